/** What is shown behind the title while nobody plays: a minute out of one real play, lived by a player from the first week to the last. */
import {
  type Fact,
  type Game,
  type HourAt,
  lastHour,
  type MomentRead,
  newGame,
  players,
  readMoment,
  readNeeds,
  run,
  SLOTS,
  weekOf,
} from '../../../sim/index.ts'
import type { Scene } from '../../places/scene.ts'
import { faceFor, sceneOf } from '../../theatre/staging.ts'
import { doingSentence, type Line, linesOf } from '../day/telling.ts'

/** An hour as it is shown. `line` is the weightiest thing that was told of it. */
export type Take = HourAt & { scene: Scene; doing: string; line: Line | null; week: number }

/** What is looked for, in this order: the first hour from a week on that is like it; `hours` after it are shown as well. */
type Wanted = { from: number; like: (moment: MomentRead) => boolean; hours?: number }

const OUTSIDE: ReadonlySet<string> = new Set(['street', 'school', 'playground'])
const at =
  (place: MomentRead['place'], ...slots: readonly MomentRead['slot'][]) =>
  (moment: MomentRead): boolean =>
    moment.place === place && (slots.length === 0 || slots.includes(moment.slot))

/** Her house, his first mornings in it, a winter, a summer, a room at night, and the last breakfasts. */
const WANTED: readonly Wanted[] = [
  { from: 0, like: moment => moment.hers && at('apartment', 'morning')(moment), hours: 1 },
  { from: 1, like: moment => moment.together && at('apartment', 'morning')(moment), hours: 1 },
  { from: 3, like: at('school') },
  { from: 6, like: moment => moment.together && at('apartment', 'evening')(moment), hours: 1 },
  { from: 11, like: moment => moment.weather === 'snow' && OUTSIDE.has(moment.place) },
  { from: 16, like: moment => moment.weather === 'rain' && at('apartment', 'evening')(moment) },
  { from: 24, like: moment => moment.weather === 'clear' && at('playground')(moment) },
  { from: 33, like: at('office', 'midday', 'afternoon') },
  { from: 44, like: moment => moment.together && at('apartment', 'evening')(moment) },
  { from: 60, like: at('apartment', 'night') },
  { from: 76, like: moment => moment.together && at('apartment', 'morning')(moment) },
]

/** Lives a play and takes its hours. The same seed gives the same reel. */
export function reelOf(seed: string): Take[] {
  const takes: Take[] = []
  const facts: Fact[] = []
  let wanted = 0
  let more = 0
  let seen = ''
  const look = (game: Game): void => {
    const hour = lastHour(game)
    if (!hour) return
    const name = `${hour.day} ${hour.slot}`
    if (name === seen) return
    seen = name
    const moment = readMoment(game, hour)
    const next = WANTED[wanted]
    const fits = next !== undefined && weekOf(hour.day) >= next.from && next.like(moment)
    if (!fits && more === 0) return
    takes.push(takeOf(game, hour, moment, facts))
    more = fits ? (next.hours ?? 0) : more - 1
    if (fits) wanted++
  }
  run(newGame({ seed }), players.balanced, {
    tell: fact => facts.push(fact),
    until: game => {
      if (!game.planning && !game.pending) look(game)
      // Only what the last days told is ever asked for.
      if (game.planning) facts.length = 0
      return wanted >= WANTED.length && more === 0
    },
  })
  return takes
}

function takeOf(game: Game, hour: HourAt, moment: MomentRead, facts: readonly Fact[]): Take {
  const needs = readNeeds(game)
  const faces = { ted: faceFor('ted', needs.ted), billy: moment.slot === 'night' ? ('asleep' as const) : faceFor('billy', needs.billy) }
  const own = facts.filter(({ day, slot }) => day === hour.day && slot === hour.slot)
  const { shown } = linesOf(game, own)
  return {
    ...hour,
    scene: sceneOf(game, moment, faces),
    doing: doingSentence(moment),
    line: shown[0] ?? null,
    week: weekOf(hour.day),
  }
}

/** The place of an hour in its day, 0 for the morning. */
export const slotNumber = ({ slot }: HourAt): number => SLOTS.indexOf(slot)
