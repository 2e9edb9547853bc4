/** The parts of a body: each is drawn around its own pivot at 0,0, limbs hang along +y, the person faces +x, units are stage pixels. */
import type { Body, Widths } from '../../src/figures/bodies.ts'
import type { HandName } from '../../src/figures/pose.ts'
import { clip, type Drawing, group, line, shade, shape } from '../paint/kit.ts'
import type { Skin } from '../paint/palette.ts'

/** How a limb differs from the usual: where its belly is (0 to 1), how far forward, whether it ends flat, what is drawn under and over its shade. */
export type LimbOptions = { belly?: number; forward?: number; flat?: boolean; under?: Drawing; over?: Drawing; rim?: number }

/**
 * A tapered limb. Both joint ends are circles of one flat colour, the shade keeps away from them, so that no seam shows at any
 * angle; a soft dark rim runs down the two long sides only, so that an arm reads in front of a shirt of its own colour.
 */
export function limb(length: number, [joint, middle, end]: Widths, colour: string, dark: string, options: LimbOptions = {}): Drawing {
  const belly = (options.belly ?? 0.4) * length
  const forward = options.forward ?? 0
  const top = joint / 2
  const bottom = end / 2
  const front = middle / 2 + forward
  const back = -middle / 2 + forward
  const close = options.flat ? `L${-bottom},${length}` : `A${bottom},${bottom} 0 0 1 ${-bottom},${length}`
  const low = belly + (length - belly) * 0.45
  const outline = [
    `M${-top},0 A${top},${top} 0 0 1 ${top},0`,
    `C${top},${belly * 0.5} ${front},${belly * 0.6} ${front},${belly}`,
    `C${front},${low} ${bottom},${length * 0.8} ${bottom},${length} ${close}`,
    `C${-bottom},${length * 0.8} ${back},${low} ${back},${belly}`,
    `C${back},${belly * 0.6} ${-top},${belly * 0.5} ${-top},0Z`,
  ].join(' ')
  const strength = options.rim ?? 0.55
  const rim = (side: 1 | -1, width: number, opacity: number) => {
    const edge = side * (middle / 2) + forward
    const stop = length - (options.flat ? 0 : bottom * 0.3)
    const path = `M${side * top},${top * 0.55} C${side * top},${belly * 0.5} ${edge},${belly * 0.6} ${edge},${belly} C${edge},${low} ${side * bottom},${length * 0.8} ${side * bottom},${stop}`
    return line(path, dark, width, `opacity="${opacity}"`)
  }
  const shadow = shade('right', -2, -top, Math.max(joint, middle, end) / 2 + 6 + forward, length + top * 2, dark, 0.55)
  return clip(outline, colour, (options.under ?? '') + shadow + rim(1, 4, strength) + rim(-1, 2.6, strength * 0.8) + (options.over ?? ''))
}

/** A crease in cloth. */
export function fold(path: string, dark: string, width = 2.2): Drawing {
  return line(path, dark, width, 'opacity=".7"')
}

/** The outline of a torso above the hip line. `extra` widens shoulders, waist and hips and drops the hem: for what is worn over something. */
export function torsoPath(body: Body, extra: { shoulder?: number; waist?: number; hip?: number; drop?: number } = {}): string {
  const tall = body.torso
  const chest = body.chest
  const wide = body.shoulderWidth + (extra.shoulder ?? 0)
  const waist = body.waistWidth + (extra.waist ?? 0)
  const hip = body.hipWidth + (extra.hip ?? 0)
  const low = 4 + (extra.drop ?? 0)
  return [
    `M${-hip},${low} C${-hip - 1},${-tall * 0.2} ${-waist - 2},${-tall * 0.34} ${-waist - 2},${-tall * 0.5}`,
    `C${-waist - 3},${-tall * 0.7} ${-wide},${-tall * 0.74} ${-wide},${-tall * 0.84}`,
    `C${-wide + 1},${-tall * 0.95} ${-wide * 0.6},${-tall * 0.99} ${-wide * 0.22},${-tall} L${wide * 0.34},${-tall}`,
    `C${wide * 0.7},${-tall * 0.97} ${wide * 0.98},${-tall * 0.9} ${wide},${-tall * 0.8}`,
    `C${wide + 2 + chest},${-tall * 0.66} ${wide + chest},${-tall * 0.52} ${waist + 3},${-tall * 0.36}`,
    `C${waist + 3},${-tall * 0.22} ${hip + 2},${-tall * 0.14} ${hip},${low}Z`,
  ].join(' ')
}

/** A shirt collar of two points. */
export function collar(body: Body, colour: string, dark: string, open = 15): Drawing {
  const [x, y] = body.neck
  return (
    shape(`M${x - open},${y - 9} L${x - open - 13},${y + 3} L${x - 3},${y + 20} L${x + 5},${y + 7}Z`, colour) +
    shape(`M${x + open},${y - 9} L${x + open + 10},${y + 3} L${x + 13},${y + 19} L${x + 5},${y + 7}Z`, dark) +
    line(`M${x - open},${y - 8} Q${x - 4},${y + 2} ${x + 5},${y + 8} Q${x + 10},${y + 2} ${x + open},${y - 8}`, '#B79B72', 1.6)
  )
}

/** The neck, down into whatever is worn. */
export function neck(body: Body, skin: Skin): Drawing {
  const [x, y] = body.neck
  const width = body.neckWidth
  const half = width / 2
  const outline = `M${x - half - 1},${y - 24} H${x + half + 1} L${x + half + 5},${y + 12} Q${x},${y + 24} ${x - half - 7},${y + 10}Z`
  return clip(
    outline,
    skin.skin,
    shade('up', x - width, y - 30, width * 2, 34, skin.shade, 0.6) + shade('right', x - 2, y - 26, width, 50, skin.shade, 0.6),
  )
}

