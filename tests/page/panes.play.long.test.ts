/** Every screen as it is shipped, beside the picture of it that was looked at: nothing visible moves unseen, and nothing on it is cut, pale, too small or in another's way. */
import { type Browser, chromium } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { paleWords } from './contrast.ts'
import { compared, difference, reduce } from './golden.ts'
import { faultsOf, look } from './inspect.ts'
import { atRest, openShot, SHOTS, SIZES, sizesOf } from './shots.ts'

/** What is still coming when a busy machine says it is at rest is waited for. */
const AGAIN = { times: 3, ms: 700 } as const

/** Pages open at once: more of them only share the same two cores. Those that wait do so in their own time. */
const LANES = 2
const WAITING = { timeout: 400_000 }

let free = LANES
const waiting: (() => void)[] = []
async function inLane(look: () => Promise<void>): Promise<void> {
  if (free > 0) free--
  else await new Promise<void>(go => waiting.push(go))
  try {
    await look()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

describe.concurrent('the screen', () => {
  test.for(SHOTS.map(({ name }) => name))('%s is what was looked at, at every size', WAITING, name => inLane(() => hold(name)))
})

async function hold(name: string): Promise<void> {
  const shot = SHOTS.find(one => one.name === name)
  if (!shot) throw new Error(`There is no shot called ${name}.`)
  const wrong: string[] = []
  const page = await openShot(browser, inject('page'), shot, 'laptop', complaint => wrong.push(complaint))
  for (const size of sizesOf(name)) {
    await page.setViewportSize(SIZES[size])
    await atRest(page)
    let picture = await page.screenshot()
    let different = await difference(name, size, picture)
    for (let again = 0; different && again < AGAIN.times; again++) {
      await page.waitForTimeout(AGAIN.ms)
      picture = await page.screenshot()
      different = await difference(name, size, picture)
    }
    const looked = await look(page)
    const faults = [...(different ? [different] : []), ...faultsOf(looked), ...(await paleWords(picture, looked.texts))]
    wrong.push(...faults.map(fault => `${size}: ${fault}`))
  }
  await page.close()
  expect(wrong).toEqual([])
}

/** A made-up screen: paper with a button and a line of words on wood, and grain over all of it. */
async function made({ left = 300, grain = 1, ink = '#3A2016' }: { left?: number; grain?: number; ink?: string } = {}): Promise<Buffer> {
  const picture = `<svg width="1280" height="720"><rect width="1280" height="720" fill="#6A3D22"/><rect x="200" y="100" width="700" height="500" fill="#F6E8C8"/>
    <rect x="${left}" y="480" width="220" height="60" rx="8" fill="#A63F1A"/><rect x="260" y="200" width="300" height="14" fill="${ink}"/></svg>`
  const { data, info } = await sharp(Buffer.from(picture)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  for (let at = 0; at < data.length; at++) data[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + (((at * 7919 * grain) % 9) - 4)))
  const { width, height } = info
  return reduce(
    await sharp(data, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer(),
    'laptop',
  )
}

test('grain that shimmers is the same picture; a button four pixels aside, a word gone or a paler ink is not', async () => {
  const was = await made()
  expect((await compared(was, await made({ grain: 3 }))).words).toBeNull()
  for (const changed of [{ left: 304 }, { ink: '#F6E8C8' }, { ink: '#A08060' }])
    expect((await compared(was, await made(changed))).words, JSON.stringify(changed)).toMatch(/differs in [\d.]+ of 1000 pixels/)
})
