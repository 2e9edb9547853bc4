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
    // The gloves lie by themselves, one on the other.
    const x = how === 'drawing' ? -150 : -146
    drawn.ellipse(x, -12, 40, 9).fill(GLOVE.shade)
    drawn.ellipse(x + 8, -19, 36, 8).fill(GLOVE.fill)
    for (const finger of [0, 1, 2]) drawn.roundRect(x + 30, -24 + finger * 4, 24 - finger * 4, 4, 2).fill(GLOVE.fill)
    hand(drawn, { x: -44, y: -16, side: 1 }, SKIN)
    hand(drawn, { x: 30, y: -14, side: -1 }, SKIN)
    if (how === 'drawing') drawn.moveTo(-8, -16).lineTo(-34, -58).stroke({ width: 6, color: PENCIL, cap: 'round' })
  }
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
