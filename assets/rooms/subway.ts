/** The front window of the first subway car: the tunnel comes towards the two of them, and over it ride the advertisements. */
import { box, boxPath, clip, type Drawing, glow, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { Light, RoomPlan, StateThing } from './plan.ts'
import { each, slab, times, WHITE } from './props.ts'

const { cream, mustard, teal, brick, orange, olive, slate, denim } = COLOURS

/** Where the car card hangs that anybody's campaign may ride on. */
const CARD = { x: 1100, y: 14, width: 216, height: 78 } as const

/** A campaign on its car card: the ground, a picture at the left, and two lines of type that nobody reads twice. */
function carCard([ground, dark]: Pair, type: string, motif: Drawing): Drawing {
  const { x, y, width, height } = CARD
  return (
    slab(x, y, width, height, ['#DCE0D4', '#8A948C'], 3) +
    clip(
      boxPath(x + 6, y + 6, width - 12, height - 12, 2),
      ground,
      shade('right', x + 90, y, 130, height, dark, 0.5) + motif + line(`M${x + 92},${y + 30}h104M${x + 92},${y + 50}h70`, type, 8),
    )
  )
}

/** By account, what Ted's last delivered work looks like from a seat. */
const ADS: Readonly<Record<string, Drawing>> = {
  sunmill: carCard(
    mustard,
    INK,
    oval(1146, 70, 34, 34, '#F8E3A0') + times(7, at => line(`M${1146 + (at - 3) * 15},${34 - (3 - Math.abs(at - 3)) * 3}v-8`, brick[0], 5)),
  ),
  condor: carCard(
    denim,
    cream[0],
    shape('M1108,64L1190,34L1158,66L1140,60L1128,76Z', cream[0]) + shape('M1150,48L1166,28L1172,42Z', brick[0]),
  ),
  triBorough: carCard(
    ['#4E6B3A', '#2C4020'],
    cream[0],
    slab(1118, 42, 54, 34, cream, 3) +
      shape('M1112,44L1145,24L1178,44Z', cream[0]) +
      times(4, at => line(`M${1124 + at * 14},48v24`, '#4E6B3A', 5)),
  ),
  pellRowe: carCard(
    ['#8E5A2C', '#54321A'],
    cream[0],
    slab(1116, 38, 60, 40, ['#C98E54', '#8E5A2C'], 5) + line('M1132,38q0,-14 14,-14t14,14M1128,38v40M1164,38v40', '#3A2414', 5),
  ),
  abruzzi: carCard(
    brick,
    cream[0],
    oval(1146, 56, 36, 20, cream[0]) + oval(1146, 54, 26, 13, orange[0]) + line('M1132,34q-4,-8 2,-14M1150,32q-4,-8 2,-14', cream[0], 4),
  ),
  lustreKleen: carCard(
    ['#E9E6D6', '#A9AA98'],
    teal[1],
    slab(1122, 30, 40, 50, teal, 5) + oval(1142, 54, 13, 13, cream[0]) + line('M1176,34v16M1168,42h16', mustard[0], 5),
  ),
  aldine: carCard(
    ['#5A2A3E', '#32141F'],
    cream[0],
    slab(1124, 28, 44, 56, ['#C9A04A', '#8A6420'], 2) +
      times(6, at => box(1130 + (at % 3) * 12, 34 + Math.floor(at / 3) * 18, 8, 11, '#FFE9A8')) +
      oval(1188, 40, 8, 8, mustard[0]),
  ),
  corbinTate: carCard(
    slate,
    cream[0],
    shape('M1112,54Q1146,14 1180,54Q1163,46 1146,54Q1129,46 1112,54Z', mustard[0]) + line('M1146,54v22q0,6 -8,6', cream[0], 5),
  ),
  quillfoot: carCard(
    olive,
    cream[0],
    shape('M1114,76V54H1138Q1142,64 1174,66Q1182,70 1180,76Z', brick[0]) + line('M1140,60l8,-4M1148,63l8,-4', cream[0], 3),
  ),
  marlow: carCard(
    ['#2E2A28', '#161312'],
    cream[0],
    box(1112, 34, 72, 42, '#F6EEDC', 2) +
      times(5, at => box(1122 + at * 13, 34, 7, 26, INK, 1)) +
      times(5, at => line(`M${1124 + at * 12},60V76`, '#C9BFA8', 2)),
  ),
}

const things: readonly StateThing[] = Object.entries(ADS).map(
  ([account, drawing]): StateThing => ({
    name: `ad-${account}`,
    number: `ad-${account}`,
    from: 1,
    area: [CARD.x - 6, CARD.y - 6, CARD.width + 12, CARD.height + 12],
    z: 1,
    drawing,
  }),
)

function tunnel(light: Light): Drawing {
  const random = scatter('tunnel')
  const outside = light !== 'night'
  const ring = (size: number, colour: string): Drawing =>
    clip(boxPath(800 - size * 1.5, 300 - size, size * 3, size * 2, size * 0.5), colour, '')
  const rings = each(
    [
      [260, '#2E2A34'],
      [190, '#262230'],
      [130, '#1E1B2A'],
      [80, '#171524'],
    ] as const,
    ([size, colour]) => ring(size, colour),
  )
  const lamps = times(8, index =>
    oval(800 + (index % 2 ? 1 : -1) * (60 + index * 44), 250 - index * 16 + random() * 6, 4 + index * 1.2, 3 + index, '#F6D27A'),
  )
  const rails =
    line('M790,330L520,560M810,330L1080,560', '#8A8698', 6) +
    times(7, index => line(`M${780 - index * 42},${346 + index * 32}H${820 + index * 42}`, '#4A4452', 4 + index))
  const signals = oval(640, 300, 9, 9, outside ? '#5FA86A' : brick[0]) + oval(960, 280, 8, 8, mustard[0])
  return box(240, 40, 1120, 560, '#35303C') + rings + lamps + rails + signals
}

/** The plan of the front window of the subway. */
export function subway(): RoomPlan {
  const metal: Pair = ['#A9AFA6', '#6A7470']
  const hole = boxPath(640, 120, 320, 330, 30) + boxPath(280, 150, 220, 260, 20) + boxPath(1100, 150, 220, 260, 20)
  const front = clip(
    'M-60,-60H1660V680H-60Z',
    metal[0],
    shade('left', -40, -40, 500, 720, metal[1], 0.7) +
      shade('right', 1160, -40, 500, 720, metal[1], 0.7) +
      shade('up', -40, -40, 1700, 200, metal[1], 0.8) +
      glow(800, 520, 420, 160, '#D6D9CC', 0.4),
  )
  const doorPanel =
    line(boxPath(580, 70, 440, 590, 20), metal[1], 8) +
    slab(606, 480, 388, 170, ['#B9BFB4', '#7A847E'], 10) +
    slab(970, 430, 16, 90, mustard, 6)
  const frames = each(
    [
      [640, 120, 320, 330, 30],
      [280, 150, 220, 260, 20],
      [1100, 150, 220, 260, 20],
    ] as const,
    ([x, y, width, height, radius]) => line(boxPath(x, y, width, height, radius), '#4A5450', 14),
  )
  const sign = slab(620, 20, 360, 56, [INK, '#1A100A'], 6) + oval(670, 48, 20, 20, brick[0]) + line('M710,48h90M816,48h130', cream[0], 8)
  const seats = each(
    [
      [-40, 280],
      [1320, 320],
    ] as const,
    ([x, width]) => slab(x, 560, width, 110, orange, 20) + slab(x, 640, width, 60, orange, 14),
  )
  const bars =
    line('M-60,90H560M1040,90H1660', '#DCE0D4', 12) +
    each(
      [80, 200, 330, 450, 1150, 1270, 1400, 1520],
      x => line(`M${x},90V140`, '#DCE0D4', 5) + line(`M${x - 16},150q16,34 32,0q-16,-14 -32,0`, '#DCE0D4', 6),
    ) +
    line('M540,-60V680M1060,-60V680', '#DCE0D4', 13)
  const posters =
    slab(300, 20, 180, 60, [teal[0], teal[1]], 3) +
    line('M320,42h70M320,58h110', cream[0], 5) +
    // Until he has one of his own up there, somebody else's.
    slab(1110, 20, 190, 60, ['#C9BFA8', '#948A72'], 3) +
    line('M1130,42h150M1130,58h90', '#8A8068', 6)
  const floorPaint = clip(
    'M-60,676H1660V960H-60Z',
    '#8E8470',
    times(90, index => oval((index * 149) % 1640, 690 + ((index * 67) % 220), 5, 2, index % 2 ? '#A99E86' : '#746A58')) +
      shade('up', -40, 670, 1700, 50, '#564E40', 0.7) +
      shade('down', -40, 760, 1700, 160, '#564E40', 0.7),
  )
  return {
    place: 'subway',
    back: front + floorPaint,
    hole,
    before: frames + doorPanel + sign + posters + seats + bars,
    foreground: {
      name: 'front',
      z: 2000,
      area: [-20, -20, 260, 940],
      lit: false,
      drawing:
        line('M120,-60V960', '#4A5450', 26) + line('M114,-60V960', '#6E7872', 8) + slab(-60, 620, 110, 340, ['#8A3E1C', '#4E200C'], 30),
    },
    things,
    view: { area: [260, 90, 1080, 380], draw: light => tunnel(light) },
    lamp: glow(800, 80, 700, 200, WHITE, 0.3) + glow(800, 500, 600, 240, WHITE, 0.26) + glow(800, 780, 620, 130, WHITE, 0.26),
    sun: glow(800, 300, 460, 320, WHITE, 0.3),
    lamps: [{ x: 800, range: 900, power: 1 }],
    spots: {
      window: { x: 700, y: 760, facing: 1 },
      windowRight: { x: 890, y: 764, facing: -1 },
      seatLeft: { x: 180, y: 780, facing: 1, seat: 108 },
      seatRight: { x: 1430, y: 780, facing: -1, seat: 108 },
      left: { x: 480, y: 840, facing: 1 },
      middle: { x: 800, y: 850, facing: 1 },
      right: { x: 1120, y: 840, facing: -1 },
    },
  }
}
