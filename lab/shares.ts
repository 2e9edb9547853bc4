/** What many plays have in common: shares with Wilson's 95 % interval, numbers with their mean, its interval and their quantiles. */

/** Of a normal distribution, how far 95 % reach. */
const REACH = 1.96

export type Share = { share: number; low: number; high: number }
export type Spread = { mean: number; low: number; high: number; p10: number; p50: number; p90: number }

/** The share of `count` in `of`, with Wilson's interval: honest near 0 and 1 and for few plays. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { share: 0, low: 0, high: 1 }
  const share = count / of
  const spread = REACH ** 2 / of
  const middle = (share + spread / 2) / (1 + spread)
  const half = (REACH * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread)
  return { share: rounded(share), low: rounded(Math.max(0, middle - half)), high: rounded(Math.min(1, middle + half)) }
}

/** Mean with its 95 % interval, and the values below which 10, 50 and 90 % lie; null where there are none. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((one, other) => one - other)
  let sum = 0
  for (const value of sorted) sum += value
  const mean = sum / sorted.length
  let squares = 0
  for (const value of sorted) squares += (value - mean) ** 2
  const half = sorted.length < 2 ? 0 : REACH * Math.sqrt(squares / (sorted.length - 1) / sorted.length)
  const below = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { mean: rounded(mean), low: rounded(mean - half), high: rounded(mean + half), p10: below(0.1), p50: below(0.5), p90: below(0.9) }
}

/** A number measured, and where with 95 % it lies; `plays` that it was measured on. `by`: how the interval was made. */
export type Estimate = { measured: number; low: number; high: number; plays: number; by: 'Wilson' | 'normal' | 'ratio' | 'none' }

/** A share as an estimate. */
export function shareEstimate(count: number, of: number): Estimate {
  const { share, low, high } = shareOf(count, of)
  return { measured: share, low, high, plays: of, by: 'Wilson' }
}

/** A mean as an estimate: of differences seed by seed, if that is what the values are. */
export function meanEstimate(values: readonly number[]): Estimate {
  const { mean, low, high } = spreadOf(values) ?? { mean: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  return { measured: mean, low, high, plays: values.length, by: 'normal' }
}

/** How many times as much the ones come to as the others, seed by seed: the ratio of the means, its spread from what each pair leaves. */
export function ratioEstimate(ones: readonly number[], others: readonly number[]): Estimate {
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)
  const ratio = sum(ones) / sum(others)
  const mean = sum(others) / others.length
  const { low, high } = meanEstimate(ones.map((one, at) => (one - ratio * (others[at] ?? 0)) / mean))
  const half = (high - low) / 2
  return { measured: rounded(ratio), low: rounded(ratio - half), high: rounded(ratio + half), plays: ones.length, by: 'ratio' }
}

/** A bound over every play there was: no interval. */
export const boundEstimate = (values: readonly number[]): Estimate => {
  const most = Math.max(...values)
  return { measured: most, low: most, high: most, plays: values.length, by: 'none' }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
