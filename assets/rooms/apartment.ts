/** The apartment: kitchen and living room in one, where the game begins and ends. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape, stipple } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { Layer, RoomPlan } from './plan.ts'
import { HOME_THINGS } from './apartment-things.ts'
import {
  chair,
  cone,
  curtain,
  each,
  floorBoards,
  panesPath,
  picture,
  plant,
  radiator,
  sill,
  slab,
  times,
  underShadow,
  wall,
  WHITE,
  windowFrame,
} from './props.ts'
import { lying, roofSnow } from './seasons.ts'
import { rooftops, sky } from './skies.ts'

const { wall: honey, cabinet, avocado, cream, orange, mustard, teal, walnut, floor, brick, olive } = COLOURS
/** The window: left, top, width, height of the glass. */
const WINDOW = [640, 120, 380, 330] as const

function walls(): Drawing {
  const damask = times(21, column =>
    times(7, row => {
      const leaf =
        shape('M0,-20C15,-8 15,8 0,20C-15,8 -15,-8 0,-20Z', '#D9AC66') + shape('M0,-10C7,-4 7,4 0,10C-7,4 -7,-4 0,-10Z', honey[0])
      return group(leaf, `translate(${20 + column * 80 + (row % 2) * 40},${24 + row * 74})`, 'opacity=".5"')
    }),
  )
  const wainscot = clip(
    'M560,480H1660V640H560Z',
    '#8C9458',
    shade('down', 560, 480, 1100, 160, avocado[1], 0.7) + times(18, index => line(`M${580 + index * 60},486V640`, '#79824A', 3)),
  )
  return (
    wall(honey, 640, { x: 800, y: 330, colour: '#F8E3B4' }) +
    damask +
    wainscot +
    box(560, 470, 1100, 14, cream[0], 3) +
    box(-60, 626, 1720, 20, cream[0], 3)
  )
}

function kitchen(): Drawing {
  const random = scatter('tiles')
  const doors = times(
    3,
    index =>
      slab(168 + index * 122, 128, 118, 140, cabinet, 5) +
      line(boxPath(182 + index * 122, 142, 90, 112, 4), cabinet[1], 3, 'opacity=".6"') +
      oval(262 + index * 122, 238, 5, 5, cream[0]),
  )
  const tiles = times(4, row =>
    times(12, column =>
      box(
        170 + column * 31,
        330 + row * 29,
        28,
        26,
        (row * 5 + column * 3) % 7 ? cream[0] : orange[0],
        3,
        `opacity="${(0.85 + 0.15 * random()).toFixed(2)}"`,
      ),
    ),
  )
  const onTop =
    slab(186, 92, 64, 36, brick, 3) +
    slab(258, 82, 40, 46, mustard, 4) +
    slab(306, 98, 88, 30, ['#CFC8B6', '#8F8672'], 14) +
    slab(430, 74, 30, 54, olive, 4) +
    slab(466, 90, 52, 38, cream, 4) +
    line('M474,104h34', orange[0], 5)
  const shelf =
    box(170, 318, 372, 9, walnut[0], 2) +
    each(
      [
        [186, 26, teal],
        [214, 30, orange],
        [244, 24, cream],
        [272, 32, mustard],
        [430, 30, olive],
        [458, 24, brick],
        [486, 34, cream],
      ] as const,
      ([x, tall, tone]) => slab(x, 318 - tall, 20, tall, tone, 4) + box(x, 312 - tall, 20, 7, walnut[0], 2),
    )
  const ladles = each(
    [
      [318, 34],
      [342, 42],
      [366, 30],
    ] as const,
    ([x, length]) => line(`M${x},327v${length}`, '#9B8F78', 4) + oval(x, 327 + length + 7, 8, 9, '#B8AD94'),
  )
  const stove =
    slab(170, 448, 126, 192, cream, 8) +
    slab(186, 500, 94, 96, ['#4A332A', INK], 8) +
    line('M190,488H276', '#B8A98A', 6) +
    each([0, 1, 2, 3], index => oval(190 + index * 28, 468, 8, 8, INK) + line(`M${190 + index * 28},468v-6`, cream[0], 2)) +
    box(170, 440, 126, 10, INK, 3)
  const towel = slab(246, 486, 34, 74, teal, 3) + line('M248,504h30M248,514h30', cream[0], 4)
  const pots = slab(192, 396, 60, 44, orange, 10) + box(186, 392, 72, 8, orange[1], 4) + oval(222, 386, 7, 6, INK)
  const counter =
    slab(300, 462, 250, 178, cabinet, 4) +
    each(
      [0, 1],
      index =>
        line(boxPath(314 + index * 120, 512, 104, 112, 5), cabinet[1], 3, 'opacity=".6"') +
        line(boxPath(314 + index * 120, 474, 104, 26, 5), cabinet[1], 3, 'opacity=".6"') +
        oval(366 + index * 120, 487, 4, 4, cream[0]),
    ) +
    slab(296, 446, 258, 18, ['#E6C88E', cream[1]], 4)
  const tap = line('M430,446V414Q430,398 446,398T462,412', '#B8AD94', 7) + box(404, 440, 76, 8, '#B8AD94', 3)
  const onCounter =
    slab(326, 408, 66, 40, ['#CFC8B6', '#8F8672'], 12) +
    box(340, 404, 38, 6, INK, 2) +
    slab(494, 406, 24, 40, mustard, 5) +
    box(493, 402, 26, 7, walnut[0], 3) +
    slab(522, 414, 24, 32, orange, 5) +
    box(521, 410, 26, 7, walnut[0], 3)
  return doors + onTop + tiles + shelf + ladles + stove + towel + pots + counter + tap + onCounter
}

