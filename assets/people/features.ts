/** The pieces of a face: skulls, noses, eyes, brows, mouths, spectacles. Origin: the centre of a head about 190 units high. */
import type { Eye, Mouth } from '../../src/figures/expressions.ts'
import { box, clip, type Drawing, glow, group, line, oval, shade, shape } from '../paint/kit.ts'
import { INK, LIGHT, SKINS, type SkinName } from '../paint/palette.ts'

/** Outlines of skulls. */
const SKULLS = {
  long: 'M-60,-22 C-62,-76 -32,-96 0,-96 C34,-96 64,-76 62,-22 C63,14 62,40 47,66 C34,88 -18,90 -38,70 C-54,48 -60,20 -60,-22Z',
  child: 'M-60,-10 C-62,-64 -34,-86 0,-86 C36,-86 63,-64 61,-10 C62,30 50,58 26,72 C12,80 -14,80 -28,72 C-52,56 -60,30 -60,-10Z',
  oval: 'M-54,-18 C-56,-70 -30,-90 0,-90 C30,-90 57,-70 55,-18 C56,20 46,52 24,70 C12,80 -14,80 -26,70 C-48,52 -54,20 -54,-18Z',
  square: 'M-62,-22 C-62,-76 -36,-94 0,-94 C38,-94 64,-76 63,-22 C64,20 64,48 54,66 C40,84 -30,84 -50,68 C-62,48 -62,20 -62,-22Z',
  round: 'M-66,-8 C-66,-66 -36,-88 2,-88 C42,-88 68,-66 67,-8 C68,36 56,62 30,74 C12,82 -16,82 -34,74 C-58,60 -66,34 -66,-8Z',
  gaunt: 'M-54,-26 C-56,-78 -30,-98 0,-98 C32,-98 57,-78 55,-26 C56,8 50,34 40,60 C30,86 -14,88 -28,66 C-46,38 -54,14 -54,-26Z',
  heart: 'M-58,-22 C-60,-74 -32,-92 0,-92 C32,-92 60,-74 58,-22 C58,12 40,50 18,72 C8,82 -10,82 -20,72 C-42,50 -58,14 -58,-22Z',
  pear: 'M-56,-24 C-58,-74 -32,-92 0,-92 C34,-92 60,-74 58,-24 C62,4 70,32 60,58 C46,86 -40,86 -58,60 C-68,34 -60,6 -56,-24Z',
} as const

/** Noses are wedges of darker skin, never lines; they point to where the head is turned. */
const NOSES = {
  long: 'M-3,-16 C3,-3 18,12 14,23 C9,31 -9,30 -14,24 C-15,20 -8,18 -7,11 C-6,3 -6,-8 -3,-16Z',
  button: 'M-9,2 C-10,-8 8,-9 9,1 C9,9 -8,10 -9,2Z',
  soft: 'M-1,-12 C3,-2 13,10 11,17 C7,23 -6,23 -10,17 C-11,12 -5,6 -1,-12Z',
  broad: 'M-4,-10 C-2,2 18,10 17,19 C13,27 -13,27 -17,19 C-18,10 -6,2 -4,-10Z',
  hook: 'M-4,-20 C8,-10 22,12 16,24 C10,28 2,24 -2,26 C-10,30 -14,24 -12,19 C-6,14 -6,-6 -4,-20Z',
  bulb: 'M-4,-12 C0,-4 8,0 15,8 C22,18 14,28 2,27 C-12,28 -20,20 -14,9 C-9,2 -6,-2 -4,-12Z',
} as const

/** A head as it is specified: four to eight lines a person. Lengths are head units; hair and hats are drawn whole. */
export type Head = {
  skull: keyof typeof SKULLS
  skin: SkinName
  nose: keyof typeof NOSES
  brow: string
  browWidth: number
  browGap: number
  eyeX: number
  eyeY: number
  noseY: number
  mouthY: number
  mouthScale: number
  /** Size of eyes, brows and blush. */
  eyeScale: number
  /** How far the features slide when the head is turned to the side. */
  turn: number
  /** Strength of the blush that is always there. */
  blush: number
  /** Dark skins need a dark mouth: the common one glows on them. */
  mouthColour?: string
  /** Height of the ears, when hair does not draw or hide them. */
  ears?: number
  lashes?: boolean
  lids?: string
  lines?: boolean
  bags?: boolean
  stubble?: string
  freckles?: string
  spectacles?: { colour: string; radius: number; width: number }
  moustache?: Drawing
  /** Gentler mouths for a face that shows little. */
  mouths?: Partial<Record<Mouth, Mouth>>
  back?: Drawing
  hair: Drawing
  /** Other hair, or a hat over it, for sets of clothes that ask for it. */
  dressed?: Readonly<Record<string, { hair: Drawing; back?: Drawing }>>
}

