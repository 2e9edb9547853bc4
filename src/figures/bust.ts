/** Somebody in a close shot: head, shoulders, and the hand that speaks. */
import { Container, Sprite, type Texture } from 'pixi.js'
import { bearingOf, type Expression } from './expressions.ts'
import { dress, Face, sprite } from './face.ts'
import { AT_FACE, type Gesture } from './gestures.ts'
import { shotPictures } from './load.ts'
import { FIGURE_IDS, type FigureId, figureOf } from './people.ts'

/** Somebody in a close shot. Without `looks`, people look at each other. `scarred` and `size` are what the year has done to a child. */
export type Present = {
  who: FigureId
  expression: Expression
  looks?: 'left' | 'right' | 'ahead'
  wears?: string
  scarred?: boolean
  size?: number
  /** Thought of, not met: a pale picture that neither breathes nor blinks. */
  far?: boolean
}

/** Heads stand so far above the middle of a chest's origin. */
export const HEAD = -32
/** Degrees that a head goes with its eyes. */
const NOD = 3.5
/** Who is far is a photograph left in the sun. */
const FAR = { alpha: 0.56, tint: 0xf0dcb8 } as const
/** From where the arm was painted to where a cheek lies in its hand. */
const PROP = { x: 9, y: -24 } as const
const DEGREE = Math.PI / 180

/** One person, head and shoulders. The origin is the middle of the chest; the picture ends 216 below it, the head is centred 32 above. */
export class Bust extends Container {
  readonly who: FigureId
  readonly face: Face
  /** What lies on a table in front: arms and what they hold. For the owner of the table to draw over it; null for who has none. */
  readonly arms: Sprite | null
  /** How large somebody is for their kind. */
  readonly size: number
  private readonly chest: Sprite
  private readonly head = new Container()
  private readonly raised: Sprite
  private readonly wears: string
  private gesture: Gesture | null = null
  private side = 1
  private down = 0
  private clock: number

  /** Somebody whose close shot `loadShot` has loaded; throws a RangeError otherwise. */
  constructor({ who, expression, looks = 'right', wears, scarred = false, size = 1, far = false }: Present) {
    super()
    const loaded = shotPictures(who)
    const place = FIGURE_IDS.indexOf(who) + 1
    const first = figureOf(who).wears[0]
    const wanted = wears ?? first
    this.who = who
    this.size = size
    this.wears = wanted === first ? '' : `${wanted}/`
    this.clock = place * 2.3
    this.face = new Face(loaded, place + 40)
    this.face.wear(wanted)
    this.face.scarred = scarred
    this.chest = sprite(loaded.textures[`${wanted}/chest`] ?? need(loaded.textures, 'chest', who))
    const armed = loaded.textures.arms
    this.arms = armed && wanted === first ? sprite(armed) : null
    if (this.face.back) this.addChild(this.face.back)
    this.addChild(this.chest)
    this.head.addChild(this.face)
    this.raised = new Sprite({ visible: false })
    this.addChild(this.head, this.raised)
    this.express(expression)
    this.look(looks)
    this.breathe(0)
    if (!far) return
    // As one picture: or what lies behind would show through each of its parts.
    this.cacheAsTexture({ resolution: 2, antialias: true })
    this.alpha = FAR.alpha
    this.tint = FAR.tint
  }

  /** Changes the expression. */
  express(expression: Expression): void {
    this.face.express(expression)
  }

  /** Where the head is turned: 1 to the right, -1 to the left. */
  get facing(): number {
    return this.side
  }

  /** Turns the head. */
  look(side: 'left' | 'right' | 'ahead'): void {
    this.side = side === 'left' ? -1 : 1
    this.face.turnTo(side === 'ahead' ? 0 : this.side)
  }

  /** Looks into somebody's eyes, which are so far below the own: -1 to 1. */
  meet(down: number): void {
    this.down = down
    this.face.lookTo(1, down)
    this.breathe(0)
  }

  /** Raises a hand, or lets it sink. Who has no such gesture keeps their hands down. */
  raise(gesture: Gesture | null): void {
    const { textures } = shotPictures(this.who)
    const picture = gesture && (textures[`${this.wears}gesture_${gesture}`] ?? (this.wears ? undefined : textures[`gesture_${gesture}`]))
    this.gesture = picture ? gesture : null
    this.raised.visible = Boolean(picture)
    if (picture) dress(this.raised, picture)
    this.breathe(0)
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    this.clock += seconds
    this.face.tick(seconds)
    this.breathe(Math.sin(this.clock * 1.6))
  }

  private breathe(breath: number): void {
    const { sink, nod, shoulders } = bearingOf(this.face.expression)
    this.chest.scale.set(1 + breath * 0.004, 1 + breath * 0.006)
    // Shoulders rise from the elbows: what is below the picture stays below it.
    this.chest.y = -shoulders
    const propped = this.gesture === 'prop' || this.gesture === 'eyes'
    const x = propped ? -6 * this.side : 0
    this.head.position.set(x, HEAD + sink - breath * 0.9)
    this.head.rotation = this.side * ((propped ? -nod : nod) + this.down * NOD) * DEGREE + breath * 0.004
    this.raised.scale.x = this.side
    const prop = this.gesture === 'prop' ? PROP : { x: 0, y: 0 }
    const up = this.gesture && AT_FACE.has(this.gesture) ? sink - breath * 0.9 : -breath * 0.6
    this.raised.position.set(x + prop.x * this.side, up + prop.y)
    const back = this.face.back
    if (back) {
      back.position.copyFrom(this.head.position)
      back.rotation = this.head.rotation
    }
  }
}

/** A picture that has to be there; throws a RangeError when it is not. */
export function need(textures: Readonly<Record<string, Texture>>, name: string, of: string): Texture {
  const found = textures[name]
  if (!found) throw new RangeError(`${of} has no ${name}.`)
  return found
}
