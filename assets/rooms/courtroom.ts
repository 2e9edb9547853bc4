/** The courtroom: oak, two high windows, the bench in the middle; rails and tables are layers, so that people sit behind them. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { Layer, RoomPlan, StateThing } from './plan.ts'
import { each, panesPath, slab, times, WHITE, windowFrame } from './props.ts'
import { rooftops, sky } from './skies.ts'

const { leather, walnut, brick, mustard } = COLOURS
const OAK = ['#8A5630', '#5A3218'] as const
const LIP = ['#B0713E', '#7A4522'] as const
const WINDOWS = [
  [80, -30, 258, 206],
  [1260, -30, 258, 206],
] as const

function panelling(): Drawing {
  const plaster = clip(
    'M-60,-60H1660V190H-60Z',
    '#CFA468',
    shade('up', -20, -40, 1640, 160, '#A87C40', 0.7) +
      shade('left', -20, -40, 500, 260, '#A87C40', 0.7) +
      shade('right', 1150, -40, 470, 260, '#A87C40', 0.7) +
      glow(800, 60, 480, 220, '#EBC98F', 0.5),
  )
  const panels = times(8, index => {
    const x = -10 + index * 210
    const inner =
      line(boxPath(x + 22, 214, 162, 300, 4), OAK[1], 4, 'opacity=".7"') + line(`M${x + 26},218V512`, '#A87044', 3, 'opacity=".6"')
    return slab(x, 190, 204, 360, OAK, 2) + inner
  })
  return plaster + box(-60, 190, 1720, 380, '#6A3E20') + panels + slab(-60, 172, 1720, 24, LIP, 3) + box(-60, 540, 1720, 60, OAK[1])
}

function windows(): Drawing {
  return each(
    WINDOWS,
    ([x, y, width, height]) =>
      windowFrame(x, y, width, height, 3, 2, ['#EBCF9C', '#B08A52']) +
      slab(x - 20, y + height + 8, width + 40, 14, ['#EBCF9C', '#B08A52'], 3),
  )
}

function flag(): Drawing {
  const pole = line('M479,20V420', mustard[1], 11) + line('M477,20V420', '#E2B85A', 6) + oval(479, 18, 12, 12, mustard[0])
  const stripes = each([0, 1, 2, 3], index =>
    shape(
      `M${490 + index * 18},${42 + index * 5}Q${506 + index * 16},180 ${488 + index * 18},${352 - index * 26}L${500 + index * 18},${336 - index * 26}Q${520 + index * 14},180 ${500 + index * 18},${44 + index * 5}Z`,
      brick[0],
    ),
  )
  const cloth = clip(
    'M486,42Q530,34 552,58Q566,190 532,270Q516,310 494,356Q484,220 486,42Z',
    '#F1DDB4',
    stripes +
      shape('M486,40H538V138H486Z', '#3F4F86') +
      shade('right', 512, 40, 50, 320, '#A88A5A', 0.7) +
      shade('down', 480, 240, 90, 120, '#A88A5A', 0.5),
  )
  return cloth + pole
}

function chairs(): Drawing {
  const judge =
    slab(694, 38, 212, 300, ['#5A2A22', '#2E120E'], 34) +
    line(boxPath(716, 60, 168, 240, 22), '#7A3E32', 4) +
    each([0, 1, 2], row => each([0, 1, 2], column => oval(752 + column * 48, 100 + row * 56, 4, 4, '#C9A04A')))
  const witness = slab(126, 226, 236, 260, leather, 34) + line(boxPath(146, 246, 196, 220, 24), '#5A7A62', 4)
  return judge + witness
}

function bench(): Drawing {
  const emblem =
    oval(800, 420, 52, 52, '#B8862E') +
    oval(800, 420, 43, 43, '#7A4A28') +
    line('M800,392V448M776,402H824', INK, 5) +
    shape('M764,424H790Q788,438 777,438T764,424ZM810,424H836Q834,438 823,438T810,424Z', '#C9962E') +
    line('M777,402L766,424M777,402L788,424M823,402L812,424M823,402L834,424', INK, 2.6) +
    box(786, 446, 28, 8, INK, 2)
  const front = slab(524, 320, 552, 204, OAK, 4) + line(boxPath(554, 350, 492, 140, 5), OAK[1], 4)
  const papers =
    slab(862, 282, 88, 16, ['#FBF0D6', '#CDB182'], 2) + line('M940,300L990,232', INK, 6) + shape('M984,238L990,220L998,236Z', mustard[0])
  const gavel = group(slab(-30, -12, 40, 22, walnut, 5) + line('M8,0H62', walnut[0], 7), 'translate(640,284) rotate(-8)')
  return front + slab(502, 294, 596, 34, LIP, 5) + papers + gavel + emblem + slab(516, 514, 568, 20, LIP, 4)
}

function witnessRail(): Drawing {
  return slab(48, 492, 414, 76, OAK, 4) + line(boxPath(72, 512, 366, 44, 4), OAK[1], 3) + slab(32, 472, 448, 28, LIP, 5)
}

function counselTable(): Drawing {
  const glass =
    clip('M1474,400H1526L1520,464H1480Z', '#BFD8D2', shade('right', 1496, 396, 30, 70, '#8FB0AA', 0.6)) + oval(1500, 402, 26, 6, '#DCE8DA')
  const folder = slab(1150, 450, 110, 14, ['#C98E54', '#8E5A2C'], 2) + slab(1160, 442, 92, 10, ['#FBF0D6', '#CDB182'], 1)
  return (
    slab(1130, 484, 500, 100, OAK, 3) + line(boxPath(1160, 508, 440, 60, 4), OAK[1], 3) + slab(1110, 462, 520, 28, LIP, 4) + folder + glass
  )
}

function rail(): Drawing {
  const posts = times(26, index => slab(-20 + index * 66, 606, 30, 300, OAK, 8))
  return box(-60, 596, 1720, 320, '#43230F') + posts + shade('down', -20, 700, 1640, 220, '#2A1408', 0.7) + slab(-60, 568, 1720, 42, LIP, 4)
}

/** The wall has a pew on both sides: right of the bench for whoever has come, left of it for the man who comes for the heat. */
function pews(): Drawing {
  const [skin, dark] = ['#E0A884', '#B5744E'] as const
  const sleeper =
    clip(
      'M372,356C366,318 388,300 412,296H448C472,300 492,318 488,356Z',
      '#6A6052',
      shade('right', 420, 296, 76, 70, '#3A342A', 0.7) + line('M412,298L430,344L448,298', '#3A342A', 4),
    ) +
    line('M406,304Q430,326 456,302', '#8E2F2A', 15) +
    clip(
      'M396,262C394,232 410,222 430,222S466,232 464,262C464,290 452,308 430,308S396,290 396,262Z',
      skin,
      shade('right', 428, 220, 44, 92, dark, 0.6),
    ) +
    shape('M390,246C392,212 412,204 432,204C456,204 470,216 472,240C446,232 414,234 390,246Z', '#4A4E44') +
    shape('M386,250Q404,236 432,236Q420,244 408,254Z', '#33372E') +
    line('M406,266q8,6 16,0M438,266q8,6 16,0', INK, 3) +
    shape('M429,266q10,12 4,18q-8,4 -12,-2z', dark) +
    line('M418,294q12,-5 24,0', '#8A8074', 7)
  const side = (x: number, width: number): Drawing =>
    slab(x, 352, width, 130, OAK, 3) +
    times(Math.floor(width / 120), at => line(boxPath(x + 14 + at * 124, 380, 104, 96, 4), OAK[1], 3, 'opacity=".7"')) +
    slab(x - 8, 340, width + 16, 20, LIP, 4)
  return sleeper + side(372, 118) + side(1104, 540)
}

