/** What an hour can hold: the form of one entry. Effects are before `move`; numbers.md §11 of the design is where they come from. */
import type { Slot } from '../calendar.ts'
import type { Condition } from '../events/words.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import type { ThingId } from '../money/things.ts'
import type { PersonId } from '../people/names.ts'
import type { PlaceId } from '../places.ts'
import type { Quantity, Skill } from '../quantities.ts'
import type { ListId } from '../week/list.ts'

/** Rituals of a week: seven breakfasts, five gates, seven suppers, seven stories (home by 6:12 is told by the clock). */
export type Ritual = 'breakfast' | 'gate' | 'supper' | 'story'

export type Activity = {
  /** ≤ 11 characters: a block of one slot. */
  name: string
  /** ≤ 28 characters: two slots, lists, readers. */
  long: string
  /** An icon of the set in screens.md §4. */
  icon: string
  /** One sentence for the list of what fits. */
  says: string
  place: PlaceId
  /** Where on the slate its colour lies. */
  kind: 'office' | 'together' | 'home' | 'own' | 'margaret' | 'school' | 'pencil'
  slots: readonly Slot[]
  /** `bagDay`: a weekday on which he is fetched somewhere to eat: school, and the summer. */
  on?: 'weekday' | 'weekend' | 'officeDay' | 'schoolDay' | 'bagDay' | 'free'
  /** At skill level 0; shrinks with the skill that shortens it. Longer than its slot: runs into the next, which must be free. */
  minutes: number
  /** The skill that shortens it and makes its effect better. */
  skill?: Skill
  cents?: number
  /** Energy it takes (negative: gives), before scaling. */
  energy: number
  /** Billy must be with Ted ('yes'), may be ('maybe'), is elsewhere ('no'). */
  billy: 'yes' | 'maybe' | 'no'
  /** How much more of Ted he has than by sharing a room, permille: what the slot holds is summed and feeds company. */
  attention?: number
  /** Attentive minutes of numbers.md §4. */
  attentive?: number
  ritual?: Ritual
  /** What it does, each through `move`; `eff`: scaled by the skill's effect. */
  does?: readonly { what: Quantity; by: number; eff?: true }[]
  /** Halves of practice by skill. */
  practice?: Readonly<Partial<Record<Skill, number>>>
  /** Permille of one of those hours that nobody plans. */
  grace?: number
  /** Chores undone waiting for it: moves mess, laundry, groceries by done‰. */
  chore?: 'laundry' | 'shopping' | 'cleaning' | 'mending'
  /** Its minutes are desk minutes, of this worth in permille (the office by day 1000). */
  desk?: number
  /** The same again within two weeks gives less. */
  stales?: true
  /** Kept by whom: memory it writes each time (merging kinds count). */
  remembers?: MemoryKind
  noticed?: readonly PersonId[]
  when?: readonly Condition[]
  /** A line of her list that it takes care of. */
  settles?: ListId
  /** A thing of the house that is sold by it. */
  sells?: ThingId
  /** How Ted is drawn while he does it: a pose of the figures. */
  pose: string
}

/** The activities of a place. */
export const activities = <const Entries extends Readonly<Record<string, Activity>>>(entries: Entries): Entries => entries
