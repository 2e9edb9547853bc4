/** The plan and its laws: what may stand in an hour, what may not and why, and putting it there. */
import { ACTIVITIES, ACTIVITY_IDS, type ActivityId, isActivity } from '../activities/index.ts'
import { isOpen, isDayFor } from '../activities/open.ts'
import { isWeekend, SLOTS, type Slot, weekOf } from '../calendar.ts'
import { funds } from '../money/bills.ts'
import type { Cell, Game } from '../state.ts'
import type { RefusalCode } from '../step.ts'
import { careRefusal, margaretRefusal } from './cares.ts'
import {
  type Care,
  capacity,
  cellAt,
  isCare,
  minutesLeft,
  minutesOf,
  mondayOf,
  type PlanRow,
  type PlanWhat,
  runningIn,
  slotNumber,
} from './grid.ts'
import { isListed, LIST, type ListId, openItem } from './list.ts'
import { atSchool, isOffice, supperOut } from './who.ts'

type Refused = { code: RefusalCode; values: Record<string, string | number> }
const refused = (code: RefusalCode, values: Record<string, string | number> = {}): Refused => ({ code, values })

/** Her last day in her own half: Thursday of the first week. */
const HER_LAST_DAY = 3
export const herHalf = (game: Game, day: number): boolean => weekOf(game.day) === 0 && day <= HER_LAST_DAY

/** Why an edit can't be made, or null when it can. */
export function editRefusal(game: Game, day: number, slot: Slot, row: PlanRow, what: PlanWhat): Refused | null {
  if (!Number.isInteger(day) || day < 0 || day > 6 || slotNumber[slot] === undefined || (row !== 'ted' && row !== 'billy'))
    return refused('unknown')
  if (mondayOf(game) + day < game.day) return refused('taken')
  if (row === 'billy') {
    if (herHalf(game, day)) return refused('notNow')
    if (what === 'clear') return cellAt(game, day, slot).billy === null ? refused('condition') : null
    return isCare(what) ? codeOf(careRefusal(game, day, slot, what)) : refused('unknown', { what })
  }
  if (what === 'clear') return cellAt(game, day, slot).ted.length === 0 ? refused('condition') : null
  if (isActivity(what)) return codeOf(activityRefusal(lookAt(game, day, slot), what))
  return isListed(what) ? codeOf(itemRefusal(lookAt(game, day, slot), what)) : refused('unknown', { what })
}

const codes = new Map<RefusalCode, Refused>()
function codeOf(code: RefusalCode | null): Refused | null {
  if (code === null) return null
  const known = codes.get(code)
  if (known) return known
  const made = refused(code)
  codes.set(code, made)
  return made
}

/** Makes an edit that is legal. Lists of a cell are replaced, never written into: cells of a template are shared. */
export function edit(game: Game, day: number, slot: Slot, row: PlanRow, what: PlanWhat): void {
  const cell = cellAt(game, day, slot)
  if (row === 'billy') cell.billy = what === 'clear' ? null : isCare(what) ? what : cell.billy
  else if (what === 'clear') cell.ted = []
  else if (isActivity(what) || isListed(what)) cell.ted = [...cell.ted, what]
}

/** Whether an activity can be put into a slot of a day that has not been lived. */
export const hasRoomFor = (game: Game, day: number, slot: Slot, id: ActivityId): boolean =>
  activityRefusal(lookAt(game, day, slot), id) === null

/** Whether somebody can have Billy in a slot of a day that has not been lived. */
export const canHaveHim = (game: Game, day: number, slot: Slot, care: Care): boolean =>
  !herHalf(game, day) && careRefusal(game, day, slot, care) === null

/** One hour of the plan as its laws look at it: what it holds, what is left of it, whether Billy can be Ted's. */
export type Hour = {
  game: Game
  day: number
  date: number
  slot: Slot
  cell: Cell
  money: number
  withTed: boolean
  whole: number
  left: number
}

