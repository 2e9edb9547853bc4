/** Living a play by a player: a function from what a person sees and may do to what is done next. */
import type { Tell } from './change.ts'
import { lazyLegal, type Seen, view } from './observe.ts'
import { dice } from './random.ts'
import type { Game } from './state.ts'
import { type Action, type Legal, step } from './step.ts'

/** A whole number from 0 to below − 1, from the player's own dice. */
export type Draw = (below: number) => number
/**
 * Sees what Ted may know and what is legal, both looked up only where they are read, and answers with one action.
 * `seen` is the same object from the first call of a run to the last: a player may keep notes by it.
 */
export type Player = (seen: Seen, legal: Legal, draw: Draw) => Action
export type Run = { actions: Action[]; game: Game }

/** Refused actions in a row after which a player is stuck. */
const STUCK = 200

/**
 * Lets a player live a game on, to its end or to `until` (asked before each action). The game is changed; the actions
 * that were done come back in order. What is refused is not done and not recorded: the player is asked again, and one
 * who is refused 200 times running is stuck (RangeError). `dice` names the player's own luck; left out, it follows the seed.
 */
export function run(
  game: Game,
  player: Player,
  { until, tell, dice: own = dice(`${game.seed}/player`) }: { until?: (game: Game) => boolean; tell?: Tell; dice?: Draw } = {},
): Run {
  const seen = view(game)
  const legal = lazyLegal(game)
  const actions: Action[] = []
  let refused = 0
  while (!game.over && !until?.(game)) {
    const action = player(seen, legal, own)
    const result = step(game, action, tell)
    if (result.ok) {
      actions.push(action)
      refused = 0
    } else if (++refused >= STUCK)
      throw new RangeError(`the player is stuck on day ${game.day}: ${JSON.stringify(action)} is refused (${result.reason.code})`)
  }
  return { actions, game }
}
