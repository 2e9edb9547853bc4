/** What the page says to the game and the game to the page: wishes one way, news the other, on one bus. */
import mitt, { type Emitter, type Handler } from 'mitt'
import type { Action, Fact, Forecast, MemoryRef, Stop } from '../sim/index.ts'
import type { Settings } from './settings.ts'

export type ScreenName = 'title' | 'settings' | 'calendar' | 'day' | 'card' | 'ledger' | 'court' | 'hunt' | 'album'

/** What stands beside a save: what the title tells of it, and whether its last Sunday is still to be looked at. `day` counts from Monday 16 October 1978. */
export type SaveNote = { week: number; day: number; pages: number; unread: boolean }

/** What the player wishes. */
export type Wishes = {
  /** An action of the simulation, as its library names it. */
  act: Action
  /** A new game, with this seed or one of its own. */
  new: { seed?: string }
  continue: undefined
  /** What the calendar says that the week will come to, planned as it is: kept for the ledger. */
  expect: Forecast
  /** Weeks are lived on the standing plan until something needs the player: answered by `stopped`. */
  onward: undefined
  /** The ledger of the week has been looked at. */
  read: undefined
  goto: ScreenName
  /** The drawer of memories, opened above whatever is shown; `at` is the one looked for. */
  drawer: { at?: MemoryRef }
  /** The play kept last is to lie on the table, without going anywhere: answered by `began`, or by `unreadable`. */
  lay: undefined
  settings: Partial<Settings>
  /** The save as a file: answered by `exported`. */
  export: undefined
  /** A save from a file: answered by `imported`, or by `unreadable`. */
  import: { text: string }
}

/** What has happened. */
type News = {
  /** A play lies on the table; `brought` is the version it was brought forward to. */
  began: { seed: string; brought?: number }
  /** An action was taken, and this is what came of it, in order. */
  stepped: { action: Action; facts: readonly Fact[] }
  /** A stretch of weeks came to its end after so many Sundays: for `stop`, or because of a decision or the end (null). */
  stopped: { stop: Stop | null; weeks: number }
  /** An action that is not allowed now, in one sentence; nothing has changed. */
  refused: { action: Action; sentence: string; code: string }
  /** A screen stands and can be used. */
  shown: ScreenName
  /** Settings as they are from now on. */
  settled: Settings
  exported: { name: string; text: string }
  imported: SaveNote
  /** A play that could not be opened or kept, with one sentence why. */
  unreadable: { why: string }
}

export type Talk = Wishes & News
export type Bus = Emitter<Talk>

export function openBus(): Bus {
  return mitt<Talk>()
}

/** Hears one kind of talk until the signal ends it. */
export function hear<Kind extends keyof Talk>(bus: Bus, kind: Kind, heard: Handler<Talk[Kind]>, until: AbortSignal): void {
  bus.on(kind, heard)
  until.addEventListener('abort', () => bus.off(kind, heard), { once: true })
}
