/** A memory on a card, in the hand of whoever keeps it. */
import type { Area } from './area.ts'
import { Letters } from './letters.ts'
import { Mark, type Marked } from './mark.ts'
import { Press } from './piece.ts'
import { Sheet } from './sheet.ts'
import { INK } from './theme.ts'
import { TARGET } from './lay.ts'

export type MemorySaid = { words: string; by: string; mark?: Marked; press: () => void }

/** Stands up by itself when it bears on something (`raised`); rust is never its colour, for no card is the way on. */
export class MemoryCard extends Press {
  private readonly sheet: Sheet
  private readonly mark: Mark | undefined
  private readonly words: Letters
  private readonly by: Letters
  private laid = false

  constructor(area: Area, { words, by, mark, press }: MemorySaid) {
    super(area, { name: `${words} ${by}`, press })
    const { desk } = area
    this.sheet = new Sheet(this.view, desk, 'memory')
    this.mark = mark && new Mark(this.sheet.top, desk, mark)
    this.words = new Letters(this.sheet.top, desk, 'hand', words)
    this.by = new Letters(this.sheet.top, desk, 'note', by, { colour: INK.soft })
  }

  /** Laid down as the answer. */
  set chosen(chosen: boolean) {
    this.laid = chosen
    this.part.aria({ pressed: chosen })
    this.paint()
  }

  get chosen(): boolean {
    return this.laid
  }

  override height(width: number): number {
    const { room } = this.measure(width)
    return Math.max(TARGET, this.words.height(room) + this.by.height(room) + 2 * this.area.space('snug'))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const { pad, face, x, room } = this.measure(width)
    this.mark?.put(pad + face / 2, height / 2, face)
    const top = (height - this.words.height(room) - this.by.height(room)) / 2
    this.words.place({ x, y: top, width: room, height: 0 })
    this.by.place({ x, y: top + this.words.height(room), width: room, height: 0 })
  }

  protected override paint(): void {
    this.sheet.paper = this.look.disabled ? 'drawerCard' : this.laid ? 'chosen' : 'memory'
    if (this.box.width > 0) this.sheet.look({ ...this.look, focus: this.look.focus || this.laid })
  }

  private measure(width: number) {
    const pad = this.area.space('snug')
    const face = this.mark ? this.area.letters(54) : 0
    const x = pad + face + (face > 0 ? pad : 0)
    return { pad, face, x, room: width - x - pad }
  }
}
