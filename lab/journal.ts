/** A sweep's journal: a line for what was asked and a line for each job that is done, so that a sweep that was stopped can go on. */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { UsageError } from './arguments.ts'
import type { Row } from './worker.ts'

export type Journal = {
  /** Jobs done before, by number. */
  done: ReadonlyMap<number, Row[]>
  add(at: number, rows: Row[]): void
  /** The sweep has come to its end. */
  close(): void
}

/** Opens the journal beside a result's file. `resume`: what is written there is taken over, if it was asked in the same words. */
export function openJournal(out: string, asked: object, resume: boolean): Journal {
  const file = `${out}.journal`
  const heading = JSON.stringify(asked)
  const done = resume && existsSync(file) ? readJournal(file, heading) : new Map<number, Row[]>()
  const lines = [heading, ...[...done].map(([at, rows]) => lineOf(at, rows))]
  try {
    // Written anew: a line that was cut off by a power failure would spoil the one after it.
    writeFileSync(file, `${lines.join('\n')}\n`)
  } catch (error) {
    throw new UsageError(`--out ${out} can’t be written: ${error instanceof Error ? error.message : String(error)}`)
  }
  return {
    done,
    add: (at, rows) => appendFileSync(file, `${lineOf(at, rows)}\n`),
    close: () => rmSync(file),
  }
}

const lineOf = (at: number, rows: Row[]): string => JSON.stringify({ at, rows })

function readJournal(file: string, heading: string): Map<number, Row[]> {
  const [first, ...lines] = readFileSync(file, 'utf8').split('\n')
  if (first !== heading)
    throw new UsageError(`${file} is of a sweep that was asked otherwise; go on with the same words, or begin anew without --resume`)
  const done = new Map<number, Row[]>()
  for (const line of lines) {
    const job = jobOf(line)
    if (job) done.set(job.at, job.rows)
  }
  return done
}

/** A job's line, or null for one that was cut off while it was written: that job is simply played again. */
function jobOf(line: string): { at: number; rows: Row[] } | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
