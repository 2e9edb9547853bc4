/** Head and shoulders of the supporting cast, in head units: the head's centre lies 30 above 0,0 and the cloth ends at 215. */
import type { FigureId } from '../../src/figures/people.ts'
import { box, clip, type Drawing, group, line, oval, shade, scatter, shape } from '../paint/kit.ts'
import { type Pair, SKINS } from '../paint/palette.ts'
import { HEADS } from '../people/heads.ts'

/** How somebody is cut for a close shot: half width and height of the shoulders, cloth, and what lies on it. */
type Bust = { wide: number; shoulder: number; cloth: Pair; over: Drawing; neck?: number }

const points = (near: string, far = near) => shape('M-30,58 L-58,76 L-30,112 L0,86Z', near) + shape('M30,58 L58,76 L34,112 L0,86Z', far)
/** A tie, seen only where the shirt is. */
const tie = (colour: string) => clip('M-34,58 L0,216 L34,58Z', '', shape('M-10,84 H10 L7,98 L18,216 H-18 L-7,98Z', colour))
const lapels = ([near, far]: Pair) =>
  shape('M-36,62 L-66,84 L-52,118 L-6,216 L-2,216 L-14,110Z', near) + shape('M36,62 L66,84 L54,118 L6,216 L2,216 L14,110Z', far)
const shirt = (colour: string) => shape('M-34,58 L0,216 L34,58Z', colour)
const pan = (colour: string) => shape('M-34,56 L-52,72 L-18,112 L0,92 L18,112 L52,72 L34,56 L0,90Z', colour)
const band = (colour: string) => line('M-30,66 Q0,98 30,66', colour, 9)

function scattered(seed: string, draw: (x: number, y: number) => Drawing, count = 16): Drawing {
  const next = scatter(seed)
  return Array.from({ length: count }, () => draw(-86 + next() * 172, 104 + next() * 108)).join('')
}

const flower = (petals: string, middle: string) => (x: number, y: number) =>
  (
    [
      [7, 0],
      [0, 7],
      [-7, 0],
      [0, -7],
    ] as const
  )
    .map(([dx, dy]) => oval(x + dx, y + dy, 5.4, 5.4, petals))
    .join('') + oval(x, y, 3.6, 3.6, middle)

const plaid = [-90, -60, -30, 0, 30, 60, 90]
  .map(x => line(`M${x},60 V216`, '#33201A', 8, 'opacity=".32"') + line(`M${x + 12},60 V216`, '#F0C860', 2.6, 'opacity=".7"'))
  .concat(
    [90, 122, 154, 186].map(
      y => line(`M-130,${y} H130`, '#33201A', 8, 'opacity=".32"') + line(`M-130,${y + 12} H130`, '#F0C860', 2.6, 'opacity=".7"'),
    ),
  )
  .join('')

const doctor = (under: string, neckwear: string) =>
  shape('M-32,58 L0,180 L32,58Z', under) +
  tie(neckwear) +
  points(under) +
  lapels(['#FFFDF6', '#DDD8CA']) +
  line('M-44,66 C-56,120 -30,140 -16,150 M44,66 C56,110 40,136 20,150 M-16,150 Q2,158 20,150 M2,156 V184', '#33383E', 5) +
  oval(2, 188, 9, 9, '#A9B0B4')

