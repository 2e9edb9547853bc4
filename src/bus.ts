/** What the page says to the game and the game to the page: wishes one way, news the other, on one bus. */
import mitt, { type Emitter, type Handler } from 'mitt'
import type { Settings } from './settings.ts'

export const SCREENS = ['title', 'settings', 'calendar', 'day', 'card', 'ledger', 'court', 'hunt', 'album'] as const
export type ScreenName = (typeof SCREENS)[number]

/** What the title tells of a save. `day` counts from Monday 16 October 1978. */
export type SaveNote = { week: number; day: number; pages: number }

/** What the player wishes. */
export type Wishes = {
  /** An action of the simulation, as its library names it. */
  act: { readonly do: string }
  /** A new game, with this seed or one of its own. */
  new: { seed?: string }
  continue: undefined
  goto: ScreenName
  settings: Partial<Settings>
  /** The save as a file: answered by `exported`. */
  export: undefined
  /** A save from a file: answered by `continue`d play, or by `unreadable`. */
  import: { text: string }
}

/** What has happened. */
export type News = {
  /** A screen stands and can be used. */
  shown: ScreenName
  /** Settings as they are from now on. */
  settled: Settings
  exported: { name: string; text: string }
  imported: SaveNote
  /** A file that could not be taken, with one sentence why. */
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
