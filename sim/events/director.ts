/** The pace: which card, and when. It never touches a number or a die of the rules; else forecasts would lie. */
import { isOfficeDay, isSchoolDay, isWeekend, SLOTS, type Slot, weekOf } from '../calendar.ts'
import type { Today } from '../change.ts'
import { draw, settled } from '../random.ts'
import type { Game } from '../state.ts'
import { dueScene } from '../story/stage.ts'
import { backlog } from '../work/projects.ts'
import { offer } from './card.ts'
import { allHold } from './holds.ts'
import { type AnyCard, CARD_IDS, cardAt, isScene, type PoolCardId, themeOf } from './index.ts'

type Entry = { id: PoolCardId; card: AnyCard; theme: string }
const bySlot: Record<Slot, Entry[]> = { morning: [], forenoon: [], midday: [], afternoon: [], evening: [], night: [] }
const byDay = new Map<number, Entry[]>()
for (const id of CARD_IDS) {
  if (isScene(id)) continue
  const card = cardAt(id)
  const entry: Entry = { id: id as PoolCardId, card, theme: themeOf(id) }
  if (card.day !== undefined) byDay.set(card.day, [...(byDay.get(card.day) ?? []), entry])
  else for (const slot of card.at ?? []) bySlot[slot].push(entry)
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
  if (game.over || game.hunt?.done === false) return
  const fixed = byDay
    .get(game.day)
    ?.find(
      entry =>
        entry.card.at?.includes(slot) && settled(game.seed, `card/${entry.id}`, 1000) < (entry.card.share ?? 500) && mayCome(today, entry),
    )
  if (fixed && !tooMuch(game, fixed.card)) {
    offer(today, fixed.id)
    return
  }
  if (luck >= hazard(game, number)) return
  const picked = pick(today, slot)
  if (!picked) return
  game.counts.coldDraws = picked.card.mood === 'warm' ? 0 : game.counts.coldDraws + 1
  offer(today, picked.id)
}

/** Permille that this slot brings a card: what is left of the week's budget over the slots that are left. */
function hazard(game: Game, number: number): number {
  const { balance, counts } = game
  const strained = tension(game)
  let budget = balance['director.cards'] - balance['director.scene'] * counts.scenesThisWeek
  if (strained < balance['director.lowTension']) budget += balance['director.lean']
  if (strained > balance['director.highTension']) budget -= balance['director.lean']
  budget = Math.min(balance['director.most'], Math.max(balance['director.least'], budget))
  if (counts.emptyWeeks >= balance['director.emptyWeeks'] && counts.decisions === 0) budget = Math.max(budget, 3000)
  if (counts.emptyWeeks >= balance['director.emptyWeeks'] + 1 && counts.decisions === 0) return 1000
  const left = 42 - ((game.day % 7) * 6 + number - 1)
  const due = budget - counts.cardsThisWeek * 1000
  return due <= 0 ? Math.floor(budget / 84) : Math.min(1000, Math.floor((due * 3) / (2 * Math.max(12, left))))
}

/** How tight things are, 0–1000: the state's own tension and the story's threat. */
export function tension(game: Game): number {
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
  for (const entry of bySlot[slot]) {
    if (tooMuch(game, entry.card) || !mayCome(today, entry)) continue
    const weight = weightOf(game, entry) * (warm === (entry.card.mood === 'warm') ? 4 : 1)
    can.push(entry)
    weights.push(weight)
    sum += weight
  }
  if (sum === 0) return null
  let left = luck % sum
  for (let at = 0; at < can.length; at++) {
    left -= weights[at] ?? 0
    if (left < 0) return can[at] ?? null
  }
  return null
}

/** Never two blows in two days. */
function tooMuch(game: Game, card: AnyCard): boolean {
  return card.mood === 'blow' && game.counts.blowDay > 0 && game.day - (game.counts.blowDay - 1) < 2
}

function mayCome(today: Today, { id, card }: Entry): boolean {
  const { game } = today
  const { day } = game
  const seen = game.happened[id]
  if (seen && (card.again === undefined || day - seen.last < card.again * 7)) return false
  if (card.on === 'weekday' && isWeekend(day)) return false
  if (card.on === 'weekend' && !isWeekend(day)) return false
  if (card.on === 'schoolDay' && !isSchoolDay(day)) return false
  if (card.on === 'officeDay' && !isOfficeDay(day)) return false
  if (card.on === 'holiday' && (isSchoolDay(day) || isWeekend(day))) return false
  return allHold(today, card.when ?? [])
}

function weightOf(game: Game, { card, theme }: Entry): number {
  let last = -1
  for (const id of CARD_IDS) {
    const seen = game.happened[id]
    if (seen && themeOf(id) === theme && seen.last > last) last = seen.last
  }
  let weight = Math.floor(10000 / (card.onceIn ?? 60))
  if (last < 0 || game.day - last > 21) weight = Math.floor((weight * game.balance['director.freshTheme']) / 1000)
  else if (weekOf(last) === weekOf(game.day)) weight = Math.floor((weight * game.balance['director.staleTheme']) / 1000)
  return Math.max(1, weight)
}
