/** A piece of paper that other things lie on; it says nothing itself. */
import type { PaperName } from '../places/surfaces.ts'
import type { Area } from './area.ts'
import { Piece } from './piece.ts'
import { Sheet } from './sheet.ts'

/** Make it before what lies on it: `const paper = new Paper(area, 'card')`, later `paper.place(box)`. */
export class Paper extends Piece {
  private readonly sheet: Sheet

  constructor(area: Area, kind: PaperName, { shadow = true }: { shadow?: boolean } = {}) {
    super(area)
    this.sheet = new Sheet(this.view, area.desk, kind, { shadow })
  }

  set paper(kind: PaperName) {
    this.sheet.paper = kind
  }

  /** A paper needs no room of its own. */
  override height(_width: number): number {
    return 0
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
  }
}
