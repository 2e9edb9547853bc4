/** A day in the order it is lived; the order is a rule of the game. `live` plays the next stages, so that a day can wait for an answer, and for the player. */
import { SLOTS, type Slot, WEEKS, weekdayOf, weekOf } from './calendar.ts'
import { type Today, tell } from './change.ts'
import { COUNTS, type Count } from './counts.ts'
import { meet } from './events/director.ts'
import { sundayHouse } from './home/house.ts'
import { payBills } from './money/bills.ts'
import { wakeBody } from './people/body.ts'
import { nightBilly, drain, sundayBilly } from './people/billy.ts'
import { wakeHealth } from './people/illness.ts'
import { turnInterests } from './people/interests.ts'
import { sundayJoanna } from './people/joanna.ts'
import { mondayMargaret } from './people/landing.ts'
import { sundayMargaret, wakeDoor } from './people/margaret.ts'
import { sundaySchool } from './people/school.ts'
import { sundaySitters, wakeSitters } from './people/sitters.ts'
import { recall } from './memory/recalls.ts'
import { sundaySteps } from './people/steps.ts'
import { nightTed, sundayTed, wakeTed } from './people/ted.ts'
import { newWeekOfChance } from './random.ts'
import { endOfPlay } from './story/finish.ts'
import { stageScenes } from './story/stage.ts'
import { settleAsks, drawAsks } from './week/asks.ts'
import { liveHour, notice } from './week/hours.ts'
import { carryOver, dropUnlisted } from './week/carry.ts'
import { drawList, settleList } from './week/list.ts'
import { settlePromises } from './week/promises.ts'
import { mondayTells } from './week/warnings.ts'
import { forecastWeather } from './weather.ts'
import { newBriefs, settleWork } from './work/projects.ts'
import { sundayWork } from './work/standing.ts'

type Stage = (today: Today) => void

/** The stages of a day. */
const DAY: readonly Stage[] = [wake, ...SLOTS.flatMap(slot => [meeting(slot), hour(slot)]), bills, promises, night, sunday]
//  meeting before hour: what a card takes is taken from the hour it interrupts, and what no longer fits is shortened.
//  bills before promises: a promise that cost money is judged by what was left.
//  promises before night: he lies awake over those that were broken.
//  sunday last: the week is added up when nothing more can happen in it.

/** The stage at which a slot begins with whatever may interrupt it. */
const meetingStage = (slot: Slot): number => 1 + 2 * SLOTS.indexOf(slot)

function wake(today: Today): void {
  const { game } = today
  resetCounts(game.counts, 'day')
  game.did = []
  game.broke = { leftEarly: false, wentHome: false, stayed: null, called: null, came: -1 }
  wakeHealth(today)
  wakeSitters(today)
  wakeDoor(today)
  turnInterests(today)
  wakeTed(today)
  wakeBody(today)
  stageScenes(today)
}

function meeting(slot: Slot): Stage {
  return today => {
    today.slot = slot
    meet(today, slot)
  }
}

function hour(slot: Slot): Stage {
  return today => {
    today.slot = slot
    liveHour(today, slot) // what the plan says, if it can
    drain(today, slot) // needs after deeds: breakfast counts for the morning it is eaten in
    notice(today, slot) // who saw what, while they are still in the room
    recall(today, slot) // and what one of them says of another day
    today.game.taken = 0
    if (today.tell) tell(today, 'hour', { slot })
  }
}

function bills(today: Today): void {
  today.slot = null
  payBills(today)
}

function promises(today: Today): void {
  settlePromises(today)
  settleAsks(today)
  settleList(today)
  settleWork(today)
}

function night(today: Today): void {
  nightBilly(today)
  nightTed(today)
}

/** Sunday's ledger, and the week that begins with it. Order: what days gave first, then what the week makes of it. */
function sunday(today: Today): void {
  const { game } = today
  if (weekdayOf(game.day) === 6) {
    sundayHouse(today)
    sundayMargaret(today)
    sundaySitters(today)
    sundayBilly(today)
    sundaySchool(today)
    sundaySteps(today)
    sundayTed(today)
    sundayWork(today)
    sundayJoanna(today)
    game.counts.emptyWeeks = game.counts.decisions === 0 ? game.counts.emptyWeeks + 1 : 0
    tell(today, 'week', { week: weekOf(game.day) })
    if (weekOf(game.day) === WEEKS - 1) {
      endOfPlay(today)
      return
    }
  }
  game.day++
  if (weekdayOf(game.day) === 0) beginWeek(today)
  else if (game.day === 4) game.planning = true // her half is empty: Friday to Sunday are Ted's to plan
}

/** Monday: fresh streams, the weather, briefs, asks, her list; the calendar lies open. */
export function beginWeek(today: Today): void {
  const { game } = today
  today.slot = null
  resetCounts(game.counts, 'week')
  newWeekOfChance(game)
  carryOver(game) // before the asks: it knows last week's
  forecastWeather(game)
  newBriefs(today)
  mondayMargaret(today) // before the asks: a busy week of hers wants more
  drawAsks(today)
  drawList(today)
  dropUnlisted(game)
  game.planning = true
  mondayTells(today) // last: it is read off the calendar as it lies open
}

const resets: Record<'day' | 'week', Count[]> = { day: [], week: [] }
for (const count of Object.keys(COUNTS) as Count[]) {
  const when = COUNTS[count]
  if (when !== 'never') resets[when].push(count)
}
function resetCounts(counts: Record<Count, number>, when: 'day' | 'week'): void {
  for (const count of resets[when]) counts[count] = 0
}

/** Lives on: to the end of the next slot, or up to the decision that stops it. A night brings the end of its day with it, a Sunday's the ledger. */
export function live(today: Today): void {
  const { game } = today
  game.planning = false
  for (;;) {
    const at = game.stage
    const stage = DAY[at]
    if (!stage) throw new RangeError(`day ${game.day} has no stage ${at}`)
    stage(today)
    if (game.over || game.pending) return // an answered card leaves the meeting to look around once more
    game.stage = (at + 1) % DAY.length
    if (game.stage === 0 || dayHours.has(at)) return
  }
}
const dayHours = new Set(SLOTS.filter(slot => slot !== 'night').map(slot => meetingStage(slot) + 1))
