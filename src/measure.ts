/** The balance a play begins with: a difficulty, and over it the numbers that the player has turned himself. */
import { type BalanceChanges, PARAMETERS, type ParameterName, PRESETS, type Slider, SLIDERS } from '../sim/index.ts'
import type { Settings } from './settings.ts'

/** What a new game begins with. Kept numbers that no slider has, or that lie beyond its ends, are not used. */
export function balanceOf({ difficulty, measure }: Pick<Settings, 'difficulty' | 'measure'>): BalanceChanges {
  const balance: BalanceChanges = { ...PRESETS[difficulty] }
  for (const { path, low, high } of SLIDERS) {
    const value = measure[path]
    if (value !== undefined && value >= low && value <= high) balance[path] = value
  }
  return balance
}

/** Where a number stands by these settings. */
export function standsAt(path: ParameterName, settings: Pick<Settings, 'difficulty' | 'measure'>): number {
  return balanceOf(settings)[path] ?? PARAMETERS[path].at
}

/** The values a slider can be set to, from low to high. */
export function stepsOf({ low, high, step }: Slider): number[] {
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, at) => low + at * step)
}

/** The step that lies nearest to a value. */
export function nearestStep(slider: Slider, value: number): number {
  const { low, high, step } = slider
  return Math.min(high, Math.max(low, low + Math.round((value - low) / step) * step))
}
