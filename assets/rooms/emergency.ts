/** The emergency room of St. Aidan's: chairs to wait in, a window to give a name at, and behind half a curtain the lamp. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import type { Layer, RoomPlan } from './plan.ts'
import { cone, each, panesPath, slab, tiledFloor, times, underShadow, wall, WHITE } from './props.ts'
import { lying, snowfield } from './seasons.ts'
import { housesAcross, sky } from './skies.ts'

const { mint, linoleum, brick, teal, cream, mustard, orange, denim } = COLOURS
const STEEL: Pair = ['#C2C6BC', '#868E86']
const SHEET: Pair = ['#F3EBD6', '#C4B48E']
const DOORS = [70, 250, 300, 390] as const

/** Two glass leaves to the street, and the sign over them that is read from outside. */
function entrance(): Drawing {
  const [x, y, width, height] = DOORS
  const bar = (at: number): Drawing => box(at, y - 6, 14, height + 12, STEEL[0], 2) + line(`M${at + 12},${y}v${height}`, STEEL[1], 3)
  return (
    box(x - 20, y - 70, width + 40, 56, brick[0], 5) +
    shade('down', x - 20, y - 50, width + 40, 36, brick[1], 0.7) +
    line(`M${x + 20},${y - 42}h52M${x + 88},${y - 42}h64M${x + 168},${y - 42}h40M${x + 226},${y - 42}h54`, cream[0], 12) +
    box(x - 14, y - 14, width + 28, 14, STEEL[1], 3) +
    bar(x - 14) +
    bar(x + width / 2 - 7) +
    bar(x + width) +
    box(x, y + height - 34, width, 34, STEEL[0]) +
    each([x + width / 2 - 30, x + width / 2 + 18], at => box(at, y + 170, 10, 84, STEEL[1], 5))
  )
}

/** The window where one spells the name, over a counter worn by elbows. */
function admitting(): Drawing {
  const inside =
    box(430, 292, 230, 158, '#D9C79A') +
    each([0, 1, 2], row => slab(444, 304 + row * 40, 96, 34, ['#B9A274', '#8A7448'], 2) + line(`M452,${318 + row * 40}h80`, cream[0], 4)) +
    slab(566, 360, 64, 60, ['#8FB4AE', '#5E8880'], 4) +
    each([-20, -12, 12, 20], at => oval(600 + at, 342 + Math.abs(at) * 0.5, 13, 16, '#231612')) +
    oval(600, 332, 18, 12, '#231612') +
    oval(600, 346, 17, 20, '#7A4A2E') +
    shape('M570,420Q574,372 600,370T632,420Z', '#F3EFE2')
  const cap = shape('M582,334q18,-16 36,0l-4,8h-28z', '#FBF8EE')
  const counter = slab(410, 450, 280, 22, ['#B87A42', '#70421F'], 4) + slab(420, 472, 260, 164, ['#A9B89E', '#7E9078'], 3)
  const on =
    group(slab(-26, -16, 56, 16, ['#F7EEDB', '#C7B48C'], 1), 'translate(480,448) rotate(-3)') +
    line('M500,440l34,-12', INK, 3) +
    oval(650, 444, 12, 8, mustard[0]) +
    box(646, 448, 8, 4, mustard[1])
  const pane = shape('M430,292H546V450H430Z', '#CFE0DC', 'opacity=".35"')
  const clock =
    oval(546, 214, 34, 34, INK) +
    oval(546, 214, 28, 28, cream[0]) +
    line('M546,214V192M546,214L562,220', INK, 4) +
    oval(546, 214, 3.4, 3.4, brick[0])
  return box(418, 280, 254, 182, STEEL[1], 4) + inside + cap + pane + box(540, 284, 8, 170, STEEL[0]) + counter + on + clock
}

/** What a wall says to those who wait: wash, don't smoke, teeth. */
function posters(): Drawing {
  const tooth = shape('M-16,-14q0,-16 16,-8q16,-8 16,8q-2,14 -6,30q-6,6 -8,-10q-4,-4 -6,0q-2,16 -8,10q-4,-16 -4,-30z', '#FBF8EE')
  const poster = (x: number, y: number, tone: Pair, inner: Drawing): Drawing =>
    slab(x, y, 88, 112, tone, 2) + group(inner, `translate(${x + 44},${y + 48})`) + line(`M${x + 16},${y + 92}h56`, cream[0], 5)
  return (
    poster(752, 236, teal, tooth + line('M22,-24L-14,26', brick[0], 5)) +
    poster(
      868,
      250,
      ['#D9A43A', '#A06E1A'],
      oval(0, -4, 24, 24, cream[0]) + oval(0, -4, 17, 17, '#D9A43A') + line('M-20,16L20,-24', brick[0], 6) + line('M-12,-4h24', INK, 5),
    ) +
    // The telephone of those who have dimes.
    slab(1010, 320, 70, 128, ['#4A5A58', '#2C3836'], 6) +
    slab(1020, 332, 50, 30, STEEL, 3) +
    oval(1045, 392, 20, 20, INK) +
    oval(1045, 392, 8, 8, STEEL[0]) +
    line('M1016,350q-16,30 0,58', INK, 10) +
    line('M1014,410q-20,40 10,60t10,-20', STEEL[1], 3)
  )
}

