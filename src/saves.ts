/** Where plays and settings are kept between two evenings: the only file that touches storage. */
import type { Read, Save } from '../sim/index.ts'
import type { SaveNote } from './bus.ts'

const SAVE = 'breakfast-for-two/save'
const NOTE = 'breakfast-for-two/note'
const SETTINGS = 'breakfast-for-two/settings'

export type Saves = {
  /** Keeps a play, and beside it its note; null when it is kept, else one sentence why not. */
  keep(save: Save, note: SaveNote): string | null
  /** The play kept last. */
  latest(): Read<Save>
}

/** @param read makes a save of its text; it comes with the rules, which the title does not wait for */
export function openSaves(read: (text: string) => Read<Save>): Saves {
  return {
    keep: (save, note) => write(SAVE, save) ?? write(NOTE, note),
    latest() {
      const text = storage()?.getItem(SAVE) ?? null
      return text === null ? { ok: false, why: 'There is no saved play yet.' } : read(text)
    },
  }
}

/** What stands beside the play kept last, without reading the play itself; null when there is none. */
export function keptNote(): SaveNote | null {
  const note = read(NOTE)
  return isNote(note) ? note : null
}

/** Settings as they were kept, unchecked. */
export function keptSettings(): unknown {
  return read(SETTINGS)
}

/** Keeps the settings; null when they are kept, else one sentence why not. */
export function keepSettings(settings: object): string | null {
  return write(SETTINGS, settings)
}

/** A browser may refuse its storage altogether; then nothing is kept, and saying so is the caller's. */
function storage(): Storage | null {
  try {
    return localStorage
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return null
  }
}

function write(key: string, value: object): string | null {
  try {
    const shelf = storage()
    if (!shelf) return 'This browser keeps nothing for this page; save the play to a file from the settings.'
    shelf.setItem(key, JSON.stringify(value))
    return null
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return 'This browser has no room to keep the play; save it to a file from the settings.'
  }
}

/** What stands at a key; what can't be read counts as nothing, because it can be made again. */
function read(key: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(key) ?? 'null')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

function isNote(value: unknown): value is SaveNote {
  if (typeof value !== 'object' || value === null) return false
  const { week, day, pages, unread } = value as Partial<SaveNote>
  return Number.isInteger(week) && Number.isInteger(day) && Number.isInteger(pages) && typeof unread === 'boolean'
}
