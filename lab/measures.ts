/** How each measure of a check is reckoned from the trials of its players, pair by pair where there are two. */
import { boundEstimate, type Estimate, meanEstimate, ratioEstimate, shareEstimate } from './shares.ts'
import type { MeasureName, Target } from './targets.ts'
import type { Reading } from './reading.ts'
import type { Life, Luck, Mend, Statement, Trial, TrialKind } from './trial.ts'

/** The trials a target was made of, by player in its order; seeds in theirs. */
type Trials = readonly (readonly Trial[])[]
type Reckon = (trials: Trials, target: Target) => Estimate

/** What kind of trial a measure wants. */
export const kindOf = (measure: MeasureName): TrialKind => KINDS[measure] ?? 'life'
/** Measures of anything but whole lives. */
const KINDS: Partial<Record<MeasureName, TrialKind>> = {
  mended: 'mend',
  statement: 'statement',
  luckMoved: 'luck',
  recalls: 'reading',
  recalled: 'reading',
  relieved: 'reading',
  blows: 'reading',
  twice: 'reading',
  grace: 'reading',
  askedTwice: 'reading',
  contradicts: 'reading',
  unwitnessed: 'reading',
  named: 'reading',
}

const lives = (trials: Trials, at = 0): readonly Life[] => (trials[at] ?? []) as readonly Life[]
/** Of the plays in which the question arises, those that answer it with yes. */
const share =
  (holds: (life: Life, target: Target) => boolean, among: (life: Life) => boolean = () => true): Reckon =>
  (trials, target) => {
    const asked = lives(trials).filter(among)
    return shareEstimate(asked.filter(life => holds(life, target)).length, asked.length)
  }
const mean =
  (value: (life: Life) => number): Reckon =>
  trials =>
    meanEstimate(lives(trials).map(value))
const bound =
  (value: (life: Life) => number): Reckon =>
  trials =>
    boundEstimate(lives(trials).map(value))
/** Of readings: the share of those that hold, and the most of a number over all of them. */
const readings = (trials: Trials): readonly Reading[] => (trials[0] ?? []) as readonly Reading[]
const shareRead =
  (holds: (reading: Reading) => boolean): Reckon =>
  trials =>
    shareEstimate(readings(trials).filter(holds).length, readings(trials).length)
const boundRead =
  (value: (reading: Reading) => number): Reckon =>
  trials =>
    boundEstimate(readings(trials).map(value))
/** Seed by seed, how much more the first player has than the second. */
const difference =
  (value: (life: Life) => number): Reckon =>
  trials =>
    meanEstimate(lives(trials).map((one, at) => value(one) - value(lives(trials, 1)[at] as Life)))
/** The share of the value that comes `place`th in order of how often it comes. */
const placed =
  (value: (life: Life) => number, place: number): Reckon =>
  trials => {
    const times = new Map<number, number>()
    for (const life of lives(trials)) if (value(life) >= 0) times.set(value(life), (times.get(value(life)) ?? 0) + 1)
    const sorted = [...times.values()].toSorted((one, other) => other - one)
    return shareEstimate(sorted[place - 1] ?? 0, lives(trials).length)
  }
/** Of several estimates the one that measures most. */
const most = (estimates: readonly Estimate[]): Estimate =>
  estimates.reduce((best, each) => (each.measured > best.measured ? each : best), shareEstimate(0, 0))

const LOST = [0, 1, 2]
/** Deeds spoken of in a play, those of them over twenty weeks old, and the share of warm cards. */
const RECALLS = 12
const OLD_RECALLS = 3
const GRACE = 1 / 6
const yes = (holds: boolean | null): number => (holds ? 1 : 0)

export const MEASURES: Readonly<Record<MeasureName, Reckon>> = {
  canonical: share(life => life.canonical),
  jobLost: share(
    life => LOST.includes(life.jobHow),
    life => life.jobHow >= 0,
  ),
  custodyHers: share(
    life => life.verdict === 0,
    life => life.verdict >= 0,
  ),
  custodyHis: share(
    life => life.verdict === 1,
    life => life.verdict >= 0,
  ),
  ending: (trials, { ending }) =>
    most(trials.map(own => shareEstimate((own as readonly Life[]).filter(life => life.ending === ending).length, own.length))),
  commonest: trials =>
    most(
      trials.flatMap(own => {
        const each = (own as readonly Life[]).map(life => life.ending)
        return [...new Set(each)].map(ending => shareEstimate(each.filter(other => other === ending).length, each.length))
      }),
    ),
  mended: trials => {
    const own = (trials[0] ?? []) as readonly Mend[]
    return shareEstimate(own.filter(({ mended }) => mended).length, own.length)
  },
  scoreRatio: trials =>
    ratioEstimate(
      lives(trials).map(life => life.score),
      lives(trials, 1).map(life => life.score),
    ),
  statement: trials =>
    meanEstimate(
      ((trials[0] ?? []) as readonly Statement[]).flatMap(({ honest, silent }) => (honest === null ? [] : [yes(honest) - yes(silent)])),
    ),
  eyeDay: placed(({ eye }) => eye.day, 3),
  eyePlace: placed(({ eye }) => eye.place, 2),
  eyeWatched: placed(({ eye }) => eye.watched, 3),
  decisions: mean(life => life.decisions),
  quiet: bound(life => life.quiet),
  busiest: bound(life => life.busiest),
  untold: bound(life => life.untold),
  cards: mean(life => life.cards),
  poolCards: mean(life => life.pool.length),
  // Neighbouring seeds, each pair once: what both saw, of what one of them sees.
  poolShared: trials => {
    const shares = lives(trials).flatMap(({ free }, at) => {
      const other = at % 2 === 0 ? lives(trials)[at + 1] : undefined
      return other ? [(2 * free.filter(card => other.free.includes(card)).length) / Math.max(1, free.length + other.free.length)] : []
    })
    return meanEstimate(shares)
  },
  bond63: difference(life => life.bond63),
  security63: difference(life => life.security63),
  luckMoved: trials => {
    const ended = ((trials[0] ?? []) as readonly Luck[]).filter(({ ending }) => ending !== null)
    return shareEstimate(ended.filter(({ ending, otherwise }) => ending !== otherwise).length, ended.length)
  },
  recalls: trials => meanEstimate(readings(trials).map(({ recalls }) => recalls)),
  recalled: shareRead(({ recalls, old }) => recalls >= RECALLS && old >= OLD_RECALLS),
  relieved: shareRead(({ relieved }) => relieved),
  grace: shareRead(({ warm }) => warm >= GRACE),
  blows: boundRead(({ blows }) => blows),
  twice: boundRead(({ twice }) => twice.length),
  askedTwice: boundRead(({ askedTwice }) => askedTwice),
  contradicts: boundRead(({ contradicts }) => contradicts.length),
  unwitnessed: boundRead(({ unwitnessed }) => unwitnessed),
  named: trials => {
    const sum = (of: (reading: Reading) => number): number => readings(trials).reduce((all, each) => all + of(each), 0)
    return shareEstimate(
      sum(({ named }) => named),
      sum(({ recalls }) => recalls),
    )
  },
  canonicalMoved: difference(life => yes(life.canonical)),
}
