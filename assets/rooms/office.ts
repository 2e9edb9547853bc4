/** The agency: a drawing board in the light of midtown, campaign boards, and the boss behind frosted glass. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { Layer, RoomPlan } from './plan.ts'
import { books, cone, each, plant, radiator, slab, times, underShadow, wall, WHITE } from './props.ts'
import { sky, towers } from './skies.ts'
import { typewriter } from './typewriter.ts'

const { officeWall, carpet, oak, walnut, cream, orange, mustard, teal, brick } = COLOURS
const STEEL = ['#BFB8A6', '#7F7868'] as const
const GLASS = 'M420,60H1180V540H420Z'

function corkBoard(): Drawing {
  const cards = each(
    [
      [92, 150, 96, 120, cream[0], -3],
      [204, 146, 110, 84, mustard[0], 3],
      [206, 244, 96, 88, teal[0], -2],
      [96, 284, 88, 54, orange[0], 2],
    ] as const,
    ([x, y, width, height, colour, tilt]) =>
      group(
        box(x, y, width, height, colour, 2) + oval(x + width / 2, y + 6, 5, 5, brick[0]),
        `rotate(${tilt} ${x + width / 2} ${y + height / 2})`,
      ),
  )
  const motifs =
    group(oval(140, 214, 26, 34, orange[0]) + box(118, 252, 44, 6, INK), 'rotate(-3 140 210)') +
    oval(258, 190, 22, 22, cream[0]) +
    shape('M222,320l24,-46l20,28l12,-16l18,34z', cream[0]) +
    line('M106,304h60M106,318h40', cream[0], 5)
  return (
    slab(60, 120, 290, 240, walnut, 4) +
    clip(boxPath(74, 134, 262, 212), '#C98E54', shade('right', 180, 134, 160, 212, '#8E5A2C', 0.7)) +
    cards +
    motifs
  )
}

function bossDoor(): Drawing {
  const boss = shape('M1350,400c0,-90 20,-100 20,-130c-22,-14 -20,-62 12,-62s34,48 12,62c0,30 40,40 44,130z', '#6E5B44', 'opacity=".5"')
  const glass = clip(
    boxPath(1290, 150, 170, 250),
    '#D9CFAE',
    shade('right', 1330, 150, 130, 250, '#A8946A', 0.7) + glow(1350, 250, 90, 120, '#F8E8B8', 0.5) + boss,
  )
  const blinds = times(12, index => line(`M1292,${160 + index * 20}H1458`, cream[0], 3, 'opacity=".5"'))
  return (
    slab(1270, 130, 210, 520, walnut, 3) +
    glass +
    blinds +
    oval(1450, 450, 9, 9, mustard[0]) +
    line(boxPath(1296, 440, 130, 170, 4), walnut[1], 4, 'opacity=".7"') +
    slab(1316, 420, 98, 20, ['#C9A04A', '#8A6420'], 3)
  )
}

function fittings(): Drawing {
  const posts = each([420, 610, 800, 990, 1180], x => slab(x - 8, 48, 16, 500, walnut, 2))
  const blinds = times(3, pane => times(9 - pane * 4, row => box(430 + pane * 190, 62 + row * 15, 172, 9, cream[0], 2, 'opacity=".92"')))
  const cords = each([446, 636, 826], x => line(`M${x},60V${x === 446 ? 260 : 180}`, '#CDB182', 2))
  return blinds + cords + posts + box(408, 44, 784, 16, walnut[0], 3) + slab(404, 540, 792, 26, oak, 4) + radiator(470, 566, 660, 74, STEEL)
}

function planChest(): Drawing {
  const drawers = times(5, index => slab(86, 486 + index * 32, 248, 26, oak, 3) + line(`M190,${500 + index * 32}h40`, walnut[1], 5))
  const onTop =
    slab(96, 448, 120, 24, ['#F3E6C8', '#C9AE84'], 2) +
    slab(104, 436, 106, 14, ['#FBF3DF', '#C9AE84'], 2) +
    books(232, 472, 96, 'agency-books', 52)
  return slab(74, 472, 272, 170, oak, 4) + drawers + onTop
}

function neighbour(): Drawing {
  const easel =
    line('M1128,640L1160,420M1240,640L1214,420', walnut[0], 9) +
    slab(1124, 420, 120, 150, ['#FBF3DF', '#D9C8A0'], 3) +
    clip(
      boxPath(1136, 432, 96, 100),
      '#E2A832',
      oval(1184, 486, 30, 30, '#F6D98A') + shape('M1136,532Q1160,486 1184,512T1232,498V532Z', orange[0]),
    ) +
    line('M1142,546h70M1142,558h46', INK, 4)
  return easel + slab(1110, 568, 148, 12, walnut, 3)
}

function desk(): Drawing {
  const legs = shape('M560,690h16l-8,124h-14z', walnut[0]) + shape('M1030,690h16l14,124h-14z', walnut[0])
  const drawers = slab(910, 690, 120, 96, oak, 4) + line('M940,714h60M940,748h60', walnut[0], 6)
  const top = slab(520, 664, 560, 30, oak, 6)
  const machine = typewriter(560, 548)
  const telephone = slab(960, 630, 84, 34, brick, 10) + line('M956,622q46,-14 92,0', brick[0], 14) + oval(1002, 646, 12, 10, cream[0])
  const papers = slab(880, 640, 60, 24, cream, 2) + slab(884, 630, 56, 12, ['#FBF3DF', cream[1]], 2)
  const lamp = group(
    line('M0,0L-14,-70L30,-104', mustard[0], 8) +
      group(shape('M-16,0h56l16,40h-88z', mustard[0]) + shape('M20,0h20l16,40h-30z', mustard[1]), 'translate(22,-128) rotate(22)') +
      box(-22, -6, 44, 8, mustard[1], 3),
    // Behind the typewriter, where it lights the paper and hides nobody who sits there.
    'translate(590,650)',
  )
  const cup =
    slab(816, 632, 28, 32, ['#F4E6C6', '#CDB182'], 5) +
    each(
      [
        [822, -6, orange[0]],
        [830, 2, teal[0]],
        [838, 8, brick[0]],
      ] as const,
      ([x, lean, colour]) => line(`M${x},634l${lean},-34`, colour, 5),
    )
  const frame = group(
    slab(-22, -46, 44, 48, ['#C9A04A', '#8A6420'], 3) +
      box(-15, -39, 30, 34, '#EBD9AE') +
      oval(0, -20, 9, 10, '#F3C49B') +
      shape('M-10,-22Q-10,-34 0,-34T10,-22Q4,-28 -10,-22Z', mustard[0]),
    'translate(864,664) rotate(4)',
  )
  return legs + drawers + top + lamp + machine + papers + telephone + cup + frame
}

function board(): Drawing {
  const stand = line('M330,820L380,600M500,820L450,600M356,760H476', walnut[0], 10) + line('M306,820H356M476,820H526', walnut[1], 9)
  const sheet = clip(
    boxPath(-98, -70, 196, 140, 2),
    '#FBF3DF',
    oval(-26, 0, 40, 40, mustard[0]) +
      oval(-26, 0, 18, 18, '#FBF3DF') +
      line('M34,-34h46M34,-14h46M34,6h30', INK, 5) +
      shade('down', -98, 20, 196, 50, '#D9C8A0', 0.6),
  )
  const tilted = group(
    slab(-118, -88, 236, 176, oak, 5) +
      sheet +
      slab(-124, 84, 248, 12, walnut, 3) +
      oval(-84, -62, 4, 4, brick[0]) +
      oval(84, -62, 4, 4, brick[0]) +
      line('M-90,40L70,40', '#C98444', 8),
    'translate(415,612) skewX(-7) rotate(-3)',
  )
  return stand + tilted
}

function stool(): Drawing {
  return line('M-26,0L-34,78M26,0L34,78M-30,48H30', STEEL[0], 7) + slab(-42, -14, 84, 20, brick, 10)
}

const layers: readonly Layer[] = [
  { name: 'board', z: 828, area: [270, 500, 290, 340], drawing: underShadow(420, 826, 130, 13, '#5A2A12') + board() },
  { name: 'desk', z: 812, area: [480, 500, 640, 340], drawing: underShadow(800, 812, 320, 20, '#5A2A12') + desk() },
  { name: 'stool', z: 780, area: [740, 650, 120, 140], drawing: group(stool(), 'translate(800,694)') },
]

function foreground(): Drawing {
  const back = group(
    slab(-60, 560, 250, 420, ['#4A3428', '#1E120E'], 40) + slab(-40, 600, 208, 300, ['#5C4232', '#2A1A12'], 30),
    'rotate(-3)',
  )
  return group(back, 'translate(-70,60)')
}

const leaves =
  shape(
    'M1500,960C1490,820 1440,760 1400,700C1470,720 1520,780 1530,850C1530,740 1500,660 1460,600C1540,650 1560,740 1560,820C1580,720 1580,640 1620,580L1660,960Z',
    '#2F3E26',
  ) + line('M1530,850C1520,790 1480,740 1430,715M1560,820C1560,740 1530,670 1490,630', '#4A6038', 4)

/** The plan of the office floor. */
export function office(): RoomPlan {
  const light = group(
    shape('M520,650L300,940H760L800,650ZM830,650L800,940H1240L1080,650Z', '#F0A860', 'opacity=".26"'),
    '',
    'filter="url(#blur-6)"',
  )
  const floor = clip(
    'M-60,640H1660V960H-60Z',
    carpet[0],
    shade('down', -20, 740, 1660, 190, carpet[1], 0.7) + shade('up', -20, 640, 1660, 40, carpet[1], 0.7) + light,
  )
  const skirting = box(-60, 632, 530, 18, walnut[0]) + box(1140, 632, 130, 18, walnut[0]) + box(1480, 632, 180, 18, walnut[0])
  return {
    place: 'office',
    back: wall(officeWall, 650, { x: 800, y: 300, colour: '#F8EBCB' }) + floor + skirting,
    hole: GLASS,
    before: fittings() + corkBoard() + bossDoor() + planChest() + neighbour() + group(plant(0, 0, 0.9), 'translate(1560,660)'),
    layers: [...layers, { name: 'leaves', z: 1990, area: [1380, 560, 260, 340], drawing: leaves, lit: false }],
    foreground: { name: 'front', z: 2000, area: [-40, 590, 230, 310], drawing: foreground(), lit: false },
    view: { area: [400, 40, 800, 520], draw: hour => sky([400, 40, 800, 520], hour) + towers([420, 60, 760, 480], hour, 'office') },
    lamp:
      glow(760, 560, 300, 240, WHITE, 0.3) +
      cone(646, 566, 30, 690, 150) +
      glow(800, 700, 360, 90, WHITE, 0.3) +
      glow(660, 640, 190, 80, WHITE, 0.3) +
      shape('M580,542l60,22l-10,22l-70,-24z', WHITE) +
      glow(1370, 280, 120, 160, WHITE, 0.4) +
      glow(400, 60, 500, 260, WHITE, 0.2) +
      glow(1200, 60, 500, 260, WHITE, 0.2) +
      glow(800, 840, 600, 120, WHITE, 0.2),
    sun:
      group(shape('M520,650L300,940H760L800,650ZM830,650L800,940H1240L1080,650Z', WHITE), '', 'filter="url(#blur-6)"') +
      glow(600, 690, 420, 180, WHITE, 0.4) +
      group(shape('M430,540L240,900H1240L1170,540Z', WHITE, 'opacity=".10"'), '', 'filter="url(#blur-18)"'),
    panes: [[420, 60, 760, 480]],
    lamps: [
      { x: 680, range: 560, power: 1 },
      { x: 1370, range: 260, power: 0.6 },
    ],
    spots: {
      door: { x: 1700, y: 830, facing: -1 },
      desk: { x: 800, y: 786, facing: -1, seat: 108, z: 786 },
      board: { x: 560, y: 838, facing: -1 },
      boss: { x: 1340, y: 716, facing: -1 },
      cork: { x: 250, y: 730, facing: -1 },
      easel: { x: 1090, y: 722, facing: 1 },
      window: { x: 700, y: 714, facing: 1 },
      left: { x: 640, y: 850, facing: 1 },
      middle: { x: 1140, y: 836, facing: -1 },
      right: { x: 1320, y: 840, facing: -1 },
    },
  }
}