/** Looks at an hour. */
export function lookAt(game: Game, day: number, slot: Slot): Hour {
  const cell = cellAt(game, day, slot)
  const date = mondayOf(game) + day
  const withTed = canBeTeds(game, date, slot, cell)
  return { game, day, date, slot, cell, money: funds(game), withTed, whole: capacity(game, day, slot), left: minutesLeft(game, day, slot) }
}

/** Whether Billy can be Ted's in an hour: not in class, and nobody else was asked; in an evening whoever waits goes when Ted comes. */
function canBeTeds(game: Game, date: number, slot: Slot, { billy, ted }: Cell): boolean {
  if (slot === 'evening' && supperOut(game, date, slot)) return false
  if (slot === 'evening') return !ted.includes('eveningOut') && !ted.includes('stayTillNine') && !ted.includes('marcus')
  return (billy === null || billy === 'ted') && !atSchool(game, date, slot)
}

/** What the laws ask of an activity, in rows of one shape. `slots`: bit by slot. */
type Law = { slots: number; cents: number; withBilly: boolean; waits: boolean; hers: boolean }
const laws = new Map<ActivityId, Law>()
for (const id of ACTIVITY_IDS) {
  const { slots, cents = 0, billy, when, sells, desk } = ACTIVITIES[id]
  let mask = 0
  for (const slot of slots) mask |= 1 << slotNumber[slot]
  laws.set(id, {
    slots: mask,
    cents,
    withBilly: billy === 'yes',
    waits: when !== undefined || sells !== undefined || desk !== undefined,
    hers: id === 'margaretTakes',
  })
}

/** Why an activity can't be put into an hour, or null. `minutes`: what it takes now, where that is known. */
function activityRefusal(hour: Hour, id: ActivityId, minutes = minutesOf(hour.game, id)): RefusalCode | null {
  const law = laws.get(id)
  if (law === undefined) return 'unknown'
  if ((law.slots & (1 << slotNumber[hour.slot])) === 0) return 'closed'
  if (!isDayFor(hour.game, id, hour.date)) return 'weekend'
  return lawRefusal(hour, id, law, minutes)
}

/** The same for an activity that belongs to the slot and to the kind of day. */
export function openRefusal(hour: Hour, id: ActivityId, minutes: number): RefusalCode | null {
  const law = laws.get(id)
  return law === undefined ? 'unknown' : lawRefusal(hour, id, law, minutes)
}

function lawRefusal(hour: Hour, id: ActivityId, law: Law, minutes: number): RefusalCode | null {
  if (law.cents > hour.money && law.cents > 0) return 'broke'
  if (law.waits && !isOpen(hour.game, id, hour.date)) return 'condition'
  if (law.hers) {
    const why = margaretRefusal(hour.game)
    if (why !== null) return why
  }
  if (law.withBilly && !hour.withTed) return 'condition'
  return roomRefusal(hour, id, minutes)
}

/** Why a thing of the list can't be put into an hour, or null. */
export function itemRefusal(hour: Hour, id: ListId): RefusalCode | null {
  const { slots, on, cents = 0, minutes } = LIST[id]
  if (!openItem(hour.game, id)) return 'condition'
  if (!slots.includes(hour.slot)) return 'closed'
  if (on !== undefined && (on === 'weekend') !== isWeekend(hour.date)) return 'weekend'
  if (cents > 0 && hour.money < cents) return 'broke'
  // A table booked with a client leaves an hour, and it is not an hour at home.
  if (hour.slot !== 'evening' && hour.slot !== 'night' && hour.cell.ted.some(isOffice)) return 'full'
  return roomRefusal(hour, id, minutes)
}

/** Room in the slot; what is longer than the slot runs into the next of the same day, which must be free. */
function roomRefusal({ game, day, slot, cell, whole, left }: Hour, what: ActivityId | ListId, minutes: number): RefusalCode | null {
  for (const there of cell.ted) if (there === what) return 'full'
  if (minutes <= left) return null
  if (minutes <= whole || left < whole) return 'full'
  const next = SLOTS[slotNumber[slot] + 1]
  if (next === undefined) return 'full'
  if (cellAt(game, day, next).ted.length > 0 || runningIn(game, day, next) > 0) return 'occupied'
  return minutes - whole <= capacity(game, day, next) ? null : 'full'
}
