/** Doing one thing: its minutes, its price, what it moves, what is practised and kept of it. */
import type { Ritual } from '../activities/define.ts'
import { ACTIVITIES, ACTIVITY_IDS, type ActivityId } from '../activities/index.ts'
import { isDayFor, isOpen } from '../activities/open.ts'
import { isWeekend, type Slot, weekOf } from '../calendar.ts'
import { move, practise, shift, type Today, tell } from '../change.ts'
import type { Count } from '../counts.ts'
import { KINDS, type MemoryKind } from '../memory/kinds.ts'
import { memoryOf, remember } from '../memory/ledger.ts'
import { sell, type ThingId } from '../money/things.ts'
import { AT_HOME } from '../places.ts'
import { outingWorth } from '../people/interests.ts'
import { isAmongChildren } from '../people/school.ts'
import { returned } from '../people/sitters.ts'
import { type StepId, stepBy, tries } from '../people/steps.ts'
import { spend } from '../people/ted.ts'
import { PRACTICE, type Quantity, SKILLS, type Skill, skillLevel } from '../quantities.ts'
import type { Game, Project } from '../state.ts'
import { isFair } from '../weather.ts'
import { deskWork } from '../work/projects.ts'
import { type ListId, strike } from './list.ts'
import { topicEffects } from './topics.ts'
import { isOffice, withBilly } from './who.ts'

/** What a level of skill makes of an effect, permille. */
const EFFECT = [700, 820, 920, 1000, 1080, 1150] as const

/** An activity as the hours read it, again and again: every column filled, all of one shape. */
export type Deed = {
  id: ActivityId
  minutes: number
  billy: 'yes' | 'maybe' | 'no'
  office: boolean
  home: boolean
  /** Any day will do, and nothing is waited for. */
  always: boolean
  luxury: boolean
  cents: number
  energy: number
  /** Permille of worth of its desk minutes, or −1. */
  desk: number
  does: readonly { what: Quantity; by: number; eff?: true }[]
  skill: Skill | null
  drills: readonly { skill: Skill; halves: number }[]
  attention: number
  attentive: number
  grace: number
  chore: boolean
  ritual: Ritual | null
  remembers: MemoryKind | null
  merges: boolean
  feeds: boolean
  sends: boolean
  groceries: boolean
  sky: boolean
  outing: Count | null
  step: StepId | null
  settles: ListId | null
  sells: ThingId | null
  children: boolean
}
/** Under the sky: much of it is lost in rain. */
const SKY: readonly string[] = ['walkToSchool', 'park', 'bench', 'skates', 'nellAndToby', 'ballgame']
const SENDS: readonly string[] = ['walkToSchool', 'bus']
/** Whether a boy is at the school’s door after it. */
export const isSending = (what: string): boolean => SENDS.includes(what)
const DEEDS = new Map<string, Deed>()
for (const id of ACTIVITY_IDS) {
  const row = ACTIVITIES[id]
  const { does = [], cents = 0, kind, practice = {} } = row
  const feeds = does.some(({ what }) => what === 'billy.food')
  DEEDS.set(id, {
    id,
    minutes: row.minutes,
    billy: row.billy,
    office: isOffice(id),
    home: AT_HOME.includes(row.place),
    always: row.on === undefined && row.when === undefined && row.sells === undefined && row.desk === undefined,
    luxury: cents > 0 && !feeds && kind !== 'home' && kind !== 'school',
    cents,
    energy: row.energy,
    desk: row.desk ?? -1,
    does,
    skill: row.skill ?? null,
    drills: SKILLS.flatMap(skill => (practice[skill] === undefined ? [] : [{ skill, halves: practice[skill] }])),
    attention: row.attention ?? 0,
    attentive: row.attentive ?? 0,
    grace: row.grace ?? 0,
    chore: row.chore !== undefined,
    ritual: row.ritual ?? null,
    remembers: row.remembers ?? null,
    merges: row.remembers !== undefined && KINDS[row.remembers].merges === true,
    feeds: feeds && id !== 'lunchBag',
    sends: isSending(id),
    groceries: does.some(({ what, by }) => what === 'home.groceries' && by < 0),
    sky: SKY.includes(id),
    outing: row.stales ? (`outing.${id}` as Count) : null,
    step: stepBy(id),
    settles: row.settles ?? null,
    sells: row.sells ?? null,
    children: isAmongChildren(id),
  })
}

