/** The breakfast table of the close shots, and what stands on it. Each thing's origin is the middle of its foot. */
import { block, box, clip, type Drawing, glow, group, line, oval, scatter, shade, shape, solid } from '../paint/kit.ts'
import { COLOURS } from '../paint/palette.ts'

const ring = (x: number, y: number, radius = 7) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="#C98434" stroke-width="5"/>`

/** The near half of a round table, 1500 wide; 0,0 is the middle of its far edge. */
function table(): Drawing {
  const grain = [0, 1, 2, 3, 4]
    .map(row => line(`M-760,${34 + row * 24} Q0,${-18 + row * 27} 760,${34 + row * 24}`, '#8A4C26', 2.5, 'opacity=".5"'))
    .join('')
  return clip(
    'M-760,14 Q0,-44 760,14 V190 H-760Z',
    '#B8703A',
    shade('down', -760, 20, 1520, 170, '#7A4322', 0.7) + glow(-180, 20, 360, 60, '#E2A868', 0.6) + grain,
  )
}

function cereal(): Drawing {
  const box2 = block(-56, -168, 112, 168, ...COLOURS.brick, 4)
  const rings = [
    [-12, -90],
    [6, -94],
    [-2, -76],
    [16, -80],
  ]
    .map(([x = 0, y = 0]) => ring(x, y))
    .join('')
  const side = clip('M56,-164 L74,-154 V-8 L56,0Z', '#8E2A1A', shade('down', 56, -80, 20, 80, '#54140F', 0.6))
  return (
    side +
    box2 +
    shape('M-56,-108q56,-34 112,0v44q-56,34 -112,0z', COLOURS.mustard[0]) +
    oval(0, -86, 30, 22, COLOURS.cream[0]) +
    rings +
    line('M-38,-142h76', COLOURS.cream[0], 9) +
    line('M-26,-126h52', '#F3C063', 5)
  )
}

function bowl(): Drawing {
  const next = scatter('cereal')
  const floating = Array.from({ length: 15 }, (_, index) => ring(-58 + index * 8.3, -61 + next() * 11)).join('')
  return (
    oval(0, 0, 92, 12, '#7A4322', 'opacity=".4"') +
    clip(
      'M-87,-62C-83,-2 -43,4 1,4C43,4 83,-2 87,-62Z',
      COLOURS.mustard[0],
      shade('right', -23, -62, 116, 70, COLOURS.mustard[1], 0.7) + line('M-87,-40H87', '#F4E6C6', 7),
    ) +
    oval(0, -62, 87, 17, '#FBF3DF') +
    floating
  )
}

function juice(): Drawing {
  return (
    clip('M-22,-84 H22 L19,0 Q0,6 -19,0Z', '#F2A63A', shade('right', -4, -84, 30, 90, '#C26A1E', 0.7)) +
    box(-23, -94, 46, 24, '#F8E8C8', 4, 'opacity=".9"') +
    line('M-14,-66 V-14', '#FBD08A', 4)
  )
}

function newspaper(): Drawing {
  const type = [0, 1, 2]
    .map(row => line(`M-70,${-8 + row * 7} h${60 - row * 8} M10,${-10 + row * 7} h${62 - row * 6}`, '#A59678', 2))
    .join('')
  return group(
    block(-96, -8, 200, 18, '#EFE4CC', COLOURS.cream[1], 3) +
      clip(
        'M-90,-22 L96,-26 L104,-6 L-96,-2Z',
        '#F7EEDB',
        shade('right', 0, -26, 110, 26, COLOURS.cream[1], 0.6) + line('M-70,-16 h80', '#5A4A3A', 4),
      ) +
      type,
    'rotate(-2)',
  )
}

function plate(dish: Drawing): Drawing {
  return (
    oval(0, 4, 92, 17, '#7A4322', 'opacity=".4"') +
    solid('M-88,-4a88,17 0 1 0 176,0a88,17 0 1 0 -176,0z', '#F7F1E2', '#C9BFA8', [-88, -22, 176, 36]) +
    oval(0, -6, 62, 11, '#EFE4CC') +
    dish
  )
}

const toast = (colour: string, dark: string) =>
  solid('M-44,-12 C-48,-28 -10,-34 4,-26 C26,-34 52,-26 44,-12 L40,-6 Q0,2 -40,-6Z', colour, dark, [-46, -32, 94, 30]) +
  line('M-32,-14 Q0,-6 34,-14', dark, 3, 'opacity=".6"')

/** Everything for the table by name: a plate of the first morning, a plate of the last. */
export const TABLE: Record<string, { drawing: Drawing; reach: number }> = {
  table: { drawing: table(), reach: 780 },
  cereal: { drawing: cereal(), reach: 190 },
  bowl: { drawing: bowl(), reach: 120 },
  juice: { drawing: juice(), reach: 110 },
  newspaper: { drawing: newspaper(), reach: 130 },
  burnt: {
    drawing: plate(
      toast('#4A3026', '#1E120C') + line('M-12,-34 q-6,-10 0,-18 q6,-8 0,-18 M14,-36 q-6,-8 0,-16', '#8A7A6C', 5, 'opacity=".45"'),
    ),
    reach: 110,
  },
  golden: { drawing: plate(toast('#E2A84A', '#B06C1E') + shape('M-10,-27 h18 l4,8 h-24z', '#F8E08A')), reach: 110 },
}
