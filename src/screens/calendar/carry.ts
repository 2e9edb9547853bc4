/** A small paper that goes with the pointer while something is dragged over the calendar. */
import { Container } from 'pixi.js'
import type { Drag, Point } from '../../access/drag.ts'
import type { Desk } from '../../ui/area.ts'
import { Letters } from '../../ui/letters.ts'
import { Sheet } from '../../ui/sheet.ts'

/** `lift` names what is carried, or says with null that there is nothing. */
export type Carried = { lift: () => string | null; drop: (at: Point) => void; cancel?: () => void }

/** The three verbs of a drag with their picture. */
export function carry(desk: Desk, { lift, drop, cancel = () => undefined }: Carried): Drag {
  let view: Container | undefined
  const away = (): void => {
    view?.destroy({ children: true })
    view = undefined
    desk.motion.touch()
  }
  const follow = ({ x, y }: Point): void => {
    view?.position.set(Math.round(x + 10), Math.round(y + 6))
    desk.motion.touch()
  }
  return {
    lift: at => {
      const words = lift()
      if (words === null) return false
      view = new Container()
      const sheet = new Sheet(view, desk, 'chosen')
      const letters = new Letters(sheet.top, desk, 'row', words)
      const pad = Math.round(8 * desk.page.unit)
      const size = { width: letters.width() + 2 * pad, height: letters.height(10_000) + pad }
      sheet.resize(size.width, size.height)
      letters.place({ x: pad, y: 0, ...size }, 'middle')
      desk.over.addChild(view)
      follow(at)
      return true
    },
    move: follow,
    drop: at => {
      away()
      drop(at)
    },
    cancel: () => {
      away()
      cancel()
    },
  }
}
