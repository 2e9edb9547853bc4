/** The whole state of a play: plain data, integers and ids only, so that it survives JSON and reads like a record. */
import type { ActivityId } from './activities/index.ts'
import { type Balance, type BalanceChanges, balanceWith } from './balance/index.ts'
import type { Slot } from './calendar.ts'
import { COUNTS, type Count } from './counts.ts'
import type { CardId } from './events/index.ts'
import type { MemoryKind } from './memory/kinds.ts'
import type { PersonId } from './people/names.ts'
import type { PlaceId } from './places.ts'
import { QUANTITIES, QUANTITY_NAMES, type Quantity } from './quantities.ts'
import { ARC, type ArcMark, type BeatId } from './story/arc.ts'
import type { EndingId } from './story/endings.ts'
import type { AskId } from './week/asks.ts'
import { type Care, openingPlan } from './week/grid.ts'
import type { ListId } from './week/list.ts'
import type { PromiseId } from './week/promises.ts'
import type { TopicId } from './week/topics.ts'
import type { AccountId } from './work/accounts.ts'

/** Changes when rules, numbers or texts change what a seed and its actions lead to; CHANGELOG.md says how. */
export const CONTENT_VERSION = 5

/** What one slot of the plan says: what Ted does, in order, and who has Billy (null: as the day would have it). */
export type Cell = { ted: (ActivityId | ListId)[]; billy: Care | null }

/** Something somebody keeps. `day` is the first time, `last` the latest; words are made from kind and detail. */
export type Memory = {
  kind: MemoryKind
  day: number
  last: number
  count: number
  holders: PersonId[]
  witnesses: PersonId[]
  valence: number
  weight: number
  detail: string
  mendedBy: MemoryRef | null
}
/** `kind@day`: names one memory in the ledger. */
export type MemoryRef = string

export type PromiseMade = { what: PromiseId; to: PersonId; day: number; slot: Slot; made: number; from: string; toldAhead: boolean }
export type Ask = { what: AskId; day: number; slot: Slot; state: 'open' | 'kept' | 'broken' }
type ListItem = { what: ListId; day: number; state: 'hers' | 'open' | 'done' | 'left' }
/** Minutes of work; quality 0–1000; `client`: 0–1000, his temper about this job. */
export type Project = {
  account: AccountId
  brief: number
  need: number
  done: number
  due: number
  began: number
  grace: boolean
  client: number
  crunch: boolean
}
export type Delivered = { account: AccountId; day: number; quality: number; late: boolean }
/** A beat as the court of the reader will want it: place, who was there, options, what was taken and what was kept of it. */
export type Beat = {
  id: BeatId
  as: string | null
  day: number
  place: PlaceId
  with: PersonId[]
  options: string[]
  option: string | null
  memories: MemoryRef[]
}

export type Stance = 'plain' | 'own' | 'context' | 'deflect' | 'shade' | 'silent'
/** A court question: out of which slot of the examination and as which of its entries, about which memory, which day, who could have told of it. */
export type Question = {
  slot: string
  asks: string
  about: MemoryRef | null
  day: number
  witness: PersonId
  by: 'strand' | 'doyle'
  stances: Stance[]
  stance: Stance | null
}

type Pending =
  | { what: 'card'; card: CardId; wording: number; options: string[] }
  | { what: 'question'; question: number }
  | { what: 'direct'; slot: string; cards: MemoryRef[] }
  | { what: 'statement'; cards: MemoryRef[] }
  | { what: 'hunt' }

/** The twenty-four hours: `turn` of fourteen, what was tried, what was offered (cents a week; 0: nothing yet). */
type Hunt = { turn: number; tried: string[]; suppers: number; offer: string; pay: number; done: boolean }

export type Game = {
  content: number
  seed: string
  /** Names the luck still to come where it is not the seed’s own: a life tried twice. */
  luck: string
  balance: Balance
  day: number
  /** Index into DAY: the stage that comes next. */
  stage: number
  /** The calendar lies open: no hour of this stretch of days has been lived yet. */
  planning: boolean
  over: EndingId | null
  numbers: Record<Quantity, number>
  counts: Record<Count, number>
  /** 42 cells, day by day, slot by slot. */
  plan: Cell[]
  lastPlan: Cell[]
  topics: [TopicId, TopicId]
  /** What was really done today, for promises and asks. */
  did: { slot: Slot; what: ActivityId | ListId }[]
  /** Minutes a card has taken out of the slot to come, or under way. */
  taken: number
  /** Interrupts that hold for the rest of the day; `came`: the stage at which a scene found him away from the desk. */
  broke: { leftEarly: boolean; wentHome: boolean; stayed: Slot | null; called: Slot | null; came: number }
  weather: ('clear' | 'rain' | 'snow' | 'heat')[]
  memories: Memory[]
  promises: PromiseMade[]
  asks: Ask[]
  /** The week in which each thing was asked last. */
  asked: Partial<Record<AskId, number>>
  list: ListItem[]
  projects: Project[]
  delivered: Delivered[]
  interests: string[]
  pending: Pending | null
  /** Staged scenes that wait for their slot. */
  staged: { card: CardId; day: number; slot: Slot }[]
  /** Cards seen: how often, last day, and the option taken then. */
  happened: Partial<Record<CardId, { times: number; last: number; option: string | null }>>
  beats: Beat[]
  /** Marks of the arc: chosen days, doors opened; −1 until set. */
  arc: Record<ArcMark, number>
  hunt: Hunt | null
  questions: Question[]
  /** How often lines that come again were said, and questions of his answered, by their paths. */
  said: Record<string, number>
  /** How many numbers each stream has given this week. */
  draws: Record<string, number>
}

