/** Things to press: the rust one that is the way on, paper ones beside it, round ones with an icon, and words under a line. */
import { FancyButton } from '@pixi/ui'
import { Container, Graphics } from 'pixi.js'
import { word } from '../language/words.ts'
import type { IconName, PaperName } from '../places/surfaces.ts'
import type { Area } from './area.ts'
import { type Box, reach, TARGET } from './lay.ts'
import { Letters } from './letters.ts'
import { smallTarget } from './page.ts'
import { Press } from './piece.ts'
import { Picture, Ring, Sheet } from './sheet.ts'
import { COLOUR, INK, PAIRS, type TypeRole } from './theme.ts'

export type ButtonSaid = {
  words: string
  press: () => void
  /** A second, smaller line. */
  note?: string
  /** What readers call it, when its words alone are not enough. */
  name?: string
  icon?: IconName
  ring?: 'always' | undefined
}

/** Units between the edge of a framed paper and the inside of its frame. */
const FRAME = 9

type Dress = { rest: PaperName; role: TypeRole; ink: string; soft: string; align: 'center' | 'left' }

/** A button of paper: pixi's FancyButton keeps which of its papers shows, the layout its size, the part all that is touched. */
abstract class Button extends Press {
  private readonly dress: Dress
  private readonly face: FancyButton
  private readonly papers: { rest: Sheet; disabled: Sheet }
  private readonly letters: Letters
  private readonly note: Letters
  private readonly icon: Picture | undefined
  private second: string

  constructor(area: Area, { words, note = '', name, icon, press, ring: always }: ButtonSaid, dress: Dress) {
    super(area, { name: name ?? spoken(words, note), press, ring: always })
    const { desk } = area
    this.dress = dress
    this.second = note
    const [rest, off] = [new Container(), new Container()]
    this.papers = { rest: new Sheet(rest, desk, dress.rest), disabled: new Sheet(off, desk, 'disabled') }
    this.face = new FancyButton({ defaultView: rest, disabledView: off, contentFittingMode: 'none' })
    this.view.addChild(this.face)
    this.letters = new Letters(this.view, desk, dress.role, words, { colour: dress.ink, align: dress.align })
    this.note = new Letters(this.view, desk, 'says', note, { colour: dress.soft, align: dress.align })
    this.icon = icon && new Picture(this.view, desk, { icon })
  }

  /** Changes what stands on it, and what readers call it with that. */
  say(words: string, note = ''): void {
    this.letters.text = words
    this.second = note
    this.name = spoken(words, note)
    if (this.box.width > 0) this.place(this.box)
  }

  /** Pixels that it needs on one line. */
  width(): number {
    return Math.max(this.letters.width(), this.note.width()) + 2 * this.padding() + this.iconRoom()
  }

  override height(width: number): number {
    return Math.max(TARGET, this.inked(width) + 2 * this.area.space(this.dress.rest === 'rustFramed' ? 'room' : 'small'))
  }

  /** How high its lines are, one on the other. */
  private inked(width: number): number {
    const room = width - 2 * this.padding() - this.iconRoom()
    this.note.text = this.secondLine()
    return this.letters.height(room) + (this.note.text ? this.note.height(room) : 0)
  }

  protected override arrange(width: number, height: number): void {
    // A frame wants air around the words; where a second line takes it, the paper goes without.
    const tight = this.dress.rest === 'rustFramed' && height < this.inked(width) + 2 * this.area.units(FRAME)
    this.papers.rest.paper = tight ? 'rust' : this.dress.rest
    this.papers.rest.resize(width, height)
    this.papers.disabled.resize(width, height)
  }

  protected override paint(): void {
    const { look } = this
    const { width, height } = this.box
    if (width === 0) return
    this.face.setState(look.disabled ? 'disabled' : look.pressed ? 'pressed' : look.hover ? 'hover' : 'default')
    for (const paper of Object.values(this.papers)) paper.look(look)
    this.letters.colour = look.disabled ? PAIRS.off.ink : this.dress.ink
    this.note.colour = look.disabled ? PAIRS.off.ink : this.dress.soft
    this.note.text = this.secondLine()
    const pad = this.padding()
    const { unit } = this.area.page
    const shift = {
      x: look.pressed && !look.disabled ? 2 * unit : 0,
      y: look.disabled ? 0 : look.pressed ? 3 * unit : look.hover ? -2 * unit : 0,
    }
    const icon = this.iconRoom()
    const room = { x: pad + icon + shift.x, width: width - 2 * pad - icon }
    const lines = [this.letters.height(room.width), this.note.text ? this.note.height(room.width) : 0] as const
    const top = (height - lines[0] - lines[1]) / 2 + shift.y
    this.letters.place({ ...room, y: top, height: lines[0] })
    this.note.place({ ...room, y: top + lines[0], height: lines[1] })
    this.icon?.put(this.iconAt(room.width) + shift.x, height / 2 + shift.y, this.area.letters(32))
  }

  /** The second line; a button that can't be pressed says there why. */
  private secondLine(): string {
    return this.reason ?? this.second
  }

  private padding(): number {
    return this.area.units(16)
  }

  private iconRoom(): number {
    return this.icon ? this.area.letters(40) : 0
  }

  /** The icon stands before the words, wherever they stand. */
  private iconAt(room: number): number {
    const spare = this.dress.align === 'left' ? 0 : Math.max(0, room - this.letters.width()) / 2
    return this.padding() + spare + this.area.letters(16)
  }
}

