/** What the plan as it stands will not keep: Ted late for the desk, an evening cut short, a thing that can't happen beside another. It reads, and changes nothing. */
import { ACTIVITIES, type ActivityId, isActivity } from './activities/index.ts'
import { isDayFor, isOpen } from './activities/open.ts'
import { CLOCK, SLOTS, type Slot } from './calendar.ts'
import { huntingMinutes } from './home/house.ts'
import { skillLevel } from './quantities.ts'
import { editsTo, type PlanAction } from './reading-edits.ts'
import { type Cell, copyPlan, type Game } from './state.ts'
import { capacity, cellAt, lieIn, minutesOf, mondayOf, type PlanWhat, slotNumber } from './week/grid.ts'
import { isSending } from './week/deeds.ts'
import { atSchool, isHers, isOffice, supperOut, tedAtDesk, whoHasBilly } from './week/who.ts'
import { officeOpen } from './work/workplace.ts'

/** 'late': at the desk, by `minutes`. 'cut': so many minutes of `what` are lost. 'missed': all of it. */
export type Trouble = {
  kind: 'late' | 'cut' | 'missed'
  day: number
  slot: Slot
  what: PlanWhat | null
  minutes: number
  /** One press that mends it, where there is one: what is put or taken out, and the edits. */
  remedy: { what: PlanWhat; edits: PlanAction[] } | null
}

/** Settled in other places than where the plan has them. */
const ELSEWHERE: readonly PlanWhat[] = ['pickUp', 'sickDay', 'sleepEarly', 'margaretTakes', 'stayLate', 'stayTillNine']
/** Less is not worth a word. */
const SHORT = 10

/** Everything of this week that will not go as planned, in the week's order. */
export function readTroubles(game: Game): Trouble[] {
  const found: Trouble[] = []
  if (!game.planning) return found
  for (let day = game.day % 7; day < 7; day++) {
    if (isHers(mondayOf(game) + day)) continue
    const late = lateFor(game, day)
    if (late) found.push(late)
    for (const slot of SLOTS) found.push(...crowded(game, day, slot))
  }
  return found
}

const hunting = (game: Game): number => huntingMinutes(game, skillLevel('house', game.numbers['ted.skill.house']))

/** Minutes after the agency's patience at which a morning like this brings Ted to his desk. */
function lateness(game: Game, day: number, { ted }: Cell): number {
  const { balance, weather } = game
  let used = 0
  for (const what of ted) used += minutesOf(game, what)
  if (atSchool(game, mondayOf(game) + day, 'forenoon') && !ted.some(isSending)) used += balance['home.morning.run']
  const tired = game.numbers['ted.sleepDebt'] - balance['ted.sleep.oversleepDebt']
  const risen =
    tired <= 0 ? 0 : Math.min(balance['ted.sleep.oversleepMost'], Math.floor((tired * balance['ted.sleep.oversleepShare']) / 1000))
  const leave =
    balance['ted.sleep.alarm'] +
    lieIn(game, day) +
    risen +
    balance['home.morning.wash'] +
    Math.floor(hunting(game) / 2) +
    Math.min(used, capacity(game, day, 'morning') + risen)
  const sky = weather[day] === 'snow' ? balance['desk.snow'] : weather[day] === 'rain' ? balance['desk.rain'] : 0
  return leave + balance['desk.there'] + sky - balance['desk.begins'] - balance['desk.grace']
}

function lateFor(game: Game, day: number): Trouble | null {
  const date = mondayOf(game) + day
  if (!officeOpen(game, date) || !tedAtDesk(game, date, 'forenoon')) return null
  const cell = cellAt(game, day, 'morning')
  const minutes = lateness(game, day, cell)
  if (minutes <= 0) return null
  for (const { what, ted } of quicker(cell))
    if (lateness(game, day, { ...cell, ted }) <= 0)
      return { kind: 'late', day, slot: 'morning', what: null, minutes, remedy: remedyOf(game, day, 'morning', what, ted) }
  return { kind: 'late', day, slot: 'morning', what: null, minutes, remedy: null }
}

/** Mornings like this one that take less: another breakfast, or one thing less. */
function quicker({ ted }: Cell): { what: PlanWhat; ted: Cell['ted'] }[] {
  const ways: { what: PlanWhat; ted: Cell['ted'] }[] = []
  const cereal = ted.map(what => (what === 'breakfast' ? 'cereal' : what))
  const byBus = ted.map(what => (what === 'walkToSchool' ? 'bus' : what))
  if (ted.includes('lunchBag')) ways.push({ what: 'lunchBag', ted: ted.filter(entry => entry !== 'lunchBag') })
  if (ted.includes('walkToSchool')) ways.push({ what: 'bus', ted: byBus })
  if (ted.includes('breakfast'))
    ways.push({ what: 'cereal', ted: cereal }, { what: 'cereal', ted: cereal.filter(entry => entry !== 'lunchBag') })
  return ways
}

