/** The pace: which card, and when. It never touches a number or a die of the rules; else forecasts would lie. */
import { ACTIVITIES, isActivity } from '../activities/index.ts'
import { isOfficeDay, isSchoolDay, isWeekend, LAST_SATURDAY, SLOTS, type Slot, weekOf } from '../calendar.ts'
import type { Today } from '../change.ts'
import type { PlaceId } from '../places.ts'
import { draw, settled } from '../random.ts'
import type { Game } from '../state.ts'
import { BEATS } from '../story/arc.ts'
import { dueScene } from '../story/stage.ts'
import { HOME } from '../places.ts'
import { cellAt } from '../week/grid.ts'
import { homeBound, onTrip } from '../week/who.ts'
import { atDesk, withBilly } from '../week/hours.ts'
import { backlog } from '../work/projects.ts'
import { hasFresh, offer } from './card.ts'
import { allHold } from './holds.ts'
import { type AnyCard, CARD_IDS, type CardId, cardAt, isScene, type PoolCardId, themeOf } from './index.ts'

/** What has a gate or a shade down on the days when the office is closed, too. */
const SHUT_ON_HOLIDAYS: readonly PlaceId[] = ['doctor', 'shop', 'school', 'lawOffice', 'museum']

/** `wordings`: how often it may come; `scene`: what of it must be so for its people to stand where it is. */
type Entry = { id: PoolCardId; card: AnyCard; theme: string; wordings: number; scene: Scenery }
type Scenery = { desk: boolean; both: boolean; indoors: boolean; doors: boolean; shuts: boolean }
const bySlot: Record<Slot, Entry[]> = { morning: [], forenoon: [], midday: [], afternoon: [], evening: [], night: [] }
const byDay = new Map<number, Entry[]>()
const entries: Entry[] = []
const firstOf: Record<string, PoolCardId> = {}
for (const id of CARD_IDS) {
  if (isScene(id)) continue
  const card = cardAt(id)
  const entry: Entry = { id: id as PoolCardId, card, theme: themeOf(id), wordings: wordingsOf(card), scene: sceneryOf(card) }
  if (card.day !== undefined) byDay.set(card.day, [...(byDay.get(card.day) ?? []), entry])
  else for (const slot of card.at ?? []) bySlot[slot].push(entry)
  entries.push(entry)
  firstOf[entry.theme] ??= entry.id
}

/** A card comes once in each of its wordings; one that makes a promise, twice; one that mends something, whenever it is wanted. */
function wordingsOf(card: AnyCard): number {
  const { choices } = card
  const turns = turnsOf(card)
  for (const option of Object.keys(choices))
    for (const effect of choices[option]?.then ?? []) {
      if (effect.do === 'mend') return Number.POSITIVE_INFINITY
      if (effect.do === 'promise') return 2 * turns
    }
  return turns
}

function turnsOf({ text }: AnyCard): number {
  return typeof text === 'string' ? 1 : text.length
}

function sceneryOf({ where, faces }: AnyCard): Scenery {
  const shows = (who: string): boolean => faces.some(face => face.who === who)
  const desk = where === 'office' || where === 'bossOffice'
  return {
    desk,
    both: !desk && shows('ted') && shows('billy'),
    indoors: HOME.includes(where),
    doors: !desk && where !== 'restaurant',
    shuts: SHUT_ON_HOLIDAYS.includes(where),
  }
}

/** Whether the people of a card are where it is: at the desk, or not; together; in, or out, and well enough to be out; and whether it is open. */
function stands(today: Today, { desk, both, indoors, doors, shuts }: Scenery): boolean {
  const { game } = today
  if (shuts && !isWeekend(game.day) && !isOfficeDay(game.day)) return false
  if (desk) return atDesk(today)
  if (doors && atDesk(today)) return false
  if (!both) return true
  if (!withBilly(today)) return false
  if (!indoors) return game.counts.sickDays === 0
  return !isOut(today)
}

/** Whether the plan has them out of the house for the whole of the hour; a morning begins at home. */
function isOut({ game, slot }: Today): boolean {
  if (slot === null || slot === 'morning') return false
  const { ted } = cellAt(game, game.day, slot)
  for (const what of ted) if (!isActivity(what) || HOME.includes(ACTIVITIES[what].place)) return false
  return ted.length > 0
}

