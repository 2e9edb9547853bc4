/** How a player answers when something waits: cards, the hunt, the court. Everybody has the same hands and another share of care. */
import { KINDS, type MemoryKind } from '../memory/kinds.ts'
import type { Seen } from '../observe.ts'
import type { Draw } from '../run.ts'
import type { MemoryRef, Stance } from '../state.ts'
import type { Action, Legal } from '../step.ts'
import { ranked } from './care.ts'

/** How often, permille, the careful thing is done; `work`: at the office; `asks` false: never a favour of Margaret's. */
export type Manner = { care: number; work: number; asks: boolean }

/** Patience under which care comes harder, and what is left of it. */
const SHORT = { below: 350, left: 800 } as const
const GONE = { below: 200, left: 350 } as const
const STANCES: readonly Stance[] = ['own', 'plain', 'context', 'deflect', 'shade', 'silent']
/** The hunt's last turns: what is offered is taken. */
const LATE_TURN = 10

/** Answers what waits, or null when nothing does. */
export function decide(seen: Seen, legal: Legal, draw: Draw, manner: Manner): Action | null {
  switch (seen.pending) {
    case 'card':
      return choose(seen, legal, draw, manner)
    case 'hunt':
      return hunt(seen, legal, draw, manner)
    case 'question':
      return stance(seen, legal, draw, manner)
    case 'direct':
      return { do: 'lay', cards: direct(legal.lay?.from ?? [], legal.lay?.count ?? 0, draw, careful(seen, draw, manner.care)) }
    case 'statement':
      return statement(legal.lay?.from ?? [], legal.lay?.count ?? 0, draw, careful(seen, draw, manner.care))
    default:
      return null
  }
}

/** Whether the careful thing is done this time. */
function careful(seen: Seen, draw: Draw, care: number): boolean {
  const patience = seen['ted.patience'] as number
  const left = patience < GONE.below ? GONE.left : patience < SHORT.below ? SHORT.left : 1000
  return draw(1000) < Math.floor((care * left) / 1000)
}

function choose(seen: Seen, legal: Legal, draw: Draw, manner: Manner): Action {
  const card = seen['pending.card'] as string
  const { careful: best, easy, work, favours } = ranked(card)
  const can: Action[] = legal.actions
  const may = (option: string): Action | undefined => can.find(action => action.do === 'choose' && action.option === option)
  const takesCare = careful(seen, draw, work ? manner.work : manner.care)
  if (takesCare) {
    for (const option of best) {
      if (!manner.asks && favours.has(option)) continue
      const action = may(option)
      if (action) return action
    }
  } else if (draw(2) === 0) {
    for (const option of easy) {
      if (!manner.asks && favours.has(option)) continue
      const action = may(option)
      if (action) return action
    }
  }
  const action = can[draw(Math.max(1, can.length))]
  if (!action) throw new RangeError(`nothing can be chosen on ${card}`)
  return action
}

/** Keeps asking, once stops for supper; takes a good offer at once and any offer when it is late. */
function hunt(seen: Seen, legal: Legal, draw: Draw, manner: Manner): Action {
  const moves = legal.actions
  const turn = (seen['hunt.turn'] as number | null) ?? 0
  const offer = seen['hunt.offer']
  const find = (name: string): Action | undefined => moves.find(action => action.do === 'hour' && action.with === name)
  if (typeof offer === 'string') {
    const taken = find(offer)
    if (taken && (offer !== 'lowenthal' || turn >= LATE_TURN || draw(3) === 0)) return taken
  }
  const supper = find('supper')
  if (supper && draw(1000) < manner.care) return supper
  const leads = moves.filter(action => action.do === 'hour' && action.with !== 'supper' && action.with !== 'rest' && action.with !== offer)
  const others = leads.filter(action => action.do === 'hour' && action.with !== 'lowenthal')
  const rests = draw(1000) < (1000 - manner.care) / 8
  const asked = rests ? undefined : (pickOne(turn < LATE_TURN ? others : leads, draw) ?? pickOne(leads, draw))
  const action = asked ?? find('rest') ?? pickOne(moves, draw)
  if (!action) throw new RangeError('no hour of the hunt can be spent')
  return action
}

const pickOne = <Thing>(things: readonly Thing[], draw: Draw): Thing | undefined =>
  things.length === 0 ? undefined : things[draw(things.length)]

function stance(seen: Seen, legal: Legal, draw: Draw, manner: Manner): Action {
  const moves = legal.actions
  if (careful(seen, draw, manner.care)) {
    for (const wanted of STANCES) {
      const action = moves.find(each => each.do === 'answer' && each.stance === wanted)
      if (action) return action
    }
  }
  const action = pickOne(moves, draw)
  if (!action) throw new RangeError('no stance can be taken')
  return action
}

const kindAt = (ref: MemoryRef): (typeof KINDS)[MemoryKind] => KINDS[ref.slice(0, ref.indexOf('@')) as MemoryKind]
const heft = (ref: MemoryRef): number => kindAt(ref).valence * kindAt(ref).weight

/** The strongest first; ties by name. */
const byHeft = (from: readonly MemoryRef[]): MemoryRef[] => [...from].sort((a, b) => heft(b) - heft(a) || (a < b ? -1 : 1))

function direct(from: readonly MemoryRef[], count: number, draw: Draw, takesCare: boolean): MemoryRef[] {
  if (takesCare) return byHeft(from).slice(0, count)
  const one = pickOne(from, draw)
  return one === undefined || count === 0 ? [] : [one]
}

/** Careful: a fault first, then the best there is, and both of them asked for. Otherwise a card or two, and whatever comes. */
function statement(from: readonly MemoryRef[], count: number, draw: Draw, takesCare: boolean): Action {
  if (!takesCare) {
    const few = byHeft(from).slice(0, draw(Math.min(3, count + 1)))
    return { do: 'lay', cards: few, ask: (['bed', 'nothing', 'room'] as const)[draw(3)] ?? 'nothing' }
  }
  const sorted = byHeft(from)
  const fault = sorted.findLast(ref => heft(ref) < 0)
  const best = sorted.filter(ref => ref !== fault).slice(0, fault === undefined ? count : count - 1)
  return { do: 'lay', cards: fault === undefined ? best : [fault, ...best], ask: 'both' }
}
