/** Once in a while somebody speaks of what Ted did, by its day or its object, where they meet. No number moves by it: it is how the ledger sounds. */
import { isOfficeDay, LAST_SATURDAY, type Slot, weekOf } from '../calendar.ts'
import { type Today, tell, type Values } from '../change.ts'
import { allHold } from '../events/holds.ts'
import { draw } from '../random.ts'
import { count, timesSaid } from '../said.ts'
import type { Game, Memory } from '../state.ts'
import { atDesk, withBilly } from '../week/hours.ts'
import { memoryValues } from '../words.ts'
import { refOf, strength } from './ledger.ts'
import type { MemoryKind } from './kinds.ts'
import type { Spoken } from './spoken/define.ts'
import { RECALLS, type Voice } from './spoken/index.ts'

/** Who speaks in a slot, and whether Ted is where they can. */
const PLACES: readonly { voice: Voice; slot: Slot; here: (today: Today) => boolean }[] = [
  { voice: 'lobby', slot: 'morning', here: ({ game }) => isOfficeDay(game.day) },
  { voice: 'office', slot: 'midday', here: today => atDesk(today) && !leftTheFloor(today.game) },
  { voice: 'gate', slot: 'afternoon', here: ({ game }) => game.did.some(({ what, slot }) => what === 'pickUp' && slot === 'afternoon') },
  { voice: 'home', slot: 'evening', here: withBillyWell },
  { voice: 'out', slot: 'evening', here: withBillyWell },
  { voice: 'landing', slot: 'night', here: today => withBilly(today) && today.game.numbers['margaret.regard'] >= SPEAKS },
]
/** Margaret's regard from which she says more on the stairs than what has to be said. */
const SPEAKS = 350

const leftTheFloor = ({ arc }: Game): boolean => arc.jobDay >= 0

/** An evening that is quiet enough for it. */
function withBillyWell(today: Today): boolean {
  const { counts } = today.game
  return counts.harsh === 0 && counts.sickDays === 0 && withBilly(today)
}

type Row = { voice: Voice; kind: MemoryKind; lines: readonly Spoken[]; path: string }
/** The lines of each slot by the kind they name. */
const bySlot = new Map<Slot, { here: (today: Today) => boolean; rows: ReadonlyMap<MemoryKind, Row> }[]>()
for (const { voice, slot, here } of PLACES) {
  const rows = new Map<MemoryKind, Row>()
  for (const [kind, lines] of Object.entries(RECALLS[voice]) as [MemoryKind, readonly Spoken[]][])
    rows.set(kind, { voice, kind, lines, path: `recalls.${voice}.${kind}` })
  bySlot.set(slot, [...(bySlot.get(slot) ?? []), { here, rows }])
}

/** Where it is counted how often anybody spoke of anything. */
const SPOKEN = 'recalls'

/** After an hour: perhaps somebody speaks of a deed. */
export function recall(today: Today, slot: Slot): void {
  const { game } = today
  const { balance, counts, day } = game
  if (weekOf(day) === 0 || day >= LAST_SATURDAY || game.hunt?.done === false) return
  if (counts.spoken > 0 && day - (counts.spoken - 1) < balance['memory.spoken.days']) return
  if (counts.blowDay - 1 === day) return // there is enough to be spoken of
  const places = bySlot.get(slot)
  if (!places) return
  if (draw(game, 'memory', 1000) >= balance['memory.spoken.odds']) return
  const said = pick(today, places)
  if (said) speak(today, said)
}

type Said = { memory: Memory; row: Row }

/** Of what may be spoken of, something strong; every third time something old, where there is anything. */
function pick(today: Today, places: readonly { here: (today: Today) => boolean; rows: ReadonlyMap<MemoryKind, Row> }[]): Said | null {
  const { game } = today
  const can: Said[] = []
  for (const { here, rows } of places) {
    if (!here(today)) continue
    for (const memory of game.memories) {
      const row = rows.get(memory.kind)
      if (row && maySpeak(today, memory, row)) can.push({ memory, row })
    }
  }
  const old = can.filter(({ memory }) => game.day - memory.last >= game.balance['memory.spoken.old'] * 7)
  const among = old.length > 0 && timesSaid(game, SPOKEN) % 3 === 2 ? old : can
  let sum = 0
  const weights = among.map(({ memory }) => {
    const weight = 10 + strength(game, memory)
    sum += weight
    return weight
  })
  if (sum === 0) return null
  let left = draw(game, 'memory', sum)
  for (let at = 0; at < among.length; at++) {
    left -= weights[at] ?? 0
    if (left < 0) return among[at] ?? null
  }
  return null
}

/** A week has gone over it, it hasn't been made good, and there is something left to say of it. */
function maySpeak(today: Today, memory: Memory, { lines, path }: Row): boolean {
  const { game } = today
  if (game.day - memory.last < 7 || memory.mendedBy !== null) return false
  const line = lines[timesSaid(game, path)]
  return line !== undefined && (typeof line === 'string' || allHold(today, line.when))
}

function speak(today: Today, { memory, row: { lines, path } }: Said): void {
  const { game } = today
  const turn = timesSaid(game, path)
  count(game, path)
  count(game, SPOKEN)
  game.counts.spoken = game.day + 1
  if (!today.tell) return
  const leaf = typeof lines[turn] === 'string' ? `${path}.${turn}` : `${path}.${turn}.text`
  tell(today, leaf, spokenValues(memory))
}

/** The memory, the day it happened last, and what a line may say of it. */
const spokenValues = (memory: Memory): Values => ({ ref: refOf(memory), last: memory.last, ...memoryValues(memory) })
