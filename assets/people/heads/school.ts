/** Children, their teacher, their parents, their doctors. */
import { box, clip, line, oval, scatter, shade, shape, solid } from '../../paint/kit.ts'
import { cap, curl, curls, strands } from '../hair.ts'
import { child, person } from './standard.ts'

const COPPER = { colour: '#B5552E', light: '#D98250', dark: '#7A3018' }

/** Two plaits with red bands, and an eyebrow for adults. */
const nell = child('margaret', {
  brow: '#7A3A20',
  nose: 'soft',
  noseY: 18,
  freckles: '#D08A62',
  lashes: true,
  eyeScale: 1.02,
  ears: 12,
  back:
    shape('M-62,30 C-80,-40 -60,-104 0,-106 C60,-104 80,-40 64,30Z', COPPER.dark) +
    [-1, 1]
      .map(
        side =>
          [0, 1, 2, 3]
            .map(step =>
              curl(
                side * (74 + step * 4),
                30 + step * 24,
                17 - step * 1.5,
                side > 0 ? '#9C4424' : COPPER.colour,
                COPPER.dark,
                COPPER.light,
              ),
            )
            .join('') +
          box(side * 84 - 9, 106, 18, 8, '#C2402B', 3) +
          shape(`M${side * 76},112 L${side * 98},112 L${side * 90},138Z`, COPPER.colour),
      )
      .join(''),
  hair: clip(
    'M-66,24 C-84,-50 -62,-108 0,-109 C66,-108 84,-48 67,24 L58,14 C60,-6 58,-22 50,-38 C34,-30 20,-40 2,-56 C-16,-40 -36,-30 -50,-34 C-58,-16 -58,2 -57,16Z',
    COPPER.colour,
    strands(
      [
        'M2,-104 C-34,-98 -58,-66 -62,0',
        'M0,-100 C-14,-80 -36,-56 -50,-40',
        'M6,-100 C20,-82 40,-58 52,-42',
        'M8,-104 C44,-94 62,-60 63,-2',
        'M2,-106 L2,-62',
      ],
      COPPER,
    ) + shade('right', 18, -110, 60, 140, COPPER.dark, 0.8),
  ),
})

/** Curls that will not lie down, ears that catch the light, a plaster from this week. */
const toby = child('margaret', {
  skull: 'round',
  brow: '#8A4426',
  freckles: '#D08A62',
  eyeY: 8,
  noseY: 24,
  mouthY: 52,
  mouthScale: 0.9,
  ears: 16,
  blush: 0.9,
  back: curls({ colour: '#9C4424', light: '', dark: COPPER.dark }, [
    [-54, -48, 28],
    [54, -50, 28],
    [0, -88, 34],
    [-66, -14, 20],
    [68, -16, 20],
  ]),
  hair:
    clip(
      'M-66,0 C-76,-66 -40,-100 2,-100 C46,-100 78,-64 67,0 C60,-22 50,-40 34,-44 C20,-34 0,-46 -14,-38 C-30,-46 -46,-36 -54,-26 C-60,-18 -62,-8 -66,0Z',
      COPPER.colour,
      shade('right', 10, -100, 62, 100, COPPER.dark, 0.7),
    ) +
    curls(COPPER, [
      [-40, -70, 22],
      [-4, -84, 24],
      [34, -74, 23],
      [-56, -36, 15],
      [58, -38, 15],
    ]) +
    box(-46, 26, 26, 11, '#E8C49A', 5, 'transform="rotate(-18 -33 31)"'),
})

const COAL = { colour: '#2A1C14', light: '#4E3828', dark: '#150D08' }

/** A round natural and a gap in his teeth. */
const marcus = child('brown', {
  nose: 'broad',
  noseY: 18,
  brow: '#20140E',
  eyeX: 26,
  mouthY: 50,
  mouthScale: 0.95,
  mouthColour: '#3E1710',
  ears: 12,
  blush: 0.3,
  back: curls({ ...COAL, light: '' }, [
    [-58, -40, 34],
    [-40, -76, 36],
    [0, -92, 40],
    [42, -76, 36],
    [60, -40, 34],
    [-64, -8, 22],
    [64, -8, 22],
  ]),
  hair: clip(
    'M-64,-6 C-72,-60 -44,-100 2,-100 C48,-100 74,-60 64,-6 C58,-30 46,-46 24,-46 C0,-44 -30,-46 -44,-42 C-56,-34 -60,-20 -64,-6Z',
    '#33231A',
    springs() + shade('right', 10, -100, 60, 100, COAL.dark, 0.7),
  ),
})

function springs(): string {
  const next = scatter('marcus')
  return Array.from({ length: 26 }, () => oval(-56 + next() * 112, -90 + next() * 46, 5, 4, COAL.light, 'opacity=".6"')).join('')
}

const RAVEN = { colour: '#2A1C17', light: '#54403A', dark: '#120B09' }

/** A high bun, a spotted band, hoops. */
const calderon = person('tan', {
  skull: 'oval',
  nose: 'soft',
  brow: '#1E1410',
  browWidth: 5.5,
  lashes: true,
  mouthScale: 0.95,
  ears: 8,
  back:
    curl(34, -104, 34, '#241814', RAVEN.dark, '#4A362C') +
    shape('M-62,10 C-80,-60 -50,-110 0,-110 C52,-110 80,-60 64,10Z', '#1A110E') +
    oval(-62, 30, 9, 9, '#E2A832') +
    oval(64, 30, 9, 9, '#B98420') +
    oval(-62, 30, 4.5, 4.5, '#8F5A36') +
    oval(64, 30, 4.5, 4.5, '#8F5A36'),
  hair:
    clip(
      'M-62,-2 C-76,-70 -44,-112 2,-112 C50,-112 78,-68 63,-2 L56,-10 C54,-40 30,-66 4,-74 C-22,-66 -50,-42 -55,-8Z',
      RAVEN.colour,
      strands(['M4,-106 C-30,-100 -54,-70 -58,-20', 'M8,-106 C-10,-96 -36,-72 -46,-44', 'M12,-106 C36,-98 54,-70 58,-24'], RAVEN),
    ) +
    clip(
      'M-70,-62 C-40,-96 44,-96 70,-62 L66,-48 C40,-80 -40,-80 -66,-48Z',
      '#D4652C',
      shade('right', 10, -96, 60, 50, '#963A16', 0.6) +
        [-40, -16, 12, 38].map(x => oval(x, -80 + Math.abs(x) * 0.3, 5, 5, '#F4E6C6')).join(''),
    ),
})

