/** What an hour told, in sentences: what was done, who had him, and what was said of it. */
import {
  ACTIVITIES,
  type Fact,
  factWords,
  type Game,
  type Interrupt,
  type MomentRead,
  catalogue,
  type PersonId,
} from '../../../sim/index.ts'
import { dated } from '../../language/dates.ts'
import { type WordPath, word } from '../../language/words.ts'
import { capital } from './needs.ts'

/** A sentence of the hour; `felt` ones are given time to be read. */
export type Line = { text: string; by: PersonId | null }

/** How many sentences of an hour are shown; all of them stand in the log. */
const SHOWN = 3

/** Texts in the order of their weight; what is not named here is told by another screen, or is a number. */
const WEIGHT = [
  'promises',
  'temper',
  'anger',
  'body',
  'care',
  'sitters',
  'slips',
  'asks',
  'margaret',
  'topics',
  'recalls',
  'school',
  'fever',
  'illnesses',
  'memos',
  'rival',
  'stages',
  'tells',
  'mail',
  'things',
  'broke',
  'steps',
  'report',
  'interests',
  'promised',
  'delivered',
  'list',
]

/** 'Tuesday, evening. Supper, cooked. Billy is with you.' */
export function hourSentence(moment: MomentRead): string {
  return [word('day.hour', { weekday: dated(moment.day).weekday, slot: slotWord(moment.slot).toLowerCase() }), doingSentence(moment)].join(
    '. ',
  )
}

/** 'Supper, cooked. Billy is with you.' */
export function doingSentence(moment: MomentRead): string {
  return [...doings(moment), billySentence(moment)].join(' ')
}

function doings({ all, what, slot, hers, kept }: MomentRead): string[] {
  if (what === null && slot === 'night') return [word('day.sleeps')]
  const names = all.map(one => longName(one)).filter(name => name !== null)
  if (kept === 'court') return [word('day.court')]
  if (names.length === 0 && kept) return [word('day.kept')]
  if (names.length === 0) return hers && slot === 'morning' ? [word('day.way')] : [word('day.home')]
  // What filled the hour, and one thing beside it, in the order in which they were done.
  const main = what === null ? names[0] : longName(what)
  const other = names.find(name => name !== main)
  return names.filter(name => name === main || name === other).map(words => word('day.does', { words }))
}

/** An activity in full, or something from her list. */
export function longName(what: string): string | null {
  if (what in ACTIVITIES) return ACTIVITIES[what as keyof typeof ACTIVITIES].long
  const item = (catalogue.list as Readonly<Record<string, { words: string }>>)[what]
  return item ? capital(item.words) : null
}

function billySentence({ keeper, slot, hers, day }: MomentRead): string {
  if (slot === 'night' && (keeper === 'ted' || (hers && day < 4))) return word('day.billyIs.asleep')
  return word(`day.billyIs.${keeper}`)
}

/** 'Evening'. */
export const slotWord = (slot: MomentRead['slot']): string => word(`slots.${slot}`)

/** Sentences out of facts: those to be shown, the weightiest first, and all. */
export function linesOf(game: Game, facts: readonly Fact[]): { shown: Line[]; all: Line[] } {
  const found: { line: Line; weight: number }[] = []
  for (const fact of facts) {
    const kind = fact.path.split('.')[0] ?? ''
    const weight = WEIGHT.indexOf(kind)
    if (weight < 0) continue
    const text = textOf(game, fact)
    if (text !== null) found.push({ line: { text, by: text.startsWith('“') ? speakerOf(fact.path, text) : null }, weight })
  }
  const all = found.map(({ line }) => line)
  const shown = [...found].sort((a, b) => a.weight - b.weight).map(({ line }) => line)
  return { shown: shown.slice(0, SHOWN), all }
}

function textOf(game: Game, fact: Fact): string | null {
  const known = factWords(game, fact)
  if (known !== null) return known
  const { values } = fact
  switch (fact.path) {
    case 'care.failed':
      return word('day.failed', { who: word(`calendar.caresLong.${values.who}` as WordPath) })
    case 'fever':
      return catalogue.illnesses[values.what as keyof typeof catalogue.illnesses].wakes
    case 'delivered':
      return word('day.delivered')
    case 'promised':
      return word('day.promised', { words: catalogue.promises[values.what as keyof typeof catalogue.promises].words })
    default:
      return null
  }
}

/** What is said without a name in it is his, where it is of what he asks and learns. */
const HIS = ['promises', 'topics', 'school', 'fever', 'illnesses', 'steps', 'interests', 'list']

/** Whose mouth a sentence comes from: the one it names, of the two who can stand in the room; Ted’s own words and all others are only told. */
function speakerOf(path: string, text: string): PersonId | null {
  const [kind = '', voice] = path.split('.')
  const named = /” (?:says|asks|tells|calls|writes) ([^,.:;”]+)/.exec(text)?.[1]
  const { billy, margaret } = catalogue.names
  if (named?.startsWith(billy.short) || /” (?:he|he’s) (?:says|asks|tells)/.test(text)) return 'billy'
  if (named?.startsWith(margaret.short)) return 'margaret'
  if (named !== undefined) return null
  // Of an evening it is Billy who speaks of a deed; elsewhere the line says who.
  if (kind === 'recalls') return voice === 'home' || voice === 'out' ? 'billy' : null
  return kind === 'margaret' ? 'margaret' : HIS.includes(kind) ? 'billy' : null
}

/** What breaking into the plan looks like. */
export const brokeWords = (how: Interrupt): string => word(`day.broke.${how}`)

/** Passages of prose that no choice belongs to: they are read on a card of their own. */
export function passagesOf(game: Game, facts: readonly Fact[]): { title: string; text: string }[] {
  const passages: { title: string; text: string }[] = []
  for (const fact of facts) {
    const [kind, name] = fact.path.split('.')
    const text = kind === 'passages' ? factWords(game, fact) : null
    if (text !== null && name) passages.push({ title: word(`card.passages.${name}` as WordPath), text })
  }
  return passages
}
