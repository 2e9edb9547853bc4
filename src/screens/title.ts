/** Title: begin, or go on, with one press. */
import { Graphics } from 'pixi.js'
import { Rove } from '../access/rove.ts'
import type { ScreenName } from '../bus.ts'
import { dated } from '../language/dates.ts'
import { word } from '../language/words.ts'
import type { Area } from '../ui/area.ts'
import { type Box, inset, rows } from '../ui/lay.ts'
import { Letters } from '../ui/letters.ts'
import type { Page } from '../ui/page.ts'
import { Paper } from '../ui/paper.ts'
import { Press } from '../ui/piece.ts'
import { ring, Sheet } from '../ui/sheet.ts'
import { INK, TYPE } from '../ui/theme.ts'
import { Words } from '../ui/words.ts'
import { Dawn } from './dawn.ts'
import type { Screen, World } from './screen.ts'

type Choice = { words: string; note: string; press: () => void; reason?: string }

/** A line of the menu card; the one in hand is rust, and the first is in hand until another is. */
class MenuRow extends Press {
  private readonly sheet: Sheet
  private readonly mark = new Graphics()
  private readonly halo = new Graphics()
  private readonly letters: Letters
  private readonly note: Letters
  private readonly touched: () => void
  private on = false

  constructor(area: Area, { words, note, press, reason }: Choice, touched: () => void) {
    super(area, { name: note && note !== reason ? word('common.wordsAndNote', { words, note }) : words, press, ring: 'always' })
    this.touched = touched
    this.sheet = new Sheet(this.view, area.desk, 'rust', { shadow: false })
    this.letters = new Letters(this.view, area.desk, 'subheading', words)
    this.note = new Letters(this.view, area.desk, 'note', note, { colour: INK.soft, align: 'right' })
    this.view.addChild(this.mark, this.halo)
    this.reason = reason
  }

  /** In hand: rust, with a mark before it. */
  set inHand(on: boolean) {
    this.on = on
    this.paint()
  }

  get inHand(): boolean {
    return this.on
  }

  /** Whether a mouse or the keys are on it. */
  get active(): boolean {
    return this.look.hover || this.look.focus
  }

  override height(width: number): number {
    const { stacked, room } = this.room(width)
    const lines = this.letters.height(room) + (stacked ? this.note.height(room) : 0)
    return Math.max(this.area.letters(50), lines + this.area.units(14))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const { stacked, room, pad } = this.room(width)
    const line = this.letters.height(room)
    if (stacked) {
      const top = (height - line - this.note.height(room)) / 2
      this.letters.place({ x: pad, y: top, width: room, height: line })
      this.note.place({ x: pad, y: top + line, width: this.note.width(), height })
    } else {
      this.letters.place({ x: pad, y: 0, width: room, height }, 'middle')
      this.note.place({ x: pad, y: 0, width: room, height }, 'middle')
    }
  }

  protected override paint(): void {
    this.touched()
    const { width, height } = this.box
    if (width === 0) return
    const down = this.look.pressed && !this.look.disabled ? 2 : 0
    this.sheet.view.visible = this.on
    this.letters.colour = this.on ? INK.cream : this.look.disabled ? INK.soft : INK.plain
    this.note.colour = this.on ? INK.cream : INK.soft
    const { pad } = this.room(width)
    const size = this.area.letters(9)
    this.mark.clear()
    if (this.on)
      this.mark.poly([pad - size * 2.6, height / 2 - size, pad - size, height / 2, pad - size * 2.6, height / 2 + size]).fill(INK.cream)
    this.mark.y = down
    this.halo.clear()
    if (this.look.focus) ring(this.halo, width, height, this.area.units(12))
  }

  private room(width: number): { stacked: boolean; room: number; pad: number } {
    const pad = this.area.letters(36)
    const room = width - pad - this.area.units(12)
    return { stacked: this.letters.width() + this.note.width() + this.area.units(16) > room, room, pad }
  }
}

export class Title implements Screen {
  readonly name: ScreenName = 'title'
  readonly title = word('title.screen', { game: word('common.game') })
  private readonly world: World
  private area!: Area
  private dawn!: Dawn
  private first!: Letters
  private second!: Letters
  private heading!: Words
  private tagline!: Words
  private card!: Paper
  private rules!: Graphics
  private menu: MenuRow[] = []

  constructor(world: World) {
    this.world = world
  }

  async prepare(): Promise<void> {
    this.dawn = new Dawn(this.world.motion)
    await this.dawn.open(this.world.note())
  }

  build(area: Area): void {
    this.area = area
    area.view.addChild(this.dawn)
    const shade = { colour: '#2A1E3C' }
    this.heading = new Words(area, 'display', word('common.game'), { level: 1, colour: INK.cream })
    // The heading is for readers; for the eye the two lines of the title are set apart, with their shadow.
    this.heading.view.visible = false
    this.first = new Letters(area.view, area.desk, 'display', word('title.first'), { colour: INK.cream })
    this.second = new Letters(area.view, area.desk, 'display', word('title.second'), { colour: INK.cream })
    for (const line of [this.first, this.second])
      line.view.style.dropShadow = { color: shade.colour, alpha: 0.85, angle: Math.PI / 3, distance: 7, blur: 0 }
    this.tagline = new Words(area, 'strong', word('title.tagline'), { colour: INK.cream, edge: shade.colour })
    this.card = new Paper(area, 'cardFramed')
    this.rules = new Graphics()
    area.view.addChild(this.rules)
    const list = area.inside({ role: 'group', name: word('title.menu') })
    this.menu = this.choices().map(choice => new MenuRow(list, choice, () => this.hand()))
    new Rove(
      list.part,
      this.menu.map(row => [row.part]),
    )
    this.hand()
    area.desk.motion.live(seconds => this.dawn.tick(seconds), area.gone)
  }

