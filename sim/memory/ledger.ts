/** The ledger: how memories are made, merged, mended and found. The court reads nothing else. */
import { type Today, tell } from '../change.ts'
import type { PersonId } from '../people/names.ts'
import type { Game, Memory, MemoryRef } from '../state.ts'
import type { Kind } from './define.ts'
import { KINDS, type MemoryKind } from './kinds.ts'

/** `kind@day`, the name of one memory. */
export const refOf = (memory: Memory): MemoryRef => `${memory.kind}@${memory.day}`
export const kindOf = (memory: Memory): Kind => KINDS[memory.kind]

export type Kept = { detail?: string; valence?: number; witnesses?: readonly PersonId[]; holders?: readonly PersonId[] }

const PLAIN: Kept = {}

/** Keeps something that happened; the same kind again merges where its kind says so. Tells it and returns the memory. */
export function remember(today: Today, kind: MemoryKind, kept: Kept = PLAIN): Memory {
  const { game } = today
  const row: Kind = KINDS[kind]
  const same = sameAs(game, kind, row.merges === true)
  if (same) {
    same.count++
    same.last = game.day
    same.mendedBy = null
    if (kept.detail !== undefined) same.detail = kept.detail
    if (kept.witnesses) for (const witness of kept.witnesses) if (!same.witnesses.includes(witness)) same.witnesses.push(witness)
    if (today.tell) tell(today, 'remembered', { ref: refOf(same), kind, count: same.count })
    return same
  }
  const memory: Memory = {
    kind,
    day: game.day,
    last: game.day,
    count: 1,
    holders: [...(kept.holders ?? row.holders)],
    witnesses: [...(kept.witnesses ?? row.witnesses)],
    valence: kept.valence ?? row.valence,
    weight: row.weight,
    detail: kept.detail ?? '',
    mendedBy: null,
  }
  game.memories.push(memory)
  if (today.tell) tell(today, 'remembered', { ref: refOf(memory), kind, count: 1 })
  return memory
}

/** The memory that a new one of its kind would merge into: any of a merging kind, else one of the same day. */
function sameAs({ memories, day }: Game, kind: MemoryKind, merges: boolean): Memory | undefined {
  for (const memory of memories) if (memory.kind === kind && (merges || memory.day === day)) return memory
  return undefined
}

/** The memory of a kind (the latest where several stand side by side), or undefined. */
export function memoryOf(game: Game, kind: MemoryKind): Memory | undefined {
  for (let at = game.memories.length - 1; at >= 0; at--) {
    const memory = game.memories[at]
    if (memory?.kind === kind) return memory
  }
  return undefined
}

/** How often something of this kind was done: counts of all its memories. */
export function countOf(game: Game, kind: MemoryKind): number {
  let count = 0
  for (const memory of game.memories) if (memory.kind === kind) count += memory.count
  return count
}

/** The memory a ref names, or undefined where there is none. */
export function memoryAt(game: Game, ref: MemoryRef): Memory | undefined {
  return game.memories.find(memory => refOf(memory) === ref)
}

/** Mends the latest fault of a kind: one fifth of its weight is left on the day itself, two fifths within the week. */
export function mend(today: Today, kind: MemoryKind, by: MemoryKind): void {
  const memory = memoryOf(today.game, kind)
  if (memory && !memory.mendedBy) mendMemory(today, memory, by)
}

/** Mends one fault. */
export function mendMemory(today: Today, memory: Memory, by: MemoryKind): void {
  memory.mendedBy = refOf(remember(today, by))
  tell(today, 'mended', { ref: refOf(memory), by: memory.mendedBy })
}

/** How strongly a memory is held now, in tenths: |valence| · weight, halved every `lasts` weeks; mended, a fifth to two fifths. */
export function strength(game: Game, memory: Memory): number {
  const row = kindOf(memory)
  let tenths = Math.abs(memory.valence) * memory.weight * 10
  if (row.lasts !== 'always') {
    let weeks = (game.day - memory.last) / 7
    while (weeks >= row.lasts && tenths > 0) {
      tenths = Math.floor(tenths / 2)
      weeks -= row.lasts
    }
  }
  if (memory.mendedBy) {
    const by = memoryAt(game, memory.mendedBy)
    tenths = Math.floor((tenths * (by && by.last === memory.last ? 1 : 2)) / 5)
  }
  return tenths
}
