/** Draws one surface so that its edges repeat: corners are cut once, edges tile without a seam, the middle is plain colour. */
import sharp from 'sharp'
import { raster } from '../paint/bake.ts'
import { box, boxPath, clip, type Drawing, line, page, shade, shape, wobble } from '../paint/kit.ts'
import type { PaperCut } from './papers.ts'

/** Widths of the four sides, which are never stretched, in stage pixels. */
export type Slice = { left: number; top: number; right: number; bottom: number }

/** How much of an edge is drawn before it repeats, stage pixels. */
const REPEAT = 64
/** The edge strays outwards by up to this much; the drawing is drawn in by it, so that the picture's box is the paper's box. */
const INSET = 1.5
/** A surface without round corners fills its box to the last pixel. */
const OVERFILL = -3
/** Where the end of an edge is faded into what lies before its start. */
const SEAM = 10

/** How wide the four sides of a paper are. */
function sliceOf(cut: PaperCut): Slice {
  const plain = Math.max(cut.radius, cut.inset ? cut.inset.at + 2 : 0, cut.corners ? 34 : 0) + SEAM + 2
  return {
    left: Math.max(plain, cut.shaded.left ?? 0, (cut.bar?.width ?? 0) + SEAM + 2),
    top: Math.max(plain, cut.shaded.top ?? 0, (cut.lip?.height ?? 0) + SEAM + 2),
    right: Math.max(plain, (cut.shaded.right ?? 0) + 4),
    bottom: Math.max(plain, (cut.shaded.bottom ?? 0) + 4, cut.torn ? 34 : 0),
  }
}

/** The picture of a surface: its four corners, one length of each edge, and its middle. `resolution` pixels to a stage pixel. */
export async function surfacePicture(cut: PaperCut, resolution: number): Promise<{ png: Buffer; slice: Slice }> {
  const slice = sliceOf(cut)
  const width = slice.left + REPEAT + slice.right
  const height = slice.top + REPEAT + slice.bottom
  const png = await raster(page(width, height, wobble(paint(cut, width, height), 'room')), width * resolution)
  return { png: await seamless(png, slice, resolution), slice }
}

function paint(cut: PaperCut, width: number, height: number): Drawing {
  const edge = cut.radius === 0 ? OVERFILL : INSET
  const right = width - edge
  const bottom = height - edge
  const outline = cut.torn ? tornPath(right, bottom) : boxPath(edge, edge, right - edge, bottom - edge, cut.radius)
  const { shaded, dark, grain = 0.7 } = cut
  const sprays = [
    shaded.right ? shade('right', right - shaded.right, -8, shaded.right, height + 16, dark, grain) : '',
    shaded.left ? shade('left', INSET, -8, shaded.left, height + 16, dark, grain) : '',
    shaded.bottom ? shade('down', -8, bottom - shaded.bottom, width + 16, shaded.bottom, dark, grain) : '',
    shaded.top ? shade('up', -8, INSET, width + 16, shaded.top, dark, grain) : '',
  ].join('')
  const lip = cut.lip ? box(0, 0, width, cut.lip.height, cut.lip.colour) : ''
  const bar = cut.bar ? box(0, 0, cut.bar.width, height, cut.bar.colour) : ''
  const filled = cut.fill === 'none' ? '' : clip(outline, cut.fill, lip + sprays + bar)
  return filled + border(cut, width, height) + inset(cut, width, height) + (cut.corners ? photoCorners(cut.corners, width, height) : '')
}

function border(cut: PaperCut, width: number, height: number): Drawing {
  if (!cut.border) return ''
  const at = INSET + cut.border.width / 2
  return frame(at, width - at, height - at, Math.max(2, cut.radius - cut.border.width / 2), cut.border, sliceOf(cut))
}

function inset(cut: PaperCut, width: number, height: number): Drawing {
  if (!cut.inset) return ''
  const at = INSET + cut.inset.at + (cut.inset.width ?? 1.6) / 2
  const { colour, width: thick = 1.6, opacity = 0.55, dashed = false } = cut.inset
  const radius = Math.max(2, cut.radius - cut.inset.at)
  return `<g opacity="${opacity}">${frame(at, width - at, height - at, radius, { colour, width: thick, dashed }, sliceOf(cut))}</g>`
}