const MOUTH = { lip: '#8A3B2C', light: '#B8644A', inside: '#6E2420', teeth: '#FFF3DC', tongue: '#D9664E' }

/** The skull with its shades and light; `jaw` the stubble of a man who shaves at six in the morning. */
export function skull(head: Head): Drawing {
  const skin = SKINS[head.skin]
  const jaw = head.stubble ? group(oval(4, 66, 44, 26, head.stubble), '', 'opacity=".28"') : ''
  const shades = shade('right', -2, -100, 72, 200, skin.shade, 0.7) + shade('down', -66, 46, 134, 46, skin.shade, 0.8)
  return (
    (head.ears === undefined ? '' : ears(head, head.ears)) +
    clip(SKULLS[head.skull], skin.skin, shades + jaw + glow(-24, -34, 42, 36, skin.light, 0.4))
  )
}

function ears(head: Head, y: number): Drawing {
  const skin = SKINS[head.skin]
  return oval(-60, y, 12, 18, skin.skin) + line(`M-64,${y - 8} q9,3 4,15`, skin.shade, 3.2) + oval(63, y, 9, 17, skin.shade)
}

/** Colour on both cheeks, at full strength; the page fades it. */
export function cheeks(head: Head): Drawing {
  const k = head.eyeScale
  return both(side => glow(side * (head.eyeX + 12), head.eyeY + 30, 22 * k, 17 * k, SKINS[head.skin].blush, 0.4))
}

/** The nose, turned to the right. */
export function nose(head: Head): Drawing {
  return shape(NOSES[head.nose], SKINS[head.skin].nose, `transform="translate(0,${head.noseY})"`)
}

/** What years and sun leave: lines, freckles, colour on the lids, bags that never go. Nothing, for most. */
export function marks(head: Head): Drawing {
  const { eyeX, eyeY, noseY } = head
  const dark = SKINS[head.skin].shade
  let drawing = ''
  if (head.lids) drawing += both(side => group(oval(0, 0, 13, 7, head.lids ?? '', 'opacity=".4"'), `translate(${side * eyeX},${eyeY - 7})`))
  if (head.bags) drawing += bags(head)
  if (head.lines) {
    drawing += both(side => {
      const fold = line(`M${side * 14},${noseY + 26} q${side * 10},6 ${side * 11},18`, dark, 3, 'opacity=".75"')
      const edge = side * (eyeX + 16)
      return fold + line(`M${edge},${eyeY - 2} l${side * 7},-3 M${edge},${eyeY + 4} l${side * 7},2`, dark, 2.4, 'opacity=".8"')
    })
  }
  if (head.freckles) {
    const spots = [
      [-24, 8],
      [-16, 13],
      [-30, 15],
      [22, 8],
      [30, 13],
      [15, 14],
    ] as const
    drawing += spots.map(([x, y]) => oval(x, eyeY + 14 + y, 1.9, 1.9, head.freckles ?? '')).join('')
  }
  return drawing
}

/** Bags under both eyes. */
export function bags(head: Head): Drawing {
  const k = head.eyeScale
  const bag =
    line(`M${-9 * k},0 Q0,6 ${10 * k},-1`, SKINS[head.skin].shade, 3.4, 'opacity=".9"') +
    line(`M${-5 * k},7 Q1,10 ${7 * k},6`, SKINS[head.skin].shade, 2.4, 'opacity=".5"')
  return both(side => group(bag, `translate(${side * head.eyeX},${head.eyeY + 12})`))
}

/** One brow around its middle; the page moves and tilts it. */
export function brow(head: Head): Drawing {
  const k = head.eyeScale
  return line(`M${-13 * k},2 Q${-1 * k},${-6 * k} ${13 * k},1`, head.brow, head.browWidth)
}

