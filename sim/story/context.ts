/** What the arc's texts are filled with out of the record: dates read at five o'clock, what she names in the lobby, what was kept. */
import { dateOf, MONTHS, weekOf } from '../calendar.ts'
import type { Values } from '../change.ts'
import { weighedMost } from '../court/bench.ts'
import { reasons } from '../court/turn.ts'
import { worstOf } from '../court/worst.ts'
import { isLead, LEADS } from '../hunt/leads.ts'
import { DETAILS } from '../memory/details.ts'
import { KINDS } from '../memory/kinds.ts'
import { memoryAt, strength } from '../memory/ledger.ts'
import { NAMES, type PersonId } from '../people/names.ts'
import type { Game, Memory } from '../state.ts'
import { galleryWords } from './gallery.ts'
import { BLANK_CARDS, NAMED, ON_THE_SHEET, PASSAGES, UNNAMED, WEIGHED_AGAINST, WEIGHED_FOR } from './passages.ts'

const JOB = { from: 64, to: 66 } as const
/** Doyle's three cards, the gallery, what the judge reads. */
const CARDS = 63
const GALLERY = 71
const VERDICT = 74
const LAST_WEEK = 78
const SHEET = 3
const KEPT = 6

/** Slots that only the arc's own weeks need; empty in all others. `day` is the day spoken of: a day is read again after its week. */
export function storyWords(game: Game, day: number): Values {
  const week = weekOf(day)
  if (week === CARDS) return threeCards(game)
  if (week === GALLERY) return { gallery: called(galleryWords(game)) }
  if (week === VERDICT) {
    const [best, worst] = weighedMost(game)
    return { judgeFor: WEIGHED_FOR[best], judgeAgainst: WEIGHED_AGAINST[worst] }
  }
  if (week >= JOB.from && week <= JOB.to) return { reasons: sheet(game), ...onTheForm(game) }
  if (week < LAST_WEEK) return {}
  const { arc } = game
  const [reason1, reason2, reason3] = reasons(game).map((ref, at) => named(game, ref, at))
  const [kept1, kept2, kept3, kept4, kept5, kept6] = strongest(game)
  return {
    reason1: reason1 ?? '',
    reason2: reason2 ?? '',
    reason3: reason3 ?? '',
    kept1: kept1 ?? '',
    kept2: kept2 ?? '',
    kept3: kept3 ?? '',
    kept4: kept4 ?? '',
    kept5: kept5 ?? '',
    kept6: kept6 ?? '',
    wednesdays: arc.wednesdays === 1 ? PASSAGES.wednesdays : PASSAGES.noWednesdays,
    saturdays: arc.wednesdays === 1 ? PASSAGES.andWednesdays : PASSAGES.saturdays,
    remanded: arc.chambers === 1 ? PASSAGES.reversed : PASSAGES.affirmed,
    lifted: called(arc.turned === 1 ? PASSAGES.lifted : PASSAGES.wornOut),
  }
}

function threeCards(game: Game): Values {
  const [worst1, worst2, worst3] = worstOf(game).map(memory => called(KINDS[memory.kind].short))
  return { worst1: worst1 ?? BLANK_CARDS[0], worst2: worst2 ?? BLANK_CARDS[1], worst3: worst3 ?? BLANK_CARDS[2] }
}

/** What goes on the line for employer: who said yes, and what a week of it is. */
function onTheForm({ hunt }: Game): Values {
  const offer = hunt?.offer ?? ''
  if (!isLead(offer)) return { employer: '', pay: '' }
  const who = called(DETAILS[offer])
  return { employer: who.charAt(0).toUpperCase() + who.slice(1), pay: `$${Math.trunc(LEADS[offer].pay / 100)}` }
}

/** The yellow sheet: the latest of what the agency has against him, oldest first. */
function sheet(game: Game): string {
  const held = game.memories
    .filter(memory => memory.kind in ON_THE_SHEET)
    .sort((a, b) => a.last - b.last)
    .slice(-SHEET)
  if (held.length === 0) return ON_THE_SHEET.none
  return held.map(memory => line(memory, game.day)).join(' ')
}

function line(memory: Memory, day: number): string {
  const text = ON_THE_SHEET[memory.kind as keyof typeof ON_THE_SHEET]
  const { date, month, year } = dateOf(memory.last)
  // What lies as far back as its month says its year, so that an old January is not taken for this one.
  const of = day - memory.last > 300 ? ` of ’${year - 1900}` : ''
  return text.replace('{date}', `${MONTHS[month - 1]} ${date}${of}`).replace('{detail}', memory.detail || DETAILS[''])
}

function named(game: Game, ref: string, at: number): string {
  const memory = memoryAt(game, ref)
  const text = memory && NAMED[memory.kind]
  return called(text ?? UNNAMED[at] ?? '')
}

/** The strongest of what was kept, in few words: three for an ending, three for what is laid over it. */
function strongest(game: Game): string[] {
  const kept = game.memories
    .filter(memory => memory.valence > 0)
    .sort((a, b) => strength(game, b) - strength(game, a) || (a.kind < b.kind ? -1 : 1))
  return kept.slice(0, KEPT).map(memory => called(KINDS[memory.kind].short))
}

const called = (text: string): string => text.replace(/\{(\w+)\}/g, (slot, id: string) => NAMES[id as PersonId]?.short ?? slot)