/** The deed that an entry of the plan names, or undefined where it is one of her list. */
export const deedOf = (what: string): Deed | undefined => DEEDS.get(what)

/** What the slot's deeds have come to so far: read by hours.ts when it feeds the boy. Written anew each slot. */
export type Sum = {
  attention: number
  fed: boolean
  breakfast: boolean
  supper: boolean
  story: boolean
  together: number
  used: number
  wrote: boolean
  sent: boolean
}
export const sum: Sum = {
  attention: 0,
  fed: false,
  breakfast: false,
  supper: false,
  story: false,
  together: 0,
  used: 0,
  wrote: false,
  sent: false,
}

export function clearSum(): void {
  sum.attention = 0
  sum.fed = false
  sum.breakfast = false
  sum.supper = false
  sum.story = false
  sum.together = 0
  sum.used = 0
  sum.wrote = false
  sum.sent = false
}

/** Whether a thing of the plan can be done today at all: its day, what it waits for, what it costs. */
export function canDo(game: Game, deed: Deed): boolean {
  if (!deed.always && !(isDayFor(game, deed.id, game.day) && isOpen(game, deed.id, game.day))) return false
  return !deed.luxury || game.numbers['ted.cash'] + game.numbers['ted.savings'] >= deed.cents
}

/** Does an activity for `minutes` of the `asked`: less of it is less of everything. */
export function act(today: Today, slot: Slot, deed: Deed, minutes: number, asked: number): void {
  const { game } = today
  const { counts } = game
  const { id } = deed
  const done = asked <= 0 ? 1000 : Math.min(1000, Math.floor((minutes * 1000) / asked))
  const level = deed.skill === null ? 3 : skillLevel(deed.skill, game.numbers[PRACTICE[deed.skill]])
  const worth = deed.outing === null && !deed.sky ? done : Math.floor((done * staleness(game, deed)) / 1000)
  sum.used += minutes
  if (deed.billy === 'yes') sum.together += minutes
  if (deed.cents > 0) shift(today, 'ted.cash', -deed.cents, 'purchase', id)
  spend(today, (deed.energy * done) / 1000, id)
  if (deed.desk >= 0) {
    deskWork(today, minutes, deed.desk)
    if (slot === 'night') sum.wrote = true
  }
  if (deed.does.length > 0) effects(today, deed, worth, EFFECT[level] ?? 1000)
  if (done >= 500) for (const { skill, halves } of deed.drills) practise(today, skill, halves, 'activity', id)
  sum.attention += Math.floor((deed.attention * worth) / 1000)
  counts.attention += Math.floor((deed.attentive * worth) / 1000)
  counts.grace += Math.floor((deed.grace * worth) / 1000)
  if (deed.chore) counts.chores += minutes
  if (deed.feeds) sum.fed = true
  if (deed.sends) sum.sent = true
  if (deed.step !== null) tries(game, deed.step)
  if (deed.children) counts.played++
  if (deed.settles !== null) strike(today.game, deed.settles)
  if (deed.sells !== null) sell(today, deed.sells)
  if (deed.ritual !== null && done >= 600) ritual(today, deed.ritual)
  special(today, id)
  if (deed.remembers !== null) keep(today, deed, deed.remembers, level)
  game.did.push({ slot, what: id })
  if (today.tell) tell(today, 'did', { what: id, minutes })
}

/** Does an activity by its name: what care and interrupts put into an hour. */
export function doNow(today: Today, slot: Slot, id: ActivityId, minutes: number, asked: number): void {
  const deed = DEEDS.get(id)
  if (deed) act(today, slot, deed, minutes, asked)
}

function effects(today: Today, { id, does, groceries }: Deed, worth: number, effect: number): void {
  const { game } = today
  const { balance, numbers } = game
  const bare = groceries && numbers['home.groceries'] < balance['home.groceries.bare']
  const unread = id === 'writeJoanna' && tooSoon(game)
  for (const { what, by, eff } of does) {
    if (unread && what === 'joanna.regard') continue
    let scaled = (by * worth) / 1000
    if (eff) scaled = (scaled * effect) / 1000
    if (bare && what === 'billy.food') scaled = (scaled * balance['billy.food.bare']) / 1000
    move(today, what, scaled, 'activity', id)
  }
}

