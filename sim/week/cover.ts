/** Who really comes: what cover costs, how it fails, and the chain that follows: Margaret, else Ted leaves, else nobody at the gate. */
import { isHalfDay, isOfficeDay, isSchoolDay, SLOTS, type Slot, weekOf } from '../calendar.ts'
import { move, shift, type Today, tell } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import { helps } from '../people/margaret.ts'
import { handed, isSitter, type Sitter, sitterRefusal, standIn, visited } from '../people/sitters.ts'
import { chance } from '../random.ts'
import type { Game } from '../state.ts'
import { slip } from '../work/slips.ts'
import { cellAt, slotNumber } from './grid.ts'
import { homeBound, type Keeper, onTrip, tedAtDesk, whoHasBilly } from './who.ts'

/** How a slot's care came out. `gate`: he waits outside the principal's door. Written anew each slot, read at once. */
export type Held = { by: Keeper | 'gate'; late: boolean; told: boolean }
export const held: Held = { by: 'ted', late: false, told: false }

/** Whether this is the slot in which school lets out, and he was there. */
export function isGate(game: Game, slot: Slot): boolean {
  if (!isSchoolDay(game.day) || homeBound(game, game.day)) return false
  if (onTrip(game, game.day, slot) && whoHasBilly(game, game.day, slot) === 'ted') return false
  return slot === (isHalfDay(game.day) ? 'midday' : 'afternoon')
}

/** Settles who has Billy in the slot that is lived; moves what fetching late, or not at all, moves. */
export function arrange(today: Today, slot: Slot): Held {
  const { game } = today
  const planned = whoHasBilly(game, game.day, slot)
  held.by = planned
  held.late = false
  held.told = false
  if (planned === 'school' || planned === 'joanna') return held
  if (planned === 'ted') {
    if (isGate(game, slot) && before(game, slot) && heldUp(today)) lateAtGate(today)
  } else if (planned === 'nobody') {
    if (cellAt(game, game.day, slot).billy === 'nobody') alone(today)
    else chain(today, slot)
  } else cover(today, slot, planned)
  handed(game, held.by, slot)
  return held
}

/** Whether Ted comes to the gate from the desk. */
const before = (game: Game, slot: Slot): boolean => tedAtDesk(game, game.day, slot === 'afternoon' ? 'midday' : 'forenoon')

function heldUp({ game }: Today): boolean {
  // A card that took half an hour at the desk holds him up too.
  return chance(game, 'care', game.balance['care.heldUp']) || game.taken >= game.balance['care.heldUp.taken']
}

function cover(today: Today, slot: Slot, planned: Keeper): void {
  const { game } = today
  const { balance, counts } = game
  const stays = slot !== 'morning' && whoHasBilly(game, game.day, SLOTS[slotNumber[slot] - 1] as Slot) === planned
  if (planned === 'office') {
    if (!stays) slip(today, 'broughtBilly')
    return
  }
  if (planned === 'margaret') {
    // She was asked for all of the trip at once, and said yes to it.
    if (onTrip(game, game.day, slot)) {
      held.told = true
      return
    }
    if (game.broke.called === slot ? !helps(today, 'late') : !stays && !helps(today, 'ahead')) {
      chain(today, slot, true)
      return
    }
  }
  // A sitter has her reasons, and they are known in the morning; the others' come at five to three.
  const fails = isSitter(planned) ? sitterRefusal(game, planned, game.day) !== null : !stays && chance(game, 'care', balance['care.fails'])
  const steppedIn = fails && stays ? standIn(game) : null
  if (steppedIn !== null) {
    held.by = steppedIn
    return
  }
  if (fails) {
    if (today.tell) tell(today, 'care.failed', { who: planned })
    chain(today, slot, planned === 'margaret')
    return
  }
  held.told = true
  if (planned === 'club') shift(today, 'ted.cash', -balance['care.club.price'], 'purchase', 'club')
  else if (planned === 'friend') {
    counts.friendWeek = weekOf(game.day) + 1
    if (!stays) visited(game)
  } else if (isSitter(planned)) counts.sitterThisWeek++
}

/** Pays whoever sat, by the hour. */
export function paySitter(today: Today, who: Sitter, minutes: number): void {
  shift(today, 'ted.cash', -(today.game.balance[`care.${who}.hour`] * minutes) / 60, 'purchase', who)
}

/** Nobody came: Margaret if she will, else the call reaches Ted, else it does not. */
function chain(today: Today, slot: Slot, asked = false): void {
  const { game } = today
  if (!asked && helps(today, 'late')) {
    held.by = 'margaret'
    return
  }
  if (!tedAtDesk(game, game.day, slot)) {
    held.by = 'ted' // he was out, or on his way out; he isn't now
    return
  }
  const office = isOfficeDay(game.day) && slot !== 'evening' && slot !== 'night'
  if (chance(game, 'care', game.balance['care.tedLeaves'])) {
    held.by = 'ted'
    if (office) leave(today, slot)
    game.broke.leftEarly = true
    if (isGate(game, slot)) lateAtGate(today)
    return
  }
  if (isGate(game, slot)) missed(today)
  else if (office) {
    held.by = 'office'
    slip(today, 'broughtBilly')
  } else alone(today)
}

/** Ted gets up from the desk in the middle of things, or never comes to it. */
function leave(today: Today, slot: Slot): void {
  const { counts } = today.game
  if (counts.leftDesk > 0) return
  counts.leftDesk = 1
  counts.earlyDays++
  slip(today, slot === 'forenoon' ? 'absent' : 'leftMiddle')
}

function lateAtGate(today: Today): void {
  const { balance } = today.game
  held.late = true
  move(today, 'billy.calm', -balance['billy.calm.late'], 'care', 'late')
  move(today, 'billy.trustAccount', balance['billy.trust.late'], 'care', 'late')
  move(today, 'school.teacher', -balance['care.teacher.late'], 'care', 'late')
  remember(today, 'pickup-late')
}

function missed(today: Today): void {
  const { balance } = today.game
  held.by = 'gate'
  move(today, 'billy.calm', -balance['billy.calm.missed'], 'care', 'missed')
  move(today, 'billy.trustAccount', balance['billy.trust.missed'], 'care', 'missed')
  move(today, 'school.teacher', -balance['care.teacher.missed'], 'care', 'missed')
  remember(today, 'pickup-missed')
}

function alone(today: Today): void {
  const { balance, counts } = today.game
  held.by = 'nobody'
  counts.alone++
  move(today, 'billy.calm', -balance['billy.calm.alone'], 'care', 'nobody')
  remember(today, 'alone-once')
}
