/** Broke, which is no end: a state one lives in by candles and credit, wears down in, and climbs out of. */
import { move, type Today, tell } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import { line, say } from '../said.ts'
import type { Game } from '../state.ts'
import { nextToGo, sell } from './things.ts'

/** Weeks without money, as they are seen; and the first one with some. */
export const BROKE_WORDS = {
  comes: [
    '{jankowski} doesn’t ask for the rent. He asks about the pipe, twice, and looks at the drawer.',
    'You pay for eleven things with the eleven things’ worth of coins. {pak} counts, so that you needn’t.',
    'There’s soup, and there is the same soup. {billy} reads you the can, to see what else it is.',
    'You walk. It’s forty-one blocks, and you know some of them by name now.',
    '{billy} has put his two dollars and ten cents on the table, under the salt.',
    'You owe {carmine} for nine slices. He cuts one small, and says nothing in Italian.',
  ],
  over: [
    'There is a dollar over on Friday. You look at it from both sides.',
    '{jankowski} has the rent, and turns the pipe the other way.',
    'There’s meat. {billy} asks whose birthday it is.',
  ],
} as const
const COMES = line('broke.comes', BROKE_WORDS.comes)
const OVER = line('broke.over', BROKE_WORDS.over)

/** Whether there is no money in the house at all. */
export const isBroke = ({ numbers }: Game): boolean => numbers['ted.cash'] + numbers['ted.savings'] < 0

/** A Sunday without money: it wears on both; in the third week running somebody helps or something goes. */
export function sundayBroke(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  if (!isBroke(game)) {
    if (counts.broke > 0) {
      tell(today, 'solvent', { weeks: counts.broke })
      say(today, OVER)
    }
    counts.broke = 0
    return
  }
  counts.broke++
  move(today, 'ted.strain', balance['money.broke.strain'], 'bill', 'broke')
  move(today, 'billy.security', -balance['money.broke.security'], 'bill', 'broke')
  tell(today, 'broke', { weeks: counts.broke })
  say(today, COMES)
  if (counts.broke < 3) return
  if (counts.lent === 0) {
    counts.lent = 1
    counts.cashIn += balance['money.artie']
    move(today, 'ted.cash', balance['money.artie'], 'pay', 'artie')
    move(today, 'ted.debt', balance['money.artie'], 'bill', 'artie')
    remember(today, 'borrowed', { detail: 'artie' })
  } else if (counts.lent === 1) {
    const goes = nextToGo(game)
    if (goes === null) counts.lent = 2
    else sell(today, goes)
  }
}
