/** Jobs spread over this machine's cores, each thread taking the next as soon as it is free. */
import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { type Given, countOf } from './arguments.ts'
import { progress } from './print.ts'
import type { Job, Row } from './worker.ts'

/** Plays a job holds at most: little enough that a stop is soon obeyed. */
const PLAYS = 8

/** Seeds cut into jobs. */
export function jobsOf(player: string, seeds: readonly string[], balance: Job['balance'], cards: boolean): Job[] {
  const jobs: Job[] = []
  for (let at = 0; at < seeds.length; at += PLAYS) jobs.push({ player, seeds: seeds.slice(at, at + PLAYS), balance, cards })
  return jobs
}

/** How many threads: --workers, or as many as there are cores. */
export const workersOf = (given: Given): number => Math.min(256, countOf(given, 'workers', availableParallelism()))

/** Lives all jobs; `done` hears of each as it is finished, in whatever order that is. Stops between jobs when `stopped` says so. */
export async function liveJobs(
  jobs: readonly Job[],
  workers: number,
  done: (at: number, rows: Row[]) => void,
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
      const rows: Row[] = await pool.run(jobs[at], { name: 'liveAll' })
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
