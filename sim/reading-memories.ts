/** What is remembered, as a card says it: the words, who keeps it, how strongly, and what mended it. */
import { kindOf, memoryAt, refOf, strength } from './memory/ledger.ts'
import type { PersonId } from './people/names.ts'
import type { Game, Memory, MemoryRef } from './state.ts'
import { memoryWords } from './words.ts'

export type MemoryRead = {
  ref: MemoryRef
  text: string
  short: string
  /** The first time and the latest. */
  day: number
  last: number
  count: number
  holders: readonly PersonId[]
  /** −3 … +3. */
  valence: number
  /** What it weighed when it was new; the larger, the heavier. */
  felt: number
  /** Half of it or more is gone: in pencil. */
  faded: boolean
  mendedBy: { text: string; day: number } | null
}

/** One memory. */
export function readMemory(game: Game, memory: Memory): MemoryRead {
  const by = memory.mendedBy === null ? undefined : memoryAt(game, memory.mendedBy)
  const felt = Math.abs(memory.valence) * memory.weight
  return {
    ref: refOf(memory),
    ...memoryWords(game, memory),
    day: memory.day,
    last: memory.last,
    count: memory.count,
    holders: memory.holders,
    valence: memory.valence,
    felt,
    faded: kindOf(memory).lasts !== 'always' && strength(game, memory) * 2 <= felt * 10,
    mendedBy: by ? { text: memoryWords(game, by).text, day: by.last } : null,
  }
}

/** All of them, the latest first. */
export function readMemories(game: Game): MemoryRead[] {
  return game.memories.map(memory => readMemory(game, memory)).sort((a, b) => b.last - a.last || (a.ref < b.ref ? -1 : 1))
}
