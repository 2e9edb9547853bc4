/** A person in a room, who breathes, blinks, talks, walks, changes posture, and takes a child by the hand or into the arms. */
import { Container, type RenderLayer, type Sprite } from 'pixi.js'
import type { Point } from './bodies.ts'
import { Dressed } from './dressed.ts'
import type { Expression } from './expressions.ts'
import { type Face, sprite } from './face.ts'
import { mix, strideOf, walking } from './gait.ts'
import { loadPerson, pictures } from './load.ts'
import { FIGURE_IDS, type FigureId, figureOf } from './people.ts'
import type { Pose, Settled, Side } from './pose.ts'
import { DUOS, type PoseName, poseOf } from './poses.ts'
import { settle, type Solved, solve } from './solve.ts'

/** How somebody comes in. `wears` is one of the person's wardrobe; `shadow: false` for who sits at a table. */
export type PuppetOptions = {
  pose?: PoseName
  expression?: Expression
  wears?: string
  facing?: 1 | -1
  shadow?: boolean
  /** What the year has done to a child: how large for their kind, and whether the mark of the fall is there. */
  size?: number
  scarred?: boolean
}

type Walk = { to: number; speed: number; arrived: () => void }

/** A stroll, in stage pixels a second. */
const STROLL = 235
/** From here on it is a run. */
const RUN = 330
/** Nearer than this nobody's eyes go down further, stage pixels. */
const STEEP = 110
/** Degrees that a head goes with its eyes. */
const NOD = 9
/** The back that the numbers of DUOS were measured on. */
const TALL = 116
/** Steps from breath to breath: finer than the eye, and few enough to be solved once and kept. */
const BREATHS = 16

export class Puppet extends Container {
  readonly who: FigureId
  private readonly figure: Dressed
  private readonly size: number
  private readonly shadow: Sprite | null
  private direction: 1 | -1
  private posture: PoseName
  private current: Pose
  private from: Settled | null = null
  private change = { left: 0, whole: 0 }
  private clock: number
  private walk: Walk | null = null
  private phase = 0
  /** How far the head bends to whom it looks at. */
  private nod = 0
  private seat: number | undefined
  private held: Puppet | null = null
  private led: Puppet | null = null
  private hands: Record<Side, Point> = { near: [0, 0], far: [0, 0] }
  /** The posture that is held, at every step of a breath that was drawn so far. */
  private readonly breaths: { of: Pose | null; solved: (Solved | undefined)[] } = { of: null, solved: [] }
  /** The same for who is led, by where the leading hand is. */
  private ledAt = new WeakMap<Record<Side, Point>, Solved>()
  private leader: Puppet | null = null
  /** How the person stands, and which way. */
  private readonly stood: { as: Solved | null; facing: 1 | -1 } = { as: null, facing: 1 }

  /** Loads somebody's pictures and brings the person in. */
  static async open(who: FigureId, options: PuppetOptions = {}): Promise<Puppet> {
    await loadPerson(who)
    return new Puppet(who, options)
  }

  /** Somebody whose pictures `loadPerson` has loaded; throws a RangeError otherwise. The origin is on the floor, between the feet. */
  constructor(
    who: FigureId,
    { pose = 'stand', expression = 'neutral', wears, facing = 1, shadow = true, size: grown = 1, scarred = false }: PuppetOptions = {},
  ) {
    super()
    const { size, wears: wardrobe } = figureOf(who)
    this.who = who
    this.size = size * grown
    this.direction = facing
    this.posture = pose
    this.current = poseOf(pose)
    this.clock = (FIGURE_IDS.indexOf(who) + 1) * 1.7
    this.figure = new Dressed(who, wears ?? wardrobe[0])
    const contact = pictures('props').textures.contact
    this.shadow = shadow && contact ? sprite(contact) : null
    if (this.shadow) this.addChild(this.shadow)
    this.addChild(this.figure)
    this.face.scarred = scarred
    this.express(expression)
    this.draw(this.current)
  }

  /** The face, to turn over the shoulder or to the viewer. */
  get face(): Face {
    return this.figure.face
  }

  /** Which way the person faces: 1 right, -1 left. */
  get facing(): 1 | -1 {
    return this.direction
  }

  /** Whether the person is on the way somewhere. */
  get walking(): boolean {
    return this.walk !== null
  }

  /** Changes expression. */
  express(expression: Expression): void {
    this.face.express(expression)
  }

  /** Moves the mouth, or rests it. */
  talk(talking: boolean): void {
    this.face.talking = talking
  }

