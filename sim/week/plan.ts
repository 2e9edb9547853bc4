/** The plan and its laws: what may stand in an hour, what may not and why, and every edit that is legal now. */
import { ACTIVITIES, ACTIVITY_IDS, type ActivityId, isActivity } from '../activities/index.ts'
import { isDayFor, isOpen } from '../activities/open.ts'
import { isSchoolDay, isSummer, isWeekend, SLOTS, type Slot, weekOf } from '../calendar.ts'
import { countOf } from '../memory/ledger.ts'
import { funds } from '../money/bills.ts'
import type { Cell, Game } from '../state.ts'
import type { PlanGroup, RefusalCode } from '../step.ts'
import { officeOpen } from '../work/workplace.ts'
import {
  CARES,
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
import { isListed, LIST, LIST_IDS, type ListId, openItem } from './list.ts'
import { atSchool, isOffice } from './who.ts'

type Refused = { code: RefusalCode; values: Record<string, string | number> }
const refused = (code: RefusalCode, values: Record<string, string | number> = {}): Refused => ({ code, values })

/** Her last day in her own half: Thursday of the first week. */
const HER_LAST_DAY = 3
/** Weeks of summer in which there is a day camp. */
const CAMP = { from: 37, to: 45 } as const
const CLUB_DAYS: readonly number[] = [1, 2, 3]
/** Hours of a slot that a sitter is paid for, when it is asked whether there is money for her. */
const SITTER_HOURS = 3
const DAY_SLOTS: readonly Slot[] = ['forenoon', 'midday', 'afternoon']

const isSick = (game: Game, date: number): boolean => date >= game.day && date < game.day + game.counts.sickDays

/** Whether Ted is at a desk in what a cell says. */
const holdsDesk = (cell: Cell): boolean => cell.ted.some(isOffice)

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
  if (isActivity(what)) return codeOf(activityRefusal(game, day, slot, what))
  return isListed(what) ? codeOf(itemRefusal(game, day, slot, what)) : refused('unknown', { what })
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

const herHalf = (game: Game, day: number): boolean => weekOf(game.day) === 0 && day <= HER_LAST_DAY

/** Makes an edit that is legal. Lists of a cell are replaced, never written into: cells of a template are shared. */
export function edit(game: Game, day: number, slot: Slot, row: PlanRow, what: PlanWhat): void {
  const cell = cellAt(game, day, slot)
  if (row === 'billy') cell.billy = what === 'clear' ? null : isCare(what) ? what : cell.billy
  else if (what === 'clear') cell.ted = []
  else if (isActivity(what) || isListed(what)) cell.ted = [...cell.ted, what]
}

function activityRefusal(game: Game, day: number, slot: Slot, id: ActivityId): RefusalCode | null {
  const { slots, cents = 0, billy } = ACTIVITIES[id]
  const date = mondayOf(game) + day
  if (!slots.includes(slot)) return 'closed'
  if (!isDayFor(game, id, date)) return 'weekend'
  if (cents > 0 && funds(game) < cents) return 'broke'
  if (!isOpen(game, id, date)) return 'condition'
  if (id === 'margaretTakes' && margaretRefusal(game) !== null) return 'favour'
  if (billy === 'yes' && !withTed(game, day, slot)) return 'condition'
  return roomRefusal(game, day, slot, id, minutesOf(game, id))
}

/** Whether Billy can be Ted's in a slot: not in class, and nobody else was asked; in an evening whoever waits goes when Ted comes. */
function withTed(game: Game, day: number, slot: Slot): boolean {
  const { billy, ted } = cellAt(game, day, slot)
  if (slot === 'evening') return !ted.includes('eveningOut') && !ted.includes('stayTillNine') && !ted.includes('marcus')
  return (billy === null || billy === 'ted') && !atSchool(game, mondayOf(game) + day, slot)
}

function itemRefusal(game: Game, day: number, slot: Slot, id: ListId): RefusalCode | null {
  const { slots, on, cents = 0, minutes } = LIST[id]
  if (!openItem(game, id)) return 'condition'
  if (!slots.includes(slot)) return 'closed'
  if (on !== undefined && (on === 'weekend') !== isWeekend(mondayOf(game) + day)) return 'weekend'
  if (cents > 0 && funds(game) < cents) return 'broke'
  return roomRefusal(game, day, slot, id, minutes)
}

/** Room in the slot; what is longer than the slot runs into the next of the same day, which must be free. */
function roomRefusal(game: Game, day: number, slot: Slot, what: ActivityId | ListId, minutes: number): RefusalCode | null {
  const cell = cellAt(game, day, slot)
  for (const there of cell.ted) if (there === what) return 'full'
  const left = minutesLeft(game, day, slot)
  if (minutes <= left) return null
  const whole = capacity(game, day, slot)
  if (minutes <= whole || left < whole) return 'full'
  const next = SLOTS[slotNumber[slot] + 1]
  if (next === undefined) return 'full'
  if (cellAt(game, day, next).ted.length > 0 || runningIn(game, day, next) > 0) return 'occupied'
  return minutes - whole <= capacity(game, day, next) ? null : 'full'
}

function careRefusal(game: Game, day: number, slot: Slot, care: Care): RefusalCode | null {
  const date = mondayOf(game) + day
  const inClass = atSchool(game, date, slot)
  if (care === 'school') return inClass ? null : 'closed'
  if (inClass) return 'closed'
  const byDay = DAY_SLOTS.includes(slot)
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
      return priced(game, SITTER_HOURS * balance['care.corrigan.hour'])
    case 'robin':
      // She is at school herself, and home by nine on school nights.
      if (slot === 'morning' || (isSchoolDay(date) && slot !== 'afternoon' && slot !== 'evening')) return 'closed'
      return priced(game, SITTER_HOURS * balance['care.robin.hour'])
    case 'margaret':
      return margaretRefusal(game)
    case 'friend':
      if (slot !== 'afternoon' && (isSchoolDay(date) || slot !== 'midday')) return 'closed'
      if (isSick(game, date) || countOf(game, 'knows-marcus') === 0 || friendPlanned(game, day, slot)) return 'condition'
      return counts.friendOwed >= 2 ? 'favour' : null
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
function margaretRefusal(game: Game): RefusalCode | null {
  const { balance, numbers } = game
  if (numbers['margaret.regard'] <= balance['margaret.shut'] || numbers['margaret.load'] > balance['margaret.doneIn']) return 'favour'
  let owed = numbers['margaret.favour']
  for (let at = (game.day % 7) * 6; at < game.plan.length; at++) if (game.plan[at]?.billy === 'margaret') owed += balance['margaret.ahead']
  return owed >= balance['margaret.most'] ? 'favour' : null
}

function friendPlanned(game: Game, day: number, slot: Slot): boolean {
  const here = day * 6 + slotNumber[slot]
  for (let at = 0; at < game.plan.length; at++) if (at !== here && game.plan[at]?.billy === 'friend') return true
  return false
}

/** What can stand where, before the state is asked: activities and things of the list by slot. */
const activitiesIn: Record<Slot, ActivityId[]> = { morning: [], forenoon: [], midday: [], afternoon: [], evening: [], night: [] }
for (const id of ACTIVITY_IDS) for (const slot of ACTIVITIES[id].slots) activitiesIn[slot].push(id)
const bits = new Map<PlanWhat, number>()
for (const what of [...ACTIVITY_IDS, ...LIST_IDS, ...CARES, 'clear' as const]) bits.set(what, bits.size)

type Grouped = { marks: number[]; group: PlanGroup }

/** Every edit that can be made now, kinds of slot with the same choices together. Empty rows are not listed. */
export function legalPlan(game: Game): PlanGroup[] {
  const grouped: Grouped[] = []
  const first = game.day % 7
  for (let day = first; day < 7; day++) {
    for (const slot of SLOTS) {
      join(grouped, 'ted', day, slot, tedChoices(game, day, slot))
      if (!herHalf(game, day)) join(grouped, 'billy', day, slot, billyChoices(game, day, slot))
    }
  }
  return grouped.map(({ group }) => group)
}

function tedChoices(game: Game, day: number, slot: Slot): PlanWhat[] {
  const choices: PlanWhat[] = []
  for (const id of activitiesIn[slot]) if (activityRefusal(game, day, slot, id) === null) choices.push(id)
  for (const item of game.list) if (item.state === 'open' && itemRefusal(game, day, slot, item.what) === null) choices.push(item.what)
  if (cellAt(game, day, slot).ted.length > 0) choices.push('clear')
  return choices
}

function billyChoices(game: Game, day: number, slot: Slot): PlanWhat[] {
  const choices: PlanWhat[] = []
  for (const care of CARES) if (careRefusal(game, day, slot, care) === null) choices.push(care)
  if (cellAt(game, day, slot).billy !== null) choices.push('clear')
  return choices
}

function join(grouped: Grouped[], row: PlanRow, day: number, slot: Slot, what: PlanWhat[]): void {
  if (what.length === 0) return
  const marks = [0, 0, 0, 0, 0]
  for (const choice of what) {
    const bit = bits.get(choice) ?? 0
    const word = Math.floor(bit / 30)
    marks[word] = (marks[word] ?? 0) | (1 << (bit % 30))
  }
  for (const known of grouped) {
    if (known.group.row !== row || known.group.what.length !== what.length) continue
    let same = true
    for (let word = 0; word < marks.length; word++) if (known.marks[word] !== marks[word]) same = false
    if (same) {
      known.group.at.push({ day, slot })
      return
    }
  }
  grouped.push({ marks, group: { row, at: [{ day, slot }], what } })
}
