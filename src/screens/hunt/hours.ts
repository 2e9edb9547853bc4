/** The strip of fourteen turns: past ones struck, the one that is now in rust, night blue, the last red. */
import { Graphics } from 'pixi.js'
import type { HuntRead } from '../../../sim/index.ts'
import type { Part } from '../../access/part.ts'
import { word } from '../../language/words.ts'
import type { PaperName } from '../../places/surfaces.ts'
import type { Area } from '../../ui/area.ts'
import { type Box, columns } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Group } from '../../ui/piece.ts'
import { Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'

type Chip = { sheet: Sheet; letters: Letters; part: Part; day: Letters }

export class HourStrip extends Group {
  private readonly chips: Chip[]
  private readonly strike = new Graphics()
  /** Where there is no room for every hour's words, one line says which it is. */
  private readonly caption: Letters
  private strip: HuntRead['strip'] = []
  private turn = 0

  constructor(area: Area, turns: number) {
    super(area, { role: 'list', name: word('hunt.hours') })
    const { desk } = area
    this.chips = Array.from({ length: turns }, () => {
      const sheet = new Sheet(this.inner.view, desk, 'hourDay')
      const letters = new Letters(sheet.top, desk, 'note', '', { align: 'center' })
      const day = new Letters(this.inner.view, desk, 'note', '')
      return { sheet, letters, day, part: this.inner.part.add({ role: 'listitem' }) }
    })
    this.inner.view.addChild(this.strike)
    this.caption = new Letters(this.inner.view, desk, 'note', '', { colour: INK.rust })
  }

  /** Which turn it is. */
  show({ strip, turn }: HuntRead): void {
    this.strip = strip
    this.turn = turn
    for (const [at, hour] of strip.entries()) {
      const chip = this.chips[at]
      if (!chip) continue
      const [past, now, last] = [at < turn, at === turn, at === strip.length - 1]
      const paper: PaperName = past ? 'hourPast' : now ? 'hourNow' : last ? 'hourLast' : hour.night ? 'hourNight' : 'hourDay'
      chip.sheet.paper = paper
      chip.letters.text = clockWords(hour.minute)
      chip.letters.colour = past ? INK.soft : now || last || hour.night ? INK.cream : INK.plain
      chip.day.text = now ? word('hunt.now') : last ? word('hunt.last') : this.opens(at) ? dayWords(hour.friday) : ''
      chip.day.colour = now ? INK.rust : last ? INK.worse : INK.plain
      const said = hourWords(hour)
      chip.part.text = past ? word('hunt.hourPast', { hour: said }) : now ? word('hunt.hourNow', { hour: said }) : said
      chip.part.aria({ current: now ? 'time' : undefined })
    }
    const now = strip[turn]
    this.caption.text = now ? word('hunt.says', { hour: hourWords(now), left: leftWords({ turn, turns: strip.length }) }) : ''
    if (this.box.width > 0) this.lay(this.box)
  }

  override height(width: number): number {
    if (this.small(width)) return this.area.letters(24) + this.caption.height(width) + this.area.space('hair')
    const lines = Math.ceil(this.chips.length / this.across(width))
    return lines * (this.side() + this.below()) + (lines - 1) * this.area.space('small')
  }

  protected override lay(box: Box): void {
    const across = this.across(box.width)
    const gap = this.gap()
    this.strike.clear()
    const small = this.small(box.width)
    this.caption.view.visible = small
    for (const { letters, day } of this.chips) letters.view.visible = day.view.visible = !small
    if (small) {
      this.laySmall(box)
      return
    }
    for (const [at, chip] of this.chips.entries()) {
      const friday = this.strip[at]?.friday ?? false
      const line = Math.floor(at / across)
      // Between the days there is a little more room.
      const apart = across < this.chips.length ? 0 : this.area.units(16)
      const places = columns(
        { ...box, width: box.width - apart },
        Array.from({ length: across }, () => '1fr' as const),
        gap,
      )
      const place = places[at % across]
      if (!place) continue
      const side = this.side()
      const x = place.x + (friday ? apart : 0)
      const y = box.y + line * (side + this.below() + this.area.space('small'))
      chip.sheet.view.position.set(x, y)
      chip.sheet.resize(place.width, side)
      chip.letters.place({ x: 0, y: 0, width: place.width, height: side }, 'middle')
      chip.part.place({ x, y, width: place.width, height: side })
      const wide = chip.day.width()
      const last = at % across === across - 1
      chip.day.place({ x: last ? x + place.width - wide : x, y: y + side, width: wide, height: this.below() }, 'middle')
      const hidden = at !== this.turn && this.opens(at) && at + 1 === this.turn && wide > place.width
      chip.day.view.visible = chip.day.text !== '' && !hidden
      if (at >= this.turn) continue
      const pad = this.area.units(6)
      this.strike
        .moveTo(x + pad, y + side - pad)
        .lineTo(x + place.width - pad, y + pad)
        .stroke({ width: this.area.units(4), color: '#A63F1A', alpha: 0.85, cap: 'round' })
    }
  }

  /** Fourteen small blocks in a line, and under them the hour in words. */
  private laySmall(box: Box): void {
    const high = this.area.letters(24)
    const places = columns(
      box,
      Array.from(this.chips, () => '1fr' as const),
      this.area.units(4),
    )
    for (const [at, { sheet, part }] of this.chips.entries()) {
      const place = places[at]
      if (!place) continue
      sheet.view.position.set(place.x, box.y)
      sheet.resize(place.width, high)
      part.place({ ...place, height: high })
    }
    this.caption.place({ ...box, y: box.y + high + this.area.space('hair'), height: 0 })
  }

  private small(width: number): boolean {
    const { mode } = this.area.page
    return mode === 'tall' || mode === 'low' || this.chips.length > 2 * this.across(width)
  }

  /** Whether a day begins with this turn. */
  private opens(at: number): boolean {
    return at === 0 || this.strip[at]?.friday !== this.strip[at - 1]?.friday
  }

  private across(width: number): number {
    const gap = this.gap()
    const most = Math.max(1, Math.floor((width + gap) / (this.widest() + gap)))
    const lines = Math.ceil(this.chips.length / Math.min(most, this.chips.length))
    return Math.ceil(this.chips.length / lines)
  }

  /** Room for the longest hour. */
  private widest(): number {
    return Math.max(...this.chips.map(chip => chip.letters.width())) + this.area.units(2)
  }

  private gap(): number {
    return this.area.units(this.area.page.mode === 'wide' ? 6 : 4)
  }

  private side(): number {
    return this.area.letters(this.area.page.mode === 'wide' ? 50 : 38)
  }

  private below(): number {
    return this.area.letters(26)
  }
}

/** '5:45', and '5' on the hour. */
export function clockWords(minute: number): string {
  const hour = Math.floor(minute / 60) % 12 || 12
  const rest = minute % 60
  return rest === 0 ? String(hour) : `${hour}:${String(rest).padStart(2, '0')}`
}

const dayWords = (friday: boolean): string => word(friday ? 'hunt.friday' : 'hunt.thursday')

/** How many turns are left, this one among them. */
export function leftWords({ turn, turns }: Pick<HuntRead, 'turn' | 'turns'>): string {
  const count = turns - turn
  return count <= 1 ? word('hunt.leftOne') : word('hunt.left', { count })
}

/** 'Thursday, 5:45' */
export function hourWords({ minute, friday }: HuntRead['strip'][number]): string {
  return word('hunt.hour', { day: dayWords(friday), time: clockWords(minute) })
}
