/**
 * Writes every screen at three sizes, and a contact sheet of each size, to node_modules/.cache/screens: to be looked at. What can be
 * found wrong with a screen without eyes is said, and fails the command. Words name the screens wanted.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import sharp, { type OverlayOptions } from 'sharp'
import { serveBuilt } from '../built.ts'
import { launchOptions } from '../chromium.ts'
import { root } from '../outside.ts'
import { faultsOn } from './contrast.ts'
import { LANES, Lanes } from './lanes.ts'
import { keptFor, type Showing } from './showing.ts'
import { type Shot, SHOTS, SIZES, type SizeName } from './shots.ts'

const folder = join(root, 'node_modules/.cache/screens')
const wanted = process.argv.slice(2)
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some(part => name.startsWith(part)))
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
for (const size of Object.keys(SIZES)) mkdirSync(join(folder, size), { recursive: true })

const { address, close } = await serveBuilt('page-of-screens')
const browser = await chromium.launch(launchOptions)
try {
  const lanes = await Lanes.open(browser, address, LANES)
  await Promise.all(shots.map(shot => lanes.take(showing => picture(showing, shot))))
  for (const size of Object.keys(SIZES) as SizeName[]) await contactSheet(size)
} finally {
  await browser.close()
  await close()
}

/** Takes one screen at every size, and says what is wrong with it. */
async function picture(showing: Showing, shot: Shot): Promise<void> {
  const { name } = shot
  const wrong: string[] = []
  try {
    await showing.show(shot, keptFor(shot))
    for (const size of Object.keys(SIZES) as SizeName[]) {
      await showing.turnTo(size)
      const taken = await showing.picture()
      await sharp(taken).toFile(join(folder, size, `${name}.png`))
      wrong.push(...(await faultsOn(showing.page, taken)).map(fault => `${size}: ${fault}`))
    }
  } catch (error) {
    wrong.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
  wrong.push(...showing.complained())
  console.log(name)
  for (const fault of wrong) console.error(`${name}: ${fault}`)
  if (wrong.length > 0) process.exitCode = 1
}

/** All pictures of a size on one sheet, in the order in which they are met. */
async function contactSheet(size: SizeName): Promise<void> {
  const { width, height } = SIZES[size]
  const across = size === 'phone' ? 8 : 4
  const cell = { width: size === 'phone' ? 240 : 480, height: 0 }
  cell.height = Math.round((cell.width * height) / width)
  const gap = 8
  const pictures: OverlayOptions[] = []
  for (const [at, { name }] of shots.entries()) {
    const input = await sharp(join(folder, size, `${name}.png`))
      .resize(cell.width, cell.height)
      .toBuffer()
      .catch(() => null)
    if (input)
      pictures.push({ input, left: gap + (at % across) * (cell.width + gap), top: gap + Math.floor(at / across) * (cell.height + gap) })
  }
  const rows = Math.ceil(shots.length / across)
  const [wide, tall] = [gap + across * (cell.width + gap), gap + rows * (cell.height + gap)]
  await sharp({ create: { width: wide, height: tall, channels: 3, background: '#201510' } })
    .composite(pictures)
    .png()
    .toFile(join(folder, `${size}.png`))
}
