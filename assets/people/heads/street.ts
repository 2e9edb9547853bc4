/** The stairs, the street, the far end of the telephone. */
import { box, clip, line, oval, shade, shape, solid } from '../../paint/kit.ts'
import { cap, curl, curls, strands } from '../hair.ts'
import { child, person } from './standard.ts'

/** A maroon cap with a gold band. */
const desmond = person('amber', {
  skull: 'long',
  nose: 'broad',
  brow: '#1A110B',
  browWidth: 7,
  mouthScale: 1.1,
  ears: 6,
  moustache: line('M-16,-11 C-8,-15 8,-15 16,-11', '#1E140E', 4.5),
  hair:
    shape('M-62,20 C-68,-16 -66,-40 -60,-50 L-54,20Z', '#1E130E') +
    shape('M64,20 C70,-16 68,-40 62,-50 L56,20Z', '#150D08') +
    solid('M-70,-52 C-78,-92 -44,-124 4,-124 C52,-124 84,-92 74,-52 C30,-66 -28,-66 -70,-52Z', '#7E2A24', '#4A1410', [-76, -122, 152, 72]) +
    shape('M-70,-62 C-28,-78 34,-78 74,-62 L72,-46 C30,-60 -28,-60 -68,-46Z', '#E2A832') +
    shape('M-52,-48 C-10,-60 40,-60 66,-46 C40,-32 -24,-32 -52,-48Z', '#1E1410') +
    oval(4, -96, 9, 9, '#E2A832'),
  dressed: {
    suit: {
      hair: clip(
        'M-63,14 C-78,-70 -46,-112 4,-112 C54,-112 82,-70 66,14 L58,14 C60,-28 52,-56 34,-64 C12,-72 -14,-70 -36,-62 C-54,-52 -56,-24 -54,14Z',
        '#1E130E',
        shade('right', 10, -112, 62, 120, '#0F0906', 0.7),
      ),
    },
  },
})

/** A flat cap and a great grey moustache. */
const jankowski = person('ruddy', {
  skull: 'pear',
  nose: 'bulb',
  brow: '#7A7064',
  browWidth: 10,
  lines: true,
  ears: 8,
  stubble: '#8A7A70',
  moustache: shape('M-42,4 C-36,-18 -10,-20 0,-13 C10,-20 36,-18 42,4 C28,-2 12,2 0,-3 C-12,2 -28,-2 -42,4Z', '#9A9084'),
  hair:
    shape('M-60,14 C-70,-16 -66,-40 -58,-50 L-52,10Z', '#8A8074') +
    shape('M62,14 C72,-16 68,-40 60,-50 L55,10Z', '#6E665C') +
    solid('M-70,-46 C-84,-96 -40,-116 0,-112 C50,-118 82,-96 74,-46 C30,-62 -30,-62 -70,-46Z', '#5E6A52', '#363E2C', [-78, -116, 154, 70]) +
    shape('M-44,-54 C0,-70 62,-66 92,-42 C56,-42 0,-48 -44,-44Z', '#414A36') +
    oval(0, -112, 7, 4, '#414A36'),
})

const BRUSH = { colour: '#2A2422', light: '#6A615C', dark: '#141010' }

/** Short brush of hair going grey, a green eye-shade. */
const pak = person('golden', {
  skull: 'round',
  nose: 'bulb',
  noseY: 2,
  brow: '#2A2220',
  browWidth: 6,
  lines: true,
  ears: 4,
  eyeX: 27,
  hair:
    clip(
      'M-66,-4 C-78,-70 -44,-104 2,-106 C48,-104 80,-68 67,-4 L60,-6 C62,-30 56,-46 44,-56 C14,-62 -16,-62 -44,-56 C-56,-46 -60,-28 -60,-6Z',
      BRUSH.colour,
      strands(['M-40,-92 L-50,-60', 'M-20,-100 L-26,-64', 'M2,-102 L2,-64', 'M24,-100 L30,-62', 'M44,-90 L54,-54'], BRUSH),
    ) +
    shape('M-64,-44 C-30,-60 34,-60 66,-44 L64,-34 C30,-48 -30,-48 -62,-34Z', '#F4E6C6') +
    shape('M-62,-36 C-20,-54 50,-52 86,-26 C50,-36 -10,-40 -62,-30Z', '#3F7A52', 'opacity=".85"'),
})

