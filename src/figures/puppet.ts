/** A person in a room: one sprite a part, placed by the solver, who breathes, blinks, talks, walks and changes posture. */
import { Container, type RenderLayer, Sprite } from 'pixi.js'
import { type Body, bodyOf, type Point } from './bodies.ts'
import type { Expression } from './expressions.ts'
import { dress, Face, sprite } from './face.ts'
import { type Pictures, pictures } from './load.ts'
import { type FigureId, figureOf, FIGURE_IDS } from './people.ts'
import { DUOS, mix, type Pose, type PoseName, poseOf, type Settled, type Side, strideOf, walking } from './poses.ts'
import { type Placed, type Slot, settle, solve } from './solve.ts'

/** How somebody comes in. `wears` is one of the person's wardrobe; `shadow: false` for who is held or sits at a table. */
export type PuppetOptions = { pose?: PoseName; expression?: Expression; wears?: string; facing?: 1 | -1; shadow?: boolean }

type Walk = { to: number; speed: number; arrived: () => void }

/** A stroll, in stage pixels a second. */
const STROLL = 235
const RUN = 330
/** Far limbs are darker and cooler. */
const FAR = { red: 219, green: 204, blue: 196 }

export class Puppet extends Container {
  readonly who: FigureId
  /** The face, to talk, to look over the shoulder. */
  readonly face: Face
  private readonly body: Body
  private readonly size: number
  private readonly pictures: Pictures
  private readonly things: Pictures
  private readonly figure = new Container({ sortableChildren: true })
  private readonly parts = new Map<Slot, Sprite>()
  private readonly shadow: Sprite | null
  private wears: string
  private direction: 1 | -1
  private posture: PoseName
  private current: Pose
  private from: Settled | null = null
  private change = { left: 0, whole: 0 }
  private clock: number
  private walk: Walk | null = null
  private phase = 0
  private low = 1
  private seatAt: number | undefined
  private held: Puppet | null = null
  private led: Puppet | null = null
  private hands: Record<Side, Point> = { near: [0, 0], far: [0, 0] }
  private layer: RenderLayer | null = null

  /** Somebody whose pictures `loadPerson` has loaded; throws a RangeError otherwise. The origin is on the floor, between the feet. */
  constructor(who: FigureId, { pose = 'stand', expression = 'neutral', wears, facing = 1, shadow = true }: PuppetOptions = {}) {
    super()
    const figure = figureOf(who)
    this.who = who
    this.size = figure.size
    this.body = bodyOf(figure.body)
    this.pictures = pictures(who)
    this.things = pictures('props')
    this.wears = wears ?? figure.wears[0]
    this.direction = facing
    this.posture = pose
    this.current = poseOf(pose)
    const place = FIGURE_IDS.indexOf(who) + 1
    this.clock = place * 1.7
    this.face = new Face(this.pictures, place)
    this.face.express(expression)
    this.shadow = shadow && this.things.textures.contact ? sprite(this.things.textures.contact) : null
    if (this.shadow) this.addChild(this.shadow)
    this.figure.addChild(this.face)
    this.addChild(this.figure)
    this.render(this.current)
  }

  /** Which way the person faces: 1 right, -1 left. */
  get facing(): 1 | -1 {
    return this.direction
  }

  /** Changes expression. */
  express(expression: Expression): void {
    this.face.express(expression)
  }

  /** Turns the whole person round. */
  turn(direction: 1 | -1): void {
    this.direction = direction
    this.render(this.current)
  }

  /** Puts on something else of the wardrobe. Throws a RangeError for what the person does not own. */
  wear(wears: string): void {
    if (!(figureOf(this.who).wears as readonly string[]).includes(wears)) throw new RangeError(`${this.who} has no ${wears}.`)
    this.wears = wears
    this.render(this.current)
  }

  /** Takes a posture, in some milliseconds if `tick` is called. `seat` is the height of what is sat on, in stage pixels. */
  pose(name: PoseName, milliseconds = 0, seat?: number): void {
    this.seatAt = seat === undefined ? undefined : seat / this.size
    if (milliseconds > 0) this.from = settle(this.body, this.current)
    this.change = { left: milliseconds / 1000, whole: milliseconds / 1000 }
    this.posture = name
    this.walk = null
    this.current = this.seated(poseOf(name))
    if (milliseconds === 0) this.render(this.current)
  }

