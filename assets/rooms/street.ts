/** The street of brownstones; its two ends fit together, so that nine blocks of it can go by. */
import { block, box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { Layer, Light, RoomPlan, StateThing } from './plan.ts'
import { each, slab, times, underShadow, WHITE } from './props.ts'
import { fallen, ledge, lying, roofSnow, snowfield, trees } from './seasons.ts'
import { HOURS, rooftops, sky } from './skies.ts'

const { brownstone, walnut, brick, mustard, teal, cream, olive, orange } = COLOURS
const STONE: Pair = ['#C9A878', '#93703F']

/** The left edge of the house with a shop in it. */
const SHOP = 1024

/** A house front: left edge, width, roof line, its colours. The pavement begins at 640. */
type House = { x: number; width: number; top: number; pair: Pair; trim: Pair; columns: number }
const HOUSES: readonly House[] = [
  { x: 0, width: 310, top: 60, pair: brownstone, trim: ['#B07C62', '#6E4836'], columns: 3 },
  { x: 314, width: 276, top: 108, pair: ['#A8563C', '#6C2E1E'], trim: STONE, columns: 3 },
  { x: 700, width: 320, top: 40, pair: ['#B5805A', '#7A4C2E'], trim: ['#D2AE84', '#93703F'], columns: 3 },
  { x: SHOP, width: 264, top: 96, pair: brownstone, trim: ['#B07C62', '#6E4836'], columns: 3 },
  { x: 1292, width: 308, top: 70, pair: ['#9C4E38', '#60281A'], trim: STONE, columns: 3 },
]
const GROUND = 640

function windowsOf({ x, width, top, columns }: House): [number, number, number, number][] {
  const list: [number, number, number, number][] = []
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < columns; column++) {
      const wide = 46
      const left = x + ((column + 0.5) * width) / columns - wide / 2
      const up = top + 54 + row * 118
      // The door takes the place of the lowest windows in its column, the shop those of its whole house.
      const taken = up + 90 > (x === SHOP ? 430 : column === 0 ? 410 : GROUND - 24)
      if (!taken) list.push([left, up, wide, 76])
    }
  }
  return list
}

function front(house: House): Drawing {
  const { x, width, top, pair, trim } = house
  const random = scatter(`bricks-${x}`)
  const bricks = times(46, () =>
    box(x + 10 + random() * (width - 44), top + 30 + random() * (GROUND - top - 60), 18 + random() * 14, 7, pair[1], 1, 'opacity=".34"'),
  )
  const cornice =
    slab(x - 8, top - 22, width + 16, 26, trim, 4) +
    times(Math.floor(width / 26), index => box(x + 6 + index * 26, top + 4, 12, 14, trim[1], 2))
  const frames = each(
    windowsOf(house),
    ([left, up, wide, tall]) =>
      slab(left - 8, up - 14, wide + 16, 14, trim, 3) +
      slab(left - 10, up + tall, wide + 20, 10, trim, 2) +
      line(`M${left},${up}v${tall}M${left + wide},${up}v${tall}`, trim[1], 4) +
      line(`M${left},${up + tall / 2}h${wide}M${left + wide / 2},${up}v${tall}`, cream[1], 4),
  )
  return block(x - 3, top, width + 6, GROUND - top, pair[0], pair[1], 0, 0.6, bricks) + cornice + frames
}

function stoop(x: number, pair: Pair, tone: Pair, lit: boolean): Drawing {
  const doorway =
    slab(x - 44, 430, 104, 140, tone, 4) +
    slab(x - 34, 440, 84, 130, walnut, 3) +
    box(x - 24, 452, 64, 50, lit ? '#E8C070' : '#7FA09A', 3) +
    oval(x + 38, 520, 5, 5, mustard[0]) +
    slab(x - 56, 412, 128, 20, tone, 3)
  const steps = times(6, index => slab(x - 44 - index * 5, 566 + index * 14, 104 + index * 10, 16, pair, 2))
  const rails =
    line(`M${x - 46},570L${x - 78},648M${x + 62},570L${x + 94},648`, INK, 6) +
    each([0, 1, 2, 3], index =>
      line(`M${x - 50 - index * 8},${586 + index * 19}v-44M${x + 66 + index * 8},${586 + index * 19}v-44`, INK, 4),
    ) +
    line(`M${x - 46},532L${x - 78},606M${x + 62},532L${x + 94},606`, INK, 5)
  return doorway + steps + rails
}

function pavement(): Drawing {
  const slabs = times(17, index => line(`M${index * 100 - 40},642L${index * 100 - 70},742`, '#A89270', 2.5))
  const street = clip(
    'M-60,742H1660V960H-60Z',
    '#7E7468',
    shade('down', -60, 800, 1760, 140, '#544A42', 0.7) +
      line('M-60,850H1660', '#93897A', 3, 'stroke-dasharray="60 40"') +
      times(40, index => oval(((index * 97) % 1600) + 10, 780 + ((index * 53) % 110), 4, 1.8, '#6A6056')),
  )
  return (
    clip(
      'M-60,638H1660V760H-60Z',
      '#C8B48C',
      slabs + line('M-60,690H1660', '#A89270', 2.5) + shade('up', -60, 636, 1760, 40, '#8E744C', 0.6),
    ) +
    street +
    box(-60, 738, 1720, 14, '#DCCAA4')
  )
}

