/** Writes every screen at three sizes, and a contact sheet of each size, to node_modules/.cache/screens: to be looked at. Words name the screens wanted. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import sharp, { type OverlayOptions } from 'sharp'
import { type CardId, type Game, newGame, players, run, saveOf, slotOf, type Slot, weekOf } from '../../sim/index.ts'
import { serveBuilt } from '../built.ts'
import { launchOptions } from '../chromium.ts'
import { root } from '../outside.ts'

/** A year that goes the whole way, from the first breakfast through the court. */
const SEED = 'spring-79'
const SIZES = { laptop: { width: 1280, height: 720 }, desktop: { width: 1920, height: 1080 }, phone: { width: 390, height: 844 } } as const
type SizeName = keyof typeof SIZES

/** A screen to be pictured: how far the play is lived before it is opened, and the keys pressed then. */
type Shot = { name: string; until?: (game: Game) => boolean; keys?: readonly string[]; screen: string }

const planning =
  (week: number) =>
  (game: Game): boolean =>
    weekOf(game.day) >= week && game.planning && !game.pending
const hour =
  (week: number, day: number, slot: Slot) =>
  (game: Game): boolean =>
    weekOf(game.day) >= week && game.day % 7 === day && !game.planning && !game.pending && slotOf(game) === slot
const card =
  (id: CardId) =>
  (game: Game): boolean =>
    game.pending?.what === 'card' && game.pending.card === id
const waiting =
  (what: string) =>
  (game: Game): boolean =>
    game.pending?.what === what

const SHOTS: readonly Shot[] = [
  { name: 'title', screen: 'title' },
  { name: 'title-saved', screen: 'title', until: planning(20) },
  { name: 'settings', screen: 'settings', keys: ['ArrowDown', 'ArrowDown', 'Enter'] },
  { name: 'calendar-0', screen: 'calendar', until: planning(0), keys: ['Enter'] },
  { name: 'calendar-4', screen: 'calendar', until: planning(4), keys: ['Enter'] },
  { name: 'calendar-30', screen: 'calendar', until: planning(30), keys: ['Enter'] },
  { name: 'day-morning', screen: 'day', until: hour(10, 1, 'morning'), keys: ['Enter'] },
  { name: 'day-office', screen: 'day', until: hour(12, 2, 'midday'), keys: ['Enter'] },
  { name: 'day-saturday', screen: 'day', until: hour(22, 5, 'afternoon'), keys: ['Enter'] },
  { name: 'day-evening', screen: 'day', until: hour(18, 3, 'evening'), keys: ['Enter'] },
  { name: 'day-night', screen: 'day', until: hour(40, 3, 'night'), keys: ['Enter'] },
  { name: 'card-leaving', screen: 'card', until: card('prologue.leaving'), keys: ['Enter'] },
  { name: 'card-breakfast', screen: 'card', until: card('breakfast.first'), keys: ['Enter'] },
  { name: 'card-letter', screen: 'card', until: card('pan.letter'), keys: ['Enter'] },
  { name: 'card-rooms', screen: 'card', until: card('prologue.evening'), keys: ['Enter'] },
  { name: 'card-clock', screen: 'card', until: card('door.second'), keys: ['Enter'] },
  { name: 'card-run', screen: 'card', until: card('run.looking'), keys: ['Enter'] },
  { name: 'card-restaurant', screen: 'card', until: card('restaurant.cameFor'), keys: ['Enter'] },
  { name: 'card-verdict', screen: 'card', until: card('verdict.reading'), keys: ['Enter'] },
  { name: 'ledger', screen: 'ledger', until: game => weekOf(game.day) >= 14, keys: ['Enter', 'ArrowDown', 'Enter'] },
  { name: 'hunt', screen: 'hunt', until: waiting('hunt'), keys: ['Enter'] },
  { name: 'court-direct', screen: 'court', until: waiting('direct'), keys: ['Enter'] },
  { name: 'court-question', screen: 'court', until: waiting('question'), keys: ['Enter'] },
  { name: 'court-statement', screen: 'court', until: waiting('statement'), keys: ['Enter'] },
  { name: 'album-first', screen: 'album', until: game => game.over !== null, keys: ['Enter'] },
  { name: 'album-last', screen: 'album', until: game => game.over !== null, keys: ['Enter', 'End', 'ArrowLeft'] },
  { name: 'album-why', screen: 'album', until: game => game.over !== null, keys: ['Enter', 'End'] },
]

const folder = join(root, 'node_modules/.cache/screens')
const wanted = process.argv.slice(2)
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some(part => name.startsWith(part)))
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
for (const size of Object.keys(SIZES)) mkdirSync(join(folder, size), { recursive: true })

const { address, close } = await serveBuilt('page-of-screens')
const browser = await chromium.launch(launchOptions)
try {
  for (const shot of shots) await picture(browser, shot)
  for (const size of Object.keys(SIZES) as SizeName[]) await contactSheet(size)
} finally {
  await browser.close()
  await close()
}

/** Opens one screen as somebody does who goes on with a play, and takes it at every size. */
async function picture(on: Browser, { name, until, keys = [], screen }: Shot): Promise<void> {
  const page = await on.newPage({ viewport: SIZES.laptop })
  page.on('pageerror', error => console.error(`${name}: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error') console.error(`${name}: ${message.text()}`)
  })
  const kept = until && save(until)
  if (kept)
    await page.addInitScript(({ text, note }) => {
      localStorage.setItem('breakfast-for-two/save', text)
      localStorage.setItem('breakfast-for-two/note', note)
    }, kept)
  try {
    await page.goto(`${address}?speed=instant&seed=${SEED}`)
    await page.waitForSelector('html[data-screen=title]')
    for (const key of keys) await press(page, key)
    await page.waitForSelector(`html[data-screen=${screen}]`, { timeout: 20_000 })
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport)
      await settled(page)
      await page.screenshot({ path: join(folder, size, `${name}.png`) })
    }
    console.log(name)
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    process.exitCode = 1
  }
  await page.close()
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await settled(page)
}

/** Waits until nothing is being brought, and the picture has been drawn after that. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.screen !== '' && !document.querySelector('main[aria-busy=true]'))
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 60)))))
}

/** A play lived to where the picture is taken, as the page keeps it. */
function save(until: (game: Game) => boolean): { text: string; note: string } {
  const start = { seed: SEED }
  const { game, actions } = run(newGame(start), players.balanced, { until })
  const note = { week: weekOf(game.day), day: game.day, pages: game.memories.length, unread: false }
  return { text: JSON.stringify(saveOf({ start, actions }, game, null)), note: JSON.stringify(note) }
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
