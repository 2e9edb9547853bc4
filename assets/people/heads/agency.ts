/** The fourteenth floor: a boss, a copy chief, a rival, an old art director, a secretary, a client with his hat on. */
import { clip, line, shade, shape, solid } from '../../paint/kit.ts'
import { cap, curls, strands } from '../hair.ts'
import { person } from './standard.ts'

const GREY = { colour: '#A39B8C', light: '#C2BBAC', dark: '#7C7566' }

/** Round, bald on top and not yet ready to say so: the hair goes across. */
const pruett = person('ruddy', {
  skull: 'round',
  nose: 'broad',
  brow: '#8C8578',
  browWidth: 8,
  bags: true,
  lines: true,
  ears: 6,
  spectacles: { colour: '#5A3A1C', radius: 8, width: 4.5 },
  back: shape('M-58,-62 C-94,-58 -96,-24 -86,-8 C-92,4 -80,20 -64,16Z M58,-62 C94,-58 96,-24 86,-8 C92,4 80,20 64,16Z', '#8A8274'),
  hair:
    shape('M-66,8 C-80,-20 -76,-56 -58,-66 L-50,-22 L-56,14Z', GREY.colour) +
    shape('M66,8 C80,-20 76,-56 60,-66 L54,-22 L57,14Z', '#8A8274') +
    // It lies on the skull, thin enough that the skull is seen through it.
    line(
      'M-64,-44 C-52,-76 -20,-90 6,-90 C30,-89 50,-80 61,-60 M-62,-52 C-48,-82 -16,-92 8,-91 M-65,-36 C-54,-64 -22,-80 8,-80 C32,-79 50,-72 60,-54',
      GREY.colour,
      6,
    ) +
    line('M-60,-58 C-40,-84 -10,-91 18,-90 M-62,-44 C-46,-72 -10,-84 22,-82', GREY.light, 2.4, 'opacity=".8"'),
})

const BOB = { colour: '#33241E', light: '#5C463A', dark: '#1A110E' }

/** A dark bob with one white streak, red spectacles. */
const roz = person('olive', {
  skull: 'oval',
  nose: 'hook',
  brow: '#2A1D18',
  browWidth: 5,
  lashes: true,
  lines: true,
  mouthScale: 0.95,
  spectacles: { colour: '#8E2F2A', radius: 15, width: 4.5 },
  back: shape('M-70,44 C-90,-40 -60,-116 0,-116 C62,-116 92,-40 72,44 C60,56 46,50 44,30 L-44,30 C-48,50 -58,56 -70,44Z', '#1E1512'),
  hair:
    cap(
      BOB,
      'M-72,40 C-90,-46 -58,-118 2,-118 C64,-118 92,-46 74,40 C68,46 60,42 57,36 C62,0 58,-36 34,-66 C14,-50 -24,-36 -46,-34 C-56,-14 -56,16 -56,36 C-60,44 -68,46 -72,40Z',
    ) + shape('M26,-112 C40,-100 50,-84 52,-60 L44,-56 C42,-78 34,-96 20,-108Z', '#C9C1B4'),
})

const SAND = { colour: '#C8923E', light: '#E6BE6C', dark: '#94642A' }

/** Feathered and blow-dried: a man with time in the morning. */
const craig = person('pale', {
  skull: 'oval',
  nose: 'soft',
  brow: '#8A5A26',
  browWidth: 6,
  mouthY: 46,
  mouthScale: 1.05,
  // Over the ears, and turned out by the dryer.
  back: shape('M-54,-40 C-82,-24 -78,2 -86,24 C-72,30 -56,26 -44,10Z M56,-40 C84,-24 80,2 88,24 C74,30 58,26 46,10Z', SAND.dark),
  hair: clip(
    'M-74,22 C-92,-48 -62,-107 4,-107 C68,-107 94,-50 76,22 C66,24 59,14 57,0 C55,-24 46,-44 24,-58 C14,-62 6,-68 2,-74 C-8,-56 -34,-48 -46,-32 C-54,-18 -55,-6 -55,4 C-58,16 -64,24 -74,22Z',
    SAND.colour,
    strands(
      ['M0,-98 C-36,-94 -62,-58 -68,12', 'M0,-92 C-18,-78 -42,-62 -52,-34', 'M6,-96 C26,-86 46,-66 52,-36', 'M8,-99 C46,-92 66,-52 69,10'],
      SAND,
    ) + shade('right', 16, -104, 62, 130, SAND.dark, 0.8),
  ),
})

