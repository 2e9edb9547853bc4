/** The four heads that everything turns on. Each is told by its outline alone: parting, bowl, curls, curtain. */
import { clip, line, oval, shade, shape } from '../../paint/kit.ts'
import type { Head } from '../features.ts'
import { curl, strands } from '../hair.ts'

const TED_HAIR = { colour: '#54301D', light: '#7C4A2B', dark: '#3A2014' }

/** A swept parting, sideburns, a long jaw that shaves too early. */
const ted: Head = {
  skull: 'long',
  skin: 'ted',
  nose: 'long',
  brow: '#4B2B1B',
  browWidth: 7.5,
  browGap: 22,
  eyeX: 25,
  eyeY: -8,
  noseY: 2,
  mouthY: 50,
  mouthScale: 1,
  eyeScale: 1,
  turn: 9,
  blush: 0.5,
  bags: true,
  stubble: '#8A6A5A',
  back: shape('M-64,0 C-86,-50 -74,-116 -8,-126 C62,-134 92,-70 68,0 L60,18 L-56,18Z', TED_HAIR.dark),
  hair:
    oval(-62, 4, 13, 20, '#DFA27A') +
    line('M-66,-4 q9,3 4,15', '#B9724F', 3.2) +
    oval(66, 4, 10, 19, '#CE8E66') +
    clip(
      'M30,-102 C20,-124 -40,-128 -66,-92 C-84,-66 -78,-26 -68,-14 L-62,-14 L-58,26 L-45,26 C-48,6 -50,-8 -46,-34 C-36,-52 -30,-50 -14,-54 C6,-58 24,-72 30,-102Z',
      TED_HAIR.colour,
      strands(
        [
          'M26,-98 C12,-74 -22,-66 -56,-50',
          'M18,-106 C0,-84 -36,-76 -62,-60',
          'M8,-110 C-14,-92 -48,-84 -68,-56',
          'M-2,-114 C-28,-100 -58,-90 -70,-62',
          'M-10,-116 C-40,-108 -62,-94 -72,-66',
        ],
        TED_HAIR,
      ) + shade('right', -80, -40, 44, 70, TED_HAIR.dark, 0.8),
    ) +
    clip(
      'M22,-108 C32,-82 50,-64 53,-36 L52,26 L63,26 L66,-12 C78,-24 82,-66 62,-92 C48,-108 34,-114 22,-108Z',
      TED_HAIR.colour,
      shade('right', 30, -110, 50, 140, TED_HAIR.dark, 0.8) + line('M34,-102 C50,-88 62,-68 66,-42', TED_HAIR.light, 4, 'opacity=".6"'),
    ),
}

const BILLY_HAIR = { colour: '#D79A3E', light: '#F0C468', dark: '#A86A26' }

/** A bowl cut by somebody who loves him, a cowlick, freckles. */
const billy: Head = {
  skull: 'child',
  skin: 'billy',
  nose: 'button',
  brow: '#A8662C',
  browWidth: 5.5,
  browGap: 22,
  eyeX: 25,
  eyeY: 6,
  noseY: 22,
  mouthY: 51,
  mouthScale: 0.82,
  eyeScale: 1.08,
  turn: 11,
  blush: 0.75,
  freckles: '#CF8A5C',
  back:
    shape('M-66,40 C-84,-40 -70,-104 0,-106 C70,-104 84,-40 68,40 C60,52 50,40 48,20 L-48,20 C-50,40 -58,52 -66,40Z', BILLY_HAIR.dark) +
    oval(-60, 12, 12, 16, '#EBB78D') +
    oval(62, 12, 12, 16, '#E5AB80') +
    line('M-63,6 q8,4 3,12', '#C4805A', 3),
  hair:
    clip(
      'M-70,30 C-88,-46 -64,-110 0,-111 C70,-110 88,-44 70,30 L59,26 C62,2 60,-10 54,-24 C46,-22 42,-28 40,-32 C30,-26 18,-27 12,-33 C0,-24 -16,-26 -22,-32 C-32,-24 -44,-24 -52,-20 C-58,-6 -60,10 -59,28Z',
      BILLY_HAIR.colour,
      strands(
        [
          'M6,-104 C-30,-100 -58,-70 -66,-10',
          'M10,-100 C-20,-90 -44,-66 -52,-26',
          'M12,-98 C0,-84 -16,-62 -22,-36',
          'M14,-98 C18,-80 14,-56 12,-38',
          'M18,-100 C36,-84 42,-60 41,-36',
          'M22,-104 C52,-92 66,-60 66,-8',
        ],
        BILLY_HAIR,
      ) + shade('right', 20, -110, 66, 150, BILLY_HAIR.dark, 0.8),
    ) +
    line('M10,-106 C12,-120 24,-124 30,-117', BILLY_HAIR.colour, 7) +
    line('M4,-107 C0,-118 -8,-120 -12,-116', BILLY_HAIR.colour, 5),
}

