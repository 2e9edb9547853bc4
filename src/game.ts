/** The play that lies on the table: the only place that steps the simulation. Wishes come in by the bus, facts go out by it. */
import {
  type Action,
  addUp,
  CONTENT_VERSION,
  copy,
  type Fact,
  type Forecast,
  type Game,
  type Ledger,
  newGame,
  type Play,
  type Quantity,
  readStops,
  refusalOf,
  relive,
  restore,
  type Save,
  saveOf,
  step,
  type Stop,
  stopName,
  weekOf,
  words,
} from '../sim/index.ts'
import type { Bus, SaveNote, ScreenName } from './bus.ts'
import { readPlay } from './codes.ts'
import { keptNote, type Saves } from './saves.ts'
import type { SettingsBook } from './settings.ts'

/** What screens may read of the play: the state as it is, the week that was, the way here. */
export type Sitting = {
  readonly game: Readonly<Game>
  readonly play: Play
  /** The last whole week, added up; null before the first Sunday. */
  readonly ledger: Ledger | null
  /** Facts of the week under way, and of the last whole one. */
  readonly facts: readonly Fact[]
  readonly lastFacts: readonly Fact[]
  /** What the calendar said that the last whole week would come to, when it was let run; null where it said nothing. */
  readonly expected: Forecast | null
}

type Numbers = Record<Quantity, number>
type Table = {
  game: Game
  play: { start: Play['start']; actions: Action[] }
  sunday: Game | null
  monday: Numbers
  facts: Fact[]
  lastFacts: Fact[]
  /** Of the week to come as it is planned, or under way. */
  forecast: Forecast | null
  expected: Forecast | null
  ledger: Ledger | null
  /** The ledger of the week just ended has not been looked at yet. */
  unread: boolean
}

/** Opens the table: hears wishes for as long as the page lives. Returns what screens may read, null while no play lies here. */
export function openTable(bus: Bus, saves: Saves, settings: SettingsBook): { sitting(): Sitting | null } {
  let table: Table | null = null

  bus.on('new', ({ seed }) => {
    const start = { seed: seed ?? freshSeed(), balance: settings.balance() }
    table = lay({ start, actions: [] })
    keep(table)
    bus.emit('began', { seed: start.seed })
    bus.emit('goto', screenFor(table))
  })

  bus.on('continue', () => {
    const found = saves.latest()
    if (!found.ok) return bus.emit('unreadable', { why: found.why })
    open(found.value, keptNote()?.unread)
  })

  bus.on('lay', () => {
    const found = saves.latest()
    if (!found.ok) return bus.emit('unreadable', { why: found.why })
    layKept(found.value)
  })

  bus.on('import', ({ text }) => {
    void readPlay(text).then(read => {
      if (!read.ok) return bus.emit('unreadable', { why: read.why })
      if (!open(read.value) || !table) return
      keep(table)
      bus.emit('imported', noteOf(table))
    })
  })

  bus.on('export', () => {
    const save = table ? saveOf(table.play, table.game, table.sunday) : null
    if (!save) return bus.emit('unreadable', { why: 'There is no play to save yet; begin one first.' })
    bus.emit('exported', { name: `breakfast-for-two-week-${weekOf(table?.game.day ?? 0)}.json`, text: JSON.stringify(save) })
  })

  bus.on('read', () => {
    if (!table) return
    table.unread = false
    keep(table)
    bus.emit('goto', screenFor(table))
  })

  bus.on('expect', forecast => {
    if (table?.game.planning) table.forecast = forecast
  })

  bus.on('act', action => {
    if (!table || !take(table, action)) return
    const { game } = table
    if (table.unread || game.pending || game.over || action.do === 'choose' || action.do === 'set') keep(table)
    // A number that was set is set wherever the player stands.
    if (action.do !== 'set') bus.emit('goto', screenFor(table))
  })

  bus.on('onward', () => {
    if (!table?.game.planning) return
    const ended = runOn(table)
    // Whoever lets weeks go by does not read the ledger of each.
    table.unread = false
    keep(table)
    bus.emit('stopped', ended)
    bus.emit('goto', screenFor(table))
  })

  const keepNow = (): void => {
    if (table) keep(table)
  }
  // The title goes on from what was kept: an hour planned and left is not lost.
  bus.on('goto', name => {
    if (name === 'title') keepNow()
  })
  window.addEventListener('pagehide', keepNow)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepNow()
  })

  return { sitting: () => table }

  /** Takes one action, if it is allowed, and says what came of it. */
  function take(at: Table, action: Action): boolean {
    const { game } = at
    const week = weekOf(game.day)
    const facts: Fact[] = []
    const listen = (fact: Fact): void => {
      facts.push(fact)
    }
    const result = step(game, action, listen)
    if (!result.ok) {
      bus.emit('refused', { action, sentence: words(game, result.reason.path, result.reason.values), code: result.reason.code })
      return false
    }
    at.play.actions.push(action)
    // What was said of another plan is not what is expected of this one.
    if (game.planning && action.do !== 'live') at.forecast = null
    at.facts.push(...facts)
    if (weekOf(game.day) !== week || game.over) closeWeek(at)
    bus.emit('stepped', { action, facts })
    return true
  }

  /** Lives week after week as the last one was planned. What stands there already has been seen: only what is new stops it. */
  function runOn(at: Table): { stop: Stop | null; weeks: number } {
    const { game } = at
    let known = new Set(readStops(game).map(stopName))
    let weeks = 0
    while (take(at, { do: 'live' }) && !game.over && !game.pending) {
      if (game.planning) {
        weeks++
        if (refusalOf(game, { do: 'lastWeek' }) === null) take(at, { do: 'lastWeek' })
      }
      const stops = readStops(game)
      const stop = stops.find(one => !known.has(stopName(one)))
      if (stop) return { stop, weeks }
      // What is over can come again; what lasts is known.
      if (game.planning) known = new Set(stops.map(stopName))
    }
    return { stop: null, weeks }
  }

  /** @param unread the ledger of its last week was not looked at yet; nobody is shown one twice */
  function open(save: Save, unread = false): boolean {
    if (!layKept(save) || !table) return false
    table.unread &&= unread
    bus.emit('goto', screenFor(table))
    return true
  }

  /** Lays a kept play on the table and goes nowhere. */
  function layKept(save: Save): boolean {
    const restored = restore(save)
    if (!restored.ok) {
      bus.emit('unreadable', { why: restored.why })
      return false
    }
    table = lay(restored.value.play)
    bus.emit('began', { seed: table.game.seed, ...(restored.value.brought ? { brought: CONTENT_VERSION } : {}) })
    return true
  }

  function keep(kept: Table): void {
    const why = saves.keep(saveOf(kept.play, kept.game, kept.sunday), noteOf(kept))
    if (why !== null) bus.emit('unreadable', { why })
  }
}

