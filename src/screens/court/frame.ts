/** The frame of the statement: four places, each empty or with a card in Ted's hand. */
import type { CardUp, StatementPlace } from '../../../sim/index.ts'
import { Rove } from '../../access/rove.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { type Box, TARGET } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Group, Press } from '../../ui/piece.ts'
import { Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'
import { gridHeight, layGrid } from './grid.ts'

const PLACES = ['wasnt', 'showed', 'day', 'ask'] as const satisfies readonly StatementPlace[]

class FramePlace extends Press {
  private readonly sheet: Sheet
  private readonly head: Letters
  private readonly words: Letters
  private readonly where: StatementPlace
  private lying: CardUp | null = null

  constructor(area: Area, place: StatementPlace, press: () => void) {
    super(area, { name: word('court.layHere', { place: word(`court.places.${place}`) }), press })
    this.where = place
    this.sheet = new Sheet(this.view, area.desk, 'drawerCard')
    this.head = new Letters(this.sheet.top, area.desk, 'note', word(`court.places.${place}`), { colour: INK.soft })
    this.words = new Letters(this.sheet.top, area.desk, 'hand', word('court.empty'), { colour: INK.pencil })
  }

  set card(card: CardUp | null) {
    if (card?.ref === this.lying?.ref) return
    this.lying = card
    const place = word(`court.places.${this.where}`)
    this.name = card ? word('court.takeOut', { place, card: card.text }) : word('court.layHere', { place })
    this.words.text = card ? card.short : word('court.empty')
    this.words.colour = card ? INK.plain : INK.pencil
    this.sheet.paper = card ? 'memory' : 'drawerCard'
  }

  get card(): CardUp | null {
    return this.lying
  }

  override height(width: number): number {
    const room = width - 2 * this.area.space('snug')
    const line = this.words.height(room)
    return Math.max(TARGET, this.head.height(room) + Math.max(line, this.area.letters(44)) + this.area.units(14))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.space('snug')
    const room = width - 2 * pad
    const top = this.area.units(7)
    const head = this.head.height(room)
    this.head.place({ x: pad, y: top, width: room, height: head })
    this.words.place({ x: pad, y: top + head, width: room, height: height - 2 * top - head }, 'middle')
  }

  protected override paint(): void {
    if (this.box.width > 0) this.sheet.look(this.look)
  }
}

export class Frame extends Group {
  private readonly places: FramePlace[]
  private readonly rove: Rove
  private across = 4

  /** @param press told which place was pressed, and the card that lies there */
  constructor(area: Area, press: (place: StatementPlace, card: CardUp | null) => void) {
    super(area, { role: 'group', name: word('court.frame') })
    this.places = PLACES.map(place => {
      const made: FramePlace = new FramePlace(this.inner, place, () => press(place, made.card))
      return made
    })
    this.rove = new Rove(this.part)
  }

  /** Which card lies where. */
  set cards(cards: ReadonlyMap<StatementPlace, CardUp>) {
    for (const [at, place] of PLACES.entries()) {
      const piece = this.places[at]
      if (piece) piece.card = cards.get(place) ?? null
    }
  }

  set columns(columns: number) {
    this.across = columns
  }

  focus(place: StatementPlace): void {
    const piece = this.places[PLACES.indexOf(place)]
    if (piece) this.rove.focus(piece.part)
  }

  override height(width: number): number {
    return gridHeight(this.places, width, this.across, this.area.space('small'))
  }

  protected override lay(box: Box): void {
    this.rove.lines = layGrid(this.places, box, this.across, this.area.space('small')).map(line => line.map(piece => piece.part))
  }
}
