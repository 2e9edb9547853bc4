/** The calendar on a phone: seven days as tabs, one day down, what is open at the foot; on a phone's side the day at the left, the rest at the right. */
import { Graphics } from 'pixi.js'
import { moneyWords, type PlanRow, type Quantity, SLOTS } from '../../../sim/index.ts'
import { dated, shortDate, weekdayDate } from '../../language/dates.ts'
import { word } from '../../language/words.ts'
import { Rove } from '../../access/rove.ts'
import type { Area } from '../../ui/area.ts'
import { IconButton, RustButton } from '../../ui/buttons.ts'
import { type Box, columns, inset, rows } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import type { Page } from '../../ui/page.ts'
import type { IconName } from '../../places/surfaces.ts'
import { Paper } from '../../ui/paper.ts'
import { Press } from '../../ui/piece.ts'
import { Scroll } from '../../ui/scroll.ts'
import { Picture, Sheet } from '../../ui/sheet.ts'
import { COLOUR, INK } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import type { Body, Doings } from './body.ts'
import { Chips } from './chips.ts'
import { Corner } from './corner.ts'
import { PlanGrid } from './grid.ts'
import { Head } from './head.ts'
import { JoannaList } from './joanna.ts'
import { aimOf, gapsWords } from './labels.ts'
import { Notice } from './notice.ts'
import type { Planning } from './planning.ts'

/** Room beside what scrolls, for rings and shadows. */
const SCROLL_PAD = 8

/** A day as a tab: its letter and date; a bell and a tag sit on its corners. */
class DayTab extends Press {
  private readonly day: number
  private readonly sheet: Sheet
  private readonly name1: Letters
  private readonly date: Letters
  private readonly bell: Picture
  private readonly tag: Picture

  constructor(area: Area, day: number, press: () => void) {
    super(area, { name: weekdayDate(day), press, role: 'tab' })
    this.day = day
    this.sheet = new Sheet(this.view, area.desk, 'dayTab')
    this.name1 = new Letters(this.sheet.top, area.desk, 'day', dated(day).weekday.charAt(0), { align: 'center' })
    this.date = new Letters(this.sheet.top, area.desk, 'note', String(dated(day).date), { align: 'center', colour: INK.soft })
    this.bell = new Picture(this.sheet.top, area.desk, { icon: 'bell' })
    this.tag = new Picture(this.sheet.top, area.desk, { icon: 'tag' })
  }

  show(chosen: boolean, planning: Planning): void {
    const { week } = planning
    const at = this.day - week.monday
    this.sheet.paper = chosen ? 'dayTabNow' : 'dayTab'
    this.name1.colour = chosen ? INK.cream : at > 4 ? INK.worse : INK.plain
    this.date.colour = chosen ? INK.cream : INK.soft
    this.bell.visible = week.gaps.some(({ day }) => day === at)
    this.tag.visible = week.tags.some(({ day }) => day === at)
    this.part.aria({ selected: chosen })
    this.name = this.bell.visible
      ? word('calendar.today', {
          date: weekdayDate(this.day),
          gaps: gapsWords({ ...week, gaps: week.gaps.filter(({ day }) => day === at) }),
        })
      : weekdayDate(this.day)
  }

  override height(width: number): number {
    return Math.max(48, this.name1.height(width) + this.date.height(width) + this.area.units(4))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const [name, date] = [this.name1.height(width), this.date.height(width)]
    const top = (height - name - date) / 2
    this.name1.place({ x: 0, y: top, width, height: name })
    this.date.place({ x: 0, y: top + name, width, height: date })
    const side = this.area.letters(19)
    this.bell.put(width - side / 3, side / 4, side)
    this.tag.put(side / 3, side / 4, side)
  }

  protected override paint(): void {
    if (this.box.width > 0) this.sheet.look(this.look)
  }
}

/** Opens a list. Its picture goes first when there is too little room for both. */
class FootButton extends Press {
  private readonly sheet: Sheet
  private readonly icon: Picture
  private readonly letters: Letters

