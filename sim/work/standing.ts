/** Sunday at the office: what Pruett thinks of a man drifts back, files fade, pay follows. */
import { weekOf } from '../calendar.ts'
import { bring, shift, type Today } from '../change.ts'
import { settled } from '../random.ts'
import type { Game } from '../state.ts'
import { wasTold } from '../week/told.ts'
import { memo, sundayMemos } from './memos.ts'
import { sundayRival } from './rival.ts'
import { workplace } from './workplace.ts'

/** The week of the raise: after Christmas, in the first full week of the year. */
const RAISE_WEEK = 12

/** Where standing comes to rest: by the seed at the agency, plainly at a new desk. */
function restOf(game: Game): number {
  const { balance } = game
  if (workplace(game) !== 'agency') return balance['work.standing.rest']
  const spread = balance['work.standing.ulcer']
  return balance['work.standing.rest'] - spread + settled(game.seed, 'ulcer', 2 * spread + 1)
}

/** One step a week: drift, fading slips, the raise, the warning and the loss of Sunmill, the new desk's patience. */
export function sundayWork(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const fading = Math.floor((numbers['work.slips'] * balance['work.slips.fade']) / 1000)
  shift(today, 'work.slips', -fading, 'week', 'forgotten')
  const at = workplace(game)
  if (at === null) return
  const apart = restOf(game) - numbers['work.standing']
  const step = Math.floor((Math.abs(apart) * balance['work.standing.drift']) / 1000)
  shift(today, 'work.standing', apart < 0 ? -step : step, 'office', 'drift')
  if (at !== 'agency') {
    probation(today)
    return
  }
  if (weekOf(game.day) === RAISE_WEEK && numbers['work.standing'] >= balance['work.standing.raise'] && counts.demoted === 0) {
    bring(today, 'ted.pay', Math.max(numbers['ted.pay'], balance['work.raise.pay']), 'office', 'raise')
    memo(today, 'raise')
  }
  sundayRival(today)
  sundayMemos(today)
  lowStanding(today)
}

function lowStanding(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  if (counts.demoted > 0) return
  counts.lowStanding = numbers['work.standing'] < balance['work.standing.demote'] ? counts.lowStanding + 1 : 0
  if (counts.lowStanding === balance['work.standing.warnWeeks']) memo(today, 'warning')
  if (counts.lowStanding < balance['work.standing.demoteWeeks'] || !wasTold(game, 'job')) return
  counts.demoted = 1
  shift(today, 'ted.pay', -Math.floor((numbers['ted.pay'] * balance['work.demoted.pay']) / 1000), 'office', 'demoted')
  game.projects = game.projects.filter(project => project.account !== 'sunmill')
  memo(today, 'demoted')
}

/** A new desk forgives a few early weeks, Lowenthal’s the fewest hours; then the key turns for good. */
function probation(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  const most = balance[workplace(game) === 'lowenthal' ? 'work.probation.days' : 'work.probation.daysOther']
  if (counts.earlyDays < most) return
  counts.probation++
  const locked = counts.probation >= balance['work.probation.weeks'] && wasTold(game, 'desk')
  memo(today, locked ? 'locked' : 'probation')
  if (locked) game.arc.job = 0
}