  shown(): void {
    // The first press is the most likely one: Enter goes on.
    this.menu[0]?.part.focus()
  }

  resize(page: Page): void {
    const { area } = this
    const narrow = page.mode === 'tall'
    const size = this.titleSize(page)
    for (const line of [this.first, this.second, this.heading]) line.fontSize = size
    const left = narrow ? page.box.x + area.space('room') : page.box.x + Math.round(page.box.width * 0.05)
    const width = Math.min(page.box.width - 2 * area.space('room'), Math.max(area.letters(432), narrow ? page.box.width : 0))
    const line = Math.round(size * TYPE.display.line)
    const card = this.cardBox(page, left, width)
    const titles = 2 * line + area.space('room') + this.tagline.height(width)
    const sky = narrow
      ? page.box.y + area.space('snug')
      : Math.max(page.box.y + area.space('small'), Math.round((card.y - page.box.y - titles) * 0.62) + page.box.y)
    const beside =
      page.mode === 'low' ? { x: left, width: Math.round(page.box.width / 2) - left } : { x: left, width: page.box.width - left }
    this.first.place({ ...beside, y: sky, height: line })
    this.second.place({ ...beside, y: sky + line, height: line })
    this.heading.place({ x: left, y: sky, width: this.first.width(), height: 2 * line })
    this.tagline.place({ x: left, y: sky + 2 * line + area.space('small'), width: beside.width, height: this.tagline.height(beside.width) })
    this.dawn.lay(page, sky + titles)
    this.card.place(card)
    this.layMenu(card)
  }

  /** The title keeps to the sky: as large as the design, and never wider than what is left of the window. */
  private titleSize(page: Page): number {
    const room = page.mode === 'tall' ? page.box.width - 2 * this.area.space('room') : page.box.width * (page.mode === 'low' ? 0.44 : 0.4)
    // 'Breakfast' is about five times as wide as its letters are high.
    const wanted = page.mode === 'tall' ? room / 5 : TYPE.display.size * page.unit
    return Math.round(Math.min(wanted, room / 4.95, page.box.height * (page.mode === 'low' ? 0.17 : 0.14)))
  }

  private cardBox(page: Page, left: number, width: number): Box {
    const { area } = this
    const pad = this.pad()
    const height = this.menu.reduce((sum, row) => sum + row.height(width - 2 * pad), 0) + 2 * pad
    const bottom = page.box.y + page.box.height - area.space(page.mode === 'tall' ? 'snug' : 'far')
    if (page.mode === 'low') {
      const x = page.box.x + Math.round(page.box.width / 2)
      const narrow = page.box.width / 2 - area.space('room')
      const tall = this.menu.reduce((sum, row) => sum + row.height(narrow - 2 * pad), 0) + 2 * pad
      return { x, y: Math.max(page.box.y + 4, page.box.y + Math.round((page.box.height - tall) / 2)), width: narrow, height: tall }
    }
    const wanted = page.mode === 'tall' ? bottom - height : page.box.y + Math.round(page.box.height * 0.55)
    return { x: left, y: Math.min(wanted, bottom - height), width, height }
  }

  private layMenu(card: Box): void {
    const inner = inset(card, this.pad())
    const places = rows(
      inner,
      this.menu.map(row => row.height(inner.width)),
    )
    this.rules.clear()
    for (const [at, place] of places.entries()) {
      this.menu[at]?.place(place)
      if (at < 2) continue
      for (let x = place.x + 4; x < place.x + place.width - 4; x += 10)
        this.rules.rect(x, place.y - 1, 5, 1.6).fill({ color: '#C98B4A', alpha: 0.8 })
    }
  }

  private pad(): number {
    return this.area.units(20)
  }

  /** Whichever row the mouse or the keys are on is in hand, else the first. */
  private hand(): void {
    const active = this.menu.find(row => row.active) ?? this.menu[0]
    for (const row of this.menu) if (row.inHand !== (row === active)) row.inHand = row === active
  }

  private choices(): Choice[] {
    const { bus } = this.world
    const note = this.world.note()
    const fresh: Choice = { words: word('title.new'), note: word('title.from'), press: () => void this.begin(note?.week) }
    const rest: Choice[] = [
      {
        words: word('title.album'),
        note: pagesWords(note?.pages ?? 0),
        press: () => bus.emit('goto', 'album'),
        ...(note ? {} : { reason: word('title.noPages') }),
      },
      { words: word('title.settings'), note: '', press: () => bus.emit('goto', 'settings') },
    ]
    if (!note) return [fresh, ...rest]
    const saved = word('title.saved', { day: dated(note.day).weekday, week: note.week })
    return [{ words: word('title.continue'), note: saved, press: () => bus.emit('continue') }, fresh, ...rest]
  }

  private async begin(week: number | undefined): Promise<void> {
    if (week !== undefined && !(await this.sure(week))) return
    this.world.bus.emit('new', this.world.seed === undefined ? {} : { seed: this.world.seed })
  }

  /** Asks before a play makes room for another. The dialog comes when it is wanted: the first page is light. */
  private async sure(week: number): Promise<boolean> {
    const { confirm } = await import('../ui/dialog.ts')
    return confirm(this.area.desk, {
      heading: word('title.replace'),
      words: word('title.replaceWords', { week }),
      yes: word('title.replaceYes'),
    })
  }
}

function pagesWords(count: number): string {
  if (count === 0) return word('title.noPages')
  return count === 1 ? word('title.page') : word('title.pages', { count })
}
