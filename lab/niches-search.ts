/** `niches`: for every activity, on how many sampled Mondays it stands in the best plan that is found, and one of them to hold it to. */
import { readFileSync, writeFileSync } from 'node:fs'
import { ACTIVITY_IDS, type ActivityId } from '../sim/index.ts'
import { type Command, countOf, seedsOf } from './arguments.ts'
import { nicheJobs, workersOf } from './fleet.ts'
import { mondays } from './niche-states.ts'
import { beatenBy, type Best, type Miss, type Monday, passedOver, type Witness } from './niches.ts'
import { say, sayDocument, table } from './print.ts'

const FILE = new URL('./niches.json', import.meta.url)
const SEEDS = '1-12'
const EACH = 1
/** Candidates an activity has at most for its witness, the lucks under which one is held against all that could stand in its place, and what is sure: standard errors. */
const CANDIDATES = 16
export const HELD = { lucks: 12, from: 100 } as const
const SURE = 2

/** One witness an activity, by its name. */
type Witnesses = Partial<Record<ActivityId, Witness>>
export const witnesses = (): Witnesses => JSON.parse(readFileSync(FILE, 'utf8'))

export const niches: Command = {
  usage: 'niches [--seeds 1-12] [--each 1] [--out lab/niches.json] [--workers N]',
  does: 'searches the best plan of sampled Mondays, and says in how many of them each activity stands; writes a witness for each',
  options: { seeds: 'text', each: 'text', out: 'text', workers: 'text' },
  words: 0,
  run: async given => {
    const sampled = mondays(seedsOf(given, SEEDS), countOf(given, 'each', EACH))
    const best = await nicheJobs(sampled, workersOf(given))
    const rows = ACTIVITY_IDS.map(what => rowOf(what, best))
    const out = given.texts.get('out')
    if (out !== undefined) writeFileSync(out, `${JSON.stringify(foundIn(rows), null, 2)}\n`)
    if (given.flags.has('json')) sayDocument({ mondays: sampled.length, activities: rows })
    else {
      say(table([['activity', 'best plans', 'margin', 'where'], ...rows.map(wordsOf)]))
      say(`${sampled.length} Mondays; ${rows.filter(({ witness }) => witness).length} of ${rows.length} activities have a witness`)
    }
    return rows.every(({ witness }) => witness) ? 0 : 1
  },
}

/**
 * `plans`: best plans it stands in, and is worth its place; `margin`: by how much its witness does better than what comes nearest;
 * `near`: without one, where it came nearest.
 */
type Row = { what: ActivityId; plans: number; margin: number; witness?: Witness; near?: Miss & Monday }

function rowOf(what: ActivityId, best: readonly Best[]): Row {
  const own = best.flatMap(({ monday, plan, kept }) =>
    kept
      .filter(each => each.what === what)
      .map(({ at, margin, error }) => ({ witness: { ...monday, what, at, plan }, sure: margin / Math.max(0.01, error) })),
  )
  const row: Row = { what, plans: own.length, margin: 0 }
  hold(row, own)
  if (!row.witness)
    hold(
      row,
      best.flatMap(each => passedOver(each, what)),
    )
  if (row.witness) return row
  const near = best
    .flatMap(({ monday, misses }) => (misses[what] ? [{ ...monday, ...misses[what] }] : []))
    .toSorted((one, other) => one.short - other.short)[0]
  return near ? { ...row, near } : row
}

const foundIn = (rows: readonly Row[]): Witnesses =>
  Object.fromEntries(rows.flatMap(({ what, witness }) => (witness ? [[what, witness]] : [])))

/** Holds the surest candidates against all that could stand in their place, until one does surely better; the best becomes the witness. */
function hold(row: Row, candidates: readonly { witness: Witness; sure: number }[]): void {
  for (const { witness } of candidates.toSorted((one, other) => other.sure - one.sure).slice(0, CANDIDATES)) {
    const nearest = beatenBy(witness, HELD.lucks, HELD.from)[0]
    if (nearest && nearest.mean > row.margin) Object.assign(row, { margin: nearest.mean, witness })
    if (nearest && nearest.mean > SURE * nearest.error) break
  }
}

function wordsOf({ what, plans, margin, witness, near }: Row): string[] {
  const monday = witness ?? near
  const where = monday ? `${monday.seed} ${monday.player} week ${monday.week}` : ''
  const miss = near ? `: “${near.hour}”, where “${near.best}” is worth ${near.short.toFixed(2)} more` : ''
  return [what, String(plans), margin.toFixed(2), `${where}${miss}`]
}
