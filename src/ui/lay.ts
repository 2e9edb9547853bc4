/** Boxes and how they are cut: every place on the page is one of these, for the picture and for the element that is touched. */

/** A rectangle in page coordinates, in CSS pixels. */
export type Box = { x: number; y: number; width: number; height: number }

/** A line's length: pixels, or shares of what is left over (`'2fr'`). */
export type Size = number | `${number}fr`

/** Sides that must stay clear, in CSS pixels. */
export type Sides = { top: number; right: number; bottom: number; left: number }

/** Cuts a box into columns: pixels first, the rest in shares; edges fall on whole pixels. */
export function columns(box: Box, sizes: readonly Size[], gap = 0): Box[] {
  return cut(box.width, sizes, gap).map(({ at, length }) => ({ ...box, x: box.x + at, width: length }))
}

/** Cuts a box into rows, as `columns` does. */
export function rows(box: Box, sizes: readonly Size[], gap = 0): Box[] {
  return cut(box.height, sizes, gap).map(({ at, length }) => ({ ...box, y: box.y + at, height: length }))
}

/** The box without a margin, `by` at the sides and `down` above and below; never smaller than nothing. */
export function inset(box: Box, by: number, down = by): Box {
  return { x: box.x + by, y: box.y + down, width: Math.max(0, box.width - 2 * by), height: Math.max(0, box.height - 2 * down) }
}

/** The box without its sides. */
export function within(box: Box, { top, right, bottom, left }: Sides): Box {
  return { x: box.x + left, y: box.y + top, width: Math.max(0, box.width - left - right), height: Math.max(0, box.height - top - bottom) }
}

/** A box of the given size in the middle of another; never larger than it. */
export function middle(box: Box, width: number, height: number): Box {
  const size = { width: Math.min(width, box.width), height: Math.min(height, box.height) }
  return { x: Math.round(box.x + (box.width - size.width) / 2), y: Math.round(box.y + (box.height - size.height) / 2), ...size }
}

/** Boxes of measured widths set in lines that wrap, for chips and tiles; `height` of the answer is that of all the lines. */
export function flow(box: Box, widths: readonly number[], height: number, gap: number, down = gap): { boxes: Box[]; height: number } {
  let { x, y } = box
  const boxes = widths.map(wanted => {
    const width = Math.min(wanted, box.width)
    if (x > box.x && x + width > box.x + box.width) {
      x = box.x
      y += height + down
    }
    const placed = { x, y, width, height }
    x += width + gap
    return placed
  })
  return { boxes, height: boxes.length > 0 ? y + height - box.y : 0 }
}

/** Where art of a fixed size goes: whole inside the box, or covering it. */
export function fitInto(box: Box, width: number, height: number, cover = false): Box & { scale: number } {
  const scale = Math[cover ? 'max' : 'min'](box.width / width, box.height / height)
  return {
    x: Math.round(box.x + (box.width - width * scale) / 2),
    y: Math.round(box.y + (box.height - height * scale) / 2),
    width: width * scale,
    height: height * scale,
    scale,
  }
}

/** Whether the inner box lies inside the outer one, with a little room for shadows and rings. */
export function contains(outer: Box, inner: Box, slack = 0): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  )
}

function cut(total: number, sizes: readonly Size[], gap: number): { at: number; length: number }[] {
  let fixed = gap * (sizes.length - 1)
  let shares = 0
  for (const size of sizes) {
    if (typeof size === 'number') fixed += size
    else shares += Number.parseFloat(size)
  }
  const rest = Math.max(0, total - fixed)
  let at = 0
  return sizes.map(size => {
    const length = typeof size === 'number' ? size : (rest * Number.parseFloat(size)) / shares
    const line = { at: Math.round(at), length: Math.round(at + length) - Math.round(at) }
    at += length + gap
    return line
  })
}

/** The least side of what a finger or an unsteady mouse is to hit, in CSS pixels. */
export const TARGET = 44

/** What can be touched of something drawn smaller than a finger: as much as a finger needs, about the middle of it. */
export function reach({ x, y, width, height }: Box): Box {
  const [more, deeper] = [Math.max(0, TARGET - width), Math.max(0, TARGET - height)]
  return { x: x - more / 2, y: y - deeper / 2, width: width + more, height: height + deeper }
}