/** A paper hat on black curls. */
const carmine = person('olive', {
  skull: 'round',
  nose: 'bulb',
  brow: '#1E1512',
  browWidth: 10,
  mouthScale: 1.1,
  ears: 8,
  stubble: '#4A382E',
  moustache: shape(
    'M-36,-14 C-26,-20 -8,-20 0,-15 C8,-20 26,-20 36,-14 C42,-18 44,-24 42,-28 C50,-20 44,-6 30,-5 C18,-4 8,-7 0,-7 C-8,-7 -18,-4 -30,-5 C-44,-6 -50,-20 -42,-28 C-44,-24 -42,-18 -36,-14Z',
    '#1E1512',
  ),
  back: curls({ colour: '#261B17', light: '', dark: '#120C0A' }, [
    [-62, -32, 22],
    [64, -34, 22],
    [-66, -4, 18],
    [68, -6, 18],
  ]),
  hair:
    curls({ colour: '#2E211C', light: '#54403A', dark: '#120C0A' }, [
      [-54, -52, 20],
      [56, -54, 20],
    ]) +
    solid('M-62,-54 L-50,-112 L0,-126 L54,-110 L64,-54 C30,-68 -30,-68 -62,-54Z', '#F7F1E2', '#CDBFA4', [-62, -126, 128, 72], 0.6) +
    line('M-50,-112 L0,-92 L54,-110 M0,-92 L0,-66', '#CDBFA4', 3) +
    shape('M-62,-62 C-30,-76 30,-76 64,-62 L64,-50 C30,-64 -30,-64 -62,-50Z', '#C2402B'),
})

/** A flowered kerchief, tied under a chin that has heard everything. */
const ostrow = person('rosy', {
  skull: 'pear',
  nose: 'hook',
  brow: '#8C8578',
  browWidth: 6,
  lines: true,
  bags: true,
  back: solid('M-70,54 C-92,-40 -66,-122 0,-122 C68,-122 92,-40 72,54 C50,76 -48,76 -70,54Z', '#2F7A78', '#184E50', [-80, -120, 160, 190]),
  hair:
    solid(
      'M-66,52 C-92,-40 -64,-122 0,-122 C66,-122 92,-40 70,52 C62,62 54,66 48,68 C58,40 62,0 50,-36 C30,-66 -28,-66 -48,-36 C-60,0 -56,40 -46,68 C-54,66 -60,60 -66,52Z',
      '#2F7A78',
      '#184E50',
      [-80, -120, 160, 186],
    ) +
    [
      [-56, -64],
      [-26, -96],
      [12, -102],
      [46, -80],
      [64, -36],
      [-68, -16],
      [-62, 26],
      [66, 16],
    ]
      .map(([x = 0, y = 0]) => oval(x, y, 6.5, 6.5, '#E2A832') + oval(x, y, 2.6, 2.6, '#C2402B'))
      .join('') +
    shape('M-16,84 L-38,112 L-12,104 L0,90 L12,104 L38,112 L16,84 C6,90 -6,90 -16,84Z', '#256664'),
})

const WHITE_SET = { colour: '#DDD8CC', light: '#F7F4EA', dark: '#A39D8E' }

/** Set on Fridays, cat's-eye glasses, a gentle chin. */
const ma = person('rosy', {
  skull: 'heart',
  nose: 'soft',
  brow: '#A79C86',
  browWidth: 5,
  lines: true,
  lashes: true,
  eyeY: -4,
  spectacles: { colour: '#5A7C9A', radius: 10, width: 4.5 },
  back: curls({ ...WHITE_SET, light: '' }, [
    [-58, -30, 26],
    [60, -32, 26],
    [-60, 2, 20],
    [62, 0, 20],
    [-40, -74, 30],
    [42, -76, 30],
  ]),
  hair:
    curls(WHITE_SET, [
      [-34, -78, 25],
      [2, -90, 28],
      [38, -78, 25],
      [-56, -46, 19],
      [58, -48, 19],
      [-20, -60, 15],
      [22, -60, 15],
    ]) +
    oval(-58, 26, 6, 6, '#F4E6C6') +
    oval(60, 26, 6, 6, '#E2D2AE'),
})

const FAMILY = { colour: '#5E3722', light: '#86522F', dark: '#3A2014' }