/** A shoe on a foot `height` high, `length` forward of the ankle. */
export function shoe(
  height: number,
  length: number,
  colour: string,
  dark: string,
  sole: string,
  options: { heel?: number; lace?: Drawing } = {},
): Drawing {
  const outline = `M-15,-2 C-18,4 -18,${height - 4} -16,${height} L${length},${height} C${length + 3},${height - 6} ${length - 6},${height - 11} ${length - 16},${height - 12} L12,-2Z`
  return (
    clip(outline, colour, shade('down', -18, 0, length + 24, height, dark, 0.6) + (options.lace ?? '')) +
    shape(`M-17,${height - 3.5} H${length + 1} V${height + 1} H-17Z`, sole) +
    (options.heel ? shape(`M-17,${height - 4} h13 v${options.heel} h-11z`, sole) : '')
  )
}

const PALM = 'M-15,-10 C-24,8 -27,30 -22,50 C-10,58 12,58 22,48 C26,30 22,6 14,-10Z'
const FIST = 'M-15,-10 C-26,6 -29,26 -25,44 C-22,50 22,50 26,42 C27,24 22,4 14,-10Z'

type HandShape = { palm: string; fingers: readonly string[]; width: number; thumb: string; thumbWidth: number; thumbUnder?: boolean }

/** Hands hang from the wrist at 0,0 with the fingers along +y and the thumb at +x, 100 units long. */
const HANDS: Record<HandName, HandShape> = {
  rest: {
    palm: PALM,
    fingers: ['M-15,46 C-17,62 -14,74 -8,82', 'M-4,50 C-5,68 0,82 6,90', 'M8,50 C9,68 14,80 20,86', 'M18,44 C21,58 25,68 29,74'],
    width: 13,
    thumb: 'M15,10 C26,20 30,34 29,50',
    thumbWidth: 14,
  },
  grip: {
    palm: FIST,
    fingers: ['M-20,44 C-21,56 -19,64 -14,68', 'M-7,46 C-7,60 -5,68 0,72', 'M6,46 C7,60 9,67 13,70', 'M19,42 C21,54 22,60 25,63'],
    width: 14,
    thumb: 'M14,8 C27,16 33,28 31,46',
    thumbWidth: 14,
  },
  point: {
    palm: FIST,
    fingers: ['M-20,44 C-21,54 -17,60 -8,58', 'M-7,46 C-7,58 -2,62 6,60', 'M6,46 C7,58 11,62 17,58', 'M18,40 C20,62 20,80 18,100'],
    width: 13.5,
    thumb: 'M14,8 C26,18 24,36 12,48',
    thumbWidth: 13.5,
  },
  hold: {
    palm: PALM,
    fingers: ['M-15,46 C-15,64 -6,74 8,74', 'M-4,48 C-2,66 8,74 22,70', 'M8,48 C12,62 20,66 30,62', 'M18,42 C22,52 28,56 36,53'],
    width: 13.5,
    thumb: 'M14,8 C28,16 36,30 34,46',
    thumbWidth: 14,
    thumbUnder: true,
  },
  whisk: {
    palm: FIST,
    fingers: ['M-20,44 C-19,58 -8,64 4,60', 'M-8,46 C-6,60 4,66 16,60', 'M5,46 C8,58 16,62 24,55', 'M18,42 C22,50 28,52 33,46'],
    width: 13.5,
    thumb: 'M14,8 C24,10 36,22 44,36',
    thumbWidth: 13.5,
  },
  flat: {
    palm: PALM,
    fingers: ['M-16,44 C-17,62 -17,76 -14,88', 'M-6,48 C-6,70 -5,86 -3,98', 'M6,48 C7,70 7,86 8,97', 'M17,44 C19,62 19,76 19,88'],
    width: 13,
    thumb: 'M14,8 C28,14 36,30 36,48',
    thumbWidth: 13.5,
  },
  open: {
    palm: PALM,
    fingers: ['M-17,44 C-22,62 -28,76 -33,86', 'M-7,48 C-9,70 -12,88 -14,100', 'M6,48 C8,70 10,88 12,101', 'M17,44 C22,62 27,78 32,90'],
    width: 12.5,
    thumb: 'M14,8 C32,12 46,24 56,36',
    thumbWidth: 13.5,
  },
  pinch: {
    palm: FIST,
    fingers: ['M-20,44 C-20,54 -14,60 -6,60', 'M-8,46 C-7,58 0,64 8,63', 'M6,46 C8,60 16,68 24,70', 'M18,42 C22,54 28,64 34,72'],
    width: 13,
    thumb: 'M14,8 C28,20 36,44 37,68',
    thumbWidth: 13.5,
  },
}

/** The names of all hands. */
export const HAND_NAMES = Object.keys(HANDS) as readonly HandName[]

/** A hand at the given scale: each finger is a round stroke over a slightly wider, darker one. */
export function hand(name: HandName, skin: Skin, scale: number): Drawing {
  const { palm, fingers, width, thumb, thumbWidth, thumbUnder } = HANDS[name]
  const finger = (path: string, thick: number) => line(path, skin.shade, thick + 3.6) + line(path, skin.skin, thick)
  // The wrist goes on under the cuff: at no angle is there daylight between sleeve and hand.
  const wrist = shape('M-12,-34 H12 L14,-4 H-15Z', skin.skin)
  const back = wrist + clip(palm, skin.skin, shade('right', 0, -10, 30, 66, skin.shade, 0.5))
  const four = fingers.map(path => finger(path, width)).join('')
  const last = finger(thumb, thumbWidth)
  return group(back + (thumbUnder ? last + four : four + last), `scale(${scale})`)
}
