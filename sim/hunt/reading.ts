/** The hunt as the page and the lab read it: the hour, the board of leads, what can be done with the turn. */
import type { Slot } from '../calendar.ts'
import type { Fact } from '../change.ts'
import { huntMoves, clockOf, type HuntMove, knows, oddsOf, TURNS } from './hunt.ts'
import { AGENCY, type Corner, HOME, isLead, LEAD_IDS, type LeadId, LEADS } from './leads.ts'
import type { Delivered, Game } from '../state.ts'
import { whoHasBilly } from '../week/hours.ts'
import type { Keeper } from '../week/who.ts'
import { factWords, moneyWords, oddsWords, words } from '../words.ts'

/** One row of the board. `permille` and `odds` of a yes, null where nothing is asked; `offered`: choosing it is saying yes. */
type HuntRow = {
  move: HuntMove
  name: string
  like: string
  /** Where it is; of supper, home; of sitting down, nowhere. */
  corner: string
  hours: string
  pay: string
  permille: number | null
  odds: string
  offered: boolean
}
/** A door on the map of streets: whether it can be asked at now, later, or was asked already. */
type Pin = { move: HuntMove; at: Corner; how: 'open' | 'shut' | 'tried' | 'offered' | 'home' }
/** A board out of the portfolio, as it was handed in. */
type BoardRead = { account: Delivered['account']; name: string; quality: number; late: boolean }
export type HuntRead = {
  turn: number
  turns: number
  slot: Slot
  /** Minute of the day at which each turn begins, and whether it is Friday's or the night's. */
  strip: { minute: number; friday: boolean; night: boolean }[]
  rows: HuntRow[]
  /** Every door he knows of, home among them; and the way he has gone, from the agency on. */
  pins: Pin[]
  way: Corner[]
  /** Who has said no, or not yet. */
  tried: string[]
  /** The best of what he handed in, of each account one. */
  boards: BoardRead[]
  /** How many boards he handed in, all of them. */
  delivered: number
  /** The next two hours at which doors open that are shut now and were not asked at, and whose. */
  later: { minute: number; names: string[] }[]
  /** Who has Billy while doors are knocked at, and whether supper is eaten, can be eaten, or is out of reach. */
  billy: { has: Keeper; supper: 'eaten' | 'open' | 'missed' }
}

/** What waits in the hunt, or null when nothing does. */
export function readHunt(game: Game): HuntRead | null {
  const { hunt, pending } = game
  if (!hunt || pending?.what !== 'hunt') return null
  const strip: HuntRead['strip'] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const { minute, friday, slot } = clockOf(turn)
    strip.push({ minute, friday, night: slot === 'night' })
  }
  const moves = huntMoves(game)
  const { slot } = clockOf(hunt.turn)
  return {
    turn: hunt.turn,
    turns: TURNS,
    slot,
    strip,
    rows: moves.map(move => rowOf(game, move)),
    pins: pinsOf(game, moves),
    way: [AGENCY, ...hunt.tried.filter(isLead).map(id => LEADS[id].at)],
    tried: hunt.tried.filter(isLead).map(id => words(game, `court.leads.${id}.name`)),
    boards: best(game),
    delivered: game.delivered.length,
    later: laterDoors(game, moves),
    billy: { has: keeperMeanwhile(game, slot), supper: hunt.suppers > 0 ? 'eaten' : moves.includes('supper') ? 'open' : 'missed' },
  }
}

const LATER = 2

function laterDoors(game: Game, moves: readonly HuntMove[]): HuntRead['later'] {
  const later: HuntRead['later'] = []
  const named = new Set<LeadId>(game.hunt?.tried.filter(isLead))
  for (let turn = (game.hunt?.turn ?? 0) + 1; turn < TURNS && later.length < LATER; turn++) {
    const opening = LEAD_IDS.filter(
      id => !named.has(id) && !moves.includes(id) && knows(game, id) && (LEADS[id].open as readonly number[]).includes(turn),
    )
    if (opening.length === 0) continue
    for (const id of opening) named.add(id)
    later.push({ minute: clockOf(turn).minute, names: opening.map(id => words(game, `court.leads.${id}.name`)) })
  }
  return later
}

/** A man at somebody's door has no boy by the hand: whoever had him till six stays on, else Margaret has him. Asleep he is by himself, next door to her. */
function keeperMeanwhile(game: Game, slot: Slot): Keeper {
  const keeper = whoHasBilly(game, game.day, slot)
  if (keeper !== 'ted' || slot === 'night') return keeper
  const before = slot === 'evening' ? whoHasBilly(game, game.day, 'afternoon') : keeper
  return before === 'corrigan' || before === 'robin' ? before : 'margaret'
}

/** What the hours just spent said, in order: a door's answer, a supper, a rest. */
export function huntSaid(game: Game, facts: readonly Fact[]): string[] {
  const said: string[] = []
  for (const fact of facts) {
    if (!fact.path.startsWith('court.leads.') && !fact.path.startsWith('court.pauses.')) continue
    const says = factWords(game, fact)
    if (says !== null) said.push(says)
  }
  return said
}

const BOARDS = 3

/** The three best boards of different accounts; of equals the later. */
function best(game: Game): BoardRead[] {
  const boards: BoardRead[] = []
  const sorted = [...game.delivered].sort((a, b) => b.quality - a.quality || b.day - a.day)
  for (const { account, quality, late } of sorted) {
    if (boards.length < BOARDS && !boards.some(board => board.account === account))
      boards.push({ account, name: words(game, `accounts.${account}.name`), quality, late })
  }
  return boards
}

function pinsOf(game: Game, moves: readonly HuntMove[]): Pin[] {
  const how = (id: LeadId): Pin['how'] => {
    if (game.hunt?.offer === id) return 'offered'
    if (moves.includes(id)) return 'open'
    return game.hunt?.tried.includes(id) ? 'tried' : 'shut'
  }
  const pins: Pin[] = LEAD_IDS.filter(id => knows(game, id)).map(id => ({ move: id, at: LEADS[id].at, how: how(id) }))
  return [...pins, { move: 'supper', at: HOME, how: 'home' }]
}

function rowOf(game: Game, move: HuntMove): HuntRow {
  if (!isLead(move)) {
    const path = `court.pauses.${move}`
    return {
      move,
      name: words(game, `${path}.name`),
      like: words(game, `${path}.like`),
      corner: move === 'supper' ? words(game, 'court.pauses.supper.corner') : '',
      hours: '',
      pay: '',
      permille: null,
      odds: '',
      offered: false,
    }
  }
  const path = `court.leads.${move}`
  const offered = game.hunt?.offer === move
  const permille = offered ? 1000 : oddsOf(game, move)
  return {
    move,
    name: words(game, `${path}.name`),
    like: words(game, `${path}.like`),
    corner: words(game, `${path}.corner`),
    hours: words(game, `${path}.hours`),
    pay: moneyWords(LEADS[move].pay),
    permille,
    odds: oddsWords(permille),
    offered,
  }
}
