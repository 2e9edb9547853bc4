/** What a balanced game is: every target that can be measured, as data; what cannot be yet, and why. */
import type { PresetId } from '../sim/index.ts'

/** What is measured of the trials of one player, or of two of them pair by pair. Shares are 0–1. */
export type MeasureName =
  | 'canonical'
  | 'jobLost'
  | 'custodyHers'
  | 'custodyHis'
  | 'ending'
  | 'commonest'
  | 'mended'
  | 'scoreRatio'
  | 'statement'
  | 'eyeDay'
  | 'eyePlace'
  | 'eyeWatched'
  | 'decisions'
  | 'quiet'
  | 'busiest'
  | 'untold'
  | 'cards'
  | 'poolCards'
  | 'poolShared'
  | 'bond63'
  | 'security63'
  | 'canonicalMoved'
  | 'luckMoved'
  | 'recalls'
  | 'recalled'
  | 'relieved'
  | 'grace'
  | 'blows'
  | 'twice'
  | 'askedTwice'
  | 'contradicts'
  | 'unwitnessed'
  | 'named'

export type Target = {
  name: string
  measure: MeasureName
  players: readonly string[]
  /** The goal: its lower and its upper end, where it has one. */
  low?: number
  high?: number
  /** The first so many of the seeds; left out: all. */
  seeds?: number
  /** Set out with this preset instead of as it was. */
  preset?: PresetId
  /** Of which ending (`ending`). */
  ending?: string
  /** Cannot be judged before these endings are written, or before the pool holds so many cards. */
  waits?: { endings: readonly string[] } | { pool: number }
}

/** Most are judged on a thousand seeds; where a target is far from its edge, or paired, fewer say enough; reading every word takes its time. */
const MANY = 1000
const SOME = 300
const FEW = 120
const READ = 125
const TWO_HUNDRED = 200
const PLAYERS = ['balanced', 'devoted', 'learner', 'workaholic', 'random', 'autopilot'] as const
/** A thousand plays are read, of eight who live very differently. */
const READ_OF = [...PLAYERS, 'alone', 'template:homeFirst'] as const
/** Fifteen endings are planned. */
const ENDINGS = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15'] as const
/** Endings that take from the canonical ones where a play goes well: without them nobody who takes care can stay under the upper end. */
const BESIDE = { endings: ['E2', 'E14'] } as const

type Row = Omit<Target, 'name' | 'measure' | 'players'>
const of = (measure: MeasureName, what: string, player: string, row: Row): Target => ({
  name: `${what}: ${player}`,
  measure,
  players: [player],
  seeds: MANY,
  ...row,
})
/** `player` beside `other`, on the same seeds. */
const beside = (measure: MeasureName, what: string, player: string, other: string, row: Row): Target => ({
  name: `${what}: ${player}`,
  measure,
  players: [player, other],
  ...row,
})

const canonical: readonly Target[] = [
  of('canonical', 'canonical at least', 'balanced', { low: 0.6 }),
  of('canonical', 'canonical at most', 'balanced', { high: 0.8, waits: BESIDE }),
  of('canonical', 'canonical at least', 'devoted', { low: 0.45, seeds: SOME }),
  of('canonical', 'canonical at most', 'devoted', { high: 0.7, seeds: SOME, waits: BESIDE }),
  of('canonical', 'canonical at least', 'learner', { low: 0.45, seeds: SOME }),
  of('canonical', 'canonical at most', 'learner', { high: 0.7, seeds: SOME, waits: BESIDE }),
  of('canonical', 'canonical', 'workaholic', { high: 0.1, seeds: SOME }),
  of('canonical', 'canonical', 'random', { high: 0.15, seeds: SOME }),
  of('canonical', 'canonical', 'autopilot', { low: 0.1, high: 0.35, seeds: SOME }),
]

/** Two endings are nobody’s who looks where it is short, or goes by one idea: there is a player who comes to each. */
const SEEKERS: Readonly<Partial<Record<(typeof ENDINGS)[number], readonly string[]>>> = { E11: ['worn'], E12: ['absent'] }

/** Reached by some player: the share in the one who reaches it oftenest. None is nearly everybody's, once all are there. */
const endings: readonly Target[] = [
  ...ENDINGS.map(
    (ending): Target => ({
      name: `ending ${ending}, by some player`,
      measure: 'ending',
      players: SEEKERS[ending] ?? PLAYERS,
      low: 0.005,
      seeds: SEEKERS[ending] ? FEW : SOME,
      ending,
      waits: { endings: [ending] },
    }),
  ),
  {
    name: 'the commonest ending of any player',
    measure: 'commonest',
    players: PLAYERS,
    high: 0.9,
    seeds: SOME,
    waits: { endings: ENDINGS },
  },
]

