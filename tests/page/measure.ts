/**
 * Measures what a frame costs (npm run measure): draw calls and texture uploads of every place at its fullest, and the garbage
 * of a living frame, beside a loop that makes a known amount of it. A number that is too high fails the command.
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright'
import { type Game, newGame, type PlaceId, players, readMoment, readNeeds, run, lastHour } from '../../sim/index.ts'
import { faceFor, sceneOf } from '../../src/theatre/staging.ts'
import { serveBuilt } from '../built.ts'
import { launchOptions } from '../chromium.ts'
import { Showing } from './showing.ts'
import { type Kept, SEED, stopsAt } from './stops.ts'

const MOST = { calls: 120, uploads: 0, garbage: 2048 } as const
const FRAMES = 600
/** Bytes that the calibration makes in every frame, and how far the sampler may be from them. */
const KNOWN = 2048
/** The sampler looks at one allocation in so many bytes. */
const SAMPLE = 512
/** How far up it is said who called a maker. */
const CALLERS = 3

type Costs = { calls: number; uploads: number }
type Counting = {
  costs: Costs
  /** Counts what is asked of WebGL, or leaves it alone: counting makes garbage of its own. */
  watch(on: boolean): void
  frames(count: number): void
  waste(count: number, bytes: number): void
  live(): void
}
type Node = { selfSize: number; callFrame: { functionName: string; url: string }; children: Node[] }

/** Words name the places that are wanted. */
const wanted = process.argv.slice(2)

const { address, close } = await serveBuilt('page-of-measure')
const browser = await chromium.launch(launchOptions)
const wrong: string[] = []
try {
  const fullest = fullestHours()
  let busiest = { place: '', calls: 0 }
  const stops = stopsAt([...fullest.values()].map(({ until }) => until))
  for (const [place, { until, people }] of fullest) {
    if (wanted.length > 0 && !wanted.includes(place)) continue
    const kept = stops.get(until)?.kept(false)
    if (!kept) throw new Error(`${place} is never shown.`)
    const { calls, uploads, garbage, makers, known } = await measure(browser, kept)
    console.log(
      `${place.padEnd(12)} ${people} people  ${String(calls).padStart(3)} draw calls  ${uploads} uploads  ${Math.round(garbage)} bytes a frame (known ${KNOWN}: ${Math.round(known)})`,
    )
    if (garbage > MOST.garbage) for (const maker of makers) console.log(`             ${maker}`)
    if (calls > busiest.calls) busiest = { place, calls }
    if (calls > MOST.calls) wrong.push(`${place}: ${calls} draw calls`)
    if (uploads > MOST.uploads) wrong.push(`${place}: ${uploads} uploads after it was shown`)
    if (garbage > MOST.garbage) wrong.push(`${place}: ${Math.round(garbage)} bytes of garbage a frame`)
  }
  console.log(`busiest: ${busiest.place}, ${busiest.calls} draw calls`)
} finally {
  await browser.close()
  await close()
}
for (const line of wrong) console.error(line)
process.exitCode = wrong.length > 0 ? 1 : 0

/** For each place, the hour of a play in which most people are there. */
function fullestHours(): Map<PlaceId, { until: (game: Game) => boolean; people: number }> {
  const found = new Map<PlaceId, { until: (game: Game) => boolean; people: number }>()
  run(newGame({ seed: SEED }), players.balanced, {
    until: game => {
      const hour = lastHour(game)
      if (!hour || game.planning || game.pending || hour.day !== game.day) return false
      const { day, stage } = game
      const needs = readNeeds(game)
      const scene = sceneOf(game, readMoment(game, hour), { ted: faceFor('ted', needs.ted), billy: faceFor('billy', needs.billy) })
      const people = scene.cast.length
      if (people <= (found.get(scene.place)?.people ?? 0)) return false
      found.set(scene.place, { people, until: at => at.day === day && at.stage === stage && !at.pending })
      return false
    },
  })
  return found
}

type Measured = Costs & { garbage: number; makers: string[]; known: number }

