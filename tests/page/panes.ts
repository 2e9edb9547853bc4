/** Writes the goldens that `panes.play.test.ts` holds the screens against (npm run panes): look at what has changed before it is committed. Words name the screens wanted. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { serveBuilt } from '../built.ts'
import { launchOptions } from '../chromium.ts'
import { root } from '../outside.ts'
import { difference, keep } from './golden.ts'
import { LANES, Lanes } from './lanes.ts'
import { keptFor, type Showing } from './showing.ts'
import { type Shot, SHOTS, sizesOf } from './shots.ts'

/** Pictures of a screen that is still coming, before it counts as one that never stands still. */
const TRIES = 8

const wanted = process.argv.slice(2)
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some(part => name.startsWith(part)))
if (wanted.length === 0) rmSync(join(root, 'tests/page/goldens'), { recursive: true, force: true })

const { address, close } = await serveBuilt('page-of-panes')
const browser = await chromium.launch(launchOptions)
try {
  const lanes = await Lanes.open(browser, address, LANES)
  await Promise.all(shots.map(shot => lanes.take(showing => write(showing, shot))))
} finally {
  await browser.close()
  await close()
}

/** Keeps a screen at every size at which it is held. */
async function write(showing: Showing, shot: Shot): Promise<void> {
  await showing.show(shot, keptFor(shot))
  for (const size of sizesOf(shot.name)) {
    await showing.turnTo(size)
    // Twice the same is standing still.
    let moving: string | null = 'never taken'
    for (let tries = 0; moving && tries < TRIES; tries++) {
      await keep(shot.name, size, await showing.picture())
      await showing.page.waitForTimeout(300)
      moving = await difference(shot.name, size, await showing.picture())
    }
    if (moving) throw new Error(`It does not stand still: ${moving}`)
  }
  for (const complaint of showing.complained()) console.error(`${shot.name}: ${complaint}`)
  console.log(shot.name)
}
