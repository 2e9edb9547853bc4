/** Where a play is kept between two evenings: the only file that touches storage. */
import { type Read, readSave, type Save } from '../sim/index.ts'

const KEY = 'breakfast-for-two/save'

export type Saves = {
  /** Keeps a play; null when it is kept, else one sentence why not. */
  keep(save: Save): string | null
  /** The play kept last. */
  latest(): Read<Save>
}

export function openSaves(storage: Storage): Saves {
  return {
    keep(save) {
      try {
        storage.setItem(KEY, JSON.stringify(save))
        return null
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
        return 'This browser has no room to keep the play; save it to a file from the settings.'
      }
    },
    latest() {
      const text = storage.getItem(KEY)
      return text === null ? { ok: false, why: 'There is no saved play yet.' } : readSave(text)
    },
  }
}
