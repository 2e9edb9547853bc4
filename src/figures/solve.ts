/** The solver: a body and a pose become a list of sprites, with inverse kinematics where a hand has somewhere to be. */
import type { Body, Point } from './bodies.ts'
import type { Arm, Limb, Pose, Settled, Side } from './pose.ts'

/** Which sprite of the puppet a picture belongs to. */
export type Slot =
  | 'head'
  | 'headBack'
  | 'torso'
  | 'pelvis'
  | `${'thigh' | 'shin' | 'foot' | 'upperArm' | 'foreArm' | 'hand' | 'prop'}${'Near' | 'Far'}`

/** One part in its place: radians clockwise, `far` when it lies behind the body. */
export type Placed = { slot: Slot; picture: string; x: number; y: number; rotation: number; z: number; far: boolean }

/** A figure as it stands: its parts, where its hands and hip came to be, and the angles of its arms. */
export type Solved = { parts: Placed[]; hands: Record<Side, Point>; arms: Record<Side, Limb>; hip: Point }

/** Layers from the back. What is held lies over the body and under the near arm. */
const LAYER = { farArm: 0, farLeg: 10, nearLeg: 12, headBack: 13, pelvis: 14, torso: 16, farForeArm: 18, head: 20, held: 24, nearArm: 30 }

const DEGREE = Math.PI / 180

/** A point at `length` from x, y, `degrees` forward of straight down. */
function below(x: number, y: number, degrees: number, length: number): Point {
  return [x + Math.sin(degrees * DEGREE) * length, y + Math.cos(degrees * DEGREE) * length]
}

function turned(x: number, y: number, degrees: number): Point {
  const cosine = Math.cos(degrees * DEGREE)
  const sine = Math.sin(degrees * DEGREE)
  return [x * cosine - y * sine, x * sine + y * cosine]
}

/** Angles of the two bones (upper; lower, added to it) that bring a limb from one point to another; `bend` says which way the joint breaks. */
function reach(from: Point, to: Point, upper: number, lower: number, bend: 1 | -1): readonly [number, number] {
  const x = to[0] - from[0]
  const y = to[1] - from[1]
  const distance = Math.max(Math.abs(upper - lower) + 0.01, Math.min(Math.hypot(x, y), upper + lower - 0.01))
  const straight = Math.atan2(x, y) / DEGREE
  const shoulder = Math.acos((upper * upper + distance * distance - lower * lower) / (2 * upper * distance)) / DEGREE
  const elbow = Math.acos((upper * upper + lower * lower - distance * distance) / (2 * upper * lower)) / DEGREE
  return [straight - shoulder * bend, (180 - elbow) * bend]
}

type Leg = { angles: Limb; hip: Point; knee: Point; ankle: Point; foot: number; lowest: number }

function legOf(body: Body, [thigh, knee, foot]: Limb, hip: Point): Leg {
  const bent = below(hip[0], hip[1], thigh, body.thigh)
  const ankle = below(bent[0], bent[1], thigh + knee, body.shin)
  const heel = turned(-16, body.foot, -foot)
  const toe = turned((34 * body.foot) / 15, body.foot, -foot)
  const kneecap = bent[1] + body.shinWidths[0] / 2 - 2
  return { angles: [thigh, knee, foot], hip, knee: bent, ankle, foot, lowest: Math.max(ankle[1] + heel[1], ankle[1] + toe[1], kneecap) }
}

