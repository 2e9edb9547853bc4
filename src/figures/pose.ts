/** What a posture is: degrees, absolute in the figure, forward (to where the person faces) positive, 0 hanging straight down. */
import type { Point } from './bodies.ts'

/** Near the viewer, or far. */
export type Side = 'near' | 'far'
/** Upper bone; what the joint adds to it; what the hand or foot adds (a foot's angle is its own). */
export type Limb = readonly [upper: number, bend: number, end: number]
/** An arm by its angles, or by where its hand has to be, in stage pixels of an adult. */
export type Arm = Limb | { to: Point; bend: 1 | -1; hand: number }
/** The shapes of hands. */
export type HandName = 'rest' | 'grip' | 'point' | 'hold' | 'whisk' | 'flat' | 'open' | 'pinch'
/** Things for a hand. */
export type PropName =
  | 'mug'
  | 'whisk'
  | 'pan'
  | 'bowl'
  | 'book'
  | 'phone'
  | 'spoon'
  | 'paper'
  | 'bottle'
  | 'bag'
  | 'suitcase'
  | 'basket'
  | 'truck'
  | 'plate'
  | 'pencil'
  | 'broom'
  | 'newspaper'
  | 'ball'
  | 'kite'
/** A prop in a fist: which, its place in the hand, its angle in the figure. */
type Held = readonly [prop: PropName, x: number, y: number, degrees: number]

/** A posture. Feet are put on the floor by the solver, unless the person sits (pelvis at `seat`) or is held (`height`). */
export type Pose = {
  torso: number
  head: number
  hip?: Point
  legs: Record<Side, Limb>
  arms: Record<Side, Arm>
  hands: Record<Side, HandName>
  props?: Partial<Record<Side, Held>>
  sits?: boolean
  /** Legs are drawn up without sitting: skirts and coats follow the thighs. */
  drawnUp?: boolean
  seat?: number
  /** Height of the pelvis, when it is neither the floor nor a seat that decides it. */
  height?: number
  layer?: { farArm?: 'back' | 'middle' | 'front'; head?: number }
}

/** A pose whose hands have been found and whose pelvis has its height: only such poses can be mixed. */
export type Settled = Omit<Pose, 'arms'> & { arms: Record<Side, Limb>; hip: Point; height: number }
