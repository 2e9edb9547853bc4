/** Under oath: Doyle's five cards, Strand's eight questions, the statement. What is said moves the bench, her, and what he will read. */
import { move, type Today, tell } from '../change.ts'
import { memoryAt, memoryOf, refOf, remember } from '../memory/ledger.ts'
import type { PersonId } from '../people/names.ts'
import type { Game, MemoryRef, Question, Stance } from '../state.ts'
import { completeBeat } from '../story/beats.ts'
import { memoryWords } from '../words.ts'
import { DIRECT, DIRECT_SLOTS, type DirectSlot, directCards, framed, pathOfDirect, type Plea, sentenceOf, statementCards } from './cards.ts'
import { pathOfAnswer, pathOfQuestion, questionValues } from './paths.ts'
import { crossQuestions, isAgainst, isCross, isFault } from './questions.ts'
import { REACTIONS } from './reactions.ts'
import { isRecorded, stancesOf, weightOf } from './stances.ts'

const IN_COURT: readonly PersonId[] = ['ted', 'joanna', 'doyle', 'strand', 'carlisle']

/** How many cards the statement holds: one for each place of its frame. */
const STATEMENT_CARDS = 4

/** Whether a stance can't be taken on the question that waits. */
export function questionRefusal(game: Game, stance: Stance): boolean {
  const { pending } = game
  return pending?.what !== 'question' || !game.questions[pending.question]?.stances.includes(stance)
}

/** What may be laid now: one card to Doyle's question, up to four into the statement; null when nothing waits for a card. */
export function legalLay(game: Game): { from: MemoryRef[]; count: number } | null {
  const { pending } = game
  if (pending?.what === 'direct') return { from: pending.cards, count: 1 }
  if (pending?.what === 'statement') return { from: pending.cards, count: STATEMENT_CARDS }
  return null
}

/** Doyle begins: five questions, each answered with a card out of the drawer. */
export function beginDirect(today: Today): void {
  openDirect(today, 0)
}

function openDirect(today: Today, from: number): void {
  const { game } = today
  const slot = DIRECT_SLOTS[from]
  game.pending = slot ? { what: 'direct', slot, cards: directCards(game, slot) } : null
  if (slot && today.tell) tell(today, pathOfDirect(game, slot, 'asks'), { slot })
}

/** Lays one card to the question Doyle asked, or none and a bare answer. */
export function layDirect(today: Today, cards: readonly MemoryRef[]): void {
  const { game } = today
  const { balance, pending } = game
  if (pending?.what !== 'direct') return
  const slot = pending.slot as DirectSlot
  const memory = cards[0] === undefined ? undefined : memoryAt(game, cards[0])
  const about = memory ? refOf(memory) : null
  game.questions.push({
    slot,
    asks: memory ? memory.kind : 'bare',
    about,
    day: memory ? memory.last : game.day,
    witness: 'ted',
    by: 'doyle',
    stances: [],
    stance: null,
  })
  if (today.tell)
    tell(today, memory ? 'court.card' : pathOfDirect(game, slot, 'bare'), {
      slot,
      ref: about ?? '',
      card: memory ? memoryWords(game, memory).text : '',
    })
  if (memory) {
    move(today, 'court.bench', balance['court.direct'], 'court', slot)
    // A failing named before it is asked has lost its teeth, and she has heard him name it.
    if (DIRECT[slot].kinds === 'fault') move(today, 'court.jo', balance['court.directFault'], 'court', 'namedFirst')
  }
  openDirect(today, DIRECT_SLOTS.indexOf(slot) + 1)
}

/** Strand rises: the eight questions are settled as the ledger stands. */
export function beginCross(today: Today): void {
  const { game } = today
  const first = game.questions.length
  game.questions.push(...crossQuestions(game))
  openQuestion(today, first)
}

function openQuestion(today: Today, at: number): void {
  const { game } = today
  const question = game.questions[at]
  if (!question) {
    game.pending = { what: 'statement', cards: statementCards(game) }
    tell(today, 'court.statement.asks')
    return
  }
  question.stances = stancesOf(game, question)
  game.pending = { what: 'question', question: at }
  if (today.tell)
    tell(today, pathOfQuestion(game, question), {
      question: at,
      slot: question.slot,
      about: question.about ?? '',
      witness: question.witness,
      ...questionValues(game, question),
    })
}

