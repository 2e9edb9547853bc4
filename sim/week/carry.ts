/** What a new week takes over from the one that was lived: its habits, and not what it did for once. */
import { isActivity } from '../activities/index.ts'
import { DAY_SLOTS, isDaySlot, isOfficeDay, isSchoolDay, isSummer, SLOTS, type Slot } from '../calendar.ts'
import { type Cell, copyPlan, type Game } from '../state.ts'
import { officeOpen } from '../work/workplace.ts'
import { ASKS } from './asks.ts'
import { mondayOf, type PlanWhat, slotNumber } from './grid.ts'
import { isListed, openItem } from './list.ts'
import { TEMPLATES } from './templates.ts'
import { isOffice } from './who.ts'

/** Whatever stands in some ready-made week: this can be a habit of its hour. */
const HABITS = new Set<PlanWhat>(['desk', 'stayLate', 'stayTillNine', 'supper', 'story', 'play', 'reading', 'listen'])
for (const { nights, saturday, sunday, gate } of Object.values(TEMPLATES))
  for (const hours of [...nights, ...saturday, ...sunday, ...gate]) for (const what of hours) HABITS.add(what)

/**
 * Monday, before anything is asked: an hour given to what was asked of it last week is again what it was a week before, where the rest
 * of its day has not changed; where it has, what nobody does every week is taken out. `lastPlan` becomes what is taken over.
 */
export function carryOver(game: Game): void {
  const before = game.lastPlan
  const asked = new Set(game.asks.map(({ day, slot }) => at(day % 7, slot)))
  for (const { what, day, slot: asks } of game.asks) {
    const keeps = (one: string): boolean => (ASKS[what].keptBy as readonly string[]).includes(one)
    const slot = hourOf(game, before, day % 7, asks, ASKS[what].anyHour ? keeps : null)
    const here = at(day % 7, slot)
    const cell = game.plan[here]
    const was = before[here]
    const entry = cell?.ted.find(keeps)
    if (!cell || !was) continue
    // He stayed in for somebody: an hour taken from the desk, whatever stands in it, or one in which nothing stands.
    const stayedIn =
      ASKS[what].keptAt === 'home' && (cell.ted.length === 0 ? was.ted.length > 0 : was.ted.some(isOffice) && !cell.ted.some(isOffice))
    if (entry === undefined ? !stayedIn : was.ted.includes(entry)) continue
    if (sameDay(game.plan, before, day % 7, asked)) {
      cell.ted = [...was.ted]
      cell.billy = was.billy
    } else if (entry === undefined || !HABITS.has(entry)) {
      cell.ted = entry === undefined ? [] : cell.ted.filter(one => one !== entry)
      if (cell.ted.length === 0 && isDeskHour(game, day % 7, slot)) cell.ted = ['desk']
    }
  }
  game.lastPlan = copyPlan(game.plan)
  afterHolidays(game, before)
}

/**
 * A weekday without the office or without school was planned for itself: by day the same weekday is again what it was before. Where it is
 * free of the same again, what was before waits one week more, so that two holidays running don't make a habit.
 */
function afterHolidays(game: Game, before: readonly Cell[]): void {
  for (let day = 0; day < 5; day++) {
    const date = mondayOf(game) + day
    const last = date - 7
    if (last < 0 || isSummer(last) || isSummer(date) || (isOfficeDay(last) && isSchoolDay(last))) continue
    const again = isOfficeDay(date) === isOfficeDay(last) && isSchoolDay(date) === isSchoolDay(last)
    for (const slot of BY_DAY) {
      const here = at(day, slot)
      const was = before[here]
      if (!was) continue
      game.lastPlan[here] = { ted: [...was.ted], billy: was.billy }
      if (!again) game.plan[here] = { ted: [...was.ted], billy: was.billy }
    }
  }
}
const BY_DAY = ['morning', ...DAY_SLOTS] as const

/** The hour of its day in which an ask was kept: its own, or where any will do, the one that had nothing of the kind a week before. */
function hourOf(game: Game, before: readonly Cell[], day: number, slot: Slot, keeps: ((one: string) => boolean) | null): Slot {
  const isNew = (one: Slot): boolean =>
    keeps !== null && game.plan[at(day, one)]?.ted.some(keeps) === true && before[at(day, one)]?.ted.some(keeps) !== true
  return isNew(slot) ? slot : (SLOTS.find(isNew) ?? slot)
}

/** Takes out what stood on last week's list and is not on this one. */
export function dropUnlisted(game: Game): void {
  for (const cell of game.plan) {
    if (!cell.ted.some(what => isListed(what) && !openItem(game, what))) continue
    cell.ted = cell.ted.filter(what => isActivity(what) || openItem(game, what))
  }
}

const at = (day: number, slot: Slot): number => day * SLOTS.length + slotNumber[slot]

/** Whether a day was planned as it was a week before, but for the hours of which something was asked. */
function sameDay(plan: readonly Cell[], before: readonly Cell[], day: number, asked: ReadonlySet<number>): boolean {
  return SLOTS.every(slot => {
    const here = at(day, slot)
    const [now, was] = [plan[here], before[here]]
    return asked.has(here) || (now?.billy === was?.billy && now?.ted.filter(isActivity).join() === was?.ted.filter(isActivity).join())
  })
}

function isDeskHour(game: Game, day: number, slot: Slot): boolean {
  return isDaySlot(slot) && officeOpen(game, mondayOf(game) + day)
}
