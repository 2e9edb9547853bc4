/** What the notice speaks of: one matter at a time, the nearest first, with at most three ways on. */
import {
  type Action,
  countWord,
  type KeepRead,
  moneyWords,
  type PlanRow,
  SLOTS,
  type Stop,
  sameWay,
  type TagRead,
  textAt,
  type Trouble,
  type WayRead,
  waysOut,
  waysToKeep,
  words,
} from '../../../sim/index.ts'
import { type WordPath, word } from '../../language/words.ts'
import type { IconName, PaperName } from '../../places/surfaces.ts'
import { INK } from '../../ui/theme.ts'
import { capital, chapterTitle, dayName, nameOf, slotName, troubleWords } from './labels.ts'
import { lessonFor } from './lessons.ts'
import type { Place, Planning } from './planning.ts'

/** One press: what it says, what it does, and where the eye is led. */
type WayOn = { words: string; press: () => void; place?: Place; row?: PlanRow }
/** `known`: it was said on an earlier Monday, and its head alone will do where there is little room. */
export type Matter = { icon: IconName; paper: PaperName; head: string; words: string; tone: string; ways: WayOn[]; known?: boolean }

/** Never more ways than go on a line or two. */
const WAYS = 3

/** What is to be looked at next. */
export function matterOf(planning: Planning): Matter {
  for (const speak of [stopped, gap, trouble, lesson, hers, warning, asked]) {
    const matter = speak(planning)
    if (matter) return matter
  }
  return well()
}

const edits = (planning: Planning, actions: readonly Action[]) => (): void => planning.take(actions)

/** A verb that is new is said once; the first edit takes it as read. */
function lesson(planning: Planning): Matter | null {
  const id = lessonFor(planning)
  if (id === null) return null
  return {
    icon: 'pencil',
    paper: 'cardSmall',
    head: word(`calendar.lessons.${id}.head`),
    words: word(`calendar.lessons.${id}.says`),
    tone: INK.soft,
    ways: [{ words: word('calendar.lessonRead'), press: () => planning.noteLesson(id) }],
  }
}

/** Why a stretch of weeks came to its end, until something is done about it. */
function stopped(planning: Planning): Matter | null {
  const { stop } = planning
  if (!stop) return null
  const place = placeOf(planning, stop)
  const next = stop.why === 'gap' && place ? gapWays(planning, place) : stop.why === 'warning' ? (warning(planning)?.ways ?? []) : []
  return {
    icon: stop.why === 'gap' || stop.why === 'ask' ? 'bell' : stop.why === 'promise' ? 'string' : 'pin',
    paper: 'notice',
    head: planning.ran > 1 ? word('calendar.stops.after', { weeks: countWord(planning.ran) }) : word('calendar.stops.head'),
    words: stopWords(planning, stop),
    tone: INK.worse,
    ways: next,
  }
}

/** 'Nobody has Billy on Thursday at three.' */
export function stopWords(planning: Planning, stop: Stop): string {
  const { why, what } = stop
  const place = placeOf(planning, stop)
  const when = place ? { day: dayName(planning.week, place.day), hour: word(`calendar.gapHours.${place.slot}`) } : { day: '', hour: '' }
  switch (why) {
    case 'gap':
      return word('calendar.stops.gap', when)
    case 'ask':
      return word('calendar.stops.ask', { ...when, words: textAt(`asks.${what}.words`) ?? what })
    case 'promise':
      return word('calendar.stops.promise', { ...when, words: textAt(`promises.${what}.words`) ?? what })
    case 'warning':
      return words(planning.game, `warnings.${what}.tells`, {})
    case 'chapter':
      return word('calendar.stops.chapter', { title: chapterTitle(what) })
    default:
      return word(`calendar.stops.${why}`)
  }
}

/** The hour of this week that something stops for, where it is one. */
export function placeOf({ week }: Planning, { day, slot }: Stop): Place | null {
  return day === null || slot === null ? null : { day: day - week.monday, slot }
}

function hers({ week }: Planning): Matter | null {
  if (!week.hers) return null
  return { icon: 'tie', paper: 'cardSmall', head: word('calendar.pitch'), words: word('calendar.pitchWords'), tone: INK.rust, ways: [] }
}

function gap(planning: Planning): Matter | null {
  const { week } = planning
  const [first] = week.gaps
  if (!first) return null
  return {
    icon: 'bell',
    paper: 'notice',
    head: word('calendar.gap', { day: dayName(week, first.day), hour: word(`calendar.gapHours.${first.slot}`) }),
    words: word('calendar.gapWords'),
    tone: INK.worse,
    ways: gapWays(planning, first),
  }
}

