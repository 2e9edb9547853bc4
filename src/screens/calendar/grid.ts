/** The grid of the week: blocks below, cells over them, tags on what was asked. How it lies is told it: days across or one day down. */
import { Container, Graphics } from 'pixi.js'
import { type BlockRead, type PlanRow, SLOTS, type TagRead, textAt } from '../../../sim/index.ts'
import { drag, type Point } from '../../access/drag.ts'
import { Rove } from '../../access/rove.ts'
import type { Part } from '../../access/part.ts'
import { type WordPath, word } from '../../language/words.ts'
import type { IconName } from '../../places/surfaces.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Block, type Hung } from './block.ts'
import { HourCell } from './cell.ts'
import { carry } from './carry.ts'
import { hourName, nameOf } from './labels.ts'
import { type Place, placeAt, type Planning } from './planning.ts'
import { hangSign, hangTag, tagIcon, tagWidth } from './tags.ts'

export type Lay = {
  days: readonly number[]
  /** Where an hour's lane lies. */
  cell(day: number, slot: number, row: PlanRow): Box
  /** One day, its slots below each other: the lanes stand side by side. */
  down: boolean
  /** One cell an hour, as tall as both lanes: for fingers. */
  whole: boolean
}

type Tag = { view: Container; key: string }

export class PlanGrid {
  readonly rows: Area[] = []
  readonly area: Area
  private readonly planning: Planning
  private readonly blocks = new Container()
  private readonly tags = new Container()
  private readonly veil = new Graphics()
  private readonly cells: HourCell[] = []
  private readonly rove: Rove
  private drawn = new Map<string, Block>()
  private hung: Tag[] = []
  private lay: Lay | undefined

  /** @param days how many days are seen at once @param heads makes what stands before a row's hours, in its row */
  constructor(
    area: Area,
    planning: Planning,
    {
      days,
      press,
      carries,
      heads,
    }: { days: number; press: (cell: HourCell) => void; carries: boolean; heads?: (row: Area, day: number) => void },
  ) {
    this.planning = planning
    area.view.addChild(this.blocks)
    this.area = area.inside({ role: 'grid', name: word('calendar.grid') })
    this.area.view.addChild(this.tags, this.veil)
    for (let day = 0; day < days; day++) {
      const row = this.area.inside({ role: 'row' })
      heads?.(row, day)
      this.rows.push(row)
      for (const lane of ['ted', 'billy'] as const)
        for (const slot of SLOTS) {
          const cell = new HourCell(row, { day, slot }, lane, press)
          this.cells.push(cell)
          if (carries) this.carries(cell)
        }
    }
    this.rove = new Rove(this.area.part)
  }

  /** The hour that has the focus. */
  get focused(): HourCell | undefined {
    return this.cells.find(({ part }) => part.element === document.activeElement)
  }

  /** The hour that Tab would come to. */
  get rest(): HourCell | undefined {
    return this.cells.find(({ part }) => part === this.rove.current)
  }

  focus({ day, slot }: Place, row: PlanRow): void {
    const cell = this.cells.find(({ at, row: lane, shown }) => at.day === day && at.slot === slot && lane === row && shown)
    const either = cell ?? this.cells.find(({ at, shown }) => at.day === day && at.slot === slot && shown)
    if (either) this.rove.focus(either.part)
  }

  place(lay: Lay): void {
    this.lay = lay
    const perDay = SLOTS.length * 2
    const lines: Part[][] = []
    for (const [index, cell] of this.cells.entries()) {
      const day = lay.days[Math.floor(index / perDay)]
      cell.shown = day !== undefined && !(lay.whole && cell.row === 'billy')
      if (day === undefined) continue
      cell.at = { day, slot: cell.at.slot }
      const box = lay.cell(day, SLOTS.indexOf(cell.at.slot), cell.row)
      const other = lay.cell(day, SLOTS.indexOf(cell.at.slot), 'billy')
      cell.place(lay.whole ? union(box, other) : box)
      cell.whole = cell.row === 'ted' ? union(box, other) : undefined
    }
    for (let day = 0; day < lay.days.length; day++) {
      const ofDay = this.cells.slice(day * perDay, (day + 1) * perDay).map(({ part }) => part)
      const [ted, billy] = [ofDay.slice(0, SLOTS.length), ofDay.slice(SLOTS.length)]
      if (lay.down) for (const [at, part] of ted.entries()) lines.push(billy[at] ? [part, billy[at]] : [part])
      else lines.push(ted, billy)
    }
    this.rove.lines = lines
    this.show()
  }

