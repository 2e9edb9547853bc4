/** Ted: energy, sleep, strain, patience. Every feedback into strain has a ceiling, or a tired man, a backlog and bad nights run away together. */
import { isWeekend, weekOf } from '../calendar.ts'
import { move, shift, type Today, tell } from '../change.ts'
import { skillLevel } from '../quantities.ts'
import type { Game } from '../state.ts'
import { lieIn } from '../week/grid.ts'
import { spendTold, wasTold } from '../week/told.ts'
import { backlog } from '../work/projects.ts'

/** What is left when energy and strain have had theirs, 0–1000. Under 200 the harsh choice may be the only one. */
export function patienceOf(game: Game): number {
  const { balance, numbers } = game
  const left =
    balance['ted.patience.from'] -
    Math.floor((balance['ted.patience.strain'] * numbers['ted.strain']) / 1000) -
    Math.floor((balance['ted.patience.tired'] * (1000 - numbers['ted.energy'])) / 1000) +
    balance['ted.patience.listening'] * skillLevel('listening', numbers['ted.skill.listening'])
  return Math.min(1000, Math.max(0, left))
}

/** Spends energy on something: the tired spend less, because they do it worse. Less than nothing gives some back. */
export function spend(today: Today, energy: number, what: string): void {
  const { balance, numbers } = today.game
  if (energy < 0) {
    move(today, 'ted.energy', -energy, 'activity', what)
    return
  }
  const scale = balance['ted.energy.leastScale'] + Math.floor((balance['ted.energy.scaleStep'] * numbers['ted.energy']) / 1000)
  shift(today, 'ted.energy', -Math.floor((energy * Math.min(balance['ted.energy.mostScale'], scale)) / 1000), 'activity', what)
}

/** The alarm, and how long it rings. */
export function wakeTed(today: Today): void {
  const { balance, counts, numbers, day } = today.game
  if (isWeekend(day)) return
  const over = numbers['ted.sleepDebt'] - balance['ted.sleep.oversleepDebt']
  if (over <= 0) return
  counts.risen = Math.min(balance['ted.sleep.oversleepMost'], Math.floor((over * balance['ted.sleep.oversleepShare']) / 1000))
}

/** Minutes he sleeps between lying down and tomorrow's alarm. */
function sleepOf(game: Game): number {
  const { balance, counts, numbers, day } = game
  const alarm = isWeekend(day + 1) ? balance['ted.sleep.alarmWeekend'] : balance['ted.sleep.alarm']
  const bed = counts.tedBedAt > 0 ? counts.tedBedAt : balance['ted.sleep.bed']
  let minutes =
    alarm + 1440 - bed - Math.floor(numbers['ted.strain'] / balance['ted.sleep.strainPoints']) - counts.settle + lieIn(game, day + 1)
  if (counts.sickDays > 0) minutes -= balance['ted.sleep.sick']
  return Math.max(0, minutes)
}

/** The night: what sleep gives, what is owed, and whether he fell down before he lay down. */
export function nightTed(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const debt = numbers['ted.sleepDebt']
  const spent = numbers['ted.energy'] < balance['ted.collapse.energy'] && debt > balance['ted.collapse.debt']
  if (spent && wasTold(game, 'worn')) {
    counts.tired++
    spendTold(game, 'worn')
    tell(today, 'collapse', { times: counts.tired })
  }
  const minutes = sleepOf(game)
  const worth = Math.max(0, 1000 - Math.floor((balance['ted.sleep.strainShare'] * numbers['ted.strain']) / 1000))
  const lost = Math.min(balance['ted.sleep.debtMost'], Math.floor((balance['ted.sleep.debtShare'] * debt) / 1000))
  const given = Math.floor((Math.floor((balance['ted.sleep.gain'] * minutes) / 1000) * worth) / 1000) - lost
  move(today, 'ted.energy', Math.max(0, given), 'night', 'sleep')
  shift(
    today,
    'ted.sleepDebt',
    Math.floor((debt * balance['ted.sleep.keeps']) / 1000) + balance['ted.sleep.need'] - minutes - debt,
    'night',
    'sleep',
  )
}

/** `permille` of what is over nothing, up to a ceiling. */
const some = (over: number, permille: number, most: number): number =>
  over <= 0 ? 0 : Math.min(most, Math.floor((over * permille) / 1000))

/** Where strain goes if weeks like this one go on. */
function strainOf(game: Game): number {
  const { balance, counts, numbers, arc } = game
  const week = weekOf(game.day)
  const money = numbers['ted.cash'] + numbers['ted.savings']
  const evening = Math.floor(counts.evenings / 7)
  return (
    balance['ted.strain.base'] +
    Math.max(0, balance['ted.strain.winter'] * (balance['ted.strain.winterEnds'] - week)) +
    some(counts.hoursShort, balance['ted.strain.short'], balance['ted.strain.shortMost']) +
    some(backlog(game) - balance['ted.strain.backlogFrom'], balance['ted.strain.backlog'], balance['ted.strain.backlogMost']) +
    some(balance['ted.strain.tiredFrom'] - evening, balance['ted.strain.tired'], balance['ted.strain.tiredMost']) +
    some(numbers['ted.sleepDebt'], balance['ted.strain.debt'], balance['ted.strain.debtMost']) +
    some(balance['ted.strain.worryFrom'] - numbers['billy.security'], balance['ted.strain.worry'], balance['ted.strain.worryMost']) +
    (money < 0 ? balance['ted.strain.broke'] : money < balance['ted.strain.thinAt'] ? balance['ted.strain.thinMoney'] : 0) +
    Math.floor((balance['ted.strain.mess'] * numbers['home.mess']) / 1000) +
    some(balance['ted.strain.aloneFrom'] - numbers['home.circle'], balance['ted.strain.alone'], balance['ted.strain.aloneMost']) +
    (numbers['work.standing'] < balance['ted.strain.watchedUnder'] ? balance['ted.strain.watched'] : 0) +
    (arc.suit > 0 ? balance['ted.strain.suit'] : 0) +
    (counts.sickWeek > 0 ? balance['ted.strain.sick'] : 0) -
    some(numbers['billy.bond'] - balance['ted.strain.joyFrom'], balance['ted.strain.joy'], balance['ted.strain.joyMost'])
  )
}

/** Sunday: strain and health go part of the way to where such weeks lead. */
export function sundayTed(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const strain = Math.min(1000, Math.max(0, strainOf(game))) - numbers['ted.strain']
  shift(today, 'ted.strain', (strain * balance['ted.strain.step']) / 1000, 'week', 'strain')
  const well =
    balance['ted.health.base'] +
    Math.floor((balance['ted.health.energy'] * Math.floor(counts.evenings / 7)) / 1000) -
    Math.floor((balance['ted.health.debt'] * numbers['ted.sleepDebt']) / 1000) -
    Math.floor((balance['ted.health.strain'] * numbers['ted.strain']) / 1000)
  shift(
    today,
    'ted.health',
    ((Math.min(1000, Math.max(0, well)) - numbers['ted.health']) * balance['ted.health.step']) / 1000,
    'week',
    'health',
  )
}
