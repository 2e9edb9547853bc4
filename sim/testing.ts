/** One-line set-ups for tests, ours and the library's users': somebody's story up to a week, with what it should remember. */
import { weekOf } from './calendar.ts'
import { COURT_DAYS } from './court/scenes.ts'
import { memoryAt } from './memory/ledger.ts'
import { KINDS, type MemoryKind } from './memory/kinds.ts'
import type { PersonId } from './people/names.ts'
import { type PlayerId, players } from './players/index.ts'
import { type Player, run } from './run.ts'
import { copy, type Game, type MemoryRef, type Question, type Start } from './state.ts'
import { newGame } from './step.ts'

/** Where a story can be played on to; each is reached just before Ted has to act there. */
const POINTS = {
  hunt: game => game.pending?.what === 'hunt',
  direct: game => game.pending?.what === 'direct',
  cross: game => game.pending?.what === 'question',
  statement: game => game.pending?.what === 'statement',
  verdict: game => game.pending?.what === 'card' && game.pending.card === 'verdict.reading',
  appeal: game => game.pending?.what === 'card' && game.pending.card === 'verdict.bench',
  lobby: game => game.day >= COURT_DAYS.settled && game.arc.turned >= 0,
  end: game => game.over !== null,
} as const satisfies Record<string, (game: Game) => boolean>
export type Point = keyof typeof POINTS

/** What of a memory a set-up may name; the rest is as its kind has it. `week`: its Tuesday, unless `day` says which. */
export type Remembered = {
  week?: number
  day?: number
  count?: number
  detail?: string
  holder?: PersonId
  witness?: PersonId
  /** Mended the same day. */
  mended?: boolean
}

export type Story = {
  readonly game: Game
  readonly questions: readonly Question[]
  /** Puts a memory in the ledger, in place of one that has its name. */
  remembers(kind: MemoryKind, memory?: Remembered): Story
  /** Takes one memory out of it, or all of a kind. Naming none that is there is a mistake in the test (RangeError). */
  forgets(what: MemoryRef | MemoryKind): Story
  /** Plays on to a point of the arc. A story that never comes there is a mistake in the test (RangeError). */
  until(point: Point): Story
}

/** How a story begins: `week` is lived up to, by `player` (a balanced one), out of `seed`. */
export type Setting = Start & { week: number; player?: PlayerId }

const lived = new Map<string, Game>()

/** Roads past the court are shut unless a story opens them: most of its points lie in the courtroom. */
const THERE = { 'story.chicago.share': 0, 'story.table.share': 0 } as const

/** Somebody who plays as he would, but does not give the boy up before anybody is asked. */
const toCourt =
  (player: Player): Player =>
  (seen, legal, draw) =>
    seen['pending.card'] === 'settled.otherPaper' ? { do: 'choose', option: 'back' } : player(seen, legal, draw)

/** A story up to the Monday of a week: `story({ week: 71 }).remembers('costume-forgot', { week: 2 }).until('cross').questions`. */
export function story({ week, player = 'balanced', seed, balance }: Omit<Setting, 'seed'> & { seed?: string }): Story {
  const start: Start = { seed: seed ?? 'autumn-78', balance: { ...THERE, ...balance } }
  const key = JSON.stringify([start, week, player])
  let game = lived.get(key)
  if (!game) {
    game = run(newGame(start), toCourt(players[player]), { until: at => weekOf(at.day) >= week }).game
    lived.set(key, game)
  }
  return told(copy(game), player)
}

function told(game: Game, player: PlayerId): Story {
  const here: Story = {
    game,
    get questions() {
      return game.questions
    },
    remembers(kind, { week = 1, day = week * 7 + 1, count = 1, detail = '', holder, witness, mended = false } = {}) {
      const row = KINDS[kind]
      const ref = `${kind}@${day}`
      if (memoryAt(game, ref)) here.forgets(ref)
      game.memories.push({
        kind,
        day,
        last: day,
        count,
        holders: holder ? [holder] : [...row.holders],
        witnesses: witness ? [witness] : [...row.witnesses],
        valence: row.valence,
        weight: row.weight,
        detail,
        mendedBy: null,
      })
      if (!mended) return here
      const by = `apologised@${day}`
      if (!memoryAt(game, by)) here.remembers('apologised', { day })
      const fault = memoryAt(game, ref)
      if (fault) fault.mendedBy = by
      return here
    },
    forgets(what) {
      const left = game.memories.filter(memory => memory.kind !== what && `${memory.kind}@${memory.day}` !== what)
      if (left.length === game.memories.length) throw new RangeError(`the story does not remember ${what}`)
      game.memories = left
      return here
    },
    until(point) {
      run(game, toCourt(players[player]), { until: POINTS[point] })
      if (!POINTS[point](game)) throw new RangeError(`the story ends before ${point}`)
      return here
    },
  }
  return here
}
