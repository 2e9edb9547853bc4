/** A line of a list that opens over the calendar: a picture, what it is, a second line, and its price at the right. */
import { Graphics } from 'pixi.js'
import { word } from '../../language/words.ts'
import type { IconName } from '../../places/surfaces.ts'
import type { Area } from '../../ui/area.ts'
import { Letters } from '../../ui/letters.ts'
import { Press } from '../../ui/piece.ts'
import { Picture, Ring, Sheet } from '../../ui/sheet.ts'
import { COLOUR, INK } from '../../ui/theme.ts'
import { TARGET } from '../../ui/lay.ts'

export type LineSaid = {
  icon: IconName
  words: string
  note?: string
  cost?: string
  chosen?: boolean
  press: () => void
  reason?: string | undefined
}

export class Line extends Press {
  readonly words: string
  private readonly sheet: Sheet
  private readonly rule = new Graphics()
  private readonly icon: Picture
  private readonly letters: Letters
  private readonly note: Letters
  private readonly cost: Letters
  private readonly ring: Ring
  private on: boolean

  constructor(area: Area, { icon, words, note = '', cost = '', chosen = false, press, reason }: LineSaid) {
    const spoken = [cost, note].filter(part => part !== '').join('. ')
    super(area, { name: spoken ? word('common.wordsAndNote', { words, note: spoken }) : words, press })
    this.words = words
    this.on = chosen
    this.sheet = new Sheet(this.view, area.desk, 'chosenRow', { shadow: false })
    this.view.addChild(this.rule)
    this.icon = new Picture(this.view, area.desk, { icon })
    this.letters = new Letters(this.view, area.desk, 'row', words)
    this.note = new Letters(this.view, area.desk, 'says', reason ?? note, { colour: INK.soft })
    this.cost = new Letters(this.view, area.desk, 'says', cost, { colour: INK.soft, align: 'right' })
    this.ring = new Ring(this.view, area.desk)
    this.reason = reason
    if (chosen) this.part.aria({ pressed: true })
  }

  /** Marked as the one that holds now. */
  set chosen(chosen: boolean) {
    this.on = chosen
    this.part.aria({ pressed: chosen })
    this.paint()
  }

  override height(width: number): number {
    const room = this.room(width)
    return Math.max(TARGET, this.letters.height(room) + this.note.height(room) + this.area.units(14))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const side = this.area.letters(34)
    const room = this.room(width)
    const x = this.left()
    this.icon.put(this.area.units(8) + side / 2, height / 2, side)
    const top = (height - this.letters.height(room) - this.note.height(room)) / 2
    this.letters.place({ x, y: top, width: room, height: 0 })
    this.note.place({ x, y: top + this.letters.height(room), width: room, height: 0 })
    this.cost.place({ x: 0, y: 0, width: width - this.area.units(8), height }, 'middle')
    this.rule
      .clear()
      .rect(0, height - 1, width, 1.5)
      .fill(COLOUR.hairline)
  }

  protected override paint(): void {
    const { look } = this
    this.sheet.view.visible = this.on || (look.hover && !look.disabled)
    this.sheet.paper = this.on ? 'chosenRow' : 'chosen'
    this.sheet.view.alpha = this.on ? 1 : 0.45
    this.letters.colour = look.disabled ? INK.soft : INK.plain
    this.icon.alpha = look.disabled ? 0.5 : 1
    this.ring.show(look.focus, this.box.width, this.box.height)
  }

  private left(): number {
    return this.area.units(8) + this.area.letters(34) + this.area.space('snug')
  }

  private room(width: number): number {
    return Math.max(40, width - this.left() - this.cost.width() - this.area.space('snug'))
  }
}
