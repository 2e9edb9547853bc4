/** An hour of the plan, lived: who has Billy, what Ted does in the minutes that are left, what the boy gets of it. */
import { ACTIVITIES, type ActivityId } from '../activities/index.ts'
import type { ParameterName } from '../balance/index.ts'
import { CLOCK, isWeekend, type Slot } from '../calendar.ts'
import { move, type Today } from '../change.ts'
import { huntingMinutes, wearHouse } from '../home/house.ts'
import { eatElsewhere, eatLunch, eatSnack, makeDo } from '../home/meals.ts'
import { remember } from '../memory/ledger.ts'
import { satBy } from '../people/illness.ts'
import { handoverMinutes, isSitter, keptLate } from '../people/sitters.ts'
import { spend } from '../people/ted.ts'
import { temper } from '../people/temper.ts'
import { skillLevel } from '../quantities.ts'
import type { Cell, Game } from '../state.ts'
import { deskWork } from '../work/projects.ts'
import { officeOpen } from '../work/workplace.ts'
import { arrange, type Held, held, isGate, paySitter } from './cover.ts'
import { act, canDo, clearSum, type Deed, deedOf, doNow, sum } from './deeds.ts'
import { afterHours, deskMinutes, goHome, punctuality, setOut } from './desk.ts'
import { capacity, cellAt, lieIn, minutesOf, runningIn } from './grid.ts'
import { doItem, type ListId } from './list.ts'
import { atSchool, isHers, type Keeper, onTrip, supperOut, tedAtDesk } from './who.ts'

export { atDesk, gaps, whoHasBilly, withBilly } from './who.ts'

/** Plays a slot: care first, since it may take Ted from what he planned; then his deeds; then what Billy had of it. */
export function liveHour(today: Today, slot: Slot): void {
  clearSum()
  if (isHers(today.game.day)) liveHers(today, slot)
  else if (slot === 'morning') liveMorning(today)
  else if (slot === 'evening') liveEvening(today)
  else if (slot === 'night') liveNight(today)
  else liveDaytime(today, slot)
}

/** Monday to Thursday of the first week: she has Billy and the house, and Ted has the office. */
function liveHers(today: Today, slot: Slot): void {
  const { game } = today
  const { balance, counts } = game
  if (slot === 'morning') setOut(today, balance['desk.begins'] - balance['desk.there'])
  else if (slot === 'evening') stayOn(today)
  else if (slot === 'night') sleepAfter(today, nightDeeds(today, true))
  else if (tedAtDesk(game, game.day, slot)) deeds(today, slot, deskMinutes(game, slot) - game.taken, true)
  if (slot === 'afternoon') goHome(today)
  if (slot === 'evening') counts.evenings += game.numbers['ted.energy']
  const school = slot === 'forenoon' || slot === 'midday'
  if (slot !== 'night') keptBy(today, school ? 'school' : 'joanna', 1000)
  if (slot === 'morning' || slot === 'evening')
    move(today, 'billy.food', balance[slot === 'morning' ? 'care.joanna.breakfast' : 'care.joanna.supper'], 'care', 'joanna')
  if (slot === 'midday') eatLunch(today, 'school')
  if (slot === 'afternoon') eatSnack(today)
  if (slot === 'evening') counts.bedAt = balance['billy.sleep.bedLate']
}

function liveMorning(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  arrange(today, 'morning')
  const hunting = Math.floor(hunt(game) / 2)
  const room = capacity(game, game.day, 'morning')
  const office = officeOpen(game, game.day)
  // On an office day nothing of a morning is cut short: it makes Ted late. On a free one there is only so much morning.
  deeds(today, 'morning', office ? room + counts.risen : room - lieIn(game, game.day) - hunting - game.taken, held.by === 'ted')
  if (!sum.fed) makeDo(today)
  const run = schoolRun(today)
  if (office)
    setOut(
      today,
      balance['ted.sleep.alarm'] +
        lieIn(game, game.day) +
        counts.risen +
        balance['home.morning.wash'] +
        hunting +
        game.taken +
        sum.used +
        run,
    )
  if (held.by !== 'ted') keptBy(today, held.by, 1000)
  else together(today, 1000, 0)
  rite(game, 1000, sum.breakfast ? 1000 : 0)
}

/** Minutes of a run to the school’s door, where nobody thought of the way: neither the walk nor the bus stood in the morning. */
function schoolRun(today: Today): number {
  const { game } = today
  if (held.by !== 'ted' || sum.sent || !atSchool(game, game.day, 'forenoon')) return 0
  move(today, 'billy.security', -game.balance['billy.school.run'], 'house', 'schoolRun')
  return game.balance['home.morning.run']
}

