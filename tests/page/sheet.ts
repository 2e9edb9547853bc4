/** Photographs every place in every light and weather, and everybody in every posture, face and kind of eyes, to node_modules/.cache/art/living. Words name the sheets wanted. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import sharp from 'sharp'
import { createServer } from 'vite'
import { EYE_NAMES, eyeFilters } from '../../assets/eyes.ts'
import { launchOptions } from '../chromium.ts'
import { root } from '../outside.ts'
import type {} from './sheet-page.ts'

const folder = join(root, 'node_modules/.cache/art/living')
const CELL = { width: 640, height: 360 }
const LIGHTS = ['morning', 'day', 'evening', 'night'] as const
const LEADS = ['ted', 'billy', 'margaret', 'joanna'] as const

/** The hours and weathers of a place: what is worn out of doors is the wardrobe's affair, so nobody stands in them but Ted and Billy. */
const HOURS = [
  ...LIGHTS.map(light => ({ light, weather: 'clear', season: 'autumn', snowy: false }) as const),
  { light: 'day', weather: 'rain', season: 'spring', snowy: false },
  { light: 'day', weather: 'heat', season: 'summer', snowy: false },
  { light: 'morning', weather: 'snow', season: 'winter', snowy: true },
  { light: 'night', weather: 'snow', season: 'winter', snowy: true },
] as const

const wanted = process.argv.slice(2)
const asked = (name: string): boolean => wanted.length === 0 || wanted.some(word => name.includes(word))

mkdirSync(folder, { recursive: true })
// It pictures what was there when it began: an edit meanwhile must not load the page anew.
const server = await createServer({
  root,
  configFile: false,
  base: './',
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
})
await server.listen()
const browser = await chromium.launch(launchOptions)
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  page.on('pageerror', error => console.error(error.message))
  await page.goto(`${server.resolvedUrls?.local[0]}tests/page/sheet.html`)
  await page.waitForSelector('html[data-screen=sheet]', { timeout: 120_000 })
  await page.evaluate(markup => document.body.insertAdjacentHTML('beforeend', markup), eyeFilters())
  const { people, places } = await page.evaluate(() => ({ people: window.sheet.people, places: window.sheet.places }))
  for (const place of places) if (asked(`place-${place}`)) await placeSheet(page, place)
  for (const who of people) {
    if (!asked(`person-${who}`)) continue
    await page.evaluate(one => window.sheet.postures(one), who)
    await keep(page, `person-${who}`)
  }
  for (let from = 0; from < people.length; from += 5) {
    const some = from === 0 ? LEADS : people.slice(from, from + 5)
    if (!asked(`faces-${from}`)) continue
    await page.evaluate(row => window.sheet.faces(row), some)
    await keep(page, `faces-${from}`)
  }
  for (const name of ['pairs', 'years'] as const) {
    if (!asked(name)) continue
    await page.evaluate(which => window.sheet[which](), name)
    await keep(page, name)
  }
  if (asked('everybody')) await everybody(page)
} finally {
  await browser.close()
  await server.close()
}

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(name)
}

/** One place eight times over. */
async function placeSheet(page: Page, place: string): Promise<void> {
  const cells: Buffer[] = []
  for (const hour of HOURS) {
    await page.evaluate(([where, when]) => window.sheet.place(where, when), [place, hour] as const)
    cells.push(
      await sharp(await page.screenshot())
        .resize(CELL.width, CELL.height)
        .toBuffer(),
    )
  }
  const across = 2
  await sharp({
    create: { width: CELL.width * across, height: CELL.height * Math.ceil(cells.length / across), channels: 3, background: '#201510' },
  })
    .composite(cells.map((input, at) => ({ input, left: (at % across) * CELL.width, top: Math.floor(at / across) * CELL.height })))
    .png()
    .toFile(join(folder, `place-${place}.png`))
  console.log(`place-${place}`)
}

/** Everybody as painted, as an outline, in grey, and to three kinds of eyes. */
async function everybody(page: Page): Promise<void> {
  await page.evaluate(() => window.sheet.everybody(true))
  await keep(page, 'everybody-outlines')
  await page.evaluate(() => window.sheet.everybody(false))
  await keep(page, 'everybody')
  for (const eyes of EYE_NAMES) {
    await page.evaluate(name => document.documentElement.style.setProperty('filter', `url(#as-${name})`), eyes)
    await keep(page, `everybody-${eyes}`)
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('filter'))
}
