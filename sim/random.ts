/** Named streams of chance: alea keyed by seed, week and system, so that a new roll in one moves none in another. */
import seedrandom from 'seedrandom'
import { weekOf } from './calendar.ts'
import type { Game } from './state.ts'

const STREAMS = [
  'weather', // drawn a week ahead
  'care', // who fails to come
  'health', // fevers, spots
  'work', // briefs, client moods
  'home', // what breaks
  'asks', // what people want on named days
  'list', // what she used to do
  'director', // which card, whether one comes
  'temper', // harsh words
  'margaret', // her yes and no
  'joanna', // her weeks off stage
  'story', // days within the windows of the arc
  'hunt', // who says yes
  'court', // the judge himself
  'memory', // who speaks of what was done
] as const
export type Stream = (typeof STREAMS)[number]

type Generator = { week: number; next: () => number }
/** Live generators beside their game; made again from key and count, so nothing is lost when a game is copied or saved. */
const live = new WeakMap<Game, Map<string, Generator>>()
/**
 * The game asked last and its generators: nearly every draw is the same game's as the one before. It is held until another is
 * asked: a WeakRef would keep every game that was asked until the thread next rests, and a search rests for no minute.
 */
let latest: { game: Game; streams: Map<string, Generator> } | null = null

const TWO_TO_32 = 4294967296

function streamsOf(game: Game): Map<string, Generator> {
  if (latest?.game === game) return latest.streams
  let streams = live.get(game)
  if (!streams) {
    streams = new Map()
    live.set(game, streams)
  }
  latest = { game, streams }
  return streams
}

function generator(game: Game, key: string): Generator {
  const streams = streamsOf(game)
  const week = weekOf(game.day)
  let made = streams.get(key)
  if (!made || made.week !== week) {
    const source = seedrandom.alea(`${game.seed}${game.luck}/${week}/${key}`)
    for (let drawn = game.draws[key] ?? 0; drawn > 0; drawn--) source.int32()
    made = { week, next: () => source.int32() >>> 0 }
    streams.set(key, made)
  }
  return made
}

/** A whole number from 0 to below − 1 from a named stream (or from a card's own, `card/…`); the state counts it. */
export function draw(game: Game, stream: Stream | `card/${string}`, below: number): number {
  const made = generator(game, stream)
  game.draws[stream] = (game.draws[stream] ?? 0) + 1
  return Math.floor((made.next() / TWO_TO_32) * below)
}

/** True in `permille` of a thousand draws. */
export function chance(game: Game, stream: Stream | `card/${string}`, permille: number): boolean {
  return draw(game, stream, 1000) < permille
}

/** A number between low and high, both included. */
export function between(game: Game, stream: Stream | `card/${string}`, low: number, high: number): number {
  return low + draw(game, stream, high - low + 1)
}

/** What the seed itself settles once for a whole play (temperaments, days within windows): no state, no count. */
export function settled(seed: string, what: string, below: number): number {
  if (asked.seed !== seed) asked = { seed, drawn: new Map() }
  let drawn = asked.drawn.get(what)
  if (drawn === undefined) {
    drawn = (seedrandom.alea(`${seed}/settled/${what}`).int32() >>> 0) / TWO_TO_32
    asked.drawn.set(what, drawn)
  }
  return Math.floor(drawn * below)
}
/** What the seed asked last has settled so far: found again, not drawn again. It follows from the seed alone. */
let asked: { seed: string; drawn: Map<string, number> } = { seed: '', drawn: new Map() }

/** The first draws of a week start afresh: nothing of last week's luck carries over. */
export function newWeekOfChance(game: Game): void {
  game.draws = {}
}

/** A player's own dice, apart from the game's: `(below) => whole number`. */
export function dice(key: string): (below: number) => number {
  const source = seedrandom.alea(key)
  return below => Math.floor(((source.int32() >>> 0) / TWO_TO_32) * below)
}