  /** Walks to `x` (faster than a stroll it runs) and settles there; resolves on arrival. A speed of 0 is there at once. */
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

  /** Whether the person is on the way somewhere. */
  get walking(): boolean {
    return this.walk !== null
  }

  /** Takes somebody up, or into an embrace: the other is drawn between this body and its near arm until `release`. */
  take(other: Puppet, how: keyof typeof DUOS): void {
    const duo = DUOS[how]
    this.held = other
    other.hideShadow()
    this.figure.addChild(other)
    other.zIndex = 24
    this.pose(duo.a)
    other.pose(duo.b)
    other.turn(-1)
    other.scale.set(1 / this.size)
    this.render(this.current)
  }

  /** Walks hand in hand with somebody, a little in front and to the far side, until `release`. */
  lead(other: Puppet): void {
    this.led = other
    this.pose('hold')
    other.pose('held')
    other.turn(this.direction)
    this.follow()
  }

  /** Lets go of whoever is held or led; who was held stands beside, in the same parent. */
  release(): void {
    const other = this.held ?? this.led
    if (!other) return
    if (this.held) {
      this.parent?.addChild(other)
      other.scale.set(1)
      other.position.set(this.x + this.direction * 90, this.y)
      other.showShadow()
    }
    this.held = null
    this.led = null
    other.pose('stand')
    this.pose('stand')
  }

  /** The light where the person is: a tint for the whole, and how much darker the legs are under a lamp that hangs high. */
  light(tint: number, low = 1): void {
    this.tint = tint
    this.low = low
    this.render(this.current)
  }

  /** Draws everything from the belt up in `layer` (just above a table), the legs below it; null puts it back. */
  upperTo(layer: RenderLayer | null): void {
    if (layer === this.layer) return
    const upper = [...this.figure.children].filter(child => child.zIndex >= 16 || child.zIndex < 10 || child.label === 'headBack')
    for (const child of upper.sort((a, b) => a.zIndex - b.zIndex)) {
      this.layer?.detach(child)
      layer?.attach(child)
    }
    this.layer = layer
  }

  /** Where a hand is, in the parent's pixels: for steam over a mug, and for hands that meet. */
  handAt(side: Side): Point {
    const [x, y] = this.hands[side]
    return [this.x + x * this.size * this.direction, this.y + y * this.size]
  }

  /** Where speech comes from, in the parent's pixels. */
  mouthAt(): Point {
    return [this.x + (this.face.x + 18) * this.size * this.direction, this.y + (this.face.y + 20) * this.size]
  }

  /** Lives for some seconds: breath, blink, talk, walk, change of posture, and whoever is held or led. */
  tick(seconds: number): void {
    this.clock += seconds
    this.face.tick(seconds)
    if (this.change.left > 0) this.change.left = Math.max(0, this.change.left - seconds)
    else this.from = null
    if (this.walk) this.step(this.walk, seconds)
    this.render(this.breathing(this.moment()))
    this.held?.tick(seconds)
    if (this.led) this.follow()
  }

  private moment(): Pose {
    const { left, whole } = this.change
    if (!this.from || whole === 0) return this.current
    const done = 1 - left / whole
    return mix(this.from, settle(this.body, this.current), done * done * (3 - 2 * done))
  }

  private step(walk: Walk, seconds: number): void {
    const left = walk.to - this.x
    const going = Math.min(Math.abs(left), walk.speed * seconds)
    this.x += Math.sign(left) * going
    const runs = walk.speed > RUN
    this.phase += going / (strideOf(this.body) * this.size * (runs ? 1.5 : 1))
    if (Math.abs(walk.to - this.x) < 0.5) {
      this.walk = null
      const rest = this.held || this.led ? this.posture : 'stand'
      this.pose(rest, 220)
      walk.arrived()
      return
    }
    this.current = this.gait(runs ? 1.55 : this.held ? 0.8 : 1)
  }

  /** A moment of walking; who carries or leads keeps those arms. */
  private gait(stride: number): Pose {
    if (!this.held && !this.led) return walking(this.phase, stride)
    const busy = poseOf(this.posture)
    const arms = this.held ? busy.arms : { near: busy.arms.near, far: [-12 + 6 * Math.cos(this.phase * 2 * Math.PI), 14, 6] as const }
    const { torso, head, hands } = busy
    return walking(this.phase, stride, { ...(this.held ? { torso, head } : {}), arms, hands, layer: busy.layer ?? {} })
  }

