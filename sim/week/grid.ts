/** The grid of a week: 42 cells of minutes, who may have Billy, how long a thing takes Ted as he is now. */
import { ACTIVITIES, ACTIVITY_IDS, type ActivityId } from '../activities/index.ts'
import { CLOCK, isDaySlot, isWeekend, SLOTS, type Slot, weekdayOf, weekOf } from '../calendar.ts'
import { minutesBack, stepBy, type StepId } from '../people/steps.ts'
import { QUANTITIES, type Quantity, SKILLS, type Skill } from '../quantities.ts'
import type { Cell, Game } from '../state.ts'
import { officeOpen } from '../work/workplace.ts'
import { LIST, LIST_IDS, type ListId } from './list.ts'

/** Who can have Billy. */
export const CARES = ['ted', 'school', 'club', 'margaret', 'corrigan', 'robin', 'friend', 'office', 'camp', 'nobody'] as const
export type Care = (typeof CARES)[number]
export const isCare = (id: string): id is Care => (CARES as readonly string[]).includes(id)

export type PlanRow = 'ted' | 'billy'
export type PlanWhat = ActivityId | Care | ListId | 'clear'

/** What a level of skill makes of an hour, permille. */
const TIME = [1000, 860, 750, 660, 590, 540] as const
/** Washing, the walk down, the subway: what a weekday morning keeps for itself; a lie-in takes as much of a free one. */
const MORNING = { office: 65, free: 42 } as const

/** Which slot of the day this is, 0 to 5. */
export const slotNumber: Record<Slot, number> = { morning: 0, forenoon: 1, midday: 2, afternoon: 3, evening: 4, night: 5 }

/** The Monday of the week that is planned or lived. */
export const mondayOf = (game: Game): number => weekOf(game.day) * 7

/** The cell of a day (0–6, or any day of this week) and a slot. */
export function cellAt(game: Game, day: number, slot: Slot): Cell {
  const cell = game.plan[(day % 7) * 6 + slotNumber[slot]]
  if (!cell) throw new RangeError(`no cell for day ${day}, ${slot}`)
  return cell
}

/** The plan on the morning of 16 October 1978: the office by day and half the night; her half is hers. Friday's evening is nobody's yet. */
export function openingPlan(): Cell[] {
  const cells: Cell[] = []
  for (let day = 0; day < 7; day++) for (const slot of SLOTS) cells.push({ ted: opening(day, slot), billy: null })
  return cells
}

function opening(day: number, slot: Slot): ActivityId[] {
  if (day > 4) return []
  if (isDaySlot(slot)) return ['desk']
  if (day > 3) return []
  if (slot === 'evening') return ['stayTillNine']
  return slot === 'night' ? ['nightDesk'] : []
}

/** Minutes that Ted can give away in a slot of this week. */
export function capacity(game: Game, day: number, slot: Slot): number {
  const { minutes } = CLOCK[slot]
  if (slot !== 'morning') return minutes
  const date = mondayOf(game) + (day % 7)
  return minutes - (!isWeekend(date) && officeOpen(game, date) ? MORNING.office : MORNING.free)
}

/** What everything takes at first, the skill that shortens it (but no desk), and what Billy can come to do of it himself. */
const takes = new Map<PlanWhat, { minutes: number; skill: Skill | null; step: StepId | null }>()
for (const id of ACTIVITY_IDS) {
  const { minutes, skill, desk } = ACTIVITIES[id]
  takes.set(id, { minutes, skill: skill === undefined || desk !== undefined ? null : skill, step: stepBy(id) })
}
for (const id of LIST_IDS) takes.set(id, { minutes: LIST[id].minutes, skill: null, step: null })

const practiceOf = {} as Record<Skill, Quantity>
const levels = {} as Record<Skill, readonly number[]>
for (const skill of SKILLS) {
  practiceOf[skill] = `ted.skill.${skill}`
  levels[skill] = QUANTITIES[`ted.skill.${skill}`].cuts
}

/** Minutes that something takes Ted now. Care takes none. */
export function minutesOf(game: Game, what: PlanWhat): number {
  const row = takes.get(what)
  if (row === undefined) return 0
  const minutes = row.skill === null ? row.minutes : Math.floor((row.minutes * timeOf(game, row.skill)) / 1000)
  return row.step === null ? minutes : Math.max(0, minutes - minutesBack(game, row.step))
}

/** What a skill leaves of an hour, permille. */
function timeOf(game: Game, skill: Skill): number {
  const practice = game.numbers[practiceOf[skill]]
  let level = 0
  for (const cut of levels[skill]) {
    if (practice < cut) break
    level++
  }
  return TIME[level] ?? 1000
}

/** Minutes that what stands in a cell takes. */
function minutesIn(game: Game, cell: Cell): number {
  let minutes = 0
  for (const what of cell.ted) minutes += minutesOf(game, what)
  return minutes
}

/** Minutes that run into a slot from the one before it on the same day. */
export function runningIn(game: Game, day: number, slot: Slot): number {
  const number = slotNumber[slot]
  if (number === 0) return 0
  const before = SLOTS[number - 1] as Slot
  const cell = cellAt(game, day, before)
  // Only what fills a slot by itself may be longer than it.
  if (cell.ted.length !== 1) return 0
  return Math.max(0, minutesIn(game, cell) - capacity(game, day, before))
}

/** Minutes later that Ted gets up when nobody is going to cook: known the night before, so never for a Monday. On a free day he pours it himself. */
export function lieIn(game: Game, day: number): number {
  if (weekdayOf(day) === 0) return 0
  const { ted } = cellAt(game, day, 'morning')
  return ted.includes('cereal') && !ted.includes('breakfast') ? game.balance['ted.sleep.cereal'] : 0
}

/** Minutes of a slot that nobody has yet. */
export function minutesLeft(game: Game, day: number, slot: Slot): number {
  return Math.max(0, capacity(game, day, slot) - runningIn(game, day, slot) - minutesIn(game, cellAt(game, day, slot)))
}
