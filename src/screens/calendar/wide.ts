/** The calendar on the kitchen wall: all seven days, her column, the panel at the right, tray and button below. */
import { Graphics } from 'pixi.js'
import { type PlanRow, type Quantity, SLOTS } from '../../../sim/index.ts'
import type { Point } from '../../access/drag.ts'
import { dated, monthDate, shortDate, weekdayDate } from '../../language/dates.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { PaperButton, RustButton } from '../../ui/buttons.ts'
import { type Box, columns, inset, rows, TARGET } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import type { Page } from '../../ui/page.ts'
import { Paper } from '../../ui/paper.ts'
import { Scroll } from '../../ui/scroll.ts'
import { Picture } from '../../ui/sheet.ts'
import { COLOUR, INK } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import type { Body, Doings } from './body.ts'
import { Corner } from './corner.ts'
import { PlanGrid } from './grid.ts'
import { Head } from './head.ts'
import { JoannaList } from './joanna.ts'
import { aimOf } from './labels.ts'
import { Notice } from './notice.ts'
import type { Planning } from './planning.ts'
import { PlanTab } from './plantab.ts'
import { Stands } from './stands.ts'
import { Tray } from './tray.ts'

const WEEKEND = 5
/** Letters that a page must be wide to have the panel and her column beside the days. */
const ROOMY = 1200
const RINGS = 8

/** A day's name and date at the head of its row, with the two whose lanes they are. */
class DayHead {
  private readonly name: Letters
  private readonly date: Letters
  private readonly heads: Head[]
  private readonly part
  private readonly area: Area

  constructor(row: Area, day: number) {
    this.area = row
    this.part = row.part.add({ role: 'rowheader', text: weekdayDate(day) })
    this.name = new Letters(row.view, row.desk, 'day', dated(day).shortWeekday, { colour: day % 7 >= WEEKEND ? INK.worse : INK.plain })
    this.date = new Letters(row.view, row.desk, 'note', shortDate(day), { colour: INK.soft })
    this.heads = [new Head(row.view, 'ted'), new Head(row.view, 'billy')]
  }

  place(box: Box): void {
    this.part.place(box)
    const side = Math.min(Math.round(box.height * 0.42), this.area.letters(25))
    const room = box.width - side - this.area.units(2)
    const [name, date] = [this.name.height(room), this.date.height(room)]
    const top = box.y + Math.max(0, (box.height - name - date) / 2)
    const left = box.x + this.area.units(6)
    this.name.place({ x: left, y: top, width: room, height: name })
    this.date.place({ x: left, y: top + name, width: room, height: date })
    for (const [at, head] of this.heads.entries())
      head.put(box.x + box.width - side / 2 - this.area.units(2), box.y + box.height * (at === 0 ? 0.27 : 0.74), side)
  }
}

export class Wide implements Body {
  private readonly area: Area
  private readonly doings: Doings
  private readonly grid: PlanGrid
  private readonly sheet: Paper
  private readonly wood: Graphics
  private readonly lines = new Graphics()
  private readonly rings: Picture[]
  private readonly title: Words
  private readonly aim: Words
  private readonly corner: Corner
  private readonly slots: { letters: Letters; part: { place(box: Box): void } }[]
  private readonly days: DayHead[] = []
  private readonly joanna: JoannaList
  private readonly notice: Notice
  private readonly panel: Paper
  private readonly panelHead: Words
  private readonly scroll: Scroll
  private readonly stands: Stands
  private readonly plans: PlanTab[]
  private readonly tray: Tray
  private readonly run: RustButton
  private readonly onward: PaperButton
  private page: Page | undefined
  /** Pixels that the notice took where it was laid. */
  private noticeDeep = 0
  private readonly standsButton: PlanTab

