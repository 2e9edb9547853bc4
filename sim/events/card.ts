/** A card on the table: how it is offered, what an option costs and does, how it is answered. */
import { move, practise, type Today, tell } from '../change.ts'
import { putRight } from '../court/worst.ts'
import { mend, refOf, remember } from '../memory/ledger.ts'
import { chance, settled } from '../random.ts'
import { count, timesSaid } from '../said.ts'
import { completeBeat } from '../story/beats.ts'
import type { Game, MemoryRef } from '../state.ts'
import { makePromise } from '../week/promises.ts'
import { slip } from '../work/slips.ts'
import type { Card, Choice, Face, Way, Wording } from './define.ts'
import { allHold } from './holds.ts'
import { type AnyCard, type CardId, cardAt, isScene } from './index.ts'
import type { Cost, Effect } from './words.ts'

/** Which of several wordings stands: the first with its conditions met; among those without, they take turns. */
export function wordingOf(today: Today, text: string | readonly Wording[], turn: number): number {
  if (typeof text === 'string') return 0
  const plain: number[] = []
  for (let at = 0; at < text.length; at++) {
    const wording = text[at]
    if (!wording) continue
    if (wording.when.length === 0) plain.push(at)
    else if (allHold(today, wording.when)) return at
  }
  return plain[turn % Math.max(1, plain.length)] ?? 0
}

/**
 * Which situation a card shows now. One that comes again takes, of those that hold, the one that stood least often; of equals one with
 * conditions, and else the next after the one that the seed begins with: a play that sees it once may see any of them.
 */
function situationOf(today: Today, id: CardId, { text, again }: AnyCard, times: number): number {
  if (typeof text === 'string' || again === undefined) return wordingOf(today, text, times)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  const begin = settled(today.game.seed, `stands/${id}`, text.length)
  for (let turn = 0; turn < text.length; turn++) {
    const at = (begin + turn) % text.length
    const wording = text[at]
    if (!wording || !allHold(today, wording.when)) continue
    const stood = 2 * timesSaid(today.game, standsAt(id, at)) + (wording.when.length > 0 ? 0 : 1)
    if (stood >= least) continue
    best = at
    least = stood
  }
  return best
}

/** Whether a card that comes again still has a situation to show that it hasn’t shown. */
export function hasFresh(today: Today, id: CardId): boolean {
  const { text } = cardAt(id)
  if (typeof text === 'string') return true
  return text.some(({ when }, at) => timesSaid(today.game, standsAt(id, at)) === 0 && allHold(today, when))
}

/** Where it is counted how often a situation has stood. */
const standsAt = (id: CardId, at: number): string => `${pathOf(id)}.text.${at}`

/** What follows stands beside its situation, wording by wording, where there are as many; else by its own conditions and turns. */
function outcomeOf(today: Today, card: AnyCard, choice: Choice, wording: number, turn: number): number {
  const beside =
    typeof choice.text !== 'string' && choice.text.length === card.text.length && choice.text.every(each => each.when.length === 0)
  return card.again !== undefined && beside ? wording : wordingOf(today, choice.text, turn)
}

/** Why an option that stands on the card can't be taken now, or null when it can. */
export function refusal(today: Today, choice: Choice): { code: 'broke' | 'favour' | 'condition'; values: Record<string, number> } | null {
  for (const cost of choice.costs ?? []) {
    if (cost.take === 'cents' && today.game.numbers['ted.cash'] + today.game.numbers['ted.savings'] < cost.amount)
      return { code: 'broke', values: { cents: cost.amount } }
    if (cost.take === 'favour' && today.game.numbers['margaret.favour'] + cost.amount > 120)
      return { code: 'favour', values: { favour: cost.amount } }
  }
  return allHold(today, choice.when ?? []) ? null : { code: 'condition', values: {} }
}

/** The options a card shows, in their order: those whose `shown` holds. */
export function optionsOf(today: Today, card: Card): string[] {
  const options: string[] = []
  for (const id of Object.keys(card.choices)) {
    const choice = card.choices[id]
    if (choice && allHold(today, choice.shown ?? [])) options.push(id)
  }
  return options
}

/** Lays a card on the table; the day waits until it is answered. */
export function offer(today: Today, id: CardId): void {
  const { game } = today
  const card = cardAt(id)
  const times = game.happened[id]?.times ?? 0
  game.pending = { what: 'card', card: id, wording: situationOf(today, id, card, times), options: optionsOf(today, card) }
  if (card.again !== undefined && typeof card.text !== 'string') count(game, standsAt(id, game.pending.wording))
  game.happened[id] = { times: times + 1, last: game.day, option: null }
  if (card.where !== 'office' && card.where !== 'bossOffice') game.broke.came = game.stage
  if (isScene(id)) game.counts.scenesThisWeek++
  else game.counts.cardsThisWeek++
  if (card.mood === 'blow') game.counts.blowDay = game.day + 1
  else if (card.mood === 'warm') game.counts.warmDay = game.day + 1
  if (today.tell) tell(today, leafOf(`${pathOf(id)}.text`, card.text, game.pending.wording), { card: id })
}

