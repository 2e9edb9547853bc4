/** Billy's room: the bed under the window with the fire escape, shelves, toys, and a photograph of his mother. */
import { box, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { Layer, RoomPlan, StateThing } from './plan.ts'
import {
  books,
  cone,
  curtain,
  door,
  each,
  floorBoards,
  panesPath,
  picture,
  sill,
  slab,
  times,
  underShadow,
  wall,
  WHITE,
  windowFrame,
} from './props.ts'
import { ledge, lying } from './seasons.ts'
import { housesAcross, sky } from './skies.ts'

const { cream, mustard, teal, brick, orange, walnut, cabinet, floor, denim, olive } = COLOURS
const BLUE = ['#B9CBBE', '#7F9A8E'] as const
const WINDOW = [640, 130, 340, 300] as const

function stars(): Drawing {
  return times(60, index => {
    const [x, y] = [40 + (index % 15) * 108 + (Math.floor(index / 15) % 2) * 54, 40 + Math.floor(index / 15) * 100]
    return shape(`M${x},${y - 9}l3,6l6,1l-5,4l2,7l-6,-4l-6,4l2,-7l-5,-4l6,-1z`, '#DCE2C8', 'opacity=".6"')
  })
}

function shelves(): Drawing {
  const toys =
    slab(1180, 236, 50, 46, orange, 6) +
    oval(1205, 226, 20, 20, orange[0]) +
    oval(1198, 224, 3, 3, INK) +
    oval(1212, 224, 3, 3, INK) +
    slab(1372, 250, 80, 32, brick, 5) +
    oval(1392, 284, 10, 10, INK) +
    oval(1434, 284, 10, 10, INK) +
    slab(1386, 232, 34, 22, mustard, 3)
  const globe =
    oval(1290, 380, 32, 32, teal[0]) +
    shape('M1270,366q14,-10 24,0t18,10q-14,14 -26,8t-16,-18z', olive[0]) +
    line('M1290,412V424M1272,426H1308', walnut[0], 6)
  return (
    each([284, 426, 566], y => slab(1150, y, 330, 14, cabinet, 2)) +
    slab(1138, 190, 16, 452, cabinet, 2) +
    slab(1478, 190, 16, 452, cabinet, 2) +
    toys +
    globe +
    books(1340, 426, 130, 'billy-books', 64) +
    books(1164, 566, 190, 'billy-books-low', 84) +
    slab(1370, 500, 90, 66, teal, 4) +
    line('M1378,520h74M1378,540h74', teal[1], 3) +
    slab(1170, 592, 140, 50, mustard, 4) +
    line('M1216,616h48', INK, 5) +
    oval(1360, 618, 26, 24, brick[0]) +
    line('M1336,612Q1360,624 1384,612', cream[0], 5) +
    slab(1400, 590, 60, 52, denim, 4) +
    slab(1166, 392, 80, 34, ['#F4E6C6', '#CDB182'], 3)
  )
}

function bed(): Drawing {
  const frame =
    slab(556, 500, 30, 190, cabinet, 8) +
    slab(1030, 540, 26, 150, cabinet, 8) +
    slab(580, 620, 456, 46, cabinet, 4) +
    slab(566, 470, 12, 40, cabinet, 4)
  const mattress = slab(584, 580, 450, 50, cream, 10)
  const pillow = group(slab(600, 536, 116, 56, ['#FBF3DF', '#CDB182'], 24), 'rotate(-4 650 560)')
  const quilt = clip(
    'M720,566Q860,548 1036,570V650Q880,664 712,652Z',
    brick[0],
    times(5, index => box(724 + index * 64, 550, 32, 110, index % 2 ? mustard[0] : teal[0], 0, 'opacity=".9"')) +
      each([590, 622], y => line(`M712,${y}H1040`, '#F4E6C6', 3, 'opacity=".6"')) +
      shade('down', 700, 610, 350, 56, '#5A2018', 0.6),
  )
  const bear =
    oval(746, 528, 20, 24, '#B97E46') +
    oval(746, 500, 17, 16, '#B97E46') +
    oval(732, 488, 7, 7, '#B97E46') +
    oval(760, 488, 7, 7, '#B97E46') +
    oval(746, 505, 8, 6, '#E6C08A') +
    oval(740, 498, 2.4, 2.4, INK) +
    oval(752, 498, 2.4, 2.4, INK)
  return underShadow(806, 690, 250, 12, floor[1]) + frame + mattress + pillow + quilt + group(bear, 'translate(0,24)')
}

function bedside(): Drawing {
  const photograph = group(
    slab(-26, -58, 52, 60, ['#C9A04A', '#8A6420'], 3) +
      box(-18, -50, 36, 44, '#EBD9AE') +
      shape('M-14,-8V-30Q-14,-46 0,-46T14,-30V-8Z', '#B98A4A') +
      oval(0, -28, 9, 11, '#F2C7A2') +
      shape('M-16,-6Q0,-20 16,-6Z', '#BE9A62'),
    'translate(470,560) rotate(-3)',
  )
  const lamp =
    slab(506, 506, 22, 54, teal, 6) + shape('M490,506L502,462H532L544,506Z', '#F6DB92') + shape('M520,462H532L544,506H524Z', mustard[0])
  return slab(436, 560, 118, 92, cabinet, 4) + line('M456,606h78', cabinet[1], 4) + oval(495, 588, 5, 5, cream[0]) + photograph + lamp
}

function desk(): Drawing {
  const drawings = each(
    [
      [120, 250, -4, mustard[0]],
      [214, 262, 4, teal[0]],
      [150, 344, 3, brick[0]],
      [250, 350, -5, orange[0]],
    ] as const,
    ([x, y, tilt, tone]) =>
      group(
        slab(-36, -42, 72, 84, ['#FBF3DF', '#D9C8A0'], 2) +
          oval(-6, -4, 16, 16, tone) +
          line('M-24,24q12,-8 24,0t24,0', olive[0], 4) +
          oval(0, -38, 4, 4, brick[0]),
        `translate(${x},${y}) rotate(${tilt})`,
      ),
  )
  return (
    drawings +
    slab(60, 500, 270, 18, cabinet, 4) +
    line('M80,518V650M310,518V650', cabinet[1], 10) +
    slab(180, 518, 110, 60, cabinet, 3) +
    slab(90, 478, 84, 20, ['#FBF3DF', '#D9C8A0'], 2) +
    line('M110,486h40', teal[0], 3) +
    slab(200, 462, 30, 38, teal, 4) +
    each(
      [
        [206, -5, brick[0]],
        [214, 0, mustard[0]],
        [222, 5, denim[0]],
      ] as const,
      ([x, lean, tone]) => line(`M${x},464l${lean},-26`, tone, 5),
    ) +
    slab(252, 452, 56, 48, brick, 6) +
    line('M262,464h36', cream[0], 4)
  )
}

const layers: readonly Layer[] = [
  {
    name: 'toys',
    z: 830,
    area: [930, 760, 270, 100],
    drawing:
      slab(960, 812, 84, 30, brick, 6) +
      slab(984, 792, 40, 22, mustard, 4) +
      oval(980, 844, 11, 11, INK) +
      oval(1026, 844, 11, 11, INK) +
      slab(1084, 818, 30, 28, teal, 3) +
      slab(1118, 820, 28, 26, orange, 3) +
      slab(1100, 792, 28, 26, mustard, 3),
  },
  {
    name: 'mobile',
    z: 1200,
    area: [830, -20, 190, 170],
    swings: { x: 925, y: -40 },
    drawing:
      line('M925,-60V40M860,44H990M860,44V84M925,44V100M990,44V80', INK, 2.6) +
      shape('M840,90l20,-10l20,10l-20,8z', brick[0]) +
      oval(925, 112, 12, 12, mustard[0]) +
      shape('M974,86q16,-14 32,0q-16,10 -32,0z', teal[0]),
  },
]

/** Pencil on the doorframe: hers, a gap of a year, and his above it. */
const growth: readonly StateThing[] = (
  [
    [392, 6, '#7A7060'],
    [374, 9, '#2A4A6A'],
    [360, 12, '#2A4A6A'],
  ] as const
).map(([y, length, ink], index) => ({
  name: `mark-${index + 1}`,
  number: 'marks',
  from: index + 1,
  area: [1520, y - 24, 60, 48],
  z: 1,
  drawing: line(`M1548,${y}h${length + 10}`, ink, 3.4) + line(`M1530,${y - 6}v8M1536,${y - 6}q6,0 4,5t-4,4`, ink, 2),
}))

/** The plan of Billy's room. */
export function billysRoom(): RoomPlan {
  const [x, y, width, height] = WINDOW
  const rug =
    oval(800, 800, 330, 62, teal[1]) +
    oval(800, 798, 300, 54, teal[0]) +
    oval(800, 797, 220, 38, mustard[0]) +
    oval(800, 796, 150, 25, teal[0]) +
    shape('M800,776l8,12l22,2l-16,8l6,14l-20,-8l-20,8l6,-14l-16,-8l22,-2z', cream[0])
  return {
    place: 'billysRoom',
    back:
      wall(BLUE, 640, { x: 700, y: 330, colour: '#E6E4C4' }) +
      stars() +
      box(-60, 626, 1720, 20, cream[0], 3) +
      floorBoards(644, floor, '#84492A', 'billys-floor') +
      rug,
    hole: panesPath(x, y, width, height),
    before:
      windowFrame(x, y, width, height) +
      sill(x, y + height + 10, width) +
      curtain(572, 96, 92, 380, 1, '#D9A43A', '#A06E1A', '#F6E0A0') +
      curtain(960, 96, 92, 380, -1, '#D9A43A', '#A06E1A', '#F6E0A0') +
      line('M550,96H1072', walnut[0], 9) +
      shelves() +
      desk() +
      picture(400, 190, 120, 96, mustard[0], shape('M-40,26L-10,-20L8,6L20,-8L42,26Z', teal[0]) + oval(26, -20, 9, 9, brick[0])) +
      bed() +
      bedside() +
      group(door(0, 640, 100, 360, cabinet), 'translate(1560,0)'),
    layers,
    // His chair, with the satchel that is always unbuckled.
    foreground: {
      name: 'front',
      z: 2000,
      area: [-20, 590, 300, 310],
      lit: false,
      drawing:
        line('M40,640V920M230,640V920', '#3E281C', 20) +
        slab(16, 612, 240, 40, ['#4E3324', '#2C1A12'], 14) +
        slab(26, 700, 220, 26, ['#4E3324', '#2C1A12'], 8) +
        line('M150,636Q90,690 110,760M150,636Q230,690 222,760', '#5A2A1C', 10) +
        slab(92, 744, 150, 120, ['#6A3424', '#3C1A12'], 14) +
        slab(92, 744, 150, 56, ['#7A3E2A', '#4A2216'], 12) +
        slab(118, 786, 16, 40, ['#8A6A34', '#54401C'], 3) +
        line('M206,800v40', '#8A6A34', 8),
    },
    things: [
      ...growth,
      lying('escape', [620, 110, 380, 340], -1, ledge(620, 290, 380, 9) + ledge(620, 330, 380, 7)),
      lying('sill', [610, 418, 400, 30], 1, ledge(640, 437, 336, 8)),
    ],
    view: {
      area: [620, 110, 380, 340],
      draw: hour =>
        sky([620, 110, 380, 340], hour) +
        housesAcross([600, 150, 420, 300], hour, 'billy') +
        group(
          line('M620,330H1000M620,290H1000', INK, 7) +
            times(24, index => line(`M${624 + index * 16},330v-40`, INK, 3)) +
            line('M880,330L960,450M904,330L984,450', INK, 5),
          '',
        ),
    },
    lamp:
      glow(517, 490, 300, 260, WHITE, 0.26) +
      shape('M490,506L502,462H532L544,506Z', WHITE) +
      glow(640, 600, 260, 110, WHITE, 0.3) +
      cone(517, 506, 27, 860, 210) +
      glow(560, 800, 300, 80, WHITE, 0.26),
    sun:
      group(shape('M650,660L520,880H820L810,660ZM830,660L850,880H1110L976,660Z', WHITE), '', 'filter="url(#blur-6)"') +
      glow(800, 610, 240, 60, WHITE, 0.4),
    panes: [[x, y, width, height]],
    lamps: [{ x: 520, range: 470, power: 0.95 }],
    spots: {
      door: { x: 1620, y: 800, facing: -1 },
      // Lying: the head goes to the pillow.
      bed: { x: 800, y: 690, facing: 1, seat: 96, z: 655 },
      bedside: { x: 626, y: 696, facing: 1, seat: 100 },
      floor: { x: 860, y: 820, facing: 1 },
      desk: { x: 300, y: 740, facing: -1 },
      shelf: { x: 1220, y: 730, facing: 1 },
      left: { x: 400, y: 846, facing: 1 },
      middle: { x: 700, y: 850, facing: 1 },
      right: { x: 1180, y: 846, facing: -1 },
    },
  }
}