/** The way on. Exactly one on a screen. */
export class RustButton extends Button {
  constructor(area: Area, said: ButtonSaid, { framed = false }: { framed?: boolean } = {}) {
    super(area, said, { rest: framed ? 'rustFramed' : 'rust', role: 'label', ink: INK.cream, soft: INK.cream, align: 'center' })
  }
}

/** Another thing that can be done. */
export class PaperButton extends Button {
  constructor(area: Area, said: ButtonSaid, paper: PaperName = 'tile') {
    super(area, said, { rest: paper, role: 'day', ink: INK.plain, soft: INK.soft, align: 'center' })
  }
}

const PALE: ReadonlySet<IconName> = new Set<IconName>([
  'play',
  'pause',
  'faster',
  'nextEvent',
  'step',
  'left',
  'right',
  'up',
  'down',
  'close',
  'check',
])

/** A round plate with an icon; `chosen` turns it rust. */
export class IconButton extends Press {
  private readonly plate: Picture
  private readonly plateOn: Picture
  private readonly icon: Picture
  private readonly halo = new Graphics()
  private readonly pale: boolean
  private on = false

  constructor(area: Area, { icon, name, press }: { icon: IconName; name: string; press: () => void }) {
    super(area, { name, press })
    this.view.addChild(this.halo)
    this.plate = new Picture(this.view, area.desk, { thing: 'roundPaper' })
    this.plateOn = new Picture(this.view, area.desk, { thing: 'roundRust' })
    this.icon = new Picture(this.view, area.desk, { icon })
    this.pale = PALE.has(icon)
  }

  set chosen(chosen: boolean) {
    this.on = chosen
    this.part.aria({ pressed: chosen })
    this.paint()
  }

  get chosen(): boolean {
    return this.on
  }

  /** Pixels that it needs each way. */
  side(): number {
    return Math.max(44, this.area.letters(50))
  }

  override height(_width: number): number {
    return this.side()
  }

  protected override arrange(): void {
    this.paint()
  }

  protected override paint(): void {
    const { width, height } = this.box
    if (width === 0) return
    const { look, halo } = this
    const radius = Math.min(width, height) / 2 - 2
    const centre = { x: width / 2, y: height / 2 + (look.disabled ? 0 : look.pressed ? 2 : look.hover ? -2 : 0) }
    halo.clear()
    if (look.focus)
      halo
        .circle(width / 2, height / 2, radius + 5)
        .stroke({ width: 3, color: COLOUR.ringDark })
        .circle(width / 2, height / 2, radius + 2)
        .stroke({ width: 3, color: COLOUR.ringLight })
    halo.circle(width / 2 + 2, height / 2 + 4, radius).fill({ color: COLOUR.shadow, alpha: 0.34 })
    halo.circle(centre.x, centre.y, radius).fill(this.on ? PAIRS.rust.paper : look.disabled ? PAIRS.off.paper : PAIRS.card.paper)
    this.plate.visible = !this.on && !look.disabled
    this.plateOn.visible = this.on && !look.disabled
    this.plate.put(centre.x, centre.y, radius * 2)
    this.plateOn.put(centre.x, centre.y, radius * 2)
    this.icon.put(centre.x, centre.y, radius * 1.15)
    // Marks of control are painted cream, for rust and wood: on paper they take the ink's colour.
    if (this.pale) this.icon.tint = this.on ? 0xffffff : 0x5a3c28
  }
}

/** Words under a line, in teal: a lesser way. */
export class LinkAction extends Press {
  private readonly letters: Letters
  private readonly line = new Graphics()
  private readonly ring: Ring
  private readonly ink: string

  /** @param ink darker than its own on papers that are darker than a card */
  constructor(area: Area, { words, name, press, ink = INK.better }: { words: string; name?: string; press: () => void; ink?: string }) {
    super(area, { name: name ?? words, press })
    this.ink = ink
    this.ring = new Ring(this.view, area.desk)
    this.view.addChild(this.line)
    this.letters = new Letters(this.view, area.desk, 'strong', words, { colour: ink })
  }

  set words(words: string) {
    this.letters.text = words
    this.name = words
    if (this.box.width > 0) this.place(this.box)
  }

  width(): number {
    return this.letters.width() + this.area.space('small')
  }

  override height(width: number): number {
    return Math.max(smallTarget(this.area.page), this.letters.height(width) + this.area.space('hair'))
  }

  /** Words under a line stand close above other words; the finger has more room than the eye. */
  override place(box: Box): void {
    super.place(box)
    this.part.place(reach(box))
  }

  protected override arrange(width: number, height: number): void {
    this.letters.place({ x: 0, y: 0, width, height }, 'middle')
  }

  protected override paint(): void {
    const { look, line } = this
    const { width, height } = this.box
    if (width === 0) return
    this.letters.colour = look.disabled ? INK.soft : look.hover || look.pressed ? INK.rust : this.ink
    const { y } = this.letters.view
    const [length, under] = [Math.min(width, this.letters.width()), y + this.letters.height(width)]
    line.clear()
    if (!look.disabled) line.rect(0, under - 2, length, 2).fill(look.hover || look.pressed ? INK.rust : this.ink)
    this.ring.show(look.focus, width, height)
  }
}

function spoken(words: string, note: string): string {
  return note ? word('common.wordsAndNote', { words, note }) : words
}
