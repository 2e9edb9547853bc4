/** What he can show: a leather case with the best boards that he really handed in. */
import { Graphics } from 'pixi.js'
import type { HuntRead } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { IconName } from '../../places/surfaces.ts'
import type { Area } from '../../ui/area.ts'
import { type Box, columns } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import type { Part } from '../../access/part.ts'
import { Paper } from '../../ui/paper.ts'
import { Group, Piece } from '../../ui/piece.ts'
import { Picture, Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'

type Board = HuntRead['boards'][number]

/** What stands on a board, by who it is for. */
const PICTURES: Record<Board['account'], { icon: IconName; ground: string }> = {
  sunmill: { icon: 'bowls', ground: '#B8452A' },
  condor: { icon: 'suitcase', ground: '#5B6F80' },
  triBorough: { icon: 'coin', ground: '#D9895A' },
  pellRowe: { icon: 'bag', ground: '#A9AE68' },
  abruzzi: { icon: 'pot', ground: '#C9962E' },
  lustreKleen: { icon: 'broom', ground: '#8FB3AC' },
  aldine: { icon: 'bed', ground: '#7C5A6B' },
  corbinTate: { icon: 'rain', ground: '#6F8A7A' },
  quillfoot: { icon: 'boxes', ground: '#C77B4A' },
  marlow: { icon: 'recordPlayer', ground: '#5C4A3C' },
  housewares: { icon: 'pot', ground: '#8A7A5C' },
  garden: { icon: 'tree', ground: '#5E7A4A' },
  gifts: { icon: 'bag', ground: '#A0605A' },
  counter: { icon: 'coin', ground: '#6B7A8A' },
  letters: { icon: 'bag', ground: '#8F8A7A' },
  springList: { icon: 'boxes', ground: '#7A8F6A' },
}

class BoardCard extends Piece {
  private readonly sheet: Sheet
  private readonly ground = new Graphics()
  private readonly icon: Picture
  private readonly called: Letters
  private readonly how: Letters
  private readonly colour: string
  private readonly part: Part

  constructor(area: Area, { account, name, quality, late }: Board) {
    super(area)
    const { icon, ground } = PICTURES[account]
    const says = word(`hunt.board.${quality >= 850 ? 'best' : quality >= 700 ? 'good' : quality >= 500 ? 'fair' : 'thin'}`)
    const how = late ? word('hunt.board.late', { says }) : says
    this.part = area.part.add({ role: 'text', text: word('common.wordsAndNote', { words: name, note: how }) })
    this.colour = ground
    this.sheet = new Sheet(this.view, area.desk, 'cardSmall')
    this.sheet.top.addChild(this.ground)
    this.icon = new Picture(this.sheet.top, area.desk, { icon })
    this.called = new Letters(this.sheet.top, area.desk, 'row', name)
    this.how = new Letters(this.sheet.top, area.desk, 'note', how, { colour: INK.soft })
  }

  override height(width: number): number {
    const room = this.room(width)
    return Math.max(this.side(), this.called.height(room) + this.how.height(room)) + 2 * this.area.space('small')
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  /** The board at the left, small; whose it was and how it came out beside it. */
  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.space('small')
    const side = this.side()
    const room = this.room(width)
    const tall = height - 2 * pad
    this.ground.clear().rect(pad, pad, side, tall).fill(this.colour)
    this.icon.put(pad + side / 2, pad + tall / 2, side * 0.8)
    const [name, note] = [this.called.height(room), this.how.height(room)] as const
    const top = (height - name - note) / 2
    this.called.place({ x: 2 * pad + side, y: top, width: room, height: name })
    this.how.place({ x: 2 * pad + side, y: top + name, width: room, height: note })
  }

  private side(): number {
    return this.area.units(54)
  }

  private room(width: number): number {
    return width - this.side() - 3 * this.area.space('small')
  }
}

export class Portfolio extends Group {
  private readonly leather: Paper
  private readonly head: Words
  private readonly count: Words
  private readonly boards: BoardCard[]

  constructor(area: Area, { boards, delivered }: HuntRead) {
    super(area, { role: 'group', name: word('hunt.show') })
    this.leather = new Paper(this.inner, 'portfolio')
    this.head = new Words(this.inner, 'label', word('hunt.show'), { level: 2, colour: INK.cream })
    const count =
      delivered === 0 ? word('hunt.boardsNone') : delivered === 1 ? word('hunt.boardsOne') : word('hunt.boards', { count: delivered })
    this.count = new Words(this.inner, 'note', count, { colour: '#F3DDB4' })
    this.boards = boards.map(board => new BoardCard(this.inner, board))
  }

  override height(width: number): number {
    const { pad, room, each } = this.measure(width)
    const beside = this.head.width() + this.count.width() + pad <= room
    const head = this.head.height(beside ? this.head.width() : room) + (beside ? 0 : this.count.height(room))
    const cards = this.boards.length === 0 ? 0 : Math.max(...this.boards.map(board => board.height(each))) + this.area.space('small')
    return head + cards + 2 * pad
  }

  protected override lay(box: Box): void {
    this.leather.place(box)
    const { pad, room } = this.measure(box.width)
    const inner = { x: box.x + pad, y: box.y + pad, width: room, height: box.height - 2 * pad }
    const beside = this.head.width() + this.count.width() + pad <= room
    const head = this.head.height(beside ? this.head.width() : room)
    this.head.place({ ...inner, height: head })
    const note = this.count.height(room)
    if (beside)
      this.count.place({
        ...inner,
        x: inner.x + room - this.count.width(),
        y: inner.y + (head - note) / 2,
        width: this.count.width(),
        height: note,
      })
    else this.count.place({ ...inner, y: inner.y + head, height: note })
    const top = inner.y + head + (beside ? 0 : note) + this.area.space('small')
    const places = columns(
      { ...inner, y: top, height: inner.y + inner.height - top },
      Array.from(this.boards, () => '1fr' as const),
      this.area.space('small'),
    )
    for (const [at, board] of this.boards.entries()) {
      const place = places[at]
      if (place) board.place(place)
    }
  }

  private measure(width: number) {
    const pad = this.area.units(18)
    const room = width - 2 * pad
    const count = Math.max(1, this.boards.length)
    return { pad, room, each: (room - this.area.space('small') * (count - 1)) / count }
  }
}
