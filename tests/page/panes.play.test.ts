/** Every screen as it is shipped, beside the picture of it that was looked at: nothing visible moves unseen, and nothing on it is cut, pale, too small or in another's way. */
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { paleWords } from './contrast.ts'
import { difference } from './golden.ts'
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
