/** Billy: what the hours take from him, his nights, and the slow step each Sunday toward what the weeks gave. */
import { isSchoolDay, type Slot, weekOf } from '../calendar.ts'
import { bring, move, shift, type Today } from '../change.ts'
import { KINDS, type MemoryKind } from '../memory/kinds.ts'
import { chance, settled } from '../random.ts'
import type { Game } from '../state.ts'
import { wasTold } from '../week/told.ts'
import { sundayDrops } from './illness.ts'
import { patienceOf } from './ted.ts'

/** What the seed settles about the boy: how fast he tires of toys and of being by himself, what the two of them are to each other. */
type Temper = { seed: string; play: number; company: number; bond: number; security: number }

let known: Temper = { seed: '', play: 1000, company: 1000, bond: 0, security: 0 }

/** Found once and kept while the same seed is played: a pure function of the seed. Bond and security −1000 … 1000. */
function temperOf(seed: string): Temper {
  if (known.seed === seed && seed !== '') return known
  known = {
    seed,
    play: 900 + settled(seed, 'billy.play', 201),
    company: 900 + settled(seed, 'billy.company', 201),
    bond: settled(seed, 'billy.bond', 2001) - 1000,
    security: settled(seed, 'billy.security', 2001) - 1000,
  }
  return known
}

/** A slot passes: hunger, tiredness, and calm drawn to where his days put him. At night he sleeps; see nightBilly. */
export function drain(today: Today, slot: Slot): void {
  if (slot === 'night') return
  const { game } = today
  const { balance, counts, numbers } = game
  const temper = temperOf(game.seed)
  move(today, 'billy.food', -balance['billy.food.slot'], 'need', 'hunger')
  move(today, 'billy.sleep', -balance['billy.sleep.slot'], 'need', 'tired')
  move(today, 'billy.play', (-balance['billy.play.slot'] * temper.play) / 1000, 'need', 'play')
  move(today, 'billy.company', (-balance['billy.company.slot'] * temper.company) / 1000, 'need', 'company')
  if (numbers['billy.food'] < balance['billy.food.hungry']) move(today, 'billy.calm', -balance['billy.food.upset'], 'need', 'hunger')
  const toward =
    balance['billy.calm.base'] +
    Math.floor((balance['billy.calm.security'] * numbers['billy.security']) / 1000) +
    Math.floor((balance['billy.calm.company'] * numbers['billy.company']) / 1000) +
    Math.floor((balance['billy.calm.sleep'] * numbers['billy.sleep']) / 1000)
  shift(today, 'billy.calm', ((toward - numbers['billy.calm']) * balance['billy.calm.pull']) / 1000, 'need', 'calm')
  counts.foodWeek += numbers['billy.food']
  counts.companyWeek += numbers['billy.company']
  counts.playWeek += numbers['billy.play']
  counts.calmWeek += numbers['billy.calm']
  counts.sleepWeek += numbers['billy.sleep']
  counts.slotsLived++
}

/** The night: what sleep gives him, bad dreams, and what a school day without him, or without sleep, left behind. */
export function nightBilly(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  learn(today)
  const asleep =
    balance['billy.sleep.wake'] - (counts.bedAt > 0 ? counts.bedAt : balance['billy.sleep.bed'] + balance['billy.sleep.bedDrift'])
  let given = Math.floor((Math.max(0, asleep - balance['billy.sleep.from']) * balance['billy.sleep.gain']) / 1000)
  if (numbers['billy.calm'] < balance['billy.sleep.dreamsUnder']) {
    given = Math.floor((given * balance['billy.sleep.dreams']) / 1000)
    counts.sleepShort++
    if (chance(game, 'temper', balance['billy.sleep.wakesTed'])) counts.settle += balance['ted.sleep.dream']
  }
  move(today, 'billy.sleep', given, 'night', 'sleep')
  move(today, 'billy.food', -balance['billy.food.night'], 'night', 'hunger')
}

function learn(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  if (!isSchoolDay(game.day) || counts.noSchool > 0) return
  move(today, 'billy.school', -balance['billy.school.day'], 'need', 'school')
  if (counts.sickDays > 0) return
  const fed = numbers['billy.food']
  let each = 0
  if (numbers['billy.sleep'] > balance['billy.school.rested']) each++
  if (numbers['billy.calm'] > balance['billy.school.easy']) each++
  if (fed > balance['billy.school.fed']) each++
  if (fed >= balance['billy.food.hungry']) move(today, 'billy.school', balance['billy.school.each'] * each, 'need', 'school')
}

/** Part of the way to a target, no more than `most`; up and down differ. */
function stride(now: number, target: number, up: number, down: number, most: number): number {
  const far = Math.min(1000, Math.max(0, target)) - now
  const step = (far * (far > 0 ? up : down)) / 1000
  return Math.min(most, Math.max(-most, step))
}

/** Kinds of the good hours nobody planned. */
const GRACE: ReadonlySet<string> = new Set((Object.keys(KINDS) as MemoryKind[]).filter(kind => KINDS[kind].theme === 'grace'))

/** How many of them there are in the ledger, and the week's share. */
function graceOf(game: Game): number {
  let grace = 0
  for (const { kind } of game.memories) if (GRACE.has(kind)) grace++
  return grace + Math.floor(game.counts.grace / 1000)
}

