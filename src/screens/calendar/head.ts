/** A small head without a ring, beside a lane: whose hours these are. */
import { Container } from 'pixi.js'
import { Face } from '../../figures/face.ts'
import { isLoaded, pictures } from '../../figures/load.ts'
import { FIGURE_IDS, type FigureId } from '../../figures/people.ts'

/** A head's height in head units, with room for hair. */
const TALL = 236

export class Head extends Container {
  private readonly unit: number = 0

  /** Stays empty while the pictures are not there; words say it as well. */
  constructor(into: Container, who: FigureId) {
    super()
    into.addChild(this)
    if (!isLoaded(who)) return
    const loaded = pictures(who)
    const face = new Face(loaded, FIGURE_IDS.indexOf(who) + 1)
    if (face.back) this.addChild(face.back)
    this.addChild(face)
    this.unit = 1 / (TALL * loaded.face.scale)
  }

  /** Its middle at (x, y), `size` pixels high. */
  put(x: number, y: number, size: number): void {
    this.position.set(Math.round(x), Math.round(y + size * 0.06))
    this.scale.set(size * this.unit)
  }
}
