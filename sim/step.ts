/** The one way in: what may be done, what may not and why, and doing it. */
import { isParameter, nearestParameter, PARAMETERS } from './balance/index.ts'
import { SLOTS, type Slot } from './calendar.ts'
import type { Tell, Today } from './change.ts'
import { PLEAS, type Plea } from './court/cards.ts'
import { answerQuestion, layDirect, layStatement, legalLay, questionRefusal } from './court/answers.ts'
import { beginWeek, live } from './day.ts'
import { answer, refusal } from './events/card.ts'
import { cardAt } from './events/index.ts'
import { type HuntMove, huntMoves, spendHour } from './hunt/hunt.ts'
import { blank, type Game, type MemoryRef, type Stance, type Start } from './state.ts'
import { beginStory } from './story/stage.ts'
import { INTERRUPTS, type Interrupt, interrupt, interruptRefusal } from './week/interrupts.ts'
import type { PlanRow, PlanWhat } from './week/grid.ts'
import { legalPlan } from './week/legal.ts'
import { edit, editRefusal } from './week/plan.ts'
import { applyLastWeek, applyTemplate, TEMPLATE_IDS, type TemplateId, templateRefusal } from './week/templates.ts'
import { isTopic, type TopicId, topicPairs } from './week/topics.ts'

export type Action =
  | { do: 'plan'; day: number; slot: Slot; row: PlanRow; what: PlanWhat }
  | { do: 'template'; id: TemplateId }
  | { do: 'lastWeek' }
  | { do: 'topics'; ids: [TopicId, TopicId] }
  | { do: 'live' }
  | { do: 'interrupt'; how: Interrupt }
  | { do: 'choose'; option: string }
  | { do: 'hour'; with: HuntMove }
  | { do: 'answer'; stance: Stance }
  | { do: 'lay'; cards: MemoryRef[]; ask?: Plea }
  | { do: 'set'; path: string; value: number }
export type { PlanRow, PlanWhat }

/** Why an action is refused: a code, the path of its sentence, and what fills the sentence's slots. */
export type Refusal = { code: RefusalCode; path: string; values: Record<string, string | number> }
const REFUSAL_CODES = [
  'over',
  'pending',
  'notPending',
  'notPlanning',
  'planning',
  'unknown',
  'full',
  'closed',
  'occupied',
  'broke',
  'favour',
  'ill',
  'exams',
  'cross',
  'elsewhere',
  'returnDue',
  'shut',
  'doneIn',
  'condition',
  'weekend',
  'notNow',
  'taken',
  'count',
  'range',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]
export type Result = { ok: true } | { ok: false; reason: Refusal }

export type PlanGroup = { row: PlanRow; at: { day: number; slot: Slot }[]; what: PlanWhat[] }
export type Legal = { actions: Action[]; plan: PlanGroup[]; lay?: { from: MemoryRef[]; count: number } }

const refuse = (code: RefusalCode, values: Record<string, string | number> = {}): Refusal => ({ code, path: `refusals.${code}`, values })

/** A new play. An unknown or out-of-range balance name is a RangeError that names the nearest. */
export function newGame(start: Start): Game {
  const game = blank(start)
  const today: Today = { game, slot: null, tell: undefined }
  beginStory(today)
  beginWeek(today)
  return game
}

/** Why an action can't be done now, or null when it can. Changes nothing. */
export function refusalOf(game: Game, action: Action): Refusal | null {
  if (action.do === 'set') {
    if (!isParameter(action.path)) return refuse('unknown', { path: action.path, nearest: nearestParameter(action.path) })
    const { low, high } = PARAMETERS[action.path]
    return Number.isInteger(action.value) && action.value >= low && action.value <= high
      ? null
      : refuse('range', { path: action.path, low, high })
  }
  if (game.over) return refuse('over')
  const { pending } = game
  switch (action.do) {
    case 'choose': {
      if (pending?.what !== 'card') return refuse('notPending')
      const choice = cardAt(pending.card).choices[action.option]
      if (!choice || !pending.options.includes(action.option)) return refuse('unknown', { option: action.option })
      const why = refusal({ game, slot: slotOf(game), tell: undefined }, choice)
      return why && refuse(why.code, why.values)
    }
    case 'hour':
      if (pending?.what !== 'hunt') return refuse('notPending')
      return huntMoves(game).includes(action.with) ? null : refuse('notNow', { with: action.with })
    case 'answer':
      if (pending?.what !== 'question') return refuse('notPending')
      return questionRefusal(game, action.stance) ? refuse('condition', { stance: action.stance }) : null
    case 'lay':
      return layRefusal(game, action.cards, action.ask)
  }
  if (pending) return refuse('pending')
  switch (action.do) {
    case 'live':
      return null
    case 'interrupt': {
      if (game.planning) return refuse('planning')
      const why = interruptRefusal(game, action.how)
      return why && refuse(why)
    }
    case 'topics':
      return action.ids.length === 2 && action.ids[0] !== action.ids[1] && action.ids.every(id => isTopic(game, id))
        ? null
        : refuse('unknown', { topics: action.ids.join(', ') })
  }
  if (!game.planning) return refuse('notPlanning')
  if (action.do === 'plan') {
    const why = editRefusal(game, action.day, action.slot, action.row, action.what)
    return why && refuse(why.code, why.values)
  }
  if (action.do === 'template') {
    const why = templateRefusal(game, action.id)
    return why && refuse(why)
  }
  return game.day < 7 ? refuse('notNow') : null
}

