/** A dressed body: one sprite a part, in the layers that the solver gives, with the face on its neck. */
import { Container, type RenderLayer, Sprite, type Texture } from 'pixi.js'
import { type Body, bodyOf } from './bodies.ts'
import { dress, Face } from './face.ts'
import { type Pictures, pictures } from './load.ts'
import { FIGURE_IDS, type FigureId, figureOf } from './people.ts'
import type { Placed, Slot, Solved } from './solve.ts'

/** Far limbs are darker and cooler. */
const FAR = { red: 219, green: 204, blue: 196 }
const NEAR = { red: 255, green: 255, blue: 255 }
/** What a hand may hold later has its sprite from the start, so that it finds its place in a layer. */
const HANDS = ['propFar', 'propNear'] as const

/** A sprite, whether lamplight from above leaves it dark, and in which turn it was last placed. */
type Part = { readonly sprite: Sprite; readonly leg: boolean; turn: number }

export class Dressed extends Container {
  readonly face: Face
  readonly body: Body
  /** How much darker the legs are, under a lamp that hangs high. */
  low = 1
  private readonly pictures: Pictures
  private readonly things: Pictures
  private readonly parts = new Map<Slot, Part>()
  /** The same, to go through. */
  private readonly all: Part[] = []
  /** Pictures of these clothes by what a pose calls them, so that no name is put together twice. */
  private readonly found = new Map<string, Texture | undefined>()
  /** What stands there already: a figure that has not moved is not drawn again. */
  private shown: Solved | undefined
  private shownLow = 1
  /** Counts what was shown, so that each part knows whether it came with the last. */
  private turn = 0
  private wears: string
  private layer: RenderLayer | null = null

  /** Somebody whose pictures `loadPerson` has loaded; throws a RangeError otherwise. */
  constructor(who: FigureId, wears: string) {
    super({ sortableChildren: true })
    this.body = bodyOf(figureOf(who).body)
    this.pictures = pictures(who)
    this.things = pictures('props')
    this.wears = wears
    this.face = new Face(this.pictures, FIGURE_IDS.indexOf(who) + 1)
    this.face.wear(wears)
    this.addChild(this.face)
    for (const slot of HANDS) this.part(slot)
  }

  /** Puts on another set of clothes; seen from the next `show` on. */
  wear(wears: string): void {
    this.wears = wears
    this.found.clear()
    this.shown = undefined
    this.face.wear(wears)
  }

  /** Takes a pose as it was solved. */
  show(solved: Solved): void {
    if (this.shown === solved && this.shownLow === this.low) return
    this.shown = solved
    this.shownLow = this.low
    this.turn++
    // By number: a breath shows a figure fifteen times a second, and what a walk through a list makes is garbage by the next.
    for (let index = 0; index < solved.parts.length; index++) {
      const placed = solved.parts[index]
      if (placed?.slot === 'head') this.placeFace(placed)
      else if (placed) this.place(placed)
    }
    // Hidden at the end and only where nothing came: to hide and show a part again has pixi build the whole picture anew.
    for (let index = 0; index < this.all.length; index++) {
      const part = this.all[index]
      if (part && part.turn !== this.turn) part.sprite.visible = false
    }
  }

  /** Draws what lies on a table in `layer`, just above it, and the rest below; null puts it back. A jacket's hem hangs behind the cloth. */
  upperTo(layer: RenderLayer | null): void {
    if (layer === this.layer) return
    const onTable = this.children.filter(child => /^(foreArm|hand|prop|upperArmNear)/.test(child.label))
    for (const child of onTable.sort((a, b) => a.zIndex - b.zIndex)) {
      this.layer?.detach(child)
      layer?.attach(child)
    }
    this.layer = layer
  }

  private placeFace(placed: Placed): void {
    this.putHead(this.face, placed)
    this.face.rotation = placed.rotation
    this.face.zIndex = placed.z
  }

  private place(placed: Placed): void {
    const texture = this.pictureOf(placed.picture)
    if (!texture) return
    const part = this.part(placed.slot)
    const { sprite } = part
    part.turn = this.turn
    sprite.visible = true
    dress(sprite, texture)
    if (placed.slot === 'headBack') this.putHead(sprite, placed)
    else sprite.position.set(placed.x, placed.y)
    sprite.rotation = placed.rotation
    sprite.zIndex = placed.z
    const tint = tone(placed.far, part.leg ? this.low : 1)
    // Even the same again has pixi make a colour of it.
    if (sprite.tint !== tint) sprite.tint = tint
  }

  /** A head is drawn around its own centre, which lies above and before the neck it turns on. */
  private putHead(head: Container, { x, y, rotation }: Placed): void {
    const { x: ahead, y: above } = this.body.head
    const cosine = Math.cos(rotation)
    const sine = Math.sin(rotation)
    head.position.set(x + ahead * cosine - above * sine, y + ahead * sine + above * cosine)
  }

  private part(slot: Slot): Part {
    const known = this.parts.get(slot)
    if (known) return known
    const sprite = new Sprite()
    sprite.label = slot
    const made = { sprite, leg: isLeg(slot), turn: 0 }
    this.parts.set(slot, made)
    this.all.push(made)
    this.addChild(sprite)
    return made
  }

  private pictureOf(picture: string): Texture | undefined {
    if (!this.found.has(picture)) this.found.set(picture, this.find(picture))
    return this.found.get(picture)
  }

  private find(picture: string): Texture | undefined {
    const { textures } = this.pictures
    // A wardrobe without a lap of its own sits in its pelvis; what a wardrobe lacks comes from the first.
    const cuts = picture === 'lap' ? ['lap', 'pelvis'] : [picture]
    for (const name of [...cuts.map(cut => `${this.wears}/${cut}`), ...cuts]) {
      const found = textures[name]
      if (found) return found
    }
    return this.things.textures[picture]
  }
}

function isLeg(slot: Slot): boolean {
  return slot === 'pelvis' || /^(thigh|shin|foot)/.test(slot)
}

function tone(far: boolean, low: number): number {
  const { red, green, blue } = far ? FAR : NEAR
  // What is dark by lamplight keeps most of its blue.
  return ((red * low) << 16) | ((green * low) << 8) | (blue * (low + (1 - low) * 0.3))
}
