/** What a boy is full of: two things at a time, the first for good, the second until the season turns; outings and talk of it are worth more. */
import type { ActivityId } from '../activities/index.ts'
import { weekdayOf, weekOf } from '../calendar.ts'
import { type Today, tell } from '../change.ts'
import { settled } from '../random.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'
import type { TopicId } from '../week/topics.ts'

type Interest = {
  words: string
  /** What is seen when it takes him. */
  text: readonly string[]
  outings: readonly ActivityId[]
  topics: readonly TopicId[]
}

const rows = {
  trains: {
    words: 'trains',
    text: [
      'It’s trains. He stands where the doors will open, and is right.',
      'Trains again. He has found a mistake in the map, and written.',
    ],
    outings: ['frontWindow'],
    topics: ['trains'],
  },
  space: {
    words: 'space',
    text: [
      'It’s space now. He goes to bed in order of distance from the sun.',
      'Space again. There’s light on its way, he says, that left before you were born.',
    ],
    outings: ['museum', 'movie'],
    topics: ['tomorrow'],
  },
  ballplayers: {
    words: 'ballplayers',
    text: ['It’s ballplayers. He chews when he thinks, and spits, dry.', 'Ballplayers again. He has a batting average for the stairs.'],
    outings: ['ballgame', 'park'],
    topics: ['whenSmall'],
  },
  dogs: {
    words: 'dogs',
    text: ['It’s dogs. He knows all the ones on the block by their owners.', 'Dogs again. He walks one that isn’t there, and it stops.'],
    outings: ['park', 'bench'],
    topics: ['dog'],
  },
  maps: {
    words: 'maps',
    text: [
      'It’s maps. You are shown the way to the bathroom, with a legend.',
      'Maps again. He has folded one right, and would like it left on the table.',
    ],
    outings: ['frontWindow', 'museum'],
    topics: ['tomorrow', 'whenSmall'],
  },
  whales: {
    words: 'whales',
    text: [
      'It’s whales. He has measured the hall; it’d hold a third of one.',
      'Whales again. In the bath there is now only room for him as the ocean.',
    ],
    outings: ['museum'],
    topics: ['scared'],
  },
  elevators: {
    words: 'elevators',
    text: ['It’s elevators. {desmond} has let him work the gate, to three.', 'Elevators again. He says “Going up” to the stairs.'],
    outings: ['automat', 'movie'],
    topics: ['yourWork'],
  },
  chess: {
    words: 'chess',
    text: ['It’s chess. You are mated at breakfast, by a piece with a chip.', 'Chess again. He has told the knight what you did.'],
    outings: ['bench'],
    topics: ['school'],
  },
} as const satisfies Record<string, Interest>
export type InterestId = keyof typeof rows
export const INTERESTS: Readonly<Record<InterestId, Interest>> = rows
export const INTEREST_IDS = Object.keys(rows) as InterestId[]
const TEXT = lines(INTEREST_IDS, id => line(`interests.${id}.text`, INTERESTS[id].text))

/** Mondays on which the season has turned: December, March, June, September, December, March. */
const TURNS: readonly number[] = [7, 20, 33, 46, 59, 72]

/** The two of the first autumn. */
export function firstInterests(game: Game): void {
  const first = settled(game.seed, 'interests/first', INTEREST_IDS.length)
  const second = settled(game.seed, 'interests/second', INTEREST_IDS.length - 1)
  game.interests = [INTEREST_IDS[first] ?? 'trains', INTEREST_IDS[second < first ? second : second + 1] ?? 'space']
}

/** The first Monday of a season: another thing takes the place of the second. */
export function turnInterests(today: Today): void {
  const { game } = today
  const week = weekOf(game.day)
  if (weekdayOf(game.day) !== 0 || !TURNS.includes(week)) return
  const others = INTEREST_IDS.filter(id => !game.interests.includes(id))
  const next = others[settled(game.seed, `interests/${week}`, others.length)] ?? 'trains'
  game.interests = [game.interests[0] ?? 'trains', next]
  tell(today, 'interest', { what: next })
  say(today, TEXT[next])
}

const OUTINGS = new Map<string, readonly InterestId[]>()
const TOPICS = new Map<string, readonly InterestId[]>()
for (const id of INTEREST_IDS) {
  for (const what of INTERESTS[id].outings) OUTINGS.set(what, [...(OUTINGS.get(what) ?? []), id])
  for (const what of INTERESTS[id].topics) TOPICS.set(what, [...(TOPICS.get(what) ?? []), id])
}

const among = (game: Game, ids: readonly string[] | undefined): boolean => {
  if (ids !== undefined) for (const id of ids) if (game.interests[0] === id || game.interests[1] === id) return true
  return false
}

/** What an outing is worth for what he is full of, permille. */
export const outingWorth = (game: Game, what: string): number =>
  among(game, OUTINGS.get(what)) ? game.balance['billy.interest.outing'] : 1000

/** What an evening's topic is worth for it, permille. */
export const topicWorth = (game: Game, topic: string): number =>
  among(game, TOPICS.get(topic)) ? game.balance['billy.interest.topic'] : 1000
