/** School as it comes home: the reading group, Miss Calderón's notes in the weeks of the report, and a second friend beside Marcus. */
import { weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { settled } from '../random.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'
import { spendTold, wasTold } from '../week/told.ts'

/** Reading groups, low to high. */
export const GROUPS = ['sparrows', 'wrens', 'hawks'] as const
export type GroupId = (typeof GROUPS)[number]
/** What a report says first. */
const MARKS = ['low', 'fair', 'good'] as const

/** Fridays of these weeks bring a report, in a brown envelope that is to be signed. */
export const REPORT_WEEKS: readonly number[] = [6, 15, 27, 35, 56, 66, 75]

/** One of two by the seed: the boy with the turtle, the girl with the rope. */
const FRIENDS = ['paulie', 'hannah'] as const
export type FriendId = (typeof FRIENDS)[number]

export const SCHOOL_WORDS = {
  groups: {
    sparrows: {
      words: 'sparrows',
      text: [
        'He is with the sparrows now. “They’re small,” he says, “but there’s a lot of them.”',
        'He’s back with the sparrows. He says that it’s for company.',
      ],
    },
    wrens: {
      words: 'wrens',
      text: [
        'He is a wren. Wrens have the window, and a book with an index.',
        'He has been made a wren again. He reads you the spine of the book first.',
        'A wren, says the note. He has drawn one on it, in case of doubt.',
      ],
    },
    hawks: {
      words: 'hawks',
      text: [
        'He’s a hawk. There are five, and they read to themselves, with their lips shut.',
        'He is a hawk again, and takes his book out on the stairs, to be seen.',
      ],
    },
  },
  notes: {
    low: [
      '“{billy} is often tired before noon,” {calderon} has written. “Could we talk?” There’s a line for you to sign on.',
      '“He knows it on Monday,” writes {calderon}. “By Thursday he is elsewhere.” You sign, and look for something to add.',
      'The envelope is sealed, which it has not been. Inside there’s a time, and the word “please.”',
      '“I should like to see him bring a pencil,” writes {calderon}. You put three in the bag.',
    ],
    fair: [
      '“{billy} is coming along,” {calderon} writes. He wants to know where to.',
      '“Reads with expression,” says the report. He reads you that, with expression.',
      'Satisfactory, all down the page, in one pen. At the bottom, in another: “Kind to the hamster.”',
      '“Could check his sums,” it says. He checks the report’s, and finds nothing.',
    ],
    good: [
      '“A pleasure to have in class.” He asks whether that’s an answer or a mark.',
      '{calderon} has run out of line, and gone on up the margin. You read it standing, with your hat on.',
      'Excellent, four times. He has covered three with his hand, to let you find one at a time.',
      '“He explained fractions to the others,” says the note, “by means of a pizza.”',
    ],
  },
  friends: {
    paulie: {
      text: ['There’s a {paulie} now, too. He has a turtle, and thinks fast, for both of them. You’re to meet the turtle.'],
    },
    hannah: {
      text: ['There is a {hannah} now as well. She can jump to a hundred, and has told {billy} that he may hold the end.'],
    },
  },
} as const

const GROUP_TEXT = lines(GROUPS, id => line(`report.groups.${id}.text`, SCHOOL_WORDS.groups[id].text))
const NOTES = lines(MARKS, id => line(`report.notes.${id}`, SCHOOL_WORDS.notes[id], true))
const FRIEND_TEXT = lines(FRIENDS, id => line(`report.friends.${id}.text`, SCHOOL_WORDS.friends[id].text))

/** Which group he reads in, or null before the first report. */
export const groupOf = ({ counts }: Game): GroupId | null => (counts.group > 0 ? (GROUPS[counts.group - 1] ?? null) : null)

/** The second friend, or null while there is only Marcus. */
export const secondFriend = (game: Game): FriendId | null =>
  game.counts.secondFriend > 0 ? (FRIENDS[settled(game.seed, 'friend', FRIENDS.length)] ?? null) : null

/** Sunday: the week’s report is read, or the school writes; and whoever he has played with long enough has a name. */
export function sundaySchool(today: Today): void {
  const { game } = today
  if (REPORT_WEEKS.includes(weekOf(game.day))) report(today)
  else letter(today)
  befriend(today)
}

/** The Friday’s envelope. He is put down a group only where it was to be seen coming; what is to be talked over lies on the table on Monday. */
function report(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const before = counts.group
  const least = before === 0 ? FAIR : before
  const mark = groupAfter(game, numbers['billy.school'])
  const falls = mark < least && wasTold(game, 'school')
  counts.group = falls ? mark : Math.max(mark, least)
  if (falls) spendTold(game, 'school')
  const group = GROUPS[counts.group - 1] ?? 'wrens'
  tell(today, 'report', { group })
  if (before !== counts.group) say(today, GROUP_TEXT[group])
  if (before > 0 && counts.group > before) move(today, 'billy.calm', balance['school.report.up'], 'week', 'report')
  if (before > 0 && counts.group < before) move(today, 'billy.calm', -balance['school.report.down'], 'week', 'report')
  const card = before === 0 ? 'first' : counts.group > before ? 'up' : counts.group < before ? 'down' : mark === 1 ? 'low' : null
  if (card === null || !sends(game, card)) say(today, NOTES[MARKS[mark - 1] ?? 'fair'])
}

/** Lays an envelope on Monday’s table, unless all of its wordings have been there. */
function sends(game: Game, which: keyof typeof WORDINGS): boolean {
  const card = `envelope.${which}` as const
  if ((game.happened[card]?.times ?? 0) >= WORDINGS[which]) return false
  game.staged.push({ card, day: game.day + 1, slot: 'evening' })
  return true
}
/** In how many wordings each is written. */
const WORDINGS = { first: 1, up: 2, down: 2, low: 2, letter: 2 } as const

/** Nobody is begun among the sparrows who was not seen to fall there. */
const FAIR = 2

/** The group, 1 to 3, that so much of school makes. */
export function groupAfter({ balance }: Game, school: number): number {
  return school >= balance['school.report.good'] ? 3 : school >= balance['school.report.fair'] ? FAIR : 1
}

/** Weeks until the next report, or null after the last. */
export function nextReport({ day }: Game): number | null {
  const next = REPORT_WEEKS.find(week => week >= weekOf(day))
  return next === undefined ? null : next - weekOf(day)
}

/** Whether the school has written, and not so long ago. */
export const schoolWrote = ({ balance, counts, day }: Game): boolean =>
  counts.schoolLetter > 0 && day - (counts.schoolLetter - 1) < balance['school.letter.days']

/** The last week in which a letter can still be answered before he is asked about it under oath. */
const LAST_LETTER = 70

/** Where he learns nothing any more, or she has no opinion left of his father, the school writes: to be told two weeks before. */
function letter(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  if (Math.min(numbers['school.teacher'], numbers['billy.school']) >= balance['school.letter.under']) return
  if (weekOf(game.day) >= LAST_LETTER || schoolWrote(game) || !wasTold(game, 'school')) return
  if (!sends(game, 'letter')) return
  counts.schoolLetter = game.day + 1
  spendTold(game, 'school')
}

/** He has been where other children are, often enough, and not too afraid to say a word. */
function befriend(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  if (counts.secondFriend > 0 || weekOf(game.day) < balance['school.friend.week']) return
  if (counts.played < balance['school.friend.times'] || numbers['billy.security'] < balance['school.friend.security']) return
  counts.secondFriend = game.day + 1
  const who = secondFriend(game)
  if (who === null) return
  tell(today, 'friend', { who })
  say(today, FRIEND_TEXT[who])
}

/** Where other children are. */
const AMONG_CHILDREN: readonly string[] = ['bus', 'schoolyard', 'park', 'bench', 'marcusHere', 'nellAndToby', 'skates']
export const isAmongChildren = (what: string): boolean => AMONG_CHILDREN.includes(what)
