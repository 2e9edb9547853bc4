/** The made-up weeks that did best in a search, best first, and how made-up weeks are made: by dice, out of what an hour can hold. */
import { readFileSync } from 'node:fs'
import { type ActivityId, catalogue, type Draw, type FixedWeek, type Slot } from '../sim/index.ts'

const FILE = new URL('./weeks.json', import.meta.url)

/** What a search found: out of how many, by which dice, on which seeds; best first. */
export type Found = { tried: number; dice: string; seeds: string; weeks: FixedWeek[] }

export const foundWeeks = (): Found => JSON.parse(readFileSync(FILE, 'utf8'))

type Hour = FixedWeek['hours'][number]
type Way = Omit<Hour, 'day' | 'slot'>
const ted = (...what: ActivityId[]): Way => ({ ted: what })
const withTed = (...what: ActivityId[]): Way => ({ ted: what, billy: 'clear' })
const desk = (billy: NonNullable<Hour['billy']>): Way => ({ ted: ['desk'], billy })

/** What a made-up week may put into an hour of a weekday, and of a day of the weekend. */
const WEEKDAY: Readonly<Partial<Record<Slot, readonly Way[]>>> = {
  morning: [ted('breakfast', 'walkToSchool'), ted('breakfast', 'walkToSchool', 'lunchBag'), ted('cereal', 'walkToSchool', 'lunchBag')],
  afternoon: [
    withTed('pickUp', 'schoolyard'),
    withTed('pickUp', 'schoolyard'),
    withTed('pickUp'),
    desk('margaret'),
    desk('club'),
    desk('corrigan'),
    desk('robin'),
    desk('friend'),
  ],
  evening: [
    ted('supper', 'story'),
    ted('supper', 'listen', 'story'),
    ted('supper', 'play', 'story'),
    ted('supper', 'reading', 'story'),
    ted('supperTogether', 'story'),
    ted('supperTogether', 'listen', 'story'),
    ted('slice', 'play', 'listen', 'story'),
    ted('slice', 'dishReturned', 'listen', 'story'),
    ted('stayLate', 'slice', 'story'),
  ],
  night: [
    ted('nightDesk'),
    ted('sleepEarly'),
    ted('dishes', 'mending'),
    ted('cleaning'),
    ted('laundry'),
    ted('coffee'),
    ted('writeJoanna'),
    ted(),
  ],
}
const WEEKEND: Readonly<Partial<Record<Slot, readonly Way[]>>> = {
  forenoon: [withTed('laundry', 'shopping'), withTed('cleaningTogether'), withTed('nellAndToby'), withTed('nothing'), ted('margaretTakes')],
  midday: [withTed('park'), withTed('museum'), withTed('bench'), withTed('nellAndToby'), withTed('nothing'), withTed('cleaningTogether')],
  afternoon: [
    withTed('park'),
    withTed('frontWindow'),
    withTed('kite'),
    withTed('shopping'),
    withTed('nothing'),
    withTed('rest'),
    withTed('movie'),
  ],
  evening: [ted('supperTogether', 'listen', 'story'), ted('supper', 'play', 'story'), ted('supperTogether', 'writeJoanna', 'story')],
  night: [ted('sleepEarly'), ted('nightDesk'), ted('cleaning'), ted('coffee'), ted()],
}

/** What a made-up week may put into an hour of one of its days. */
export const waysOf = (day: number, slot: Slot): readonly Way[] => (day < 5 ? WEEKDAY : WEEKEND)[slot] ?? []

const one = <Thing>(things: readonly Thing[], draw: Draw): Thing => things[draw(things.length)] as Thing
const TEMPLATES = Object.keys(catalogue.templates) as FixedWeek['from'][]
const TALKS: readonly FixedWeek['topics'][] = [
  ['mommy', 'tomorrow'],
  ['whyShe', 'scared'],
  ['day', 'trains'],
  ['school', 'yourWork'],
]

/** One hour anew. */
function anyHour(draw: Draw): Hour {
  const day = draw(7)
  const ways = day < 5 ? WEEKDAY : WEEKEND
  const slot = one(Object.keys(ways) as Slot[], draw)
  return { day, slot, ...one(ways[slot] ?? [], draw) }
}

/** The hours with one of them as it is now; each hour of the week stands there once. */
const withHour = (hours: readonly Hour[], hour: Hour): Hour[] => [
  ...hours.filter(({ day, slot }) => day !== hour.day || slot !== hour.slot),
  hour,
]

/** A week by dice: a built-in one with up to thirty hours anew. */
export function anyWeek(draw: Draw): FixedWeek {
  let hours: Hour[] = []
  for (let changes = draw(31); changes > 0; changes--) hours = withHour(hours, anyHour(draw))
  return { from: one(TEMPLATES, draw), topics: one(TALKS, draw), hours }
}

/** The same week with one to four hours anew. */
export function likeWeek({ from, topics, hours }: FixedWeek, draw: Draw): FixedWeek {
  let own = [...hours]
  for (let changes = 1 + draw(4); changes > 0; changes--) own = withHour(own, anyHour(draw))
  return { from, topics: draw(4) === 0 ? one(TALKS, draw) : topics, hours: own }
}
