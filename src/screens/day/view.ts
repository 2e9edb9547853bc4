/** The papers of the day over its picture: date and hour, the pace, what is told, how both are, what comes next, how to break in. */
import { Graphics } from 'pixi.js'
import type { Interrupt } from '../../../sim/index.ts'
import type { Part } from '../../access/part.ts'
import { Rove } from '../../access/rove.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { SpeechBubble } from '../../ui/bubble.ts'
import { PaperButton, RustButton } from '../../ui/buttons.ts'
import { DateLeaf, HourCard, SlotClock, SpeedBar, type SpeedStep } from '../../ui/clock.ts'
import { type Box, flow } from '../../ui/lay.ts'
import type { Page } from '../../ui/page.ts'
import { Paper } from '../../ui/paper.ts'
import { Scroll } from '../../ui/scroll.ts'
import { type Need, NeedStrip } from '../../ui/strip.ts'
import { COLOUR } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import { NextThing, Told } from './papers.ts'

/** Of the page's height: the board under the papers at its foot, which lie in one line or in two. Whoever stands in front has their feet above it. */
const SHELF = { one: 0.128, two: 0.19 } as const
/** Of the page's width: the air at both sides of the papers. */
const SIDE = 0.018
/** Letters that a bubble may go to the right of the mouth that it comes from. */
const BUBBLE = 280

export type Doings = { tap: () => void; pace: (step: SpeedStep) => void; hour: () => void; way: (how: Interrupt) => void }
export type Shown = { day: number; slot: number; name: string; hours: string }
type Way = { how: Interrupt; words: string; price: string }

/** `over`: the papers lie on the picture. `under`: they stand below or beside it and scroll there. */
export type Shape = 'over' | 'under'
export const shapeOf = ({ mode }: Page): Shape => (mode === 'wide' || mode === 'mid' ? 'over' : 'under')

export class DayView {
  readonly shape: Shape
  private readonly area: Area
  private readonly picture: Part
  private readonly board = new Graphics()
  private readonly heading: Words
  private readonly leaf: DateLeaf
  private readonly clock: SlotClock
  private readonly hour: HourCard
  private readonly speed: SpeedBar
  private readonly told: Told
  private readonly bubble: SpeechBubble
  private readonly billy: NeedStrip
  private readonly ted: NeedStrip
  private readonly next: NextThing
  private readonly on: RustButton
  private readonly ways: Area
  private readonly rove: Rove
  private readonly back: Paper | undefined
  private readonly scroll: Scroll | undefined
  private readonly doings: Doings
  private buttons: PaperButton[] = []
  private wanted: readonly Way[] = []
  private paused = false
  /** What the buttons cover that lie on the picture while the day stands still. */
  private pressed: Box | null = null

  constructor(area: Area, shape: Shape, title: string, doings: Doings) {
    this.area = area
    this.shape = shape
    this.doings = doings
    this.heading = new Words(area, 'heading', title, { level: 1 })
    // The date stands on its leaf; the heading is for readers.
    this.heading.view.visible = false
    this.picture = area.part.add({ role: 'img', name: title, press: () => doings.tap(), paint: () => undefined })
    area.view.addChild(this.board)
    this.leaf = new DateLeaf(area, 0)
    this.clock = new SlotClock(area, 0, title)
    this.hour = new HourCard(area, { slot: title, time: title })
    this.back = shape === 'under' ? new Paper(area, 'cardSmall') : undefined
    this.scroll = shape === 'under' ? new Scroll(area, title) : undefined
    const home = this.scroll?.inner ?? area
    this.told = new Told(home)
    const needs: Need[] = []
    this.billy = new NeedStrip(home, { who: word('day.billy'), mark: { face: 'billy' }, needs })
    this.next = new NextThing(home)
    this.ted = new NeedStrip(home, { who: word('day.you'), mark: { face: 'ted' }, needs })
    this.ways = home.inside({ role: 'toolbar', name: word('day.ways') })
    this.rove = new Rove(this.ways.part)
    this.on = new RustButton(area, { words: word('day.nextHour'), press: () => doings.hour() })
    this.speed = new SpeedBar(area, doings.pace)
    this.bubble = new SpeechBubble(area)
  }