function fireEscape(): Drawing {
  const level = (y: number): Drawing =>
    line(`M420,${y}H580M420,${y - 44}H580`, INK, 5) + times(9, index => line(`M${424 + index * 19},${y}v-44`, INK, 3))
  return (
    level(280) +
    level(400) +
    line('M440,400L540,280M456,400L556,280', INK, 4) +
    times(6, index => line(`M${448 + index * 17},${394 - index * 20}h16`, INK, 3)) +
    line('M470,400V470M490,400V470M470,420h20M470,440h20M470,460h20', INK, 3)
  )
}

function shopAwning(): Drawing {
  const stripes = times(7, index => shape(`M${1052 + index * 30},470h15l-4,44h-17z`, cream[0]))
  return (
    clip('M1044,470H1268L1276,514H1036Z', teal[0], stripes + shade('down', 1036, 490, 240, 26, teal[1], 0.6)) +
    slab(1060, 440, 192, 30, walnut, 3) +
    line('M1090,456h130', mustard[0], 5)
  )
}

function lampPost(x: number): Drawing {
  return (
    line(`M${x},742V300`, '#2F3A34', 11) +
    slab(x - 14, 700, 28, 46, ['#2F3A34', '#1C2420'], 4) +
    line(`M${x},310Q${x},262 ${x + 46},262`, '#2F3A34', 9) +
    slab(x + 32, 258, 52, 34, ['#F3DFA8', '#C9A45A'], 12) +
    box(x + 28, 252, 60, 10, '#2F3A34', 4)
  )
}

function car(): Drawing {
  const body = clip(
    'M0,64Q0,36 40,34L84,4Q92,-2 110,-2H214Q232,-2 240,8L264,34Q330,38 334,64V84H0Z',
    mustard[0],
    shade('down', 0, 46, 340, 40, mustard[1], 0.7) + box(-4, 58, 344, 7, '#33201A', 0, 'opacity=".5"'),
  )
  const glass = shape('M96,32L116,8H160V32ZM170,8H212L232,32H170Z', '#8FB0A8')
  return (
    underShadow(168, 100, 176, 12, '#33291F') +
    body +
    glass +
    each([70, 262], x => oval(x, 86, 30, 30, INK) + oval(x, 86, 14, 14, '#A89C88')) +
    box(140, -16, 50, 16, '#F6E8C8', 4) +
    line('M150,-8h30', INK, 4) +
    oval(326, 56, 7, 8, '#FBE7AC')
  )
}

const layers: readonly Layer[] = [
  { name: 'car', z: 900, area: [1190, 720, 370, 150], drawing: group(car(), 'translate(1206,750)') },
  { name: 'post', z: 748, area: [610, 236, 120, 520], drawing: lampPost(640) },
  {
    name: 'hydrant',
    z: 746,
    area: [930, 656, 70, 96],
    drawing:
      slab(946, 676, 36, 66, brick, 8) +
      oval(964, 676, 20, 12, brick[0]) +
      oval(964, 664, 8, 7, brick[1]) +
      slab(936, 696, 56, 14, brick, 5) +
      oval(964, 744, 30, 6, '#7A6848', 'opacity=".6"'),
  },
]

/** The street's one tree, its leaves, and snow on cornices, steps, bins and the car. */
const things: readonly StateThing[] = [
  lying('roofs', [560, 190, 180, 450], -1, roofSnow([560, 250, 180, 390], 'street')),
  lying(
    'ground',
    [0, 20, 1600, 880],
    2,
    snowfield('M-60,642Q400,636 800,642T1660,641V738H-60Z', [0, 642, 1600, 96], 'sidewalk') +
      clip(
        'M-60,752H1660V960H-60Z',
        '#A9A7A4',
        shade('down', -20, 800, 1640, 150, '#6E6C6C', 0.7) +
          line('M-60,800Q400,792 800,800T1660,798M-60,876Q400,868 800,878T1660,874', '#8A8888', 16),
      ) +
      clip(
        'M-60,726Q200,716 420,728T900,726T1660,728V756Q1200,750 800,757T-60,756Z',
        '#F4F1EA',
        shade('down', -20, 730, 1640, 30, '#A9B6C6', 0.7),
      ) +
      each(HOUSES, house => ledge(house.x - 8, house.top - 22, house.width + 16, 12)) +
      each(HOUSES, house => each(windowsOf(house), ([left, up, wide, tall]) => ledge(left - 9, up + tall, wide + 18, 6))) +
      each(
        [60, 360, 756, 1344],
        x => times(6, step => ledge(x - 42 - step * 5, 567 + step * 14, 100 + step * 10, 5)) + ledge(x - 54, 412, 124, 7),
      ) +
      each([600, 652], x => ledge(x - 3, 568, 48, 9)) +
      ledge(1046, 470, 222, 10) +
      ledge(420, 280, 158, 6) +
      ledge(420, 400, 158, 6),
  ),
  ...trees([{ x: 900, y: 716, scale: 0.94, autumn: 'orange' }], 'tree', [740, 260, 320, 470], 716),
  fallen([0, 650, 1600, 230], 4, 70),
  lying('hydrant', [930, 650, 70, 30], 747, ledge(950, 666, 28, 7)),
  lying('post', [660, 236, 80, 30], 749, ledge(668, 254, 60, 6)),
  lying('car', [1190, 720, 370, 70], 901, ledge(1300, 748, 128, 10) + ledge(1214, 784, 60, 7) + ledge(1452, 784, 76, 7)),
]

