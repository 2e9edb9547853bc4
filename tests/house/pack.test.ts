/** The simulation as somebody else's library: packed, installed in a folder that has nothing else, played from plain JavaScript. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { root, succeed } from '../outside.ts'

// Inside node_modules, so that it finds the project's own vitest and tsc.
const consumer = join(root, 'node_modules/.cache/consumer')
const shipped = join(consumer, 'node_modules/breakfast-for-two')

const play = `
import { hash, newGame, players, run } from 'breakfast-for-two/sim'
const game = newGame({ seed: 'autumn-78' })
run(game, players.balanced)
console.log(JSON.stringify({ hash: hash(game), over: Boolean(game.over) }))
`

const tenLines = `
import { expect, test } from 'vitest'
import { hash, legalActions, newGame, players, run, step } from 'breakfast-for-two/sim'
import { story } from 'breakfast-for-two/sim/testing'

test('a seed lived twice by the same player is the same play', () => {
  const [one, other] = [newGame({ seed: 'autumn-78' }), newGame({ seed: 'autumn-78' })]
  for (const game of [one, other]) run(game, players.random)
  expect(hash(one)).toBe(hash(other))
})

test('what cannot be done is refused and changes nothing', () => {
  const game = newGame({ seed: 'autumn-78' })
  const before = hash(game)
  expect(legalActions(game).actions.length).toBeGreaterThan(0)
  expect(step(game, { do: 'choose', option: 'nothingLikeIt' }).ok).toBe(false)
  expect(hash(game)).toBe(before)
})

test('a story begins where it is told to', () => expect(story({ week: 3 })).toBeDefined())
`

const rightTypes = "import { hash, newGame } from 'breakfast-for-two/sim'\nexport const shown: string = hash(newGame({ seed: 'a' }))\n"
const wrongTypes = "import { hash, newGame } from 'breakfast-for-two/sim'\nexport const shown: number = hash(newGame({ seed: 7 }))\n"

beforeAll(() => {
  rmSync(consumer, { recursive: true, force: true })
  mkdirSync(consumer, { recursive: true })
  const files = { 'play.js': play, 'ten.test.js': tenLines, 'right.ts': rightTypes, 'wrong.ts': wrongTypes }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(consumer, name), text)
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n')
  succeed('npm', ['pack', '--silent', '--pack-destination', consumer])
  const [tarball] = readdirSync(consumer).filter(name => name.endsWith('.tgz'))
  succeed('npm', ['install', '--omit=optional', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], consumer)
})

test('the package holds the library, its declarations and what every package holds', () => {
  const files = readdirSync(shipped, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const names = files.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(shipped.length + 1)
      .replaceAll('\\', '/'),
  )
  expect(names).toContain('dist/sim/index.js')
  expect(names).toContain('dist/sim/testing.d.ts')
  const others = names.filter(name => !/^dist\/sim\/.+\.(js|d\.ts)$/.test(name) && !/^(package\.json|README\.md|LICENSE)$/.test(name))
  expect(others).toEqual([])
})

test('a seeded play from plain JavaScript ends, and ends alike on every Node there is', () => {
  const nodes = [process.execPath, ...(process.env.npm_node_execpath ? [process.env.npm_node_execpath] : [])]
  const ends = new Set(nodes.map(node => succeed(node, ['play.js'], consumer)))
  expect([...ends].map(end => JSON.parse(end))).toEqual([{ hash: expect.any(String), over: true }])
})

test('a test file of somebody else runs against it', () => {
  succeed('vitest', ['run', '--root', '.', '--testTimeout', '60000'], consumer)
})

test.for(['nodenext', 'bundler'])('a wrong type in a consumer is an error, a right one is not (%s)', resolution => {
  const check = (file: string) => {
    const module = resolution === 'bundler' ? 'esnext' : resolution
    return succeed('tsc', ['--noEmit', '--strict', '--ignoreConfig', '--module', module, '--moduleResolution', resolution, file], consumer)
  }
  check('right.ts')
  expect(() => check('wrong.ts')).toThrow(/TS2322[\s\S]*TS2322/)
})