function bay(): Drawing {
  const niche = clip(
    boxPath(1150, 120, 520, 524),
    '#CBD8C0',
    shade('right', 1400, 120, 270, 524, '#8FA487', 0.6) + shade('up', 1150, 120, 520, 150, '#8FA487', 0.5),
  )
  const track = line('M1130,128H1640', STEEL[1], 8)
  const cupboard =
    slab(1500, 190, 140, 190, ['#F0E9D2', '#BFB08A'], 4) +
    clip(
      'M1512,202h116v166h-116z',
      '#DCE8DA',
      each([250, 306], y => box(1512, y, 116, 5, STEEL[1])) +
        each(
          [1520, 1548, 1580],
          (x, at) =>
            slab(x, 218, 20, 32, [teal, orange, cream][at] ?? cream, 3) + slab(x, 272, 22, 34, [cream, brick, teal][at] ?? cream, 4),
        ),
    )
  const scale =
    line('M1186,640V330', STEEL[0], 10) +
    slab(1160, 622, 62, 20, STEEL, 4) +
    slab(1158, 322, 70, 16, STEEL, 4) +
    box(1200, 318, 14, 24, INK, 2) +
    line('M1186,330V250M1172,262h28', STEEL[1], 5)
  const table =
    slab(1270, 560, 290, 34, ['#3F5A48', '#24382B'], 14) +
    slab(1270, 554, 290, 16, SHEET, 6) +
    slab(1486, 528, 74, 34, SHEET, 14) +
    slab(1292, 594, 244, 52, STEEL, 5) +
    line('M1310,646V676M1520,646V676', STEEL[1], 12)
  return niche + cupboard + scale + track + underShadow(1414, 682, 170, 10, '#7A6A48') + table
}

/** The lamp that comes down on its arm. */
function lamp(): Drawing {
  return (
    line('M1560,-40V60L1420,96L1398,196', STEEL[1], 10) +
    oval(1560, 60, 11, 11, STEEL[0]) +
    oval(1420, 96, 11, 11, STEEL[0]) +
    clip('M1316,262Q1330,190 1398,186Q1466,190 1480,262Z', STEEL[0], shade('right', 1400, 180, 90, 90, STEEL[1], 0.7)) +
    oval(1398, 262, 82, 13, '#FFF7DE')
  )
}

function drape(): Drawing {
  const cloth: Pair = ['#8FB09A', '#5C7E6A']
  return (
    each([1146, 1168, 1190, 1212, 1234], x => line(`M${x},128v14`, STEEL[1], 3)) +
    clip(
      'M1138,140H1246Q1240,380 1252,648Q1230,662 1212,650T1176,652T1136,648Q1146,380 1138,140Z',
      cloth[0],
      times(5, index => shade('right', 1136 + index * 23, 140, 22, 520, cloth[1], 0.6)) + shade('down', 1130, 480, 130, 180, cloth[1], 0.5),
    )
  )
}

function chairs(): Drawing {
  const seat = (index: number): Drawing =>
    slab(700 + index * 108, 690, 98, 26, orange, 10) +
    slab(704 + index * 108, 588, 90, 98, index === 2 ? (['#C9762E', '#8A4A18'] as const) : orange, 14)
  return (
    underShadow(876, 800, 220, 12, '#7A6A48') +
    line('M726,716V796M1000,716V796M706,716H1022', STEEL[1], 8) +
    times(3, seat) +
    // Somebody's magazine, and the mitten of somebody's child.
    group(slab(-30, -8, 60, 10, ['#E9DDBE', '#B79F70'], 1) + box(-26, -10, 50, 4, teal[0]), 'translate(968,688) rotate(-2)')
  )
}

function tray(): Drawing {
  return (
    line('M1590,800V640M1566,800H1616', STEEL[1], 7) +
    slab(1536, 622, 108, 16, STEEL, 5) +
    each([1550, 1566, 1582], x => line(`M${x},618l12,-4`, '#EEF0E6', 4)) +
    slab(1604, 602, 28, 20, SHEET, 4)
  )
}

