/** The face of whoever speaks, at the corner of the slip. */
import { Container } from 'pixi.js'
import type { FigureId } from '../../figures/people.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Mark } from '../../ui/mark.ts'

export class Asker {
  private readonly area: Area
  private readonly view = new Container()
  private readonly marks = new Map<FigureId, { mark: Mark; view: Container }>()
  private shown: FigureId | null = null

  constructor(area: Area) {
    this.area = area
    area.view.addChild(this.view)
  }

  /** Who speaks; nobody where something is only seen. */
  set who(who: FigureId | null) {
    this.shown = who
    if (who !== null && !this.marks.has(who)) {
      const view = new Container()
      this.view.addChild(view)
      this.marks.set(who, { mark: new Mark(view, this.area.desk, { face: who, expression: 'neutral' }), view })
    }
    for (const [id, { view }] of this.marks) view.visible = id === who
  }

  /** Pixels that the face takes beside the slip. */
  get side(): number {
    return this.shown === null ? 0 : Math.round(this.area.units(this.area.page.mode === 'tall' || this.area.page.mode === 'low' ? 56 : 82))
  }

  /** Sets the face before the slip. */
  put(slip: Box): void {
    const size = this.side
    if (this.shown === null) return
    this.marks.get(this.shown)?.mark.put(slip.x - size / 2 + this.area.space('hair'), slip.y + slip.height / 2, size)
  }
}
