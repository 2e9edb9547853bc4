/** Where a Saturday goes: the hall of the whale, and the front window of the first subway car. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { Light, RoomPlan } from './plan.ts'
import { each, slab, tiledFloor, times, underShadow, wall, WHITE } from './props.ts'

const { walnut, cream, mustard, teal, brick, orange } = COLOURS

/** The plan of the museum: the whale over everybody. */
export function museum(): RoomPlan {
  const whale =
    clip(
      'M180,250Q240,120 560,110Q960,96 1180,210Q1260,248 1380,200Q1440,150 1500,150Q1490,220 1420,256Q1490,286 1500,352Q1420,340 1370,288Q1240,300 1160,312Q860,420 480,396Q240,380 180,250Z',
      '#5E7F92',
      shade('down', 180, 240, 1330, 170, '#2E4A5C', 0.7) +
        shade('up', 180, 100, 1330, 110, '#8FAEBC', 0.5) +
        shape('M196,280Q260,400 520,400Q800,404 980,356Q640,372 430,330Q280,300 196,280Z', '#D6DCD0') +
        times(9, index => line(`M${250 + index * 50},${316 + index * 4}q60,${52 - index * 4} 190,${50 - index * 4}`, '#9FB4B8', 3)) +
        oval(330, 262, 10, 9, INK) +
        oval(333, 259, 3, 3, cream[0]) +
        line('M300,292Q400,320 470,300', '#2E4A5C', 4),
    ) +
    clip('M560,380Q640,400 690,490Q600,480 520,396Z', '#4E6E80', shade('down', 520, 400, 180, 90, '#2E4A5C', 0.6)) +
    line('M500,-60V112M980,-60V124', INK, 3)
  const cases = each(
    [
      [60, 300],
      [1260, 300],
    ] as const,
    ([at, wide]) =>
      slab(at, 380, wide, 266, walnut, 4) +
      clip(
        boxPath(at + 16, 396, wide - 32, 180, 3),
        at < 500 ? '#C9B27C' : '#9FBFB4',
        (at < 500
          ? shape(`M${at + 16},540Q${at + 150},490 ${at + 300},540V580H${at + 16}Z`, '#A98F4A') +
            shape(`M${at + 120},540V480l-14,-24l20,8l14,-10l6,20l50,14v52h-10v-36h-50v36z`, '#6A4A2C')
          : shape(`M${at + 16},550Q${at + 150},520 ${at + 300},550V580H${at + 16}Z`, '#E6D2A4') +
            oval(at + 100, 480, 34, 16, orange[0]) +
            shape(`M${at + 66},480l-22,-14v28z`, orange[0]) +
            oval(at + 190, 510, 26, 12, mustard[0]) +
            shape(`M${at + 214},510l20,-12v24z`, mustard[0]) +
            line(`M${at + 60},556q-10,-30 4,-56M${at + 240},556q10,-40 -4,-60`, '#5E7A44', 6)) +
          shape(`M${at + 30},576L${at + 130},396h40L${at + 70},576z`, '#FFFFFF', 'opacity=".14"'),
      ) +
      slab(at + 70, 596, wide - 140, 28, ['#C9A04A', '#8A6420'], 2),
  )
  return {
    place: 'museum',
    back:
      wall(['#B9C0A8', '#76826E'], 640, { x: 800, y: 320, colour: '#E2E2C8' }) +
      each([430, 1110], at => slab(at, 40, 64, 606, ['#D9CFAE', '#9C9068'], 4) + slab(at - 12, 26, 88, 26, ['#E6DCBC', '#A99C70'], 3)) +
      clip(
        'M540,646V210Q540,70 800,70T1060,210V646Z',
        '#8FA08E',
        shade('up', 540, 60, 520, 300, '#5E6E60', 0.7) + shade('right', 800, 60, 260, 600, '#5E6E60', 0.6),
      ) +
      slab(600, 430, 400, 216, ['#7E8E7C', '#56645A'], 2) +
      slab(690, 460, 220, 50, ['#C9A04A', '#8A6420'], 3) +
      line('M720,486h60M796,486h84', INK, 5) +
      cases +
      tiledFloor(640, ['#D9CFAE', '#9C9068'], '#8E8462', 16),
    layers: [
      { name: 'whale', z: 5, area: [160, -20, 1360, 540], drawing: whale },
      {
        name: 'rope',
        z: 770,
        area: [540, 640, 520, 150],
        drawing:
          each(
            [560, 800, 1040],
            at => line(`M${at},770V670`, mustard[1], 9) + oval(at, 664, 12, 12, mustard[0]) + oval(at, 774, 28, 7, mustard[1]),
          ) + line('M560,680Q680,750 800,680Q920,750 1040,680', brick[0], 10),
      },
      {
        name: 'bench',
        z: 836,
        area: [140, 730, 300, 110],
        drawing:
          underShadow(290, 832, 140, 8, '#6A6248') + slab(160, 750, 260, 24, walnut, 6) + line('M190,774V830M390,774V830', walnut[1], 12),
      },
    ],
    foreground: {
      name: 'front',
      z: 2000,
      area: [1410, 560, 230, 340],
      lit: false,
      drawing:
        slab(1450, 600, 240, 360, ['#4A4636', '#2A281C'], 6) +
        slab(1470, 620, 200, 180, ['#5E6E60', '#3A463C'], 4) +
        shape('M1490,800L1560,620h40L1530,800z', '#FFFFFF', 'opacity=".1"'),
    },
    lamp:
      glow(800, 260, 700, 300, WHITE, 0.28) +
      glow(800, 760, 620, 140, WHITE, 0.26) +
      each([210, 1410], at => glow(at, 480, 170, 140, WHITE, 0.4)),
    sun:
      group(shape('M560,-20L380,900H1240L1060,-20Z', WHITE, 'opacity=".4"'), '', 'filter="url(#blur-18)"') +
      glow(800, 720, 420, 110, WHITE, 0.4),
    lamps: [{ x: 800, range: 900, power: 1 }],
    spots: {
      rope: { x: 700, y: 800, facing: 1 },
      case: { x: 240, y: 720, facing: -1 },
      bench: { x: 290, y: 836, facing: 1, seat: 96, z: 837 },
      left: { x: 500, y: 850, facing: 1 },
      middle: { x: 860, y: 850, facing: 1 },
      right: { x: 1180, y: 840, facing: -1 },
    },
  }
}

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
  return box(300, 40, 1000, 560, '#35303C') + rings + lamps + rails + signals
}

/** The plan of the front window of the subway: the tunnel comes towards the two of them. */
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
    slab(1110, 20, 190, 60, [mustard[0], mustard[1]], 3) +
    oval(1150, 50, 18, 18, brick[0]) +
    line('M1184,44h90M1184,60h60', INK, 5)
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
