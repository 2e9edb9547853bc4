/** A page that goes from one picture to the next as somebody does who opens one play after another, and says when it stands still. */
import type { Browser, CDPSession, Page } from 'playwright'
import { COARSE } from '../chromium.ts'
import { type Shot, SHOTS, SIZES, type SizeName, type Until } from './shots.ts'
import { type Kept, SEED, type Stop, stopsAt } from './stops.ts'

/** A machine that does much else besides is given its time. */
const PATIENCE_MS = 120_000
/** How long a page must have drawn nothing before it counts as standing. */
const STILL_MS = 200
/** Dialogs that can lie above each other. */
const DEEP = 4

/** What the page meets before its own scripts: storage, the worker's answer, and a count of what is drawn and brought. */
type Laid = { kept: Kept | null; settings: string | null }
type Outside = { lay(laid: Laid): void; still(): number }

/** What is opened: a screen, what is pressed on the way to it, and what the player has set. */
type Way = Pick<Shot, 'screen' | 'keys' | 'button' | 'each' | 'settings'>

let stops: Map<Until, Stop> | undefined

/** The play a shot is opened on, if it has one. The year is lived once for all of them, when the first is asked for. */
export function keptFor({ name, until, unread = false }: Shot): Kept | null {
  if (!until) return null
  stops ??= stopsAt(SHOTS.flatMap(shot => shot.until ?? []))
  const stop = stops.get(until)
  if (!stop) throw new Error(`${name}: the play ${SEED} never comes to it.`)
  return stop.kept(unread)
}

export class Showing {
  readonly page: Page
  private readonly session: CDPSession
  private readonly address: string
  private readonly complaints: string[] = []
  /** A page beyond the title, with settings nobody has turned: another play can be opened on it. On the title itself some other line may be in hand. */
  private plain = false
  private each: RegExp | undefined

  private constructor(page: Page, session: CDPSession, address: string) {
    this.page = page
    this.session = session
    this.address = address
    page.setDefaultTimeout(PATIENCE_MS)
    page.on('pageerror', error => this.complaints.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
  }

  /** An empty page with a storage of its own. */
  static async open(browser: Browser, address: string): Promise<Showing> {
    const context = await browser.newContext({ viewport: SIZES.laptop })
    const page = await context.newPage()
    return new Showing(page, await context.newCDPSession(page), address)
  }

  close(): Promise<void> {
    return this.page.context().close()
  }

  /**
   * Opens a screen at the first size. A play is gone on with from the title; the title itself and what is seen with
   * other settings are opened anew. What a worker reckons against the clock is answered from here, so that the same
   * screen is the same picture on every machine.
   */
  async show({ screen, settings, keys = [], button, each }: Way, kept: Kept | null): Promise<void> {
    const { page } = this
    this.each = each
    await this.measure('laptop', COARSE)
    // Where a button of the picture before was pressed, nothing is to look touched.
    await page.mouse.move(0, 0)
    const laid: Laid = { kept, settings: settings ? JSON.stringify(settings) : null }
    if (this.plain && kept && !settings && screen !== 'title') {
      await this.toTitle()
      await page.evaluate(next => (window as unknown as Outside).lay(next), laid)
    } else await this.anew(laid)
    this.plain = kept !== null && !settings && screen !== 'title'
    for (const key of keys) {
      await page.keyboard.press(key)
      await this.settled()
    }
    if (button) await page.getByRole('button', { name: button }).first().click()
    await page.waitForSelector(`html[data-screen=${screen}]`)
  }

  /** Takes another size, and waits until the page stands in it. */
  async turnTo(size: SizeName): Promise<void> {
    const { page, each } = this
    if (each) await this.putAway()
    await this.measure(size)
    if (each) {
      await this.settled()
      await page.getByRole('button', { name: each }).first().click()
      await page.mouse.move(0, 0)
    }
    await this.atRest()
  }

  /** Waits until nothing is being brought or drawn. */
  async atRest(): Promise<void> {
    await this.settled()
    await this.page.waitForFunction(still => (window as unknown as Outside).still() > still, STILL_MS, { polling: 40 })
  }

  /** What is seen, as a png. Packing it well takes longer than drawing it, and nobody keeps it. */
  async picture(): Promise<Buffer> {
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    return Buffer.from(data, 'base64')
  }

  /** What the console and the page have complained about since this was last asked. */
  complained(): string[] {
    return this.complaints.splice(0)
  }

  /** Opens the page with this in its storage. */
  private async anew(laid: Laid): Promise<void> {
    const { page } = this
    if (page.url().startsWith(this.address)) {
      // Whatever lay on the table is kept as the page goes; what is laid now is put over it when it comes again.
      await page.evaluate(next => sessionStorage.setItem('laid', JSON.stringify(next)), laid)
      await page.reload()
    } else {
      await page.addInitScript(outside, laid)
      await page.goto(`${this.address}?speed=instant&debug&seed=${SEED}`)
    }
    await page.waitForSelector('html[data-screen=title]')
    await page.waitForFunction(() => 'world' in (window as unknown as { game: object }).game)
  }

  /** The page's size, and how many pixels stand on a line of it. */
  private async measure(size: SizeName, deviceScaleFactor = 1): Promise<void> {
    await this.session.send('Emulation.setDeviceMetricsOverride', { ...SIZES[size], deviceScaleFactor, mobile: false })
    await this.page.evaluate(() => void dispatchEvent(new Event('resize')))
  }

  /** Puts away what lies over the screen. */
  private async putAway(): Promise<void> {
    const { page } = this
    for (let deep = 0; deep < DEEP && (await page.locator('dialog[open]').count()) > 0; deep++) {
      await page.keyboard.press('Escape')
      await this.settled()
    }
  }

  /** Puts away what lies over the screen, and leaves it for the title. */
  private async toTitle(): Promise<void> {
    const { page } = this
    await this.putAway()
    await page.evaluate(() =>
      (window as unknown as { game: { bus: { emit(kind: string, name: string): void } } }).game.bus.emit('goto', 'title'),
    )
    await page.waitForSelector('html[data-screen=title]')
    await this.settled()
  }

  /** Waits until the page has answered, and has been drawn after that. */
  private async settled(): Promise<void> {
    await this.page.waitForFunction(() => document.documentElement.dataset.screen !== '' && !document.querySelector('main[aria-busy=true]'))
    await this.page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 30)))))
  }
}

/** Runs in the page before its own scripts do. Counting makes no garbage: what a frame costs is measured on this page too. */
function outside(first: Laid): void {
  let drawn = 0
  let coming = 0
  let seen = -1
  let since = 0
  let foreseen: unknown = null
  Object.assign(window, {
    still: (): number => {
      if (drawn !== seen || coming > 0) {
        seen = drawn
        since = performance.now()
      }
      return performance.now() - since
    },
    lay: ({ kept, settings }: Laid): void => {
      localStorage.clear()
      if (kept) localStorage.setItem('breakfast-for-two/save', kept.save)
      if (kept) localStorage.setItem('breakfast-for-two/note', kept.note)
      if (settings) localStorage.setItem('breakfast-for-two/settings', settings)
      foreseen = kept?.seen ?? null
    },
  })
  const laid = sessionStorage.getItem('laid')
  ;(window as unknown as Outside).lay(laid ? JSON.parse(laid) : first)
  // A page at rest draws nothing, and waits for no picture.
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
  // The worker that lives the week ahead: one answer, and at once.
  class Seer extends EventTarget {
    postMessage({ number }: { number: number }): void {
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { number, forecast: foreseen } })))
    }
    terminate(): void {}
  }
  Object.assign(window, { Worker: Seer })
}
