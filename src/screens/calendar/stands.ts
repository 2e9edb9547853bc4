/** How it may go: picture, name, phrase and fan of what matters, each with its tape; where nobody can say, how it stands. Below, bedtime, hours and cash. */
import { Graphics } from 'pixi.js'
import { minutesWords, moneyWords, type Quantity, textAt } from '../../../sim/index.ts'
import { Rove } from '../../access/rove.ts'
import { word } from '../../language/words.ts'
import type { IconName } from '../../places/surfaces.ts'
import type { Area } from '../../ui/area.ts'
import { ForecastFan } from '../../ui/fan.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { CerealMeter } from '../../ui/meter.ts'
import { smallTarget } from '../../ui/page.ts'
import { Piece, Press } from '../../ui/piece.ts'
import { Picture, Ring, Sheet } from '../../ui/sheet.ts'
import { COLOUR, INK } from '../../ui/theme.ts'
import { type Fannable, outlookOf, scaleOf, type Stood, stood } from './ahead.ts'
import type { Planning } from './planning.ts'

type Row = { quantity: Fannable; icon: IconName; name: string /** Hers in the first week. */; hers: boolean }

/** Never more than five on the calendar; the rest is one press away. */
const ROWS = (): Row[] => [
  { quantity: 'billy.bond', icon: 'bowls', name: word('calendar.bond'), hers: true },
  { quantity: 'billy.trust', icon: 'string', name: word('calendar.trust'), hers: true },
  { quantity: 'billy.security', icon: 'roof', name: word('calendar.house'), hers: true },
  { quantity: 'ted.energy', icon: 'mug', name: word('calendar.energy'), hers: false },
  { quantity: 'work.standing', icon: 'tie', name: word('calendar.office'), hers: false },
]

class StandRow extends Press {
  readonly quantity: Fannable | null
  private readonly halo: Sheet
  private readonly rule = new Graphics()
  private readonly icon: Picture
  private readonly letters: Letters
  private readonly band: Letters
  private readonly meter: CerealMeter
  private readonly fan: ForecastFan | undefined
  private readonly ring: Ring
  private words = { long: '', short: '' }
  private beside: 'rings' | 'fan' | null = null

  constructor(area: Area, { quantity, icon, name, press }: { quantity: Fannable | null; icon: IconName; name: string; press: () => void }) {
    super(area, { name, press })
    this.quantity = quantity
    this.halo = new Sheet(this.view, area.desk, 'chosen', { shadow: false })
    this.view.addChild(this.rule)
    this.icon = new Picture(this.view, area.desk, { icon })
    this.letters = new Letters(this.view, area.desk, 'row', name)
    this.band = new Letters(this.view, area.desk, 'says', '', { colour: INK.soft })
    this.meter = new CerealMeter(this.view, 0, 'half')
    this.fan = quantity === null ? undefined : new ForecastFan(this.view, scaleOf(quantity))
    this.ring = new Ring(this.view, area.desk)
  }

  show({ words, short, says, rings, fan, asked = false }: Stood): void {
    this.words = { long: words, short: short ?? words }
    this.band.text = words
    this.name = says
    this.beside = rings !== undefined ? 'rings' : fan || asked ? 'fan' : null
    if (rings !== undefined) this.meter.value = rings
    this.meter.view.visible = rings !== undefined
    if (this.fan) this.fan.value = fan ?? null
    if (this.box.width > 0) this.place(this.box)
  }

  override height(width: number): number {
    const room = this.fit(width)
    return Math.max(smallTarget(this.area.page), this.nameDeep(room) + this.band.height(room) + this.area.units(1))
  }

