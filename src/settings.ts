/** What a player may set for good: kept apart from saves, read with care, never trusted. */
import type { BalanceChanges } from '../sim/index.ts'
import { COMMANDS, type Command, DEFAULT_KEYS } from './access/keys.ts'

export const TEXT_SIZES = [100, 125, 150, 175, 200] as const
/** How fast a day passes: 1 as told, 2 brisk, 3 at once up to the next thing that needs the player. */
export const SPEEDS = [1, 2, 3] as const
export const MOTIONS = ['system', 'full', 'reduced'] as const
export const CONTRASTS = ['paper', 'high'] as const
export const DIFFICULTIES = ['asItWas', 'gentler', 'hardTimes'] as const

export type Settings = {
  text: (typeof TEXT_SIZES)[number]
  speed: (typeof SPEEDS)[number]
  motion: (typeof MOTIONS)[number]
  contrast: (typeof CONTRASTS)[number]
  /** The balance a new game begins with. */
  difficulty: (typeof DIFFICULTIES)[number]
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
    keys: read,
  }
}

function oneOf<Value>(values: readonly Value[], kept: unknown, otherwise: Value): Value {
  return values.find(value => value === kept) ?? otherwise
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
