/** Who has Billy and where Ted is, by the plan as it stands and the day as it is: read by rules, cards, the calendar and players. */
import { ACTIVITIES, ACTIVITY_IDS } from '../activities/index.ts'
import { isDaySlot, isHalfDay, isSchoolDay, isWeekend, SLOTS, type Slot, weekOf } from '../calendar.ts'
import type { Today } from '../change.ts'
import type { Cell, Game } from '../state.ts'
import { officeOpen } from '../work/workplace.ts'
import { type Care, cellAt, slotNumber } from './grid.ts'

/** Her last four days are hers: no row of the plan names her. */
export type Keeper = Care | 'joanna'

/** Days on which the house is still Joanna's: Monday to Thursday of the first week. */
export const isHers = (day: number): boolean => day < 4

/** Whether Ted is in Miami: from Wednesday at three to Friday at five. Billy is next door, or there with him. */
export function onTrip({ arc }: Game, day: number, slot: Slot): boolean {
  if (arc.tripDay < 0) return false
  const since = day - arc.tripDay
  const late = slot === 'evening' || slot === 'night'
  return since === 2 || (since === 1 && (late || slot === 'afternoon')) || (since === 3 && !late)
}
/** A week after she called they have supper, and somebody sits. */
const SUPPER_AFTER = 7

/** Whether this is the evening of paper and crayons: what was planned at home waits, or is done by whoever sits. */
export function supperOut({ arc, day: today, staged }: Game, day: number, slot: Slot): boolean {
  if (slot !== 'evening' || arc.callDay < 0 || day !== arc.callDay + SUPPER_AFTER) return false
  return arc.restaurantDay === day || (day >= today && staged.some(scene => scene.card === 'restaurant.table' && scene.day === day))
}

/** The mark of a trip on which Billy went along. */
const BOTH = 2

/** Where an entry of the plan puts Ted: at the desk, out where a boy can't be, or with him. */
const OFFICE = new Set<string>()
const AWAY = new Set<string>()
const WITH_BILLY = new Set<string>()
for (const id of ACTIVITY_IDS) {
  const { place, billy } = ACTIVITIES[id]
  if (place === 'office' || id === 'clientLunch') OFFICE.add(id)
  else if (billy === 'no' && id !== 'margaretTakes' && id !== 'marcus') AWAY.add(id)
  else if (billy === 'yes') WITH_BILLY.add(id)
}

/** Whether an entry of the plan is lived at the office. */
export const isOffice = (what: string): boolean => OFFICE.has(what)

const has = (cell: Cell, kind: ReadonlySet<string>): boolean => {
  for (const what of cell.ted) if (kind.has(what)) return true
  return false
}

/** Whether Billy is well and P.S. 208 is open in a slot of a day. Only of today is it known that he is ill or that it snows. */
export function atSchool(game: Game, day: number, slot: Slot): boolean {
  if (slot !== 'forenoon' && (slot !== 'midday' || isHalfDay(day))) return false
  return isSchoolDay(day) && !homeBound(game, day)
}

/** Whether he can't go to school, or to anything that comes after it, today. */
export const homeBound = (game: Game, day: number): boolean => day === game.day && (game.counts.sickDays > 0 || game.counts.noSchool > 0)

/** Who comes into the house, or next door, for a boy in bed. */
const comesHome = (care: Care | null): boolean => care === 'margaret' || care === 'corrigan' || care === 'robin'

/** Whether Ted stays in because Billy must: a weekday, and nobody else was asked to come. Snow closes the school and its club, no more. */
function keepsTedHome(game: Game, day: number, slot: Slot, care: Care | null): boolean {
  if (slot === 'morning' || slot === 'evening' || slot === 'night' || isWeekend(day) || !homeBound(game, day)) return false
  return game.counts.sickDays > 0 ? !comesHome(care) : care === null || care === 'school' || care === 'club'
}

