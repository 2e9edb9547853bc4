/** Things that repeat over whole screens: the grain of the paper, walnut boards, the wallpaper behind the calendar, rain and snow. */
import sharp from 'sharp'
import { raster, webp } from '../paint/bake.ts'
import { box, type Drawing, glow, line, oval, page, scatter, shape } from '../paint/kit.ts'

/** Bakes the repeating pictures. */
export async function tiles(): Promise<Record<string, Uint8Array>> {
  return {
    'ui/grain.webp': await grain(),
    'ui/boards.webp': await webp(await wrapped(512, 384, boards()), 80),
    'ui/wallpaper.webp': await webp(await wrapped(160, 148, wallpaper()), 84),
    'ui/leather.webp': await webp(await wrapped(512, 384, leather()), 80),
    'ui/rain.webp': await webp(await raster(page(128, 128, rain()), 128)),
    'ui/snow.webp': await webp(await raster(page(256, 256, snow()), 256)),
    'ui/puff.webp': await webp(await raster(page(128, 128, glow(64, 64, 52, 52, '#FFF6E4', 0.5)), 128)),
    'ui/blob.webp': await webp(await raster(page(256, 256, blob()), 256), 90),
  }
}

/** Speckle whose mean changes nothing: black and white with alpha around the middle, so that it lies over any picture. */
async function grain(): Promise<Buffer> {
  const size = 256
  const filter = [
    '<filter id="grain" color-interpolation-filters="sRGB" x="0" y="0" width="100%" height="100%">',
    '<feTurbulence type="fractalNoise" baseFrequency=".7" numOctaves="3" seed="8" stitchTiles="stitch"/>',
    '<feColorMatrix values=".33 .33 .33 0 0 .33 .33 .33 0 0 .33 .33 .33 0 0 0 0 0 0 1"/></filter>',
  ].join('')
  const noise = await raster(page(size, size, `${filter}<rect width="${size}" height="${size}" filter="url(#grain)"/>`), size)
  const grey = await sharp(noise).removeAlpha().greyscale().raw().toBuffer()
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length
  const speckle = Buffer.alloc(size * size * 4)
  for (const [index, value] of grey.entries()) {
    const above = value > mean
    speckle.set(above ? [255, 243, 220] : [20, 20, 10], index * 4)
    speckle[index * 4 + 3] = Math.min(255, Math.abs(value - mean) * 2.6)
  }
  return sharp(speckle, { raw: { width: size, height: size, channels: 4 } })
    .webp({ quality: 60, alphaQuality: 60 })
    .toBuffer()
}

/** Rasters a tile three by three with its own shade noise and takes the middle, so that whatever crosses an edge comes in at the other. */
async function wrapped(width: number, height: number, tile: Drawing): Promise<Buffer> {
  const copies = [-1, 0, 1].flatMap(x => [-1, 0, 1].map(y => `<g transform="translate(${x * width},${y * height})">${tile}</g>`)).join('')
  return raster(page(width, height, copies), width * 2)
}

const PLANK = '#7A4526'

function boards(): Drawing {
  const random = scatter('boards')
  const rows = Array.from({ length: 4 }, (_, row) => {
    const tone = ['#7C4627', '#774224', '#804A2A', '#794426'][row] ?? PLANK
    const y = row * 96
    const grains = Array.from({ length: 9 }, () => {
      const [x, up, long] = [random() * 512, y + 12 + random() * 76, 60 + random() * 160]
      return line(`M${x},${up}q${long / 2},${random() * 8 - 4} ${long},0`, '#6A3A1E', 2, 'opacity=".55"')
    }).join('')
    const joint = 60 + random() * 380
    return (
      box(0, y, 512, 96, tone) +
      grains +
      line(`M0,${y}H512`, '#52280F', 3.4) +
      line(`M${joint},${y}V${y + 96}`, '#52280F', 3) +
      line(`M0,${y + 4}H512`, '#8F5633', 2, 'opacity=".6"')
    )
  })
  return rows.join('')
}

function leather(): Drawing {
  const random = scatter('leather')
  const specks = Array.from({ length: 520 }, () =>
    oval(random() * 512, random() * 384, 1 + random() * 1.6, 0.8 + random(), random() < 0.5 ? '#2A1614' : '#4A2E28', 'opacity=".6"'),
  )
  return box(0, 0, 512, 384, '#382220') + specks.join('')
}

function wallpaper(): Drawing {
  const leaf = (x: number, y: number): Drawing =>
    `<g transform="translate(${x},${y})" opacity=".5">${shape('M0,-24C18,-9 18,9 0,24C-18,9 -18,-9 0,-24Z', '#D9A862')}${shape('M0,-12C8,-5 8,5 0,12C-8,5 -8,-5 0,-12Z', '#E9C083')}</g>`
  return box(-1, -1, 162, 150, '#E6BA78') + leaf(40, 37) + leaf(120, 111)
}

function rain(): Drawing {
  return Array.from({ length: 22 }, (_, index) => {
    const [x, y] = [(index * 53) % 128, (index * 37) % 128]
    return [0, -128].map(up => line(`M${x},${y + up}l-3,22`, '#E6EBF0', 1.4, 'opacity=".5"')).join('')
  }).join('')
}

function snow(): Drawing {
  const random = scatter('snow')
  return Array.from({ length: 46 }, () => {
    const [x, y, size] = [random() * 256, random() * 256, 1.2 + random() * 2.4]
    return [-256, 0, 256]
      .flatMap(right => [-256, 0, 256].map(down => oval(x + right, y + down, size, size, '#F6F2E6', 'opacity=".9"')))
      .join('')
  }).join('')
}

/** A round light without grain, to be stretched over a whole room. */
function blob(): Drawing {
  const gradient =
    '<radialGradient id="blob"><stop offset="0" stop-color="#fff" stop-opacity=".9"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>'
  return gradient + oval(128, 128, 124, 124, 'url(#blob)')
}
