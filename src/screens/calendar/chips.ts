/** The three of the panel that a phone has room for: how the week may go with each, as words and a fan; pressed, all of it opens. */
import { type WordPath, word } from '../../language/words.ts'
import type { IconName } from '../../places/surfaces.ts'
import type { Area } from '../../ui/area.ts'
import { ForecastFan } from '../../ui/fan.ts'
import { Letters } from '../../ui/letters.ts'
import { Press } from '../../ui/piece.ts'
import { Picture, Sheet } from '../../ui/sheet.ts'
import { type Fannable, scaleOf, stood } from './ahead.ts'
import type { Planning } from './planning.ts'

const CHIPS: readonly { quantity: Fannable; icon: IconName; hers: boolean; name: WordPath }[] = [
  { quantity: 'billy.bond', icon: 'bowls', hers: true, name: 'calendar.bond' },
  { quantity: 'billy.trust', icon: 'string', hers: true, name: 'calendar.trust' },
  { quantity: 'ted.energy', icon: 'mug', hers: false, name: 'calendar.energy' },
]

type Chip = { icon: Picture; letters: Letters; fan: ForecastFan }

export class Chips extends Press {
  private readonly planning: Planning
  private readonly sheet: Sheet
  private readonly chips: Chip[]
  private fanned = false

  constructor(area: Area, planning: Planning, press: () => void) {
    super(area, { name: word('calendar.stands'), press })
    this.planning = planning
    this.sheet = new Sheet(this.view, area.desk, 'card')
    const { top } = this.sheet
    this.chips = CHIPS.map(({ icon, quantity }) => ({
      icon: new Picture(top, area.desk, { icon }),
      letters: new Letters(top, area.desk, 'row', ''),
      fan: new ForecastFan(top, scaleOf(quantity)),
    }))
    this.show()
  }

  show(): void {
    const { planning } = this
    const all = CHIPS.map(({ quantity, hers, name }) => stood(planning, { quantity, hers, name: word(name) }))
    for (const [at, { letters, fan }] of this.chips.entries()) {
      const { words = '', fan: outlook = null } = all[at] ?? {}
      letters.text = planning.week.hers && CHIPS[at]?.hers ? '–' : words
      fan.value = outlook
    }
    this.fanned = all.some(({ fan }) => fan !== undefined)
    this.name = this.fanned
      ? [word('calendar.ahead.chips'), ...all.map(({ says }) => says)].join(' ')
      : word('common.wordsAndNote', { words: word('calendar.stands'), note: all.map(({ words }) => words).join(', ') })
    if (this.box.width > 0) this.place(this.box)
  }

  override height(width: number): number {
    const line = this.area.letters(34)
    return Math.max(44, this.chips[0]?.letters.height(width) ?? 0, line) + (this.lines(width) - 1) * line
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const { area } = this
    const pad = area.units(8)
    const lines = this.lines(width)
    const side = area.letters(28)
    const room = (width - 2 * pad) / (lines === 1 ? 3 : 1)
    const wide = lines === 1 ? 0 : this.fan()
    const deep = lines === 1 ? height : height / 3
    for (const [at, { icon, letters, fan }] of this.chips.entries()) {
      const x = pad + (lines === 1 ? at * room : 0)
      const y = lines === 1 ? 0 : at * deep
      icon.put(x + side / 2, y + deep / 2, side)
      letters.place({ x: x + side + area.units(4), y, width: room - side - wide - area.units(4), height: deep }, 'middle')
      fan.place(width - pad - wide, y + area.units(3), wide, deep - area.units(6), area.units(1))
    }
  }

  protected override paint(): void {
    if (this.box.width > 0) this.sheet.look(this.look)
  }

  private fan(): number {
    return this.fanned ? this.area.letters(88) : 0
  }

  /** One below the other when there are fans to show, or the words are too wide for one line. */
  private lines(width: number): 1 | 3 {
    const side = this.area.letters(34)
    const widest = Math.max(...this.chips.map(({ letters }) => letters.width()))
    return !this.fanned && (widest + side) * 3 <= width - this.area.units(16) ? 1 : 3
  }
}
