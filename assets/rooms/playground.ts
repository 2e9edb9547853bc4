/** The playground in the park: the bench, the climbing frame with its slide, and the city behind the trees. */
import { box, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS } from '../paint/palette.ts'
import type { Layer, RoomPlan, StateThing } from './plan.ts'
import { bench, each, slab, times, underShadow, WHITE } from './props.ts'
import { fallen, ledge, lying, roofSnow, snowfield, trees } from './seasons.ts'
import { rooftops, sky } from './skies.ts'

const { park, walnut, brick, mustard, teal, orange, cream } = COLOURS
const STEEL = '#8F9A94'

function ground(): Drawing {
  const random = scatter('playground')
  const grass = clip(
    'M-60,560Q400,536 800,556T1660,548V960H-60Z',
    park[0],
    shade('down', -20, 720, 1640, 200, park[1], 0.7) +
      shade('up', -20, 540, 1640, 60, park[1], 0.6) +
      glow(760, 640, 520, 90, '#B4B86A', 0.4),
  )
  const path = clip(
    'M-60,800Q400,742 820,770T1660,742V870Q1200,856 800,878T-60,900Z',
    '#CDA873',
    shade('down', -20, 800, 1640, 100, '#96703E', 0.6) +
      times(60, () => oval(random() * 1600, 770 + random() * 100, 3 + random() * 4, 1.6, '#B08A54')),
  )
  const sand = clip(
    'M420,716Q430,672 800,668T1216,710Q1220,756 810,760T420,716Z',
    '#E2C488',
    shade('down', 420, 700, 800, 64, '#B48F50', 0.7) + times(50, () => oval(440 + random() * 760, 690 + random() * 60, 3, 1.4, '#C9A868')),
  )
  return grass + sand + path
}

function fence(): Drawing {
  const bars = times(100, index => line(`M${index * 16 + 4},498V566`, '#3E4A3A', 3))
  return (
    line('M-20,500H1640M-20,558H1640', '#3E4A3A', 5) +
    bars +
    each([0, 1, 2, 3, 4, 5], index => slab(150 + index * 280, 484, 12, 90, ['#3E4A3A', '#26302A'], 2))
  )
}

function frame(): Drawing {
  const pipe = (path: string, colour = STEEL, width = 9): Drawing => line(path, '#56625C', width + 2) + line(path, colour, width)
  const back =
    pipe('M660,716V420M780,722V420M900,722V420M1010,716V420', '#7C8882', 8) +
    pipe('M660,420H1010M660,500H1010M660,580H1010M660,656H1010', '#7C8882', 7)
  const dome = pipe('M640,738Q650,430 835,404Q1020,430 1032,738', brick[0], 10) + pipe('M700,744Q712,470 835,450Q960,470 972,744', STEEL, 8)
  const rungs = pipe('M646,640H1026M662,548H1008M706,462H966', mustard[0], 8)
  const uprights = pipe('M770,748V412M902,748V412', STEEL, 8)
  const slide =
    clip(
      'M1010,470L1046,458Q1110,560 1130,640Q1150,712 1230,716L1226,748Q1120,748 1096,664Q1070,570 1010,470Z',
      teal[0],
      shade('right', 1080, 460, 160, 300, teal[1], 0.6) + line('M1022,470Q1092,570 1112,650Q1134,726 1226,730', '#6FB0A8', 6),
    ) + pipe('M1120,650V760M1060,560V756', STEEL, 8)
  const platform = slab(940, 462, 116, 18, orange, 4)
  return underShadow(850, 748, 270, 18, '#8A6A34') + back + uprights + dome + rungs + platform + slide
}

function swings(): Drawing {
  const legs = line('M1290,700L1330,470L1370,706M1560,700L1530,470L1500,706M1328,472H1532', '#4E6A66', 10)
  return (
    underShadow(1430, 704, 130, 10, '#4E5B30') +
    legs +
    line('M1380,476L1376,620M1420,476L1416,620M1460,476L1462,612M1500,476L1502,612', '#56625C', 3) +
    slab(1366, 616, 60, 10, walnut, 3) +
    slab(1454, 608, 56, 10, walnut, 3)
  )
}

function lampPost(): Drawing {
  return (
    line('M392,640V300', '#2F3A34', 10) +
    slab(380, 620, 24, 30, ['#2F3A34', '#1C2420'], 3) +
    slab(370, 250, 44, 54, ['#F3DFA8', '#C9A45A'], 8) +
    shape('M362,252L392,228L422,252Z', '#2F3A34')
  )
}

const layers: readonly Layer[] = [
  {
    name: 'bench',
    z: 742,
    area: [90, 540, 340, 220],
    drawing:
      underShadow(250, 742, 160, 12, '#4E5B30') +
      bench(110, 742, 280) +
      slab(352, 618, 34, 40, brick, 4) +
      line('M358,618q10,-22 22,0', brick[1], 4),
  },
  { name: 'frame', z: 752, area: [610, 390, 650, 390], drawing: frame() },
]

const GRASS = 'M-60,960V560Q-20,640 -6,760Q40,660 120,600Q80,720 62,830Q130,740 230,716Q150,800 130,960Z'

