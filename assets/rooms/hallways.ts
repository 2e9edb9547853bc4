/** Where the house meets the city: the landing between 6A and 6B, the lobby where Desmond stands. */
import { box, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import type { RoomPlan } from './plan.ts'
import {
  cone,
  door,
  each,
  panesPath,
  picture,
  plant,
  radiator,
  slab,
  tiledFloor,
  times,
  underShadow,
  wall,
  WHITE,
  windowFrame,
} from './props.ts'
import { housesAcross, sky } from './skies.ts'

const { cream, mustard, teal, brick, orange, walnut, cabinet, olive, avocado } = COLOURS
const GREEN = ['#B9B98A', '#82845A'] as const
const MARBLE = ['#E6D6B4', '#B09468'] as const

function dado(top: number, bottom: number, tone: readonly [string, string]): Drawing {
  return (
    clip(`M-60,${top}H1660V${bottom}H-60Z`, tone[0], shade('down', -40, top, 1680, bottom - top, tone[1], 0.7)) +
    slab(-60, top - 8, 1720, 16, cabinet, 3)
  )
}

function stairs(): Drawing {
  const steps = times(
    9,
    index =>
      slab(640 + index * 22, 640 - (index + 1) * 34, 320 - index * 22, 36, ['#A8683C', '#6B3A1F'], 1) +
      box(640 + index * 22, 640 - (index + 1) * 34, 320 - index * 22, 6, '#C98444'),
  )
  const rail =
    line('M626,560L846,220', walnut[0], 16) +
    times(8, index => line(`M${640 + index * 26},${540 - index * 40}v${96 - index * 2}`, walnut[1], 6)) +
    slab(600, 510, 34, 140, walnut, 6) +
    oval(617, 504, 20, 18, walnut[0])
  return box(620, 110, 360, 540, '#6B5A3C') + shade('up', 620, 110, 360, 300, '#3A2E1E', 0.6) + steps + rail
}

/** The plan of the landing. */
export function landing(): RoomPlan {
  const plates =
    slab(286, 224, 60, 34, ['#E2B85A', '#A9822E'], 3) +
    line('M298,242h36', INK, 5) +
    slab(1254, 224, 60, 34, ['#E2B85A', '#A9822E'], 3) +
    line('M1266,242h36', INK, 5)
  const mats = each(
    [316, 1284],
    x =>
      shape(`M${x - 120},690L${x - 140},730H${x + 140}L${x + 120},690Z`, x < 800 ? '#8E6A3C' : '#8C4A2C') +
      line(`M${x - 112},700H${x + 112}M${x - 122},718H${x + 122}`, '#C9A05E', 4),
  )
  const light = line('M800,-60V70', INK, 4) + slab(766, 70, 68, 50, ['#F6DB92', mustard[0]], 24)
  return {
    place: 'landing',
    back:
      wall(GREEN, 640, { x: 800, y: 240, colour: '#E6DCA8' }) +
      dado(470, 640, ['#8E9464', '#5E6A3A']) +
      stairs() +
      tiledFloor(640, ['#D8C090', '#A08450'], '#B08A5C', 14) +
      mats,
    before:
      door(220, 640, 192, 420, brick, ['#C98444', '#8A4E22']) +
      door(1188, 640, 192, 420, teal, ['#C98444', '#8A4E22'], false) +
      plates +
      picture(470, 250, 96, 120, cream[0], shape('M-26,34Q-30,-20 0,-34T26,34Z', olive[0]) + oval(0, -6, 10, 10, orange[0])) +
      slab(1040, 300, 80, 100, walnut, 3) +
      box(1050, 310, 60, 80, '#EFDDB0') +
      line('M1058,326h44M1058,342h36M1058,358h44', walnut[0], 3) +
      radiator(1010, 520, 140, 120, [cream[0], cream[1]]) +
      group(plant(0, 0, 0.8), 'translate(500,648)') +
      slab(1394, 580, 60, 66, ['#C9A04A', '#8A6420'], 8) +
      line('M1408,580V520M1424,580V506M1440,580V530', '#4E4A56', 7) +
      slab(118, 600, 60, 44, teal, 4) +
      box(126, 588, 44, 16, cream[0], 4),
    layers: [{ name: 'light', z: 1200, area: [740, -20, 120, 160], drawing: light, swings: { x: 800, y: -40 } }],
    foreground: {
      name: 'front',
      z: 2000,
      area: [-40, 560, 190, 340],
      lit: false,
      drawing:
        line('M-40,620L140,900', '#3A2214', 26) +
        each([0, 1, 2, 3], index => line(`M${-10 + index * 40},${660 + index * 62}v260`, '#4A2C1A', 13)),
    },
    lamp:
      glow(800, 100, 520, 340, WHITE, 0.28) +
      slab(766, 70, 68, 50, [WHITE, WHITE], 24) +
      cone(800, 120, 40, 900, 480) +
      glow(800, 760, 560, 140, WHITE, 0.28),
    sun: glow(800, 300, 300, 260, WHITE, 0.4) + glow(800, 700, 320, 80, WHITE, 0.4),
    lamps: [{ x: 800, range: 620, power: 1 }],
    spots: {
      ours: { x: 316, y: 716, facing: 1 },
      margarets: { x: 1284, y: 716, facing: -1 },
      stairs: { x: 700, y: 690, facing: 1 },
      left: { x: 520, y: 800, facing: 1 },
      middle: { x: 800, y: 820, facing: 1 },
      right: { x: 1080, y: 800, facing: -1 },
    },
  }
}

/** The bulbs of the chandelier: left and top of each. */
const BULBS = [
  [720, 36],
  [760, 58],
  [800, 66],
  [840, 58],
  [880, 36],
] as const

function lift(): Drawing {
  const gate = times(9, index =>
    line(`M${1196 + index * 18},250L${1214 + index * 18},640M${1214 + index * 18},250L${1196 + index * 18},640`, '#B8862E', 3),
  )
  const dial = slab(1210, 168, 140, 50, ['#C9A04A', '#8A6420'], 24) + line('M1280,210L1304,182', INK, 4) + oval(1280, 212, 6, 6, INK)
  return (
    slab(1160, 130, 240, 512, walnut, 4) +
    box(1186, 240, 188, 402, '#3A281C') +
    glow(1280, 420, 120, 220, '#A8763A', 0.5) +
    gate +
    dial +
    oval(1428, 440, 10, 10, mustard[0])
  )
}

function mailboxes(): Drawing {
  return (
    slab(60, 230, 260, 210, ['#C9A04A', '#8A6420'], 4) +
    times(4, row =>
      times(
        5,
        column =>
          slab(72 + column * 48, 242 + row * 48, 42, 42, ['#DDB85E', '#A07A2A'], 2) +
          line(`M${82 + column * 48},${256 + row * 48}h22`, '#7A5A1E', 3) +
          oval(93 + column * 48, 274 + row * 48, 3, 3, '#7A5A1E'),
      ),
    )
  )
}

/** The plan of the lobby. */
export function lobby(): RoomPlan {
  const glass = [600, 130, 400, 512] as const
  const doors =
    slab(576, 106, 448, 26, ['#8A6420', '#5A4010'], 3) +
    windowFrame(600, 142, 388, 490, 2, 1, ['#A9822E', '#6A4C12']) +
    slab(764, 380, 14, 110, ['#E2B85A', '#A9822E'], 6) +
    slab(810, 380, 14, 110, ['#E2B85A', '#A9822E'], 6)
  const desk =
    slab(400, 560, 190, 86, walnut, 4) +
    slab(388, 546, 214, 18, ['#B0713E', '#70421F'], 4) +
    slab(430, 520, 70, 26, ['#F7EEDB', '#C7B48C'], 2) +
    line('M440,530h48', INK, 3) +
    slab(526, 512, 44, 34, brick, 8) +
    oval(548, 530, 8, 7, cream[0])
  const carpet = shape('M690,646L480,960H1120L910,646Z', '#8E2F2A') + line('M704,646L512,960M896,646L1088,960', '#D9A43A', 8)
  return {
    place: 'lobby',
    back:
      wall(MARBLE, 640, { x: 800, y: 300, colour: '#FBEFCF' }) +
      each([380, 1080, 1470], x => slab(x, 60, 60, 586, ['#D9C08E', '#9C7C48'], 4) + slab(x - 10, 46, 80, 24, ['#E6D2A4', '#A98F58'], 4)) +
      dado(500, 640, ['#9C6A44', '#5E3820']) +
      tiledFloor(640, ['#E2D2A8', '#A98F5C'], '#6A4A34', 18) +
      carpet,
    hole: panesPath(glass[0], glass[1], glass[2], glass[3] - 6),
    before:
      doors +
      mailboxes() +
      lift() +
      slab(110, 556, 180, 30, ['#8C4A2C', '#54240F'], 10) +
      line('M130,586V646M270,586V646', walnut[0], 9) +
      group(plant(0, 0, 1.1), 'translate(1510,648)') +
      picture(110, 70, 160, 120, olive[0], shape('M-60,40L-20,-16L6,14L30,-24L66,40Z', avocado[1]) + oval(30, -26, 12, 12, mustard[0])),
    layers: [
      { name: 'desk', z: 690, area: [376, 496, 240, 170], drawing: underShadow(495, 646, 120, 8, '#6A4A28') + desk },
      {
        name: 'chandelier',
        z: 1200,
        area: [680, -20, 240, 150],
        swings: { x: 800, y: -40 },
        drawing:
          line('M800,-60V40M720,60Q800,110 880,60', '#8A6420', 6) +
          each(BULBS, ([x, y]) => slab(x - 11, y, 22, 28, ['#F6DB92', mustard[0]], 9)),
      },
    ],
    foreground: {
      name: 'front',
      z: 2000,
      area: [1430, 620, 210, 280],
      lit: false,
      drawing: slab(1480, 660, 200, 300, ['#4A2A1A', '#26140A'], 70) + slab(1456, 730, 60, 230, ['#5A3624', '#2E190D'], 26),
    },
    view: {
      area: [580, 110, 440, 560],
      draw: hour =>
        sky([580, 110, 440, 560], hour) +
        housesAcross([570, 180, 460, 360], hour, 'lobby') +
        box(560, 540, 480, 140, hour === 'night' ? '#2A2C44' : '#B8A488') +
        box(560, 600, 480, 60, hour === 'night' ? '#1E2036' : '#7E7468'),
    },
    lamp:
      glow(800, 80, 560, 300, WHITE, 0.28) +
      glow(800, 760, 520, 130, WHITE, 0.28) +
      each(BULBS, ([x, y]) => box(x - 11, y, 22, 28, WHITE, 9)) +
      glow(1280, 420, 120, 220, WHITE, 0.4),
    sun: group(shape('M620,646L430,960H770L790,646ZM812,646L830,960H1170L980,646Z', WHITE), '', 'filter="url(#blur-6)"'),
    panes: [[600, 130, 400, 506]],
    lamps: [{ x: 800, range: 640, power: 1 }],
    spots: {
      street: { x: 800, y: 660, facing: 1 },
      desmond: { x: 650, y: 680, facing: 1, z: 680 },
      lift: { x: 1280, y: 690, facing: -1 },
      mail: { x: 260, y: 716, facing: -1 },
      left: { x: 540, y: 800, facing: 1 },
      middle: { x: 800, y: 820, facing: 1 },
      right: { x: 1080, y: 800, facing: -1 },
    },
  }
}
