/** Title: begin, or go on, with one press. */
import { Graphics } from 'pixi.js'
import { Idle } from '../access/idle.ts'
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
import { Ring, Sheet } from '../ui/sheet.ts'
import { INK, TYPE } from '../ui/theme.ts'
import { Words } from '../ui/words.ts'
import { Dawn } from './dawn.ts'
import type { Matinee } from './matinee/matinee.ts'
import type { Screen, World } from './screen.ts'

/** The shadow of letters that stand on the sky. */
const SHADE = '#2A1E3C'

/** Nobody reads a menu for so long. */
const IDLE_MS = 25_000

type Choice = { words: string; note: string; press: () => void; reason?: string }

/** A line of the menu card; the one in hand is rust, and the first is in hand until another is. */
class MenuRow extends Press {
  private readonly sheet: Sheet
  private readonly mark = new Graphics()
  private readonly ring: Ring
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
    this.view.addChild(this.mark)
    this.ring = new Ring(this.view, area.desk)
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
    this.ring.show(this.look.focus, width, height)
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
  private idle: Idle | undefined
  private matinee: Matinee | undefined

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
    this.heading = new Words(area, 'display', word('common.game'), { level: 1, colour: INK.cream })
    // The heading is for readers; for the eye the two lines of the title are set apart, with their shadow.
    this.heading.view.visible = false
    this.first = new Letters(area.view, area.desk, 'display', word('title.first'), { colour: INK.cream })
    this.second = new Letters(area.view, area.desk, 'display', word('title.second'), { colour: INK.cream })
    for (const line of [this.first, this.second])
      line.view.style.dropShadow = { color: SHADE, alpha: 0.85, angle: Math.PI / 3, distance: 7, blur: 0 }
    this.tagline = new Words(area, 'strong', word('title.tagline'), { colour: INK.cream, edge: SHADE })
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
    void this.dawn.populate()
    // What nobody asked for does not begin where little movement is wanted, nor where nothing is waited for.
    if (this.world.motion.reduced || this.world.motion.instant) return
    this.idle = new Idle({ wait: IDLE_MS, left: () => void this.leave(), back: () => this.matinee?.stop() }, this.area.gone)
  }

  /** Nobody is here: somebody's play goes by until somebody is. Its pictures and rules come when they are wanted. */
  private async leave(): Promise<void> {
    const { area, world } = this
    try {
      if (area.desk.access.covered || world.motion.reduced) return
      const { Matinee } = await import('./matinee/matinee.ts')
      if (area.gone.aborted) return
      const matinee = new Matinee(area, world.motion)
      this.matinee = matinee
      area.gone.addEventListener('abort', () => matinee.stop(), { once: true })
      await matinee.play()
    } catch (cause) {
      console.warn('The menu stays: no play can be shown.', cause)
    } finally {
      this.matinee = undefined
      this.idle?.rest()
    }
  }

  resize(page: Page): void {
    const { area } = this
    const low = page.mode === 'low'
    const tall = page.mode === 'tall'
    // On a phone's side there is no height to spare: one line, and the window stays free.
    this.first.text = low ? word('common.game') : word('title.first')
    this.second.text = low ? '' : word('title.second')
    this.tagline.view.visible = !low
    const left = page.box.x + (tall ? area.space('room') : Math.round(page.box.width * (low ? 0.03 : 0.05)))
    const room = page.box.x + page.box.width - left
    const card = this.cardBox(page, left)
    const tagline = low ? 0 : area.space('room') + this.tagline.height(room)
    const most = (card.y - page.box.y - tagline - area.space('small')) / (low ? 1 : 2) / TYPE.display.line
    const size = Math.round(Math.min(this.titleSize(page), most))
    for (const letters of [this.first, this.second, this.heading]) letters.fontSize = size
    const line = Math.round(size * TYPE.display.line)
    const titles = (low ? line : 2 * line) + tagline
    const above = card.y - page.box.y - titles
    const top =
      page.box.y +
      Math.round(tall ? Math.max(0, Math.min(above, area.space('snug'))) : low ? Math.max(0, above / 2) : Math.max(0, above * 0.62))
    this.first.place({ x: left, y: top, width: room, height: line })
    this.second.place({ x: left, y: top + line, width: room, height: line })
    this.heading.place({ x: left, y: top, width: this.first.width(), height: low ? line : 2 * line })
    this.tagline.place({ x: left, y: top + 2 * line + area.space('small'), width: room, height: this.tagline.height(room) })
    this.dawn.lay(page, top + titles, card.y)
    this.matinee?.lay(page)
    this.card.place(card)
    this.layMenu(card)
  }

  /** The title keeps to the sky: as large as the design, and never wider than what is left of the window. */
  private titleSize({ mode, unit, box }: Page): number {
    // In letters' heights, 'Breakfast' is a little under five wide, the whole title some nine and a half.
    if (mode === 'low') return Math.min(box.height * 0.15, (box.width * 0.94) / 9.6)
    if (mode === 'tall') return Math.min((box.width - 2 * this.area.space('room')) / 4.95, box.height * 0.14)
    return Math.min(TYPE.display.size * unit, (box.width * 0.4) / 4.95, box.height * 0.14)
  }

  private cardBox({ mode, box }: Page, left: number): Box {
    const { area } = this
    const pad = this.pad()
    const most = box.x + box.width - left - area.space('room')
    const width = Math.round(
      mode === 'tall' ? Math.min(most, area.letters(480)) : mode === 'low' ? box.width * 0.46 : Math.min(most, area.letters(432)),
    )
    let height = 2 * pad
    for (const row of this.menu) height += row.height(width - 2 * pad)
    const bottom = box.y + box.height - area.space(mode === 'low' ? 'small' : mode === 'tall' ? 'snug' : 'far')
    const wanted = mode === 'tall' || mode === 'low' ? bottom - height : box.y + Math.round(box.height * 0.55)
    return { x: left, y: Math.max(box.y, Math.min(wanted, bottom - height)), width, height }
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
