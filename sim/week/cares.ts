/** Who may be asked to have Billy in an hour, and why not. */
import { isDaySlot, isSchoolDay, isSummer, isWeekend, type Slot, weekOf } from '../calendar.ts'
import { memoryOf } from '../memory/ledger.ts'
import { funds } from '../money/bills.ts'
import { askRefusal } from '../people/margaret.ts'
import { returnIsDue, sitterRefusal } from '../people/sitters.ts'
import type { Cell, Game } from '../state.ts'
import type { RefusalCode } from '../step.ts'
import { officeOpen } from '../work/workplace.ts'
import { type Care, cellAt, mondayOf, slotNumber } from './grid.ts'
import { atSchool, isOffice } from './who.ts'

/** Weeks of summer in which there is a day camp. */
export const CAMP = { from: 37, to: 45 } as const
const CLUB_DAYS: readonly number[] = [1, 2, 3]
/** Hours of a slot that a sitter is paid for, when it is asked whether there is money for her. */
const SITTER_HOURS = 3

const isSick = (game: Game, date: number): boolean => date >= game.day && date < game.day + game.counts.sickDays

/** Whether Ted is at a desk in what a cell says. */
const holdsDesk = (cell: Cell): boolean => cell.ted.some(isOffice)

/** Why somebody can't have Billy in an hour, or null. `margaret`: what stands between him and her, where that is known. */
export function careRefusal(game: Game, day: number, slot: Slot, care: Care, margaret?: RefusalCode | null): RefusalCode | null {
  const date = mondayOf(game) + day
  const inClass = atSchool(game, date, slot)
  if (care === 'school') return inClass ? null : 'closed'
  if (inClass) return 'closed'
  const byDay = isDaySlot(slot)
  const { balance, counts } = game
  switch (care) {
    case 'nobody':
      return null
    case 'ted':
      return holdsDesk(cellAt(game, day, slot)) ? 'condition' : null
    case 'club':
      if (slot !== 'afternoon') return 'closed'
      if (!isSchoolDay(date) || !CLUB_DAYS.includes(day)) return 'weekend'
      return isSick(game, date) ? 'condition' : priced(game, balance['care.club.price'])
    case 'corrigan':
      return sitterRefusal(game, 'corrigan', date) ?? priced(game, SITTER_HOURS * balance['care.corrigan.hour'])
    case 'robin':
      // She is at school herself, and home by nine on school nights.
      if (slot === 'morning' || (isSchoolDay(date) && slot !== 'afternoon' && slot !== 'evening')) return 'closed'
      return sitterRefusal(game, 'robin', date) ?? priced(game, SITTER_HOURS * balance['care.robin.hour'])
    case 'margaret':
      return margaret === undefined ? margaretRefusal(game) : margaret
    case 'friend':
      if (slot !== 'afternoon' && (isSchoolDay(date) || slot !== 'midday')) return 'closed'
      if (
        isSick(game, date) ||
        memoryOf(game, 'knows-marcus') === undefined ||
        friendsPlanned(game, day, slot) > (counts.secondFriend > 0 ? 1 : 0)
      )
        return 'condition'
      return returnIsDue(game) ? 'returnDue' : null
    case 'office':
      if (!byDay) return 'closed'
      return officeOpen(game, date) ? (isSick(game, date) ? 'condition' : null) : 'weekend'
    case 'camp':
      if (!byDay) return 'closed'
      if (isWeekend(date) || !isSummer(date) || weekOf(date) < CAMP.from || weekOf(date) > CAMP.to) return 'weekend'
      if (isSick(game, date)) return 'condition'
      return counts.camp > 0 ? null : priced(game, balance['money.camp'])
  }
}

const priced = (game: Game, cents: number): RefusalCode | null => (funds(game) < cents ? 'broke' : null)

/** She can be asked while the door opens, she is not done in, and what is owed with what is planned leaves room. */
export function margaretRefusal(game: Game): RefusalCode | null {
  const { balance, numbers } = game
  let owed = numbers['margaret.favour']
  for (let at = (game.day % 7) * 6; at < game.plan.length; at++) if (game.plan[at]?.billy === 'margaret') owed += balance['margaret.ahead']
  return askRefusal(game, owed)
}

/** Afternoons at a friend's house that the week holds besides this one. */
function friendsPlanned(game: Game, day: number, slot: Slot): number {
  const here = day * 6 + slotNumber[slot]
  let many = 0
  for (let at = 0; at < game.plan.length; at++) if (at !== here && game.plan[at]?.billy === 'friend') many++
  return many
}
