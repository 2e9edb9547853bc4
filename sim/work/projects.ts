/** Briefs: what the accounts want, by which Friday; what an hour becomes; what is handed in. */
import { isOfficeDay, LAST_DAY, weekdayOf, weekOf } from '../calendar.ts'
import { bring, move, practise, type Today, tell } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import { skillLevel } from '../quantities.ts'
import { between, chance, draw } from '../random.ts'
import type { Game, Project } from '../state.ts'
import { ACCOUNT_IDS, ACCOUNTS, type AccountId } from './accounts.ts'
import { dropped, isHelped } from './rival.ts'
import { slip } from './slips.ts'
import { endOfStage, movedOn, stageOf, worthIn } from './stages.ts'
import { jobLost, workplace } from './workplace.ts'

/** Weeks in which Sunmill wants something the same Friday. */
const CRUNCHES: readonly number[] = [18, 29, 44, 53]
/** What a level of the craft makes of a minute, permille. Beyond good it shows in the pages more than in the hours. */
const CRAFT = [700, 820, 920, 1000, 1030, 1060] as const

/** Minutes that the briefs in hand still need. */
export function backlog(game: Game): number {
  let minutes = 0
  for (const { need, done } of game.projects) if (need > done) minutes += need - done
  return minutes
}

/** Monday's mail: perhaps a brief, and in four weeks a crunch. In the first week two are on the desk already. */
export function newBriefs(today: Today): void {
  const { game } = today
  const { balance } = game
  const week = weekOf(game.day)
  if (week === 0) {
    take(today, 'sunmill', 0, 1800, 11, 840)
    take(today, 'condor', 0, 1500, 18, 0)
    return
  }
  const luck = draw(game, 'work', 1000)
  const account = pickAccount(game)
  const due = fridayAfter(game.day, between(game, 'work', 2, 3))
  const small = chance(game, 'work', balance['work.project.small'])
  const part = draw(game, 'work', 1001)
  const at = workplace(game)
  leaveBoards(game)
  if (at === null) return
  if (at !== 'agency' && game.counts.newDesk === 0) {
    game.counts.newDesk = 1
    bring(today, 'work.standing', balance['work.standing.elsewhere'], 'office', 'newDesk')
  }
  if (at === 'agency' && game.counts.demoted === 0 && CRUNCHES.includes(week))
    take(today, 'sunmill', briefOf(game, 'sunmill'), balance['work.project.crunch'], game.day + 4, 0, true)
  const odds =
    at !== 'agency'
      ? balance['work.project.chanceElsewhere']
      : game.counts.demoted > 0
        ? balance['work.project.chanceDemoted']
        : balance['work.project.chance']
  if (luck >= odds || account === null || game.projects.length >= balance['work.project.most'] || due > LAST_DAY) return
  const low = small ? balance['work.project.smallLow'] : balance['work.project.needLow']
  const high = small ? balance['work.project.smallHigh'] : balance['work.project.needHigh']
  let need = low + Math.floor((Math.max(0, high - low) * part) / 1000)
  if (at !== 'agency') need = Math.floor((need * balance['work.project.elsewhere']) / 1000)
  take(today, account, briefOf(game, account), need, due, 0)
}

/** What lay on a desk that is gone is somebody else's. */
function leaveBoards(game: Game): void {
  if (jobLost(game)) game.projects = game.projects.filter(project => project.began > game.arc.jobDay)
}

function take(today: Today, account: AccountId, brief: number, need: number, due: number, done: number, crunch = false): void {
  const { game } = today
  const client = Math.min(1000, Math.max(0, temperOf(game, account) + between(game, 'work', -120, 120)))
  game.projects.push({ account, brief, need, done, due, began: game.day, grace: false, client, crunch })
  if (today.tell) tell(today, 'brief', { account, brief, need, due })
}

/** The Friday (or the last office day before it) `weeks` from this Monday. */
function fridayAfter(monday: number, weeks: number): number {
  let day = monday + (weeks - 1) * 7 + 4
  while (!isOfficeDay(day) && weekdayOf(day) > 0) day--
  return day
}

/** His usual temper, and what he was handed last. */
function temperOf(game: Game, account: AccountId): number {
  for (let at = game.delivered.length - 1; at >= 0; at--) {
    const delivered = game.delivered[at]
    if (delivered?.account === account)
      return Math.floor((ACCOUNTS[account].temper * 2 + delivered.quality) / 3) - (delivered.late ? 60 : 0)
  }
  return ACCOUNTS[account].temper
}

function pickAccount(game: Game): AccountId | null {
  const at = workplace(game) ?? 'agency'
  const luck = draw(game, 'work', 1 << 20)
  let sum = 0
  for (const id of ACCOUNT_IDS) sum += weightAt(game, id, at)
  if (sum === 0) return null
  let left = luck % sum
  for (const id of ACCOUNT_IDS) {
    left -= weightAt(game, id, at)
    if (left < 0) return id
  }
  return null
}

function weightAt(game: Game, id: AccountId, at: 'agency' | 'lowenthal' | 'other'): number {
  const { weight, at: where } = ACCOUNTS[id]
  if (!where.includes(at) || (id === 'sunmill' && game.counts.demoted > 0)) return 0
  return weight
}

/** The next sentence of an account's list that has not been asked for. */
function briefOf(game: Game, account: AccountId): number {
  let given = 0
  for (const delivered of game.delivered) if (delivered.account === account) given++
  for (const project of game.projects) if (project.account === account) given++
  return given % ACCOUNTS[account].briefs.length
}

