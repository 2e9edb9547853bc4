/** One play by one player, from the first Monday to the album, with what came of it. */
import {
  type Action,
  type BalanceChanges,
  copy,
  type Fact,
  type Game,
  isWeekend,
  newGame,
  type Play,
  type Player,
  run,
  weekOf,
  isCanonical,
} from '../sim/index.ts'
import { playerNamed } from './players.ts'
import { type Part, PARTS, partsOf, scoreOf } from './score.ts'

export type Setting = { seed: string; player: string; balance: BalanceChanges }
export type Outcomes = {
  score: number
  parts: Record<Part, number>
  canonical: boolean
  ending: string
  /** The first week after the prologue that ended in trouble, or null. */
  weekOfFirstCrisis: number | null
  /** Days on which Billy was left waiting, or Ted came home from the desk after seven. */
  lateDays: number
  /** Memories in the drawer at the end. */
  memoriesKept: number
}
export type Life = { play: Play; game: Game; decisions: number; outcomes: Outcomes }

/** Hears what is told, beside the game as it then is. `sunday`: each Sunday night. `took`: an option of a card as it is taken. `look`: before each action. */
export type Listening = {
  tell?: (fact: Fact, game: Game) => void
  sunday?: (game: Game) => void
  took?: (card: string, option: string) => void
  look?: (game: Game) => void
}

/** What a week of trouble looks like when it ends. */
const CRISIS = { low: 250, strain: 800, standing: 250 } as const
const SEVEN = 19 * 60
const WAITED: readonly string[] = ['pickup-late', 'pickup-missed']
const DECISIONS: readonly Action['do'][] = ['choose', 'hour', 'answer', 'lay']

/** Lives a whole play. The same setting gives the same play. */
export function live({ seed, player, balance }: Setting, listening: Listening = {}): Life {
  const start = { seed, balance }
  const game = newGame(start)
  let { day } = game
  let lateDays = 0
  let weekOfFirstCrisis: number | null = null
  const endDay = (): void => {
    if (wasLate(game, day)) lateDays++
    if (day % 7 !== 6) return
    const week = weekOf(day)
    if (week > 0 && weekOfFirstCrisis === null && inCrisis(game)) weekOfFirstCrisis = week
    if (!game.over) listening.sunday?.(game)
  }
  const { tell } = listening
  const { actions } = run(game, watched(playerNamed(player), listening), {
    until: at => {
      listening.look?.(at)
      if (at.day === day) return false
      endDay()
      day = at.day
      return false
    },
    ...(tell ? { tell: fact => tell(fact, game) } : {}),
  })
  endDay()
  return { play: { start, actions }, game, decisions: decisionsIn(actions), outcomes: outcomesOf(game, weekOfFirstCrisis, lateDays) }
}

/** The same player, looked over his shoulder. */
function watched(player: Player, { took }: Listening): Player {
  if (!took) return player
  return (seen, legal, draw) => {
    const action = player(seen, legal, draw)
    if (action.do === 'choose') took(String(seen['pending.card']), action.option)
    return action
  }
}

function inCrisis({ numbers }: Game): boolean {
  return (
    Math.min(numbers['billy.bond'], numbers['billy.trust'], numbers['billy.security']) < CRISIS.low ||
    numbers['ted.strain'] >= CRISIS.strain ||
    numbers['work.standing'] < CRISIS.standing ||
    numbers['ted.cash'] + numbers['ted.savings'] < 0
  )
}

/** Asked when the next day has begun and not yet woken: its tallies are still those of the day before. */
function wasLate(game: Game, day: number): boolean {
  if (!isWeekend(day) && game.counts.homeAt > SEVEN) return true
  return game.memories.some(memory => memory.last === day && WAITED.includes(memory.kind))
}

/** How many of the actions answered something: a card, an hour of the hunt, the court. */
function decisionsIn(actions: readonly Action[]): number {
  let count = 0
  for (const action of actions) if (DECISIONS.includes(action.do)) count++
  return count
}

function outcomesOf(game: Game, weekOfFirstCrisis: number | null, lateDays: number): Outcomes {
  const ending = game.over ?? ''
  const parts = { ...partsOf(game) }
  const known = {} as Record<Part, number>
  for (const part of PARTS) known[part] = parts[part] ?? 0
  return {
    score: scoreOf(game),
    parts: known,
    canonical: isCanonical(game),
    ending,
    weekOfFirstCrisis,
    lateDays,
    memoriesKept: game.memories.length,
  }
}

/** Remembers the state of the latest Sunday, which a save carries along. */
export function lastSunday(): { hear: (game: Game) => void; state: () => Game | null } {
  let kept: Game | null = null
  return { hear: game => (kept = copy(game)), state: () => kept }
}
