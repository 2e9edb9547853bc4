/** Every screen that is pictured: how far the play is lived before it is opened, and what is pressed then. The contact sheets and the tests of the panes share the list. */
import type { Browser, Page } from 'playwright'
import { type CardId, forecast, type Game, newGame, players, run, type Save, type Slot, saveOf, slotOf, weekOf } from '../../sim/index.ts'

/** A year that goes the whole way, from the first breakfast through the court. */
export const SEED = 'spring-79'
/** A machine that does much else besides is given its time. */
const PATIENCE_MS = 120_000
/** Runs of the forecast: as many as the page's own worker lives when nothing hurries it. */
const RUNS = 160

export const SIZES = {
  laptop: { width: 1280, height: 720 },
  desktop: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const
export type SizeName = keyof typeof SIZES

/** A screen to be pictured; `keys` are pressed in order, `button` names what is pressed with the mouse after them. */
export type Shot = {
  name: string
  screen: string
  until?: (game: Game) => boolean
  keys?: readonly string[]
  button?: RegExp
  /** The week that has ended was not looked at yet. */
  unread?: boolean
  /** What the player has set. */
  settings?: Record<string, unknown>
}

const planning =
  (week: number) =>
  (game: Game): boolean =>
    weekOf(game.day) >= week && game.planning && !game.pending
const hour =
  (week: number, day: number, slot: Slot) =>
  (game: Game): boolean =>
    weekOf(game.day) >= week && game.day % 7 === day && !game.planning && !game.pending && slotOf(game) === slot
const card =
  (id: CardId) =>
  (game: Game): boolean =>
    game.pending?.what === 'card' && game.pending.card === id
const waiting =
  (what: string) =>
  (game: Game): boolean =>
    game.pending?.what === what
const over = (game: Game): boolean => game.over !== null
const sunday = (game: Game): boolean => weekOf(game.day) >= 14

export const SHOTS: readonly Shot[] = [
  { name: 'title', screen: 'title' },
  { name: 'title-saved', screen: 'title', until: planning(20) },
  { name: 'title-again', screen: 'title', until: planning(20), button: /^New game/ },
  { name: 'settings', screen: 'settings', keys: ['ArrowDown', 'ArrowDown', 'Enter'] },
  { name: 'settings-high', screen: 'settings', keys: ['ArrowDown', 'ArrowDown', 'Enter'], settings: { contrast: 'high' } },
  { name: 'calendar-0', screen: 'calendar', until: planning(0), keys: ['Enter'] },
  { name: 'calendar-4', screen: 'calendar', until: planning(4), keys: ['Enter'] },
  { name: 'calendar-30', screen: 'calendar', until: planning(30), keys: ['Enter'] },
  { name: 'calendar-large', screen: 'calendar', until: planning(30), keys: ['Enter'], settings: { text: 150 } },
  { name: 'drawer', screen: 'calendar', until: planning(40), keys: ['Enter', 'm'] },
  { name: 'day-morning', screen: 'day', until: hour(10, 1, 'morning'), keys: ['Enter'] },
  { name: 'day-office', screen: 'day', until: hour(12, 2, 'midday'), keys: ['Enter'] },
  { name: 'day-saturday', screen: 'day', until: hour(22, 5, 'afternoon'), keys: ['Enter'] },
  { name: 'day-evening', screen: 'day', until: hour(18, 3, 'evening'), keys: ['Enter'] },
  { name: 'day-night', screen: 'day', until: hour(40, 3, 'night'), keys: ['Enter'] },
  { name: 'day-log', screen: 'day', until: hour(10, 1, 'morning'), keys: ['Enter', 'l'] },
  { name: 'card-leaving', screen: 'card', until: card('prologue.leaving'), keys: ['Enter'] },
  { name: 'card-breakfast', screen: 'card', until: card('breakfast.first'), keys: ['Enter'] },
  { name: 'card-letter', screen: 'card', until: card('pan.letter'), keys: ['Enter'] },
  { name: 'card-rooms', screen: 'card', until: card('prologue.evening'), keys: ['Enter'] },
  { name: 'card-clock', screen: 'card', until: card('door.second'), keys: ['Enter'] },
  { name: 'card-run', screen: 'card', until: card('run.looking'), keys: ['Enter'] },
  { name: 'card-restaurant', screen: 'card', until: card('restaurant.cameFor'), keys: ['Enter'] },
  { name: 'card-verdict', screen: 'card', until: card('verdict.reading'), keys: ['Enter'] },
  { name: 'ledger', screen: 'ledger', until: sunday, unread: true, keys: ['Enter'] },
  { name: 'ledger-why', screen: 'ledger', until: sunday, unread: true, keys: ['Enter', 'ArrowDown', 'Enter'] },
  { name: 'hunt', screen: 'hunt', until: waiting('hunt'), keys: ['Enter'] },
  { name: 'court-direct', screen: 'court', until: waiting('direct'), keys: ['Enter'] },
  { name: 'court-question', screen: 'court', until: waiting('question'), keys: ['Enter'] },
  { name: 'court-statement', screen: 'court', until: waiting('statement'), keys: ['Enter'] },
  { name: 'album-first', screen: 'album', until: over, keys: ['Enter'] },
  { name: 'album-last', screen: 'album', until: over, keys: ['Enter', 'End', 'ArrowLeft'] },
  { name: 'album-why', screen: 'album', until: over, keys: ['Enter', 'End'] },
  { name: 'album-card', screen: 'album', until: over, keys: ['Enter'], button: /^A card to send/ },
  { name: 'album-closer', screen: 'album', until: over, keys: ['Enter', 'ArrowRight'], button: /^Photograph/ },
  { name: 'album-box', screen: 'album', until: over, keys: ['Enter', ...Array(5).fill('ArrowRight')], button: /^The shoebox/ },
]

/** Screens that are also held at a television’s size: layouts that the others do not show are few, and a large picture is slow to draw. */
const LARGE: ReadonlySet<string> = new Set(['title', 'calendar-30', 'day-evening', 'card-restaurant', 'court-question', 'album-first'])

/** The sizes at which a screen is held. */
export const sizesOf = (name: string): SizeName[] => (LARGE.has(name) ? ['laptop', 'phone', 'desktop'] : ['laptop', 'phone'])

type Kept = { text: string; note: string; game: Game }

/**
 * Opens a screen as somebody does who goes on with a play, at the first size. What a worker reckons against the clock is
 * answered from here, so that the same screen is the same picture on every machine.
 * @param heard told of whatever the console or the page complains about
 */
export async function openShot(
  browser: Browser,
  address: string,
  { until, unread = false, keys = [], button, screen, settings }: Omit<Shot, 'name'>,
  size: SizeName,
  heard: (complaint: string) => void,
): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZES[size] })
  page.setDefaultTimeout(PATIENCE_MS)
  page.on('pageerror', error => heard(error.message))
  page.on('console', message => {
    if (message.type() === 'error') heard(message.text())
  })
  const kept = until && save(until, unread)
  if (kept?.game.planning) await foresee(page, kept.game)
  await page.addInitScript(
    ({ kept, settings }) => {
      if (kept) localStorage.setItem('breakfast-for-two/save', kept.text)
      if (kept) localStorage.setItem('breakfast-for-two/note', kept.note)
      if (settings) localStorage.setItem('breakfast-for-two/settings', settings)
      watchDrawing()
      // A page at rest draws nothing, and waits for no picture. Counting makes no garbage: what a frame costs is measured on this page too.
      function watchDrawing(): void {
        let drawn = 0
        let coming = 0
        let seen = -1
        let since = 0
        Object.assign(window, {
          still: (): number => {
            if (drawn !== seen || coming > 0) {
              seen = drawn
              since = performance.now()
            }
            return performance.now() - since
          },
        })
        for (const call of ['fetch', 'createImageBitmap'] as const) {
          const bring = window[call].bind(window) as (...given: unknown[]) => Promise<unknown>
          Object.assign(window, {
            [call]: (...given: unknown[]) => {
              coming++
              const brought = bring(...given)
              const end = (): void => {
                coming--
              }
              void brought.then(end, end)
              return brought
            },
          })
        }
        type Draw = (this: WebGL2RenderingContext, a: number, b: number, c: number, d: number, e: number) => void
        for (const call of ['drawElements', 'drawArrays', 'drawElementsInstanced'] as const) {
          const draw = WebGL2RenderingContext.prototype[call] as Draw
          const counted: Draw = function (a, b, c, d, e) {
            drawn++
            draw.call(this, a, b, c, d, e)
          }
          Object.assign(WebGL2RenderingContext.prototype, { [call]: counted })
        }
      }
    },
    { kept: kept && { text: kept.text, note: kept.note }, settings: settings && JSON.stringify(settings) },
  )
  await page.goto(`${address}?speed=instant&debug&seed=${SEED}`)
  await page.waitForSelector('html[data-screen=title]')
  await page.waitForFunction(() => 'world' in (window as unknown as { game: object }).game)
  for (const key of keys) {
    await page.keyboard.press(key)
    await settled(page)
  }
  if (button) await page.getByRole('button', { name: button }).first().click()
  await page.waitForSelector(`html[data-screen=${screen}]`)
  return page
}

