/** Ledger: see what moved this week, and why. */
import type { CauseLine, LedgerLine, MemoryRead } from '../../../sim/index.ts'
import type { Commands } from '../../access/keys.ts'
import type { ScreenName } from '../../bus.ts'
import { loadPerson } from '../../figures/load.ts'
import type { Sitting } from '../../game.ts'
import { word } from '../../language/words.ts'
import { addedUp } from '../../ui/adding.ts'
import type { Area } from '../../ui/area.ts'
import { RustButton } from '../../ui/buttons.ts'
import { openDialog } from '../../ui/dialog.ts'
import { Ground } from '../../ui/ground.ts'
import { type Box, inset } from '../../ui/lay.ts'
import type { Page } from '../../ui/page.ts'
import { Paper } from '../../ui/paper.ts'
import { Scroll } from '../../ui/scroll.ts'
import { Tape } from '../../ui/tape.ts'
import { Words } from '../../ui/words.ts'
import type { Screen, World } from '../screen.ts'
import { Book, facesIn, leadOf, promiseRow, slopeOf } from './book.ts'
import { openHours } from './hours.ts'
import { Machine } from './machine.ts'
import { nameOf } from './names.ts'

/** Letters that a page of the book needs beside another; with less, the pages follow each other. */
const PAGE = 330
const STAMP_MS = 140
/** What is told to readers when the book opens: the lines that moved most. */
const TOLD = 4

export class LedgerScreen implements Screen {
  readonly name: ScreenName = 'ledger'
  readonly title = word('ledger.screen')
  private readonly world: World
  private readonly sitting: Sitting | null
  private area!: Area
  private ground!: Ground
  private cover!: Paper
  private pages!: { left: Paper; right: Paper }
  private scroll!: Scroll
  private book: Book | undefined
  private empty: Words | undefined
  private on!: RustButton
  private machine!: Machine
  private line: LedgerLine | undefined

  constructor(world: World) {
    this.world = world
    this.sitting = world.sitting()
  }

  async prepare(): Promise<void> {
    const { game, ledger } = this.sitting ?? {}
    if (!game || !ledger) return
    // Words say whose each card is: the book opens without the faces when they cannot be had.
    await Promise.all(facesIn(game, ledger).map(who => loadPerson(who))).catch((cause: unknown) =>
      console.warn('The book goes without faces.', cause),
    )
  }

  build(area: Area): void {
    this.area = area
    this.ground = new Ground(area, 'boards')
    this.cover = new Paper(area, 'bookCover')
    this.pages = { left: new Paper(area, 'bookLeft', { shadow: false }), right: new Paper(area, 'bookRight', { shadow: false }) }
    this.scroll = new Scroll(area)
    const { game, ledger } = this.sitting ?? {}
    if (game && ledger) {
      this.book = new Book(this.scroll.inner, game, ledger, {
        tape: line => this.print(line, true),
        promises: () => this.openPromises(),
        memory: memory => this.openDrawer(memory),
      })
    } else this.empty = new Words(this.scroll.inner, 'heading', word('ledger.empty'), { level: 1 })
    this.machine = new Machine(area)
    this.on = new RustButton(area, { words: word('ledger.on'), press: () => this.world.bus.emit('read') })
    this.line = largest(ledger?.lines ?? [])
  }

  shown(): void {
    void this.stamp()
    if (this.line && this.area.page.mode === 'wide') this.print(this.line, false)
    this.area.say(this.summary())
  }

  resize(page: Page): void {
    const { area } = this
    const wide = page.mode === 'wide'
    this.ground.place(page.full)
    this.machine.shown = wide
    const book = bookBox(page, area)
    this.cover.place(book)
    const leaves = inset(book, area.units(page.mode === 'tall' ? 6 : 12), area.units(page.mode === 'tall' ? 6 : 10))
    const two = page.mode !== 'tall' && leaves.width >= 2 * area.letters(PAGE)
    this.layLeaves(leaves, two)
    this.layBook(leaves, two, page)
    if (wide) {
      const { x, y, width, height } = page.box
      this.machine.place({ x: Math.round(x + width * 0.702), y, width: Math.round(width * 0.268), height: height - area.space('small') })
    }
  }

  commands(): Commands {
    return {
      back: () => this.world.bus.emit('goto', 'title'),
      go: () => this.world.bus.emit('read'),
      why: () => {
        const line = this.book?.focused ?? this.line
        if (line) this.print(line, true)
      },
      skip: () => this.machine.finish(),
    }
  }

  private layLeaves(leaves: Box, two: boolean): void {
    const half = Math.round(leaves.width / 2)
    this.pages.right.shown = two
    this.pages.left.place({ ...leaves, width: two ? half : leaves.width })
    if (two) this.pages.right.place({ ...leaves, x: leaves.x + half, width: leaves.width - half })
  }