function liveDaytime(today: Today, slot: 'forenoon' | 'midday' | 'afternoon'): void {
  const { game } = today
  const { balance, counts } = game
  punctuality(today, slot)
  arrange(today, slot)
  const gate = isGate(game, slot)
  const desk = tedAtDesk(game, game.day, slot)
  const withTed = held.by === 'ted'
  const running = Math.min(CLOCK[slot].minutes, runningIn(game, game.day, slot))
  if (running > 0 && !desk) runOn(game, slot)
  let room = (desk ? deskMinutes(game, slot) : CLOCK[slot].minutes) - running - game.taken
  if (gate && withTed) {
    const asked = minutesOf(game, 'pickUp')
    doNow(today, slot, 'pickUp', asked, asked)
    room -= asked
  }
  if (withTed && game.counts.sickDays > 0 && !isWeekend(game.day)) doNow(today, slot, 'sickDay', Math.max(0, room), room)
  else deeds(today, slot, room, withTed)
  if (sum.used === 0 && room > 0 && (game.broke.wentHome || desk)) instead(today, slot, room, desk)
  if (held.by === 'ted' || held.by === 'margaret') satBy(game, held.by)
  if (slot === 'midday') eatLunch(today, held.by)
  if (slot === 'afternoon') eatSnack(today)
  if (isSitter(held.by)) paySitter(today, held.by, slot === 'afternoon' ? balance['care.sitter.afternoon'] : CLOCK[slot].minutes)
  if (withTed) together(today, 1000, sum.used < balance['billy.play.quiet'] ? balance['billy.play.home'] : 0)
  else keptBy(today, held.by, 1000)
  if (gate) gateRite(today, held)
  if (slot === 'afternoon') {
    goHome(today)
    if (withTed && !held.late && counts.dropsWeeks > 0 && !isWeekend(game.day)) counts.dropsKept++
  }
}
/** What an interrupt puts where the plan had something else: the desk that keeps him, or a chair at home. */
function instead(today: Today, slot: Slot, room: number, desk: boolean): void {
  const { broke } = today.game
  if (desk && broke.stayed === slot) doNow(today, slot, 'desk', room, ACTIVITIES.desk.minutes)
  else if (broke.wentHome) doNow(today, slot, 'rest', room, ACTIVITIES.rest.minutes)
}

function liveEvening(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  arrange(today, 'evening')
  stayOn(today)
  counts.evenings += numbers['ted.energy']
  cameHome(today)
  const from = Math.max(CLOCK.evening.from, counts.homeAt)
  const end = CLOCK.evening.from + CLOCK.evening.minutes
  const ends = balance['billy.sleep.bedLate']
  const out = held.by !== 'ted' && !tedComes(game)
  shortEvening(game, out ? ends : from)
  const share = out ? 0 : Math.min(1000, Math.max(0, Math.floor(((ends - from) * 1000) / (ends - CLOCK.evening.from))))
  const withTed = share > 0
  const lost = (withTed ? hunt(game) + handoverMinutes(today) : 0) + game.taken
  deeds(today, 'evening', end - from - lost, withTed, from + lost)
  if (!sum.fed) {
    if (held.by !== 'ted' && share < 900) eatElsewhere(today, held.by)
    else makeDo(today)
  }
  if (isSitter(held.by)) {
    paySitter(today, held.by, Math.max(0, (out ? end : from) - CLOCK.evening.from))
    keptLate(today, held.by)
  }
  if (share > 0) together(today, share, sum.together < balance['billy.play.full'] ? balance['billy.play.supper'] : 0)
  if (share < 1000) keptBy(today, held.by === 'ted' ? 'nobody' : held.by, 1000 - share)
  rite(game, 1000, sum.supper ? 1000 : 0)
  rite(game, 1000, sum.story ? 1000 : 0)
  counts.bedAt = bedtime(game, withTed, from + lost)
  if (withTed) temper(today)
}

/** Minutes by which the evening is too short for what it asks: supper, what was lost, a half hour on the floor, a story. */
function shortEvening(game: Game, from: number): void {
  const { balance, counts } = game
  const asked = minutesOf(game, 'supper') + minutesOf(game, 'story') + hunt(game) + balance['home.evening.floor']
  counts.hoursShort += Math.max(0, asked - Math.max(0, balance['billy.sleep.bedLate'] - from))
}

