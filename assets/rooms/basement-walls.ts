/** What the laundry of the basement is built of: painted brick, concrete, pipes, and the wire before what nobody can part with. */
import { box, boxPath, clip, type Drawing, glow, group, line, oval, scatter, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import { CHROME, IRON, ZINC } from './basement-machines.ts'
import { each, slab, times } from './props.ts'

const { mustard, brick, walnut, denim } = COLOURS
const CONCRETE: Pair = ['#C3B59A', '#857458']
const GREEN: Pair = ['#71805A', '#47553A']
const CREAM: Pair = ['#E2D0A4', '#A98F62']

/** Where the green of the wall begins. */
const DADO = 384

/** Bricks under many coats: their courses show, and where the paint came off, what they are made of. */
export function paintedBrick(): Drawing {
  const random = scatter('basement-brick')
  const courses = times(28, row => line(`M-60,${16 + row * 22}H1660`, '#6E5A38', 2, `opacity="${(0.16 + random() * 0.12).toFixed(2)}"`))
  const joints = times(28, row =>
    times(25, at => {
      const x = at * 68 - 40 + (row % 2) * 34 + random() * 5
      return random() < 0.72 ? line(`M${x.toFixed(0)},${17 + row * 22}v20`, '#6E5A38', 2, 'opacity=".18"') : ''
    }),
  )
  const odd = times(60, () => {
    const row = Math.floor(random() * 27)
    const x = Math.floor(random() * 24) * 68 - 38 + (row % 2) * 34
    return box(x, 18 + row * 22, 62, 18, random() < 0.5 ? '#FFF6DC' : '#3E3A22', 2, 'opacity=".1"')
  })
  // Flakes break off along the courses and leave a pale edge above.
  const peel = (x: number, y: number, wide: number, high: number): Drawing => {
    const edge = times(11, at => `${at ? 'L' : 'M'}${(x + (wide * at) / 10).toFixed(0)},${(y + random() * high * 0.3).toFixed(0)}`)
    const under = times(11, at => `L${(x + wide - (wide * at) / 10).toFixed(0)},${(y + high * (0.62 + random() * 0.38)).toFixed(0)}`)
    const rows = Math.ceil(high / 22)
    const bare =
      times(rows, row => line(`M${x - 8},${y + 8 + row * 22}H${x + wide + 8}`, '#CDB38C', 3)) +
      times(rows, row =>
        line(`M${x + 18 + (row % 2) * 34},${y + 8 + row * 22}v-22M${x + 86 + (row % 2) * 34},${y + 8 + row * 22}v-22`, '#CDB38C', 3),
      )
    return clip(`${edge}${under}Z`, '#A86A50', bare + shade('right', x, y, wide, high, '#6E3A28', 0.6)) + line(edge, '#F2E6C4', 3)
  }
  return (
    clip(
      `M-60,-60H1660V650H-60Z`,
      CREAM[0],
      box(-60, DADO, 1720, 270, GREEN[0]) +
        courses +
        joints +
        odd +
        box(-60, DADO - 7, 1720, 13, '#3F4A34', 0, 'opacity=".85"') +
        shade('left', -40, -40, 480, 700, '#6A5030', 0.7) +
        shade('right', 1180, -40, 480, 700, '#6A5030', 0.7) +
        shade('up', -40, -40, 1680, 290, '#7E6238', 0.8) +
        shade('down', -40, 520, 1680, 130, GREEN[1], 0.7) +
        glow(800, 330, 560, 220, '#F3E4B8', 0.5),
    ) +
    peel(664, 252, 70, 30) +
    peel(1060, 524, 122, 70) +
    peel(1316, 236, 150, 62) +
    peel(262, 360, 96, 60)
  )
}

/** Poured in bays, cracked, and falling a little to the drain. */
export function floor(): Drawing {
  const bays = times(9, index => {
    const at = (index - 4) * 230
    return line(`M${800 + at * 0.84},642L${800 + at * 1.24},960`, '#8E7C5E', 3, 'opacity=".7"')
  })
  const crack = (path: string): Drawing =>
    line(path, '#7A6848', 2.6) + line(path, '#DCCFB2', 1.4, 'transform="translate(2,3)" opacity=".7"')
  return clip(
    'M-60,640H1660V960H-60Z',
    CONCRETE[0],
    bays +
      line('M-60,712H1660M-60,822H1660', '#8E7C5E', 3, 'opacity=".6"') +
      crack('M540,716l40,18l18,30l44,12l26,40') +
      crack('M1240,824l-30,26l-6,36') +
      crack('M210,648l20,24l-12,34') +
      oval(720, 690, 260, 22, '#8C7B60', 'opacity=".3"') +
      oval(950, 758, 190, 34, '#8C7B60', 'opacity=".34"') +
      shape('M700,678Q800,690 850,716T930,746L900,762Q820,742 780,716T660,690Z', '#7E735E', 'opacity=".42"') +
      glow(800, 770, 420, 90, '#DCCFB0', 0.5) +
      shade('down', -20, 780, 1640, 150, CONCRETE[1], 0.7) +
      shade('up', -20, 640, 1640, 48, '#6E5C40', 0.75),
  )
}

/** Under all that is spilled. */
export const drain =
  oval(952, 762, 62, 17, '#8C7B60') +
  oval(952, 760, 52, 13.5, '#4A4034') +
  oval(952, 758, 50, 12, ZINC[1]) +
  each([-32, -19, -6, 7, 20, 33], at => line(`M${952 + at},${758 - 9 + Math.abs(at) * 0.14}v${18 - Math.abs(at) * 0.28}`, '#2E2A24', 5))

/** What comes down from six floors: steam in its lagging, water, and the red one nobody has ever had to use. */
export function pipes(): Drawing {
  const run = (y: number, thick: number, colour: string, dark: string): Drawing =>
    line(`M-60,${y}H1660`, dark, thick) +
    line(`M-60,${y - thick * 0.14}H1660`, colour, thick * 0.72) +
    line(`M-60,${y - thick * 0.28}H1660`, '#FFF6E4', thick * 0.1, 'opacity=".4"')
  const straps = each([70, 486, 1010, 1440], x => line(`M${x},-60V200`, '#3E3020', 5))
  const bands = times(
    12,
    index => box(-12 + index * 142, 134, 13, 50, '#A98F5E', 3) + line(`M${60 + index * 142},138q10,20 0,42`, '#BFA878', 3, 'opacity=".8"'),
  )
  const rag = clip('M1110,176q30,12 74,6l-10,22l-14,-8l-10,20l-16,-18l-16,6z', '#D9C9A0', shade('down', 1100, 176, 90, 40, '#8E7848', 0.7))
  return (
    box(-60, -60, 1720, 130, '#5E4C34') +
    times(13, index => slab(-20 + index * 140, -60, 44, 128, ['#6E5638', '#423220'], 2)) +
    straps +
    run(102, 12, '#A8563E', '#6E3222') +
    each([300, 900, 1380], x => slab(x, 92, 26, 20, ['#9A4C36', '#643020'], 4) + line(`M${x + 13},112v12`, '#B48A3C', 6)) +
    run(159, 44, '#E9DCBA', '#A48E60') +
    bands +
    rag +
    run(206, 15, '#7E6A54', '#4A3C2E') +
    each([70, 486, 1010, 1440], x => line(`M${x - 5},196v20`, '#3E3020', 6))
  )
}

/** What may be done here, and until when. */
export const rules = group(
  slab(-46, -58, 92, 116, ['#F3E6C2', '#CDB182'], 2) +
    box(-34, -48, 68, 13, brick[0], 2) +
    each(
      [-24, -10, 4, 18, 32, 45],
      (y, index) => oval(-33, y, 3, 3, INK) + line(`M-24,${y}h${[52, 40, 56, 34, 48, 26][index]}`, walnut[0], 3),
    ) +
    each([-40, 40], at => oval(at, -52, 3, 3, IRON[1])),
  'translate(720,334) rotate(-2)',
)

/** Where the lights of the house are put on again. */
export const fuses =
  line('M1096,206V424', ZINC[1], 9) +
  line('M1094,206V424', ZINC[0], 4) +
  slab(1062, 420, 68, 88, ZINC, 5) +
  line(boxPath(1070, 430, 52, 68, 3), ZINC[1], 3) +
  slab(1128, 444, 12, 34, IRON, 4) +
  box(1080, 440, 32, 16, mustard[0], 2)

/** Behind wire, what six floors can’t part with. */
export function cage(): Drawing {
  const wheel = (x: number, y: number, size: number): Drawing =>
    `<circle cx="${x}" cy="${y}" r="${size}" fill="none" stroke="#2E2622" stroke-width="6"/>` +
    times(6, index => group(line(`M${x},${y}v-${size}`, '#5A4E46', 2), `rotate(${index * 60} ${x} ${y})`)) +
    oval(x, y, 5, 5, CHROME[0])
  return (
    box(1436, 268, 224, 384, '#4E4434') +
    shade('up', 1436, 268, 224, 240, '#2A2218', 0.7) +
    slab(1470, 562, 150, 84, ['#7E5A34', '#4A3218'], 5) +
    line('M1500,562v84M1588,562v84', '#C9A04A', 7) +
    clip(
      'M1478,468Q1484,414 1540,420L1552,470Q1548,512 1508,512Q1484,510 1478,468Z',
      denim[0],
      shade('right', 1490, 416, 66, 100, denim[1], 0.7),
    ) +
    line('M1548,446q36,-8 50,-34', CHROME[1], 6) +
    wheel(1496, 540, 24) +
    wheel(1548, 540, 24) +
    slab(1452, 352, 96, 58, ['#B98F5C', '#7A5A30'], 3) +
    line('M1500,352v58', '#E2C890', 8) +
    slab(1462, 308, 70, 44, ['#C49A62', '#84622E'], 3) +
    slab(1440, 408, 220, 10, walnut, 1) +
    clip(
      'M1436,268H1660V652H1436Z',
      '',
      times(30, index => line(`M${1440 + index * 22},268l-160,384M${1280 + index * 22},268l160,384`, '#B7AE94', 1.6, 'opacity=".5"')),
    ) +
    line('M1436,262V652', '#6A5C48', 12) +
    line('M1436,266H1660', '#6A5C48', 10)
  )
}
