/** What hangs on an hour: a tag with a word where there is room for one, else a sign at the corner. Pictures only: the cell says it. */
import { Container } from 'pixi.js'
import type { TagRead } from '../../../sim/index.ts'
import type { IconName } from '../../places/surfaces.ts'
import type { Desk } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Picture, Sheet } from '../../ui/sheet.ts'

/** At unit 1: before a tag's icon, after it, after the word, and how far it hangs over the corner. */
const PAD = { lead: 3, between: 3, end: 5, over: 2 } as const
/** Least size of a note. */
const SIZE = 17

/** What is asked has a bell, what was promised a string, what the plan keeps a tick; a date is pinned there. */
export const tagIcon = ({ kind, kept }: TagRead): IconName => (kind === 'date' ? 'pin' : kept ? 'tick' : kind === 'ask' ? 'bell' : 'string')

const letter = (desk: Desk): number => desk.page.unit * desk.page.text

function lettersOf(into: Container, desk: Desk, words: string): Letters {
  return new Letters(into, desk, 'note', words, { size: Math.round(SIZE * letter(desk)) })
}

const iconSide = (desk: Desk): number => Math.round(17 * letter(desk))

/** Pixels that a tag with these words takes. */
export function tagWidth(desk: Desk, words: string): number {
  const measured = new Container()
  const width = lettersOf(measured, desk, words).width()
  measured.destroy({ children: true })
  const { unit } = desk.page
  return Math.ceil(width + iconSide(desk) + (PAD.lead + PAD.between + PAD.end) * unit)
}

/** Hangs a tag at the right end of a lane, a little over its edge. */
export function hangTag(view: Container, desk: Desk, box: Box, { words, icon }: { words: string; icon: IconName }): void {
  const { unit } = desk.page
  const sheet = new Sheet(view, desk, 'label', { shadow: false })
  const letters = lettersOf(sheet.top, desk, words)
  const side = iconSide(desk)
  const wide = tagWidth(desk, words)
  const tall = Math.min(
    letters.height(10_000) + Math.round(unit),
    Math.max(Math.round(20 * letter(desk)), box.height - Math.round(2 * unit)),
  )
  sheet.resize(wide, tall)
  new Picture(sheet.top, desk, { icon }).put(PAD.lead * unit + side / 2, tall / 2, side)
  letters.place({ x: Math.round(PAD.lead * unit + side + PAD.between * unit), y: 0, width: wide, height: tall }, 'middle')
  view.position.set(box.x + box.width - wide + Math.round(PAD.over * unit), Math.round(box.y + Math.min(box.height - tall, 30 * unit) / 2))
}

/** Puts a sign on an upper corner of an hour, further ones beside it. */
export function hangSign(
  view: Container,
  desk: Desk,
  box: Box,
  { icon, before, left }: { icon: IconName; before: number; left: boolean },
): void {
  const { unit } = desk.page
  const side = Math.round(20 * letter(desk))
  const sheet = new Sheet(view, desk, 'label', { shadow: false })
  sheet.resize(side, side)
  new Picture(sheet.top, desk, { icon }).put(side / 2, side / 2, Math.round(side * 0.8))
  const along = before * (side + unit)
  const x = left ? box.x - side * 0.2 + along : box.x + box.width - side * 0.7 - along
  view.position.set(Math.round(x), Math.round(box.y - side * 0.45))
}
