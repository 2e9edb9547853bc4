/** Every edit of the plan that can be made now, hours with the same choices together. */
import { ACTIVITIES, ACTIVITY_IDS, type ActivityId } from '../activities/index.ts'
import { isDayFor } from '../activities/open.ts'
import { isSchoolDay, isSummer, isWeekend, SLOTS, type Slot } from '../calendar.ts'
import type { Game } from '../state.ts'
import type { PlanGroup, RefusalCode } from '../step.ts'
import { officeOpen } from '../work/workplace.ts'
import { careRefusal, margaretRefusal } from './cares.ts'
import { CARES, cellAt, minutesOf, type PlanRow, type PlanWhat, slotNumber } from './grid.ts'
import { LIST_IDS } from './list.ts'
import { herHalf, type Hour, itemRefusal, lookAt, openRefusal } from './plan.ts'

/** Everything that can stand in a row, in story order; a set of them is four numbers of thirty bits. */
const CHOICES: readonly PlanWhat[] = [...ACTIVITY_IDS, ...LIST_IDS, ...CARES, 'clear']
const WORD = 30
const WORDS = 4
const places = new Map<PlanWhat, number>()
for (const choice of CHOICES) places.set(choice, places.size)
const placeOf = (choice: PlanWhat): number => places.get(choice) ?? 0
const CLEAR = placeOf('clear')
const FIRST_CARE = placeOf(CARES[0])

type Grouped = { marks: number[]; group: PlanGroup }
/** The set being gathered. Written anew for each row of each hour. */
const marks = [0, 0, 0, 0]
function mark(place: number): void {
  const word = Math.floor(place / WORD)
  marks[word] = (marks[word] ?? 0) | (1 << (place % WORD))
}

/** What belongs to a slot on a kind of day, before the state is asked: found once for each. */
const fitting = new Map<number, readonly { id: ActivityId; place: number }[]>()
function fittingIn(game: Game, { slot, date }: Hour): readonly { id: ActivityId; place: number }[] {
  const key =
    slotNumber[slot] * 16 +
    (isSummer(date) ? 8 : 0) +
    (isWeekend(date) ? 4 : 0) +
    (isSchoolDay(date) ? 2 : 0) +
    (officeOpen(game, date) ? 1 : 0)
  const known = fitting.get(key)
  if (known) return known
  const found = ACTIVITY_IDS.filter(id => ACTIVITIES[id].slots.includes(slot) && isDayFor(game, id, date)).map(id => ({
    id,
    place: placeOf(id),
  }))
  fitting.set(key, found)
  return found
}

/** What each activity takes now, by its place. */
const minutesNow: number[] = ACTIVITY_IDS.map(() => 0)

/** Every edit that can be made now. Rows with no choice are not listed. */
export function legalPlan(game: Game): PlanGroup[] {
  const grouped: Grouped[] = []
  const margaret = margaretRefusal(game)
  for (let at = 0; at < ACTIVITY_IDS.length; at++) minutesNow[at] = minutesOf(game, ACTIVITY_IDS[at] as ActivityId)
  for (let day = game.day % 7; day < 7; day++) {
    for (const slot of SLOTS) {
      gatherTed(game, day, slot)
      join(grouped, 'ted', day, slot)
      if (herHalf(game, day)) continue
      gatherBilly(game, day, slot, margaret)
      join(grouped, 'billy', day, slot)
    }
  }
  return grouped.map(({ group }) => group)
}

function gatherTed(game: Game, day: number, slot: Slot): void {
  const hour = lookAt(game, day, slot)
  for (const { id, place } of fittingIn(game, hour)) if (openRefusal(hour, id, minutesNow[place] ?? 0) === null) mark(place)
  for (const { what, state } of game.list) if (state === 'open' && itemRefusal(hour, what) === null) mark(placeOf(what))
  if (hour.cell.ted.length > 0) mark(CLEAR)
}

function gatherBilly(game: Game, day: number, slot: Slot, margaret: RefusalCode | null): void {
  for (let at = 0; at < CARES.length; at++) {
    const care = CARES[at]
    if (care !== undefined && careRefusal(game, day, slot, care, margaret) === null) mark(FIRST_CARE + at)
  }
  if (cellAt(game, day, slot).billy !== null) mark(CLEAR)
}

/** Puts the hour with those that have the same choices, and begins the next set. */
function join(grouped: Grouped[], row: PlanRow, day: number, slot: Slot): void {
  let any = 0
  for (const word of marks) any |= word
  if (any === 0) return
  const same = grouped.find(({ group, marks: theirs }) => group.row === row && theirs.every((word, at) => word === marks[at]))
  if (same) same.group.at.push({ day, slot })
  else grouped.push({ marks: [...marks], group: { row, at: [{ day, slot }], what: CHOICES.filter((_, place) => isMarked(place)) } })
  for (let word = 0; word < WORDS; word++) marks[word] = 0
}

const isMarked = (place: number): boolean => ((marks[Math.floor(place / WORD)] ?? 0) & (1 << (place % WORD))) !== 0