  /** Puts the one who is led where the hand is, and that hand into this one. */
  private follow(): void {
    const other = this.led
    if (!other) return
    other.position.set(this.x + this.direction * 98, this.y - 1)
    other.direction = this.direction
    const [handX, handY] = this.handAt('near')
    const to: Point = [((handX - other.x) * this.direction) / other.size - 8, (handY - other.y) / other.size - 12]
    const still = poseOf('held')
    const gait = this.walk ? walking(this.phase * (strideOf(this.body) / strideOf(other.body)) + 0.2, 1.1) : still
    other.current = {
      ...gait,
      arms: { near: gait.arms.near, far: { to, bend: -1, hand: 0 } },
      hands: still.hands,
      layer: { farArm: 'middle' },
    }
  }

  private breathing(pose: Pose): Pose {
    const breath = Math.sin(this.clock * 1.6)
    return { ...pose, torso: pose.torso + breath * 0.55, head: pose.head - breath * 0.8 }
  }

  private seated(pose: Pose): Pose {
    return pose.sits && this.seatAt !== undefined ? { ...pose, seat: this.seatAt } : pose
  }

  private render(pose: Pose): void {
    const solved = solve(this.body, pose)
    this.hands = solved.hands
    this.figure.scale.set(this.size * this.direction, this.size)
    const seen = new Set<Slot>()
    for (const part of solved.parts) {
      seen.add(part.slot)
      if (part.slot === 'head') this.placeFace(part)
      else this.placePart(part)
    }
    for (const [slot, shown] of this.parts) shown.visible = seen.has(slot)
    if (this.held) {
      const [x, y] = DUOS[this.posture === 'kneelHug' ? 'hug' : 'carry'].at
      this.held.position.set(x, this.posture === 'kneelHug' ? y : y + solved.hip[1] + 189)
    }
    if (this.shadow) {
      this.shadow.x = solved.hip[0] * this.size * this.direction
      this.shadow.width = this.body.hipWidth * 5.2 * this.size
    }
  }

  private placeFace({ x, y, rotation, z }: Placed): void {
    this.face.position.set(...this.headPoint(x, y, rotation))
    this.face.rotation = rotation
    this.face.zIndex = z
  }

  /** A head is drawn around its own centre, which lies above and before the neck it turns on. */
  private headPoint(x: number, y: number, rotation: number): Point {
    const { x: aheadX, y: aboveY } = this.body.head
    const cosine = Math.cos(rotation)
    const sine = Math.sin(rotation)
    return [x + aheadX * cosine - aboveY * sine, y + aheadX * sine + aboveY * cosine]
  }

  private placePart({ slot, picture, x, y, rotation, z, far }: Placed): void {
    const texture = this.pictureOf(picture)
    let shown = this.parts.get(slot)
    if (!texture) {
      if (shown) shown.visible = false
      return
    }
    if (!shown) {
      shown = new Sprite()
      shown.label = slot
      this.parts.set(slot, shown)
      this.figure.addChild(shown)
    }
    dress(shown, texture)
    const [atX, atY] = slot === 'headBack' ? this.headPoint(x, y, rotation) : [x, y]
    shown.position.set(atX, atY)
    shown.rotation = rotation
    shown.zIndex = z
    shown.tint = tone(far, z >= 10 && z < 16 && slot !== 'headBack' ? this.low : 1)
  }

  private pictureOf(picture: string) {
    const { textures } = this.pictures
    // A wardrobe without a lap of its own sits in its pelvis; what a wardrobe lacks comes from the first.
    const names = picture === 'lap' ? [`${this.wears}/lap`, `${this.wears}/pelvis`, 'lap', 'pelvis'] : [`${this.wears}/${picture}`, picture]
    for (const name of names) {
      const found = textures[name]
      if (found) return found
    }
    return this.things.textures[picture]
  }

  private hideShadow(): void {
    if (this.shadow) this.shadow.visible = false
  }

  private showShadow(): void {
    if (this.shadow) this.shadow.visible = true
  }
}

function tone(far: boolean, low: number): number {
  const { red, green, blue } = far ? FAR : { red: 255, green: 255, blue: 255 }
  // What is dark by lamplight keeps most of its blue.
  return ((red * low) << 16) | ((green * low) << 8) | (blue * (low + (1 - low) * 0.3))
}
