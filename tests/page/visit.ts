/** A visit to the built page with `?debug`: what the console said, what the policy refused, and the actions that were taken, heard on the bus. */
import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright'
import { COARSE } from '../chromium.ts'
import type { Action, Game, Play } from '../../sim/index.ts'
import type { Drawn } from './whole.ts'

declare global {
  interface Window {
    game: {
      bus: { on(kind: string, heard: (news: never) => void): void }
      stage: { screens: Drawn; over: Drawn; draw(): void }
      world: { sitting(): { game: Game; play: Play } | null }
    }
    /** What the recorder has heard since this document was opened. */
    heard: Action[]
    refusals: string[]
    axe: { run(options: object): Promise<AxeResults> }
  }
}

/** What the software renderer's driver says when pixels are read back; the page can't help it. */
const DRIVER = /GPU stall due to ReadPixels/

/** One of so many frames is drawn: drawing would be a third of a play’s time, and nobody looks. */
const DRAWN = 10

/** What comes for every picture, for the same reason: one pixel that is not there. */
const SPECK = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')

export class Visit {
  readonly page: Page
  /** Everything that nobody wants said: console lines, page errors, refusals of the policy. */
  readonly complaints: string[] = []
  private readonly before: Action[] = []
  private readonly seen: boolean

  private constructor(page: Page, seen: boolean) {
    this.page = page
    this.seen = seen
    page.on('console', message => {
      if (!DRIVER.test(message.text())) this.complaints.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', error => this.complaints.push(`error: ${error.message}`))
  }

  /** Opens the page and stands before its title. @param seen whether it is looked at, and not only gone through */
  static async begin(browser: Browser, address: string, { viewport = { width: 1280, height: 720 }, seen = true } = {}): Promise<Visit> {
    const page = await browser.newPage({ viewport, deviceScaleFactor: COARSE })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`The policy refused ${blockedURI} (${violatedDirective}).`),
      )
    })
    if (!seen) await page.route(/\.webp$/, route => route.fulfill({ contentType: 'image/webp', body: SPECK }))
    const visit = new Visit(page, seen)
    await page.goto(address)
    await visit.listen()
    return visit
  }

  /** Opens the same page again, as somebody does who has closed it. */
  async again(): Promise<void> {
    this.before.push(...(await this.page.evaluate(() => window.heard)))
    await this.page.reload()
    await this.listen()
  }

  /** Every action that was taken so far, in order. */
  async actions(): Promise<Action[]> {
    return [...this.before, ...(await this.page.evaluate(() => window.heard))]
  }

  /** The play as it lies on the page's table. */
  sitting(): Promise<{ game: Game; play: Play }> {
    return this.page.evaluate(() => {
      const sitting = window.game.world.sitting()
      if (!sitting) throw new Error('There is no play on the table.')
      return { game: sitting.game, play: sitting.play }
    })
  }

  /** What stands in the way of somebody who reads with their ears, as axe finds it: a line each. */
  async barriers(): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(axe.source)
    const found = await this.page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
    const screen = await this.page.evaluate(() => document.documentElement.dataset.screen)
    return found.violations.map(
      ({ id, help, nodes }) =>
        `${screen}: ${id}: ${help} (${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(' ')})`,
    )
  }

  refusals(): Promise<string[]> {
    return this.page.evaluate(() => window.refusals)
  }

  /** The recorder hears from before the first press. */
  private async listen(): Promise<void> {
    await this.page.waitForSelector('html[data-screen=title]')
    await this.page.waitForFunction(() => 'bus' in window.game)
    await this.page.evaluate(
      drawn => {
        window.heard = []
        window.refusals = []
        let frames = 0
        const { stage } = window.game
        const draw = stage.draw.bind(stage)
        stage.draw = () => void (frames++ % drawn === 0 && draw())
        window.game.bus.on('stepped', ({ action }: { action: Action }) => window.heard.push(action))
        window.game.bus.on('refused', ({ sentence }: { sentence: string }) => window.refusals.push(sentence))
      },
      this.seen ? 1 : DRAWN,
    )
  }
}
