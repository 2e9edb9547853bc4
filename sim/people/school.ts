/** School as it comes home: the reading group, Miss Calderón's notes in the weeks of the report, and a second friend beside Marcus. */
import { weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { settled } from '../random.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'

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
      '{calderon} has run out of line, and gone on up the margin. You read it standing, in your coat.',
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
const NOTES = lines(MARKS, id => line(`report.notes.${id}`, SCHOOL_WORDS.notes[id]))
const FRIEND_TEXT = lines(FRIENDS, id => line(`report.friends.${id}.text`, SCHOOL_WORDS.friends[id].text))

/** Which group he reads in, or null before the first report. */
export const groupOf = ({ counts }: Game): GroupId | null => (counts.group > 0 ? (GROUPS[counts.group - 1] ?? null) : null)

/** The second friend, or null while there is only Marcus. */
export const secondFriend = (game: Game): FriendId | null =>
  game.counts.secondFriend > 0 ? (FRIENDS[settled(game.seed, 'friend', FRIENDS.length)] ?? null) : null

/** Sunday: the week's report is read, and whoever he has played with long enough has a name. */
export function sundaySchool(today: Today): void {
  const { game } = today
  if (REPORT_WEEKS.includes(weekOf(game.day))) report(today)
  befriend(today)
}

function report(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const school = numbers['billy.school']
  const mark = school >= balance['school.report.good'] ? 2 : school >= balance['school.report.fair'] ? 1 : 0
  const before = counts.group
  counts.group = mark + 1
  tell(today, 'report', { group: GROUPS[mark] ?? 'wrens' })
  if (before !== counts.group) say(today, GROUP_TEXT[GROUPS[mark] ?? 'wrens'])
  if (before > 0 && counts.group > before) move(today, 'billy.calm', balance['school.report.up'], 'week', 'report')
  if (before > 0 && counts.group < before) move(today, 'billy.calm', -balance['school.report.down'], 'week', 'report')
  say(today, NOTES[MARKS[mark] ?? 'fair'])
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