/** How long a page must have drawn nothing before it counts as standing. */
const STILL_MS = 250

/** Waits until nothing is being brought or drawn. */
export async function atRest(page: Page): Promise<void> {
  await settled(page)
  await page.waitForFunction(still => (window as unknown as { still(): number }).still() > still, STILL_MS, {
    polling: 40,
  })
}

/** Waits until the page has answered, and has been drawn after that. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.screen !== '' && !document.querySelector('main[aria-busy=true]'))
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 30)))))
}

/** A play lived to where the picture is taken, as the page keeps it. */
function save(until: (game: Game) => boolean, unread: boolean): Kept {
  const start = { seed: SEED }
  const { game, actions } = run(newGame(start), players.balanced, { until })
  const note = { week: weekOf(game.day), day: game.day, pages: game.memories.length, unread }
  const kept: Save = saveOf({ start, actions }, game, null)
  return { text: JSON.stringify(kept), note: JSON.stringify(note), game }
}

/** Puts a worker in the place of the page's own that gives one answer: the forecast of exactly so many runs. */
async function foresee(page: Page, game: Game): Promise<void> {
  const answer = JSON.stringify(forecast(game, { runs: RUNS }))
  await page.route(/\/forecast-[^/]*\.js$/, route =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `addEventListener('message', ({ data: { number } }) => postMessage({ number, forecast: ${answer} }))`,
    }),
  )
}