/** The trees of the park, what falls from them, and snow. */
const things: readonly StateThing[] = [
  lying('roofs', [0, 180, 1600, 420], -3, roofSnow([0, 250, 1600, 330], 'park')),
  ...trees(
    [
      { x: 250, y: 570, scale: 0.72, autumn: 'late' },
      { x: 580, y: 576, scale: 0.62, autumn: 'gold' },
      { x: 890, y: 570, scale: 0.58, autumn: 'late' },
      { x: 1262, y: 576, scale: 0.68, autumn: 'orange' },
    ],
    'far',
    [120, 240, 1280, 350],
    -2,
  ),
  ...trees(
    [
      { x: 66, y: 654, scale: 1.24, autumn: 'orange' },
      { x: 1494, y: 646, scale: 1.2, autumn: 'russet' },
    ],
    'near',
    [-60, 80, 1720, 600],
    3,
  ),
  fallen([0, 580, 1600, 310], 4, 110),
  lying(
    'ground',
    [0, 470, 1600, 430],
    2,
    snowfield('M-60,560Q400,538 800,558T1660,550V960H-60Z', [0, 556, 1600, 344], 'park') +
      clip(
        'M-60,806Q400,748 820,776T1660,748V862Q1200,850 800,872T-60,892Z',
        '#D8D3C8',
        shade('down', -20, 800, 1640, 90, '#A3A8AE', 0.6) +
          times(40, index => oval((index * 137) % 1600, 790 + ((index * 53) % 76), 8, 3, '#AEB6C0', 'opacity=".6"')),
      ) +
      // What stands in the back stands in the snow.
      swings() +
      lampPost() +
      ledge(1366, 616, 60, 6) +
      ledge(1454, 608, 56, 6),
  ),
  lying('bench', [90, 540, 340, 130], 743, ledge(112, 660, 276, 8) + ledge(112, 574, 276, 7)),
  lying(
    'frame',
    [620, 380, 620, 380],
    753,
    ledge(940, 462, 116, 9) + ledge(740, 408, 150, 8) + ledge(700, 462, 260, 5) + ledge(662, 548, 340, 5),
  ),
  ...(['spring', 'summer', 'autumn', 'winter'] as const).map(
    (season): StateThing => ({
      name: `front-${season}`,
      number: season,
      from: 1,
      area: [-30, 560, 290, 340],
      z: 2000,
      drawing: clip(
        GRASS,
        { spring: '#4A6A32', summer: '#2E4228', autumn: '#6A5228', winter: '#5A4C3A' }[season],
        line(
          'M-6,960Q-4,820 -30,700M40,960Q50,800 100,650M80,960Q100,840 200,740',
          { spring: '#7E9A4A', summer: '#4E6A3C', autumn: '#A8843E', winter: '#7E6E56' }[season],
          5,
        ),
      ),
    }),
  ),
]

/** The plan of the playground. */
export function playground(): RoomPlan {
  return {
    place: 'playground',
    back:
      fence() +
      ground() +
      swings() +
      lampPost() +
      group(oval(1290, 806, 20, 20, brick[0]) + line('M1272,800Q1290,808 1308,800', cream[0], 5), ''),
    layers,
    things,
    view: {
      area: [0, 0, 1600, 620],
      draw: hour => sky([0, 0, 1600, 620], hour) + clouds(hour === 'night') + rooftops([0, 250, 1600, 330], hour, 'park'),
    },
    lamp: glow(392, 280, 330, 260, WHITE, 0.3) + glow(392, 700, 360, 110, WHITE, 0.3) + box(370, 250, 44, 54, WHITE, 8),
    sun:
      group(shape('M500,560L300,960H1300L1160,560Z', WHITE, 'opacity=".4"'), '', 'filter="url(#blur-18)"') +
      glow(830, 720, 520, 120, WHITE, 0.5) +
      glow(200, 420, 260, 200, WHITE, 0.4) +
      glow(1500, 420, 240, 200, WHITE, 0.4),
    panes: [[0, 0, 1600, 900]],
    lamps: [{ x: 392, range: 460, power: 0.9 }],
    outside: true,
    spots: {
      gate: { x: 1700, y: 830, facing: -1 },
      benchLeft: { x: 200, y: 744, facing: 1, seat: 100, z: 745 },
      benchRight: { x: 310, y: 744, facing: 1, seat: 100, z: 745 },
      bench: { x: 450, y: 770, facing: 1 },
      frame: { x: 600, y: 770, facing: 1 },
      slide: { x: 1180, y: 776, facing: -1 },
      sand: { x: 860, y: 790, facing: -1 },
      swings: { x: 1400, y: 740, facing: -1 },
      left: { x: 480, y: 846, facing: 1 },
      middle: { x: 800, y: 850, facing: 1 },
      right: { x: 1120, y: 846, facing: -1 },
    },
  }
}

function clouds(night: boolean): Drawing {
  const tone = night ? '#2C3A68' : '#FBF0D8'
  const cloud = (x: number, y: number, scale: number): Drawing =>
    group(
      shape('M-90,20Q-110,-10 -70,-18Q-56,-54 -10,-44Q20,-70 54,-40Q96,-44 96,-8Q120,8 90,22Z', tone),
      `translate(${x},${y}) scale(${scale})`,
      'opacity=".7"',
    )
  return cloud(460, 130, 1) + cloud(1120, 90, 1.2) + cloud(820, 200, 0.6)
}
