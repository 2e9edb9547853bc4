/** A strip of somebody's needs: the face, and one line a need with its rings; and the paper that says what comes next. */
import type { Part } from '../access/part.ts'
import type { Expression } from '../figures/expressions.ts'
import type { IconName } from '../places/surfaces.ts'
import type { Area } from './area.ts'
import type { Box } from './lay.ts'
import { Letters } from './letters.ts'
import { Mark, type Marked } from './mark.ts'
import { CerealMeter, type Grain, meterWords } from './meter.ts'
import { Piece } from './piece.ts'
import { Picture, Sheet } from './sheet.ts'

export type Need = { icon: IconName; band: string; points: number; grain?: Grain }

type NeedLine = { icon: Picture; band: Letters; meter: CerealMeter }

/** The two needs that matter most now. Face first, then word, then rings. */
export class NeedStrip extends Piece {
  readonly part: Part
  private readonly who: string
  private readonly sheet: Sheet
  private readonly mark: Mark
  private lines: NeedLine[] = []

  /** @param who the name that readers hear before the needs */
  constructor(area: Area, { who, mark, needs }: { who: string; mark: Marked; needs: readonly Need[] }) {
    super(area)
    this.who = who
    this.part = area.part.add({ role: 'text' })
    this.sheet = new Sheet(this.view, area.desk, 'cardSmall')
    this.mark = new Mark(this.view, area.desk, mark)
    this.set(needs)
  }

  /** Shows other needs, or the same ones changed; the face may change with them. */
  set(needs: readonly Need[], expression?: Expression): void {
    if (expression) this.mark.express(expression)
    for (const child of this.sheet.top.removeChildren()) child.destroy({ children: true })
    const { desk } = this.area
    this.lines = needs.map(({ icon, band, points, grain }) => ({
      icon: new Picture(this.sheet.top, desk, { icon }),
      band: new Letters(this.sheet.top, desk, 'row', band),
      meter: new CerealMeter(this.sheet.top, points, grain),
    }))
    this.part.text = `${this.who}: ${needs.map(({ band, points, grain }) => meterWords(band, points, grain)).join('; ')}`
    if (this.box.width > 0) this.place(this.box)
  }

  override height(_width: number): number {
    return Math.max(this.face(), this.paper())
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    // The face stands higher than its paper; both stand on the same line.
    const paper = this.paper()
    this.sheet.view.y = height - paper
    this.sheet.resize(width, paper)
    const face = this.face()
    this.mark.put(face / 2, height - face / 2, face)
    const diameter = this.area.letters(17)
    const rings = CerealMeter.width(diameter)
    const left = face + this.area.space('small')
    const icon = this.area.letters(24)
    for (const [at, { icon: picture, band, meter }] of this.lines.entries()) {
      const y = (paper - this.lines.length * this.line()) / 2 + (at + 0.5) * this.line()
      picture.put(left + icon / 2, y, icon)
      const x = left + icon + this.area.space('small')
      const end = width - rings - this.area.space('snug')
      band.place({ x, y: y - this.line() / 2, width: end - x - this.area.space('hair'), height: this.line() }, 'middle')
      meter.place(end, y, diameter)
    }
  }

  /** On a phone the face is no higher than its paper: two strips stand on each other there. */
  private face(): number {
    const { mode } = this.area.page
    return this.area.letters(mode === 'tall' || mode === 'low' ? 74 : 96)
  }

  private paper(): number {
    return Math.max(1, this.lines.length) * this.line() + this.area.space('snug')
  }

  private line(): number {
    return this.area.letters(31)
  }
}
