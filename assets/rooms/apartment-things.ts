/** What comes and goes in the apartment: drawings on the fridge, the mess, the laundry, the boxes, the list on the cupboard. */
import { box, clip, type Drawing, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { StateThing } from './plan.ts'
import { each, slab, times } from './props.ts'
import { typewriter } from './typewriter.ts'

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

/** What he brings home stands where the breakfast stands: on a towel, so that the table keeps still, and the boards beside it. */
const work: StateThing[] = [
  {
    name: 'work',
    number: 'work',
    from: 1,
    area: [680, 520, 320, 110],
    z: 800.2,
    drawing:
      shape('M694,604Q700,594 716,594H842Q858,594 862,604L872,622Q780,634 690,620Z', '#E9DDC0') +
      line('M700,617Q780,627 864,618', brick[0], 3) +
      group(typewriter(0, 0), 'translate(716,520) scale(.8)') +
      group(slab(-52, -7, 104, 14, ['#FBF3DF', '#C9B68E'], 2), 'translate(930,610) rotate(3)') +
      group(slab(-48, -7, 96, 13, ['#F6EBD0', '#C2AE84'], 2), 'translate(934,600) rotate(-4)') +
      line('M900,598l44,-3M900,604l30,-2', INK, 2.4),
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
    number: 'recordPlayer',
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
    number: 'no-recordPlayer',
    from: 1,
    area: [1016, 516, 126, 60],
    z: 2,
    drawing: box(1032, 531, 94, 6, '#E9C48E', 2) + line('M1128,534q14,8 4,22t6,14', '#33201A', 3),
  },
]

/** The sofa, and when two brothers have carried it off, its four dents and the blanket in the middle of them. */
const SOFA =
  slab(1160, 440, 380, 150, mustard, 34) +
  slab(1130, 500, 66, 140, mustard, 26) +
  slab(1500, 500, 66, 140, mustard, 26) +
  slab(1190, 540, 158, 62, ['#EAB645', mustard[1]], 18) +
  slab(1350, 540, 158, 62, ['#EAB645', mustard[1]], 18) +
  slab(1180, 596, 336, 36, [mustard[1], '#7E5210'], 10)
const BLANKET =
  clip(
    'M1380,432H1470L1478,560Q1430,572 1376,558Z',
    '#7E8C3E',
    each([450, 480, 510, 540], y => line(`M1376,${y}H1480`, '#E6C88E', 6, 'opacity=".8"')) +
      shade('right', 1420, 430, 60, 140, olive[1], 0.6),
  ) + times(9, index => line(`M${1382 + index * 11.4},564v10`, '#7E8C3E', 3))
const PILLOWS =
  group(slab(1200, 468, 84, 80, teal, 18) + line('M1214,482L1270,534', '#4D9490', 3), 'rotate(-8 1240 510)') +
  group(slab(1466, 474, 66, 70, orange, 18), 'rotate(10 1490 510)')

const sofa: StateThing[] = [
  { name: 'sofa', number: 'sofa', from: 1, area: [1110, 420, 470, 230], z: 2, drawing: SOFA + BLANKET + PILLOWS },
  {
    name: 'sofa-gone',
    number: 'no-sofa',
    from: 1,
    area: [1140, 560, 420, 130],
    z: 2,
    drawing:
      clip('M1160,470H1540V628H1160Z', '', box(1160, 560, 380, 66, '#A5AD70', 4, 'opacity=".55"')) +
      each([1184, 1216, 1470, 1502], x => oval(x, 650 + (x % 5), 13, 4, '#5A2E18', 'opacity=".7"')) +
      clip(
        'M1250,640Q1340,606 1450,632Q1476,652 1440,668Q1340,684 1262,668Q1236,656 1250,640Z',
        '#7E8C3E',
        each([1280, 1320, 1360, 1400, 1440], x => line(`M${x},610L${x - 16},690`, '#E6C88E', 6, 'opacity=".8"')) +
          shade('down', 1240, 640, 240, 40, olive[1], 0.6),
      ) +
      group(slab(-34, -26, 68, 48, teal, 16), 'translate(1400,640) rotate(-14)'),
  },
]

/** The camera on its nail by the calendar; the nail, and a strap's worth of clean wall. */
const camera: StateThing[] = [
  {
    name: 'camera',
    number: 'camera',
    from: 1,
    area: [1196, 348, 70, 96],
    z: 1,
    drawing:
      line('M1231,356L1212,398M1231,356L1252,398', '#6A3D22', 4) +
      oval(1231, 356, 3, 3, '#33201A') +
      slab(1204, 398, 54, 36, ['#3A3230', '#241C1A'], 5) +
      box(1206, 402, 50, 8, '#B8AD94', 2) +
      oval(1231, 418, 13, 13, '#1E1614') +
      oval(1231, 418, 8, 8, '#5E7A88') +
      oval(1228, 415, 2.6, 2.6, '#E6EADC') +
      box(1244, 393, 9, 6, '#B8AD94', 1),
  },
  {
    name: 'camera-gone',
    number: 'no-camera',
    from: 1,
    area: [1196, 348, 70, 96],
    z: 1,
    drawing: oval(1231, 356, 3.4, 3.4, '#33201A') + line('M1231,360L1214,398V430H1250V398Z', '#F3D9A4', 4, 'opacity=".8"'),
  },
]

const chart = (inner: Drawing): Drawing =>
  slab(302, 140, 92, 108, ['#FBF3DF', '#D9C8A0'], 2) +
  line('M308,158H388M332,146V242M364,146V242', '#B79F70', 2) +
  line('M310,152h16M340,152h18M372,152h14', '#5A3C28', 3.4) +
  box(338, 134, 20, 12, '#EFE0B4', 1, 'opacity=".9"') +
  inner
const rows = (x: number, ink: string, from: number, count: number): Drawing =>
  times(count, index => line(`M${x},${168 + (from + index) * 13}h${13 + ((index * 7) % 8)}`, ink, 3))

/** The week on the cupboard: his column, hers, the boy's. Hers is full, then it is not. */
const weekChart: StateThing[] = (
  [
    ['hers', rows(310, '#2A4A6A', 0, 2) + rows(338, '#7A7060', 0, 6) + rows(370, '#7A7060', 0, 6)],
    ['his', rows(310, '#2A4A6A', 0, 6) + rows(370, '#2A4A6A', 0, 4)],
    ['both', rows(310, '#2A4A6A', 0, 5) + rows(338, '#7A7060', 4, 2) + rows(370, '#2A4A6A', 0, 3) + rows(370, '#7A7060', 4, 2)],
  ] as const
).map(([number, inner]) => ({
  name: `week-${number}`,
  number,
  from: 1,
  area: [292, 126, 112, 132],
  z: 1,
  drawing: group(chart(inner), 'rotate(1.5 348 194)'),
}))

/** All things of the home, in the order they are drawn. */
export const HOME_THINGS: readonly StateThing[] = [
  ...drawings,
  ...lists,
  ...weekChart,
  ...sofa,
  ...camera,
  ...player,
  ...mess,
  ...work,
  ...laundry,
  ...boxes,
]