/** Everybody but the four leads. */
export const BUSTS: Record<Exclude<FigureId, 'ted' | 'billy' | 'margaret' | 'joanna'>, Bust> = {
  nell: {
    wide: 74,
    shoulder: 74,
    cloth: ['#E2A832', '#AD7418'],
    over:
      band('#F0C860') +
      shape('M-40,128 H40 L52,216 H-52Z', '#4E6B3A') +
      line('M-34,128 L-38,86 M34,128 L38,86', '#4E6B3A', 15) +
      oval(-34, 132, 6, 6, '#E8C49A') +
      oval(34, 132, 6, 6, '#E8C49A'),
  },
  toby: {
    wide: 70,
    shoulder: 74,
    cloth: ['#C2402B', '#7E2013'],
    over:
      [92, 124, 156, 188].map(y => shape(`M-90,${y} q90,12 180,0 v14 q-90,12 -180,0z`, '#F4E6C6')).join('') +
      shape('M-40,140 H40 L48,216 H-48Z', '#5B7C9A') +
      line('M-34,140 L-38,84', '#5B7C9A', 15) +
      oval(-34, 144, 7, 7, '#D9A93C') +
      oval(34, 146, 7, 7, '#D9A93C'),
  },
  pruett: {
    wide: 118,
    shoulder: 74,
    cloth: ['#5A6A78', '#34424E'],
    over: shirt('#F4E6C6') + tie('#8E2F2A') + points('#FBF1DA', '#E4D0A6') + lapels(['#6A7C8A', '#4E5F6C']),
  },
  roz: {
    wide: 92,
    shoulder: 78,
    cloth: ['#8E2F2A', '#54140F'],
    over:
      shape('M-30,58 L0,190 L30,58Z', '#F4E6C6') +
      lapels(['#A23A32', '#76221C']) +
      line('M-26,70 Q0,112 26,70', '#F7F1E2', 6, 'stroke-dasharray="1 9"') +
      line('M60,66 L84,44', '#E2A832', 5),
  },
  craig: {
    wide: 106,
    shoulder: 76,
    cloth: ['#C9A86A', '#8A6A34'],
    over: shirt('#9CB8C4') + tie('#34424E') + points('#B8D0D8', '#8FA9B4') + lapels(['#D8BA7E', '#B08E50']),
  },
  eddie: {
    wide: 96,
    shoulder: 84,
    cloth: ['#3A3A3E', '#1E1E22'],
    over:
      shape('M-40,54 H40 L44,84 Q0,104 -44,84Z', '#2A2A2E') +
      line('M-38,66 Q0,84 38,66', '#46464C', 3) +
      group(line('M0,0 L0,-40', '#E2A832', 7) + shape('M-3.5,-40 h7 l-3.5,-10z', '#33201A'), 'translate(64,128) rotate(14)'),
  },
  teague: {
    wide: 100,
    shoulder: 80,
    cloth: ['#B79AB0', '#7E607A'],
    over:
      shape('M-26,56 C-40,84 -30,110 0,112 C30,110 40,84 26,56Z', '#F4E6C6') +
      oval(0, 104, 9, 9, '#7A5A2C') +
      oval(0, 104, 4, 4, '#E2A832') +
      line('M-44,74 C-60,120 -56,160 -50,210', '#7E607A', 3),
  },
  brandt: {
    wide: 122,
    shoulder: 80,
    cloth: ['#8A7A60', '#54462F'],
    over: shirt('#F4E6C6') + tie('#4E6B3A') + points('#FBF1DA', '#E4D0A6') + lapels(['#9C8C70', '#75664C']),
  },
  calderon: {
    wide: 86,
    shoulder: 78,
    cloth: ['#2F7A78', '#184E50'],
    over: scattered('calderon', (x, y) => oval(x, y, 5, 5, '#E2A832')) + pan('#F4E6C6'),
  },
  marcus: {
    wide: 76,
    shoulder: 74,
    cloth: ['#E2A832', '#AD7418'],
    over:
      shape('M-26,62 Q0,86 26,62 L30,72 Q0,98 -30,72Z', '#4E6B3A') +
      group(oval(0, 0, 24, 24, '#33425A') + shape('M0,-15 L10,14 H5 L3,7 H-3 L-5,14 H-10Z M0,-5 L2,3 H-2Z', '#F4E6C6'), 'translate(0,150)'),
  },
  gloria: {
    wide: 92,
    shoulder: 78,
    cloth: ['#F7F1E2', '#C9BFA8'],
    over:
      shape('M-32,58 L-54,78 L-20,106 L0,86 L20,106 L54,78 L32,58 L0,84Z', '#FFFDF4') +
      line('M0,90V216', '#C9BFA8', 3) +
      box(34, 126, 34, 10, '#2F7A78', 3) +
      line('M44,150 v22 m-6,-22 v16', '#C2402B', 3),
  },
  ray: {
    wide: 118,
    shoulder: 76,
    cloth: ['#33425A', '#1C2638'],
    over:
      shape('M-32,58 L0,190 L32,58Z', '#9CB0C4') +
      tie('#1C2638') +
      points('#B0C2D2', '#8A9EB2') +
      lapels(['#3E4E68', '#28344A']) +
      box(56, 126, 26, 14, '#D9A93C', 3),
  },
  sachs: { wide: 96, shoulder: 82, cloth: ['#F4F1E8', '#C2BCAC'], over: doctor('#C9A86A', '#7A3A24') },
  rao: { wide: 94, shoulder: 80, cloth: ['#F4F1E8', '#C2BCAC'], over: doctor('#A4C2B2', '#5E6A2A') },
  doyle: {
    wide: 108,
    shoulder: 80,
    cloth: ['#4E6B3A', '#2C4220'],
    over:
      shape('M-30,58 L0,180 L30,58Z', '#F4E6C6') +
      lapels(['#5E7C48', '#40592E']) +
      shape('M-22,74 C-4,92 10,92 22,74 L30,100 L12,96 L4,130 L-6,96 L-26,104Z', '#E9DCC4') +
      oval(62, 112, 10, 8, '#C9A04A'),
  },
  strand: {
    wide: 106,
    shoulder: 74,
    cloth: ['#2E3440', '#181C26'],
    over:
      shirt('#FBF7EC') +
      tie('#6A7A9A') +
      points('#FFFDF6', '#E4E0D2') +
      lapels(['#3A4250', '#222834']) +
      shape('M60,130 l24,-9 2,13 -26,9z', '#FBF7EC'),
  },
  carlisle: {
    wide: 132,
    shoulder: 84,
    cloth: ['#2E2724', '#0F0B0A'],
    over:
      shape('M-30,58 L0,150 L30,58Z', '#FBF7EC') +
      shape('M-9,84 H9 L6,98 L14,150 L0,166 L-14,150 L-6,98Z', '#3A231A') +
      points('#FBF7EC', '#DDD6C4') +
      line('M-42,66 C-56,120 -50,176 -44,216 M42,66 C56,120 50,176 44,216', '#4E423C', 5) +
      line('M-92,112 C-98,150 -98,190 -96,216 M92,112 C98,150 98,190 96,216', '#4E423C', 4),
  },
  bea: {
    wide: 104,
    shoulder: 82,
    cloth: ['#6A4A8A', '#3C2654'],
    over:
      shape('M-34,56 Q0,96 34,56 L42,76 Q0,116 -42,76Z', '#7E5C9E') +
      line('M-40,76 Q0,150 40,76', '#E2A832', 8, 'stroke-dasharray="1 13"') +
      line('M44,156 l28,-9', '#F7EEDB', 7),
  },
  desmond: {
    wide: 108,
    shoulder: 74,
    cloth: ['#7E2A24', '#4A1410'],
    over:
      shape('M-26,58 L0,100 L26,58Z', '#F4E6C6') +
      shape('M-8,86 h16 l-4,14 h-8z', '#1E1410') +
      [112, 146, 180].map(y => line(`M-22,${y}H22`, '#C98A1E', 3) + oval(-24, y, 6, 6, '#E2A832') + oval(24, y, 6, 6, '#E2A832')).join('') +
      [-1, 1].map(side => shape(`M${side * 104},102 L${side * 58},74 L${side * 52},86 L${side * 98},116Z`, '#E2A832')).join(''),
  },
  jankowski: {
    wide: 116,
    shoulder: 78,
    cloth: ['#B8543A', '#7A2C1A'],
    over:
      points('#C96A4C', '#9A3E26') +
      shape('M-52,134 H52 L62,216 H-62Z', '#6A7C8A') +
      line('M-46,134 L-52,86 M46,134 L52,86', '#6A7C8A', 19) +
      oval(-46, 138, 8, 8, '#D9A93C') +
      oval(46, 138, 8, 8, '#D9A93C') +
      box(-16, 160, 36, 30, '#7E909E', 3) +
      box(-4, 144, 15, 26, '#33201A', 3) +
      box(-8, 138, 23, 12, '#D9A93C', 3),
  },
  pak: {
    wide: 98,
    shoulder: 80,
    cloth: ['#E2D8C0', '#B0A284'],
    over:
      points('#F0E8D4', '#CFC4A8') +
      shape('M-48,116 H48 L58,216 H-58Z', '#4E7A52') +
      line('M-42,116 L-34,70 M42,116 L34,70', '#4E7A52', 9) +
      line('M-14,152 q16,-12 30,0 q-2,22 -15,26 q-13,-4 -15,-26z', '#E08A2E', 6),
  },
  carmine: {
    wide: 120,
    shoulder: 80,
    cloth: ['#F4E6C6', '#CDB182'],
    over:
      band('#E4D0A6') +
      shape('M-54,112 H54 L64,216 H-64Z', '#FBF7EC') +
      line('M-48,112 L-36,68 M48,112 L36,68', '#FBF7EC', 9) +
      oval(-14, 170, 16, 14, '#C2402B', 'opacity=".7"') +
      oval(20, 146, 8, 7, '#C2402B', 'opacity=".6"') +
      oval(32, 192, 6, 5, '#C2402B', 'opacity=".5"'),
  },
  ostrow: {
    wide: 108,
    shoulder: 86,
    cloth: ['#5A7C9A', '#34506A'],
    over: scattered('ostrow', flower('#F4E6C6', '#E2A832')) + pan('#F4E6C6'),
  },
  ma: {
    wide: 102,
    shoulder: 82,
    cloth: ['#C98A9A', '#8E5464'],
    over: scattered('ma', flower('#F7EEDB', '#7E8C3E')) + pan('#F7EEDB') + line('M0,96V216', '#8E5464', 3),
  },
  artie: {
    wide: 124,
    shoulder: 76,
    cloth: ['#A63F2C', '#641C12'],
    over: plaid + points('#B8543A', '#8A2E1E') + shape('M-16,64 L0,92 L16,64Z', '#F4E6C6') + line('M0,92V216', '#641C12', 3),
  },
  corrigan: {
    wide: 104,
    shoulder: 82,
    cloth: ['#5E7C48', '#2C4220'],
    over:
      shape('M-30,58 L-10,216 H10 L30,58Z', '#8E6A7A') +
      scattered('corrigan', (x, y) => (Math.abs(x) < 12 ? flower('#F0D9A6', '#C2402B')(x, y) : ''), 60) +
      pan('#F4E6C6') +
      line('M-26,84 C-18,130 -14,170 -14,216 M26,84 C18,130 14,170 14,216', '#4C6838', 6) +
      [124, 160, 196].map(y => oval(-20, y, 5, 5, '#F0D9A6')).join(''),
  },
  robin: {
    wide: 88,
    shoulder: 78,
    cloth: ['#C4552B', '#86310F'],
    over: band('#F4E6C6') + shape('M-44,134 H44 L36,152 H-36Z', '#F4E6C6') + line('M-30,172 H30', '#F4E6C6', 8),
  },
  ames: {
    wide: 92,
    shoulder: 82,
    cloth: ['#7E9A8A', '#4C6858'],
    over: scattered('ames', flower('#F0D9A6', '#D4652C')) + pan('#E58FA0') + line('M0,96V216', '#4C6858', 3),
  },
  charlie: {
    wide: 104,
    shoulder: 76,
    cloth: ['#7E6A3E', '#4A3C1E'],
    over: shirt('#D9C9A0') + tie('#7A3A24') + points('#E6D8B4', '#C4B284') + lapels(['#907A4A', '#685632']),
  },
}

