/** Hands that speak in a close shot: one fore-arm raised to the face, or both across the chest. Head units, as in bust.ts; drawn for who looks to the right. */
import type { Gesture } from '../../src/figures/gestures.ts'
import type { HandName } from '../../src/figures/pose.ts'
import { clip, type Drawing, group, shade } from '../paint/kit.ts'
import type { Pair, Skin } from '../paint/palette.ts'
import { fold, hand, limb } from '../people/limbs.ts'

/** What an arm is dressed in: cloth to the wrist or rolled to the elbow, how wide the shoulders are, how thick the arm. */
export type Sleeve = { cloth: Pair; cuff?: string; rolled?: boolean; bare?: boolean; wide: number; thick: number; skin: Skin }

type At = readonly [x: number, y: number]

/** A limb from one point to another: the painter's own inverse kinematics. */
export function from(x1: number, y1: number, x2: number, y2: number, draw: (length: number) => Drawing): Drawing {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const degrees = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI - 90
  return group(draw(length), `translate(${x1},${y1}) rotate(${degrees.toFixed(1)})`)
}

/** A hand at a wrist whose fingers point to somewhere. */
function pointing(name: HandName, skin: Skin, scale: number, [x, y]: At, [toX, toY]: At, flip = false): Drawing {
  const degrees = (Math.atan2(toY - y, toX - x) * 180) / Math.PI - 90
  return group(hand(name, skin, scale), `translate(${x},${y}) rotate(${degrees.toFixed(1)})${flip ? ' scale(-1,1)' : ''}`)
}

function foreArm({ cloth: [colour, dark], cuff, rolled, bare, thick, skin }: Sleeve): (length: number) => Drawing {
  const wrist = thick * 0.64
  if (rolled || bare) {
    const [wide, low] = [thick * 0.54, bare ? 0 : 44]
    const roll = clip(
      `M${-wide},-30 Q0,-40 ${wide},-30 L${wide},${low} Q0,${low + 14} ${-wide},${low}Z`,
      colour,
      shade('right', 0, -40, wide + 6, 100, dark, 0.6) + fold(`M${-wide},${low - 14} Q0,${low} ${wide},${low - 15}`, dark, 3),
    )
    return length => limb(length, [thick * 0.94, thick * 0.9, wrist], skin.skin, skin.shade, { belly: 0.3 }) + (bare ? '' : roll)
  }
  return length => {
    const end = clip(
      `M${-wrist * 0.62},${length - 16} Q0,${length - 8} ${wrist * 0.62},${length - 16} V${length} Q0,${length + 8} ${-wrist * 0.62},${length}Z`,
      cuff ?? colour,
      shade('right', 0, length - 20, wrist, 30, dark, 0.6),
    )
    const sleeve = limb(length - 8, [thick, thick * 0.94, wrist * 1.14], colour, dark, {
      flat: true,
      over: fold(`M${-thick * 0.3},${length * 0.5} q${thick * 0.3},10 ${thick * 0.62},-2`, dark, 3.4),
    })
    return end + sleeve
  }
}

/** Every gesture of one sleeve. Those of who has no use for the finer ones are left to the caller. */
export function gestures(sleeve: Sleeve): Record<Gesture, Drawing> {
  const { wide, thick, skin } = sleeve
  const arm = foreArm(sleeve)
  const size = thick * 0.0122
  // A child's shoulders stand lower in the picture, and its elbows with them.
  const up = thick < 40 ? 22 : 0
  const elbow: At = [-wide * 0.94, 222]
  /** The hand's fingers end at `to`, coming from `degrees` right of straight below. */
  const raised = (name: HandName, to: At, degrees: number, start: At = elbow, flip = true): Drawing => {
    const turn = (degrees * Math.PI) / 180
    const wrist: At = [to[0] + Math.sin(turn) * size * 92, to[1] + Math.cos(turn) * size * 92]
    return from(...start, ...wrist, arm) + pointing(name, skin, size, wrist, to, flip)
  }
  const across = 166 - up
  const far = from(wide * 0.8, across + 32, -18, across + 6, arm)
  const near = from(-wide * 0.82, across + 28, wide * 0.26, across - 8, arm)
  return {
    prop: raised('flat', [-50, 30], -14),
    chin: raised('point', [-10, 44], -26),
    mouth: raised('pinch', [-2, 44], -30),
    eyes: raised('flat', [-12, -18], -38, [-wide * 0.98, 204]),
    heart: raised('flat', [22, 148 - up], -62, elbow, false),
    crossed: far + near + pointing('flat', skin, size, [wide * 0.26, across - 8], [wide * 0.7, across - 30]),
  }
}