/** Whether Ted comes home in the evening at all: not when he is out, or at the desk till nine. */
function tedComes(game: Game): boolean {
  if (game.counts.homeAt >= CLOCK.night.from || onTrip(game, game.day, 'evening') || supperOut(game, game.day, 'evening')) return false
  for (const what of cellAt(game, game.day, 'evening').ted) if (what === 'eveningOut' || what === 'marcus') return false
  return true
}

/** When the light goes out. */
function bedtime({ balance }: Game, withTed: boolean, from: number): number {
  if (!withTed) return balance['billy.sleep.bedSitter']
  const done = from + sum.together
  if (sum.story) return Math.max(balance['billy.sleep.bed'], Math.min(done, CLOCK.night.from + balance['billy.sleep.storyLate']))
  return Math.max(balance['billy.sleep.bedLate'], Math.min(done, CLOCK.night.from)) + balance['billy.sleep.bedDrift']
}

function liveNight(today: Today): void {
  const { by } = arrange(today, 'night')
  sleepAfter(today, nightDeeds(today, by === 'ted'))
  if (isSitter(by)) paySitter(today, by, CLOCK.night.minutes)
  wearHouse(today)
}

/** Minutes after nine that are used. */
function nightDeeds(today: Today, withTed: boolean): number {
  const { game } = today
  const late = Math.max(0, game.counts.homeAt - CLOCK.night.from) + Math.min(CLOCK.night.minutes, runningIn(game, game.day, 'night'))
  deeds(today, 'night', CLOCK.night.minutes - late - game.taken, withTed)
  return late + game.taken + sum.used
}

function sleepAfter(today: Today, used: number): void {
  const { game } = today
  const { balance, counts } = game
  const early = cellAt(game, game.day, 'night').ted.includes('sleepEarly')
  counts.tedBedAt = Math.max(early ? balance['ted.sleep.bedEarly'] : balance['ted.sleep.bed'], CLOCK.night.from + used)
  if (early && used === 0) move(today, 'ted.strain', -balance['ted.sleep.earlyStrain'], 'night', 'sleep')
  if (sum.wrote) counts.settle += balance['ted.sleep.settle']
}

/** Minutes after hours at the desk, with what they cost him. */
function stayOn(today: Today): void {
  const minutes = afterHours(today)
  if (minutes === 0) return
  const { game } = today
  const id: ActivityId = game.counts.homeAt > CLOCK.night.from ? 'stayTillNine' : 'stayLate'
  const { desk = 0, energy, minutes: asked } = ACTIVITIES[id]
  deskWork(today, minutes, desk)
  spend(today, (energy * minutes) / asked, id)
  game.did.push({ slot: 'evening', what: id })
}

/** What stands in the cell, in its order, in the minutes there are. What is cut short is short; what is crowded out is missed. */
function deeds(today: Today, slot: Slot, room: number, withTed: boolean, from = 0): void {
  const { game } = today
  const cell: Cell = cellAt(game, game.day, slot)
  const desk = slot !== 'evening' && tedAtDesk(game, game.day, slot)
  // What he had planned at home waits there while he is in Miami by himself.
  if (!desk && !withTed && onTrip(game, game.day, slot)) return
  let left = room
  for (const what of cell.ted) {
    const deed = deedOf(what)
    if (deed === undefined) {
      if (left > 0 && doItem(today, what as ListId)) {
        const minutes = Math.min(left, minutesOf(game, what))
        left -= minutes
        sum.used += minutes
        game.did.push({ slot, what })
      }
      continue
    }
    if (!fits(game, slot, deed, desk, withTed)) continue
    const asked = minutesOf(game, what)
    // The desk takes what the hour has; its minutes are counted, not cut.
    const whole = CLOCK[slot].minutes
    const minutes = asked > whole && left * 4 > whole * 3 ? asked : Math.min(left, asked)
    if (minutes * 4 < asked || (from > 0 && tooLate(game, deed, from + sum.used))) {
      game.counts.hoursShort += asked
      continue
    }
    if (!deed.office) game.counts.hoursShort += asked - minutes
    act(today, slot, deed, minutes, asked)
    left -= minutes
  }
}

/** Billy's part of the evening ends: nothing with him begins after it, but a story may still. */
function tooLate(game: Game, { billy, id }: Deed, at: number): boolean {
  return billy === 'yes' && at > game.balance['billy.sleep.bedLate'] + (id === 'story' ? game.balance['billy.sleep.storyLate'] : 0)
}

