/** Two lawyers, a judge, and the woman who hires him. */
import { clip, glow, line, oval, shade } from '../../paint/kit.ts'
import { cap, curls, strands } from '../hair.ts'
import { person } from './standard.ts'

const RUST = { colour: '#B56A48', light: '#D79A72', dark: '#7A3E26' }

/** A helmet of set curls over gold rims. */
const doyle = person('pale', {
  skull: 'square',
  nose: 'broad',
  brow: '#7A3A22',
  browWidth: 6,
  lines: true,
  bags: true,
  mouthScale: 0.95,
  spectacles: { colour: '#C9A04A', radius: 15, width: 3 },
  back: curls(RUST, [
    [-60, -50, 36],
    [60, -52, 36],
    [-30, -92, 38],
    [28, -94, 38],
    [-66, -12, 28],
    [68, -14, 28],
    [-60, 20, 22],
    [62, 18, 22],
  ]),
  hair: clip(
    'M-62,0 C-74,-64 -40,-104 2,-104 C46,-104 76,-64 63,0 C58,-28 50,-48 36,-56 C22,-48 2,-58 -12,-52 C-28,-56 -46,-50 -52,-36 C-58,-24 -60,-12 -62,0Z',
    '#C07A54',
    shade('right', 8, -106, 60, 110, RUST.dark, 0.7) +
      line('M-44,-70 q14,-18 30,-10 M-6,-80 q18,-14 32,0 M28,-70 q16,-6 24,14', '#DDA47C', 4, 'opacity=".7"'),
  ),
})

const SILVER = { colour: '#B8B4AC', light: '#DEDBD4', dark: '#84807A' }

/** Silver, swept back, unhurried. */
const strand = person('pale', {
  skull: 'long',
  brow: '#6A6660',
  browWidth: 6,
  lines: true,
  mouthScale: 0.9,
  ears: 6,
  hair:
    cap(
      SILVER,
      'M-64,16 C-80,-60 -58,-124 4,-124 C64,-124 84,-64 66,14 L56,14 C60,-24 54,-54 34,-74 C2,-82 -34,-74 -48,-54 C-56,-32 -56,-8 -55,16Z',
    ) +
    // A crest, which the wind has never met.
    clip(
      'M38,-92 C44,-126 8,-152 -40,-142 C-84,-132 -102,-92 -90,-48 C-88,-28 -82,-12 -70,-2 C-66,-14 -62,-30 -54,-50 C-40,-82 4,-96 38,-92Z',
      SILVER.colour,
      shade('right', -30, -150, 80, 80, SILVER.dark, 0.6) +
        line('M26,-104 C-10,-128 -60,-118 -78,-60 M10,-122 C-30,-138 -72,-120 -84,-70', SILVER.light, 5, 'opacity=".7"'),
    ) +
    line('M34,-78 C0,-104 -40,-94 -56,-62 M38,-82 C10,-112 -34,-106 -58,-78', '#E6E3DC', 4, 'opacity=".7"'),
})

const WOOL = { colour: '#E6DFCE', light: '', dark: '#A79C86' }

/** Bald, with white curls at both sides, and reading glasses low on his patience. */
const carlisle = person('brown', {
  skull: 'square',
  nose: 'broad',
  brow: '#E2DCCE',
  browWidth: 9,
  lines: true,
  bags: true,
  ears: 4,
  spectacles: { colour: '#C9A04A', radius: 12, width: 3.5 },
  mouthScale: 0.95,
  blush: 0.3,
  hair:
    curls(WOOL, [
      [-58, -36, 19],
      [-64, -10, 16],
      [-53, -58, 15],
      [60, -36, 18],
      [65, -10, 15],
      [55, -58, 15],
    ]) + glow(-10, -76, 34, 16, '#D9A070', 0.3),
})

const CHALK = { colour: '#ECE6DA', light: '#FFFDF6', dark: '#B5AC9A' }

/** A white cloud, round black rims, red buttons for earrings. */
const bea = person('pale', {
  skull: 'round',
  nose: 'hook',
  brow: '#4A4440',
  browWidth: 6,
  lines: true,
  lashes: true,
  mouthScale: 1.1,
  spectacles: { colour: '#20201E', radius: 19, width: 7 },
  back: curls({ ...CHALK, light: '' }, [
    [-58, -56, 34],
    [58, -58, 34],
    [0, -92, 42],
    [-66, -20, 26],
    [68, -22, 26],
  ]),
  hair:
    clip(
      'M-64,-10 C-74,-66 -40,-106 2,-106 C46,-106 78,-64 64,-8 C56,-34 44,-54 22,-58 C-4,-44 -40,-50 -52,-34Z',
      '#F4EFE4',
      strands(['M4,-100 C-28,-96 -54,-66 -58,-26', 'M10,-100 C34,-92 54,-68 58,-30'], CHALK) +
        shade('right', 10, -108, 60, 100, CHALK.dark, 0.6),
    ) +
    oval(-63, 30, 10, 10, '#C2402B') +
    oval(66, 30, 10, 10, '#8E2A1C'),
})

/** The heads of the law, and the new employer's. */
export const law = { doyle, strand, carlisle, bea }
