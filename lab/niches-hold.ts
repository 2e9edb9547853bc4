/** The witness of an activity: the surest of the plans in which it stands, held against all that could stand in its place. */
import type { ActivityId } from '../sim/index.ts'
import { beatenBy, type Best, type Miss, type Monday, passedOver, type Witness } from './niches.ts'

/** Candidates an activity has at most for its witness, the lucks under which one is held against all that could stand in its place, and what is sure: standard errors. */
const CANDIDATES = 16
export const HELD = { lucks: 12, from: 100 } as const
const SURE = 2

/**
 * `plans`: best plans it stands in, and is worth its place; `margin`: by how much its witness does better than what comes nearest;
 * `near`: without one, where it came nearest.
 */
export type Row = { what: ActivityId; plans: number; margin: number; witness?: Witness; near?: Miss & Monday }

/** Among the plans in which it is worth its place; else, Monday by Monday, in the hours where the climb passed over it. */
export function rowOf(what: ActivityId, best: readonly Best[]): Row {
  const own = best.flatMap(({ monday, plan, kept }) =>
    kept
      .filter(each => each.what === what)
      .map(({ at, margin, error }) => ({ witness: { ...monday, what, at, plan }, sure: margin / Math.max(0.01, error) })),
  )
  const row: Row = { what, plans: own.length, margin: 0 }
  let sure = hold(row, own)
  for (const each of best) {
    if (sure) break
    sure = hold(row, passedOver(each, what))
  }
  if (row.witness) return row
  const near = best
    .flatMap(({ monday, misses }) => (misses[what] ? [{ ...monday, ...misses[what] }] : []))
    .toSorted((one, other) => one.short - other.short)[0]
  return near ? { ...row, near } : row
}

/** Holds the surest candidates against all that could stand in their place, until one does surely better: whether one did. The best becomes the witness. */
function hold(row: Row, candidates: readonly { witness: Witness; sure: number }[]): boolean {
  for (const { witness } of candidates.toSorted((one, other) => other.sure - one.sure).slice(0, CANDIDATES)) {
    const nearest = beatenBy(witness, HELD.lucks, HELD.from)[0]
    if (!nearest) continue
    if (nearest.mean > row.margin) Object.assign(row, { margin: nearest.mean, witness })
    if (nearest.mean > SURE * nearest.error) return true
  }
  return false
}
