/** Whether conditions can hold together: a small solver over the vocabulary of cards, which never lives a day. */
import { isOfficeDay, isSchoolDay, isWeekend, LAST_SATURDAY, type Season, seasonOf, SLOTS, weekOf } from '../../sim/calendar.ts'
import type { AnyCard } from '../../sim/events/index.ts'
import { type CardId, CARD_IDS, cardAt } from '../../sim/events/index.ts'
import type { Condition } from '../../sim/events/words.ts'
import { PRACTICE, QUANTITIES } from '../../sim/quantities.ts'

/** A condition, or that it does not hold. */
type Literal = { so: boolean; that: Exclude<Condition, { is: 'not' | 'any' }> }
/** Alternatives, each of which wants all of its literals. */
type Normal = readonly (readonly Literal[])[]

const both = (one: Normal, other: Normal): Normal => one.flatMap(a => other.map(b => [...a, ...b]))
const ALWAYS: Normal = [[]]

function normal(condition: Condition, so = true): Normal {
  if (condition.is === 'not') return normal(condition.that, !so)
  if (condition.is !== 'any') return [[{ so, that: condition }]]
  return so ? condition.of.flatMap(each => normal(each)) : condition.of.map(each => normal(each, false)).reduce(both, ALWAYS)
}
const all = (conditions: readonly Condition[]): Normal => conditions.map(each => normal(each)).reduce(both, ALWAYS)
const notAll = (conditions: readonly Condition[]): Normal => conditions.flatMap(each => normal(each, false))

/** Weather that a season has at all. */
const SKY: Readonly<Record<Season, readonly string[]>> = {
  autumn: ['clear', 'rain', 'snow'], // once, on its own day
  winter: ['clear', 'rain', 'snow'],
  spring: ['clear', 'rain', 'snow'],
  summer: ['clear', 'rain', 'heat'],
}

/** How high a mark can stand, where it counts something; a day stands as high as days go. */
const MARKS: Readonly<Record<string, number>> = {
  calls: 3,
  looked: 4,
  leaving: 3,
  line: 2,
  dish: 2,
  mood: 2,
  quarrel: 2,
  away: 3,
  eyeWay: 3,
}

/** Days on which a card can come at all. */
function daysOf({ day, on, at }: AnyCard): number[] {
  const days: number[] = []
  for (let each = 0; each <= LAST_SATURDAY; each++) {
    if (day !== undefined && each !== day) continue
    if (at !== undefined && each < 7) continue // the prologue has scenes only
    if (on === 'weekday' && isWeekend(each)) continue
    if (on === 'weekend' && !isWeekend(each)) continue
    if (on === 'friday' && each % 7 !== 4) continue
    if (on === 'schoolDay' && !isSchoolDay(each)) continue
    if (on === 'officeDay' && !isOfficeDay(each)) continue
    if (on === 'holiday' && (isSchoolDay(each) || isWeekend(each))) continue
    days.push(each)
  }
  return days
}

/** Days that the calendar’s words leave. */
function dated(literals: readonly Literal[], days: readonly number[]): number[] {
  return days.filter(day =>
    literals.every(({ so, that }) => {
      if (that.is === 'weeks') return so === (weekOf(day) >= that.from && weekOf(day) <= that.to)
      if (that.is === 'season') return so === that.in.includes(seasonOf(day))
      if (that.is === 'weather') return SKY[seasonOf(day)].some(kind => so === (that.in as readonly string[]).includes(kind))
      return true
    }),
  )
}

/** What rules out that these hold together, or null. `written`: every kind of memory that anything writes. */
function clash(literals: readonly Literal[], card: AnyCard, written: ReadonlySet<string>): string | null {
  const floors = new Map<string, number>()
  const roofs = new Map<string, number>()
  const atLeast = (name: string, value: number): void => void floors.set(name, Math.max(floors.get(name) ?? value, value))
  const below = (name: string, value: number): void => void roofs.set(name, Math.min(roofs.get(name) ?? value, value))
  const bound = (name: string, so: boolean, least: number): void => (so ? atLeast(name, least) : below(name, least))
  const options = new Map<string, Set<string>>()
  for (const { so, that } of literals) {
    switch (that.is) {
      case 'atLeast':
      case 'below':
        bound(that.of, so === (that.is === 'atLeast'), that.than)
        atLeast(that.of, QUANTITIES[that.of].low)
        below(that.of, QUANTITIES[that.of].high + 1)
        break
      case 'patience':
        bound('patience', !so, that.below)
        atLeast('patience', 0)
        below('patience', 1001)
        break
      case 'level':
        bound(`level ${that.of}`, so, that.atLeast)
        below(`level ${that.of}`, PRACTICE[that.of].length + 1)
        break
      case 'remembers':
        if (so && !written.has(that.kind)) return `nothing writes ${that.kind}`
        bound(`remembers ${that.kind}`, so, that.times)
        break
      case 'open':
        if (so && !written.has(that.kind)) return `nothing writes ${that.kind}`
        if (so) atLeast(`remembers ${that.kind}`, 1)
        bound(`open ${that.kind}`, so, 1)
        break
      case 'arc':
        bound(`arc ${that.mark}`, so, that.atLeast)
        below(`arc ${that.mark}`, (MARKS[that.mark] ?? LAST_SATURDAY) + 1)
        break
      case 'settled':
        bound(`settled ${that.what}`, !so, that.below)
        below(`settled ${that.what}`, that.of)
        break
      case 'happened': {
        if (!CARD_IDS.includes(that.card as CardId)) return `no card is called ${that.card}`
        const other = cardAt(that.card as CardId)
        if (that.option !== undefined && !Object.hasOwn(other.choices, that.option)) return `${that.card} has no option ${that.option}`
        if (that.option === undefined || so) bound(`happened ${that.card}`, so, 1)
        if (that.option !== undefined && so) options.set(that.card, (options.get(that.card) ?? new Set()).add(that.option))
        if (that.option !== undefined) bound(`happened ${that.card} ${that.option}`, so, 1)
        break
      }
      case 'had':
        if (so && card.at && !card.at.some(slot => SLOTS.indexOf(slot) > 0)) return 'nobody has him before the morning'
        break
      case 'beat':
      case 'home':
      case 'desk':
      case 'sick':
        bound(that.is === 'beat' ? `beat ${that.id}` : that.is, so, 1)
        break
    }
  }
  for (const [card, taken] of options) if (taken.size > 1) return `${card} is answered once`
  for (const [name, floor] of floors) if (floor >= (roofs.get(name) ?? Number.POSITIVE_INFINITY)) return name
  return dated(literals, daysOf(card)).length === 0 ? 'no day' : null
}

/** Why conditions of a card can never hold together while none of `before` does in whole; null where they can. */
export function neverHolds(
  card: AnyCard,
  wanted: readonly Condition[],
  before: readonly (readonly Condition[])[],
  written: ReadonlySet<string>,
): string | null {
  const alternatives = [all(card.when ?? []), all(wanted), ...before.map(notAll)].reduce(both, ALWAYS)
  let why = 'an earlier wording always stands'
  for (const literals of alternatives) {
    const found = clash(literals, card, written)
    if (found === null) return null
    why = found
  }
  return why
}
