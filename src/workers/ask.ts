/** Asks the worker how a week may go, from the page: one worker for as long as the page lives, the newest question alone answered. */
import type { Forecast, Game } from '../../sim/index.ts'
import address from './forecast.ts?worker&url'

export type Asked = { number: number; game: Readonly<Game> }
export type Answer = { number: number; forecast: Forecast }
export type Answered = (forecast: Forecast | null) => void

/** The policy lets a worker start from an address that somebody vouches for: this one is of the page's own making. */
type Vouching = {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } }
}

class Seer {
  private readonly worker: Worker
  private number = 0
  private answered: Answered | undefined

  constructor(failed: () => void) {
    const { trustedTypes } = globalThis as Vouching
    const vouched = trustedTypes?.createPolicy('forecast', { createScriptURL: url => url }).createScriptURL(address) ?? address
    this.worker = new Worker(vouched, { type: 'module', name: 'forecast' })
    this.worker.addEventListener('error', () => {
      failed()
      this.answered?.(null)
    })
    this.worker.addEventListener('message', ({ data: { number, forecast } }: MessageEvent<Answer>) => {
      if (number === this.number) this.answered?.(forecast)
    })
  }

  ask(game: Readonly<Game>, answered: Answered): void {
    this.answered = answered
    const asked: Asked = { number: ++this.number, game }
    this.worker.postMessage(asked)
  }

  /** What is still answered is not heard. */
  forget(): void {
    this.answered = undefined
  }
}

let seer: Seer | null | undefined

/** Asks; the answer comes twice, quick and then better, unless something newer is asked; null where no worker can be had. */
export function askAhead(game: Readonly<Game>, answered: Answered): void {
  if (seer === undefined) seer = start()
  if (seer) seer.ask(game, answered)
  else answered(null)
}

/** Whoever asked last does not want to know any more. */
export function forgetAhead(): void {
  seer?.forget()
}

function start(): Seer | null {
  const failed = (why: unknown): null => {
    console.warn('The calendar goes without a forecast.', why)
    seer = null
    return null
  }
  try {
    return new Seer(() => failed('The worker could not be started.'))
  } catch (why) {
    return failed(why)
  }
}