  /** Turns head and eyes to somebody, over the shoulder if need be; null brings them back to where the body faces. */
  lookAt(other: Puppet | null): void {
    const [x, y] = this.mouthAt()
    const [otherX, otherY] = other?.mouthAt() ?? [x, y]
    const ahead = (otherX - x) * this.direction < 0 ? -1 : 1
    const down = other ? Math.max(-1, Math.min(1, (otherY - y) / Math.max(STEEP, Math.abs(otherX - x)))) : 0
    this.face.turnTo(ahead)
    this.face.lookTo(other ? 1 : 0, down)
    this.nod = down * NOD * ahead
    this.breaths.of = null
    this.draw(this.current)
  }

  /** Turns the whole person round: 1 to the right, -1 to the left. */
  turn(direction: 1 | -1): void {
    this.direction = direction
    this.ledAt = new WeakMap()
    this.draw(this.current)
  }

  /** Puts on something else of the wardrobe. Throws a RangeError for what the person does not own. */
  wear(wears: string): void {
    if (!figureOf(this.who).wears.includes(wears)) throw new RangeError(`${this.who} has no ${wears}.`)
    this.figure.wear(wears)
    this.draw(this.current)
  }

  /** Takes a posture: at once, or in some milliseconds of `tick`. `seat` is the height of what is sat on, in stage pixels. Ends a walk where it is. */
  pose(name: PoseName, milliseconds = 0, seat?: number): void {
    const left = this.walk
    this.walk = null
    this.from = milliseconds > 0 ? settle(this.figure.body, this.current) : null
    this.change = { left: milliseconds / 1000, whole: milliseconds / 1000 }
    this.posture = name
    this.seat = seat
    this.current = this.seated(poseOf(name))
    if (milliseconds === 0) this.draw(this.current)
    left?.arrived()
  }

  /** Walks to `x` (from 330 a second on it is a run) and stands there; resolves on arrival. A speed of 0 is there at once. */
  walkTo(x: number, speed = STROLL): Promise<void> {
    this.walk?.arrived()
    this.walk = null
    if (speed <= 0 || x === this.x) {
      this.x = x
      this.follow()
      return Promise.resolve()
    }
    this.turn(x > this.x ? 1 : -1)
    return new Promise(arrived => {
      this.walk = { to: x, speed, arrived }
    })
  }

  /** Takes somebody up, or into an embrace: the other is drawn between this body and its near arm, until `release`. */
  take(other: Puppet, how: keyof typeof DUOS): void {
    const { a, b } = DUOS[how]
    this.held = other
    this.figure.addChild(other)
    other.zIndex = 24
    other.scale.set(1 / this.size)
    other.tint = 0xffffff
    if (other.shadow) other.shadow.visible = false
    other.turn(-1)
    other.pose(b)
    this.pose(a)
  }

  /** Walks hand in hand with somebody, who goes a little in front on the far side, until `release`. */
  lead(other: Puppet): void {
    this.led = other
    other.leader = this
    this.ledAt = new WeakMap()
    this.pose('hold')
    other.pose('held')
    this.follow()
  }

  /** Lets go; who was held stands in front, in the same parent. */
  release(): void {
    const other = this.held ?? this.led
    if (!other) return
    if (this.held) {
      this.parent?.addChild(other)
      other.scale.set(1)
      other.position.set(this.x + this.direction * 90, this.y)
      other.turn(this.direction === 1 ? -1 : 1)
      if (other.shadow) other.shadow.visible = true
    }
    this.held = null
    this.led = null
    other.leader = null
    other.pose('stand')
    this.pose('stand')
  }

  /** The light where the person is: a tint for the whole, and how much darker the legs are under a lamp that hangs high. */
  light(tint: number, low = 1): void {
    if (this.tint !== tint) this.tint = tint
    if (this.figure.low === low) return
    this.figure.low = low
    this.draw(this.current)
  }

  /** Draws what lies on a table in `layer`, just above it, and the rest below; null puts it back. */
  upperTo(layer: RenderLayer | null): void {
    this.figure.upperTo(layer)
  }

  /** Where a hand is, in the parent's pixels: for steam over a mug, and for hands that meet. */
  handAt(side: Side): Point {
    const [x, y] = this.hands[side]
    return this.outward(x, y)
  }

  /** Where speech comes from, in the parent's pixels. */
  mouthAt(): Point {
    return this.outward(this.face.x + 18, this.face.y + 20)
  }

  /** Lives for some seconds: breath, blink, talk, walk, change of posture. Whoever is held or led is ticked as everybody else. */
  tick(seconds: number): void {
    this.clock += seconds
    this.face.tick(seconds)
    if (this.change.left > 0) this.change.left = Math.max(0, this.change.left - seconds)
    else this.from = null
    if (this.walk) this.step(this.walk, seconds)
    // Who is led is put where the hand is, by the one who leads.
    if (!this.leader) this.breathe()
    this.follow()
  }

