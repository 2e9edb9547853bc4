/** Lives that were not lived: the endings that lay nearest to a play, and the week in which each parts from it. */
import { HAD, HAD_NOT, LACKS, WOULD } from './album-words.ts'
import { dateOf, weekOf } from './calendar.ts'
import { turnParts } from './court/turn.ts'
import type { CardId } from './events/index.ts'
import type { MemoryKind } from './memory/kinds.ts'
import { memoryOf } from './memory/ledger.ts'
import { turnDecides } from './reading-why.ts'
import type { Game } from './state.ts'
import type { BeatId } from './story/arc.ts'
import type { EndingId } from './story/endings.ts'
import { endingsOf, lackToSitDown } from './story/finish.ts'
import { type Lack, lackToSign, lackToStay, noCourt, noSuit, ROAD } from './story/roads.ts'
import { contextOf, fill, words } from './words.ts'

/** Another way it could have ended, and the week in which the two lives part. */
export type OtherLife = { ending: EndingId; title: string; week: number; month: number; year: number; words: string }

/** `gap`: how far off it lay, in points of hers or the bench's; a choice that was made the other way has a gap of its own. */
type Fork = { had: string; ending: EndingId; week: number; gap: number }

/** The lives that lay nearest, nearest first, one of each ending. */
export function otherLives(game: Game): OtherLife[] {
  const own = endingsOf(game)
  const lives: OtherLife[] = []
  const forks = [...turnForks(game), ...benchForks(game), ...lackForks(game), ...chosenForks(game)].sort(
    (a, b) => a.gap - b.gap || (a.had < b.had ? -1 : 1),
  )
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
  { what: 'statement', worth: 'turn.statement', week: at(72) },
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
  if (arc.verdict === 1) return [{ had: HAD_NOT.hair, ending: left(game, 'verdict'), week, gap }]
  return judgeDecides(game) ? [{ had: HAD.hair, ending: 'E3', week, gap }] : []
}

/** Whether a verdict for him would have been the end of it: he has work here, and nothing else was begun. */
const judgeDecides = ({ arc }: Game): boolean => arc.job !== 0 && arc.jobHow !== 3 && arc.road < 0 && arc.appeal !== 1

type Settles = 'road' | 'job' | 'lake' | 'appeal' | 'verdict'
/** How it would have gone without one thing that settled it, all else as it was: what comes before her, and then she. */
function left(game: Game, without: Settles): EndingId {
  const { arc, balance, numbers } = game
  if (arc.road === ROAD.season && without !== 'road') return 'E12'
  if (arc.job === 0 && without !== 'job') return 'E8'
  if (arc.jobHow === 3 && without !== 'lake') return 'E7'
  if (arc.appeal === 1 && without !== 'appeal') return 'E6'
  if (arc.verdict === 1 && without !== 'verdict') return 'E3'
  const turn = numbers['joanna.turn'] + (arc.appeal === 1 ? balance['turn.noAppeal'] : 0)
  return turn >= balance['turn.line'] ? 'E1' : 'E4'
}
const without =
  (what: Settles) =>
  (game: Game): EndingId =>
    left(game, what)

/** The most that may be wanting for another life to be told. */
const MOST_LACKING = 3
/** What each of those things counts. */
const LACKING = 40

/** Endings that open by several things at once: what they wanted, told one after the other. */
function lackForks(game: Game): Fork[] {
  const { arc } = game
  const forks: Fork[] = []
  const add = (ending: EndingId, lack: readonly Lack[], week: number, gap: number): void => {
    if (lack.length === 0 || lack.length > MOST_LACKING) return
    forks.push({ had: inTurn(lack.map(each => LACKS[each])), ending, week, gap: gap + LACKING * lack.length })
  }
  if (arc.suit >= 0 && arc.road < 0) add('E2', lackToSign(game), weekOfBeat(game, 'B14'), 60)
  if (!noSuit(game)) add('E14', lackToStay(game), lackToStay(game).includes('letters') ? 9 : 54, 140)
  if (endingsOf(game)[0] === 'E1') add('E10', lackToSitDown(game), 78, 100)
  return forks
}

/** “you walked …, and kept …, and there been …” */
const inTurn = (lacks: readonly string[]): string =>
  lacks.map((lack, at) => (lacks[at - 1]?.startsWith('you ') && lack.startsWith('you ') ? lack.slice(4) : lack)).join(', and ')

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

/** What two open doors may be laid over. */
const DOORS: readonly EndingId[] = ['E1', 'E2', 'E3', 'E10']

