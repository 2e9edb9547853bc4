/** `sweep`: many seeds by several players, under one balance or a grid of them; endings as shares, outcomes as means. */
import { writeFileSync } from 'node:fs'
import { type BalanceChanges, CONTENT_VERSION } from '../sim/index.ts'
import { checked, type Command, fileBalance, type Given, seedsOf, splitSet, UsageError, wholeNumber } from './arguments.ts'
import { jobsOf, liveJobs, workersOf } from './fleet.ts'
import { type Journal, openJournal } from './journal.ts'
import { playersNamed } from './players.ts'
import { say, sayDocument, table, warn } from './print.ts'
import { ENDING_IDS, PARTS } from './score.ts'
import { type Share, shareOf, type Spread, spreadOf } from './shares.ts'
import type { Job, Row } from './worker.ts'

const PLAYERS = 'random,autopilot,workaholic,devoted,balanced,learner,alone'
const SEEDS = '1-100'
/** Points of a grid, all directions together. */
const MOST_POINTS = 10_000

export const sweep: Command = {
  usage: 'sweep --players a,b --seeds 1-1000 [--set path=lo..hi/n] [--workers N] [--out FILE.json] [--resume]',
  does: 'many plays over all cores: shares of endings with 95 % intervals, means of outcomes',
  options: { players: 'text', seeds: 'text', workers: 'text', out: 'text', redis: 'text', resume: 'flag' },
  words: 0,
  run: async given => {
    if (given.texts.has('redis')) throw new UsageError('--redis is not built yet; a sweep uses this machine’s cores')
    const out = outOf(given)
    const players = playersNamed(given.texts.get('players') ?? PLAYERS)
    const seeds = seedsOf(given, SEEDS)
    const points = pointsOf(given)
    const workers = workersOf(given)
    const jobs = points.flatMap(balance => players.flatMap(player => jobsOf(player, seeds, balance, false)))
    const asked = { content: CONTENT_VERSION, players, seeds: `${seeds[0]}-${seeds.at(-1)}`, points }
    const journal = out === undefined ? null : openJournal(out, asked, given.flags.has('resume'))
    const lived = await liveSweep(jobs, workers, journal)
    const document = documentOf(lived, points, players)
    if (lived.stopped) warn(`Stopped after ${document.plays} plays${out === undefined ? '' : '; --resume goes on from here'}.`)
    else if (out !== undefined) {
      writeFileSync(out, `${JSON.stringify(document, null, 2)}\n`)
      journal?.close()
    }
    if (given.flags.has('json')) sayDocument(document)
    else say(tablesOf(document))
    return lived.stopped ? 1 : 0
  },
}

function outOf(given: Given): string | undefined {
  const out = given.texts.get('out')
  if (out?.endsWith('.parquet')) throw new UsageError('--out FILE.parquet is not built yet; give a FILE.json')
  if (out !== undefined && !out.endsWith('.json')) throw new UsageError(`--out wants a FILE.json, not ${out}`)
  if (out === undefined && given.flags.has('resume'))
    throw new UsageError('--resume wants the --out FILE.json of the sweep that was stopped')
  return out
}

/** The balances to be played: every --set path=lo..hi/n is a direction of the grid, every plain one holds everywhere. */
function pointsOf(given: Given): BalanceChanges[] {
  let points: Record<string, number>[] = [fileBalance(given)]
  for (const set of given.sets) {
    const { path, value } = splitSet(set)
    const values = valuesOf(path, value)
    if (points.length * values.length > MOST_POINTS)
      throw new UsageError(`this grid has more than ${MOST_POINTS} points; take fewer values`)
    points = points.flatMap(point => values.map(each => ({ ...point, [path]: each })))
  }
  return points.map(checked)
}

/** One value, or `lo..hi/n`: n values evenly from lo to hi, each rounded to a whole number. */
function valuesOf(path: string, text: string): number[] {
  const [, low, high, count] = /^(-?\d+)\.\.(-?\d+)\/(\d{1,5})$/.exec(text) ?? []
  if (low === undefined || high === undefined) return [wholeNumber(text, path)]
  const from = Number(low)
  const to = Number(high)
  const steps = Number(count) - 1
  if (steps < 1 || from >= to) throw new UsageError(`--set ${path}=lo..hi/n wants lo below hi and n from 2 on, not ${text}`)
  return [...new Set(Array.from({ length: steps + 1 }, (_, at) => Math.round(from + ((to - from) * at) / steps)))]
}

type Lived = { jobs: readonly Job[]; rows: ReadonlyMap<number, Row[]>; stopped: boolean; seconds: number; cpuSeconds: number; days: number }

