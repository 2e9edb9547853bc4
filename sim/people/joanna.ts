/** Joanna, off stage: how she comes to herself, and how set she is on having him. */
import { weekOf } from '../calendar.ts'
import { bring, shift, type Today } from '../change.ts'
import { between } from '../random.ts'

/** Her week. What reaches her moves her regard where it happens: a letter, a call, an answer under oath. */
export function sundayJoanna(today: Today): void {
  const { game } = today
  const { balance, numbers } = game
  const week = weekOf(game.day)
  if (week === 0) return
  const well = balance['joanna.well.week'] + between(game, 'joanna', -balance['joanna.well.spread'], balance['joanna.well.spread'])
  shift(today, 'joanna.well', Math.min(well, Math.max(0, balance['joanna.well.most'] - numbers['joanna.well'])), 'week', 'joanna')
  if (week < balance['joanna.set.from']) return
  const set =
    balance['joanna.set.base'] +
    balance['joanna.set.week'] * (week - balance['joanna.set.from']) -
    Math.floor((balance['joanna.set.regard'] * numbers['joanna.regard']) / 1000)
  bring(today, 'joanna.setOn', set, 'week', 'joanna')
}
