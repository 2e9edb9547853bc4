/** A block of the plan: what an hour, or several, are given to. A picture only: the cells over it are what is pressed and read. */
import { Container } from 'pixi.js'
import type { BlockRead } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { PaperName } from '../../places/surfaces.ts'
import type { Desk } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Picture, Sheet } from '../../ui/sheet.ts'
import { INK, PAIRS, type TypeRole } from '../../ui/theme.ts'
import { iconOf, keeperWords, shortOf, slotAt } from './labels.ts'

/** The most icons that one block shows. */
const ICONS = 3
/** Between words and the block's edge, at unit 1: nothing touches. */
const EDGE = 3

/** What hangs on a block's hour: a tag with words takes its upper lane. */
export type Hung = { tagged: boolean; clear?: Box | undefined }

export class Block {
  readonly view = new Container()
  readonly read: BlockRead
  private readonly desk: Desk
  private readonly sheet: Sheet | undefined
  private readonly letters: Letters
  private readonly icons: Picture[]
  private readonly names: string[]
  private readonly beside: boolean
  private room = 0

  /** @param beside its icon stands before its word where there is no room above it */
  constructor(into: Container, desk: Desk, read: BlockRead, beside: boolean) {
    this.read = read
    this.desk = desk
    this.beside = beside
    const { kind } = read
    into.addChild(this.view)
    this.sheet = kind === 'blank' ? undefined : new Sheet(this.view, desk, kind satisfies PaperName, { shadow: false })
    const top = this.sheet?.top ?? this.view
    this.names = namesOf(read)
    this.icons = this.iconNames().map(icon => new Picture(top, desk, { icon }))
    this.letters = new Letters(top, desk, roleOf(read), this.names[0] ?? '', { align: 'center', colour: inkOf(read) })
  }

  /** The words as they stand, and the room they were given: for whoever measures whether they fit. */
  get words(): { text: string; width: number; room: number } {
    return { text: this.letters.text, width: this.letters.width(), room: this.room }
  }

  place({ x, y, width, height }: Box, { tagged, clear }: Hung): void {
    this.view.position.set(x, y)
    this.sheet?.resize(width, height)
    const { unit, text } = this.desk.page
    const pad = Math.round(EDGE * unit)
    const room = clear
      ? { x: clear.x - x + pad, y: clear.y - y, width: clear.width - 2 * pad, height: clear.height }
      : { x: pad, y: 0, width: width - 2 * pad, height }
    this.room = room.width
    this.letters.fontSize = this.size()
    this.choose(room.width)
    const line = this.letters.height(10_000)
    const side = Math.round(25 * unit * text)
    // A boy asleep needs no word where a tag lies.
    this.letters.view.visible = !(tagged && this.sheet === undefined)
    for (const icon of this.icons) icon.visible = false
    if (tagged && height > line * 1.3) this.letters.place({ ...room, y: height - line - Math.round(2 * unit), height: line }, 'middle')
    else if (this.icons.length > 0 && height >= side + line + 3 * unit) this.below(room, side, line)
    else if (this.read.kind === 'gap' || this.beside) this.after(room, Math.min(side, height - 4 * unit))
    else this.letters.place(room, 'middle')
  }

  remove(): void {
    this.view.destroy({ children: true })
  }

  private size(): number {
    const { unit, text } = this.desk.page
    return Math.round((this.read.kind === 'pencil' ? 20 : 18) * unit * text)
  }

  /** Icons above, words under them, the whole in the middle. */
  private below(room: Box, side: number, line: number): void {
    const shown = this.read.kind === 'gap' ? 1 : Math.min(this.icons.length, Math.max(1, Math.floor(room.width / (side * 1.15))))
    // Its pictures say that there is more: the word is one.
    this.choose(room.width, this.names.length > 2 ? [this.names[0] ?? '', this.names[2] ?? ''] : this.names)
    const top = room.y + (room.height - side - line) / 2
    const step = side * 1.15
    const left = room.x + room.width / 2 - (step * (shown - 1)) / 2
    for (const [at, icon] of this.icons.slice(0, shown).entries()) {
      icon.visible = true
      icon.put(left + at * step, top + side / 2, side)
    }
    this.letters.place({ ...room, y: top + side, height: line })
  }

  /** The icon stands before its word, where there is room for both. */
  private after(room: Box, side: number): void {
    const [icon] = this.icons
    const lead = side + Math.round(4 * this.desk.page.unit)
    const most = room.width - lead - Math.round(6 * this.desk.page.unit)
    if (icon) this.choose(most)
    const fits = icon !== undefined && this.letters.width() <= most
    if (!fits) this.choose(room.width)
    const wide = this.letters.width()
    const left = room.x + (room.width - wide - (fits ? lead : 0)) / 2
    if (icon) {
      icon.visible = fits
      icon.put(left + side / 2, room.y + room.height / 2, side)
    }
    this.letters.place(fits ? { ...room, x: left + lead, width: wide } : room, 'middle')
  }

  /** The fullest of its names that goes on one line. */
  private choose(width: number, names: readonly string[] = this.names): void {
    for (const name of names) {
      this.letters.text = name
      if (this.letters.width() <= width) return
    }
  }

  private iconNames() {
    const { kind, ted, billy } = this.read
    if (kind === 'gap') return ['bell' as const]
    if (kind === 'blank' || kind === 'ghost' || kind === 'pencil') return []
    if (ted.length > 0) return [...new Set(ted.slice(0, ICONS).map(iconOf))]
    return this.beside && billy && billy !== 'asleep' && billy !== 'near' ? [iconOf(billy)] : []
  }
}

/** From the fullest to the shortest. */
function namesOf({ day, from, kind, ted, billy }: BlockRead): string[] {
  if (kind === 'ghost') return [word('calendar.free'), word('calendar.emptyHour')]
  if (billy !== null) return [keeperWords({ day, slot: slotAt(from) }, billy)]
  const names = ted.map(shortOf)
  const [first = ''] = names
  return names.length < 2 ? [first] : [names.join(', '), word('calendar.more', { words: first, count: names.length - 1 }), first]
}

function roleOf({ kind }: BlockRead): TypeRole {
  return kind === 'pencil' ? 'hand' : kind === 'blank' || kind === 'ghost' ? 'aside' : 'row'
}

function inkOf({ kind }: BlockRead): string {
  if (kind === 'blank' || kind === 'ghost') return INK.soft
  return PAIRS[kind === 'together' ? 'teal' : kind].ink
}