  set pace(step: SpeedStep) {
    this.speed.chosen = step
    this.paused = step === 'pause'
    this.on.shown = this.paused
    this.fillWays()
  }

  /** The hour that is looked at, and what readers hear of its picture. */
  show({ day, slot, name, hours }: Shown, picture: string): void {
    this.leaf.day = day
    this.clock.set(slot, word('day.clock', { slot: name, hours }))
    this.hour.set(name, hours)
    this.picture.name = picture
  }

  tell(doing: string, line: string): void {
    this.told.set(doing, line)
    this.lay()
  }

  /** Somebody says it; without a mouth the paper has it. */
  say(words: string, mouth: { x: number; y: number } | null): boolean {
    const { box } = this.area.page
    if (!mouth || this.shape === 'under') return false
    const { pressed } = this
    const under = pressed !== null && mouth.x + this.area.letters(BUBBLE) > pressed.x
    const top = Math.max(box.y + box.height * 0.16, under ? pressed.y + pressed.height : 0)
    this.bubble.say(words, mouth, { ...box, y: top, height: box.y + box.height * 0.76 - top })
    return true
  }

  quiet(): void {
    this.bubble.shown = false
  }

  needs(
    billy: readonly Need[],
    ted: readonly Need[],
    faces: { billy: Parameters<NeedStrip['set']>[1]; ted: Parameters<NeedStrip['set']>[1] },
  ): void {
    this.billy.set(billy, faces.billy)
    this.ted.set(ted, faces.ted)
  }

  comes(next: string, due: string, note: string): void {
    this.next.set(next, due)
    this.on.say(word('day.nextHour'), note)
  }

  /** What can be broken into before the next hour; shown while the day stands still. */
  interrupts(ways: readonly Way[]): void {
    const same = ways.map(({ how }) => how).join() === this.wanted.map(({ how }) => how).join()
    this.wanted = ways
    if (!same) this.fillWays()
  }

  /** All but the picture steps aside, for a paper that is to be read. */
  set aside(aside: boolean) {
    const shown = !aside
    for (const piece of [this.told, this.billy, this.next, this.ted, this.speed]) piece.shown = shown
    this.on.shown = shown && this.paused
    this.ways.part.shown = shown
    this.ways.view.visible = shown
    if (this.back) this.back.shown = shown
    if (this.scroll) this.scroll.shown = shown
    this.bubble.shown = false
  }

  focusOn(): void {
    if (this.on.shown) this.on.part.focus()
  }

  /** How far the picture is pushed up, so that feet stand above the papers: the board under them, or the edge of the paper that covers its foot. */
  get covered(): number {
    return this.shelf || (this.area.page.mode === 'low' ? 0 : this.area.space('room'))
  }

  private get shelf(): number {
    if (this.shape === 'under') return 0
    const { box, full } = this.area.page
    return Math.round(full.height * (this.footOf(box.width * (1 - 2 * SIDE)).beside ? SHELF.one : SHELF.two))
  }

  /** Where the picture is seen. */
  private sight: Box = { x: 0, y: 0, width: 0, height: 0 }

  /** Places everything; answers with the box that the picture covers. */
  place(page: Page): Box {
    const { full, box } = page
    this.heading.place({ ...box, height: this.heading.height(box.width) })
    this.sight = this.shape === 'over' ? full : this.placeUnder(page)
    this.picture.place(this.sight)
    this.drawBoard(full)
    if (this.shape === 'over') this.placeOver(page)
    return this.sight
  }

  /** The board that the papers at the foot stand on. */
  private drawBoard({ x, y, width, height }: Box): void {
    const { shelf } = this
    this.board.clear()
    if (shelf === 0) return
    const top = y + height - shelf
    this.board.rect(x, top, width, shelf).fill(COLOUR.wood).rect(x, top, width, this.area.units(5)).fill('#8A5632')
    this.board.rect(x, top - this.area.units(4), width, this.area.units(4)).fill({ color: COLOUR.shadow, alpha: 0.28 })
  }

  private lay(): void {
    if (this.sight.width === 0) return
    this.place(this.area.page)
  }

