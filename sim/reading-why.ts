/** Why it ended so: the deeds that weighed most, out of the ledger. */
import { weekOf } from './calendar.ts'
import { turnParts } from './court/turn.ts'
import type { MemoryKind } from './memory/kinds.ts'
import { refOf, strength } from './memory/ledger.ts'
import type { Game, Memory, MemoryRef } from './state.ts'
import type { EndingId } from './story/endings.ts'
import { endingsOf } from './story/finish.ts'
import { memoryWords, timesWord } from './words.ts'

/** Something done, and the week of it (of the latest time, where it was done often). `good`: it did him credit. */
export type Deed = { memory: MemoryRef; week: number; words: string; good: boolean }

const DEEDS = 8
/** A deed that the ending itself asks for comes before all that was only felt. */
const ASKED_FOR = 10000

/** What each ending turned on, beside what she weighed. */
const ASKS: Readonly<Partial<Record<EndingId, readonly MemoryKind[]>>> = {
  E2: ['settled-together', 'restaurant-listened', 'walked-her-to-corner'],
  E3: ['attacked-joanna', 'offered-wednesdays', 'job-24h', 'pickup-on-time'],
  E5: ['conceded'],
  E6: ['appeal-filed'],
  E7: ['transfer-taken', 'pickup-missed', 'promise-broken'],
  E8: ['borrowed', 'supper-in-the-hunt'],
  E9: ['one-landing', 'took-her-kids', 'mgt-bench'],
  E10: ['third-plate', 'defended-joanna', 'truth-under-oath', 'last-list', 'letters-answered'],
  E11: ['the-tray', 'mgt-fever'],
  E12: ['season-away', 'he-cooked'],
  E13: ['drove-off', 'called-from-there', 'artie-talked'],
  E14: ['her-sundays', 'letters-answered', 'visit-generous', 'visit-shared'],
  E15: ['the-poster', 'lunchbox-note', 'learned-dish'],
}
/** Parts of her turning that a memory of another name stands for. */
const PART_OF: Readonly<Record<string, MemoryKind>> = {
  statement: 'statement-made',
  defended: 'defended-joanna',
  truth: 'truth-under-oath',
  noAppeal: 'appeal-dropped',
  toldEye: 'joanna-told-eye',
  stayed: 'stayed-operation',
  apologies: 'apologised',
  ownedLetter: 'owned-letter',
  lastList: 'last-list',
  cruelCall: 'call-cruel',
}

/** The deeds that weighed most, heaviest first. */
export function deedsOf(game: Game): Deed[] {
  const asked = new Set(endingsOf(game).flatMap(ending => ASKS[ending] ?? []))
  const parts = new Map<string, number>()
  if (turnDecides(game)) for (const { what, by } of turnParts(game)) parts.set(PART_OF[what] ?? what, Math.abs(by))
  const weight = (memory: Memory): number =>
    (asked.has(memory.kind) ? ASKED_FOR : 0) +
    (parts.get(memory.kind) ?? 0) * 10 +
    Math.abs(memory.valence) * memory.weight * 10 +
    strength(game, memory)
  const weighed = game.memories
    .filter(memory => memory.valence !== 0 && memory.kind !== 'first-breakfast' && memory.kind !== 'last-breakfast')
    .map(memory => ({ memory, weight: weight(memory) }))
    .sort((a, b) => b.weight - a.weight || a.memory.day - b.memory.day || (a.memory.kind < b.memory.kind ? -1 : 1))
  const seen = new Set<MemoryKind>()
  const deeds: Deed[] = []
  for (const { memory } of weighed) {
    if (deeds.length === DEEDS) break
    if (seen.has(memory.kind)) continue
    seen.add(memory.kind)
    const often = memory.count > 1 ? `, ${timesWord(memory.count)}` : ''
    deeds.push({
      memory: refOf(memory),
      week: weekOf(memory.last),
      words: `${memoryWords(game, memory).short}${often}`,
      good: memory.valence > 0 || memory.mendedBy !== null,
    })
  }
  return deeds
}

/** Whether it was left to her, and what she weighed settled it. */
export const turnDecides = (game: Game): boolean => ['E1', 'E10', 'E4'].includes(endingsOf(game)[0] ?? '')
