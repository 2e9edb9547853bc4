/** The office day: when Ted comes, how long a slot at the desk is, when he goes, and what the agency writes down. */
import { ACTIVITIES, isActivity } from '../activities/index.ts'
import { CLOCK, type Slot } from '../calendar.ts'
import type { Today } from '../change.ts'
import { spend } from '../people/ted.ts'
import { chance } from '../random.ts'
import type { Game } from '../state.ts'
import { slip } from '../work/slips.ts'
import { officeOpen } from '../work/workplace.ts'
import { cellAt } from './grid.ts'
import { isHers, onTrip, tedAtDesk } from './who.ts'

/** Minutes the subway loses in weather. */
function delay({ balance, weather, day }: Game): number {
  const kind = weather[day % 7]
  return kind === 'snow' ? balance['desk.snow'] : kind === 'rain' ? balance['desk.rain'] : 0
}

/** The morning is over at `leave`: when he will be at the desk, if that is where he goes. */
export function setOut({ game }: Today, leave: number): void {
  if (!officeOpen(game, game.day)) return
  game.counts.officeFrom = leave + game.balance['desk.there'] + delay(game)
}

/** Minutes a day slot at the desk really has: he comes at 9:15, lunch is half an hour, at 2:45 or 5:15 he goes. */
export function deskMinutes(game: Game, slot: Slot): number {
  const { balance, counts } = game
  if (slot === 'forenoon') return 720 - Math.max(balance['desk.begins'], counts.officeFrom)
  if (slot === 'midday') return tedAtDesk(game, game.day, 'afternoon') || !officeOpen(game, game.day) ? 150 : 150 - balance['desk.early']
  return balance['desk.ends'] - 900
}

/** Before a day slot is lived: late, absent, gone early. Each is written down once a day. */
export function punctuality(today: Today, slot: Slot): void {
  const { game } = today
  const { balance, counts, day } = game
  if (!officeOpen(game, day) || isHers(day) || counts.leftDesk > 0) return
  const here = tedAtDesk(game, day, slot)
  if (slot === 'forenoon') {
    if (here) {
      if (counts.officeFrom > balance['desk.begins'] + balance['desk.grace']) slip(today, 'late')
    } else if (tedAtDesk(game, day, 'midday')) slip(today, 'late')
    else slip(today, 'absent', undefined, cellAt(game, day, slot).ted.includes('sickDay') ? balance['slip.told'] : 1000)
    return
  }
  if (here || counts.deskToday === 0) return
  if (slot === 'midday' && tedAtDesk(game, day, 'afternoon')) return
  goEarly(today, 'leftBeforeThree')
}

function goEarly(today: Today, what: 'leftBeforeThree' | 'leftBeforeFive'): void {
  const { counts } = today.game
  counts.leftDesk = 1
  counts.earlyDays++
  slip(today, what)
}

/** The end of the afternoon: the five o'clock, and when he is home. */
export function goHome(today: Today): void {
  const { game } = today
  const { balance, counts, day } = game
  const here = tedAtDesk(game, day, 'afternoon')
  const worked = here || counts.deskToday > 0
  if (here) {
    let leave = balance['desk.ends']
    if (officeOpen(game, day) && !isHers(day) && !onTrip(game, day, 'afternoon') && plannedDesk(game) < 120) {
      leave = 900 + plannedDesk(game)
      goEarly(today, 'leftBeforeFive')
    }
    counts.officeTo = leave
  }
  if (worked && officeOpen(game, day) && !isHers(day) && chance(game, 'care', balance['desk.five'])) {
    if (here && counts.officeTo >= balance['desk.ends']) {
      counts.held = 1
      counts.officeTo = balance['desk.fiveEnds']
    } else slip(today, 'missedFive')
  }
  if (!here) return
  counts.homeAt = counts.officeTo + balance['desk.way']
  spend(today, 2 * balance['ted.energy.subway'], 'subway')
}

/** Minutes of the afternoon that the plan gives the office. */
function plannedDesk(game: Game): number {
  if (game.broke.stayed === 'afternoon') return CLOCK.afternoon.minutes
  let minutes = 0
  for (const what of cellAt(game, game.day, 'afternoon').ted)
    if (isActivity(what) && ACTIVITIES[what].place === 'office') minutes += ACTIVITIES[what].minutes
  return minutes
}

/** Minutes after hours: till half past six, or till nine. 0: he went home. Sets when he is home. */
export function afterHours({ game }: Today): number {
  const { balance, broke, counts, day } = game
  if (!tedAtDesk(game, day, 'evening')) return 0
  const whole = broke.stayed === 'evening' || cellAt(game, day, 'evening').ted.includes('stayTillNine')
  const from = Math.max(balance['desk.ends'], counts.officeTo)
  const to = whole ? 1260 : 1080 + ACTIVITIES.stayLate.minutes - balance['desk.way']
  counts.officeTo = to
  counts.homeAt = to + balance['desk.way']
  return Math.max(0, to - from)
}
