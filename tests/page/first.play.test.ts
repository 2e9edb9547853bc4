/** The first minute on the built page: soon there, nothing fetched from elsewhere, open to everybody. */
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { Keyboard } from './hands.ts'
import { Visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

/** Script that may come before the menu can be pressed, squeezed as a server squeezes it. */
const SCRIPT = 350_000
/** Pictures of the title and its papers. */
const ART = 1_000_000

test('the menu can be pressed after at most 350 kB of script and 1 MB of pictures', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const scripts = new Map<string, Promise<Buffer>>()
  const elsewhere: string[] = []
  page.on('response', response => {
    // A script that is still on its way when the page is closed has no body: nobody had waited for it.
    if (response.request().resourceType() === 'script')
      scripts.set(
        response.url(),
        response.body().catch(() => Buffer.alloc(0)),
      )
    if (!response.url().startsWith(inject('page'))) elsewhere.push(response.url())
  })
  // What is asked for once the menu stands (the rules, which come behind it) nobody has waited for.
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (document.documentElement.dataset.screen !== 'title') return
      watch.disconnect()
      performance.mark('menu')
    }).observe(document, { attributes: true, subtree: true })
  })
  await page.goto(`${inject('page')}?speed=instant`)
  await page.waitForSelector('html[data-screen=title]')
  const before = await page.evaluate(() => {
    const menu = performance.getEntriesByName('menu')[0]?.startTime ?? 0
    return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < menu ? [name] : []))
  })
  const art = await page.evaluate(() => {
    const menu = performance.getEntriesByName('menu')[0]?.startTime ?? 0
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return entries
      .filter(({ name, startTime }) => startTime < menu && /\.(webp|json)$/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  })
  expect(art, 'the house is painted').toBeGreaterThan(200_000)
  expect(art).toBeLessThanOrEqual(ART)
  const bodies = await Promise.all(before.flatMap(name => scripts.get(name) ?? []))
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(SCRIPT)
  await page.getByRole('button', { name: /^New game/ }).click()
  await page.waitForSelector('html[data-screen=calendar]')
  expect(elsewhere, 'everything comes from where the page lies').toEqual([])
  await page.close()
})

test('title, settings and calendar stand under the policy, without a barrier and without a word on the console', async () => {
  const visit = await Visit.begin(browser, `${inject('page')}?speed=instant&renderer=canvas&debug&seed=autumn-78`)
  const keyboard = new Keyboard(visit.page)
  const policy = visit.page.locator('meta[http-equiv="Content-Security-Policy"]')
  expect(await policy.getAttribute('content')).toContain("default-src 'self'")
  const barriers = await visit.barriers()
  await keyboard.press({ name: 'Settings and help' })
  await keyboard.see()
  barriers.push(...(await visit.barriers()))
  await keyboard.key('Escape')
  await keyboard.press({ name: /^New game/ })
  await keyboard.see()
  barriers.push(...(await visit.barriers()))
  await keyboard.press({ name: 'Plans' })
  barriers.push(...(await visit.barriers()))
  expect(barriers).toEqual([])
  expect(visit.complaints).toEqual([])
  await visit.page.close()
})

test('what a person finds by eye is what roles and names say', async () => {
  const visit = await Visit.begin(browser, `${inject('page')}?speed=instant&renderer=canvas&debug&seed=autumn-78`)
  const keyboard = new Keyboard(visit.page)
  await keyboard.press({ name: /^New game/ })
  const { things } = await keyboard.see()
  for (const { role, name } of things.filter(({ pressable }, at) => pressable && at % 9 === 0))
    expect(await visit.page.getByRole(role as 'button', { name, exact: true }).count(), `${role} ${name}`).toBeGreaterThan(0)
  await visit.page.close()
})