function fridge(): Drawing {
  const magnets = oval(52, 282, 5, 5, brick[0]) + oval(120, 420, 5, 5, mustard[0]) + oval(96, 470, 5, 5, teal[0])
  return (
    slab(24, 240, 140, 400, avocado, 20) +
    line('M26,372H162', avocado[1], 4) +
    line('M142,290v54M142,400v110', '#E9E2C8', 8) +
    magnets +
    slab(44, 214, 96, 26, walnut, 4) +
    slab(52, 176, 70, 40, ['#C98444', '#8A4E22'], 6) +
    line('M60,188h52M60,200h52', '#8A4E22', 3)
  )
}

function livingRoom(): Drawing {
  const rug =
    each(
      [
        [270, 62, '#B24A20'],
        [226, 50, mustard[0]],
        [180, 39, orange[0]],
        [120, 25, cream[0]],
        [78, 15, teal[0]],
      ] as const,
      ([across, down, colour]) => oval(1320, 760, across, down, colour),
    ) +
    times(40, index => line(`M${1070 + index * 12.8},${760 + 58 * Math.sqrt(Math.max(0, 1 - ((index - 19.5) / 20) ** 2))}v5`, '#8E3A18', 2))
  const circles = oval(-8, -12, 32, 32, orange[0]) + oval(18, 18, 22, 22, teal[0])
  const art =
    picture(1210, 180, 120, 160, cream[0], circles) +
    picture(1370, 220, 96, 96, teal[0], oval(0, 0, 24, 24, mustard[0])) +
    picture(
      1380,
      336,
      60,
      66,
      cream[0],
      oval(0, 4, 13, 13, '#E9B48A') +
        shape('M-18,22Q0,6 18,22V30H-18Z', teal[0]) +
        shape('M-13,2Q-12,-14 0,-14T13,2Q6,-8 -13,2Z', mustard[0]),
    )
  const lamp =
    line('M1578,380V640', walnut[0], 8) +
    slab(1546, 630, 64, 12, walnut, 4) +
    glow(1578, 330, 130, 130, '#FBE7AC', 0.4) +
    slab(1524, 270, 108, 110, ['#F2CF84', mustard[0]], 8)
  // The stand keeps its records whatever becomes of what plays them.
  const stand =
    slab(1024, 536, 110, 104, cabinet, 3) +
    box(1034, 556, 90, 74, cabinet[1], 2) +
    each([0, 1, 2, 3, 4, 5], index =>
      slab(1038 + index * 13, 562 + (index % 2) * 5, 11, 66, [orange, teal, cream, brick, mustard, olive][index] ?? cream, 1),
    )
  // A sewing basket that she left, with the needle in it.
  const sewing =
    shape('M1098,648q-2,-22 26,-22t26,22q0,12 -26,12t-26,-12z', '#B98A4A') +
    each([634, 642, 650], y => line(`M1100,${y}q24,8 48,0`, '#8A6430', 2)) +
    oval(1114, 626, 9, 8, brick[0]) +
    oval(1132, 624, 10, 9, cream[0]) +
    line('M1138,620l16,-16', '#B8AD94', 2.4)
  return rug + art + stand + sewing + lamp
}

