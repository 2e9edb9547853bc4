/** Rows of the bank book: what moved and why, promises with their stamp. */
import { Graphics } from 'pixi.js'
import type { Part } from '../access/part.ts'
import { word } from '../language/words.ts'
import type { Area } from './area.ts'
import { TARGET } from './lay.ts'
import { Letters } from './letters.ts'
import { Mark, type Marked } from './mark.ts'
import { Arrow, CerealMeter, type Grain, meterWords, type Slope } from './meter.ts'
import { type Piece, Press, Spoken } from './piece.ts'
import { Ring, Sheet } from './sheet.ts'
import { COLOUR, INK } from './theme.ts'

/** Letters' room that the words of a row need beside its rings. */
const LEAST_WORDS = 96

export type LedgerSaid = {
  mark: Marked
  name: string
  /** The cause in a few words. */
  cause: string
  slope: Slope
  /** Points 0 to 1000, more is better; left out for money. */
  points?: number
  grain?: Grain
  /** The band's word. */
  band: string
  press: () => void
}

/** One quantity of the week. Pressed, it is marked and its tape is printed. */
export class LedgerRow extends Press {
  private readonly sheet: Sheet
  private readonly ring: Ring
  private readonly rule = new Graphics()
  private readonly mark: Mark
  private readonly name1: Letters
  private readonly cause: Letters
  private readonly arrow: Arrow
  private readonly meter: CerealMeter | undefined
  private readonly band: Letters
  private on = false

  constructor(area: Area, { mark, name, cause, slope, points, grain = 'whole', band, press }: LedgerSaid) {
    const worth = points === undefined ? band : meterWords(band, points, grain)
    super(area, { name: `${name}, ${worth}, ${word(`meter.${slope}`)}: ${cause}`, press })
    const { desk } = area
    this.sheet = new Sheet(this.view, desk, 'chosenRow', { shadow: false })
    this.sheet.view.visible = false
    this.view.addChild(this.rule)
    this.mark = new Mark(this.view, desk, mark)
    this.name1 = new Letters(this.view, desk, 'row', name)
    this.cause = new Letters(this.view, desk, 'says', cause, { colour: INK.soft })
    this.arrow = new Arrow(this.view, desk, slope)
    this.meter = points === undefined ? undefined : new CerealMeter(this.view, points, grain)
    this.band = new Letters(this.view, desk, 'row', band, {
      align: 'right',
      colour: slope === 'up' ? INK.better : slope === 'down' ? INK.worse : INK.plain,
    })
    this.ring = new Ring(this.view, desk)
  }

  /** The row whose tape is out. */
  set chosen(chosen: boolean) {
    this.on = chosen
    this.part.aria({ pressed: chosen })
    this.paint()
  }

  override height(width: number): number {
    const { left, band, stacked } = this.measure(width)
    const words = stacked ? left + band : Math.max(left, band)
    return Math.max(TARGET, this.area.letters(44), words + this.area.units(16))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    this.rule
      .clear()
      .rect(0, height - 1, width, 1.5)
      .fill({ color: '#8FB3AE', alpha: 0.9 })
    const { icon, x, room, side, stacked, left, band } = this.measure(width)
    this.mark.put(this.area.units(12) + icon / 2, stacked ? this.area.units(8) + icon / 2 : height / 2, icon)
    const top = stacked ? (height - left - band) / 2 : (height - left) / 2
    this.name1.place({ x, y: top, width: room, height: 0 })
    this.cause.place({ x, y: top + this.name1.height(room), width: room, height: 0 })
    const diameter = this.area.letters(17)
    const rings = CerealMeter.width(diameter)
    const right = width - side
    // Under the words, where there is no room beside them.
    const upper = stacked ? top + left + diameter : height / 2 - this.band.height(side) / 2
    const start = this.meter ? width - rings - this.area.space('hair') : right + side / 2
    this.meter?.place(start, upper, diameter)
    this.arrow.put(start - diameter, upper, this.area.letters(22))
    this.band.place({ x: right, y: upper + diameter * 0.6, width: side - this.area.space('hair'), height: 0 })
  }

