/** The one way a number changes, with its cause; and the facts that tell of it. */
import type { Slot } from './calendar.ts'
import { PRACTICE, QUANTITIES, QUANTITY_NAMES, type Quantity, type Skill } from './quantities.ts'
import type { Game } from './state.ts'

/** Why a number moved; there is no 'other'. `what` names the entry: an activity, a card's option, a bill … */
export const CAUSES = [
  'activity', // something done in an hour of the plan
  'care', // whoever had Billy
  'card', // an option taken, of a pool card
  'story', // an option taken, or the scene itself, of the arc
  'need', // hours pass: hunger, tiredness
  'night', // sleep and bad dreams
  'week', // Sunday's slow step toward what the weeks gave
  'temper', // a harsh word
  'ask', // something somebody wanted on a named day
  'promise', // kept or broken
  'list', // what she used to do, done or left
  'slip', // late, gone early, missed
  'delivery', // work handed in
  'office', // Pruett, the rival, a raise, a demotion
  'bill', // rent, light, debts
  'pay', // salary, severance, freelance
  'purchase', // what an hour or a card costs
  'illness', // fevers and what follows
  'house', // what breaks, what meals leave behind
  'favour', // Margaret's balance of give and take
  'letter', // what reaches Joanna
  'court', // what was said under oath
  'hunt', // the twenty-four hours
] as const
export type CauseKind = (typeof CAUSES)[number]
export type Cause = { day: number; slot: Slot | null; by: CauseKind; what: string }

export type Values = Record<string, number | string>
/** Something that happened: words are found by its path, slots in them filled from its values. */
export type Fact = { day: number; slot: Slot | null; path: string; values: Values; cause?: Cause }
export type Tell = (fact: Fact) => void

/** One step's surroundings: the game, the hour, and whoever listens. */
export type Today = { readonly game: Game; slot: Slot | null; readonly tell: Tell | undefined }

/** Tells a fact; does nothing when nobody listens. */
export function tell(today: Today, path: string, values: Values = {}): void {
  today.tell?.({ day: today.game.day, slot: today.slot, path, values })
}

/** What `move` reads of a row, again and again: all of one shape. */
type Ends = { low: number; high: number; headroom: boolean }
const ends = new Map<Quantity, Ends>()
for (const name of QUANTITY_NAMES)
  ends.set(name, { low: QUANTITIES[name].low, high: QUANTITIES[name].high, headroom: QUANTITIES[name].way === 'headroom' })
const endsOf = (quantity: Quantity): Ends => ends.get(quantity) as Ends

/** What `move` will really add, rounded once, toward zero: up v·(1000−x)/500, down v·x/500, within the row's ends. */
function headroom(x: number, by: number, low: number, high: number): number {
  const change = by > 0 ? Math.floor((by * (1000 - x)) / 500) : -Math.floor((-by * x) / 500)
  return Math.min(high, Math.max(low, x + change)) - x
}

/**
 * Moves a quantity by `by` of its unit (for a 'headroom' quantity scaled by the room that is left, so that nothing pins
 * at an end) and tells the change with its cause. Returns what was really added.
 */
export function move(today: Today, quantity: Quantity, by: number, kind: CauseKind, what: string): number {
  if (by === 0) return 0
  const { numbers } = today.game
  const row = endsOf(quantity)
  const x = numbers[quantity]
  const whole = by > 0 ? Math.floor(by) : -Math.floor(-by)
  const change = row.headroom ? headroom(x, whole, row.low, row.high) : Math.min(row.high, Math.max(row.low, x + whole)) - x
  return apply(today, quantity, change, kind, what)
}

/** Adds a change as it is, headroom or not (Sunday's steps, which already reckon with where the number stands). */
export function shift(today: Today, quantity: Quantity, by: number, kind: CauseKind, what: string): number {
  const row = endsOf(quantity)
  const x = today.game.numbers[quantity]
  const whole = by > 0 ? Math.floor(by) : -Math.floor(-by)
  return apply(today, quantity, Math.min(row.high, Math.max(row.low, x + whole)) - x, kind, what)
}

/** Brings a quantity to a value: derived numbers (the circle) and story turns (the night she goes). */
export function bring(today: Today, quantity: Quantity, to: number, kind: CauseKind, what: string): number {
  return shift(today, quantity, to - today.game.numbers[quantity], kind, what)
}

function apply(today: Today, quantity: Quantity, change: number, kind: CauseKind, what: string): number {
  if (change === 0) return 0
  const { game, slot } = today
  game.numbers[quantity] += change
  today.tell?.({
    day: game.day,
    slot,
    path: 'change',
    values: { quantity, change, now: game.numbers[quantity] },
    cause: { day: game.day, slot, by: kind, what },
  })
  return change
}

/** Practice of a skill, counted in halves: one supper cooked is two. */
export function practise(today: Today, skill: Skill, halves: number, kind: CauseKind, what: string): void {
  move(today, PRACTICE[skill], halves, kind, what)
}