/** A play's start. Unknown balance names are refused with the nearest (RangeError). */
export type Start = { seed: string; balance?: BalanceChanges }

function table<Name extends string>(names: readonly Name[], value: (name: Name) => number): Record<Name, number> {
  const made = {} as Record<Name, number>
  for (const name of names) made[name] = value(name)
  // Written name by name it would be kept as a hash table; parsed, it is a record, and read ten times as fast.
  return JSON.parse(JSON.stringify(made))
}

/** The state on the morning of Monday 16 October 1978, before anything is drawn; `newGame` in step.ts begins the week. */
export function blank({ seed, balance = {} }: Start): Game {
  const values = balanceWith(balance)
  const plan = openingPlan()
  return {
    content: CONTENT_VERSION,
    seed,
    luck: '',
    balance: values,
    day: 0,
    stage: 0,
    planning: true,
    over: null,
    numbers: table(QUANTITY_NAMES, name => (name === 'ted.pay' ? values['money.salary'] : QUANTITIES[name].start)),
    counts: table(Object.keys(COUNTS) as Count[], () => 0),
    plan,
    lastPlan: plan.map(cell => ({ ted: [...cell.ted], billy: cell.billy })),
    topics: ['day', 'trains'],
    did: [],
    taken: 0,
    broke: { leftEarly: false, wentHome: false, stayed: null, called: null, came: -1 },
    weather: [],
    memories: [],
    promises: [],
    asks: [],
    asked: {},
    list: [],
    projects: [],
    delivered: [],
    interests: [],
    pending: null,
    staged: [],
    happened: {},
    beats: [],
    arc: table(Object.keys(ARC) as ArcMark[], () => -1),
    hunt: null,
    questions: [],
    said: {},
    draws: {},
  }
}

/** A game of one's own: nothing shared that a step could change (the balance is replaced, never written into). */
export function copy(game: Game): Game {
  return {
    ...game,
    numbers: { ...game.numbers },
    counts: { ...game.counts },
    plan: copyPlan(game.plan),
    lastPlan: copyPlan(game.lastPlan),
    topics: [...game.topics],
    did: game.did.map(done => ({ ...done })),
    broke: { ...game.broke },
    weather: [...game.weather],
    memories: game.memories.map(memory => ({ ...memory, holders: [...memory.holders], witnesses: [...memory.witnesses] })),
    promises: game.promises.map(promise => ({ ...promise })),
    asks: game.asks.map(ask => ({ ...ask })),
    asked: { ...game.asked },
    list: game.list.map(item => ({ ...item })),
    projects: game.projects.map(project => ({ ...project })),
    delivered: game.delivered.map(delivered => ({ ...delivered })),
    interests: [...game.interests],
    pending: copyPending(game.pending),
    staged: game.staged.map(scene => ({ ...scene })),
    happened: copyHappened(game.happened),
    beats: game.beats.map(beat => ({ ...beat, with: [...beat.with], options: [...beat.options], memories: [...beat.memories] })),
    arc: { ...game.arc },
    hunt: game.hunt && { ...game.hunt, tried: [...game.hunt.tried] },
    questions: game.questions.map(question => ({ ...question, stances: [...question.stances] })),
    said: { ...game.said },
    draws: { ...game.draws },
  }
}

/** The same game with other luck before it; what the seed settled once for all stays settled. */
export function redraw(game: Game, luck: string): Game {
  return { ...copy(game), luck: `/${luck}`, draws: {} }
}

export function copyPlan(plan: readonly Cell[]): Cell[] {
  return plan.map(cell => ({ ted: [...cell.ted], billy: cell.billy }))
}

function copyPending(pending: Pending | null): Pending | null {
  if (pending?.what === 'card') return { ...pending, options: [...pending.options] }
  if (pending?.what === 'direct' || pending?.what === 'statement') return { ...pending, cards: [...pending.cards] }
  return pending && { ...pending }
}

function copyHappened(happened: Game['happened']): Game['happened'] {
  const made: Game['happened'] = {}
  for (const id of Object.keys(happened) as CardId[]) {
    const seen = happened[id]
    if (seen) made[id] = { ...seen }
  }
  return made
}
