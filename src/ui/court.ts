/** What a courtroom is made of: a plaque under a face, a question on a slip, and the ways to answer it. */
import { word } from '../language/words.ts'
import type { Part } from '../access/part.ts'
import type { Area } from './area.ts'
import { type Box, TARGET } from './lay.ts'
import { Letters } from './letters.ts'
import { Piece, Press } from './piece.ts'
import { Sheet } from './sheet.ts'
import { INK, PAIRS } from './theme.ts'

/** At most three words for what can be seen of somebody: 'his pen is still'. */
export class FacePlaque extends Piece {
  private readonly part: Part
  private readonly sheet: Sheet
  private readonly letters: Letters

  constructor(area: Area, words: string) {
    super(area)
    this.part = area.part.add({ role: 'text', text: words })
    this.sheet = new Sheet(this.view, area.desk, 'plaque')
    this.letters = new Letters(this.sheet.top, area.desk, 'row', words, { align: 'center' })
  }

  set text(words: string) {
    this.letters.text = words
    this.part.text = words
    if (this.box.width > 0) this.place(this.box)
  }

  get text(): string {
    return this.letters.text
  }

  width(): number {
    return this.letters.width() + 2 * this.area.units(24)
  }

  override height(width: number): number {
    return this.letters.height(width - 2 * this.area.units(16)) + this.area.units(14)
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.units(16)
    this.letters.place({ x: pad, y: 0, width: width - 2 * pad, height }, 'middle')
  }
}

/** Who asks, and what. */
export class QuestionSlip extends Piece {
  private readonly asker: Part
  private readonly asked: Part
  private readonly sheet: Sheet
  private readonly by: Letters
  private readonly words: Letters

  constructor(area: Area, { by, words }: { by: string; words: string }) {
    super(area)
    this.asker = area.part.add({ role: 'text', text: by })
    this.asked = area.part.add({ role: 'heading', level: 2, text: words })
    this.sheet = new Sheet(this.view, area.desk, 'slip')
    this.by = new Letters(this.sheet.top, area.desk, 'row', by, { colour: INK.soft })
    this.words = new Letters(this.sheet.top, area.desk, 'typed', words)
  }

  set(by: string, words: string): void {
    this.by.text = this.asker.text = by
    this.words.text = this.asked.text = words
    if (this.box.width > 0) this.place(this.box)
  }

  override height(width: number): number {
    const room = width - 2 * this.area.space('room')
    return this.by.height(room) + this.words.height(room) + this.area.space('hair') + 2 * this.area.space('snug')
  }

  override place(box: Box): void {
    super.place(box)
    this.asker.place(box)
    this.asked.place(box)
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const pad = this.area.space('room')
    const room = { x: pad, width: width - 2 * pad }
    const lines = [this.by.height(room.width), this.words.height(room.width)] as const
    const top = (height - lines[0] - lines[1] - this.area.space('hair')) / 2
    this.by.place({ ...room, y: top, height: lines[0] })
    this.words.place({ ...room, y: top + lines[0] + this.area.space('hair'), height: lines[1] })
  }
}

export type StanceSaid = { name: string; answer: string; warning: string; press: () => void; reason?: string | undefined }

/** A way to answer: its name, the answer as it will be spoken, and what it risks. */
export class StanceButton extends Press {
  private readonly sheet: Sheet
  private readonly letters: Letters
  private readonly answer: Letters
  private readonly warning: Letters
  private warned: string

  constructor(area: Area, { name, answer, warning, press, reason }: StanceSaid) {
    super(area, { name: stanceName(name, answer, warning), press, ring: 'always' })
    const { desk } = area
    this.warned = warning
    this.sheet = new Sheet(this.view, desk, 'choice')
    this.letters = new Letters(this.sheet.top, desk, 'day', name)
    this.warning = new Letters(this.sheet.top, desk, 'says', warning, { align: 'right', colour: INK.soft })
    this.answer = new Letters(this.sheet.top, desk, 'row', answer)
    this.reason = reason
  }

  /** A card laid down rewords the answers. */
  say({ name, answer, warning }: Pick<StanceSaid, 'name' | 'answer' | 'warning'>): void {
    this.letters.text = name
    this.answer.text = answer
    this.warned = warning
    this.name = stanceName(name, answer, warning)
    if (this.box.width > 0) this.place(this.box)
  }

  override height(width: number): number {
    const { room, beside } = this.measure(width)
    const lines = this.letters.height(room) + (beside ? 0 : this.warning.height(room)) + this.answer.height(room)
    return Math.max(TARGET, lines + this.area.units(12))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const { pad, room, beside } = this.measure(width)
    const first = this.letters.height(room)
    const warning = beside ? 0 : this.warning.height(room)
    const top = (height - first - warning - this.answer.height(room)) / 2
    this.letters.place({ x: pad, y: top, width: room, height: first })
    if (beside) this.warning.place({ x: pad, y: top, width: room, height: first }, 'middle')
    else this.warning.place({ x: pad, y: top + first, width: this.warning.width(), height: warning })
    this.answer.place({ x: pad, y: top + first + warning, width: room, height: 0 })
  }

  protected override paint(): void {
    const { look } = this
    const on = !look.disabled && (look.hover || look.focus || look.pressed)
    this.sheet.paper = look.disabled ? 'disabled' : on ? 'rust' : 'choice'
    const ink = look.disabled ? PAIRS.off.ink : on ? INK.cream : INK.plain
    this.letters.colour = ink
    this.answer.colour = ink
    this.warning.colour = on ? INK.cream : INK.soft
    if (this.box.width > 0) this.sheet.look(look)
  }

  private measure(width: number) {
    const pad = this.area.units(16)
    const room = width - 2 * pad
    this.warning.text = this.reason ?? this.warned
    return { pad, room, beside: this.letters.width() + this.warning.width() + this.area.space('snug') <= room }
  }
}

function stanceName(name: string, answer: string, warning: string): string {
  return warning === '' ? word('court.stanceBare', { name, answer }) : word('court.stance', { name, answer, warning })
}
