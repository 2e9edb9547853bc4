/** His typewriter, with a sheet in it: on the desk of the office, and on a towel among the breakfast things. */
import { box, type Drawing, line, oval } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import { slab, times } from './props.ts'

const { cream, teal } = COLOURS

/** The machine from the top left corner of its case's 130 × 116 pixels, paper and all. */
export function typewriter(x: number, y: number): Drawing {
  const keys = times(2, row => times(8, index => oval(x + 18 + index * 14, y + 86 + row * 14, 4.5, 4.5, cream[0])))
  return (
    box(x + 26, y, 78, 46, cream[0], 2) +
    times(3, index => line(`M${x + 36},${y + 12 + index * 10}h${50 - index * 14}`, INK, 2.5)) +
    slab(x, y + 58, 130, 58, teal, 12) +
    slab(x + 16, y + 42, 98, 18, [INK, '#1E120E'], 6) +
    keys
  )
}
