/** The restaurant with paper on the tables and crayons in a glass. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { Layer, RoomPlan } from './plan.ts'
import { chair, cone, each, floorBoards, panesPath, picture, sill, slab, times, underShadow, WHITE, windowFrame } from './props.ts'
import { housesAcross, sky } from './skies.ts'

const { walnut, brick, mustard, teal, cream, olive, orange } = COLOURS
const PLASTER = ['#C79A66', '#855630'] as const
const WINDOW = [560, 110, 480, 300] as const

function bricks(): Drawing {
  const random = scatter('restaurant')
  const courses = times(150, () => {
    const [x, y] = [random() * 1600, 20 + random() * 440]
    return box(x, y, 34 + random() * 22, 13, random() < 0.5 ? '#B07E4C' : '#D9B07C', 2, 'opacity=".45"')
  })
  const wall = clip(
    'M-60,-60H1660V650H-60Z',
    PLASTER[0],
    courses +
      shade('left', -40, -40, 520, 700, PLASTER[1], 0.7) +
      shade('right', 1140, -40, 520, 700, PLASTER[1], 0.7) +
      shade('up', -40, -40, 1680, 240, PLASTER[1], 0.8) +
      glow(800, 340, 520, 320, '#EBC794', 0.4),
  )
  const boards = clip(
    'M-60,470H1660V640H-60Z',
    '#6E4226',
    times(34, index => line(`M${index * 50},474V640`, '#54301A', 4)) + shade('down', -40, 540, 1680, 110, '#3A1E10', 0.7),
  )
  return wall + boards + slab(-60, 458, 1720, 18, ['#8E5A34', '#54301A'], 3)
}

function bar(): Drawing {
  const bottles = times(13, index => {
    const tone = [olive, brick, teal, mustard, ['#4A5A30', '#2A3418'] as const][index % 5] ?? olive
    const x = 84 + index * 28
    return (
      slab(x, 186 + (index % 3) * 6, 18, 64 - (index % 3) * 6, tone, 5) +
      box(x + 6, 166 + (index % 3) * 6, 6, 24, tone[1], 2) +
      box(x + 2, 214, 14, 16, cream[0], 1)
    )
  })
  const glasses = times(
    11,
    index =>
      shape(`M${92 + index * 32},306h20q-2,22 -10,22t-10,-22z`, '#E6DCC0', 'opacity=".7"') +
      line(`M${102 + index * 32},328v20M${94 + index * 32},350h16`, '#E6DCC0', 2.6, 'opacity=".7"'),
  )
  return (
    slab(60, 150, 396, 220, ['#5A3420', '#331A0E'], 5) +
    box(74, 164, 368, 88, '#7A4A2C') +
    bottles +
    slab(70, 250, 376, 10, ['#8E5A34', '#54301A'], 2) +
    box(74, 262, 368, 96, '#6A3E24') +
    glasses +
    slab(20, 470, 470, 176, ['#7A4628', '#43230F'], 4) +
    each([60, 200, 340], x => line(boxPath(x, 500, 120, 116, 4), '#43230F', 4)) +
    slab(4, 448, 500, 26, ['#B0713E', '#70421F'], 6) +
    slab(64, 400, 36, 48, ['#E2B85A', '#A9822E'], 6) +
    slab(380, 424, 60, 24, cream, 3)
  )
}

function coats(): Drawing {
  const hook = (x: number): Drawing => line(`M${x},196v22q0,10 10,8`, mustard[1], 5)
  const camel = clip(
    'M1216,220Q1250,196 1288,220L1304,470Q1252,486 1200,470Z',
    '#BE9A62',
    shade('right', 1236, 200, 70, 280, '#80602E', 0.7) + line('M1252,214V470', '#80602E', 4),
  )
  const dark = clip(
    'M1330,222Q1362,200 1396,222L1408,440Q1362,454 1318,440Z',
    '#4E4A56',
    shade('right', 1350, 200, 60, 250, '#2A2830', 0.7) + line('M1364,216V444', '#2A2830', 4),
  )
  return (
    slab(1180, 186, 300, 16, walnut, 3) +
    hook(1250) +
    hook(1362) +
    hook(1450) +
    camel +
    dark +
    picture(1196, 60, 130, 92, cream[0], shape('M-50,30L-20,-8L4,14L24,-14L56,30Z', olive[0]) + oval(24, -18, 10, 10, orange[0])) +
    picture(1356, 70, 92, 78, mustard[0], oval(0, 4, 22, 16, brick[0]) + line('M-6,-14q6,-10 14,-8', olive[0], 5))
  )
}

function table(): Drawing {
  const cloth = clip(
    'M560,640Q800,604 1040,640L1064,760Q800,794 536,760Z',
    '#F4EAD0',
    shade('right', 800, 620, 280, 180, '#C7B48C', 0.7) +
      shade('down', 530, 700, 540, 90, '#C7B48C', 0.6) +
      each([620, 720, 880, 980], x => line(`M${x},650L${x + (x - 800) * 0.06},770`, '#D8C8A2', 3)),
  )
  const top =
    oval(800, 640, 242, 36, '#FBF3DF') + group(oval(800, 640, 242, 36, 'url(#fade-right)'), '', 'filter="url(#stipple-D8C8A2-60)"')
  const scribbles =
    line('M690,640q10,-12 22,0t22,0M700,652q16,4 30,-2', '#4F7FA0', 3) +
    line('M862,646l14,-12l14,12M866,654h30', brick[0], 3) +
    oval(930, 648, 10, 5, 'none', `stroke="${mustard[0]}" stroke-width="3"`)
  const candle =
    slab(788, 592, 24, 44, ['#E9DDBB', '#B9A87C'], 4) +
    shape('M800,568q9,12 0,22q-9,-10 0,-22z', mustard[0]) +
    shape('M800,576q4,6 0,12q-4,-6 0,-12z', '#FFF3DC')
  const glass = (x: number): Drawing =>
    shape(`M${x - 15},574h30q-2,30 -15,32q-13,-2 -15,-32z`, '#EFE6D0', 'opacity=".85"') +
    shape(`M${x - 14},588h28q-3,17 -14,18q-11,-1 -14,-18z`, '#8E2F2A') +
    line(`M${x},606v26M${x - 12},634h24`, '#D8CDB0', 4)
  const crayons =
    slab(850, 606, 26, 30, ['#DCE8DA', '#A9C0B4'], 4) +
    each(
      [
        [856, -4, brick[0]],
        [863, 0, teal[0]],
        [870, 5, mustard[0]],
      ] as const,
      ([x, lean, colour]) => line(`M${x},608l${lean},-22`, colour, 5),
    )
  const plates = each([672, 928], x => oval(x, 640, 44, 9, '#E2D2A8') + oval(x, 638, 44, 9, '#FFF8E6') + oval(x, 637, 26, 5, '#EADAB0'))
  return cloth + top + scribbles + plates + candle + glass(730) + glass(890) + crayons
}

const layers: readonly Layer[] = [
  {
    name: 'chairs',
    z: 796,
    area: [470, 550, 660, 270],
    drawing: underShadow(800, 804, 300, 18, '#2E160C') + chair(560, 798, 1, walnut, walnut[0]) + chair(1040, 798, -1, walnut, walnut[0]),
  },
  { name: 'table', z: 800, area: [520, 540, 560, 270], drawing: table() },
  {
    name: 'pendant',
    z: 890,
    area: [700, -20, 200, 260],
    swings: { x: 800, y: -40 },
    drawing:
      line('M800,-60V140', INK, 4) +
      clip('M724,216Q734,140 800,136Q866,140 876,216Z', '#8E2F2A', shade('right', 790, 130, 90, 90, '#54120E', 0.6)) +
      oval(800, 216, 76, 9, '#FBE7AC'),
  },
]

/** The plan of the restaurant. */
export function restaurant(): RoomPlan {
  const [x, y, width, height] = WINDOW
  const cafe =
    clip(
      `M${x - 20},${y + 170}H${x + width + 20}V${y + height + 6}H${x - 20}Z`,
      brick[0],
      times(11, index => shade('right', x - 20 + index * 48, y + 170, 48, 140, brick[1], 0.6)),
    ) + line(`M${x - 34},${y + 168}H${x + width + 34}`, mustard[1], 8)
  return {
    place: 'restaurant',
    back: bricks() + floorBoards(640, ['#7A4A2C', '#43230F'], '#54301A', 'restaurant-floor'),
    hole: panesPath(x, y, width, height),
    before:
      windowFrame(x, y, width, height, 3, 2, ['#6A3D22', '#33201A']) + cafe + sill(x, y + height + 12, width, walnut) + bar() + coats(),
    layers,
    foreground: {
      name: 'front',
      z: 2000,
      area: [-40, 690, 330, 210],
      lit: false,
      drawing:
        oval(90, 880, 230, 60, '#8E7A5C') +
        oval(90, 870, 230, 58, '#B9A684') +
        slab(60, 720, 52, 150, ['#2E4228', '#182414'], 14) +
        box(76, 690, 20, 44, '#2E4228', 4) +
        box(66, 780, 40, 46, '#D9C8A0', 2) +
        shape('M170,770h54q-4,54 -27,56q-23,-2 -27,-56z', '#5A2A22', 'opacity=".9"') +
        line('M197,826v40M176,868h42', '#B9A684', 6),
    },
    view: {
      area: [540, 90, 520, 340],
      draw: hour => sky([540, 90, 520, 340], hour) + housesAcross([540, 130, 520, 300], hour, 'restaurant'),
    },
    lamp:
      glow(800, 320, 480, 400, WHITE, 0.26) +
      cone(800, 216, 76, 900, 460) +
      glow(800, 640, 330, 80, WHITE, 0.3) +
      glow(800, 800, 440, 120, WHITE, 0.3) +
      shape('M724,216Q734,140 800,136Q866,140 876,216Z', WHITE) +
      glow(260, 240, 240, 180, WHITE, 0.26) +
      glow(1330, 280, 240, 220, WHITE, 0.26),
    sun:
      group(shape('M580,650L430,900H1150L1020,650Z', WHITE, 'opacity=".5"'), '', 'filter="url(#blur-18)"') +
      glow(800, 640, 300, 80, WHITE, 0.4),
    panes: [[x, y, width, height]],
    lamps: [
      { x: 800, range: 560, power: 1 },
      { x: 260, range: 260, power: 0.6 },
    ],
    spots: {
      door: { x: 1700, y: 830, facing: -1 },
      tableLeft: { x: 556, y: 798, facing: 1, seat: 108, z: 798 },
      tableRight: { x: 1046, y: 798, facing: -1, seat: 108, z: 798 },
      coats: { x: 1330, y: 730, facing: -1 },
      bar: { x: 430, y: 730, facing: -1 },
      left: { x: 380, y: 840, facing: 1 },
      middle: { x: 800, y: 860, facing: 1 },
      right: { x: 1260, y: 836, facing: -1 },
    },
  }
}