  /** Leaf, clock and hour in one line, as many as have room. */
  private placeHead(box: Box, room: number): Box {
    const gap = this.area.space('snug')
    const leaf = { width: this.leaf.width(), height: this.leaf.height(0) }
    this.leaf.place({ x: box.x, y: box.y, ...leaf })
    const side = Math.round(leaf.height * 0.94)
    const hour = this.hour.width()
    const both = leaf.width + side + hour + 2 * gap <= room
    const x = box.x + leaf.width + gap
    this.clock.shown = both
    this.clock.place({ x, y: box.y + (leaf.height - side) / 2, width: side, height: side })
    const at = both ? x + side + gap : x
    const width = Math.min(hour, Math.max(60, room - (at - box.x)))
    const height = this.hour.height(width)
    this.hour.place({ x: at, y: Math.round(box.y + Math.max(0, (leaf.height - height) / 2)), width, height })
    return { x: box.x, y: box.y, width: at + width - box.x, height: Math.max(leaf.height, height) }
  }

  private placeOver({ box }: Page): void {
    const { area } = this
    const gap = area.space('small')
    const speed = { width: this.speed.width(), height: this.speed.height(0) }
    const left = box.x + Math.round(box.width * SIDE)
    const right = box.x + box.width - Math.round(box.width * SIDE)
    const top = box.y + Math.round(box.height * 0.03)
    const head = this.placeHead({ x: left, y: top, width: 0, height: 0 }, right - left - speed.width - gap)
    this.speed.place({ x: right - speed.width, y: top, ...speed })
    this.placeFoot(left, right, box.y + box.height - area.space('snug'))
    // Under the pace, over everybody's head.
    const width = Math.max(this.on.width(), speed.width)
    const on = { x: right - width, y: top + speed.height + gap, width, height: Math.max(area.letters(58), this.on.height(width)) }
    this.on.place(on)
    const told = this.placeTold(head, right - speed.width, on.x - gap)
    const pressed = this.placeWays(on, told, left)
    this.pressed = this.paused ? pressed : null
  }

  /** Between the hour and the pace where there is room for a line of words, else below the hour. */
  private placeTold(head: Box, pace: number, way: number): Box {
    const gap = this.area.space('room')
    const between = pace - head.x - head.width - 2 * gap
    const beside = between >= this.area.letters(360)
    const width = this.told.width(Math.min(beside ? between : way - head.x, this.area.letters(600)))
    const y = (beside ? head.y : head.y + head.height) + this.area.space('small')
    const told = { x: beside ? head.x + head.width + gap : head.x, y, width, height: this.told.height(width) }
    this.told.place(told)
    return told
  }

  /** The strips at both ends and what comes next between them, or above them where they need the width. */
  private placeFoot(left: number, right: number, bottom: number): void {
    const gap = this.area.space('room')
    const whole = right - left
    const { strip, between, beside } = this.footOf(whole)
    const height = Math.max(this.billy.height(strip), this.ted.height(strip))
    this.billy.place({ x: left, y: bottom - height, width: strip, height })
    this.ted.place({ x: right - strip, y: bottom - height, width: strip, height })
    const room = beside ? between : whole
    const usual = Math.min(room, this.area.letters(470))
    // What would stand higher than the strips, over somebody's feet, is set wider.
    const width = this.next.height(usual) > height ? Math.min(room, this.area.letters(700)) : usual
    const tall = this.next.height(width)
    const y = beside ? bottom - tall : bottom - height - gap / 2 - tall
    this.next.place({ x: Math.round((left + right - width) / 2), y: Math.round(y), width, height: tall })
  }

  /** How wide the strips are, and whether what comes next has room between them. */
  private footOf(whole: number): { strip: number; between: number; beside: boolean } {
    const gap = this.area.space('room')
    const strip = Math.min(Math.max(Math.round(whole * 0.27), this.area.letters(400)), Math.round((whole - gap) / 2))
    const between = whole - 2 * strip - 2 * gap
    return { strip, between, beside: between >= this.area.letters(300) }
  }

