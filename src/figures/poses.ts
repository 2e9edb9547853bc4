/** How people stand, sit and move: degrees, absolute in the figure, forward (to where the person faces) positive, 0 hanging straight down. */
import type { Body, Point } from './bodies.ts'

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
  | 'plate'
  | 'pencil'
  | 'broom'
  | 'newspaper'
  | 'ball'
  | 'kite'
/** A prop in a fist: which, its place in the hand, its angle in the figure. */
export type Held = readonly [prop: PropName, x: number, y: number, degrees: number]

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
  seat?: number
  /** Height of the pelvis, when it is neither the floor nor a seat that decides it. */
  height?: number
  layer?: { farArm?: 'back' | 'middle' | 'front'; head?: number }
}

const middle = { farArm: 'middle' } as const
const chairLegs = { near: [84, -88, 0], far: [76, -72, 0] } as const

/** Every posture by name. Weight stands on one leg: hip out, shoulders back, head against it. */
export const POSES = {
  stand: {
    hip: [-7, 0],
    torso: -2,
    head: 3,
    legs: { near: [-5, -1, 0], far: [17, -21, -2] },
    arms: { near: [-12, 22, 6], far: [10, 26, 10] },
    hands: { near: 'rest', far: 'rest' },
  },
  talk: {
    hip: [-5, 0],
    torso: 1,
    head: 1,
    legs: { near: [-5, -1, 0], far: [15, -18, -2] },
    arms: { near: [-8, 18, 6], far: [30, 62, 30] },
    hands: { near: 'rest', far: 'open' },
    layer: middle,
  },
  listen: {
    hip: [-8, 0],
    torso: -3,
    head: 8,
    legs: { near: [-6, 0, 0], far: [19, -23, -2] },
    arms: { near: [4, 88, 6], far: [24, 134, 0] },
    hands: { near: 'flat', far: 'point' },
    layer: middle,
  },
  hipHand: {
    hip: [-9, 0],
    torso: -5,
    head: 6,
    legs: { near: [-7, 0, 0], far: [20, -24, -2] },
    arms: { near: [-46, 92, 20], far: [10, 24, 8] },
    hands: { near: 'grip', far: 'rest' },
  },
  sad: {
    hip: [-2, 0],
    torso: 9,
    head: 14,
    legs: { near: [-4, -5, 0], far: [8, -12, 0] },
    arms: { near: [4, 10, 4], far: [12, 12, 8] },
    hands: { near: 'rest', far: 'rest' },
  },
  shrug: {
    hip: [-4, 0],
    torso: -3,
    head: -5,
    legs: { near: [-4, -1, 0], far: [14, -17, 0] },
    arms: { near: [-22, 92, 40], far: [34, 70, 40] },
    hands: { near: 'open', far: 'open' },
  },
  point: {
    hip: [2, 0],
    torso: 4,
    head: 2,
    legs: { near: [-6, -2, 0], far: [12, -10, 0] },
    arms: { near: [72, 14, 0], far: [-8, 20, 6] },
    hands: { near: 'point', far: 'rest' },
  },
  wave: {
    hip: [-3, 0],
    torso: -2,
    head: -4,
    legs: { near: [-2, 0, 0], far: [9, -8, 0] },
    arms: { near: [-8, 16, 4], far: [118, 46, 0] },
    hands: { near: 'rest', far: 'open' },
    layer: { farArm: 'front' },
  },
  cheer: {
    hip: [0, 0],
    torso: -5,
    head: -8,
    legs: { near: [-8, -2, 0], far: [12, -6, 0] },
    arms: { near: [-156, -20, 0], far: [150, 20, 0] },
    hands: { near: 'open', far: 'open' },
  },
  mug: {
    hip: [-8, 0],
    torso: -5,
    head: 6,
    legs: { near: [-6, 0, 0], far: [19, -23, -2] },
    arms: { near: [14, 84, -8], far: [-30, 66, 0] },
    hands: { near: 'grip', far: 'grip' },
    props: { near: ['mug', 0, 17, 0] },
  },
  bottle: {
    hip: [-6, 0],
    torso: -3,
    head: 2,
    legs: { near: [-5, -1, 0], far: [16, -19, -2] },
    arms: { near: [-4, 52, 0], far: [10, 24, 8] },
    hands: { near: 'grip', far: 'rest' },
    props: { near: ['bottle', 0, 16, 4] },
  },
  bag: {
    hip: [-5, 0],
    torso: 2,
    head: 2,
    legs: { near: [-5, -1, 0], far: [16, -19, -2] },
    arms: { near: [24, 66, 0], far: [34, 58, 0] },
    hands: { near: 'flat', far: 'flat' },
    props: { far: ['bag', 2, 10, 0] },
    layer: middle,
  },
  suitcase: {
    hip: [-4, 0],
    torso: -4,
    head: 4,
    legs: { near: [-4, -1, 0], far: [14, -17, -2] },
    arms: { near: [-4, 6, 0], far: [10, 26, 10] },
    hands: { near: 'grip', far: 'rest' },
    props: { near: ['suitcase', 0, 20, 0] },
  },
  sit: {
    sits: true,
    torso: 5,
    head: -1,
    legs: { near: [74, -78, 0], far: [66, -58, 0] },
    arms: { near: [22, 60, 4], far: [34, 48, 0] },
    hands: { near: 'flat', far: 'flat' },
    layer: middle,
  },
  sitMug: {
    sits: true,
    torso: 5,
    head: -1,
    legs: { near: [74, -78, 0], far: [66, -58, 0] },
    arms: { near: [22, 60, 4], far: [34, 48, 0] },
    hands: { near: 'grip', far: 'flat' },
    props: { near: ['mug', 0, 17, 0] },
    layer: middle,
  },
  eat: {
    sits: true,
    torso: 9,
    head: 4,
    legs: { near: [78, -80, 0], far: [70, -62, 0] },
    arms: { near: [18, 84, 10], far: [40, 46, -6] },
    hands: { near: 'pinch', far: 'flat' },
    props: { near: ['spoon', 0, 10, 28] },
    layer: middle,
  },
  sitSlump: {
    sits: true,
    torso: 17,
    head: 14,
    legs: { near: [84, -92, 0], far: [78, -76, 0] },
    arms: { near: [34, 52, -10], far: [46, 40, -10] },
    hands: { near: 'flat', far: 'flat' },
    layer: middle,
  },
  bench: {
    sits: true,
    torso: -8,
    head: 6,
    legs: { near: [80, -72, 0], far: [88, -96, 0] },
    arms: { near: [22, 34, 0], far: [26, 44, -6] },
    hands: { near: 'rest', far: 'flat' },
    layer: middle,
  },
  desk: {
    sits: true,
    torso: 10,
    head: 10,
    legs: chairLegs,
    arms: { near: [34, 58, -6], far: [44, 44, -8] },
    hands: { near: 'pinch', far: 'flat' },
    props: { near: ['pencil', 4, 20, 24] },
    layer: middle,
  },
  type: {
    sits: true,
    torso: 5,
    head: 8,
    legs: chairLegs,
    arms: { near: [22, 66, 0], far: [32, 56, 0] },
    hands: { near: 'whisk', far: 'whisk' },
    layer: middle,
  },
  phone: {
    hip: [-7, 0],
    torso: -2,
    head: 6,
    legs: { near: [-5, -1, 0], far: [17, -21, -2] },
    arms: { near: [70, 152, -4], far: [10, 26, 10] },
    hands: { near: 'grip', far: 'rest' },
    props: { near: ['phone', 2, 18, 8] },
  },
  phoneDesk: {
    sits: true,
    torso: 9,
    head: 8,
    legs: chairLegs,
    arms: { near: [76, 152, -4], far: [44, 42, -8] },
    hands: { near: 'grip', far: 'pinch' },
    props: { near: ['phone', 2, 18, 12] },
    layer: middle,
  },
  cook: {
    hip: [0, 0],
    torso: 8,
    head: 10,
    legs: { near: [-5, -2, 0], far: [8, -10, 0] },
    arms: { near: [22, 62, 0], far: [34, 38, 0] },
    hands: { near: 'whisk', far: 'grip' },
    props: { near: ['whisk', 0, 15, -24], far: ['pan', 0, 14, 0] },
    layer: middle,
  },
  washUp: {
    hip: [0, 0],
    torso: 14,
    head: 12,
    legs: { near: [-5, -2, 0], far: [8, -10, 0] },
    arms: { near: [34, 46, 0], far: [30, 38, 0] },
    hands: { near: 'whisk', far: 'grip' },
    props: { far: ['plate', 6, 16, -14] },
    layer: middle,
  },
  sweep: {
    hip: [0, 0],
    torso: 12,
    head: 8,
    legs: { near: [-12, -4, 0], far: [18, -12, 0] },
    arms: { near: [26, 46, 0], far: [44, 34, 0] },
    hands: { near: 'grip', far: 'grip' },
    props: { near: ['broom', 0, 16, -22] },
    layer: middle,
  },
  look: {
    hip: [-5, 0],
    torso: 4,
    head: 8,
    legs: { near: [-5, -1, 0], far: [15, -18, -2] },
    arms: { near: [18, 84, 6], far: [24, 78, 0] },
    hands: { near: 'pinch', far: 'pinch' },
    props: { far: ['paper', 8, 10, 8] },
    layer: middle,
  },
  newspaper: {
    sits: true,
    torso: -6,
    head: 10,
    legs: { near: [82, -76, 0], far: [92, -100, 0] },
    arms: { near: [30, 72, 0], far: [38, 66, 0] },
    hands: { near: 'pinch', far: 'pinch' },
    props: { far: ['newspaper', 4, 6, 6] },
    layer: middle,
  },
  carry: {
    hip: [-6, 0],
    torso: -7,
    head: -4,
    legs: { near: [-2, 0, 0], far: [11, -8, 0] },
    arms: { near: { to: [66, -150], bend: 1, hand: 6 }, far: { to: [78, -212], bend: 1, hand: 70 } },
    hands: { near: 'flat', far: 'flat' },
    layer: middle,
  },
  carried: {
    height: 0,
    torso: 17,
    head: 6,
    legs: { near: [72, -70, -10], far: [84, -84, -20] },
    arms: { near: [104, 26, 14], far: [112, 20, 10] },
    hands: { near: 'flat', far: 'flat' },
    layer: { farArm: 'back' },
  },
  kneelHug: {
    hip: [0, 0],
    torso: 13,
    head: 13,
    legs: { near: [-6, -82, -92], far: [82, -86, 0] },
    arms: { near: { to: [112, -112], bend: 1, hand: 4 }, far: { to: [100, -150], bend: 1, hand: 60 } },
    hands: { near: 'flat', far: 'flat' },
    layer: { farArm: 'middle', head: 26 },
  },
  kneel: {
    hip: [0, 0],
    torso: 10,
    head: 6,
    legs: { near: [-6, -82, -92], far: [82, -86, 0] },
    arms: { near: [36, 40, 0], far: [44, 34, 0] },
    hands: { near: 'flat', far: 'open' },
    layer: middle,
  },
  hugUp: {
    hip: [2, 0],
    torso: 13,
    head: 8,
    legs: { near: [-8, -4, 0], far: [4, -6, -16] },
    arms: { near: [96, 26, 14], far: [108, 10, 10] },
    hands: { near: 'flat', far: 'flat' },
  },
  read: {
    sits: true,
    torso: -14,
    head: 20,
    legs: { near: [80, -70, 0], far: [88, -88, 0] },
    arms: { near: [14, 70, 20], far: [26, 64, 10] },
    hands: { near: 'pinch', far: 'pinch' },
    props: { near: ['book', 4, 20, -10] },
    layer: middle,
  },
  readBed: {
    sits: true,
    torso: -30,
    head: 26,
    legs: { near: [84, -2, 70], far: [90, -12, 70] },
    arms: { near: [10, 66, 20], far: [26, 60, 10] },
    hands: { near: 'pinch', far: 'pinch' },
    props: { near: ['book', 4, 20, -16] },
    layer: middle,
  },
  listenBed: {
    sits: true,
    torso: -24,
    head: 12,
    legs: { near: [84, -4, 70], far: [92, -16, 70] },
    arms: { near: [8, 40, 0], far: [20, 40, 0] },
    hands: { near: 'rest', far: 'rest' },
    layer: middle,
  },
  lie: {
    sits: true,
    torso: -84,
    head: -36,
    legs: { near: [88, -2, 62], far: [92, -8, 62] },
    arms: { near: [-50, 96, 0], far: [-60, 40, 0] },
    hands: { near: 'flat', far: 'rest' },
  },
  hold: {
    hip: [-2, 0],
    torso: 1,
    head: 8,
    legs: { near: [-3, 0, 0], far: [9, -9, 0] },
    arms: { near: { to: [44, -176], bend: 1, hand: 4 }, far: [-4, 16, 4] },
    hands: { near: 'hold', far: 'rest' },
  },
  held: {
    hip: [-2, 0],
    torso: 0,
    head: -6,
    legs: { near: [-3, 0, 0], far: [9, -9, 0] },
    arms: { near: [-8, 16, 4], far: { to: [-50, -161], bend: -1, hand: 0 } },
    hands: { near: 'rest', far: 'hold' },
    layer: middle,
  },
  play: {
    hip: [0, 0],
    torso: 20,
    head: -6,
    legs: { near: [38, -96, 0], far: [66, -104, 0] },
    arms: { near: [52, 30, 0], far: [60, 20, 0] },
    hands: { near: 'flat', far: 'hold' },
    layer: middle,
  },
  kite: {
    hip: [-4, 0],
    torso: -6,
    head: -14,
    legs: { near: [-8, -2, 0], far: [16, -10, 0] },
    arms: { near: [112, 18, 0], far: [96, 26, 0] },
    hands: { near: 'grip', far: 'grip' },
    props: { near: ['kite', 6, 22, 18] },
    layer: { farArm: 'front' },
  },
} as const satisfies Record<string, Pose>

