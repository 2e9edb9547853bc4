/** Drawn words: sized by role, page and the player's text size, wrapped to the width they are given, never shrunk to fit. */
import { CanvasTextMetrics, type Container, Text } from 'pixi.js'
import type { Desk } from './area.ts'
import type { Box } from './lay.ts'
import { INK, TYPE, type TypeRole, typeSize } from './theme.ts'

export type Align = 'left' | 'center' | 'right'
export type Down = 'top' | 'middle' | 'bottom'
/** `edge` draws a line around the letters, for the few that stand on a picture. */
export type Lettered = { colour?: string; align?: Align; size?: number; edge?: string }

const WIDE = 100_000

/** One run of drawn text. It is a picture only: give its words to a part, or use `Words`, which does both. */
export class Letters {
  readonly view: Text
  private readonly desk: Desk
  private role: TypeRole
  private readonly align: Align
  private fixed: number | undefined
  private measured = ''
  private size = { width: 0, height: 0 }

  /** @param size a font size of its own in pixels, for the few words that follow the room they stand in */
  constructor(into: Container, desk: Desk, role: TypeRole, text = '', { colour = INK.plain, align = 'left', size, edge }: Lettered = {}) {
    this.desk = desk
    this.role = role
    this.align = align
    this.fixed = size
    const face = TYPE[role]
    this.view = new Text({
      text,
      style: {
        fontFamily: face.family,
        fontWeight: face.weight,
        fontStyle: 'italic' in face ? 'italic' : 'normal',
        fontSize: typeSize(role, desk.page),
        fill: colour,
        align,
        breakWords: true,
        padding: 4,
        ...(edge ? { stroke: { color: edge, width: 5, join: 'round' as const } } : {}),
      },
    })
    this.view.visible = text !== ''
    into.addChild(this.view)
  }

  set text(text: string) {
    if (this.view.text === text) return
    this.view.text = text
    this.view.visible = text !== ''
  }

  get text(): string {
    return this.view.text
  }

  set colour(colour: string) {
    if (this.view.style.fill !== colour) this.view.style.fill = colour
  }

  /** A font size in pixels that takes the place of the role's. */
  set fontSize(size: number) {
    this.fixed = size
  }

  /** Pixels that the words take on one line. */
  width(): number {
    return this.measure(WIDE).width
  }

  /** Pixels that the words take downwards when they wrap at this width. */
  height(width: number): number {
    return this.measure(width).height
  }

  /** Puts the words into a box; they wrap at its width and stand at its top, middle or bottom. */
  place(box: Box, down: Down = 'top'): void {
    const { width, height } = this.measure(Math.max(1, box.width))
    const spare = { x: box.width - width, y: box.height - height }
    this.view.position.set(
      Math.round(box.x + (this.align === 'left' ? 0 : this.align === 'right' ? spare.x : spare.x / 2)),
      Math.round(box.y + (down === 'top' ? 0 : down === 'bottom' ? spare.y : spare.y / 2)),
    )
  }

  /** Where each line of words that stand in the middle of a box lies: the pixel down at which its middle is, and how long it is. */
  lines(box: Box): { middle: number; long: number }[] {
    const { height } = this.measure(Math.max(1, box.width))
    const { lineWidths, lineHeight } = CanvasTextMetrics.measureText(this.view.text, this.view.style)
    const top = box.y + (box.height - height) / 2
    return lineWidths.map((long, at) => ({ middle: top + (at + 0.5) * lineHeight, long: Math.ceil(long) }))
  }

  private measure(width: number): { width: number; height: number } {
    // No words take no room: pixi would give an empty text the height of a line.
    if (this.view.text === '') return { width: 0, height: 0 }
    const fontSize = Math.round(this.fixed ?? typeSize(this.role, this.desk.page))
    const key = `${fontSize} ${width} ${this.view.text}`
    if (key === this.measured) return this.size
    const { style } = this.view
    style.fontSize = fontSize
    style.lineHeight = Math.round(fontSize * TYPE[this.role].line)
    style.wordWrap = width < WIDE
    style.wordWrapWidth = width
    this.measured = key
    this.size = { width: Math.ceil(this.view.width), height: Math.ceil(this.view.height) }
    return this.size
  }
}
