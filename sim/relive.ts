/** A play is its seed and its actions: living it again gives the past back, to the last bit. */
import type { Tell } from './change.ts'
import { copy, type Game, type Start } from './state.ts'
import { type Action, newGame, step } from './step.ts'

/** Where a play began: a seed and its balance, or a snapshot. */
export type Play = { start: Start | Game; actions: readonly Action[] }
const isGame = (start: Start | Game): start is Game => 'numbers' in start

/**
 * Lives a play again, up to `until` (asked before each action) or to its last action. A recorded action that is refused
 * means that the play was made by other rules: RangeError, naming its place.
 */
export function relive(
  { start, actions }: Play,
  { until, tell }: { until?: (game: Game, action: number) => boolean; tell?: Tell } = {},
): Game {
  const game = isGame(start) ? copy(start) : newGame(start)
  for (let at = 0; at < actions.length; at++) {
    if (until?.(game, at)) break
    const result = step(game, actions[at] as Action, tell)
    if (!result.ok)
      throw new RangeError(
        `action ${at} of the record (${JSON.stringify(actions[at])}) is refused on day ${game.day}: ${result.reason.code}`,
      )
  }
  return game
}
