/** English by path: the text stands beside its rule, and is found here by where it stands. Rules never look at it. */
import { ACTIVITIES } from './activities/index.ts'
import { TALLY_WORDS } from './album-words.ts'
import { dateOf, MONTHS, WEEKDAYS, weekdayOf } from './calendar.ts'
import { CAUSE_WORDS } from './cause-words.ts'
import type { Fact, Values } from './change.ts'
import { courtWords } from './court/words.ts'
import { POOL } from './events/pool.ts'
import { DETAILS } from './memory/details.ts'
import { KINDS } from './memory/kinds.ts'
import { memoryAt } from './memory/ledger.ts'
import { RECALLS } from './memory/spoken/index.ts'
import { BILLS } from './money/bills.ts'
import { BROKE_WORDS } from './money/broke.ts'
import { ILLNESSES } from './people/illness.ts'
import { MAIL } from './money/mail.ts'
import { THINGS } from './money/things.ts'
import { INTERESTS } from './people/interests.ts'
import { BODY_WORDS } from './people/body.ts'
import { TELLS } from './people/landing.ts'
import { HEARD_OF, NAMES, PEOPLE } from './people/names.ts'
import { SCHOOL_WORDS } from './people/school.ts'
import { SITTER_WORDS } from './people/sitters.ts'
import { STEPS } from './people/steps.ts'
import { TEMPER_WORDS } from './people/temper.ts'
import { QUANTITIES } from './quantities.ts'
import { DATES } from './week/dates.ts'
import type { Game, Memory, MemoryRef } from './state.ts'
import { BEATS } from './story/arc.ts'
import { ENDINGS } from './story/endings.ts'
import { storyWords } from './story/context.ts'
import { STORY } from './story/index.ts'
import { PASSAGES } from './story/passages.ts'
import { ASKS } from './week/asks.ts'
import { LIST } from './week/list.ts'
import { TEMPLATES } from './week/templates.ts'
import { WARNINGS } from './week/warnings.ts'
import { PROMISES } from './week/promises.ts'
import { TOPICS } from './week/topics.ts'
import { ACCOUNTS } from './work/accounts.ts'
import { MEMOS } from './work/memos.ts'
import { RIVAL_WORDS } from './work/rival.ts'
import { SLIPS } from './work/slips.ts'
import { STAGES } from './work/stages.ts'

/** Why something can't be done, in one sentence that says what to do. */
const refusals = {
  over: 'The play is over; begin a new one from the title.',
  pending: 'Something waits for an answer first.',
  notPending: 'Nothing asks that now.',
  notPlanning: 'The week is under way; between two hours you can leave early, stay late, call Margaret or go home.',
  planning: 'The week has not begun; change the calendar instead.',
  unknown: 'There is no such thing here.',
  full: 'There is no room left in these hours; clear something first.',
  closed: 'It can’t be done at that hour.',
  occupied: 'It runs on into the next hours, and they are taken.',
  broke: 'There is not enough money for it.',
  favour: 'She can’t be asked for more now; give something back first.',
  ill: 'She is in bed; ask somebody else for these days.',
  exams: '{robin} has examinations all this week.',
  cross: 'She was kept late too often; she’ll come again next week.',
  elsewhere: 'She is with her own people over Christmas; ask across the landing, or stay home.',
  shut: 'Her door stays shut; there is something to make good first.',
  doneIn: 'She has all that she can carry; ask somebody else, or take hers.',
  returnDue: 'It’s their turn to be asked: have {marcus} here first.',
  condition: 'Not as things stand.',
  weekend: 'Not on such a day.',
  notNow: 'Not now.',
  taken: 'That hour is over.',
  count: 'At most {count} cards.',
  range: 'It must be a whole number from {low} to {high}.',
} as const

/** Everything that can be said, as one tree. */
export const catalogue = {
  events: POOL,
  story: STORY,
  passages: PASSAGES,
  activities: ACTIVITIES,
  asks: ASKS,
  list: LIST,
  promises: PROMISES,
  dates: DATES,
  topics: TOPICS,
  templates: TEMPLATES,
  warnings: WARNINGS,
  memories: KINDS,
  details: DETAILS,
  recalls: RECALLS,
  quantities: QUANTITIES,
  causes: CAUSE_WORDS,
  tallies: TALLY_WORDS,
  beats: BEATS,
  endings: ENDINGS,
  accounts: ACCOUNTS,
  slips: SLIPS,
  sitters: SITTER_WORDS,
  illnesses: ILLNESSES,
  steps: STEPS,
  interests: INTERESTS,
  report: SCHOOL_WORDS,
  tells: TELLS,
  body: BODY_WORDS,
  anger: TEMPER_WORDS,
  stages: STAGES,
  memos: MEMOS,
  rival: RIVAL_WORDS,
  mail: MAIL,
  things: THINGS,
  broke: BROKE_WORDS,
  bills: BILLS,
  names: NAMES,
  court: courtWords,
  refusals,
} as const

/** The text at a path such as 'story.prologue.leaving.text', or null where none stands. */
export function textAt(path: string): string | null {
  let at: unknown = catalogue
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) return null
    at = (at as Record<string, unknown>)[key]
  }
  return typeof at === 'string' ? at : null
}

/** Fills the slots of a text: `{count}` from values; a slot without a value is a mistake in the content (RangeError). */
export function fill(text: string, values: Values): string {
  if (!text.includes('{')) return text
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot]
    if (value === undefined) throw new RangeError(`the text “${text.slice(0, 60)}” wants {${slot}}, and nothing fills it`)
    return String(value)
  })
}

