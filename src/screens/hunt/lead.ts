/** A lead in the newspaper: what the place is, what it pays, how it is, and how it may go; the chosen one is circled in red pencil. */
import { Graphics } from 'pixi.js'
import type { HuntRead } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { Letters } from '../../ui/letters.ts'
import { CerealMeter } from '../../ui/meter.ts'
import { Press } from '../../ui/piece.ts'
import { Ring } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'
import { TARGET } from '../../ui/lay.ts'

export type LeadRead = HuntRead['rows'][number]

const PENCIL = '#B8331F'

export class LeadRow extends Press {
  private readonly ring: Ring
  private readonly circle = new Graphics()
  private readonly rule = new Graphics()
  private readonly called: Letters
  private readonly pay: Letters
  private readonly like: Letters
  private readonly hours: Letters
  private readonly odds: Letters
  private readonly meter: CerealMeter
  private lead: LeadRead | undefined
  private on = false

  /** @param take called for Enter: the row's own way on */
  constructor(area: Area, choose: () => void, take: () => void) {
    super(area, { name: '', press: choose, role: 'radio' })
    const { desk } = area
    this.ring = new Ring(this.view, desk)
    this.called = new Letters(this.view, desk, 'day', '')
    this.pay = new Letters(this.view, desk, 'day', '', { align: 'right' })
    this.like = new Letters(this.view, desk, 'typed', '')
    this.hours = new Letters(this.view, desk, 'says', '', { colour: INK.soft })
    this.odds = new Letters(this.view, desk, 'row', '', { align: 'right' })
    this.meter = new CerealMeter(this.view, 0)
    this.view.addChild(this.rule, this.circle)
    this.part.element.addEventListener('keydown', event => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      take()
    })
    this.part.element.addEventListener('focus', choose)
  }

  /** Shows another lead. */
  show(lead: LeadRead): void {
    this.lead = lead
    const asks = lead.permille !== null
    this.called.text = lead.name
    this.pay.text = asks ? lead.pay : ''
    this.like.text = lead.like
    this.hours.text = lead.hours
    this.odds.text = !asks ? '' : lead.offered ? word('hunt.offered') : lead.odds
    this.odds.colour = lead.offered ? INK.better : INK.plain
    this.meter.value = lead.permille ?? 0
    this.meter.view.visible = asks
    const pay = word('hunt.week', { pay: lead.pay })
    const odds = this.odds.text
    this.name = asks
      ? word('hunt.lead', { name: lead.name, pay, like: lead.like, hours: lead.hours, odds })
      : word('hunt.pause', { name: lead.name, like: lead.like })
  }

  /** A dashed line under it: all but the last have one. */
  set ruled(ruled: boolean) {
    this.rule.visible = ruled
  }

  set chosen(chosen: boolean) {
    this.on = chosen
    this.part.aria({ checked: chosen })
    this.paint()
  }

  override height(width: number): number {
    const { left, first, second, third } = this.measure(width)
    return left === 0 ? 0 : Math.max(TARGET, first + second + third + 2 * this.area.space('snug'))
  }

  protected override arrange(width: number, height: number): void {
    this.rule.clear()
    for (let x = this.area.units(20); x < width - this.area.units(20); x += 10)
      this.rule.rect(x, height + this.area.units(5), 5, 1.6).fill({ color: '#8A7A5A', alpha: 0.9 })
    const { pad, left, right, first, second, third, meter, narrow } = this.measure(width)
    const top = this.area.space('snug')
    const far = width - pad - right
    const diameter = this.area.letters(17)
    this.called.place({ x: pad, y: top, width: left, height: first })
    this.pay.place({ x: far, y: top, width: right, height: first })
    this.like.place({ x: pad, y: top + first, width: narrow ? width - 2 * pad : left, height: second })
    this.hours.place({ x: pad, y: top + first + second, width: left, height: third })
    const under = top + first + (narrow ? second : 0)
    this.meter.place(width - pad - meter, under + diameter * 0.8, diameter)
    this.odds.place({ x: far, y: under + diameter * 1.6, width: right, height: 0 })
  }

  protected override paint(): void {
    const { width, height } = this.box
    if (width === 0) return
    this.ring.show(this.look.focus, width, height)
    this.circle.clear()
    if (this.on) pencil(this.circle, width, height, this.area.units(4))
    else if (this.look.hover || this.look.focus) pencil(this.circle, width, height, this.area.units(1.5))
  }

  private measure(width: number) {
    // On a phone what the place is like has the whole line, and how it may go stands under it.
    const narrow = width < this.area.letters(420)
    const pad = this.area.units(narrow ? 22 : 28)
    const meter = CerealMeter.width(this.area.letters(17))
    const asks = this.lead?.permille !== null
    const right = asks ? Math.max(meter, Math.min(this.odds.width(), width * 0.4), this.pay.width()) : 0
    const left = this.lead ? width - 2 * pad - right - (asks ? this.area.space('snug') : 0) : 0
    const first = this.called.height(left)
    const second = this.like.height(narrow ? width - 2 * pad : left)
    const odds = this.odds.height(right) + this.area.letters(17) * 1.6
    const third = Math.max(this.hours.height(left), odds - (narrow ? 0 : second))
    return { pad, left, right, first, second, third: asks ? third : 0, meter, narrow }
  }
}

/** A red pencil's round: it does not quite meet itself. */
function pencil(into: Graphics, width: number, height: number, thick: number): void {
  const [x, y] = [width / 2, height / 2]
  const [rx, ry] = [width / 2 - 5, height / 2 - 3]
  const steps = 48
  for (let at = 0; at <= steps + 2; at++) {
    const turn = -2.2 + (at / steps) * Math.PI * 2
    const away = 1 - 0.012 * Math.sin(at * 0.9) + (at > steps ? 0.02 : 0)
    // Squarer than an ellipse, so that it goes round the words and not through them.
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    const px = x + rx * away * Math.sign(cos) * Math.abs(cos) ** 0.36
    const py = y + ry * away * Math.sign(sin) * Math.abs(sin) ** 0.36
    if (at === 0) into.moveTo(px, py)
    else into.lineTo(px, py)
  }
  into.stroke({ width: thick, color: PENCIL, alpha: 0.88, cap: 'round', join: 'round' })
}