  /** Draws the week as it is now; what has not changed is left as it stands. */
  show(): void {
    const { lay } = this
    if (!lay) return
    const { week } = this.planning
    const next = new Map<string, Block>()
    const stamped: Block[] = []
    for (const read of week.blocks) {
      if (!lay.days.includes(read.day)) continue
      const box = this.boxOf(lay, read)
      const { unit, text } = this.area.page
      const hung = this.hungOn(lay, read)
      const key = `${JSON.stringify(read)} ${Object.values(box).join(' ')} ${JSON.stringify(hung)} ${unit} ${text} ${this.area.desk.plain}`
      const known = this.drawn.get(key)
      if (known) this.drawn.delete(key)
      const block =
        known ??
        new Block(
          this.blocks,
          this.area.desk,
          read,
          lay.down || (box.height >= this.area.letters(34) && box.width >= this.area.letters(125)),
        )
      if (!known) {
        block.place(box, hung)
        stamped.push(block)
      }
      block.view.alpha = this.strength(read)
      next.set(key, block)
    }
    const first = this.drawn.size === 0 && next.size === stamped.length
    for (const block of this.drawn.values()) block.remove()
    this.drawn = next
    if (!first) for (const block of stamped) this.stamp(block)
    this.hang(lay)
    for (const cell of this.cells) {
      if (!lay.days.includes(cell.at.day)) continue
      const hour = this.planning.hour(cell.at)
      const fits = hour.shut ? undefined : this.planning.fits(cell.at)
      const name = lay.whole
        ? `${hourName(this.planning, cell.at, 'ted')} ${hourName(this.planning, cell.at, 'billy')}`
        : hourName(this.planning, cell.at, cell.row)
      cell.show(name, fits === undefined ? 'plain' : fits ? 'fits' : 'no')
    }
    this.area.desk.motion.touch()
  }

