/** A title that nobody touches: a real play goes by behind it, and whoever comes has the menu back with nothing pressed. */
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { reelOf } from '../../src/screens/matinee/reel.ts'
import { launchOptions } from '../chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

/** Opens the title; where nothing is to move, on a clock that can be put forward. */
async function title(reducedMotion: 'reduce' | 'no-preference'): Promise<{ page: Page; said: string[]; scripts: string[] }> {
  const page = await browser.newPage({ viewport: { width: 800, height: 450 }, reducedMotion })
  const said: string[] = []
  const scripts: string[] = []
  page.on('pageerror', error => said.push(error.stack ?? error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.text().includes('The menu stays')) said.push(message.text())
  })
  page.on('request', request => scripts.push(request.url()))
  if (reducedMotion === 'reduce') await page.clock.install()
  await page.goto(`${inject('page')}`)
  await page.waitForSelector('html[data-screen=title]')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: 30_000 }).toBe('BUTTON')
  return { page, said, scripts }
}

test('after a while a play goes by, its script fetched only then, and any key brings the menu back', async () => {
  const { page, said, scripts } = await title('no-preference')
  const matinee = (): boolean => scripts.some(url => /\/matinee-[^/]*\.js$/.test(url))
  expect(matinee(), 'nobody has waited for it').toBe(false)
  const date = page.locator('.access [aria-hidden=true] p', { hasText: '1978' })
  await date.first().waitFor({ state: 'attached', timeout: 60_000 })
  expect(matinee()).toBe(true)
  const dates = (): Promise<string[]> => page.locator('.access [aria-hidden=true] p').allTextContents()
  const first = (await dates()).join()
  // Days pass.
  await expect.poll(async () => (await dates()).join(), { timeout: 60_000, interval: 500 }).not.toBe(first)
  await page.keyboard.press('Enter')
  await date.first().waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.documentElement.dataset.screen), 'the key that woke it pressed nothing').toBe('title')
  await page.keyboard.press('Enter')
  await page.waitForSelector('html[data-screen=calendar]')
  expect(said).toEqual([])
  await page.close()
})

test('where little movement is wanted it does not begin by itself', async () => {
  const { page, scripts } = await title('reduce')
  await page.clock.fastForward(60_000)
  await page.clock.runFor(500)
  expect(scripts.filter(url => url.includes('matinee'))).toEqual([])
  await page.close()
})

test('the reel of a play is a minute of its hours, in order, and the same each time', () => {
  const reel = reelOf('matinee-1')
  expect(reel).toEqual(reelOf('matinee-1'))
  expect(reel.length).toBeGreaterThanOrEqual(12)
  expect(reel.map(({ day }) => day)).toEqual(reel.map(({ day }) => day).sort((a, b) => a - b))
  expect(new Set(reel.map(({ scene }) => scene.place)).size).toBeGreaterThanOrEqual(4)
  expect(new Set(reel.map(({ scene }) => scene.light)).size).toBeGreaterThanOrEqual(4)
})
