/** What one seed tells a check: a whole life, a bad beginning that is mended or not, or one play with two statements. */
import {
  type BalanceChanges,
  type CardId,
  cardAt,
  copy,
  dice,
  type Game,
  isCanonical,
  isScene,
  lazyLegal,
  newGame,
  type Player,
  players,
  redraw,
  run,
  step,
  template,
  view,
  weekOf,
  WEEKS,
} from '../sim/index.ts'
import { Onlooker, toldOn } from './losses.ts'
import { playerNamed } from './players.ts'
import { type Reading, readGame } from './reading.ts'
import { scoreOf } from './score.ts'

export type TrialKind = 'life' | 'mend' | 'statement' | 'luck' | 'reading'
/** A trial to be made of one seed. */
type TrialSetting = { kind: TrialKind; player: string; balance: BalanceChanges; seed: string }
export type TrialJob = Omit<TrialSetting, 'seed'> & { seeds: string[] }

/** What a whole play comes to. `pool`: its cards of the pool, `free`: those of them that chance alone brings; `decisions`: those of an ordinary week, one that is not told scene by scene as prologue, accident, hunt, court and the end are; `quiet`: its longest stretch of weeks without a decision; `busiest`: those of its fullest ordinary week. */
export type Life = {
  kind: 'life'
  ending: string
  canonical: boolean
  score: number
  jobHow: number
  verdict: number
  bond63: number
  security63: number
  eye: { day: number; place: number; watched: number }
  decisions: number
  quiet: number
  busiest: number
  cards: number
  pool: string[]
  free: string[]
  /** Losses that were not told twice, the first time two weeks before. */
  untold: number
}
/** Whether bond and security came above the middle in time. */
export type Mend = { kind: 'mend'; mended: boolean }
/** Whether she stayed her hand, after the one statement and after the other; null where the play never came to one. */
export type Statement = { kind: 'statement'; honest: boolean | null; silent: boolean | null }
/** How a play ended, and how it would have with other luck in its last four weeks; null where it ended before. */
export type Luck = { kind: 'luck'; ending: string | null; otherwise: string | null }
export type Trial = Life | Mend | Statement | Luck | Reading

export function trial({ kind, player, balance, seed }: TrialSetting): Trial {
  const game = newGame({ seed, balance })
  if (kind === 'reading') return readGame(game, playerNamed(player))
  if (kind === 'luck') return luck(game, playerNamed(player))
  if (kind === 'life') return life(game, playerNamed(player))
  return kind === 'mend' ? mend(game, playerNamed(player)) : statement(game, playerNamed(player))
}

/** The week in which the need for Margaret is looked at. */
const LOOK = 63

function life(game: Game, player: Player): Life {
  const decisions = Array.from({ length: WEEKS }, () => 0)
  const staged = new Set([0, WEEKS - 1]) // weeks told scene by scene: the prologue, the accident, the hunt, the court, the end
  const onlooker = new Onlooker(toldOn)
  let bond63 = 0
  let security63 = 0
  run(game, counted, {
    until: at => {
      onlooker.look(at)
      if (weekOf(at.day) === LOOK && at.planning) {
        bond63 = at.numbers['billy.bond']
        security63 = at.numbers['billy.security']
      }
      return false
    },
  })
  const happened = Object.keys(game.happened) as (keyof Game['happened'])[]
  const { arc } = game
  staged.add(weekOf(arc.eyeDay))
  return {
    kind: 'life',
    ending: game.over ?? '',
    canonical: isCanonical(game),
    score: scoreOf(game),
    jobHow: arc.jobHow,
    verdict: arc.verdict,
    bond63,
    security63,
    eye: { day: arc.eyeDay, place: arc.eyePlace, watched: arc.eyeWatched },
    decisions: mean(decisions.filter((_, week) => !staged.has(week))),
    quiet: longestQuiet(decisions),
    busiest: Math.max(...decisions.filter((_, week) => !staged.has(week))),
    cards: happened.length,
    pool: happened.filter(card => !isScene(card)),
    free: happened.filter(card => isFree(card)),
    untold: onlooker.losses.filter(({ told }) => !told).length,
  }

  function counted(...[seen, legal, draw]: Parameters<Player>): ReturnType<Player> {
    const action = player(seen, legal, draw)
    const week = weekOf(game.day)
    if (action.do === 'hour' || action.do === 'answer' || action.do === 'lay') staged.add(week)
    else if (action.do !== 'choose') return action
    decisions[week] = (decisions[week] ?? 0) + 1
    return action
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)

/** Whether chance alone brings a card: it has no day of its own, and is not written to come again. */
function isFree(card: CardId): boolean {
  const { again, day } = cardAt(card)
  return !isScene(card) && again === undefined && day === undefined
}

function longestQuiet(decisions: readonly number[]): number {
  let longest = 0
  let quiet = 0
  for (const each of decisions) {
    quiet = each === 0 ? quiet + 1 : 0
    longest = Math.max(longest, quiet)
  }
  return longest
}

/** A bad first chapter ends with this week. */
const BAD_UNTIL = 9
const MENDED_BY = BAD_UNTIL + 8
const MIDDLE = 500

/** Lives a bad first chapter as `player` does, then eight weeks as a balanced one. */
function mend(game: Game, player: Player): Mend {
  run(game, player, { until: at => weekOf(at.day) >= BAD_UNTIL })
  let mended = false
  run(game, players.balanced, {
    until: at => {
      // Looked at when a week has been added up: on its Monday morning.
      if (at.day % 7 === 0 && at.planning && Math.min(at.numbers['billy.bond'], at.numbers['billy.security']) > MIDDLE) mended = true
      return mended || weekOf(at.day) >= MENDED_BY
    },
  })
  return { kind: 'mend', mended }
}

/** Says it all as a careful man would. */
const candid = template('ordinary', 1000)

/** One play up to the statement, and from there twice: said honestly, and not said. All else, dice included, is the same. */
function statement(game: Game, player: Player): Statement {
  run(game, player, { until: at => at.pending?.what === 'statement' })
  if (game.over) return { kind: 'statement', honest: null, silent: null }
  const relents = (lay: Player): boolean => {
    const own = copy(game)
    step(
      own,
      lay(view(own), lazyLegal(own), () => 0),
    )
    run(own, player, { dice: dice(`${own.seed}/statement`) })
    return isCanonical(own)
  }
  return { kind: 'statement', honest: relents(candid), silent: relents(() => ({ do: 'lay', cards: [], ask: 'nothing' })) }
}

/** The last four weeks begin with this one. */
const LAST_WEEKS = WEEKS - 4

/** Lives a play to its last four weeks and from there twice: as its own luck has it, and with other luck. The player decides alike. */
function luck(game: Game, player: Player): Luck {
  run(game, player, { until: at => weekOf(at.day) >= LAST_WEEKS && at.planning })
  if (game.over) return { kind: 'luck', ending: null, otherwise: null }
  const endOf = (from: Game): string | null => run(from, player, { dice: dice(`${game.seed}/luck`) }).game.over
  return { kind: 'luck', ending: endOf(copy(game)), otherwise: endOf(redraw(game, 'otherwise')) }
}