function onTheWall(): Drawing {
  const clock = oval(1163, 210, 26, 26, walnut[0]) + oval(1163, 210, 21, 21, cream[0]) + line('M1163,210V196M1163,210L1173,216', INK, 3)
  const handset = group(slab(-10, -34, 20, 68, brick, 10), 'translate(1136,402) rotate(4)')
  const telephone =
    slab(1128, 372, 52, 70, brick, 10) + handset + oval(1160, 404, 12, 12, cream[0]) + line('M1136,440q-12,26 4,40t-6,36', brick[1], 4)
  const days = times(4, row =>
    times(5, column => oval(1144 + column * 10, 306 + row * 10, 2.4, 2.4, row * 5 + column < 9 ? brick[0] : cream[1])),
  )
  const calendar = slab(1132, 266, 62, 80, ['#FBF3DF', '#D9C8A0'], 2) + slab(1132, 266, 62, 26, brick, 2) + days
  return clock + telephone + calendar
}

function table(): Drawing {
  const foot =
    shape('M806,640h48l-8,140h-32z', walnut[0]) +
    shade('right', 826, 640, 28, 140, walnut[1], 0.6) +
    shape('M740,800q90,-40 180,0z', walnut[0])
  const top =
    clip('M620,622 a210,34 0 0 0 420,0 v-8 h-420z', '#8A4C26', '') +
    oval(830, 612, 210, 36, '#B8703A') +
    group(oval(830, 612, 210, 36, 'url(#fade-right)'), '', `filter="${stipple('#8A4C26', 0.6)}"`)
  const grain = each(
    [
      [-150, 606, 120],
      [-40, 594, 150],
      [30, 626, 120],
    ] as const,
    ([x, y, length]) => line(`M${830 + x},${y}q${length / 2},4 ${length},0`, '#A05E30', 2, 'opacity=".6"'),
  )
  const plates = each([740, 920], x => oval(x, 611, 46, 9, cream[1]) + oval(x, 609, 46, 9, cream[0]) + oval(x, 609, 28, 5, '#E6D4AC'))
  const cereal =
    slab(806, 536, 50, 74, brick, 3) +
    shape('M806,566q25,-14 50,0v20q-25,14 -50,0z', mustard[0]) +
    oval(831, 576, 14, 9, cream[0]) +
    line('M814,550h34', cream[0], 4)
  const things =
    slab(778, 578, 24, 30, teal, 5) +
    slab(878, 574, 20, 34, ['#F2A63A', '#C26A1E'], 4) +
    box(877, 570, 22, 10, '#F8E8C8', 3) +
    box(858, 600, 12, 10, cream[0], 2)
  return foot + top + grain + plates + cereal + things
}

function pendant(): Drawing {
  return (
    line('M830,-60V196', INK, 4) +
    clip(
      'M752,268Q770,196 830,192Q890,196 908,268Z',
      '#F0C463',
      shade('right', 820, 190, 90, 80, mustard[1], 0.6) + line('M770,236Q830,222 890,236', '#F8DC94', 4, 'opacity=".7"'),
    ) +
    oval(830, 268, 78, 9, '#FBE7AC') +
    oval(830, 194, 12, 7, walnut[0])
  )
}

function armchair(): Drawing {
  const fabric = ['#57301F', '#2C150D'] as const
  return (
    slab(1360, 812, 300, 180, fabric, 60) +
    slab(1400, 790, 230, 60, ['#653A26', '#341A10'], 30) +
    each([1440, 1490, 1540], x => line(`M${x},806v40`, '#3E2015', 3))
  )
}

const layers: readonly Layer[] = [
  {
    name: 'chairs',
    z: 796,
    area: [520, 530, 620, 300],
    drawing: underShadow(830, 800, 250, 22, floor[1]) + chair(606, 796, 1) + chair(1054, 796, -1),
  },
  { name: 'table', z: 800, area: [600, 520, 460, 300], drawing: table() },
  { name: 'pendant', z: 890, area: [730, -20, 200, 310], drawing: pendant(), swings: { x: 830, y: -40 } },
]

