/** Notices that nobody does anything. */

/** What counts as doing something. */
const DOINGS = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchstart'] as const

/**
 * Calls `left` when nothing has been done for so long, and then `back` at the first thing that is done; that first thing does
 * nothing else, so that whoever only wants the menu back presses nothing in it. It counts anew after that,
 * and after `rest`.
 */
export class Idle {
  private readonly wait: number
  private readonly left: () => void
  private readonly back: () => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private away = false
  private swallowing = false

  constructor({ wait, left, back }: { wait: number; left: () => void; back: () => void }, until: AbortSignal) {
    this.wait = wait
    this.left = left
    this.back = back
    for (const doing of DOINGS)
      document.addEventListener(doing, event => this.done(event), { signal: until, capture: true, passive: false })
    document.addEventListener('click', event => this.swallow(event), { signal: until, capture: true })
    until.addEventListener('abort', () => clearTimeout(this.timer), { once: true })
    this.rest()
  }

  /** Counts anew from now. */
  rest(): void {
    this.away = false
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      // A page that nobody looks at is not left: it was never there.
      if (document.hidden) return this.rest()
      this.away = true
      this.left()
    }, this.wait)
  }

  private done(event: Event): void {
    if (!this.away) {
      this.rest()
      return
    }
    // The press that wakes is followed by a click, which belongs to it.
    this.swallowing = event.type === 'pointerdown'
    event.stopPropagation()
    if (event.cancelable) event.preventDefault()
    this.rest()
    this.back()
  }

  private swallow(event: Event): void {
    if (!this.swallowing) return
    this.swallowing = false
    event.stopPropagation()
    event.preventDefault()
  }
}
