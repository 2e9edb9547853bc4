/** What a line of her list is made of. */
import type { Slot } from '../../calendar.ts'
import type { MemoryKind } from '../../memory/kinds.ts'
import type { Quantity } from '../../quantities.ts'

type Small = readonly { what: Quantity; by: number }[]
export type Item = {
  /** ≤ 12 characters, in her hand. */
  name: string
  /** As a line of the tape. */
  words: string
  /** What it is, when it is looked at. */
  says: string
  /** What is seen when it is done, and when it is not, in turn. */
  done: readonly string[]
  left: readonly string[]
  minutes: number
  slots: readonly Slot[]
  on?: 'weekday' | 'weekend'
  cents?: number
  does: Small
  costs: Small
  remembers?: MemoryKind
  forgets?: MemoryKind
  season?: 'winter' | 'summer' | 'schoolYear'
}
