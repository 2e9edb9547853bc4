/** The sitters and the friend's house: who is in bed, who has examinations, who was kept late too often, and what is owed back at Marcus's. */
import { dayOf, isWeekend, type Slot, weekOf } from '../calendar.ts'
import { shift, type Today, tell } from '../change.ts'
import type { Count } from '../counts.ts'
import { chance, draw } from '../random.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'
import { doesAlone, tries } from './steps.ts'

export type Sitter = 'corrigan' | 'robin'
export const SITTERS: readonly Sitter[] = ['corrigan', 'robin']
export const isSitter = (who: string): who is Sitter => who === 'corrigan' || who === 'robin'

/** Weeks in which Robin sits examinations: January and June, the college boards, January again. */
export const EXAM_WEEKS: readonly number[] = [14, 35, 54, 66]

/** When each is with her own people at Christmas: the first day and the last. */
const AWAY: Readonly<Record<Sitter, readonly (readonly [from: number, to: number])[]>> = {
  corrigan: [
    [dayOf(1978, 12, 23), dayOf(1979, 1, 1)],
    [dayOf(1979, 12, 22), dayOf(1980, 1, 1)],
  ],
  robin: [
    [dayOf(1978, 12, 23), dayOf(1978, 12, 26)],
    [dayOf(1979, 12, 22), dayOf(1979, 12, 26)],
  ],
}
const isAway = (who: Sitter, date: number): boolean => AWAY[who].some(([from, to]) => date >= from && date <= to)
const AWAY_WEEKS: readonly number[] = [weekOf(dayOf(1978, 12, 25)), weekOf(dayOf(1979, 12, 25))]

/** What is seen and said, in turn. */
export const SITTER_WORDS = {
  corrigan: {
    ill: [
      'The telephone, at seven: {corrigan}, from under a towel. “I’d only give it to him.”',
      '{corrigan} has her chest again. Her nephew calls, and is firm about it.',
      'It’s the hip, {corrigan} says, and the stairs are no friend of it.',
      '{corrigan} can’t. She has a voice like a drawer, and shuts it.',
      'A boy brings a note up from {corrigan}. The note is about drafts.',
    ],
    late: [
      '{corrigan} has her hat on, and is looking at the clock. You pay for the clock too.',
      '{corrigan} says nothing. She has folded the newspaper in four, and then in eight.',
      '{corrigan} has missed her program. She tells you how it will have come out.',
      '“He went down like a lamb,” says {corrigan}. “At eight,” she says, “when I was to go.”',
    ],
    cross: [
      '{corrigan} has a supper of her own to get, she says. Not next week.',
      'Next week {corrigan} is at her sister’s, in Yonkers. She hadn’t mentioned a sister.',
    ],
  },
  robin: {
    ill: [
      '{robin}’s mother telephones from 4C. It’s what is going around, and it has gone around.',
      '{robin} comes to the door in a scarf, to say that she isn’t coming to the door.',
      'A note under the mat, in purple ink: {robin} has lost her voice, and is looking for it.',
      'They’ve found out what was the matter with {robin}, her mother says. It’s a throat.',
    ],
    late: [
      '{robin} is asleep on her geometry. There’s a triangle on her cheek.',
      '“It is a school night,” says somebody a floor down, to the whole of the stairs.',
      '{robin}’s father has come up to see, in slippers. He looks at your tie.',
    ],
    cross: [
      '{robin}’s mother thinks next week will be a week off. She tells {robin}, for you to hear.',
      '{robin} isn’t allowed next week. She shrugs, in the direction of 4C.',
    ],
  },
  exams: [
    '{robin} has put it on your calendar herself: the week after next, EXAMS, with a skull.',
    'The week after next {robin} has algebra and then chemistry. {billy} offers to hold the book.',
    'The week after next it’s the college boards. {robin}’s mother has locked up the record player.',
    'Examinations, the week after next. {robin} leaves {billy} a French verb, to keep warm.',
  ],
  away: [
    '{corrigan} will be at her sister’s from the Saturday before Christmas until the New Year. {robin} is in Scarsdale until the day after.',
    '“I’m at Yonkers for Christmas,” says {corrigan}, “till the first.” {robin} has her grandmother until the Wednesday, and draws a skull on it.',
  ],
  friend: [
    '“When do I come to yours?” {marcus} asks {billy}. They both look at you.',
    '{gloria} says it’s no trouble. She has said it three times now, and each time it was a little.',
    '{billy} has told {marcus} about the trains so often that {marcus} would like to see them.',
  ],
  handover: [
    'You get the day from the middle on. Somebody else has had the beginning.',
    'His sweater is at the club, and somebody else’s has come home with him.',
    'He has been handed on so often today that he says thank you to the door.',
  ],
} as const

const ILL = lines(SITTERS, who => line(`sitters.${who}.ill`, SITTER_WORDS[who].ill))
const LATE = lines(SITTERS, who => line(`sitters.${who}.late`, SITTER_WORDS[who].late))
const CROSS = lines(SITTERS, who => line(`sitters.${who}.cross`, SITTER_WORDS[who].cross))
const EXAMS = line('sitters.exams', SITTER_WORDS.exams)
const AWAY_LINE = line('sitters.away', SITTER_WORDS.away)
const FRIEND = line('sitters.friend', SITTER_WORDS.friend)
const HANDOVER = line('sitters.handover', SITTER_WORDS.handover)