const COPPER = { colour: '#A2492A', light: '#CC7040', dark: '#6E2C1A' }

const COPPER_CLOUD = [
  [-62, -40, 34],
  [-70, 0, 32],
  [-72, 40, 30],
  [-62, 76, 28],
  [64, -44, 33],
  [74, -4, 32],
  [74, 38, 30],
  [62, 74, 28],
  [-36, -84, 34],
  [0, -98, 36],
  [38, -86, 34],
] as const

/** Copper curls down to a rollneck, freckles, gold at both ears. */
const margaret: Head = {
  skull: 'oval',
  skin: 'margaret',
  nose: 'soft',
  brow: '#7A3A20',
  browWidth: 5,
  browGap: 20,
  eyeX: 23,
  eyeY: -2,
  noseY: 8,
  mouthY: 48,
  mouthScale: 0.85,
  eyeScale: 1,
  turn: 8,
  blush: 0.8,
  freckles: '#D08A62',
  lashes: true,
  lids: '#6FA3A0',
  back:
    COPPER_CLOUD.map(([x, y, radius]) => curl(x, y, radius, x > 30 ? '#8E3D24' : COPPER.colour, COPPER.dark)).join('') +
    shape('M-60,60C-80,-40 -50,-100 0,-100C50,-100 80,-40 62,60Z', COPPER.dark),
  hair:
    clip(
      'M-66,26C-80,-40 -58,-104 -6,-106C66,-104 78,-40 66,26L56,8C58,-18 46,-46 18,-62C4,-52 -26,-52 -44,-38C-54,-20 -56,6 -56,22Z',
      COPPER.colour,
      strands(
        [
          'M-10,-102C-34,-92 -58,-60 -62,-8',
          'M10,-98C-6,-78 -34,-66 -52,-44',
          'M22,-98C44,-86 58,-54 60,-4',
          'M2,-104C-20,-90 -46,-74 -58,-36',
        ],
        COPPER,
      ) + shade('right', 16, -110, 60, 150, COPPER.dark, 0.8),
    ) +
    (
      [
        [-62, 34, 22],
        [64, 34, 22],
        [-54, 64, 18],
        [58, 62, 18],
      ] as const
    )
      .map(([x, y, radius]) => curl(x, y, radius, COPPER.colour, COPPER.dark, COPPER.light))
      .join('') +
    oval(-57, 60, 6, 6, '#E2A832') +
    oval(58, 60, 6, 6, '#E2A832'),
}

const HONEY = { colour: '#B98F4B', light: '#DDBB74', dark: '#8A6530' }

