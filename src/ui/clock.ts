/** What day and hour it is, as things that hang on a kitchen wall: a leaf of the calendar, a clock of six wedges, and the speed of the day. */
import { Graphics } from 'pixi.js'
import type { Part } from '../access/part.ts'
import { Rove } from '../access/rove.ts'
import { dated, longDate } from '../language/dates.ts'
import { word } from '../language/words.ts'
import type { IconName } from '../places/surfaces.ts'
import type { Area } from './area.ts'
import { IconButton } from './buttons.ts'
import { type Box, columns } from './lay.ts'
import { Letters } from './letters.ts'
import { Group, Piece } from './piece.ts'
import { Picture, Sheet } from './sheet.ts'
import { COLOUR, INK, PAIRS } from './theme.ts'

/** A leaf of the calendar for a day of the game. */
export class DateLeaf extends Piece {
  private readonly part: Part
  private readonly sheet: Sheet
  private readonly head: Sheet
  private readonly weekday: Letters
  private readonly date: Letters
  private readonly month: Letters

  constructor(area: Area, day: number) {
    super(area)
    this.part = area.part.add({ role: 'text' })
    this.sheet = new Sheet(this.view, area.desk, 'leaf')
    this.head = new Sheet(this.sheet.top, area.desk, 'leafHead', { shadow: false })
    this.weekday = new Letters(this.sheet.top, area.desk, 'day', '', { align: 'center', colour: INK.cream })
    this.date = new Letters(this.sheet.top, area.desk, 'heading', '', { align: 'center' })
    this.month = new Letters(this.sheet.top, area.desk, 'note', '', { align: 'center', colour: INK.soft })
    this.day = day
  }

  set day(day: number) {
    const { shortWeekday, date, shortMonth, year } = dated(day)
    this.weekday.text = shortWeekday
    this.date.text = String(date)
    this.month.text = `${shortMonth} ${year}`
    this.part.text = longDate(day)
    if (this.box.width > 0) this.place(this.box)
  }

  width(): number {
    return Math.max(this.area.letters(92), this.month.width() + this.area.space('small'))
  }

  override height(_width: number): number {
    return this.weekday.height(1000) + this.date.height(1000) + this.month.height(1000) + this.area.space('snug')
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    const top = this.weekday.height(1000) + this.area.space('hair')
    const foot = this.month.height(1000) + this.area.space('hair')
    this.sheet.resize(width, height)
    this.head.resize(width, top)
    this.weekday.place({ x: 0, y: 0, width, height: top }, 'middle')
    this.date.place({ x: 0, y: top, width, height: height - top - foot }, 'middle')
    this.month.place({ x: 0, y: height - foot, width, height: foot }, 'middle')
  }
}

const WEDGES = ['#F3C872', '#F0DDA0', '#F6E8C8', '#E9B860', '#D97F3E', '#3E4A78'] as const
const PAST = '#DCC698'
const SIXTH = Math.PI / 3

/** A kitchen clock whose face has six hours of the day: morning to night. It shows where the day is and does not hurry. */
export class SlotClock extends Piece {
  private readonly part: Part
  private readonly face = new Graphics()
  private now: number

  /** @param slot 0 for morning to 5 for night @param said 'Evening, twenty past six' */
  constructor(area: Area, slot: number, said: string) {
    super(area)
    this.now = slot
    this.view.addChild(this.face)
    this.part = area.part.add({ role: 'img', name: said })
  }

  set(slot: number, said: string): void {
    this.now = slot
    this.part.name = said
    this.arrange(this.box.width, this.box.height)
    this.area.desk.motion.touch()
  }

