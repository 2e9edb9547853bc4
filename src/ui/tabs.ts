/** One of several: tabs that open something below them, and choices of which exactly one holds. */
import { Rove } from '../access/rove.ts'
import type { PaperName } from '../places/surfaces.ts'
import type { Area } from './area.ts'
import { type Box, flow, TARGET } from './lay.ts'
import { Letters } from './letters.ts'
import { Group, Press } from './piece.ts'
import { Picture, Sheet } from './sheet.ts'
import { INK } from './theme.ts'

type Tab<Id> = { id: Id; words: string; name?: string }

/** What tabs look like: their papers, and whether the chosen one carries a tick, for choices. */
export type TabDress = { rest: PaperName; chosen: PaperName; ink?: string; tick?: boolean }

const TABS: TabDress = { rest: 'tab', chosen: 'tabOpen' }

class TabPress extends Press {
  private readonly sheet: Sheet
  private readonly letters: Letters
  private readonly tick: Picture | undefined
  private readonly dress: TabDress
  private on = false

  constructor(area: Area, role: 'tab' | 'radio', { words, name }: Tab<unknown>, dress: TabDress, press: () => void) {
    super(area, { name: name ?? words, press, role })
    this.dress = dress
    this.sheet = new Sheet(this.view, area.desk, dress.rest)
    this.letters = new Letters(this.sheet.top, area.desk, 'row', words, { align: 'center' })
    this.tick = dress.tick ? new Picture(this.sheet.top, area.desk, { icon: 'tick' }) : undefined
  }

  set chosen(chosen: boolean) {
    this.on = chosen
    this.sheet.paper = chosen ? this.dress.chosen : this.dress.rest
    this.letters.colour = chosen ? (this.dress.ink ?? INK.plain) : INK.plain
    this.paint()
  }

  width(): number {
    return this.letters.width() + 2 * this.area.units(14) + this.tickRoom()
  }

  override height(width: number): number {
    return Math.max(TARGET, this.letters.height(width - 2 * this.area.units(10) - this.tickRoom()) + this.area.units(16))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.units(10)
    const room = this.tickRoom()
    this.letters.place({ x: pad + room, y: 0, width: width - 2 * pad - room, height }, 'middle')
    this.tick?.put(pad + room / 2, height / 2, this.area.letters(20))
  }

  protected override paint(): void {
    if (this.tick) this.tick.visible = this.on
    if (this.box.width > 0) this.sheet.look(this.look)
  }

  private tickRoom(): number {
    return this.dress.tick ? this.area.letters(26) : 0
  }
}

type Row<Id> = {
  name: string
  tabs: readonly Tab<Id>[]
  chosen: Id
  choose: (id: Id) => void
  kind?: 'tab' | 'radio'
  dress?: TabDress
}

/** A row of tabs, or of choices (`radio`), that wraps where it must. Arrows move and choose, as in any such row. */
export class TabRow<Id> extends Group {
  private readonly tabs: { id: Id; press: TabPress }[]
  private readonly kind: 'tab' | 'radio'

  constructor(area: Area, { name, tabs, chosen, choose, kind = 'tab', dress = TABS }: Row<Id>) {
    super(area, { role: kind === 'tab' ? 'tablist' : 'radiogroup', name })
    this.kind = kind
    this.tabs = tabs.map(tab => ({
      id: tab.id,
      press: new TabPress(this.inner, kind, tab, dress, () => {
        this.chosen = tab.id
        choose(tab.id)
      }),
    }))
    const rove = new Rove(this.part, [this.tabs.map(({ press }) => press.part)])
    this.part.element.addEventListener('keydown', event => {
      if (event.key.startsWith('Arrow')) rove.current?.element.click()
    })
    this.chosen = chosen
    const press = this.tabs.find(({ id }) => id === chosen)?.press
    if (press) rove.rest(press.part)
  }

  set chosen(chosen: Id) {
    for (const { id, press } of this.tabs) {
      press.chosen = id === chosen
      press.part.aria(this.kind === 'tab' ? { selected: id === chosen } : { checked: id === chosen })
    }
  }

  override height(width: number): number {
    return this.lines({ x: 0, y: 0, width, height: 0 }).height
  }

  protected override lay(box: Box): void {
    for (const [at, place] of this.lines(box).boxes.entries()) this.tabs[at]?.press.place(place)
  }

  private lines(box: Box): { boxes: Box[]; height: number } {
    const widths = this.tabs.map(({ press }) => Math.min(box.width, press.width()))
    const height = Math.max(0, ...this.tabs.map(({ press }, at) => press.height(widths[at] ?? box.width)))
    return flow(box, widths, height, this.area.space('small'))
  }
}