const LOOKS: Record<Eye, readonly [number, number]> = {
  open: [3.2, 0],
  away: [5.8, -1],
  up: [6, -4],
  down: [3, 5],
  half: [3, 3],
  warm: [4.4, 2],
  heavy: [3, 5],
  narrow: [3.6, 0],
  wide: [3, 0],
  arc: [0, 0],
  shut: [0, 0],
}

/** Both eyes, looking to the right where they look. */
export function eyes(head: Head, kind: Eye): Drawing {
  const lashes = head.lashes && kind !== 'arc' && kind !== 'shut'
  return both(side => {
    const lash = lashes ? line(`M${side * 10 * head.eyeScale},-5 l${side * 5},-4`, INK, 3) : ''
    return group(eye(head, kind, side) + lash, `translate(${side * head.eyeX},${head.eyeY})`)
  })
}

function eye(head: Head, kind: Eye, side: number): Drawing {
  const k = head.eyeScale
  const [x, y] = LOOKS[kind]
  const dot = (radius: number) => oval(x, y, 5.4 * k, radius, INK) + oval(x + 1.8 * k, y - radius * 0.38, 1.8 * k, 2 * k, LIGHT)
  if (kind === 'arc') return line(`M${-11 * k},4 Q0,${-11 * k} ${11 * k},4`, INK, 4.6)
  if (kind === 'shut') return line(`M${-11 * k},-2 Q0,${8 * k} ${11 * k},-2`, INK, 4.6)
  if (kind === 'wide') return oval(0, 0, 11 * k, 12.5 * k, LIGHT) + oval(x, y, 5 * k, 6 * k, INK) + oval(x + 2, y - 2.4, 1.7, 1.8, LIGHT)
  if (kind === 'narrow') return dot(4.6 * k) + line(`M${-11 * k},${side * -3 - 4} L${11 * k},${side * 3 - 4}`, INK, 4)
  if (kind === 'down') {
    // Seen from above, an eye is its lid.
    const lid = shape(`M${-12 * k},${-10 * k} h${24 * k} v${10 * k} q${-12 * k},${9 * k} ${-24 * k},0z`, SKINS[head.skin].skin)
    const fringe = line(`M${-11 * k},${1 * k} Q0,${9 * k} ${11 * k},${1 * k}`, INK, 4)
    return dot(5 * k) + lid + fringe + line(`M${-9 * k},${-5 * k} Q0,${-9 * k} ${9 * k},${-5 * k}`, SKINS[head.skin].shade, 2.6)
  }
  if (kind === 'heavy') {
    const lid = shape(`M${-12 * k},${-10 * k} h${24 * k} v${12 * k} q${-12 * k},${-1 * k} ${-24 * k},0z`, SKINS[head.skin].skin)
    const fold = line(`M${-9 * k},${-5 * k} Q0,${-8 * k} ${10 * k},${-3 * k}`, SKINS[head.skin].shade, 2.8)
    return dot(4.6 * k) + lid + line(`M${-11 * k},${1 * k} Q0,${1 * k} ${11.5 * k},${4 * k}`, INK, 4.2) + fold
  }
  if (kind === 'half' || kind === 'warm') {
    const lid = shape(`M${-11 * k},${-10 * k} h${22 * k} v${8.2 * k} q${-11 * k},${-3 * k} ${-22 * k},0z`, SKINS[head.skin].skin)
    return dot(5.2 * k) + lid + line(`M${-11 * k},-1 Q0,-5 ${11 * k},-1`, INK, 4)
  }
  const top = -7 * k
  return dot(7 * k) + line(`M${-10.5 * k},${top + 3} Q0,${top - 5} ${10.5 * k},${top + 3}`, INK, 3.4)
}

/** What a dozen stitches leave of a fall from a climbing frame: a seam beside the eye, with the marks of the thread. */
export function scar(head: Head): Drawing {
  const { blush, shade: dark } = SKINS[head.skin]
  const seam = line('M-7,-12 Q3,-2 2,13', blush, 3.6) + [-8, -2, 4, 10].map(y => line(`M${-5 + y * 0.35},${y} l7,-2`, dark, 1.8)).join('')
  return group(seam, `translate(${head.eyeX + 19},${head.eyeY + 2})`, 'opacity=".75"')
}

