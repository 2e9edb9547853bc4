/** What the page is like now: its room, its shape, how large type is and whether a finger or a mouse points. */
import { type Box, type Sides, TARGET, within } from './lay.ts'

/** The four shapes a screen knows: beside each other, below each other, one column, or two panes on a phone's side. */
type Mode = 'wide' | 'mid' | 'tall' | 'low'

export type Page = {
  /** All of the window. */
  full: Box
  /** What is left inside the device's safe areas: screens are laid out in here. */
  box: Box
  mode: Mode
  /** The unit: 1 at 1280 × 720, at most 2. Lengths of the design are multiplied by it. */
  unit: number
  /** The player's text size, 1 to 2. */
  text: number
  /** Whether targets must be large enough for a finger. */
  touch: boolean
}

export type Window = { width: number; height: number; text: number; touch: boolean; safe?: Sides }

/** Reads a window's size into the page's shape. The mode follows the room left for letters, so large type on a laptop takes a phone's shape. */
export function pageOf({ width, height, text, touch, safe }: Window): Page {
  const full: Box = { x: 0, y: 0, width, height }
  const box = safe ? within(full, safe) : full
  const unit = Math.min(2, Math.max(1, Math.min(box.width / 1280, box.height / 720)))
  return { full, box, mode: modeOf(box, unit * text), unit, text, touch }
}

/** What stands close together and can be had in a larger way as well may be this small where a mouse points and a page is wide. */
export function smallTarget(page: Page): number {
  return page.touch || page.mode === 'tall' || page.mode === 'low' ? TARGET : Math.round(27 * page.unit)
}

function modeOf({ width, height }: Box, scale: number): Mode {
  const room = width / scale
  if (height < 480 && width > height) return 'low'
  if (room < 700) return 'tall'
  return room >= 1000 && width / height >= 1.45 ? 'wide' : 'mid'
}
