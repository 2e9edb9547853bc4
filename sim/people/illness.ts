/** What a small body catches, what each thing costs and how it looks; snow at the school door, and the weeks of eye drops. */
import { isSchoolDay, isWeekend, STORMS, weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { countOf, remember } from '../memory/ledger.ts'
import { chance, draw } from '../random.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'

type Illness = {
  /** As a cause on the tape, and after "he has". */
  words: string
  /** What is told each time it comes. */
  wakes: string
  /** How it looks, in turn. */
  text: readonly string[]
  /** Only in these weeks; without them in any. */
  inWeeks?: readonly (readonly [from: number, to: number])[]
  /** Nobody has it twice. */
  once?: true
}

const rows = {
  cold: {
    words: 'a cold',
    wakes: 'He wakes with a cold, and says it is a code.',
    text: [
      'His nose has been running since the stairs. He has named the handkerchief.',
      'Everything he says has a B in it. “I’b fide,” he says, and is put back.',
      'There are eleven tissues around the bed, in an order.',
      'He breathes through his mouth at the trains, and they steam.',
    ],
  },
  fever: {
    words: 'a fever',
    wakes: 'He is hot, and his eyes are too bright.',
    text: [
      'The mercury goes past the hundred and keeps walking. He asks to hold it after.',
      'He tells you about a bus that came into the room. It was the crosstown.',
      'The washcloth is warm before you have let go of it.',
      'He sleeps with his feet out, one on each side, like somebody being measured.',
    ],
  },
  stomach: {
    words: 'his stomach',
    wakes: 'He has been sick in the night, nearly in time.',
    text: [
      'He asks for the blue pail by name. You learn why it is by the bed.',
      'He can keep down ginger ale, flat, and half of the word “toast.”',
      'It is the third sheet. You’re down to the ones with the fold in them.',
      'He says it wasn’t the eggs. He’d like it known about the eggs.',
    ],
  },
  ear: {
    words: 'an ear',
    wakes: 'It’s his ear. He holds it with the whole hand.',
    text: [
      'At three in the morning he would like you to look in and see what it is doing.',
      'He lies on the hot-water bottle and listens to it. It’s the ocean, he says, and it hurts.',
      '{sachs} looks in one ear and then, for fairness, in the other.',
    ],
  },
  pox: {
    words: 'the chicken pox',
    wakes: 'He has spots: four on his front, and one he is proud of.',
    text: [
      'He counts them every hour, and reads you the total. The pink lotion gives out before they do.',
      '{calderon} says there are nine of them out, and sends his row a ditto.',
    ],
    inWeeks: [
      [16, 36],
      [57, 72],
    ],
    once: true,
  },
} as const satisfies Record<string, Illness>
export type IllnessId = keyof typeof rows
export const ILLNESSES: Readonly<Record<IllnessId, Illness>> = rows
export const ILLNESS_IDS = Object.keys(rows) as IllnessId[]
const TEXT = lines(ILLNESS_IDS, id => line(`illnesses.${id}.text`, ILLNESSES[id].text, true))

/** Weeks in which everybody at school has something. */
const WINTERS = [
  [5, 22],
  [57, 73],
] as const
/** Half days of the spots that somebody gave him, for it to be remembered as theirs. */
const POX_WEEK = 10
const POX_SHARED = 4

/** What he is in bed with, or null: he is well, or it is the eye. */
export const illnessOf = ({ counts }: Game): IllnessId | null =>
  counts.sickDays > 0 && counts.illness > 0 ? (ILLNESS_IDS[counts.illness - 1] ?? null) : null

/** Each morning: an illness goes on, goes, or comes; and whether the school is open. */
export function wakeHealth(today: Today): void {
  const { game } = today
  const { counts, day } = game
  if (counts.sickDays > 0) {
    counts.sickDays--
    if (counts.sickDays === 0) getUp(today)
  } else if (!isWeekend(day) && weekOf(day) > 0 && catches(game)) fallIll(today)
  if (counts.sickDays > 0) {
    counts.sickWeek++
    sickMorning(today)
  }
  const snows = game.weather[day % 7] === 'snow'
  if (snows && isSchoolDay(day) && (day === STORMS.october ? false : chance(game, 'care', game.balance['care.snow']))) {
    counts.noSchool = 1
    tell(today, 'school.closed', {})
  }
}

/** The odds of a week, spread over its five mornings. */
function catches(game: Game): boolean {
  const { balance, day, numbers } = game
  let odds = balance[isWinter(weekOf(day)) ? 'billy.ill.winter' : 'billy.ill.odds']
  if (numbers['billy.health'] < balance['billy.ill.poorlyUnder']) odds = Math.floor((odds * balance['billy.ill.poorly']) / 1000)
  return draw(game, 'health', 5000) < odds
}

function isWinter(week: number): boolean {
  for (const [from, to] of WINTERS) if (week >= from && week <= to) return true
  return false
}

function fallIll(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  const id = pick(game)
  counts.illness = ILLNESS_IDS.indexOf(id) + 1
  counts.sickDays = balance[`billy.ill.${id}.least`] + draw(game, 'health', balance[`billy.ill.${id}.more`])
  if (ILLNESSES[id].once) counts.hadPox = game.day + 1
  move(today, 'billy.health', -balance[`billy.ill.${id}.health`], 'illness', id)
  move(today, 'billy.calm', -balance[`billy.ill.${id}.calm`], 'illness', id)
  tell(today, 'fever', { what: id, days: counts.sickDays })
  say(today, TEXT[id])
}

/** Which of those that can be caught in this week. */
function pick(game: Game): IllnessId {
  let sum = 0
  for (const id of ILLNESS_IDS) sum += shareOf(game, id)
  let left = draw(game, 'health', 1 << 20) % Math.max(1, sum)
  for (const id of ILLNESS_IDS) {
    left -= shareOf(game, id)
    if (left < 0) return id
  }
  return 'fever'
}

function shareOf(game: Game, id: IllnessId): number {
  const { inWeeks, once } = ILLNESSES[id]
  if (once && game.counts.hadPox > 0) return 0
  const week = weekOf(game.day)
  if (inWeeks && !inWeeks.some(([from, to]) => week >= from && week <= to)) return 0
  return game.balance[`billy.ill.${id}.share`]
}

/** What a day of it is like: a stomach keeps nothing and uses sheets, an ear is up at three, spots itch. */
function sickMorning(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  const id = illnessOf(game)
  if (id === 'stomach') {
    move(today, 'billy.food', -balance['billy.ill.stomach.food'], 'illness', id)
    move(today, 'home.laundry', balance['billy.ill.stomach.sheets'], 'illness', id)
  } else if (id === 'ear') counts.settle += balance['billy.ill.ear.night']
  else if (id === 'pox') move(today, 'billy.calm', -balance['billy.ill.pox.itch'], 'illness', id)
}

/** Half a day in bed with somebody beside him: whose the spots were is remembered. */
export function satBy({ counts, day }: Game, by: 'ted' | 'margaret'): void {
  if (counts.sickDays === 0 || ILLNESS_IDS[counts.illness - 1] !== 'pox' || isWeekend(day)) return
  if (by === 'ted') counts.poxTed++
  else counts.poxMargaret++
}

/** He gets up. */
function getUp(today: Today): void {
  const { game } = today
  const { counts } = game
  if (ILLNESS_IDS[counts.illness - 1] === 'pox') {
    if (counts.poxTed >= POX_SHARED && counts.poxMargaret >= POX_SHARED) once(today, 'shared-pox')
    else if (counts.poxTed >= POX_WEEK) once(today, 'pox-week')
  }
  counts.illness = 0
}

function once(today: Today, kind: 'shared-pox' | 'pox-week'): void {
  if (countOf(today.game, kind) > 0) return
  if (kind === 'shared-pox') remember(today, 'shared-pox')
  else remember(today, 'pox-week')
}

/** Sunday of a week with eye drops: days at home by a quarter to four, kept or missing. */
export function sundayDrops(today: Today): void {
  const { balance, counts } = today.game
  if (counts.dropsWeeks === 0) return
  const missing = Math.max(0, balance['billy.drops.days'] - counts.dropsKept)
  move(today, 'billy.bond', -balance['billy.drops.bond'] * missing, 'illness', 'drops')
  move(today, 'billy.security', -balance['billy.drops.security'] * missing, 'illness', 'drops')
  counts.dropsWeeks--
  if (missing === 0) remember(today, 'eye-drops-kept')
}
