/** A head put together from its pieces: it looks either way, blinks, talks, and changes its mind in an eighth of a second. */
import { Container, Sprite, type Texture } from 'pixi.js'
import { type Expression, lookOf, type Mouth } from './expressions.ts'
import type { Pictures } from './load.ts'

/** Seconds in which brows and turned features settle. */
const SETTLE = 0.14
const BLINK = 0.13
const DEGREE = Math.PI / 180

/** How far each piece slides when the head turns: the nose most, for it stands out, cheeks least. */
const SLIDE = { cheeks: 0.8, marks: 1, scar: 0.9, bags: 1, nose: 1.25, eyes: 1, tears: 1, spectacles: 1.1, mouth: 1.05, moustache: 1.05 }
type Piece = keyof typeof SLIDE

/** Eyes are drawn looking to the side; who faces the viewer looks at the viewer. */
const AHEAD = 3

export class Face extends Container {
  /** The hair behind everything, for whoever owns the face to put behind the body. */
  readonly back: Sprite | null
  /** Whether the mouth moves. */
  talking = false
  private readonly textures: Pictures['textures']
  private readonly measure: Pictures['face']
  private readonly pieces: Partial<Record<Piece, Sprite>> = {}
  private readonly brows: readonly [Sprite, Sprite]
  private readonly hair: Sprite
  private now: Expression = 'neutral'
  private side = 1
  private clock: number
  private nextBlink: number
  private seed: number
  private browShift: readonly [number, number] = [0, 0]
  private sideShift = 0
  private settling = 0
  private gaze: readonly [ahead: number, down: number] = [0, 0]
  /** What is seen: a face that has not changed is not put together again. */
  private seen: { of: Expression; shut: boolean; mouth: Mouth } | undefined

  /** A face of the given pictures. `seed` makes people blink each in their own time. */
  constructor({ textures, face }: Pictures, seed = 1) {
    super()
    this.textures = textures
    this.measure = face
    this.seed = (seed * 7919 + 3) % 2147483647
    this.clock = this.chance() * 4
    this.nextBlink = 1 + this.chance() * 3
    this.back = textures.headBack ? sprite(textures.headBack) : null
    this.put('skull')
    for (const piece of ['cheeks', 'marks', 'scar', 'bags', 'nose'] as const) this.slot(piece)
    this.scarred = false
    this.slot('eyes', 'eyes_open')
    this.brows = [sprite(this.texture('brow')), sprite(this.texture('brow'))]
    this.addChild(...this.brows)
    for (const piece of ['tears', 'spectacles'] as const) this.slot(piece)
    this.slot('mouth', 'mouth_soft')
    this.slot('moustache')
    this.hair = this.put('hair')
    this.show()
    this.place(0)
  }

  /** Whether the mark of the fall is there. For who never fell it never is. */
  set scarred(scarred: boolean) {
    this.visibleWhen('scar', scarred)
  }

  /** Wears the hair of a wardrobe, where it has its own; hats belong to it too. */
  wear(wears: string): void {
    dress(this.hair, this.textures[`${wears}/hair`] ?? this.texture('hair'))
    const back = this.textures[`${wears}/headBack`] ?? this.textures.headBack
    if (this.back && back) dress(this.back, back)
  }

  /** Turns the eyes towards something: how far ahead and how far down, -1 to 1. */
  lookTo(ahead: number, down: number): void {
    this.gaze = [ahead, down]
    this.place(0)
  }

  /** The expression it has. */
  get expression(): Expression {
    return this.now
  }

  /** Changes the expression. It is there at once; brows travel to it while `tick` is called. */
  express(expression: Expression): void {
    if (expression === this.now) return
    const [drop, degrees] = lookOf(this.now).brow
    const [nextDrop, nextDegrees] = lookOf(expression).brow
    this.browShift = [drop - nextDrop, degrees - nextDegrees]
    this.settling = SETTLE
    this.now = expression
    this.show()
    this.place(0)
  }

  /** Turns the head: 1 to where the person faces, -1 over the shoulder, 0 to the viewer. */
  turnTo(side: number): void {
    if (side === this.side) return
    this.sideShift = this.side - side
    this.settling = SETTLE
    this.side = side
    this.place(0)
  }

