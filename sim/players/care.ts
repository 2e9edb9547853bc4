/** Which option of a card a careful father takes, as somebody knows who has read the text. */
import type { AnyCard, CardId } from '../events/index.ts'
import { leadOf } from '../events/card.ts'
import { cardAt } from '../events/index.ts'
import type { Choice } from '../events/define.ts'
import type { Effect } from '../events/words.ts'
import { KINDS } from '../memory/kinds.ts'
import type { Quantity } from '../quantities.ts'

/** Where what an option says outweighs what can be reckoned from it: card → option. */
const CAREFUL: Partial<Record<string, string>> = {
  'courtroom.joanna': 'lookAt',
  'courtroom.k1': 'fair',
  'door.door': 'stay',
  'interstate.keys': 'up',
  'landing.theKey': 'swap',
  'settled.otherPaper': 'back',
  'verdict.bench': 'drop',
}

/** What a careful father looks at, in tenths of a point for a point. */
const WEIGHTS: Partial<Record<Quantity, number>> = {
  'billy.bond': 30,
  'billy.trust': 30,
  'billy.trustAccount': 20,
  'billy.security': 30,
  'billy.calm': 8,
  'billy.health': 12,
  'billy.school': 6,
  'billy.play': 4,
  'billy.company': 6,
  'billy.food': 5,
  'billy.sleep': 6,
  'home.routine': 10,
  'margaret.regard': 8,
  'joanna.regard': 10,
  'joanna.turn': 10,
  'work.standing': 2,
  'ted.strain': -2,
}
/** A memory of weight 1 and valence 1. */
const MEMORY = 40

function worthOf(effects: readonly Effect[]): number {
  let worth = 0
  for (const effect of effects) {
    if (effect.do === 'move') worth += effect.by * (WEIGHTS[effect.what] ?? 0)
    else if (effect.do === 'remember') worth += KINDS[effect.kind].valence * KINDS[effect.kind].weight * MEMORY
    else if (effect.do === 'mend' || effect.do === 'putRight') worth += 4 * MEMORY
    else if (effect.do === 'practise') worth += effect.halves * 5
    else if (effect.do === 'promise') worth += 2 * MEMORY
    else if (effect.do === 'slip') worth -= MEMORY
    else if (effect.do === 'chance')
      worth += Math.floor((worthOf(effect.then) * effect.permille + worthOf(effect.otherwise) * (1000 - effect.permille)) / 1000)
    else if (effect.do === 'when') worth += Math.floor((worthOf(effect.then) + worthOf(effect.otherwise)) / 2)
  }
  return worth
}

/** What choosing it leads to counts half, as far as the next card. */
function worthOfChoice(choice: Choice): number {
  let worth = worthOf(choice.then)
  // As anybody would reckon it: where nothing in particular has happened.
  const leads = leadOf(choice, ({ when }) => when.length === 0)
  if (leads) {
    let best = Number.NEGATIVE_INFINITY
    const next = cardAt(leads)
    for (const id of Object.keys(next.choices)) best = Math.max(best, worthOf(next.choices[id]?.then ?? []))
    if (best > Number.NEGATIVE_INFINITY) worth += Math.floor(best / 2)
  }
  return worth
}

type Ranked = { careful: readonly string[]; easy: readonly string[]; work: boolean; favours: ReadonlySet<string> }
const ranks = new Map<string, Ranked>()

/** The options of a card from the most careful to the least, and from the least trouble to the most. */
export function ranked(id: string): Ranked {
  const known = ranks.get(id)
  if (known) return known
  const card: AnyCard = cardAt(id as CardId)
  const rows = Object.keys(card.choices).map((option, at) => {
    const choice = card.choices[option] as Choice
    let trouble = 0
    const favours = (choice.costs ?? []).some(cost => cost.take === 'favour')
    for (const cost of choice.costs ?? [])
      trouble += cost.take === 'cents' ? Math.floor(cost.amount / 20) : cost.take === 'favour' ? cost.amount * 4 : cost.amount
    return { option, at, worth: (CAREFUL[id] === option ? 1000000 : 0) + worthOfChoice(choice), trouble, favours }
  })
  const made: Ranked = {
    careful: [...rows].sort((a, b) => b.worth - a.worth || a.at - b.at).map(row => row.option),
    easy: [...rows].sort((a, b) => a.trouble - b.trouble || a.at - b.at).map(row => row.option),
    work: card.where === 'office' || card.where === 'bossOffice',
    favours: new Set(rows.filter(row => row.favours).map(row => row.option)),
  }
  ranks.set(id, made)
  return made
}