  constructor(area: Area, { words, icon, press }: { words: string; icon: IconName; press: () => void }) {
    super(area, { name: words, press })
    this.sheet = new Sheet(this.view, area.desk, 'tile')
    this.icon = new Picture(this.sheet.top, area.desk, { icon })
    this.letters = new Letters(this.sheet.top, area.desk, 'day', words)
  }

  override height(width: number): number {
    return Math.max(44, this.letters.height(width - this.area.units(12)) + this.area.units(14))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const side = this.area.letters(36)
    const wide = this.letters.width()
    const both = side + wide + this.area.units(16) <= width
    const left = Math.max(this.area.units(6), (width - wide - (both ? side : 0)) / 2)
    this.icon.visible = both
    this.icon.put(left + side / 2 - this.area.units(4), height / 2, this.area.letters(32))
    this.letters.place({ x: left + (both ? side : 0), y: 0, width: width - left - (both ? side : 0), height }, 'middle')
  }

  protected override paint(): void {
    if (this.box.width > 0) this.sheet.look(this.look)
  }
}

export class Tall implements Body {
  private readonly area: Area
  private readonly planning: Planning
  private readonly doings: Doings
  private readonly paper: Paper
  private readonly title: Words
  private readonly cash: Letters
  private readonly coin: Picture
  private readonly corner: Corner
  private readonly tabs: DayTab[]
  private readonly scroll: Scroll
  private readonly side: Scroll | undefined
  private readonly slip: Paper | undefined
  private readonly aim: Words
  private readonly notice: Notice
  private readonly lines = new Graphics()
  private readonly lanes: { letters: Letters; head: Head }[]
  private readonly slots: { name: Letters; hours: Letters; part: { place(box: Box): void } }[] = []
  private readonly grid: PlanGrid
  private readonly joanna: JoannaList
  private readonly chips: Chips
  private readonly buttons: FootButton[]
  private readonly run: RustButton
  private readonly onward: IconButton
  private readonly bottom: Graphics
  private day: number
  private page: Page | undefined

  /** @param low on a phone's side: the day at the left, words at the right */
  constructor(area: Area, planning: Planning, doings: Doings, low: boolean) {
    this.area = area
    this.planning = planning
    this.doings = doings
    const { week, game } = planning
    this.day = week.gaps[0]?.day ?? week.first
    this.paper = new Paper(area, 'sheet')
    this.title = new Words(area, 'subheading', word('calendar.of', { date: shortDate(week.monday) }), { level: 1 })
    this.corner = new Corner(area, planning, doings)
    const list = area.inside({ role: 'tablist', name: word('calendar.daysRow') })
    this.tabs = Array.from({ length: 7 }, (_, day) => new DayTab(list, week.monday + day, () => this.turn(day)))
    new Rove(list.part, [this.tabs.map(({ part }) => part)])
    this.scroll = new Scroll(area)
    this.slip = low ? new Paper(area, 'card') : undefined
    this.side = low ? new Scroll(area) : undefined
    const { inner } = this.scroll
    const words = this.side?.inner ?? inner
    this.notice = new Notice(
      words,
      planning,
      (place, row) => {
        this.turn(place.day)
        this.grid.focus(place, row)
      },
      !low,
    )
    this.aim = new Words(words, 'says', aimOf(game), { colour: INK.soft })
    inner.view.addChild(this.lines)
    this.coin = new Picture(inner.view, area.desk, { icon: 'coin' })
    this.cash = new Letters(inner.view, area.desk, 'row', '')
    this.lanes = (['ted', 'billy'] as const).map(who => ({
      letters: new Letters(inner.view, area.desk, 'row', word(who === 'ted' ? 'calendar.you' : 'calendar.billy')),
      head: new Head(inner.view, who),
    }))
    this.grid = new PlanGrid(inner, planning, { days: 1, press: doings.press, carries: false })
    for (const slot of SLOTS)
      this.slots.push({
        name: new Letters(inner.view, area.desk, 'row', word(`slots.${slot}`)),
        hours: new Letters(inner.view, area.desk, 'note', word(`calendar.hours.${slot}`), { colour: INK.soft }),
        part: inner.part.add({ role: 'text', text: `${word(`slots.${slot}`)}, ${word(`calendar.hours.${slot}`)}` }),
      })
    this.joanna = new JoannaList(words, planning, doings.item)
    this.chips = new Chips(words, planning, doings.stands)
    this.bottom = new Graphics()
    area.view.addChild(this.bottom)
    this.buttons = [
      new FootButton(area, { words: word('calendar.activities'), icon: 'pot', press: doings.activities }),
      new FootButton(area, { words: word('calendar.plans'), icon: 'drawer', press: doings.plans.press }),
    ]
    this.run = new RustButton(area, { words: word('calendar.run'), note: doings.runNote(), press: doings.run })
    this.onward = new IconButton(area, { icon: 'nextEvent', name: word('calendar.onward'), press: doings.onward })
    this.show()
  }

