/** What the year puts into a room: tulips, an electric fan, a pumpkin, a wreath. One a season, each for a few weeks of a life. */
import { atlas, type Bake, type Part } from '../paint/bake.ts'
import { clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { COLOURS, INK } from '../paint/palette.ts'
import { each, slab, times } from './props.ts'

const { cream, brick, mustard, teal, orange } = COLOURS

/** Each stands on 0,0, about 60 high; the wreath hangs from it. */
const PIECES = {
  spring: (): Drawing =>
    each(
      [
        [-16, -52, brick[0]],
        [0, -62, mustard[0]],
        [15, -50, orange[0]],
      ] as const,
      ([x, y, tone]) =>
        line(`M0,-20Q${x * 0.4},${y * 0.6} ${x},${y + 8}`, '#6E8440', 3.4) +
        shape(`M${x - 8},${y - 6}l4,5l4,-8l4,8l4,-5q2,16 -8,18q-10,-2 -8,-18z`, tone),
    ) +
    shape('M-4,-22Q-24,-34 -26,-50Q-10,-40 -2,-24ZM4,-22Q22,-30 26,-44Q10,-38 2,-24Z', '#7E9449') +
    slab(-15, -24, 30, 24, teal, 5),
  summer: (): Drawing =>
    slab(-20, -8, 40, 8, ['#4A5A58', '#2C3836'], 3) +
    line('M0,-8V-26', '#4A5A58', 6) +
    oval(0, -44, 26, 26, '#8FA3A0') +
    oval(0, -44, 23, 23, '#CFD6CC') +
    times(4, index => group(shape('M0,-44Q14,-60 2,-66Q-12,-62 0,-44Z', '#7E9490'), `rotate(${index * 90 + 20} 0 -44)`)) +
    oval(0, -44, 5, 5, INK) +
    times(6, index => group(line('M0,-68V-50', '#6E827E', 1.6), `rotate(${index * 60} 0 -44)`)) +
    line('M22,-40q16,-2 24,4M22,-48q16,2 26,-4', cream[0], 2.4, 'opacity=".8"'),
  autumn: (): Drawing =>
    clip(
      'M-28,-18Q-30,-42 -8,-42Q0,-46 8,-42Q30,-42 28,-18Q24,0 0,0Q-24,0 -28,-18Z',
      orange[0],
      glow(-8, -28, 16, 14, '#F0A648', 0.5) +
        shade('right', 0, -44, 30, 46, orange[1], 0.7) +
        line('M-12,-40Q-20,-20 -12,-2M12,-40Q20,-20 12,-2M0,-44V0', orange[1], 2, 'opacity=".6"'),
    ) +
    line('M0,-42q0,-8 6,-10', '#5E6A2A', 6) +
    shape('M-16,-28l6,-7l6,7zM4,-28l6,-7l6,7zM-14,-16q14,12 28,0l-6,0l-2,4l-4,-4h-5l-3,4l-3,-4z', '#4A1E0E'),
  winter: (): Drawing =>
    line('M0,-2V8', INK, 2) +
    times(16, index => group(oval(0, 6, 10, 7, index % 2 ? '#4E6B3A' : '#64824A'), `rotate(${index * 22.5} 0 32)`)) +
    times(7, index => group(oval(0, 8, 3.4, 3.4, brick[0]), `rotate(${index * 51 + 12} 0 32)`)) +
    shape('M0,56L-17,50V64ZM0,56L17,50V64ZM-3,58L-11,78L-2,72L4,78L3,58Z', brick[0]) +
    oval(0, 57, 4, 4, '#E8604A'),
} as const

/** One small sheet for all rooms: where each piece belongs is known to the page. */
export const yearly: Bake = {
  name: 'yearly',
  sources: ['paint/kit', 'paint/palette', 'paint/bake', 'rooms/props', 'rooms/yearly'].map(name => `assets/${name}.ts`),
  bake: () =>
    atlas(
      'rooms',
      'yearly',
      Object.entries(PIECES).map(([name, draw]): Part => ({ name: `year/${name}`, drawing: draw(), reach: 96, wobble: 'room' })),
      { width: 512, resolution: 1.5 },
    ),
}