const SNOW = { colour: '#D8D2C4', light: '', dark: '#A09A8A' }

/** White wings of hair, a walrus moustache, nothing on top but ideas. */
const eddie = person('pale', {
  skull: 'gaunt',
  nose: 'hook',
  brow: '#D8D2C4',
  browWidth: 9,
  lines: true,
  bags: true,
  ears: 6,
  moustache: shape('M-32,-4 C-24,-20 -6,-20 0,-15 C6,-20 24,-20 32,-4 C22,2 8,-4 0,-5 C-8,-4 -22,2 -32,-4Z', '#DAD4C6'),
  back: curls(SNOW, [
    [-62, -40, 26],
    [-66, -8, 24],
    [62, -44, 26],
    [66, -10, 24],
  ]),
  hair:
    shape('M-58,2 C-78,-30 -74,-66 -50,-80 C-54,-50 -54,-20 -52,4Z', '#E6E0D2') +
    shape('M58,2 C78,-30 74,-66 52,-80 C56,-50 54,-20 53,4Z', '#C2BBAC') +
    line('M-34,-88 C-50,-106 -66,-102 -74,-88 M-16,-96 C-26,-116 -44,-118 -54,-108 M24,-94 C38,-112 58,-108 66,-94', '#DAD4C6', 7),
})

const LILAC = { colour: '#B5AFBC', light: '#D6D1DC', dark: '#76707E' }

/** A French roll, set on Saturdays, and spectacles on her opinion of you. */
const teague = person('pale', {
  skull: 'oval',
  nose: 'button',
  brow: '#9A8F86',
  browWidth: 5,
  lashes: true,
  lines: true,
  spectacles: { colour: '#4A3A5A', radius: 4, width: 5 },
  back:
    solid('M-10,-118 C30,-142 84,-118 86,-66 C88,-20 78,18 58,30 L30,-40Z', '#A9A3B0', LILAC.dark, [-10, -138, 96, 168]) +
    line('M30,-118 C62,-104 70,-60 60,4 M52,-116 C78,-90 80,-50 70,2', LILAC.light, 4, 'opacity=".6"'),
  hair: clip(
    'M-62,-2 C-76,-74 -40,-118 6,-118 C54,-118 80,-74 63,-2 C60,-34 46,-62 20,-72 C-6,-72 -40,-62 -52,-36 C-56,-22 -58,-12 -62,-2Z',
    LILAC.colour,
    strands(
      [
        'M10,-114 C-30,-106 -54,-70 -58,-24',
        'M14,-112 C34,-102 54,-70 59,-28',
        'M8,-112 C-12,-98 -34,-78 -50,-50',
        'M18,-112 C44,-96 56,-70 58,-50',
      ],
      LILAC,
    ),
  ),
})

/** A hat from Iowa, worn indoors when shy. */
const brandt = person('ruddy', {
  skull: 'square',
  nose: 'broad',
  brow: '#B59A6A',
  browWidth: 7,
  lines: true,
  ears: 6,
  eyeScale: 0.95,
  eyeX: 26,
  mouthScale: 0.9,
  hair:
    shape('M-64,6 C-70,-20 -68,-44 -62,-54 L-54,-16 L-58,8Z', '#C9B48A') +
    shape('M64,6 C72,-20 70,-44 64,-54 L57,-16 L58,8Z', '#A8946C') +
    solid('M-88,-54 C-40,-72 44,-72 90,-54 C60,-40 -58,-40 -88,-54Z', '#7A6A52', '#4A3E2E', [-88, -70, 178, 30], 0.6) +
    solid(
      'M-58,-58 C-62,-110 -44,-128 -16,-122 C0,-114 4,-114 20,-122 C48,-128 62,-106 60,-58 C20,-68 -20,-68 -58,-58Z',
      '#8A7A60',
      '#54462F',
      [-60, -126, 122, 70],
    ) +
    shape('M-59,-72 C-20,-82 22,-82 60,-72 L60,-58 C20,-68 -20,-68 -58,-58Z', '#3F3222'),
})

/** The agency's heads. */
export const agency = { pruett, roz, craig, eddie, teague, brandt }
