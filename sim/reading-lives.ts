/** Lives that were not lived: the endings that lay nearest to a play, and the week in which each parts from it. */
import { HAD, HAD_NOT, WOULD } from './album-words.ts'
import { dateOf, weekOf } from './calendar.ts'
import { turnParts } from './court/turn.ts'
import type { CardId } from './events/index.ts'
import type { MemoryKind } from './memory/kinds.ts'
import { memoryOf } from './memory/ledger.ts'
import { turnDecides } from './reading-why.ts'
import type { Game } from './state.ts'
import type { BeatId } from './story/arc.ts'
import type { EndingId } from './story/endings.ts'
import { endingsOf } from './story/finish.ts'
import { ROAD } from './story/roads.ts'
import { contextOf, fill, words } from './words.ts'

/** Another way it could have ended, and the week in which the two lives part. */
export type OtherLife = { ending: EndingId; title: string; week: number; month: number; year: number; words: string }

/** `gap`: how far off it lay, in points of hers or the bench's; a choice that was made the other way has a gap of its own. */
type Fork = { had: string; ending: EndingId; week: number; gap: number }

/** The lives that lay nearest, nearest first, one of each ending. */
export function otherLives(game: Game): OtherLife[] {
  const own = endingsOf(game)
  const lives: OtherLife[] = []
  const forks = [...turnForks(game), ...benchForks(game), ...chosenForks(game)].sort((a, b) => a.gap - b.gap || (a.had < b.had ? -1 : 1))
  for (const { had, ending, week } of forks) {
    if (own.includes(ending) || lives.some(life => life.ending === ending)) continue
    const { month, year } = dateOf(week * 7)
    const says = fill(`Had ${had}, ${WOULD[ending]}.`, contextOf(game))
    lives.push({ ending, title: words(game, `endings.${ending}.title`), week, month, year, words: says })
  }
  return lives
}

const weekOfBeat = (game: Game, id: BeatId): number => weekOf(game.beats.find(beat => beat.id === id)?.day ?? game.day)

const at = (week: number) => (): number => week
const beat =
  (id: BeatId) =>
  (game: Game): number =>
    weekOfBeat(game, id)

/** What could have been otherwise about her turning, what it is worth, and the week of it. */
const WEIGHED = [
  { what: 'defended', worth: 'turn.defended', week: at(71) },
  { what: 'truth', worth: 'turn.truth', week: at(72) },
  { what: 'statement', worth: 'turn.statement', week: at(71) },
  { what: 'toldEye', worth: 'turn.toldEye', week: beat('B12') },
  { what: 'stayed', worth: 'turn.stayed', week: beat('B12') },
  { what: 'lastList', worth: 'turn.lastList', week: at(77) },
  { what: 'letter-aloud', worth: 'turn.kindness', week: at(6) },
  { what: 'photo-kept', worth: 'turn.kindness', week: at(3) },
  { what: 'good-about-joanna', worth: 'turn.kindness', week: at(4) },
  { what: 'visit-generous', worth: 'turn.kindness', week: at(42) },
  { what: 'restaurant-listened', worth: 'turn.kindness', week: beat('B14') },
] as const

/** One deed more, or one less, where her turning decided and was that near. */
function turnForks(game: Game): Fork[] {
  if (!turnDecides(game)) return []
  const { arc, balance, numbers } = game
  const gap = Math.abs(balance['turn.line'] - numbers['joanna.turn'])
  const done = new Set(turnParts(game).map(part => part.what))
  const stays = arc.turned === 1
  for (const { what, worth, week } of WEIGHED) {
    if (done.has(what) !== stays || balance[worth] < gap) continue
    return [{ had: stays ? HAD_NOT[what] : HAD[what], ending: stays ? 'E4' : 'E1', week: week(game), gap }]
  }
  // No one deed would have done it: then what all of them made, week by week.
  return [{ had: stays ? HAD_NOT.years : HAD.years, ending: stays ? 'E4' : 'E1', week: 20, gap }]
}

function benchForks(game: Game): Fork[] {
  const { arc, balance } = game
  if (arc.verdict < 0) return []
  const gap = Math.abs(balance['court.narrow'] - arc.bench10)
  const week = weekOfBeat(game, 'B22')
  return arc.verdict === 1 ? [{ had: HAD_NOT.hair, ending: byHer(game), week, gap }] : [{ had: HAD.hair, ending: 'E3', week, gap }]
}

/** How it would have gone, had it been left to her. */
const byHer = (game: Game): EndingId => (game.arc.turned === 1 ? 'E1' : 'E4')

type Chosen = { had: string; ending: (game: Game) => EndingId; week: (game: Game) => number; when: (game: Game) => boolean; gap: number }
const took =
  (card: CardId, option: string) =>
  (game: Game): boolean =>
    game.happened[card]?.option === option