/** Lives a play up to where its actions lead, with the facts of its last weeks. */
function lay(play: Play): Table {
  const start = 'numbers' in play.start ? copy(play.start) : newGame(play.start)
  const table: Table = {
    game: start,
    play: { start: play.start, actions: [...play.actions] },
    sunday: null,
    monday: { ...start.numbers },
    facts: [],
    lastFacts: [],
    forecast: null,
    expected: null,
    ledger: null,
    unread: false,
  }
  let week = weekOf(start.day)
  table.game = relive(play, {
    until: game => {
      table.game = game
      if (weekOf(game.day) !== week) {
        week = weekOf(game.day)
        closeWeek(table)
      }
      return false
    },
    tell: fact => table.facts.push(fact),
  })
  if (weekOf(table.game.day) !== week) closeWeek(table)
  else table.unread = false
  return table
}

/** Adds the week up: what the facts since Monday made of Monday's numbers. */
function closeWeek(table: Table): void {
  const { game } = table
  table.ledger = addUp(table.monday, game.numbers, table.facts, game.over ? game.day : game.day - 1)
  // What was said in the middle of a week left out the days before it: the tape adds up all seven.
  table.expected = table.forecast?.until === game.day && table.forecast.day % 7 === 0 ? table.forecast : null
  table.forecast = null
  table.lastFacts = table.facts
  table.facts = []
  table.monday = { ...game.numbers }
  table.sunday = copy(game)
  table.unread = !game.over
}

/** What stands beside the save of a play. */
function noteOf({ game: { day, memories }, unread }: Table): SaveNote {
  return { week: weekOf(day), day, pages: memories.length, unread }
}

/** Which screen the state asks for. */
function screenFor({ game, unread }: Table): ScreenName {
  if (game.over) return 'album'
  if (unread) return 'ledger'
  if (game.pending?.what === 'card') return 'card'
  if (game.pending?.what === 'hunt') return 'hunt'
  if (game.pending) return 'court'
  return game.planning ? 'calendar' : 'day'
}

/** A seed nobody chose. The simulation itself never looks at a clock or a die but its own. */
function freshSeed(): string {
  const digits = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1978
  return `october-${digits.toString(36)}`
}