  /** Lives for some seconds. */
  tick(seconds: number): void {
    this.clock += seconds
    this.nextBlink -= seconds
    if (this.nextBlink < -BLINK) this.nextBlink = 2.6 + this.chance() * 3.4
    if (this.settling > 0) {
      this.settling = Math.max(0, this.settling - seconds)
      const left = this.settling / SETTLE
      this.place(left * left * (3 - 2 * left))
    }
    this.show()
  }

  private show(): void {
    const look = lookOf(this.now)
    const shut = this.nextBlink < 0 && look.eye !== 'arc'
    const mouth = this.mouth(look.mouth)
    const { seen } = this
    if (seen?.of === this.now && seen.shut === shut && seen.mouth === mouth) return
    this.seen = { of: this.now, shut, mouth }
    this.swap('eyes', `eyes_${shut ? 'shut' : look.eye}`)
    this.swap('mouth', `mouth_${mouth}`)
    this.visibleWhen('tears', look.tear === true)
    this.visibleWhen('bags', look.bags === true)
    const cheeks = this.pieces.cheeks
    if (cheeks) cheeks.alpha = look.blush ? 0.95 : this.measure.blush
  }

  /** Lips move seven times a second, and rest: nobody talks without a pause. */
  private mouth(quiet: Mouth): Mouth {
    if (!this.talking || Math.sin(this.clock * 2.3) < -0.5) return quiet
    return Math.floor(this.clock * 7) % 2 ? 'speaking' : quiet
  }

  /** Puts all pieces in place; `left` is how much of the last change is still to travel. */
  private place(left: number): void {
    const { scale, browX, browY, turn } = this.measure
    const side = this.side + this.sideShift * left
    const slide = turn * side * scale
    const facing = side < 0 ? -1 : 1
    for (const [name, piece] of Object.entries(this.pieces) as [Piece, Sprite][]) {
      piece.x = slide * SLIDE[name]
      if (name === 'eyes') {
        piece.x += (side === 0 ? -AHEAD : this.gaze[0] * 1.6 * Math.sign(side)) * scale
        piece.y = this.gaze[1] * 2.4 * scale
      }
      if (name === 'nose' || name === 'eyes') piece.scale.x = facing
    }
    const [drop, degrees] = lookOf(this.now).brow
    const [shiftDrop, shiftDegrees] = this.browShift
    for (const [index, brow] of this.brows.entries()) {
      const which = index === 0 ? -1 : 1
      brow.position.set(which * browX * scale + slide, (browY + drop + shiftDrop * left) * scale)
      brow.rotation = which * (degrees + shiftDegrees * left) * DEGREE
    }
  }

  private chance(): number {
    this.seed = (this.seed * 16807) % 2147483647
    return this.seed / 2147483647
  }

  private texture(name: string): Texture {
    const found = this.textures[name]
    if (!found) throw new RangeError(`A face has no ${name}.`)
    return found
  }

  private put(name: string): Sprite {
    const made = sprite(this.texture(name))
    this.addChild(made)
    return made
  }

  /** Makes the sprite of a piece, if this person has it. */
  private slot(piece: Piece, name: string = piece): void {
    const texture = this.textures[name]
    if (!texture) return
    const made = sprite(texture)
    this.pieces[piece] = made
    this.addChild(made)
  }

  private swap(piece: Piece, name: string): void {
    const worn = this.pieces[piece]
    if (worn) dress(worn, this.texture(name))
  }

  private visibleWhen(piece: Piece, visible: boolean): void {
    const shown = this.pieces[piece]
    if (shown) shown.visible = visible
  }
}

/** A sprite with its anchor at the pivot of its picture. */
export function sprite(texture: Texture): Sprite {
  const made = new Sprite(texture)
  if (texture.defaultAnchor) made.anchor.copyFrom(texture.defaultAnchor)
  return made
}

/** Gives a sprite another picture and that picture's pivot. */
export function dress(worn: Sprite, texture: Texture): void {
  if (worn.texture === texture) return
  worn.texture = texture
  if (texture.defaultAnchor) worn.anchor.copyFrom(texture.defaultAnchor)
}
