/** A line written wrongly is answered with one line that says what was wrong and the nearest right word, and with status 2. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLine, UsageError } from '../../lab/arguments.ts'
import { bench } from '../../lab/bench.ts'
import { check } from '../../lab/check.ts'
import { compare } from '../../lab/compare.ts'
import { events } from '../../lab/events.ts'
import { play } from '../../lab/play.ts'
import { replay } from '../../lab/replay.ts'
import { sweep } from '../../lab/sweep.ts'
import { niches } from '../../lab/niches-search.ts'
import { weeks } from '../../lab/weeks-search.ts'
import { why } from '../../lab/why.ts'
import { root, succeed } from '../outside.ts'
import { folder, lab } from './lab.ts'

test.each([
  [[], 'a command is wanted'],
  [['swep'], 'sweep'],
  [['tune'], 'not built yet'],
  [['play', '--sed', 'a'], '--seed'],
  [['play', '--player', 'balance'], 'balanced'],
  [['play', '--set', 'ted.strain.bas=300'], 'ted.strain.base'],
])('%j ends with status 2 and one line on standard error', async (words, says) => {
  const { status, out, said } = await lab(words)
  expect({ status, out, lines: said.trimEnd().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 })
  expect(said).toContain(says)
})

const commands = { play, bench, why, replay, sweep, events, check, compare, weeks, niches }
test.each<[keyof typeof commands, string[], string]>([
  ['play', ['--seed'], '--seed wants a value'],
  ['play', ['--json=yes'], 'no value'],
  ['play', ['--player', 'template:homefirst'], 'template:homeFirst'],
  ['play', ['again'], 'again'],
  ['play', ['--set', 'ted.strain.base=99999'], 'whole number'],
  ['play', ['--set', 'ted.strain.base'], 'path=value'],
  ['play', ['--balance', 'no-such-file.json'], 'can’t be read'],
  ['bench', ['--rounds', '0'], 'from 1 on'],
  ['why', ['1', 'billy.bnd', '3'], 'billy.bond'],
  ['why', ['1', 'billy.bond', '300'], '0 to 78'],
  ['why', ['1', 'billy.bond'], 'wants more'],
  ['replay', [], 'wants more'],
  ['sweep', ['--seeds', '9-3'], '1-1000'],
  ['sweep', ['--set', 'ted.strain.base=400..300/3'], 'lo below hi'],
  ['sweep', ['--set', 'ted.strain.base=300..99999/2'], 'whole number'],
  ['sweep', ['--out', 'runs.parquet'], 'not built yet'],
  ['sweep', ['--redis', 'redis://localhost'], 'not built yet'],
  ['sweep', ['--resume'], '--out'],
  ['events', ['--workers', 'many'], 'whole number'],
  ['check', ['--seeds', '7-7'], '2 seeds'],
  ['check', ['--only', 'nothing so named'], 'no target'],
  ['compare', ['--seeds', '1-2'], '--set path=value'],
  ['compare', ['--a', 'no-such-file.json'], 'can’t be read'],
  ['weeks', ['--tries', '0'], 'from 1 on'],
  ['niches', ['--each', '0'], 'from 1 on'],
])('%s %j is a wrong line', async (name, words, says) => {
  const wrong = await refused(async () => commands[name].run(readLine(name, commands[name], words)))
  expect(wrong).toBeInstanceOf(UsageError)
  expect(wrong.message).toContain(says)
  expect(wrong.message).not.toContain('\n')
})

/** What a line was refused with. */
async function refused(doIt: () => Promise<unknown>): Promise<Error> {
  try {
    await doIt()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('the line was not refused')
}

test('help is no error', async () => {
  const { status, out } = await lab(['help'])
  expect(status).toBe(0)
  for (const command of ['play', 'replay', 'sweep', 'events', 'check', 'compare', 'weeks', 'niches', 'why', 'bench', 'env'])
    expect(out).toContain(`  ${command}`)
})

test('a balance file that holds no object, or an unknown name, is refused', async () => {
  const file = join(folder(), 'balance.json')
  const words = ['--balance', file]
  for (const [text, says] of [
    ['[1]', 'object'],
    ['{"ted.strain.bse":3}', 'ted.strain.base'],
    ['{"ted.strain', 'can’t be read'],
  ] as const) {
    writeFileSync(file, text)
    expect((await refused(async () => play.run(readLine('play', play, words)))).message).toContain(says)
  }
})

test('started as the page on it says, nothing stands on standard output but the document', () => {
  const out = succeed('npm', ['run', '-s', 'lab', '--', 'why', 'a', 'billy.bond', '1', '--json'], root)
  expect(JSON.parse(out)).toMatchObject({ quantity: 'billy.bond', weeks: [1, 1] })
})