/** The ways out of one gap; and where somebody has just been asked, the same for every gap at that hour. */
function gapWays(planning: Planning, place: Place): WayOn[] {
  const { game, takenBy } = planning
  const ways = waysOut(game, place.day, place.slot).map(way => ({
    words: wayWords(way, place),
    press: () => planning.takeOutOf(place, way),
    place,
  }))
  const same = takenBy?.slot === place.slot ? sameWay(game, place.slot, takenBy.by) : null
  if (same === null || same.hours < 2) return ways
  const words = word('calendar.sameDays', { words: wayWords({ ...same, cents: 0 }, place), days: countWord(same.hours) })
  return [...ways, { words: same.cents === 0 ? words : priced(words, same.cents), press: () => planning.takeOutOf(place, same), place }]
}

/** 'Margaret, a favour', 'Sitter $5', 'Leave early'. */
function wayWords({ by, cents }: WayRead, { day, slot }: Place): string {
  if (by === 'ted')
    return word(`calendar.leave.${slot === 'evening' || slot === 'night' ? 'evening' : day < 5 && slot === 'afternoon' ? 'day' : 'home'}`)
  const said = word(`calendar.cares.${by}`)
  return cents === 0 ? said : priced(said, cents)
}

const priced = (words: string, cents: number): string =>
  word('calendar.priced', { words, price: moneyWords(Math.round(cents / 100) * 100) })

/** What the plan will not keep, before it hurts. */
function trouble(planning: Planning): Matter | null {
  const [first] = planning.troubles
  if (!first) return null
  const { day, slot, kind, what, remedy } = first
  // What a holiday takes out of five mornings is taken out with one press.
  const alike = kind === 'missed' ? planning.troubles.filter(other => other.kind === kind && other.what === what) : [first]
  const mending = alike.flatMap(({ remedy: way }) => way?.edits ?? [])
  const days = new Set(alike.map(other => other.day)).size
  return {
    icon: 'clock',
    paper: 'notice',
    head: word('calendar.asked', { day: dayName(planning.week, day), slot: slotName(slot).toLowerCase() }),
    words:
      what !== null && days > 1
        ? word('calendar.troubles.missedOften', { words: nameOf(what), count: countWord(days) })
        : troubleWords(first),
    tone: INK.worse,
    ways: remedy ? [{ words: remedyWords(first), press: edits(planning, mending), place: { day, slot } }] : [],
  }
}

function remedyWords({ kind, remedy }: Trouble): string {
  const what = remedy?.what ?? 'clear'
  return word(kind === 'late' && what !== 'lunchBag' ? 'calendar.troubles.quicker' : 'calendar.troubles.without', { words: nameOf(what) })
}

/** What Ted can see coming, two weeks ahead; it can be put away for two. */
function warning(planning: Planning): Matter | null {
  const first = planning.warnings.find(({ id }) => planning.isAwake(id))
  if (!first) return null
  const { id, again, remedies } = first
  const ways: WayOn[] = remedies
    .slice(0, WAYS - 1)
    .map(({ way, actions }) => ({ words: textAt(`warnings.${id}.ways.${way}.words`) ?? way, press: () => planning.answer(id, actions) }))
  ways.push({ words: word('calendar.notNow'), press: () => planning.dismiss(id) })
  return {
    icon: 'pin',
    paper: 'cardSmall',
    head: words(planning.game, `warnings.${id}.${again ? 'again' : 'tells'}`, {}),
    words: words(planning.game, `warnings.${id}.says`, {}),
    tone: INK.rust,
    ways,
    known: again,
  }
}

/** What is asked or promised and has no hour: what would keep it, one press each, and a word for letting it go. */
function asked(planning: Planning): Matter | null {
  const { week, game } = planning
  const order = (one: TagRead): number => one.day * SLOTS.length + SLOTS.indexOf(one.slot)
  const [tag] = week.tags.filter(one => !one.kept && one.day >= week.first && !planning.isLetGo(one)).sort((a, b) => order(a) - order(b))
  if (!tag) return null
  return {
    icon: 'tag',
    paper: 'cardSmall',
    head: word('calendar.asked', { day: dayName(week, tag.day), slot: slotName(tag.slot).toLowerCase() }),
    words: capital(textAt(`${tag.kind === 'ask' ? 'asks' : 'promises'}.${tag.what}.words`) ?? ''),
    tone: INK.rust,
    ways: [
      ...waysToKeep(game, tag).map(way => ({ words: keepWords(way), press: edits(planning, way.edits), place: way, row: 'ted' as const })),
      { words: word('calendar.letGo'), press: () => planning.letGo(tag) },
    ],
  }
}

/** 'Story', 'Museum, not park'. */
function keepWords({ what, out }: KeepRead): string {
  const [first] = out
  const said = what === 'clear' ? word('calendar.stayIn') : nameOf(what)
  if (first === undefined) return said
  return word(out.length > 1 ? 'calendar.inPlaceOfAll' : 'calendar.inPlaceOf', { words: said, other: nameOf(first).toLowerCase() })
}

function well(): Matter {
  return {
    icon: 'tick',
    paper: 'cardSmall',
    head: word('calendar.gapsNone'),
    words: word('calendar.noGap' satisfies WordPath),
    tone: INK.better,
    ways: [],
  }
}
