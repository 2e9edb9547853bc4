/** The accounts: who pays the agency for its sentences, and what each wants next. */
import type { Workplace } from './workplace.ts'

type Account = {
  name: string
  /** One line about him, for the job bag. */
  says: string
  /** How he usually is about a job, 0–1000. */
  temper: number
  /** How often a brief is his, against the others. */
  weight: number
  /** Who does his work. */
  at: readonly Workplace[]
  /** What is wanted, one after another. */
  briefs: readonly string[]
}

const rows = {
  sunmill: {
    name: 'Sunmill Foods',
    says: 'Cedar Rapids. They like you. They like you on time.',
    temper: 620,
    weight: 34,
    at: ['agency'],
    briefs: [
      'the spring boards',
      'a poster for the stations',
      'the box back, with a maze',
      'the oatmeal coupon',
      'a radio spot, forty words',
      'the shoot, with real toast',
      'a mailing to grocers',
      'the winter hot-cereal page',
      'the Sunday colour page',
    ],
  },
  condor: {
    name: 'Condor Air Lines',
    says: 'Big, rude, and in a hurry to be somewhere.',
    temper: 380,
    weight: 20,
    at: ['agency'],
    briefs: [
      'fares to Miami',
      'a headline about legroom',
      'the apology page',
      'a folder for travel agents',
      'the night coach to the coast',
      'a timetable people can read',
    ],
  },
  triBorough: {
    name: 'Tri-Borough Savings',
    says: 'Nervous. They would like it smaller, and in blue.',
    temper: 470,
    weight: 16,
    at: ['agency', 'other'],
    briefs: [
      'the toaster offer',
      'a card for the tellers',
      'the Christmas club',
      'the new branch in Flushing',
      'a quarter page about trust',
      'the passbook jacket',
    ],
  },
  pellRowe: {
    name: 'Pell & Rowe Luggage',
    says: 'Vain. They send the proofs back scented.',
    temper: 430,
    weight: 12,
    at: ['agency', 'other'],
    briefs: ['a page about handles', 'the honeymoon set', 'the June graduates', 'a catalogue of forty bags', 'the overnight case'],
  },
  abruzzi: {
    name: 'Mrs. Abruzzi’s Frozen Suppers',
    says: 'There is no Mrs. Abruzzi. You wrote her letters.',
    temper: 540,
    weight: 12,
    at: ['agency', 'other', 'lowenthal'],
    briefs: [
      'the eggplant label',
      'her Easter letter',
      'a freezer-door card',
      'the two-for-one Tuesday',
      'a supper in nine minutes',
      'her letter to the grocers',
    ],
  },
  lustreKleen: {
    name: 'Lustre-Kleen',
    says: 'Floor wax. Loyal, dull, and they pay on the tenth.',
    temper: 700,
    weight: 10,
    at: ['agency', 'lowenthal', 'other'],
    briefs: [
      'directions for the can',
      'a word for shiny',
      'the janitors’ calendar',
      'a spot for the morning show',
      'the new applicator',
      'a card for hardware men',
    ],
  },
} as const satisfies Record<string, Account>
export type AccountId = keyof typeof rows
export const ACCOUNTS: Readonly<Record<AccountId, Account>> = rows
export const ACCOUNT_IDS = Object.keys(rows) as AccountId[]
