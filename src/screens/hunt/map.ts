/** The streets: an island on its side, uptown at the left, with every door he knows of, and in red pencil the way he has gone. */
import { Graphics } from 'pixi.js'
import type { HuntRead } from '../../../sim/index.ts'
import type { Part } from '../../access/part.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Spoken } from '../../ui/piece.ts'
import { Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'

type Corner = HuntRead['way'][number]
type Pin = HuntRead['pins'][number]
type Point = { x: number; y: number }

const WATER = '#A9C2BC'
const LAND = '#EFE1BC'
const STREET = '#CDB98B'
const GREEN = '#A9AE68'
const PENCIL = '#B8331F'
const PINS: Record<Pin['how'], string> = { open: '#A63F1A', shut: '#8A7A5A', tried: '#8A7A5A', offered: '#2A6E6B', home: '#D9A136' }

/** The island from One Hundred Tenth Street to the Battery, bank by bank: its west bank, then back up its east. */
const SHORE: readonly (readonly [street: number, avenue: number])[] = [
  [112, 12.6],
  [72, 12.4],
  [57, 12.2],
  [34, 12],
  [14, 10.8],
  [-8, 8.6],
  [-20, 7.4],
  [-27, 5.6],
  [-25, 4.2],
  [-18, 2.4],
  [-10, 0.2],
  [2, -0.9],
  [14, -0.2],
  [26, 0.5],
  [42, 0.4],
  [60, 0.2],
  [78, -0.6],
  [96, 0],
  [112, 0.4],
]
/** The other side of the river: as far as the map goes. */
const ACROSS: readonly (readonly [street: number, avenue: number])[] = [
  [112, -2],
  [70, -1.7],
  [50, -0.7],
  [24, -1.1],
  [0, -2],
  [-14, -1.1],
  [-24, 0.6],
  [-34, 2.6],
  [-40, -6],
  [112, -6],
]
const EDGE = { uptown: 108, downtown: -31, west: 13, east: -2.4 } as const

export class StreetMap extends Spoken {
  readonly part: Part
  private readonly sheet: Sheet
  private readonly city = new Graphics()
  private readonly marks = new Graphics()
  private readonly corner: Letters
  private readonly parkName: Letters
  private read: HuntRead | undefined
  private chosen: Pin['move'] | undefined

  constructor(area: Area) {
    super(area)
    this.part = area.part.add({ role: 'img', name: word('hunt.map') })
    this.sheet = new Sheet(this.view, area.desk, 'card')
    this.sheet.top.addChild(this.city, this.marks)
    this.parkName = new Letters(this.sheet.top, area.desk, 'note', word('hunt.park'), { align: 'center' })
    this.corner = new Letters(this.sheet.top, area.desk, 'typed', '')
  }

  /** Shows the doors and the way, and where the chosen row lies. */
  show(read: HuntRead, chosen: Pin['move'] | undefined): void {
    this.read = read
    this.chosen = chosen
    const row = read.rows.find(each => each.move === chosen)
    this.corner.text = row?.corner ?? ''
    this.part.name = row && row.corner !== '' ? word('hunt.mapAt', { name: row.name, corner: row.corner }) : word('hunt.map')
    if (this.box.width > 0) this.place(this.box)
  }

  /** It takes what room there is. */
  override height(_width: number): number {
    return 0
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.space('small')
    const frame = { x: pad, y: pad, width: width - 2 * pad, height: height - 2 * pad }
    this.drawCity(frame)
    this.drawMarks(frame)
  }

  private drawCity(frame: Box): void {
    const { city } = this
    const thin = Math.max(1, this.area.units(1.2))
    const line = (...corners: (readonly [number, number])[]): Graphics => {
      for (const [at, [street, avenue]] of corners.entries()) {
        const { x, y } = point(frame, { street, avenue })
        if (at === 0) city.moveTo(x, y)
        else city.lineTo(x, y)
      }
      return city
    }
    const fill = (bank: typeof SHORE, color: string): void => {
      const all = bank.flatMap(([street, avenue]) => {
        const { x, y } = point(frame, { street, avenue })
        return [Math.min(frame.x + frame.width, Math.max(frame.x, x)), Math.min(frame.y + frame.height, Math.max(frame.y, y))]
      })
      city.poly(all).fill(color)
    }
    city.clear().rect(frame.x, frame.y, frame.width, frame.height).fill(WATER)
    fill(ACROSS, LAND)
    fill(SHORE, LAND)
    for (let avenue = 1; avenue <= 11; avenue++) line([108, avenue], [avenue > 9 ? 15 : 2, avenue]).stroke({ width: thin, color: STREET })
    for (const street of [96, 86, 72, 57, 42, 34, 23, 14, 2])
      line([street, street > 60 ? 0.6 : 1], [street, 11.4]).stroke({ width: thin, color: STREET })
    line([-9, 1], [-9, 7.8]).stroke({ width: thin, color: STREET })
    line([108, 10.2], [72, 9.2], [59, 8], [42, 7], [34, 6], [23, 5.2], [14, 4.6], [-26, 5.4]).stroke({ width: 2.4 * thin, color: STREET })
    const park = point(frame, { street: 108, avenue: 8 })
    const foot = point(frame, { street: 59, avenue: 5 })
    city.rect(park.x, foot.y, foot.x - park.x, park.y - foot.y).fill(GREEN)
    const high = this.parkName.height(foot.x - park.x)
    this.parkName.view.visible = high <= park.y - foot.y
    this.parkName.place({ x: park.x, y: (foot.y + park.y - high) / 2, width: foot.x - park.x, height: high })
  }

  private drawMarks(frame: Box): void {
    const { marks, read } = this
    marks.clear()
    if (!read) return
    const radius = this.area.units(7)
    for (const [at, corner] of read.way.entries()) {
      const { x, y } = point(frame, corner)
      if (at === 0) marks.moveTo(x, y)
      else marks.lineTo(x, y)
    }
    if (read.way.length > 1) marks.stroke({ width: this.area.units(2.5), color: PENCIL, alpha: 0.75, join: 'round', cap: 'round' })
    for (const pin of read.pins) this.drawPin(point(frame, pin.at), pin.how, radius)
    const here = read.pins.find(pin => pin.move === this.chosen)
    if (here) {
      const { x, y } = point(frame, here.at)
      marks.ellipse(x, y, radius * 2.3, radius * 2).stroke({ width: this.area.units(3.5), color: PENCIL, alpha: 0.9 })
    }
    this.drawCorner(frame)
  }

  /** Open: full. Not at this hour: a ring. Asked: crossed out. Home has a roof. */
  private drawPin({ x, y }: Point, how: Pin['how'], radius: number): void {
    const { marks } = this
    const color = PINS[how]
    if (how === 'home') {
      marks
        .poly([
          x - radius * 1.3,
          y,
          x,
          y - radius * 1.4,
          x + radius * 1.3,
          y,
          x + radius,
          y,
          x + radius,
          y + radius,
          x - radius,
          y + radius,
          x - radius,
          y,
        ])
        .fill(color)
        .stroke({ width: this.area.units(2), color: INK.plain })
    } else if (how === 'open' || how === 'offered') {
      marks
        .circle(x, y, radius)
        .fill(color)
        .stroke({ width: this.area.units(2), color: INK.plain })
    } else if (how === 'shut') {
      marks
        .circle(x, y, radius * 0.8)
        .fill(LAND)
        .stroke({ width: this.area.units(2.5), color })
    } else {
      marks
        .moveTo(x - radius, y - radius)
        .lineTo(x + radius, y + radius)
        .moveTo(x + radius, y - radius)
        .lineTo(x - radius, y + radius)
        .stroke({ width: this.area.units(3), color: PENCIL, alpha: 0.8, cap: 'round' })
    }
  }

  /** Where the chosen door is, in words, on the water that is left at the foot. */
  private drawCorner(frame: Box): void {
    const width = Math.min(this.corner.width(), frame.width * 0.6)
    if (this.corner.text === '') return
    const height = this.corner.height(width)
    const pad = this.area.space('hair')
    const [x, y] = [frame.x + frame.width - width - 3 * pad, frame.y + frame.height - height - 2 * pad]
    this.marks.roundRect(x - pad, y - pad, width + 3 * pad, height + 2 * pad, pad).fill({ color: '#F6E8C8', alpha: 0.94 })
    this.corner.place({ x: x + pad / 2, y, width, height })
  }
}

/** Uptown is left and the Hudson below, so that the island lies in a frame that is wider than high. */
function point(frame: Box, { street, avenue }: Corner): Point {
  return {
    x: frame.x + (frame.width * (EDGE.uptown - street)) / (EDGE.uptown - EDGE.downtown),
    y: frame.y + (frame.height * (avenue - EDGE.east)) / (EDGE.west - EDGE.east),
  }
}
