/** The drawn ground of a component: painted paper where it can be had, plain shapes where it can't, and the ring of focus. */
import { Container, Graphics, Sprite, Texture } from 'pixi.js'
import { PAPERS, type PaperCut } from '../../assets/ui/papers.ts'
import type { Look } from '../access/part.ts'
import { Surface } from '../places/surface.ts'
import type { IconName, PaperName, ThingName } from '../places/surfaces.ts'
import type { Desk } from './area.ts'
import { COLOUR, PAIRS } from './theme.ts'

/** A paper of any size. Its shadow and its place answer to the look: lifted under a mouse, pressed down, dull when it can't be pressed. */
export class Sheet {
  readonly view = new Container()
  /** Whatever lies on the paper and moves with it. */
  readonly top = new Container()
  private readonly desk: Desk
  private readonly body = new Container()
  private readonly flat = new Graphics()
  private readonly ring: Ring
  private painted: Surface | undefined
  private kind: PaperName
  private shadow: boolean
  private drawn = ''
  private size = { width: 0, height: 0 }

  constructor(into: Container, desk: Desk, kind: PaperName, { shadow = true }: { shadow?: boolean } = {}) {
    this.desk = desk
    this.kind = kind
    this.shadow = shadow
    this.body.addChild(this.flat, this.top)
    this.ring = new Ring(this.view, desk)
    this.view.addChild(this.body)
    into.addChild(this.view)
  }

  /** Lays it at this size. */
  resize(width: number, height: number): void {
    this.size = { width, height }
    this.draw()
  }

  /** Changes the paper. */
  set paper(kind: PaperName) {
    if (kind === this.kind) return
    this.kind = kind
    this.draw()
  }

  /** Moves the paper with what lies on it, and rings it when focused. */
  look({ hover, focus, pressed, disabled }: Look): void {
    const unit = this.desk.page.unit
    const down = pressed && !disabled
    const up = hover && !down && !disabled
    this.body.position.set(down ? Math.round(2 * unit) : 0, Math.round((down ? 3 : up ? -2 : 0) * unit))
    this.painted?.lift(down ? 1 : up ? 5 : 4, down ? 2 : up ? 8 : 6)
    this.ring.show(focus, this.size.width, this.size.height)
  }

  private draw(): void {
    const { width, height } = this.size
    if (width <= 0 || height <= 0) return
    const { unit } = this.desk.page
    const art = this.desk.plain ? undefined : this.desk.art
    const key = `${this.kind} ${width} ${height} ${unit} ${art ? 'painted' : this.desk.highContrast}`
    if (key === this.drawn) return
    this.drawn = key
    this.flat.clear()
    if (!art) {
      this.painted?.destroy()
      this.painted = undefined
      plain(this.flat, PAPERS[this.kind], { width, height, unit, shadow: this.shadow, high: this.desk.highContrast })
      return
    }
    const paper = art.paper(this.kind)
    if (this.painted) this.painted.resize({ paper, width, height, scale: unit })
    else this.painted = this.body.addChildAt(new Surface(paper, { width, height, scale: unit, shadow: this.shadow }), 0)
  }
}

/** A small picture from the atlas at any size, its middle at its place; without the atlas (tests of layout) it keeps its room empty. */
export class Picture extends Sprite {
  private readonly find: () => Texture | undefined
  private wanted = 0

  constructor(into: Container, desk: Desk, name: { icon: IconName } | { thing: ThingName }) {
    super()
    this.anchor.set(0.5)
    this.find = () => desk.art && ('icon' in name ? desk.art.icon(name.icon) : desk.art.thing(name.thing))
    this.dress()
    into.addChild(this)
  }

  /** Sets the middle at (x, y) and the longer side to `size` pixels. */
  put(x: number, y: number, size: number): void {
    this.wanted = size
    this.dress()
    this.position.set(Math.round(x), Math.round(y))
  }

  private dress(): void {
    const texture = this.find()
    this.texture = texture ?? Texture.EMPTY
    if (texture && this.wanted > 0) this.scale.set(this.wanted / Math.max(texture.orig.width, texture.orig.height))
  }
}

/** The ring of focus: a dark line that shows on paper and a light one that shows on wood, outside the thing and never cut off. */
export class Ring {
  private readonly view = new Container()
  private readonly flat = new Graphics()
  private readonly desk: Desk
  private painted: Surface | undefined

  constructor(into: Container, desk: Desk) {
    this.desk = desk
    this.view.addChild(this.flat)
    this.view.visible = false
    into.addChild(this.view)
  }

  /** Rings a box from (0, 0) of this size, or takes the ring away. */
  show(on: boolean, width: number, height: number): void {
    this.view.visible = on && width > 0
    if (!this.view.visible) return
    const { unit } = this.desk.page
    const out = Math.round(6 * unit)
    const art = this.desk.plain ? undefined : this.desk.art
    const size = { width: width + 2 * out, height: height + 2 * out, scale: unit }
    this.view.position.set(-out, -out)
    this.flat.clear()
    if (!art) {
      this.flat.roundRect(1.5, 1.5, size.width - 3, size.height - 3, 12 * unit).stroke({ width: 3, color: COLOUR.ringDark })
      this.flat.roundRect(4.5, 4.5, size.width - 9, size.height - 9, 9 * unit).stroke({ width: 3, color: COLOUR.ringLight })
    } else if (this.painted) this.painted.resize({ ...size, paper: art.paper('focus') })
    else this.painted = this.view.addChild(new Surface(art.paper('focus'), size))
    if (this.painted) this.painted.visible = art !== undefined
  }
}

type Plain = { width: number; height: number; unit: number; shadow: boolean; high: boolean }

/** A paper without paint: for canvas drawing, which knows no meshes, and for high contrast. */
function plain(into: Graphics, cut: PaperCut, { width, height, unit, shadow, high }: Plain): void {
  const radius = cut.radius * unit
  if (shadow && !high) into.roundRect(4 * unit, 6 * unit, width, height, radius).fill({ color: COLOUR.shadow, alpha: 0.34 })
  if (cut.fill !== 'none') into.roundRect(0, 0, width, height, radius).fill(high && isCream(cut.fill) ? PAIRS.high.paper : cut.fill)
  if (cut.bar) into.rect(0, 0, cut.bar.width * unit, height).fill(cut.bar.colour)
  if (cut.border) into.roundRect(1, 1, width - 2, height - 2, radius).stroke({ width: cut.border.width * unit, color: cut.border.colour })
  else if (high) into.roundRect(1, 1, width - 2, height - 2, radius).stroke({ width: 2, color: PAIRS.high.ink })
  if (cut.inset) {
    const at = cut.inset.at * unit
    into
      .roundRect(at, at, width - 2 * at, height - 2 * at, Math.max(2, radius - at))
      .stroke({ width: 2 * unit, color: cut.inset.colour, alpha: cut.inset.opacity ?? 1 })
  }
}

/** Whether this is a paper's cream: what is chosen, and the blocks of the plan, keep their colour in high contrast. */
function isCream(fill: string): boolean {
  return Number.parseInt(fill.slice(5, 7), 16) > 0x98
}
