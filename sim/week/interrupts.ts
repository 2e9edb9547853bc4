/** Breaking into the plan between two slots: go now, stay on, call across the landing, or be done with the day. */
import { isOfficeDay, SLOTS, type Slot } from '../calendar.ts'
import { type Today, tell } from '../change.ts'
import { askRefusal } from '../people/margaret.ts'
import type { Game } from '../state.ts'
import { isHers, tedAtDesk, whoHasBilly } from './who.ts'

export const INTERRUPTS = ['leaveEarly', 'stayLate', 'callMargaret', 'goHome'] as const
export type Interrupt = (typeof INTERRUPTS)[number]

/** The slot that is about to begin, or null when one is under way (its meeting is held) or the day is over. */
function nextSlot(game: Game): Slot | null {
  if (game.stage === 0 || game.stage % 2 === 0) return null
  const number = (game.stage - 1) / 2
  return number < SLOTS.length && game.counts.met <= number ? (SLOTS[number] ?? null) : null
}

/** Why the plan can't be broken this way now, or null when it can. */
export function interruptRefusal(game: Game, how: Interrupt): 'notNow' | 'taken' | 'favour' | 'shut' | 'doneIn' | null {
  const slot = nextSlot(game)
  if (slot === null || isHers(game.day)) return 'notNow'
  const { broke, day } = game
  switch (how) {
    case 'leaveEarly':
      if (slot === 'morning' || slot === 'night') return 'notNow'
      return tedAtDesk(game, day, slot) ? null : 'notNow'
    case 'stayLate':
      // Who has just been met on his own landing is not at the desk any more.
      if (broke.leftEarly || broke.wentHome || broke.came === game.stage) return 'taken'
      if (slot !== 'afternoon' && slot !== 'evening') return 'notNow'
      return isOfficeDay(day) && tedAtDesk(game, day, slot === 'evening' ? 'afternoon' : 'midday') && !tedAtDesk(game, day, slot)
        ? null
        : 'notNow'
    case 'callMargaret': {
      if (broke.called === slot) return 'taken'
      const who = whoHasBilly(game, day, slot)
      if (who === 'margaret' || who === 'school') return 'notNow'
      return askRefusal(game)
    }
    case 'goHome':
      if (slot === 'morning') return 'notNow'
      return broke.wentHome ? 'taken' : null
  }
}

/** Breaks into the plan. What it leads to happens in the hours that follow. */
export function interrupt(today: Today, how: Interrupt): void {
  const { game } = today
  const slot = nextSlot(game)
  if (slot === null) return
  if (how === 'leaveEarly') game.broke.leftEarly = true
  else if (how === 'stayLate') game.broke.stayed = slot
  else if (how === 'callMargaret') game.broke.called = slot
  else game.broke.wentHome = true
  tell(today, 'broke', { how, slot })
}
