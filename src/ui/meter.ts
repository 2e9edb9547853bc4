/** Cereal rings: how much there is of something, always more is better, and an arrow for where it went. */
import { Container, Graphics } from 'pixi.js'
import { type WordPath, word } from '../language/words.ts'
import type { Desk } from './area.ts'
import { Picture } from './sheet.ts'
import { COLOUR } from './theme.ts'

/** Fast things show five whole rings, slow ones ten halves. */
export type Grain = 'whole' | 'half'
export type Slope = 'up' | 'down' | 'flat'

const TOP = 1000
const RINGS = 5

/** Rings for points from 0 to 1000: 0 to 5, in whole steps or in halves. */
export function rings(points: number, grain: Grain = 'whole'): number {
  const steps = grain === 'half' ? RINGS * 2 : RINGS
  const full = Math.round((Math.min(TOP, Math.max(0, points)) * steps) / TOP)
  return grain === 'half' ? full / 2 : full
}

/** What readers hear of a meter: 'tired, two of five'. */
export function meterWords(band: string, points: number, grain: Grain = 'whole'): string {
  const count = rings(points, grain)
  const whole = word(`numbers.n${Math.floor(count)}` as WordPath)
  return word('meter.says', { word: band, rings: count % 1 === 0 ? whole : word('numbers.half', { count: whole }) })
}

/** Five rings in a row. A picture only: the row that it stands in says what it means. */
export class CerealMeter {
  readonly view = new Container()
  private readonly drawn = new Graphics()
  private readonly grain: Grain
  private points: number
  private diameter = 0

  constructor(into: Container, points: number, grain: Grain = 'whole') {
    this.points = points
    this.grain = grain
    this.view.addChild(this.drawn)
    into.addChild(this.view)
  }

  set value(points: number) {
    this.points = points
    this.draw()
  }

  /** Pixels that five rings of this diameter take. */
  static width(diameter: number): number {
    return Math.round(diameter * (RINGS + (RINGS - 1) * 0.12))
  }

  /** Sets the left edge at x, the middle at y. */
  place(x: number, y: number, diameter: number): void {
    this.view.position.set(Math.round(x), Math.round(y))
    this.diameter = diameter
    this.draw()
  }

  private draw(): void {
    const { drawn, diameter } = this
    if (diameter === 0) return
    const count = rings(this.points, this.grain)
    const radius = diameter / 2
    drawn.clear()
    for (let at = 0; at < RINGS; at++) {
      const x = radius + at * diameter * 1.12
      empty(drawn, x, radius)
      const share = Math.min(1, count - at)
      if (share > 0) full(drawn, x, radius, share)
    }
  }
}

/** A red, teal or brown mark for where something went; words stand beside it always. */
export class Arrow {
  private readonly picture: Picture

  constructor(into: Container, desk: Desk, slope: Slope) {
    this.picture = new Picture(into, desk, { icon: slope === 'up' ? 'arrowUp' : slope === 'down' ? 'arrowDown' : 'arrowFlat' })
  }

  /** Its middle at (x, y). */
  put(x: number, y: number, size: number): void {
    this.picture.put(x, y, size)
  }
}

function empty(into: Graphics, x: number, radius: number): void {
  const middle = radius * 0.7
  into.circle(x, 0, middle).fill(COLOUR.empty)
  const dashes = 9
  for (let dash = 0; dash < dashes; dash++) {
    const from = (dash * 2 * Math.PI) / dashes
    into.moveTo(x + middle * Math.cos(from), middle * Math.sin(from)).arc(x, 0, middle, from, from + Math.PI / dashes)
  }
  into.stroke({ width: Math.max(1.5, radius * 0.22), color: COLOUR.emptyEdge })
}

/** A ring of cereal, or its left half. */
function full(into: Graphics, x: number, radius: number, share: number): void {
  const middle = radius * 0.62
  const [from, to] = share < 1 ? [Math.PI / 2, (Math.PI * 3) / 2] : [0, Math.PI * 2]
  for (const [width, color] of [
    [radius * 0.72, COLOUR.cerealEdge],
    [radius * 0.46, COLOUR.cereal],
  ] as const) {
    into
      .moveTo(x + middle * Math.cos(from), middle * Math.sin(from))
      .arc(x, 0, middle, from, to)
      .stroke({ width, color })
  }
}
