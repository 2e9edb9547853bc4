/** What a man can carry down to Eighth Avenue: each thing sold once, remembered, and missing from its place ever after. */
import { move, type Today, tell } from '../change.ts'
import type { Count } from '../counts.ts'
import { remember } from '../memory/ledger.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'

type Thing = {
  words: string
  /** Over the counter. */
  sold: readonly string[]
  /** What stands, or doesn't, where it was. */
  gone: string
}

const rows = {
  recordPlayer: {
    words: 'the record player',
    sold: ['The man plays it a bar of his own record, and says seventy. {billy} carries down the needle, in a matchbox.'],
    gone: 'A square on the shelf that is cleaner than the shelf.',
  },
  camera: {
    words: 'the camera',
    sold: [
      'He breathes on the lens and looks at you through it. “Eighty,” he says. You take out the film first; there are four left on it.',
    ],
    gone: 'A nail by the door, and a strap’s worth of clean wall.',
  },
  watch: {
    words: 'your father’s watch',
    sold: ['He opens the back with a thumbnail and listens to Scranton for a while. Ninety. {billy} tells you the time all the way home.'],
    gone: 'A white band on your wrist, and the kitchen clock for everything.',
  },
  sofa: {
    words: 'the sofa',
    sold: ['Two brothers take it down the stairs, saying “Yours” and “Mine.” Underneath it’s all there: the bridge, a dime, one mitten.'],
    gone: 'Four dents in the rug, and the blanket in the middle of them.',
  },
} as const satisfies Record<string, Thing>
export type ThingId = keyof typeof rows
export const THINGS: Readonly<Record<ThingId, Thing>> = rows
export const THING_IDS = Object.keys(rows) as ThingId[]
const SOLD = lines(THING_IDS, id => line(`things.${id}.sold`, THINGS[id].sold))
const SALES = {} as Record<ThingId, Count>
for (const id of THING_IDS) SALES[id] = `sold.${id}`

/** Whether a thing has left the house: over the counter, or for the lawyer. */
export function isSold({ counts, memories }: Game, id: ThingId): boolean {
  if (counts[SALES[id]] > 0) return true
  for (const { kind, detail } of memories) if (kind === 'sold-something' && detail === id) return true
  return false
}

/** What is missing from the rooms, in the order of the table. */
export const missingThings = (game: Game): ThingId[] => THING_IDS.filter(id => isSold(game, id))

/** Whether anybody would think of selling it: it is there, and there is little else. */
export function maySell(game: Game, id: ThingId): boolean {
  const { balance, numbers } = game
  return numbers['ted.cash'] + numbers['ted.savings'] < balance['money.sell.under'] && !isSold(game, id)
}

/** Sells it: what it brings, what it leaves. */
export function sell(today: Today, id: ThingId): void {
  const { game } = today
  if (isSold(game, id)) return
  const { balance, counts, day } = game
  counts[SALES[id]] = day + 1
  counts.cashIn += balance[`money.sell.${id}`]
  move(today, 'ted.cash', balance[`money.sell.${id}`], 'pay', id)
  move(today, 'billy.security', -balance['money.sell.security'], 'house', id)
  remember(today, 'sold-something', { detail: id })
  tell(today, 'sold', { what: id, cents: balance[`money.sell.${id}`] })
  say(today, SOLD[id])
}

/** The first thing that is still there, or null: what goes when a third week has no money in it. */
export const nextToGo = (game: Game): ThingId | null => THING_IDS.find(id => !isSold(game, id)) ?? null
