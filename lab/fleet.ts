/** Jobs spread over this machine's cores, each thread taking the next as soon as it is free. */
import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { type Given, countOf } from './arguments.ts'
import { progress } from './print.ts'
import type { Trial, TrialJob } from './trial.ts'
import type { Best, Monday } from './niches.ts'
import type { HoldJob, Job, NicheJob, Row, WeekJob } from './worker.ts'
import type { Row as Held } from './niches-hold.ts'
import type { ActivityId } from '../sim/index.ts'

/** Plays a job holds at most: little enough that a stop is soon obeyed. */
const PLAYS = 8

/** Seeds cut into the lots of a job. */
export const lotsOf = (seeds: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(seeds.length / PLAYS) }, (_, at) => seeds.slice(at * PLAYS, (at + 1) * PLAYS))

/** Seeds cut into jobs. */
export const jobsOf = (player: string, seeds: readonly string[], balance: Job['balance'], cards: boolean): Job[] =>
  lotsOf(seeds).map(lot => ({ player, seeds: lot, balance, cards }))

/** How many threads: --workers, or as many as there are cores. */
export const workersOf = (given: Given): number => Math.min(256, countOf(given, 'workers', availableParallelism()))

/** Lives all jobs; `done` hears of each as it is finished, in whatever order that is. Stops between jobs when `stopped` says so. */
export const liveJobs = (jobs: readonly Job[], workers: number, done: Done<Row>, stopped?: () => boolean): Promise<void> =>
  spread('liveAll', jobs, workers, done, stopped)

/** The same for the trials of a check. */
export const tryJobs = (jobs: readonly TrialJob[], workers: number, done: Done<Trial>): Promise<void> =>
  spread('tryAll', jobs, workers, done)

/** Scores of fixed weeks, seed by seed, in the order of the jobs. */
export async function scoreJobs(jobs: readonly WeekJob[], workers: number): Promise<number[][]> {
  const scores: number[][] = []
  await spread<WeekJob, number>('scoreWeek', jobs, workers, (at, own) => (scores[at] = own))
  return scores
}

/** The best plans of Mondays, in their order. */
export function nicheJobs(mondays: readonly Monday[], workers: number): Promise<Best[]> {
  const jobs: NicheJob[] = mondays.map(monday => ({ monday, seeds: [monday.seed] }))
  return oneEach('searchNiches', jobs, workers)
}

/** The witnesses of activities among the best plans, in their order. */
export function holdJobs(each: readonly ActivityId[], best: readonly Best[], workers: number): Promise<Held[]> {
  const jobs: HoldJob[] = each.map(what => ({ what, best, seeds: [what] }))
  return oneEach('holdNiches', jobs, workers)
}

/** What jobs make that make one thing each, in their order. */
async function oneEach<Wanted extends { seeds: readonly string[] }, Made>(
  task: Task,
  jobs: readonly Wanted[],
  workers: number,
): Promise<Made[]> {
  const made: Made[] = []
  await spread<Wanted, Made>(task, jobs, workers, (at, [own]) => {
    if (own) made[at] = own
  })
  return made
}

type Task = keyof typeof import('./worker.ts')
type Done<Made> = (at: number, rows: Made[]) => void

/** Spreads jobs of one of the worker's tasks. */
async function spread<Wanted extends { seeds: readonly string[] }, Made>(
  task: Task,
  jobs: readonly Wanted[],
  workers: number,
  done: Done<Made>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const threads = Math.min(workers, jobs.length)
  if (threads === 0) return
  const pool = new Tinypool({ filename: new URL('./worker.ts', import.meta.url).href, minThreads: threads, maxThreads: threads })
  let next = 0
  let plays = 0
  const all = jobs.reduce((sum, job) => sum + job.seeds.length, 0)
  const work = async (): Promise<void> => {
    while (next < jobs.length && !stopped()) {
      const at = next++
      const rows: Made[] = await pool.run(jobs[at], { name: task })
      done(at, rows)
      plays += rows.length
      progress(`${plays} of ${all} plays`)
    }
  }
  try {
    await Promise.all(Array.from({ length: threads }, work))
  } finally {
    progress('')
    await pool.destroy()
  }
}
