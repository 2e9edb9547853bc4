/** What somebody says, on paper with a tail towards the speaker. */
import { Graphics } from 'pixi.js'
import type { Part } from '../access/part.ts'
import type { Area } from './area.ts'
import type { Box } from './lay.ts'
import { Letters } from './letters.ts'
import { Spoken } from './piece.ts'
import { Sheet } from './sheet.ts'
import { COLOUR } from './theme.ts'

const FILL = '#FDF1DA'

export class SpeechBubble extends Spoken {
  readonly part: Part
  private readonly tail = new Graphics()
  private readonly sheet: Sheet
  private readonly letters: Letters

  constructor(area: Area) {
    super(area)
    this.part = area.part.add({ role: 'text' })
    this.sheet = new Sheet(this.view, area.desk, 'bubble')
    this.view.addChild(this.tail)
    this.letters = new Letters(this.view, area.desk, 'body')
    this.shown = false
  }

  /** Shows the words near the speaker's mouth, inside `room`; readers get them when the day is told, so that nothing is said twice. */
  say(words: string, mouth: { x: number; y: number }, room: Box): void {
    this.letters.text = words
    this.part.text = words
    const pad = this.area.units(22)
    const most = Math.min(this.area.letters(340), room.width - 2 * pad)
    const width = Math.min(most, this.letters.width()) + 2 * pad
    const height = this.height(width)
    const rise = this.area.units(34)
    const x = Math.min(Math.max(room.x, mouth.x - width * 0.3), room.x + room.width - width)
    const above = mouth.y - rise - height
    const y = above >= room.y ? above : Math.min(mouth.y + rise, room.y + room.height - height)
    this.shown = true
    this.place({ x: Math.round(x), y: Math.round(y), width, height })
    this.point(mouth)
  }

  override height(width: number): number {
    const pad = this.area.units(22)
    return this.letters.height(width - 2 * pad) + pad
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.units(22)
    this.letters.place({ x: pad, y: 0, width: width - 2 * pad, height }, 'middle')
  }

  private point(mouth: { x: number; y: number }): void {
    const { x, y, width, height } = this.box
    const down = mouth.y > y + height / 2
    const edge = down ? height - 3 : 3
    const root = Math.min(Math.max(mouth.x - x, this.area.units(40)), width - this.area.units(60))
    const tip = {
      x: Math.min(Math.max(mouth.x - x, 0), width),
      y: down ? Math.min(mouth.y - y, height + this.area.units(46)) : Math.max(mouth.y - y, -this.area.units(46)),
    }
    const half = this.area.units(14)
    this.tail.clear()
    this.tail.poly([root - half + 4, edge + 6, root + half + 4, edge + 6, tip.x + 4, tip.y + 6]).fill({ color: COLOUR.shadow, alpha: 0.25 })
    this.tail.poly([root - half, edge, root + half, edge, tip.x, tip.y]).fill(FILL)
  }
}
