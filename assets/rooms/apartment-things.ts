/** What comes and goes in the apartment: drawings on the fridge, the mess, the laundry, the boxes, the list on the cupboard. */
import { box, type Drawing, group, line, oval, shape } from '../paint/kit.ts'
import { COLOURS } from '../paint/palette.ts'
import type { StateThing } from './plan.ts'
import { each, slab, times } from './props.ts'

const { cream, orange, mustard, teal, brick, cabinet, denim, olive } = COLOURS

/** A child's drawing on its sheet, 46 × 54, pinned askew. */
function sheet(x: number, y: number, tilt: number, inner: Drawing): Drawing {
  return group(
    slab(-23, -27, 46, 54, ['#FBF3DF', '#D9C8A0'], 2) + inner + oval(0, -23, 4, 4, brick[0]),
    `translate(${x},${y}) rotate(${tilt})`,
  )
}

const DRAWINGS: readonly (readonly [x: number, y: number, tilt: number, inner: Drawing])[] = [
  [72, 312, -5, shape('M-16,16l12,-22l9,14l6,-8l8,16z', teal[0]) + oval(10, -10, 6, 6, mustard[0])],
  [
    82,
    434,
    5,
    line('M-8,16V0M-8,0L-14,8M-8,0L-2,8M8,16V4M8,4L3,10M8,4L14,10', brick[0], 2.6) +
      oval(-8, -6, 6, 6, mustard[0]) +
      oval(8, 0, 5, 5, orange[0]),
  ],
  [112, 318, 6, shape('M-14,18V-4L0,-16L14,-4V18Z', orange[0]) + box(-4, 4, 8, 14, teal[0]) + line('M-18,19H18', olive[0], 3)],
  [
    50,
    512,
    -4,
    line('M-16,8q8,-10 16,0t16,0M-16,16q8,-10 16,0t16,0', teal[0], 3) +
      shape('M-10,0h20l-5,7h-10z', brick[0]) +
      line('M0,0V-14', '#33201A', 2),
  ],
  [108, 520, 4, oval(0, 0, 15, 15, mustard[0]) + times(8, index => group(line('M0,-17V-21', mustard[0], 3), `rotate(${index * 45})`))],
  [
    80,
    590,
    -3,
    line('M-15,15L15,-15', olive[0], 3) + shape('M2,-14L16,-4L6,10L-8,0Z', brick[0]) + line('M-8,0q-10,8 -4,16', mustard[0], 2),
  ],
]

const drawings: StateThing[] = DRAWINGS.map(([x, y, tilt, inner], index) => ({
  name: `drawing-${index + 1}`,
  number: 'drawings',
  from: index + 1,
  area: [x - 34, y - 38, 68, 76],
  z: 1,
  drawing: sheet(x, y, tilt, inner),
}))

function note(ink: string, lines: number, crossed: number): Drawing {
  const rows = times(
    lines,
    index =>
      line(`M210,${166 + index * 14}q8,-4 16,0t${18 + ((index * 13) % 22)},0`, ink, 2.4) +
      (index < crossed ? line(`M206,${165 + index * 14}h48`, '#9C2F20', 2) : ''),
  )
  return rows
}

const paper = group(
  slab(196, 148, 66, 104, ['#FBF3DF', '#D9C8A0'], 2) + box(216, 142, 26, 12, '#EFE0B4', 1, 'opacity=".9"'),
  'rotate(-2 229 200)',
)

/** Nothing on the list is readable: only whose hand it is. Hers is pencil, his is pen. */
const lists: StateThing[] = [
  { name: 'list-hers', number: 'hers', from: 1, area: [184, 132, 92, 132], z: 1, drawing: paper + note('#7A7060', 6, 0) },
  { name: 'list-his', number: 'his', from: 1, area: [184, 132, 92, 132], z: 1, drawing: paper + note('#2A4A6A', 6, 4) },
  {
    name: 'list-both',
    number: 'both',
    from: 1,
    area: [184, 132, 92, 132],
    z: 1,
    drawing: paper + note('#2A4A6A', 3, 1) + group(note('#7A7060', 3, 0), 'translate(0,44)'),
  },
]

function shirt(x: number, y: number, turn: number, tone: readonly [string, string]): Drawing {
  return group(
    slab(-30, -12, 60, 26, tone, 10) +
      shape('M-30,-8L-52,6L-44,16L-26,4Z', tone[0]) +
      shape('M30,-8L50,10L40,18L24,6Z', tone[1]) +
      line('M-6,-10Q0,-2 8,-10', tone[1], 3),
    `translate(${x},${y}) rotate(${turn})`,
  )
}

