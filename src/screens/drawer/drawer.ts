/** The drawer of memories, opened above any screen: all that people keep of Ted, the latest first, by who keeps it. */
import { Container, Graphics } from 'pixi.js'
import { type Game, type MemoryRead, type MemoryRef, type PersonId, readMemories } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import { Area, type Desk } from '../../ui/area.ts'
import { LinkAction, RustButton } from '../../ui/buttons.ts'
import { type Box, inset, middle } from '../../ui/lay.ts'
import { Paper } from '../../ui/paper.ts'
import { Scroll } from '../../ui/scroll.ts'
import { TabRow } from '../../ui/tabs.ts'
import { COLOUR, INK } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import { calledBy } from '../ledger/names.ts'
import { KeptCard } from './card.ts'

/** Cards laid out at once; the rest wait behind a line. */
const AT_ONCE = 24
/** Whose cards can be asked for by name. */
const NAMED = ['billy', 'margaret', 'joanna'] as const satisfies readonly PersonId[]
/** Letters that a card needs; twice as many, and two lie side by side. */
const CARD = 300

type Whose = 'all' | (typeof NAMED)[number] | 'others'

/** Opens the drawer; `at` is the memory that somebody came for. Returns how to shut it. */
export function openMemories(desk: Desk, game: Game, at?: MemoryRef): () => void {
  const view = new Container()
  const gone = new AbortController()
  desk.over.addChild(view)
  let drawer: Drawer | undefined
  const { close } = desk.access.dialog(
    word('drawer.screen'),
    part => {
      drawer = new Drawer(new Area(view, part, desk, gone.signal), readMemories(game), () => close(), at)
    },
    () => {
      gone.abort()
      view.destroy({ children: true })
    },
  )
  desk.onResize(() => drawer?.place(), gone.signal)
  drawer?.place()
  drawer?.find()
  return close
}

class Drawer {
  private readonly area: Area
  private readonly all: readonly MemoryRead[]
  private readonly at: MemoryRef | undefined
  private readonly scrim = new Graphics()
  private readonly box: Paper
  private readonly front: Paper
  private readonly heading: Words
  private readonly says: Words
  private readonly tabs: TabRow<Whose>
  private readonly scroll: Scroll
  private readonly shut: RustButton
  private list: { area: Area; cards: { ref: MemoryRef; card: KeptCard }[]; more: LinkAction | undefined } | undefined
  private whose: Whose = 'all'
  private count = AT_ONCE

  constructor(area: Area, all: readonly MemoryRead[], close: () => void, at: MemoryRef | undefined) {
    this.area = area
    this.all = all
    this.at = at
    this.count = Math.max(AT_ONCE, all.findIndex(memory => memory.ref === at) + 1)
    area.view.addChild(this.scrim)
    this.box = new Paper(area, 'drawerBox')
    this.front = new Paper(area, 'label')
    this.heading = new Words(area, 'heading', word('drawer.screen'), { level: 2, align: 'center' })
    this.scroll = new Scroll(area, word('drawer.screen'))
    this.says = new Words(this.scroll.inner, 'says', all.length > 0 ? word('drawer.says', { count: all.length }) : word('drawer.none'), {
      colour: INK.cream,
    })
    this.tabs = new TabRow<Whose>(this.scroll.inner, {
      name: word('drawer.who'),
      kind: 'radio',
      tabs: this.shelves().map(({ id, count }) => ({ id, words: word('drawer.shelf', { who: called(id), count }) })),
      chosen: 'all',
      choose: whose => this.choose(whose),
    })
    this.shut = new RustButton(area, { words: word('drawer.close'), press: close })
    this.fill()
  }

