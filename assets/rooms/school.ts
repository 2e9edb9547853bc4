/** The school: brick, tall windows, and the gate where one is on time or is not. */
import { block, box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { Layer, RoomPlan, StateThing } from './plan.ts'
import { each, slab, times, underShadow, WHITE } from './props.ts'
import { bushes, fallen, ledge, lying, roofSnow, snowfield, trees } from './seasons.ts'
import { HOURS, rooftops, sky } from './skies.ts'

const { brick, cream, mustard, teal, orange } = COLOURS
const RED = ['#A8563C', '#6C2E1E'] as const
const STONE = ['#D9C08E', '#9C7C48'] as const
const IRON = ['#33403A', '#1C2420'] as const
const PANES = [270, 410, 550, 980, 1120, 1260].flatMap(x => [150, 330].map(y => [x, y, 84, 120] as const))

function building(): Drawing {
  const random = scatter('school')
  const bricks = times(190, () => box(200 + random() * 1190, 110 + random() * 500, 24 + random() * 14, 8, RED[1], 1, 'opacity=".3"'))
  const front = block(190, 90, 1220, 540, RED[0], RED[1], 0, 0.6, bricks)
  const middle =
    slab(690, 40, 220, 590, ['#B5644A', '#733422'], 0) + shape('M670,50L800,-30L930,50Z', STONE[0]) + slab(664, 44, 272, 22, STONE, 3)
  const door =
    slab(726, 400, 148, 232, STONE, 4) +
    clip(
      'M742,632V470Q742,420 800,420T858,470V632Z',
      '#2F5A50',
      line('M800,420V632', '#1C3A34', 4) + shade('right', 800, 420, 60, 220, '#1C3A34', 0.6),
    ) +
    oval(790, 540, 5, 5, mustard[0]) +
    oval(810, 540, 5, 5, mustard[0])
  const clock = oval(800, 130, 40, 40, STONE[0]) + oval(800, 130, 33, 33, cream[0]) + line('M800,130V106M800,130L818,138', INK, 5)
  const sign = slab(700, 350, 200, 42, ['#3F4A44', '#26302A'], 4) + line('M726,372h56M798,372h76', cream[0], 6)
  const frames = each(
    PANES,
    ([x, y, width, height]) =>
      slab(x - 12, y - 20, width + 24, 20, STONE, 3) +
      slab(x - 14, y + height, width + 28, 14, STONE, 3) +
      line(boxPath(x, y, width, height), cream[0], 7) +
      line(`M${x},${y + 60}h${width}M${x + 42},${y}v${height}`, cream[0], 5),
  )
  const paper = each(
    [
      [284, 190, orange[0]],
      [424, 372, teal[0]],
      [1142, 190, mustard[0]],
      [1000, 376, brick[0]],
    ] as const,
    ([x, y, tone]) => group(box(0, 0, 26, 32, cream[0], 1) + oval(13, 15, 7, 7, tone), `translate(${x},${y}) rotate(-4)`),
  )
  return (
    front +
    slab(176, 74, 1248, 26, STONE, 3) +
    slab(190, 590, 1220, 42, STONE, 2) +
    middle +
    door +
    clock +
    sign +
    frames +
    paper +
    slab(700, 626, 200, 18, STONE, 2) +
    slab(680, 642, 240, 16, STONE, 2)
  )
}

function yard(): Drawing {
  const asphalt = clip(
    'M-60,630H1660V790H-60Z',
    '#A79A84',
    shade('up', -60, 626, 1720, 60, '#7C6E58', 0.6) +
      line('M330,690l40,-40h60l40,40zM330,690h140M400,650v90M330,690l-20,50h190l-30,-50', '#EADFC2', 4, 'opacity=".8"'),
  )
  const pavement = clip(
    'M-60,780H1660V960H-60Z',
    '#C8B48C',
    times(12, index => line(`M${index * 150 - 20},790L${index * 150 - 90},960`, '#A89270', 3)) +
      line('M-60,850H1660', '#A89270', 3) +
      shade('down', -60, 800, 1720, 160, '#96805A', 0.7),
  )
  return asphalt + pavement
}

function gate(): Drawing {
  const bars = (from: number, to: number): Drawing =>
    times(Math.floor((to - from) / 24), index =>
      line(`M${from + 12 + index * 24},790V560M${from + 12 + index * 24},560l-5,8M${from + 12 + index * 24},556l5,12`, IRON[0], 6),
    )
  const rails = line('M-20,600H560M1040,600H1640M-20,760H560M1040,760H1640', IRON[0], 8)
  const leaf =
    line('M600,600L520,620M600,764L500,800', IRON[0], 8) +
    times(4, index => line(`M${516 + index * 22},${800 - index * 10}V${590 - index * 4}`, IRON[0], 6)) +
    line('M1000,600L1080,620M1000,764L1100,800', IRON[0], 8) +
    times(4, index => line(`M${1084 - index * 22},${800 - index * 10}V${590 - index * 4}`, IRON[0], 6))
  const pillars = each(
    [558, 998],
    x => slab(x, 520, 46, 280, RED, 3) + slab(x - 8, 506, 62, 20, STONE, 3) + oval(x + 23, 494, 18, 18, STONE[0]),
  )
  return bars(-20, 556) + bars(1046, 1640) + rails + pillars + leaf
}

function bus(): Drawing {
  const body = slab(0, 0, 420, 190, mustard, 26) + slab(384, 70, 96, 120, mustard, 18) + line('M0,118H470M0,134H470', INK, 4)
  const windows =
    times(
      5,
      index =>
        box(24 + index * 72, 34, 56, 56, '#8FB4AE', 6) + shape(`M${30 + index * 72},90l30,-56h12l-30,56z`, '#FFFFFF', 'opacity=".3"'),
    ) + box(396, 46, 40, 60, '#8FB4AE', 6)
  return (
    underShadow(240, 206, 240, 14, '#5A5040') +
    body +
    windows +
    each([90, 400], x => oval(x, 192, 36, 36, INK) + oval(x, 192, 16, 16, '#A89C88')) +
    oval(470, 148, 9, 11, '#FBE7AC') +
    slab(150, -16, 120, 22, cream, 4) +
    line('M168,-5h84', INK, 4)
  )
}

const layers: readonly Layer[] = [
  { name: 'gate', z: 792, area: [0, 470, 1600, 350], drawing: gate() },
  { name: 'bus', z: 900, area: [1130, 610, 510, 230], drawing: group(bus(), 'translate(1150,630)') },
]

/** Trees behind the building, the bush before us, leaves and snow on what lies flat. */
const things: readonly StateThing[] = [
  lying(
    'roofs',
    [0, 180, 1600, 460],
    -2,
    clip('M-60,100H186V700H-60ZM1414,100H1660V700H1414Z', '', roofSnow([0, 260, 1600, 380], 'school')),
  ),
  ...trees([{ x: 84, y: 664, scale: 1.02, autumn: 'gold' }], 'tree-left', [-60, 180, 320, 500], -1),
  ...trees([{ x: 1526, y: 668, scale: 1.08, autumn: 'orange' }], 'tree-right', [1340, 160, 320, 520], -1),
  fallen([0, 680, 1600, 210], 2, 60),
  lying(
    'ground',
    [0, 20, 1600, 880],
    3,
    snowfield('M-60,640Q300,632 680,640V660H920V640Q1300,632 1660,640V786H-60Z', [0, 640, 1600, 150], 'yard') +
      snowfield('M-60,786Q400,778 800,786T1660,784V960H-60Z', [0, 786, 1600, 120], 'pavement') +
      ledge(176, 74, 514, 12) +
      ledge(912, 74, 512, 12) +
      ledge(664, 44, 272, 11) +
      each(PANES, ([x, y, width, height]) => ledge(x - 12, y + height, width + 24, 7) + ledge(x - 10, y - 20, width + 20, 6)) +
      ledge(700, 350, 200, 7),
  ),
  lying(
    'gate',
    [540, 460, 520, 70],
    793,
    ledge(550, 507, 62, 8) + ledge(990, 507, 62, 8) + ledge(566, 480, 30, 6) + ledge(1006, 480, 30, 6),
  ),
  lying('bus', [1140, 590, 470, 60], 901, ledge(1164, 632, 390, 12) + ledge(1300, 614, 120, 7)),
  ...bushes('M-60,960V700Q0,640 60,690Q120,660 150,730Q210,740 200,820Q236,880 214,960Z', [-40, 630, 290, 270], 2000),
  lying('bush', [-40, 640, 290, 200], 2001, ledge(10, 690, 56, 12) + ledge(96, 706, 50, 11) + ledge(150, 760, 50, 10)),
]

/** The plan of the school gate. */
export function school(): RoomPlan {
  return {
    place: 'school',
    back: building() + yard(),
    hole: PANES.map(([x, y, width, height]) => boxPath(x + 2, y + 2, width - 4, height - 4)).join(''),
    before: each(PANES, ([x, y, width, height]) => line(`M${x},${y + 60}h${width}M${x + 42},${y}v${height}`, cream[0], 5)),
    layers,
    things,
    view: {
      area: [0, 0, 1600, 640],
      draw: hour =>
        sky([0, 0, 1600, 640], hour) +
        rooftops([0, 260, 1600, 380], hour, 'school') +
        each(
          PANES,
          ([x, y, width, height]) =>
            box(x - 4, y - 4, width + 8, height + 8, hour === 'night' ? '#1A2344' : hour === 'evening' ? '#F0B860' : HOURS[hour].top) +
            (hour === 'night'
              ? ''
              : shape(`M${x},${y + height}L${x + width},${y + 20}v30L${x + 20},${y + height}z`, '#FFFFFF', 'opacity=".2"')),
        ),
    },
    lamp: glow(800, 500, 240, 200, WHITE, 0.3) + glow(800, 720, 420, 90, WHITE, 0.3),
    sun:
      group(shape('M100,640L400,60H1100L900,960H-60Z', WHITE, 'opacity=".4"'), '', 'filter="url(#blur-18)"') +
      glow(800, 820, 620, 100, WHITE, 0.4),
    panes: [[0, 0, 1600, 900]],
    lamps: [{ x: 800, range: 500, power: 0.8 }],
    outside: true,
    spots: {
      steps: { x: 830, y: 740, facing: -1 },
      gate: { x: 690, y: 800, facing: 1 },
      gateRight: { x: 920, y: 806, facing: -1 },
      bus: { x: 1080, y: 850, facing: 1 },
      left: { x: 420, y: 850, facing: 1 },
      middle: { x: 760, y: 860, facing: 1 },
      right: { x: 1000, y: 860, facing: -1 },
    },
  }
}
