/** What stands on an album page that has no photograph: the two of them, and their bowls between them. */
import type { Container } from 'pixi.js'
import type { Area } from '../../ui/area.ts'
import { Mark } from '../../ui/mark.ts'

export class Emblem {
  private readonly marks: readonly [Mark, Mark, Mark]

  constructor(into: Container, { desk }: Area) {
    this.marks = [
      new Mark(into, desk, { face: 'ted', expression: 'fond' }),
      new Mark(into, desk, { icon: 'bowls' }),
      new Mark(into, desk, { face: 'billy', expression: 'happy' }),
    ]
  }

  /** Its middle at (x, y). */
  put(x: number, y: number, size: number): void {
    const [ted, bowls, billy] = this.marks
    ted.put(x - size * 1.05, y, size)
    bowls.put(x, y + size * 0.2, size * 0.7)
    billy.put(x + size * 1.05, y, size)
  }
}
