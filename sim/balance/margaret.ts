/** Margaret's numbers and Joanna's: what asking costs, when she won't, and how her weeks go off stage. */
import { parameters } from './define.ts'

export const margaretParameters = parameters({
  'margaret.yes': { at: 930, low: 0, high: 1000, unit: 'permille', note: 'of times she says yes' },
  'margaret.yesLoaded': { at: 750, low: 0, high: 1000, unit: 'permille', note: 'when she carries a lot' },
  'margaret.yesDoneIn': { at: 450, low: 0, high: 1000, unit: 'permille', note: 'when she is done in' },
  'margaret.loaded': { at: 550, low: 0, high: 1000, unit: 'points', note: 'a lot' },
  'margaret.doneIn': { at: 750, low: 0, high: 1000, unit: 'points', note: 'done in' },
  'margaret.shut': { at: 180, low: 0, high: 1000, unit: 'points', note: 'regard at which the door stays shut' },
  'margaret.most': { at: 90, low: 0, high: 120, unit: 'tenths', note: 'favours owed at which he cannot ask' },
  'margaret.ahead': { at: 10, low: 0, high: 100, unit: 'tenths', note: 'asked the night before' },
  'margaret.late': { at: 20, low: 0, high: 100, unit: 'tenths', note: 'asked at five to three' },
  'margaret.weight': { at: 16, low: 0, high: 200, unit: 'points', note: 'a favour adds to what she carries' },
  'margaret.fades': { at: 5, low: 0, high: 100, unit: 'tenths', note: 'of favours forgotten in two weeks' },
  'margaret.leaning': { at: 40, low: 0, high: 120, unit: 'tenths', note: 'owing over this costs regard' },
  'margaret.leaningCost': { at: 7, low: 0, high: 100, unit: 'points', note: 'a week for each favour over it' },
  'margaret.using': { at: 60, low: 0, high: 120, unit: 'tenths', note: 'owing over this is taking her for granted' },
  'margaret.kindly': { at: 6, low: 0, high: 100, unit: 'points', note: 'regard of a week in which she was asked within bounds' },
  'margaret.rest': { at: 330, low: 0, high: 1000, unit: 'points', note: 'what she carries of her own' },
  'margaret.rests': { at: 120, low: 0, high: 1000, unit: 'permille', note: 'of the way back to it a week' },
  'joanna.well.week': { at: 11, low: 0, high: 100, unit: 'points', note: 'how she comes to herself' },
  'joanna.well.spread': { at: 6, low: 0, high: 100, unit: 'points', note: 'weeks differ, up and down' },
  'joanna.well.most': { at: 900, low: 0, high: 1000, unit: 'points', note: 'as well as anybody' },
  'joanna.set.base': { at: 300, low: 0, high: 1000, unit: 'points', note: 'how set she is in the twentieth week' },
  'joanna.set.from': { at: 20, low: 0, high: 79, unit: 'weeks', note: 'from which she thinks of it' },
  'joanna.set.week': { at: 8, low: 0, high: 100, unit: 'points', note: 'a week more' },
  'joanna.set.regard': { at: 200, low: 0, high: 1000, unit: 'permille', note: 'of how she sees Ted, taken' },
})
