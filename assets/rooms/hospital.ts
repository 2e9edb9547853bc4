/** St. Aidan's: a long corridor that ends in two swinging doors. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { Layer, RoomPlan } from './plan.ts'
import { each, slab, times, underShadow, WHITE } from './props.ts'

const { mint, linoleum, brick, teal, cream, mustard, orange } = COLOURS
const STEEL = ['#C2C6BC', '#868E86'] as const
const WALL_DARK = '#8FA487'

/** Walls, floor and ceiling running to the doors at the end: the end is 560–1040 wide, 190–610 high. */
function corridor(): Drawing {
  const ceiling = clip(
    'M-60,-60H1660V-20L1040,150H560L-60,-20Z',
    '#EDE6CC',
    shade('up', -60, -60, 1720, 130, '#BFB08A', 0.6) +
      each(
        [
          [700, 26, 200, 18],
          [724, 74, 152, 12],
          [740, 108, 120, 8],
        ] as const,
        ([x, y, width, height]) => box(x, y, width, height, '#FFF9E4', 4),
      ),
  )
  const left = clip(
    'M-60,-20L560,150V610L-60,800Z',
    mint[0],
    shade('right', 200, 0, 360, 800, WALL_DARK, 0.7) + shade('left', -60, 0, 300, 800, WALL_DARK, 0.6),
  )
  const right = clip(
    'M1660,-20L1040,150V610L1660,800Z',
    '#B4C6A9',
    shade('left', 1040, 0, 360, 800, WALL_DARK, 0.7) + shade('right', 1300, 0, 360, 800, WALL_DARK, 0.7),
  )
  const bands =
    shape('M-60,470L560,424V440L-60,494Z', teal[0]) +
    shape('M1660,470L1040,424V440L1660,494Z', teal[1]) +
    shape('M-60,776L560,600V612L-60,802ZM1660,776L1040,600V612L1660,802Z', '#7E9078')
  const floor = clip(
    'M-60,800L560,610H1040L1660,800V960H-60Z',
    linoleum[0],
    times(7, index => line(`M${560 + index * 80},610L${-500 + index * 430},960`, linoleum[1], 2.4, 'opacity=".7"')) +
      each([640, 684, 744, 824], y => line(`M-60,${y}H1660`, linoleum[1], 2.4, 'opacity=".7"')) +
      shade('down', -60, 740, 1720, 220, linoleum[1], 0.7) +
      glow(800, 690, 240, 70, '#FBF3DC', 0.4) +
      glow(800, 840, 420, 60, '#FBF3DC', 0.4),
  )
  const end = clip(boxPath(560, 150, 480, 460), '#CBD8C0', shade('down', 560, 400, 480, 220, WALL_DARK, 0.6))
  return ceiling + floor + left + right + bands + end
}

function swingDoors(): Drawing {
  const leaf = (x: number): Drawing =>
    slab(x, 270, 150, 340, ['#D9C79A', '#A98F5C'], 3) +
    oval(x + 75, 370, 34, 34, '#8A7A54') +
    oval(x + 75, 370, 27, 27, '#F6E9B8') +
    slab(x + 14, 500, 122, 46, STEEL, 3)
  const sign = slab(690, 206, 220, 44, brick, 5) + line('M716,228h60M790,228h94', cream[0], 6)
  return slab(632, 256, 336, 354, ['#A9B89E', '#7E9078'], 3) + leaf(648) + leaf(802) + sign + oval(600, 210, 0.1, 0.1, INK)
}

function sideDoors(): Drawing {
  const left =
    shape('M150,260L330,300V672L150,728Z', '#D9C79A') +
    shape('M150,260L166,264V724L150,728Z', '#A98F5C') +
    shape('M196,300L290,320V440L196,430Z', '#F0E4BC') +
    oval(312, 500, 8, 9, mustard[1]) +
    line('M140,256L336,298V676', '#A98F5C', 10)
  const right =
    shape('M1450,260L1270,300V672L1450,728Z', '#CDB98C') +
    shape('M1404,300L1310,320V440L1404,430Z', '#EFE0B4') +
    oval(1288, 500, 8, 9, mustard[1]) +
    line('M1460,256L1264,298V676', '#94793F', 10)
  const numbers =
    slab(344, 372, 34, 26, cream, 3) + line('M352,386h18', INK, 4) + slab(1222, 372, 34, 26, cream, 3) + line('M1230,386h18', INK, 4)
  return left + right + numbers
}

function clock(): Drawing {
  return (
    oval(474, 246, 32, 36, INK) +
    oval(474, 246, 26, 30, cream[0]) +
    line('M474,246V226M474,246L486,252', INK, 4) +
    oval(474, 246, 3, 3, brick[0])
  )
}