  private breathe(): void {
    const step = Math.round((Math.sin(this.clock * 1.6) + 1) * (BREATHS / 2))
    if (this.from || this.walk) {
      this.stand(this.breathing(this.moment(), step))
      return
    }
    const { breaths } = this
    if (breaths.of !== this.current) {
      breaths.of = this.current
      breaths.solved.length = 0
    }
    const known = breaths.solved[step]
    const solved = known ?? this.breathing(this.current, step)
    breaths.solved[step] = solved
    this.stand(solved)
  }

  private breathing(pose: Pose, step: number): Solved {
    const breath = step / (BREATHS / 2) - 1
    return solve(this.figure.body, { ...pose, torso: pose.torso + breath * 0.55, head: pose.head - breath * 0.8 + this.nod })
  }

  private moment(): Pose {
    const { left, whole } = this.change
    if (!this.from || whole === 0) return this.current
    const done = 1 - left / whole
    return mix(this.from, settle(this.figure.body, this.current), done * done * (3 - 2 * done))
  }

  private step(walk: Walk, seconds: number): void {
    const left = walk.to - this.x
    const going = Math.min(Math.abs(left), walk.speed * seconds)
    const runs = walk.speed >= RUN
    this.x += Math.sign(left) * going
    this.phase += going / (strideOf(this.figure.body) * this.size * (runs ? 1.5 : 1))
    if (Math.abs(walk.to - this.x) < 0.5) this.pose(this.held || this.led ? this.posture : 'stand', 220)
    else this.current = this.gait(runs ? 1.55 : this.held ? 0.8 : 1)
  }

  /** A moment of walking; who carries or leads keeps those arms. */
  private gait(stride: number): Pose {
    if (!this.held && !this.led) return walking(this.phase, stride)
    const { torso, head, hands, arms, layer } = poseOf(this.posture)
    if (this.held) return walking(this.phase, stride, { torso, head, arms, hands, ...(layer ? { layer } : {}) })
    const swing = -12 + 6 * Math.cos(this.phase * 2 * Math.PI)
    return walking(this.phase, stride, { arms: { near: arms.near, far: [swing, 14, 6] }, hands })
  }

  /** Puts the one who is led where the hand is, and that hand into this one. */
  private follow(): void {
    const other = this.led
    if (!other) return
    other.position.set(this.x + this.direction * 98, this.y - 1)
    other.direction = this.direction
    const known = this.walk ? undefined : this.ledAt.get(this.hands)
    if (known) {
      other.stand(known)
      return
    }
    const [handX, handY] = this.handAt('near')
    const to: Point = [((handX - other.x) * this.direction) / other.size - 8, (handY - other.y) / other.size - 12]
    const still = poseOf('held')
    const steps = this.phase * (strideOf(this.figure.body) / strideOf(other.figure.body)) + 0.2
    const gait = this.walk ? walking(steps, 1.1) : still
    other.current = {
      ...gait,
      arms: { near: gait.arms.near, far: { to, bend: -1, hand: 0 } },
      hands: still.hands,
      layer: { farArm: 'middle' },
    }
    const solved = solve(other.figure.body, other.current)
    if (!this.walk) this.ledAt.set(this.hands, solved)
    other.stand(solved)
  }

  private seated(pose: Pose): Pose {
    return pose.sits && this.seat !== undefined ? { ...pose, seat: this.seat / this.size } : pose
  }

  private draw(pose: Pose): void {
    this.stand(solve(this.figure.body, { ...pose, head: pose.head + this.nod }))
  }

  private stand(solved: Solved): void {
    // Most of a breath is drawn already; who carries somebody still takes that one along.
    if (solved === this.stood.as && this.direction === this.stood.facing && !this.held) return
    this.stood.as = solved
    this.stood.facing = this.direction
    this.figure.scale.set(this.size * this.direction, this.size)
    this.figure.show(solved)
    const { hands, hip } = solved
    this.hands = hands
    if (this.held) this.rest(this.held, hip[1])
    if (!this.shadow) return
    this.shadow.x = hip[0] * this.size * this.direction
    this.shadow.width = this.figure.body.hipWidth * 5.2 * this.size
  }

  /** Who is held lies against the chest: carried, it rides on the hip, and lower on a shorter back. */
  private rest(other: Puppet, hipY: number): void {
    const kneels = this.posture === 'kneelHug'
    const [x, y] = DUOS[kneels ? 'hug' : 'carry'].at
    const short = this.figure.body.torso / TALL
    other.position.set(x * short, kneels ? y : hipY + (y + 189) * short)
  }

  private outward(x: number, y: number): Point {
    return [this.x + x * this.size * this.direction, this.y + y * this.size]
  }
}
