/** Shoulders for the seasons and occasions of a close shot: coats with scarves, a summer shirt, the suit she comes back in. Head units, as in bust.ts. */
import { clip, type Drawing, line, oval, scatter, shade, shape, solid } from '../paint/kit.ts'
import { type Pair, SKINS } from '../paint/palette.ts'
import { fold } from '../people/limbs.ts'
import { shoulders, throat } from './bust.ts'

/** A coat with lapels and, where it is cold, a scarf; `neck` is drawn under both. */
export function coatChest(wide: number, shoulder: number, cloth: Pair, lapel: Pair, scarf: Pair, neck: Drawing): Drawing {
  const [colour, dark] = cloth
  const k = wide / 130
  const creases =
    fold(`M${-wide + 30},120 C${-wide + 44},154 ${-wide + 44},190 ${-wide + 36},220`, dark, 4) +
    fold(`M${wide - 30},120 C${wide - 44},154 ${wide - 44},190 ${wide - 36},220`, dark, 4)
  const body = clip(
    shoulders(wide, shoulder),
    colour,
    shade('right', 8, 50, wide + 10, 180, dark, 0.7) + shade('down', -wide - 10, 150, wide * 2 + 20, 80, dark, 0.5) + creases,
  )
  const lapels =
    shape(`M${-38 * k},58 L${-82 * k},86 L${-66 * k},128 L-4,206 C-24,150 ${-34 * k},112 ${-26 * k},78Z`, lapel[0]) +
    shape(`M${38 * k},58 L${82 * k},86 L${66 * k},128 L10,206 C26,150 ${36 * k},112 ${26 * k},78Z`, lapel[1]) +
    oval(-22, 204, 6, 6, '#33201A')
  return body + neck + lapels + muffler(scarf, k)
}

function muffler([colour, dark]: Pair, k: number): Drawing {
  const end = solid(
    `M${-26 * k},92 L${8 * k},96 L${4 * k},176 L${-30 * k},172Z`,
    colour,
    dark,
    [-34 * k, 90, 48 * k, 90],
    0.6,
    [112, 134, 156].map(y => line(`M${-34 * k},${y} H${12 * k}`, dark, 5, 'opacity=".45"')).join(''),
  )
  const fringe = [-26, -17, -8, 1].map(x => line(`M${x * k},173 v11`, dark, 3.4)).join('')
  const round = clip(
    `M${-42 * k},46 Q0,80 ${42 * k},44 L${52 * k},84 Q0,122 ${-52 * k},84Z`,
    colour,
    shade('right', 0, 44, 56 * k, 74, dark, 0.6) + fold(`M${-44 * k},64 Q0,98 ${46 * k},62`, dark, 4),
  )
  return end + fringe + round
}

/** Ted's knitted shirt, open at the neck. */
export function tedPolo(): Drawing {
  const [cloth, dark]: Pair = ['#B5562E', '#74300F']
  const outline = shoulders(122, 72)
  const shades = shade('right', 10, 60, 130, 190, dark, 0.7) + shade('down', -130, 150, 260, 70, dark, 0.5)
  const ribs = [-90, -60, -30, 30, 60, 90].map(x => line(`M${x},96 V220`, dark, 2.4, 'opacity=".35"')).join('')
  const creases = fold('M-94,120 C-80,154 -80,190 -88,220', dark, 4) + fold('M94,120 C80,154 80,190 88,220', dark, 4)
  const { skin } = SKINS.ted
  return (
    clip(outline, cloth, shades + ribs + creases) +
    throat(SKINS.ted, 30) +
    shape('M-30,60 L2,128 L32,60Z', skin) +
    line('M2,126 V182', dark, 4) +
    oval(4, 146, 4, 4, '#F4E6C6') +
    oval(4, 168, 4, 4, '#F4E6C6') +
    shape('M-34,58 L-68,80 L-44,122 L0,126 L-30,72Z', '#C96A3E') +
    shape('M34,58 L68,80 L46,122 L4,126 L32,72Z', '#A84C26')
  )
}