async function measure(on: Browser, kept: Kept): Promise<Measured> {
  const showing = await Showing.open(on, address)
  await showing.show({ screen: 'day', keys: ['Enter'] }, kept)
  await showing.turnTo('laptop')
  const { page } = showing
  await count(page)
  const session = await page.context().newCDPSession(page)
  await page.evaluate(() => (window as unknown as { counting: Counting }).counting.live())
  // The first second warms what is made once.
  await page.evaluate(() => (window as unknown as { counting: Counting }).counting.frames(60))
  const costs = await page.evaluate(frames => {
    const { counting } = window as unknown as { counting: Counting }
    counting.watch(true)
    counting.frames(frames)
    counting.watch(false)
    return counting.costs
  }, FRAMES)
  const { bytes, makers } = await sampled(session, () =>
    page.evaluate(frames => (window as unknown as { counting: Counting }).counting.frames(frames), FRAMES),
  )
  const known = await sampled(session, () =>
    page.evaluate(([frames, each]) => (window as unknown as { counting: Counting }).counting.waste(frames, each), [FRAMES, KNOWN] as const),
  )
  for (const complaint of showing.complained()) console.error(complaint)
  await showing.close()
  return {
    calls: Math.ceil(costs.calls / FRAMES),
    uploads: costs.uploads,
    // What the sampler makes of a waste that is known says how much it counts too much: calling and sampling are waste of its own.
    garbage: (bytes / FRAMES) * (KNOWN / (known.bytes / FRAMES)),
    makers,
    known: known.bytes / FRAMES,
  }
}

/** Counts what is asked of WebGL, and draws frames one after another without waiting for the screen. */
function count(page: Page): Promise<void> {
  return page.evaluate(() => {
    type Motion = { instant: boolean; reduced: boolean; ticker: { stop(): void; update(at: number): void; lastTime: number } }
    const { motion } = (window as unknown as { game: { stage: { motion: Motion } } }).game.stage
    const costs = { calls: 0, uploads: 0 }
    const canvas = document.querySelector('canvas')?.getContext('webgl2')
    if (!canvas) throw new Error('The page does not draw with WebGL.')
    const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (...given: unknown[]) => unknown>
    const own: Record<string, (...given: unknown[]) => unknown> = {}
    const watch = (call: string, kind: keyof typeof costs): void => {
      const real = gl[call]
      if (!real) throw new Error(`WebGL has no ${call}.`)
      own[call] = real
      gl[call] = function (this: unknown, ...given: unknown[]) {
        costs[kind]++
        return real.apply(this, given)
      }
    }
    let kept: unknown
    const counting: Counting = {
      costs,
      watch(on) {
        if (!on) {
          Object.assign(gl, own)
          return
        }
        for (const call of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) watch(call, 'calls')
        for (const call of ['texImage2D', 'texSubImage2D', 'texStorage2D', 'compressedTexImage2D', 'generateMipmap']) watch(call, 'uploads')
      },
      live() {
        motion.instant = false
        motion.reduced = false
      },
      frames(wanted) {
        // What a frame makes is asked, not what it looks like: no pixel is painted meanwhile, which software does slowly.
        canvas.enable(canvas.RASTERIZER_DISCARD)
        motion.ticker.stop()
        let at = motion.ticker.lastTime
        for (let frame = 0; frame < wanted; frame++) {
          at += 1000 / 60 + 0.5
          motion.ticker.update(at)
        }
      },
      waste(wanted, bytes) {
        // A place in an array takes four bytes: the browser packs its pointers.
        for (let frame = 0; frame < wanted; frame++) kept = new Array(bytes / 4).fill(frame)
      },
    }
    Object.assign(window, { counting, keptBytes: () => kept })
  })
}

/** Bytes that were allocated meanwhile, collected since or not, and which functions made most of them. */
async function sampled(session: CDPSession, doing: () => Promise<void>): Promise<{ bytes: number; makers: string[] }> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLE,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  await doing()
  const { profile } = await session.send('HeapProfiler.stopSampling')
  const makers = new Map<string, number>()
  let bytes = 0
  const walk = ({ selfSize, callFrame: { functionName, url }, children }: Node, callers: readonly string[]): void => {
    bytes += selfSize
    const called = [`${functionName || 'anonymous'} (${url.split('/').at(-1)})`, ...callers].slice(0, CALLERS)
    const chain = called.join(' < ')
    makers.set(chain, (makers.get(chain) ?? 0) + selfSize)
    for (const child of children) walk(child, called)
  }
  walk(profile.head as Node, [])
  const most = [...makers].sort((a, b) => b[1] - a[1]).slice(0, 8)
  return { bytes, makers: most.map(([name, size]) => `${Math.round(size / FRAMES)} bytes a frame: ${name}`) }
}
