/** What washes and warms the house from below: the boiler, the tub, two washers of another age, and a dryer for six floors. */
import { box, boxPath, circlePath, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import { each, slab, times, underShadow } from './props.ts'

const { cream, mustard, teal, brick, orange, mint, denim } = COLOURS
const ENAMEL: Pair = ['#EDE8D8', '#B3AC94']
export const CHROME: Pair = ['#C9CCC2', '#868E88']
export const IRON: Pair = ['#5A4E46', '#2E2622']
export const ZINC: Pair = ['#A9AFA6', '#6A7470']

/** The boiler in its arch: what the house is warm with, when it is. */
export const boiler =
  clip(
    'M10,650V330Q10,236 146,236T282,330V650Z',
    '#3A2C22',
    shade('up', 0, 230, 300, 200, '#1E140E', 0.7) + times(16, row => line(`M0,${250 + row * 26}H300`, '#4E3A2C', 2, 'opacity=".6"')),
  ) +
  line('M10,650V330Q10,236 146,236T282,330V650', '#9A6A4C', 20) +
  times(17, index => {
    const angle = Math.PI * (1 - index / 16)
    return line(
      `M${146 + Math.cos(angle) * 127},${330 - Math.sin(angle) * 86}L${146 + Math.cos(angle) * 146},${330 - Math.sin(angle) * 104}`,
      '#5E3A28',
      3,
    )
  }) +
  line('M96,380V190M196,380V190', '#4A3C2E', 22) +
  line('M92,380V190M192,380V190', '#7E6A54', 8) +
  each([96, 196], x => slab(x - 19, 176, 38, 20, ['#6E5C48', '#3E3226'], 4) + slab(x - 15, 330, 30, 16, ['#6E5C48', '#3E3226'], 3)) +
  clip(
    'M48,650V392Q48,352 96,350H196Q244,352 244,392V650Z',
    IRON[0],
    each([48, 97, 146, 195], x => shade('right', x, 350, 49, 300, IRON[1], 0.7) + line(`M${x},350V650`, '#2A211C', 4)) +
      shade('down', 48, 520, 196, 130, '#1E1612', 0.7) +
      glow(100, 380, 60, 50, '#8E7A68', 0.5),
  ) +
  each([62, 112, 178, 228], x => oval(x, 368, 5, 5, '#8A7866')) +
  oval(146, 420, 31, 31, '#B48A3C') +
  oval(146, 420, 25, 25, cream[0]) +
  line('M146,420L160,404', brick[0], 4) +
  times(7, index => {
    const angle = Math.PI * (0.85 + index * 0.22)
    return line(
      `M${146 + Math.cos(angle) * 18},${420 + Math.sin(angle) * 18}L${146 + Math.cos(angle) * 22},${420 + Math.sin(angle) * 22}`,
      INK,
      2,
    )
  }) +
  slab(84, 486, 124, 94, ['#463A32', '#241B16'], 10) +
  line('M84,500h-12v20h12M84,548h-12v20h12', '#241B16', 7) +
  line('M214,520v30', '#8A7866', 9) +
  slab(96, 598, 100, 36, ['#3E332C', '#211812'], 4) +
  slab(28, 640, 236, 18, ['#8E7C60', '#5A4C38'], 3)

/** A concrete tub in two halves, on iron legs, with a pail under it. */
export const sink =
  line('M318,570V652M476,570V652', IRON[1], 11) +
  slab(372, 608, 56, 48, ZINC, 5) +
  line('M376,610q24,-34 48,0', IRON[0], 4) +
  line('M360,392V452M424,392V452', '#8A6A3A', 8) +
  line('M346,452H438', '#B48A3C', 10) +
  line('M392,452v20q0,8 10,8', '#B48A3C', 9) +
  each([346, 438], x => oval(x, 448, 9, 6, '#D9B25C')) +
  group(
    slab(-20, -84, 44, 92, ['#C79A5C', '#8A6230'], 4) +
      box(-14, -66, 32, 56, '#A9AFA6', 2) +
      times(7, index => line(`M-12,${-60 + index * 8}h28`, '#6A7470', 3)),
    'translate(458,522) rotate(9)',
  ) +
  slab(296, 488, 202, 84, ['#B7B0A0', '#7A7466'], 6) +
  slab(288, 478, 218, 18, ['#CFC8B6', '#948C7A'], 5) +
  line('M397,498V568', '#8A8272', 4) +
  slab(306, 466, 30, 13, ['#D9B25C', '#A07A2A'], 4) +
  clip(
    'M300,478h44v38q-10,8 -22,0t-22,2z',
    teal[0],
    shade('down', 296, 490, 50, 30, teal[1], 0.7) + line('M298,498h48M298,506h48', cream[0], 3),
  )

/** A slide for the coins, three dimes deep. */
const coins = (x: number, y: number): Drawing =>
  slab(x, y, 46, 28, CHROME, 4) +
  line(`M${x + 10},${y + 8}v12M${x + 20},${y + 8}v12M${x + 30},${y + 8}v12`, INK, 3) +
  slab(x + 40, y + 9, 18, 10, IRON, 3)

/** The one that is filled from above; its lid is up. */
export function topLoader(x: number): Drawing {
  return (
    underShadow(x + 76, 654, 92, 9, '#3A3020') +
    slab(x + 14, 366, 124, 84, ENAMEL, 14) +
    line(boxPath(x + 26, 378, 100, 62, 8), ENAMEL[1], 3) +
    slab(x + 2, 440, 148, 16, CHROME, 6) +
    clip(
      boxPath(x, 450, 152, 204, 16),
      ENAMEL[0],
      shade('right', x + 50, 450, 104, 204, ENAMEL[1], 0.7) +
        shade('down', x, 560, 152, 100, ENAMEL[1], 0.7) +
        glow(x + 40, 490, 50, 40, '#FFFBEE', 0.5),
    ) +
    box(x + 10, 632, 132, 24, '#4A4238', 4) +
    line(`M${x + 14},488H${x + 138}`, teal[0], 5) +
    oval(x + 40, 514, 19, 19, CHROME[1]) +
    oval(x + 39, 513, 16, 16, ENAMEL[0]) +
    line(`M${x + 39},513l8,-9`, INK, 4) +
    coins(x + 76, 502) +
    line(`M${x + 112},560q14,20 4,44`, '#A39A80', 3) +
    shape(`M${x + 20},448q10,-22 34,-16q16,-16 36,-2q22,-8 30,10q14,0 14,10z`, '#F6F2E6') +
    shape(`M${x + 64},440q16,-20 34,-6q10,4 4,12z`, teal[0]) +
    each(
      [
        [30, 436, 8],
        [56, 428, 6],
        [112, 434, 7],
      ] as const,
      ([at, y, size]) => oval(x + at, y, size, size, '#FFFDF4'),
    )
  )
}

/** The one with a porthole, bolted to a block so that it won’t walk. */
export function frontLoader(x: number): Drawing {
  return (
    underShadow(x + 76, 656, 96, 9, '#3A3020') +
    slab(x - 8, 626, 168, 32, ['#A89A7E', '#6E6048'], 3) +
    slab(x + 40, 412, 72, 40, ENAMEL, 10) +
    coins(x + 50, 418) +
    clip(
      boxPath(x, 446, 152, 184, 26),
      ENAMEL[0],
      shade('right', x + 50, 446, 104, 184, ENAMEL[1], 0.7) +
        shade('down', x, 540, 152, 100, ENAMEL[1], 0.7) +
        glow(x + 40, 480, 50, 40, '#FFFBEE', 0.5),
    ) +
    oval(x + 76, 546, 59, 59, CHROME[1]) +
    oval(x + 75, 545, 55, 55, CHROME[0]) +
    clip(
      circlePath(x + 76, 546, 44),
      '#4E6E7A',
      oval(x + 60, 566, 30, 20, brick[0]) +
        oval(x + 98, 572, 26, 18, cream[0]) +
        oval(x + 84, 550, 22, 12, denim[0]) +
        oval(x + 58, 548, 12, 9, mustard[0]) +
        shade('up', x + 30, 500, 92, 40, '#2E4654', 0.6) +
        shape(`M${x + 30},560L${x + 70},500h20L${x + 40},580z`, '#FFFFFF', 'opacity=".22"') +
        each([40, 56, 74, 94, 108], at => oval(x + at, 530 + (at % 3) * 3, 7, 6, '#F6F2E6', 'opacity=".9"')),
    ) +
    slab(x + 126, 534, 16, 26, CHROME, 4) +
    line(`M${x + 18},468H${x + 134}`, brick[0], 4) +
    each([6, 146], at => oval(x + at, 636, 5, 5, '#4A4034'))
  )
}

/** One for six floors: a drum with a window, and a pipe that warms the wall. */
export function dryer(x: number): Drawing {
  return (
    underShadow(x + 96, 656, 112, 10, '#3A3020') +
    slab(x + 66, 214, 60, 130, ZINC, 6) +
    each([236, 262, 288, 314], y => line(`M${x + 66},${y}h60`, '#7E8884', 3)) +
    clip(
      boxPath(x, 338, 192, 316, 14),
      mint[0],
      shade('right', x + 70, 338, 124, 316, mint[1], 0.7) +
        shade('down', x, 520, 192, 140, mint[1], 0.75) +
        glow(x + 54, 380, 66, 50, '#E2EAD2', 0.5),
    ) +
    slab(x + 8, 346, 176, 46, ['#E9E6D6', '#B4AE9A'], 8) +
    coins(x + 20, 355) +
    oval(x + 110, 369, 15, 15, CHROME[1]) +
    line(`M${x + 110},369l-7,-8`, INK, 4) +
    oval(x + 150, 369, 7, 7, orange[0]) +
    oval(x + 96, 484, 82, 82, CHROME[1]) +
    oval(x + 94, 482, 77, 77, CHROME[0]) +
    clip(
      circlePath(x + 95, 483, 63),
      '#4A3224',
      glow(x + 95, 490, 70, 60, '#C9853C', 0.5) +
        shape(`M${x + 40},520q20,-44 54,-30q10,-26 40,-12q20,10 22,44q-50,40 -116,-2z`, '#F1E6CC') +
        shape(`M${x + 48},506q14,-40 44,-28l-6,44z`, teal[0]) +
        line(`M${x + 54},494l36,14M${x + 60},484l32,12`, cream[0], 4) +
        shape(`M${x + 104},474q26,-14 40,12q-6,26 -30,24z`, mustard[0]) +
        shape(`M${x + 76},532q30,-24 60,-4q-20,26 -60,4z`, brick[0]) +
        shape(`M${x + 34},510L${x + 88},420h26L${x + 46},534z`, '#FFFFFF', 'opacity=".16"'),
    ) +
    line(`M${x + 95 - 66},483a66,66 0 0 1 66,-66`, '#F2F2E8', 4) +
    slab(x + 162, 468, 18, 34, IRON, 5) +
    slab(x + 24, 588, 144, 48, ['#A9BC9E', '#7C9274'], 5) +
    times(5, index => line(`M${x + 40},${598 + index * 7}h112`, '#7C9274', 3)) +
    box(x + 8, 642, 176, 14, '#4A4238', 3) +
    // Somebody’s list, under somebody’s magnet.
    group(
      slab(-18, -22, 36, 46, ['#F7EEDB', '#D2BE94'], 2) +
        line('M-11,-12h22M-11,-3h16M-11,6h20M-11,15h12', denim[0], 2.4) +
        oval(0, -20, 4, 4, brick[0]),
      `translate(${x + 168},420) rotate(4)`,
    )
  )
}

/** Slats to stand on, where it is always wet. */
export const duckboard =
  underShadow(668, 694, 190, 9, '#5E5038') +
  shape('M520,664H820L842,694H498Z', '#6E4E2E') +
  times(9, index => shape(`M${524 + index * 33},662h24l${(index - 4) * 1.3 + 2},28h-28z`, index % 2 ? '#B4885A' : '#A97C4E'))
