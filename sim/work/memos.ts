/** What Pruett says and writes: a warning in writing, the review in May, and the signs that go before each way a desk can be lost. */
import { weekOf } from '../calendar.ts'
import { move, shift, type Today, tell } from '../change.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'
import { isSentWest, standingSeen } from './workplace.ts'

/** Said with the door shut, or typed. Each comes once, but the signs of January. */
export const MEMOS = {
  raise: ['There’s more in the envelope on Friday. {teague} has typed your name with the middle initial.'],
  warning: ['{pruett} asks you to shut the door. It has been noticed, he says, and he says by whom.'],
  demoted: ['Sunmill goes down the hall to {craig}, in two cartons. He asks you where the scissors were kept.'],
  probation: [
    'At the new desk somebody writes down when you leave. It’s done openly, with a good pen.',
    'The pen again. This time they look up to see if you have seen.',
  ],
  locked: ['The key doesn’t turn. On the other side of the glass somebody shakes his head at it, and at you.'],
  written: [
    'It is on yellow paper, one paragraph, with a carbon. “I have to give you this,” says {pruett}. “You’d say it better.”',
    'There’s a second yellow sheet. He has numbered it. “For the file,” says {pruett}, and shows you that there is a file.',
  ],
  reviewSoon: ['The reviews are the week after next, {teague} says, and puts a fresh ribbon in, as for a funeral.'],
  reviewGood: [
    'The review takes four minutes. “I have nothing to put under faults,” says {pruett}. “Think of one.” There is a raise in it.',
  ],
  reviewFair: ['The review takes half an hour. “Sound,” {pruett} has written, and looks at it, and doesn’t change it.'],
  reviewPoor: ['The review has dates in it. {pruett} reads them in a low voice, like stations. There’ll be no bonus this year, he says.'],
  list: [
    '{pruett} keeps a yellow pad now, and turns it over when you come in.',
    '“Was it the fourth or the fifth you were out?” asks {pruett}. He asks it like the time.',
  ],
  minneapolis: [
    'There are men from Minneapolis in the conference room. They’ve counted the chairs.',
    '{brandt} sends a box of the product, and a note: he is sorry, in advance. He doesn’t say for what.',
  ],
  lake: [
    '“You ever been to Chicago?” asks {pruett}. “In the good months?”',
    'There’s a photograph on {pruett}’s desk of a window with a lake in it. He sees you see it.',
  ],
} as const
export type MemoId = keyof typeof MEMOS
const MEMO_IDS = Object.keys(MEMOS) as MemoId[]
const TEXT = lines(MEMO_IDS, id => line(`memos.${id}`, MEMOS[id]))

/** Says one, and tells that it was said. */
export function memo(today: Today, what: MemoId): void {
  tell(today, 'office', { what })
  say(today, TEXT[what])
}

/** Weeks of the signs, before the Thursday at five. */
const SIGNS: readonly number[] = [58, 62]

/** Sunday at the agency: yellow paper, the review, the signs. */
export function sundayMemos(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const week = weekOf(game.day)
  if (counts.warned < MEMOS.written.length && numbers['work.slips'] >= balance['work.written.at'] * (counts.warned + 1)) {
    counts.warned++
    memo(today, 'written')
    move(today, 'ted.strain', balance['work.written.strain'], 'office', 'written')
  }
  if (week === balance['work.review.week'] - 2) memo(today, 'reviewSoon')
  if (week === balance['work.review.week']) review(today)
  if (SIGNS.includes(week) && game.arc.jobDay < 0) memo(today, signOf(game))
}

function review(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const standing = numbers['work.standing']
  if (standing >= balance['work.review.good'] && numbers['work.slips'] < balance['work.review.slips']) {
    counts.review = 3
    memo(today, 'reviewGood')
    shift(today, 'ted.pay', balance['work.review.raise'], 'office', 'review')
  } else if (standing >= balance['work.review.fair']) {
    counts.review = 2
    memo(today, 'reviewFair')
  } else {
    counts.review = 1
    memo(today, 'reviewPoor')
    move(today, 'ted.strain', balance['work.review.strain'], 'office', 'review')
  }
}

/** Which of the three ways it goes, as far as the record says so by now. */
function signOf(game: Game): MemoId {
  const { balance } = game
  const standing = standingSeen(game)
  if (isSentWest(game, standing)) return 'lake'
  return standing >= balance['story.job.cut'] ? 'minneapolis' : 'list'
}
