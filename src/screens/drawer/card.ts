/** A memory as it lies in the drawer: the words in Ted's hand, who keeps it, since when; in pencil when it fades. */
import type { MemoryRead } from '../../../sim/index.ts'
import { longDate } from '../../language/dates.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Letters } from '../../ui/letters.ts'
import { Mark } from '../../ui/mark.ts'
import { Piece } from '../../ui/piece.ts'
import { Sheet } from '../../ui/sheet.ts'
import { INK } from '../../ui/theme.ts'
import { calledBy } from '../ledger/names.ts'
import type { Part } from '../../access/part.ts'

export class KeptCard extends Piece {
  private readonly part: Part
  private readonly sheet: Sheet
  private readonly mark: Mark
  private readonly lines: readonly Letters[]

  constructor(list: Area, memory: MemoryRead, looked: boolean) {
    const area = list.inside({ role: 'listitem' })
    super(area)
    const said = sentences(memory)
    this.part = area.part.add({ role: 'text', text: memory.faded ? `${said.join('. ')}. ${word('drawer.faded')}` : said.join('. ') })
    const { desk } = area
    this.sheet = new Sheet(this.view, desk, looked ? 'chosen' : memory.faded ? 'drawerCard' : 'memory')
    const face = memory.holders.find(who => who !== 'ted') ?? 'ted'
    this.mark = new Mark(this.sheet.top, desk, { face, expression: memory.valence > 0 ? 'fond' : memory.valence < 0 ? 'sad' : 'neutral' })
    this.lines = said.map((text, at) =>
      at === 0
        ? new Letters(this.sheet.top, desk, 'hand', text, { colour: memory.faded ? INK.pencil : INK.plain })
        : new Letters(this.sheet.top, desk, 'note', text, { colour: at === 1 || memory.faded ? INK.soft : INK.better }),
    )
  }

  override height(width: number): number {
    const { pad, face, room } = this.measure(width)
    return (
      Math.max(
        face,
        this.lines.reduce((sum, line) => sum + line.height(room), 0),
      ) +
      2 * pad
    )
  }

  override place(box: Box): void {
    super.place(box)
    this.part.place(box)
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const { pad, face, x, room } = this.measure(width)
    this.mark.put(pad + face / 2, pad + face / 2, face)
    let y = pad
    for (const line of this.lines) {
      line.place({ x, y, width: room, height: 0 })
      y += line.height(room)
    }
  }

  private measure(width: number) {
    const pad = this.area.space('snug')
    const face = this.area.letters(46)
    const x = pad + face + pad
    return { pad, face, x, room: width - x - pad }
  }
}

/** The memory, who keeps it since when, how often, and what mended it. */
function sentences({ text, holders, day, last, count, mendedBy }: MemoryRead): string[] {
  const names = holders.filter(who => who !== 'ted').map(calledBy)
  const who = names.length > 0 ? names.join(', ') : calledBy('ted')
  const lines = [text, word('drawer.by', { who, day: longDate(day) })]
  if (count > 1 && last > day) lines[1] = word('drawer.byTimes', { who, count, day: longDate(last) })
  if (mendedBy) lines.push(word('drawer.mended', { day: longDate(mendedBy.day), words: mendedBy.text }))
  return lines
}