/** Where a card's text stands among all words. */
export const pathOf = (id: CardId): string => `${isScene(id) ? 'story' : 'events'}.${id}`
/** The path of the wording that stands. */
export const leafOf = (path: string, text: string | readonly Wording[], wording: number): string =>
  typeof text === 'string' ? path : `${path}.${wording}.text`

/** Takes an option of the card on the table: its costs, its effects, what is remembered; then the next scene, if it leads to one. */
export function answer(today: Today, option: string): void {
  const { game } = today
  const { pending } = game
  if (pending?.what !== 'card') return
  const id = pending.card
  const card = cardAt(id)
  const choice = card.choices[option]
  if (!choice) return
  const beat = isScene(id) ? card.beat : undefined
  const counts = beat ? game.memories.map(memory => memory.count) : []
  const by = isScene(id) ? 'story' : 'card'
  const what = `${id}.${option}`
  game.pending = null
  game.counts.decisions++
  const seen = game.happened[id]
  if (seen) seen.option = option
  if (today.tell)
    tell(
      today,
      leafOf(`${pathOf(id)}.choices.${option}.text`, choice.text, outcomeOf(today, card, choice, pending.wording, (seen?.times ?? 1) - 1)),
      {
        card: id,
        option,
      },
    )
  for (const cost of choice.costs ?? []) pay(today, cost, what)
  applyAll(today, choice.then, by, what, id)
  if (beat)
    completeBeat(today, beat, {
      place: card.where,
      with: card.faces.map(face => face.who),
      options: pending.options,
      option,
      memories: newRefs(game, counts),
    })
  const next = leadOf(choice, ({ when }) => allHold(today, when))
  if (next) offer(today, next)
}

/** Who is seen on a card. */
export const facesOf = (today: Today, { faces, otherwise }: Card): readonly Face[] =>
  otherwise && allHold(today, otherwise.when) ? otherwise.faces : faces

/** The scene an option leads to at once, or null. `holds`: whether a way is open. */
export function leadOf({ leads }: Choice, holds: (way: Way) => boolean): CardId | null {
  if (leads === undefined) return null
  return (typeof leads === 'string' ? leads : (leads.find(holds)?.to ?? null)) as CardId | null
}

/** What was kept since the counts were taken. */
function newRefs(game: Game, counts: readonly number[]): MemoryRef[] {
  const refs: MemoryRef[] = []
  for (let at = 0; at < game.memories.length; at++) {
    const memory = game.memories[at]
    if (memory && memory.count !== counts[at]) refs.push(refOf(memory))
  }
  return refs
}

function pay(today: Today, cost: Cost, what: string): void {
  if (cost.take === 'minutes') today.game.taken += cost.amount
  else if (cost.take === 'energy') move(today, 'ted.energy', -cost.amount, 'purchase', what)
  else if (cost.take === 'favour') move(today, 'margaret.favour', cost.amount, 'favour', what)
  else move(today, 'ted.cash', -cost.amount, 'purchase', what)
}

/** Applies effects in their order. `id` names the card whose own dice its chances use. */
function applyAll(today: Today, effects: readonly Effect[], by: 'card' | 'story' | 'court', what: string, id: string): void {
  for (const effect of effects) apply(today, effect, by, what, id)
}

function apply(today: Today, effect: Effect, by: 'card' | 'story' | 'court', what: string, id: string): void {
  const { game } = today
  switch (effect.do) {
    case 'move':
      move(today, effect.what, effect.by, by, what)
      return
    case 'practise':
      practise(today, effect.skill, effect.halves, by, what)
      return
    case 'remember':
      remember(today, effect.kind, {
        ...(effect.detail === undefined ? {} : { detail: effect.detail }),
        ...(effect.valence === undefined ? {} : { valence: effect.valence }),
        ...(effect.with ? { witnesses: effect.with } : {}),
      })
      return
    case 'mend':
      mend(today, effect.kind, effect.by)
      return
    case 'putRight':
      putRight(today, effect.at)
      return
    case 'slip':
      slip(today, effect.what)
      return
    case 'keepHome':
      game.counts.noSchool = 1
      return
    case 'promise':
      makePromise(today, effect.what, effect.to, game.day + effect.inDays, effect.slot, what)
      return
    case 'mark':
      game.arc[effect.mark] = effect.to === 'day' ? game.day : effect.to
      return
    case 'chance': {
      const came = chance(game, `card/${id}`, effect.permille)
      tell(today, 'outcome', { card: id, says: effect.says, came: came ? 1 : 0 })
      applyAll(today, came ? effect.then : effect.otherwise, by, what, id)
      return
    }
    case 'when':
      applyAll(today, allHold(today, effect.if) ? effect.then : effect.otherwise, by, what, id)
      return
    case 'stage':
      game.staged.push({ card: effect.card as CardId, day: game.day + effect.inDays, slot: effect.slot })
      return
  }
}