/** `{margaret}` and the rest: what each is called. */
const called: Values = { ...HEARD_OF }
for (const id of PEOPLE) called[id] = NAMES[id].short

/** A text as it is read without a play: everybody in it is called by name. */
export const named = (text: string): string => text.replace(/\{(\w+)\}/g, (slot, who: string) => String(called[who] ?? slot))

const DISHES = ['French toast', 'pancakes', 'eggs'] as const
const LINES = ['Sit down, America', 'Somebody’s up first', 'The nine-minute morning'] as const

const shortNames: Values = {}
for (const who of PEOPLE) shortNames[who] = NAMES[who].short

/** What any text of a play may speak of. */
export function contextOf(game: Game, day: number = game.day): Values {
  const kept = game.promises[game.promises.length - 1]
  return {
    ...called,
    ...storyWords(game, day),
    dish: DISHES[Math.max(0, game.arc.dish)] ?? DISHES[0],
    line: LINES[Math.max(0, game.arc.line)] ?? LINES[1],
    friend: NAMES.marcus.short,
    weekday: WEEKDAYS[weekdayOf(day)] ?? 'Monday',
    weather: game.weather[day % 7] ?? 'clear',
    date: dateWords(day),
    lastPromise: kept ? PROMISES[kept.what].words : 'soon',
    calls: Math.max(0, game.arc.calls),
    topic1: TOPICS[game.topics[0]].name,
    topic2: TOPICS[game.topics[1]].name,
  }
}

/** 'October 16', as New York writes it. */
export const dateWords = (day: number): string => `${MONTHS[dateOf(day).month - 1]} ${dateOf(day).date}`
/** 'Monday, October 16, 1978' */
export const fullDate = (day: number): string => `${WEEKDAYS[weekdayOf(day)]}, ${dateWords(day)}, ${dateOf(day).year}`

/** The words of a path within a play: its text with every slot filled from the values and from the play. */
export function words(game: Game, path: string, values: Values = {}): string {
  const text = textAt(path)
  if (text === null) throw new RangeError(`no text stands at ${path}`)
  return fill(text, { ...contextOf(game, typeof values.day === 'number' ? values.day : game.day), ...values })
}

/** The words of a fact, or null for facts that are numbers only. */
export function factWords(game: Game, fact: Fact): string | null {
  return textAt(fact.path) === null ? null : words(game, fact.path, { ...fact.values, day: fact.day })
}

/** What a memory's detail names, in words. */
function detailWords({ detail }: Memory): string {
  const known = textAt(`details.${detail}`) ?? textAt(`accounts.${detail}.name`)
  return known === null ? detail : fill(known, called)
}

/** What a sentence about a memory may name: the day it happened last, how often it did, and its detail. */
export function memoryValues(memory: Memory): Values {
  const { last, count } = memory
  return {
    date: dateWords(last),
    weekday: WEEKDAYS[weekdayOf(last)] ?? 'Monday',
    month: MONTHS[dateOf(last).month - 1] ?? 'October',
    count: countWord(count),
    times: timesWord(count),
    detail: detailWords(memory),
  }
}

/** A memory in Ted's hand. */
export function memoryWords(game: Game, memory: Memory): { text: string; short: string } {
  const values = { day: memory.day, count: countWord(memory.count), times: timesWord(memory.count), detail: detailWords(memory) }
  return { text: words(game, `memories.${memory.kind}.text`, values), short: words(game, `memories.${memory.kind}.short`, values) }
}

/** The same by ref, or null when there is no such memory. */
export function refWords(game: Game, ref: MemoryRef): { text: string; short: string } | null {
  const memory = memoryAt(game, ref)
  return memory ? memoryWords(game, memory) : null
}

// biome-ignore format: as one counts
const COUNT_WORDS = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] as const
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const
/** 'four', 'fifty-six', 'a hundred and sixty-five': below a thousand a count is said, not read off. */
export function countWord(count: number): string {
  const small = COUNT_WORDS[count]
  if (small !== undefined) return small
  if (count >= 1000) return String(count)
  if (count >= 100) {
    const rest = count % 100
    return `${count < 200 ? 'a' : countWord(Math.floor(count / 100))} hundred${rest === 0 ? '' : ` and ${countWord(rest)}`}`
  }
  const tens = TENS[Math.floor(count / 10) - 2]
  if (tens === undefined) return String(count)
  return count % 10 === 0 ? tens : `${tens}-${COUNT_WORDS[count % 10]}`
}

/** 'once', 'twice', 'three times' */
export const timesWord = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${countWord(count)} times`)

/** One odds scale everywhere. */
const ODDS: readonly (readonly [atLeast: number, words: string])[] = [
  [970, 'sure'],
  [850, 'nearly sure'],
  [650, 'most likely'],
  [550, 'better than even'],
  [450, 'about even'],
  [300, 'less than even'],
  [100, 'a long shot'],
  [0, 'hardly ever'],
]
/** Chances in words. */
export function oddsWords(permille: number): string {
  for (const [atLeast, said] of ODDS) if (permille >= atLeast) return said
  return 'hardly ever'
}

/** Cents as dollars: '$4.40', '$475', '−$12'. */
export function moneyWords(cents: number): string {
  const whole = Math.abs(cents)
  const rest = whole % 100
  const dollars = `${Math.floor(whole / 100)}`.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${cents < 0 ? '−' : ''}$${dollars}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}

const QUARTERS = ['', '¼', '½', '¾'] as const
/** Minutes as a person says them, to the quarter of an hour: '30 min', '1 h', '1¾ h'. */
export function minutesWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  const quarters = Math.floor((minutes + 7) / 15)
  return `${Math.floor(quarters / 4)}${QUARTERS[quarters % 4] ?? ''} h`
}