  override height(width: number): number {
    return width
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    const { face } = this
    const radius = Math.min(width, height) / 2 - 3
    const [x, y] = [width / 2, height / 2]
    const rim = radius * 0.87
    face
      .clear()
      .circle(x + 3, y + 5, radius)
      .fill({ color: COLOUR.shadow, alpha: 0.34 })
    face.circle(x, y, radius).fill(COLOUR.wood).circle(x, y, rim).fill(PAIRS.sheet.paper)
    for (const [slot, colour] of WEDGES.entries()) {
      const from = slot * SIXTH - Math.PI / 2 + 0.03
      const length = slot === this.now ? rim : rim * 0.9
      face
        .moveTo(x, y)
        .arc(x, y, length, from, from + SIXTH - 0.06)
        .closePath()
        .fill(slot < this.now ? PAST : colour)
    }
    const hand = (this.now + 0.5) * SIXTH
    face.circle(x, y, radius * 0.36).fill(PAIRS.sheet.paper)
    face
      .moveTo(x, y)
      .lineTo(x + rim * 0.8 * Math.sin(hand), y - rim * 0.8 * Math.cos(hand))
      .stroke({ width: Math.max(3, radius * 0.095), color: INK.plain, cap: 'round' })
    face.circle(x, y, radius * 0.11).fill('#B0351F')
  }
}

const SPEED_STEPS = ['pause', 'play', 'faster', 'next'] as const
export type SpeedStep = (typeof SPEED_STEPS)[number]
const SPEED_ICONS: Record<SpeedStep, IconName> = { pause: 'pause', play: 'play', faster: 'faster', next: 'nextEvent' }

/** Four round buttons, one of them down: pause, play, faster, to the next thing that needs the player. */
export class SpeedBar extends Group {
  private readonly buttons: Map<SpeedStep, IconButton>

  constructor(area: Area, choose: (step: SpeedStep) => void) {
    super(area, { role: 'toolbar', name: word('speed.name') })
    this.buttons = new Map(
      SPEED_STEPS.map(step => [
        step,
        new IconButton(this.inner, { icon: SPEED_ICONS[step], name: word(`speed.${step}`), press: () => choose(step) }),
      ]),
    )
    new Rove(this.part, [[...this.buttons.values()].map(({ part }) => part)])
  }

  set chosen(chosen: SpeedStep) {
    for (const [step, button] of this.buttons) button.chosen = step === chosen
  }

  width(): number {
    return this.buttons.size * (this.side() + this.area.space('small'))
  }

  override height(_width: number): number {
    return this.side()
  }

  protected override lay(box: Box): void {
    const places = columns(
      box,
      Array.from(this.buttons, () => '1fr' as const),
    )
    for (const [at, button] of [...this.buttons.values()].entries()) {
      const place = places[at]
      if (place) button.place(place)
    }
  }

  private side(): number {
    return Math.max(44, this.area.letters(50))
  }
}

/** The card beside the clock: what hour it is, in two lines. */
export class HourCard extends Piece {
  private readonly sheet: Sheet
  private readonly slot: Letters
  private readonly time: Letters
  private readonly icon: Picture | undefined

  constructor(area: Area, { slot, time, icon }: { slot: string; time: string; icon?: IconName }) {
    super(area)
    this.sheet = new Sheet(this.view, area.desk, 'cardSmall')
    this.slot = new Letters(this.sheet.top, area.desk, 'label', slot)
    this.time = new Letters(this.sheet.top, area.desk, 'says', time, { colour: INK.soft })
    this.icon = icon && new Picture(this.sheet.top, area.desk, { icon })
  }

  /** The clock beside it says the same to readers. */
  set(slot: string, time: string): void {
    this.slot.text = slot
    this.time.text = time
    if (this.box.width > 0) this.place(this.box)
  }

  width(): number {
    return Math.max(this.slot.width(), this.time.width()) + 2 * this.area.units(18) + (this.icon ? this.area.letters(44) : 0)
  }

  override height(width: number): number {
    const room = width - 2 * this.area.units(18)
    return this.slot.height(room) + this.time.height(room) + this.area.space('room')
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.units(18)
    const room = { x: pad, width: width - 2 * pad }
    const top = (height - this.slot.height(room.width) - this.time.height(room.width)) / 2
    this.slot.place({ ...room, y: top, height: 0 })
    this.time.place({ ...room, y: top + this.slot.height(room.width), height: 0 })
    this.icon?.put(width - pad - this.area.letters(16), height / 2, this.area.letters(36))
  }
}
