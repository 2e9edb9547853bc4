/** What threatens, and how far it is off: the numbers behind each warning. It reads, and changes nothing. */
import { dateOf, weekOf } from '../calendar.ts'
import { funds, ONCE } from '../money/bills.ts'
import { askRefusal } from '../people/margaret.ts'
import { groupAfter, nextReport, schoolWrote } from '../people/school.ts'
import { BEATS } from '../story/arc.ts'
import { noSuit } from '../story/roads.ts'
import type { Game } from '../state.ts'
import { workplace } from '../work/workplace.ts'
import { CAMP } from './cares.ts'
import { mondayOf } from './grid.ts'
import type { ToldId } from './told.ts'

/** About how many weeks are left, as well as Ted can tell; null: no danger. */
type Danger = (game: Game) => number | null

export const DANGERS: Readonly<Record<ToldId, Danger>> = { job: standing, january, desk: probation, worn, poorly, school, margaret, money }

/** How far from a line it begins to show. */
const NEAR = {
  standing: 70,
  debt: 550,
  health: 60,
  food: 130,
  bond: 110,
  school: 80,
  report: 4,
  regard: 140,
  load: 200,
  spending: 9000,
  reserve: 25000,
  weeks: 6,
} as const

/** Weeks under the line are counted; just above it a few more such weeks are enough. */
function standing({ balance, counts, numbers, arc }: Game): number | null {
  if (arc.jobDay >= 0 || counts.demoted > 0) return null
  if (counts.lowStanding > 0) return Math.max(1, balance['work.standing.demoteWeeks'] - counts.lowStanding)
  return numbers['work.standing'] < balance['work.standing.demote'] + NEAR.standing ? balance['work.standing.demoteWeeks'] : null
}

/** Weeks before the first Thursday at five from which the talk in the corridor is to be heard. */
const TALK = 6

/** The new year is coming, and everybody who is still at the agency can count desks. */
function january(game: Game): number | null {
  const week = weekOf(game.day)
  if (workplace(game) !== 'agency' || game.arc.jobDay >= 0 || noSuit(game)) return null
  return week >= BEATS.B18.from - TALK && week <= BEATS.B18.to ? Math.max(1, BEATS.B18.from - week) : null
}

/** The new desk has written a week down; it writes down so many. */
function probation({ arc, balance, counts }: Game): number | null {
  if (arc.job <= 0 || counts.probation === 0) return null
  return Math.max(1, balance['work.probation.weeks'] - counts.probation)
}

/** Weekends put energy back; what is owed of sleep is what shows. */
function worn({ balance, numbers }: Game): number | null {
  return numbers['ted.sleepDebt'] > balance['ted.collapse.debt'] - NEAR.debt ? 2 : null
}

function poorly({ balance, counts, numbers }: Game): number | null {
  if (counts.sickDays > 0) return null
  if (numbers['billy.health'] < balance['billy.ill.poorlyUnder'] + NEAR.health) return 2
  const hungry = numbers['billy.food'] < balance['billy.neglect.food'] + NEAR.food
  return hungry && numbers['billy.bond'] < balance['billy.neglect.bond'] + NEAR.bond ? 2 : null
}

/** A letter is nearly written, or the next report would put him among smaller birds. */
function school(game: Game): number | null {
  const { balance, numbers } = game
  const least = Math.min(numbers['school.teacher'], numbers['billy.school'])
  if (least < balance['school.letter.under'] + NEAR.school && !schoolWrote(game)) return 2
  const report = nextReport(game)
  if (report === null || report > NEAR.report || game.counts.group === 0) return null
  return groupAfter(game, numbers['billy.school'] - NEAR.school) < game.counts.group ? Math.max(1, report) : null
}

/** She is nearly done in, nearly used up, or the door nearly shut; where it is shut there is nothing left to warn of. */
function margaret(game: Game): number | null {
  const { balance, numbers } = game
  const [regard, owed, load] = [numbers['margaret.regard'], numbers['margaret.favour'], numbers['margaret.load']]
  if (askRefusal(game) !== null) return null
  const near =
    regard < balance['margaret.shut'] + NEAR.regard || owed >= balance['margaret.leaning'] || load > balance['margaret.doneIn'] - NEAR.load
  return near ? 2 : null
}

/** What the weeks to come cost, as far as it stands in the book, is more than there is and comes in. */
function money(game: Game): number | null {
  const { balance, counts, numbers, arc } = game
  let have = funds(game)
  if (have < 0) return null
  const weekly =
    balance['money.insurance'] +
    balance['money.going'] +
    balance['money.billy'] +
    balance['money.staples'] +
    balance['money.luxury'] +
    Math.min(balance['money.debts'], numbers['ted.debt']) +
    NEAR.spending +
    (arc.suit > 0 ? balance[arc.suit === 2 ? 'money.lawyer.unpaid' : 'money.lawyer'] : 0)
  for (let ahead = 0; ahead < NEAR.weeks; ahead++) {
    const monday = mondayOf(game) + 7 * ahead
    have -= weekly
    if (weekOf(monday) % 2 === 0 && workplace(game) !== null) have += 2 * numbers['ted.pay']
    for (let day = monday; day < monday + 7; day++) {
      if (dateOf(day).date === 1) have -= balance['money.rent']
      if (arc.eyeDay >= 0 && day === arc.eyeDay + balance['money.hospital.days']) have -= balance['money.hospital']
      for (const once of ONCE) if (once.day === day) have -= balance[`money.${once.what}`]
    }
    if (counts.camp === 0 && weekOf(monday) === CAMP.from) have -= balance['money.camp']
    if (have < NEAR.reserve) return ahead + 1
  }
  return null
}