/** Whether a thing can be done in this hour as it has turned out. */
function fits(game: Game, slot: Slot, deed: Deed, desk: boolean, withTed: boolean): boolean {
  const { id, billy } = deed
  // The gate and the sick bed are lived where care is settled, an early night where he lies down.
  if (id === 'pickUp' || id === 'sickDay' || id === 'sleepEarly') return false
  if (!deed.home && (game.broke.wentHome || (billy === 'yes' && game.counts.sickDays > 0 && id !== 'doctor'))) return false
  if (deed.office) {
    if (slot === 'evening' || !desk) return false
  } else if (billy === 'no' && withTed) return false
  if (billy === 'yes' && !withTed) return false
  if ((deed.feeds && sum.fed) || (deed.sends && sum.sent)) return false // nobody eats twice at one sitting, or goes to school twice
  return canDo(game, deed)
}

/** What ran over from the slot before goes on. */
function runOn(game: Game, slot: Slot): void {
  const before = game.did[game.did.length - 1]
  if (!before || before.slot === slot) return
  sum.attention += deedOf(before.what)?.attention ?? 0
  sum.used += game.balance['billy.play.quiet']
}

/** What an hour with Ted gives: company by how much of Ted there was, and play that nobody planned. */
function together(today: Today, share: number, play: number): void {
  const { balance } = today.game
  const attention = Math.min(1000, Math.max(0, balance['billy.company.room'] + sum.attention))
  const company = balance['billy.company.near'] + Math.floor((balance['billy.company.full'] * attention) / 1000)
  move(today, 'billy.company', (company * share) / 1000, 'activity', 'together')
  if (play > 0) move(today, 'billy.play', (play * share) / 1000, 'activity', 'together')
}

type Giver = Exclude<Keeper | 'gate', 'ted'>
const COMPANY = {} as Record<Giver, ParameterName>
const PLAY = {} as Record<Giver, ParameterName>
for (const by of ['school', 'club', 'margaret', 'corrigan', 'robin', 'friend', 'office', 'camp', 'nobody', 'joanna', 'gate'] as const) {
  COMPANY[by] = `care.${by}.company`
  PLAY[by] = `care.${by}.play`
}

/** What an hour with somebody else gives. */
function keptBy(today: Today, by: Keeper | 'gate', share: number): void {
  const { balance } = today.game
  const giver: Giver = by === 'ted' ? 'nobody' : by
  move(today, 'billy.company', (balance[COMPANY[giver]] * share) / 1000, 'care', giver)
  move(today, 'billy.play', (balance[PLAY[giver]] * share) / 1000, 'care', giver)
}

const hunt = (game: Game): number => huntingMinutes(game, skillLevel('house', game.numbers['ted.skill.house']))

function rite(game: Game, due: number, kept: number): void {
  game.counts.ritualsDue += due
  game.counts.rituals += kept
}

/** Whether Ted had said that he would be there: on a half day the plan of the afternoon says it. */
const gatePlanned = (game: Game): boolean => cellAt(game, game.day, 'afternoon').ted.includes('pickUp')

/** The gate: Ted on time, Ted late, another who had been told of. */
function gateRite(today: Today, held: Held): void {
  const { game } = today
  const { balance } = game
  let kept = 0
  if (held.by === 'ted')
    kept = held.late ? balance['billy.routine.lateGate'] : gatePlanned(game) ? 1000 : balance['billy.routine.gateUnplanned']
  else if (held.told) kept = balance['billy.routine.told']
  rite(game, 1000, kept)
}

/** The key in the door: home by 6:12, an evening away, or none of it. */
function cameHome(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  if (!officeOpen(game, game.day)) return
  const at = counts.homeAt
  const inTime = at <= balance['billy.routine.homeBy']
  rite(game, 1000, inTime ? 1000 : at <= balance['billy.routine.homeLate'] ? balance['billy.routine.homeLateWorth'] : 0)
  if (at < balance['billy.away.from']) {
    counts.lateRun = 0
    return
  }
  counts.away += at > balance['billy.away.whole'] ? 1000 : 500
  if (counts.lateRun > 0) counts.away += balance['billy.away.running']
  counts.lateRun++
}

/** Who saw what, while they are still in the room: what the gate and the door will be remembered for. */
export function notice(today: Today, slot: Slot): void {
  const { game } = today
  if (isHers(game.day)) return
  const { balance, counts } = game
  if (held.by === 'ted' && !held.late && isGate(game, slot)) {
    counts.pickups++
    if (gatePlanned(game)) move(today, 'billy.trustAccount', balance['billy.trust.pickup'], 'activity', 'pickUp')
    remember(today, 'pickup-on-time')
  }
  if (slot === 'evening' && officeOpen(game, game.day) && counts.officeTo > 0 && counts.homeAt <= balance['billy.routine.homeBy'])
    remember(today, 'home-by-six')
}
