/** Ted's room: a double bed slept in on one side, a wardrobe open on an empty half, the light of a sign through blinds. */
import { box, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, type Pair } from '../paint/palette.ts'
import type { Layer, RoomPlan, StateThing } from './plan.ts'
import { cone, each, floorBoards, panesPath, picture, sill, slab, times, underShadow, wall, WHITE, windowFrame } from './props.ts'
import { ledge, lying, roofSnow } from './seasons.ts'
import { rooftops, sky } from './skies.ts'

const { cream, mustard, teal, orange, walnut, cabinet, floor, denim, olive, slate } = COLOURS
const WALL: Pair = ['#D9BE9A', '#A8835A']
const LINEN: Pair = ['#F6EAD2', '#C9B48C']
const QUILT: Pair = ['#7F6A54', '#4C3B2E']
const WINDOW = [690, 120, 330, 300] as const

/** Slats over the panes: half of them askew, as he left them. */
function blinds(): Drawing {
  const [x, y, width] = WINDOW
  const slats = times(15, index =>
    group(
      box(x - 8, y + 4 + index * 12, width + 16, 5, index % 3 ? '#E9DDBE' : '#DCCBA2', 1),
      index > 9 ? `rotate(${(index - 9) * 0.5} ${x} ${y + index * 12})` : '',
    ),
  )
  return (
    box(x - 14, y - 16, width + 28, 20, '#E6D6AE', 4) +
    slats +
    line(`M${x + 24},${y}V${y + 226}M${x + width - 24},${y}V${y + 240}`, '#B79F70', 2.4) +
    line(`M${x + width + 2},${y}V${y + 300}`, '#B79F70', 3) +
    oval(x + width + 2, y + 306, 5, 9, walnut[0])
  )
}

function hanger(x: number, cloth?: Pair, length = 130): Drawing {
  const hook = line(`M${x},214v-8q0,-8 6,-8`, '#B8AD94', 2.4) + line(`M${x - 24},232L${x},216L${x + 24},232`, '#B87A42', 4)
  if (!cloth) return hook
  const outline = `M${x - 26},236L${x},218L${x + 26},236L${x + 22},${236 + length}H${x - 22}Z`
  return hook + clip(outline, cloth[0], shade('right', x - 6, 220, 34, length + 20, cloth[1], 0.7))
}

/** Both doors open: his half full, hers a rail with hangers that touch when somebody walks by. */
function wardrobe(): Drawing {
  const leaf = (x: number, lean: number): Drawing =>
    shape(`M${x},150L${x + lean},176V636L${x},650Z`, cabinet[1]) +
    shape(`M${x + lean * 0.3},190L${x + lean * 0.78},208V400L${x + lean * 0.3},396Z`, cabinet[0])
  const inside = box(76, 168, 264, 470, '#3E2618', 3) + line('M80,206H336', '#8F8672', 6)
  const his = hanger(110, slate, 150) + hanger(142, ['#8A6A4A', '#54402C'], 150) + hanger(172, cream, 118) + hanger(196, denim, 118)
  const shoes = each([96, 140, 184], x => slab(x, 606, 38, 18, walnut, 8))
  const bare = hanger(236) + hanger(268) + hanger(312)
  const dust = box(226, 618, 104, 6, '#6A4A34', 2)
  return (
    slab(60, 140, 296, 512, cabinet, 6) +
    inside +
    his +
    bare +
    shoes +
    dust +
    line('M208,168V638', cabinet[1], 8) +
    leaf(60, -34) +
    leaf(356, 38) +
    slab(50, 126, 316, 22, cabinet, 4) +
    slab(96, 82, 120, 44, ['#8A6A4A', '#54402C'], 6) +
    line('M140,82v-10h32v10', walnut[0], 5)
  )
}

