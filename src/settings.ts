/** What a player may set for good: kept apart from saves, read with care, never trusted. */
import type { BalanceChanges } from '../sim/index.ts'
import { COMMANDS, type Command, DEFAULT_KEYS } from './access/keys.ts'

export const TEXT_SIZES = [100, 125, 150, 175, 200] as const
/** How fast a day passes: 1 as told, 2 brisk, 3 at once up to the next thing that needs the player. */
export const SPEEDS = [1, 2, 3] as const
export const MOTIONS = ['system', 'full', 'reduced'] as const
export const CONTRASTS = ['paper', 'high'] as const
export const DIFFICULTIES = ['asItWas', 'gentler', 'hardTimes'] as const

/** A week that the player keeps under a name: 42 hours, day by day, as the plan of a play holds them. */
export type SavedPlan = { name: string; cells: readonly PlanCell[] }
type PlanCell = { ted: readonly string[]; billy: string | null }
/** How many weeks can be kept, and how long a name may be. */
export const MOST_PLANS = 8
export const NAME_LENGTH = 18
const CELLS = 42

export type Settings = {
  text: (typeof TEXT_SIZES)[number]
  speed: (typeof SPEEDS)[number]
  motion: (typeof MOTIONS)[number]
  contrast: (typeof CONTRASTS)[number]
  /** The balance a new game begins with. */
  difficulty: (typeof DIFFICULTIES)[number]
  /** Numbers of the balance in the player's own measure: they go before the difficulty's. */
  measure: Readonly<Record<string, number>>
  /** Weeks kept by name, in the order they were saved. */
  plans: readonly SavedPlan[]
  /** What has been said once and need not be said again: a name, and the day of the play on which it was. */
  noted: Readonly<Record<string, number>>
  keys: Record<Command, string>
}

/** What the table asks of the settings when it begins a play. */
export type SettingsBook = {
  /** The balance a new game begins with. */
  balance(): BalanceChanges
}

const DEFAULT_SETTINGS: Settings = {
  text: 100,
  speed: 1,
  motion: 'system',
  contrast: 'paper',
  difficulty: 'asItWas',
  measure: {},
  plans: [],
  noted: {},
  keys: { ...DEFAULT_KEYS },
}

/** Settings from whatever was kept: what is missing or strange falls back to the default, value by value. */
export function readSettings(kept: unknown): Settings {
  const from = isRecord(kept) ? kept : {}
  const keys = isRecord(from.keys) ? from.keys : {}
  const read = { ...DEFAULT_KEYS }
  for (const command of COMMANDS) {
    const key = keys[command]
    if (typeof key === 'string' && key.length > 0) read[command] = key
  }
  return {
    text: oneOf(TEXT_SIZES, from.text, DEFAULT_SETTINGS.text),
    speed: oneOf(SPEEDS, from.speed, DEFAULT_SETTINGS.speed),
    motion: oneOf(MOTIONS, from.motion, DEFAULT_SETTINGS.motion),
    contrast: oneOf(CONTRASTS, from.contrast, DEFAULT_SETTINGS.contrast),
    difficulty: oneOf(DIFFICULTIES, from.difficulty, DEFAULT_SETTINGS.difficulty),
    measure: numbersOf(from.measure),
    plans: Array.isArray(from.plans) ? from.plans.filter(isPlan).slice(0, MOST_PLANS) : [],
    noted: numbersOf(from.noted),
    keys: read,
  }
}

/** The whole numbers of a record; what is none is left out. */
function numbersOf(kept: unknown): Record<string, number> {
  const found: Record<string, number> = {}
  if (isRecord(kept)) for (const [name, value] of Object.entries(kept)) if (Number.isInteger(value)) found[name] = value as number
  return found
}

/** Whether this has the shape of a kept week; whether the rules know what stands in it is asked when it is used. */
function isPlan(kept: unknown): kept is SavedPlan {
  if (!isRecord(kept) || typeof kept.name !== 'string' || kept.name.trim() === '' || kept.name.length > NAME_LENGTH) return false
  return Array.isArray(kept.cells) && kept.cells.length === CELLS && kept.cells.every(isCell)
}

function isCell(kept: unknown): boolean {
  if (!isRecord(kept) || !Array.isArray(kept.ted)) return false
  return kept.ted.every(what => typeof what === 'string') && (kept.billy === null || typeof kept.billy === 'string')
}

function oneOf<Value>(values: readonly Value[], kept: unknown, otherwise: Value): Value {
  return values.find(value => value === kept) ?? otherwise
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