/** The family jaw, wider, under a cap from a supply house. */
const artie = person('ted', {
  skull: 'square',
  nose: 'long',
  brow: '#4B2B1B',
  browWidth: 9,
  bags: true,
  stubble: '#8A6A5A',
  ears: 6,
  mouthScale: 1.1,
  moustache: shape('M-34,-4 C-28,-20 -8,-20 0,-16 C8,-20 28,-20 34,-4 C24,-6 10,-6 0,-7 C-10,-6 -24,-6 -34,-4Z', FAMILY.colour),
  back: shape('M-68,34 C-82,-20 -72,-80 0,-80 C74,-80 84,-20 70,34Z', FAMILY.dark),
  hair:
    shape('M-66,30 C-74,-10 -70,-38 -60,-50 L-52,26Z', FAMILY.colour) +
    shape('M67,30 C76,-10 72,-38 62,-50 L56,26Z', FAMILY.dark) +
    solid(
      'M-66,-44 C-72,-100 -34,-122 2,-122 C42,-122 76,-98 68,-44 C30,-58 -30,-58 -66,-44Z',
      '#E2A832',
      '#AD7418',
      [-70, -122, 142, 78],
    ) +
    solid('M-26,-112 C-10,-122 30,-120 48,-106 L54,-56 C20,-64 -10,-64 -32,-56Z', '#F4E6C6', '#CDB182', [-32, -122, 88, 66], 0.6) +
    shape('M-34,-54 C10,-66 66,-58 94,-32 C54,-40 4,-46 -36,-42Z', '#AD7418') +
    oval(12, -86, 13, 10, '#2F7A78'),
  // Without the cap he is his brother's brother: the same parting, combed with water.
  dressed: { suit: { hair: cap(FAMILY) } },
})

const ASH = { colour: '#C4BCB0', light: '#E2DCD2', dark: '#8E8678' }

/** Grey hair drawn into a low knot under a small green hat with a pin. */
const corrigan = person('rosy', {
  skull: 'round',
  nose: 'button',
  noseY: 6,
  brow: '#A79C86',
  browWidth: 5.5,
  lines: true,
  blush: 0.8,
  ears: 8,
  back: curl(-56, 34, 22, ASH.colour, ASH.dark, ASH.light) + shape('M-70,20 C-82,-60 -48,-100 2,-100 C54,-100 84,-60 70,20Z', ASH.dark),
  hair:
    clip(
      'M-68,12 C-82,-56 -44,-100 2,-100 C50,-100 84,-56 69,12 C64,-24 44,-52 4,-62 C-36,-52 -60,-26 -68,12Z',
      ASH.colour,
      strands(['M4,-78 C-34,-70 -60,-40 -64,-4', 'M4,-72 C-20,-64 -46,-46 -58,-20', 'M8,-76 C42,-66 62,-38 66,-4'], ASH),
    ) +
    solid(
      'M-54,-66 C-52,-112 -20,-124 14,-122 C50,-120 62,-96 62,-64 C30,-80 -24,-82 -54,-66Z',
      '#4E6B3A',
      '#2C4220',
      [-54, -124, 116, 60],
    ) +
    shape('M-60,-60 C-24,-82 32,-80 70,-58 L64,-50 C30,-68 -22,-70 -56,-50Z', '#3A5228') +
    line('M34,-92 L58,-118', '#E2A832', 4) +
    oval(59, -119, 6, 6, '#F4E6C6'),
})

const CHESTNUT = { colour: '#7A4526', light: '#A8683C', dark: '#4A2614' }

/** Sixteen: hair to the shoulders, winged, a headband with a rainbow. */
const robin = child('rosy', {
  skull: 'oval',
  nose: 'soft',
  brow: '#5E3722',
  browWidth: 5,
  eyeX: 23,
  eyeY: -2,
  noseY: 8,
  mouthY: 48,
  eyeScale: 1.04,
  turn: 9,
  lashes: true,
  freckles: '#D98E6C',
  back: clip(
    'M-64,-30 C-72,-96 -36,-112 0,-112 C38,-112 74,-96 66,-30 C72,20 92,60 78,96 C50,104 -50,104 -76,96 C-90,60 -70,20 -64,-30Z',
    CHESTNUT.dark,
    '',
  ),
  hair:
    clip(
      'M0,-106 C-44,-112 -74,-80 -68,-22 C-70,20 -92,58 -80,98 C-62,104 -50,92 -48,70 C-46,40 -58,10 -56,-14 C-40,-20 -14,-44 0,-72Z',
      CHESTNUT.colour,
      strands(
        ['M-8,-100 C-48,-80 -60,-34 -62,14 C-64,50 -76,76 -72,98', 'M-4,-90 C-20,-60 -40,-36 -56,-24', 'M-16,-102 C-56,-80 -66,-20 -70,30'],
        CHESTNUT,
      ),
    ) +
    clip(
      'M0,-106 C46,-112 76,-80 69,-22 C70,20 94,58 80,98 C62,104 52,92 50,70 C48,40 60,10 57,-14 C42,-20 14,-44 0,-72Z',
      CHESTNUT.colour,
      strands(['M8,-100 C50,-80 62,-34 63,14 C64,50 76,76 72,98', 'M4,-90 C20,-60 42,-36 57,-24'], CHESTNUT) +
        shade('right', 36, -110, 50, 210, CHESTNUT.dark, 0.8),
    ) +
    ['#C2402B', '#E2A832', '#2F7A78']
      .map((colour, row) => line(`M-66,${-50 + row * 6} C-30,${-80 + row * 6} 34,${-80 + row * 6} 67,${-50 + row * 6}`, colour, 6.5))
      .join(''),
})

