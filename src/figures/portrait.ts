/** A small round portrait: a face in a ring, for strips, rows and tabs. */
import { Container, Graphics, type Sprite } from 'pixi.js'
import type { Expression } from './expressions.ts'
import { Face, sprite } from './face.ts'
import { isLoaded, loadPerson, pictures } from './load.ts'
import { FIGURE_IDS, type FigureId } from './people.ts'

/** How large it is across, and who wants to hear when a picture that was still loading has come. */
export type PortraitOptions = { diameter?: number; ready?: () => void }

/** The radius that ground and ring are drawn with. */
const DRAWN = 50
/** A head's height in head units, with room for hair: what has to go into the ring. */
const HEAD = 236

export class Portrait extends Container {
  readonly who: FigureId
  private readonly diameter: number
  private face: Face | null = null
  private wanted: Expression

  /** A portrait, its middle at 0,0. Throws nothing when pictures are missing: it stays empty until they have come. */
  constructor(who: FigureId, expression: Expression = 'neutral', { diameter = 96, ready }: PortraitOptions = {}) {
    super()
    this.who = who
    this.wanted = expression
    this.diameter = diameter
    if (isLoaded(who)) this.fill()
    else if (ready) this.wait(ready)
    else this.wait(() => {})
  }

  /** Changes the expression. */
  express(expression: Expression): void {
    this.wanted = expression
    this.face?.express(expression)
  }

  private wait(ready: () => void): void {
    loadPerson(this.who).then(
      () => {
        if (this.destroyed) return
        this.fill()
        ready()
      },
      // A portrait is never the only bearer of what it says: the place stays empty, the word beside it remains.
      (cause: unknown) => console.warn(`No portrait of ${this.who}.`, cause),
    )
  }

  private fill(): void {
    const radius = this.diameter / 2
    const loaded = pictures(this.who)
    const face = new Face(loaded, FIGURE_IDS.indexOf(this.who) + 1)
    face.express(this.wanted)
    const head = new Container()
    if (face.back) head.addChild(face.back)
    head.addChild(face)
    head.scale.set(this.diameter / (HEAD * loaded.face.scale))
    head.y = this.diameter * 0.07
    const mask = new Graphics().circle(0, 0, radius * 0.92).fill(0xffffff)
    head.mask = mask
    this.addChild(this.medal('ground'), head, mask, this.medal('ring'))
    this.face = face
  }

  private medal(name: 'ground' | 'ring'): Sprite {
    const texture = pictures('props').textures[name]
    if (!texture) throw new RangeError(`A portrait has no ${name}.`)
    const shown = sprite(texture)
    shown.scale.set(this.diameter / 2 / DRAWN)
    return shown
  }
}

/** A round portrait of somebody with an expression, its middle at 0,0. */
export function portrait(who: FigureId, expression: Expression = 'neutral', options: PortraitOptions = {}): Portrait {
  return new Portrait(who, expression, options)
}
