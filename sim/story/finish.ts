/** How a play ends: the order in which endings are looked at, and the last scene that belongs to each. */
import { type Today, tell } from '../change.ts'
import type { SceneId } from '../events/index.ts'
import { countOf, memoryOf } from '../memory/ledger.ts'
import type { Game } from '../state.ts'
import type { EndingId } from './endings.ts'

/** An ending, the scene of the last Saturday's forenoon that leads to it, and what must be so. */
type End = { ending: EndingId; last: SceneId; when: (game: Game) => boolean }

/** In the order in which they are looked at: the first that is so, is how it ends. */
const ENDS: readonly End[] = [
  { ending: 'E8', last: 'lobby.scranton', when: game => game.arc.job === 0 },
  { ending: 'E7', last: 'lobby.lake', when: game => game.arc.jobHow === 3 },
  { ending: 'E3', last: 'steps.saturday', when: game => game.arc.verdict === 1 },
  { ending: 'E10', last: 'lobby.stays', when: game => relents(game) && sitsDown(game) },
  { ending: 'E1', last: 'lobby.stays', when: game => relents(game) },
  { ending: 'E4', last: 'lobby.goes', when: () => true },
]

/** Whether she stays her hand, and there is no appeal left that would have to be answered. */
const relents = (game: Game): boolean => game.arc.turned === 1 && game.arc.appeal !== 1

function endOf(game: Game): End {
  const end = ENDS.find(each => each.when(game))
  if (!end) throw new RangeError('the last of the endings has no condition, and was not found')
  return end
}

/** The scene of the last Saturday's forenoon. */
export const finale = (game: Game): SceneId => endOf(game).last

/** Which ending the play has come to. */
export const endingOf = (game: Game): EndingId => endOf(game).ending

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
