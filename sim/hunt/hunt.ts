/** The twenty-four hours: fourteen turns from Thursday at five to Friday at five, each a door, a supper or a rest. */
import { bring, move, type Today, tell } from '../change.ts'
import { SLOTS, type Slot, WEEKDAYS } from '../calendar.ts'
import { memoryOf, refOf, remember } from '../memory/ledger.ts'
import { chance } from '../random.ts'
import { line, say } from '../said.ts'
import type { Game, MemoryRef } from '../state.ts'
import { completeBeat } from '../story/beats.ts'
import { isLead, type Lead, LEAD_IDS, LEADS, type LeadId, PAUSES } from './leads.ts'

export type { LeadId } from './leads.ts'
export type HuntMove = LeadId | 'supper' | 'rest'

export const TURNS = 14
/** The part of the day in which each turn falls; the first seven are Thursday's. */
const TURN_SLOTS: readonly Slot[] = [
  'evening',
  'evening',
  'evening',
  'evening',
  'evening',
  'night',
  'night',
  'morning',
  'forenoon',
  'forenoon',
  'midday',
  'midday',
  'afternoon',
  'afternoon',
]
/** The hour at which each turn begins, in minutes after midnight. */
const TURN_CLOCK: readonly number[] = [1020, 1065, 1110, 1155, 1200, 1290, 120, 420, 540, 630, 720, 810, 900, 960]
const FIRST_OF_FRIDAY = 7
/** From this turn on the last places left say what they will say. */
const LAST_TURNS = 12

/** The day of the week and the minute of the day at which a turn begins; past the last it is Friday at five. */
export const clockOf = (turn: number): { friday: boolean; minute: number; slot: Slot } => ({
  friday: turn > FIRST_OF_FRIDAY - 2,
  minute: TURN_CLOCK[turn] ?? 1020,
  slot: TURN_SLOTS[turn] ?? 'evening',
})

const turnsIn = (slot: Slot): number => TURN_SLOTS.filter(each => each === slot).length

/** The job is gone: from five o'clock on there are fourteen turns to find another. */
export function beginHunt(today: Today): void {
  const { game } = today
  if (game.hunt) return
  if (game.arc.jobDay < 0) game.arc.jobDay = game.day
  game.hunt = { turn: 0, tried: [], suppers: 0, offer: '', pay: 0, done: false }
  tell(today, 'hunt.begun', { turn: 0 })
  tell(today, 'passages.form')
  if (today.slot) resumeHunt(today, today.slot)
}

/** When a slot begins in which there are turns left to spend, the day waits for them. */
export function resumeHunt(today: Today, slot: Slot): void {
  const { game } = today
  const { hunt } = game
  if (!hunt || hunt.done || game.pending) return
  const at = (game.day - game.arc.jobDay) * SLOTS.length + SLOTS.indexOf(slot)
  if (at >= placeOf(hunt.turn)) game.pending = { what: 'hunt' }
}

/** Where a turn lies, counted in slots from Thursday morning. */
const placeOf = (turn: number): number => (turn >= FIRST_OF_FRIDAY ? SLOTS.length : 0) + SLOTS.indexOf(TURN_SLOTS[turn] ?? 'night')

/** Whether somebody has opened this door for him, or a board of his has. */
export function knows(game: Game, id: LeadId): boolean {
  const { needs, board }: Lead = LEADS[id]
  if (board) return game.delivered.some(each => each.account === board && each.quality >= game.balance['hunt.good'])
  return needs.length === 0 || needs.some(kind => memoryOf(game, kind) !== undefined)
}

/** What can be done with the turn: say yes to the offer in hand, ask where somebody is to be asked, supper, rest. */
export function huntMoves(game: Game): HuntMove[] {
  const { hunt } = game
  if (!hunt || hunt.done) return []
  const moves: HuntMove[] = hunt.offer === '' ? [] : [hunt.offer as LeadId]
  if (game.numbers['ted.energy'] >= game.balance['hunt.spent']) {
    for (const id of LEAD_IDS) {
      const lead: Lead = LEADS[id]
      if (id !== hunt.offer && lead.open.includes(hunt.turn) && knows(game, id) && (lead.again || !hunt.tried.includes(id))) moves.push(id)
    }
  }
  if (hunt.suppers === 0 && (PAUSES.supper.open as readonly number[]).includes(hunt.turn)) moves.push('supper')
  moves.push('rest')
  return moves
}

/** Permille that a lead says yes now: who speaks for him, what he made, and how much of the day is left. */
export function oddsOf(game: Game, id: LeadId): number {
  const { balance } = game
  if (id === 'lowenthal') return (game.hunt?.turn ?? 0) >= LAST_TURNS ? 1000 : balance['hunt.lowenthal']
  const odds =
    balance['hunt.base'] + balance['hunt.lead'] * voices(game) + Math.trunc((lately(game) - 600) / balance['hunt.quality']) + LEADS[id].odds
  return Math.min(1000, Math.max(balance['hunt.floor'], odds))
}

/** How many speak for him: Canal Street's open door, his boards, those he was fair to, the names he rang while he had a desk; less after a demotion. */
function voices(game: Game): number {
  let count = 1
  for (const id of ['rozFriend', 'brandtCard', 'craig'] as const) if (knows(game, id)) count++
  if (memoryOf(game, 'brandt-friend') && memoryOf(game, 'brandt-spoke')) count++
  let good = 0
  for (const board of game.delivered) if (board.quality > game.balance['hunt.good']) good++
  if (good >= game.balance['hunt.portfolio']) count++
  if (game.counts.leads >= game.balance['hunt.leads']) count++
  return count - (game.counts.demoted > 0 ? game.balance['hunt.demoted'] : 0)
}

