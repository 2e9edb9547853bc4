/** Her column: what she used to do, one thing a line, in her hand. Pressed, a thing goes into the first hour that has room for it. */
import { Container, Graphics } from 'pixi.js'
import type { WeekRead } from '../../../sim/index.ts'
import { Rove } from '../../access/rove.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { type Box, inset, TARGET } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { smallTarget } from '../../ui/page.ts'
import { Press } from '../../ui/piece.ts'
import { Picture, Ring, Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import { longOf, nameOf, saysOf } from './labels.ts'
import type { Planning } from './planning.ts'

type Item = WeekRead['list'][number]

class ItemRow extends Press {
  private readonly letters: Letters
  private readonly line = new Graphics()
  private readonly tick: Picture
  private readonly ring: Ring
  private readonly what: string
  private state: Item['state'] = 'open'

  constructor(area: Area, what: string, press: () => void) {
    super(area, { name: what, press })
    this.what = what
    this.letters = new Letters(this.view, area.desk, 'hand', nameOf(what), { colour: INK.pencil, align: 'center', size: area.letters(20) })
    this.view.addChild(this.line)
    this.tick = new Picture(this.view, area.desk, { icon: 'tick' })
    this.ring = new Ring(this.view, area.desk)
  }

  /** @param hers the house is hers still */
  show({ state }: Item, carried: boolean, hers: boolean): void {
    this.state = state
    const words = longOf(this.what)
    const stands = word(`calendar.itemStates.${state === 'hers' && !hers ? 'nobodys' : state}`)
    // What it is, she has written down for afterwards.
    this.name = word('calendar.item', { words, says: hers ? stands : `${saysOf(this.what)} ${stands}` })
    this.reason = state === 'open' ? undefined : stands
    this.part.aria({ pressed: carried || undefined })
    this.letters.colour = carried ? INK.rust : INK.pencil
    this.letters.view.alpha = state === 'left' ? 0.55 : 1
    if (this.box.width > 0) this.place(this.box)
  }

  override height(width: number): number {
    this.letters.fontSize = this.area.letters(20)
    return Math.max(smallTarget(this.area.page), this.letters.height(width))
  }

  protected override arrange(width: number, height: number): void {
    this.letters.fontSize = this.area.letters(20)
    this.letters.place({ x: 0, y: 0, width, height }, 'middle')
    this.line.clear()
    if (this.state === 'planned' || this.state === 'done')
      for (const { middle, long } of this.letters.lines({ x: 0, y: 0, width, height }))
        this.line
          .moveTo((width - long) / 2 - 3, middle + 2)
          .lineTo((width + long) / 2 + 3, middle - 2)
          .stroke({ width: 2, color: INK.pencil })
    this.tick.visible = this.state === 'done'
    this.tick.put(width - this.area.letters(10), height / 2, this.area.letters(18))
  }

  protected override paint(): void {
    this.letters.view.y =
      Math.round((this.box.height - this.letters.height(this.box.width)) / 2) - (this.look.hover && !this.look.disabled ? 2 : 0)
    this.ring.show(this.look.focus, this.box.width, this.box.height)
  }
}

export class JoannaList {
  private readonly area: Area
  private readonly planning: Planning
  private readonly sheet: Sheet
  private readonly head: Words
  private readonly rows: { what: string; row: ItemRow }[]

  /** @param press what a press does with an item that is still open */
  constructor(area: Area, planning: Planning, press: (what: string) => void) {
    const back = new Container()
    area.view.addChild(back)
    this.sheet = new Sheet(back, area.desk, 'pencilList', { shadow: false })
    this.area = area.inside({ role: 'toolbar', name: headWords(planning) })
    this.planning = planning
    this.head = new Words(this.area, 'hand', headWords(planning), { colour: INK.pencil, align: 'center' })
    this.rows = planning.week.list.map(({ what }) => ({ what, row: new ItemRow(this.area, what, () => press(what)) }))
    new Rove(
      this.area.part,
      this.rows.map(({ row }) => [row.part]),
    )
    this.show()
  }

  show(): void {
    for (const { what, row } of this.rows) {
      const item = this.planning.week.list.find(one => one.what === what)
      if (item) row.show(item, this.planning.hand === what, this.planning.week.hers)
    }
  }

  set shown(shown: boolean) {
    this.sheet.view.visible = shown
    this.area.view.visible = shown
    this.area.part.shown = shown
  }

  /** In a column: the head, and the things shared out below it. */
  place(box: Box, head: number): void {
    this.sheet.view.position.set(box.x, box.y)
    this.sheet.resize(box.width, box.height)
    this.head.place({ ...box, y: box.y + Math.round((head - this.head.height(box.width)) / 2), height: this.head.height(box.width) })
    const pad = this.area.units(1)
    const room = box.height - head - pad
    const step = Math.floor(room / Math.max(1, this.rows.length))
    for (const [at, { row }] of this.rows.entries()) {
      const height = Math.min(step, Math.max(TARGET, row.height(box.width - 2 * pad) + this.area.units(8)))
      row.place({ x: box.x + pad, y: Math.round(box.y + head + at * step + (step - height) / 2), width: box.width - 2 * pad, height })
    }
  }

  /** How deep `flow` is at this width. */
  depth(width: number): number {
    const { many, height } = this.columns(width)
    return this.head.height(width) + this.area.space('hair') + Math.ceil(this.rows.length / many) * height
  }

  /** In columns below the head, as many as there is room for; on paper of its own where it has a margin. */
  flow(box: Box, margin = 0): void {
    this.sheet.view.visible = margin > 0
    this.sheet.view.position.set(box.x, box.y)
    if (margin > 0) this.sheet.resize(box.width, box.height)
    const room = inset(box, margin, Math.round(margin / 2))
    const head = this.head.height(room.width)
    this.head.place({ ...room, width: this.head.width(), height: head })
    const { many, width, height } = this.columns(room.width)
    const top = room.y + head + this.area.space('hair')
    for (const [at, { row }] of this.rows.entries())
      row.place({ x: room.x + (at % many) * width, y: top + Math.floor(at / many) * height, width, height })
  }

  private columns(room: number): { many: number; width: number; height: number } {
    const many = Math.max(1, Math.floor(room / this.area.letters(104)))
    const width = Math.floor(room / many)
    return { many, width, height: Math.max(TARGET, ...this.rows.map(({ row }) => row.height(width))) }
  }
}

/** Whose list it is by now: hers, both of theirs, his. */
function headWords({ game }: Planning): string {
  return word(`calendar.heads.${game.arc.listHead < 1 ? 'hers' : game.arc.listHead === 1 ? 'both' : 'his'}`)
}
