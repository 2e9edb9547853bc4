/** The form of one slot of the cross: what the ledger may hold, and how it is asked and answered. */
import type { MemoryKind } from '../../memory/kinds.ts'
import type { PersonId } from '../../people/names.ts'
import type { Borne } from '../sworn.ts'

/** One thing Strand may ask about: a kind of memory somebody could have told him of. Slots {date} {weekday} {count} {times}. */
export type Query = Borne & {
  kind: MemoryKind
  /** At least, at most so often, all memories of the kind together. */
  from?: number
  to?: number
  /** Only with this detail. */
  detail?: string
  /** Where this is in the book, nothing else of the slot is asked. */
  grave?: true
  /** Only mended, or only unmended. */
  mended?: boolean
  /** ≤ 22 words, the fact first. */
  asks: string
  /** Ted's plain answer, ≤ 20 words. */
  plain: string
  /** The other answers, where the slot's own do not fit. `own` is for a fault that was mended, or where one of `owns` is in the ledger. */
  own?: string
  owns?: readonly MemoryKind[]
  context?: string
  deflect?: string
  shade?: string
}

export type Slot = {
  title: string
  queries: Readonly<Record<string, Query>>
  /** The question for a book that holds none of these. */
  clean: { asks: string; plain: string; witness: PersonId; day: number }
  /** The other answers, as they will be spoken, unless an entry has its own. `own`: it was mended; `since`: something in `owns` came after. */
  own?: string
  since: string
  context: string
  deflect: string
  shade: string
  /** What in the ledger lets him own a thing that is not mended by itself. */
  owns: readonly MemoryKind[]
  /** What in the ledger is a reason. */
  reasons: readonly MemoryKind[]
  /** The reason, or the answer turned aside, is her. */
  her?: true
}
