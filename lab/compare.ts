/** `compare`: two balances on the same seeds, play beside play: what the second gives more or less than the first. */
import type { BalanceChanges } from '../sim/index.ts'
import { balanceOf, type Command, fileBalance, type Given, seedsOf, UsageError } from './arguments.ts'
import { jobsOf, liveJobs, workersOf } from './fleet.ts'
import { playersNamed } from './players.ts'
import { say, sayDocument, table } from './print.ts'
import { ENDING_IDS, PARTS } from './score.ts'
import { meanEstimate } from './shares.ts'
import type { Row } from './worker.ts'

const PLAYERS = 'balanced,devoted,learner,autopilot'
const SEEDS = '1-500'

export const compare: Command = {
  usage: 'compare [--a FILE] [--b FILE] [--set path=value] [--players a,b] [--seeds 1-500] [--workers N]',
  does: 'two balances under the same seeds and dice: differences of all outcomes, b less a, with 95 % intervals; --set is b’s',
  options: { a: 'text', b: 'text', players: 'text', seeds: 'text', workers: 'text' },
  words: 0,
  run: async given => {
    const { a, b } = sidesOf(given)
    const players = playersNamed(given.texts.get('players') ?? PLAYERS)
    const seeds = seedsOf(given, SEEDS)
    const rows = await lived(players, seeds, [a, b], workersOf(given))
    const compared = players.map((player, at) => ({ player, outcomes: differences(rows[at]?.[0] ?? [], rows[at]?.[1] ?? []) }))
    if (given.flags.has('json'))
      sayDocument({
        a,
        b,
        seeds: `${seeds[0]}-${seeds.at(-1)}`,
        players: Object.fromEntries(compared.map(each => [each.player, each.outcomes])),
      })
    else for (const { player, outcomes } of compared) say(tableOf(player, outcomes))
    return 0
  },
}

/** Both balances: --balance under both, --set over the second. */
function sidesOf(given: Given): { a: BalanceChanges; b: BalanceChanges } {
  if (!given.texts.has('a') && !given.texts.has('b') && given.sets.length === 0)
    throw new UsageError('compare wants two balances that differ: --a FILE, --b FILE or --set path=value')
  const side = (file: string | undefined, sets: string[]): BalanceChanges =>
    balanceOf({ ...given, sets, texts: new Map([...given.texts, ...(file === undefined ? [] : [['balance', file] as const])]) })
  const under = fileBalance(given)
  const over = (name: 'a' | 'b', sets: string[]): BalanceChanges => ({ ...under, ...side(given.texts.get(name), sets) })
  return { a: over('a', []), b: over('b', given.sets) }
}

/** By player, the rows of the one side and of the other, in the order of the seeds. */
async function lived(
  players: readonly string[],
  seeds: readonly string[],
  sides: readonly BalanceChanges[],
  workers: number,
): Promise<Row[][][]> {
  const lots: Row[][][][] = players.map(() => sides.map(() => []))
  const jobs = players.flatMap((player, p) =>
    sides.flatMap((balance, side) => jobsOf(player, seeds, balance, false).map((job, lot) => ({ job, p, side, lot }))),
  )
  await liveJobs(
    jobs.map(({ job }) => job),
    workers,
    (at, rows) => {
      const { p, side, lot } = jobs[at] as (typeof jobs)[number]
      const own = lots[p]?.[side]
      if (own) own[lot] = rows
    },
  )
  return lots.map(own => own.map(side => side.flat()))
}

type Difference = { name: string; a: number; b: number; difference: number; low: number; high: number }

const yes = (holds: boolean): number => (holds ? 1 : 0)
/** What is looked at of a play, as a number. */
const OUTCOMES: readonly (readonly [name: string, value: (row: Row) => number])[] = [
  ['score', row => row.outcomes.score],
  ['canonical', row => yes(row.outcomes.canonical)],
  ...ENDING_IDS.map(ending => [`ending ${ending}`, (row: Row) => yes(row.outcomes.ending === ending)] as const),
  ...PARTS.map(part => [part, (row: Row) => row.outcomes.parts[part]] as const),
  ['a week of trouble', row => yes(row.outcomes.weekOfFirstCrisis !== null)],
  ['late days', row => row.outcomes.lateDays],
  ['memories kept', row => row.outcomes.memoriesKept],
  ['decisions', row => row.decisions],
]

/** Every outcome that either side ever has. */
function differences(ones: readonly Row[], others: readonly Row[]): Difference[] {
  const rows = OUTCOMES.map(([name, value]) => {
    const pairs = ones.map((row, at) => [value(row), value(others[at] as Row)] as const)
    const { measured: difference, low, high } = meanEstimate(pairs.map(([a, b]) => b - a))
    const mean = (side: 0 | 1): number => meanEstimate(pairs.map(pair => pair[side])).measured
    return { name, a: mean(0), b: mean(1), difference, low, high }
  })
  return rows.filter(({ a, b }) => a !== 0 || b !== 0)
}

function tableOf(player: string, outcomes: readonly Difference[]): string {
  const number = (value: number): string => String(Math.round(value * 1000) / 1000)
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${number(value)}`
  return table([
    [player, 'a', 'b', 'b − a', '95 %', ''],
    ...outcomes.map(({ name, a, b, difference, low, high }) => [
      `  ${name}`,
      number(a),
      number(b),
      signed(difference),
      `${signed(low)} to ${signed(high)}`,
      low > 0 || high < 0 ? '*' : '',
    ]),
  ])
}
