/** Whether a condition holds: each word of the vocabulary read once, here. */
import { SLOTS, seasonOf, weekOf } from '../calendar.ts'
import type { Today } from '../change.ts'
import { owedTo, worstOf } from '../court/worst.ts'
import { countOf, memoryOf } from '../memory/ledger.ts'
import { patienceOf } from '../people/ted.ts'
import { skillLevel } from '../quantities.ts'
import { settled } from '../random.ts'
import { atDesk, whoHasBilly, withBilly } from '../week/hours.ts'
import type { Condition } from './words.ts'

/** Whether one condition holds here and now. */
export function holds(today: Today, condition: Condition): boolean {
  const { game } = today
  switch (condition.is) {
    case 'below':
      return game.numbers[condition.of] < condition.than
    case 'atLeast':
      return game.numbers[condition.of] >= condition.than
    case 'patience':
      return patienceOf(game) < condition.below
    case 'level':
      return skillLevel(condition.of, game.numbers[`ted.skill.${condition.of}`]) >= condition.atLeast
    case 'weeks': {
      const week = weekOf(game.day)
      return week >= condition.from && week <= condition.to
    }
    case 'season':
      return condition.in.includes(seasonOf(game.day))
    case 'weather':
      return condition.in.includes(game.weather[game.day % 7] ?? 'clear')
    case 'remembers':
      return countOf(game, condition.kind) >= condition.times
    case 'open': {
      const memory = memoryOf(game, condition.kind)
      return memory !== undefined && memory.mendedBy === null
    }
    case 'beat':
      return game.beats.some(beat => beat.id === condition.id)
    case 'happened': {
      const seen = game.happened[condition.card as keyof typeof game.happened]
      return seen !== undefined && (condition.option === undefined || seen.option === condition.option)
    }
    case 'arc':
      return game.arc[condition.mark] >= condition.atLeast
    case 'worst': {
      const card = worstOf(game)[condition.at - 1]
      const to = owedTo(card)
      const held = condition.held === undefined || condition.held === to
      return to !== null && held && (condition.kind === undefined || condition.kind === card?.kind)
    }
    case 'settled':
      return settled(game.seed, condition.what, condition.of) < condition.below
    case 'sick':
      return game.counts.sickDays > 0
    case 'home':
      return withBilly(today)
    case 'desk':
      return atDesk(today)
    case 'had': {
      const before = SLOTS[SLOTS.indexOf(today.slot ?? 'morning') - 1]
      return before !== undefined && whoHasBilly(game, game.day, before) === condition.who
    }
    case 'not':
      return !holds(today, condition.that)
    case 'any':
      return condition.of.some(each => holds(today, each))
  }
}

/** Whether all hold; an empty list does. */
export function allHold(today: Today, conditions: readonly Condition[]): boolean {
  for (const condition of conditions) if (!holds(today, condition)) return false
  return true
}
