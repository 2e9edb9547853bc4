/** Pages side by side: more of them only share the same cores, and those that wait do so in their own time. */
import type { Browser } from 'playwright'
import { Showing } from './showing.ts'

/** As many as two cores draw one beside the other; while one waits, a third is drawn. */
export const LANES = 3

export class Lanes {
  private readonly free: Showing[] = []
  private readonly waiting: ((showing: Showing) => void)[] = []

  private constructor(pages: readonly Showing[]) {
    this.free.push(...pages)
  }

  static async open(browser: Browser, address: string, count: number): Promise<Lanes> {
    return new Lanes(await Promise.all(Array.from({ length: count }, () => Showing.open(browser, address))))
  }

  /** Does something with a page as soon as one is free. */
  async take<Found>(doing: (showing: Showing) => Promise<Found>): Promise<Found> {
    const showing = this.free.pop() ?? (await new Promise<Showing>(free => this.waiting.push(free)))
    try {
      return await doing(showing)
    } finally {
      const next = this.waiting.shift()
      if (next) next(showing)
      else this.free.push(showing)
    }
  }
}