  constructor(area: Area, planning: Planning, doings: Doings) {
    this.area = area
    this.doings = doings
    const { week, game } = planning
    this.wood = new Graphics()
    area.view.addChild(this.wood)
    this.sheet = new Paper(area, 'sheet')
    this.rings = Array.from({ length: RINGS }, () => new Picture(area.view, area.desk, { thing: 'calendarRing' }))
    area.view.addChild(this.lines)
    this.title = new Words(area, 'heading', word('calendar.of', { date: monthDate(week.monday) }), { level: 1 })
    this.aim = new Words(area, 'says', aimOf(game), { colour: INK.soft })
    this.corner = new Corner(area, planning, doings)
    this.notice = new Notice(area, planning, (place, row) => this.grid.focus(place, row))
    this.grid = new PlanGrid(area, planning, {
      days: 7,
      press: doings.press,
      carries: true,
      heads: (row, day) => this.days.push(new DayHead(row, week.monday + day)),
    })
    const head = this.grid.area.inside({ role: 'row' })
    // Readers meet the names of the hours before the hours.
    this.grid.area.part.element.prepend(head.part.element)
    head.part.add({ role: 'columnheader', text: word('calendar.daysRow') })
    this.slots = SLOTS.map(slot => ({
      letters: new Letters(area.view, area.desk, 'note', word(`slots.${slot}`), { align: 'center', colour: INK.soft }),
      part: head.part.add({ role: 'columnheader', text: word(`slots.${slot}`) }),
    }))
    this.joanna = new JoannaList(area, planning, doings.item)
    this.panel = new Paper(area, 'card')
    this.panelHead = new Words(area, 'subheading', word('calendar.stands'), { level: 2 })
    this.scroll = new Scroll(area)
    this.stands = new Stands(this.scroll.inner, planning, doings)
    this.standsButton = new PlanTab(area, { words: word('calendar.stands'), press: doings.stands })
    const [last, school] = doings.templates
    this.plans = [last, school, doings.plans].map(said => new PlanTab(area, said))
    this.tray = new Tray(area, planning, (what, at) => doings.drop(what, this.grid.at(at)?.at ?? null))
    this.run = new RustButton(area, { words: word('calendar.run'), note: doings.runNote(), press: doings.run }, { framed: true })
    this.onward = new PaperButton(area, { words: word('calendar.onward'), press: doings.onward })
    this.show()
  }

  get focusedHour() {
    return this.grid.focused
  }

  get focusedQuantity(): Quantity | null {
    return this.stands.focused
  }

  focusHour(place: { day: number; slot: (typeof SLOTS)[number] }, row: PlanRow): void {
    this.grid.focus(place, row)
  }

  focusTray(): void {
    this.tray.focus()
  }

  focusStands(): void {
    this.stands.focus()
  }

  pick(number: number): void {
    this.tray.pick(number)
  }

  hourAt(at: Point) {
    return this.grid.at(at)?.at ?? null
  }

  show(): void {
    this.grid.show()
    this.corner.show()
    this.joanna.show()
    this.notice.show()
    this.showAhead()
    this.tray.show()
    this.run.say(word('calendar.run'), this.doings.runNote())
    this.onward.shown = this.doings.mayGoOn()
    for (const [at, plan] of this.plans.entries()) plan.reason = at < 2 ? this.doings.templates[at]?.reason() : undefined
    // What has more to say takes more room.
    if (this.page && this.notice.height(this.notice.box.width) !== this.noticeDeep) this.place(this.page)
  }

  showAhead(): void {
    this.panelHead.text = this.stands.heading
    this.stands.show()
  }

