/** How well drawn words stand out from what is really behind them, read from a picture of the screen. */
import type { Page } from 'playwright'
import sharp from 'sharp'
import { contrast } from '../../src/ui/theme.ts'
import { type Drawn, faultsOf, look } from './inspect.ts'

const LEAST = 4.5
/** Words at this size and above are large: they need less. */
const LARGE = { size: 32, least: 3 } as const
/** Grain and stipple scatter what is behind the words: its middle is what the eye reads against. */
const PART = 0.5

/** All that can be found wrong with a standing screen: what is cut, in the way, too small or too pale; a line each. */
export async function faultsOn(page: Page, screenshot: Buffer): Promise<string[]> {
  const looked = await look(page)
  return [...faultsOf(looked), ...(await paleWords(screenshot, looked.texts))]
}

/** Words that are hard to read, a line each. What is faded on its way out is not held against the screen. */
async function paleWords(screenshot: Buffer, texts: readonly Drawn[]): Promise<string[]> {
  const { data, info } = await sharp(screenshot).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return texts.flatMap(text => {
    if (text.alpha < 0.6) return []
    const ground = groundOf(text, data, info.width, info.height)
    if (!ground) return []
    const ink = text.alpha < 1 ? mixed(text.fill, ground, text.alpha) : text.fill.slice(0, 7)
    const is = contrast(ink, ground)
    const least = text.size >= LARGE.size ? LARGE.least : LEAST
    return is < least ? [`pale: “${text.words}” ${ink} on ${ground} has ${is.toFixed(1)}`] : []
  })
}

/** The colour behind some words: of all pixels in their box that are not the letters', the one in the middle by lightness. */
function groundOf({ box, fill }: Drawn, data: Buffer, width: number, height: number): string | null {
  const ink = channels(fill)
  const found: { light: number; colour: [number, number, number] }[] = []
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))]
  for (let y = top; y < Math.min(height, box.y + box.height); y += 1)
    for (let x = left; x < Math.min(width, box.x + box.width); x += 1) {
      const at = (y * width + x) * 3
      const colour: [number, number, number] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
      found.push({ light: 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2], colour })
    }
  // Letters fill less than half of their box: what is farthest from their ink is ground.
  const inkLight = 0.3 * ink[0] + 0.59 * ink[1] + 0.11 * ink[2]
  found.sort((a, b) => Math.abs(b.light - inkLight) - Math.abs(a.light - inkLight))
  const ground = found.slice(0, Math.ceil(found.length * PART))
  const middle = ground[Math.floor(ground.length / 2)]
  return middle ? written(middle.colour) : null
}

function mixed(ink: string, ground: string, alpha: number): string {
  const [a, b] = [channels(ink), channels(ground)]
  return written([0, 1, 2].map(at => Math.round((a[at] ?? 0) * alpha + (b[at] ?? 0) * (1 - alpha))) as [number, number, number])
}

const channels = (colour: string): [number, number, number] =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number]
const written = (colour: [number, number, number]): string => `#${colour.map(value => value.toString(16).padStart(2, '0')).join('')}`
