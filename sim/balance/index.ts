/** Every number a designer may turn, in one schema; presets; and refusing what is not in it. */
import { billyParameters } from './billy.ts'
import { courtParameters } from './court.ts'
import type { Parameter } from './define.ts'
import { directorParameters } from './director.ts'
import { growingParameters } from './growing.ts'
import { homeParameters } from './home.ts'
import { margaretParameters } from './margaret.ts'
import { moneyParameters } from './money.ts'
import { storyParameters } from './story.ts'
import { tedParameters } from './ted.ts'
import { weekParameters } from './week.ts'
import { workParameters } from './work.ts'

const table = {
  ...tedParameters,
  ...billyParameters,
  ...growingParameters,
  ...homeParameters,
  ...margaretParameters,
  ...workParameters,
  ...moneyParameters,
  ...weekParameters,
  ...directorParameters,
  ...courtParameters,
  ...storyParameters,
}
export type ParameterName = keyof typeof table
/** The schema: name → value, range, unit, note. */
export const PARAMETERS: Readonly<Record<ParameterName, Parameter>> = table
export const PARAMETER_NAMES = Object.keys(table) as ParameterName[]
export type Balance = Record<ParameterName, number>
export type BalanceChanges = Partial<Record<string, number>>

export const isParameter = (name: string): name is ParameterName => Object.hasOwn(PARAMETERS, name)

const usual = {} as Balance
for (const name of PARAMETER_NAMES) usual[name] = PARAMETERS[name].at

/** The parameter whose name is least unlike: fewest letters to change. */
export function nearestParameter(name: string): ParameterName {
  let nearest = PARAMETER_NAMES[0] as ParameterName
  let least = Number.POSITIVE_INFINITY
  for (const known of PARAMETER_NAMES) {
    const apart = lettersApart(name, known)
    if (apart < least) {
      least = apart
      nearest = known
    }
  }
  return nearest
}

/** Levenshtein's distance between two names: how many letters to put in, take out or change. */
export function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The whole balance with some values changed. Unknown names and values out of range are refused in a sentence (RangeError). */
export function balanceWith(changes: BalanceChanges): Balance {
  const values = { ...usual }
  for (const name of Object.keys(changes)) {
    const value = changes[name]
    if (!isParameter(name)) throw new RangeError(`there is no balance value called ${name}; the nearest is ${nearestParameter(name)}`)
    const { low, high, unit } = PARAMETERS[name]
    if (value === undefined || !Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`${name} must be a whole number of ${unit} from ${low} to ${high}, not ${value}`)
    values[name] = value
  }
  return values
}

/** Three ways to set out: as it was, a gentler year, hard times. Difficulty is balance, nothing else. */
export const PRESETS = {
  asItWas: {},
  gentler: {
    'ted.strain.base': 250,
    'ted.sleep.gain': 700,
    'money.salary': 52500,
    'asks.mean': 2600,
    'margaret.yes': 970,
    'turn.line': 460,
  },
  hardTimes: {
    'ted.strain.base': 350,
    'ted.sleep.gain': 620,
    'money.rent': 47500,
    'asks.mean': 4000,
    'margaret.yes': 880,
    'turn.line': 540,
  },
} as const satisfies Record<string, Partial<Record<ParameterName, number>>>
export type PresetId = keyof typeof PRESETS