/** What some of them wear to court instead. */
export const SUITS: Readonly<Partial<Record<keyof typeof BUSTS, Pick<Bust, 'cloth' | 'over'>>>> = {
  desmond: {
    cloth: ['#4A5468', '#262E3E'],
    over: shirt('#F4E6C6') + tie('#C9962E') + points('#FBF1DA', '#E4D0A6') + lapels(['#586278', '#363F52']),
  },
  artie: {
    cloth: ['#5E4A3A', '#33261C'],
    over: shirt('#F4E6C6') + tie('#2A2422') + points('#FBF1DA', '#E4D0A6') + lapels(['#6E5846', '#46362A']),
  },
}

/** The outline of shoulders, `wide` to each side. */
export function shoulders(wide: number, shoulder: number): string {
  return [
    `M${-wide},216 C${-wide - 8},142 ${-wide + 2},106 ${-wide * 0.56},${shoulder + 6}`,
    `C-30,${shoulder - 14} 30,${shoulder - 14} ${wide * 0.56},${shoulder + 6}`,
    `C${wide - 2},106 ${wide + 8},142 ${wide},216Z`,
  ].join(' ')
}

/** A neck between head and cloth. */
export function throat(skin: (typeof SKINS)[keyof typeof SKINS], half = 25): Drawing {
  const outline = `M${-half},20 H${half} L${half + 6},70 Q0,96 ${-half - 6},70Z`
  return clip(outline, skin.skin, shade('up', -half - 10, 18, half * 2 + 20, 62, skin.shade, 0.7))
}

/** A supporting bust, in what is always worn or in something else: cloth, neck, then collar and all that lies over the neck. */
export function bust(who: keyof typeof BUSTS, worn?: Pick<Bust, 'cloth' | 'over'>): Drawing {
  const { wide, shoulder, cloth, over, neck } = { ...BUSTS[who], ...worn }
  const outline = shoulders(wide, shoulder)
  const [colour, dark] = cloth
  const creases = line(
    `M${-wide + 26},128 C${-wide + 36},158 ${-wide + 34},188 ${-wide + 30},216 M${wide - 26},128 C${wide - 36},158 ${wide - 34},188 ${wide - 30},216`,
    dark,
    4,
    'opacity=".6"',
  )
  const shades = shade('right', 6, 50, wide + 8, 170, dark, 0.7) + shade('down', -wide - 10, 140, wide * 2 + 20, 80, dark, 0.6)
  return (
    clip(outline, colour, shades + creases) +
    throat(SKINS[HEADS[who].skin], neck) +
    clip(outline.replace(/C-30,\S+ 30,\S+/, 'C-34,30 34,30'), '', over)
  )
}
