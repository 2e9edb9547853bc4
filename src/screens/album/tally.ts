/** What the record counts, in a row of an album page. */
import type { Part } from '../../access/part.ts'
import type { Area } from '../../ui/area.ts'
import { Letters } from '../../ui/letters.ts'
import { Spoken } from '../../ui/piece.ts'

/** A number out of the record and what stands beside it: what it counts, or what was done in that week. */
export type Row = { number: string; words: string; name: string; colour: string }

export class TallyRow extends Spoken {
  readonly part: Part
  private readonly number: Letters
  private readonly words: Letters

  constructor(area: Area, { number, words, name, colour }: Row) {
    super(area)
    this.part = area.part.add({ role: 'text', text: name })
    this.number = new Letters(this.view, area.desk, 'label', number, { colour, align: 'right' })
    this.words = new Letters(this.view, area.desk, 'row', words)
  }

  override height(width: number): number {
    return Math.max(this.number.height(1000), this.words.height(width - this.indent())) + this.area.units(8)
  }

  protected override arrange(width: number, height: number): void {
    const indent = this.indent()
    this.number.place({ x: 0, y: 0, width: indent - this.area.space('room'), height }, 'middle')
    this.words.place({ x: indent, y: 0, width: width - indent, height }, 'middle')
  }

  private indent(): number {
    return this.area.letters(82)
  }
}
