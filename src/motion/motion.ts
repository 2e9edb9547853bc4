/** Time for the picture: draws only while something moves, and waits for nothing when motion is not wanted. */
import { Ticker } from 'pixi.js'

type Ease = (at: number) => number

const easeOut: Ease = at => 1 - (1 - at) * (1 - at) * (1 - at)

export type Going = {
  ease?: Ease
  /** Aborting jumps to the end and resolves: a skipped scene is a finished one. */
  skip?: AbortSignal | undefined
  /** A fade, allowed also when motion is reduced (it is shortened to 100 ms); anything that travels is not. */
  fade?: boolean
}

export class Motion {
  /** Everything arrives at once (tests, `?speed=instant`). */
  instant = false
  private readonly draw: () => void
  private readonly ticker = new Ticker()
  private readonly steps = new Set<(milliseconds: number) => void>()
  private readonly living = new Set<(milliseconds: number) => void>()
  private little = false
  private asked = false

  constructor(draw: () => void) {
    this.draw = draw
    this.ticker.autoStart = false
    this.ticker.maxFPS = 60
    this.ticker.minFPS = 10
    // No walk through the set by `for`, here and below: what is made in every frame is garbage in the next.
    const take = (step: (milliseconds: number) => void): void => step(this.ticker.deltaMS)
    this.ticker.add(() => {
      this.steps.forEach(take)
      this.draw()
    })
  }

  /** The player asked for little movement: nothing travels, what never ends stands still. */
  set reduced(reduced: boolean) {
    this.little = reduced
    for (const step of this.living) {
      if (reduced) this.stop(step)
      else if (!this.instant) this.start(step)
    }
  }

  get reduced(): boolean {
    return this.little
  }

  /** One frame, soon: called by everything that changes a picture. */
  touch(): void {
    if (this.asked || this.steps.size > 0) return
    this.asked = true
    requestAnimationFrame(() => {
      this.asked = false
      if (this.steps.size === 0) this.draw()
    })
  }

  /** Calls `paint` with 0 to 1 over so many milliseconds and resolves when it has painted 1. */
  run(milliseconds: number, paint: (at: number) => void, { ease = easeOut, skip, fade = false }: Going = {}): Promise<void> {
    const length = this.reduced ? (fade ? Math.min(milliseconds, 100) : 0) : milliseconds
    if (this.instant || length <= 0 || skip?.aborted) {
      paint(1)
      this.touch()
      return Promise.resolve()
    }
    return new Promise(done => {
      let past = 0
      const end = (): void => {
        skip?.removeEventListener('abort', end)
        paint(1)
        this.stop(step)
        done()
      }
      const step = (delta: number): void => {
        past += delta
        if (past >= length) end()
        else paint(ease(past / length))
      }
      skip?.addEventListener('abort', end, { once: true })
      this.start(step)
    })
  }

  /** Waits as long as something that is to be read; skipped, instant and reduced as `run` is, but reduced motion still gets its time. */
  pause(milliseconds: number, skip?: AbortSignal): Promise<void> {
    if (this.instant || skip?.aborted) return Promise.resolve()
    return new Promise(done => {
      const end = (): void => {
        clearTimeout(timer)
        skip?.removeEventListener('abort', end)
        done()
      }
      const timer = setTimeout(end, milliseconds)
      skip?.addEventListener('abort', end, { once: true })
    })
  }

  /**
   * Something that never ends (steam, breath, rain), stepped in seconds until the signal.
   * It stands still when motion is reduced or instant, so that an idle page draws nothing.
   */
  live(step: (seconds: number) => void, until: AbortSignal): void {
    const each = (delta: number): void => step(delta / 1000)
    this.living.add(each)
    if (!this.instant && !this.reduced) this.start(each)
    until.addEventListener(
      'abort',
      () => {
        this.living.delete(each)
        this.stop(each)
      },
      { once: true },
    )
  }

  private start(step: (milliseconds: number) => void): void {
    this.steps.add(step)
    if (!this.ticker.started) this.ticker.start()
  }

  private stop(step: (milliseconds: number) => void): void {
    if (!this.steps.delete(step) || this.steps.size > 0) return
    this.ticker.stop()
    this.touch()
  }
}
