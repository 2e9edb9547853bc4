/** Roads that lead past the scenes of the usual year: what opens each, and what stands where their beats would have stood. */
import { LAST_SATURDAY, type Slot, weekdayOf, weekOf } from '../calendar.ts'
import type { Today } from '../change.ts'
import type { SceneId } from '../events/index.ts'
import { countOf, memoryOf } from '../memory/ledger.ts'
import type { PersonId } from '../people/names.ts'
import type { PlaceId } from '../places.ts'
import { settled } from '../random.ts'
import type { Game } from '../state.ts'
import { BEATS, type BeatId } from './arc.ts'
import { completeBeat } from './beats.ts'

/** Values of the mark `road`: from `conceded` on no court sits, from `settled` on he stays where he is, from `shared` on nobody ever sued. */
export const ROAD = { season: 1, bridge: 2, conceded: 3, settled: 4, shared: 5, chicago: 6 } as const

/** Whether the court has nothing to sit over. */
export const noCourt = (game: Game): boolean => game.arc.road >= ROAD.conceded
/** Whether papers were never served, and never will be: nor need a job be found for a form. */
export const noSuit = (game: Game): boolean => game.arc.road >= ROAD.shared

/** What keeps another ending from opening; the album names it. */
export type Lack =
  | 'listened'
  | 'walked'
  | 'unsaid'
  | 'regard'
  | 'rooms'
  | 'letters'
  | 'visit'
  | 'offer'
  | 'plate'
  | 'everyLetter'
  | 'noneHidden'
  | 'defended'
  | 'truth'
  | 'lastList'
  | 'years'

type Holds = (game: Game) => boolean
const on =
  (road: number): Holds =>
  game =>
    game.arc.road === road
const neverTaken: Holds = game => game.arc.road < 0
const suitRuns: Holds = game => neverTaken(game) && game.arc.suit > 0
const has = (game: Game, kind: Parameters<typeof memoryOf>[1]): boolean => memoryOf(game, kind) !== undefined

/** She would sign: he listened, and walked her to the corner, nothing hard was said, she can bear the thought, and there are rooms four blocks off. */
export function lackToSign(game: Game): Lack[] {
  const lack: Lack[] = []
  if (!has(game, 'restaurant-listened')) lack.push('listened')
  if (!has(game, 'walked-her-to-corner')) lack.push('walked')
  if (has(game, 'restaurant-hard-word') || has(game, 'call-cruel')) lack.push('unsaid')
  if (game.numbers['joanna.regard'] < game.balance['story.table.regard']) lack.push('regard')
  if (settled(game.seed, 'table', 1000) >= game.balance['story.table.share']) lack.push('rooms')
  return lack
}

/** She could stay away and not be lost to him: letters answered, a visit, and a good opinion of the man; the offer of New York is the seed’s. */
export function lackToStay(game: Game): Lack[] {
  const lack: Lack[] = []
  if (countOf(game, 'letters-answered') < game.balance['story.chicago.letters']) lack.push('letters')
  if (!has(game, 'visit-generous') && !has(game, 'visit-shared')) lack.push('visit')
  if (game.numbers['joanna.regard'] < game.balance['story.chicago.regard']) lack.push('regard')
  if (settled(game.seed, 'chicago', 1000) >= game.balance['story.chicago.share']) lack.push('offer')
  return lack
}

const wouldSign: Holds = game => suitRuns(game) && lackToSign(game).length === 0
const couldStay: Holds = game => neverTaken(game) && lackToStay(game).length === 0

const week = (number: number, weekday: number): number => number * 7 + weekday
const FRIDAY = 4
/** The weeks in which a man who has fallen down can be found on the ward. */
const WARD = { from: 20, to: 44 } as const

type Opening = { scene: SceneId; on: (day: number) => boolean; slot: Slot; when: Holds }
const day =
  (wanted: number) =>
  (now: number): boolean =>
    now === wanted

/** Scenes at which a road begins, offered once, on the first day that fits. */
const OPENINGS: readonly Opening[] = [
  {
    scene: 'tray.ward',
    on: now => weekOf(now) >= WARD.from && weekOf(now) <= WARD.to && weekdayOf(now) <= FRIDAY,
    slot: 'midday',
    when: game => neverTaken(game) && game.counts.tired >= game.balance['story.ward.collapses'],
  },
  { scene: 'settled.table', on: day(week(69, 1)), slot: 'evening', when: wouldSign },
  { scene: 'settled.otherPaper', on: day(week(70, 1)), slot: 'midday', when: suitRuns },
  {
    scene: 'season.report',
    on: day(week(72, 1)),
    slot: 'forenoon',
    when: game => neverTaken(game) && game.arc.hungry >= game.balance['story.season.weeks'],
  },
  {
    scene: 'interstate.keys',
    on: day(week(78, FRIDAY)),
    slot: 'night',
    when: game => neverTaken(game) && game.arc.verdict === 0 && game.arc.appeal !== 1 && game.arc.job !== 0 && game.arc.jobHow !== 3,
  },
]

