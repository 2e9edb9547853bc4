/** A whole play by mouse alone, from the title to the album. */
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { size } from '../sizes.ts'
import { Mouse } from './hands.ts'
import { Person } from './person.ts'
import { Visit } from './visit.ts'
import { drift, expectWhole } from './whole.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

const PATIENCE = 600_000

test.for(Array.from({ length: size('pages') }, (_, at) => `winter-${79 + at}`))(
  'the whole play can be lived by mouse alone (%s)',
  { timeout: PATIENCE },
  async seed => {
    // The smallest page that shows everything beside each other.
    const visit = await Visit.begin(browser, `${inject('page')}?speed=instant&renderer=canvas&debug&seed=${seed}`, {
      viewport: { width: 1280, height: 680 },
      seen: false,
    })
    const mouse = new Mouse(visit.page)
    const found: string[] = []
    mouse.watch = async thing => {
      const why = await drift(visit, thing)
      if (why) found.push(why)
    }
    const person = new Person(mouse, `${seed}/mouse`, 16, async () => {
      found.push(...(await visit.barriers()))
    })

    await person.play(({ screen }) => screen === 'album')

    expect(found).toEqual([])
    await expectWhole(visit)
    await visit.page.close()
  },
)
