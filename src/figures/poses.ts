/** Every posture by name, and the ways in which two people touch. */
import type { Point } from './bodies.ts'
import type { Pose } from './pose.ts'
import { RESTING } from './resting.ts'
import { STANDING } from './standing.ts'

const POSES = { ...STANDING, ...RESTING }

/** The name of a posture; walking and running are made by `walking`. */
export type PoseName = keyof typeof POSES

/** A posture by name. */
export function poseOf(name: PoseName): Pose {
  return POSES[name]
}

/** Two people who touch. `b` is drawn inside `a`, between the body and the near arm, at `at`, facing `a`. */
type Duo = { a: PoseName; b: PoseName; at: Point }

/** Ways of touching. Their numbers are Ted's with Billy; somebody shorter or in a coat stands a little nearer. */
export const DUOS = {
  carry: { a: 'carry', b: 'carried', at: [66, -168] },
  hug: { a: 'kneelHug', b: 'hugUp', at: [99, 0] },
} as const satisfies Record<string, Duo>
