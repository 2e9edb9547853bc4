/** The one table of numbers: from it follow change, hash, copy, observe, explain, the lab's columns and the save's names. */

export type Unit = 'points' | 'cents' | 'minutes' | 'halves' | 'tenths' | 'weight'
export type Row = {
  /** What the ledger calls it. */
  name: string
  unit: Unit
  low: number
  high: number
  start: number
  /** 'headroom': a change shrinks as its end comes near (see change.ts); 'plain': it is added. */
  way: 'headroom' | 'plain'
  /** 'exact': Ted knows the number; 'band': he sees a face and a word; 'hidden': never shown. */
  seen: 'exact' | 'band' | 'hidden'
  /** Low is good: the ledger's arrow turns around. */
  lowIsGood?: true
  /** Six words, low to high. */
  bands?: readonly [string, string, string, string, string, string]
  /** Where one word ends and the next begins, when not 150/300/450/600/800. */
  cuts?: readonly [number, number, number, number, number]
}

export const USUAL_CUTS = [150, 300, 450, 600, 800] as const

const points = { unit: 'points', low: 0, high: 1000, way: 'headroom' } as const
const plain = { way: 'plain' } as const
const halves = { unit: 'halves', low: 0, high: 4000, way: 'plain', seen: 'exact' } as const
const skillWords = ['never', 'clumsy', 'can', 'good', 'sure', 'without thinking'] as const

