/** Her hands on the table, from the middle of her chair: gloved, bare beside the gloves, or drawing. */
import { Container, Graphics } from 'pixi.js'
import type { CourtRead } from '../../../sim/index.ts'

const GLOVE = { fill: '#6B3B3A', shade: '#4C2727' }
const SKIN = { fill: '#E9B48C', shade: '#C98E68' }
const PAPER = '#FBF0D6'
const PENCIL = '#E0A92E'

export class Hands extends Container {
  private readonly drawn = new Graphics()

  constructor() {
    super()
    this.addChild(this.drawn)
  }

  show(how: CourtRead['faces']['joanna']): void {
    const { drawn } = this
    drawn.clear()
    if (how === 'on') {
      hand(drawn, { x: -58, y: -18, side: 1 }, GLOVE)
      hand(drawn, { x: 22, y: -14, side: -1 }, GLOVE)
      return
    }
    if (how === 'drawing') {
      drawn.poly([-70, -2, 40, -6, 62, -22, -42, -20]).fill(PAPER)
      drawn.moveTo(-22, -12).quadraticCurveTo(-6, -22, 6, -11).quadraticCurveTo(14, -6, 22, -13).stroke({ width: 2.4, color: '#5B5040' })
    }
    // The gloves lie by themselves, one over the other.
    glove(drawn, -196, -4, GLOVE.shade)
    glove(drawn, -182, -10, GLOVE.fill)
    hand(drawn, { x: -44, y: -16, side: 1 }, SKIN)
    hand(drawn, { x: 30, y: -14, side: -1 }, SKIN)
    if (how === 'drawing') drawn.moveTo(-8, -16).lineTo(-34, -58).stroke({ width: 6, color: PENCIL, cap: 'round' })
  }
}

/** An empty glove, lying flat: cuff, palm, a thumb and four fingers that point to the bench. */
function glove(into: Graphics, x: number, y: number, colour: string): void {
  into.roundRect(x, y - 13, 30, 15, 4).fill(colour)
  into.roundRect(x + 22, y - 15, 34, 18, 8).fill(colour)
  into.roundRect(x + 30, y - 20, 22, 8, 4).fill(colour)
  for (const [finger, length] of [30, 36, 34, 26].entries()) into.roundRect(x + 48, y - 15 + finger * 4.4, length, 5, 2.5).fill(colour)
  into
    .moveTo(x + 6, y - 12)
    .lineTo(x + 6, y + 1)
    .stroke({ width: 2, color: '#3A2016', alpha: 0.4 })
}

type Tone = { fill: string; shade: string }

/** A hand that lies: the back of it, a thumb, and three lines between the fingers. */
function hand(into: Graphics, { x, y, side }: { x: number; y: number; side: 1 | -1 }, { fill, shade }: Tone): void {
  into.ellipse(x, y + 4, 46, 15).fill(shade)
  into.ellipse(x, y, 45, 14).fill(fill)
  into.ellipse(x + side * 24, y - 11, 15, 7).fill(fill)
  for (const line of [0, 1, 2]) {
    const from = x + side * (14 + line * 2)
    into
      .moveTo(from, y - 5 + line * 5)
      .lineTo(from + side * 24, y - 6 + line * 5)
      .stroke({ width: 2, color: shade })
  }
}
