/** What is staged on which day of the court: the scenes in the order in which they are played. */
import type { Slot } from '../calendar.ts'
import type { CardId } from '../events/index.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { memoryOf } from '../memory/ledger.ts'
import type { Game } from '../state.ts'
import { noCourt, ROAD } from '../story/roads.ts'
import { worstOf } from './worst.ts'

export const on = (week: number, weekday: number): number => week * 7 + weekday

/** The days that matter to others: tests, the calendar, set-ups. */
export const COURT_DAYS = {
  joanna: on(71, 1),
  margaret: on(71, 3),
  cross: on(72, 1),
  verdict: on(74, 4),
  office: on(75, 2),
  bench: on(75, 3),
  tellBilly: on(75, 4),
  settled: on(78, 5),
} as const

type Staged = { day: number; card: CardId; slot: Slot; when?: (game: Game) => boolean }
export const isLost = (game: Game): boolean => game.arc.verdict === 0
/** Where his brother or a neighbor has the boy for a season, nobody cross-examines him. */
export const isCrossed = (game: Game): boolean => game.arc.road !== ROAD.season
const without = (kind: MemoryKind) => (game: Game) => memoryOf(game, kind) === undefined

/** Scenes by day, in the order in which they are played. */
export const SCENES: readonly Staged[] = [
  { day: on(61, 2), card: 'courtroom.worstThing', slot: 'midday', when: without('told-doyle') },
  { day: on(63, 3), card: 'courtroom.threeCards', slot: 'midday', when: game => worstOf(game).length > 0 },
  { day: on(67, 2), card: 'courtroom.caseworker', slot: 'afternoon' },
  { day: on(68, 1), card: 'courtroom.folder', slot: 'midday' },
  { day: on(69, 3), card: 'courtroom.chambers', slot: 'midday' },
  { day: on(71, 0), card: 'courtroom.nightBefore', slot: 'evening' },
  { day: COURT_DAYS.joanna, card: 'courtroom.joanna', slot: 'forenoon' },
  { day: COURT_DAYS.margaret, card: 'courtroom.hall', slot: 'forenoon' },
  { day: COURT_DAYS.cross, card: 'courtroom.dimes', slot: 'forenoon' },
  { day: COURT_DAYS.cross, card: 'courtroom.quiz', slot: 'forenoon', when: isCrossed },
  { day: COURT_DAYS.verdict, card: 'verdict.reading', slot: 'forenoon' },
  { day: COURT_DAYS.verdict, card: 'steps.down', slot: 'midday', when: game => !isLost(game) },
  { day: COURT_DAYS.verdict, card: 'steps.ask', slot: 'evening', when: game => !isLost(game) },
  { day: COURT_DAYS.office, card: 'verdict.office', slot: 'midday', when: isLost },
  { day: COURT_DAYS.bench, card: 'verdict.bench', slot: 'afternoon', when: isLost },
  { day: COURT_DAYS.tellBilly, card: 'verdict.tellBilly', slot: 'evening', when: isLost },
  { day: on(77, 1), card: 'verdict.withdraw', slot: 'evening', when: game => game.arc.appeal === 1 },
]
/** Whether the court hears them on a day. */
export const sitsOn = (game: Game, day: number): boolean =>
  (day === COURT_DAYS.joanna || day === COURT_DAYS.margaret || day === COURT_DAYS.cross) && !noCourt(game)

/** What the court will ask of him on days to come, as far as it is settled now. */
export const courtDates = (game: Game, from: number, to: number): readonly Staged[] =>
  noCourt(game) ? [] : SCENES.filter(scene => scene.day >= from && scene.day <= to && (!scene.when || scene.when(game)))