export const QUANTITIES = {
  'ted.energy': {
    ...points,
    name: 'your energy',
    start: 650,
    seen: 'exact',
    bands: ['asleep standing', 'worn', 'tired', 'all right', 'rested', 'fresh'],
  },
  'ted.strain': {
    ...points,
    name: 'your strain',
    start: 380,
    seen: 'exact',
    lowIsGood: true,
    bands: ['easy', 'steady', 'pressed', 'wound up', 'frayed', 'at the end'],
  },
  'ted.health': {
    ...points,
    name: 'your health',
    start: 800,
    seen: 'exact',
    bands: ['ill', 'poorly', 'run down', 'well', 'sturdy', 'strong'],
  },
  'ted.sleepDebt': {
    ...plain,
    unit: 'minutes',
    low: 0,
    high: 1800,
    name: 'sleep you owe',
    start: 120,
    seen: 'exact',
    lowIsGood: true,
    bands: ['none', 'a night', 'two nights', 'a week', 'a wall', 'a wall'],
    cuts: [60, 300, 540, 900, 1300],
  },
  'ted.skill.cooking': { ...halves, name: 'cooking', start: 0, bands: skillWords, cuts: [24, 72, 180, 400, 840] },
  'ted.skill.house': { ...halves, name: 'keeping house', start: 0, bands: skillWords, cuts: [16, 44, 96, 180, 300] },
  'ted.skill.bedtime': { ...halves, name: 'bedtime', start: 0, bands: skillWords, cuts: [16, 48, 112, 224, 420] },
  'ted.skill.listening': { ...halves, name: 'listening', start: 0, bands: skillWords, cuts: [10, 28, 60, 112, 192] },
  'ted.skill.copy': { ...halves, name: 'the craft', start: 120, bands: skillWords, cuts: [20, 60, 120, 280, 600] },
  'ted.skill.pitching': { ...halves, name: 'pitching', start: 120, bands: skillWords, cuts: [20, 60, 120, 280, 600] },
  'ted.cash': {
    ...plain,
    unit: 'cents',
    low: -2000000,
    high: 20000000,
    name: 'cash',
    start: 21000,
    seen: 'exact',
    bands: ['broke', 'counting', 'careful', 'all right', 'comfortable', 'comfortable'],
    cuts: [0, 15000, 50000, 150000, 400000],
  },
  'ted.savings': { ...plain, unit: 'cents', low: 0, high: 20000000, name: 'savings', start: 35000, seen: 'exact' },
  'ted.debt': { ...plain, unit: 'cents', low: 0, high: 20000000, name: 'debts', start: 336000, seen: 'exact', lowIsGood: true },
  'ted.pay': { ...plain, unit: 'cents', low: 0, high: 1000000, name: 'pay a week', start: 47500, seen: 'exact' },
  'billy.food': { ...points, name: 'fed', start: 720, seen: 'band', bands: ['starved', 'hungry', 'peckish', 'fed', 'well fed', 'full'] },
  'billy.sleep': {
    ...points,
    name: 'slept',
    start: 700,
    seen: 'band',
    bands: ['exhausted', 'overtired', 'yawning', 'slept', 'rested', 'bright'],
  },
  'billy.play': { ...points, name: 'play', start: 600, seen: 'band', bands: ['shut in', 'restless', 'bored', 'played', 'happy', 'sated'] },
  'billy.company': {
    ...points,
    name: 'company',
    start: 600,
    seen: 'band',
    bands: ['lonely', 'by himself', 'wanting you', 'with you', 'close', 'full of you'],
  },
  'billy.calm': {
    ...points,
    name: 'calm',
    start: 560,
    seen: 'band',
    bands: ['terrified', 'upset', 'uneasy', 'calm enough', 'calm', 'easy'],
  },
  'billy.school': {
    ...points,
    name: 'school',
    start: 560,
    seen: 'band',
    bands: ['lost', 'behind', 'getting by', 'keeping up', 'good', 'shining'],
  },
  'billy.bond': {
    ...points,
    name: 'you and Billy',
    start: 430,
    seen: 'band',
    bands: ['a stranger', 'wary', 'polite', 'near', 'close', 'yours'],
  },
  'billy.trust': {
    ...points,
    name: 'his trust',
    start: 480,
    seen: 'band',
    bands: ['believes nothing', 'doubts', 'waits and sees', 'believes', 'sure', 'would jump'],
  },
  'billy.trustAccount': { ...plain, unit: 'weight', low: -3000, high: 3000, name: 'what he keeps count of', start: 0, seen: 'hidden' },
  'billy.security': {
    ...points,
    name: 'a steady home',
    start: 560,
    seen: 'band',
    bands: ['afraid', 'shaky', 'unsure', 'steady', 'safe', 'rooted'],
  },
  'billy.health': { ...points, name: 'his health', start: 820, seen: 'band', bands: ['ill', 'poorly', 'pale', 'well', 'sturdy', 'strong'] },
  'home.routine': {
    ...points,
    name: 'routine',
    start: 350,
    seen: 'band',
    bands: ['none', 'in pieces', 'some', 'a shape', 'a habit', 'a clock'],
  },
  'home.groceries': {
    ...points,
    name: 'groceries',
    start: 500,
    seen: 'exact',
    bands: ['bare', 'a heel of bread', 'thin', 'enough', 'stocked', 'full'],
  },
  'home.mess': {
    ...points,
    name: 'mess',
    start: 150,
    seen: 'exact',
    lowIsGood: true,
    bands: ['tidy', 'lived in', 'untidy', 'a mess', 'a state', 'a disgrace'],
  },
  'home.laundry': {
    ...points,
    name: 'washing',
    start: 300,
    seen: 'exact',
    lowIsGood: true,
    bands: ['clean', 'a basket', 'two baskets', 'a heap', 'the last shirt', 'none left'],
  },
  'home.circle': {
    ...points,
    way: 'plain',
    name: 'who else he can count on',
    start: 300,
    seen: 'band',
    bands: ['nobody', 'one', 'a couple', 'a few', 'a landing', 'a village'],
  },
  'work.standing': {
    ...points,
    low: 80,
    name: 'at the office',
    start: 640,
    seen: 'band',
    bands: ['finished', 'on notice', 'watched', 'tolerated', 'valued', 'the coming man'],
  },
  'work.slips': {
    ...plain,
    unit: 'weight',
    low: 0,
    high: 10000,
    name: 'slips',
    start: 0,
    seen: 'band',
    lowIsGood: true,
    bands: ['clean', 'some', 'some', 'many', 'a file', 'a file'],
    cuts: [60, 160, 250, 800, 1600],
  },
  'margaret.regard': {
    ...points,
    name: 'Margaret',
    start: 300,
    seen: 'band',
    bands: ['will not open', 'cool', 'civil', 'warming', 'friend', 'family'],
  },
  'margaret.favour': {
    ...plain,
    unit: 'tenths',
    low: -40,
    high: 120,
    name: 'favours owed',
    start: 0,
    seen: 'exact',
    lowIsGood: true,
    bands: ['owes you', 'owes you', 'even', 'owing', 'leaning', 'using'],
    cuts: [-20, -4, 5, 30, 60],
  },
  'margaret.load': {
    ...points,
    name: 'what she carries',
    start: 300,
    seen: 'band',
    lowIsGood: true,
    bands: ['light', 'light', 'her share', 'enough', 'heavy', 'done in'],
    cuts: [150, 300, 450, 600, 750],
  },
  'joanna.regard': {
    ...points,
    name: 'how she sees you',
    start: 480,
    seen: 'hidden',
    bands: ['closed', 'hurt', 'guarded', 'open', 'warm', 'glad'],
  },
  'joanna.well': { ...points, way: 'plain', name: 'how she is', start: 100, seen: 'hidden' },
  'joanna.setOn': { ...points, way: 'plain', name: 'how set she is', start: 0, seen: 'hidden' },
  'joanna.turn': { ...plain, unit: 'points', low: -1000, high: 2000, name: 'her turning', start: 0, seen: 'hidden' },
  'court.bench': { ...plain, unit: 'points', low: 0, high: 1000, name: 'the bench', start: 0, seen: 'hidden' },
  'court.jo': { ...plain, unit: 'points', low: -1000, high: 1000, name: 'what she heard', start: 0, seen: 'hidden' },
  'court.boy': { ...plain, unit: 'points', low: -1000, high: 1000, name: 'what he will read', start: 0, seen: 'hidden' },
  'school.teacher': {
    ...points,
    name: 'Miss Calderón',
    start: 500,
    seen: 'band',
    bands: ['worried', 'cool', 'waits', 'civil', 'glad of you', 'on your side'],
  },
} as const satisfies Record<string, Row>

