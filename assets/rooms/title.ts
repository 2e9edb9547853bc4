/** The title: a brick house before sunrise with one warm window, in which the player's own kitchen is seen. */
import { block, box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { Layer, Light, RoomPlan, StateThing } from './plan.ts'
import { curtain, each, slab, times, WHITE } from './props.ts'

const { cream, orange, mustard, teal, brick, cabinet, avocado } = COLOURS
const BRICK: Pair = ['#C98A6C', '#8A4E40']
const STONE: Pair = ['#E2B48E', '#A8745A']
const LEDGE: Pair = ['#F0D2AA', '#B98A66']

/** The kitchen window: left, top, width, height of the glass. */
const KITCHEN = [838, 318, 560, 330] as const
/** The other windows, each with its left and top. */
const SLEEPERS = [
  [812, 108],
  [1007, 108],
  [1202, 108],
  [1397, 108],
  [1450, 336],
  [812, 750],
  [1007, 750],
  [1202, 750],
  [1450, 700],
] as const
const PANE = { width: 116, height: 114 }

function house(): Drawing {
  const random = scatter('title-bricks')
  const bricks = times(230, () => {
    const [x, y] = [760 + random() * 850, 80 + random() * 830]
    return box(x, y, 32 + random() * 26, 12, random() < 0.6 ? '#A8665A' : '#D9A080', 2, 'opacity=".34"')
  })
  const front = clip(
    'M722,-40H1660V960H722Z',
    BRICK[0],
    bricks +
      shade('right', 1160, -40, 500, 1000, BRICK[1], 0.8) +
      shade('down', 720, 640, 940, 320, BRICK[1], 0.6) +
      glow(1110, 480, 560, 380, '#F0B080', 0.4),
  )
  const corner = block(722, -40, 30, 1000, '#D9A584', '#A8705A', 0) + box(750, -40, 5, 1000, BRICK[1])
  const cornice =
    slab(706, 8, 940, 38, ['#D08E74', '#94564A'], 4) +
    times(22, index => slab(730 + index * 42, 46, 18, 20, ['#B9786A', '#7A4440'], 2)) +
    box(720, 44, 940, 6, '#8A4E48')
  return front + corner + cornice
}

function sleepers(): Drawing {
  return each(SLEEPERS, ([x, y]) => {
    const frame = line(boxPath(x, y, PANE.width, PANE.height), LEDGE[1], 12) + line(boxPath(x, y, PANE.width, PANE.height), STONE[1], 5)
    const cross = line(`M${x},${y + 56}h${PANE.width}M${x + 58},${y}v${PANE.height}`, LEDGE[0], 7)
    return (
      slab(x - 14, y - 18, PANE.width + 28, 18, STONE, 3) + frame + cross + slab(x - 20, y + PANE.height + 6, PANE.width + 40, 16, LEDGE, 3)
    )
  })
}

function kitchenFrame(): Drawing {
  const [x, y, width, height] = KITCHEN
  const surround =
    clip(`${boxPath(x - 30, y - 36, width + 60, height + 40, 4)}`, '', '') +
    line(boxPath(x - 17, y - 20, width + 34, height + 26, 3), STONE[0], 32) +
    line(boxPath(x - 31, y - 34, width + 62, height + 40, 4), STONE[1], 4, 'opacity=".6"')
  const sash =
    line(boxPath(x, y, width, height), LEDGE[0], 14) +
    line(boxPath(x + 6, y + 6, width - 12, height - 12), LEDGE[1], 3) +
    line(`M${x},${y + 92}h${width}`, LEDGE[0], 9)
  return (
    surround +
    sash +
    slab(x - 52, y + height, width + 106, 28, LEDGE, 4) +
    shade('down', x - 30, y + height + 28, width + 70, 12, BRICK[1], 0.6)
  )
}

function onTheSill(): Drawing {
  const petals = times(
    9,
    index =>
      oval(824 + ((index * 53) % 112), 590 - ((index * 29) % 30), 12, 11, index % 2 ? '#D9523A' : brick[0]) +
      oval(826 + ((index * 53) % 112), 588 - ((index * 29) % 30), 4, 4, '#F0A088'),
  )
  const leaves = times(16, index => oval(816 + ((index * 37) % 124), 602 - ((index * 23) % 26), 13, 9, index % 2 ? '#55733C' : '#3F5A30'))
  const geraniums = leaves + petals + slab(810, 606, 116, 42, ['#B5562E', '#7A3016'], 5)
  const bottle =
    clip(
      'M1360,648V592Q1360,582 1367,576V556H1383V576Q1390,582 1390,592V648Z',
      '#F6EEDC',
      shade('right', 1372, 556, 20, 92, '#B9B39C', 0.6),
    ) + box(1365, 548, 20, 12, teal[0], 3)
  const pigeon =
    clip(
      'M1372,640Q1376,612 1404,606Q1420,588 1438,596Q1446,604 1440,612L1452,616L1440,620Q1432,646 1400,646Z',
      '#7E86A6',
      shade('down', 1370, 616, 80, 32, '#4E5478', 0.7),
    ) +
    shape('M1362,650L1380,624L1412,634Z', '#5E668C') +
    oval(1432, 604, 2.6, 2.6, INK) +
    line('M1404,646v8M1414,646v8', '#B5624E', 3)
  return geraniums + bottle + pigeon
}

function fireEscape(): Drawing {
  const iron = '#2E2438'
  const landing = (y: number): Drawing =>
    box(1420, y, 240, 10, iron) + line(`M1424,${y - 76}H1660`, iron, 7) + times(8, index => line(`M${1428 + index * 30},${y}v-76`, iron, 5))
  return (
    landing(296) +
    landing(670) +
    line('M1592,306L1452,664M1636,306L1496,664', iron, 7) +
    times(11, index => line(`M${1582 - index * 13},${332 + index * 32}h44`, iron, 5))
  )
}

/** The kitchen as the street sees it, lit at all hours. */
function kitchen(): Drawing {
  const paper = times(8, index =>
    group(
      shape('M0,-22C16,-9 16,9 0,22C-16,9 -16,-9 0,-22Z', '#E5A550'),
      `translate(${890 + index * 70},${470 + (index % 2) * 30})`,
      'opacity=".5"',
    ),
  )
  const wallPaint = clip(
    boxPath(820, 300, 600, 370),
    '#F3B964',
    paper +
      shade('left', 820, 300, 180, 370, '#D08A34', 0.6) +
      shade('right', 1230, 300, 190, 370, '#D08A34', 0.6) +
      glow(1120, 420, 260, 160, '#FBD48A', 0.5),
  )
  const fridge = slab(822, 384, 82, 280, avocado, 14) + line('M824,450H902', avocado[1], 4) + line('M884,410v26M884,470v70', '#EFE9D0', 7)
  const cupboards = each(
    [916, 1054, 1202],
    x =>
      slab(x, 300, 128, 106, ['#CC6E2A', '#8A3E12'], 5) +
      line(boxPath(x + 14, 300, 100, 92, 4), '#A8521C', 3) +
      oval(x + 108, 378, 6, 6, '#F6DDA0'),
  )
  const tiles = times(3, row =>
    times(13, column =>
      box(918 + column * 37, 486 + row * 34, 33, 30, (row * 5 + column * 3) % 7 === 0 ? orange[0] : '#F6E3B8', 4, 'opacity=".9"'),
    ),
  )
  const shelf = slab(1330, 450, 70, 8, cabinet, 2) + slab(1338, 424, 18, 26, teal, 4) + slab(1362, 418, 20, 32, brick, 4)
  return wallPaint + tiles + fridge + cupboards + shelf + curtain(1366, 306, 40, 350, -1)
}

function counter(): Drawing {
  return slab(820, 622, 600, 44, ['#C07A3E', '#8A4A22'], 2) + line('M838,636H1398', '#A8642E', 3)
}

const things: readonly StateThing[] = [
  {
    name: 'bowls',
    number: 'bowls',
    from: 1,
    z: 31,
    glows: true,
    area: [960, 560, 340, 76],
    drawing:
      slab(1086, 556, 62, 72, brick, 4) +
      shape('M1086,590q31,-16 62,0v18q-31,16 -62,0z', mustard[0]) +
      oval(1117, 600, 16, 11, cream[0]) +
      clip('M1186,600H1282Q1278,630 1258,632H1210Q1190,630 1186,600Z', mustard[0], shade('right', 1230, 596, 54, 40, mustard[1], 0.6)) +
      oval(1234, 600, 48, 9, '#FBF3DF') +
      times(7, index => oval(1206 + index * 9, 599 - (index % 2) * 3, 5, 3.4, '#C98434')) +
      slab(1002, 588, 38, 40, teal, 7) +
      line('M1002,598q-16,2 -14,14t14,10', teal[0], 6) +
      slab(1160, 590, 22, 38, ['#F2A63A', '#C26A1E'], 4),
  },
  {
    name: 'pie',
    number: 'pie',
    from: 1,
    z: 32,
    glows: true,
    area: [1040, 570, 150, 66],
    drawing:
      oval(1112, 624, 66, 10, cream[1]) +
      clip('M1056,602H1168L1156,624H1068Z', '#D9A860', shade('down', 1056, 608, 112, 18, '#9A6428', 0.6)) +
      oval(1112, 602, 58, 12, '#C9853A') +
      line('M1072,602q40,-10 80,0M1080,606q32,8 64,0M1096,594l30,16M1128,594l-30,16', '#8A4E1E', 3),
  },
  {
    name: 'boxes',
    number: 'boxes',
    from: 1,
    z: 31,
    glows: true,
    area: [930, 520, 250, 116],
    drawing:
      slab(950, 546, 110, 82, ['#CF9A5C', '#8E5F2C'], 2) +
      line('M1005,546v26', '#EFE0B4', 9) +
      slab(1068, 572, 86, 56, ['#D9AA6C', '#8E5F2C'], 2) +
      line('M1110,572v18', '#EFE0B4', 8) +
      slab(966, 524, 70, 22, ['#C08A4C', '#8E5F2C'], 2),
  },
  {
    name: 'snow',
    number: 'snow',
    from: 1,
    z: 50,
    area: [690, -4, 910, 904],
    drawing:
      shape('M706,10Q820,-8 980,2T1260,-2T1660,4V22Q1400,14 1200,20T706,22Z', '#E9ECF2') +
      each([...SLEEPERS], ([x, y]) => shape(`M${x - 22},${y + PANE.height + 10}q20,-14 60,-10t70,-2q24,0 30,12z`, '#E9ECF2')) +
      shape('M786,652Q840,634 960,642T1200,638T1444,644L1446,658Q1200,650 786,660Z', '#F2F0EC') +
      shape('M1420,296q60,-12 120,-6t100,-2v10h-220zM1420,670q60,-12 120,-6t100,-2v10h-220z', '#E9ECF2'),
  },
]

const layers: readonly Layer[] = [
  {
    name: 'kitchen',
    z: 10,
    area: [KITCHEN[0] - 10, KITCHEN[1] - 10, KITCHEN[2] + 20, KITCHEN[3] + 16],
    drawing: kitchen(),
    lit: false,
    glows: true,
  },
  { name: 'counter', z: 30, area: [KITCHEN[0] - 10, 616, KITCHEN[2] + 20, 40], drawing: counter(), lit: false, glows: true },
  { name: 'frame', z: 40, area: [770, 270, 700, 420], drawing: kitchenFrame() },
  { name: 'sill', z: 41, area: [790, 540, 680, 124], drawing: onTheSill() },
  { name: 'escape', z: 42, area: [1400, 200, 200, 500], drawing: fireEscape() },
]

/** The hour before sunrise: the title is seen in no other, so the others are not painted. */
function view(light: Light): Drawing {
  if (light !== 'morning') return ''
  const random = scatter('title-stars')
  const air =
    box(-60, -60, 1720, 1020, '#E58E78') +
    shade('up', -60, -60, 1720, 720, '#6C4A7C', 0.4) +
    shade('up', -60, -60, 1720, 560, '#2A2F66', 0.4) +
    shade('up', -60, -60, 1720, 420, '#252A5E', 0.4) +
    times(34, () => oval(random() * 740, random() * 300, 1.6, 1.6, '#F1E6CF'))
  const panes = each(SLEEPERS, ([x, y], index) => {
    const lit = index === 3
    const blind = lit
      ? shape(`M${x},${y}h${PANE.width}v46q-30,10 -58,0t-58,0z`, '#C4602A')
      : shape(`M${x + 10},${y + PANE.height}L${x + 70},${y}h26L${x + 36},${y + PANE.height}z`, '#FFFFFF', 'opacity=".12"')
    return box(x - 5, y - 5, PANE.width + 10, PANE.height + 10, lit ? '#F3AE4C' : '#4A4C86') + blind
  })
  return air + dawnCity() + panes
}

function dawnCity(): Drawing {
  const random = scatter('dawn-city')
  const far = times(12, index => {
    const [wide, high] = [48 + random() * 40, 110 + random() * 130]
    return box(-20 + index * 66, 660 - high, wide, high + 60, '#B9788A')
  })
  const spire = group(
    shape('M-34,0V-400l10,-8v-36l10,-12v-40l14,-60l14,60v40l10,12v36l10,8V0Z', '#A8667C'),
    'translate(327,690) scale(.82,1)',
  )
  const middle = times(9, index => {
    const [wide, high, x] = [86 + random() * 26, 60 + random() * 150, -30 + index * 90]
    const lit = times(12, pane =>
      random() < 0.3 ? box(x + 12 + (pane % 4) * 22, 700 - high + 30 + Math.floor(pane / 4) * 36, 8, 15, '#F0C070') : '',
    )
    return block(x, 700 - high, wide, high + 220, '#7A4A70', '#56345A', 0) + lit
  })
  const near = times(
    5,
    index =>
      block(-30 + index * 160, 820 - random() * 60, 150, 240, '#4E2F58', '#352042', 0) + box(114 + index * 160, 840, 10, 120, '#8A4E68'),
  )
  return far + spire + shade('down', -40, 470, 800, 230, '#D68680', 0.4) + middle + near
}

/** The plan of the title's house. */
export function title(): RoomPlan {
  const [x, y, width, height] = KITCHEN
  return {
    place: 'title',
    back: house(),
    hole: SLEEPERS.map(([left, top]) => boxPath(left, top, PANE.width, PANE.height)).join(''),
    before: sleepers(),
    layers,
    things,
    view: { area: [0, 0, 1600, 900], draw: view },
    lamp: glow(x + width / 2, y + height / 2, 480, 360, WHITE, 0.4) + box(x - 50, y + height - 4, width + 100, 34, WHITE),
    sun: glow(722, 420, 190, 620, WHITE, 0.4) + box(706, 8, 940, 12, WHITE, 0, 'opacity=".5"'),
    panes: [[0, 0, 1600, 900]],
    outside: true,
    spots: { left: { x: 985, y: 560 }, right: { x: 1236, y: 576 } },
  }
}
