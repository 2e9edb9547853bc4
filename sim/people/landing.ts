/** Margaret's own weeks across the landing: quarter-ends, flowers, Charlie in or out, children in bed. Her load moves by itself, and Ted sees it by tells. */
import { weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { chance } from '../random.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'

/** What a week of hers can be, besides plain. */
export const HER_WEEKS = ['quarter', 'flowers', 'ill', 'pox'] as const
export type HerWeek = (typeof HER_WEEKS)[number]

/** The florist's books are closed. */
const QUARTERS: readonly number[] = [11, 23, 36, 49, 63, 75]
/** Everybody sends flowers: in February, in May, in February. */
const FLOWERS: readonly number[] = [17, 29, 69]

/** What is seen and heard, in turn. */
export const TELLS = {
  quarter: [
    'There’s light under her door at one. The adding machine is going, like a small dog eating.',
    'Ledgers stand on {margaret}’s sofa with slips in them. “Quarter,” she says, and that’s the conversation.',
    '{margaret} has two pencils in her hair, and is looking for a pencil.',
    'It is the end of the quarter. {nell} is in charge of supper, and it’s toast.',
    '{margaret} says good morning in the evening, and adds it up.',
    '“Nineteen dollars,” says {margaret} on the stairs, to nobody. “Out by nineteen dollars.”',
  ],
  flowers: [
    'It’s the week of the valentine. There is a petal in the cuff of {margaret}’s coat. “Don’t,” she says.',
    'Mother’s Day, the florist calls it. {margaret} calls it four hundred and ten orders.',
    'Valentines again. {toby} has one for you. It says FOR MOM, crossed out, twice.',
  ],
  ill: [
    '{toby} has it. {margaret} has been up since three, and says so to the milk.',
    'Both of hers have it, one in the top bunk and one in the bottom, for fairness.',
    '{nell} is ill, and runs the house from her bed, with a bell.',
    'There is a pail outside her door. You don’t ask it anything.',
    '{margaret} has it herself, she thinks, but there isn’t a day to have it in.',
  ],
  pox: ['{nell} has the spots now, and is keeping a list of whom she had them from.'],
  charlieIn: [
    'There’s a man’s umbrella in her stand. {toby} shows it to you, open.',
    'Somebody whistles in 6B. {charlie} is back, and knows one song.',
    '{charlie} holds the street door for you. “I’m visiting,” he says. He has his slippers on.',
    'Two sets of steps go up past your door, and one of them is trying not to.',
  ],
  charlieOut: [
    'The umbrella is gone from her stand. It’s raining.',
    'Through the wall: a drawer, a suitcase, and for a long time nothing.',
    '“He’s at his brother’s,” says {nell}, who is in charge of saying so.',
    '{margaret} has moved her sofa to the other wall. By herself, at night.',
  ],
  heavy: [
    '{margaret} has her coat on over her robe. “Not that I mind,” she says, and sits down on the stairs.',
    '“Ask me,” says {margaret}, “and I’ll say yes. So don’t ask me.”',
    'She opens with a child under each arm and the telephone in her neck. “What,” she says, kindly.',
    '{margaret} calls {billy} by {toby}’s name, {toby} by {charlie}’s, and goes in to lie down.',
    'She has put her bag on the radiator and her wash on the chair. She looks from one to the other.',
  ],
  eased: [
    '{margaret} is humming on the landing. You hadn’t known that she hummed.',
    '“Eight hours,” {margaret} tells you, at the mailboxes. “In a row.”',
    '{margaret} has her feet on the other chair, and a cup, and the door open.',
  ],
  shut: [
    '{margaret} has the chain on. “I have two of my own,” she says through the gap, “and that’s as far as I can add.”',
    '“Don’t ask,” says {margaret}, before you have. “I’d have to say it, and then I’d have said it.”',
    'You knock. The light under her door goes out, politely.',
    '{nell} tells you that her mother isn’t in. Her mother, behind her, nods.',
  ],
  opens: [
    'The chain is off. {margaret} says nothing of it, and holds out a hand for his coat.',
    '“Oh, bring him,” says {margaret} from the stairs, to the ceiling.',
    'There’s a dish on your mat, and it’s warm. You carry it in like a letter.',
  ],
} as const
type TellId = keyof typeof TELLS
const TELL_IDS = Object.keys(TELLS) as TellId[]
const TEXT = lines(TELL_IDS, id => line(`tells.${id}`, TELLS[id]))

/** What this week of hers is, or null: a plain one. */
export const herWeek = ({ counts }: Game): HerWeek | null => (counts.herWeek > 0 ? (HER_WEEKS[counts.herWeek - 1] ?? null) : null)

/** Monday: what the week is for her. Two draws, whatever comes of them. */
export function mondayMargaret(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  const week = weekOf(game.day)
  const turns = chance(game, 'margaret', balance[counts.charlie > 0 ? 'margaret.charlie.goes' : 'margaret.charlie.comes'])
  const ills = chance(game, 'margaret', balance['margaret.ill.odds'])
  if (week === 0) return
  const what = kindOf(game, week, ills)
  counts.herWeek = what === null ? 0 : HER_WEEKS.indexOf(what) + 1
  if (what !== null) {
    move(today, 'margaret.load', balance[`margaret.${what}.load`], 'week', what)
    seen(today, what)
  }
  if (turns && week >= balance['margaret.charlie.from'] && week <= balance['margaret.charlie.to']) charlie(today)
  tellLoad(today)
}

function kindOf({ counts }: Game, week: number, ills: boolean): HerWeek | null {
  if (counts.hadPox > 0 && week === weekOf(counts.hadPox - 1) + 2) return 'pox'
  if (QUARTERS.includes(week)) return 'quarter'
  if (FLOWERS.includes(week)) return 'flowers'
  return ills ? 'ill' : null
}

function charlie(today: Today): void {
  const { balance, counts } = today.game
  counts.charlie = counts.charlie > 0 ? 0 : 1
  const comes = counts.charlie > 0
  move(
    today,
    'margaret.load',
    comes ? -balance['margaret.charlie.helps'] : balance['margaret.charlie.leaves'],
    'week',
    comes ? 'charlieIn' : 'charlieOut',
  )
  seen(today, comes ? 'charlieIn' : 'charlieOut')
}

/** What is seen or heard of her. */
export function seen(today: Today, what: TellId): void {
  tell(today, 'tell', { what })
  say(today, TEXT[what])
}

/** She shows it before she says no, and shows when it is lighter. */
export function tellLoad(today: Today): void {
  const { balance, counts, numbers } = today.game
  const load = numbers['margaret.load']
  if (counts.herTell === 0 && load >= balance['margaret.tells']) {
    counts.herTell = 1
    seen(today, 'heavy')
  } else if (counts.herTell > 0 && load < balance['margaret.eased']) {
    counts.herTell = 0
    seen(today, 'eased')
  }
}

/** Whether she has all she can carry, and has let it be seen: what she says then is no. */
export const saysNo = ({ balance, counts, numbers }: Game): boolean =>
  counts.herTell > 0 && numbers['margaret.load'] > balance['margaret.doneIn']
