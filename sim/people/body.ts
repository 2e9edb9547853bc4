/** Ted's own body: what he catches, and what it says, weeks ahead, before it lies down by itself. */
import { isWeekend, weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { chance, draw } from '../random.ts'
import { line, say } from '../said.ts'

/** What is seen of it, in turn. */
export const BODY_WORDS = {
  flu: [
    'You wake with all of it: the head, the knees, the wallpaper. {billy} brings you a spoon, and stands by.',
    'Your throat has a corner in it. You have what he had, and aren’t as good at it.',
    'The stairs are steeper. You sit down on the fourth, and a boy goes on up and comes back.',
    '“Stick out your tongue,” says {billy}, who knows how it is done. He writes something down.',
  ],
  up: [
    'You wake, and it’s gone, and somebody has done the dishes to the height he can reach.',
    'You’re up. {billy} has you sit for the shoes.',
  ],
  tired: [
    'You put the milk in the cupboard and the keys in the icebox. {billy} moves them, without remark.',
    'You have been reading the one line to him for some time. “Next,” he says.',
    'The subway wakes you at a station you have only heard of.',
    'You pour coffee till it is on your shoe.',
    '“You’re asleep,” says {billy}. You tell him that you’re resting your eyes. “Both,” he says.',
  ],
  wall: [
    'The floor comes up a little and goes down again, like a boat that means no harm. You hold the sink.',
    'You hear somebody ask you something, and it turns out to be you, and you don’t know.',
    '{roz} takes the pencil out of your hand. “Go home,” she says. “I’ve seen this. I had a sister.”',
    'There’s a gray edge around the kitchen. {margaret}, at the door, looks at you and says one word: “Bed.”',
  ],
} as const
const FLU = line('body.flu', BODY_WORDS.flu)
const UP = line('body.up', BODY_WORDS.up)
const TIRED = line('body.tired', BODY_WORDS.tired)
const WALL = line('body.wall', BODY_WORDS.wall)

/** Each morning: he is ill, or is up again, or catches it; a boy in bed and a body run down make it likelier. One draw. */
export function wakeBody(today: Today): void {
  const { game } = today
  const { balance, counts, day, numbers } = game
  let odds = balance['ted.ill.odds']
  if (counts.sickDays > 0) odds += balance['ted.ill.near']
  if (numbers['ted.health'] < balance['ted.ill.poorlyUnder']) odds += balance['ted.ill.poorly']
  const catches = chance(game, 'health', odds)
  if (counts.tedSick > 0) {
    counts.tedSick--
    if (counts.tedSick === 0) say(today, UP)
  } else if (catches && weekOf(day) > 0 && !isWeekend(day)) {
    counts.tedSick = balance['ted.ill.least'] + draw(game, 'health', balance['ted.ill.more'])
    move(today, 'ted.health', -balance['ted.ill.health'], 'illness', 'flu')
    tell(today, 'flu', { days: counts.tedSick })
    say(today, FLU)
  }
  if (counts.tedSick > 0) move(today, 'ted.energy', -balance['ted.ill.energy'], 'illness', 'flu')
  warns(today)
}

/** Twice it says so, at two lines, and not oftener than every other week: the first is far from the fall. */
function warns(today: Today): void {
  const { balance, counts, day, numbers } = today.game
  if (counts.warnedDay > 0 && day - (counts.warnedDay - 1) < balance['ted.warns.days']) return
  const [debt, energy] = [numbers['ted.sleepDebt'], numbers['ted.energy']]
  const wall = debt > balance['ted.warns.wallDebt'] || energy < balance['ted.warns.wallEnergy']
  if (!wall && debt <= balance['ted.warns.debt'] && energy >= balance['ted.warns.energy']) return
  counts.warnedDay = day + 1
  tell(today, 'warned', { how: wall ? 'wall' : 'tired' })
  say(today, wall ? WALL : TIRED)
}
