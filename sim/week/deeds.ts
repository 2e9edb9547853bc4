/** Doing one thing: its minutes, its price, what it moves, what is practised and kept of it. */
import { ACTIVITIES, ACTIVITY_IDS, type ActivityId } from '../activities/index.ts'
import { isDayFor, isOpen } from '../activities/open.ts'
import { isWeekend, type Slot } from '../calendar.ts'
import { move, practise, shift, type Today, tell } from '../change.ts'
import type { Count } from '../counts.ts'
import { KINDS, type MemoryKind } from '../memory/kinds.ts'
import { memoryOf, remember } from '../memory/ledger.ts'
import { spend } from '../people/ted.ts'
import { skillLevel } from '../quantities.ts'
import type { Game } from '../state.ts'
import { isFair } from '../weather.ts'
import { deskWork } from '../work/projects.ts'
import { topicEffects } from './topics.ts'

/** What a level of skill makes of an effect, permille. */
const EFFECT = [700, 820, 920, 1000, 1080, 1150] as const

/** What the rules ask of an activity again and again, found once. */
type Trait = { feeds: boolean; groceries: boolean; sky: boolean; outing: Count | null; luxury: boolean }
const traits = {} as Record<ActivityId, Trait>
/** Under the sky: half of it is lost in rain. */
const SKY: readonly string[] = ['park', 'bench', 'skates', 'nellAndToby', 'ballgame']
const OUTINGS: readonly string[] = ['park', 'bench', 'museum', 'movie', 'ballgame', 'frontWindow', 'automat']
for (const id of ACTIVITY_IDS) {
  const { does = [], cents = 0, kind } = ACTIVITIES[id]
  const feeds = does.some(({ what }) => what === 'billy.food')
  traits[id] = {
    feeds,
    groceries: does.some(({ what, by }) => what === 'home.groceries' && by < 0),
    sky: SKY.includes(id),
    outing: OUTINGS.includes(id) ? (`outing.${id}` as Count) : null,
    luxury: cents > 0 && !feeds && kind !== 'home' && kind !== 'school',
  }
}

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
}
export const sum: Sum = { attention: 0, fed: false, breakfast: false, supper: false, story: false, together: 0, used: 0, wrote: false }

export function clearSum(): void {
  sum.attention = 0
  sum.fed = false
  sum.breakfast = false
  sum.supper = false
  sum.story = false
  sum.together = 0
  sum.used = 0
  sum.wrote = false
}

/** Whether a thing of the plan can be done today at all: its day, what it waits for, what it costs. */
export function canDo(game: Game, id: ActivityId): boolean {
  if (!isDayFor(game, id, game.day) || !isOpen(game, id, game.day)) return false
  return !traits[id].luxury || game.numbers['ted.cash'] + game.numbers['ted.savings'] >= (ACTIVITIES[id].cents ?? 0)
}

/** Does an activity for `minutes` of the `asked`: less of it is less of everything. */
export function act(today: Today, slot: Slot, id: ActivityId, minutes: number, asked: number): void {
  const { game } = today
  const activity = ACTIVITIES[id]
  const trait = traits[id]
  const done = asked <= 0 ? 1000 : Math.min(1000, Math.floor((minutes * 1000) / asked))
  const level = activity.skill === undefined ? 3 : skillLevel(activity.skill, game.numbers[`ted.skill.${activity.skill}`])
  const worth = trait.outing === null && !trait.sky ? done : Math.floor((done * staleness(game, trait)) / 1000)
  sum.used += minutes
  if (activity.billy === 'yes') sum.together += minutes
  if (activity.cents) shift(today, 'ted.cash', -activity.cents, 'purchase', id)
  spend(today, (activity.energy * done) / 1000, id)
  if (activity.desk !== undefined) {
    deskWork(today, minutes, activity.desk)
    if (slot === 'night') sum.wrote = true
  }
  if (activity.does) effects(today, id, activity.does, worth, EFFECT[level] ?? 1000, trait)
  if (activity.practice) drill(today, id, done)
  if (activity.attention) sum.attention += Math.floor((activity.attention * worth) / 1000)
  if (activity.attentive) game.counts.attention += Math.floor((activity.attentive * worth) / 1000)
  if (activity.grace) game.counts.grace += Math.floor((activity.grace * worth) / 1000)
  if (activity.chore) game.counts.chores += minutes
  if (trait.feeds && slot !== 'night' && id !== 'lunchBag') sum.fed = true
  if (activity.ritual && done >= 600) ritual(today, activity.ritual)
  special(today, id)
  if (activity.remembers) keep(today, id, activity.remembers, level)
  game.did.push({ slot, what: id })
  if (today.tell) tell(today, 'did', { what: id, minutes })
}