export type Quantity = keyof typeof QUANTITIES
export const QUANTITY_NAMES = Object.keys(QUANTITIES) as Quantity[]

/** The row of a quantity with its optional columns readable. */
export const rowOf = (quantity: Quantity): Row => QUANTITIES[quantity]

export const SKILLS = ['cooking', 'house', 'bedtime', 'listening', 'copy', 'pitching'] as const
export type Skill = (typeof SKILLS)[number]

/** Which of the six words fits: 0 to 5. */
export function bandOf(quantity: Quantity, value: number): number {
  const cuts = rowOf(quantity).cuts ?? USUAL_CUTS
  let band = 0
  for (const cut of cuts) if (value >= cut) band++
  return band
}

/** The middle of the band a value lies in: what a person can know of a number that shows only as a word. */
export function bandMiddle(quantity: Quantity, value: number): number {
  const { low, high, cuts = USUAL_CUTS } = rowOf(quantity)
  const band = bandOf(quantity, value)
  const from = band === 0 ? low : (cuts[band - 1] ?? low)
  const to = band === 5 ? high : (cuts[band] ?? high)
  return Math.floor((from + to) / 2)
}

/** The word for a value, or the empty string where a quantity has none. */
export function bandWord(quantity: Quantity, value: number): string {
  return rowOf(quantity).bands?.[bandOf(quantity, value)] ?? ''
}

/** The quantity that counts a skill's practice; put together once, since it is looked up in every hour. */
export const PRACTICE = {} as Record<Skill, `ted.skill.${Skill}`>
for (const skill of SKILLS) PRACTICE[skill] = `ted.skill.${skill}`

/** Level 0 to 5 of a skill from its practice. */
export const skillLevel = (skill: Skill, practice: number): number => bandOf(PRACTICE[skill], practice)
