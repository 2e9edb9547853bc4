/** A plan that the week can be filled with, as a tab of paper at the edge of the table. */
import type { Area } from '../../ui/area.ts'
import { Letters } from '../../ui/letters.ts'
import { smallTarget } from '../../ui/page.ts'
import { Press } from '../../ui/piece.ts'
import { Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'
import { toast } from '../../ui/toast.ts'

export class PlanTab extends Press {
  private readonly sheet: Sheet
  private readonly letters: Letters

  constructor(area: Area, { words, press }: { words: string; press: () => void }) {
    super(area, { name: words, press }, { refused: () => void toast(area.desk, this.reason ?? words) })
    this.sheet = new Sheet(this.view, area.desk, 'tabOpen')
    this.letters = new Letters(this.sheet.top, area.desk, 'says', words)
  }

  width(): number {
    return this.letters.width() + 2 * this.area.units(11)
  }

  override height(width: number): number {
    return Math.max(smallTarget(this.area.page), this.letters.height(width - 2 * this.area.units(11)))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.units(11)
    this.letters.place({ x: pad, y: 0, width: width - 2 * pad, height }, 'middle')
  }

  protected override paint(): void {
    this.sheet.paper = this.look.disabled ? 'tab' : 'tabOpen'
    this.letters.colour = this.look.disabled ? INK.soft : INK.plain
    if (this.box.width > 0) this.sheet.look(this.look)
  }
}