/** What shows behind the fronts: the sky, roofs behind the gap, and rooms behind the panes, some of them lit. */
function view(light: Light): Drawing {
  const hour = HOURS[light]
  const lamps = scatter(`street-${light}`)
  const rooms = each(HOUSES, house =>
    each(windowsOf(house), ([left, up, wide, tall]) => {
      const on = hour.lit && lamps() < 0.42
      const glass = on ? '#F6C56A' : { morning: '#A9BDB4', day: '#8FB0B2', evening: '#5A4260', night: '#1A2344' }[light]
      const shine = on
        ? box(left, up, wide, 26, '#D9853A')
        : shape(`M${left},${up + tall}L${left + wide},${up + 10}v22L${left + 14},${up + tall}z`, '#FFFFFF', 'opacity=".13"')
      return box(left - 3, up - 3, wide + 6, tall + 6, glass) + shine
    }),
  )
  return sky([0, 0, 1600, 660], light) + rooftops([560, 250, 180, 390], light, 'street') + rooms
}

/** The plan of the street. */
export function street(): RoomPlan {
  const doors =
    stoop(60, STONE, ['#B07C62', '#6E4836'], false) +
    stoop(360, STONE, STONE, true) +
    stoop(756, STONE, ['#D2AE84', '#93703F'], false) +
    stoop(1344, STONE, STONE, true)
  const bins = each([600, 652], x => slab(x, 576, 42, 66, ['#8F9A94', '#5C6862'], 6) + slab(x - 4, 568, 50, 12, ['#A9B3AC', '#6A766F'], 4))
  return {
    place: 'street',
    back: each(HOUSES, front) + box(588, 420, 114, 222, '#7A5240') + pavement(),
    hole: HOUSES.flatMap(windowsOf)
      .map(([left, up, wide, tall]) => boxPath(left + 1, up + 1, wide - 2, tall - 2, 2))
      .join(''),
    before:
      each(HOUSES, house =>
        each(windowsOf(house), ([left, up, wide, tall]) =>
          line(`M${left},${up + tall / 2}h${wide}M${left + wide / 2},${up}v${tall}`, cream[1], 4),
        ),
      ) +
      doors +
      fireEscape() +
      shopAwning() +
      slab(1060, 520, 190, 120, ['#6A4A34', '#3A2418'], 4) +
      box(1074, 534, 160, 80, '#E8B860') +
      slab(1090, 590, 60, 24, orange, 4) +
      slab(1160, 580, 50, 34, olive, 4) +
      bins +
      slab(866, 706, 70, 14, ['#6A4A34', '#3A2418'], 3),
    layers,
    things,
    view: { area: [0, 0, 1600, 660], draw: view },
    lamp:
      glow(698, 280, 300, 230, WHITE, 0.3) +
      glow(690, 740, 330, 90, WHITE, 0.3) +
      box(672, 258, 52, 34, WHITE, 10) +
      glow(1154, 560, 180, 140, WHITE, 0.4) +
      glow(1154, 700, 220, 60, WHITE, 0.3) +
      glow(368, 480, 110, 120, WHITE, 0.3) +
      glow(1352, 480, 110, 120, WHITE, 0.3),
    sun:
      group(shape('M-40,640L200,60H620L480,760H-40ZM760,760L980,40H1300L1200,760Z', WHITE, 'opacity=".42"'), '', 'filter="url(#blur-18)"') +
      glow(800, 700, 700, 90, WHITE, 0.4),
    panes: [[0, 0, 1600, 900]],
    lamps: [
      { x: 700, range: 430, power: 0.9 },
      { x: 1154, range: 330, power: 0.8 },
    ],
    outside: true,
    spots: {
      door: { x: 360, y: 690, facing: 1 },
      stoop: { x: 756, y: 700, facing: -1 },
      post: { x: 600, y: 740, facing: 1 },
      shop: { x: 1154, y: 712, facing: -1 },
      corner: { x: 1500, y: 720, facing: -1 },
      left: { x: 460, y: 734, facing: 1 },
      middle: { x: 820, y: 736, facing: 1 },
      right: { x: 1080, y: 734, facing: -1 },
      road: { x: 760, y: 850, facing: 1 },
    },
  }
}
