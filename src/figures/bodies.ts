/** Bone lengths, pivots and widths of every body, in stage pixels at 1600 by 900: data only, shared by the painter and the page. */

/** A point: to the right (where the person faces), and down. */
export type Point = readonly [x: number, y: number]
/** The width of a limb at its joint, its belly and its end; three widths, or arms look like sausages. */
export type Widths = readonly [joint: number, belly: number, end: number]

/** A body that faces right. `near` limbs lie towards the viewer; half widths are those of the torso at its shoulder, waist and hip. */
export type Body = {
  thigh: number
  shin: number
  foot: number
  torso: number
  shoulderWidth: number
  waistWidth: number
  hipWidth: number
  chest: number
  upperArm: number
  foreArm: number
  /** Scale of a hand that is drawn 100 long. */
  hand: number
  head: { scale: number; x: number; y: number }
  neck: Point
  neckWidth: number
  shoulderNear: Point
  shoulderFar: Point
  hipNear: Point
  hipFar: Point
  upperArmWidths: Widths
  foreArmWidths: Widths
  thighWidths: Widths
  shinWidths: Widths
}

const ted: Body = {
  thigh: 92,
  shin: 84,
  foot: 15,
  torso: 116,
  shoulderWidth: 45,
  waistWidth: 38,
  hipWidth: 36,
  chest: 0,
  upperArm: 62,
  foreArm: 56,
  hand: 0.31,
  head: { scale: 0.46, x: 5, y: -39 },
  neck: [5, -110],
  neckWidth: 21,
  shoulderNear: [-27, -98],
  shoulderFar: [29, -97],
  hipNear: [-11, 4],
  hipFar: [12, 4],
  upperArmWidths: [36, 32, 27],
  foreArmWidths: [29, 25, 16],
  thighWidths: [42, 40, 29],
  shinWidths: [29, 27, 41],
}

const billy: Body = {
  thigh: 46,
  shin: 42,
  foot: 12,
  torso: 74,
  shoulderWidth: 33,
  waistWidth: 31,
  hipWidth: 31,
  chest: 0,
  upperArm: 39,
  foreArm: 34,
  hand: 0.235,
  head: { scale: 0.49, x: 3, y: -36 },
  neck: [3, -70],
  neckWidth: 15,
  shoulderNear: [-19, -61],
  shoulderFar: [21, -60],
  hipNear: [-12, 2],
  hipFar: [12, 2],
  upperArmWidths: [26, 25, 22],
  foreArmWidths: [21, 18, 12],
  thighWidths: [33, 31, 25],
  shinWidths: [25, 24, 29],
}

const margaret: Body = {
  thigh: 88,
  shin: 80,
  foot: 14,
  torso: 108,
  shoulderWidth: 37,
  waistWidth: 27,
  hipWidth: 33,
  chest: 5,
  upperArm: 57,
  foreArm: 52,
  hand: 0.265,
  head: { scale: 0.43, x: 3, y: -36 },
  neck: [4, -103],
  neckWidth: 18,
  shoulderNear: [-22, -91],
  shoulderFar: [24, -90],
  hipNear: [-13, 4],
  hipFar: [13, 4],
  upperArmWidths: [30, 27, 24],
  foreArmWidths: [24, 21, 17],
  thighWidths: [40, 37, 29],
  shinWidths: [28, 29, 44],
}

const joanna: Body = {
  ...margaret,
  shoulderWidth: 36,
  waistWidth: 26,
  hipWidth: 31,
  chest: 4,
  hand: 0.26,
  neckWidth: 16,
  shoulderNear: [-21, -91],
  shoulderFar: [23, -90],
  hipNear: [-12, 4],
  hipFar: [12, 4],
  foreArmWidths: [24, 22, 19],
  thighWidths: [34, 30, 24],
  shinWidths: [23, 22, 15],
}

/** Seven builds beside the four leads' own are enough for a street: heads and clothes do the rest. */
const BODIES = {
  ted,
  billy,
  margaret,
  joanna,
  broadMan: {
    ...ted,
    torso: 120,
    shoulderWidth: 53,
    waistWidth: 53,
    hipWidth: 46,
    neckWidth: 27,
    shoulderNear: [-34, -100],
    shoulderFar: [35, -99],
    hipNear: [-17, 4],
    hipFar: [18, 4],
    upperArmWidths: [42, 38, 32],
    foreArmWidths: [33, 29, 19],
    thighWidths: [48, 44, 33],
    shinWidths: [33, 31, 38],
  },
  slimMan: {
    ...ted,
    thigh: 95,
    shin: 86,
    shoulderWidth: 41,
    waistWidth: 32,
    hipWidth: 32,
    hand: 0.29,
    neckWidth: 18,
    shoulderNear: [-25, -98],
    shoulderFar: [26, -97],
    upperArmWidths: [32, 28, 24],
    foreArmWidths: [26, 22, 15],
    thighWidths: [37, 34, 27],
    shinWidths: [27, 25, 35],
  },
  woman: { ...joanna, hipWidth: 33, waistWidth: 28, shinWidths: [24, 23, 15] },
  stoutWoman: {
    ...joanna,
    thigh: 80,
    shin: 74,
    shoulderWidth: 42,
    waistWidth: 45,
    hipWidth: 46,
    chest: 9,
    neckWidth: 21,
    shoulderNear: [-27, -91],
    shoulderFar: [29, -90],
    hipNear: [-15, 4],
    hipFar: [16, 4],
    upperArmWidths: [37, 34, 28],
    foreArmWidths: [28, 25, 18],
    thighWidths: [44, 40, 30],
    shinWidths: [29, 29, 18],
  },
  girl: {
    ...billy,
    thigh: 54,
    shin: 48,
    torso: 76,
    shoulderWidth: 30,
    waistWidth: 26,
    hipWidth: 28,
    neck: [3, -72],
    shoulderNear: [-18, -63],
    shoulderFar: [19, -62],
    thighWidths: [27, 24, 20],
    shinWidths: [20, 19, 14],
  },
  teenager: {
    ...joanna,
    thigh: 82,
    shin: 76,
    torso: 100,
    shoulderWidth: 33,
    waistWidth: 26,
    hipWidth: 29,
    chest: 1,
    head: { scale: 0.44, x: 3, y: -36 },
    neck: [4, -96],
    shoulderNear: [-20, -85],
    shoulderFar: [21, -84],
    shinWidths: [25, 26, 42],
  },
} as const satisfies Record<string, Body>

/** The name of a build. */
export type BodyName = keyof typeof BODIES

/** A body by the name of its build. */
export function bodyOf(name: BodyName): Body {
  return BODIES[name]
}
