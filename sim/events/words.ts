/** The small typed vocabulary of conditions and effects: data, not closures, so that they can be indexed and can say themselves. */
import type { Season, Slot } from '../calendar.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import type { PersonId } from '../people/names.ts'
import type { Quantity, Skill } from '../quantities.ts'
import type { ArcMark, BeatId } from '../story/arc.ts'
import type { Care } from '../week/grid.ts'
import type { PromiseId } from '../week/promises.ts'
import type { SlipId } from '../work/slips.ts'

export type Condition =
  | { is: 'below'; of: Quantity; than: number }
  | { is: 'atLeast'; of: Quantity; than: number }
  | { is: 'patience'; below: number }
  | { is: 'level'; of: Skill; atLeast: number }
  | { is: 'weeks'; from: number; to: number }
  | { is: 'season'; in: readonly Season[] }
  | { is: 'weather'; in: readonly ('clear' | 'rain' | 'snow' | 'heat')[] }
  | { is: 'remembers'; kind: MemoryKind; times: number }
  | { is: 'open'; kind: MemoryKind } // remembered and not mended
  | { is: 'beat'; id: BeatId }
  | { is: 'happened'; card: string; option?: string }
  | { is: 'arc'; mark: ArcMark; atLeast: number }
  | { is: 'worst'; at: number; held?: PersonId; kind?: MemoryKind } // one of Doyle's three, that can still be put right
  | { is: 'settled'; what: string; below: number; of: number } // by the seed, once for a play
  | { is: 'sick' }
  | { is: 'home' } // Ted is with Billy in this slot
  | { is: 'desk' } // Ted is at the office in this slot
  | { is: 'had'; who: Care } // who had Billy in the slot before
  | { is: 'not'; that: Condition }
  | { is: 'any'; of: readonly Condition[] }

export type Effect =
  | { do: 'move'; what: Quantity; by: number }
  | { do: 'practise'; skill: Skill; halves: number }
  | { do: 'remember'; kind: MemoryKind; detail?: string; valence?: number; with?: readonly PersonId[] }
  | { do: 'mend'; kind: MemoryKind; by: MemoryKind }
  | { do: 'putRight'; at: number } // one of Doyle's three
  | { do: 'slip'; what: SlipId }
  | { do: 'keepHome' } // he isn't taken to school today
  | { do: 'promise'; what: PromiseId; to: PersonId; inDays: number; slot: Slot }
  | { do: 'mark'; mark: ArcMark; to: number | 'day' }
  | { do: 'chance'; permille: number; then: readonly Effect[]; otherwise: readonly Effect[]; says: string }
  | { do: 'when'; if: readonly Condition[]; then: readonly Effect[]; otherwise: readonly Effect[] }
  | { do: 'stage'; card: string; inDays: number; slot: Slot }

/** What an option takes, as its chips show it. Favour in tenths. */
export type Cost = { take: 'minutes' | 'energy' | 'cents' | 'favour'; amount: number }

export const minutes = (amount: number): Cost => ({ take: 'minutes', amount })
export const energy = (amount: number): Cost => ({ take: 'energy', amount })
export const dollars = (amount: number): Cost => ({ take: 'cents', amount: Math.floor(amount * 100 + 0.5) })
export const favour = (amount: number): Cost => ({ take: 'favour', amount })

type Handle = {
  below: (than: number) => Condition
  atLeast: (than: number) => Condition
  up: (by: number) => Effect
  down: (by: number) => Effect
}
const handle = (what: Quantity): Handle => ({
  below: than => ({ is: 'below', of: what, than }),
  atLeast: than => ({ is: 'atLeast', of: what, than }),
  up: by => ({ do: 'move', what, by }),
  down: by => ({ do: 'move', what, by: -by }),
})
type SkillHandle = { atLeast: (level: number) => Condition; below: (level: number) => Condition; practise: (times?: number) => Effect }
const skill = (of: Skill): SkillHandle => ({
  atLeast: level => ({ is: 'level', of, atLeast: level }),
  below: level => ({ is: 'not', that: { is: 'level', of, atLeast: level } }),
  /** `times` suppers' worth: +1 in a writer's shorthand is 12, +½ is 6. */
  practise: (times = 1) => ({ do: 'practise', skill: of, halves: times * 2 }),
})