/** What may interrupt a slot as it begins: a scene of the arc, a card of the calendar, or at most one from the pool. */
export function meet(today: Today, slot: Slot): void {
  const { game } = today
  const scene = dueScene(today, slot)
  if (scene) {
    offer(today, scene)
    return
  }
  const number = SLOTS.indexOf(slot) + 1
  if (game.pending || game.counts.met >= number) return
  game.counts.met = number
  if (weekOf(game.day) === 0) return // the prologue has its own scenes and no others
  const luck = draw(game, 'director', 1000) // once a slot whether or not a card can come
  if (game.over || game.hunt?.done === false || game.day >= LAST_SATURDAY || onTrip(game, game.day, slot)) return
  const fixed = byDay
    .get(game.day)
    ?.find(
      entry =>
        entry.card.at?.includes(slot) && settled(game.seed, `card/${entry.id}`, 1000) < (entry.card.share ?? 500) && mayCome(today, entry),
    )
  // What the story has still laid out for these days will be decided too.
  // What comforts after a blow may fill a week further than the rest of the pool.
  const room = reliefOwed(game) === 'now' ? 'director.fullOfComfort' : 'director.full'
  const full = game.counts.decisions + laidOut(game) >= game.balance[room]
  // A day that comes to every play has its card in a full week, too.
  if (fixed && (!full || (fixed.card.share ?? 0) >= 1000) && !tooMuch(game, fixed.card)) {
    offer(today, fixed.id)
    return
  }
  if (full || !comes(game, number, luck)) return
  const picked = pick(today, slot)
  if (!picked) return
  game.counts.coldDraws = picked.card.mood === 'warm' ? 0 : game.counts.coldDraws + 1
  offer(today, picked.id)
}

/** Scenes that bring others at once: decisions at one table. */
const COURSES: Partial<Record<CardId, number>> = { 'restaurant.table': 4 }
/** Decisions that scenes laid out already will ask for. */
function laidOut({ staged }: Game): number {
  let decisions = 0
  for (const { card } of staged) decisions += COURSES[card] ?? 1
  return decisions
}

/** Whether this slot brings a card: what is left of the week's budget, over the slots that are left. */
function comes(game: Game, number: number, luck: number): boolean {
  const { balance, counts } = game
  const quiet = counts.decisions === 0 ? counts.emptyWeeks : 0
  if (quiet > balance['director.emptyWeeks'] || reliefOwed(game) === 'now') return true
  const left = Math.max(12, 42 - ((game.day % 7) * 6 + number - 1))
  // Most slots bring nothing whatever the tension: it need not be reckoned for them.
  if (luck * 2 * left >= Math.max(OVERDUE, balance['director.most']) * 3) return false
  const strained = tension(game)
  let budget = balance['director.cards'] - balance['director.scene'] * counts.scenesThisWeek
  if (strained < balance['director.lowTension']) budget += balance['director.lean']
  if (strained > balance['director.highTension']) budget -= balance['director.lean']
  budget = Math.min(balance['director.most'], Math.max(balance['director.least'], budget))
  if (quiet === balance['director.emptyWeeks']) budget = Math.max(budget, OVERDUE)
  const due = budget - counts.cardsThisWeek * 1000
  return luck < (due <= 0 ? Math.floor(budget / 84) : Math.floor((due * 3) / (2 * left)))
}
/** After empty weeks, as many cards as make one all but sure. */
const OVERDUE = 3000

/** Whether something warm is owed, after a blow or a long while without; and whether it can't wait. */
function reliefOwed({ balance, counts, day }: Game): 'no' | 'next' | 'now' {
  const { blowDay, warmDay } = counts
  const since = day - Math.max(0, warmDay - 1)
  if (blowDay > warmDay) {
    const after = day - (blowDay - 1)
    if (after >= balance['director.reliefBlow']) return 'now'
    if (after >= REST) return 'next'
  }
  if (since >= balance['director.reliefDays']) return 'now'
  return since >= balance['director.reliefDays'] - SOON ? 'next' : 'no'
}
/** Days that a blow is left to itself; and days before something warm must come in which it is looked for. */
const REST = 2
const SOON = 7

/** How tight things are, 0–1000: the state's own tension and the story's threat. */
function tension(game: Game): number {
  const { numbers, balance, arc, day } = game
  const week = weekOf(day)
  let points =
    Math.floor((300 * (1000 - numbers['billy.security'])) / 1000) +
    Math.floor((200 * (1000 - numbers['ted.energy'])) / 1000) +
    Math.floor((200 * numbers['ted.strain']) / 1000) +
    Math.floor((150 * (1000 - numbers['work.standing'])) / 1000)
  if (backlog(game) > 30 * 60) points += 120
  if (numbers['ted.cash'] + numbers['ted.savings'] < 0) points += 120
  if (numbers['work.slips'] > 400) points += 60
  if (numbers['margaret.regard'] > 500) points -= 60
  if (week <= 8) points += balance['director.opening']
  else if (arc.eyeDay >= 0 && day >= arc.eyeDay && day <= arc.eyeDay + 21) points += balance['director.eye']
  else if (arc.callDay >= 0 && day >= arc.callDay && week <= 74) points += balance['director.letter']
  else if (week > 74) points += balance['director.end']
  return Math.min(1000, Math.max(0, points))
}

