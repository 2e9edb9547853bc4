/** The walls hold: every line that the architecture forbids is planted in a house of its own, and biome must report each of them and nothing else. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outside, root } from '../outside.ts'

const imports = 'lint/style/noRestrictedImports'
const globals = 'lint/style/noRestrictedGlobals'
const node = 'lint/correctness/noNodejsModules'
const cycles = 'lint/suspicious/noImportCycles'
const plugin = 'plugin'

const inexact = 'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 pow random sin sinh tan tanh'

/** One file a row, one broken promise a line. */
const forbidden: [promise: string, file: string, rule: string, lines: string[]][] = [
  [
    'sim imports sim only',
    'sim/people/ted.ts',
    imports,
    [
      "import 'pixi.js'",
      "import 'pixi.js/unsafe-eval'",
      "import '@pixi/ui'",
      "import 'mitt'",
      "import 'seedrandom'",
      "import '../../src/bus.ts'",
      "import '../../lab/play.ts'",
      "import '../../assets/build.ts'",
      "import '../../tests/sizes.ts'",
      "export { bus } from '../../src/bus.ts'",
    ],
  ],
  ['random.ts imports seedrandom only', 'sim/random.ts', imports, ["import 'mitt'", "import 'pixi.js/events'", "import '../src/bus.ts'"]],
  ['sim knows no Node', 'sim/files.ts', node, ["import 'node:fs'", "import 'fs'"]],
  [
    'sim has no clock, no locale and never waits',
    'sim/clock.ts',
    globals,
    ['export const now = Date.now()', 'export const order = new Intl.Collator()', 'export const later = Promise.resolve()'],
  ],
  [
    'sim reckons only what every engine rounds alike',
    'sim/arithmetic.ts',
    plugin,
    [
      ...inexact.split(' ').map(name => `export const ${name} = Math.floor(Math.${name}(2))`),
      'export const { exp: curve } = Math',
      "export const power = Math['pow'](2, 3)",
      'export const cube = (x: number) => x ** 3',
      'export const cubed = (x: number) => { x **= 3; return x }',
      'export const order = (a: string, b: string) => a.localeCompare(b)',
      "export const ordered = (a: string, b: string) => a.localeCompare(b, 'en')",
      'export const shown = (x: number) => x.toLocaleString()',
      'export const loud = (x: string) => x.toLocaleUpperCase()',
    ],
  ],
  ['no import goes round', 'sim/round.ts', cycles, ["import './trip.ts'"]],
  [
    'src comes to sim by its front door, and no screen steps',
    'src/screens/day.ts',
    imports,
    [
      "import '../../sim/week.ts'",
      "import '../../sim/people/ted.ts'",
      "export { week } from '../../sim/week.ts'",
      "import { step } from '../../sim/index.ts'",
      "import { step as go } from '../../sim/index.ts'",
      "export { step } from '../../sim/index.ts'",
      "export const { step: run } = await import('../../sim/index.ts')",
      "import '../../lab/play.ts'",
      "import '../../tests/sizes.ts'",
    ],
  ],
  ['a screen does not take all of sim to reach step', 'src/screens/night.ts', plugin, ["import * as sim from '../../sim/index.ts'"]],
  ['src/game.ts comes by the front door too', 'src/game.ts', imports, ["import '../sim/week.ts'", "import '../lab/play.ts'"]],
  ['src knows no Node', 'src/files.ts', node, ["import 'node:fs'"]],
  [
    'only src/saves.ts touches storage',
    'src/screens/album.ts',
    globals,
    ['localStorage.clear()', 'sessionStorage.clear()', "indexedDB.deleteDatabase('two')"],
  ],
  [
    'only src/saves.ts touches storage, by whatever name',
    'src/screens/title.ts',
    plugin,
    [
      'window.localStorage.clear()',
      'globalThis.sessionStorage.clear()',
      "self.indexedDB.deleteDatabase('two')",
      "window['localStorage'].clear()",
    ],
  ],
  [
    'the lab comes to sim by its front door and needs no page',
    'lab/play.ts',
    imports,
    ["import '../sim/week.ts'", "import '../src/bus.ts'"],
  ],
]

const allowed: [file: string, lines: string[]][] = [
  ['sim/trip.ts', ["import type { Round } from './week.ts'", "import './round.ts'", 'export type Trip = Round']],
  [
    'sim/week.ts',
    [
      "import './people/billy.ts'",
      'export type Round = 1',
      'export const x = Math.floor(Math.sqrt(Math.max(2, Math.abs(-4))) / 3) + 2 * 2',
    ],
  ],
  ['sim/people/billy.ts', ["import seedrandom from '../home/rooms.ts'", 'export default seedrandom']],
  [
    'src/saves.ts',
    ['localStorage.clear()', 'window.localStorage.clear()', "import { copy } from '../sim/index.ts'", 'export const kept = copy'],
  ],
  [
    'src/main.ts',
    [
      "import { step } from './stairs.ts'",
      "import { observe } from '../sim/index.ts'",
      "import { Container } from 'pixi.js'",
      'export const all = [step, observe, Container, new Date()]',
    ],
  ],
  ['src/places/room.ts', ["import anchors from '../../assets/built/rooms/anchors.json'", 'export const x = Math.sin(anchors.length)']],
  [
    'lab/main.ts',
    [
      "import 'node:fs'",
      "import { run } from '../sim/index.ts'",
      "import { story } from '../sim/testing.ts'",
      'export const both = [run, story]',
    ],
  ],
  ['tests/sim/week.test.ts', ["import '../../sim/week.ts'"]],
]

type Report = { diagnostics: { category: string; location: { path: string; start: { line: number } } }[] }

const house = mkdtempSync(join(tmpdir(), 'house-'))
let reports: { rule: string; file: string; line: number }[]

beforeAll(() => {
  for (const part of ['biome.json', '.gitignore', 'tools']) cpSync(join(root, part), join(house, part), { recursive: true })
  for (const [file, lines] of [...forbidden.map(([, file, , lines]) => [file, lines] as const), ...allowed]) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), `${lines.join('\n')}\n`)
  }
  const { stdout } = spawnSync('biome', ['lint', '--reporter=json', '--max-diagnostics=none', 'sim', 'src', 'lab', 'tests'], {
    cwd: house,
    encoding: 'utf8',
    env: outside(),
  })
  const { diagnostics } = JSON.parse(stdout) as Report
  reports = diagnostics.map(({ category, location: { path, start } }) => ({ rule: category, file: path, line: start.line }))
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

test.for(forbidden)('%s', ([, file, rule, lines]) => {
  const missed = lines.filter(
    (_, index) => !reports.some(report => report.file === file && report.rule === rule && report.line === index + 1),
  )
  expect(missed).toEqual([])
})

test('what the walls let through goes through', () => {
  const free = new Set(allowed.map(([file]) => file))
  expect(reports.filter(({ file, rule }) => free.has(file) && [imports, globals, node, plugin].includes(rule))).toEqual([])
})