/** A folder for every day that was heard; in winter the coats, on two hooks behind the witness. */
const things: readonly StateThing[] = [
  ...([1, 2, 3] as const).map(
    (days): StateThing => ({
      name: `folders-${days}`,
      number: `trial-${days}`,
      from: 1,
      area: [1530, 380, 70, 90],
      z: 601.5,
      drawing: times(
        days,
        at =>
          slab(
            1538 + (at % 2) * 5,
            450 - at * 17,
            90,
            14,
            (
              [
                ['#C98E54', '#8E5A2C'],
                ['#5B7C9A', '#2E4560'],
                ['#C2402B', '#7E2013'],
              ] as const
            )[at] ?? OAK,
            2,
          ) + slab(1542, 446 - at * 17, 80, 5, ['#FBF0D6', '#CDB182'], 1),
      ),
    }),
  ),
  {
    name: 'coats',
    number: 'winter',
    from: 1,
    area: [6, 196, 110, 290],
    z: 1,
    drawing:
      line('M20,214H104', mustard[1], 7) +
      clip('M24,226C34,214 52,214 60,228L76,470H10Z', '#4A4E5A', shade('right', 40, 214, 40, 260, '#24262E', 0.7)) +
      clip('M66,226C76,216 90,216 98,228L112,440H66Z', '#7A4A5E', shade('right', 84, 214, 30, 230, '#472636', 0.7)) +
      line('M50,232Q58,300 52,360', '#B5562E', 12),
  },
]