/** Each morning: whether a road begins today. Neglect is looked up on Mondays, from the letter from counsel on. */
export function openRoads(today: Today): void {
  const { game } = today
  if (game.arc.suit >= 0 && weekdayOf(game.day) === 0) game.arc.hungry = Math.max(game.arc.hungry, game.counts.neglect)
  for (const { scene, on: falls, slot, when } of OPENINGS)
    if (falls(game.day) && !game.happened[scene] && when(game)) game.staged.push({ card: scene, day: game.day, slot })
}

/** The scene that comes in place of one of the usual year, or that scene; null where what stood in its place has been played. */
export function sceneOf(game: Game, scene: SceneId): SceneId | null {
  if (scene !== 'call.call') return scene
  const instead = game.arc.road === ROAD.shared ? 'tray.twoDoors' : couldStay(game) ? 'chicago.call' : scene
  // She telephones once: whichever call it was, its week's row is not laid out again.
  return game.happened[instead] || game.happened['chicago.call'] ? null : instead
}

/** The last meal of the two: the breakfast of Saturday; of Friday, where he goes on Friday night; or a supper. */
export function lastMeal(game: Game): { scene: SceneId; day: number } {
  if (game.arc.road === ROAD.season) return { scene: 'season.supper', day: LAST_SATURDAY }
  return { scene: 'breakfast.last', day: game.arc.road === ROAD.conceded ? LAST_SATURDAY - 1 : LAST_SATURDAY }
}

type StandIn = { when: Holds; beats: readonly BeatId[]; as: string; place: PlaceId; with: readonly PersonId[] }
const isLastSaturday: Holds = game => game.day === LAST_SATURDAY
const TRIAL = ['B21', 'B22', 'B23', 'B24'] as const
const SUIT = ['B13', 'B14', 'B15', 'B16', 'B17', 'B18', 'B19', 'B20', ...TRIAL] as const

/** What stands in for what: a beat that a scene of the road completed is only given its other name. */
const STAND_INS: readonly StandIn[] = [
  { when: on(ROAD.chicago), beats: [...SUIT, 'B26'], as: 'noSuit', place: 'apartment', with: ['ted', 'billy', 'joanna'] },
  { when: on(ROAD.shared), beats: [...SUIT, 'B26'], as: 'theTray', place: 'hospital', with: ['ted', 'joanna', 'margaret'] },
  { when: on(ROAD.settled), beats: TRIAL, as: 'fourPeople', place: 'restaurant', with: ['ted', 'joanna', 'doyle', 'strand'] },
  { when: on(ROAD.conceded), beats: [...TRIAL, 'B26'], as: 'concession', place: 'lawOffice', with: ['ted', 'doyle'] },
  { when: on(ROAD.conceded), beats: ['B25'], as: 'lastWeekday', place: 'apartment', with: ['ted', 'billy'] },
  { when: on(ROAD.season), beats: ['B21'], as: 'seasonAway', place: 'courtroom', with: ['ted', 'carlisle', 'margaret'] },
  { when: on(ROAD.season), beats: ['B25'], as: 'supper', place: 'apartment', with: ['ted', 'billy'] },
  { when: on(ROAD.season), beats: ['B26', 'B27'], as: 'seasonAway', place: 'shop', with: ['ted', 'billy'] },
  { when: on(ROAD.bridge), beats: ['B26', 'B27'], as: 'restStop', place: 'street', with: ['ted', 'billy', 'artie'] },
  { when: game => game.arc.verdict === 1, beats: ['B23', 'B24', 'B26'], as: 'wednesdays', place: 'street', with: ['ted', 'joanna'] },
  {
    when: game => game.arc.appeal === 1 && isLastSaturday(game),
    beats: ['B26', 'B27'],
    as: 'chambers',
    place: 'courtroom',
    with: ['ted', 'billy', 'joanna'],
  },
]

/** As a slot begins: beats that cannot come any more are what they are instead, each once its own window has opened. */
export function standIn(today: Today): void {
  const { game } = today
  const { arc } = game
  if (arc.road < 0 && arc.verdict !== 1 && !(arc.appeal === 1 && isLastSaturday(game))) return
  const now = weekOf(game.day)
  for (const row of STAND_INS) {
    if (!row.when(game)) continue
    for (const id of row.beats) {
      const done = game.beats.find(beat => beat.id === id)
      if (done) done.as ??= row.as
      // The last meal is a scene on every road: it has only another name.
      else if (now >= BEATS[id].from && id !== 'B25')
        completeBeat(today, id, { as: row.as, place: row.place, with: [...row.with], options: [], option: null, memories: [] })
    }
  }
}
