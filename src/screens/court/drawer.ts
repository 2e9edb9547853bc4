/** The drawer of memories: a box with the cards that stand up by themselves, and its front, which opens all of it. */
import type { CardUp } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { type Box, TARGET } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Paper } from '../../ui/paper.ts'
import { Group, Press } from '../../ui/piece.ts'
import { Scroll } from '../../ui/scroll.ts'
import { Sheet } from '../../ui/sheet.ts'
import { Words } from '../../ui/words.ts'
import { Cards } from './cards.ts'

/** The front with its brass label. */
class Front extends Press {
  private readonly sheet: Sheet
  private readonly label: Sheet
  private readonly count: Letters

  constructor(area: Area, press: () => void) {
    super(area, { name: '', press })
    this.sheet = new Sheet(this.view, area.desk, 'drawerFront')
    this.label = new Sheet(this.sheet.top, area.desk, 'label', { shadow: false })
    this.count = new Letters(this.label.top, area.desk, 'row', '', { align: 'center' })
  }

  set held(held: number) {
    const words = held === 1 ? word('court.drawerOne') : word('court.drawer', { count: held })
    this.count.text = words
    this.name = words
  }

  override height(width: number): number {
    return Math.max(TARGET, this.count.height(width - 2 * this.area.space('wide')) + 3 * this.area.space('small'))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.space('room')
    const top = this.area.space('small') + this.area.space('hair')
    const plate = { width: width - 2 * pad, height: height - top - this.area.space('small') }
    this.label.view.position.set(pad, top)
    this.label.resize(plate.width, plate.height)
    this.count.place({ x: 0, y: 0, ...plate }, 'middle')
  }

  protected override paint(): void {
    if (this.box.width > 0) this.sheet.look(this.look)
  }
}

export class Drawer extends Group {
  readonly cards: Cards
  private readonly chest: Paper
  private readonly bears: Words
  private readonly scroll: Scroll
  private readonly front: Front

  /** @param press told which card was pressed; `all` opens the drawer itself */
  constructor(area: Area, press: (card: CardUp) => void, all: () => void) {
    super(area, { role: 'group', name: word('commands.drawer') })
    this.chest = new Paper(this.inner, 'drawerBox')
    this.bears = new Words(this.inner, 'note', '', { colour: '#F3DDB4' })
    this.scroll = new Scroll(this.inner)
    this.cards = new Cards(this.scroll.inner, word('court.lay'), press)
    this.front = new Front(this.inner, all)
  }

  /** How many cards the drawer holds, standing up or not. */
  set held(held: number) {
    this.front.held = held
  }

  /** Shows the cards that stand up. */
  show(cards: readonly CardUp[]): void {
    this.cards.show(cards)
    this.bears.text = bearing(cards.length)
    this.scroll.toTop()
  }

  /** Shut, only its front is seen. */
  set open(open: boolean) {
    for (const part of [this.bears, this.scroll]) part.shown = open
    this.chest.view.visible = open
  }

  /** How high its front is. */
  frontHeight(width: number): number {
    return this.front.height(width)
  }

  override height(width: number): number {
    return this.front.height(width)
  }

  protected override lay(box: Box): void {
    const { area } = this
    const front = this.front.height(box.width)
    this.front.place({ ...box, y: box.y + box.height - front, height: front })
    if (!this.scroll.shown) return
    const pad = area.space('snug')
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
  }
}

/** How many cards bear on what is asked. */
export function bearing(count: number): string {
  return count === 0 ? word('court.bearingNone') : count === 1 ? word('court.bearingOne') : word('court.bearing', { count })
}