/** What of an hour will be short, or will not be. */
function crowded(game: Game, day: number, slot: Slot): Trouble[] {
  const { ted } = cellAt(game, day, slot)
  const found: Trouble[] = []
  const out = outTroubles(game, day, slot)
  if (out) return [out]
  const begins = beginning(game, day, slot)
  let left = begins.left
  let at = begins.from
  for (const what of ted) {
    if (!isActivity(what)) {
      left -= minutesOf(game, what)
      continue
    }
    if (ELSEWHERE.includes(what)) continue
    const asked = minutesOf(game, what)
    if (!possible(game, day, slot, what)) {
      found.push(troubleOf(game, { kind: 'missed', day, slot, what, minutes: asked }))
      continue
    }
    if (slot !== 'evening' || isOffice(what)) continue
    const minutes = Math.min(left, asked)
    if (minutes * 4 < asked || tooLate(game, what, at)) {
      found.push(troubleOf(game, { kind: 'missed', day, slot, what, minutes: asked }))
      continue
    }
    if (asked - minutes >= SHORT) found.push(troubleOf(game, { kind: 'cut', day, slot, what, minutes: asked - minutes }))
    left -= minutes
    if (ACTIVITIES[what].billy === 'yes') at += minutes
  }
  return found
}

/** An evening that is somebody else's takes all that wants him there at once: one word, and one press for all of it. */
function outTroubles(game: Game, day: number, slot: Slot): Trouble | null {
  if (!supperOut(game, mondayOf(game) + day, slot)) return null
  const { ted } = cellAt(game, day, slot)
  const lost = ted.filter(what => isActivity(what) && !possible(game, day, slot, what))
  const [what] = lost
  if (what === undefined) return null
  const rest = ted.filter(entry => !lost.includes(entry))
  return { kind: 'missed', day, slot, what, minutes: minutesOf(game, what), remedy: remedyOf(game, day, slot, what, rest) }
}

/** When an evening begins, and the minutes it has: he comes home from the desk, and looks for things. */
function beginning(game: Game, day: number, slot: Slot): { from: number; left: number } {
  const { from, minutes } = CLOCK[slot]
  const date = mondayOf(game) + day
  if (slot === 'morning' && !officeOpen(game, date)) return { from, left: minutes - lieIn(game, date) }
  if (slot !== 'evening') return { from, left: minutes }
  const { balance } = game
  let home = tedAtDesk(game, date, 'afternoon') ? balance['desk.ends'] + balance['desk.way'] : from
  if (tedAtDesk(game, date, 'evening'))
    home = cellAt(game, day, 'evening').ted.includes('stayTillNine') ? from + minutes : from + ACTIVITIES.stayLate.minutes
  const begins = Math.max(from, home)
  const lost = whoHasBilly(game, date, slot) === 'ted' ? hunting(game) : 0
  return { from: begins + lost, left: from + minutes - begins - lost }
}

function tooLate({ balance }: Game, what: ActivityId, at: number): boolean {
  return ACTIVITIES[what].billy === 'yes' && at > balance['billy.sleep.bedLate'] + (what === 'story' ? balance['billy.sleep.storyLate'] : 0)
}

/** Whether a thing can be at all in its hour: its day, and who has Billy then. */
function possible(game: Game, day: number, slot: Slot, what: ActivityId): boolean {
  const date = mondayOf(game) + day
  if (!isDayFor(game, what, date)) return false
  if (ACTIVITIES[what].when !== undefined && !isOpen(game, what, date)) return false
  if (isOffice(what)) return slot === 'evening' || tedAtDesk(game, date, slot)
  const { billy } = ACTIVITIES[what]
  const keeper = whoHasBilly(game, date, slot)
  if (billy === 'yes') return keeper === 'ted' || (slot === 'evening' && comesHome(game, day) && !supperOut(game, date, slot))
  return billy !== 'no' || keeper !== 'ted'
}

/** Whether Ted comes to the evening at all; whoever waits goes when he does. */
const comesHome = (game: Game, day: number): boolean =>
  !cellAt(game, day, 'evening').ted.some(what => what === 'eveningOut' || what === 'marcus' || what === 'stayTillNine')

function troubleOf(game: Game, trouble: Omit<Trouble, 'remedy'> & { what: ActivityId }): Trouble {
  const { day, slot, what } = trouble
  const rest = cellAt(game, day, slot).ted.filter(entry => entry !== what)
  return { ...trouble, remedy: remedyOf(game, day, slot, what, rest) }
}

function remedyOf(game: Game, day: number, slot: Slot, what: PlanWhat, ted: Cell['ted']): Trouble['remedy'] {
  const cells = copyPlan(game.plan)
  const cell = cells[day * SLOTS.length + slotNumber[slot]]
  if (cell) {
    cell.ted = [...ted]
    // Nobody is paid, and no favour used, to mind him through hours that the office has given back.
    if (isOffice(what) && ted.length === 0 && !officeOpen(game, mondayOf(game) + day)) cell.billy = null
  }
  const edits = editsTo(game, cells)
  return edits.length > 0 ? { what, edits } : null
}
