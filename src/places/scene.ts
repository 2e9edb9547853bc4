/** What is seen of a moment: where, in what light and weather, who stands how, and in what state the home is. */
import type { PersonId, PlaceId, Season, ThingId } from '../../sim/index.ts'

export type { PlaceId }
export type Light = 'morning' | 'day' | 'evening' | 'night'
export type Weather = 'clear' | 'rain' | 'snow' | 'heat'

/** Somebody in the scene: at a named spot of the room, or at `x` on its floor. */
export type Actor = {
  who: PersonId
  spot?: string
  x?: number
  pose: string
  expression: string
  facing?: 1 | -1
  wears?: string
  /** Billy after the fall. */
  scarred?: boolean
  /** How large a child has become: 1 in the middle of the story. */
  size?: number
}

/** Out of doors: the season, and whether snow lies. `bare`: the wreath of a winter has been taken in. */
export type Year = { season: Season; snowy: boolean; bare?: boolean }

/**
 * Mess and laundry 0–1000, drawings on the fridge 0–6, whose hand the list is in, packed boxes 0–3,
 * pencil marks on the doorframe 0–3, what was sold, and what the play has put into places away from home (`theatre/told.ts`), or the hour on the table.
 */
export type SceneState = Year & {
  mess: number
  laundry: number
  drawings: number
  list: 'hers' | 'his' | 'both'
  boxes: number
  marks: number
  missing: readonly ThingId[]
  told: readonly string[]
}

/** `close` asks for faces instead of the room. */
export type Scene = { place: PlaceId; light: Light; weather: Weather; cast: Actor[]; state: SceneState; close?: boolean }

/** The stage all rooms are painted for; the page covers its window with it. */
export const STAGE = { width: 1600, height: 900 } as const