/** The name of a posture; walking and running are made by `walking`. */
export type PoseName = keyof typeof POSES

/** A posture by name. */
export function poseOf(name: PoseName): Pose {
  return POSES[name]
}

/** Whether a word names a posture. */
export function isPose(name: string): name is PoseName {
  return Object.hasOwn(POSES, name)
}

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

/** A pose whose hands have been found and whose pelvis has its height: only such poses can be mixed. */
export type Settled = Omit<Pose, 'arms'> & { arms: Record<Side, Limb>; hip: Point; height: number }

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

/** Two people who touch. `b` is drawn inside `a`, between the body and the near arm, at `at`, and `flip`ped to face `a`. */
export type Duo = { a: PoseName; b: PoseName; at: Point; flip: boolean }

/** Ways of touching. Their numbers are Ted's with Billy; somebody shorter or in a coat stands a little nearer. */
export const DUOS = {
  carry: { a: 'carry', b: 'carried', at: [66, -168], flip: true },
  hug: { a: 'kneelHug', b: 'hugUp', at: [99, 0], flip: true },
} as const satisfies Record<string, Duo>

/** How far two steps carry a body: hands and phases follow distance, so that feet hardly slide. */
export function strideOf(body: Body): number {
  return (body.thigh + body.shin) * 1.52
}