  protected override paint(): void {
    this.sheet.view.visible = this.on || this.look.hover
    this.sheet.paper = this.on ? 'chosenRow' : 'chosen'
    this.sheet.view.alpha = this.on ? 1 : 0.45
    this.ring.show(this.look.focus, this.box.width, this.box.height)
  }

  private measure(width: number) {
    const icon = this.area.letters(40)
    const side = Math.max(this.area.letters(118), Math.min(this.band.width(), width * 0.36))
    const x = this.area.units(12) + icon + this.area.space('snug')
    const beside = width - x - side - this.area.space('small')
    const stacked = beside < this.area.letters(LEAST_WORDS)
    const room = stacked ? width - x - this.area.space('small') : beside
    const left = this.name1.height(room) + this.cause.height(room)
    return { icon, side, x, room, stacked, left, band: this.band.height(side) + this.area.letters(24) }
  }
}

export type Outcome = 'kept' | 'broken' | 'mended' | 'open'

/** 'kept' or 'broken', stamped a little askew. */
class Stamp {
  private readonly sheet: Sheet
  private readonly letters: Letters
  private readonly area: Area

  constructor(into: Piece['view'], area: Area, outcome: Outcome) {
    this.area = area
    const good = outcome !== 'broken'
    this.sheet = new Sheet(into, area.desk, good ? 'stampKept' : 'stampBroken', { shadow: false })
    this.letters = new Letters(this.sheet.top, area.desk, 'typed', word(`promise.${outcome}`), {
      align: 'center',
      colour: good ? INK.better : INK.worse,
    })
    this.sheet.view.rotation = good ? -0.05 : 0.05
  }

  set shown(shown: boolean) {
    this.sheet.view.visible = shown
  }

  width(): number {
    return this.letters.width() + this.area.letters(30)
  }

  height(): number {
    return this.letters.height(1000) + this.area.letters(16)
  }

  place(x: number, y: number): void {
    const [width, height] = [this.width(), this.height()]
    this.sheet.resize(width, height)
    this.letters.place({ x: 0, y: 0, width, height }, 'middle')
    this.sheet.view.pivot.set(width / 2, height / 2)
    this.sheet.view.position.set(Math.round(x + width / 2), Math.round(y + height / 2))
  }
}

/** What was promised, to whom, and what became of it. */
export class PromiseRow extends Spoken {
  readonly part: Part
  private readonly words: Letters
  private readonly to: Letters
  private readonly stamp: Stamp
  private readonly rule = new Graphics()

  constructor(area: Area, { words, to, outcome }: { words: string; to: string; outcome: Outcome }) {
    super(area)
    this.part = area.part.add({ role: 'text', text: `${words} ${to}: ${word(`promise.${outcome}`)}` })
    this.view.addChild(this.rule)
    this.words = new Letters(this.view, area.desk, 'row', words)
    this.to = new Letters(this.view, area.desk, 'says', to, { colour: INK.soft })
    this.stamp = new Stamp(this.view, area, outcome)
  }

  /** The stamp comes down: hidden until it is called for. */
  set stamped(stamped: boolean) {
    this.stamp.shown = stamped
  }

  override height(width: number): number {
    const room = this.room(width)
    return Math.max(this.stamp.height(), this.words.height(room) + this.to.height(room)) + this.area.units(14)
  }

  protected override arrange(width: number, height: number): void {
    const room = this.room(width)
    const top = (height - this.words.height(room) - this.to.height(room)) / 2
    this.words.place({ x: 0, y: top, width: room, height: 0 })
    this.to.place({ x: 0, y: top + this.words.height(room), width: room, height: 0 })
    this.stamp.place(width - this.stamp.width(), (height - this.stamp.height()) / 2)
    this.rule
      .clear()
      .rect(0, height - 1, width, 1.5)
      .fill(COLOUR.hairline)
  }

  private room(width: number): number {
    return width - this.stamp.width() - this.area.space('snug')
  }
}
