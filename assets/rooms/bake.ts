/** From a room's plan to its pictures: the back with its panes cut out, layers cut to their boxes, light passes at half size, a view for each light. */
import sharp from 'sharp'
import { type Bake, raster, webp } from '../paint/bake.ts'
import { box, type Drawing, group, page, shape, wobble } from '../paint/kit.ts'
import { type Area, LIGHTS, type RoomPlan, type RoomSheet } from './plan.ts'

const WIDTH = 1600
const HEIGHT = 900
/** Drawn over the frame on every side and cropped after rasterising: the wobble leaves notches at the border. */
const BLEED = 40
/** Pixels of the picture to a stage pixel: 1920 wide. */
const SHARPNESS = 1.2

const SHARED = ['paint/kit', 'paint/palette', 'paint/bake', 'rooms/bake', 'rooms/props', 'rooms/skies']

/** A bake of one room, drawn by `files` of this folder. The plan is made when it is wanted, and from scratch, so that its scattering starts anew. */
export function roomBake(plan: () => RoomPlan, files: readonly string[]): Bake {
  const sources = [...SHARED, ...files.map(name => `rooms/${name}`)].map(name => `assets/${name}.ts`)
  return { name: `room-${plan().place}`, sources, bake: () => bakeRoom(plan()) }
}

async function bakeRoom(plan: RoomPlan): Promise<Record<string, Uint8Array | string>> {
  const files: Record<string, Uint8Array | string> = {}
  const folder = `rooms/${plan.place}`
  const whole: Area = [0, 0, WIDTH, HEIGHT]
  const [lamp, sun] = await Promise.all([plan.lamp ? lightMask(plan.lamp) : undefined, plan.sun ? lightMask(plan.sun) : undefined])
  const save = async (name: string, png: Buffer, area: Area, lit: boolean): Promise<void> => {
    files[`${folder}/${name}.webp`] = await webp(png, 82)
    if (lit && lamp) files[`${folder}/${name}-lamp.webp`] = await litBy(png, lamp, area)
    if (lit && sun) files[`${folder}/${name}-sun.webp`] = await litBy(png, sun, area)
  }
  await save('base', await picture(backOf(plan), whole), whole, true)
  const sheet: RoomSheet = {
    outside: plan.outside ?? false,
    base: { lamp: Boolean(lamp), sun: Boolean(sun) },
    spots: plan.spots,
    layers: [],
    things: [],
    ...(plan.panes ? { panes: plan.panes } : {}),
    ...(plan.lamps ? { lamps: plan.lamps } : {}),
    ...(plan.curtain ? { curtain: plan.curtain } : {}),
    ...(plan.steam ? { steam: plan.steam } : {}),
    ...(plan.view ? { view: plan.view.area } : {}),
  }
  for (const layer of [...(plan.layers ?? []), ...(plan.foreground ? [plan.foreground] : [])]) {
    const lit = layer.lit ?? true
    await save(layer.name, await picture(layer.drawing, layer.area), layer.area, lit)
    const { name, z, area, swings, glows } = layer
    const foreground = layer === plan.foreground ? { foreground: true as const } : {}
    sheet.layers.push({
      name,
      z,
      area,
      lamp: lit && Boolean(lamp),
      sun: lit && Boolean(sun),
      ...foreground,
      ...(swings ? { swings } : {}),
      ...(glows ? { glows } : {}),
    })
  }
  for (const { name, number, from, area, z, glows, drawing } of plan.things ?? []) {
    files[`${folder}/thing-${name}.webp`] = await webp(await picture(drawing, area), 84)
    sheet.things.push({ name, number, from, area, z, ...(glows ? { glows } : {}) })
  }
  if (plan.view) {
    for (const light of LIGHTS) files[`${folder}/view-${light}.webp`] = await webp(await picture(plan.view.draw(light), plan.view.area), 80)
  }
  files[`${folder}/room.json`] = JSON.stringify(sheet)
  return files
}

function backOf({ back, hole, before = '' }: RoomPlan): Drawing {
  if (!hole) return back + before
  const mask = `<mask id="panes" maskUnits="userSpaceOnUse" x="-60" y="-60" width="1720" height="1020">${box(-60, -60, 1720, 1020, '#fff')}${shape(hole, '#000')}</mask>`
  return mask + group(back, '', 'mask="url(#panes)"') + before
}

/** Pixels of an area of the stage. */
async function picture(drawing: Drawing, [x, y, width, height]: Area): Promise<Buffer> {
  const [paperWidth, paperHeight] = [width + 2 * BLEED, height + 2 * BLEED]
  const moved = group(drawing, `translate(${BLEED - x},${BLEED - y})`)
  // The empty box makes the wobble reach over the whole paper and no further.
  const paint = wobble(box(0, 0, paperWidth, paperHeight, 'none') + moved, 'room')
  const png = await raster(page(paperWidth, paperHeight, paint), Math.round(paperWidth * SHARPNESS))
  const crop = {
    left: BLEED * SHARPNESS,
    top: BLEED * SHARPNESS,
    width: Math.round(width * SHARPNESS),
    height: Math.round(height * SHARPNESS),
  }
  return sharp(png).extract(crop).png().toBuffer()
}

type Mask = { data: Buffer; width: number; height: number }

async function lightMask(drawing: Drawing): Promise<Mask> {
  const paint = wobble(box(-20, -20, WIDTH + 40, HEIGHT + 40, '#000') + drawing, 'room')
  const png = await raster(page(WIDTH, HEIGHT, paint), (WIDTH * SHARPNESS) / 2)
  const { data, info } = await sharp(png).removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The picture under a light: picture × mask on black, at half size, without alpha: black adds nothing, and grainy alpha packs badly. */
async function litBy(png: Buffer, mask: Mask, [x, y, width, height]: Area): Promise<Buffer> {
  const size = { width: Math.round((width * SHARPNESS) / 2), height: Math.round((height * SHARPNESS) / 2) }
  const { data, info } = await sharp(png)
    .resize(size.width, size.height, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const [left, top] = [Math.round((x * SHARPNESS) / 2), Math.round((y * SHARPNESS) / 2)]
  const lit = Buffer.alloc(info.width * info.height * 3)
  for (let row = 0; row < info.height; row++) {
    for (let column = 0; column < info.width; column++) {
      const at = row * info.width + column
      const inMask = column + left >= 0 && column + left < mask.width && row + top >= 0 && row + top < mask.height
      const light = inMask ? (mask.data[(row + top) * mask.width + column + left] ?? 0) : 0
      const alpha = data[at * 4 + 3] ?? 0
      // A hard edge at half size leaves a bright line around a sharp picture: only what is wholly there is lit fully.
      const share = (light / 255) * (alpha < 250 ? (alpha * alpha) / 65025 / 1.4 : 1)
      for (let channel = 0; channel < 3; channel++) lit[at * 3 + channel] = Math.round((data[at * 4 + channel] ?? 0) * share)
    }
  }
  return sharp(lit, { raw: { width: info.width, height: info.height, channels: 3 } })
    .webp({ quality: 84, effort: 5 })
    .toBuffer()
}