const story: readonly Target[] = [
  of('jobLost', 'job lost in January', 'balanced', { low: 0.88, high: 0.97 }),
  of('jobLost', 'job lost in January', 'devoted', { low: 0.88, high: 0.97, seeds: SOME }),
  ...PLAYERS.map(player => of('custodyHers', 'custody to Joanna', player, { low: 0.9, seeds: SOME })),
  ...(['balanced', 'devoted'] as const).map(player =>
    of('custodyHis', 'custody to Ted', player, { low: 0.03, seeds: SOME, waits: { endings: ['E3'] } }),
  ),
  ...([...PLAYERS, 'worn', 'absent'] as const).map(player =>
    of('untold', 'losses not told two weeks before', player, { high: 0, seeds: FEW }),
  ),
  of('mended', 'a bad first chapter mended in eight weeks', 'learner', { low: 0.8, seeds: SOME }),
  of('statement', 'an honest statement over silence', 'autopilot', { low: 0.15, seeds: TWO_HUNDRED }),
  of('eyeDay', 'the accident, third Saturday', 'balanced', { low: 0.15, seeds: SOME }),
  of('eyePlace', 'the accident, second place', 'balanced', { low: 0.15, seeds: SOME }),
  of('eyeWatched', 'the accident, third who watched', 'balanced', { low: 0.15, seeds: SOME }),
  beside('bond63', 'need for Margaret, bond', 'balanced', 'alone', { low: 120, seeds: FEW }),
  beside('security63', 'need for Margaret, security', 'balanced', 'alone', { low: 120, seeds: FEW }),
]

/** A week that is the same for ever, against a life that looks where it is short. */
const fixedWeeks: readonly Target[] = [
  ...['ordinary', 'workFirst', 'homeFirst', 'tiredFather', 'twoEarlyDays', 'deadlineWeek'].map(week =>
    beside('scoreRatio', 'score of a built-in week', `template:${week}`, 'balanced', { high: 0.6, seeds: FEW / 2 }),
  ),
  ...[1, 2, 3].map(place => beside('scoreRatio', 'score of a searched week', `week:${place}`, 'balanced', { high: 0.85, seeds: FEW / 2 })),
]

const pace: readonly Target[] = [
  ...PLAYERS.flatMap(player => [
    of('decisions', 'decisions of an ordinary week', player, { low: 1, high: 2.2, seeds: SOME }),
    of('quiet', 'longest stretch of weeks without one', player, { high: 3, seeds: SOME }),
    of('busiest', 'fullest ordinary week', player, { high: 6, seeds: SOME }),
  ]),
  of('cards', 'different cards in a play', 'balanced', { low: 95, seeds: SOME }),
  of('poolCards', 'of them from the pool', 'balanced', { low: 60, seeds: SOME, waits: { pool: 120 } }),
  of('poolShared', 'pool cards two seeds share', 'balanced', { high: 0.5, seeds: SOME, waits: { pool: 120 } }),
]

/** A preset moves what its name says, for whoever stands near the line. */
const presets: readonly Target[] = [
  of('canonicalMoved', 'canonical in a gentler year', 'autopilot', { low: 0.05, seeds: FEW, preset: 'gentler' }),
  of('canonicalMoved', 'canonical in hard times', 'autopilot', { high: -0.05, seeds: FEW, preset: 'hardTimes' }),
]

/** What a reader has of it. */
const words: readonly Target[] = [
  of('luckMoved', 'the last four weeks’ luck changes the ending', 'balanced', { high: 0.2, seeds: TWO_HUNDRED }),
  ...READ_OF.flatMap(player => [
    of('recalls', 'deeds spoken of in a play', player, { low: 12, seeds: READ }),
    of('recalled', 'plays with twelve, three of them old', player, { low: 0.95, seeds: READ }),
    of('relieved', 'plays with relief after each blow', player, { low: 0.95, seeds: READ }),
    of('grace', 'plays in which one card in six is warm', player, { low: 0.95, seeds: READ }),
    of('blows', 'cards that strike within a day of a blow', player, { high: 0, seeds: READ }),
    of('twice', 'texts said twice', player, { high: 0, seeds: READ }),
    of('named', 'call-backs that name the deed', player, { low: 0.95, seeds: READ }),
    of('askedTwice', 'court questions asked twice', player, { high: 0, seeds: READ }),
    of('unwitnessed', 'court questions without a witness', player, { high: 0, seeds: READ }),
    of('contradicts', 'what is sworn against the record', player, { high: 0, seeds: READ }),
  ]),
]

export const TARGETS: readonly Target[] = [...canonical, ...endings, ...story, ...fixedWeeks, ...pace, ...presets, ...words]

/** Targets nothing here can measure. */
export const UNMEASURED: readonly { name: string; lacks: string }[] = [
  { name: 'live choices', lacks: 'a searching player, whom the lab does not have' },
]
