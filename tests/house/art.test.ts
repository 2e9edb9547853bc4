/** Pictures are committed, so that neither players nor tests have to draw; these tests find those that are stale, missing, left over or too heavy. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allBakes, record, sourceHash } from '../../assets/build.ts'
import { root } from '../outside.ts'

const built = join(root, 'assets/built')
const bakes = await allBakes()
const baked = record()

/** Bytes of the files that match. */
function weight(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(built, file)).size, 0)
}

/** Every file under assets/built, by its path there. */
function all(): string[] {
  return readdirSync(built, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(built.length + 1))
}

test('every picture is drawn from its sources as they are (else: npm run art)', () => {
  expect(bakes.filter(bake => baked[bake.name]?.hash !== sourceHash(bake)).map(bake => bake.name)).toEqual([])
})

test('two bakes never share a name', () => {
  const names = bakes.map(bake => bake.name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('every picture that was drawn is there, and nothing else is', () => {
  const drawn = bakes.flatMap(bake => baked[bake.name]?.files ?? [])
  expect(drawn.filter(file => !existsSync(join(built, file)))).toEqual([])
  expect(
    all()
      .filter(file => file !== 'hashes.json' && !drawn.includes(file))
      .sort(),
  ).toEqual([])
})

test.for([
  ['a room with its four seasons and its snow', /^room-(school|street|playground)$/, 1000],
  ['any other room', /^room-(?!school|street|playground)/, 600],
  ['the interface', /^(ui|tiles)$/, 1000],
] as const)('%s weighs no more than its share', ([, kind, kilobytes]) => {
  const heavy = bakes.filter(bake => kind.test(bake.name) && weight(baked[bake.name]?.files ?? []) > kilobytes * 1024)
  expect(heavy.map(bake => bake.name)).toEqual([])
})

test('the title with the interface weighs no more than 1 MB', () => {
  expect(weight(all().filter(file => /^(rooms\/title|ui)\//.test(file)))).toBeLessThanOrEqual(1_000_000)
})

test('all pictures together weigh no more than 24 MB', () => {
  expect(weight(all())).toBeLessThan(24 * 1024 * 1024)
})

test('all rooms together weigh no more than 9 MB', () => {
  expect(weight(all().filter(file => file.startsWith('rooms/') || file.startsWith('ui/')))).toBeLessThan(9 * 1024 * 1024)
})