function bedstead(): Drawing {
  const head = slab(540, 440, 34, 250, walnut, 10) + slab(556, 462, 20, 120, ['#7A4A2C', walnut[1]], 6)
  const foot = slab(1096, 530, 28, 160, walnut, 8)
  const frame = slab(566, 626, 540, 44, walnut, 4)
  const mattress = slab(572, 584, 528, 54, LINEN, 12)
  // Hers lies behind, as the laundry folded it; his has a head's worth of hollow.
  const hers = group(slab(590, 512, 128, 62, ['#FBF3DF', '#D2BC92'], 22), 'rotate(-3 650 540)')
  const his = clip(
    'M582,556Q590,530 640,546Q700,528 724,560Q736,594 706,600H600Q574,592 582,556Z',
    LINEN[0],
    shade('right', 650, 530, 90, 80, LINEN[1], 0.6) +
      shade('down', 570, 570, 170, 34, LINEN[1], 0.6) +
      line('M620,566Q650,580 690,562', LINEN[1], 3),
  )
  return underShadow(830, 692, 310, 12, floor[1]) + head + foot + frame + mattress + hers + his
}

function quilt(): Drawing {
  const outline =
    'M716,586C728,556 780,548 830,556C900,548 1000,560 1092,566Q1112,600 1100,676Q980,690 880,680Q790,690 724,672Q706,630 716,586Z'
  const folds = 'M742,580Q800,596 838,574M760,636Q860,612 960,640T1090,620M890,562Q910,600 900,672M1010,570Q1000,620 1020,676'
  const turned = clip(
    'M714,590C724,560 770,552 806,556Q792,600 800,672Q760,684 724,672Q704,630 714,590Z',
    LINEN[0],
    shade('right', 740, 550, 70, 130, LINEN[1], 0.6),
  )
  const bands = each([870, 950, 1030], x => line(`M${x},556Q${x - 12},620 ${x + 6},682`, mustard[1], 9, 'opacity=".55"'))
  return (
    clip(outline, QUILT[0], bands + line(folds, QUILT[1], 3, 'opacity=".7"') + shade('down', 700, 610, 420, 80, QUILT[1], 0.7)) + turned
  )
}

function bedside(): Drawing {
  const lamp =
    slab(452, 498, 26, 62, orange, 8) + shape('M428,500L444,444H486L502,500Z', '#F6DB92') + shape('M470,444H486L502,500H480Z', mustard[0])
  const clock = slab(486, 536, 52, 26, walnut, 4)
  const glass = shape('M412,534h20l-3,28h-14z', '#CFE0DC', 'opacity=".8"')
  return slab(400, 562, 142, 92, cabinet, 4) + line('M412,606h118', cabinet[1], 4) + oval(471, 586, 5, 5, cream[0]) + lamp + clock + glass
}

/** The dresser under its mirror: his end has a comb, coins and a tie; the other has only what the dust remembers. */
function dresser(): Drawing {
  const mirror =
    slab(1216, 206, 236, 232, walnut, 12) +
    clip(
      'M1232,222h204v200h-204z',
      '#BFC9BE',
      shade('right', 1300, 222, 140, 200, '#8C9C94', 0.6) + line('M1256,300L1330,226M1270,330L1370,230', '#E6EADC', 7, 'opacity=".6"'),
    )
  const drawers = each(
    [0, 1, 2],
    row => slab(1196, 478 + row * 54, 276, 46, cabinet, 4) + each([1256, 1412], x => oval(x, 501 + row * 54, 6, 6, cream[0])),
  )
  const open = slab(1190, 586, 288, 50, ['#D48E4C', cabinet[1]], 4) + shape('M1220,588q30,-18 62,-4q30,-12 50,4z', LINEN[0])
  const his = slab(1404, 446, 30, 14, teal, 3) + oval(1392, 456, 7, 4, mustard[0]) + oval(1378, 458, 6, 3, '#C9C1B0')
  const tie = line('M1452,300Q1474,330 1462,400', orange[0], 13) + line('M1456,318l10,6M1464,352l10,2', cream[0], 4)
  const ring = oval(1262, 459, 26, 6, '#E0B27C') + box(1300, 455, 44, 7, '#E0B27C', 3)
  return mirror + slab(1184, 460, 300, 186, cabinet, 4) + drawers + open + his + tie + ring
}

