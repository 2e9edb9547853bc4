/** The days of the court: what is staged each morning, and what begins when one of its slots does. */
import { CLOCK, type Slot } from '../calendar.ts'
import { type Today, tell } from '../change.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { memoryOf, refOf } from '../memory/ledger.ts'
import type { Game, MemoryRef } from '../state.ts'
import { completeBeat } from '../story/beats.ts'
import { noCourt } from '../story/roads.ts'
import { affidavitLines } from './affidavit.ts'
import { beginCross, beginDirect } from './answers.ts'
import { openCourt, reckonAppeal, reckonBench } from './bench.ts'
import { showInsert } from './inserts.ts'
import { spokenOf } from './paths.ts'
import { margaretLines } from './margaret.ts'
import { COURT_DAYS, isCrossed, isLost, on, SCENES, sitsOn } from './scenes.ts'
import { settleTurn } from './turn.ts'

/** The mornings of B24, each after something could have reached her; the last in the strike. */
const INSERT_DAYS: readonly number[] = [on(74, 6), on(76, 0), on(77, 3)]
/** From here on there is something to look up. */
const FIRST = on(61, 2)

/** Each morning: the scenes of the court that fall today, and what happens without him. */
export function courtScenes(today: Today): void {
  const { game } = today
  const { day } = game
  if (day < FIRST) return
  if (day === COURT_DAYS.settled) {
    settleTurn(today)
    if (game.arc.appeal === 1) reckonAppeal(today)
  }
  if (noCourt(game)) return
  if (day === COURT_DAYS.joanna) openCourt(today)
  else if (day === COURT_DAYS.margaret) game.arc.knives = knivesUsed(game)
  else if (day === COURT_DAYS.verdict) reckonBench(today)
  // After the reckoning: who has won stands on the steps, who has lost at Doyle's table.
  for (const scene of SCENES)
    if (scene.day === day && (!scene.when || scene.when(game))) game.staged.push({ card: scene.card, day, slot: scene.slot })
  if (INSERT_DAYS.includes(day) && isLost(game)) showInsert(today)
}

/** Which of Doyle's four questions were asked as she would have: bits K1 to K4. */
function knivesUsed(game: Game): number {
  let bits = 0
  if (game.happened['courtroom.k1']?.option === 'let') bits += 1
  if (game.happened['courtroom.k2']?.option === 'let') bits += 2
  if (game.happened['courtroom.k3']?.option === 'let') bits += 4
  if (game.happened['courtroom.k4']?.option === 'let') bits += 8
  return bits
}

/** When a slot begins and no scene is due: Margaret and Doyle's cards, Strand's questions; and beats that are complete by now. */
export function holdCourt(today: Today, slot: Slot): void {
  const { game } = today
  const { day } = game
  if (day < COURT_DAYS.joanna || day > COURT_DAYS.tellBilly || game.pending || noCourt(game)) return
  // Court sits from ten to one: nothing else is done in those hours.
  if (sitsOn(game, day) && slot === 'forenoon') game.taken = Math.max(game.taken, CLOCK.forenoon.minutes)
  if (day === COURT_DAYS.margaret && slot === 'forenoon' && !game.questions.some(question => question.by === 'doyle')) {
    for (const { path, about } of affidavitLines(game)) tell(today, path, { about: about ?? '', ...spokenOf(game, about) })
    for (const line of margaretLines(game)) tell(today, line.path, { about: line.about ?? '' })
    tell(today, 'court.testimony.close')
    beginDirect(today)
  } else if (day === COURT_DAYS.cross && slot === 'forenoon' && isCrossed(game) && !asked(game)) beginCross(today)
  else if (day === COURT_DAYS.verdict && game.happened['verdict.reading']?.option) completeVerdict(today)
  else if (day === COURT_DAYS.tellBilly && game.happened['verdict.tellBilly']?.option) completeAppeal(today)
}

const asked = (game: Game): boolean => game.questions.some(question => question.by === 'strand')

function completeVerdict(today: Today): void {
  const { game } = today
  completeBeat(today, 'B22', {
    place: 'courtroom',
    with: ['ted', 'margaret', 'joanna', 'doyle', 'strand', 'carlisle'],
    options: [], // her words and his are nobody's to choose; what Ted said to her in the hall is a card of its own
    option: null,
    memories: held(game, ['judge-said', 'helped-her-speak', 'freed-her']),
  })
}

function completeAppeal(today: Today): void {
  const { game } = today
  const first = game.happened['verdict.bench']?.option ?? null
  completeBeat(today, 'B23', {
    place: 'playground',
    with: ['ted', 'billy', 'doyle'],
    options: ['drop', 'file', 'askBilly', 'askJoanna'],
    option: game.arc.appeal === 0 ? 'drop' : game.arc.appeal === 1 ? 'file' : first,
    memories: held(game, ['appeal-dropped', 'appeal-filed', 'asked-billy', 'asked-joanna', 'told-billy-verdict', 'going-is-fine']),
  })
}

function held(game: Game, kinds: readonly MemoryKind[]): MemoryRef[] {
  const refs: MemoryRef[] = []
  for (const kind of kinds) {
    const memory = memoryOf(game, kind)
    if (memory) refs.push(refOf(memory))
  }
  return refs
}