const layers: readonly Layer[] = [
  { name: 'pews', z: 400, area: [360, 196, 1240, 290], drawing: pews() },
  { name: 'bench', z: 500, area: [490, 210, 620, 340], drawing: bench() },
  { name: 'witness', z: 600, area: [20, 456, 480, 130], drawing: witnessRail() },
  { name: 'table', z: 601, area: [1090, 386, 540, 210], drawing: counselTable() },
  { name: 'rail', z: 700, area: [0, 556, 1600, 344], drawing: rail() },
]

/** The plan of the courtroom. */
export function courtroom(): RoomPlan {
  const beams = group(
    shape('M90,180L-60,620H420L350,180ZM1260,180L1140,620H1660L1510,180Z', WHITE, 'opacity=".34"'),
    '',
    'filter="url(#blur-18)"',
  )
  return {
    place: 'courtroom',
    back: panelling(),
    hole: WINDOWS.map(([x, y, width, height]) => panesPath(x, y, width, height)).join(''),
    before: windows() + flag() + chairs(),
    layers,
    things,
    panes: [
      [80, 0, 258, 176],
      [1260, 0, 258, 176],
    ],
    view: { area: [60, 0, 1480, 190], draw: hour => sky([60, -200, 1480, 390], hour) + rooftops([60, 60, 1480, 130], hour, 'court') },
    lamp: glow(800, 120, 700, 260, WHITE, 0.3) + glow(800, 460, 800, 260, WHITE, 0.3),
    sun:
      beams +
      group(shape('M120,560L60,640H420L380,560ZM1250,560L1200,640H1560L1500,560Z', WHITE, 'opacity=".7"'), '', 'filter="url(#blur-6)"'),
    lamps: [{ x: 800, range: 900, power: 1 }],
    spots: {
      // For busts: where the collar meets the wood.
      judge: { x: 800, y: 300, z: 499 },
      witness: { x: 252, y: 478, z: 599, facing: 1 },
      counsel: { x: 1340, y: 470, z: 598, facing: -1 },
      photograph: { x: 556, y: 470, z: 602 },
      // Along the wall: who comes first sits nearest to the bench.
      pewFirst: { x: 1146, y: 346, z: 399 },
      pewSecond: { x: 1226, y: 346, z: 398 },
      pewThird: { x: 1462, y: 346, z: 399 },
      pewFourth: { x: 1544, y: 346, z: 398 },
      // For whole people. Of him who presides only what is above the wood is seen.
      presiding: { x: 800, y: 501, facing: -1, z: 499 },
      hisCounsel: { x: 580, y: 750, facing: 1, z: 689 },
      herCounsel: { x: 972, y: 750, facing: -1, z: 689 },
      left: { x: 420, y: 750, facing: 1, z: 690 },
      middle: { x: 800, y: 750, facing: 1, z: 690 },
      right: { x: 1180, y: 750, facing: -1, z: 690 },
    },
  }
}