function valet(): Drawing {
  const wood: Pair = ['#4A2C1C', '#26140C']
  return (
    line('M70,640V920M236,650V920', wood[0], 16) +
    slab(40, 760, 230, 26, wood, 8) +
    clip(
      'M20,610Q60,560 150,566Q240,560 286,620L270,790Q150,812 36,786Z',
      '#5A4632',
      shade('right', 120, 560, 170, 250, '#2E2016', 0.7) +
        line('M152,582Q157,690 150,800M62,604Q92,680 74,790M250,606Q222,690 238,780', '#3A2A1C', 5),
    ) +
    line('M128,574Q150,590 174,574', '#E9DDBE', 8)
  )
}

const layers: readonly Layer[] = [
  { name: 'quilt', z: 700, area: [700, 540, 420, 156], drawing: quilt() },
  {
    name: 'hour',
    z: 2,
    area: [484, 534, 58, 32],
    glows: true,
    lit: false,
    drawing: each([0, 1, 3, 4], at => box(492 + at * 9, 542, 6, 13, '#E8552E', 1)) + each([545, 550], y => box(520, y, 3, 3, '#E8552E')),
  },
]

const rail = { from: 1, z: 1 } as const

/** What was hers while the list was in her hand; shirts on the floor with the laundry; boxes at the end. */
const things: readonly StateThing[] = [
  {
    ...rail,
    name: 'her-clothes',
    number: 'hers',
    area: [214, 196, 130, 250],
    drawing: hanger(236, ['#BE9A62', '#8A6A3A'], 200) + hanger(268, ['#B86A5A', '#7E3E32'], 180) + hanger(312, ['#8F9C7A', '#5E6A4C'], 190),
  },
  {
    ...rail,
    name: 'her-brushes',
    number: 'hers',
    area: [1226, 398, 130, 70],
    drawing:
      slab(1246, 420, 24, 40, ['#B9CBBE', '#7F9A8E'], 8) +
      oval(1258, 414, 8, 8, mustard[0]) +
      slab(1290, 446, 56, 14, ['#C9A04A', '#8A6420'], 6) +
      slab(1322, 410, 28, 36, ['#E6C9B4', '#B98E74'], 3),
  },
  {
    name: 'shirts',
    number: 'laundry',
    from: 300,
    area: [1150, 730, 190, 70],
    z: 760,
    drawing:
      group(slab(1170, 762, 84, 24, cream, 10) + shape('M1250,764l46,-14l8,16l-50,16z', cream[0]), 'rotate(-5 1200 770)') +
      line('M1280,780q20,-12 34,0t20,-4', walnut[0], 6),
  },
  {
    name: 'shirts-more',
    number: 'laundry',
    from: 620,
    area: [1300, 770, 200, 76],
    z: 812,
    drawing:
      oval(1360, 812, 40, 16, denim[0]) +
      oval(1410, 806, 46, 20, '#E6D9BC') +
      group(slab(1380, 784, 70, 24, olive, 10), 'rotate(8 1410 796)'),
  },
  {
    name: 'carton',
    number: 'boxes',
    from: 2,
    area: [370, 690, 130, 110],
    z: 780,
    drawing: slab(380, 702, 106, 88, ['#CF9A5C', '#8E5F2C'], 2) + line('M433,702v28', '#EFE0B4', 8, 'opacity=".8"'),
  },
  lying('roofs', [670, 100, 370, 340], -1, roofSnow([690, 150, 330, 270], 'ted')),
  lying('sill', [660, 410, 390, 30], 1, ledge(690, 428, 326, 8)),
]