/** Tallies of each: days in bed, times kept late, the week off (+1). */
const TALLIES = {
  corrigan: { ill: 'corrigan.ill', late: 'corrigan.late', off: 'corrigan.off' },
  robin: { ill: 'robin.ill', late: 'robin.late', off: 'robin.off' },
} as const satisfies Record<Sitter, Record<'ill' | 'late' | 'off', Count>>

/** Each morning: who wakes ill. Two draws, whatever comes of them; only weekdays bring anything. */
export function wakeSitters(today: Today): void {
  const { game } = today
  const { balance, counts, day } = game
  for (const who of SITTERS) {
    const { ill } = TALLIES[who]
    const falls = chance(game, 'care', balance['care.ill.odds'])
    if (counts[ill] > 0) counts[ill]--
    else if (falls && day > 4 && !isWeekend(day)) {
      counts[ill] = balance['care.ill.least'] + draw(game, 'care', balance['care.ill.more'])
      tell(today, 'sitter', { who, days: counts[ill] })
      say(today, ILL[who])
    }
  }
  if (day % 7 !== 0) return
  const week = weekOf(day) + balance['care.exams.ahead']
  if (EXAM_WEEKS.includes(week)) say(today, EXAMS)
  if (AWAY_WEEKS.includes(week)) say(today, AWAY_LINE)
}

/** Why a sitter can't come on a date of this week, or null. */
export function sitterRefusal({ counts, day }: Game, who: Sitter, date: number): 'ill' | 'exams' | 'cross' | 'elsewhere' | null {
  const { ill, off } = TALLIES[who]
  if (isAway(who, date)) return 'elsewhere'
  if (date >= day && date < day + counts[ill]) return 'ill'
  if (counts[off] === weekOf(date) + 1) return 'cross'
  return who === 'robin' && EXAM_WEEKS.includes(weekOf(date)) ? 'exams' : null
}

/** The key in the door, and somebody who was to have gone: a dollar more, and it is not forgotten. */
export function keptLate(today: Today, who: Sitter): void {
  const { balance, broke, counts } = today.game
  if (counts.homeAt <= balance['care.late.from'] && counts.held === 0 && broke.stayed !== 'evening') return
  counts[TALLIES[who].late]++
  shift(today, 'ted.cash', -balance['care.late.cents'], 'purchase', who)
  say(today, LATE[who])
}

/** Sunday: who was kept late too often takes a week off; the rest is let go. */
export function sundaySitters(today: Today): void {
  const { balance, counts, day } = today.game
  for (const who of SITTERS) {
    const { late, off } = TALLIES[who]
    if (counts[late] >= balance['care.late.most']) {
      counts[off] = weekOf(day) + 2
      counts[late] = 0
      tell(today, 'sitter', { who, days: 7 })
      say(today, CROSS[who])
    } else if (counts[late] > 0) counts[late]--
  }
  const since = counts.friendSince
  if (since > 0 && day - (since - 1) >= balance['care.friend.tells']) say(today, FRIEND)
}

/** Whether Marcus's house waits to be asked back: three weeks after an afternoon there, or two afternoons later. */
export function returnIsDue({ balance, counts, day }: Game): boolean {
  if (counts.friendOwed === 0) return false
  const most = balance['care.friend.most'] + (counts.secondFriend > 0 ? 1 : 0)
  return counts.friendOwed >= most || day - (counts.friendSince - 1) > balance['care.friend.days']
}

/** An afternoon at Marcus's. */
export function visited(game: Game): void {
  const { counts, day } = game
  tries(game, 'marcus')
  if (counts.friendOwed === 0) counts.friendSince = day + 1
  counts.friendOwed++
  counts.friendVisits++
}

/** Marcus here: one is given back. */
export function returned({ counts, day }: Game): void {
  counts.friendOwed = Math.max(0, counts.friendOwed - 1)
  counts.friendSince = counts.friendOwed > 0 ? day + 1 : 0
}

/** Somebody new has him: noted where he was not the same one's before. School's own bell is no handing over. */
export function handed(game: Game, by: string, slot: Slot): void {
  const { counts } = game
  if (by === 'friend' && doesAlone(game, 'marcus')) return // he walks there, and back
  if (slot === 'night' || by === 'ted' || by === 'school' || by === 'joanna' || by === 'gate' || by === 'nobody') return
  const who = (HANDS as readonly string[]).indexOf(by) + 1
  if (counts.hadBy === who) return
  counts.hadBy = who
  counts.handovers++
}
const HANDS = ['club', 'margaret', 'corrigan', 'robin', 'friend', 'office', 'camp'] as const

/** Whoever stepped in for a sitter earlier today and still has him, or null: she is not asked anew each hour. */
export function standIn({ counts }: Game): 'margaret' | 'office' | null {
  const who = HANDS[counts.hadBy - 1]
  return who === 'margaret' || who === 'office' ? who : null
}

/** Minutes of the evening that go into getting him back: what he ate, where the mitten is, the dollar. */
export function handoverMinutes(today: Today): number {
  const { balance, counts } = today.game
  if (counts.handovers > 1) say(today, HANDOVER)
  const minutes = balance['care.handover'] * counts.handovers
  if (minutes > 0 && today.tell) tell(today, 'handover', { times: counts.handovers, minutes })
  return minutes
}
