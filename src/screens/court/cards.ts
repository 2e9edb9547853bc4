/** Cards out of the drawer, one beside the other: to be read, to be laid, to be taken back. */
import type { CardUp } from '../../../sim/index.ts'
import { Rove } from '../../access/rove.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { word } from '../../language/words.ts'
import { MemoryCard } from '../../ui/memory.ts'
import { Group } from '../../ui/piece.ts'
import { gridHeight, layGrid } from './grid.ts'

export class Cards extends Group {
  private readonly rove: Rove
  private readonly press: (card: CardUp) => void
  private readonly turned: (card: CardUp) => void
  private held: { card: CardUp; piece: MemoryCard }[] = []
  private across = 1

  /** @param press told which card was pressed; `turned` which has come under the mouse or the keys */
  constructor(area: Area, name: string, press: (card: CardUp) => void, turned: (card: CardUp) => void = () => undefined) {
    super(area, { role: 'group', name })
    this.press = press
    this.turned = turned
    this.rove = new Rove(this.part)
  }

  /** Shows these cards, in this order; those that stay keep their place under the focus. */
  show(cards: readonly CardUp[]): void {
    if (cards.length === this.held.length && cards.every((card, at) => card.ref === this.held[at]?.card.ref)) return
    for (const { piece } of this.held) piece.remove()
    this.held = cards.map(card => {
      const piece = new MemoryCard(this.inner, { words: card.short, by: card.when, press: () => this.press(card) })
      piece.name = word('court.card', { short: card.short, text: card.text, when: card.when })
      for (const come of ['pointerenter', 'focus']) piece.part.element.addEventListener(come, () => this.turned(card))
      return { card, piece }
    })
  }

  /** Marks the cards that are laid. */
  set laid(refs: readonly string[]) {
    for (const { card, piece } of this.held) {
      const laid = refs.includes(card.ref)
      if (laid !== piece.chosen) piece.chosen = laid
    }
  }

  set columns(columns: number) {
    this.across = columns
  }

  /** Focus goes to the first, or to the first that belongs to a place. */
  focus(place?: CardUp['place']): void {
    const found = this.held.find(({ card, piece }) => place === undefined || (card.place === place && !piece.chosen)) ?? this.held[0]
    if (found) this.rove.focus(found.piece.part)
  }

  override height(width: number): number {
    return gridHeight(this.pieces, width, this.across, this.area.space('small'))
  }

  protected override lay(box: Box): void {
    this.rove.lines = layGrid(this.pieces, box, this.across, this.area.space('small')).map(line => line.map(piece => piece.part))
  }

  private get pieces(): MemoryCard[] {
    return this.held.map(({ piece }) => piece)
  }
}
