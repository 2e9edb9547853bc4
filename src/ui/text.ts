/** A line to write in: the browser's own field under our picture of it, with what is written and where the pen stands. */
import { Graphics } from 'pixi.js'
import { type Look, type Part, REST } from '../access/part.ts'
import type { Area } from './area.ts'
import { type Box, TARGET } from './lay.ts'
import { Letters } from './letters.ts'
import { Piece } from './piece.ts'
import { Ring, Sheet } from './sheet.ts'
import { INK } from './theme.ts'

export class TextLine extends Piece {
  readonly part: Part & { readonly element: HTMLInputElement }
  private readonly sheet: Sheet
  private readonly letters: Letters
  private readonly pen = new Graphics()
  private readonly ring: Ring
  private look: Look = { ...REST }

  /** @param most characters that can be written @param done called for Enter */
  constructor(area: Area, { name, value, most, done }: { name: string; value: string; most: number; done: () => void }) {
    super(area)
    this.ring = new Ring(this.view, area.desk)
    this.sheet = new Sheet(this.view, area.desk, 'input', { shadow: false })
    this.letters = new Letters(this.sheet.top, area.desk, 'row', value)
    this.sheet.top.addChild(this.pen)
    this.part = area.part.field('text', {
      name,
      paint: look => {
        this.look = look
        this.paint()
      },
    })
    const { element } = this.part
    element.maxLength = most
    element.value = value
    element.autocomplete = 'off'
    element.addEventListener('input', () => {
      this.letters.text = element.value
      if (this.box.width > 0) this.place(this.box)
    })
    for (const moves of ['keyup', 'click', 'select']) element.addEventListener(moves, () => this.paint())
    element.addEventListener('keydown', event => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      done()
    })
  }

  get value(): string {
    return this.part.element.value.trim()
  }

  override height(_width: number): number {
    return Math.max(TARGET, this.area.letters(42))
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
    this.paint()
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    this.letters.place({ x: this.area.units(12), y: 0, width: width * 2, height }, 'middle')
  }

  /** The pen stands where the browser's does: as far along as what is written before it. */
  private paint(): void {
    const { width, height } = this.box
    if (width === 0) return
    this.ring.show(this.look.focus, width, height)
    this.pen.clear()
    if (document.activeElement === this.part.element) {
      const { value, selectionStart } = this.part.element
      const share = value.length === 0 ? 0 : (selectionStart ?? value.length) / value.length
      const x = this.area.units(12) + Math.round(this.letters.width() * share) + 1
      this.pen.rect(x, height * 0.2, Math.max(2, this.area.units(2)), height * 0.6).fill(INK.rust)
    }
    this.area.desk.motion.touch()
  }
}
