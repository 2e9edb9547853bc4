/** A passing note at the top of the page: said once, seen for as long as it takes to read, never in the way. */
import { Container } from 'pixi.js'
import type { Desk } from './area.ts'
import { Letters } from './letters.ts'
import { Sheet } from './sheet.ts'

/** Reading time: 220 words a minute, and never under two and a half seconds. */
const MS_A_WORD = 60_000 / 220
const LEAST_MS = 2500

/** Shows a note and says it. Resolves when it has gone. */
export async function toast(desk: Desk, words: string): Promise<void> {
  desk.access.say(words)
  if (desk.motion.instant) return
  const view = new Container()
  const sheet = new Sheet(view, desk, 'toast')
  const letters = new Letters(sheet.top, desk, 'says', words)
  const gone = new AbortController()
  const lay = (): void => {
    const { box, unit, mode } = desk.page
    const pad = Math.round(16 * unit)
    const most = mode === 'tall' ? box.width - 16 : Math.round(560 * unit)
    const room = Math.min(most - 2 * pad, letters.width())
    const height = letters.height(room) + pad
    sheet.resize(room + 2 * pad, height)
    letters.place({ x: pad, y: 0, width: room, height }, 'middle')
    view.position.set(Math.round(box.x + (box.width - room) / 2 - pad), box.y + Math.round(12 * unit))
  }
  lay()
  desk.over.addChild(view)
  desk.onResize(lay, gone.signal)
  const fade = (from: number, to: number): Promise<void> =>
    desk.motion.run(
      180,
      at => {
        view.alpha = from + (to - from) * at
      },
      { fade: true },
    )
  await fade(0, 1)
  await desk.motion.pause(Math.max(LEAST_MS, words.split(' ').length * MS_A_WORD * 2))
  await fade(1, 0)
  gone.abort()
  view.destroy({ children: true })
  desk.motion.touch()
}