function effects(
  today: Today,
  id: ActivityId,
  does: NonNullable<(typeof ACTIVITIES)[ActivityId]['does']>,
  worth: number,
  effect: number,
  { groceries }: Trait,
): void {
  const { balance, numbers } = today.game
  const bare = groceries && numbers['home.groceries'] < balance['home.groceries.bare'] ? balance['billy.food.bare'] : 1000
  for (const { what, by, eff } of does) {
    let scaled = (by * worth) / 1000
    if (eff) scaled = (scaled * effect) / 1000
    if (bare < 1000 && what === 'billy.food') scaled = (scaled * bare) / 1000
    move(today, what, scaled, 'activity', id)
  }
}

function drill(today: Today, id: ActivityId, done: number): void {
  const { practice } = ACTIVITIES[id]
  if (!practice || done < 500) return
  if (practice.cooking) practise(today, 'cooking', practice.cooking, 'activity', id)
  if (practice.house) practise(today, 'house', practice.house, 'activity', id)
  if (practice.bedtime) practise(today, 'bedtime', practice.bedtime, 'activity', id)
  if (practice.listening) practise(today, 'listening', practice.listening, 'activity', id)
  if (practice.copy) practise(today, 'copy', practice.copy, 'activity', id)
  if (practice.pitching) practise(today, 'pitching', practice.pitching, 'activity', id)
}

/** What the same outing soon again, or rain, leaves of it, permille; notes that it was made. */
function staleness(game: Game, { outing, sky }: Trait): number {
  const { balance, counts, day } = game
  let worth = 1000
  if (outing !== null) {
    const last = Math.floor(counts[outing] / 16) - 1
    const run = last >= 0 && day - last <= balance['home.stale.days'] ? Math.min(15, (counts[outing] % 16) + 1) : 0
    counts[outing] = (day + 1) * 16 + run
    worth = Math.max(balance['home.stale.least'], 1000 - balance['home.stale.step'] * run)
  }
  return sky && !isFair(game, day) ? Math.floor((worth * balance['home.foul.worth']) / 1000) : worth
}

function ritual(today: Today, which: 'breakfast' | 'gate' | 'supper' | 'story'): void {
  if (which === 'breakfast') sum.breakfast = true
  else if (which === 'supper') sum.supper = true
  else if (which === 'story') {
    sum.story = true
    topicEffects(today)
  }
}

/** The few that do what a table can't say. */
function special(today: Today, id: ActivityId): void {
  const { game } = today
  const { counts, numbers } = game
  if (id === 'kite') counts.kite++
  else if (id === 'marcusHere') counts.friendOwed = Math.max(0, counts.friendOwed - 1)
  else if (id === 'nothing' && numbers['billy.bond'] >= 500 && numbers['home.routine'] >= 500) counts.grace += 1000
  else if (id === 'eveningOut') counts.away += 500
  else if (id === 'listen' && !sum.story) topicEffects(today)
}

/** What is kept of it. A kind that does not count up is kept once in a play; some have to be earned. */
function keep(today: Today, id: ActivityId, kind: MemoryKind, level: number): void {
  const { game } = today
  if (!KINDS[kind].merges && memoryOf(game, kind)) return
  if (kind === 'learned-dish' && level < 2) return
  if (kind === 'kite-built' && game.counts.kite < 3) return
  if (kind === 'nothing-day' && (game.numbers['billy.bond'] < 500 || game.numbers['home.routine'] < 500)) return
  if (kind === 'park-saturday' && !isWeekend(game.day)) return
  if (kind === 'pickup-on-time') return // the gate says whether it was
  if (kind === 'mgt-bench' && game.arc.bench < 0) return // her bench is hers until she moves over
  if (id === 'doctor' && game.counts.sickDays > 0) return
  remember(today, kind)
}
