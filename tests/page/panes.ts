/** Writes the goldens that `panes.play.long.test.ts` holds the screens against (npm run panes): look at what has changed before it is committed. Words name the screens wanted. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { serveBuilt } from '../built.ts'
import { launchOptions } from '../chromium.ts'
import { root } from '../outside.ts'
import { difference, keep } from './golden.ts'
import { atRest, openShot, SHOTS, SIZES, sizesOf } from './shots.ts'

/** Pictures of a screen that is still coming, before it counts as one that never stands still. */
const TRIES = 8

const wanted = process.argv.slice(2)
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some(part => name.startsWith(part)))
if (wanted.length === 0) rmSync(join(root, 'tests/page/goldens'), { recursive: true, force: true })

const { address, close } = await serveBuilt('page-of-panes')
const browser = await chromium.launch(launchOptions)
try {
  for (const shot of shots) {
    const page = await openShot(browser, address, shot, 'laptop', complaint => console.error(`${shot.name}: ${complaint}`))
    for (const size of sizesOf(shot.name)) {
      await page.setViewportSize(SIZES[size])
      await atRest(page)
      // Twice the same is standing still.
      let moving: string | null = 'never taken'
      for (let tries = 0; moving && tries < TRIES; tries++) {
        await keep(shot.name, size, await page.screenshot())
        await page.waitForTimeout(400)
        moving = await difference(shot.name, size, await page.screenshot())
      }
      if (moving) throw new Error(`It does not stand still: ${moving}`)
    }
    await page.close()
    console.log(shot.name)
  }
} finally {
  await browser.close()
  await close()
}