function pick(today: Today, slot: Slot): Entry | null {
  const { game } = today
  const { balance } = game
  const can: Entry[] = []
  const weights: number[] = []
  let sum = 0
  const wanted =
    tension(game) > balance['director.reliefAt'] || game.counts.coldDraws >= balance['director.coldCards']
      ? balance['director.reliefTense']
      : balance['director.relief']
  const warm = draw(game, 'director', 1000) < wanted
  const luck = draw(game, 'director', 1 << 24)
  const owed = reliefOwed(game) !== 'no'
  for (const entry of bySlot[slot])
    if ((!owed || entry.card.mood === 'warm') && !tooMuch(game, entry.card) && mayCome(today, entry)) can.push(entry)
  if (can.length === 0) return null
  recallThemes(game)
  for (const entry of can) {
    const weight = weightOf(game, entry) * (warm === (entry.card.mood === 'warm') ? 4 : 1)
    weights.push(weight)
    sum += weight
  }
  let left = luck % sum
  for (let at = 0; at < can.length; at++) {
    left -= weights[at] ?? 0
    if (left < 0) return can[at] ?? null
  }
  return null
}

/** Never two blows in two days: neither after one, nor before one that the story has in hand. */
function tooMuch(game: Game, card: AnyCard): boolean {
  return card.mood === 'blow' && ((game.counts.blowDay > 0 && game.day - (game.counts.blowDay - 1) < 2) || blowAhead(game))
}

/** Whether a scene strikes today or tomorrow: one that is staged, or one that the story may stage in the morning. */
function blowAhead({ arc, day, staged }: Game): boolean {
  if (staged.some(scene => scene.day <= day + 1 && STRIKES.has(scene.card))) return true
  const week = weekOf(day)
  if (day % 7 === FRIDAY && arc.eyeDay < 0) return week >= BEATS.B11.from && week <= BEATS.B11.to
  return day % 7 === WEDNESDAY && arc.jobDay < 0 && week >= BEATS.B18.from && week <= BEATS.B18.to
}

/** Scenes that strike, or lead at once to one that does. */
const STRIKES: ReadonlySet<CardId> = striking()
function striking(): Set<CardId> {
  const strikes = new Set<CardId>(CARD_IDS.filter(id => isScene(id) && cardAt(id).mood === 'blow'))
  for (let known = -1; known < strikes.size; ) {
    known = strikes.size
    for (const id of CARD_IDS)
      for (const { leads } of Object.values(cardAt(id).choices)) if (leads !== undefined && strikes.has(leads as CardId)) strikes.add(id)
  }
  return strikes
}

const WEDNESDAY = 2
const FRIDAY = 4

function mayCome(today: Today, { id, card, wordings, scene }: Entry): boolean {
  const { game } = today
  const { day } = game
  const seen = game.happened[id]
  if (seen && (card.again === undefined || seen.times >= wordings || day - seen.last < card.again * 7)) return false
  if (card.on === 'weekday' && isWeekend(day)) return false
  if (card.on === 'friday' && day % 7 !== FRIDAY) return false
  if (card.on === 'weekend' && !isWeekend(day)) return false
  if (card.on === 'schoolDay' && (!isSchoolDay(day) || homeBound(game, day))) return false
  if (card.on === 'officeDay' && !isOfficeDay(day)) return false
  if (card.on === 'holiday' && (isSchoolDay(day) || isWeekend(day))) return false
  if (seen && wordings === turnsOf(card) && !hasFresh(today, id)) return false
  return stands(today, scene) && allHold(today, card.when ?? [])
}

function weightOf({ day, balance, seed }: Game, { id, card, theme, wordings }: Entry): number {
  const last = lastOf[theme] ?? -1
  let weight = Math.floor(10000 / (card.onceIn ?? 60))
  // Each play is dealt half of what comes once, and sees the other half seldom: two years are not one year twice.
  if (wordings === 1)
    weight = Math.floor((weight * balance[settled(seed, `hand/${id}`, 2) === 0 ? 'director.dealt' : 'director.undealt']) / 1000)
  if (last < 0 || day - last > 21) weight = Math.floor((weight * balance['director.freshTheme']) / 1000)
  else if (weekOf(last) === weekOf(day)) weight = Math.floor((weight * balance['director.staleTheme']) / 1000)
  return Math.max(1, weight)
}

/** The last day of each theme, reckoned anew for each pick. */
const lastOf: Record<string, number> = {}
function recallThemes(game: Game): void {
  for (const { id, theme } of entries) {
    const seen = game.happened[id]
    lastOf[theme] = Math.max(seen?.last ?? -1, id === firstOf[theme] ? -1 : (lastOf[theme] ?? -1))
  }
}