/** A place at which the other thing was offered: small gaps where it all hung on it, large ones where hardly anybody goes that way. */
const CHOSEN: readonly Chosen[] = [
  { had: HAD.signed, ending: to('E2'), week: at(69), when: took('settled.table', 'judge'), gap: 60 },
  { had: HAD_NOT.signed, ending: without('road'), week: at(69), when: on(ROAD.settled), gap: 60 },
  { had: HAD.unpacked, ending: to('E14'), week: beat('B13'), when: has('asked-her-to-come'), gap: 60 },
  { had: HAD.come, ending: without('road'), week: beat('B13'), when: on(ROAD.chicago), gap: 60 },
  { had: HAD.conceded, ending: to('E5'), week: at(70), when: took('settled.otherPaper', 'back'), gap: 160 },
  { had: HAD_NOT.conceded, ending: without('road'), week: at(70), when: on(ROAD.conceded), gap: 60 },
  { had: HAD.filed, ending: to('E6'), week: at(75), when: game => game.arc.appeal === 0 && judgeDecides(game), gap: 130 },
  { had: HAD_NOT.filed, ending: without('appeal'), week: at(77), when: game => game.arc.appeal === 1, gap: 60 },
  { had: HAD.drove, ending: to('E13'), week: at(78), when: took('interstate.keys', 'up'), gap: 240 },
  { had: HAD_NOT.drove, ending: without('road'), week: at(78), when: on(ROAD.bridge), gap: 40 },
  { had: HAD.lake, ending: to('E7'), week: beat('B18'), when: game => game.arc.jobHow === 2 && !noCourt(game), gap: 120 },
  { had: HAD_NOT.lake, ending: without('lake'), week: beat('B18'), when: game => game.arc.jobHow === 3, gap: 60 },
  {
    had: HAD.quit,
    ending: to('E8'),
    week: beat('B20'),
    when: game => game.arc.job > 0 && !noCourt(game) && game.arc.road !== ROAD.season,
    gap: 200,
  },
  { had: HAD_NOT.quit, ending: without('job'), week: beat('B20'), when: game => game.arc.job === 0 && !has('job-24h')(game), gap: 60 },
  { had: HAD.newDesk, ending: without('job'), week: at(68), when: game => game.arc.job === 0 && has('job-24h')(game), gap: 60 },
  { had: HAD.tray, ending: to('E11'), week: at(20), when: has('home-from-the-ward'), gap: 100 },
  { had: HAD_NOT.tray, ending: without('road'), week: at(20), when: on(ROAD.shared), gap: 60 },
  { had: HAD.season, ending: to('E12'), week: at(72), when: took('season.report', 'fight'), gap: 100 },
  { had: HAD_NOT.season, ending: without('road'), week: at(72), when: on(ROAD.season), gap: 60 },
  { had: HAD_NOT.plate, ending: to('E1'), week: at(78), when: game => endingsOf(game)[0] === 'E10', gap: 100 },
  { had: HAD.doors, ending: to('E9'), week: at(78), when: took('coda.landing', 'dish'), gap: 30 },
  // What any year might have become, if it had gone that way for long enough.
  { had: HAD.late, ending: to('E7'), week: at(64), when: game => game.arc.jobHow !== 3 && !noCourt(game), gap: 300 },
  { had: HAD.givenUp, ending: to('E5'), week: at(57), when: noSuit, gap: 330 },
  { had: HAD.lateUnread, ending: to('E7'), week: at(9), when: noSuit, gap: 300 },
  {
    had: HAD.saturdays,
    ending: to('E9'),
    week: at(12),
    when: game => game.arc.landing < 0 && DOORS.includes(endingsOf(game)[0] ?? 'E4'),
    gap: 310,
  },
  { had: HAD.fellAgain, ending: to('E11'), week: at(20), when: game => game.arc.road !== ROAD.shared && game.counts.tired === 1, gap: 315 },
  { had: HAD.fell, ending: to('E11'), week: at(20), when: game => game.arc.road !== ROAD.shared, gap: 320 },
  { had: HAD.hungryHome, ending: to('E12'), week: at(60), when: on(ROAD.shared), gap: 340 },
  { had: HAD.hungry, ending: to('E12'), week: at(60), when: game => game.arc.suit >= 0 && game.arc.road !== ROAD.season, gap: 330 },
]

function chosenForks(game: Game): Fork[] {
  return CHOSEN.filter(each => each.when(game)).map(({ had, ending, week, gap }) => ({ had, ending: ending(game), week: week(game), gap }))
}
