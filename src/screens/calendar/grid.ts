/** The grid of the week: blocks below, cells over them, tags on what was asked. How it lies is told it: days across or one day down. */
import { Container, Graphics } from 'pixi.js'
import { type BlockRead, type PlanRow, SLOTS, type TagRead } from '../../../sim/index.ts'
import { drag, type Point } from '../../access/drag.ts'
import { Rove } from '../../access/rove.ts'
import type { Part } from '../../access/part.ts'
import { type WordPath, word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Picture, Sheet } from '../../ui/sheet.ts'
import { Block } from './block.ts'
import { HourCell } from './cell.ts'
import { carry } from './carry.ts'
import { cellName, nameOf, slotAt } from './labels.ts'
import type { Place, Planning } from './planning.ts'

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
      const tagged = week.tags.some(({ day, slot }) => day === read.day && slot === slotAt(read.from) && read.lane === 'both')
      const { unit, text } = this.area.page
      const clear = this.clearOf(lay, read)
      const key = `${JSON.stringify(read)} ${Object.values(box).join(' ')} ${tagged} ${JSON.stringify(clear)} ${unit} ${text} ${this.area.desk.plain}`
      const known = this.drawn.get(key)
      if (known) this.drawn.delete(key)
      const block = known ?? new Block(this.blocks, this.area.desk, read, lay.down)
      if (!known) {
        block.place(box, tagged, clear)
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
      const name = lay.whole ? `${cellName(week, hour, 'ted')} ${cellName(week, hour, 'billy')}` : cellName(week, hour, cell.row)
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
    if (hand === null) return kind === 'ghost' ? 0.62 : 1
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
    const { tags } = this.planning.week
    for (const { view } of this.hung) view.destroy({ children: true })
    this.hung = []
    for (const [at, tag] of tags.entries()) {
      if (!lay.days.includes(tag.day)) continue
      const before = tags.slice(0, at).filter(other => other.day === tag.day && other.slot === tag.slot).length
      this.hung.push({ view: this.hangOne(lay, tag, before), key: tag.what })
    }
  }

  /**
   * A tag lies over the upper lane of its hour, where a block across both lanes, or a long one, leaves room for it; over a sleeping boy;
   * and where both lanes have their words it is a sign at the corner.
   */
  private hangOne(lay: Lay, tag: TagRead, before: number): Container {
    const { desk } = this.area
    const { unit } = desk.page
    const view = new Container()
    this.tags.addChild(view)
    const slot = SLOTS.indexOf(tag.slot)
    // A second tag on the same hour is a sign only: the first has the room for words.
    const lane = before > 0 ? null : this.laneFor(tag.day, slot)
    const box = lay.cell(tag.day, slot, lane ?? 'ted')
    const name = lane === null ? '' : word(`calendar.${tag.kind === 'ask' ? 'asks' : 'promises'}.${tag.what}` as WordPath)
    const sheet = new Sheet(view, desk, 'label')
    const letters = new Letters(sheet.top, desk, 'note', name)
    const icon = new Picture(sheet.top, desk, { icon: tag.kept ? 'tick' : tag.kind === 'ask' ? 'bell' : 'string' })
    const line = name === '' ? Math.round(22 * unit * desk.page.text) : letters.height(10_000)
    const tall = Math.min(line + Math.round(2 * unit), Math.max(line, box.height))
    const side = Math.round(tall * 0.82)
    const roomy = letters.width() + side + Math.round(10 * unit) <= box.width
    // Where it is narrow the sign sits half outside, so that the words stay within their hour.
    const lead = name === '' ? Math.round(4 * unit) : roomy ? side + Math.round(5 * unit) : Math.round(9 * unit)
    const wide = name === '' ? side + Math.round(4 * unit) : letters.width() + lead + Math.round(5 * unit)
    sheet.resize(wide, tall)
    icon.put(roomy || name === '' ? Math.round(side / 2 + 2 * unit) : 0, tall / 2, side)
    letters.place({ x: lead, y: 0, width: wide, height: tall }, 'middle')
    const up = lane === 'billy' ? -Math.round((box.height - tall) / 2) : Math.round(3 * unit)
    const x = before > 0 ? box.x - Math.round(4 * unit) + (before - 1) * wide : box.x + box.width - wide + Math.round(2 * unit)
    view.position.set(x, before > 0 ? box.y + box.height - Math.round(4 * unit) : box.y - up)
    view.rotation = lay.down ? 0 : -0.015
    return view
  }

  /** The lane whose words a tag may cover; null where both have some. */
  private laneFor(day: number, slot: number): PlanRow | null {
    const at = (lane: PlanRow): BlockRead | undefined =>
      this.planning.week.blocks.find(block => block.day === day && block.from <= slot && slot <= block.to && block.lane !== lane)
    const ted = at('billy')
    if (!ted || ted.lane === 'both' || ted.to > ted.from) return 'ted'
    return at('ted')?.kind === 'blank' ? 'billy' : null
  }

  /** The part of a long block that no tag lies on: the longest run of its hours. */
  private clearOf(lay: Lay, { day, from, to, lane }: BlockRead): Box | undefined {
    if (lane === 'billy' || from === to) return undefined
    const tagged = new Set(this.planning.week.tags.filter(tag => tag.day === day).map(tag => SLOTS.indexOf(tag.slot)))
    let best: [number, number] | undefined
    for (let start = from; start <= to; start++) {
      let end = start
      while (end <= to && !tagged.has(end)) end++
      if (end > start && (!best || end - start > best[1] - best[0] + 1)) best = [start, end - 1]
    }
    if (!best || (best[0] === from && best[1] === to)) return undefined
    return union(lay.cell(day, best[0], 'ted'), lay.cell(day, best[1], lane === 'both' ? 'billy' : 'ted'))
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
