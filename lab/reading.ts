/** A play as its reader has it: what was said twice, who spoke of what was done, what came after a blow, what was asked. */
import { Clerk, namesDeed, unwitnessed } from './oath.ts'
import { type CardId, cardAt, CARD_IDS, type Fact, factWords, type Game, isScene, LAST_DAY, type Player, run } from '../sim/index.ts'

/** A deed is old when so many days have gone over it. */
const OLD = 20 * 7
/** Days in which a blow is followed by something warm, and in which anything warm comes at all. */
const AFTER_BLOW = 14
const ANYHOW = 28

/**
 * `recalls`: how often somebody spoke of a deed by its name; `old`: of one over twenty weeks old. `twice`: texts that stood twice though
 * they were not written to. `blows`: cards of the pool that struck within a day of another blow. `relieved`: whether each blow
 * had something warm within two weeks, and every four weeks had. `warm`: the share of warm cards among the pool's.
 * `askedTwice`: questions of the cross that were asked before; `unwitnessed`: those that nobody could have told him of. `named`: recalls
 * that name their deed. `contradicts`: what was said under oath and isn’t in the record.
 */
export type Reading = {
  kind: 'reading'
  recalls: number
  old: number
  twice: string[]
  blows: number
  relieved: boolean
  warm: number
  askedTwice: number
  named: number
  contradicts: string[]
  unwitnessed: number
}

/** Written to recur: their wordings take turns, or stand where the reader put them. */
const TAKES_TURNS = /^(court\.(reactions|leads)\.|story\.two\.letterNext\.choices\.)/
/** A memory laid on the rail, and the sentence it stands in, are the player's own. */
const OWN = /^court\.(card|statement)/

/** A card that promises or mends something is a ritual: it comes whenever it is wanted. */
export const isRitual = (id: CardId): boolean =>
  Object.values(cardAt(id).choices).some(({ then }) => then.some(effect => effect.do === 'promise' || effect.do === 'mend'))
const RITUALS: ReadonlySet<unknown> = new Set(CARD_IDS.filter(isRitual))

/** Lives a play to its end and reads along. */
export function readGame(game: Game, player: Player): Reading {
  const said = new Map<string, number>()
  const shown: { card: CardId; day: number }[] = []
  const clerk = new Clerk()
  let recalls = 0
  let old = 0
  let named = 0
  run(game, player, {
    tell: fact => {
      const { card, option, last } = fact.values
      clerk.hear(fact, game)
      if (fact.path.startsWith('recalls.')) {
        recalls++
        if (typeof last === 'number' && fact.day - last >= OLD) old++
        if (namesDeed(fact, game)) named++
      }
      const id = CARD_IDS.find(each => each === card)
      if (id !== undefined && option === undefined && isCardText(fact)) shown.push({ card: id, day: fact.day })
      if (TAKES_TURNS.test(fact.path) || OWN.test(fact.path) || RITUALS.has(id)) return
      const words = factWords(game, fact)
      if (words !== null) said.set(words, (said.get(words) ?? 0) + 1)
    },
  })
  const pool = shown.filter(({ card }) => !isScene(card))
  return {
    kind: 'reading',
    recalls,
    old,
    twice: [...said].flatMap(([words, times]) => (times > 1 ? [words] : [])),
    blows: blowsTooNear(shown),
    relieved: isRelieved(shown, game.day),
    warm: pool.filter(({ card }) => cardAt(card).mood === 'warm').length / Math.max(1, pool.length),
    askedTwice: askedTwice(game),
    named,
    contradicts: clerk.contradictions,
    unwitnessed: unwitnessed(game),
  }
}

const isCardText = ({ path }: Fact): boolean => /^(events|story)\./.test(path)
const isBlow = ({ card }: { card: CardId }): boolean => cardAt(card).mood === 'blow'

function blowsTooNear(shown: readonly { card: CardId; day: number }[]): number {
  const blows = shown.filter(isBlow)
  return blows.filter(({ card, day }) => !isScene(card) && blows.some(other => other.card !== card && Math.abs(other.day - day) < 2)).length
}

function isRelieved(shown: readonly { card: CardId; day: number }[], end: number): boolean {
  const warm = shown.filter(({ card }) => cardAt(card).mood === 'warm').map(({ day }) => day)
  const within = (from: number, days: number): boolean => from + days > end || warm.some(day => day >= from && day <= from + days)
  const last = Math.min(end, LAST_DAY)
  for (let day = 7; day <= last; day++) if (!within(day, ANYHOW)) return false
  return shown.every(each => !isBlow(each) || within(each.day, AFTER_BLOW))
}

function askedTwice({ questions }: Game): number {
  const asked = questions.filter(({ by }) => by === 'strand').map(({ slot, asks, about }) => [`${slot} ${asks}`, about ?? slot])
  return asked.length - Math.min(new Set(asked.map(([text]) => text)).size, new Set(asked.map(([, about]) => about)).size)
}
