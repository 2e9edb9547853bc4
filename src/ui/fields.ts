/** Fields of the browser's own under pictures of ours: a slider with steps, and a button that opens a file. */
import { Graphics } from 'pixi.js'
import { type Look, type Part, REST } from '../access/part.ts'
import { word } from '../language/words.ts'
import type { Area } from './area.ts'
import { type Box, inset, TARGET } from './lay.ts'
import { Letters } from './letters.ts'
import { Piece } from './piece.ts'
import { Picture, Ring, Sheet } from './sheet.ts'
import { COLOUR, INK, PAIRS } from './theme.ts'

type Native = Part & { readonly element: HTMLInputElement }

/** A slider over a list of values, `steps` from low to high: our picture, the browser's range. */
export class StepSlider<Value> extends Piece {
  private readonly steps: readonly Value[]
  private readonly words: (value: Value) => string
  private readonly field: Native
  private readonly bar = new Graphics()
  private readonly ring: Ring
  private readonly letters: Letters
  private look: Look = { ...REST }

  constructor(
    area: Area,
    {
      name,
      steps,
      chosen,
      words,
      choose,
    }: { name: string; steps: readonly Value[]; chosen: Value; words: (value: Value) => string; choose: (value: Value) => void },
  ) {
    super(area)
    this.steps = steps
    this.words = words
    this.ring = new Ring(this.view, area.desk)
    this.view.addChild(this.bar)
    this.letters = new Letters(this.view, area.desk, 'row', '')
    this.field = area.part.field('range', {
      name,
      paint: look => {
        this.look = look
        this.paint()
      },
    })
    const { element } = this.field
    element.min = '0'
    element.max = String(steps.length - 1)
    element.step = '1'
    element.value = String(Math.max(0, steps.indexOf(chosen)))
    element.addEventListener('input', () => {
      this.tell()
      const value = steps[Number(element.value)]
      if (value !== undefined) choose(value)
    })
    this.tell()
  }

  override height(_width: number): number {
    return Math.max(TARGET, this.area.letters(44))
  }

  override place(box: Box): void {
    super.place(box)
    this.field.place({ ...box, width: this.length(box.width) })
  }

  protected override arrange(): void {
    this.paint()
  }

  private length(width: number): number {
    return Math.min(width * 0.6, this.area.units(360))
  }

  private tell(): void {
    const value = this.steps[Number(this.field.element.value)]
    if (value === undefined) return
    this.letters.text = this.words(value)
    this.field.aria({ valuetext: this.words(value) })
    this.paint()
  }

  private paint(): void {
    const { width, height } = this.box
    if (width === 0) return
    const length = this.length(width)
    const line = this.area.units(10)
    const knob = Math.min(height, this.area.letters(30)) / 2
    const share = Number(this.field.element.value) / Math.max(1, this.steps.length - 1)
    const at = knob + (length - 2 * knob) * share
    const top = (height - line) / 2
    this.bar
      .clear()
      .roundRect(0, top, length, line, line / 2)
      .fill(COLOUR.empty)
    this.bar.roundRect(0, top, at, line, line / 2).fill(COLOUR.cereal)
    this.bar.roundRect(0, top, length, line, line / 2).stroke({ width: 2, color: COLOUR.emptyEdge })
    this.bar.circle(at + 2, height / 2 + 3, knob).fill({ color: COLOUR.shadow, alpha: 0.34 })
    this.bar.circle(at, height / 2, knob).fill(this.look.pressed ? COLOUR.pressed : INK.rust)
    this.ring.show(this.look.focus, length, height)
    this.letters.place({ x: length + this.area.space('snug'), y: 0, width: width - length - this.area.space('snug'), height }, 'middle')
    this.area.desk.motion.touch()
  }
}

/** A paper button whose press opens the browser's choice of a file; the file's text comes back. */
export class FileButton extends Piece {
  private readonly sheet: Sheet
  private readonly letters: Letters
  private readonly icon: Picture
  private readonly field: Native

  constructor(area: Area, { words, accept, opened }: { words: string; accept: string; opened: (text: string) => void }) {
    super(area)
    this.sheet = new Sheet(this.view, area.desk, 'tile')
    this.icon = new Picture(this.sheet.top, area.desk, { icon: 'into' })
    this.letters = new Letters(this.sheet.top, area.desk, 'day', words)
    this.field = area.part.field('file', { name: words, paint: look => this.sheet.look(look) })
    const { element } = this.field
    element.accept = accept
    element.addEventListener('change', async () => {
      const file = element.files?.[0]
      // Emptied, so that the same file can be chosen again.
      element.value = ''
      if (file) opened(await file.text())
    })
  }

  width(): number {
    return this.letters.width() + this.area.letters(40) + 2 * this.area.units(16)
  }

  override height(width: number): number {
    return Math.max(TARGET, this.letters.height(width - this.area.letters(40) - 2 * this.area.units(16)) + this.area.space('room'))
  }

  override place(box: Box): void {
    super.place(box)
    this.field.place(box)
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const icon = this.area.letters(32)
    const room = inset({ x: icon + 8, y: 0, width: width - icon - 8, height }, this.area.units(14), 0)
    this.icon.put(this.area.units(14) + icon / 2, height / 2, icon)
    this.letters.place(room, 'middle')
  }
}

/** A key of the keyboard, to be pressed when another one shall take its place. */
export class KeyRow extends Piece {
  readonly part: Part
  private readonly letters: Letters
  private readonly key: Letters
  private readonly cap: Sheet
  private readonly halo = new Graphics()
  private readonly ring: Ring

  constructor(area: Area, { words, key, press }: { words: string; key: string; press: () => void }) {
    super(area)
    this.view.addChild(this.halo)
    this.ring = new Ring(this.view, area.desk)
    this.letters = new Letters(this.view, area.desk, 'says', words)
    this.cap = new Sheet(this.view, area.desk, 'chip')
    this.key = new Letters(this.cap.top, area.desk, 'typed', key, { align: 'center' })
    this.part = area.part.add({
      role: 'button',
      name: word('settings.keySet', { command: words, key }),
      press,
      paint: look => this.paint(look),
    })
  }

  /** Shows a key, or that it waits for one. */
  show(key: string, name: string, waiting = false): void {
    this.key.text = key
    this.part.name = name
    this.cap.paper = waiting ? 'chosen' : 'chip'
    if (this.box.width > 0) this.place(this.box)
  }

  override height(width: number): number {
    return Math.max(TARGET, this.letters.height(width * 0.62), this.area.letters(38))
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    const cap = Math.max(this.area.letters(48), this.key.width() + this.area.units(20))
    this.letters.place({ x: 0, y: 0, width: width - cap - 12, height }, 'middle')
    this.cap.resize(cap, height - 6)
    this.cap.view.position.set(width - cap, 2)
    this.key.place({ x: 0, y: 0, width: cap, height: height - 6 }, 'middle')
  }

  private paint(look: Look): void {
    this.halo.clear()
    if (look.hover && !look.focus) this.halo.roundRect(-6, 0, this.box.width + 12, this.box.height, 6).fill(PAIRS.chosen.paper)
    this.ring.show(look.focus, this.box.width, this.box.height)
    this.area.desk.motion.touch()
  }
}
