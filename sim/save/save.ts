/** A save is a start, the actions since, the hash they lead to, and last Sunday's state for versions to come. */
import { fingerprint, hash } from '../hash.ts'
import { type Play, relive } from '../relive.ts'
import { blank, CONTENT_VERSION, copy, type Game } from '../state.ts'
import type { Action } from '../step.ts'
import { readAction } from './action.ts'

const NAME = 'breakfast-for-two'
export type Save = {
  game: typeof NAME
  content: number
  start: Play['start']
  actions: Action[]
  hash: string
  /** Over all of the above: an action may be changed without the last state being another. */
  seal: string
  sunday: Game | null
}
type Sealed = Omit<Save, 'seal' | 'sunday'>
export type Read<Value> = { ok: true; value: Value } | { ok: false; why: string }

/** The save of a play that stands where its actions led. */
export function saveOf(play: Play, game: Game, sunday: Game | null): Save {
  const sealed: Sealed = { game: NAME, content: CONTENT_VERSION, start: play.start, actions: [...play.actions], hash: hash(game) }
  return { ...sealed, seal: sealOf(sealed), sunday: sunday && copy(sunday) }
}

const sealOf = ({ game, content, start, actions, hash: stands }: Sealed): string => fingerprint([game, content, start, actions, stands])

/** A save from its text; what is no save, damaged or newer is refused in one sentence. */
export function readSave(text: string): Read<Save> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, why: 'This is not a saved play, or it was cut off: it can’t be read as one.' }
  }
  if (typeof value !== 'object' || value === null || (value as Save).game !== NAME)
    return { ok: false, why: 'This file is not a saved play of Breakfast for Two.' }
  const save = value as Save
  if (
    !Number.isInteger(save.content) ||
    typeof save.hash !== 'string' ||
    typeof save.start !== 'object' ||
    save.start === null ||
    typeof save.start.seed !== 'string' ||
    !Array.isArray(save.actions)
  )
    return { ok: false, why: 'This saved play is damaged: parts of it are missing.' }
  if (save.content > CONTENT_VERSION)
    return { ok: false, why: 'This play was saved by a newer version of the game; update the game, then open it again.' }
  const at = save.actions.findIndex(action => readAction(action) === null)
  if (at >= 0) return { ok: false, why: `This saved play is damaged: its action ${at + 1} can’t be read.` }
  if (save.seal !== sealOf(save)) return { ok: false, why: 'This saved play was changed: what it holds is not what was saved.' }
  return { ok: true, value: save }
}

/** The game a save leads to: lived again, or, when an older version made it, brought forward from last Sunday (`brought`). */
export function restore(save: Save): Read<{ game: Game; play: Play; brought: boolean }> {
  if (save.content === CONTENT_VERSION) {
    const play: Play = { start: save.start, actions: save.actions }
    try {
      const game = relive(play)
      if (hash(game) === save.hash) return { ok: true, value: { game, play, brought: false } }
      return { ok: false, why: 'This saved play was changed: its actions no longer lead to where it says it stands.' }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return { ok: false, why: `This saved play was changed: ${error.message}.` }
    }
  }
  if (!save.sunday) return { ok: false, why: 'This play was saved by an older version before its first Sunday; begin a new one.' }
  const start = forward(save.sunday)
  return { ok: true, value: { game: copy(start), play: { start, actions: [] }, brought: true } }
}

/** The state of an older version, with what has been added since at its beginning and without what is gone. */
function forward(old: Game): Game {
  const fresh = blank({ seed: old.seed })
  return {
    ...fresh,
    ...copy(old),
    content: CONTENT_VERSION,
    numbers: filled(fresh.numbers, old.numbers),
    counts: filled(fresh.counts, old.counts),
    balance: filled(fresh.balance, old.balance),
    arc: filled(fresh.arc, old.arc),
  }
}

/** The names of today, each as it stood then where it did. */
function filled<Name extends string>(fresh: Record<Name, number>, old: Partial<Record<Name, number>>): Record<Name, number> {
  const made = { ...fresh }
  for (const name of Object.keys(fresh) as Name[]) made[name] = old[name] ?? fresh[name]
  return made
}

/**
 * A play packed as text, before it is squeezed into a share code: each different action once, then their order as
 * numbers in base 36, runs as `number*times`.
 */
export function pack(save: Save): string {
  const kinds: string[] = []
  const order: string[] = []
  const at = new Map<string, number>()
  let last = -1
  let run = 0
  for (const action of save.actions) {
    const key = JSON.stringify(action)
    let number = at.get(key)
    if (number === undefined) {
      number = kinds.length
      at.set(key, number)
      kinds.push(key)
    }
    if (number === last) run++
    else {
      close()
      last = number
      run = 1
    }
  }
  close()
  return JSON.stringify({
    game: NAME,
    content: save.content,
    start: save.start,
    kinds: kinds.map(kind => JSON.parse(kind)),
    order: order.join(' '),
    hash: save.hash,
    seal: save.seal,
  })
  function close(): void {
    if (run > 0) order.push(run === 1 ? last.toString(36) : `${last.toString(36)}*${run.toString(36)}`)
  }
}

/** The save in a packed play; refused in a sentence when it was changed or cut. */
export function unpack(text: string): Read<Save> {
  const broken = { ok: false, why: 'This code was changed or cut: it can’t be read as a play.' } as const
  let packed: { game?: unknown; content?: unknown; start?: unknown; kinds?: unknown; order?: unknown; hash?: unknown; seal?: unknown }
  try {
    packed = JSON.parse(text)
  } catch {
    return broken
  }
  if (packed === null || typeof packed !== 'object' || !Array.isArray(packed.kinds) || typeof packed.order !== 'string') return broken
  const actions: unknown[] = []
  for (const part of packed.order === '' ? [] : packed.order.split(' ')) {
    const [number, times = '1'] = part.split('*')
    const kind = packed.kinds[Number.parseInt(number ?? '', 36)]
    const count = Number.parseInt(times, 36)
    if (kind === undefined || !(count >= 1 && count <= 100000)) return broken
    for (let at = 0; at < count; at++) actions.push(kind)
  }
  return readSave(
    JSON.stringify({
      game: packed.game,
      content: packed.content,
      start: packed.start,
      actions,
      hash: packed.hash,
      seal: packed.seal,
      sunday: null,
    }),
  )
}