  get focusedHour() {
    return this.grid.focused
  }

  get focusedQuantity(): Quantity | null {
    return null
  }

  focusHour(place: { day: number; slot: (typeof SLOTS)[number] }, row: PlanRow): void {
    if (place.day !== this.day) this.turn(place.day)
    this.grid.focus(place, row)
  }

  focusTray(): void {
    this.buttons[0]?.part.focus()
  }

  focusStands(): void {
    this.chips.part.focus()
  }

  pick(): void {
    // A phone has no numbered tiles.
  }

  show(): void {
    this.cash.text = moneyWords(Math.floor(this.planning.game.numbers['ted.cash'] / 100) * 100)
    for (const [at, tab] of this.tabs.entries()) tab.show(at === this.day, this.planning)
    this.grid.show()
    this.corner.show()
    this.joanna.show()
    this.notice.show()
    this.chips.show()
    this.run.say(word('calendar.run'), this.doings.runNote())
    this.onward.shown = this.doings.mayGoOn()
    if (this.page) this.place(this.page)
  }

  showAhead(): void {
    this.chips.show()
    if (this.page) this.place(this.page)
  }

  place(page: Page): void {
    this.page = page
    const { area } = this
    const { box } = page
    const low = this.side !== undefined
    const margin = area.space('small')
    this.bottom.clear()
    const [main, side] = low ? (columns(inset(box, margin), ['1fr', '1fr'], margin) as [Box, Box]) : [inset(box, margin), undefined]
    const foot = side ?? this.footBox(main)
    const sheet: Box = side ? main : { ...main, height: foot.y - main.y - margin }
    this.paper.place(sheet)
    const pad = area.units(10)
    const inner = inset(sheet, pad, area.units(6))
    const beside = inner.width - this.corner.width() - pad
    const title = this.title.height(beside)
    const tabs = Math.max(...this.tabs.map(tab => tab.height((inner.width - 6 * 4) / 7)))
    const [head, days, body] = rows(inner, [Math.max(title, this.corner.deep()), tabs, '1fr'], area.units(6)) as [Box, Box, Box]
    this.title.place({ ...head, y: head.y + Math.round((head.height - title) / 2), width: beside, height: title })
    this.corner.place(head.x + head.width, head.y + head.height / 2)
    for (const [at, place] of columns(
      days,
      this.tabs.map(() => '1fr' as const),
      4,
    ).entries())
      this.tabs[at]?.place(place)
    this.scroll.place(body)
    let y = SCROLL_PAD
    if (side && this.side) {
      const buttons = this.footDeep(side.width)
      const words = { ...side, height: side.height - buttons - area.units(8) }
      this.slip?.place(words)
      this.side.place(inset(words, 4))
      this.side.length = this.placeList(side.width - 8, this.placeWords(side.width - 8, SCROLL_PAD))
      this.scroll.length = this.placeDay(body.width, y)
    } else {
      y = this.placeWords(body.width, y)
      y = this.placeDay(body.width, y)
      this.scroll.length = this.placeList(body.width, y)
    }
    this.placeFoot(foot)
  }

  private turn(day: number): void {
    this.day = day
    this.show()
  }

  private footBox(main: Box): Box {
    const height = this.footDeep(main.width)
    return { ...main, y: main.y + main.height - height, height }
  }

  private footDeep(width: number): number {
    const gap = this.area.space('small')
    return (
      Math.max(...this.buttons.map(button => button.height((width - gap) / 2))) +
      gap +
      Math.max(this.run.height(width), this.onward.shown ? this.onward.side() : 0)
    )
  }

