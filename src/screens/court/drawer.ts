/** The drawer of memories: a box with the cards that stand up by themselves, and its front with how many there are in all. */
import type { CardUp } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Paper } from '../../ui/paper.ts'
import { Group } from '../../ui/piece.ts'
import { Scroll } from '../../ui/scroll.ts'
import { Words } from '../../ui/words.ts'
import { Cards } from './cards.ts'

export class Drawer extends Group {
  readonly cards: Cards
  private readonly chest: Paper
  private readonly front: Paper
  private readonly label: Paper
  private readonly count: Words
  private readonly bears: Words
  private readonly scroll: Scroll

  /** @param press told which card was pressed */
  constructor(area: Area, press: (card: CardUp) => void) {
    super(area, { role: 'group', name: word('commands.drawer') })
    this.chest = new Paper(this.inner, 'drawerBox')
    this.bears = new Words(this.inner, 'note', '', { colour: '#F3DDB4' })
    this.scroll = new Scroll(this.inner)
    this.cards = new Cards(this.scroll.inner, word('court.lay'), press)
    this.front = new Paper(this.inner, 'drawerFront')
    this.label = new Paper(this.inner, 'label', { shadow: false })
    this.count = new Words(this.inner, 'row', '', { align: 'center', down: 'middle' })
  }

  /** Shows the cards that stand up, and how many the drawer holds. */
  show(cards: readonly CardUp[], held: number): void {
    this.cards.show(cards)
    this.bears.text = bearing(cards.length)
    this.count.text = held === 1 ? word('court.drawerOne') : word('court.drawer', { count: held })
    if (this.box.width > 0) this.place(this.box)
  }

  toTop(): void {
    this.scroll.toTop()
  }

  override height(_width: number): number {
    return 0
  }

  protected override lay(box: Box): void {
    const { area } = this
    const pad = area.space('snug')
    const front = this.count.height(box.width - 2 * area.space('room')) + 2 * area.space('small') + area.space('small')
    this.chest.place({ ...box, x: box.x + area.space('small'), width: box.width - 2 * area.space('small') })
    const head = { x: box.x + area.space('room'), y: box.y + area.space('small'), width: box.width - 2 * area.space('room') }
    const line = this.bears.height(head.width)
    this.bears.place({ ...head, height: line })
    const top = head.y + line + area.space('hair')
    const window = { x: box.x + pad + area.space('small'), y: top, width: box.width - 2 * pad - 2 * area.space('small'), height: 0 }
    window.height = Math.max(0, box.y + box.height - front - top)
    this.scroll.place(window)
    const ring = area.space('small')
    const length = this.cards.height(window.width)
    this.cards.place({ x: 0, y: ring, width: window.width, height: length })
    this.scroll.length = length + 2 * ring
    const face = { ...box, y: box.y + box.height - front, height: front }
    this.front.place(face)
    const plate = {
      x: face.x + area.space('room'),
      y: face.y + area.space('small') + area.space('hair'),
      width: face.width - 2 * area.space('room'),
      height: front - 2 * area.space('small'),
    }
    this.label.place(plate)
    this.count.place(plate)
  }
}

/** How many cards bear on what is asked. */
export function bearing(count: number): string {
  return count === 0 ? word('court.bearingNone') : count === 1 ? word('court.bearingOne') : word('court.bearing', { count })
}
