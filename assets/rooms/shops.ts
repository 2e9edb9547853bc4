/** One shop front with three signs (laundromat, corner shop, pizza). */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { Area, Light, RoomPlan, StateThing } from './plan.ts'
import { each, slab, times, WHITE } from './props.ts'
import { ledge, lying, snowfield } from './seasons.ts'
import { HOURS } from './skies.ts'

const { walnut, cream, mustard, teal, brick, orange, olive, brownstone, denim } = COLOURS

/** What is different from shop to shop: the sign, its colours, and what stands in the window and before it. */
type Shop = { place: string; sign: Drawing; board: Pair; awning: Pair; window: Drawing; outside: { area: Area; drawing: Drawing } }

const washers = times(4, index => {
  const x = 420 + index * 172
  return (
    slab(x, 380, 150, 200, ['#E9E6D6', '#A9AA98'], 8) +
    oval(x + 75, 490, 52, 52, '#9AA396') +
    oval(x + 75, 490, 42, 42, '#5E7F8C') +
    oval(x + 66, 498, 24, 16, [brick, cream, teal, mustard][index]?.[0] ?? cream[0]) +
    oval(x + 92, 486, 16, 14, [cream, denim, orange, cream][index]?.[0] ?? cream[0]) +
    box(x + 14, 394, 60, 16, INK, 3) +
    oval(x + 110, 402, 8, 8, brick[0])
  )
})
const groceries =
  each([300, 400], y => slab(400, y, 700, 12, walnut, 2)) +
  times(16, index =>
    slab(
      416 + index * 42,
      300 - 30 - ((index * 7) % 24),
      32,
      30 + ((index * 7) % 24),
      [brick, mustard, teal, cream, olive][index % 5] ?? cream,
      3,
    ),
  ) +
  times(16, index =>
    slab(
      416 + index * 42,
      400 - 34 - ((index * 11) % 20),
      32,
      34 + ((index * 11) % 20),
      [orange, cream, olive, mustard, brick][index % 5] ?? cream,
      3,
    ),
  ) +
  slab(400, 520, 700, 70, walnut, 3)
const pizzas =
  slab(420, 470, 660, 110, ['#C9C2AE', '#8E8672'], 5) +
  each(
    [500, 660, 820, 980],
    x =>
      oval(x, 466, 62, 15, '#8A5A2C') +
      oval(x, 460, 60, 14, '#E2B14A') +
      oval(x, 459, 50, 11, '#C9482E') +
      each([-24, 0, 22], at => oval(x + at, 458, 9, 4, '#F3DFA8')),
  ) +
  slab(820, 250, 220, 150, ['#A9AFA6', '#6A7470'], 6) +
  box(850, 300, 160, 60, '#3A1E12', 4) +
  glow(930, 330, 70, 26, '#F0A048', 0.4) +
  line('M470,250v120M520,250v120', walnut[0], 6) +
  oval(470, 250, 26, 26, '#C9A26A') +
  oval(520, 258, 22, 22, '#C9A26A')

const fruit = each(
  [180, 290, 1220, 1330],
  (x, index) =>
    slab(x, 690, 100, 54, ['#C08A4C', '#7A4E22'], 3) +
    times(9, at =>
      oval(x + 14 + (at % 5) * 18, 688 - Math.floor(at / 5) * 14, 11, 10, [orange, brick, olive, mustard][index]?.[0] ?? orange[0]),
    ),
)
const cart =
  slab(210, 660, 110, 76, ['#A9AFA6', '#6A7470'], 8) +
  line('M216,680H314M216,700H314M240,662V736M266,662V736M292,662V736', '#6A7470', 3) +
  oval(230, 750, 12, 12, INK) +
  oval(300, 750, 12, 12, INK) +
  oval(262, 656, 44, 18, cream[0]) +
  oval(286, 650, 24, 14, teal[0])
const tables =
  oval(270, 690, 80, 16, cream[1]) +
  oval(270, 686, 80, 15, brick[0]) +
  line('M270,700V766M240,770H300', INK, 9) +
  slab(256, 656, 24, 30, ['#F3EBD6', '#C4B48E'], 3)

/** Sign painter's letters, strokes in a box 36 wide and 46 high. */
const LETTERS: Record<string, string> = {
  A: 'M2,46L18,2L34,46M9,30H27',
  E: 'M32,4H6V44H32M6,24H26',
  H: 'M5,4V44M31,4V44M5,24H31',
  I: 'M18,4V44',
  K: 'M6,4V44M31,4L8,26M14,22L32,44',
  M: 'M3,44V4L18,28L33,4V44',
  P: 'M6,44V4H20Q32,5 32,15T20,26H6',
  R: 'M6,44V4H20Q32,5 32,15T20,26H6M18,26L32,44',
  S: 'M30,10Q24,3 16,4Q6,6 7,14Q9,22 19,24Q31,27 30,35Q27,44 17,44Q9,44 5,37',
  T: 'M3,4H33M18,4V44',
  W: 'M2,4L11,44L18,16L25,44L34,4',
  Z: 'M4,4H32L4,44H32',
}