  protected override arrange(width: number, height: number): void {
    const { area } = this
    this.halo.resize(width, height)
    const side = Math.min(area.letters(40), height - 4)
    const x = area.letters(44) + area.space('small')
    this.icon.put(area.letters(44) / 2, height / 2, side)
    const room = this.fit(width)
    const name = this.nameDeep(room)
    // A little above the middle: the rule below takes its share of the row.
    const top = Math.max(0, (height - name - this.band.height(room)) / 2 - area.units(2))
    this.letters.view.visible = name > 0
    this.letters.place({ x, y: top, width: room, height: 0 })
    this.band.place({ x, y: top + name, width: room, height: 0 })
    const diameter = this.diameter()
    this.meter.place(width - CerealMeter.width(diameter), height / 2, diameter)
    const deep = Math.min(height - area.units(6), area.letters(44))
    this.fan?.place(width - this.fanned(), (height - deep) / 2, this.fanned(), deep, area.units(1))
    this.rule
      .clear()
      .rect(0, height - 1, width, 1.5)
      .fill({ color: COLOUR.rule, alpha: 0.7 })
  }

  protected override paint(): void {
    this.halo.view.visible = this.look.hover
    this.halo.view.alpha = 0.5
    this.ring.show(this.look.focus, this.box.width, this.box.height)
  }

  /** What has no rings and two lines of words needs no name: its picture says it. */
  private nameDeep(room: number): number {
    return this.quantity === null && this.band.height(room) > this.band.height(100_000) ? 0 : this.letters.height(room)
  }

  private diameter(): number {
    return this.area.letters(17)
  }

  private fanned(): number {
    return this.area.letters(88)
  }

  /** Takes the words that one line can hold; returns its room. */
  private fit(width: number): number {
    const room = this.room(width)
    this.band.text = this.words.long
    if (this.band.width() > room) this.band.text = this.words.short
    return room
  }

  private room(width: number): number {
    const { beside } = this
    const taken = beside === null ? 0 : beside === 'rings' ? CerealMeter.width(this.diameter()) : this.fanned()
    return Math.max(60, width - this.area.letters(44) - this.area.space('small') - (taken > 0 ? taken + this.area.space('small') : 0))
  }
}

/** 'Cash' at the left, what there is at the right. */
class Count extends Piece {
  private readonly part
  private readonly icon: Picture
  private readonly letters: Letters
  private readonly value: Letters
  private short = false

  constructor(area: Area, icon: IconName, name: string) {
    super(area)
    this.part = area.part.add({ role: 'text' })
    this.icon = new Picture(this.view, area.desk, { icon })
    this.letters = new Letters(this.view, area.desk, 'row', name)
    this.value = new Letters(this.view, area.desk, 'day', '', { align: 'right' })
  }

  /** Where there is little room the picture stands for the name; readers hear both. */
  set brief(brief: boolean) {
    this.short = brief
  }

  /** Pixels of picture and value without the name. */
  briefWidth(): number {
    return this.lead() + this.value.width()
  }

  show(value: string, name?: string): void {
    this.value.text = value
    if (name !== undefined) this.letters.text = name
    this.part.text = `${this.letters.text}: ${value}`
    if (this.box.width > 0) this.place(this.box)
  }

  override height(width: number): number {
    return Math.max(this.letters.height(width * 0.6), this.value.height(width)) + this.area.units(4)
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    const side = this.area.letters(27)
    this.icon.put(this.area.letters(44) / 2, height / 2, side)
    const x = this.lead()
    this.value.place({ x: 0, y: 0, width, height }, 'middle')
    if (!this.short) this.letters.place({ x, y: 0, width: width - x - this.value.width(), height }, 'middle')
    this.letters.view.visible = !this.short
  }

  private lead(): number {
    return this.area.letters(44) + this.area.space('small')
  }
}

/** Everything of the panel below its heading; it stands on the calendar, and in a dialog where there is no room for it. */
export class Stands {
  private readonly planning: Planning
  private readonly rows: StandRow[]
  private readonly bedtime: StandRow
  private readonly hours: Count
  private readonly cash: Count
  private readonly area: Area
  private box: Box | undefined

