/** The language of cards: a theme file reads as a script. */
import type { Slot } from '../calendar.ts'
import type { PersonId } from '../people/names.ts'
import type { PlaceId } from '../places.ts'
import type { BeatId } from '../story/arc.ts'
import type { Condition, Cost, Effect } from './words.ts'

const EXPRESSIONS = [
  'neutral',
  'happy',
  'laugh',
  'sad',
  'angry',
  'worried',
  'surprised',
  'tired',
  'cry',
  'proud',
  'fond',
  'embarrassed',
  'thinking',
  'asleep',
] as const
export type Expression = (typeof EXPRESSIONS)[number]
/** `calls`: at the other end of a wire, and never in the room. */
export type Face = { who: PersonId; looks: Expression; calls?: true }

/** One of several wordings: the first whose conditions hold stands; without conditions, wordings take turns. */
export type Wording = { when: readonly Condition[]; text: string }

/** Where an option leads to, and when. The last has no conditions. */
export type Way = { when: readonly Condition[]; to: string }

export type Choice = {
  /** ≤ 9 words, a verb first. */
  label: string
  costs?: readonly Cost[]
  /** Unmet: the option stays in place, disabled, and `because` says why. */
  when?: readonly Condition[]
  because?: string
  /** Offered only when these hold (otherwise not shown at all). */
  shown?: readonly Condition[]
  then: readonly Effect[]
  /** ≤ 35 words: what happened, seen. */
  text: string | readonly Wording[]
  /** The two lines under the choices: what is likely, what someone may notice. */
  after?: readonly [string, string?]
  /** The next scene, at once; of several the first whose conditions hold. */
  leads?: string | readonly Way[]
  /** Faces when it is taken. */
  faces?: readonly Face[]
}

export type Card = {
  title: string
  where: PlaceId
  faces: readonly Face[]
  /** Who is seen instead while these hold: he may be on the other side of the door. */
  otherwise?: { when: readonly Condition[]; faces: readonly Face[] }
  /** Taps before the situation. */
  panels?: readonly (string | readonly Wording[])[]
  /** ≤ 60 words. */
  text: string | readonly Wording[]
  choices: Readonly<Record<string, Choice>>
}

/** A card of the pool: comes when its conditions hold and the director has room. */
export type PoolCard = Card & {
  at: readonly Slot[]
  on?: 'weekday' | 'friday' | 'weekend' | 'schoolDay' | 'officeDay' | 'holiday'
  when: readonly Condition[]
  /** In eligible slots: 30 a season's colour, 60 common, 150 scarce, 400 rare. */
  onceIn: number
  /** Weeks before it may come again; absent: once in a play. */
  again?: number
  mood?: 'warm' | 'blow'
  /** On one day of the calendar, with this chance (permille, by seed) in plays where it can come. */
  day?: number
  share?: number
}

/** A staged scene: the arc says when. `beat`: answering it completes that beat. */
export type Scene = Card & { beat?: BeatId; slot: Slot; mood?: 'warm' | 'blow' }

/** A theme of pool cards. */
export const theme = <const Cards extends Readonly<Record<string, PoolCard>>>(cards: Cards): Cards => cards
/** A chapter's scenes. */
export const scenes = <const Scenes extends Readonly<Record<string, Scene>>>(written: Scenes): Scenes => written