const lettering = (x: number, words: string, colour: string): Drawing =>
  [...words].map((letter, index) => group(line(LETTERS[letter] ?? '', colour, 9), `translate(${x + index * 54},124)`)).join('')

const SHOPS: Record<'laundromat' | 'shop' | 'pizza', Shop> = {
  laundromat: {
    place: 'laundromat',
    board: teal,
    awning: ['#CBE0D6', '#7FA59A'],
    window: washers,
    outside: { area: [196, 620, 140, 150], drawing: cart },
    sign:
      oval(560, 147, 30, 30, cream[0]) +
      oval(560, 147, 18, 18, '#7FB0B4') +
      lettering(640, 'WASH', cream[0]) +
      line('M880,147q12,-24 24,0t24,0t24,0t24,0t24,0', cream[0], 9),
  },
  shop: {
    place: 'shop',
    board: ['#4E6B3A', '#2C4020'],
    awning: [mustard[0], mustard[1]],
    window: groceries,
    outside: { area: [170, 650, 1270, 110], drawing: fruit },
    sign: oval(560, 147, 28, 28, brick[0]) + line('M560,120q4,-12 16,-14', olive[0], 6) + lettering(632, 'MARKET', cream[0]),
  },
  pizza: {
    place: 'pizza',
    board: brick,
    awning: [cream[0], cream[1]],
    window: pizzas,
    outside: { area: [180, 640, 180, 140], drawing: tables },
    sign:
      shape('M520,120H604L562,184Z', mustard[0]) +
      oval(550, 138, 7, 7, brick[1]) +
      oval(572, 142, 7, 7, brick[1]) +
      oval(560, 158, 6, 6, brick[1]) +
      lettering(650, 'PIZZA', cream[0]),
  },
}

function interior(shop: Shop, light: Light): Drawing {
  const warm = light === 'night' || light === 'evening'
  const upstairs = each([200, 420, 1060, 1290], (x, index) =>
    box(x - 4, -44, 128, 92, warm && index % 2 ? '#F6C56A' : light === 'night' ? '#1A2344' : HOURS[light].top),
  )
  const room = box(370, 200, 860, 400, warm ? '#E8B860' : '#C9B88A') + shade('up', 370, 200, 760, 120, warm ? '#B5742A' : '#8E7E56', 0.6)
  const dim = warm
    ? ''
    : box(370, 200, 860, 400, '#5E7F8C', 0, 'opacity=".16"') +
      shape('M420,600L640,200h90L510,600zM760,600L980,200h40L800,600z', '#FFFFFF', 'opacity=".14"')
  return upstairs + room + shop.window + dim
}

/** Snow on sign, awning, sills and mailbox, and trodden before the door; in summer a chest of ice by the wall. */
const year: readonly StateThing[] = [
  lying(
    'front',
    [180, 20, 1300, 260],
    1,
    ledge(346, 98, 908, 14) +
      clip('M340,214L352,192H1248L1262,214Q800,226 340,214Z', '#F4F1EA', shade('down', 340, 196, 930, 26, '#B4C2D2', 0.6)) +
      each([200, 420, 1060, 1290], x => ledge(x - 12, 46, 144, 9)),
  ),
  lying('box', [1430, 540, 84, 30], 1, ledge(1442, 562, 60, 12)),
  lying(
    'pavement',
    [0, 636, 1600, 220],
    1,
    snowfield('M-60,642Q360,636 800,644T1660,642V746H-60Z', [0, 642, 1600, 104], 'shop-front') +
      snowfield('M-60,838Q400,828 800,836T1660,834V856H-60Z', [0, 834, 1600, 22], 'kerb'),
  ),
  {
    name: 'ice',
    number: 'summer',
    from: 1,
    area: [1290, 560, 130, 100],
    z: 1,
    drawing:
      slab(1300, 586, 104, 64, ['#B0351F', '#7E2013'], 6) +
      slab(1294, 574, 116, 18, ['#D9D3C2', '#9C9684'], 5) +
      oval(1352, 620, 25, 16, cream[0]) +
      line('M1338,620q7,-9 14,0t14,0', brick[0], 4),
  },
]

