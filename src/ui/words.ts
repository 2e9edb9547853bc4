/** Words that stand on their own: drawn for the eye and put into the document for readers, at one place. */
import type { Part } from '../access/part.ts'
import type { Area } from './area.ts'
import { type Down, Letters, type Lettered } from './letters.ts'
import { Spoken } from './piece.ts'
import type { TypeRole } from './theme.ts'

export type Worded = Lettered & {
  /** Makes it a heading of this level; a screen has exactly one of level 1. */
  level?: 1 | 2 | 3
  /** Where it stands in its box. */
  down?: Down
}

/** A heading or a run of text: `new Words(area, 'body', 'The button goes at 8:06.')`. */
export class Words extends Spoken {
  readonly part: Part
  private readonly letters: Letters
  private readonly down: Down

  constructor(area: Area, role: TypeRole, text: string, { level, down = 'top', ...lettered }: Worded = {}) {
    super(area)
    this.down = down
    this.letters = new Letters(this.view, area.desk, role, text, lettered)
    this.part = area.part.add(level ? { role: 'heading', level, text } : { role: 'text', text })
  }

  set text(text: string) {
    this.letters.text = text
    this.part.text = text
  }

  get text(): string {
    return this.letters.text
  }

  set colour(colour: string) {
    this.letters.colour = colour
  }

  set fontSize(size: number) {
    this.letters.fontSize = size
  }

  width(): number {
    return this.letters.width()
  }

  override height(width: number): number {
    return this.letters.height(width)
  }

  protected override arrange(width: number, height: number): void {
    this.letters.place({ x: 0, y: 0, width, height }, this.down)
  }
}
