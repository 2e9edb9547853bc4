/** A dressed body: one sprite a part, in the layers that the solver gives, with the face on its neck. */
import { Container, type RenderLayer, Sprite, type Texture } from 'pixi.js'
import { type Body, bodyOf, type Point } from './bodies.ts'
import { dress, Face } from './face.ts'
import { type Pictures, pictures } from './load.ts'
import { FIGURE_IDS, type FigureId, figureOf } from './people.ts'
import type { Placed, Slot, Solved } from './solve.ts'

/** Far limbs are darker and cooler. */
const FAR = { red: 219, green: 204, blue: 196 }
const NEAR = { red: 255, green: 255, blue: 255 }
/** What a hand may hold later has its sprite from the start, so that it finds its place in a layer. */
const HANDS = ['propFar', 'propNear'] as const

export class Dressed extends Container {
  readonly face: Face
  readonly body: Body
  /** How much darker the legs are, under a lamp that hangs high. */
  low = 1
  private readonly pictures: Pictures
  private readonly things: Pictures
  private readonly parts = new Map<Slot, Sprite>()
  /** Pictures of these clothes by what a pose calls them, so that no name is put together twice. */
  private readonly found = new Map<string, Texture | undefined>()
  /** What stands there already: a figure that has not moved is not drawn again. */
  private shown: { solved: Solved; low: number } | undefined
  private readonly hidden: Sprite[] = []
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
    if (this.shown?.solved === solved && this.shown.low === this.low) return
    this.shown = { solved, low: this.low }
    // Hidden at the end and only where nothing came: to hide and show a part again has pixi build the whole picture anew.
    this.hidden.length = 0
    for (const part of this.parts.values()) if (part.visible) this.hidden.push(part)
    for (const placed of solved.parts) {
      if (placed.slot === 'head') this.placeFace(placed)
      else this.place(placed)
    }
    for (const part of this.hidden) part.visible = false
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

  private placeFace({ x, y, rotation, z }: Placed): void {
    this.face.position.set(...this.headPoint(x, y, rotation))
    this.face.rotation = rotation
    this.face.zIndex = z
  }

  private place({ slot, picture, x, y, rotation, z, far }: Placed): void {
    const texture = this.pictureOf(picture)
    if (!texture) return
    const part = this.part(slot)
    dress(part, texture)
    part.visible = true
    const at = this.hidden.indexOf(part)
    if (at >= 0) this.hidden.splice(at, 1)
    const [atX, atY] = slot === 'headBack' ? this.headPoint(x, y, rotation) : [x, y]
    part.position.set(atX, atY)
    part.rotation = rotation
    part.zIndex = z
    const tint = tone(far, isLeg(slot) ? this.low : 1)
    // Even the same again has pixi make a colour of it.
    if (part.tint !== tint) part.tint = tint
  }

  /** A head is drawn around its own centre, which lies above and before the neck it turns on. */
  private headPoint(x: number, y: number, rotation: number): Point {
    const { x: ahead, y: above } = this.body.head
    const cosine = Math.cos(rotation)
    const sine = Math.sin(rotation)
    return [x + ahead * cosine - above * sine, y + ahead * sine + above * cosine]
  }

  private part(slot: Slot): Sprite {
    const known = this.parts.get(slot)
    if (known) return known
    const made = new Sprite()
    made.label = slot
    this.parts.set(slot, made)
    this.addChild(made)
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
