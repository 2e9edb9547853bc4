/** How something may go, as a fan: a dot for now, a dark line through the middle, half of all runs in the inner band, eight of ten in the outer. */
import { Container, Graphics } from 'pixi.js'
import { INK } from './theme.ts'

/** Where a quantity stands and may come to stand, in its own unit. */
export type Fanned = { now: number; p10: number; p25: number; p50: number; p75: number; p90: number }

/** Share of the height by which the dot stands over the foot. */
const LEVEL = 0.5
const DOT = 0.11
/** Stipple: distance of its rows and columns at unit 1, size of its dots. */
const GRAIN = { apart: 4.2, dot: 0.85 } as const

export class ForecastFan {
  readonly view = new Container()
  private readonly drawn = new Graphics()
  private readonly colour: string
  private readonly span: number
  private fanned: Fanned | null = null
  private size = { width: 0, height: 0, unit: 1 }

  /** @param span what the whole height stands for, always: a flat fan is a calm week */
  constructor(into: Container, { colour, span }: { colour: string; span: number }) {
    this.colour = colour
    this.span = span
    this.view.addChild(this.drawn)
    into.addChild(this.view)
  }

  /** A picture only: the row that it stands in says what it means. Null: nothing is known yet. */
  set value(fanned: Fanned | null) {
    this.fanned = fanned
    this.draw()
  }

  place(x: number, y: number, width: number, height: number, unit: number): void {
    this.view.position.set(Math.round(x), Math.round(y))
    this.size = { width, height, unit }
    this.draw()
  }

  private draw(): void {
    const { drawn, fanned, colour } = this
    const { width, height, unit } = this.size
    drawn.clear()
    if (!fanned || width === 0) return
    const dot = Math.max(3.5, height * DOT)
    const left = dot
    const right = width
    const from = this.level(fanned.now)
    const [p10, p25, p50, p75, p90] = [fanned.p10, fanned.p25, fanned.p50, fanned.p75, fanned.p90].map(value => this.level(value)) as [
      number,
      number,
      number,
      number,
      number,
    ]
    // A band that is hardly there is still a line's width.
    const band = (high: number, low: number): number[] => [left, from, right, Math.min(high, p50 - unit), right, Math.max(low, p50 + unit)]
    drawn.poly(band(p90, p10)).fill({ color: colour, alpha: 0.3 })
    this.stipple(left, right, from, p90, p10)
    drawn.poly(band(p75, p25)).fill({ color: colour, alpha: 0.75 })
    drawn
      .moveTo(left, from)
      .lineTo(right, p50)
      .stroke({ color: INK.plain, width: 2.2 * unit })
    drawn.circle(left, from, dot).fill(INK.plain)
  }

  /** Grain on the outer band, laid in rows that are set off against each other, so that it looks printed. */
  private stipple(left: number, right: number, from: number, top: number, foot: number): void {
    const { unit } = this.size
    const apart = GRAIN.apart * unit
    let odd = false
    for (let x = left + apart * 3; x < right; x += apart, odd = !odd) {
      const along = (x - left) / (right - left)
      const [high, low] = [from + (top - from) * along, from + (foot - from) * along]
      for (let y = high + (odd ? apart : apart / 2); y < low - 1; y += apart) this.drawn.circle(x, y, GRAIN.dot * unit)
    }
    this.drawn.fill({ color: this.colour, alpha: 0.8 })
  }

  /** Pixels from the top; what leaves the scale stays at its edge. */
  private level(value: number): number {
    const { height } = this.size
    const far = ((value - (this.fanned?.now ?? value)) / this.span) * height
    return Math.min(height - 1, Math.max(1, height * (1 - LEVEL) - far))
  }
}
