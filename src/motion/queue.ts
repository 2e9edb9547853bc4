/** What has to be seen in order: facts queue their scenes here, and the rules never wait for them. */

export type Scene = (skip: AbortSignal) => Promise<void> | void

export class Queue {
  private last: Promise<void> = Promise.resolve()
  private skipping = new AbortController()
  private waiting = 0
  private readonly changed: (busy: boolean) => void

  /** @param changed told when the queue begins to run and when it is empty again */
  constructor(changed: (busy: boolean) => void = () => undefined) {
    this.changed = changed
  }

  get busy(): boolean {
    return this.waiting > 0
  }

  /** Runs the scene after all before it. A scene that fails is reported and the next goes on. */
  add(scene: Scene): Promise<void> {
    if (this.waiting++ === 0) this.changed(true)
    this.last = this.last
      .then(() => scene(this.skipping.signal))
      .catch(error => reportError(error))
      .finally(() => {
        if (--this.waiting > 0) return
        this.skipping = new AbortController()
        this.changed(false)
      })
    return this.last
  }

  /** Finishes at once everything that runs or waits. */
  skip(): void {
    if (this.busy) this.skipping.abort()
  }
}
