/** Margaret: whether she will, what it adds to what she carries, and what a winter of asking does. */
import { weekOf } from '../calendar.ts'
import { move, shift, type Today, tell } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import { chance } from '../random.ts'
import type { Game } from '../state.ts'
import { wasTold } from '../week/told.ts'
import { saysNo, seen, tellLoad } from './landing.ts'

/** Why there is no sense in asking: her door, what she carries, what is owed already; or null. Before she has let it be seen for two weeks, or said it yesterday, she says none of it. */
export function askRefusal(game: Game, owed = game.numbers['margaret.favour']): 'shut' | 'doneIn' | 'favour' | null {
  const { balance, counts, numbers } = game
  if (counts.door === 0 && !wasTold(game, 'margaret')) return null
  if (numbers['margaret.regard'] <= balance['margaret.shut']) return 'shut'
  if (saysNo(game)) return 'doneIn'
  return owed >= balance['margaret.most'] ? 'favour' : null
}

/** Whether she can be asked at all. */
export const mayAsk = (game: Game): boolean => askRefusal(game) === null

/** Each morning: whether her door is as it was; she says so, and one that has opened is not shut again untold. */
export function wakeDoor(today: Today): void {
  const { counts } = today.game
  const shut = askRefusal(today.game) === null ? 0 : 1
  if (shut !== counts.door) seen(today, shut > 0 ? 'shut' : 'opens')
  counts.door = shut
}

/** Asks her to take Billy, the night before or at five to three. Her yes is drawn; a yes is owed and weighs on her. */
export function helps(today: Today, how: 'ahead' | 'late'): boolean {
  const { game } = today
  const { balance, counts, numbers } = game
  if (!mayAsk(game)) return false
  const load = numbers['margaret.load']
  const odds =
    load > balance['margaret.doneIn'] || numbers['margaret.regard'] <= balance['margaret.shut']
      ? balance['margaret.yesDoneIn']
      : load > balance['margaret.loaded']
        ? balance['margaret.yesLoaded']
        : balance['margaret.yes']
  counts.asked++
  const came = chance(game, 'margaret', odds)
  if (today.tell) tell(today, `margaret.${came ? 'yes' : 'no'}`, { how })
  if (!came) return false
  move(today, 'margaret.favour', how === 'ahead' ? balance['margaret.ahead'] : balance['margaret.late'], 'favour', how)
  move(today, 'margaret.load', balance['margaret.weight'], 'favour', how)
  tellLoad(today)
  return true
}

/** Sunday: favours fade, leaning costs, kindness counts, and she rests a little. */
export function sundayMargaret(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const week = weekOf(game.day)
  // Half a tenth a week is no whole number: it is kept by taking the odd one every second week.
  const fades = Math.floor(balance['margaret.fades'] / 2) + (week % 2 === 0 ? balance['margaret.fades'] % 2 : 0)
  const owed = numbers['margaret.favour']
  const over = owed - balance['margaret.leaning']
  if (over > 0) move(today, 'margaret.regard', -(balance['margaret.leaningCost'] * over) / 10, 'favour', 'leaning')
  else if (counts.asked > 0) move(today, 'margaret.regard', balance['margaret.kindly'], 'favour', 'asked')
  if (owed > balance['margaret.using']) remember(today, 'took-for-granted')
  if (owed > 0) move(today, 'margaret.favour', -Math.min(owed, fades), 'week', 'forgetting')
  shift(today, 'margaret.load', ((balance['margaret.rest'] - numbers['margaret.load']) * balance['margaret.rests']) / 1000, 'week', 'rest')
  tellLoad(today)
  const weeks = Math.min(balance['home.circle.askedWeeks'], week + 1)
  counts.askedEver += Math.floor(((counts.asked > 0 ? 1000 : 0) - counts.askedEver) / weeks)
}
