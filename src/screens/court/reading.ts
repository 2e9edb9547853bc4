/** The card under the mouse or the keys, in full: what he would say. A picture only, for the card's own name says it to readers. */
import type { CardUp } from '../../../sim/index.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Piece } from '../../ui/piece.ts'
import { Sheet } from '../../ui/sheet.ts'

export class Reading extends Piece {
  private readonly sheet: Sheet
  private readonly words: Letters
  private room: Box = { x: 0, y: 0, width: 0, height: 0 }

  constructor(area: Area) {
    super(area)
    this.sheet = new Sheet(this.view, area.desk, 'memory')
    this.words = new Letters(this.sheet.top, area.desk, 'hand', '')
  }

  set card(card: CardUp | null) {
    this.words.text = card?.text ?? ''
    this.lie()
  }

  /** Where there is room for it; it takes what it needs, at the foot. */
  within(box: Box): void {
    this.room = box
    this.lie()
  }

  override height(width: number): number {
    return this.words.height(width - 2 * this.area.space('snug')) + 2 * this.area.space('snug')
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.space('snug')
    this.words.place({ x: pad, y: 0, width: width - 2 * pad, height }, 'middle')
  }

  /** Too little room for all of it shows nothing: a card is never cut. */
  private lie(): void {
    const { room } = this
    const height = room.width > 0 && this.words.text !== '' ? this.height(room.width) : 0
    this.sheet.view.visible = height > 0 && height <= room.height
    if (this.sheet.view.visible) this.place({ ...room, y: room.y + Math.round((room.height - height) / 2), height })
    this.area.desk.motion.touch()
  }
}
