/** The house: what two people do to it in a day, and who else Billy can count on, which a home is made of too. */
import { weekOf } from '../calendar.ts'
import { bring, move, type Today } from '../change.ts'
import type { Game } from '../state.ts'

/** A day passes over the rooms. In her last days nobody sees it. */
export function wearHouse(today: Today): void {
  const { balance } = today.game
  move(today, 'home.mess', balance['home.mess.day'], 'house', 'day')
  move(today, 'home.laundry', balance['home.laundry.day'], 'house', 'day')
}

/** Minutes an evening goes by in looking for things; a morning loses half of it. */
export function huntingMinutes(game: Game, level: number): number {
  return Math.floor((game.balance['home.hunting.most'] * (5 - level)) / 5)
}

/** Sunday: the circle, from Margaret, the school, a friend's house, a sitter who is always the same. */
export function sundayHouse(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  if (numbers['home.laundry'] > balance['home.laundry.none'])
    move(today, 'school.teacher', -balance['home.laundry.teacher'], 'house', 'laundry')
  let regard = Math.floor((balance['home.circle.regard'] * numbers['margaret.regard']) / 1000)
  if (counts.askedEver < balance['home.circle.askedLeast'] && counts.asked === 0)
    regard = Math.floor((regard * balance['home.circle.unasked']) / 1000)
  const week = weekOf(game.day)
  let circle = balance['home.circle.base'] + regard + Math.floor((balance['home.circle.school'] * numbers['billy.school']) / 1000)
  if (counts.friendWeek > 0 && week - (counts.friendWeek - 1) < balance['home.circle.friendWeeks']) circle += balance['home.circle.friend']
  if (counts.sitterWeeks >= balance['home.circle.sitterWeeks']) circle += balance['home.circle.sitter']
  bring(today, 'home.circle', Math.min(1000, circle), 'week', 'circle')
  counts.sitterWeeks = counts.sitterThisWeek > 0 ? counts.sitterWeeks + 1 : 0
}
