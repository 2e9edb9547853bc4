/** Whole things that screens are made of and that keep their size: clock parts, round plates, rings of the calendar, the adding machine. */
import { block, box, boxPath, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { CREAM, DARK } from './tones.ts'

/** A thing, drawn around 0,0: its picture is `width` × `height` stage pixels with 0,0 in the middle. */
export type Thing = { drawing: Drawing; width: number; height: number }

const round = (colour: string, dark: string, radius: number): Drawing =>
  clip(
    `M${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`,
    colour,
    shade('right', 0, -radius, radius, 2 * radius, dark, 0.7) + shade('down', -radius, radius * 0.2, 2 * radius, radius * 0.8, dark, 0.7),
  )

const SIXTH = Math.PI / 3
const at = (angle: number, radius: number): string => `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`

/** One of six wedges of the slot clock, pointing from twelve to two; white, to be tinted and turned. */
const wedge = (radius: number): Drawing =>
  shape(`M0,0L${at(0.03, radius)}A${radius},${radius} 0 0 1 ${at(SIXTH - 0.03, radius)}Z`, '#FFFFFF')

function machine(): Drawing {
  const keys = [-150, -110, -70, -30, 10, 50].map(x => block(x, -30, 28, 18, '#F4E6C6', '#CDB182', 9)).join('')
  return (
    block(-197, -60, 394, 106, '#5F7A70', '#34504A', 16) +
    line('M-182,-8H182', '#7C968A', 3) +
    keys +
    block(92, -30, 28, 18, '#C2402B', '#7E2013', 9) +
    block(136, -34, 44, 26, '#C2402B', '#7E2013', 6) +
    block(-180, 8, 360, 26, '#2B2422', '#120C0A', 5) +
    line('M-172,14H172', '#4A403C', 3)
  )
}

function calendarRing(): Drawing {
  return (
    oval(0, 10, 5, 4, '#5A3A26') +
    line('M-1,10C-6,2 -5,-12 0,-14S6,-2 3,8', '#5E5248', 4.4) +
    line('M-2,8C-6,0 -5,-11 -0.6,-13', '#A79A88', 1.8)
  )
}

function bookmark(): Drawing {
  return clip('M-10,-22H10V22L0,13L-10,22Z', '#A63F1A', shade('right', -2, -22, 12, 44, '#7A2110', 0.6))
}

function seal(): Drawing {
  const rim = Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 8
    return oval(30 * Math.sin(angle), 30 * Math.cos(angle), 7, 7, '#B0351F')
  }).join('')
  return rim + round('#B0351F', '#7E2013', 31) + oval(0, 0, 21, 21, '#C2402B') + line('M-9,1L-3,8L10,-8', CREAM, 4.6)
}

function pencilCircle(): Drawing {
  return line(
    'M-280,8C-270,-58 -60,-62 40,-60C200,-58 284,-40 286,-6C288,40 140,62 -20,60C-190,58 -290,44 -288,6C-286,-16 -262,-34 -226,-44',
    '#C2402B',
    4.4,
  )
}

function cupRing(): Drawing {
  return `<g fill="none" stroke="#4A2412" opacity=".35"><circle r="62" stroke-width="7"/><circle r="57" stroke-width="2"/></g>`
}

export const THINGS = {
  clockCase: { drawing: round('#7A4A2A', '#4A2814', 47) + round('#F8ECCF', '#D9BE88', 41), width: 100, height: 100 },
  clockWedge: { drawing: wedge(37), width: 100, height: 100 },
  clockWedgeNow: { drawing: wedge(41), width: 100, height: 100 },
  clockHub: { drawing: oval(0, 0, 17, 17, '#F8ECCF'), width: 40, height: 40 },
  clockHand: { drawing: line('M0,0V-33', DARK, 4.6) + oval(0, 0, 5.4, 5.4, '#B0351F'), width: 16, height: 84 },
  roundPaper: { drawing: round('#F6E8C8', '#D2B27A', 25), width: 54, height: 54 },
  roundRust: { drawing: round('#A63F1A', '#7A2110', 25), width: 54, height: 54 },
  roundTeal: { drawing: round('#2A6E6B', '#184E50', 25), width: 54, height: 54 },
  numberPlate: { drawing: round('#7A4A2A', '#5A3018', 19), width: 42, height: 42 },
  numberPlateOn: { drawing: round('#FDF1DA', '#E6CE9C', 19), width: 42, height: 42 },
  portraitRing: { drawing: round('#6A3D22', '#42220F', 60) + round('#E6CC97', '#C9A868', 55), width: 124, height: 124 },
  bubbleTail: {
    drawing: clip('M-26,-20C-20,-4 -28,14 -44,30C-14,24 8,6 22,-20Z', '#FDF1DA', shade('right', -6, -20, 28, 40, '#D9BA86', 0.6)),
    width: 96,
    height: 68,
  },
  calendarRing: { drawing: calendarRing(), width: 20, height: 36 },
  bookmark: { drawing: bookmark(), width: 26, height: 50 },
  seal: { drawing: seal(), width: 80, height: 80 },
  machine: { drawing: machine(), width: 400, height: 126 },
  pencilCircle: { drawing: pencilCircle(), width: 588, height: 136 },
  cupRing: { drawing: cupRing(), width: 140, height: 140 },
  spine: {
    drawing:
      clip(boxPath(-9, -60, 18, 120), '', shade('left', -9, -80, 9, 160, '#8A6A34', 0.6) + shade('right', 0, -80, 9, 160, '#8A6A34', 0.6)) +
      line('M0,-64V64', '#7A5A2C', 2),
    width: 20,
    height: 120,
  },
  tagPaper: {
    drawing:
      clip(
        'M-52,-16H40L54,0L40,16H-52Z',
        '#F0B440',
        shade('right', 0, -16, 54, 32, '#C98A1E', 0.6) + shade('down', -52, 2, 106, 14, '#C98A1E', 0.6),
      ) + oval(44, 0, 3, 3, DARK),
    width: 112,
    height: 38,
  },
  pencilStroke: { drawing: line('M-38,2C-20,-3 -4,4 12,-1S34,1 38,-2', '#5B5040', 2.6), width: 84, height: 12 },
  tape: { drawing: box(-26, -9, 52, 18, '#EFE0B4', 1, 'opacity=".8"'), width: 56, height: 22 },
  dust: { drawing: glow(0, 0, 20, 20, '#FFF2D0', 0.3), width: 44, height: 44 },
  pen: {
    drawing: group(line('M-26,22L20,-18', DARK, 5) + shape('M16,-20L34,-34L26,-12Z', '#E2A832') + line('M-30,26L-26,22', '#7B8886', 3), ''),
    width: 80,
    height: 76,
  },
} as const satisfies Record<string, Thing>
