/** Draws all pictures of the game whose sources changed: `npm run art`, or `npm run art -- kitchen` for those whose name has a word in it. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bake } from './paint/bake.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILT = join(ROOT, 'assets/built')
const HASHES = join(BUILT, 'hashes.json')

/** What was baked: the hash of the sources it came from, and the files it made. */
export type Baked = Record<string, { hash: string; files: string[] }>

/** Every bake there is, in the order they are drawn. */
export async function allBakes(): Promise<Bake[]> {
  const lists = await Promise.all([
    import('./ui/index.ts'),
    import('./rooms/index.ts'),
    import('./people/index.ts'),
    import('./shots/index.ts'),
  ])
  return lists.flatMap(list => list.bakes)
}

/** The hash of a bake's sources as they are now. What is only said about the code, or how it is set, changes no picture. */
export function sourceHash(bake: Bake): string {
  const hash = createHash('sha256')
  for (const source of [...bake.sources].sort()) hash.update(`${source}\n`).update(bare(readFileSync(join(ROOT, source), 'utf8')))
  return hash.digest('hex').slice(0, 16)
}

/** Code without its comments, its line breaks and its exports. */
function bare(code: string): string {
  return code
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^export /gm, '')
    .replace(/\s+/g, '')
}

/** What the record says was baked. */
export function record(): Baked {
  return existsSync(HASHES) ? (JSON.parse(readFileSync(HASHES, 'utf8')) as Baked) : {}
}

async function draw(bake: Bake): Promise<void> {
  const start = performance.now()
  const made = await bake.bake()
  const files = Object.keys(made).sort()
  for (const file of record()[bake.name]?.files ?? []) if (!files.includes(file)) rmSync(join(BUILT, file), { force: true })
  let bytes = 0
  for (const file of files) {
    const content = made[file] ?? ''
    bytes += content.length
    mkdirSync(dirname(join(BUILT, file)), { recursive: true })
    writeFileSync(join(BUILT, file), content)
  }
  // Read again just before writing: another bake may have finished meanwhile.
  const sorted = Object.entries({ ...record(), [bake.name]: { hash: sourceHash(bake), files } }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(HASHES, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
  console.log(`${bake.name}: ${files.length} files, ${Math.ceil(bytes / 1024)} kB, ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

/** Draws those of the bakes whose sources changed since they were last drawn. */
export async function drawChanged(bakes: readonly Bake[]): Promise<void> {
  mkdirSync(BUILT, { recursive: true })
  for (const bake of bakes) if (record()[bake.name]?.hash !== sourceHash(bake)) await draw(bake)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2)
  const wanted = (await allBakes()).filter(bake => words.length === 0 || words.some(word => bake.name.includes(word)))
  if (wanted.length === 0) throw new Error(`Nothing is called ${words.join(' or ')}.`)
  await drawChanged(wanted)
}
