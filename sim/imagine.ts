/** The game as Ted can imagine it: a copy with luck of its own, in which what he can't know is drawn anew from what he can. */
import { weekOf } from './calendar.ts'
import { bandOf, QUANTITIES, QUANTITY_NAMES, type Quantity, rowOf, USUAL_CUTS } from './quantities.ts'
import { dice, settled } from './random.ts'
import { illnessOf } from './people/illness.ts'
import type { Draw } from './run.ts'
import { copy, type Game } from './state.ts'
import { BEATS } from './story/arc.ts'
import { DRAWN, ROWS } from './story/calendar.ts'
import { ACCOUNTS } from './work/accounts.ts'

/** Seeds tried for one that could have led here; the last is taken as it is. */
const TRIES = 40
/** Points that a number nobody shows him may lie off where everybody's begins. */
const HIDDEN = 200
/** Weight that what Billy keeps count of may lie off where his trust points. */
const COUNTED = 100
/** Points that a client may be off his usual temper. */
const MOOD = 120

/** Bands whose very number the ledger's tape prints every Sunday: these he knows. */
const TOLD: ReadonlySet<Quantity> = new Set(['billy.bond', 'billy.trust', 'billy.security', 'work.standing', 'margaret.regard'])

/** A copy to live on in a head. `key` names its luck: the same game and key are the same copy, and nothing of the play's own luck is in it. */
export function imagine(game: Readonly<Game>, key: string): Game {
  const imagined = copy(game)
  imagined.seed = seedFor(game, key)
  imagined.draws = {}
  const draw = dice(`${imagined.seed}/imagined`)
  for (const quantity of QUANTITY_NAMES) imagined.numbers[quantity] = guess(game, quantity, draw)
  guessWork(imagined, draw)
  guessBeds(imagined, draw)
  nothingSeen(imagined)
  return imagined
}

/** A seed of another life that could stand where this one does: what had a day by lot, and has not come, has it still before it. */
function seedFor(game: Readonly<Game>, key: string): string {
  const week = weekOf(game.day)
  let seed = key
  for (let tried = 0; tried < TRIES; tried++) {
    seed = `${key}/${tried}`
    if (couldStand(game, seed, week)) break
  }
  return seed
}

function couldStand({ happened }: Readonly<Game>, seed: string, week: number): boolean {
  for (const { scene, from, to, when, instead } of ROWS) {
    // A row that wants something may have had its week and been put off: that tells nothing of the lot.
    if (when || week <= from || week >= to || happened[scene] || (instead && happened[instead])) continue
    if (from + settled(seed, scene, to - from + 1) < week) return false
  }
  return true
}

/** What he would put in a number's place: itself where it is told him, else something of the band whose word he hears. */
function guess(game: Readonly<Game>, quantity: Quantity, draw: Draw): number {
  const now = game.numbers[quantity]
  const { seen, low, high, start } = QUANTITIES[quantity]
  const luck = draw(1 << 20)
  if (seen === 'exact' || TOLD.has(quantity)) return now
  const within = (from: number, to: number): number => from + Math.floor((luck / (1 << 20)) * (Math.max(from, to) - from + 1))
  if (quantity === 'billy.trustAccount') {
    const counted = countedFor(game)
    return within(Math.max(low, counted - COUNTED), Math.min(high, counted + COUNTED))
  }
  if (seen === 'hidden') return within(Math.max(low, start - HIDDEN), Math.min(high, start + HIDDEN))
  const cuts = rowOf(quantity).cuts ?? USUAL_CUTS
  const band = bandOf(quantity, now)
  return within(cuts[band - 1] ?? low, (cuts[band] ?? high + 1) - 1)
}

/** What Billy would have to be counting for his trust to stand where it does: the step of Sundays, turned around. */
function countedFor({ numbers, balance }: Readonly<Game>): number {
  const far = numbers['billy.trust'] - 500
  const reach = balance['billy.trust.reach']
  const counted = Math.floor((Math.abs(far) * balance['billy.trust.half']) / Math.max(1, reach - Math.abs(far)))
  const { low, high } = QUANTITIES['billy.trustAccount']
  return Math.min(high, Math.max(low, far < 0 ? -counted : counted))
}

/** A client is as he usually is, or a little otherwise. */
function guessWork({ projects }: Game, draw: Draw): void {
  for (const project of projects) {
    const client = ACCOUNTS[project.account].temper - MOOD + draw(2 * MOOD + 1)
    project.client = Math.min(1000, Math.max(0, client))
  }
}

/** Who is in bed is in bed, and gets up some day that nobody has said; weeks after the eye have a doctor's word. */
function guessBeds(game: Game, draw: Draw): void {
  const { counts, balance } = game
  const illness = illnessOf(game)
  const left = (least: number, more: number): number => 1 + draw(least + more - 1)
  if (illness) counts.sickDays = left(balance[`billy.ill.${illness}.least`], balance[`billy.ill.${illness}.more`])
  if (counts.tedSick > 0) counts.tedSick = left(balance['ted.ill.least'], balance['ted.ill.more'])
  for (const bed of ['corrigan.ill', 'robin.ill'] as const)
    if (counts[bed] > 0) counts[bed] = left(balance['care.ill.least'], balance['care.ill.more'])
}

/** Nobody reckons with an accident, or with the Thursday at five; and what was staged for days to come is not known to anybody in it. */
function nothingSeen(game: Game): void {
  const { arc, day } = game
  const week = weekOf(day)
  if (arc.eyeDay < 0 && week >= BEATS.B11.from && week <= BEATS.B11.to) arc.eyeDay = 0
  if (arc.jobDay < 0 && week >= BEATS.B18.from && week <= BEATS.B18.to) arc.jobDay = 0
  game.staged = game.staged.filter(scene => scene.day <= day || !DRAWN.has(scene.card))
}