/** The wheel of the chair that nobody pushes away. */
function wheelchair(): Drawing {
  const dark = '#2A3832'
  return (
    `<circle cx="40" cy="820" r="150" fill="none" stroke="${dark}" stroke-width="20"/><circle cx="40" cy="820" r="122" fill="none" stroke="#4E6258" stroke-width="7"/>` +
    times(8, index => group(line('M40,820V700', '#4E6258', 3), `rotate(${index * 45} 40 820)`)) +
    oval(40, 820, 22, 22, dark) +
    line('M-40,600H190M150,600V720', dark, 20) +
    slab(-40, 612, 176, 130, ['#34473E', '#1E2A24'], 10) +
    slab(168, 586, 70, 28, ['#1E2A24', '#141C18'], 12)
  )
}

const layers: readonly Layer[] = [
  { name: 'chairs', z: 796, area: [688, 574, 350, 240], drawing: chairs() },
  { name: 'drape', z: 640, area: [1124, 118, 140, 546], drawing: drape() },
  { name: 'tray', z: 801, area: [1526, 594, 130, 216], drawing: tray() },
  { name: 'lamp', z: 1000, area: [1304, -20, 280, 300], drawing: lamp() },
]

/** The plan of the emergency room. */
export function emergency(): RoomPlan {
  const [x, y, width, height] = DOORS
  const view = [x - 20, y - 20, width + 40, height + 40] as const
  return {
    place: 'emergency',
    back:
      wall(mint, 640, { x: 800, y: 300, colour: '#DCE8D2' }) +
      box(-60, 470, 1720, 16, teal[0]) +
      box(-60, 622, 1720, 20, '#7E9078', 2) +
      tiledFloor(640, linoleum, '#B9CBBE') +
      bay(),
    hole: panesPath(x, y, width, height),
    before: entrance() + admitting() + posters(),
    layers,
    foreground: { name: 'front', z: 2000, area: [-20, 570, 280, 330], lit: false, drawing: wheelchair() },
    view: {
      area: view,
      draw: hour => {
        const dark = hour === 'night' || hour === 'evening'
        const van =
          slab(110, 470, 250, 130, cream, 10) +
          box(110, 524, 250, 20, orange[0]) +
          slab(290, 486, 60, 44, denim, 6) +
          box(160, 452, 40, 18, dark ? '#FF5A3C' : brick[0], 5) +
          each([160, 318], at => oval(at, 604, 24, 24, INK) + oval(at, 604, 10, 10, STEEL[0])) +
          (dark ? glow(180, 456, 120, 70, '#FF6A4A', 0.4) : '')
        return (
          sky(view, hour) + housesAcross([50, 230, 340, 380], hour, 'emergency') + box(40, 600, 380, 80, dark ? '#3A3844' : '#8E8A84') + van
        )
      },
    },
    things: [lying('kerb', view, -1, snowfield('M40,606H420V700H40Z', [40, 606, 380, 60], 'kerb'))],
    lamp:
      glow(1398, 420, 380, 360, WHITE, 0.3) +
      cone(1398, 262, 82, 860, 300) +
      glow(1404, 570, 240, 70, WHITE, 0.5) +
      glow(1400, 780, 330, 90, WHITE, 0.3) +
      oval(1398, 262, 82, 13, WHITE) +
      glow(560, 40, 700, 300, WHITE, 0.3) +
      glow(620, 520, 760, 420, WHITE, 0.3) +
      glow(620, 800, 760, 160, WHITE, 0.3) +
      glow(546, 370, 190, 120, WHITE, 0.34) +
      glow(860, 760, 420, 110, WHITE, 0.22),
    sun:
      group(shape(`M${x},640L${x + 40},890H${x + 460}L${x + width},640Z`, WHITE, 'opacity=".7"'), '', 'filter="url(#blur-18)"') +
      glow(360, 560, 300, 260, WHITE, 0.34),
    panes: [[x, y, width, height]],
    lamps: [
      { x: 1400, range: 520, power: 1 },
      { x: 620, range: 800, power: 0.85 },
    ],
    spots: {
      door: { x: -110, y: 800, facing: 1 },
      window: { x: 620, y: 720, facing: -1 },
      chairLeft: { x: 746, y: 800, facing: 1, seat: 108, z: 799 },
      chairMiddle: { x: 854, y: 800, facing: 1, seat: 108, z: 799 },
      chairRight: { x: 962, y: 800, facing: -1, seat: 108, z: 799 },
      telephone: { x: 1000, y: 730, facing: 1 },
      table: { x: 1416, y: 690, facing: -1, seat: 132 },
      feet: { x: 1236, y: 740, facing: 1 },
      doctor: { x: 1530, y: 752, facing: -1 },
      left: { x: 470, y: 830, facing: 1 },
      middle: { x: 800, y: 850, facing: 1 },
      right: { x: 1130, y: 830, facing: -1 },
    },
  }
}
