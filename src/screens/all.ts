/** Every screen by name, each brought when it is first shown. */
import type { ScreenName } from '../bus.ts'
import type { Screen, World } from './screen.ts'
import { Title } from './title.ts'

type Make = (world: World) => Promise<Screen>

/** One line a screen; the title is here from the start, the others come in files of their own. */
export const MAKE: Partial<Record<ScreenName, Make>> = {
  title: async world => new Title(world),
  calendar: async world => new (await import('./calendar/calendar.ts')).Calendar(world),
  day: async world => new (await import('./day/day.ts')).Day(world),
  card: async world => new (await import('./card/card.ts')).Card(world),
  ledger: async world => new (await import('./ledger/ledger.ts')).LedgerScreen(world),
  court: async world => new (await import('./court/court.ts')).Court(world),
  album: async world => new (await import('./album/album.ts')).Album(world),
  hunt: async world => new (await import('./hunt/hunt.ts')).Hunt(world),
  settings: async world => new (await import('./settings.ts')).SettingsScreen(world),
}
