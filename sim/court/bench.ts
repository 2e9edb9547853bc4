/** Where the bench comes to rest: what the court knew beside the answers, each part with its cause. */
import { move, type Today } from '../change.ts'
import { isLead, LEADS } from '../hunt/leads.ts'
import { skillLevel } from '../quantities.ts'
import { memoryOf } from '../memory/ledger.ts'
import { settled } from '../random.ts'
import type { Game } from '../state.ts'

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
/** Tenths of a writer's point for `over` points at `per` points each, rounded toward zero. */
const tenths = (over: number, per: number): number => Math.trunc((over * 10) / per)

/** The court opens: the bench stands where the time has it stand. */
export function openCourt(today: Today): void {
  move(today, 'court.bench', today.game.balance['court.bench'], 'court', 'tenderYears')
}

/** Fourteen months on: whether the order is reversed, by the record and by seed; and what being asked has cost, either way. */
export function reckonAppeal(today: Today): void {
  const { game } = today
  const { arc, balance, numbers } = game
  const odds =
    balance['court.appeal.odds'] +
    Math.floor((numbers['billy.bond'] - 500) / balance['court.appeal.per']) +
    Math.floor((arc.bench10 - 600) / balance['court.appeal.per'])
  const coin = within(odds, balance['court.appeal.least'], 1000 - balance['court.appeal.least'])
  arc.chambers = settled(game.seed, 'chambers', 1000) < coin ? 1 : 0
  move(today, 'billy.trust', -balance['court.appeal.trust'], 'court', 'askedInChambers')
}

/** Adds what the papers say to what was heard. She has him, but for a bench that has leaned as far as `court.narrow`. */
export function reckonBench(today: Today): void {
  const { game } = today
  for (const [what, by] of papers(game)) move(today, 'court.bench', by, 'court', what)
  game.arc.bench10 = game.numbers['court.bench']
  game.arc.verdict = game.numbers['court.bench'] >= game.balance['court.narrow'] ? 1 : 0
}

type Paper = 'caseworker' | 'teacher' | 'margaret' | 'pay' | 'judge' | 'keptJob' | 'unemployed' | 'employed' | 'hours' | 'chambers'

/** What spoke for him most in the end, and what against: a paper, the judge's own bent, or the answers. */
export function weighedMost(
  game: Game,
): [Exclude<Paper, 'pay' | 'unemployed'> | 'answers', Exclude<Paper, 'employed' | 'hours'> | 'answers'] {
  const parts: [Paper | 'answers', number][] = papers(game).filter(([what]) => what !== 'judge')
  const answers = game.arc.stances >= game.balance['court.truth'] ? game.balance['court.own'] : memoryOf(game, 'caught-shading') ? -1000 : 0
  parts.push(['answers', answers])
  parts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [best, most] = parts[0] ?? ['judge', 0]
  const [worst, least] = parts[parts.length - 1] ?? ['judge', 0]
  return [
    most <= 0 || best === 'pay' || best === 'unemployed' ? 'judge' : best,
    least >= 0 || worst === 'employed' || worst === 'hours' ? 'judge' : worst,
  ]
}

function papers(game: Game): [Paper, number][] {
  const { balance, numbers, arc } = game
  const cook = skillLevel('cooking', numbers['ted.skill.cooking']) - balance['court.caseworkerCook']
  const caseworker =
    tenths(numbers['home.routine'] - 450, balance['court.caseworkerRoutine']) +
    tenths(numbers['billy.food'] - 550, balance['court.caseworkerFood']) +
    cook * 10
  const coached = memoryOf(game, 'billy-coached') ? balance['court.deflectAfter'] : 0
  const parts: [Paper, number][] = [
    ['caseworker', within(caseworker + coached, balance['court.caseworkerLow'], balance['court.caseworkerHigh'])],
    [
      'teacher',
      within(
        tenths(numbers['billy.school'] - 450, balance['court.teacherSchool']),
        balance['court.teacherLow'],
        balance['court.teacherHigh'],
      ),
    ],
    [
      'margaret',
      within(
        tenths(numbers['margaret.regard'] - 450, balance['court.margaretRegard']),
        balance['court.margaretLow'],
        balance['court.margaretHigh'],
      ),
    ],
    ['pay', balance['court.pay']],
    ['judge', settled(game.seed, 'judge', 2 * balance['court.judge'] + 1) - balance['court.judge']],
  ]
  if (arc.jobHow >= 3) parts.push(['keptJob', balance['court.employed'] + balance['court.keptJob']])
  else if (arc.job === 0) parts.push(['unemployed', balance['court.unemployed']])
  else parts.push(endsEarly(game) ? ['hours', balance['court.employed'] + balance['court.hours']] : ['employed', balance['court.employed']])
  if (memoryOf(game, 'billy-chambers'))
    parts.push(['chambers', numbers['billy.bond'] >= balance['court.close'] ? balance['court.chambers'] : -balance['court.chambers']])
  return parts
}

/** Whether his new hours leave him the evening, as the statement of means has them. */
function endsEarly(game: Game): boolean {
  const found = memoryOf(game, 'job-24h')
  return found !== undefined && isLead(found.detail) && LEADS[found.detail].early
}