  /** The words scroll inside the book when they must; the way on stays at the foot of the last page. */
  private layBook(leaves: Box, two: boolean, page: Page): void {
    const { area } = this
    const pad = area.space(page.mode === 'tall' || page.mode === 'low' ? 'snug' : 'room')
    const inner = inset(leaves, pad)
    const spine = 2 * pad
    const column = two ? Math.round((inner.width - spine) / 2) : inner.width
    const right = inner.x + inner.width - column
    const foot = Math.max(this.on.height(column), area.letters(page.mode === 'wide' ? 52 : 44))
    const bar = { x: right, y: inner.y + inner.height - foot, width: column, height: foot }
    this.on.place(bar)
    const { book } = this
    if (!book) {
      this.scroll.place(inner)
      this.empty?.place({ x: 0, y: 0, width: column, height: 0 })
      return
    }
    const gap = area.space('snug')
    const whole = two && book.fits(column, inner.height, inner.height - foot - gap)
    if (!whole) book.open()
    const room = { ...inner, height: whole ? inner.height : inner.height - foot - gap }
    this.scroll.place(room)
    const leftPage = { x: 0, y: 0, width: column, height: two ? room.height : 0 }
    this.scroll.length = book.place(leftPage, two ? { ...leftPage, x: right - inner.x } : undefined)
  }

  /** Prints a line's tape on the machine, or on a sheet where the machine has no room. */
  private print(line: LedgerLine, asked: boolean): void {
    this.line = line
    if (this.book) this.book.chosen = line
    const expected = this.sitting?.expected?.outlooks.find(({ quantity }) => quantity === line.quantity)
    const said = addedUp(line, nameOf(line), cause => this.openHours(cause), expected)
    if (this.area.page.mode === 'wide') {
      this.machine.print(said)
      if (asked)
        this.area.say(
          [said.heading, ...said.lines, said.total].map(one => (typeof one === 'string' ? one : `${one.words} ${one.amount}.`)).join(' '),
        )
    } else
      openDialog(this.area.desk, nameOf(line), area => {
        const tape = new Tape(area, said)
        void tape.print()
        return tape
      })
  }

  private async stamp(): Promise<void> {
    const rows = this.book?.promises ?? []
    for (const row of rows) row.stamped = false
    for (const row of rows) {
      await this.world.motion.pause(this.world.motion.reduced ? 0 : STAMP_MS)
      if (this.area.gone.aborted) return
      row.stamped = true
      this.world.motion.touch()
    }
  }

  private summary(): string {
    const lines = [...(this.sitting?.ledger?.lines ?? [])].sort((a, b) => weight(b) - weight(a)).slice(0, TOLD)
    if (lines.length === 0) return word('ledger.emptyWords')
    return lines
      .map(line => word('ledger.told', { name: nameOf(line), band: line.word, slope: word(`meter.${slopeOf(line)}`), cause: leadOf(line) }))
      .join(' ')
  }

  private openPromises(): void {
    const promises = this.sitting?.ledger?.promises ?? []
    openDialog(this.area.desk, word('ledger.promises'), area => {
      const rows = promises.map(promise => promiseRow(area, promise))
      return {
        height: width => rows.reduce((sum, row) => sum + row.height(width), 0),
        place: box => {
          let y = box.y
          for (const row of rows) {
            const height = row.height(box.width)
            row.place({ ...box, y, height })
            y += height
          }
        },
      }
    })
  }

  private openHours(cause: CauseLine): void {
    if (this.sitting) openHours(this.area.desk, this.sitting, cause)
  }

  private openDrawer(memory: MemoryRead): void {
    this.world.bus.emit('drawer', { at: memory.ref })
  }
}

/** The book lies left of the machine where there is one, and fills the page where there is none. */
function bookBox({ box, mode }: Page, area: Area): Box {
  if (mode !== 'wide') return inset(box, area.space(mode === 'mid' ? 'room' : 'small'))
  return {
    x: Math.round(box.x + box.width * 0.018),
    y: Math.round(box.y + box.height * 0.028),
    width: Math.round(box.width * 0.65),
    height: Math.round(box.height * 0.944),
  }
}

/** How much a line moved; money, which is of another kind, comes after all that is felt. */
function weight({ quantity, before, after }: LedgerLine): number {
  return quantity === 'ted.cash' ? 0 : Math.abs(after - before)
}

function largest(lines: readonly LedgerLine[]): LedgerLine | undefined {
  return [...lines].sort((a, b) => weight(b) - weight(a))[0]
}
