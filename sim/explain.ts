/** Why a number is what it is: the weeks in question are lived again with somebody listening. */
import { weekOf } from './calendar.ts'
import type { Cause } from './change.ts'
import type { Quantity } from './quantities.ts'
import { type Play, relive } from './relive.ts'

export type Because = Cause & { change: number }
/** From `before` to `after` by causes in the order they came; they add up exactly. */
export type Explanation = { quantity: Quantity; from: number; to: number; before: number; after: number; causes: Because[] }

/** The causes of a quantity's change over `weeks`: `[first, last]`, both included (one number: that week). */
export function explain(play: Play, quantity: Quantity, weeks: number | readonly [number, number]): Explanation {
  const [from, to] = typeof weeks === 'number' ? [weeks, weeks] : weeks
  const causes: Because[] = []
  let before: number | null = null
  const game = relive(play, {
    until: at => {
      if (before === null && weekOf(at.day) >= from) before = at.numbers[quantity]
      return weekOf(at.day) > to
    },
    tell: fact => {
      if (fact.path !== 'change' || fact.values.quantity !== quantity || !fact.cause) return
      const week = weekOf(fact.day)
      if (week >= from && week <= to) causes.push({ ...fact.cause, change: fact.values.change as number })
    },
  })
  const after = game.numbers[quantity]
  return { quantity, from, to, before: before ?? after, after, causes }
}

/** The same causes added up by what did it, largest first; ties by name. */
export function summed(causes: readonly Because[]): { by: Cause['by']; what: string; change: number; times: number; last: Because }[] {
  const rows: { by: Cause['by']; what: string; change: number; times: number; last: Because }[] = []
  for (const cause of causes) {
    const row = rows.find(row => row.by === cause.by && row.what === cause.what)
    if (row) {
      row.change += cause.change
      row.times++
      row.last = cause
    } else rows.push({ by: cause.by, what: cause.what, change: cause.change, times: 1, last: cause })
  }
  return rows.sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.what < b.what ? -1 : a.what > b.what ? 1 : 0))
}
