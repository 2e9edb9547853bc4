/** Two papers of the day: what comes next, and what is told of the hour. */
import type { Part } from '../../access/part.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Piece } from '../../ui/piece.ts'
import { Picture, Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'

/** What comes next in the plan, and under it what somebody waits for. */
export class NextThing extends Piece {
  private readonly part: Part
  private readonly sheet: Sheet
  private readonly icon: Picture
  private readonly next: Letters
  private readonly due: Letters

  constructor(area: Area) {
    super(area)
    this.part = area.part.add({ role: 'text' })
    this.sheet = new Sheet(this.view, area.desk, 'cardSmall')
    this.icon = new Picture(this.sheet.top, area.desk, { icon: 'clock' })
    this.next = new Letters(this.sheet.top, area.desk, 'row')
    this.due = new Letters(this.sheet.top, area.desk, 'says', '', { colour: INK.rust })
  }

  /** @param due what somebody waits for; empty where nobody does */
  set(next: string, due: string): void {
    this.next.text = next
    this.due.text = due
    this.part.text = due ? `${next}. ${due}` : next
    if (this.box.width > 0) this.place(this.box)
  }

  override height(width: number): number {
    const room = this.room(width)
    return Math.max(this.area.letters(60), this.next.height(room) + this.due.height(room) + this.area.space('room'))
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const room = this.room(width)
    const left = this.left()
    const lines = [this.next.height(room), this.due.height(room)] as const
    const top = (height - lines[0] - lines[1]) / 2
    this.icon.put(left / 2 + this.area.space('hair'), height / 2, this.area.letters(34))
    this.next.place({ x: left, y: top, width: room, height: lines[0] })
    this.due.place({ x: left, y: top + lines[0], width: room, height: lines[1] })
  }

  private left(): number {
    return this.area.letters(56)
  }

  private room(width: number): number {
    return width - this.left() - this.area.space('snug')
  }
}

/** What is done in the hour, and the sentence told of it. */
export class Told extends Piece {
  private readonly part: Part
  private readonly sheet: Sheet
  private readonly doing: Letters
  private readonly line: Letters

  constructor(area: Area) {
    super(area)
    this.part = area.part.add({ role: 'text' })
    this.sheet = new Sheet(this.view, area.desk, 'cardSmall')
    this.doing = new Letters(this.sheet.top, area.desk, 'row')
    this.line = new Letters(this.sheet.top, area.desk, 'aside')
  }

  set(doing: string, line: string): void {
    this.doing.text = doing
    this.line.text = line
    this.part.text = line ? `${doing} ${line}` : doing
  }

  /** Pixels that its words need on one line, and no more than that. */
  width(most: number): number {
    return Math.min(most, Math.max(this.doing.width(), this.line.width()) + 2 * this.pad())
  }

  override height(width: number): number {
    const room = width - 2 * this.pad()
    return this.doing.height(room) + this.line.height(room) + this.area.space('room')
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.pad()
    const room = width - 2 * pad
    const doing = this.doing.height(room)
    const top = (height - doing - this.line.height(room)) / 2
    this.doing.place({ x: pad, y: top, width: room, height: doing })
    this.line.place({ x: pad, y: top + doing, width: room, height: 0 })
  }

  private pad(): number {
    return this.area.units(18)
  }
}
