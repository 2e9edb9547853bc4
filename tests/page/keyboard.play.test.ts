/** A whole play by keyboard alone, from the title to the album, closed and opened again on the way. */
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchOptions } from '../chromium.ts'
import { size } from '../sizes.ts'
import { Keyboard } from './hands.ts'
import { Person } from './person.ts'
import { Visit } from './visit.ts'
import { drift, expectWhole, moment } from './whole.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

const PATIENCE = 600_000

test.for(Array.from({ length: size('pages') }, (_, at) => `autumn-${78 + at}`))(
  'the whole play can be lived by keyboard alone (%s)',
  { timeout: PATIENCE },
  async seed => {
    const visit = await Visit.begin(browser, `${inject('page')}?speed=instant&renderer=canvas&debug&seed=${seed}`, { seen: false })
    const keyboard = new Keyboard(visit.page)
    const found: string[] = []
    keyboard.watch = async thing => {
      const why = await drift(visit, thing)
      if (why) found.push(why)
    }
    const person = new Person(keyboard, `${seed}/keyboard`, 16, async () => {
      found.push(...(await visit.barriers()))
    })

    await person.play(({ screen, things }) => screen === 'calendar' && things.some(({ name }) => name === 'Week of January 8'))
    await goesOn(visit, keyboard)
    await comesBack(visit, keyboard)
    await person.play(({ screen }) => screen === 'album')

    expect((await keyboard.see()).screen).toBe('album')
    expect(found).toEqual([])
    await expectWhole(visit)
    await visit.page.close()
  },
)

/** The page is closed and opened again: Continue leads to the same moment. */
async function goesOn(visit: Visit, keyboard: Keyboard): Promise<void> {
  const [before, { screen }] = [await moment(visit), await keyboard.see()]
  await visit.again()
  await keyboard.press({ name: /^Continue/ })
  expect((await keyboard.see()).screen).toBe(screen)
  expect(await moment(visit)).toBe(before)
}

/** The play is written to a file and read from it: the same moment. */
async function comesBack(visit: Visit, keyboard: Keyboard): Promise<void> {
  const before = await moment(visit)
  await keyboard.key('Escape')
  await keyboard.press({ name: /^Settings/ })
  const file = visit.page.waitForEvent('download')
  await keyboard.press({ name: 'Export' })
  const path = await (await file).path()
  const asked = visit.page.waitForEvent('filechooser')
  await keyboard.press({ role: 'file', name: 'Import' })
  await (await asked).setFiles(path)
  await visit.page.waitForSelector('html[data-screen=calendar]')
  expect(await moment(visit)).toBe(before)
}