  place(): void {
    const { area } = this
    const { page } = area
    const narrow = page.mode === 'tall' || page.mode === 'low'
    this.scrim.clear().rect(0, 0, page.full.width, page.full.height).fill({ color: COLOUR.scrim, alpha: 0.6 })
    const margin = area.space(narrow ? 'small' : 'room')
    const box = middle(page.box, Math.min(page.box.width - 2 * margin, area.letters(980)), page.box.height - 2 * margin)
    this.box.place(box)
    const inner = inset(box, area.space(narrow ? 'snug' : 'room'))
    const gap = area.space('small')
    const label = Math.min(inner.width, this.heading.width() + 2 * area.space('wide'))
    const head = this.heading.height(label) + gap
    const plate = { x: inner.x + Math.round((inner.width - label) / 2), y: inner.y, width: label, height: head }
    this.front.place(plate)
    this.heading.place({ ...plate, y: plate.y + gap / 2 })
    const y = inner.y + head + area.space('snug')
    const width = narrow ? inner.width : Math.min(inner.width, this.shut.width() + area.space('far'))
    const foot = this.shut.height(width)
    const end = inner.y + inner.height - foot
    this.shut.place({ x: inner.x + inner.width - width, y: end, width, height: foot })
    this.layCards({ ...inner, y, height: Math.max(0, end - gap - y) })
  }

  /** Brings the memory that was come for into sight. */
  find(): void {
    const found = this.list?.cards.find(({ ref }) => ref === this.at)
    if (found) this.scroll.inner.part.element.scrollTop = Math.max(0, found.card.box.y - this.area.space('room'))
  }

  private layCards(room: Box): void {
    this.scroll.place(room)
    const { list, area } = this
    if (!list) return
    const gap = area.space('snug')
    const said = this.says.height(room.width)
    this.says.place({ x: 0, y: 0, width: room.width, height: said })
    const tabs = this.tabs.height(room.width)
    this.tabs.place({ x: area.space('hair'), y: said + gap, width: room.width - area.space('small'), height: tabs })
    const top = said + tabs + 2 * gap
    const count = room.width >= 2 * area.letters(CARD) + gap ? 2 : 1
    const width = Math.floor((room.width - (count - 1) * gap - area.space('hair')) / count)
    const ends = Array.from({ length: count }, () => top)
    for (const { card } of list.cards) {
      const column = ends.indexOf(Math.min(...ends))
      const height = card.height(width)
      card.place({ x: column * (width + gap), y: ends[column] ?? 0, width, height })
      ends[column] = (ends[column] ?? 0) + height + gap
    }
    let end = Math.max(...ends)
    if (list.more) {
      const height = list.more.height(width)
      list.more.place({ x: 0, y: end, width: Math.min(width, list.more.width()), height })
      end += height + gap
    }
    this.scroll.length = end
  }

  private choose(whose: Whose): void {
    this.whose = whose
    this.count = AT_ONCE
    this.fill()
    this.place()
    this.scroll.toTop()
  }

  private fill(): void {
    const old = this.list
    const found = this.all.filter(memory => keeps(memory, this.whose))
    const area = this.scroll.inner.inside({ role: 'list' })
    const cards = found.slice(0, this.count).map(memory => ({ ref: memory.ref, card: new KeptCard(area, memory, memory.ref === this.at) }))
    const rest = found.length - cards.length
    const more = rest > 0 ? new LinkAction(area, { words: word('drawer.older', { count: rest }), press: () => this.older() }) : undefined
    this.list = { area, cards, more }
    old?.area.part.remove()
    old?.area.view.destroy({ children: true })
  }

  private older(): void {
    this.count += AT_ONCE
    this.fill()
    this.place()
    this.scroll.inner.part.focus()
  }

  /** The filters that would show something. */
  private shelves(): { id: Whose; count: number }[] {
    const ids: readonly Whose[] = ['all', ...NAMED, 'others']
    return ids
      .map(id => ({ id, count: this.all.filter(memory => keeps(memory, id)).length }))
      .filter(({ id, count }) => count > 0 || id === 'all')
  }
}

function keeps({ holders }: MemoryRead, whose: Whose): boolean {
  if (whose === 'all') return true
  const named: readonly PersonId[] = NAMED
  return whose === 'others' ? !holders.some(who => named.includes(who)) : holders.includes(whose)
}

function called(whose: Whose): string {
  return whose === 'all' || whose === 'others' ? word(`drawer.${whose}`) : calledBy(whose)
}
