/** What a bake is, and how a drawing becomes pixels: rasters, trimmed cuts, packed atlases. */
import sharp from 'sharp'
import { box, type Drawing, group, page, type Wobble, wobble } from './kit.ts'

/** Something drawn at build time. `sources` are the files (from the project's root) whose contents decide the outcome. */
export type Bake = {
  name: string
  sources: string[]
  /** Draws; answers with files by their path under assets/built. */
  bake(): Promise<Record<string, Uint8Array | string>>
}

/** One drawing for an atlas, around its own pivot at 0,0. `reach` is how far it may extend from the pivot, in drawing units. */
export type Part = { name: string; drawing: Drawing; reach?: number; scale?: number; wobble?: Wobble }

type Cut = { name: string; data: Buffer; width: number; height: number; anchorX: number; anchorY: number }
type Frame = {
  frame: { x: number; y: number; w: number; h: number }
  sourceSize: { w: number; h: number }
  spriteSourceSize: { x: number; y: number; w: number; h: number }
  anchor: { x: number; y: number }
}

/** A sheet as pixi reads it: frames by name, anchors at the pivots. */
type Sheet = {
  frames: Record<string, Frame>
  meta: { image: string; size: { w: number; h: number }; scale: string; [more: string]: unknown }
}

/** How a sheet is made: its width in pixels, pixels to a drawing unit, WebP quality; `more` goes into its meta. */
type SheetOptions = { width?: number; resolution?: number; quality?: number; more?: Record<string, unknown> }

/** Pixels of an SVG document as PNG, `width` wide. */
export async function raster(document: Drawing, width: number): Promise<Buffer> {
  return sharp(Buffer.from(document), { density: 72, limitInputPixels: false }).resize(width).png().toBuffer()
}

/** A PNG as WebP, at the quality that all our art has. */
export async function webp(png: Buffer, quality = 84): Promise<Buffer> {
  return sharp(png).webp({ quality, alphaQuality: 90, effort: 5 }).toBuffer()
}

/**
 * Draws the parts and packs them into one picture and its sheet, `resolution` pixels to a drawing unit.
 * The pictures lie as `folder/name.webp` and `folder/name.json`.
 */
export async function atlas(
  folder: string,
  name: string,
  parts: readonly Part[],
  { width = 1024, resolution = 2, quality = 84, more = {} }: SheetOptions = {},
): Promise<Record<string, Uint8Array | string>> {
  // One small canvas a part: librsvg's filters cost by canvas size, and one big sheet took ten times as long.
  const cuts: Cut[] = []
  for (let start = 0; start < parts.length; start += 4) {
    cuts.push(...(await Promise.all(parts.slice(start, start + 4).map(part => cut(part, resolution)))))
  }
  cuts.sort((a, b) => b.height - a.height || b.width - a.width || (a.name < b.name ? -1 : 1))
  const { places, height } = shelve(cuts, width)
  const canvas = sharp({ create: { width, height, channels: 4, background: '#00000000' } })
  const png = await canvas
    .composite(cuts.map((one, index) => ({ input: one.data, ...placeAt(places, index) })))
    .png()
    .toBuffer()
  const frames: Record<string, Frame> = {}
  for (const [index, one] of cuts.entries()) {
    const { left, top } = placeAt(places, index)
    const size = { w: one.width, h: one.height }
    const anchor = { x: Number(one.anchorX.toFixed(4)), y: Number(one.anchorY.toFixed(4)) }
    frames[one.name] = { frame: { x: left, y: top, ...size }, sourceSize: size, spriteSourceSize: { x: 0, y: 0, ...size }, anchor }
  }
  const sheet: Sheet = { frames, meta: { image: `${name}.webp`, size: { w: width, h: height }, scale: String(resolution), ...more } }
  return { [`${folder}/${name}.webp`]: await webp(png, quality), [`${folder}/${name}.json`]: JSON.stringify(sheet) }
}

async function cut(part: Part, resolution: number): Promise<Cut> {
  const reach = part.reach ?? 130
  const scale = (part.scale ?? 1) * resolution
  const side = Math.ceil(reach * 2 * scale)
  const centred = (drawing: Drawing) => page(reach * 2, reach * 2, group(drawing, `translate(${reach},${reach})`))
  const plain = await trimmed(await raster(centred(part.drawing), Math.ceil(reach * 2)))
  // A filter's region is measured without strokes, and a brow would lose its round ends: an unpainted box says how far the paint goes.
  // It is no larger than it must be, for a filter's cost is its region.
  const region = box(plain.left - reach - 6, plain.top - reach - 6, plain.width + 12, plain.height + 12, 'none')
  const { data, left, top, width, height } = await trimmed(
    await raster(centred(wobble(region + part.drawing, part.wobble ?? 'figure')), side),
  )
  return { name: part.name, data, width, height, anchorX: (side / 2 - left) / width, anchorY: (side / 2 - top) / height }
}

/** The part of a picture that has paint on it, and where it lay. */
async function trimmed(png: Buffer): Promise<{ data: Buffer; left: number; top: number; width: number; height: number }> {
  const { data, info } = await sharp(png).trim({ background: '#00000000', threshold: 1 }).png().toBuffer({ resolveWithObject: true })
  // sharp tells how far the picture was moved, which is the corner with its sign changed.
  return { data, left: -(info.trimOffsetLeft ?? 0), top: -(info.trimOffsetTop ?? 0), width: info.width, height: info.height }
}

type Place = { left: number; top: number }

/** Rows of falling height, four pixels apart so that mipmaps do not bleed. */
function shelve(cuts: readonly Cut[], width: number): { places: Place[]; height: number } {
  const gap = 4
  const places: Place[] = []
  let left = gap
  let top = gap
  let row = 0
  for (const one of cuts) {
    if (left + one.width + gap > width) {
      left = gap
      top += row + gap
      row = 0
    }
    places.push({ left, top })
    left += one.width + gap
    row = Math.max(row, one.height)
  }
  return { places, height: Math.ceil((top + row + gap) / 4) * 4 }
}

function placeAt(places: readonly Place[], index: number): Place {
  const place = places[index]
  if (!place) throw new RangeError(`No place was found for cut ${index}.`)
  return place
}
