/** How a play ends: the order in which endings are looked at, and the last scene that belongs to each. */
import { type Today, tell } from '../change.ts'
import type { SceneId } from '../events/index.ts'
import { countOf, memoryOf } from '../memory/ledger.ts'
import type { Game } from '../state.ts'
import type { EndingId } from './endings.ts'

/** Whether she stays her hand, and there is no appeal left that would have to be answered. */
const relents = (game: Game): boolean => game.arc.turned === 1 && game.arc.appeal !== 1

/** The scene of the last Saturday's forenoon. */
export function finale(game: Game): SceneId {
  if (game.arc.job === 0) return 'lobby.scranton'
  if (game.arc.jobHow === 3) return 'lobby.lake'
  return relents(game) ? 'lobby.stays' : 'lobby.goes'
}

/** Which ending the play has come to. */
export function endingOf(game: Game): EndingId {
  if (game.arc.job === 0) return 'E8'
  if (game.arc.jobHow === 3) return 'E7'
  if (!relents(game)) return 'E4'
  return sitsDown(game) ? 'E10' : 'E1'
}

/** The rarest: what he said of her under oath, no letter hidden or left lying, the list, and a plate put out. */
function sitsDown(game: Game): boolean {
  const { arc, balance, numbers } = game
  return (
    arc.plate === 1 &&
    numbers['joanna.turn'] >= balance['story.third.turn'] &&
    countOf(game, 'letters-answered') >= balance['story.third.letters'] &&
    memoryOf(game, 'letter-late') === undefined &&
    memoryOf(game, 'letter-hidden') === undefined &&
    memoryOf(game, 'defended-joanna') !== undefined &&
    memoryOf(game, 'truth-under-oath') !== undefined &&
    memoryOf(game, 'last-list') !== undefined
  )
}

/** The last Sunday: the play is over. */
export function endOfPlay(today: Today): void {
  const { game } = today
  game.over = endingOf(game)
  tell(today, `endings.${game.over}.text`, { ending: game.over })
}
