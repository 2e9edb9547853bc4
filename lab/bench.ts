/** `bench`: how many days, plays and facts one core lives a second, beside a loop that is the same on every machine. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { copy, dice, type Fact, type Game, newGame, players, run } from '../sim/index.ts'
import { balanceOf, type Command, countOf } from './arguments.ts'
import { say, sayDocument } from './print.ts'

const NAME = 'alea draws and object writes'
const DRAWS = 2_000_000
const FIELDS = ['energy', 'strain', 'calm', 'company', 'play', 'food', 'sleep', 'bond'] as const
/** Copies of a finished game, weighed together. */
const COPIES = 40

export const bench: Command = {
  usage: 'bench [--rounds N] [--plays N]',
  does: 'days a second on one core, nobody listening and every fact kept, beside a calibration loop',
  options: { rounds: 'text', plays: 'text' },
  words: 0,
  run: given => {
    const balance = balanceOf(given)
    const rounds = countOf(given, 'rounds', 7)
    const plays = countOf(given, 'plays', 12)
    const lived = (told: boolean): Round => round(seed => newGame({ seed, balance }), plays, told)
    lived(false)
    lived(true)
    calibrate()
    const quiet: Round[] = []
    const told: Round[] = []
    const calibrations: number[] = []
    for (let at = 0; at < rounds; at++) {
      quiet.push(lived(false))
      told.push(lived(true))
      calibrations.push(calibrate())
    }
    const measured = {
      daysPerSecond: median(quiet.map(({ days, seconds }) => days / seconds)),
      daysPerSecondTold: median(told.map(({ days, seconds }) => days / seconds)),
      playsPerSecond: Math.round(median(quiet.map(({ seconds }) => (100 * plays) / seconds))) / 100,
      bytesPerGame: bytesOf(run(newGame({ seed: '1', balance }), players.balanced).game),
      factsPerDay: Math.round(10 * median(told.map(({ facts, days }) => facts / days))) / 10,
      calibration: { name: NAME, perSecond: Math.round(median(calibrations)) },
    }
    const { daysPerSecond, daysPerSecondTold, calibration } = measured
    const whole = { ...measured, daysPerSecond: Math.round(daysPerSecond), daysPerSecondTold: Math.round(daysPerSecondTold) }
    if (given.flags.has('json')) sayDocument(whole)
    else {
      say(
        `${whole.daysPerSecond} days a second with nobody listening, ${whole.daysPerSecondTold} with every fact kept (${whole.factsPerDay} facts a day)`,
      )
      say(`${whole.playsPerSecond} plays a second; a finished game holds ${whole.bytesPerGame} bytes`)
      say(`beside it: ${calibration.name}, ${calibration.perSecond} a second`)
    }
    return 0
  },
}

type Round = { days: number; seconds: number; facts: number }

/** Balanced plays to the end. `told`: every fact with its cause is kept until its play is over. */
function round(begin: (seed: string) => Game, plays: number, told: boolean): Round {
  let days = 0
  let facts = 0
  const began = process.hrtime.bigint()
  for (let seed = 1; seed <= plays; seed++) {
    const kept: Fact[] = []
    const { game } = run(begin(String(seed)), players.balanced, told ? { tell: fact => kept.push(fact) } : {})
    days += game.day + 1
    facts += kept.length
  }
  return { days, seconds: Number(process.hrtime.bigint() - began) / 1e9, facts }
}

/** A fixed loop of what the rules do most: a draw, and a write into a record. Draws a second. */
function calibrate(): number {
  const draw = dice('calibration')
  const record: Record<(typeof FIELDS)[number], number> = { energy: 0, strain: 0, calm: 0, company: 0, play: 0, food: 0, sleep: 0, bond: 0 }
  const began = process.hrtime.bigint()
  for (let at = 0; at < DRAWS; at++) record[FIELDS[at % FIELDS.length] ?? 'bond'] += draw(100)
  const seconds = Number(process.hrtime.bigint() - began) / 1e9
  if (record.bond < 0) throw new RangeError('the sum of what was drawn cannot be negative')
  return DRAWS / seconds
}

/** What a finished game weighs in memory: many copies, before and after, with the garbage swept. */
function bytesOf(game: Game): number {
  setFlagsFromString('--expose-gc')
  const sweep = runInNewContext('gc') as () => void
  sweep()
  const before = process.memoryUsage().heapUsed
  const copies = Array.from({ length: COPIES }, () => copy(game))
  sweep()
  return Math.round((process.memoryUsage().heapUsed - before) / copies.length)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