/** As she comes back: cut to the shoulder in one line, parted at the side, one side behind an ear. */
const joannaCut = {
  back: clip(
    'M-62,-30 C-68,-96 -34,-114 0,-114 C36,-114 72,-96 66,-30 C68,10 74,44 72,74 C54,88 34,84 28,70 L-28,70 C-36,88 -58,90 -72,76 C-76,44 -68,10 -62,-30Z',
    '#7A5828',
    strands(['M-58,-20 C-62,20 -66,50 -62,78', 'M60,-20 C64,20 68,50 62,76'], { light: '#A9813F', dark: '#7A5828' }),
  ),
  hair:
    clip(
      'M22,-106 C-30,-120 -74,-90 -70,-26 C-72,14 -80,48 -76,78 C-66,88 -52,84 -46,72 C-54,44 -54,20 -54,2 C-50,-34 -22,-62 24,-92Z',
      HONEY.colour,
      strands(
        [
          'M14,-102 C-34,-92 -58,-44 -60,10 C-62,40 -64,60 -60,78',
          'M4,-106 C-48,-92 -64,-34 -66,20 C-68,50 -70,64 -68,78',
          'M20,-98 C-20,-80 -46,-50 -54,-10',
        ],
        HONEY,
      ) + shade('down', -90, 20, 60, 70, HONEY.dark, 0.7),
    ) +
    clip(
      'M18,-108 C52,-110 74,-82 68,-26 C70,4 72,28 68,52 C62,58 58,52 58,40 C60,10 60,-8 57,-24 C54,-52 42,-76 18,-94Z',
      HONEY.colour,
      strands(['M28,-102 C54,-84 62,-44 63,10', 'M36,-100 C62,-76 66,-30 67,30'], HONEY) +
        shade('right', 36, -110, 50, 180, HONEY.dark, 0.8),
    ) +
    oval(60, 22, 4, 4, '#E2A832'),
}

/** A curtain of dark-blond hair, parted in the middle. Her face says little, and means it. */
const joanna: Head = {
  skull: 'oval',
  skin: 'joanna',
  nose: 'soft',
  brow: '#8A6236',
  browWidth: 4.6,
  browGap: 21,
  eyeX: 23,
  eyeY: -4,
  noseY: 6,
  mouthY: 47,
  mouthScale: 0.74,
  eyeScale: 1,
  turn: 9,
  blush: 0.45,
  lashes: true,
  mouths: { frown: 'wobble', grin: 'smile', wail: 'frown' },
  dressed: { suit: joannaCut, suitCoat: joannaCut },
  back: clip(
    'M-64,-30 C-70,-96 -34,-114 0,-114 C36,-114 72,-96 66,-30 C70,40 78,90 70,138 C50,150 30,144 26,120 L-26,120 C-32,146 -56,150 -74,138 C-80,90 -70,40 -64,-30Z',
    '#7A5828',
    strands(['M-60,-20 C-64,40 -70,90 -66,136', 'M62,-20 C66,40 70,90 64,136'], { light: '#A9813F', dark: '#7A5828' }),
  ),
  hair:
    clip(
      'M2,-108 C-40,-114 -72,-84 -68,-26 C-70,40 -82,92 -78,140 C-66,150 -52,146 -46,138 C-54,92 -52,40 -54,8 C-52,-30 -38,-62 2,-92Z',
      HONEY.colour,
      strands(
        [
          'M-6,-102 C-44,-84 -58,-40 -60,20 C-62,70 -66,100 -62,140',
          'M-14,-104 C-52,-84 -64,-30 -66,30 C-68,80 -74,110 -70,140',
          'M-24,-100 C-60,-70 -66,-10 -70,60 L-76,120',
        ],
        HONEY,
      ) + shade('down', -90, 60, 60, 90, HONEY.dark, 0.7),
    ) +
    clip(
      'M-2,-108 C44,-114 74,-84 69,-26 C70,40 80,92 76,138 C64,148 52,144 48,136 C56,92 54,40 56,8 C56,-30 46,-66 -2,-92Z',
      HONEY.colour,
      strands(['M8,-102 C48,-84 62,-40 62,20 C64,70 66,100 62,138', 'M18,-104 C58,-80 66,-20 69,40 L74,110'], HONEY) +
        shade('right', 36, -110, 50, 260, HONEY.dark, 0.8),
    ) +
    line('M0,-110 L0,-94', HONEY.dark, 3),
}

/** The four leads' heads. */
export const leads = { ted, billy, margaret, joanna }