/** Lives what the journal does not hold yet. The first Ctrl-C lets the jobs under way come to their end. */
async function liveSweep(jobs: readonly Job[], workers: number, journal: Journal | null): Promise<Lived> {
  const rows = new Map(journal?.done)
  const left = [...jobs.keys()].filter(at => !rows.has(at))
  let stopped = false
  const stop = (): void => {
    stopped = true
  }
  let days = 0
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const began = process.hrtime.bigint()
  await liveJobs(
    left.map(at => jobs[at] as Job),
    workers,
    (nth, lived) => {
      const at = left[nth] as number
      rows.set(at, lived)
      for (const row of lived) days += row.days
      journal?.add(at, lived)
    },
    () => stopped,
  )
  const seconds = Number(process.hrtime.bigint() - began) / 1e9
  process.off('SIGINT', stop)
  process.off('SIGTERM', stop)
  const { user, system } = process.cpuUsage()
  return { jobs, rows, stopped: stopped && rows.size < jobs.length, seconds, cpuSeconds: (user + system) / 1e6, days }
}

type Summary = {
  plays: number
  endings: Record<string, Share>
  canonical: Share
  score: Spread | null
  parts: Record<string, Spread | null>
  crisis: Share
  weekOfFirstCrisis: Spread | null
  lateDays: Spread | null
  memoriesKept: Spread | null
  decisions: Spread | null
}
type Document = {
  plays: number
  days: number
  seconds: number
  cpuSeconds: number
  daysPerSecond: number
  stopped?: true
  players: Record<string, Summary>
  /** For a grid: the same by point. */
  points?: { set: BalanceChanges; players: Record<string, Summary> }[]
}

function documentOf(
  { jobs, rows, stopped, seconds, cpuSeconds, days }: Lived,
  points: readonly BalanceChanges[],
  players: readonly string[],
): Document {
  const chosen = (player: string, balance?: BalanceChanges): Row[] =>
    [...jobs.entries()].flatMap(([at, job]) => (job.player === player && (!balance || job.balance === balance) ? (rows.get(at) ?? []) : []))
  const summaries = (balance?: BalanceChanges): Record<string, Summary> =>
    Object.fromEntries(players.map(player => [player, summaryOf(chosen(player, balance))]))
  let plays = 0
  let allDays = 0
  for (const lived of rows.values()) {
    plays += lived.length
    for (const row of lived) allDays += row.days
  }
  return {
    plays,
    days: allDays,
    seconds: hundredths(seconds),
    cpuSeconds: hundredths(cpuSeconds),
    // Of what was lived now: days out of the journal took no time.
    daysPerSecond: Math.round(days / Math.max(seconds, 0.001)),
    ...(stopped ? { stopped } : {}),
    players: summaries(),
    ...(points.length > 1 ? { points: points.map(set => ({ set, players: summaries(set) })) } : {}),
  }
}

const hundredths = (value: number): number => Math.round(value * 100) / 100

function summaryOf(rows: readonly Row[]): Summary {
  const outcomes = rows.map(row => row.outcomes)
  const count = (holds: (row: Row['outcomes']) => boolean): Share => shareOf(outcomes.filter(holds).length, rows.length)
  const crises = outcomes.map(each => each.weekOfFirstCrisis).filter(week => week !== null)
  return {
    plays: rows.length,
    endings: Object.fromEntries(ENDING_IDS.map(id => [id, count(each => each.ending === id)])),
    canonical: count(each => each.canonical),
    score: spreadOf(outcomes.map(each => each.score)),
    parts: Object.fromEntries(PARTS.map(part => [part, spreadOf(outcomes.map(each => each.parts[part]))])),
    crisis: shareOf(crises.length, rows.length),
    weekOfFirstCrisis: spreadOf(crises),
    lateDays: spreadOf(outcomes.map(each => each.lateDays)),
    memoriesKept: spreadOf(outcomes.map(each => each.memoriesKept)),
    decisions: spreadOf(rows.map(row => row.decisions)),
  }
}

/** The same to read: a table a point of the grid. */
function tablesOf(document: Document): string {
  const { plays, days, seconds, cpuSeconds, daysPerSecond } = document
  const parts = (document.points ?? [{ set: null, players: document.players }]).map(({ set, players }) =>
    [
      ...(set
        ? [
            Object.entries(set)
              .map(([path, value]) => `${path}=${value}`)
              .join(' '),
          ]
        : []),
      tableOf(players),
    ].join('\n'),
  )
  return [...parts, `${plays} plays, ${days} days, ${seconds} s (${cpuSeconds} s of all cores), ${daysPerSecond} days a second`].join(
    '\n\n',
  )
}

function tableOf(players: Record<string, Summary>): string {
  const seen = ENDING_IDS.filter(id => Object.values(players).some(({ endings }) => (endings[id]?.share ?? 0) > 0))
  const percent = ({ share, low, high }: Share): string =>
    `${Math.round(share * 100)} % (${Math.round(low * 100)}–${Math.round(high * 100)})`
  const mean = (spread: Spread | null): string => (spread ? String(Math.round(spread.mean)) : '–')
  return table([
    ['player', 'plays', ...seen, 'canonical', 'score', 'first crisis', 'late days', 'memories'],
    ...Object.entries(players).map(([player, summary]) => [
      player,
      String(summary.plays),
      ...seen.map(id => percent(summary.endings[id] ?? shareOf(0, 0))),
      percent(summary.canonical),
      mean(summary.score),
      mean(summary.weekOfFirstCrisis),
      mean(summary.lateDays),
      mean(summary.memoriesKept),
    ]),
  ])
}
