/** Craig Mallory: takes what is left lying, and brings some of it back to whoever helped him. */
import { weekOf } from '../calendar.ts'
import { move, type Today, tell } from '../change.ts'
import { countOf } from '../memory/ledger.ts'
import { line, say } from '../said.ts'
import type { Game, Project } from '../state.ts'
import { workplace } from './workplace.ts'

/** What is seen of him, in turn. */
export const RIVAL_WORDS = {
  circles: [
    '{craig} has been reading your job bags. He’s very neat about it, and puts them back.',
    '“If that one’s too many,” says {craig}, of the one on your chair, “I’m here till eight.”',
    '{craig} has put his jacket over the chair beside yours. It’s quite a good jacket.',
  ],
  takes: [
    'One of your bags is on {craig}’s board, with a headline. It isn’t bad. That’s what you keep coming back to.',
    '{pruett} has given {craig} what you hadn’t begun. “He asked,” says {pruett}. “You didn’t say.”',
    'The client calls for {craig}. {teague} looks at you with the receiver against her blouse.',
  ],
  brings: [
    '{craig} has done your grid, all forty boxes. “You told me why it was blue,” he says.',
    'There’s a page on your chair in {craig}’s hand, with the dull half done, and no name on it.',
    '“I was in the room anyway,” says {craig}. He has done the mailing, and left you the line.',
  ],
} as const
const CIRCLES = line('rival.circles', RIVAL_WORDS.circles)
const TAKES = line('rival.takes', RIVAL_WORDS.takes)
const BRINGS = line('rival.brings', RIVAL_WORDS.brings)

/** Whether he has been helped oftener than he was left with things. */
export const isHelped = (game: Game): boolean => countOf(game, 'helped-craig') > 0 && countOf(game, 'blamed-craig') === 0

/** Work was dropped: he has seen where it fell. At another desk nobody circles. */
export function dropped(today: Today, weight: number): void {
  if (workplace(today.game) !== 'agency') return
  today.game.counts.rival += weight
  say(today, CIRCLES)
}

/** Sunday: what he takes, and what he brings. */
export function sundayRival(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  if (isHelped(game)) brings(today)
  else if (counts.rival >= balance['work.rival.takes']) takes(today)
  if (counts.rival > 0 && weekOf(game.day) % 4 === 3) counts.rival--
}

/** The brief that is least begun goes down the hall, if one is hardly begun and not due this week. */
function takes(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  let least: Project | null = null
  for (const project of game.projects) {
    if (project.crunch || project.account === 'sunmill' || project.due <= game.day + 7) continue
    if (project.done * 1000 >= project.need * balance['work.rival.begun']) continue
    if (least === null || project.done < least.done) least = project
  }
  if (least === null) return
  const taken = least
  game.projects = game.projects.filter(project => project !== taken)
  counts.rival -= balance['work.rival.takes']
  move(today, 'work.standing', -balance['work.rival.standing'], 'office', 'rival')
  tell(today, 'taken', { account: taken.account, share: Math.floor((taken.done * 1000) / taken.need) })
  say(today, TAKES)
}

/** When the desk is full he does the dull half of what is due first; not oftener than every few weeks. */
function brings(today: Today): void {
  const { game } = today
  const { balance, counts } = game
  const week = weekOf(game.day)
  let first: Project | null = null
  let waiting = 0
  for (const project of game.projects) {
    waiting += Math.max(0, project.need - project.done)
    if (first === null || project.due < first.due) first = project
  }
  if (first === null || waiting < balance['work.rival.full'] || week - (counts.rivalWeek - 1) < balance['work.rival.every']) return
  counts.rivalWeek = week + 1
  first.done = Math.min(first.need, first.done + balance['work.rival.minutes'])
  tell(today, 'brought', { account: first.account, minutes: balance['work.rival.minutes'] })
  say(today, BRINGS)
}