/** Gives the answer to the question that waits; after the eighth the judge asks whether he has anything to add. */
export function answerQuestion(today: Today, stance: Stance): void {
  const { game } = today
  const { pending } = game
  const question = pending?.what === 'question' ? game.questions[pending.question] : undefined
  if (pending?.what !== 'question' || !question) return
  const before = game.questions.filter(asked => isCross(asked.slot) && asked.stance !== null)
  const weight = weightOf(game, question, stance, before)
  const said = benchSoFar(game, before)
  const most = game.balance['court.answers']
  if (today.tell)
    tell(today, pathOfAnswer(game, question, stance), {
      question: pending.question,
      slot: question.slot,
      stance,
      ...questionValues(game, question),
    })
  const what = `${question.slot}.${stance}`
  move(today, 'court.bench', held(said + weight.bench, most) - held(said, most), 'court', what)
  move(today, 'court.jo', weight.jo, 'court', what)
  move(today, 'court.boy', weight.boy, 'court', what)
  question.stance = stance
  game.counts.decisions++
  if (stance === 'plain' || stance === 'own') {
    game.arc.stances = Math.max(0, game.arc.stances) + 1
    if (game.arc.stances === game.balance['court.truth']) remember(today, 'truth-under-oath')
    else if (memoryOf(game, 'truth-under-oath')) remember(today, 'truth-under-oath')
  }
  if (stance === 'shade' && isRecorded(question)) remember(today, 'caught-shading')
  if (today.tell) tell(today, `court.reactions.${stance}.${turnOf(stance, before)}`, { slot: question.slot, stance })
  openQuestion(today, pending.question + 1)
}

/** Which of the lines on a stance comes: what the room did at the last such answer it does not do again at once. */
const turnOf = (stance: Stance, before: readonly Question[]): number =>
  before.filter(question => question.stance === stance).length % REACTIONS[stance].length

const held = (sum: number, most: number): number => Math.min(most, Math.max(-most, sum))

/** What the answers given so far would move the bench, all together and before they are held to their most. */
function benchSoFar(game: Game, answered: readonly Question[]): number {
  let sum = 0
  for (let at = 0; at < answered.length; at++) {
    const question = answered[at]
    if (question?.stance) sum += weightOf(game, question, question.stance, answered.slice(0, at)).bench
  }
  return sum
}

/** Ted's statement: cards each in its place, and what he asks; or he sits down. */
export function layStatement(today: Today, cards: readonly MemoryRef[], ask: Plea): void {
  const { game } = today
  const { balance } = game
  const laid = framed(game, cards)
  const options = [...new Set(game.questions.flatMap(question => question.stances))]
  const before = game.memories.length
  let against = false
  for (const { place, memory } of laid) {
    if (today.tell) tell(today, sentenceOf(place, memory), { place, ref: refOf(memory), card: memoryWords(game, memory).text })
    if (isAgainst(memory)) {
      against = true
      move(today, 'court.bench', balance['court.cardAgainst'], 'court', 'statement.against')
      move(today, 'court.jo', balance['court.joAgainst'], 'court', 'statement.against')
    } else if (place === 'wasnt') {
      move(today, 'court.jo', balance['court.cardFault'], 'court', 'statement.wasnt')
    } else if (place === 'showed') {
      move(today, 'court.jo', balance['court.cardPerson'], 'court', 'statement.showed')
      move(today, 'court.bench', balance['court.cardPersonBench'], 'court', 'statement.showed')
    } else if (place === 'day') {
      move(today, 'court.bench', balance['court.cardDay'], 'court', 'statement.day')
      move(today, 'court.jo', balance['court.cardDay'], 'court', 'statement.day')
    }
  }
  tell(today, `court.asks.${ask}`, { ask })
  if (ask === 'both') move(today, 'court.jo', balance['court.askBoth'], 'court', 'ask.both')
  else if (ask === 'bed') move(today, 'court.bench', balance['court.askBed'], 'court', 'ask.bed')
  else if (ask === 'room') {
    move(today, 'court.bench', balance['court.askRoom'], 'court', 'ask.room')
    move(today, 'court.jo', balance['court.askRoom'], 'court', 'ask.room')
  } else move(today, 'court.jo', balance['court.askNothing'], 'court', 'ask.nothing')
  game.arc.statement = laid.length
  const honest = laid.some(card => card.place === 'wasnt' && isFault(card.memory)) && !against
  remember(today, laid.length === 0 ? 'sat-down' : 'statement-made', { detail: honest ? 'honest' : ask })
  game.pending = null
  game.counts.decisions++
  completeBeat(today, 'B21', { place: 'courtroom', with: [...IN_COURT], options, option: mostTaken(game), memories: kept(game, before) })
}

/** The stance he took most often; of equals the one he took first. */
function mostTaken(game: Game): string | null {
  const times = new Map<Stance, number>()
  for (const { stance } of game.questions) if (stance) times.set(stance, (times.get(stance) ?? 0) + 1)
  let most: Stance | null = null
  for (const [stance, count] of times) if (most === null || count > (times.get(most) ?? 0)) most = stance
  return most
}

/** What the three days left in the ledger. */
function kept(game: Game, before: number): MemoryRef[] {
  const refs = game.memories.slice(before).map(refOf)
  for (const kind of ['truth-under-oath', 'attacked-joanna', 'defended-joanna', 'the-pitcher', 'caught-shading'] as const) {
    const memory = memoryOf(game, kind)
    if (memory && !refs.includes(refOf(memory))) refs.push(refOf(memory))
  }
  return refs
}