function lampMask(): Drawing {
  const pool =
    glow(830, 330, 560, 430, WHITE, 0.26) +
    cone(830, 268, 78, 900, 500) +
    glow(830, 614, 270, 70, WHITE, 0.3) +
    glow(830, 800, 470, 130, WHITE, 0.3)
  const shadow = group(oval(830, 806, 220, 26, '#000', 'opacity=".55"'), '', 'filter="url(#blur-6)"')
  const corner = glow(1560, 330, 330, 330, WHITE, 0.26) + glow(1500, 640, 240, 90, WHITE, 0.3)
  return pool + shadow + corner + shape('M752,268Q770,196 830,192Q890,196 908,268Z', WHITE) + box(1524, 270, 108, 110, WHITE, 8)
}

function sunMask(): Drawing {
  const onFloor = group(shape('M500,690L330,880H640L720,690Z M742,690L690,880H960L966,690Z', WHITE), '', 'filter="url(#blur-6)"')
  const onTable = group(
    shape('M690,586L668,636H820L836,582Z M846,582L838,640H968L950,590Z', WHITE, 'opacity=".9"'),
    '',
    'filter="url(#blur-6)"',
  )
  const beam = group(shape('M650,452L420,900H960L1016,452Z', WHITE, 'opacity=".10"'), '', 'filter="url(#blur-18)"')
  return onFloor + onTable + glow(560, 690, 420, 240, WHITE, 0.5) + beam
}

/** The plan of the apartment. */
export function apartment(): RoomPlan {
  const [x, y, width, height] = WINDOW
  const rod = line('M530,90H1130', walnut[0], 10) + oval(528, 90, 10, 10, walnut[0]) + oval(1132, 90, 10, 10, walnut[0])
  return {
    place: 'apartment',
    back: walls() + floorBoards(644, floor, '#84492A', 'apartment-floor'),
    hole: panesPath(x, y, width, height),
    before:
      windowFrame(x, y, width, height) +
      sill(x, y + height + 10, width) +
      slab(930, 424, 34, 34, orange, 6) +
      line('M940,424q-14,-30 -22,-34M948,424q0,-40 6,-46M954,424q14,-24 26,-30', '#5F7A3C', 6) +
      radiator(690, 510, 290, 124, [cream[0], cream[1]]) +
      curtain(556, 90, 104, 400, 1) +
      curtain(1000, 90, 104, 400, -1) +
      rod +
      kitchen() +
      fridge() +
      livingRoom() +
      onTheWall() +
      plant(599, 646),
    layers,
    foreground: { name: 'front', z: 2000, area: [1340, 770, 300, 130], drawing: armchair() },
    view: {
      area: [610, 90, 440, 390],
      draw: light => sky([610, 90, 440, 390], light) + rooftops([640, 120, 380, 330], light, 'apartment'),
    },
    lamp: lampMask(),
    sun: sunMask(),
    things: [lying('roofs', [610, 90, 440, 390], -1, roofSnow([640, 120, 380, 330], 'apartment')), ...HOME_THINGS],
    panes: [[640, 120, 380, 330]],
    lamps: [
      { x: 830, range: 620, power: 1 },
      { x: 1540, range: 330, power: 0.8 },
    ],
    curtain: [548, 96, 104, 398],
    steam: { x: 222, y: 388 },
    spots: {
      door: { x: -90, y: 840, facing: 1 },
      fridge: { x: 176, y: 724, facing: -1 },
      stove: { x: 440, y: 672, facing: -1 },
      sink: { x: 520, y: 676, facing: -1 },
      counter: { x: 520, y: 730, facing: -1 },
      tableLeft: { x: 600, y: 798, facing: 1, seat: 108, z: 798 },
      tableRight: { x: 1056, y: 798, facing: -1, seat: 146, z: 798 },
      tableBack: { x: 740, y: 742, facing: 1 },
      window: { x: 900, y: 726, facing: -1 },
      phone: { x: 1108, y: 732, facing: 1 },
      sofaLeft: { x: 1262, y: 690, facing: 1, seat: 108 },
      sofaRight: { x: 1436, y: 690, facing: -1, seat: 108 },
      rug: { x: 1300, y: 800, facing: -1 },
      left: { x: 330, y: 846, facing: 1 },
      middle: { x: 520, y: 850, facing: 1 },
      right: { x: 1180, y: 846, facing: -1 },
    },
  }
}
