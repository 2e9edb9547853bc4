/** The pictures that screens are held against: made small, kept beside the tests, and compared with a tolerance that is stated here. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'
import { root } from '../outside.ts'
import type { SizeName } from './shots.ts'

/** Pictures are compared at this width: half of a laptop's, two thirds of a phone's. */
const WIDTH = { laptop: 640, desktop: 640, phone: 260 } as const satisfies Record<SizeName, number>
/**
 * Two colours count as different from a tenth of the way from black to white as the eye weighs it; edges that are only
 * smoothed otherwise do not count. A picture may differ in one pixel of two thousand, and no square of it in more than a tenth.
 */
const COLOUR = 0.1
const SHARE = 0.0005
const SQUARE = { side: 16, share: 0.1 } as const
/** What is changed on purpose is small in bytes as well: all goldens together stay under three megabytes. */
const QUALITY = 80

const FOLDER = join(root, 'tests/page/goldens')
/** Where a picture that differs is put, beside what it was held against: to be looked at. */
const DIFFERENT = join(root, 'node_modules/.cache/different')

const pathOf = (name: string, size: SizeName): string => join(FOLDER, size, `${name}.webp`)

type Small = { data: Buffer; width: number; height: number }

/** A screenshot as a golden is kept. */
export async function reduce(screenshot: Buffer, size: SizeName): Promise<Buffer> {
  return sharp(screenshot).resize(WIDTH[size], null, { kernel: 'lanczos3' }).removeAlpha().webp({ quality: QUALITY, effort: 4 }).toBuffer()
}

async function opened(kept: Buffer): Promise<Small> {
  const { data, info } = await sharp(kept).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Keeps a screenshot as what the screen is to look like. */
export async function keep(name: string, size: SizeName, screenshot: Buffer): Promise<void> {
  mkdirSync(join(FOLDER, size), { recursive: true })
  writeFileSync(pathOf(name, size), await reduce(screenshot, size))
}

/** What is different about a screenshot in one sentence; null where it is what it is to look like. Both went through the same reducing. */
export async function difference(name: string, size: SizeName, screenshot: Buffer): Promise<string | null> {
  const path = pathOf(name, size)
  if (!existsSync(path)) return `${name} (${size}) has no golden; npm run panes writes it.`
  const { words, pictures } = await compared(readFileSync(path), await reduce(screenshot, size))
  if (!words) return null
  await show(name, size, pictures)
  return `${name} (${size}) ${words} (see node_modules/.cache/different).`
}

/** Two goldens, and what is different about the second in a few words; no words where it is within what is tolerated. */
export async function compared(kept: Buffer, made: Buffer): Promise<{ words: string | null; pictures: Small[] }> {
  const [was, is] = await Promise.all([opened(kept), opened(made)])
  const { width, height } = is
  if (was.width !== width || was.height !== height)
    return { words: `is ${width} × ${height}, and was ${was.width} × ${was.height}`, pictures: [was] }
  const marks = Buffer.alloc(width * height * 4)
  const count = pixelmatch(was.data, is.data, marks, width, height, { threshold: COLOUR, diffMask: true })
  const worst = worstSquare(marks, width, height)
  const permille = ((1000 * count) / (width * height)).toFixed(1)
  const same = count <= SHARE * width * height && worst.share <= SQUARE.share
  return {
    words: same ? null : `differs in ${permille} of 1000 pixels, most about ${worst.at}`,
    pictures: [was, is, { data: marks, width, height }],
  }
}

/** The square with most marks in it, and where it lies in the picture, in hundredths. */
function worstSquare(marks: Buffer, width: number, height: number): { share: number; at: string } {
  const { side } = SQUARE
  let worst = { share: 0, at: '' }
  for (let top = 0; top < height; top += side)
    for (let left = 0; left < width; left += side) {
      let marked = 0
      for (let y = top; y < Math.min(height, top + side); y++)
        for (let x = left; x < Math.min(width, left + side); x++) if (marks[(y * width + x) * 4 + 3]) marked++
      const share = marked / (side * side)
      if (share > worst.share)
        worst = { share, at: `${Math.round((100 * left) / width)} % from the left, ${Math.round((100 * top) / height)} % down` }
    }
  return worst
}

/** As it was, as it is, and where they differ, in a row. */
async function show(name: string, size: SizeName, pictures: readonly Small[]): Promise<void> {
  mkdirSync(DIFFERENT, { recursive: true })
  const [{ width, height } = { width: 1, height: 1 }] = pictures
  await sharp({ create: { width: width * pictures.length, height, channels: 3, background: '#000' } })
    .composite(pictures.map(({ data }, at) => ({ input: data, raw: { width, height, channels: 4 as const }, left: at * width, top: 0 })))
    .png()
    .toFile(join(DIFFERENT, `${name}-${size}.png`))
}