/** The mean quality of the last eight boards; 600 where there are none. */
function lately(game: Game): number {
  const last = game.delivered.slice(-8)
  if (last.length === 0) return 600
  let sum = 0
  for (const board of last) sum += board.quality
  return Math.floor(sum / last.length)
}

/** Spends the turn. Asking again where an offer stands is saying yes to it. */
export function spendHour(today: Today, spent: HuntMove): void {
  const { game } = today
  const { hunt } = game
  if (!hunt || hunt.done) return
  const slot = TURN_SLOTS[hunt.turn] ?? 'night'
  today.slot = slot
  if (hunt.offer !== '' && spent === hunt.offer) {
    take(today)
    return
  }
  if (isLead(spent)) ask(today, spent, slot)
  else if (spent === 'supper') supper(today)
  else rest(today, slot)
  hunt.turn++
  if (hunt.turn === FIRST_OF_FRIDAY) completeHunt(today)
  if (hunt.turn < TURNS) {
    if (placeOf(hunt.turn) !== placeOf(hunt.turn - 1)) game.pending = null
    return
  }
  if (hunt.offer === '') giveUp(today)
  else take(today)
}

function ask(today: Today, id: LeadId, slot: Slot): void {
  const { game } = today
  const { balance, hunt } = game
  if (!hunt) return
  const lead: Lead = LEADS[id]
  const yes = chance(game, 'hunt', oddsOf(game, id))
  const again = hunt.tried.includes(id)
  if (!again) hunt.tried.push(id)
  game.taken += Math.floor((slot === 'evening' || slot === 'afternoon' ? 180 : 150) / turnsIn(slot))
  move(today, 'ted.energy', -balance['hunt.energy'], 'hunt', id)
  if (!yes) move(today, 'ted.strain', balance['hunt.strain'], 'hunt', id)
  if (yes && lead.pay > hunt.pay) {
    hunt.offer = id
    hunt.pay = lead.pay
  }
  tell(today, `court.leads.${id}.${yes ? 'yes' : again && lead.noAgain !== undefined ? 'noAgain' : 'no'}`, {
    lead: id,
    turn: hunt.turn,
    pay: lead.pay,
  })
}

function supper(today: Today): void {
  const { game } = today
  const { balance } = game
  if (game.hunt) game.hunt.suppers++
  move(today, 'billy.calm', balance['hunt.supperCalm'], 'hunt', 'supper')
  move(today, 'billy.trustAccount', balance['hunt.supperTrust'], 'hunt', 'supper')
  remember(today, 'supper-in-the-hunt')
  tell(today, 'court.pauses.supper.text', { move: 'supper' })
}

const SAT = line('court.pauses.rest.day', PAUSES.rest.day, true)
const LAIN = line('court.pauses.rest.night', PAUSES.rest.night, true)

function rest(today: Today, slot: Slot): void {
  move(today, 'ted.energy', today.game.balance['hunt.rest'], 'hunt', 'rest')
  say(today, slot === 'night' ? LAIN : SAT, { move: 'rest' })
}

/** B19 is complete when the Thursday is over, or the hunt before it. */
function completeHunt(today: Today): void {
  const { game } = today
  if (game.beats.some(done => done.id === 'B19')) return
  const open: string[] = LEAD_IDS.filter(id => knows(game, id))
  const supperEaten = memoryOf(game, 'supper-in-the-hunt')
  const memories: MemoryRef[] = supperEaten ? [refOf(supperEaten)] : []
  if (game.hunt && game.hunt.tried.length > 0) memories.push(refOf(remember(today, 'asked-all-over-town')))
  completeBeat(today, 'B19', {
    place: 'street',
    with: ['ted', 'billy'],
    options: [...open, 'supper', 'rest'],
    option: game.hunt?.tried[0] ?? (supperEaten ? 'supper' : 'rest'),
    memories,
  })
}

function take(today: Today): void {
  const { game } = today
  const { hunt } = game
  if (!hunt) return
  const id = hunt.offer as LeadId
  hunt.done = true
  game.pending = null
  completeHunt(today)
  game.arc.job = id === 'lowenthal' ? 1 : 2
  bring(today, 'ted.pay', LEADS[id].pay, 'hunt', id)
  const kept = refOf(remember(today, 'job-24h', { detail: id }))
  tell(today, 'hunt.found', { lead: id, pay: LEADS[id].pay, weekday: WEEKDAYS[game.day % 7] ?? '' })
  tell(today, 'passages.found', { lead: id })
  completeBeat(today, 'B20', {
    place: id === 'lowenthal' ? 'lowenthal' : 'office',
    with: id === 'lowenthal' ? ['ted', 'bea'] : ['ted'],
    options: [id, 'lookOn'],
    option: id,
    memories: [kept],
  })
}

/** Five o'clock: the form goes in with its line blank. */
function giveUp(today: Today): void {
  const { game } = today
  if (!game.hunt) return
  game.hunt.done = true
  game.pending = null
  completeHunt(today)
  game.arc.job = 0
  bring(today, 'ted.pay', 0, 'hunt', 'none')
  remember(today, 'no-job')
  tell(today, 'hunt.over', { turn: TURNS })
}
