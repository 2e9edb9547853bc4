/** The ways to answer a question: as many buttons as there are stances, kept from one question to the next. */
import type { StanceRead } from '../../../sim/index.ts'
import { Rove } from '../../access/rove.ts'
import type { Area } from '../../ui/area.ts'
import { StanceButton } from '../../ui/court.ts'
import type { Box } from '../../ui/lay.ts'
import { Group } from '../../ui/piece.ts'
import { filledHeight, layFilled, tightest } from './grid.ts'

type Offer = Pick<StanceRead, 'name' | 'says' | 'warning' | 'refusedWhy'>

export class Answers extends Group {
  private readonly buttons: StanceButton[] = []
  private readonly rove: Rove
  private readonly take: (at: number) => void
  private count = 0
  private most = 2

  /** @param take told which of the offers was pressed */
  constructor(area: Area, name: string, take: (at: number) => void) {
    super(area, { role: 'group', name })
    this.take = take
    this.rove = new Rove(this.part)
  }

  /** Offers these, and no others. */
  offer(offers: readonly Offer[]): void {
    this.count = offers.length
    for (const [at, { name, says, warning, refusedWhy }] of offers.entries()) {
      const button = this.buttons[at] ?? this.add(at)
      button.say({ name, answer: says, warning })
      button.reason = refusedWhy
    }
    for (const [at, button] of this.buttons.entries()) button.shown = at < this.count
  }

  /** The first that can be pressed gets the focus. */
  focus(): void {
    const first = this.offered.find(button => !button.part.disabled)
    if (first) this.rove.focus(first.part)
  }

  /** How many may stand beside each other. */
  set columns(columns: number) {
    this.most = columns
  }

  override height(width: number): number {
    const gap = this.area.space('small')
    return filledHeight(tightest(this.offered, width, this.most, gap), width, gap)
  }

  protected override lay(box: Box): void {
    const gap = this.area.space('small')
    const lines = layFilled(tightest(this.offered, box.width, this.most, gap), box, gap)
    this.rove.lines = lines.map(line => line.map(button => button.part))
  }

  private get offered(): StanceButton[] {
    return this.buttons.slice(0, this.count)
  }

  private add(at: number): StanceButton {
    const button = new StanceButton(this.inner, { name: '', answer: '', warning: '', press: () => this.take(at) })
    this.buttons.push(button)
    return button
  }
}
