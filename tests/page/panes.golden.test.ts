/** Every screen as it is shipped, beside the picture of it that was looked at: nothing visible moves unseen, and nothing on it is cut, pale, too small or in another's way. */
import { type Browser, chromium } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { faultsOn } from './contrast.ts'
import { compared, difference, reduce } from './golden.ts'
import { LANES, Lanes } from './lanes.ts'
import { keptFor, type Showing } from './showing.ts'
import { type Shot, SHOTS, sizesOf } from './shots.ts'

/** What is still coming when a busy machine says it is at rest is waited for. */
const AGAIN = { times: 3, ms: 700 } as const

/** Waiting for a free page counts as a test's own time. */
const WAITING = { timeout: 400_000 }

let browser: Browser
let lanes: Lanes
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  lanes = await Lanes.open(browser, inject('page'), LANES)
})
afterAll(() => browser.close())

describe.concurrent('the screen', () => {
  test.for(SHOTS.map(shot => [shot.name, shot] as const))('%s is what was looked at, at every size', WAITING, ([, shot]) =>
    lanes.take(showing => hold(showing, shot)),
  )
})

async function hold(showing: Showing, shot: Shot): Promise<void> {
  const { name } = shot
  const wrong: string[] = []
  await showing.show(shot, keptFor(shot))
  for (const size of sizesOf(name)) {
    await showing.turnTo(size)
    let picture = await showing.picture()
    let different = await difference(name, size, picture)
    for (let again = 0; different && again < AGAIN.times; again++) {
      await showing.page.waitForTimeout(AGAIN.ms)
      picture = await showing.picture()
      different = await difference(name, size, picture)
    }
    const faults = await faultsOn(showing.page, picture)
    wrong.push(...[...(different ? [different] : []), ...faults].map(fault => `${size}: ${fault}`))
  }
  expect([...wrong, ...showing.complained()]).toEqual([])
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