  /** In lines under the way on, and under what is told where that goes so far; answers with the box of them all. */
  private placeWays(on: Box, told: Box, left: number): Box {
    if (this.buttons.length === 0) return on
    const gap = this.area.space('small')
    const right = on.x + on.width
    const widths = this.buttons.map(button => Math.min(right - left, button.width()))
    const height = Math.max(...this.buttons.map((button, at) => button.height(widths[at] ?? 0)))
    const { boxes, height: lines } = flow({ x: 0, y: 0, width: right - left, height: 0 }, widths, height, gap)
    const used = Math.max(...boxes.map(({ x, width }) => x + width))
    const below = told.x + told.width > right - used ? told.y + told.height : 0
    const top = Math.max(on.y + on.height, below) + gap
    for (const [at, place] of boxes.entries()) this.buttons[at]?.place({ ...place, x: right - used + place.x, y: top + place.y })
    const x = Math.min(on.x, right - used)
    return { x, y: on.y, width: right - x, height: top + lines - on.y }
  }

  /** One column under the picture, or beside it; the pace and the way on stay where they are. */
  private placeUnder({ box, full, mode }: Page): Box {
    const { area } = this
    const gap = area.space('small')
    const low = mode === 'low'
    const pane: Box = low ? { x: box.x + Math.round(box.width / 2), y: box.y, width: Math.round(box.width / 2), height: box.height } : box
    const room = pane.width - 2 * gap
    const head = this.placeHead({ x: box.x + gap, y: box.y + gap, width: 0, height: 0 }, (low ? box.width / 2 : box.width) - 2 * gap)
    const foot = this.placeBar(pane, gap)
    const inner = room - 2 * gap
    const length = this.column(inner, gap, false)
    const most = low
      ? foot - pane.y - gap
      : Math.max(area.letters(120), Math.min(length, foot - (head.y + head.height) - pane.height * 0.28))
    const height = Math.min(length + gap, Math.max(0, most))
    const paper = {
      x: pane.x + gap,
      y: low ? pane.y + gap : foot - height - gap,
      width: room,
      height: low ? foot - pane.y - 2 * gap : height,
    }
    this.back?.place(paper)
    this.scroll?.place({ ...paper, x: paper.x + gap, width: inner, y: paper.y + gap / 2, height: paper.height - gap })
    this.column(inner, gap, true)
    if (this.scroll) this.scroll.length = length
    return low ? { ...full, width: pane.x - full.x + gap } : { ...full, height: paper.y - full.y + area.space('room') }
  }

  private placeBar(pane: Box, gap: number): number {
    const room = pane.width - 2 * gap
    const least = 4 * 44
    const on = this.on.shown ? this.on.width() : 0
    const beside = on + gap + least <= room
    const speed = Math.min(this.speed.width(), beside ? room - (on === 0 ? 0 : on + gap) : room)
    // As tall as its words are in the width that the pace leaves it.
    const width = beside ? room - speed - gap : room
    const height = Math.max(48, this.area.letters(48), this.on.shown ? this.on.height(width) : 0)
    const bottom = pane.y + pane.height - gap
    const bar = this.speed.height(0)
    this.speed.place({ x: pane.x + gap, y: bottom - (height + bar) / 2, width: speed, height: bar })
    if (!this.on.shown) return bottom - height
    if (beside) {
      this.on.place({ x: pane.x + gap + speed + gap, y: bottom - height, width, height })
      return bottom - height
    }
    this.speed.place({ x: pane.x + gap, y: bottom - height - gap - bar, width: speed, height: bar })
    this.on.place({ x: pane.x + gap, y: bottom - height, width, height })
    return bottom - height - gap - bar
  }

  /** What is told, what comes, how both are, and the ways to break in: measured, or placed. */
  private column(width: number, gap: number, really: boolean): number {
    let y = 0
    for (const piece of [this.told, this.next, this.billy, this.ted]) {
      const height = piece.height(width)
      if (really) piece.place({ x: 0, y, width, height })
      y += height + gap
    }
    for (const button of this.buttons) {
      const height = button.height(width)
      if (really) button.place({ x: 0, y, width, height })
      y += height + gap
    }
    return y
  }

  private fillWays(): void {
    const ways = this.paused ? this.wanted : []
    for (const button of this.buttons) button.remove()
    this.buttons = ways.map(
      ({ how, words, price }) => new PaperButton(this.ways, { words, note: price, press: () => this.doings.way(how) }, 'tile'),
    )
    this.rove.lines = [this.buttons.map(({ part }) => part)]
    this.lay()
  }
}