/** Sunday: routine, trust, security, bond and health, in this order: each reads what the one before it made of the week. */
export function sundayBilly(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const slots = Math.max(1, counts.slotsLived)
  const temper = temperOf(game.seed)
  const food = Math.floor(counts.foodWeek / slots)
  const calm = Math.floor(counts.calmWeek / slots)
  const sleep = Math.floor(counts.sleepWeek / slots)
  routine(today)
  trust(today)

  const week = weekOf(game.day)
  const absence =
    week === 0
      ? 0
      : week <= 9
        ? balance['billy.security.absenceFirst']
        : week <= 44
          ? balance['billy.security.absenceThen']
          : balance['billy.security.absenceLast']
  const safe =
    balance['billy.security.base'] +
    Math.floor((balance['billy.security.fromRoutine'] * numbers['home.routine']) / 1000) +
    Math.floor((balance['billy.security.fromCalm'] * calm) / 1000) +
    Math.floor((balance['billy.security.fromTrust'] * numbers['billy.trust']) / 1000) +
    Math.floor((balance['billy.security.fromFood'] * food) / 1000) +
    Math.floor((balance['billy.security.fromCircle'] * numbers['home.circle']) / 1000) -
    Math.floor((balance['billy.security.away'] * counts.away) / 1000) -
    balance['billy.security.alone'] * counts.alone -
    absence +
    Math.floor((balance['billy.security.seed'] * (temper.security + 1000)) / 1000) -
    balance['billy.security.seed']
  shift(
    today,
    'billy.security',
    stride(numbers['billy.security'], safe, balance['billy.security.up'], balance['billy.security.down'], balance['billy.security.most']),
    'week',
    'security',
  )

  const near =
    balance['billy.bond.base'] +
    Math.floor((balance['billy.bond.fromCompany'] * Math.floor(counts.companyWeek / slots)) / 1000) +
    Math.floor((balance['billy.bond.fromPlay'] * Math.floor(counts.playWeek / slots)) / 1000) +
    Math.floor((balance['billy.bond.fromCalm'] * calm) / 1000) +
    Math.floor((balance['billy.bond.attention'] * attentionOf(game)) / 1000) +
    Math.min(balance['billy.bond.graceMost'], balance['billy.bond.grace'] * graceOf(game)) +
    Math.floor((balance['billy.bond.fromCircle'] * numbers['home.circle']) / 1000) -
    Math.floor((balance['billy.bond.away'] * counts.away) / 1000) +
    Math.floor((balance['billy.bond.seed'] * (temper.bond + 1000)) / 1000) -
    balance['billy.bond.seed']
  shift(
    today,
    'billy.bond',
    stride(numbers['billy.bond'], near, balance['billy.bond.up'], balance['billy.bond.down'], balance['billy.bond.most']),
    'week',
    'bond',
  )

  const well =
    balance['billy.health.base'] +
    Math.floor((balance['billy.health.fromFood'] * food) / 1000) +
    Math.floor((balance['billy.health.fromSleep'] * sleep) / 1000) -
    (numbers['home.mess'] > balance['billy.health.messOver'] ? balance['billy.health.mess'] : 0) -
    balance['billy.health.sickDay'] * counts.sickWeek
  shift(
    today,
    'billy.health',
    stride(numbers['billy.health'], well, balance['billy.health.step'], balance['billy.health.step'], 1000),
    'week',
    'health',
  )
  sundayDrops(today)
  neglect(game)
}

/** Attentive hours, 0–100: a tired hour is worth half. */
function attentionOf(game: Game): number {
  const { balance, counts } = game
  const worth = balance['billy.bond.attentionFloor'] + Math.floor((balance['billy.bond.attentionRise'] * patienceOf(game)) / 700)
  return Math.min(100, Math.floor((Math.floor((counts.attention * worth) / 1000) * 100) / balance['billy.bond.attentionMinutes']))
}

function routine(today: Today): void {
  const { balance, counts, numbers } = today.game
  if (counts.ritualsDue === 0) return
  const kept =
    Math.floor((counts.rituals * 1000) / counts.ritualsDue) - Math.floor((balance['billy.routine.mess'] * numbers['home.mess']) / 1000)
  const step = balance['billy.routine.step']
  shift(today, 'home.routine', stride(numbers['home.routine'], kept, step, step, 1000), 'week', 'routine')
}

function trust(today: Today): void {
  const { balance, numbers } = today.game
  shift(
    today,
    'billy.trustAccount',
    (numbers['home.routine'] - balance['billy.trust.routineFrom']) / balance['billy.trust.routine'],
    'week',
    'routine',
  )
  const account = numbers['billy.trustAccount']
  const target = 500 + (balance['billy.trust.reach'] * account) / (Math.abs(account) + balance['billy.trust.half'])
  shift(
    today,
    'billy.trust',
    stride(numbers['billy.trust'], target, balance['billy.trust.step'], balance['billy.trust.step'], balance['billy.trust.most']),
    'week',
    'trust',
  )
  const kept = Math.floor((Math.abs(account) * balance['billy.trust.keeps']) / 1000)
  bring(today, 'billy.trustAccount', account < 0 ? -kept : kept, 'week', 'forgetting')
}

/** Weeks running in which nobody could call it care, and it was to be seen coming. */
function neglect(game: Game): void {
  const { balance, counts, numbers } = game
  const hungry = numbers['billy.bond'] < balance['billy.neglect.bond'] && numbers['billy.food'] < balance['billy.neglect.food']
  const bad = hungry || numbers['billy.health'] < balance['billy.neglect.health']
  counts.neglect = bad && wasTold(game, 'poorly') ? counts.neglect + 1 : 0
}