/** Whether Ted is at the office in a slot of this week, by the plan and by what has broken it. */
export function tedAtDesk(game: Game, day: number, slot: Slot): boolean {
  // What the client has of him there the agency has as well.
  if (onTrip(game, day, slot)) return isDaySlot(slot)
  const today = day === game.day
  const { broke } = game
  if (today && (broke.wentHome || broke.leftEarly)) return false
  if (today && broke.stayed === slot) return true
  const cell = cellAt(game, day, slot)
  if (!has(cell, OFFICE) || !(officeOpen(game, day) || isWeekend(day))) return false
  if (isHers(day)) return true
  return cell.billy !== 'ted' && !cell.ted.includes('pickUp') && !keepsTedHome(game, day, slot, cell.billy)
}

/** Whether Ted is somewhere a boy can't be. */
function tedAway(game: Game, day: number, slot: Slot, cell: Cell): boolean {
  if (tedAtDesk(game, day, slot)) return true
  if (day === game.day && game.broke.wentHome) return false
  return has(cell, AWAY)
}

/** Who has Billy in a slot of a day of this week, as planned: 'nobody' is a gap, or was meant. */
export function whoHasBilly(game: Game, day: number, slot: Slot): Keeper {
  if (isHers(day)) return atSchool(game, day, slot) ? 'school' : slot === 'night' && day === 3 ? 'ted' : 'joanna'
  if (onTrip(game, day, slot)) return game.arc.away === BOTH ? 'ted' : atSchool(game, day, slot) ? 'school' : 'margaret'
  const cell = cellAt(game, day, slot)
  const { billy } = cell
  if (supperOut(game, day, slot)) return billy !== null && (comesHome(billy) || billy === 'friend') ? billy : 'robin'
  if (day === game.day) {
    if (game.broke.called === slot) return 'margaret'
    const { wentHome, leftEarly } = game.broke
    if ((wentHome || (leftEarly && slot !== 'evening' && slot !== 'night')) && !atSchool(game, day, slot)) return 'ted'
  }
  if (atSchool(game, day, slot)) return billy === 'ted' || has(cell, WITH_BILLY) ? 'ted' : 'school'
  if (keepsTedHome(game, day, slot, billy)) return 'ted'
  // A club meets where the school is open: on a holiday it was never planned.
  if (billy !== null && billy !== 'school' && (billy !== 'club' || isSchoolDay(day))) return billy
  if (!tedAway(game, day, slot, cell)) return given(cell) ?? 'ted'
  return waiting(game, day, slot)
}

/** Two entries of Ted's own row say who has him. */
function given(cell: Cell): Care | null {
  for (const what of cell.ted) {
    if (what === 'margaretTakes') return 'margaret'
    if (what === 'marcus') return 'friend'
  }
  return null
}

/** Whoever had him when the slot began stays until Ted comes, if she is one who stays; else nobody. */
function waiting(game: Game, day: number, slot: Slot): Care {
  if (slot !== 'evening' && slot !== 'night') return 'nobody'
  const before = cellAt(game, day, slot === 'evening' ? 'afternoon' : 'evening').billy
  return before !== null && comesHome(before) ? before : 'nobody'
}

/** Slots of this week, days 0–6, in which nobody has Billy though he is not at school: what the calendar shows. */
export function gaps(game: Game): { day: number; slot: Slot }[] {
  const found: { day: number; slot: Slot }[] = []
  const monday = weekOf(game.day) * 7
  for (let day = 0; day < 7; day++) {
    for (const slot of SLOTS) {
      if (monday + day < game.day || (monday + day === game.day && isLived(game, slot))) continue
      if (whoHasBilly(game, monday + day, slot) === 'nobody') found.push({ day, slot })
    }
  }
  return found
}

/** Whether a slot of today lies behind. */
const isLived = (game: Game, slot: Slot): boolean => game.stage > 2 + 2 * slotNumber[slot]

/** Whether Ted is with Billy in the slot under way. */
export function withBilly(today: Today): boolean {
  if (today.slot === null) return false
  const who = whoHasBilly(today.game, today.game.day, today.slot)
  return who === 'ted' || who === 'office'
}

/** Whether Ted is at the office in the slot under way. */
export const atDesk = (today: Today): boolean => today.slot !== null && tedAtDesk(today.game, today.game.day, today.slot)