function poster(): Drawing {
  return (
    shape('M1130,250L1200,238V356L1130,350Z', cream[0]) +
    shape('M1140,262L1190,253V316L1140,314Z', '#8FB4AE') +
    oval(1165, 288, 12, 14, '#F3C49B') +
    line('M1142,330l46,4M1142,340l34,3', INK, 3)
  )
}

function benchRow(): Drawing {
  const seats = each(
    [0, 1, 2, 3],
    index => slab(30 + index * 104, 690, 96, 26, orange, 10) + slab(34 + index * 104, 588, 88, 96, orange, 14),
  )
  return (
    underShadow(236, 800, 240, 12, '#7A6A48') +
    line('M60,716V796M420,716V796M40,716H440', STEEL[1], 8) +
    seats +
    slab(452, 716, 74, 10, STEEL, 3) +
    line('M466,726V796M512,726V796', STEEL[1], 6) +
    group(slab(462, 704, 50, 10, ['#F7EEDB', '#C7B48C'], 1) + slab(466, 696, 46, 9, teal, 1), '')
  )
}

function gurney(): Drawing {
  const bed =
    slab(1130, 652, 360, 30, ['#F3EBD6', '#C4B48E'], 12) +
    slab(1140, 622, 96, 36, ['#FBF3DF', '#CDB182'], 16) +
    slab(1126, 682, 368, 14, STEEL, 5)
  const legs =
    line('M1170,696L1160,786M1450,696L1460,786M1166,744H1456', STEEL[1], 7) +
    each([1160, 1460], x => oval(x, 794, 14, 14, INK) + oval(x, 794, 6, 6, STEEL[0]))
  const drip =
    line('M1512,800V430M1488,430H1536', STEEL[1], 6) +
    slab(1478, 440, 30, 64, ['#DCE8DA', '#A9C0B4'], 9) +
    line('M1493,504Q1490,590 1440,640', '#A9C0B4', 3) +
    line('M1490,800H1534', STEEL[1], 6)
  const blanket = clip(
    'M1250,650H1480V690Q1366,704 1250,690Z',
    teal[0],
    shade('right', 1360, 640, 130, 60, teal[1], 0.6) + line('M1250,664H1480', cream[0], 5),
  )
  return underShadow(1320, 802, 220, 12, '#7A6A48') + legs + bed + blanket + drip
}

const layers: readonly Layer[] = [
  { name: 'chairs', z: 796, area: [16, 570, 530, 250], drawing: benchRow() },
  { name: 'gurney', z: 798, area: [1100, 416, 460, 410], drawing: gurney() },
]

/** The plan of the hospital corridor. */
export function hospital(): RoomPlan {
  return {
    place: 'hospital',
    back: corridor() + sideDoors() + swingDoors() + clock() + poster(),
    layers,
    foreground: {
      name: 'front',
      z: 2000,
      area: [1440, 520, 200, 380],
      lit: false,
      drawing:
        slab(1470, 560, 220, 400, ['#4E6258', '#2C3C34'], 14) +
        slab(1452, 540, 220, 34, ['#5E7468', '#34473E'], 8) +
        box(1500, 610, 70, 44, '#3E5148', 4),
    },
    lamp:
      glow(800, 60, 420, 180, WHITE, 0.3) +
      box(700, 26, 200, 18, WHITE, 4) +
      box(724, 74, 152, 12, WHITE, 4) +
      box(740, 108, 120, 8, WHITE, 4) +
      glow(800, 380, 560, 380, WHITE, 0.3) +
      glow(800, 800, 620, 160, WHITE, 0.3) +
      each([723, 877], x => oval(x, 370, 27, 27, WHITE)),
    sun: glow(800, 380, 420, 300, WHITE, 0.4) + glow(800, 720, 320, 120, WHITE, 0.4),
    lamps: [{ x: 800, range: 760, power: 1 }],
    spots: {
      doors: { x: 800, y: 650, facing: 1 },
      chairLeft: { x: 86, y: 800, facing: 1, seat: 108, z: 799 },
      chairMiddle: { x: 190, y: 800, facing: 1, seat: 108, z: 799 },
      chairRight: { x: 292, y: 800, facing: 1, seat: 108, z: 799 },
      gurney: { x: 1080, y: 800, facing: 1 },
      room: { x: 1180, y: 730, facing: -1 },
      left: { x: 560, y: 820, facing: 1 },
      middle: { x: 780, y: 840, facing: 1 },
      right: { x: 1010, y: 820, facing: -1 },
    },
  }
}
