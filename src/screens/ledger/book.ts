/** What stands in the bank book: the week's seven lines, promises with their stamps, what was remembered; one column or two. */
import { Graphics } from 'pixi.js'
import {
  type Game,
  type Ledger,
  type LedgerLine,
  type MemoryRead,
  moneyWords,
  type PersonId,
  type PromiseLine,
  promiseWords,
  rememberedIn,
  whyWords,
} from '../../../sim/index.ts'
import { Rove } from '../../access/rove.ts'
import { dated } from '../../language/dates.ts'
import { word } from '../../language/words.ts'
import { capital, grainOf } from '../../ui/adding.ts'
import type { Area } from '../../ui/area.ts'
import { LinkAction } from '../../ui/buttons.ts'
import type { Box } from '../../ui/lay.ts'
import { LedgerRow, PromiseRow } from '../../ui/ledger.ts'
import type { Marked } from '../../ui/mark.ts'
import { MemoryCard } from '../../ui/memory.ts'
import type { Slope } from '../../ui/meter.ts'
import type { Piece } from '../../ui/piece.ts'
import { INK } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import { calledBy, countSays, nameOf, onDay, weekDates } from './names.ts'

const MOST_PROMISES = 4
const MOST_REMEMBERED = 2
/** The most of a row's own height that is given to the air around it, when the page has some to spare. */
const AIR = 0.5

const MARKS: Partial<Record<LedgerLine['quantity'], Marked>> = {
  'billy.bond': { icon: 'bowls' },
  'billy.trust': { icon: 'string' },
  'billy.security': { icon: 'roof' },
  'ted.energy': { icon: 'mug' },
  'work.standing': { icon: 'tie' },
  'margaret.regard': { face: 'margaret', expression: 'neutral' },
  'ted.cash': { icon: 'coin' },
}

/** What pressing something in the book asks for. */
export type Asked = { tape: (line: LedgerLine) => void; promises: () => void; memory: (memory: MemoryRead) => void }

export class Book {
  readonly rows: readonly { line: LedgerLine; row: LedgerRow }[]
  readonly promises: PromiseRow[] = []
  private readonly area: Area
  private readonly rules = new Graphics()
  private readonly left: { heading: Words; dates: Words; hint: Words }
  private readonly cards: Piece[] = []
  private readonly right: readonly { piece: Piece; before: 'none' | 'small' | 'room'; ruled?: boolean }[]
  private readonly rove: Rove

  constructor(area: Area, game: Game, ledger: Ledger, asked: Asked) {
    this.area = area
    area.view.addChild(this.rules)
    this.left = {
      heading: new Words(area, 'heading', word('ledger.screen'), { level: 1 }),
      dates: new Words(area, 'row', weekDates(ledger.week), { colour: INK.soft }),
      hint: new Words(area, 'aside', word('ledger.hint'), { colour: INK.soft }),
    }
    const list = area.inside({ role: 'group', name: word('ledger.screen') })
    this.rows = ledger.lines.map(line => ({ line, row: rowOf(list, line, ledger, () => asked.tape(line)) }))
    this.rove = new Rove(
      list.part,
      this.rows.map(({ row }) => [row.part]),
    )
    this.right = this.rightPage(game, ledger, asked)
  }

  /** The line that the keys are on, else the one whose tape lies out. */
  get focused(): LedgerLine | undefined {
    return this.rows.find(({ row }) => row.part.element === document.activeElement)?.line
  }

  /** Marks the line whose tape is out. */
  set chosen(line: LedgerLine | undefined) {
    for (const one of this.rows) {
      one.row.chosen = one.line === line
      if (one.line === line) this.rove.rest(one.row.part)
    }
  }

  /**
   * Whether both pages go into this room side by side, without scrolling. The hint and the second memory give way first:
   * lines can be pressed without being told so, and all memories lie in the drawer.
   */
  fits(width: number, left: number, right: number): boolean {
    const box = { x: 0, y: 0, width, height: 0 }
    const [hint, last] = [this.left.hint, this.cards.length > 1 ? this.cards.at(-1) : undefined]
    hint.shown = this.layLeft(box, false) <= left
    if (last) {
      last.shown = true
      last.shown = this.layRight(box, false) <= right
    }
    return this.layLeft(box, false) <= left && this.layRight(box, false) <= right
  }

  /** Shows all there is, for pages that scroll. */
  open(): void {
    this.left.hint.shown = true
    for (const card of this.cards) card.shown = true
  }

  /** Sets the pages; on one page the second follows the first. Returns where they end. */
  place(left: Box, right: Box | undefined): number {
    this.rules.clear()
    const end = left.y + this.layLeft(left, true)
    if (right) return Math.max(end, right.y + this.layRight(right, true))
    const below = { ...left, y: end + this.area.space('wide'), height: 0 }
    return below.y + this.layRight(below, true)
  }

  private layLeft(box: Box, really: boolean): number {
    const { area, left } = this
    const bleed = area.space('small')
    let y = box.y
    const put = (piece: Piece, height = piece.height(box.width)): void => {
      if (really) piece.place({ ...box, y, height })
      y += height
    }
    put(left.heading)
    put(left.dates)
    this.line(box, y, really)
    y += area.space('snug')
    const width = box.width + 2 * bleed
    const natural = this.rows.map(({ row }) => row.height(width))
    const hint = left.hint.shown ? left.hint.height(box.width) + area.space('small') : 0
    const spare = (box.y + box.height - y - hint - natural.reduce((sum, height) => sum + height, 0)) / this.rows.length
    for (const [at, { row }] of this.rows.entries()) {
      const own = natural[at] ?? 0
      const height = Math.round(own + Math.max(0, Math.min(spare, own * AIR)))
      if (really) row.place({ x: box.x - bleed, y, width, height })
      y += height
    }
    if (!left.hint.shown) return y - box.y
    y += area.space('small')
    put(left.hint)
    return y - box.y
  }

