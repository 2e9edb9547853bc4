/** What a line about a deed is, before anybody says it. */
import type { Condition } from '../../events/words.ts'
import type { MemoryKind } from '../kinds.ts'

/** A line that names the deed: ≤ 35 words; slots {date} {weekday} {month} {count} {times} {detail} are the memory's. With `when`, it can be said only then. */
export type Spoken = string | { when: readonly Condition[]; text: string }

/** Lines by the deed they name, in the order in which they are said. */
export const spoken = <const Lines extends { readonly [Kind in MemoryKind]?: readonly Spoken[] }>(lines: Lines): Lines => lines