export const ted = {
  energy: handle('ted.energy'),
  strain: handle('ted.strain'),
  health: handle('ted.health'),
  sleepDebt: handle('ted.sleepDebt'),
  cash: handle('ted.cash'),
  savings: handle('ted.savings'),
  debt: handle('ted.debt'),
  pay: handle('ted.pay'),
  patience: {
    below: (than: number): Condition => ({ is: 'patience', below: than }),
    atLeast: (than: number): Condition => not({ is: 'patience', below: than }),
  },
  skill: {
    cooking: skill('cooking'),
    house: skill('house'),
    bedtime: skill('bedtime'),
    listening: skill('listening'),
    copy: skill('copy'),
    pitching: skill('pitching'),
  },
}
export const billy = {
  food: handle('billy.food'),
  sleep: handle('billy.sleep'),
  play: handle('billy.play'),
  company: handle('billy.company'),
  calm: handle('billy.calm'),
  school: handle('billy.school'),
  bond: handle('billy.bond'),
  /** What he keeps count of moves his trust week by week (numbers: M). */
  trust: {
    ...handle('billy.trust'),
    up: (by: number): Effect => handle('billy.trustAccount').up(by),
    down: (by: number): Effect => handle('billy.trustAccount').down(by),
  },
  security: handle('billy.security'),
  health: handle('billy.health'),
}
export const home = {
  routine: handle('home.routine'),
  groceries: handle('home.groceries'),
  mess: handle('home.mess'),
  laundry: handle('home.laundry'),
  circle: handle('home.circle'),
}
export const work = { standing: handle('work.standing'), slips: handle('work.slips') }
export const margaret = { regard: handle('margaret.regard'), favour: handle('margaret.favour'), load: handle('margaret.load') }
export const joanna = { regard: handle('joanna.regard'), well: handle('joanna.well'), turn: handle('joanna.turn') }
export const court = { bench: handle('court.bench'), jo: handle('court.jo'), boy: handle('court.boy') }
export const school = { teacher: handle('school.teacher') }

export const not = (that: Condition): Condition => ({ is: 'not', that })
export const any = (...of: Condition[]): Condition => ({ is: 'any', of })
export const weeks = (from: number, to: number): Condition => ({ is: 'weeks', from, to })
export const season = (...seasons: Season[]): Condition => ({ is: 'season', in: seasons })
export const weather = (...kinds: ('clear' | 'rain' | 'snow' | 'heat')[]): Condition => ({ is: 'weather', in: kinds })
export const remembers = (kind: MemoryKind, times = 1): Condition => ({ is: 'remembers', kind, times })
export const open = (kind: MemoryKind): Condition => ({ is: 'open', kind })
export const beat = (id: BeatId): Condition => ({ is: 'beat', id })
export const happened = (card: string, option?: string): Condition =>
  option === undefined ? { is: 'happened', card } : { is: 'happened', card, option }
export const arc = (mark: ArcMark, atLeast = 0): Condition => ({ is: 'arc', mark, atLeast })
export const settled = (what: string, below: number, of: number): Condition => ({ is: 'settled', what, below, of })
export const sick: Condition = { is: 'sick' }
export const atHome: Condition = { is: 'home' }
export const atDesk: Condition = { is: 'desk' }
export const had = (who: Care): Condition => ({ is: 'had', who })

/** `valence` where the same kind can be felt either way: what he did on the first morning, how many calls. */
export const remember = (kind: MemoryKind, detail?: string, valence?: number): Effect => ({
  do: 'remember',
  kind,
  ...(detail === undefined ? {} : { detail }),
  ...(valence === undefined ? {} : { valence }),
})
export const mend = (kind: MemoryKind, by: MemoryKind = 'apologised'): Effect => ({ do: 'mend', kind, by })
/** Whether the first, second or third of Doyle's three can still be put right; `held`: with whom; `kind`: what it is. */
export const worst = (at: number, which: { held?: PersonId; kind?: MemoryKind } = {}): Condition => ({ is: 'worst', at, ...which })
export const putRight = (at: number): Effect => ({ do: 'putRight', at })
export const slip = (what: SlipId): Effect => ({ do: 'slip', what })
export const promise = (what: PromiseId, inDays: number, slot: Slot, to: PersonId = 'billy'): Effect => ({
  do: 'promise',
  what,
  to,
  inDays,
  slot,
})
export const mark = (name: ArcMark, to: number | 'day' = 'day'): Effect => ({ do: 'mark', mark: name, to })
/** A drawn outcome; `says` is what is uncertain, in words the option shows beside the odds ("it holds"). */
export const chance = (permille: number, says: string, then: readonly Effect[], otherwise: readonly Effect[] = []): Effect => ({
  do: 'chance',
  permille,
  then,
  otherwise,
  says,
})
export const when = (conditions: readonly Condition[], then: readonly Effect[], otherwise: readonly Effect[] = []): Effect => ({
  do: 'when',
  if: conditions,
  then,
  otherwise,
})
export const keepHome: Effect = { do: 'keepHome' }
export const stage = (card: string, inDays: number, slot: Slot): Effect => ({ do: 'stage', card, inDays, slot })
