/** Furniture and fittings that several places share, and short ways to say them. */
import { block, box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, type Pair } from '../paint/palette.ts'

const { cream, mustard, orange, teal, walnut } = COLOURS
export const WHITE = '#FFFFFF'

/** A shaded block in one of the palette's pairs. */
export function slab(x: number, y: number, width: number, height: number, [colour, dark]: Pair, radius = 6, grain = 0.7): Drawing {
  return block(x, y, width, height, colour, dark, radius, grain)
}

/** Draws each of a list. */
export function each<Item>(items: readonly Item[], draw: (item: Item, index: number) => Drawing): Drawing {
  return items.map(draw).join('')
}

/** Draws `count` times. */
export function times(count: number, draw: (index: number) => Drawing): Drawing {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

/** A wall over the whole width with light falling on its middle. */
export function wall([colour, dark]: Pair, bottom: number, light: { x: number; y: number; colour: string }): Drawing {
  return clip(
    `M-60,-60H1660V${bottom}H-60Z`,
    colour,
    shade('left', -20, -40, 520, bottom + 40, dark, 0.7) +
      shade('right', 1150, -40, 500, bottom + 40, dark, 0.7) +
      shade('up', -40, -40, 1680, 230, dark, 0.8) +
      glow(light.x, light.y, 520, 330, light.colour, 0.5),
  )
}

/** Floor boards from `top` down, wider towards the viewer. */
export function floorBoards(top: number, [colour, dark]: Pair, seam: string, seed: string): Drawing {
  const random = scatter(seed)
  const rowTop = (row: number): number => top + 16 + row * row * 3.2 + row * 6
  const rows = times(9, row => line(`M-60,${rowTop(row)}H1660`, seam, 2.5))
  const joints = times(44, () => {
    const row = Math.floor(random() * 8)
    return line(`M${random() * 1600},${rowTop(row)}v${8 + row * 6}`, seam, 2.5)
  })
  const knots = times(26, () => {
    const row = Math.floor(random() * 8)
    const x = random() * 1600
    return line(`M${x},${rowTop(row) + 6 + row * 2}q${20 + random() * 40},3 ${50 + random() * 60},0`, seam, 1.6, 'opacity=".5"')
  })
  return clip(
    `M-60,${top}H1660V960H-60Z`,
    colour,
    rows + joints + knots + shade('down', -20, 770, 1640, 150, dark, 0.7) + shade('up', -20, top, 1640, 40, dark, 0.7),
  )
}

/** A linoleum or stone floor of tiles in perspective. */
export function tiledFloor(top: number, [colour, dark]: Pair, other: string, columns = 16): Drawing {
  const rows = [0, 26, 60, 104, 160, 232, 330]
  const tile = (row: number, column: number): Drawing => {
    const [y, next] = [top + (rows[row] ?? 0), top + (rows[row + 1] ?? 400)]
    const x = (at: number, down: number): number => 800 + ((at - columns / 2) * 1700 * (0.82 + (down - top) / 900)) / columns
    return shape(`M${x(column, y)},${y}H${x(column + 1, y)}L${x(column + 1, next)},${next}H${x(column, next)}Z`, other, 'opacity=".55"')
  }
  const chequer = times(6, row => times(columns + 6, column => ((row + column) % 2 ? tile(row, column - 3) : '')))
  return clip(
    `M-60,${top}H1660V960H-60Z`,
    colour,
    chequer + shade('down', -20, 760, 1640, 160, dark, 0.7) + shade('up', -20, top, 1640, 46, dark, 0.7),
  )
}

/** The frame of a window, `columns` × `rows` panes, over the hole of `panesPath`. */
export function windowFrame(x: number, y: number, width: number, height: number, columns = 2, rows = 2, pair: Pair = cream): Drawing {
  const bar = 12
  const posts = times(columns + 1, index =>
    box(x - bar + (index * (width + bar)) / columns - 0.5, y - bar, bar + 1, height + 2 * bar, pair[0], 2),
  )
  const rails = times(rows + 1, index => box(x - bar, y - bar + (index * (height + bar)) / rows, width + 2 * bar, bar, pair[0], 2))
  const edges = times(columns + 1, index =>
    line(`M${x + (index * (width + bar)) / columns - 1},${y}v${height}`, pair[1], 2, 'opacity=".6"'),
  )
  return posts + rails + edges
}

/** The sill under a window. */
export function sill(x: number, y: number, width: number, pair: Pair = cream): Drawing {
  return slab(x - 34, y, width + 68, 18, pair, 4)
}

/** The hole of a window of the same size as its frame. */
export function panesPath(x: number, y: number, width: number, height: number): string {
  return `M${x - 4},${y - 4}h${width + 8}v${height + 8}h${-(width + 8)}z`
}

/** A curtain with folds and dots; `lean` 1 falls to the right, −1 to the left. */
export function curtain(
  x: number,
  top: number,
  width: number,
  height: number,
  lean: number,
  colour = '#E48B34',
  dark = '#B3531C',
  dot = '#F3C063',
): Drawing {
  const hem = width / 4
  const outline = `M${x},${top} h${width} q${lean * 8},${height / 2} 0,${height} q${-hem / 2},10 ${-hem},0 t${-hem},0 t${-hem},0 t${-hem},0 q${lean * 8},${-height / 2} 0,${-height}z`
  const folds = times(5, index => shade('right', x + (index * width) / 5, top, width / 5, height + 12, dark, 0.6))
  const dots = times(Math.floor(height / 46) * 3, index => {
    const row = Math.floor(index / 3)
    return oval(x + (index % 3) * (width / 3) + 18, top + 40 + row * 46 + (index % 2) * 20, 8, 8, dot, 'opacity=".75"')
  })
  return clip(outline, colour, folds + dots)
}

/** A potted plant with broad leaves. */
export function plant(x: number, y: number, scale = 1): Drawing {
  const leaves = times(15, index => {
    const length = 70 + ((index * 37) % 60)
    const leaf = clip(
      `M0,0C22,${-length * 0.4} 20,${-length * 0.8} 0,${-length}C-20,${-length * 0.8} -22,${-length * 0.4} 0,0Z`,
      index % 2 ? '#5F7A3C' : '#718C45',
      shade('right', 0, -length, 24, length, '#37502A', 0.6),
    )
    return group(leaf, `translate(0,${-66 - (index % 3) * 30}) rotate(${(index - 7) * 15})`)
  })
  return group(slab(-33, -72, 66, 72, orange, 10) + leaves, `translate(${x},${y}) scale(${scale})`)
}

/** A framed picture. `motif` is drawn in a box of its own with 0,0 at the middle. */
export function picture(x: number, y: number, width: number, height: number, ground: string, motif: Drawing): Drawing {
  const inner = clip(
    boxPath(x + 11, y + 11, width - 22, height - 22, 2),
    ground,
    group(motif, `translate(${x + width / 2},${y + height / 2})`),
  )
  return slab(x, y, width, height, walnut, 3) + inner
}

/** A panelled door with a knob, standing on `floor`. */
export function door(x: number, floor: number, width: number, height: number, pair: Pair, frame: Pair = cream, knobRight = true): Drawing {
  const top = floor - height
  const panels = each(
    [
      [0.12, 0.07, 0.33, 0.36],
      [0.55, 0.07, 0.33, 0.36],
      [0.12, 0.52, 0.33, 0.4],
      [0.55, 0.52, 0.33, 0.4],
    ] as const,
    ([left, down, across, along]) =>
      line(boxPath(x + width * left, top + height * down, width * across, height * along, 4), pair[1], 3, 'opacity=".55"'),
  )
  const knob =
    oval(knobRight ? x + width - 18 : x + 18, floor - height * 0.48, 9, 9, mustard[0]) +
    oval(knobRight ? x + width - 20 : x + 16, floor - height * 0.48 - 2, 3, 3, '#F8E3B4')
  return slab(x - 16, top - 16, width + 32, height + 16, frame, 4) + slab(x, top, width, height, pair, 3) + panels + knob
}

/** A radiator with fins. */
export function radiator(x: number, y: number, width: number, height: number, pair: Pair): Drawing {
  const fins = times(Math.floor(width / 20) - 1, index =>
    line(`M${x + 16 + index * 20},${y + 10}v${height - 20}`, pair[1], 3, 'opacity=".6"'),
  )
  return slab(x, y, width, height, pair, 6) + fins
}

/** A row of book spines standing on `y`. */
export function books(x: number, y: number, width: number, seed: string, tallest = 56): Drawing {
  const random = scatter(seed)
  const tones: readonly Pair[] = [orange, teal, mustard, COLOURS.olive, COLOURS.brick, cream, COLOURS.slate, COLOURS.cabinet]
  let paint = ''
  let at = x
  while (at < x + width - 8) {
    const thick = 8 + random() * 12
    const tall = tallest * (0.68 + random() * 0.32)
    const tone = tones[Math.floor(random() * tones.length)] ?? cream
    if (random() < 0.88)
      paint +=
        slab(at, y - tall, Math.min(thick, x + width - at), tall, tone, 1) +
        line(`M${at + 3},${y - tall * 0.76}h${Math.max(2, thick - 6)}`, '#F4E6C6', 2, 'opacity=".7"')
    at += thick + 1
  }
  return paint
}

/** A soft dark oval under furniture. */
export function underShadow(x: number, y: number, radiusX: number, radiusY: number, colour = '#4A2817'): Drawing {
  return oval(x, y, radiusX, radiusY, colour, 'opacity=".42"')
}

/** A bentwood or office chair seen from the side, facing right (1) or left (−1); its seat is 90 above the floor. */
export function chair(x: number, floor: number, facing: number, pair: Pair = orange, legs = '#C9BFA8'): Drawing {
  const parts =
    line('M-34,0L-40,118M34,0L40,118', legs, 6) +
    slab(-46, -14, 92, 24, pair, 12) +
    line('M-40,-10L-52,-110', legs, 7) +
    group(slab(-70, -134, 34, 86, pair, 14), 'rotate(4)')
  return group(parts, `translate(${x},${floor - 106}) scale(${facing * 0.9},.9)`)
}

/** A park bench from the front, `width` wide, its seat 84 above the floor. */
export function bench(x: number, floor: number, width: number, pair: Pair = COLOURS.oak): Drawing {
  const legs = each(
    [0.1, 0.9],
    share => slab(x + width * share - 9, floor - 84, 18, 84, walnut, 4) + line(`M${x + width * share},${floor - 84}v-84`, walnut[1], 9),
  )
  const slats = each([0, 24, 48], up => slab(x, floor - 176 + up, width, 18, pair, 5))
  return legs + slats + slab(x - 6, floor - 96, width + 12, 16, pair, 5) + slab(x - 10, floor - 82, width + 20, 12, pair, 5)
}

/** A cone of lamp light for masks, from a shade's rim down to the floor. */
export function cone(x: number, top: number, rim: number, floor: number, spread: number): Drawing {
  return group(
    shape(`M${x - rim},${top}L${x - spread},${floor}H${x + spread}L${x + rim},${top}Z`, WHITE, 'opacity=".22"'),
    '',
    'filter="url(#blur-18)"',
  )
}
