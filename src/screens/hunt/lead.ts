/** A lead in the newspaper: what the place is, what it pays, how it is, and how it may go; the chosen one is circled in red pencil. */
import { Graphics } from 'pixi.js'
import type { HuntRead } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { Letters } from '../../ui/letters.ts'
import { CerealMeter } from '../../ui/meter.ts'
import { target } from '../../ui/page.ts'
import { Press } from '../../ui/piece.ts'
import { Ring } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'

export type LeadRead = HuntRead['rows'][number]

const PENCIL = '#B8331F'

export class LeadRow extends Press {
  private readonly ring: Ring
  private readonly circle = new Graphics()
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
    super(area, { name: '', press: choose, role: 'radio', ring: 'always' })
    const { desk } = area
    this.ring = new Ring(this.view, desk)
    this.called = new Letters(this.view, desk, 'day', '')
    this.pay = new Letters(this.view, desk, 'day', '', { align: 'right' })
    this.like = new Letters(this.view, desk, 'typed', '')
    this.hours = new Letters(this.view, desk, 'says', '', { colour: INK.soft })
    this.odds = new Letters(this.view, desk, 'row', '', { align: 'right' })
    this.meter = new CerealMeter(this.view, 0)
    this.view.addChild(this.circle)
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

  set chosen(chosen: boolean) {
    this.on = chosen
    this.part.aria({ checked: chosen })
    this.paint()
  }

  override height(width: number): number {
    const { left, first, second, third } = this.measure(width)
    return left === 0 ? 0 : Math.max(target(this.area.page), first + second + third + 2 * this.area.space('small'))
  }

  protected override arrange(width: number): void {
    const { pad, left, right, first, second, third, meter } = this.measure(width)
    const top = this.area.space('small')
    const far = width - pad - right
    this.called.place({ x: pad, y: top, width: left, height: first })
    this.pay.place({ x: far, y: top, width: right, height: first })
    this.like.place({ x: pad, y: top + first, width: left, height: second })
    this.hours.place({ x: pad, y: top + first + second, width: left, height: third })
    const diameter = this.area.letters(17)
    this.meter.place(width - pad - meter, top + first + diameter * 0.8, diameter)
    this.odds.place({ x: far, y: top + first + diameter * 1.6, width: right, height: 0 })
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
    const pad = this.area.space('room')
    const meter = CerealMeter.width(this.area.letters(17))
    const asks = this.lead?.permille !== null
    const right = asks ? Math.max(meter, Math.min(this.odds.width(), width * 0.36), this.pay.width()) : 0
    const left = this.lead ? width - 2 * pad - right - (asks ? this.area.space('snug') : 0) : 0
    const first = this.called.height(left)
    const second = this.like.height(left)
    const third = Math.max(this.hours.height(left), this.odds.height(right) + this.area.letters(17) * 1.6 - second)
    return { pad, left, right, first, second, third: asks ? third : 0, meter }
  }
}

/** A red pencil's round: it does not quite meet itself. */
function pencil(into: Graphics, width: number, height: number, thick: number): void {
  const [x, y] = [width / 2, height / 2]
  const [rx, ry] = [width / 2 - 2, height / 2 - 1]
  const steps = 48
  for (let at = 0; at <= steps + 2; at++) {
    const turn = -2.2 + (at / steps) * Math.PI * 2
    const away = 1 - 0.012 * Math.sin(at * 0.9) + (at > steps ? 0.02 : 0)
    // Squarer than an ellipse, so that it goes round the words and not through them.
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    const px = x + rx * away * Math.sign(cos) * Math.abs(cos) ** 0.55
    const py = y + ry * away * Math.sign(sin) * Math.abs(sin) ** 0.55
    if (at === 0) into.moveTo(px, py)
    else into.lineTo(px, py)
  }
  into.stroke({ width: thick, color: PENCIL, alpha: 0.88, cap: 'round', join: 'round' })
}