/** The plan of Ted's room. */
export function tedsRoom(): RoomPlan {
  const [x, y, width, height] = WINDOW
  const stripes = times(9, index =>
    shape(
      `M${560 + index * 8},${448 + index * 24}L${1010 + index * 18},${452 + index * 24}v10L${556 + index * 8},${459 + index * 24}Z`,
      WHITE,
    ),
  )
  const sign = (lit: boolean): Drawing =>
    box(948, 186, 44, 150, lit ? '#3A1E2C' : '#7A4A3A', 4) +
    each([0, 1, 2, 3], row => box(958, 196 + row * 34, 24, 24, lit ? (row % 2 ? '#FF8A5C' : '#FF5C4A') : '#A8705A', 3)) +
    (lit ? glow(970, 260, 90, 130, '#FF6A4A', 0.4) : '')
  return {
    place: 'tedsRoom',
    back:
      wall(WALL, 640, { x: 820, y: 330, colour: '#EFDDB8' }) +
      times(27, index => line(`M${-20 + index * 62},-20V626`, '#C9A87C', 5, 'opacity=".38"')) +
      box(-60, 626, 1720, 20, cream[0], 3) +
      floorBoards(644, floor, '#84492A', 'teds-floor') +
      oval(820, 770, 380, 54, '#5E6A4C') +
      oval(820, 768, 350, 46, '#8A8E64') +
      oval(820, 767, 280, 34, '#6E7450'),
    hole: panesPath(x, y, width, height),
    before:
      windowFrame(x, y, width, height, 2, 2) +
      sill(x, y + height + 10, width) +
      blinds() +
      wardrobe() +
      picture(568, 300, 84, 66, cream[0], shape('M-30,18L-8,-12L6,6L14,-4L32,18Z', teal[0])) +
      // Where the wedding picture hung, the paper is as it was bought.
      box(1090, 230, 78, 96, '#EBD6B0', 2) +
      line('M1129,226v-8', walnut[0], 4) +
      bedside() +
      bedstead() +
      dresser(),
    layers,
    foreground: { name: 'front', z: 2000, area: [-20, 550, 320, 350], lit: false, drawing: valet() },
    things,
    view: {
      area: [670, 100, 370, 340],
      draw: hour =>
        sky([670, 100, 370, 340], hour) + rooftops([690, 150, 330, 270], hour, 'ted') + sign(hour === 'night' || hour === 'evening'),
    },
    lamp:
      glow(465, 480, 330, 300, WHITE, 0.28) +
      shape('M428,500L444,444H486L502,500Z', WHITE) +
      cone(465, 500, 36, 880, 330) +
      glow(650, 580, 260, 90, WHITE, 0.36) +
      glow(560, 780, 380, 90, WHITE, 0.28) +
      glow(850, 330, 200, 160, WHITE, 0.12),
    sun:
      group(stripes, '', 'filter="url(#blur-2)"') +
      group(shape('M640,700L500,890H820L880,700Z', WHITE, 'opacity=".5"'), '', 'filter="url(#blur-18)"') +
      glow(840, 580, 320, 90, WHITE, 0.3),
    panes: [[x, y, width, height]],
    lamps: [{ x: 520, range: 560, power: 0.95 }],
    spots: {
      door: { x: 1690, y: 810, facing: -1 },
      // Lying: the head goes to the pillow.
      bed: { x: 806, y: 692, facing: 1, seat: 96, z: 660 },
      edge: { x: 970, y: 724, facing: 1, seat: 112, z: 724 },
      wardrobe: { x: 420, y: 744, facing: -1 },
      dresser: { x: 1180, y: 736, facing: 1 },
      left: { x: 430, y: 840, facing: 1 },
      middle: { x: 760, y: 850, facing: 1 },
      right: { x: 1180, y: 840, facing: -1 },
    },
  }
}
