/** Paper laid over the screen: a question with two answers, or anything longer; the browser keeps focus inside and Escape closes it. */
import { Container, Graphics } from 'pixi.js'
import { word } from '../language/words.ts'
import { Area, type Desk } from './area.ts'
import { IconButton, PaperButton, RustButton } from './buttons.ts'
import { type Box, columns, inset, middle } from './lay.ts'
import { Paper } from './paper.ts'
import { Scroll } from './scroll.ts'
import { COLOUR } from './theme.ts'
import { Words } from './words.ts'

/** What lies on the paper below its heading. `place` gets a box as wide as was asked about and as tall as was answered. */
export type Content = { height(width: number): number; place(box: Box): void }

/**
 * Opens a dialog and returns how to close it. In tall mode it comes from below and fills the width.
 * @param cross whether it has a cross to close it with; a question is closed by its answers
 */
export function openDialog(
  desk: Desk,
  heading: string,
  fill: (area: Area) => Content,
  closed: () => void = () => undefined,
  { cross: crossed = true }: { cross?: boolean } = {},
): () => void {
  const view = new Container()
  const gone = new AbortController()
  const scrim = new Graphics()
  view.addChild(scrim)
  desk.over.addChild(view)
  let lay = (): void => undefined
  const { close } = desk.access.dialog(
    heading,
    part => {
      const area = new Area(view, part, desk, gone.signal)
      const paper = new Paper(area, 'card')
      const words = new Words(area, 'heading', heading, { level: 2 })
      const scroll = new Scroll(area)
      const content = fill(scroll.inner)
      // Made last: what the dialog is for has the focus first.
      const cross = crossed ? new IconButton(area, { icon: 'close', name: word('common.close'), press: () => close() }) : undefined
      lay = () => {
        const { page } = desk
        scrim.clear().rect(0, 0, page.full.width, page.full.height).fill({ color: COLOUR.scrim, alpha: 0.6 })
        const pad = area.space(page.mode === 'tall' ? 'snug' : 'room')
        const narrow = page.mode === 'tall' || page.mode === 'low'
        const width = narrow ? page.box.width - 2 * area.space('small') : Math.min(area.letters(640), page.box.width - 2 * pad)
        const room = width - 2 * pad
        const side = cross?.side() ?? 0
        const head = Math.max(words.height(room - side), side) + area.space('snug')
        const length = content.height(room)
        const height = Math.min(page.box.height - 2 * area.space('small'), head + length + 2 * pad)
        const box = middle(page.box, width, height)
        if (page.mode === 'tall') box.y = page.box.y + page.box.height - height - area.space('small')
        paper.place(box)
        const within = inset(box, pad)
        words.place({ ...within, width: room - side, height: head })
        cross?.place({ x: within.x + within.width - side, y: within.y, width: side, height: side })
        scroll.place({ ...within, y: within.y + head, height: within.height - head })
        content.place({ x: 0, y: 0, width: room, height: length })
        scroll.length = length
      }
      lay()
    },
    () => {
      gone.abort()
      view.destroy({ children: true })
      closed()
    },
  )
  desk.onResize(() => lay(), gone.signal)
  return close
}

export type Question = { heading: string; words: string; yes: string; no?: string }

/** Asks before something that cannot be taken back; true when the player wants it. The harmless answer has the focus. */
export function confirm(desk: Desk, { heading, words, yes, no = word('common.cancel') }: Question): Promise<boolean> {
  return new Promise(answer => {
    let wanted = false
    const close = openDialog(
      desk,
      heading,
      area => {
        const text = new Words(area, 'body', words)
        const stay = new PaperButton(area, { words: no, press: () => close() })
        const go = new RustButton(area, {
          words: yes,
          press: () => {
            wanted = true
            close()
          },
        })
        const gap = area.space('snug')
        const half = (width: number): number => (width - gap) / 2
        const deep = (width: number): number => Math.max(stay.height(half(width)), go.height(half(width)), area.letters(52))
        return {
          height: width => text.height(width) + area.space('room') + deep(width) + area.space('small'),
          place: box => {
            text.place({ ...box, height: text.height(box.width) })
            const foot = { ...box, y: box.y + text.height(box.width) + area.space('room'), height: deep(box.width) }
            const [left, right] = columns(foot, ['1fr', '1fr'], gap)
            if (left) stay.place(left)
            if (right) go.place(right)
          },
        }
      },
      () => answer(wanted),
      { cross: false },
    )
  })
}
