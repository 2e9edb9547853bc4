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
import { iconOf, keeperWords, nameOf, slotAt } from './labels.ts'

/** The most icons that one block shows. */
const ICONS = 4

export class Block {
  readonly view = new Container()
  readonly read: BlockRead
  private readonly desk: Desk
  private readonly sheet: Sheet | undefined
  private readonly letters: Letters
  private readonly icons: Picture[]
  private readonly names: string[]
  private readonly padded: boolean

  constructor(into: Container, desk: Desk, read: BlockRead, padded: boolean) {
    this.read = read
    this.desk = desk
    this.padded = padded
    const { kind } = read
    into.addChild(this.view)
    this.sheet = kind === 'blank' ? undefined : new Sheet(this.view, desk, kind satisfies PaperName, { shadow: false })
    const top = this.sheet?.top ?? this.view
    this.names = namesOf(read)
    this.icons = this.iconNames().map(icon => new Picture(top, desk, { icon }))
    this.letters = new Letters(top, desk, roleOf(read), this.names[0] ?? '', { align: 'center', colour: inkOf(read) })
  }

  /** @param tagged a tag lies on its upper part @param clear where its words may stand, when tags lie on the rest */
  place({ x, y, width, height }: Box, tagged: boolean, clear?: Box): void {
    this.letters.fontSize = this.sizes()[0] ?? 20
    this.view.position.set(x, y)
    this.sheet?.resize(width, height)
    const { unit, text } = this.desk.page
    const pad = Math.round(unit)
    const room = clear
      ? { x: clear.x - x + pad, y: clear.y - y, width: clear.width - 2 * pad, height: clear.height }
      : { x: pad, y: 0, width: width - 2 * pad, height }
    const side = Math.min(Math.round(30 * unit * text), Math.round(height * 0.5))
    const line = this.letters.height(10_000)
    const deep = height > line * 1.9
    const gap = this.read.kind === 'gap'
    const shown = gap ? 1 : deep && !(tagged && height < line * 3.2) ? this.fitting(room.width, side) : 0
    for (const [at, icon] of this.icons.entries()) icon.visible = at < shown
    if (gap) this.beside(room, Math.min(side, Math.round(24 * unit * text)))
    else if (shown > 0) this.below(room, side, shown)
    else {
      this.choose(room.width)
      this.letters.place(tagged && height > line * 1.3 ? { ...room, y: height - line - 1, height: line } : room, 'middle')
    }
  }

  remove(): void {
    this.view.destroy({ children: true })
  }

  private sizes(): number[] {
    const { unit, text } = this.desk.page
    return (this.read.kind === 'pencil' ? [20] : [20, 19, 18]).map(size => Math.round(size * unit * text))
  }

  /** Icons above, words under them, the whole in the middle. */
  private below(room: Box, side: number, shown: number): void {
    this.choose(room.width)
    const line = this.letters.height(room.width)
    const top = Math.max(0, (room.height - side - line) / 2)
    const step = side * 1.1
    const left = room.x + room.width / 2 - (step * (shown - 1)) / 2
    for (let at = 0; at < shown; at++) this.icons[at]?.put(left + at * step, top + side / 2, side)
    this.letters.place({ ...room, y: top + side - 1, height: line })
  }

  /** The bell stands before its word, where there is room for both. */
  private beside(room: Box, side: number): void {
    this.choose(room.width)
    const wide = this.letters.width()
    const fits = wide + side <= room.width
    const left = room.x + Math.max(0, (room.width - wide - (fits ? side : 0)) / 2)
    const bell = this.icons[0]
    if (bell) bell.visible = fits
    bell?.put(left + side / 2, room.height / 2, side)
    this.letters.place({ ...room, x: fits ? left + side : room.x, width: fits ? wide : room.width }, 'middle')
  }

  private fitting(width: number, side: number): number {
    return Math.min(this.icons.length, Math.max(1, Math.floor(width / (side * 1.1))))
  }

  /** The fullest of its names that goes on one line, in words of the usual size or of the least. */
  private choose(width: number): void {
    for (const name of this.names) {
      this.letters.text = name
      for (const size of this.sizes()) {
        this.letters.fontSize = size
        if (this.letters.width() <= width) return
      }
    }
  }

  private iconNames() {
    const { kind, ted, billy } = this.read
    if (kind === 'gap') return ['bell' as const]
    if (kind === 'blank' || kind === 'ghost' || kind === 'pencil') return []
    if (ted.length > 0) return [...new Set(ted.slice(0, ICONS).map(iconOf))]
    return this.padded && billy ? [iconOf(billy)] : []
  }
}

/** From the fullest to the shortest. */
function namesOf({ day, from, kind, ted, billy }: BlockRead): string[] {
  if (kind === 'ghost') return [word('calendar.free'), word('calendar.emptyHour')]
  if (billy !== null) return [keeperWords({ day, slot: slotAt(from) }, billy)]
  const names = ted.map(nameOf)
  const [first = ''] = names
  if (names.length < 2) return [first]
  return [names.join(', '), word('calendar.more', { words: first, count: names.length - 1 }), first]
}

function roleOf({ kind }: BlockRead): TypeRole {
  return kind === 'pencil' ? 'hand' : kind === 'blank' || kind === 'ghost' ? 'aside' : 'row'
}

function inkOf({ kind }: BlockRead): string {
  if (kind === 'blank' || kind === 'ghost') return INK.soft
  return PAIRS[kind === 'together' ? 'teal' : kind].ink
}
