/** The court as the page and the lab read it: who asks what, the answers as they will be spoken, the cards that bear on it, three faces. */
import type { Fact } from '../change.ts'
import { memoryAt, refOf } from '../memory/ledger.ts'
import type { PersonId } from '../people/names.ts'
import type { Game, Memory, MemoryRef, Question, Stance } from '../state.ts'
import { factWords, fullDate, memoryWords, textAt, words } from '../words.ts'
import { DIRECT_SLOTS, framed, pathOfDirect, type Place, PLEAS, type Plea, placeOf, sentenceOf } from './cards.ts'
import { type Faces, faces } from './faces.ts'
import { margaretLines } from './margaret.ts'
import { pathOfAnswer, pathOfQuestion, questionValues } from './paths.ts'
import { isCross } from './questions.ts'
import { bearingOn, isRecorded, outOfReach, STANCES, stancesOf } from './stances.ts'
import type { Line } from './sworn.ts'

/** An answer as it will be spoken, what it risks, and why it can't be given, where it can't. */
export type StanceRead = { stance: Stance; name: string; says: string; warning: string; refusedWhy?: string }
/** A card of the drawer that stands up by itself; `place`: where it would lie in the statement; `when`: the day it was last. */
export type CardUp = { ref: MemoryRef; text: string; short: string; when: string; place: Place | null }
type AskRead = { ask: Plea; label: string; says: string }
/** What waits in court, or null when nothing does. `count`: cards that may be laid; `turn`: which question of how many. */
export type CourtRead = {
  what: 'question' | 'direct' | 'statement'
  by: PersonId
  asks: string
  turn: { at: number; of: number }
  stances: StanceRead[]
  cards: CardUp[]
  count: number
  /** What he says without a card, where one is asked for. */
  bare: string | null
  /** What he may ask for at the end of his statement. */
  ends: AskRead[]
  faces: Faces
  seen: Record<keyof Faces, string>
}

/** The question as it is asked. */
export const questionWords = (game: Game, question: Question): string =>
  words(game, pathOfQuestion(game, question), questionValues(game, question))

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
      says: words(game, pathOfAnswer(game, question, stance), questionValues(game, question)),
      warning: words(game, warning),
      ...(open.includes(stance) ? {} : { refusedWhy: words(game, 'court.stances.tired') }),
    })
  }
  return read
}

/** Where the words stand that the screen of the court shows now: what may be answered, what he is too tired for, how he may end, three faces. */
export function courtPaths(game: Game): string[] {
  const { pending } = game
  const seen = Object.entries(faces(game)).map(([who, looks]) => `court.seen.${who}.${looks}`)
  if (pending?.what === 'direct') return [...seen, pathOfDirect(game, pending.slot, 'bare')]
  if (pending?.what === 'statement') return [...seen, ...PLEAS.flatMap(ask => [`court.askLabels.${ask}`, `court.asks.${ask}`])]
  const question = pending?.what === 'question' ? game.questions[pending.question] : undefined
  if (!question) return []
  const tired = outOfReach(game, question) === null ? [] : ['court.stances.tired']
  return [...seen, ...tired, ...stancesOf(game, question).map(stance => pathOfAnswer(game, question, stance))]
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
      turn: turnOf(game, pending.question),
      stances: stanceWords(game, question),
      cards,
      count: 0,
      bare: null,
      ends: [],
      ...shown,
    }
  }
  if (pending?.what === 'direct') {
    const asks = words(game, pathOfDirect(game, pending.slot, 'asks'))
    const turn = { at: (DIRECT_SLOTS as readonly string[]).indexOf(pending.slot) + 1, of: DIRECT_SLOTS.length }
    const bare = words(game, pathOfDirect(game, pending.slot, 'bare'))
    return { what: 'direct', by: 'doyle', asks, turn, stances: [], cards: cardsUp(game, pending.cards), count: 1, bare, ends: [], ...shown }
  }
  if (pending?.what === 'statement') {
    const asks = words(game, 'court.statement.asks')
    return {
      what: 'statement',
      by: 'carlisle',
      asks,
      turn: { at: 1, of: 1 },
      stances: [],
      cards: cardsUp(game, pending.cards),
      count: 4,
      bare: null,
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
    if (memory)
      cards.push({
        ref,
        ...memoryWords(game, memory),
        when: fullDate(namesItsDay(memory) ? memory.day : memory.last),
        place: placeOf(memory),
      })
  }
  return cards
}

/** Which of Strand's questions waits, counted from 1. */
function turnOf(game: Game, question: number): CourtRead['turn'] {
  const first = game.questions.findIndex(each => isCross(each.slot))
  return { at: question - first + 1, of: game.questions.length - first }
}

/** Something said or seen in court; `by` is null for what is only seen. */
export type SaidRead = { by: PersonId | null; says: string }

/** What facts say of the hearing, in order: testimony, answers, what was seen after them. A question that waits is not among them. */
export function courtSaid(game: Game, facts: readonly Fact[]): SaidRead[] {
  const said: SaidRead[] = []
  for (const fact of facts) {
    const by = speakerOf(fact)
    const says = by === undefined ? null : factWords(game, fact)
    if (says !== null && by !== undefined) said.push({ by, says })
  }
  return said
}

/** Whose words a fact is: null where something is seen, undefined where it is not of the hearing, or a question. */
function speakerOf({ path, values }: Fact): PersonId | null | undefined {
  if (path.startsWith('court.affidavit.')) return 'calderon'
  if (path.startsWith('court.testimony.')) return 'margaret'
  if (path.startsWith('court.reactions.') || path === 'court.asks.nothing') return null
  if (path === 'court.statement.asks') return undefined
  if (path === 'court.card' || path.startsWith('court.statement.') || path.startsWith('court.asks.')) return 'ted'
  if (path.startsWith('court.direct.')) return path.endsWith('.bare') ? 'ted' : undefined
  if (path === 'court.silence') return null
  const answers = path.startsWith('court.cross.') || path.startsWith('court.sting.')
  return answers && values.stance !== undefined ? 'ted' : undefined
}

/** The statement as it would be spoken with these cards: each in its place of the frame, then what he asks. */
export function statementSaid(game: Game, cards: readonly MemoryRef[], ask: AskRead['ask']): SaidRead[] {
  const said: SaidRead[] = framed(game, cards).map(({ place, memory }) => ({
    by: 'ted',
    says: words(game, sentenceOf(place, memory), { card: memoryWords(game, memory).text }),
  }))
  said.push({ by: ask === 'nothing' ? null : 'ted', says: words(game, `court.asks.${ask}`) })
  return said
}

/** Where each of these cards would lie in the frame of the statement. */
export function frameOf(game: Game, cards: readonly MemoryRef[]): { place: Place; ref: MemoryRef }[] {
  return framed(game, cards).map(({ place, memory }) => ({ place, ref: refOf(memory) }))
}

const endings = (game: Game): AskRead[] =>
  PLEAS.map(ask => ({
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

/** A card that says a day in words has that day under it; another the last on which it was so. */
const namesItsDay = ({ kind }: Memory): boolean => /\{(?:date|weekday|month)\}/.test(textAt(`memories.${kind}.text`) ?? '')
