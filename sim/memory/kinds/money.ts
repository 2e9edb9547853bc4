/** The envelope and the number. */
import { always, kept, kinds } from '../define.ts'

export const moneyKinds = kinds('money', {
  borrowed: {
    ...kept(-1, 2, always, ['ted'], ['doyle']),
    text: 'I borrowed for {doyle}’s fee from {detail}.',
    short: 'I borrowed it',
  },
  'savings-gone': {
    ...kept(-1, 2, always, ['ted'], ['doyle']),
    text: 'All of the savings went to {doyle} on one Friday.',
    short: 'The savings, in one Friday',
  },
  'paid-weekly': {
    ...kept(0, 2, always, ['doyle'], ['doyle']),
    text: 'I paid {doyle} by the week. She wrote each one in a book.',
    short: '{doyle}, by the week',
  },
  'sold-something': {
    ...kept(-1, 2, 20, ['billy', 'ted'], ['doyle']),
    text: 'I sold the {detail}. He helped to carry.',
    short: 'I sold it, and he helped carry',
  },
  'gave-up-luxury': {
    ...kept(1, 1, 20, ['ted'], ['doyle']),
    text: 'I gave up {detail} that year.',
    short: 'What I gave up',
  },
  'rent-late': {
    ...kept(-1, 2, 20, ['ted'], ['doyle'], true),
    text: 'The rent was late, {times}. {jankowski} turned a pipe.',
    short: 'The rent, late',
  },
  'freelance-nights': {
    ...kept(0, 1, 20, ['ted'], [], true),
    text: 'I wrote wax copy at the table after ten, {times}.',
    short: 'Wax copy, after ten',
  },
})
