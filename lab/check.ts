/** `check`: every target of a balanced game, measured on seeds that nobody tuned on. */
import { CARD_IDS, isScene, PRESETS, type PresetId } from '../sim/index.ts'
import { balanceOf, type Command, seedsOf, UsageError } from './arguments.ts'
import { lotsOf, tryJobs, workersOf } from './fleet.ts'
import { kindOf, MEASURES } from './measures.ts'
import { say, sayDocument, table } from './print.ts'
import { ENDING_IDS } from './score.ts'
import type { Estimate } from './shares.ts'
import { TARGETS, type Target, UNMEASURED } from './targets.ts'
import type { Trial, TrialJob } from './trial.ts'

const SEEDS = '3001-5000'
/** Plays a target needs before its interval says anything. */
const LEAST = 2

export const check: Command = {
  usage: 'check [--seeds 3001-5000] [--only WORDS,WORDS] [--workers N]',
  does: 'every target of the balance, with its goal, what was measured and its 95 % interval; fails where one misses its goal',
  options: { seeds: 'text', only: 'text', workers: 'text' },
  words: 0,
  run: async given => {
    const seeds = seedsOf(given, SEEDS)
    if (seeds.length < LEAST) throw new UsageError(`a check wants ${LEAST} seeds at least, not --seeds ${given.texts.get('seeds')}`)
    const only = given.texts.get('only')
    const chosen = (name: string): boolean => only === undefined || only.split(',').some(words => name.includes(words))
    const targets = TARGETS.filter(({ name }) => chosen(name))
    const unmeasured = UNMEASURED.filter(({ name }) => chosen(name))
    if (targets.length + unmeasured.length === 0)
      throw new UsageError(`no target has “${only}” in its name; check without --only lists them`)
    const balance = balanceOf(given)
    const ripe = targets.filter(target => waitsFor(target) === null)
    const trials = await tried(ripe, seeds, { balance, workers: workersOf(given) })
    const rows = [
      ...targets.map(target => judged(target, trials)),
      ...unmeasured.map(({ name, lacks }) => notYet(name, {}, `needs ${lacks}`)),
    ]
    if (given.flags.has('json')) sayDocument({ targets: rows })
    else say(tableOf(rows))
    return rows.some(({ ok }) => ok === false) ? 1 : 0
  },
}

type Goal = { low?: number; high?: number }
/** `ok`: whether the interval touches the goal; null where it can't be judged yet, and then `notYet` says why. */
type Row = { name: string; goal: Goal; measured: number | null; low: number | null; high: number | null; ok: boolean | null } & (
  | Pick<Estimate, 'by' | 'plays'>
  | { notYet: string }
)

const goalOf = ({ low, high }: Goal): Goal => ({ ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) })
const notYet = (name: string, goal: Goal, why: string): Row => ({
  name,
  goal,
  measured: null,
  low: null,
  high: null,
  ok: null,
  notYet: why,
})

/** What a target waits for, in words, or null when it can be judged. */
function waitsFor({ waits }: Target): string | null {
  if (waits === undefined) return null
  if ('endings' in waits) {
    const missing = waits.endings.filter(ending => !ENDING_IDS.includes(ending))
    return missing.length === 0 ? null : `waits for ${missing.join(', ')} to be written`
  }
  const pool = CARD_IDS.filter(card => !isScene(card)).length
  return pool >= waits.pool ? null : `waits for ${waits.pool} cards in the pool, where there are ${pool}`
}

function judged(target: Target, trials: ReadonlyMap<string, readonly Trial[]>): Row {
  const { name, measure, seeds } = target
  const goal = goalOf(target)
  const why = waitsFor(target)
  if (why !== null) return notYet(name, goal, why)
  const own = sourcesOf(target).map(source => (trials.get(keyOf(source)) ?? []).slice(0, seeds))
  const { measured, low, high, plays, by } = MEASURES[measure](own, target)
  if (plays === 0) return notYet(name, goal, 'no play came to where it could be judged')
  const ok = high >= (goal.low ?? Number.NEGATIVE_INFINITY) && low <= (goal.high ?? Number.POSITIVE_INFINITY)
  return { name, goal, measured, low, high, ok, plays, by }
}

type Source = { kind: ReturnType<typeof kindOf>; player: string; preset: PresetId }
const keyOf = ({ kind, player, preset }: Source): string => `${kind} ${player} ${preset}`

/** The trials a target is made of: its players’; of one with a preset, the same player as it was, to be compared with. */
function sourcesOf({ measure, players, preset }: Target): Source[] {
  const kind = kindOf(measure)
  return players.flatMap(player =>
    (preset ? [preset, 'asItWas' as const] : ['asItWas' as const]).map(each => ({ kind, player, preset: each })),
  )
}

/** Makes all trials the targets want, each once. */
async function tried(
  targets: readonly Target[],
  seeds: readonly string[],
  { balance, workers }: { balance: TrialJob['balance']; workers: number },
): Promise<Map<string, Trial[]>> {
  const wanted = new Map<string, { source: Source; count: number }>()
  for (const target of targets) {
    const count = Math.min(seeds.length, target.seeds ?? seeds.length)
    for (const source of sourcesOf(target)) {
      const key = keyOf(source)
      wanted.set(key, { source, count: Math.max(count, wanted.get(key)?.count ?? 0) })
    }
  }
  const jobs: TrialJob[] = []
  const places: { key: string; lot: number }[] = []
  for (const [key, { source, count }] of wanted) {
    const { kind, player, preset } = source
    for (const [lot, own] of lotsOf(seeds.slice(0, count)).entries()) {
      jobs.push({ kind, player, balance: { ...PRESETS[preset], ...balance }, seeds: own })
      places.push({ key, lot })
    }
  }
  const lots = new Map<string, Trial[][]>([...wanted.keys()].map(key => [key, []]))
  await tryJobs(jobs, workers, (at, trials) => {
    const { key, lot } = places[at] as (typeof places)[number]
    const own = lots.get(key)
    if (own) own[lot] = trials
  })
  return new Map([...lots].map(([key, own]) => [key, own.flat()]))
}

function tableOf(rows: readonly Row[]): string {
  const judgedRows = rows.filter(row => row.ok !== null)
  const failed = judgedRows.filter(row => row.ok === false).length
  return [
    table([
      ['target', 'goal', 'measured', '95 %', 'plays', 'by', ''],
      ...rows.flatMap(row =>
        'notYet' in row
          ? []
          : [
              [
                row.name,
                goalWords(row.goal),
                number(row.measured),
                `${number(row.low)}–${number(row.high)}`,
                String(row.plays),
                row.by,
                row.ok ? 'ok' : 'MISSED',
              ],
            ],
      ),
    ]),
    'Not yet:',
    ...rows.flatMap(row => ('notYet' in row ? [`  ${row.name}: ${row.notYet}`] : [])),
    `${judgedRows.length} judged, ${failed} missed, ${rows.length - judgedRows.length} not yet`,
  ].join('\n')
}

const number = (value: number | null): string => (value === null ? '–' : String(Math.round(value * 1000) / 1000))
const goalWords = ({ low, high }: Goal): string =>
  low === undefined ? `≤ ${number(high ?? null)}` : high === undefined ? `≥ ${number(low)}` : `${number(low)}–${number(high)}`
