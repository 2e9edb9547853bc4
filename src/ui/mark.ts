/** The small picture at the head of a row: an icon, or somebody's face. */
import type { Container } from 'pixi.js'
import type { Expression } from '../figures/expressions.ts'
import type { FigureId } from '../figures/people.ts'
import { type Portrait, portrait } from '../figures/portrait.ts'
import type { IconName } from '../places/surfaces.ts'
import type { Desk } from './area.ts'
import { Picture } from './sheet.ts'

export type Marked = { icon: IconName } | { face: FigureId; expression?: Expression }

/** Faces are made at this size and scaled, so that they stay as sharp as they are painted. */
const DIAMETER = 120

export class Mark {
  private readonly picture: Picture | undefined
  private readonly face: Portrait | undefined

  constructor(into: Container, desk: Desk, marked: Marked) {
    if ('icon' in marked) {
      this.picture = new Picture(into, desk, marked)
    } else {
      this.face = portrait(marked.face, marked.expression, { diameter: DIAMETER, ready: () => desk.motion.touch() })
      into.addChild(this.face)
    }
  }

  /** Changes a face's expression; an icon has none. */
  express(expression: Expression): void {
    this.face?.express(expression)
  }

  /** Its middle at (x, y), `size` pixels across. */
  put(x: number, y: number, size: number): void {
    this.picture?.put(x, y, size)
    this.face?.position.set(Math.round(x), Math.round(y))
    this.face?.scale.set(size / DIAMETER)
  }
}