  private layRight(box: Box, really: boolean): number {
    let y = box.y
    for (const { piece, before, ruled } of this.right) {
      if (!piece.shown) continue
      if (before !== 'none') y += this.area.space(before)
      const height = piece.height(box.width)
      if (really) piece.place({ ...box, y, height })
      y += height
      if (!ruled) continue
      this.line(box, y, really)
      y += this.area.space('small')
    }
    return y - box.y
  }

  private rightPage(game: Game, ledger: Ledger, asked: Asked): Book['right'] {
    const { area } = this
    const kept = ledger.promises.filter(promise => promise.kept).length
    const broken = ledger.promises.length - kept
    const said =
      ledger.promises.length === 0
        ? word('ledger.noPromises')
        : broken === 0
          ? word('ledger.allKept')
          : kept === 0
            ? word('ledger.allBroken')
            : word('ledger.tally', { kept: countSays(kept), broken: countSays(broken) })
    const memories = rememberedIn(game, ledger).slice(0, MOST_REMEMBERED)
    const heading = new Words(area, 'heading', word('ledger.promises'), { level: 2 })
    const tally = new Words(area, 'row', said, { colour: INK.soft })
    this.promises.push(...ledger.promises.slice(0, MOST_PROMISES).map(promise => promiseRow(area, promise)))
    const over = ledger.promises.length - this.promises.length
    const more = over > 0 ? [new LinkAction(area, { words: word('ledger.more', { count: over }), press: asked.promises })] : []
    const remembered = new Words(area, 'heading', word('ledger.remembered'), { level: 2 })
    if (memories.length === 0) this.cards.push(new Words(area, 'aside', word('ledger.nothingKept'), { colour: INK.soft }))
    for (const memory of memories) this.cards.push(memoryCard(area, memory, () => asked.memory(memory)))
    return [
      { piece: heading, before: 'none' },
      { piece: tally, before: 'none', ruled: true },
      ...this.promises.map(piece => ({ piece, before: 'none' }) as const),
      ...more.map(piece => ({ piece, before: 'none' }) as const),
      { piece: remembered, before: 'room', ruled: true },
      ...this.cards.map(piece => ({ piece, before: 'small' }) as const),
    ]
  }

  /** A red rule under a heading. */
  private line({ x, width }: Box, y: number, really: boolean): void {
    if (really) this.rules.rect(x, y + 2, width, Math.max(2, this.area.units(2.4))).fill('#BF5A36')
  }
}

function rowOf(area: Area, line: LedgerLine, ledger: Ledger, press: () => void): LedgerRow {
  const cash = line.quantity === 'ted.cash'
  return new LedgerRow(area, {
    mark: MARKS[line.quantity] ?? { icon: 'tag' },
    name: nameOf(line),
    cause: cash ? word('ledger.cashCause', { in: moneyWords(whole(ledger.cashIn)), out: moneyWords(whole(ledger.cashOut)) }) : leadOf(line),
    slope: slopeOf(line),
    band: line.word,
    ...(cash ? {} : { points: line.after, grain: grainOf(line.quantity) }),
    press,
  })
}

/** The arrow follows what is better, not what is more. */
export const slopeOf = ({ better }: LedgerLine): Slope => (better > 0 ? 'up' : better < 0 ? 'down' : 'flat')

/** The cause that did most for the way it went. */
export function leadOf(line: LedgerLine): string {
  const way = Math.sign(line.after - line.before)
  const lead = line.causes.find(({ change }) => Math.sign(change) === way) ?? line.causes[0]
  return lead ? whyWords(lead) : word('ledger.nothing')
}

/** Cents without the odd ones: the row is read at a glance, the tape has them all. */
const whole = (cents: number): number => Math.round(cents / 100) * 100

export function promiseRow(area: Area, promise: PromiseLine): PromiseRow {
  const { kind, from, kept, day } = promise
  const { weekday } = dated(day)
  const to =
    from === 'work' || from === 'house'
      ? word(`ledger.to.${from}`, { day: weekday })
      : word(`ledger.to.${kind}`, { who: calledBy(from), day: weekday })
  return new PromiseRow(area, { words: capital(promiseWords(promise)), to, outcome: kept ? 'kept' : 'broken' })
}

/** Whose face stands on a memory: whoever keeps it besides Ted. */
const keeperOf = ({ holders }: Pick<MemoryRead, 'holders'>): PersonId => holders.find(holder => holder !== 'ted') ?? 'ted'

/** Whose faces the book shows of a week. */
export function facesIn(game: Game, ledger: Ledger): PersonId[] {
  return ['margaret', ...rememberedIn(game, ledger).slice(0, MOST_REMEMBERED).map(keeperOf)]
}

function memoryCard(area: Area, memory: MemoryRead, press: () => void): MemoryCard {
  const who = keeperOf(memory)
  const expression = memory.valence >= 2 ? 'happy' : memory.valence > 0 ? 'fond' : memory.valence === 0 ? 'neutral' : 'sad'
  return new MemoryCard(area, {
    words: memory.text,
    by: word('ledger.by', { who: calledBy(who), ...onDay(memory.last) }),
    mark: { face: who, expression },
    press,
  })
}
