/** The director's numbers: when a card comes, never what it does. */
import { parameters } from './define.ts'

export const directorParameters = parameters({
  'director.cards': { at: 1050, low: 0, high: 4000, unit: 'permille', note: 'pool cards in a week without scenes' },
  'director.scene': { at: 550, low: 0, high: 2000, unit: 'permille', note: 'what a staged scene takes from that' },
  'director.lean': { at: 250, low: 0, high: 1000, unit: 'permille', note: 'more under low tension, less over high' },
  'director.least': { at: 150, low: 0, high: 1000, unit: 'permille', note: 'the fewest cards a week' },
  'director.most': { at: 1900, low: 0, high: 4000, unit: 'permille', note: 'the most cards a week' },
  'director.lowTension': { at: 300, low: 0, high: 1000, unit: 'points', note: 'comfort: room for trouble' },
  'director.highTension': { at: 600, low: 0, high: 1000, unit: 'points', note: 'enough is going on' },
  'director.relief': { at: 220, low: 0, high: 1000, unit: 'permille', note: 'draws that want a warm card' },
  'director.reliefTense': { at: 600, low: 0, high: 1000, unit: 'permille', note: 'the same under tension, or after three cold cards' },
  'director.reliefAt': { at: 560, low: 0, high: 1000, unit: 'points', note: 'tension over which relief is wanted' },
  'director.coldCards': { at: 3, low: 1, high: 20, unit: 'count', note: 'cold cards running before relief is wanted' },
  'director.freshTheme': { at: 1500, low: 0, high: 5000, unit: 'permille', note: 'weight of a theme not seen for three weeks' },
  'director.staleTheme': { at: 500, low: 0, high: 5000, unit: 'permille', note: 'weight of a theme seen this week' },
  'director.dealt': { at: 1800, low: 0, high: 5000, unit: 'permille', note: 'weight of a card that this play was dealt' },
  'director.undealt': { at: 250, low: 0, high: 5000, unit: 'permille', note: 'and of one that it was not' },
  'director.full': { at: 4, low: 1, high: 20, unit: 'count', note: 'decisions of a week after which the pool keeps still' },
  'director.emptyWeeks': { at: 1, low: 1, high: 20, unit: 'weeks', note: 'weeks without a decision before one is sure' },
  'memory.spoken.days': { at: 6, low: 1, high: 60, unit: 'days', note: 'between two deeds that somebody speaks of' },
  'memory.spoken.odds': { at: 300, low: 0, high: 1000, unit: 'permille', note: 'then, that somebody does in an hour in which one could' },
  'memory.spoken.old': { at: 20, low: 1, high: 79, unit: 'weeks', note: 'after which a deed is an old one: every third is' },
  'director.opening': { at: 120, low: 0, high: 500, unit: 'points', note: 'threat of the first eight weeks' },
  'director.eye': { at: 200, low: 0, high: 500, unit: 'points', note: 'threat from the accident to three weeks after' },
  'director.letter': { at: 220, low: 0, high: 500, unit: 'points', note: 'threat from her call to the verdict' },
  'director.end': { at: 180, low: 0, high: 500, unit: 'points', note: 'threat from the verdict to the last breakfast' },
})
