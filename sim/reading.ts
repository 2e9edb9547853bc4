/** The state as a reader wants it: a card with its costs and odds, a week's changes with their words. Shared by page and lab. */
import { facesOf, leafOf, optionsOf, pathOf, refusal, wordingOf } from './events/card.ts'
import type { Choice, Face } from './events/define.ts'
import { type CardId, cardAt } from './events/index.ts'
import type { Cost, Effect } from './events/words.ts'
import type { PlaceId } from './places.ts'
import type { Game } from './state.ts'
import { slotOf } from './step.ts'
import { moneyWords, named, oddsWords, textAt, words } from './words.ts'

export type ChoiceRead = {
  id: string
  label: string
  costs: { take: Cost['take']; words: string }[]
  /** What is uncertain, in words: 'it holds: about even'. */
  odds: string | null
  after: string[]
  /** Why it can't be taken now, or null. */
  refused: string | null
}
export type CardRead = {
  id: CardId
  title: string
  where: PlaceId
  faces: readonly Face[]
  panels: string[]
  text: string
  choices: ChoiceRead[]
}

/** The card on the table in words, or null when there is none. */
export function readCard(game: Game): CardRead | null {
  const { pending } = game
  if (pending?.what !== 'card') return null
  const id = pending.card
  const card = cardAt(id)
  const today = { game, slot: slotOf(game), tell: undefined }
  const base = pathOf(id)
  return {
    id,
    title: words(game, `${base}.title`),
    where: card.where,
    faces: facesOf(today, card),
    panels: panelPaths(game).map(path => words(game, path)),
    text: words(game, leafOf(`${base}.text`, card.text, pending.wording)),
    choices: optionsOf(today, card)
      .filter(option => pending.options.includes(option))
      .map(option => readChoice(game, base, id, option)),
  }
}

/** Where each text of the card on the table stands, as it is shown: panels, situation, and the labels of what can be taken. */
export function cardPaths(game: Game): string[] {
  const { pending } = game
  if (pending?.what !== 'card') return []
  const card = cardAt(pending.card)
  const today = { game, slot: slotOf(game), tell: undefined }
  const base = pathOf(pending.card)
  const open = pending.options.filter(option => refusal(today, card.choices[option] as Choice) === null)
  return [...panelPaths(game), leafOf(`${base}.text`, card.text, pending.wording), ...open.map(option => `${base}.choices.${option}.label`)]
}

/** Where the panels of the card on the table stand, in the wordings that hold. */
function panelPaths(game: Game): string[] {
  if (game.pending?.what !== 'card') return []
  const today = { game, slot: slotOf(game), tell: undefined }
  const id = game.pending.card
  return (cardAt(id).panels ?? []).map((panel, at) => leafOf(`${pathOf(id)}.panels.${at}`, panel, wordingOf(today, panel, 0)))
}

function readChoice(game: Game, base: string, id: CardId, option: string): ChoiceRead {
  const choice = cardAt(id).choices[option]
  if (!choice) throw new RangeError(`${id} has no option ${option}`)
  const today = { game, slot: slotOf(game), tell: undefined }
  const path = `${base}.choices.${option}`
  const why = refusal(today, choice)
  return {
    id: option,
    label: words(game, `${path}.label`),
    costs: (choice.costs ?? []).map(cost => ({ take: cost.take, words: costWords(cost) })),
    odds: oddsOf(choice.then),
    after: [0, 1]
      .map(at => textAt(`${path}.after.${at}`))
      .filter(text => text !== null)
      .map((_, at) => words(game, `${path}.after.${at}`)),
    refused:
      why === null
        ? null
        : why.code === 'condition'
          ? words(game, textAt(`${path}.because`) === null ? 'refusals.condition' : `${path}.because`)
          : words(game, `refusals.${why.code}`),
  }
}

function oddsOf(effects: readonly Effect[]): string | null {
  for (const effect of effects) if (effect.do === 'chance' && effect.says !== '') return `${effect.says}: ${oddsWords(effect.permille)}`
  return null
}

/** A cost as its chip says it. */
export function costWords(cost: Cost): string {
  if (cost.take === 'minutes')
    return cost.amount < 60 ? `${cost.amount} min` : `${Math.floor(cost.amount / 60)}${cost.amount % 60 >= 15 ? '½' : ''} h`
  if (cost.take === 'cents') return moneyWords(cost.amount)
  if (cost.take === 'favour') return 'a favour'
  return cost.amount < 40 ? 'a little energy' : cost.amount < 120 ? 'some energy' : 'much energy'
}

/** What moved a number, as a line of the tape: an activity's name, a card's title, a bill. */
export function causeWords(what: string): string {
  for (const path of [
    `activities.${what}.name`,
    `asks.${what}.words`,
    `promises.${what}.words`,
    `list.${what}.words`,
    `slips.${what}.words`,
    `bills.${what}.words`,
    `topics.${what}.name`,
    `accounts.${what}.name`,
    `causes.${what}`,
  ]) {
    const text = textAt(path)
    if (text !== null) return named(text)
  }
  const card = what.split('.').slice(0, 2).join('.')
  const title = textAt(`events.${card}.title`) ?? textAt(`story.${card}.title`)
  return title === null ? plain(what) : named(title)
}

/** 'electricBill' → 'electric bill': causes without an entry are named so that they read. */
function plain(what: string): string {
  return what.replace(/[-_.]/g, ' ').replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
}