const has =
  (kind: MemoryKind) =>
  (game: Game): boolean =>
    memoryOf(game, kind) !== undefined
const on =
  (road: number) =>
  (game: Game): boolean =>
    game.arc.road === road
const to = (ending: EndingId) => (): EndingId => ending

/** A place at which the other thing was offered: small gaps where it all hung on it, large ones where hardly anybody goes that way. */
const CHOSEN: readonly Chosen[] = [
  { had: HAD.signed, ending: to('E2'), week: at(69), when: took('settled.table', 'judge'), gap: 60 },
  { had: HAD_NOT.signed, ending: byHer, week: at(69), when: on(ROAD.settled), gap: 60 },
  {
    had: HAD.walked,
    ending: to('E2'),
    week: beat('B16'),
    when: game => game.arc.suit >= 0 && !has('walked-her-to-corner')(game),
    gap: 140,
  },
  {
    had: HAD.listened,
    ending: to('E2'),
    week: beat('B14'),
    when: game => game.arc.suit >= 0 && !has('restaurant-listened')(game),
    gap: 150,
  },
  { had: HAD.unpacked, ending: to('E14'), week: beat('B13'), when: has('asked-her-to-come'), gap: 60 },
  {
    had: HAD.wrote,
    ending: to('E14'),
    week: at(9),
    when: game => game.arc.road !== ROAD.chicago && !has('asked-her-to-come')(game),
    gap: 220,
  },
  { had: HAD.come, ending: byHer, week: beat('B13'), when: on(ROAD.chicago), gap: 60 },
  { had: HAD.conceded, ending: to('E5'), week: at(70), when: took('settled.otherPaper', 'back'), gap: 160 },
  { had: HAD_NOT.conceded, ending: byHer, week: at(70), when: on(ROAD.conceded), gap: 60 },
  { had: HAD.filed, ending: to('E6'), week: at(75), when: game => game.arc.appeal === 0, gap: 130 },
  { had: HAD_NOT.filed, ending: byHer, week: at(77), when: game => game.arc.appeal === 1, gap: 60 },
  { had: HAD.drove, ending: to('E13'), week: at(78), when: took('interstate.keys', 'up'), gap: 240 },
  { had: HAD_NOT.drove, ending: byHer, week: at(78), when: on(ROAD.bridge), gap: 40 },
  { had: HAD.lake, ending: to('E7'), week: beat('B18'), when: game => game.arc.jobHow === 2, gap: 120 },
  { had: HAD_NOT.lake, ending: byHer, week: beat('B18'), when: game => game.arc.jobHow === 3, gap: 60 },
  { had: HAD.quit, ending: to('E8'), week: beat('B20'), when: game => game.arc.job > 0, gap: 200 },
  { had: HAD_NOT.quit, ending: byHer, week: beat('B20'), when: game => game.arc.job === 0 && !has('job-24h')(game), gap: 60 },
  { had: HAD.newDesk, ending: byHer, week: at(68), when: game => game.arc.job === 0 && has('job-24h')(game), gap: 60 },
  { had: HAD.tray, ending: to('E11'), week: at(20), when: has('home-from-the-ward'), gap: 100 },
  { had: HAD_NOT.tray, ending: byHer, week: at(20), when: on(ROAD.shared), gap: 60 },
  { had: HAD.season, ending: to('E12'), week: at(72), when: took('season.report', 'fight'), gap: 100 },
  { had: HAD_NOT.season, ending: byHer, week: at(72), when: on(ROAD.season), gap: 60 },
  { had: HAD.plate, ending: to('E10'), week: at(78), when: game => endingsOf(game)[0] === 'E1', gap: 180 },
  { had: HAD_NOT.plate, ending: to('E1'), week: at(78), when: game => endingsOf(game)[0] === 'E10', gap: 100 },
  { had: HAD.doors, ending: to('E9'), week: at(78), when: took('coda.landing', 'dish'), gap: 30 },
  // What any year might have become, if it had gone that way for long enough.
  { had: HAD.late, ending: to('E7'), week: at(64), when: game => game.arc.jobHow !== 3, gap: 300 },
  { had: HAD.saturdays, ending: to('E9'), week: at(12), when: game => game.arc.landing < 0, gap: 310 },
  { had: HAD.fell, ending: to('E11'), week: at(20), when: game => game.arc.road !== ROAD.shared, gap: 320 },
  { had: HAD.hungry, ending: to('E12'), week: at(60), when: game => game.arc.suit >= 0 && game.arc.road !== ROAD.season, gap: 330 },
]

function chosenForks(game: Game): Fork[] {
  return CHOSEN.filter(each => each.when(game)).map(({ had, ending, week, gap }) => ({ had, ending: ending(game), week: week(game), gap }))
}
