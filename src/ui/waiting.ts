/** A small paper that says something is being brought, shown only when it takes long enough to wonder. */
import { Container } from 'pixi.js'
import { word } from '../language/words.ts'
import type { Desk } from './area.ts'
import { Letters } from './letters.ts'
import { Sheet } from './sheet.ts'

const WONDER_MS = 400

/** Begins to wait; the answer ends it. */
export function waiting(desk: Desk): () => void {
  const view = new Container()
  const timer = setTimeout(() => {
    const words = word('common.loading')
    const sheet = new Sheet(view, desk, 'plaque')
    const letters = new Letters(sheet.top, desk, 'row', words, { align: 'center' })
    const pad = Math.round(16 * desk.page.unit)
    const [width, height] = [letters.width() + 2 * pad, letters.height(1000) + pad]
    const { box } = desk.page
    sheet.resize(width, height)
    letters.place({ x: pad, y: 0, width: width - 2 * pad, height }, 'middle')
    view.position.set(Math.round(box.x + (box.width - width) / 2), Math.round(box.y + (box.height - height) / 2))
    desk.over.addChild(view)
    desk.access.say(words)
    desk.motion.touch()
  }, WONDER_MS)
  return () => {
    clearTimeout(timer)
    view.destroy({ children: true })
    desk.motion.touch()
  }
}
