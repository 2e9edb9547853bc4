/** The wash itself: on the line, on the table, in the cart, and more of it when the hampers upstairs are full. */
import { box, clip, type Drawing, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK, type Pair } from '../paint/palette.ts'
import { CHROME, IRON } from './basement-machines.ts'
import type { StateThing } from './plan.ts'
import { each, slab, times, underShadow } from './props.ts'

const { cream, mustard, teal, brick, orange, walnut, denim, olive } = COLOURS

/** How the shirts of one boy hang, by the shoulders. */
function shirt(x: number, y: number, [colour, dark]: Pair, stripe: string, lean = 0): Drawing {
  return group(
    clip(
      'M-24,2Q0,18 24,2L56,24L44,54L33,47L35,104Q0,110 -35,104L-33,47L-44,54L-56,24Z',
      colour,
      times(6, index => line(`M-60,${24 + index * 16}q60,6 120,0`, stripe, 6)) +
        shade('right', -6, 0, 64, 110, dark, 0.65) +
        shade('down', -60, 60, 120, 50, dark, 0.5),
    ) + each([-24, 24], at => slab(at - 4, -10, 8, 20, ['#E2C08A', '#A67C42'], 2)),
    `translate(${x},${y}) rotate(${lean})`,
  )
}

/** Linen by its two corners. */
function linen(x: number, y: number, wide: number, high: number, pair: Pair, hem: string): Drawing {
  return (
    clip(
      `M${x},${y}Q${x + wide / 2},${y + 12} ${x + wide},${y}L${x + wide + 3},${y + high - 8}q${-wide / 6},12 ${-wide / 3},2t${-wide / 3},4t${-wide / 3},0Z`,
      pair[0],
      times(4, index => shade('right', x + (index * wide) / 4, y, wide / 4, high + 14, pair[1], 0.55)) +
        line(`M${x - 4},${y + high - 26}q${wide / 4},10 ${wide / 2},2t${wide / 2 + 8},0`, hem, 6) +
        line(`M${x - 4},${y + high - 38}q${wide / 4},10 ${wide / 2},2t${wide / 2 + 8},0`, hem, 3),
    ) + each([x + 6, x + wide - 6], at => slab(at - 4, y - 9, 8, 20, ['#E2C08A', '#A67C42'], 2))
  )
}

const rope = (path: string): Drawing => line(path, '#8E7848', 5) + line(path, '#EADCB4', 3)

/** The line behind the table, which is never without something. */
export const hung =
  rope('M1054,284Q1250,322 1434,282') +
  oval(1054, 284, 7, 7, IRON[0]) +
  shirt(1110, 300, [teal[0], teal[1]], cream[0], -2) +
  shirt(1222, 306, [cream[0], cream[1]], brick[0], 2) +
  linen(1292, 304, 134, 190, ['#EFE6D2', '#BFB08E'], teal[0])

/** Where it is folded. */
export const table =
  underShadow(1318, 752, 190, 11, '#5E5038') +
  each([1166, 1454], x => slab(x - 9, 600, 20, 152, walnut, 3)) +
  slab(1192, 704, 250, 14, walnut, 3) +
  slab(1148, 592, 324, 22, ['#B4804A', '#734A22'], 3) +
  clip(
    'M1132,572H1488L1478,596H1142Z',
    '#CF9A5E',
    times(5, index => line(`M1130,${576 + index * 5}H1490`, '#A97440', 1.6)) + shade('right', 1300, 570, 190, 30, '#93602E', 0.6),
  ) +
  each([0, 1, 2, 3], index =>
    slab(
      1170 + (index % 2) * 3,
      558 - index * 14,
      92,
      15,
      [cream, ['#8FA9B0', '#5C7880'] as const, cream, ['#E0B27A', '#A8763C'] as const][index] ?? cream,
      6,
    ),
  ) +
  each([0, 1, 2], index =>
    slab(1276 - (index % 2) * 3, 560 - index * 12, 66, 13, [olive, cream, ['#C98F7A', '#8E5644'] as const][index] ?? cream, 5),
  ) +
  // Soap.
  slab(1372, 500, 58, 78, orange, 3) +
  oval(1401, 536, 21, 21, mustard[0]) +
  oval(1401, 536, 12, 12, cream[0]) +
  box(1382, 508, 38, 9, cream[0], 2) +
  slab(1356, 706 - 32, 66, 30, ['#C9A26A', '#8A6230'], 6) +
  times(4, index => line(`M${1364 + index * 15},676v26`, '#8A6230', 3))