  private placeFoot(foot: Box): void {
    const gap = this.area.space('small')
    const run = Math.max(this.run.height(foot.width), this.onward.shown ? this.onward.side() : 0)
    const top = foot.y + foot.height - this.footDeep(foot.width)
    const lists = { ...foot, y: top, height: this.footDeep(foot.width) - run - gap }
    for (const [at, place] of columns(lists, ['1fr', '1fr'], gap).entries()) this.buttons[at]?.place(place)
    const line = { ...foot, y: top + lists.height + gap, height: run }
    const side = this.onward.shown ? this.onward.side() : 0
    this.run.place({ ...line, width: line.width - (side > 0 ? side + gap : 0) })
    if (side > 0) this.onward.place({ x: line.x + line.width - side, y: line.y + (run - side) / 2, width: side, height: side })
  }

  /** What is to be looked at next, and what it is all for; returns where it ends, as the others do. */
  private placeWords(width: number, from: number): number {
    const gap = this.area.units(8)
    const room = width - 2 * SCROLL_PAD
    const notice = this.notice.height(room)
    this.notice.place({ x: SCROLL_PAD, y: from, width: room, height: notice })
    const aim = this.aim.height(room)
    this.aim.place({ x: SCROLL_PAD, y: from + notice + gap, width: room, height: aim })
    return from + notice + aim + 2 * gap
  }

  /** Her list, and how it stands. */
  private placeList(width: number, from: number): number {
    const gap = this.area.units(8)
    const room = width - 2 * SCROLL_PAD
    const list = this.joanna.depth(room)
    this.joanna.flow({ x: SCROLL_PAD, y: from, width: room, height: list })
    const chips = this.chips.height(room)
    this.chips.place({ x: SCROLL_PAD, y: from + list + gap, width: room, height: chips })
    return from + list + chips + 3 * gap
  }

  /** The day, hour below hour. */
  private placeDay(width: number, from: number): number {
    const { area } = this
    const gap = area.units(8)
    const pad = SCROLL_PAD
    const room = width - 2 * pad
    let y = from
    const label = Math.max(...this.slots.map(({ name, hours }) => Math.max(name.width(), hours.width()))) + gap
    const first = Math.min(label, room * 0.36)
    const [, ted, billy] = columns({ x: pad, y, width: room, height: 0 }, [first, '1fr', '1fr'], gap) as [Box, Box, Box]
    const side = area.letters(34)
    for (const [at, lane] of this.lanes.entries()) {
      const box = at === 0 ? ted : billy
      const wide = lane.letters.width() + side + 4
      lane.letters.place({ x: box.x + (box.width - wide) / 2, y, width: box.width, height: side }, 'middle')
      lane.head.put(box.x + (box.width + wide) / 2 - side / 2, y + side / 2, side)
    }
    // What there is in the house stands where the hours have no name yet.
    const coin = area.letters(26)
    this.coin.put(pad + coin / 2, y + side / 2, coin)
    this.cash.place({ x: pad + coin + area.units(4), y, width: room, height: side }, 'middle')
    y += side + gap
    const top = y
    const deep = Math.max(area.letters(54), 48, ...this.slots.map(({ name, hours }) => name.height(first) + hours.height(first)))
    this.lines.clear()
    for (const [at, { name, hours, part }] of this.slots.entries()) {
      const line = { x: pad, y: top + at * deep, width: first, height: deep }
      const high = name.height(first)
      const free = Math.max(0, (deep - high - hours.height(first)) / 2)
      name.place({ ...line, y: line.y + free, height: high })
      hours.place({ ...line, y: line.y + free + high, height: deep })
      part.place(line)
      this.lines.rect(pad, line.y + deep - 1, room, 1.5).fill(COLOUR.hairline)
    }
    this.grid.place({
      days: [this.day],
      down: true,
      whole: false,
      cell: (_, slot, row) => ({ ...(row === 'ted' ? ted : billy), y: top + slot * deep + 3, height: deep - 6 }),
    })
    return top + SLOTS.length * deep + gap
  }
}
