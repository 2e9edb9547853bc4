/** Movement between postures: walking, running, changing from one to another. */
import type { Body } from './bodies.ts'
import type { Limb, Pose, Settled } from './pose.ts'

type Step = readonly [near: Limb, far: Limb]

/** Half a walk in four keys: contact, down, pass, up. The other half is the same with the legs changed. */
const HALF: readonly Step[] = [
  [
    [25, -3, 12],
    [-20, -12, -26],
  ],
  [
    [15, -16, 0],
    [-16, -48, -40],
  ],
  [
    [0, -3, 0],
    [14, -62, -22],
  ],
  [
    [-12, -1, -4],
    [29, -38, 4],
  ],
]
const WALK: readonly Step[] = [...HALF, ...HALF.map(([near, far]): Step => [far, near])]

function between(a: Limb, b: Limb, t: number): Limb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** A moment of walking: `phase` 0 to 1 over two steps; a `stride` of 1.5 and a lean make it a run. `over` replaces what the arms do. */
export function walking(phase: number, stride = 1, over: Partial<Pose> = {}): Pose {
  const place = (((phase % 1) + 1) % 1) * WALK.length
  const index = Math.floor(place) % WALK.length
  const now = WALK[index]
  const next = WALK[(index + 1) % WALK.length]
  if (!now || !next) throw new RangeError(`No key of the walk at ${phase}.`)
  const t = place - Math.floor(place)
  const scaled = ([upper, bend, end]: Limb): Limb => [upper * stride, bend * (stride * 0.4 + 0.6), end * stride]
  const swing = Math.cos(phase * 2 * Math.PI)
  return {
    torso: (stride > 1.3 ? 12 : 4) + 1.2 * Math.cos(phase * 4 * Math.PI),
    head: -2 + 1.5 * Math.sin(phase * 4 * Math.PI),
    legs: { near: scaled(between(now[0], next[0], t)), far: scaled(between(now[1], next[1], t)) },
    arms: { near: [-24 * swing * stride + 2, 20 - 9 * swing, 6], far: [24 * swing * stride + 2, 20 + 9 * swing, 6] },
    hands: { near: 'rest', far: 'rest' },
    ...over,
  }
}

/** A pose between two, for changing from one to the other. Hands, props and chairs change half way. */
export function mix(a: Settled, b: Settled, t: number): Settled {
  const number = (from: number, to: number) => from + (to - from) * t
  return {
    ...(t < 0.5 ? a : b),
    torso: number(a.torso, b.torso),
    head: number(a.head, b.head),
    hip: [number(a.hip[0], b.hip[0]), 0],
    height: number(a.height, b.height),
    legs: { near: between(a.legs.near, b.legs.near, t), far: between(a.legs.far, b.legs.far, t) },
    arms: { near: between(a.arms.near, b.arms.near, t), far: between(a.arms.far, b.arms.far, t) },
  }
}

/** How far two steps carry a body: hands and phases follow distance, so that feet hardly slide. */
export function strideOf(body: Body): number {
  return (body.thigh + body.shin) * 1.52
}
