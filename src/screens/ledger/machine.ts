/** The adding machine at the edge of the table, and the tape that comes out of it. */
import { Container } from 'pixi.js'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Scroll } from '../../ui/scroll.ts'
import { Picture } from '../../ui/sheet.ts'
import { Tape, type TapeSaid } from '../../ui/tape.ts'

/** The machine's picture at unit 1; its lower part stands on the page, the rest lies beyond the edge. */
const MACHINE = { width: 400, height: 126, seen: 84 }
/** How far the tape's end is inside the machine. */
const INSIDE = 14

export class Machine {
  private readonly area: Area
  private readonly scroll: Scroll
  private readonly over = new Container()
  private readonly picture: Picture
  private readonly cup: Picture
  private readonly ribbon: Picture
  private tape: Tape | undefined
  private printing = new AbortController()
  private box: Box = { x: 0, y: 0, width: 0, height: 0 }

  constructor(area: Area) {
    this.area = area
    this.cup = new Picture(area.view, area.desk, { thing: 'cupRing' })
    this.scroll = new Scroll(area)
    area.view.addChild(this.over)
    this.ribbon = new Picture(this.over, area.desk, { thing: 'bookmark' })
    this.picture = new Picture(this.over, area.desk, { thing: 'machine' })
  }

  /** Whether it stands on the page. */
  set shown(shown: boolean) {
    this.scroll.shown = shown
    this.over.visible = shown
    this.cup.visible = shown
  }

  /** Prints a tape in the place of the one before. */
  print(said: TapeSaid): void {
    this.printing.abort()
    this.printing = new AbortController()
    this.tape?.remove()
    this.tape = new Tape(this.scroll.inner, said)
    this.scroll.toTop()
    this.place(this.box)
    void this.tape.print(this.printing.signal)
  }

  /** Lets all of the tape stand at once. */
  finish(): void {
    this.printing.abort()
  }

  /** Stands at the top of the page, the tape below it in a column of this box. */
  place(box: Box): void {
    this.box = box
    if (box.width === 0) return
    const { area } = this
    const width = Math.round(box.width * 1.14)
    const size = (width * MACHINE.height) / MACHINE.width
    const foot = box.y + Math.round((size * MACHINE.seen) / MACHINE.height)
    this.picture.put(box.x + box.width / 2, foot - size / 2, width)
    const top = foot - area.units(INSIDE)
    this.scroll.place({ x: box.x, y: top, width: box.width, height: box.y + box.height - top })
    this.ribbon.put(box.x, top + area.units(INSIDE + 44), area.units(50))
    // Somebody has put a cup down here, some other Sunday.
    this.cup.put(box.x + box.width * 0.34, box.y + box.height - area.units(76), area.units(150))
    if (!this.tape) return
    const length = this.tape.height(box.width) + area.units(INSIDE)
    this.tape.place({ x: 0, y: 0, width: box.width, height: length })
    this.scroll.length = length + area.units(8)
  }
}
