/** The form of an ask: what somebody wants of a named hour. Adding one is one entry in the file of whoever asks. */
import type { ActivityId } from '../../activities/index.ts'
import type { Slot } from '../../calendar.ts'
import type { Condition } from '../../events/words.ts'
import type { MemoryKind } from '../../memory/kinds.ts'
import type { ListId } from '../list.ts'

export type From = 'billy' | 'work' | 'margaret' | 'house'
/** `saturday`, `sunday`: what is said of it names the day. `vacation`: the office is open, and the school is not. */
export type On = 'schoolDay' | 'officeDay' | 'vacation' | 'weekend' | 'saturday' | 'sunday' | 'any'
export type Wanted = {
  from: From
  /** ≤ 26 characters: the line in lists and on the tape. */
  words: string
  /** ≤ 9 characters: the tag that hangs on the hour. */
  tag: string
  /** What they say, or what the note says. */
  says: string
  /** What came of it, in turn. */
  kept: readonly string[]
  broken: readonly string[]
  slot: Slot
  on: On
  /** Any of these, lived in that slot (or, where `anyHour`, at any hour of the day). */
  keptBy: readonly (ActivityId | ListId)[]
  anyHour?: true
  /** It has to be done by then: on an earlier day of the week is as good. */
  orBefore?: true
  /** Kept by where Ted was: at home, or at the desk, in that slot. */
  keptAt?: 'home' | 'desk'
  /** From this week on; or in these weeks only. */
  fromWeek?: number
  inWeeks?: readonly number[]
  /** Asked only where these hold on the Monday. */
  when?: readonly Condition[]
  /** What is kept of it either way. */
  remembers?: MemoryKind
  forgets?: MemoryKind
}

/** The asks of one who asks. */
export function wanted<const Id extends string>(from: From, rows: Readonly<Record<Id, Omit<Wanted, 'from'>>>): Record<Id, Wanted> {
  const made = {} as Record<Id, Wanted>
  for (const id of Object.keys(rows) as Id[]) made[id] = { from, ...rows[id] }
  return made
}