/** Canvas on wheels, with 6A on it in laundry ink. */
export const cart =
  underShadow(206, 846, 112, 9, '#5E5038') +
  each([134, 280], x => oval(x, 838, 12, 12, INK) + oval(x, 838, 5, 5, CHROME[0])) +
  clip(
    'M108,716H308L292,828H124Z',
    '#D9C49A',
    times(3, index => shade('right', 108 + index * 66, 716, 66, 116, '#9C8252', 0.6)) + shade('down', 100, 780, 210, 50, '#8E7444', 0.7),
  ) +
  shape('M126,714q12,-26 44,-20q18,-20 48,-6q34,-12 44,10q24,-2 30,16z', '#EFE6D2') +
  shape('M196,700q26,-28 56,-6l8,18h-60z', denim[0]) +
  line('M104,714H312', '#8A6A3A', 12) +
  line('M104,712H312', '#B48E54', 6) +
  line('M182,752h14M182,752v26h14v-13h-14M222,778l10,-28l10,28M226,768h12', '#5E4A2C', 4)

/** What comes with a full hamper upstairs, with the winter, and with snow on the sidewalk. */
export const things: readonly StateThing[] = [
  {
    name: 'wash',
    number: 'laundry',
    from: 280,
    area: [260, 352, 610, 116],
    z: 1.5,
    drawing:
      rope('M272,370Q560,406 858,364') +
      each([272, 858], x => oval(x, x < 500 ? 370 : 364, 6, 6, INK)) +
      group(shirt(0, 0, [mustard[0], mustard[1]], '#8A4E22', 3), 'translate(522,388) scale(.7)') +
      linen(566, 388, 50, 62, olive, cream[0]) +
      each(
        [
          [316, 378, brick[0]],
          [344, 382, brick[0]],
          [452, 388, cream[0]],
          [478, 390, cream[0]],
          [788, 376, denim[0]],
          [814, 372, denim[0]],
        ] as const,
        ([x, y, tone]) =>
          shape(`M${x - 7},${y}h15v32q12,4 10,12q-14,8 -25,-4z`, tone) +
          line(`M${x - 7},${y + 7}h15`, '#F4E6C6', 3) +
          slab(x - 3, y - 8, 7, 17, ['#E2C08A', '#A67C42'], 2),
      ),
  },
  {
    name: 'heap',
    number: 'laundry',
    from: 520,
    area: [96, 640, 230, 84],
    z: 838.5,
    drawing:
      clip(
        'M122,716Q110,676 152,674Q164,646 206,658Q240,640 258,668Q304,670 296,716Z',
        '#E6D8B6',
        shade('down', 110, 680, 200, 40, '#A89264', 0.7),
      ) +
      clip(
        'M150,716Q146,680 186,680Q214,676 216,716Z',
        teal[0],
        times(3, index => line(`M140,${690 + index * 11}q40,8 80,0`, cream[0], 4)),
      ) +
      clip('M224,716Q222,680 254,684Q286,684 284,716Z', '#B85A44', shade('right', 224, 680, 64, 40, '#74301E', 0.7)) +
      shape('M284,706q16,2 18,20l-12,2q-2,-10 -12,-12z', cream[0]),
  },
  {
    name: 'mittens',
    number: 'winter',
    from: 1,
    area: [10, 326, 272, 350],
    z: 1.5,
    drawing:
      rope('M20,342Q146,368 272,338') +
      oval(20, 342, 6, 6, INK) +
      oval(272, 338, 6, 6, INK) +
      each(
        [
          [58, 356, brick[0], -4],
          [92, 360, brick[0], 5],
        ] as const,
        ([x, y, tone, lean]) =>
          group(
            shape('M-10,0h20v12q12,-4 13,6q0,10 -12,10q2,18 -11,18q-14,0 -12,-20z', tone) + box(-11, 0, 22, 8, cream[0], 3),
            `translate(${x},${y}) rotate(${lean})`,
          ),
      ) +
      group(
        clip('M-24,36Q-26,0 0,0Q26,0 24,36Z', teal[0], line('M-28,20q28,8 56,0', cream[0], 5)) +
          slab(-27, 30, 54, 14, cream, 5) +
          oval(0, -2, 9, 9, mustard[0]),
        'translate(214,352)',
      ) +
      // What came in from the stoop.
      each(
        [30, 62],
        x =>
          clip(`M${x},626h24v28h16q6,4 2,12h-42z`, '#3E3A36', shade('right', x, 626, 44, 42, '#1E1A18', 0.7)) +
          box(x, 630, 24, 6, brick[0]),
      ),
  },
  {
    name: 'snow',
    number: 'snowy',
    from: 1,
    area: [300, 316, 372, 60],
    z: -1,
    drawing: clip('M290,342Q340,326 400,334T500,330T600,336T684,328V386H290Z', '#F4F1EA', shade('down', 290, 338, 394, 40, '#B4C2D2', 0.6)),
  },
]