/**
 * Minutes at a desk become minutes of work: by energy, by craft, and by `worth` (permille: 1000 in office hours, less
 * past 5:15, at night, at weekends). Office hours first pay for calls and status. The brief due first gets them; once
 * all are done in full, what is over is polish.
 */
export function deskWork(today: Today, minutes: number, worth: number): void {
  const { game } = today
  const { balance, counts, numbers } = game
  if (minutes <= 0 || workplace(game) === null) return
  let left = minutes
  if (worth >= 1000) {
    counts.deskToday += minutes
    const calls = Math.min(left, Math.max(0, balance['work.calls'] - counts.callsToday))
    counts.callsToday += calls
    left -= calls
  }
  counts.craft += minutes
  const half = Math.floor(balance['work.craft'] / 2)
  while (counts.craft >= half) {
    counts.craft -= half
    practise(today, 'copy', 1, 'activity', 'desk')
  }
  const full = balance['work.focus.full']
  const focus = balance['work.focus.base'] + Math.floor((balance['work.focus.energy'] * Math.min(full, numbers['ted.energy'])) / full)
  const craft = CRAFT[skillLevel('copy', numbers['ted.skill.copy'])] ?? 1000
  give(today, Math.floor((left * worth * focus * craft) / 1000000000), worth >= 1000)
}

/** An hour is worth what it is to the stage that the brief is in. */
function give(today: Today, minutes: number, atOffice: boolean): void {
  const { game } = today
  let left = minutes
  const most = game.balance['work.quality.most']
  for (let polish = 0; polish < 2; polish++) {
    while (left > 0) {
      let next: Project | undefined
      for (const project of game.projects) {
        const goal = polish === 0 ? project.need : Math.floor((project.need * most) / 1000)
        if (project.done < goal && (next === undefined || project.due < next.due)) next = project
      }
      if (!next) break
      const stage = stageOf(next)
      const goal = Math.min(endOfStage(next), polish === 0 ? next.need : Math.floor((next.need * most) / 1000))
      const worth = worthIn(game, stage, atOffice)
      const asked = Math.floor(((goal - next.done) * 1000 + worth - 1) / worth)
      const used = Math.min(left, asked)
      next.done = used === asked ? goal : next.done + Math.floor((used * worth) / 1000)
      left -= used
      movedOn(today, next, stage)
    }
  }
}

/** The day's end at the office: what is due is handed in, or is not there. */
export function settleWork(today: Today): void {
  const { game } = today
  leaveBoards(game)
  if (game.projects.length === 0 || workplace(game) === null) return
  let due = false
  for (const project of game.projects) if (project.due <= game.day) due = true
  if (!due) return
  const inHand = game.projects
  game.projects = []
  for (const project of inHand) if (project.due > game.day || !settled(today, project)) game.projects.push(project)
}

/** Hands a brief in; false when it stays on the desk for its week of grace. */
function settled(today: Today, project: Project): boolean {
  const { game } = today
  const { balance } = game
  const share = Math.floor((project.done * 1000) / project.need)
  if (!project.grace && share < balance['work.deadline.least']) {
    slip(today, 'deadlineMissed', ACCOUNTS[project.account].name)
    project.grace = true
    project.due += 7
    project.client = Math.max(0, project.client - 150)
    dropped(today, 1)
    if (today.tell) tell(today, 'missed', { account: project.account, share })
    return false
  }
  if (project.grace && share < balance['work.deadline.taken']) {
    slip(today, 'deadlineMissed', ACCOUNTS[project.account].name)
    dropped(today, 2)
    if (today.tell) tell(today, 'taken', { account: project.account, share })
    return true
  }
  deliver(today, project, share)
  return true
}

function deliver(today: Today, project: Project, share: number): void {
  const { game } = today
  const { balance } = game
  const inRoom = game.did.some(({ what }) => what === 'desk' || what === 'present' || what === 'meetings')
  const presented = game.did.some(({ what }) => what === 'present')
  const level = skillLevel('pitching', game.numbers['ted.skill.pitching'])
  let quality =
    Math.floor((balance['work.quality.done'] * Math.min(balance['work.quality.most'], share)) / 1000) + balance['work.quality.base']
  if (inRoom) quality += balance['work.quality.pitch'] * level * (presented ? 2 : 1)
  else quality -= balance[isHelped(game) ? 'work.quality.absentHelped' : 'work.quality.absent']
  quality += Math.floor(project.client / balance['work.quality.client']) - Math.floor(500 / balance['work.quality.client'])
  if (project.grace) quality -= balance['work.quality.late']
  quality += between(game, 'work', -balance['work.quality.luck'], balance['work.quality.luck'])
  quality = Math.min(1000, Math.max(0, quality))
  game.delivered.push({ account: project.account, day: game.day, quality, late: project.grace })
  const by = quality - balance['work.standing.pivot']
  const divisor = balance['work.standing.divisor']
  move(today, 'work.standing', by > 0 ? Math.floor(by / divisor) : -Math.floor(-by / divisor), 'delivery', project.account)
  if (quality < balance['work.quality.thin']) slip(today, 'thinWork')
  if (!project.grace && workplace(game) === 'agency') remember(today, 'deadline-met', { detail: ACCOUNTS[project.account].name })
  if (today.tell) tell(today, 'delivered', { account: project.account, quality, late: project.grace ? 1 : 0 })
}
