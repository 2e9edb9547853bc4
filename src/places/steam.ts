/** Steam: five puffs that rise and fade, one after the other, for pots and mugs. */
import { Container, Sprite, type Texture } from 'pixi.js'

const PUFFS = 5
/** Stage pixels that a puff rises, and how often in a second it begins anew. */
const RISE = 78
const PACE = 0.28

/**
 * A sprite that never turns, of a class of its own. Where some of a class turn, the turn of each is a fraction, which
 * the engine boxes anew whenever pixi reads it: four boxes a puff and frame. Here it stays a whole number.
 */
class Puff extends Sprite {}

export class Steam extends Container {
  private readonly puffs: Puff[]

  constructor(texture: Texture) {
    super()
    this.puffs = Array.from({ length: PUFFS }, () => this.addChild(new Puff({ texture, anchor: 0.5 })))
    this.tick(0)
  }

  /** Colours the steam as the lamp does. */
  light(colour: number): void {
    for (const puff of this.puffs) puff.tint = colour
  }

  /** Where it is at a time in seconds. */
  tick(time: number): void {
    // By number, here and in the curtain: what is made in every frame is garbage in the next.
    for (let index = 0; index < PUFFS; index++) {
      const puff = this.puffs[index]
      if (!puff) continue
      const share = (time * PACE + index / PUFFS) % 1
      puff.position.set(Math.sin(time * 1.3 + index * 2) * 5 * share + 4 * share, -RISE * share)
      puff.scale.set(0.14 + 0.42 * share)
      puff.alpha = 0.62 * Math.sin(share * Math.PI)
    }
  }
}