function shopRoom(shop: Shop): RoomPlan {
  const random = scatter(`front-${shop.place}`)
  const bricks = times(120, () => box(random() * 1600, random() * 640, 24 + random() * 16, 8, brownstone[1], 1, 'opacity=".3"'))
  const wallPaint = clip(
    'M-60,-60H1660V646H-60Z',
    '#A86A4E',
    bricks + shade('left', -40, -40, 420, 700, '#6C3A28', 0.7) + shade('right', 1240, -40, 420, 700, '#6C3A28', 0.7),
  )
  const stripes =
    times(15, index => shape(`M${364 + index * 62},196h31l-8,66h-33z`, shop.awning[0])) +
    times(15, index => oval(371 + index * 62, 262, 17, 12, index % 2 ? shop.board[0] : shop.awning[0]))
  const awning = clip(
    'M350,196H1250L1276,262Q800,270 324,262Z',
    shop.board[0],
    stripes + shade('down', 324, 230, 952, 40, shop.board[1], 0.5),
  )
  const upper = each(
    [200, 420, 1060, 1290],
    x =>
      slab(x - 14, 44, 148, 14, ['#C9A878', '#93703F'], 2) +
      line(`M${x},-40V44M${x + 60},-40V44M${x + 120},-40V44M${x},6H${x + 120}`, cream[1], 6),
  )
  const frame =
    line(boxPath(392, 262, 700, 330), shop.board[1], 16) +
    line('M740,262V592', shop.board[1], 10) +
    slab(384, 592, 716, 54, shop.board, 3) +
    each([404, 580, 756, 920], x => line(boxPath(x, 602, 150, 34, 3), shop.board[1], 3))
  const doorway =
    slab(1112, 250, 136, 396, shop.board, 3) +
    line(boxPath(1130, 280, 100, 220, 4), shop.board[1], 6) +
    oval(1224, 530, 8, 8, mustard[0]) +
    slab(1146, 350, 66, 34, cream, 3) +
    line('M1158,367h42', brick[0], 5)
  const pavement =
    clip(
      'M-60,640H1660V960H-60Z',
      '#C8B48C',
      times(14, index => line(`M${index * 130 - 40},644L${index * 130 - 140},860`, '#A89270', 3)) +
        line('M-60,750H1660', '#A89270', 3) +
        shade('up', -40, 640, 1700, 46, '#8E744C', 0.6),
    ) +
    clip('M-60,856H1660V960H-60Z', '#7E7468', shade('down', -60, 870, 1720, 90, '#544A42', 0.7)) +
    box(-60, 850, 1720, 14, '#DCCAA4')
  return {
    place: shop.place,
    back: wallPaint + pavement,
    hole:
      boxPath(396, 266, 692, 322) + boxPath(1134, 284, 92, 212) + [200, 420, 1060, 1290].map(x => boxPath(x + 2, -38, 116, 80)).join(''),
    before:
      upper +
      slab(340, 96, 920, 104, shop.board, 6) +
      line(boxPath(356, 110, 888, 76, 4), mustard[0], 4) +
      shop.sign +
      frame +
      doorway +
      awning +
      slab(1440, 560, 64, 90, ['#5B6F80', '#34424E'], 6) +
      box(1452, 578, 40, 8, INK, 2),
    layers: [
      // Above the snow that lies on the pavement.
      { name: 'outside', z: 2, ...shop.outside },
      {
        name: 'post',
        z: 846,
        area: [80, -20, 60, 880],
        drawing:
          line('M112,-60V846', '#2F3A34', 13) +
          slab(96, 790, 34, 60, ['#2F3A34', '#1C2420'], 4) +
          slab(92, 380, 42, 60, ['#B0351F', '#7E2013'], 4),
      },
    ],
    things: year,
    view: { area: [180, 0, 1260, 610], draw: light => interior(shop, light) },
    lamp:
      glow(740, 620, 520, 120, WHITE, 0.3) +
      glow(740, 730, 620, 110, WHITE, 0.3) +
      glow(800, 140, 560, 120, WHITE, 0.3) +
      glow(1180, 500, 140, 240, WHITE, 0.3),
    sun:
      group(shape('M200,640L520,-20H1300L1000,860H60Z', WHITE, 'opacity=".36"'), '', 'filter="url(#blur-18)"') +
      glow(800, 760, 640, 90, WHITE, 0.4),
    panes: [[0, 0, 1600, 900]],
    lamps: [{ x: 780, range: 620, power: 1 }],
    outside: true,
    spots: {
      door: { x: 1180, y: 690, facing: -1 },
      window: { x: 740, y: 720, facing: 1 },
      counter: { x: 960, y: 716, facing: -1 },
      left: { x: 480, y: 800, facing: 1 },
      middle: { x: 780, y: 820, facing: 1 },
      right: { x: 1080, y: 800, facing: -1 },
    },
  }
}

/** The plan of the laundromat. */
export const laundromat = (): RoomPlan => shopRoom(SHOPS.laundromat)
/** The plan of the corner shop. */
export const shop = (): RoomPlan => shopRoom(SHOPS.shop)
/** The plan of the pizza place. */
export const pizza = (): RoomPlan => shopRoom(SHOPS.pizza)
