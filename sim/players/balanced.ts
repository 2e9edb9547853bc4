/** The balanced week: two early days, changed by what is short. */
import type { Seen } from '../observe.ts'
import type { Draw } from '../run.ts'
import type { ListId } from '../week/list.ts'
import { LIST } from '../week/list.ts'
import { type Edits, keepAsks, keepPromises } from './week.ts'

/** `asks` false: never Margaret. `keeps`: permille of asks and promises that are seen to. */
type Balance = { asks: boolean; keeps: number }

const MONDAY = 0
const TUESDAY = 1
const WEDNESDAY = 2
const THURSDAY = 3
const FRIDAY = 4
const SATURDAY = 5
const SUNDAY = 6

/** Where need begins. Hours as minutes, points 0–1000, favours in tenths. */
const NEEDS = {
  workWaits: 32 * 60,
  workDone: 12 * 60,
  standing: 400,
  company: 520,
  energy: 380,
  sleepDebt: 450,
  strain: 560,
  owing: 22,
  owingMuch: 40,
  load: 620,
  mess: 450,
  groceries: 350,
  laundry: 600,
  school: 450,
  worry: 560,
} as const

/** Writes the week. */
export function balancedWeek(seen: Seen, draw: Draw, edits: Edits, { asks, keeps }: Balance): void {
  const number = (name: string): number => seen[name] as number
  edits.template('twoEarlyDays')
  const elsewhere = number('work.job') > 0
  const backlog = number('work.backlog')
  const waits = backlog > NEEDS.workWaits || number('work.standing') < NEEDS.standing
  const tired = number('ted.energy') < NEEDS.energy || number('ted.sleepDebt') > NEEDS.sleepDebt || number('ted.strain') > NEEDS.strain
  const drops = number('billy.drops') > 0
  const owing = number('margaret.favour')

  if (elsewhere && !drops) stayTillFive(edits, TUESDAY, THURSDAY)
  else if (waits && !drops) stayTillFive(edits, TUESDAY)
  else if (backlog < NEEDS.workDone || drops) atTheGate(edits, FRIDAY)
  if (waits && !tired) edits.add(THURSDAY, 'night', 'nightDesk')
  if (tired) {
    edits.replace(MONDAY, 'night', 'sleepEarly')
    edits.replace(WEDNESDAY, 'night', 'sleepEarly')
    edits.replace(SUNDAY, 'night')
  }
  if (!asks || owing > NEEDS.owingMuch || number('margaret.load') > NEEDS.load) edits.cover(FRIDAY, 'afternoon', 'corrigan')
  if (asks && owing > NEEDS.owing) edits.replace(SATURDAY, 'midday', 'nellAndToby')
  else if (asks && tired && owing <= 0) edits.replace(SUNDAY, 'forenoon', 'margaretTakes')
  if (!asks) edits.replace(THURSDAY, 'night', 'dishes')

  if (number('home.mess') > NEEDS.mess) edits.replace(SUNDAY, 'forenoon', 'cleaningTogether')
  if (number('home.groceries') < NEEDS.groceries) edits.replace(SATURDAY, 'afternoon', 'shopping')
  if (number('home.laundry') > NEEDS.laundry) edits.add(FRIDAY, 'night', 'laundry')
  if (number('billy.company') < NEEDS.company) {
    edits.replace(MONDAY, 'evening', 'slice', 'play', 'listen', 'story')
    edits.replace(SATURDAY, 'evening', 'supperTogether', 'listen', 'story')
  }
  if (number('billy.school') < NEEDS.school) edits.add(WEDNESDAY, 'evening', 'reading')
  if (number('week') % 2 === 1) edits.add(SUNDAY, 'evening', 'writeJoanna')
  // What is talked about stands until it is changed: it is looked at every other week.
  if (number('week') % 2 === 0) topics(seen, edits)
  smallThings(seen, draw, edits)
  keepPromises(seen, draw, edits, Math.min(1000, keeps + 150))
  keepAsks(seen, draw, edits, { billy: Math.min(1000, keeps + 100), work: keeps - 120, margaret: asks ? keeps : 0, house: keeps - 250 })
}

/** The desk till five on days that were to be at the fence. */
export function stayTillFive(edits: Edits, ...days: readonly number[]): void {
  for (const day of days) {
    edits.replace(day, 'afternoon', 'desk')
    edits.cover(day, 'afternoon', day === MONDAY || day === FRIDAY ? 'corrigan' : 'club')
  }
}

function atTheGate(edits: Edits, day: number): void {
  edits.cover(day, 'afternoon', 'clear')
  edits.replace(day, 'afternoon', 'pickUp', 'schoolyard')
}

/** Small talk, in turn. */
const SMALL_TALK = ['day', 'trains', 'yourWork', 'whenSmall', 'dog', 'school', 'margaret'] as const

/** What is talked about goes by how safe he feels, and by what is still open: the last that can be taken up stands. */
function topics(seen: Seen, edits: Edits): void {
  const week = seen.week as number
  const small = SMALL_TALK[((week - (week % 2)) / 2) % SMALL_TALK.length] ?? 'day'
  edits.topics(small, 'tomorrow')
  if (seen['arc.suit'] === 1) edits.topics('judge', 'tomorrow')
  else if ((seen['billy.security'] as number) < NEEDS.worry) edits.topics('scared', 'whyShe')
  else edits.topics('mommy', 'tomorrow')
}

/** Two things of her list, where they fit. */
function smallThings(seen: Seen, draw: Draw, edits: Edits): void {
  const from = draw(5)
  for (let number = from; number < from + 2; number++) {
    const what = seen[`list.${number}.what`] as ListId | null
    if (what === null) return
    const { slots, on } = LIST[what]
    const slot = slots[0]
    if (slot)
      edits.add(on === 'weekend' ? SUNDAY : slot === 'morning' || slot === 'night' || slot === 'evening' ? TUESDAY : SATURDAY, slot, what)
  }
}
