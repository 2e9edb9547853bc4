/** Two round buttons at the head of the sheet: the way back of the last edit, and the settings. */
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { IconButton } from '../../ui/buttons.ts'
import type { Doings } from './body.ts'
import type { Planning } from './planning.ts'
import { TARGET } from '../../ui/lay.ts'

export class Corner {
  private readonly area: Area
  private readonly planning: Planning
  private readonly undo: IconButton
  private readonly settings: IconButton

  constructor(area: Area, planning: Planning, doings: Doings) {
    this.area = area
    this.planning = planning
    this.undo = new IconButton(area, { icon: 'undo', name: word('calendar.undo'), press: doings.undo })
    this.settings = new IconButton(area, { icon: 'gear', name: word('calendar.settings'), press: doings.settings })
    this.show()
  }

  show(): void {
    const reason = this.planning.undoable ? undefined : word('calendar.nothingUndone')
    if (this.undo.reason !== reason) this.undo.reason = reason
  }

  width(): number {
    return 2 * this.side() + this.area.units(4)
  }

  deep(): number {
    return this.side()
  }

  /** Both beside each other, their right edge at x and their middle at y. */
  place(right: number, middle: number): void {
    const side = this.side()
    const y = Math.round(middle - side / 2)
    this.settings.place({ x: right - side, y, width: side, height: side })
    this.undo.place({ x: right - this.width(), y, width: side, height: side })
  }

  private side(): number {
    return Math.max(TARGET, this.area.letters(40))
  }
}