/** A letter before the last one has been answered tells her nothing new. */
const tooSoon = ({ balance, counts, day }: Game): boolean =>
  counts.wroteHer > 0 && day - (counts.wroteHer - 1) < balance['joanna.letter.days']

/** What the first time, the same outing soon again, or rain, makes of it, and what he is full of makes of it, permille; notes that it was made. */
function staleness(game: Game, { id, outing, sky }: Deed): number {
  const { balance, counts, day } = game
  let worth = outingWorth(game, id)
  if (outing !== null) {
    const last = Math.floor(counts[outing] / 16) - 1
    if (last < 0 || day - last >= balance['home.fresh.days']) worth = Math.floor((worth * balance['home.fresh.worth']) / 1000)
    const run = last >= 0 && day - last <= balance['home.stale.days'] ? Math.min(15, (counts[outing] % 16) + 1) : 0
    counts[outing] = (day + 1) * 16 + run
    worth = Math.floor((worth * Math.max(balance['home.stale.least'], 1000 - balance['home.stale.step'] * run)) / 1000)
  }
  return sky && !isFair(game, day) ? Math.floor((worth * balance['home.foul.worth']) / 1000) : worth
}

function ritual(today: Today, which: Ritual): void {
  if (which === 'breakfast') sum.breakfast = true
  else if (which === 'supper') sum.supper = true
  else if (which === 'story') {
    sum.story = true
    topicEffects(today)
  }
}

/** A day of nothing is a gift where there is something to rest in, and once a fortnight. */
const isGrace = ({ balance, numbers }: Game): boolean =>
  numbers['billy.bond'] >= balance['home.nothing.from'] && numbers['home.routine'] >= balance['home.nothing.from']

/** The few that do what a table can't say. */
function special(today: Today, id: ActivityId): void {
  const { game } = today
  const { counts } = game
  if (id === 'kite') counts.kite++
  else if (id === 'marcusHere') {
    returned(game)
    counts.friendWeek = weekOf(game.day) + 1 // a friend is a friend in either house
  } else if (id === 'nothing' && isGrace(game) && counts['outing.nothing'] % 16 === 0) counts.grace += 1000
  else if (id === 'clientLunch') lunch(game)
  else if (id === 'jobLeads') counts.leads++
  else if (id === 'eveningOut') counts.away += game.balance['billy.away.out']
  else if (id === 'listen' && !sum.story) topicEffects(today)
}

/** The client who is coolest about his job is warmer for the third glass. */
function lunch({ balance, projects }: Game): void {
  let coolest: Project | undefined
  for (const project of projects) if (coolest === undefined || project.client < coolest.client) coolest = project
  if (coolest) coolest.client = Math.min(1000, coolest.client + balance['work.lunch.client'])
}

/** What is kept of it. A kind that does not count up is kept once in a play; some have to be earned. */
function keep(today: Today, { id, merges }: Deed, kind: MemoryKind, level: number): void {
  const { game } = today
  const { counts } = game
  if (id === 'pickUp') return // the gate says whether it was in time
  if (kind === 'learned-dish' && level !== 2) return
  if (id === 'writeJoanna') {
    if (tooSoon(game)) return
    counts.wroteHer = game.day + 1
  }
  if (id === 'kite' && counts.kite < game.balance['home.kite.sittings']) return
  if (id === 'nothing' && !isGrace(game)) return
  if (id === 'dishes' && (today.slot !== 'evening' || !withBilly(today))) return // at night he is asleep
  if (id === 'park' && !isWeekend(game.day)) return
  if (id === 'bench' && game.arc.bench < 0) return // her bench is hers until she moves over
  if (id === 'doctor' && counts.sickDays > 0) return
  if (id === 'sickDay' && memoryOf(game, kind)?.last === game.day) return // a day of it is one day, however many hours
  if (!merges && memoryOf(game, kind)) return
  remember(today, kind)
}
