/** The interface's bake: one atlas of papers, icons and things, and the repeating tiles. */
import sharp from 'sharp'
import { type Bake, raster, webp } from '../paint/bake.ts'
import { box, type Drawing, group, page, wobble } from '../paint/kit.ts'
import { DOINGS, FEELINGS } from './icons-life.ts'
import { CONTROLS, STATES, WEATHER } from './icons-state.ts'
import { THINGS } from './objects.ts'
import { PAPERS } from './papers.ts'
import { type Slice, surfacePicture } from './surface.ts'
import { tiles } from './tiles.ts'

const RESOLUTION = 2
const WIDTH = 2048
const GAP = 6
/** Icons keep their whole box, so that they line up without looking at what is in it. */
const ICON = 40

type Picture = { name: string; png: Buffer; width: number; height: number; slice?: Slice }

const kit = ['assets/paint/kit.ts', 'assets/paint/palette.ts', 'assets/paint/bake.ts']
const own = ['papers', 'surface', 'icons-life', 'icons-state', 'objects', 'tones', 'index'].map(name => `assets/ui/${name}.ts`)

export const bakes: Bake[] = [
  { name: 'ui', sources: [...kit, ...own], bake: bakeAtlas },
  { name: 'tiles', sources: [...kit, 'assets/ui/tiles.ts'], bake: tiles },
]

async function bakeAtlas(): Promise<Record<string, Uint8Array | string>> {
  const pictures: Picture[] = []
  for (const [name, cut] of Object.entries(PAPERS)) {
    const { png, slice } = await surfacePicture(cut, RESOLUTION)
    pictures.push(await measured(`paper/${name}`, png, slice))
  }
  for (const [name, drawing] of Object.entries({ ...FEELINGS, ...DOINGS, ...STATES, ...WEATHER, ...CONTROLS })) {
    pictures.push(await measured(`icon/${name}`, await centred(drawing, ICON, ICON)))
  }
  for (const [name, thing] of Object.entries(THINGS)) {
    pictures.push(await measured(`thing/${name}`, await centred(thing.drawing, thing.width, thing.height)))
  }
  return pack(pictures)
}

async function centred(drawing: Drawing, width: number, height: number): Promise<Buffer> {
  // The empty box gives the wobble room: a filter's reach is reckoned without the width of strokes.
  const room = box(-width / 2, -height / 2, width, height, 'none')
  const middle = group(wobble(room + drawing, 'icon'), `translate(${width / 2},${height / 2})`)
  return raster(page(width, height, middle), width * RESOLUTION)
}

async function measured(name: string, png: Buffer, slice?: Slice): Promise<Picture> {
  const { width, height } = await sharp(png).metadata()
  return { name, png, width, height, ...(slice ? { slice } : {}) }
}

/** Shelves of falling height, each picture on the first that has room; `borders` are what pixi calls the sides that are not stretched. */
async function pack(pictures: Picture[]): Promise<Record<string, Uint8Array | string>> {
  pictures.sort((a, b) => b.height - a.height || b.width - a.width || (a.name < b.name ? -1 : 1))
  const frames: Record<string, unknown> = {}
  const placed: { input: Buffer; left: number; top: number }[] = []
  const shelves: { top: number; left: number }[] = []
  let end = GAP
  for (const { name, png, width, height, slice } of pictures) {
    let shelf = shelves.find(one => one.left + width + GAP <= WIDTH)
    if (!shelf) {
      shelf = { top: end, left: GAP }
      shelves.push(shelf)
      end += height + GAP
    }
    const { left, top } = shelf
    shelf.left += width + GAP
    placed.push({ input: png, left, top })
    const size = { w: width, h: height }
    frames[name] = {
      frame: { x: left, y: top, ...size },
      sourceSize: size,
      spriteSourceSize: { x: 0, y: 0, ...size },
      ...(slice ? { borders: slice } : { anchor: { x: 0.5, y: 0.5 } }),
    }
  }
  const height = Math.ceil(end / 4) * 4
  const sheet = await sharp({ create: { width: WIDTH, height, channels: 4, background: '#00000000' } })
    .composite(placed)
    .png()
    .toBuffer()
  const meta = { image: 'ui.webp', size: { w: WIDTH, h: height }, scale: String(RESOLUTION) }
  // Papers are flat: at 80 nothing is seen of it, and the title's pictures stay under a megabyte with theirs.
  return { 'ui/ui.webp': await webp(sheet, 80), 'ui/ui.json': JSON.stringify({ frames, meta }) }
}
