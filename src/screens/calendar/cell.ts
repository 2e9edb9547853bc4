/** An hour of one lane: what is pressed, focused and read; the block under it is its picture. */
import { Graphics } from 'pixi.js'
import type { PlanRow } from '../../../sim/index.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Press } from '../../ui/piece.ts'
import { Ring } from '../../ui/sheet.ts'
import { COLOUR, PAIRS } from '../../ui/theme.ts'
import type { Place } from './planning.ts'

/** With something in hand: whether it can go here; else neither. */
export type Welcome = 'fits' | 'no' | 'plain'

export class HourCell extends Press {
  readonly row: PlanRow
  at: Place
  /** Both lanes of its hour: the upper lane's cell shows for both whether they are open to what is in hand. */
  whole: Box | undefined
  private readonly mark = new Graphics()
  private readonly ring: Ring
  private welcome: Welcome = 'plain'

  constructor(area: Area, at: Place, row: PlanRow, press: (cell: HourCell) => void) {
    super(area, { name: '', role: 'gridcell', press: () => press(this) })
    this.at = at
    this.row = row
    this.view.addChild(this.mark)
    this.ring = new Ring(this.view, area.desk)
  }

  show(name: string, welcome: Welcome): void {
    this.name = name
    if (welcome === this.welcome) return
    this.welcome = welcome
    this.paint()
  }

  override height(_width: number): number {
    return 0
  }

  protected override arrange(): void {
    // Its picture is painted with its look.
  }

  protected override paint(): void {
    const { width, height } = this.box
    if (width === 0) return
    const { mark, welcome, look } = this
    const { unit } = this.area.page
    mark.clear()
    const radius = 6 * unit
    if (welcome === 'fits' && this.whole)
      mark
        .roundRect(0, 0, this.whole.width, this.whole.height, radius)
        .fill({ color: PAIRS.chosen.paper, alpha: 0.2 })
        .stroke({ width: 3 * unit, color: COLOUR.ringLight })
    if (look.hover || look.pressed)
      mark
        .roundRect(1, 1, width - 2, height - 2, radius)
        .fill({ color: COLOUR.cream, alpha: look.pressed ? 0.3 : 0.14 })
        .stroke({ width: 2 * unit, color: COLOUR.ringDark, alpha: 0.55 })
    this.ring.show(look.focus, width, height)
  }
}
