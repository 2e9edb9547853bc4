/** Things of different heights in columns: every line is as high as the highest in it. */
import { type Box, columns } from '../../ui/lay.ts'

type Placed = { height(width: number): number; place(box: Box): void }

/** Pixels downwards that they need at this width. */
export function gridHeight(things: readonly Placed[], width: number, across: number, gap: number): number {
  return linesHeight(lines(things, across), () => across, width, gap)
}

/** Places them and answers with the lines, for the arrow keys. */
export function layGrid<Thing extends Placed>(things: readonly Thing[], box: Box, across: number, gap: number): Thing[][] {
  return layLines(lines(things, across), () => across, box, gap)
}

/** Pixels downwards that they need where every line fills the width. */
export function filledHeight(filled: readonly (readonly Placed[])[], width: number, gap: number): number {
  return linesHeight(filled, line => line.length, width, gap)
}

/** Places them so that every line fills the width. */
export function layFilled<Thing extends Placed>(filled: Thing[][], box: Box, gap: number): Thing[][] {
  return layLines(filled, line => line.length, box, gap)
}

/**
 * The lines, in order, that need the least height: each fills the width, and no two differ by more than one thing. Nothing that
 * an even grid would do as well is set unevenly.
 */
export function tightest<Thing extends Placed>(things: readonly Thing[], width: number, most: number, gap: number): Thing[][] {
  let best: Thing[][] = []
  let least = Number.POSITIVE_INFINITY
  for (const counts of splits(things.length, most)) {
    let from = 0
    const split = counts.map(count => {
      from += count
      return things.slice(from - count, from)
    })
    const height = filledHeight(split, width, gap)
    if (height >= least) continue
    best = split
    least = height
  }
  return best
}

/** The ways to cut a row of so many into lines of at most `most` that differ by one at most; even ones first. */
function splits(count: number, most: number): number[][] {
  const found: number[][] = []
  const cut = (left: number, taken: number[]): void => {
    if (left === 0) found.push(taken)
    for (let next = Math.min(most, left); next > 0; next--)
      if (taken.every(other => Math.abs(other - next) <= 1)) cut(left - next, [...taken, next])
  }
  cut(count, [])
  return found.sort((a, b) => spread(a) - spread(b))
}

const spread = (counts: readonly number[]): number => Math.max(0, ...counts) - Math.min(...counts)

function linesHeight(
  laid: readonly (readonly Placed[])[],
  across: (line: readonly Placed[]) => number,
  width: number,
  gap: number,
): number {
  let height = 0
  for (const line of laid) {
    const each = (width - gap * (across(line) - 1)) / across(line)
    height += Math.max(...line.map(thing => thing.height(each))) + gap
  }
  return Math.max(0, height - gap)
}

function layLines<Thing extends Placed>(laid: Thing[][], across: (line: readonly Thing[]) => number, box: Box, gap: number): Thing[][] {
  let { y } = box
  for (const line of laid) {
    const places = columns(
      { ...box, y, height: 0 },
      Array.from({ length: across(line) }, () => '1fr' as const),
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
