/** Whether an activity is there at all by now: a friend who is known, a lawyer who is paid, a season. */
import { isSchoolDay, isSummer, isWeekend, seasonOf, weekOf } from '../calendar.ts'
import type { Condition } from '../events/words.ts'
import { countOf } from '../memory/ledger.ts'
import { maySell } from '../money/things.ts'
import type { Game } from '../state.ts'
import { officeOpen, workplace } from '../work/workplace.ts'
import { ACTIVITIES, type ActivityId } from './index.ts'

/** Whether what an activity waits for has come, on a day of this week. */
export function isOpen(game: Game, id: ActivityId, day: number): boolean {
  const { desk, sells, when } = ACTIVITIES[id]
  // Work for the desk, there or at the kitchen table, is nobody's while he has none.
  if (desk !== undefined && workplace(game) === null) return false
  if (sells !== undefined) return maySell(game, sells)
  if (when === undefined) return true
  for (const condition of when) if (!holdsOn(game, condition, day)) return false
  return true
}

/** Whether an activity belongs to a kind of day: an office day, a school day, a day free of school. */
export function isDayFor(game: Game, id: ActivityId, day: number): boolean {
  switch (ACTIVITIES[id].on) {
    case 'weekday':
      return !isWeekend(day)
    case 'weekend':
      return isWeekend(day)
    case 'officeDay':
      return officeOpen(game, day)
    case 'schoolDay':
      return isSchoolDay(day)
    case 'bagDay':
      return isSchoolDay(day) || (isSummer(day) && !isWeekend(day))
    case 'free':
      return !isSchoolDay(day)
    default:
      return true
  }
}

/** The few conditions that an hour of the plan can wait for. Others belong to cards: using one here is a mistake in the content. */
function holdsOn(game: Game, condition: Condition, day: number): boolean {
  switch (condition.is) {
    case 'weeks':
      return weekOf(day) >= condition.from && weekOf(day) <= condition.to
    case 'season':
      return condition.in.includes(seasonOf(day))
    case 'sick':
      return game.counts.sickDays > 0
    case 'arc':
      return game.arc[condition.mark] >= condition.atLeast
    case 'remembers':
      return countOf(game, condition.kind) >= condition.times
    default:
      throw new RangeError(`an activity cannot wait for '${condition.is}'`)
  }
}
