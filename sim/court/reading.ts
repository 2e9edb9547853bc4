/** The court as the page and the lab read it: who asks what, the answers as they will be spoken, the cards that bear on it, three faces. */
import { memoryAt } from '../memory/ledger.ts'
import type { PersonId } from '../people/names.ts'
import type { Game, MemoryRef, Question, Stance } from '../state.ts'
import { memoryWords, words } from '../words.ts'
import { type Place, placeOf } from './cards.ts'
import { type Faces, faces } from './faces.ts'
import { type Line, margaretLines } from './margaret.ts'
import { pathOfAnswer, pathOfQuestion, questionValues } from './paths.ts'
import { bearingOn, isRecorded, outOfReach, STANCES, stancesOf } from './stances.ts'

/** An answer as it will be spoken, what it risks, and why it can't be given, where it can't. */
export type StanceRead = { stance: Stance; name: string; says: string; warning: string; refusedWhy?: string }
/** A card of the drawer that stands up by itself; `place`: where it would lie in the statement. */
type CardUp = { ref: MemoryRef; text: string; short: string; place: Place | null }
type AskRead = { ask: 'bed' | 'both' | 'room' | 'nothing'; label: string; says: string }
/** What waits in court, or null when nothing does. `count`: cards that may be laid. */
export type CourtRead = {
  what: 'question' | 'direct' | 'statement'
  by: PersonId
  asks: string
  stances: StanceRead[]
  cards: CardUp[]
  count: number
  /** What he may ask for at the end of his statement. */
  ends: AskRead[]
  faces: Faces
  seen: Record<keyof Faces, string>
}

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

/** All that the screen of the court shows of the state, in words. */
export function readCourt(game: Game): CourtRead | null {
  const { pending } = game
  const shown = { faces: faces(game), seen: faceWords(game) }
  if (pending?.what === 'question') {
    const question = game.questions[pending.question]
    if (!question) return null
    const cards = cardsUp(game, bearingOn(game, question))
    return {
      what: 'question',
      by: 'strand',
      asks: questionWords(game, question),
      stances: stanceWords(game, question),
      cards,
      count: 0,
      ends: [],
      ...shown,
    }
  }
  if (pending?.what === 'direct') {
    const asks = words(game, `court.direct.${pending.slot}.asks`)
    return { what: 'direct', by: 'doyle', asks, stances: [], cards: cardsUp(game, pending.cards), count: 1, ends: [], ...shown }
  }
  if (pending?.what === 'statement') {
    const asks = words(game, 'court.statement.asks')
    return {
      what: 'statement',
      by: 'carlisle',
      asks,
      stances: [],
      cards: cardsUp(game, pending.cards),
      count: 4,
      ends: endings(game),
      ...shown,
    }
  }
  return null
}

function cardsUp(game: Game, refs: readonly MemoryRef[]): CardUp[] {
  const cards: CardUp[] = []
  for (const ref of refs) {
    const memory = memoryAt(game, ref)
    if (memory) cards.push({ ref, ...memoryWords(game, memory), place: placeOf(memory) })
  }
  return cards
}

const endings = (game: Game): AskRead[] =>
  (['bed', 'both', 'room', 'nothing'] as const).map(ask => ({
    ask,
    label: words(game, `court.askLabels.${ask}`),
    says: words(game, `court.asks.${ask}`),
  }))

/** Margaret's five lines, with the memories they come from. */
export const testimonyWords = (game: Game): (Line & { says: string })[] =>
  margaretLines(game).map(line => ({ ...line, says: words(game, line.path) }))

/** The three faces, each as what is seen. */
function faceWords(game: Game): Record<keyof Faces, string> {
  const seen = faces(game)
  return {
    judge: words(game, `court.seen.judge.${seen.judge}`),
    joanna: words(game, `court.seen.joanna.${seen.joanna}`),
    photo: words(game, `court.seen.photo.${seen.photo}`),
  }
}