/** Where every part goes. The origin is on the floor under the hip (the hip itself, where a pose gives its height); y grows downwards. */
export function solve(body: Body, pose: Pose): Solved {
  const [shiftX, shiftY] = pose.hip ?? [0, 0]
  const near = legOf(body, pose.legs.near, [shiftX + body.hipNear[0], body.hipNear[1]])
  const far = legOf(body, pose.legs.far, [shiftX + body.hipFar[0], body.hipFar[1]])
  const hipY = heightOf(body, pose, Math.max(near.lowest, far.lowest)) + shiftY
  const parts: Placed[] = []
  const put = (slot: Slot, picture: string, x: number, y: number, degrees: number, z: number, behind = false) => {
    parts.push({ slot, picture, x, y, rotation: degrees * DEGREE, z, far: behind })
  }
  for (const [side, leg, z] of [
    ['Far', far, LAYER.farLeg],
    ['Near', near, LAYER.nearLeg],
  ] as const) {
    const behind = side === 'Far'
    put(`foot${side}`, 'foot', leg.ankle[0], leg.ankle[1] + hipY, -leg.foot, z, behind)
    put(`shin${side}`, 'shin', leg.knee[0], leg.knee[1] + hipY, -(leg.angles[0] + leg.angles[1]), z + 0.2, behind)
    put(`thigh${side}`, 'thigh', leg.hip[0], leg.hip[1] + hipY, -leg.angles[0], z + 0.4, behind)
  }
  put('pelvis', pose.sits || pose.drawnUp ? 'lap' : 'pelvis', shiftX, hipY, pose.torso * 0.3, LAYER.pelvis)
  put('torso', 'torso', shiftX, hipY, pose.torso, LAYER.torso)
  const onTorso = (x: number, y: number): Point => {
    const [dx, dy] = turned(x, y, pose.torso)
    return [shiftX + dx, hipY + dy]
  }
  const neck = onTorso(body.neck[0], body.neck[1] - 6)
  const tilt = pose.torso * 0.5 + pose.head
  put('headBack', 'headBack', neck[0], neck[1], tilt, LAYER.headBack)
  put('head', 'head', neck[0], neck[1], tilt, pose.layer?.head ?? LAYER.head)
  const farShoulder = onTorso(...body.shoulderFar)
  const nearShoulder = onTorso(...body.shoulderNear)
  const arms = { far: anglesOf(body, pose.arms.far, farShoulder), near: anglesOf(body, pose.arms.near, nearShoulder) }
  const hands = {
    far: armOf(body, pose, 'far', farShoulder, arms.far, put),
    near: armOf(body, pose, 'near', nearShoulder, arms.near, put),
  }
  return { parts, hands, arms, hip: [shiftX, hipY] }
}

/** The same posture with nothing left to find, ready to be mixed with another. */
export function settle(body: Body, pose: Pose): Settled {
  const { arms, hip } = solve(body, pose)
  return { ...pose, arms, hip: [hip[0], 0], height: hip[1] }
}

function heightOf(body: Body, pose: Pose, lowest: number): number {
  if (pose.height !== undefined) return pose.height
  if (!pose.sits) return -lowest
  // Sitting, but never through the floor: feet that reach it decide.
  return -Math.max((pose.seat ?? body.shin + body.foot) + body.thighWidths[0] / 2, lowest)
}

type Put = (slot: Slot, picture: string, x: number, y: number, degrees: number, z: number, behind?: boolean) => void

function armOf(body: Body, pose: Pose, side: Side, shoulder: Point, [upper, bend, wristBend]: Limb, put: Put): Point {
  const behind = side === 'far'
  const name = behind ? 'Far' : 'Near'
  const elbow = below(shoulder[0], shoulder[1], upper, body.upperArm)
  const wrist = below(elbow[0], elbow[1], upper + bend, body.foreArm)
  const handDegrees = -(upper + bend + wristBend)
  const layers = { back: LAYER.farArm, middle: LAYER.farForeArm, front: LAYER.held + 2 }
  const upperLayer = behind ? LAYER.farArm : LAYER.nearArm
  const lowerLayer = behind ? layers[pose.layer?.farArm ?? 'back'] : LAYER.nearArm
  put(`upperArm${name}`, 'upperArm', shoulder[0], shoulder[1], -upper, upperLayer + 0.4, behind)
  put(`foreArm${name}`, 'foreArm', elbow[0], elbow[1], -(upper + bend), lowerLayer + 0.5, behind)
  put(`hand${name}`, `hand_${pose.hands[side]}`, wrist[0], wrist[1], handDegrees, lowerLayer + 0.3, behind)
  const held = pose.props?.[side]
  if (held) {
    const [prop, x, y, degrees] = held
    const [dx, dy] = turned(x, (y * body.hand) / 0.31, handDegrees)
    put(`prop${name}`, `prop_${prop}`, wrist[0] + dx, wrist[1] + dy, degrees, lowerLayer + 0.2, behind)
  }
  return below(wrist[0], wrist[1], upper + bend, 55 * body.hand)
}

/** The angles of an arm, its elbow found when the pose only says where the hand is. */
function anglesOf(body: Body, arm: Arm, shoulder: Point): Limb {
  if (!('to' in arm)) return arm
  const [upper, bend] = reach(shoulder, arm.to, body.upperArm, body.foreArm, arm.bend)
  return [upper, bend, arm.hand]
}