function layRefusal(game: Game, cards: readonly MemoryRef[], ask: Plea | undefined): Refusal | null {
  const lay = legalLay(game)
  if (!lay) return refuse('notPending')
  if (game.pending?.what === 'statement' ? ask === undefined || !PLEAS.includes(ask) : ask !== undefined)
    return refuse('unknown', { ask: ask ?? '' })
  if (new Set(cards).size !== cards.length || !cards.every(card => lay.from.includes(card)))
    return refuse('unknown', { cards: cards.join(', ') })
  // A statement of fewer cards says less; sitting down in silence is none. A question takes at most one.
  return cards.length <= lay.count ? null : refuse('count', { count: lay.count })
}

/** Whether an action can be done now. */
export const isLegal = (game: Game, action: Action): boolean => refusalOf(game, action) === null

/**
 * Does one action: the only way in. Mutates the game it is given and tells facts in order to whoever listens;
 * what is not legal is refused with a typed reason and changes nothing.
 */
export function step(game: Game, action: Action, tell?: Tell): Result {
  const reason = refusalOf(game, action)
  if (reason) return { ok: false, reason }
  const today: Today = { game, slot: slotOf(game), tell }
  perform(today, action)
  return { ok: true }
}

function perform(today: Today, action: Action): void {
  const { game } = today
  switch (action.do) {
    case 'set':
      game.balance = { ...game.balance, [action.path]: action.value }
      return
    case 'live':
      live(today)
      return
    case 'choose':
      answer(today, action.option)
      return
    case 'hour':
      spendHour(today, action.with)
      return
    case 'answer':
      answerQuestion(today, action.stance)
      return
    case 'lay':
      if (game.pending?.what === 'statement') layStatement(today, action.cards, action.ask ?? 'nothing')
      else layDirect(today, action.cards)
      return
    case 'interrupt':
      interrupt(today, action.how)
      return
    case 'topics':
      game.topics = [...action.ids]
      return
    case 'plan':
      edit(game, action.day, action.slot, action.row, action.what)
      return
    case 'template':
      applyTemplate(game, action.id)
      return
    case 'lastWeek':
      applyLastWeek(game)
      return
  }
}

/** The slot that is under way or comes next; what a card on the table interrupts. Null before a day and after it. */
export const slotOf = (game: Game): Slot | null => SLOT_AT[game.stage] ?? null
const SLOT_AT: readonly (Slot | null)[] = [null, ...SLOTS.flatMap(slot => [slot, slot])]

/** Everything that can be done now; plan edits grouped by kind of slot. 'set' is never listed. */
export function legalActions(game: Game): Legal {
  return { actions: legalList(game), plan: game.over || game.pending || !game.planning ? [] : legalPlan(game), ...layOf(game) }
}

function layOf(game: Game): { lay?: { from: MemoryRef[]; count: number } } {
  const lay = legalLay(game)
  return lay ? { lay } : {}
}

/** The listed actions alone: all but plan edits and cards to lay. */
export function legalList(game: Game): Action[] {
  const actions: Action[] = []
  if (game.over) return actions
  const { pending } = game
  if (pending?.what === 'card') for (const option of pending.options) add({ do: 'choose', option })
  else if (pending?.what === 'hunt') for (const move of huntMoves(game)) actions.push({ do: 'hour', with: move })
  else if (pending?.what === 'question') for (const stance of game.questions[pending.question]?.stances ?? []) add({ do: 'answer', stance })
  else if (!pending) {
    actions.push({ do: 'live' })
    if (game.planning) {
      for (const id of TEMPLATE_IDS) add({ do: 'template', id })
      add({ do: 'lastWeek' })
    } else for (const how of INTERRUPTS) add({ do: 'interrupt', how })
    for (const ids of topicPairs(game)) actions.push({ do: 'topics', ids })
  }
  return actions
  function add(action: Action): void {
    if (isLegal(game, action)) actions.push(action)
  }
}
