/** What a place is made of, as its painter writes it down; `bake.ts` makes pictures and a room sheet of it. */
import type { Drawing } from '../paint/kit.ts'

/** The light of the hour, for views; rain and snow are made of the day's view when the game runs. */
export const LIGHTS = ['morning', 'day', 'evening', 'night'] as const
export type Light = (typeof LIGHTS)[number]

/** Left, top, width, height in stage pixels (the stage is 1600 × 900). */
export type Area = readonly [x: number, y: number, width: number, height: number]

/** Where a person stands or sits: feet at `y`; `seat` is how high the pelvis is, `z` overrides the order by `y`. */
export type Spot = { x: number; y: number; facing?: 1 | -1; seat?: number; z?: number }

/** Something in front of the back wall (`swings` from a hook, or `glows` in any light), in the order of its `z` among the people, who have the `y` of their feet. */
export type Layer = {
  name: string
  z: number
  area: Area
  drawing: Drawing
  lit?: boolean
  swings?: { x: number; y: number }
  glows?: boolean
}

/** What things come with. */
type ThingNumber =
  | ('mess' | 'laundry' | 'drawings' | 'boxes' | 'hers' | 'his' | 'both' | 'work')
  | ('marks' | 'recordPlayer' | 'camera' | 'sofa' | 'no-recordPlayer' | 'no-camera' | 'no-sofa')
  | ('spring' | 'summer' | 'autumn' | 'winter' | 'snowy')
  | ('bowls' | 'pie' | 'snow')
  | ('dry' | 'rain' | 'heat')
  | `${'case' | 'ad' | 'trial' | 'score'}-${string}`

/**
 * A thing that comes with the state of the home, with season or weather, or with the play: shown from `from` of its number on.
 * With a `z` below 0 it stands behind the back, where a hole or the open sky shows it.
 */
export type StateThing = {
  name: string
  number: ThingNumber
  from: number
  area: Area
  z: number
  glows?: boolean
  drawing: Drawing
}

export type RoomPlan = {
  place: string
  /** Painted in neutral daylight, right to the edges and 40 pixels over. */
  back: Drawing
  /** Panes through which the view shows, as one path. */
  hole?: string
  /** What stands before the panes but belongs to the back: frames, curtains. */
  before?: Drawing
  layers?: readonly Layer[]
  /** Cut by the frame, at 110–130 % of the scale of the room; moves most with the pointer. */
  foreground?: Layer
  view?: { area: Area; draw(light: Light): Drawing }
  /** White where the lamp, or the sun, falls; drawn over black. */
  lamp?: Drawing
  sun?: Drawing
  things?: readonly StateThing[]
  spots: Record<string, Spot>
  /** Panes in which rain and snow fall; for a street, all of the sky. */
  panes?: readonly Area[]
  /** Where the lamps hang: people near them are warm. */
  lamps?: readonly { x: number; range: number; power: number }[]
  /** The part of the back that stirs in the draught. */
  curtain?: Area
  /** A pot that steams. */
  steam?: { x: number; y: number }
  /** Drawn under the open sky: rain falls everywhere and the lamp glows less. */
  outside?: boolean
  sources?: readonly string[]
}

/** What the game reads of a room; pictures lie beside it. */
export type RoomSheet = Pick<RoomPlan, 'spots' | 'panes' | 'lamps' | 'curtain' | 'steam'> & {
  outside: boolean
  base: { lamp: boolean; sun: boolean }
  view?: Area
  layers: {
    name: string
    z: number
    area: Area
    lamp: boolean
    sun: boolean
    foreground?: true
    swings?: { x: number; y: number }
    glows?: boolean
  }[]
  things: { name: string; number: StateThing['number']; from: number; area: Area; z: number; glows?: boolean }[]
}
