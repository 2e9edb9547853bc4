/** The hunt as the page and the lab read it: the hour, the board of leads, what can be done with the turn. */
import { huntMoves, clockOf, type HuntMove, oddsOf, TURNS } from './hunt.ts'
import { isLead, LEADS } from './leads.ts'
import type { Game } from '../state.ts'
import { moneyWords, oddsWords, words } from '../words.ts'

/** One row of the board. `permille` and `odds` of a yes, null where nothing is asked; `offered`: choosing it is saying yes. */
type HuntRow = {
  move: HuntMove
  name: string
  like: string
  hours: string
  pay: string
  permille: number | null
  odds: string
  offered: boolean
}
export type HuntRead = {
  turn: number
  turns: number
  /** Minute of the day at which each turn begins, and whether it is Friday's or the night's. */
  strip: { minute: number; friday: boolean; night: boolean }[]
  rows: HuntRow[]
  /** Who has said no, or not yet. */
  tried: string[]
}

/** What waits in the hunt, or null when nothing does. */
export function readHunt(game: Game): HuntRead | null {
  const { hunt, pending } = game
  if (!hunt || pending?.what !== 'hunt') return null
  const strip: HuntRead['strip'] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const { minute, friday, slot } = clockOf(turn)
    strip.push({ minute, friday, night: slot === 'night' })
  }
  return {
    turn: hunt.turn,
    turns: TURNS,
    strip,
    rows: huntMoves(game).map(move => rowOf(game, move)),
    tried: hunt.tried.filter(isLead).map(id => words(game, `court.leads.${id}.name`)),
  }
}

function rowOf(game: Game, move: HuntMove): HuntRow {
  if (!isLead(move)) {
    const path = `court.pauses.${move}`
    return {
      move,
      name: words(game, `${path}.name`),
      like: words(game, `${path}.like`),
      hours: '',
      pay: '',
      permille: null,
      odds: '',
      offered: false,
    }
  }
  const path = `court.leads.${move}`
  const offered = game.hunt?.offer === move
  const permille = offered ? 1000 : oddsOf(game, move)
  return {
    move,
    name: words(game, `${path}.name`),
    like: words(game, `${path}.like`),
    hours: words(game, `${path}.hours`),
    pay: moneyWords(LEADS[move].pay),
    permille,
    odds: oddsWords(permille),
    offered,
  }
}
