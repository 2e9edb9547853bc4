/** The accounts: who pays for his sentences, at the agency and at the desk he found, and what each wants next. */
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
      'the next six boards',
      'a poster for the stations',
      'the box back, with a maze',
      'the oatmeal coupon',
      'a radio spot, forty words',
      'the shoot, with real toast',
      'a mailing to grocers',
      'the winter hot-cereal page',
      'the Sunday color page',
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
    at: ['agency'],
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
    at: ['agency'],
    briefs: ['a page about handles', 'the honeymoon set', 'a gift with initials', 'a catalogue of forty bags', 'the overnight case'],
  },
  abruzzi: {
    name: 'Mrs. Abruzzi’s Frozen Suppers',
    says: 'There is no Mrs. Abruzzi. You wrote her letters.',
    temper: 540,
    weight: 12,
    at: ['agency'],
    briefs: [
      'the eggplant label',
      'her letter about leftovers',
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
    at: ['agency'],
    briefs: [
      'directions for the can',
      'a word for shiny',
      'the janitors’ calendar',
      'a spot for the morning show',
      'the new applicator',
      'a card for hardware men',
    ],
  },
  aldine: {
    name: 'The Hotel Aldine',
    says: 'Two hundred rooms, a canary in the lobby, and no money.',
    temper: 560,
    weight: 8,
    at: ['agency'],
    briefs: [
      'a weekend for two, with parking',
      'the card on the pillow',
      'what to call the small rooms',
      'a page about quiet',
      'the Sunday breakfast, till two',
      'a letter to last year’s guests',
    ],
  },
  corbinTate: {
    name: 'Corbin & Tate Raincoats',
    says: 'They pray for rain, and write to you about it.',
    temper: 500,
    weight: 8,
    at: ['agency'],
    briefs: [
      'a page without an umbrella',
      'the lining',
      'a poster for bus shelters',
      'the boys’ slicker',
      'a tag for the sleeve',
      'a dry spell',
    ],
  },
  quillfoot: {
    name: 'Quillfoot Shoes',
    says: 'Children’s shoes. They try them out on nephews.',
    temper: 640,
    weight: 8,
    at: ['agency'],
    briefs: [
      'shoes for school, again',
      'why feet grow',
      'the box, which is a garage',
      'a card for shoe salesmen',
      'a word for sensible',
      'the one with the bell',
    ],
  },
  marlow: {
    name: 'Marlow Pianos',
    says: 'Spinets, on credit. The founder plays while you talk.',
    temper: 460,
    weight: 8,
    at: ['agency'],
    briefs: [
      'twelve easy payments',
      'the bench that opens',
      'an uncle who plays',
      'a page with no sound',
      'the trade-in',
      'a waltz, in four flats',
    ],
  },
  housewares: {
    name: 'Lowenthal Housewares',
    says: 'Four hundred things for under five dollars. Each wants a reason.',
    temper: 560,
    weight: 14,
    at: ['lowenthal'],
    briefs: [
      'the egg slicer, in twelve words',
      'a dozen dish towels',
      'the folding hat rack',
      'a lamp that clips on',
      'the jar opener, again',
      'a rug, and what is under it',
    ],
  },
  garden: {
    name: 'Lowenthal Garden Book',
    says: 'It goes out in February, when people will believe anything.',
    temper: 620,
    weight: 10,
    at: ['lowenthal'],
    briefs: ['eleven tomatoes', 'a hose that doesn’t kink', 'two pages of bulbs', 'the gnome, with dignity', 'seeds for a windowsill'],
  },
  gifts: {
    name: 'Lowenthal Gifts by Mail',
    says: 'For the man who has everything. He had it from them.',
    temper: 500,
    weight: 10,
    at: ['lowenthal'],
    briefs: [
      'a pen that is also a knife',
      'cuff links with a ship',
      'the shoehorn with a light',
      'initials, on anything',
      'a card that says from whom',
    ],
  },
  counter: {
    name: 'The Counter',
    says: 'Cards, tags, a sign for the door. They want it by lunch.',
    temper: 560,
    weight: 12,
    at: ['other'],
    briefs: [
      'a card for the counter',
      'a sign for the door',
      'a tag with a string',
      'three words for a window',
      'a bag with the name on it',
      'a calendar with a picture',
    ],
  },
  letters: {
    name: 'The Letters',
    says: 'To people who wrote, or ought to have. Each is signed by hand.',
    temper: 600,
    weight: 12,
    at: ['other'],
    briefs: [
      'a letter to whoever came once',
      'an answer to a complaint',
      'a thank-you from the owner',
      'the second letter, which is shorter',
      'a card for those who moved away',
    ],
  },
  springList: {
    name: 'The Spring List',
    says: 'Forty pages, with a mistake on one of them. Find it.',
    temper: 520,
    weight: 10,
    at: ['other'],
    briefs: ['the first half of it', 'the second half', 'the order blank', 'the page that nobody reads', 'the cover, without a crocus'],
  },
} as const satisfies Record<string, Account>
export type AccountId = keyof typeof rows
export const ACCOUNTS: Readonly<Record<AccountId, Account>> = rows
export const ACCOUNT_IDS = Object.keys(rows) as AccountId[]
