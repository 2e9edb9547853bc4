/** What a witness can swear to: lines that each come from one memory she saw or shared, said only where the ledger bears them out. */
import type { MemoryKind } from '../memory/kinds.ts'
import { countOf, memoryOf, refOf, strength } from '../memory/ledger.ts'
import type { PersonId } from '../people/names.ts'
import { settled } from '../random.ts'
import type { Game, Memory, MemoryRef } from '../state.ts'

/** What the ledger must hold besides, all of these; and what it must not, none of those. */
export type Borne = { with?: readonly MemoryKind[]; without?: readonly MemoryKind[] }

/** A line by the kind it comes from: at least `from`, at most `to` of that kind, in the year `until` ends in. */
export type Entry = Borne & { kind: MemoryKind; from?: number; to?: number; until?: number; says: string }

/** A line of a testimony: where its words stand, and the memory it comes from. */
export type Line = { path: string; about: MemoryRef | null }

/** Whether the rest of the ledger lets a line be true. */
export function isBorneOut(game: Game, { with: held, without }: Borne): boolean {
  return (held?.every(kind => memoryOf(game, kind)) ?? true) && !without?.some(kind => memoryOf(game, kind))
}

/** The memory a witness can tell this from, or null: she saw it or had a part in it, often enough, and nothing else gainsays it. */
function source(game: Game, who: PersonId, entry: Entry): Memory | null {
  const memory = memoryOf(game, entry.kind)
  if (!memory || !(memory.witnesses.includes(who) || memory.holders.includes(who))) return null
  const count = countOf(game, entry.kind)
  if (count < (entry.from ?? 1) || count > (entry.to ?? Number.MAX_SAFE_INTEGER)) return null
  if (entry.until !== undefined && memory.last > entry.until) return null
  return isBorneOut(game, entry) ? memory : null
}

/**
 * Of a table `most` that she can swear to, in the order written, no memory twice: the strongest, but of things about as strong it is
 * by seed which she kept, and what is in every play she saw goes for less, so that no two plays hear the same of her.
 */
export function strongest(game: Game, who: PersonId, path: string, table: Readonly<Record<string, Entry>>, most: number): Line[] {
  const known: { line: Line; force: number; at: number }[] = []
  for (const [at, name] of Object.keys(table).entries()) {
    const entry = table[name]
    const memory = entry && source(game, who, entry)
    if (!memory || known.some(({ line }) => line.about === refOf(memory))) continue
    known.push({ line: { path: `${path}.${name}.says`, about: refOf(memory) }, force: kept(game, who, memory), at })
  }
  const chosen = known.sort((a, b) => b.force - a.force || a.at - b.at).slice(0, most)
  return chosen.sort((a, b) => a.at - b.at).map(({ line }) => line)
}

/** How strong a memory is to who swears to it. A small thing is not nothing to her: a dish that comes back washed. */
const kept = (game: Game, who: PersonId, memory: Memory): number =>
  (SMALL + strength(game, memory)) *
  (100 + settled(game.seed, `sworn/${who}/${memory.kind}`, 300)) *
  (IN_EVERY_BOOK.has(memory.kind) ? 2 : 3)
/** What she makes of the least of them, in tenths. */
const SMALL = 60
/** What is in every play’s book: it says nothing of him in particular. */
export const IN_EVERY_BOOK: ReadonlySet<MemoryKind> = new Set<MemoryKind>([
  'the-night',
  'returned-her-calls',
  'stayed-operation',
  'carried-hospital',
  'nothing-day',
])

/** Of a table the first that she can swear to, or null. */
export function first(game: Game, who: PersonId, path: string, table: Readonly<Record<string, Entry>>): Line | null {
  for (const name of Object.keys(table)) {
    const entry = table[name]
    const memory = entry && source(game, who, entry)
    if (memory) return { path: `${path}.${name}.says`, about: refOf(memory) }
  }
  return null
}
