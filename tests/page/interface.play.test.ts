/** The built page as it is served: under its policy, with a silent console, and light enough for a first look. */
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchOptions } from '../chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

type Visit = { page: Page; said: string[] }

async function visit(query: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 } })
  const said: string[] = []
  // The software renderer's own remark about reading pixels back is the driver's, not ours.
  page.on('console', message => {
    if (!message.text().includes('GPU stall due to ReadPixels')) said.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => said.push(`error: ${error.message}`))
  await page.goto(`${inject('page')}?${query}`)
  await page.waitForSelector('html[data-screen=title]')
  return { page, said }
}

test.for(['renderer=webgl', 'renderer=canvas'])(
  'title and settings are gone through by keys under the policy, and the console is silent (%s)',
  async renderer => {
    const { page, said } = await visit(`speed=instant&${renderer}`)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('html[data-screen=settings]')
    await page.getByRole('slider', { name: 'Size of the words' }).press('End')
    expect(await page.getByRole('slider', { name: 'Size of the words' }).getAttribute('aria-valuetext')).toBe('200 per cent')
    await page.keyboard.press('Escape')
    await page.waitForSelector('html[data-screen=title]')
    await page.reload()
    await page.waitForSelector('html[data-screen=title]')
    await page.getByRole('button', { name: 'Settings and help' }).click()
    expect(await page.getByRole('slider', { name: 'Size of the words' }).inputValue(), 'what was set is kept').toBe('4')
    expect(said).toEqual([])
    await page.close()
  },
)

test('the menu stands after at most 200 kB of script', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const seen: Promise<number>[] = []
  page.on('response', response => {
    if (response.url().endsWith('.js')) seen.push(response.body().then(body => gzipSync(body).length))
  })
  // What is not part of the first look: the rules, the painted house and who lives in it.
  await page.route(/\/(sim|game|title|closeup|ted|billy|table|room)-[^/]*\.js$/, route => route.abort())
  await page.goto(`${inject('page')}?speed=instant`)
  await page.waitForSelector('html[data-screen=title]')
  const sizes = await Promise.all(seen)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000)
  await page.close()
})
