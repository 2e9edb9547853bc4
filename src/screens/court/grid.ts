/** Things of different heights in columns: every line is as high as the highest in it. */
import { type Box, columns } from '../../ui/lay.ts'

type Placed = { height(width: number): number; place(box: Box): void }

/** Pixels downwards that they need at this width. */
export function gridHeight(things: readonly Placed[], width: number, across: number, gap: number): number {
  const each = (width - gap * (across - 1)) / across
  let height = 0
  for (const line of lines(things, across)) height += Math.max(...line.map(thing => thing.height(each))) + gap
  return Math.max(0, height - gap)
}

/** Places them and answers with the lines, for the arrow keys. */
export function layGrid<Thing extends Placed>(things: readonly Thing[], box: Box, across: number, gap: number): Thing[][] {
  const laid = lines(things, across)
  let { y } = box
  for (const line of laid) {
    const places = columns(
      { ...box, y, height: 0 },
      Array.from({ length: across }, () => '1fr' as const),
      gap,
    )
    const height = Math.max(...line.map((thing, at) => thing.height(places[at]?.width ?? box.width)))
    for (const [at, thing] of line.entries()) {
      const place = places[at]
      if (place) thing.place({ ...place, height })
    }
    y += height + gap
  }
  return laid
}

function lines<Thing>(things: readonly Thing[], across: number): Thing[][] {
  const laid: Thing[][] = []
  for (let at = 0; at < things.length; at += across) laid.push(things.slice(at, at + across))
  return laid
}