const mess: StateThing[] = [
  {
    name: 'mess-papers',
    number: 'mess',
    from: 220,
    area: [1180, 796, 180, 60],
    z: 2,
    drawing: group(
      slab(1200, 812, 96, 22, ['#EFE4CC', '#C7B48C'], 2) +
        slab(1240, 822, 92, 18, ['#F7EEDB', '#C7B48C'], 2) +
        line('M1254,830h58', '#8A7A5A', 2),
      'rotate(-3 1260 824)',
    ),
  },
  {
    name: 'mess-dishes',
    number: 'mess',
    from: 320,
    area: [384, 380, 120, 72],
    z: 1,
    drawing:
      each(
        [0, 1, 2, 3],
        index =>
          oval(432 + (index % 2) * 3, 440 - index * 8, 34 - index * 2, 7, cream[1]) +
          oval(432 + (index % 2) * 3, 438 - index * 8, 34 - index * 2, 7, cream[0]),
      ) + slab(470, 416, 24, 30, teal, 5),
  },
  {
    name: 'mess-shirt',
    number: 'mess',
    from: 420,
    area: [1290, 500, 130, 70],
    z: 1,
    drawing: shirt(1354, 534, -8, ['#F2E3C4', '#C9AE84']),
  },
  {
    name: 'mess-toys',
    number: 'mess',
    from: 500,
    area: [940, 812, 190, 66],
    z: 860,
    drawing:
      slab(960, 836, 62, 26, brick, 6) +
      slab(978, 820, 30, 20, mustard, 4) +
      oval(974, 864, 8, 8, '#33201A') +
      oval(1010, 864, 8, 8, '#33201A') +
      slab(1050, 846, 24, 22, teal, 3) +
      slab(1078, 848, 22, 20, orange, 3) +
      slab(1062, 826, 22, 20, mustard, 3),
  },
  {
    name: 'mess-boxes',
    number: 'mess',
    from: 620,
    area: [356, 780, 170, 84],
    z: 830,
    drawing:
      group(slab(380, 806, 92, 36, ['#F3E6C8', '#C9AE84'], 2) + line('M380,818H472', '#B0351F', 5), 'rotate(6 420 820)') +
      slab(460, 812, 40, 42, ['#F2E3C4', '#B98F58'], 3) +
      line('M464,828h32', brick[0], 4),
  },
  {
    name: 'mess-table',
    number: 'mess',
    from: 720,
    area: [640, 560, 150, 64],
    z: 802,
    drawing:
      oval(700, 606, 30, 7, cream[1]) +
      oval(702, 600, 26, 6, cream[0]) +
      group(slab(650, 592, 54, 16, ['#F7EEDB', '#C7B48C'], 2), 'rotate(-7 676 600)') +
      slab(724, 578, 22, 28, olive, 5),
  },
]

const laundry: StateThing[] = [
  {
    name: 'laundry-basket',
    number: 'laundry',
    from: 250,
    area: [1020, 640, 120, 96],
    z: 728,
    drawing:
      shape('M1032,668H1126L1114,728H1044Z', cabinet[0]) +
      line('M1036,684H1122M1040,700H1118M1042,716H1116', cabinet[1], 4) +
      oval(1064, 664, 24, 16, cream[0]) +
      oval(1098, 662, 26, 18, teal[0]),
  },
  {
    name: 'laundry-heap',
    number: 'laundry',
    from: 550,
    area: [1010, 596, 150, 90],
    z: 729,
    drawing:
      oval(1052, 650, 30, 20, denim[0]) +
      oval(1104, 646, 34, 24, orange[0]) +
      oval(1078, 628, 32, 20, cream[0]) +
      shirt(1084, 622, 12, ['#E2A832', '#AD7418']),
  },
  {
    name: 'laundry-floor',
    number: 'laundry',
    from: 760,
    area: [1100, 690, 170, 60],
    z: 740,
    drawing: shirt(1160, 722, 4, [teal[0], teal[1]]) + oval(1226, 732, 22, 8, cream[0]) + oval(1218, 728, 14, 6, denim[0]),
  },
]

function carton(x: number, y: number, width: number, height: number): Drawing {
  return (
    slab(x, y, width, height, ['#CF9A5C', '#8E5F2C'], 2) +
    line(`M${x + width / 2},${y}v${height * 0.3}`, '#EFE0B4', 8, 'opacity=".8"') +
    line(`M${x + 14},${y + height - 20}h${width * 0.4}`, '#7A4A22', 4)
  )
}

const boxes: StateThing[] = [
  { name: 'box-1', number: 'boxes', from: 1, area: [220, 700, 140, 130], z: 808, drawing: carton(236, 716, 108, 92) },
  { name: 'box-2', number: 'boxes', from: 2, area: [130, 730, 120, 110], z: 818, drawing: carton(142, 742, 92, 78) },
  { name: 'box-3', number: 'boxes', from: 3, area: [230, 620, 130, 110], z: 809, drawing: carton(248, 636, 88, 82) },
]

/** The record player on its stand; when it has been sold, the clean place in the dust, and the wire that went to it. */
const player: StateThing[] = [
  {
    name: 'record-player',
    number: 'record',
    from: 1,
    area: [1016, 470, 126, 72],
    z: 2,
    drawing:
      slab(1030, 508, 98, 30, ['#8A5A34', '#54321A'], 4) +
      shape('M1036,508L1044,482H1122L1122,508Z', '#B9C9C4', 'opacity=".55"') +
      line('M1036,508L1044,482H1122V508', '#7E8C88', 2.4) +
      oval(1074, 506, 30, 6, '#2A2422') +
      oval(1074, 505, 9, 2.4, brick[0]) +
      line('M1112,502L1092,506', '#D9CDB0', 3) +
      oval(1044, 524, 4, 4, cream[0]) +
      oval(1058, 524, 4, 4, cream[0]),
  },
  {
    name: 'record-gap',
    number: 'gap',
    from: 1,
    area: [1016, 516, 126, 60],
    z: 2,
    drawing: box(1032, 531, 94, 6, '#E9C48E', 2) + line('M1128,534q14,8 4,22t6,14', '#33201A', 3),
  },
]

/** All things of the home, in the order they are drawn. */
export const HOME_THINGS: readonly StateThing[] = [...drawings, ...lists, ...player, ...mess, ...laundry, ...boxes]
