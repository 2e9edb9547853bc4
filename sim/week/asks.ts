/** Asks: what people want of a named hour. Two to four stand on a week's calendar, and nobody can keep them all. */
import { ACTIVITIES, isActivity } from '../activities/index.ts'
import { isSchoolDay, isWeekend, weekdayOf, weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { allHold } from '../events/holds.ts'
import { herWeek } from '../people/landing.ts'
import { HOME } from '../places.ts'
import { draw } from '../random.ts'
import { remember } from '../memory/ledger.ts'
import { line, lines, say } from '../said.ts'
import type { Ask, Game } from '../state.ts'
import { slip } from '../work/slips.ts'
import { officeOpen, workplace } from '../work/workplace.ts'
import { cellAt } from './grid.ts'
import { billy } from './wanted/billy.ts'
import type { From, On, Wanted } from './wanted/define.ts'
import { house } from './wanted/house.ts'
import { margaret } from './wanted/margaret.ts'
import { outings } from './wanted/outings.ts'
import { work } from './wanted/work.ts'

/** Everything that is asked, by whoever asks. */
const rows = { ...billy, ...outings, ...work, ...margaret, ...house }
export type AskId = keyof typeof rows
export const ASKS: Readonly<Record<AskId, Wanted>> = rows
export const ASK_IDS = Object.keys(rows) as AskId[]
const KEPT = lines(ASK_IDS, id => line(`asks.${id}.kept`, ASKS[id].kept, true))
const BROKEN = lines(ASK_IDS, id => line(`asks.${id}.broken`, ASKS[id].broken, true))

const byFrom: Record<From, AskId[]> = { billy: [], work: [], margaret: [], house: [] }
for (const id of ASK_IDS) byFrom[ASKS[id].from].push(id)
const FROM = ['billy', 'work', 'margaret', 'house'] as const

/** Monday: how many, from whom, what, and when. Every ask takes three draws, whether or not it comes to anything. */
export function drawAsks(today: Today): void {
  const { game } = today
  const week = weekOf(game.day)
  game.asks = []
  if (week === 0) return
  const many = Math.max(0, Math.floor((game.balance['asks.mean'] - 500 + draw(game, 'asks', 2000)) / 1000))
  for (let number = 0; number < many; number++) {
    const from = pickFrom(game, draw(game, 'asks', 1 << 20))
    const luck = draw(game, 'asks', 1 << 20)
    const turn = draw(game, 'asks', 7)
    if (from === null) continue
    const what = pickAsk(today, from, week, luck)
    if (what === null) continue
    const day = clashingDay(game, ASKS[what], luck) ?? pickDay(game, ASKS[what], turn)
    if (day === null) continue
    game.asked[what] = week
    game.asks.push({ what, day, slot: ASKS[what].slot, state: 'open' })
    if (today.tell) tell(today, 'asked', { what, day, slot: ASKS[what].slot })
  }
}

function shareOf(game: Game, from: From): number {
  if (from === 'work' && workplace(game) !== 'agency') return 0 // a new desk asks for nothing after hours; they are by name
  if (from === 'margaret' && game.numbers['margaret.regard'] <= game.balance['margaret.shut']) return 0
  const share = game.balance[`asks.${from}`]
  return from === 'margaret' && herWeek(game) !== null ? Math.floor((share * game.balance['asks.margaret.busy']) / 1000) : share
}

function pickFrom(game: Game, luck: number): From | null {
  let sum = 0
  for (const from of FROM) sum += shareOf(game, from)
  if (sum === 0) return null
  let left = luck % sum
  for (const from of FROM) {
    left -= shareOf(game, from)
    if (left < 0) return from
  }
  return null
}

/** The same is asked again only after some weeks: a square drawn around a day is drawn once. */
function mayAsk(today: Today, id: AskId, week: number): boolean {
  const { game } = today
  const { fromWeek = 1, inWeeks, when } = ASKS[id]
  if (week < fromWeek || (inWeeks && !inWeeks.includes(week))) return false
  const last = game.asked[id]
  if (last !== undefined && week - last < game.balance['asks.apart']) return false
  return when === undefined || allHold(today, when)
}

function pickAsk(today: Today, from: From, week: number, luck: number): AskId | null {
  const may = byFrom[from].filter(id => mayAsk(today, id, week))
  // What belongs to few weeks comes first in them, every other time.
  const timely = luck % 2 === 0 ? may.filter(id => ASKS[id].inWeeks !== undefined) : []
  const among = timely.length > 0 ? timely : may
  return among[Math.floor(luck / 2) % Math.max(1, among.length)] ?? null
}

/** The hour that somebody else has asked for already, as often as the balance says: two want the same Thursday, and one hour keeps only one of them. */
function clashingDay(game: Game, { from, on, slot, keptBy }: Wanted, luck: number): number | null {
  // The high digits of what was drawn: the low ones have said what is asked.
  if (Math.floor(luck / 1024) % 1000 >= game.balance['asks.clash']) return null
  for (const ask of game.asks) {
    const other = ASKS[ask.what]
    if (other.from === from || ask.slot !== slot || !fits(game, on, ask.day)) continue
    // Nobody asks for one hour twice.
    if (game.asks.some(own => own.day === ask.day && own.slot === slot && ASKS[own.what].from === from)) continue
    if (!keptBy.some(what => (other.keptBy as readonly string[]).includes(what))) return ask.day
  }
  return null
}

/** The first fitting day from the one drawn on, round the week; none where the slot is taken by another ask of the same kind of day. */
function pickDay(game: Game, { on, slot }: Wanted, turn: number): number | null {
  for (let ahead = 0; ahead < 7; ahead++) {
    const day = game.day + ((turn + ahead) % 7)
    if (!fits(game, on, day)) continue
    let taken = false
    for (const ask of game.asks) if (ask.day === day && ask.slot === slot && ASKS[ask.what].from === 'billy') taken = true
    if (!taken) return day
  }
  return null
}

function fits(game: Game, on: On, day: number): boolean {
  if (on === 'schoolDay') return isSchoolDay(day)
  if (on === 'officeDay') return officeOpen(game, day)
  if (on === 'vacation') return officeOpen(game, day) && !isSchoolDay(day)
  if (on === 'saturday' || on === 'sunday') return weekdayOf(day) === (on === 'saturday' ? 5 : 6)
  return on === 'any' || isWeekend(day)
}

/** Each evening: what was asked of today, kept or not, by what was lived and where Ted was. */
export function settleAsks(today: Today): void {
  const { game } = today
  // Where the desk is gone, what was asked of it is gone.
  if (workplace(game) !== 'agency') game.asks = game.asks.filter(({ what }) => ASKS[what].from !== 'work')
  for (const ask of game.asks) {
    if (ask.state !== 'open' || ask.day < game.day) continue
    const kept = ask.day === game.day ? isKept(game, ask) : isKeptBefore(game, ask)
    if (ask.day > game.day && !kept) continue
    ask.state = kept ? 'kept' : 'broken'
    if (kept) keep(today, ask)
    else leave(today, ask)
    tell(today, 'ask', { what: ask.what, kept: kept ? 1 : 0 })
    say(today, kept ? KEPT[ask.what] : BROKEN[ask.what], { what: ask.what })
  }
}

/** What only had to be done by its day, and was done today. */
function isKeptBefore(game: Game, { what }: Ask): boolean {
  const { orBefore, keptBy } = ASKS[what]
  return orBefore === true && game.did.some(({ what: done }) => keptBy.includes(done))
}

function isKept(game: Game, ask: Ask): boolean {
  const { keptBy, keptAt, anyHour } = ASKS[ask.what]
  let elsewhere = false
  let lived = false
  for (const { slot, what } of game.did) {
    if ((anyHour || slot === ask.slot) && keptBy.includes(what)) return true
    if (slot !== ask.slot || !isActivity(what)) continue
    lived = true
    if (keptAt === 'desk' && what === 'desk' && !game.broke.leftEarly) return true
    if (!HOME.includes(ACTIVITIES[what].place)) elsewhere = true
  }
  if (keptAt !== 'home') return false
  // An hour in which nothing was planned is an hour at home, unless the plan had him at the desk and he never came.
  return lived ? !elsewhere : cellAt(game, ask.day, ask.slot).ted.length === 0
}

function keep(today: Today, { what }: Ask): void {
  const { balance, counts } = today.game
  counts.kept++
  const { from, remembers } = ASKS[what]
  if (from === 'billy') {
    move(today, 'billy.trustAccount', balance['asks.kept.trust'], 'ask', what)
    move(today, 'billy.bond', balance['asks.kept.bond'], 'ask', what)
  } else if (from === 'work') move(today, 'work.standing', balance['asks.kept.standing'], 'ask', what)
  else if (from === 'margaret') {
    move(today, 'margaret.favour', -balance['asks.kept.favour'], 'ask', what)
    move(today, 'margaret.regard', balance['asks.kept.regard'], 'ask', what)
  }
  if (remembers) remember(today, remembers)
}

function leave(today: Today, { what }: Ask): void {
  const { balance, counts } = today.game
  counts.broken++
  const { from, forgets } = ASKS[what]
  if (from === 'billy') {
    move(today, 'billy.trustAccount', -balance['asks.broken.trust'], 'ask', what)
    move(today, 'billy.bond', -balance['asks.broken.bond'], 'ask', what)
    move(today, 'billy.security', -balance['asks.broken.security'], 'ask', what)
    move(today, 'billy.calm', -balance['asks.broken.calm'], 'ask', what)
  } else if (from === 'work') slip(today, 'refusedAsk')
  else if (from === 'margaret') move(today, 'margaret.regard', -balance['asks.broken.regard'], 'ask', what)
  else {
    move(today, 'ted.cash', -balance['asks.broken.cents'], 'ask', what)
    move(today, 'ted.strain', balance['asks.broken.strain'], 'ask', what)
  }
  if (forgets) remember(today, forgets)
}