const JET = { colour: '#1E130E', light: '#3A281E', dark: '#0F0906' }

/** A nurse's cap on a crown of curls. */
const gloria = person('deep', {
  skull: 'oval',
  nose: 'broad',
  brow: '#150D08',
  browWidth: 5.5,
  lashes: true,
  ears: 10,
  back: curls(JET, [
    [-54, -60, 40],
    [54, -62, 40],
    [0, -94, 46],
    [-66, -18, 30],
    [68, -20, 30],
    [-60, 14, 22],
    [62, 14, 22],
  ]),
  hair:
    clip(
      'M-60,-8 C-70,-60 -40,-96 2,-96 C44,-96 72,-60 61,-8 C54,-34 42,-50 20,-56 C-4,-50 -36,-52 -48,-40Z',
      '#261911',
      shade('right', 6, -98, 60, 90, JET.dark, 0.7),
    ) +
    solid(
      'M-36,-96 L-42,-126 C-14,-136 20,-136 46,-126 L40,-94 C14,-102 -12,-102 -36,-96Z',
      '#F7F1E2',
      '#CDBFA4',
      [-42, -134, 90, 42],
      0.5,
    ) +
    box(-6, -122, 5, 18, '#C2402B', 1) +
    box(-12, -115, 17, 5, '#C2402B', 1),
})

/** A motorman's cap and a moustache that was there first. */
const ray = person('deep', {
  skull: 'square',
  nose: 'broad',
  brow: '#150D08',
  browWidth: 8,
  mouthScale: 1.05,
  ears: 6,
  moustache: shape('M-32,-9 C-18,-18 18,-18 32,-10 C22,-3 8,-6 0,-6 C-8,-6 -22,-2 -32,-9Z', '#1A110B'),
  hair:
    shape('M-64,10 C-68,-20 -66,-40 -60,-50 L-54,12Z', '#1E130E') +
    shape('M65,10 C70,-20 68,-40 63,-50 L57,12Z', '#150D08') +
    solid(
      'M-68,-48 C-72,-104 -30,-122 4,-122 C44,-122 76,-100 70,-48 C30,-60 -30,-60 -68,-48Z',
      '#33425A',
      '#1C2638',
      [-70, -120, 142, 74],
    ) +
    shape('M-30,-56 C10,-66 60,-60 84,-40 C50,-46 0,-48 -34,-44Z', '#1C2638') +
    box(-6, -92, 30, 16, '#D9A93C', 4),
})

const PEPPER = { colour: '#5A4A44', light: '#A79C92', dark: '#33261F' }

/** Grey at the temples, half-moon glasses, a pencil lost in the knot. */
const sachs = person('olive', {
  skull: 'pear',
  nose: 'hook',
  brow: '#4A3A32',
  browWidth: 7,
  lines: true,
  bags: true,
  ears: 8,
  spectacles: { colour: '#C9A04A', radius: 15, width: 3 },
  back:
    line('M34,-132 L84,-86', '#E2A832', 7) +
    curl(48, -100, 27, PEPPER.colour, PEPPER.dark, '#8A7C72') +
    shape('M-62,4 C-78,-60 -48,-106 0,-106 C50,-106 78,-60 62,4Z', PEPPER.dark),
  hair:
    clip(
      'M-60,0 C-76,-66 -44,-110 2,-110 C50,-110 78,-66 61,0 C58,-34 42,-62 12,-76 C-18,-66 -46,-44 -52,-18Z',
      PEPPER.colour,
      strands(
        [
          'M8,-106 C-30,-100 -54,-66 -56,-14',
          'M12,-104 C-8,-92 -34,-70 -48,-40',
          'M16,-104 C40,-94 56,-62 58,-16',
          'M4,-106 C-20,-100 -46,-76 -54,-40',
        ],
        PEPPER,
      ),
    ) + shape('M-60,0 C-70,-40 -58,-74 -40,-88 C-52,-60 -54,-30 -53,-14Z', '#B8AEA4'),
})

const INDIGO = { colour: '#1C1614', light: '#443834', dark: '#0E0A09' }

/** Combed back, exact, round black rims. */
const rao = person('amber', {
  skull: 'gaunt',
  nose: 'hook',
  brow: '#14100E',
  browWidth: 8,
  bags: true,
  ears: 6,
  spectacles: { colour: '#2A2320', radius: 14, width: 4 },
  stubble: '#3A2A22',
  mouthScale: 0.9,
  hair:
    cap(
      INDIGO,
      'M-60,4 C-76,-70 -46,-118 0,-118 C50,-118 78,-70 62,4 L55,6 C58,-30 50,-56 36,-72 C10,-64 -26,-66 -42,-76 C-54,-56 -54,-24 -54,6Z',
    ) + line('M-40,-88 C-10,-104 26,-104 46,-84', '#6A5E58', 4, 'opacity=".7"'),
})

/** The heads of the school, the Whitfields and the doctors. */
export const school = { nell, toby, marcus, calderon, gloria, ray, sachs, rao }