/** A framed line. Dashes are laid from the start of each repeating length, so that they meet themselves. */
function frame(
  at: number,
  right: number,
  bottom: number,
  radius: number,
  { colour, width, dashed }: { colour: string; width: number; dashed?: boolean },
  slice: Slice,
): Drawing {
  if (!dashed) return line(boxPath(at, at, right - at, bottom - at, radius), colour, width)
  const period = 16
  const dash = (from: number, to: number, start: number, draw: (a: number, b: number) => string): Drawing => {
    const dashes: string[] = []
    for (let place = start - period * 12; place < to; place += period) {
      const a = Math.max(from, place + 4)
      const b = Math.min(to, place + 12)
      if (b - a > 2) dashes.push(draw(a, b))
    }
    return line(dashes.join(''), colour, width)
  }
  const along = (y: number): Drawing => dash(at + radius, right - radius, slice.left, (a, b) => `M${a},${y}H${b}`)
  const down = (x: number): Drawing => dash(at + radius, bottom - radius, slice.top, (a, b) => `M${x},${a}V${b}`)
  const r = radius
  const arcs = `M${at},${at + r}q0,-${r} ${r},-${r}M${right},${at + r}q0,-${r} -${r},-${r}M${at},${bottom - r}q0,${r} ${r},${r}M${right},${bottom - r}q0,${r} -${r},${r}`
  return along(at) + along(bottom) + down(at) + down(right) + line(arcs, colour, width)
}

/** The lower end of a paper tape: a wave whose period is the repeat. */
function tornPath(right: number, bottom: number): string {
  const points: string[] = []
  for (let x = right; x >= INSET; x -= 4) {
    const turn = (x / REPEAT) * Math.PI * 2
    points.push(`L${x},${bottom - 9 - 6 * Math.sin(turn) - 2.4 * Math.sin(turn * 3 + 1)}`)
  }
  return `M${INSET},${INSET}H${right}V${bottom - 12}${points.join('')}Z`
}

function photoCorners(colour: string, width: number, height: number): Drawing {
  const size = 34
  const [right, bottom] = [width, height]
  return [
    `M0,0H${size}L0,${size}Z`,
    `M${right},0H${right - size}L${right},${size}Z`,
    `M0,${bottom}H${size}L0,${bottom - size}Z`,
    `M${right},${bottom}H${right - size}L${right},${bottom - size}Z`,
  ]
    .map(path => shape(path, colour))
    .join('')
}

/** Fades the end of each repeating length into what lies before its start, and the far corner into what follows its start. */
async function seamless(png: Buffer, slice: Slice, resolution: number): Promise<Buffer> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const across = fade(data, info.width, info.height, slice.left * resolution, true, resolution)
  const both = fade(across, info.width, info.height, slice.top * resolution, false, resolution)
  return sharp(both, { raw: info }).png().toBuffer()
}

function fade(source: Uint8Array, width: number, height: number, start: number, horizontal: boolean, resolution: number): Uint8Array {
  const result = Uint8Array.from(source)
  const length = REPEAT * resolution
  const seam = SEAM * resolution
  const mix = (to: number, other: number, lane: number, share: number): void => {
    const pixel = (place: number): number => (horizontal ? lane * width + place : place * width + lane) * 4
    const alphaHere = (source[pixel(to) + 3] ?? 0) * (1 - share)
    const alphaThere = (source[pixel(other) + 3] ?? 0) * share
    const alpha = alphaHere + alphaThere
    for (let channel = 0; channel < 3; channel++) {
      const here = (source[pixel(to) + channel] ?? 0) * alphaHere
      const there = (source[pixel(other) + channel] ?? 0) * alphaThere
      result[pixel(to) + channel] = alpha ? Math.round((here + there) / alpha) : 0
    }
    result[pixel(to) + 3] = Math.round(alpha)
  }
  for (let lane = 0; lane < (horizontal ? height : width); lane++) {
    for (let step = 0; step < seam; step++) {
      const share = (step + 0.5) / seam
      mix(start + length - seam + step, start - seam + step, lane, share)
      mix(start + length + step, start + step, lane, 1 - share)
    }
  }
  return result
}
