/** The ballpark: the bleachers in front, the field below, the lights over it. */
import { box, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { RoomPlan, StateThing } from './plan.ts'
import { each, slab, times, WHITE } from './props.ts'
import { rooftops, sky } from './skies.ts'

const { cream, mustard, brick, denim } = COLOURS

/** Something for each of so many who sit in the far stand. */
function spread(count: number, seed: string, draw: (x: number, y: number, index: number, chance: number) => Drawing): Drawing {
  const random = scatter(seed)
  return times(count, index => {
    const x = random() * 1600
    return draw(x, 318 + random() * 70 - 40 * Math.sin((x / 1600) * Math.PI), index, random())
  })
}

/** Heads in the far stand. */
const crowd = (count: number, seed: string, tones: readonly string[]): Drawing =>
  spread(count, seed, (x, y, _, chance) => oval(x, y, 5, 5, tones[Math.floor(chance * tones.length)] ?? cream[0]))

/** A number as the board hangs it, in strokes. */
const FIGURES: readonly string[] = [
  'M2,2H10V18H2Z',
  'M6,2V18',
  'M2,2H10V10H2V18H10',
  'M2,2H10V18H2M3,10H10',
  'M2,2V10H10M10,2V18',
  'M10,2H2V10H10V18H2',
]

/** The game so far: two rows of innings, as many as were played. */
function score(rows: readonly (readonly number[])[]): Drawing {
  return rows
    .map((row, down) =>
      row.map((runs, at) => group(line(FIGURES[runs] ?? '', mustard[0], 3.4), `translate(${690 + at * 32},${195 + down * 40})`)).join(''),
    )
    .join('')
}

const GAMES = [
  [
    [0, 0, 1, 0],
    [2, 0, 0],
  ],
  [
    [1, 0, 0, 3, 0, 0, 2],
    [0, 0, 4, 0, 1, 0],
  ],
  [
    [0, 2, 0, 0, 0, 1, 0, 0, 1],
    [0, 0, 0, 0, 3, 0, 0, 0, 2],
  ],
] as const

/** Nine would be too many to tell apart from here. */
const players = each(
  [
    [800, 556],
    [1080, 530],
    [600, 530],
    [930, 470],
    [540, 450],
    [1120, 450],
  ] as const,
  ([x, y]) =>
    oval(x, y - 38, 8, 8, '#C98F62') +
    shape(`M${x - 10},${y - 30}h20l4,22h-28z`, cream[0]) +
    line(`M${x - 5},${y - 8}v12M${x + 5},${y - 8}v12`, cream[1], 5) +
    shape(`M${x - 8},${y - 40}q8,-10 16,0h6v4h-22z`, denim[1]),
)

/** Opening day's bunting, straw hats in the heat, and in the rain a sheet over the diamond and those who own umbrellas. */
const things: readonly StateThing[] = [
  ...GAMES.map(
    (rows, at): StateThing => ({
      name: `score-${at}`,
      number: `score-${at}`,
      from: 1,
      area: [680, 184, 300, 80],
      z: 1,
      glows: true,
      drawing: score(rows),
    }),
  ),
  {
    name: 'crowd',
    number: 'dry',
    from: 1,
    area: [0, 260, 1600, 140],
    z: 1,
    glows: true,
    drawing: crowd(300, 'full', ['#E9B48A', '#C98F62', '#7A4A2E', brick[0], cream[0], denim[0], mustard[0]]),
  },
  // Whoever plays and whoever watches is seen by night as by day: that is what the lights are for.
  { name: 'players', number: 'dry', from: 1, area: [500, 380, 660, 200], z: 1, glows: true, drawing: players },
  {
    name: 'hats',
    number: 'heat',
    from: 1,
    area: [0, 250, 1600, 150],
    z: 1.1,
    glows: true,
    drawing: spread(90, 'hats', (x, y) => {
      return oval(x, y - 4, 9, 3.4, '#F3DFA8') + oval(x, y - 7, 5, 4, '#E6C87E')
    }),
  },
  {
    name: 'umbrellas',
    number: 'rain',
    from: 1,
    area: [0, 240, 1600, 450],
    z: 1,
    drawing:
      spread(46, 'umbrellas', (x, y, index) => {
        const tone = ['#2E2A28', '#34424E', brick[1], '#2F7A78', '#8E6A1E'][index % 5] ?? INK
        return (
          line(`M${x},${y - 8}v14`, INK, 2) +
          shape(`M${x - 15},${y - 4}Q${x},${y - 26} ${x + 15},${y - 4}Q${x},${y - 10} ${x - 15},${y - 4}Z`, tone)
        )
      }) +
      clip('M800,436L1190,560L800,694L410,560Z', '#8FA3A8', shade('down', 400, 560, 800, 140, '#5E7278', 0.6)) +
      line('M606,498L996,628M994,498L604,628', '#A9BABD', 5) +
      each(
        [
          [800, 440],
          [1180, 560],
          [420, 560],
          [800, 690],
        ] as const,
        ([x, y]) => oval(x, y, 12, 6, '#5E5648'),
      ),
  },
  {
    name: 'bunting',
    number: 'spring',
    from: 1,
    area: [0, 640, 1600, 60],
    z: 2,
    drawing: times(14, index => {
      const x = 20 + index * 118
      return (
        clip(
          `M${x},652H${x + 96}Q${x + 48},716 ${x},652Z`,
          '#3F4F86',
          shape(`M${x + 14},650H${x + 82}Q${x + 48},694 ${x + 14},650Z`, '#F1DDB4'),
        ) + shape(`M${x + 32},650H${x + 64}Q${x + 48},672 ${x + 32},650Z`, brick[0])
      )
    }),
  },
]

/** The plan of the ballpark: the bleachers in front, the field below, the lights over it. */
export function ballpark(): RoomPlan {
  const stand = clip(
    'M-60,300Q800,220 1660,300V420Q800,350 -60,420Z',
    '#7E8A94',
    crowd(90, 'ballpark', ['#E9B48A', '#C98F62', brick[0], cream[0], denim[0], mustard[0]]),
  )
  const fieldPaint =
    clip(
      'M-60,420Q800,350 1660,420V700H-60Z',
      '#7C9149',
      times(7, index => shape(`M${index * 240 - 40},700L${560 + index * 70},360h36L${index * 240 + 90},700z`, '#8EA256', 'opacity=".7"')) +
        shade('up', -40, 370, 1700, 90, '#4E6B3A', 0.6),
    ) +
    shape('M800,440L1180,560L800,690L420,560Z', '#C98F54') +
    shape('M800,470L1070,560L800,650L530,560Z', '#7C9149') +
    oval(800, 566, 34, 13, '#C98F54') +
    each(
      [
        [800, 446],
        [1160, 560],
        [440, 560],
        [800, 682],
      ] as const,
      ([x, y]) => shape(`M${x},${y - 7}l14,7l-14,7l-14,-7z`, cream[0]),
    ) +
    line('M800,690L300,520M800,690L1300,520', cream[0], 5)
  const lights = each(
    [180, 1420],
    x =>
      line(`M${x},330V60`, '#5E6A72', 12) +
      slab(x - 70, 20, 140, 62, ['#6E7A82', '#46505A'], 4) +
      times(10, index => oval(x - 54 + (index % 5) * 27, 38 + Math.floor(index / 5) * 26, 9, 9, '#FFF3D0')),
  )
  const board =
    slab(600, 130, 400, 140, ['#3F5A48', '#24382B'], 4) +
    line('M620,180H980M620,226H980', cream[0], 3) +
    times(9, index => line(`M${680 + index * 32},146V258`, '#5A7A62', 2)) +
    line('M630,162h36M630,206h36M630,246h36', cream[0], 5)
  const seats = (y: number, tone: Pair): Drawing =>
    slab(-60, y, 1720, 26, tone, 4) + times(14, index => slab(30 + index * 116, y - 78, 92, 78, tone, 14))
  return {
    place: 'ballpark',
    back:
      lights +
      board +
      stand +
      fieldPaint +
      clip('M-60,690H1660V960H-60Z', '#A9A08E', shade('down', -40, 760, 1700, 160, '#6E6656', 0.7)) +
      line('M-60,690H1660', '#5E6A72', 10) +
      line('M-60,650H1660', '#5E6A72', 8) +
      times(24, index => line(`M${index * 70},650V692`, '#5E6A72', 5)),
    layers: [{ name: 'row', z: 790, area: [0, 700, 1600, 120], drawing: seats(786, denim) }],
    foreground: {
      name: 'front',
      z: 2000,
      area: [0, 820, 1600, 80],
      lit: false,
      drawing: times(
        8,
        index =>
          oval(110 + index * 210, 930, 60, 74, ['#3A2C28', '#4A3A30', '#33363E'][index % 3] ?? INK) +
          (index % 2 ? shape(`M${56 + index * 210},900q54,-70 108,0z`, '#2E4560') : ''),
      ),
    },
    view: { area: [0, 0, 1600, 460], draw: hour => sky([0, 0, 1600, 460], hour) + rooftops([0, 120, 1600, 260], hour, 'ballpark') },
    lamp:
      // Played under lights: the banks themselves, the stand, and most of all the diamond.
      each([180, 1420], x => slab(x - 70, 20, 140, 62, [WHITE, WHITE], 4) + glow(x, 50, 260, 200, WHITE, 0.5)) +
      box(-20, 250, 1640, 410, WHITE, 0, 'opacity=".62"') +
      slab(600, 130, 400, 140, [WHITE, WHITE], 4) +
      glow(800, 560, 900, 260, WHITE, 0.42) +
      glow(800, 780, 1000, 150, WHITE, 0.4),
    sun:
      group(shape('M0,420H1100L900,900H-60Z', WHITE, 'opacity=".4"'), '', 'filter="url(#blur-18)"') + glow(800, 560, 620, 160, WHITE, 0.3),
    panes: [[0, 0, 1600, 900]],
    lamps: [{ x: 800, range: 1500, power: 1 }],
    things,
    outside: true,
    spots: {
      seatLeft: { x: 640, y: 846, facing: 1, seat: 116, z: 791 },
      seatRight: { x: 780, y: 846, facing: 1, seat: 150, z: 792 },
      seatThird: { x: 920, y: 846, facing: -1, seat: 116, z: 793 },
      left: { x: 420, y: 860, facing: 1, z: 1000 },
      middle: { x: 800, y: 866, facing: 1, z: 1000 },
      right: { x: 1180, y: 860, facing: -1, z: 1000 },
    },
  }
}