  place(page: Page): void {
    this.page = page
    const { full, box, mode } = page
    const { area } = this
    // An hour must have room for its word: below that the panel goes, and the days take all of the width.
    const wide = mode === 'wide' && box.width / (page.unit * page.text) >= ROOMY
    // Where a page is low as well, its hours need every line.
    const low = !wide && box.height < area.letters(760)
    const foot = Math.round(wide ? box.height * 0.195 : Math.max(box.height * 0.12, area.letters(low ? 106 : 128)))
    const top: Box = { ...box, height: box.height - foot }
    const bottom: Box = { ...box, y: box.y + top.height, height: foot }
    this.wood
      .clear()
      .rect(0, bottom.y, full.width, full.height - bottom.y)
      .fill(COLOUR.wood)
      .rect(0, bottom.y, full.width, area.units(8))
      .fill('#B06B38')
    const margin = area.units(wide ? 20 : 12)
    const gap = area.units(low ? 9 : 14)
    if (wide) {
      const sheet: Box = {
        x: box.x + margin,
        y: box.y + area.units(16),
        width: Math.round(box.width * 0.684),
        height: top.height - area.units(16 + 22),
      }
      this.placeSheet(sheet, true)
      const side: Box = {
        x: sheet.x + sheet.width + gap,
        y: sheet.y,
        width: box.x + box.width - margin - sheet.x - sheet.width - gap,
        height: sheet.height,
      }
      this.noticeDeep = this.notice.height(side.width)
      const deep = Math.max(area.units(104), this.noticeDeep)
      const [notice, panel] = rows(side, [deep, '1fr'], gap) as [Box, Box]
      this.notice.place(notice)
      this.placePanel(panel, true)
    } else {
      const across = top.width - 2 * margin
      const noticeDeep = this.notice.height(across)
      this.noticeDeep = noticeDeep
      const list = this.joanna.depth(across - 2 * margin) + area.units(12)
      const rest = top.height - noticeDeep - 3 * gap
      const grid = Math.min(area.letters(540), rest)
      const hers = rest - grid > list + gap
      const left = rest - grid - (hers ? list + gap : 0)
      const panel = left > this.stands.height(across) * 0.5 ? left : 0
      const within = inset(top, margin, gap)
      const sheet: Box = { ...within, y: within.y + noticeDeep + gap, height: panel > 0 ? grid : rest - (hers ? list + gap : 0) }
      this.notice.place({ ...within, height: noticeDeep })
      this.placeSheet(sheet, false)
      const after = { ...within, y: sheet.y + sheet.height + gap }
      this.joanna.shown = hers
      if (hers) this.joanna.flow({ ...after, height: list }, margin)
      this.placePanel({ ...after, y: after.y + (hers ? list + gap : 0), height: panel - gap }, panel > 0)
    }
    this.standsButton.shown = !this.scroll.shown
    const inner = inset(bottom, margin, area.units(low ? 10 : 14))
    const [last, school, all] = this.plans as [PlanTab, PlanTab, PlanTab]
    // Where the panel has no room its place is among the tabs.
    const shown = this.standsButton.shown ? [last, ...(low ? [] : [school]), all, this.standsButton] : [last, school, all]
    school.shown = !(this.standsButton.shown && low)
    const tabs = Math.max(area.units(140), ...shown.map(plan => plan.width()))
    const rust = Math.max(
      area.units(wide ? 350 : 200),
      Math.min(Math.max(this.run.width(), this.onward.shown ? this.onward.width() : 0), inner.width * 0.34),
    )
    const [plans, tray, run] = columns(inner, [tabs, '1fr', rust], area.units(10)) as [Box, Box, Box]
    for (const [at, place] of rows(
      plans,
      // The last is the larger way to the others.
      shown.map((_, at) => (wide && at === shown.length - 1 ? Math.max(TARGET, Math.round(plans.height * 0.42)) : ('1fr' as const))),
      area.units(4),
    ).entries())
      shown[at]?.place(place)
    this.tray.place(tray)
    const end = { ...run, height: run.height - area.units(4) }
    const [main, lesser] = rows(end, this.onward.shown ? ['1fr', Math.max(44, this.onward.height(run.width))] : ['1fr'], area.units(6)) as [
      Box,
      Box?,
    ]
    this.run.place(main)
    if (lesser) this.onward.place(lesser)
  }

  private placePanel(panel: Box, shown: boolean): void {
    this.panel.shown = shown
    this.panelHead.shown = shown
    this.scroll.shown = shown
    if (!shown) return
    const { area } = this
    this.panel.place(panel)
    const inner = inset(panel, area.units(16), area.units(10))
    const [head, body] = rows(inner, [this.panelHead.height(inner.width), '1fr'], area.units(4)) as [Box, Box]
    this.panelHead.place(head)
    this.scroll.place(body)
    const length = this.stands.least(body.width)
    this.stands.place({ x: 0, y: 0, width: body.width, height: Math.max(length, body.height) })
    this.scroll.length = length
  }