  /** The hour at a point of the page. */
  at({ x, y }: Point): HourCell | undefined {
    return this.cells.find(({ box, shown }) => shown && x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
  }

  /** What is over, or can't take what is in hand, steps back. */
  private strength({ day, from, to, kind }: BlockRead): number {
    const { week, hand } = this.planning
    if (day < week.first) return 0.7
    if (hand === null) return kind === 'ghost' ? 0.82 : 1
    return SLOTS.slice(from, to + 1).some(slot => this.planning.fits({ day, slot })) ? 1 : 0.45
  }

  private boxOf(lay: Lay, { day, from, to, lane }: BlockRead): Box {
    const box = union(lay.cell(day, from, lane === 'billy' ? 'billy' : 'ted'), lay.cell(day, to, lane === 'ted' ? 'ted' : 'billy'))
    return box
  }

  /** A block that is new is stamped on. */
  private stamp({ view, read }: Block): void {
    if (read.kind === 'blank' || read.kind === 'ghost') return
    const { motion } = this.area.desk
    void motion.run(120, at => {
      if (view.destroyed) return
      view.alpha = (0.5 + at / 2) * this.strength(read)
      view.scale.set(1.05 - at * 0.05)
    })
  }

  private hang(lay: Lay): void {
    for (const { view } of this.hung) view.destroy({ children: true })
    this.hung = []
    const signs = new Map<string, number>()
    for (const tag of this.planning.week.tags) {
      if (!lay.days.includes(tag.day)) continue
      const view = new Container()
      this.tags.addChild(view)
      this.hung.push({ view, key: tag.what })
      const words = this.wordsFor(lay, tag)
      if (words) {
        hangTag(view, this.area.desk, words.box, { words: words.text, icon: tagIcon(tag) })
        continue
      }
      this.sign(lay, view, tag, tagIcon(tag), signs)
    }
    for (const [kind, places] of [
      ['clock', this.planning.troubles],
      ['pencil', [...this.planning.marks.keys()].map(placeAt)],
    ] as const)
      for (const place of places) {
        if (!lay.days.includes(place.day)) continue
        const view = new Container()
        this.tags.addChild(view)
        this.hung.push({ view, key: kind })
        this.sign(lay, view, place, kind, signs)
      }
  }

  private sign(lay: Lay, view: Container, { day, slot: name }: Place, icon: IconName, signs: Map<string, number>): void {
    const hour = `${day} ${name}`
    const before = signs.get(hour) ?? 0
    signs.set(hour, before + 1)
    const slot = SLOTS.indexOf(name)
    hangSign(view, this.area.desk, this.cornerOf(lay, day, slot), { icon, before, left: this.opens(day, slot) })
  }

  /** Where a tag's words can hang without covering any: one tag an hour, over a lane that has none, or beside those of a long block. */
  private wordsFor(lay: Lay, tag: TagRead): { text: string; box: Box } | null {
    const { week } = this.planning
    const slot = SLOTS.indexOf(tag.slot)
    if (week.tags.find(({ day, slot: other }) => day === tag.day && other === tag.slot) !== tag) return null
    const text = tag.kind === 'promise' ? word(`calendar.promises.${tag.what}` as WordPath) : (textAt(`${tag.kind}s.${tag.what}.tag`) ?? '')
    const lane = this.laneFor(lay, tag.day, slot)
    const box = lane && lay.cell(tag.day, slot, lane)
    return box && tagWidth(this.area.desk, text) <= box.width + 2 * this.area.page.unit ? { text, box } : null
  }

  /** Whether an hour is the first of a long block: what hangs there hangs left, clear of the block's word in the middle. */
  private opens(day: number, slot: number): boolean {
    return this.planning.week.blocks.some(block => block.day === day && block.lane !== 'billy' && block.from === slot && block.to > slot)
  }

  /** The box at whose corner an hour's signs hang: its upper lane, or both where one block lies across them. */
  private cornerOf(lay: Lay, day: number, slot: number): Box {
    const ted = lay.cell(day, slot, 'ted')
    const across = this.planning.week.blocks.some(
      block => block.day === day && block.from <= slot && slot <= block.to && block.lane === 'both',
    )
    return across ? union(ted, lay.cell(day, slot, 'billy')) : ted
  }

  /** The lane whose words a tag would not cover; null where both have some. */
  private laneFor(lay: Lay, day: number, slot: number): PlanRow | null {
    const at = (lane: PlanRow): BlockRead | undefined =>
      this.planning.week.blocks.find(block => block.day === day && block.from <= slot && slot <= block.to && block.lane !== lane)
    const ted = at('billy')
    if (!ted || ted.kind === 'ghost' || (ted.lane === 'both' && ted.from === ted.to && !lay.down)) return 'ted'
    if (ted.to > ted.from && this.clearOf(ted) !== null) return 'ted'
    return at('ted')?.kind === 'blank' ? 'billy' : null
  }

  /** The longest run of a block's hours on which nothing hangs; null when there is none. */
  private clearOf({ day, from, to, lane }: BlockRead): { from: number; to: number } | null {
    const tagged = new Set(
      lane === 'billy' ? [] : this.planning.week.tags.filter(tag => tag.day === day).map(tag => SLOTS.indexOf(tag.slot)),
    )
    let best: { from: number; to: number } | null = null
    for (let start = from; start <= to; start++) {
      let end = start
      while (end <= to && !tagged.has(end)) end++
      if (end > start && (!best || end - 1 - start > best.to - best.from)) best = { from: start, to: end - 1 }
    }
    return best
  }

  /** What hangs on a block, and where that leaves room for its own words. */
  private hungOn(lay: Lay, read: BlockRead): Hung {
    const { day, from, to, lane } = read
    const worded = this.planning.week.tags.filter(tag => {
      const slot = SLOTS.indexOf(tag.slot)
      return tag.day === day && from <= slot && slot <= to && this.wordsFor(lay, tag) !== null
    })
    if (worded.length === 0) return { tagged: false }
    if (lane === 'billy') return { tagged: read.kind === 'blank' && this.laneFor(lay, day, from) === 'billy' }
    if (from === to) return { tagged: lane === 'both' }
    const clear = this.clearOf(read)
    if (!clear || this.laneFor(lay, day, from) !== 'ted') return { tagged: false }
    return { tagged: false, clear: union(lay.cell(day, clear.from, 'ted'), lay.cell(day, clear.to, lane === 'both' ? 'billy' : 'ted')) }
  }

  private carries(cell: HourCell): void {
    drag(
      cell.part,
      carry(this.area.desk, {
        lift: () => {
          const hour = this.planning.hour(cell.at)
          if (hour.shut) return null
          if (cell.row === 'ted' && hour.ted[0] !== undefined) return hour.ted.map(nameOf).join(', ')
          return cell.row === 'billy' && hour.asked !== null ? nameOf(hour.asked) : null
        },
        drop: at => {
          const target = this.at(at)
          if (target) this.planning.move(cell.at, target.at, cell.row)
        },
      }),
    )
  }
}

function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}
