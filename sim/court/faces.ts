/** The three faces that stand for the meters nobody is shown: the judge's pen, her gloves, the boy's photograph. */
import type { Game } from '../state.ts'
import { isCross } from './questions.ts'

export type Faces = { judge: 'moving' | 'still' | 'down'; joanna: 'on' | 'off' | 'drawing'; photo: 'turned' | 'away' }

/** What can be seen from the chair: his pen after the last answer, her hands by what she has heard, which way the photograph looks. */
export function faces(game: Game): Faces {
  let last: string | null = null
  for (const question of game.questions) if (isCross(question.slot) && question.stance) last = question.stance
  const { 'court.jo': jo, 'court.boy': boy } = game.numbers
  return {
    judge: last === 'shade' || last === 'silent' ? 'down' : last === 'deflect' ? 'still' : 'moving',
    joanna: jo >= game.balance['court.drawing'] ? 'drawing' : jo >= game.balance['court.glovesOff'] ? 'off' : 'on',
    photo: boy >= 0 ? 'turned' : 'away',
  }
}
