/** How a player fills a calendar: a programme written once when it lies open, then carried out edit by edit, then the week runs. */
import { ACTIVITIES, type ActivityId, isActivity } from '../activities/index.ts'
import { CLOCK, type Slot } from '../calendar.ts'
import type { Seen } from '../observe.ts'
import type { Draw, Player } from '../run.ts'
import type { Action } from '../step.ts'
import { type AskId, ASKS } from '../week/asks.ts'
import type { Care } from '../week/grid.ts'
import type { ListId } from '../week/list.ts'
import type { TemplateId } from '../week/templates.ts'
import type { TopicId } from '../week/topics.ts'
import { decide, type Manner } from './decide.ts'

/** What is wanted of the week: actions in the order they are tried. One that can't be done is left out. */
export type Programme = (seen: Seen, draw: Draw, edits: Edits) => void
/** What is done about the cards may change with the weeks. */
export type Manners = (seen: Seen) => Manner

const LIVE: Action = { do: 'live' }
const TEMPLATE_ACTIONS = new Map<TemplateId, Action>()

/** The programme being written. */
export class Edits {
  readonly actions: Action[] = []

  template(id: TemplateId): void {
    const known = TEMPLATE_ACTIONS.get(id)
    const action: Action = known ?? { do: 'template', id }
    if (!known) TEMPLATE_ACTIONS.set(id, action)
    this.actions.push(action)
  }

  topics(one: TopicId, other: TopicId): void {
    this.actions.push({ do: 'topics', ids: [one, other] })
  }

  add(day: number, slot: Slot, what: ActivityId | ListId): void {
    this.actions.push({ do: 'plan', day, slot, row: 'ted', what })
  }

  /** Empties Ted's row of an hour and puts these there. */
  replace(day: number, slot: Slot, ...what: readonly ActivityId[]): void {
    this.actions.push({ do: 'plan', day, slot, row: 'ted', what: 'clear' })
    for (const each of what) this.add(day, slot, each)
  }

  cover(day: number, slot: Slot, care: Care | 'clear'): void {
    this.actions.push({ do: 'plan', day, slot, row: 'billy', what: care })
  }
}

type Notes = { day: number; actions: readonly Action[]; at: number }

/** A player who plans by a programme and answers in a manner. */
export function planner(programme: Programme, manners: Manners): Player {
  const notes = new WeakMap<Seen, Notes>()
  return (seen, legal, draw) => {
    const waiting = decide(seen, legal, draw, manners(seen))
    if (waiting) return waiting
    if (!seen.planning) return LIVE
    let mine = notes.get(seen)
    if (!mine) {
      mine = { day: -1, actions: [], at: 0 }
      notes.set(seen, mine)
    }
    const day = seen.day as number
    if (mine.day !== day) {
      const edits = new Edits()
      // Until Friday of the first week her half is filled in, and nothing asks to be planned.
      if (day >= 4) programme(seen, draw, edits)
      mine.day = day
      mine.actions = edits.actions
      mine.at = 0
    }
    return mine.actions[mine.at++] ?? LIVE
  }
}

/** What a person puts beside a thing, so that the hour is whole. */
const BESIDE: Readonly<Partial<Record<string, readonly ActivityId[]>>> = {
  breakfast: ['walkToSchool'],
  walkToSchool: ['cereal'],
  pickUp: ['schoolyard'],
  schoolVisit: ['deskHalf'],
  meetings: ['deskHalf'],
  present: ['deskHalf'],
  clientLunch: ['meetings'],
  stayLate: ['slice', 'story'],
  supper: ['story'],
  automat: ['story'],
  story: ['slice'],
}
const DESK: readonly ActivityId[] = ['desk']

/** What a person would put where an ask stands: what keeps it, with supper and a story round it where the evening has room. */
function answer(what: AskId): readonly ActivityId[] {
  const { from, keptBy, keptAt, slot } = ASKS[what]
  if (keptAt === 'desk') return DESK
  if (keptAt === 'home' && slot !== 'evening') return []
  const kept = keptBy.find(isActivity)
  if (kept === undefined) return []
  const beside = BESIDE[kept]
  if (beside) return [kept, ...beside]
  return slot === 'evening' && from !== 'work' ? ['slice', kept, 'story'] : [kept]
}

/** Who has Billy then: whoever asks for Ted at the desk leaves him with a sitter; all others want him there. */
function companion(what: AskId): Care | 'clear' | null {
  const { from, keptAt, on, slot } = ASKS[what]
  if (from === 'work') return keptAt === 'desk' ? (slot === 'afternoon' ? 'corrigan' : null) : on === 'weekend' ? 'corrigan' : null
  return slot === 'afternoon' || slot === 'evening' || on === 'weekend' ? 'clear' : null
}

/** Whose asks are kept, and how often (permille): decided ask by ask when the calendar lies open. */
export type Keeping = { billy: number; work: number; margaret: number; house: number }
const NUMBERS = [0, 1, 2, 3] as const

/** Puts what keeps an ask where it stands, for those that are to be kept. */
export function keepAsks(seen: Seen, draw: Draw, edits: Edits, keeping: Keeping): void {
  for (const number of NUMBERS) {
    const what = seen[`asks.${number}.what`] as AskId | null
    if (what === null) return
    if (draw(1000) >= keeping[ASKS[what].from]) continue
    const day = (seen[`asks.${number}.day`] as number) % 7
    const slot = seen[`asks.${number}.slot`] as Slot
    const billy = companion(what)
    if (billy) edits.cover(day, slot, billy)
    const kept = answer(what)
    if (slot === 'midday' && kept.some(id => ACTIVITIES[id].minutes > CLOCK.midday.minutes)) {
      // What runs on needs the afternoon free.
      edits.cover(day, 'afternoon', 'clear')
      edits.replace(day, 'afternoon')
    }
    edits.replace(day, slot, ...kept)
  }
}

/** Puts what keeps a promise on the day it falls due. */
export function keepPromises(seen: Seen, draw: Draw, edits: Edits, share: number): void {
  const monday = (seen.week as number) * 7
  for (const number of NUMBERS) {
    const what = seen[`promises.${number}.what`]
    if (what === null) return
    const day = (seen[`promises.${number}.day`] as number) - monday
    if (day < 0 || day > 6 || draw(1000) >= share) continue
    if (what === 'gate' || what === 'early') {
      edits.cover(day, 'afternoon', 'clear')
      edits.replace(day, 'afternoon', 'pickUp', 'schoolyard')
    } else if (what === 'supper' || what === 'story' || what === 'call') edits.replace(day, 'evening', 'supper', 'story')
    else if (what === 'listen') edits.replace(day, 'evening', 'slice', 'listen', 'story')
    else if (what === 'playSchool') edits.replace(day, 'forenoon', 'deskHalf', 'schoolVisit')
    else if (what === 'park') edits.replace(day, 'midday', 'park')
    else if (what === 'museum') edits.replace(day, 'midday', 'museum')
    else if (what === 'kite') edits.replace(day, 'afternoon', 'kite')
    else if (what === 'skates') edits.replace(day, 'afternoon', 'skates')
    else if (what === 'takeThem') edits.replace(day, 'midday', 'nellAndToby')
    else if (what === 'dishBack') edits.replace(day, 'evening', 'slice', 'dishReturned', 'story')
  }
}
