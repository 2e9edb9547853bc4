/** The court as the page and the lab read it: the question in words, the answers as they will be spoken, what is seen of three faces. */
import type { Game, Question, Stance } from '../state.ts'
import { words } from '../words.ts'
import type { DirectSlot } from './cards.ts'
import { type Faces, faces } from './faces.ts'
import { type Line, margaretLines } from './margaret.ts'
import { pathOfAnswer, pathOfQuestion, questionValues } from './paths.ts'
import { isRecorded, outOfReach, STANCES, stancesOf } from './stances.ts'

export type StanceRead = { stance: Stance; name: string; says: string; warning: string; refusedWhy?: string }

/** The question as it is asked. */
export const questionWords = (game: Game, question: Question): string =>
  words(game, pathOfQuestion(question), questionValues(game, question))

/** What Ted may answer, in order, each with its words and its risk; what he is too tired for stays, with the reason. */
export function stanceWords(game: Game, question: Question): StanceRead[] {
  const open = question.stances.length > 0 ? question.stances : stancesOf(game, question)
  const lost = outOfReach(game, question)
  const read: StanceRead[] = []
  for (const stance of STANCES) {
    if (!open.includes(stance) && stance !== lost) continue
    const warning = stance === 'shade' && isRecorded(question) ? 'court.stances.shadeRecord.warning' : `court.stances.${stance}.warning`
    read.push({
      stance,
      name: words(game, `court.stances.${stance}.name`),
      says: words(game, pathOfAnswer(question, stance), questionValues(game, question)),
      warning: words(game, warning),
      ...(open.includes(stance) ? {} : { refusedWhy: words(game, 'court.stances.tired') }),
    })
  }
  return read
}

/** What Doyle asks while a card is waited for. */
export const directWords = (game: Game, slot: DirectSlot): string => words(game, `court.direct.${slot}.asks`)

/** Margaret's five lines, with the memories they come from. */
export const testimonyWords = (game: Game): (Line & { says: string })[] =>
  margaretLines(game).map(line => ({ ...line, says: words(game, line.path) }))

/** The three faces, each as what is seen. */
export function faceWords(game: Game): Record<keyof Faces, string> {
  const seen = faces(game)
  return {
    judge: words(game, `court.seen.judge.${seen.judge}`),
    joanna: words(game, `court.seen.joanna.${seen.joanna}`),
    photo: words(game, `court.seen.photo.${seen.photo}`),
  }
}