  private placeSheet(sheet: Box, joanna: boolean): void {
    const { area } = this
    this.sheet.place(sheet)
    for (const [at, ring] of this.rings.entries())
      ring.put(sheet.x + (sheet.width * (at + 0.5)) / RINGS, sheet.y - area.units(2), area.units(22))
    const pad = area.units(14)
    const inner = inset(sheet, pad, area.units(8))
    const title = this.title.height(inner.width)
    const beside = this.title.width() + area.space('room') + this.aim.width() + this.corner.width() + area.units(12) <= inner.width
    const aim = beside ? 0 : this.aim.height(inner.width)
    const headRoom = beside ? Math.max(title + area.units(14), Math.round(sheet.height * 0.11)) : title + aim + area.units(10)
    const slots = Math.max(...this.slots.map(({ letters }) => letters.height(10_000))) + area.units(6)
    const [head, names, body] = rows(inner, [headRoom, slots, '1fr']) as [Box, Box, Box]
    this.title.place({ x: head.x + area.units(8), y: head.y + area.units(10), width: this.title.width(), height: title })
    this.corner.place(head.x + head.width - area.units(2), head.y + area.units(8) + title / 2)
    const after = head.x + area.units(8) + this.title.width() + area.space('room')
    if (beside)
      this.aim.place({
        x: after,
        y: head.y + area.units(10) + (title - this.aim.height(10_000)) / 2,
        width: head.x + head.width - after,
        height: title,
      })
    else this.aim.place({ x: head.x + area.units(8), y: head.y + area.units(8) + title, width: head.width, height: aim })
    const first = area.letters(97)
    const last = joanna ? area.letters(102) : 0
    const grid: Box = { ...body, width: body.width - (joanna ? last + area.units(8) : 0) }
    const cells = columns(
      { ...grid, x: grid.x + first, width: grid.width - first },
      SLOTS.map(() => '1fr' as const),
      area.units(4),
    )
    const lines = rows(
      body,
      Array.from({ length: 7 }, () => '1fr' as const),
    )
    for (const [at, { letters, part }] of this.slots.entries()) {
      const cell = cells[at]
      if (!cell) continue
      letters.place({ ...cell, y: names.y, height: names.height }, 'middle')
      part.place({ ...cell, y: names.y, height: names.height })
    }
    this.lines.clear()
    const from = lines[WEEKEND]
    if (from) this.lines.rect(grid.x, from.y, grid.width, body.y + body.height - from.y).fill({ color: '#EFDDB0', alpha: 0.8 })
    for (const [at, line] of lines.entries()) {
      this.lines.rect(grid.x, line.y, grid.width, area.units(2)).fill({ color: COLOUR.hairline })
      this.days[at]?.place({ ...line, width: first })
    }
    // Narrow rows keep their room for the words.
    const narrow = (lines[0]?.height ?? 0) < area.letters(58)
    const half = area.units(narrow ? 2 : 3)
    const edge = area.units(narrow ? 3 : 4)
    this.grid.place({
      days: [0, 1, 2, 3, 4, 5, 6],
      down: false,
      whole: area.page.touch,
      cell: (day, slot, row) => {
        const line = lines[day] ?? body
        const cell = cells[slot] ?? body
        const inside = { y: line.y + edge, height: line.height - edge - area.units(narrow ? 1 : 2) }
        const lane = (inside.height - half) / 2
        return {
          x: cell.x,
          width: cell.width,
          y: Math.round(inside.y + (row === 'ted' ? 0 : lane + half)),
          height: Math.round(lane),
        }
      },
    })
    this.placeJoanna(
      joanna,
      { x: body.x + body.width - last, y: names.y - area.units(4), width: last, height: body.y + body.height - names.y + area.units(4) },
      slots,
    )
  }

  private placeJoanna(shown: boolean, box: Box, head: number): void {
    this.joanna.shown = shown
    if (shown) this.joanna.place(box, head + this.area.units(6))
  }
}