  constructor(area: Area, planning: Planning, { why, topics }: { why: (quantity: Quantity) => void; topics: () => void }) {
    this.area = area
    this.planning = planning
    const list = area.inside({ role: 'toolbar', name: word('calendar.stands') })
    this.rows = ROWS().map(row => new StandRow(list, { ...row, press: () => why(row.quantity) }))
    this.bedtime = new StandRow(list, { quantity: null, icon: 'moon', name: word('calendar.bedtime'), press: topics })
    this.hours = new Count(list, 'clock', word('calendar.hoursLeft'))
    this.cash = new Count(list, 'coin', word('calendar.cash'))
    new Rove(
      list.part,
      [...this.rows, this.bedtime].map(row => [row.part]),
    )
    this.show()
  }

  /** The quantity whose row has the focus. */
  get focused(): Quantity | null {
    return this.rows.find(({ part }) => part.element === document.activeElement)?.quantity ?? null
  }

  focus(): void {
    this.rows[0]?.part.focus()
  }

  /** What stands over the panel: how it may go, where that is known or on its way. */
  get heading(): string {
    return word(this.planning.ahead === null ? 'calendar.stands' : 'calendar.mayGo')
  }

  show(): void {
    const { game, week } = this.planning
    for (const [at, row] of ROWS().entries()) this.rows[at]?.show(stood(this.planning, row))
    const [one, other] = game.topics
    const topics = word('calendar.topics', { one: topicName(one), other: topicName(other) })
    this.bedtime.show({
      words: topics,
      short: word('calendar.more', { words: topicName(one), count: 1 }),
      says: word('common.wordsAndNote', { words: word('calendar.bedtime'), note: topics }),
    })
    this.hours.show(minutesWords(week.free))
    this.cash.show(...this.cashWords())
    // Other values may want other room.
    if (this.box) this.place(this.box)
  }

  private cashWords(): [value: string, name: string] {
    const { ahead, game } = this.planning
    const dollars = (cents: number): string => moneyWords(Math.floor(cents / 100) * 100)
    const cash = ahead && ahead.until % 7 === 0 && outlookOf(this.planning, 'ted.cash')
    if (!cash) return [dollars(game.numbers['ted.cash']), word('calendar.cash')]
    const [low, high] = [dollars(cash.p10), dollars(cash.p90)]
    // One sign for both where both have the same: '$96–131'.
    const said = low === high ? low : word('calendar.ahead.cash', { low, high: cash.p10 >= 0 ? high.replace('$', '') : high })
    return [said, word('calendar.cashAhead')]
  }

  height(width: number): number {
    let sum = this.area.space('small')
    for (const piece of this.pieces()) sum += piece.height(width)
    return sum
  }

  /** Lays the rows below each other; room to spare is shared out between them, and where there is too little, hours and cash share a line. */
  place(box: Box): void {
    this.box = box
    const over = this.height(box.width) - box.height
    const brief = over > 0
    const spare = brief ? 0 : Math.min(-over, this.area.units(60)) / this.rows.length
    let y = box.y
    for (const piece of [...this.rows, this.bedtime]) {
      const height = piece.height(box.width) + (piece === this.bedtime ? 0 : Math.floor(spare))
      piece.place({ ...box, y, height })
      y += height
    }
    y += this.area.space('small')
    for (const count of [this.hours, this.cash]) {
      const height = count.height(box.width)
      const width = brief ? count.briefWidth() : box.width
      count.brief = brief
      // On one line they stand at its two ends.
      count.place({ x: count === this.cash ? box.x + box.width - width : box.x, y, width, height })
      if (!brief) y += height
    }
  }

  /** The least that all of it takes: hours and cash on one line. */
  least(width: number): number {
    return this.height(width) - this.cash.height(width)
  }

  private pieces(): (StandRow | Count)[] {
    return [...this.rows, this.bedtime, this.hours, this.cash]
  }
}

export const topicName = (id: string): string => textAt(`topics.${id}.name`) ?? id
