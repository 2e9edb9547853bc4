/** Billy's line: who has him, what he asked, and what the last door said. */
import type { Part } from '../../access/part.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Mark } from '../../ui/mark.ts'
import { Piece } from '../../ui/piece.ts'
import { Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'

export class Line extends Piece {
  private readonly part: Part
  private readonly sheet: Sheet
  private readonly phone: Mark
  private readonly answer: Letters
  private readonly has: Letters
  private readonly asked: Letters

  constructor(area: Area) {
    super(area)
    this.part = area.part.add({ role: 'text' })
    this.sheet = new Sheet(this.view, area.desk, 'card')
    this.phone = new Mark(this.sheet.top, area.desk, { icon: 'phone' })
    this.answer = new Letters(this.sheet.top, area.desk, 'aside', '')
    this.has = new Letters(this.sheet.top, area.desk, 'strong', '')
    this.asked = new Letters(this.sheet.top, area.desk, 'says', '', { colour: INK.rust })
  }

  show({ has, asked, answer }: { has: string; asked: string; answer: string }): void {
    this.has.text = has
    this.asked.text = asked
    this.answer.text = answer
    this.part.text = [answer, has, asked].filter(words => words !== '').join(' ')
  }

  override height(width: number): number {
    const { room } = this.measure(width)
    const answer = this.answer.text === '' ? 0 : this.answer.height(room) + this.area.space('hair')
    return answer + this.has.height(room) + this.asked.height(room) + 2 * this.area.space('snug')
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const { icon, left, room, pad } = this.measure(width)
    this.phone.put(pad + icon / 2, height / 2, icon)
    let y = pad
    for (const words of [this.answer, this.has, this.asked]) {
      if (words.text === '') continue
      const tall = words.height(room)
      words.place({ x: left, y, width: room, height: tall })
      y += tall + (words === this.answer ? this.area.space('hair') : 0)
    }
  }

  private measure(width: number) {
    const pad = this.area.space('snug')
    const narrow = this.area.page.mode === 'tall' || this.area.page.mode === 'low'
    const icon = this.area.letters(narrow ? 32 : 52)
    const left = pad + icon + pad
    return { pad, icon, left, room: width - left - pad }
  }
}