/** Billy's red shirt with the yellow band. */
export function billySummer(): Drawing {
  const [cloth, dark]: Pair = ['#C2402B', '#7E2013']
  const band = shape('M-120,126 q120,14 240,0 v30 q-120,14 -240,0z', '#E2A832')
  const sleeves = [-1, 1]
    .map(side =>
      solid(
        `M${side * 52},84 C${side * 84},92 ${side * 98},120 ${side * 102},152 L${side * 66},160Z`,
        cloth,
        dark,
        [side > 0 ? 50 : -104, 84, 54, 76],
        0.6,
      ),
    )
    .join('')
  const arms = [-1, 1]
    .map(side => line(`M${side * 84},146 C${side * 90},176 ${side * 90},200 ${side * 88},216`, SKINS.billy.skin, 30))
    .join('')
  return (
    arms +
    sleeves +
    clip(shoulders(80, 76), cloth, band + shade('right', 10, 60, 90, 160, dark, 0.7) + fold('M-56,120 C-46,150 -48,180 -54,210', dark, 4)) +
    throat(SKINS.billy, 19) +
    line('M-27,68 C-12,86 12,86 27,68', '#E2A832', 7)
  )
}

/** Joanna's suit, with a bow of her own print. */
export function joannaSuit(): Drawing {
  const [cloth, dark]: Pair = ['#3E5368', '#22303F']
  const outline = shoulders(98, 76)
  const blouse = clip(outline, '#F0E2C8', shade('right', 4, 60, 60, 160, '#BCA888', 0.6)) + throat(SKINS.joanna, 22)
  const fronts = clip(
    outline,
    '',
    shape('M-130,40 H-30 C-34,120 -10,180 -4,230 H-130Z', cloth) +
      shape('M130,40 H30 C34,120 16,180 8,230 H130Z', cloth) +
      shade('right', 8, 60, 110, 180, dark, 0.7) +
      fold('M-70,120 C-58,150 -60,190 -66,220', dark, 4) +
      fold('M72,120 C60,150 62,190 68,220', dark, 4),
  )
  const lapels =
    shape('M-32,60 L-64,84 L-48,118 L-6,206 C-18,150 -28,112 -22,82Z', '#4E6478') +
    shape('M32,60 L64,84 L50,118 L10,206 C20,150 30,112 22,82Z', '#34485A')
  const next = scatter('bow')
  const colours = ['#2F7A78', '#D4652C', '#F4E6C6', '#E2A832'] as const
  const rings = Array.from({ length: 40 }, (_, index) => {
    const [x, y] = [-44 + (index % 8) * 13, 66 + Math.floor(index / 8) * 18]
    const colour = () => colours[Math.floor(next() * 4) % 4] ?? colours[0]
    return oval(x, y, 7, 7, colour()) + oval(x, y, 3, 3, colour())
  }).join('')
  const bow = clip(
    'M-26,62 Q0,84 26,60 L46,92 L20,98 L30,150 L10,154 L2,104 L-10,150 L-28,144 L-16,98 L-46,94Z',
    '#8E2F2A',
    rings + shade('right', 2, 60, 50, 96, '#521612', 0.5),
  )
  return blouse + fronts + lapels + bow
}

/** Billy's dotted flannel. */
export function billyPyjamas(): Drawing {
  const [cloth, dark]: Pair = ['#D98A4E', '#9A4E22']
  const dots = Array.from({ length: 64 }, (_, index) =>
    oval(-100 + (index % 8) * 28 + (Math.floor(index / 8) % 2) * 14, 70 + Math.floor(index / 8) * 22, 5, 5, '#F6D9A8'),
  ).join('')
  return (
    clip(shoulders(84, 76), cloth, dots + shade('right', 10, 60, 90, 160, dark, 0.7) + line('M2,90V220', dark, 3)) +
    throat(SKINS.billy, 19) +
    shape('M-26,60 L-48,84 L-8,104 L0,88Z M26,60 L46,84 L10,104 L0,88Z', '#F6D9A8')
  )
}

/** Ted's striped flannel, buttoned one hole off. */
export function tedPyjamas(): Drawing {
  const [cloth, dark]: Pair = ['#8FA3B4', '#52677A']
  const stripes = Array.from({ length: 11 }, (_, index) => line(`M${-125 + index * 25},60V230`, '#E9DDC4', 4, 'opacity=".65"')).join('')
  const buttons = [150, 182].map(y => oval(8, y, 5, 5, y === 150 ? '#E9DDC4' : '#5A3A1C')).join('')
  return (
    clip(shoulders(122, 72), cloth, stripes + shade('right', 10, 60, 130, 190, dark, 0.7) + shade('down', -130, 150, 260, 70, dark, 0.5)) +
    throat(SKINS.ted, 30) +
    shape('M-30,60 L0,132 L32,60Z', SKINS.ted.skin) +
    line('M0,130 L-4,220', dark, 4) +
    buttons +
    shape('M-34,56 L-66,84 L-34,124 L0,140 L-28,76Z', '#A4B6C4') +
    shape('M34,56 L66,84 L38,122 L0,140 L30,76Z', '#7C92A4')
  )
}