/** Two tears. */
export function tears(head: Head): Drawing {
  const drop = 'M0,0 C7,12 8,20 0,22 C-8,20 -7,12 0,0Z'
  return both(side => shape(drop, '#A9D3D6', `transform="translate(${side * (head.eyeX + 6)},${head.eyeY + 10})"`))
}

/** A pair of spectacles. */
export function spectacles(head: Head): Drawing {
  if (!head.spectacles) return ''
  const { colour, radius, width } = head.spectacles
  const glass = (side: number) =>
    `<rect x="${side * head.eyeX - 19}" y="${head.eyeY - 15}" width="38" height="32" rx="${radius}" fill="${LIGHT}" fill-opacity=".2" stroke="${colour}" stroke-width="${width}"/>`
  const bridge = line(`M${-head.eyeX + 19},${head.eyeY - 3} Q0,${head.eyeY - 9} ${head.eyeX - 19},${head.eyeY - 3}`, colour, 4)
  return both(glass) + bridge
}

/** A mouth, in its place. */
export function mouth(head: Head, kind: Mouth): Drawing {
  const drawing = MOUTH_SHAPES[head.mouths?.[kind] ?? kind](head.mouthScale)
  const colour = head.mouthColour
  const tinted = colour ? drawing.replaceAll(MOUTH.lip, colour).replaceAll(MOUTH.light, colour) : drawing
  return group(tinted, `translate(0,${head.mouthY})`)
}

const MOUTH_SHAPES: Record<Mouth, (scale: number) => Drawing> = {
  soft: s => line(`M${-14 * s},0 C${-6 * s},4 ${8 * s},5 ${16 * s},-2`, MOUTH.lip, 4.4),
  smile: s =>
    line(`M${-22 * s},-5 C${-12 * s},11 ${12 * s},11 ${22 * s},-6`, MOUTH.lip, 4.8) +
    line(`M${-25 * s},-8 q3,1 4,5`, MOUTH.light, 3.4) +
    line(`M${25 * s},-9 q-3,1 -4,5`, MOUTH.light, 3.4),
  grin: s =>
    clip(
      `M${-25 * s},-9 C${-12 * s},-4 ${12 * s},-4 ${25 * s},-10 C${22 * s},22 ${-20 * s},22 ${-25 * s},-9Z`,
      MOUTH.inside,
      box(-26 * s, -14, 52 * s, 12, MOUTH.teeth, 3) + oval(0, 18, 15 * s, 9, MOUTH.tongue),
    ),
  frown: s => line(`M${-16 * s},7 C${-8 * s},-5 ${8 * s},-6 ${17 * s},6`, MOUTH.lip, 4.6) + line(`M${-6 * s},15 q6,3 12,0`, MOUTH.light, 3),
  tight: s => line(`M${-17 * s},3 C${-8 * s},-3 ${8 * s},-3 ${18 * s},1`, MOUTH.lip, 5.2),
  wobble: s => line(`M${-17 * s},3 c5,-7 10,3 16,-1 c6,-5 11,2 17,0`, MOUTH.lip, 4.6),
  flat: s => line(`M${-14 * s},2 C-5,3 6,3 ${15 * s},0`, MOUTH.lip, 4.6),
  round: s => oval(1, 4, 8 * s, 11 * s, MOUTH.inside) + oval(1, 10 * s, 5 * s, 4 * s, '#C9573F'),
  speaking: s =>
    clip(
      `M${-15 * s},-3 C${-8 * s},-6 ${8 * s},-6 ${15 * s},-4 C${12 * s},13 ${-11 * s},13 ${-15 * s},-3Z`,
      MOUTH.inside,
      box(-15 * s, -8, 30 * s, 7, MOUTH.teeth, 3) + oval(0, 11, 8 * s, 5, MOUTH.tongue),
    ),
  wail: s =>
    clip(
      `M${-20 * s},12 C${-24 * s},-12 ${24 * s},-12 ${20 * s},12 C${10 * s},5 ${-10 * s},5 ${-20 * s},12Z`,
      MOUTH.inside,
      box(-20, -12, 40, 8, MOUTH.teeth, 3),
    ),
}

function both(draw: (side: number) => Drawing): Drawing {
  return draw(-1) + draw(1)
}
