/** Every screen that is pictured: how far the play is lived before it is opened, and what is pressed then. The contact sheets and the tests of the panes share the list. */
import { type CardId, type Game, lastHour, type PlaceId, readMoment, type Slot, weekOf } from '../../sim/index.ts'

export const SIZES = {
  laptop: { width: 1280, height: 720 },
  desktop: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const
export type SizeName = keyof typeof SIZES

/** Whether a play has come to where a picture is taken. */
export type Until = (game: Game) => boolean

/** A screen to be pictured; `keys` are pressed in order, `button` names what is pressed with the mouse after them. */
export type Shot = {
  name: string
  screen: string
  until?: Until
  keys?: readonly string[]
  button?: RegExp
  /** What is pressed at every size: what it opens lies beside the screen on one, and over it on another. */
  each?: RegExp
  /** The week that has ended was not looked at yet. */
  unread?: boolean
  /** What the player has set. */
  settings?: Record<string, unknown>
}

const planning =
  (week: number) =>
  (game: Game): boolean =>
    weekOf(game.day) >= week && game.planning && !game.pending
/** The day shows the hour that was lived last, while nothing else is asked. */
const shownOf = (game: Game): ReturnType<typeof lastHour> => (game.planning || game.pending ? null : lastHour(game))
const hour =
  (week: number, day: number, slot: Slot) =>
  (game: Game): boolean => {
    const shown = shownOf(game)
    return shown !== null && weekOf(shown.day) >= week && shown.day % 7 === day && shown.slot === slot
  }
/** The day is at this place. */
const at =
  (place: PlaceId) =>
  (game: Game): boolean => {
    const shown = shownOf(game)
    return shown !== null && readMoment(game, shown).place === place
  }
const card =
  (id: CardId) =>
  (game: Game): boolean =>
    game.pending?.what === 'card' && game.pending.card === id
const waiting =
  (what: string) =>
  (game: Game): boolean =>
    game.pending?.what === what
const over = (game: Game): boolean => game.over !== null
const sunday = (game: Game): boolean => weekOf(game.day) >= 14

export const SHOTS: readonly Shot[] = [
  { name: 'title', screen: 'title' },
  { name: 'title-saved', screen: 'title', until: planning(20) },
  { name: 'title-again', screen: 'title', until: planning(20), button: /^New game/ },
  { name: 'settings', screen: 'settings', keys: ['ArrowDown', 'ArrowDown', 'Enter'] },
  { name: 'settings-high', screen: 'settings', keys: ['ArrowDown', 'ArrowDown', 'Enter'], settings: { contrast: 'high' } },
  { name: 'calendar-0', screen: 'calendar', until: planning(0), keys: ['Enter'] },
  { name: 'calendar-4', screen: 'calendar', until: planning(4), keys: ['Enter'] },
  { name: 'calendar-30', screen: 'calendar', until: planning(30), keys: ['Enter'] },
  { name: 'calendar-large', screen: 'calendar', until: planning(30), keys: ['Enter'], settings: { text: 150 } },
  { name: 'drawer', screen: 'calendar', until: planning(40), keys: ['Enter', 'm'] },
  { name: 'day-morning', screen: 'day', until: hour(10, 1, 'morning'), keys: ['Enter'] },
  { name: 'day-office', screen: 'day', until: hour(12, 2, 'midday'), keys: ['Enter'] },
  { name: 'day-saturday', screen: 'day', until: hour(22, 5, 'afternoon'), keys: ['Enter'] },
  { name: 'day-evening', screen: 'day', until: hour(18, 3, 'evening'), keys: ['Enter'] },
  { name: 'day-night', screen: 'day', until: hour(40, 3, 'night'), keys: ['Enter'] },
  { name: 'day-basement', screen: 'day', until: at('basement'), keys: ['Enter'] },
  { name: 'day-hearing', screen: 'day', until: at('courtroom'), keys: ['Enter'] },
  { name: 'day-log', screen: 'day', until: hour(10, 1, 'morning'), keys: ['Enter', 'j'] },
  { name: 'card-leaving', screen: 'card', until: card('prologue.leaving'), keys: ['Enter'] },
  { name: 'card-breakfast', screen: 'card', until: card('breakfast.first'), keys: ['Enter'] },
  { name: 'card-letter', screen: 'card', until: card('pan.letter'), keys: ['Enter'] },
  { name: 'card-rooms', screen: 'card', until: card('prologue.evening'), keys: ['Enter'] },
  { name: 'card-clock', screen: 'card', until: card('door.second'), keys: ['Enter'] },
  { name: 'card-run', screen: 'card', until: card('run.looking'), keys: ['Enter'] },
  { name: 'card-restaurant', screen: 'card', until: card('restaurant.cameFor'), keys: ['Enter'] },
  { name: 'card-verdict', screen: 'card', until: card('verdict.reading'), keys: ['Enter'] },
  { name: 'ledger', screen: 'ledger', until: sunday, unread: true, keys: ['Enter'] },
  { name: 'ledger-why', screen: 'ledger', until: sunday, unread: true, keys: ['Enter'], each: /^Your energy/ },
  { name: 'hunt', screen: 'hunt', until: waiting('hunt'), keys: ['Enter'] },
  { name: 'court-direct', screen: 'court', until: waiting('direct'), keys: ['Enter'] },
  { name: 'court-question', screen: 'court', until: waiting('question'), keys: ['Enter'] },
  { name: 'court-statement', screen: 'court', until: waiting('statement'), keys: ['Enter'] },
  { name: 'album-first', screen: 'album', until: over, keys: ['Enter'] },
  { name: 'album-last', screen: 'album', until: over, keys: ['Enter', 'End', 'ArrowLeft'] },
  { name: 'album-why', screen: 'album', until: over, keys: ['Enter', 'End'] },
  { name: 'album-card', screen: 'album', until: over, keys: ['Enter'], button: /^A card to send/ },
  { name: 'album-closer', screen: 'album', until: over, keys: ['Enter', 'ArrowRight'], button: /^Photograph/ },
  { name: 'album-box', screen: 'album', until: over, keys: ['Enter', ...Array(5).fill('ArrowRight')], button: /^The shoebox/ },
]

/** Screens that are also held at a television’s size: it is the laptop’s layout drawn larger, and a large picture is slow to draw. */
const LARGE: ReadonlySet<string> = new Set(['calendar-30', 'card-restaurant'])

/** The sizes at which a screen is held against its golden. */
export const sizesOf = (name: string): SizeName[] => (LARGE.has(name) ? ['laptop', 'phone', 'desktop'] : ['laptop', 'phone'])
