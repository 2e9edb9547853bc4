/** The three worst cards in Strand's hand, eight weeks before court, and what can still be done about one of them. */
import type { Today } from '../change.ts'
import { mendMemory, strength } from '../memory/ledger.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import type { PersonId } from '../people/names.ts'
import type { Game, Memory } from '../state.ts'
import { aboutOf, crossQuestions, isAgainst, isFault } from './questions.ts'

const THREE = 3

/** What he would ask about if court sat today, worst first: only what somebody could tell him of, and what has not been put right. */
export function worstOf(game: Game): Memory[] {
  const faults: Memory[] = []
  for (const question of crossQuestions(game)) {
    const memory = aboutOf(game, question)
    if (memory && isFault(memory) && !isAgainst(memory) && memory.mendedBy === null) faults.push(memory)
  }
  return faults.sort((a, b) => strength(game, b) - strength(game, a) || (a.kind < b.kind ? -1 : 1)).slice(0, THREE)
}

/** Of her, what was done to her; his is the rest. Neither for a missed deadline: that can only be told. */
const HERS: readonly MemoryKind[] = [
  'blocked-call',
  'call-cruel',
  'joanna-not-told',
  'parcel-held',
  'photo-removed',
  'restaurant-hard-word',
  'restaurant-walkout',
  'spent-shoe-money',
  'visit-refused',
]

/** To whom it can still be said, or null where it can't be put right. */
export function owedTo(memory: Memory | undefined): PersonId | null {
  if (!memory || memory.mendedBy !== null) return null
  if (HERS.includes(memory.kind)) return 'joanna'
  return memory.holders.includes('billy') || memory.kind === 'letter-hidden' ? 'billy' : null
}

/** Puts right the first, second or third of them: said to the boy, or written to her. */
export function putRight(today: Today, at: number): void {
  const memory = worstOf(today.game)[at - 1]
  const to = owedTo(memory)
  if (!memory || !to) return
  const by: MemoryKind = memory.kind === 'letter-hidden' ? 'owned-letter' : to === 'joanna' ? 'wrote-her-so' : 'apologised'
  mendMemory(today, memory, by)
}
