/** The adding machine's tape: why a number is what it is, line by line, adding up exactly. */
import { Graphics } from 'pixi.js'
import type { Look, Part } from '../access/part.ts'
import { word } from '../language/words.ts'
import type { Area } from './area.ts'
import { LinkAction } from './buttons.ts'
import { type Box, TARGET } from './lay.ts'
import { Letters } from './letters.ts'
import { CerealMeter, type Grain, meterWords } from './meter.ts'
import { Group, Piece } from './piece.ts'
import { Ring, Sheet } from './sheet.ts'
import { INK, PAIRS } from './theme.ts'
import { Words } from './words.ts'

export type TapeLine = {
  words: string
  /** As printed: '61', '+18', '−14'. */
  amount: string
  tone?: 'plain' | 'better' | 'worse'
  /** Opens the day and slot that caused it. */
  press?: () => void
}

export type TapeSaid = {
  /** 'Why tired?' */
  heading: string
  /** 'your energy' */
  of: string
  lines: readonly TapeLine[]
  /** The sum, under the rule. */
  total: TapeLine
  /** Rings and word under the sum; left out for money. */
  worth?: { points: number; grain: Grain; band: string }
  /** What was expected, and the surprise. */
  note?: string
  actions?: readonly { words: string; press: () => void }[]
}

/** One printed line; pressed, if it can be, it opens the hour that it came from. */
class Line extends Piece {
  private readonly part: Part
  private readonly pressed: boolean
  private readonly words: Letters
  private readonly amount: Letters
  private readonly halo = new Graphics()
  private readonly ring: Ring

  constructor(list: Area, { words, amount, tone = 'plain', press }: TapeLine) {
    const area = list.inside({ role: 'listitem' })
    super(area)
    const name = `${words} ${amount}`
    this.pressed = press !== undefined
    this.part = area.part.add(press ? { role: 'button', name, press, paint: look => this.paint(look) } : { role: 'text', text: name })
    this.view.addChild(this.halo)
    this.ring = new Ring(this.view, area.desk)
    this.words = new Letters(this.view, area.desk, 'typed', words)
    this.amount = new Letters(this.view, area.desk, 'typed', amount, { align: 'right', colour: INK[tone] })
  }

  override height(width: number): number {
    return Math.max(this.pressed ? TARGET : 0, this.words.height(this.room(width)) + this.area.units(9))
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    this.words.place({ x: 0, y: 0, width: this.room(width), height }, 'middle')
    this.amount.place({ x: 0, y: 0, width, height }, 'middle')
  }

  private paint({ hover, focus }: Look): void {
    this.halo.clear()
    const { width, height } = this.box
    if (hover) this.halo.rect(-4, 0, width + 8, height).fill({ color: PAIRS.chosen.paper, alpha: 0.5 })
    this.ring.show(focus, width, height)
    this.area.desk.motion.touch()
  }

  private room(width: number): number {
    return width - this.amount.width() - this.area.space('snug')
  }
}

export class Tape extends Group {
  private readonly sheet: Sheet
  private readonly rules = new Graphics()
  private readonly heading: Words
  private readonly of: Words
  private readonly lines: Line[]
  private readonly total: Line
  private readonly meter: CerealMeter | undefined
  private readonly worth: Words | undefined
  private readonly note: Words | undefined
  private readonly actions: LinkAction[]

  constructor(area: Area, { heading, of, lines, total, worth, note, actions = [] }: TapeSaid) {
    super(area, { role: 'group', name: heading })
    const { desk } = area
    this.sheet = new Sheet(this.view, desk, 'tape')
    this.view.addChild(this.rules)
    this.heading = new Words(this.inner, 'subheading', heading, { level: 2 })
    this.of = new Words(this.inner, 'typed', of, { colour: INK.soft })
    const list = this.inner.inside({ role: 'list' })
    this.lines = lines.map(line => new Line(list, line))
    this.total = new Line(list, total)
    this.meter = worth && new CerealMeter(this.view, worth.points, worth.grain)
    this.worth = worth && new Words(this.inner, 'says', meterWords(worth.band, worth.points, worth.grain), { colour: INK.soft })
    this.note = note === undefined ? undefined : new Words(this.inner, 'says', note)
    this.actions = actions.map(action => new LinkAction(this.inner, action))
  }

  /** Prints the lines one after another; resolves when the sum stands. The words are there for readers from the start. */
  async print(skip?: AbortSignal): Promise<void> {
    const { motion } = this.area.desk
    const printed = [...this.lines, this.total]
    for (const line of printed) line.view.visible = false
    for (const line of printed) {
      await motion.pause(motion.reduced ? 0 : 60, skip)
      if (line.view.destroyed) return
      line.view.visible = true
      motion.touch()
    }
  }

  override height(width: number): number {
    return this.walk({ x: 0, y: 0, width, height: 0 }, false)
  }

  protected override lay(box: Box): void {
    this.sheet.view.position.set(box.x, box.y)
    this.sheet.resize(box.width, box.height)
    this.rules.clear()
    this.walk(box, true)
  }

  /** Goes down the tape once to measure it and once to print: the same lines both times. */
  private walk(box: Box, really: boolean): number {
    const { area } = this
    const pad = area.space('room')
    const x = box.x + pad
    const width = box.width - 2 * pad
    let y = box.y + pad
    const put = (piece: Words | Line | LinkAction, room = width, at = x): void => {
      const height = piece.height(room)
      if (really) piece.place({ x: at, y, width: room, height })
      y += height
    }
    const rule = (thick: number, colour: string): void => {
      if (really) this.rules.rect(x, y + area.space('hair'), width, thick).fill(colour)
      y += area.space('small') + thick
    }
    put(this.heading)
    put(this.of)
    y += area.space('small')
    for (const line of this.lines) put(line)
    rule(2.5, INK.plain)
    put(this.total)
    if (this.meter && this.worth) {
      const diameter = area.letters(19)
      const rings = CerealMeter.width(diameter) + area.space('snug')
      const tall = Math.max(diameter, this.worth.height(width - rings))
      if (really) this.meter.place(x, y + tall / 2, diameter)
      if (really) this.worth.place({ x: x + rings, y, width: width - rings, height: tall })
      y += tall + area.space('small')
    }
    if (this.note) {
      rule(1.5, '#C98B4A')
      put(this.note)
    }
    if (this.actions.length > 0) y += area.space('small')
    let across = x
    let deepest = 0
    for (const action of this.actions) {
      const wide = Math.min(width, action.width())
      if (across > x && across + wide > x + width) {
        y += deepest
        across = x
      }
      deepest = action.height(wide)
      if (really) action.place({ x: across, y, width: wide, height: deepest })
      across += wide + area.space('room')
    }
    return y + deepest + pad + area.units(20) - box.y
  }
}

/** A number as the tape prints it, with its sign: '+18', '−14', '0'. */
export function signed(amount: number): string {
  if (amount === 0) return '0'
  return word(amount > 0 ? 'tape.plus' : 'tape.minus', { amount: Math.abs(amount) })
}