/** Hair in rollers, a face that was listening anyway. */
const ames = person('pale', {
  skull: 'gaunt',
  nose: 'long',
  brow: '#6A4A3A',
  browWidth: 5,
  lines: true,
  bags: true,
  lashes: true,
  ears: 8,
  mouthScale: 0.85,
  back: shape('M-62,6 C-78,-60 -48,-108 0,-108 C50,-108 78,-60 62,6Z', '#6E4A36'),
  hair:
    clip('M-60,-4 C-72,-66 -42,-104 2,-104 C48,-104 74,-66 61,-4 C56,-40 40,-62 4,-66 C-34,-62 -54,-38 -60,-4Z', '#8A5E44', '') +
    (
      [
        [-52, -38, -60],
        [-42, -78, -35],
        [-8, -104, -4],
        [30, -98, 18],
        [52, -68, 48],
        [60, -32, 70],
        [6, -74, 0],
      ] as const
    )
      .map(
        ([x, y, turn]) =>
          `<g transform="translate(${x},${y}) rotate(${turn})">${solid('M-20,-13 h40 q6,13 0,26 h-40 q-6,-13 0,-26z', '#E58FA0', '#B05A70', [-23, -13, 46, 26], 0.6)}${line('M-12,-13v26M0,-13v26M12,-13v26', '#F6C4CC', 2.4, 'opacity=".8"')}${box(-20, -2, 40, 4, '#8A5E44', 2, 'opacity=".5"')}</g>`,
      )
      .join(''),
})

const STRAW = { colour: '#A9813F', light: '#CDA862', dark: '#6E5226' }

/** Longish hair, a beard grown to see whether he would keep it. */
const charlie = person('ruddy', {
  skull: 'long',
  nose: 'soft',
  brow: '#7A5828',
  browWidth: 7,
  mouthScale: 0.95,
  ears: 6,
  moustache:
    `<path fill-rule="evenodd" fill="${STRAW.colour}" d="M-60,-42 C-58,-26 -44,-20 -30,-22 C-16,-28 16,-28 30,-22 C46,-20 56,-28 54,-46 C60,-4 50,38 26,46 C10,52 -20,50 -34,42 C-54,30 -64,-4 -60,-42Z M-20,-9 C-10,-14 12,-14 22,-9 C16,13 -14,13 -20,-9Z"/>` +
    line('M-44,-14 q2,20 12,36 M-26,20 q4,12 10,20 M0,22 v18 M24,18 q-2,12 -6,20 M42,-16 q2,16 -6,34', STRAW.dark, 3, 'opacity=".6"') +
    line('M-36,-12 q2,16 10,28 M-12,24 q2,10 6,16 M12,22 q0,10 -2,16 M34,-10 q0,14 -6,24', STRAW.light, 3, 'opacity=".5"'),
  // Shaggy to the collar: from behind a lamp it is still he.
  back: shape(
    'M-60,-70 C-98,-58 -84,-30 -100,-14 C-88,0 -104,22 -98,44 C-84,44 -92,66 -80,76 C-66,66 -56,72 -44,60 L46,58 C58,70 66,64 80,74 C90,62 84,46 98,42 C102,20 88,2 100,-12 C86,-30 98,-56 62,-68Z',
    STRAW.dark,
  ),
  hair: cap(
    STRAW,
    'M-70,44 C-90,-50 -64,-124 2,-124 C68,-124 92,-50 72,44 C64,48 58,44 56,36 C62,0 60,-30 44,-58 C20,-50 -14,-60 -30,-72 C-40,-50 -56,-30 -56,36 C-58,46 -66,48 -70,44Z',
  ),
})

/** The heads of the house, the shops and the family far away. */
export const street = { desmond, jankowski, pak, carmine, ostrow, ma, artie, corrigan, robin, ames, charlie }
