/** Everything that lies before the bench, and where: question, answers, cards, the frame of the statement, the drawer, the way on. */
import type { CardUp, CourtRead, Game, PersonId, StatementPlace } from '../../../sim/index.ts'
import { isFigure } from '../../figures/people.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { PaperButton, RustButton } from '../../ui/buttons.ts'
import { QuestionSlip } from '../../ui/court.ts'
import { Ground } from '../../ui/ground.ts'
import { type Box, columns, inset } from '../../ui/lay.ts'
import type { Page } from '../../ui/page.ts'
import { Scroll } from '../../ui/scroll.ts'
import { Words } from '../../ui/words.ts'
import { Answers } from './answers.ts'
import { Asker } from './asker.ts'
import { Cards } from './cards.ts'
import { bearing, Drawer } from './drawer.ts'
import { Frame } from './frame.ts'
import { type Hearing, SCENE } from './hearing.ts'
import { Onlookers } from './onlookers.ts'
import { Reading } from './reading.ts'

/** What pressing each kind of thing does. */
type Doings = {
  answer(at: number): void
  lay(card: CardUp): void
  ask(at: number): void
  place(place: StatementPlace, card: CardUp | null): void
  card(card: CardUp): void
  bare(): void
  cards(): void
  all(): void
  on(): void
}

/** How much of a wide page the papers may take; in the statement they are what is looked at. */
const MOST = { said: 0.44, question: 0.64, direct: 0.64, statement: 0.57 } as const

/** What is on the table: something to be read, or one of the three kinds of question. */
type Phase = 'said' | CourtRead['what']

export class Papers {
  private readonly area: Area
  private readonly hearing: Hearing | undefined
  private readonly ground: Ground
  private readonly heading: Words
  private readonly onlookers: Onlookers
  private readonly table: Scroll
  private readonly slip: QuestionSlip
  private readonly asker: Asker
  private readonly answers: Answers
  private readonly choices: Cards
  private readonly bare: PaperButton
  private readonly frames: Frame
  private readonly asks: Answers
  private readonly drawer: Drawer
  private readonly reading: Reading
  private readonly toDrawer: PaperButton
  private readonly goOn: RustButton
  private phase: Phase = 'said'
  private cards: readonly CardUp[] = []

  constructor(area: Area, hearing: Hearing | undefined, title: string, doings: Doings) {
    this.area = area
    this.hearing = hearing
    this.ground = new Ground(area, 'boards')
    if (hearing) area.view.addChild(hearing)
    // The heading is for readers: the eye is in the room.
    this.heading = new Words(area, 'heading', `${title}. ${word('court.goal')}`, { level: 1 })
    this.heading.view.visible = false
    this.onlookers = new Onlookers(area)
    this.table = new Scroll(area)
    const { inner } = this.table
    this.slip = new QuestionSlip(inner, { by: '', words: '' })
    this.asker = new Asker(inner)
    this.answers = new Answers(inner, word('court.answers'), doings.answer)
    this.choices = new Cards(inner, word('court.lay'), doings.lay, card => {
      this.reading.card = card
    })
    this.frames = new Frame(inner, doings.place)
    this.asks = new Answers(inner, word('court.asks'), doings.ask)
    this.reading = new Reading(area)
    this.bare = new PaperButton(area, { words: word('court.without'), press: doings.bare }, 'choice')
    this.drawer = new Drawer(area, doings.card, doings.all)
    this.toDrawer = new PaperButton(area, { words: '', press: doings.cards })
    this.goOn = new RustButton(area, { words: word('common.goOn'), press: doings.on, ring: 'always' })
  }

  /** How many cards stand up, in words. */
  get bearing(): string {
    return bearing(this.cards.length)
  }

  /** Shows what is seen; answers with what has changed in the three faces. */
  watch(read: CourtRead, speaking: PersonId | null, game: Readonly<Game>): string[] {
    this.drawer.held = game.memories.length
    this.hearing?.show(read.faces, speaking, game.numbers['ted.energy'] < 250)
    this.asker.who = speaking !== null && isFigure(speaking) ? speaking : null
    return this.onlookers.show(read)
  }

  /** Something to be read, and the way on. */
  say({ by, words }: { by: string; words: string }): void {
    this.phase = 'said'
    this.slip.set(by, words)
    this.lay(this.area.page)
  }

  /** A question, with what can be answered. */
  ask(read: CourtRead, { by, words }: { by: string; words: string }, framed: ReadonlyMap<StatementPlace, CardUp>): void {
    this.phase = read.what
    this.cards = read.cards
    this.slip.set(by, words)
    if (read.what === 'question') this.answers.offer(read.stances)
    if (read.what === 'direct') this.choices.show(read.cards)
    if (read.bare !== null) this.bare.say(word('court.without'), `“${read.bare}”`)
    if (read.what === 'statement') {
      this.asks.offer(read.ends.map(({ label, says }) => ({ name: label, says, warning: '' })))
      this.frames.cards = framed
    }
    this.toDrawer.say(this.bearing)
    this.drawer.show(read.what === 'direct' ? [] : read.cards)
    this.reading.card = null
    this.table.toTop()
    this.lay(this.area.page)
  }

  /** The statement as its cards lie now. */
  frame(framed: ReadonlyMap<StatementPlace, CardUp>, laid: readonly string[]): void {
    this.frames.cards = framed
    this.drawer.cards.laid = laid
    this.lay(this.area.page)
  }

  /** Focus to the first card for a place in the open drawer; false where there is no drawer. */
  toCards(place: StatementPlace): boolean {
    if (this.drawer.shown) this.drawer.cards.focus(place)
    return this.drawer.shown
  }

  toPlace(place: StatementPlace): void {
    this.frames.focus(place)
  }

  focus(): void {
    if (this.phase === 'said') this.goOn.part.focus()
    else if (this.phase === 'question') this.answers.focus()
    else if (this.phase === 'direct') this.choices.focus()
    else this.frames.focus('wasnt')
  }

  lay(page: Page): void {
    const { phase } = this
    this.ground.place(page.full)
    this.goOn.shown = phase === 'said'
    this.answers.shown = phase === 'question'
    this.choices.shown = phase === 'direct'
    this.bare.shown = phase === 'direct'
    this.frames.shown = phase === 'statement'
    this.asks.shown = phase === 'statement'
    if (page.mode === 'wide' || page.mode === 'mid') this.layWide(page)
    else this.layNarrow(page)
    this.heading.place({ x: page.box.x, y: page.box.y, width: page.box.width, height: 1 })
  }

  /** The painting above, the drawer at the left of the rail, the words at its right. */
  private layWide({ box, full, mode }: Page): void {
    const { area } = this
    const margin = area.space('room')
    const [left, right] = columns(inset(box, margin, 0), ['27fr', '68fr'], area.space('room')) as [Box, Box]
    const wanted = this.tableHeight(right.width) + margin / 2
    const least = mode === 'wide' ? 0.36 : 0.42
    const most = mode === 'wide' ? MOST[this.phase] : 0.64
    // On a squarer page the scene keeps its width, and what is left below it belongs to the papers.
    const spare = box.y + box.height - full.y - Math.round((full.width * SCENE.height) / SCENE.width)
    const tall = Math.round(Math.max(spare, Math.min(Math.max(wanted, box.height * least), box.height * most)))
    const top = box.y + box.height - tall
    const scene = { x: full.x, y: full.y, width: full.width, height: top - full.y }
    if (this.hearing) {
      const { hearing } = this
      hearing.layOut(full, scene)
      this.onlookers.over(inset({ ...scene, x: box.x, y: box.y, width: box.width, height: scene.height }, area.space('small')), face =>
        hearing.plaqueAt(face, top - area.letters(26)),
      )
    } else this.onlookers.row({ ...box, height: this.onlookers.height(box.width) })
    this.toDrawer.shown = false
    this.drawer.shown = true
    const closed = this.phase === 'said' || this.phase === 'direct'
    const front = this.drawer.frontHeight(left.width)
    this.drawer.open = !closed
    this.drawer.place(closed ? { ...left, y: top + tall - front, height: front } : { ...left, y: top, height: tall })
    if (this.phase === 'direct') {
      const bare = Math.min(this.bare.height(left.width), tall - front - 2 * area.space('small'))
      this.bare.place({ ...left, y: top + area.space('small'), height: bare })
      const below = top + bare + 2 * area.space('small') + area.space('hair')
      this.reading.within({ ...left, y: below, height: top + tall - front - area.space('snug') - below })
    }
    this.reading.shown = this.phase === 'direct'
    const rust = this.phase === 'said' ? Math.max(area.letters(58), this.goOn.height(right.width / 2)) : 0
    this.layTable({ ...right, y: top, height: tall - margin / 2 - (rust > 0 ? rust + area.space('small') : 0) })
    if (rust > 0) {
      const width = Math.round(right.width / 2)
      this.goOn.place({ x: right.x + right.width - width, y: box.y + box.height - margin / 2 - rust, width, height: rust })
    }
  }

  /** Portraits, then the words; on a phone's side they stand beside each other. */
  private layNarrow({ box, mode }: Page): void {
    const { area } = this
    this.hearing?.backdrop(this.area.page.full)
    this.drawer.shown = false
    this.reading.shown = false
    const margin = area.space('small')
    const low = mode === 'low'
    const [one, two] = low ? (columns(inset(box, margin), ['2fr', '3fr'], margin) as [Box, Box]) : [inset(box, margin), inset(box, margin)]
    const faces = this.onlookers.height(one.width)
    this.onlookers.row({ ...one, height: faces })
    this.toDrawer.shown = this.phase === 'question'
    const foot = { said: this.goOn, question: this.toDrawer, direct: this.bare, statement: undefined }[this.phase]
    const room = low ? one.width : two.width
    const deep = foot ? Math.max(area.letters(this.phase === 'said' ? 56 : 44), foot.height(room)) : 0
    foot?.place({ x: low ? one.x : two.x, y: box.y + box.height - margin - deep, width: room, height: deep })
    const top = low ? two.y : one.y + faces + margin
    const end = box.y + box.height - margin - (low || deep === 0 ? 0 : deep + margin)
    this.layTable({ ...two, y: top, height: end - top })
  }

  private layTable(box: Box): void {
    this.table.place(box)
    const ring = this.area.space('small')
    const inner = { x: 0, y: ring, width: box.width, height: 0 }
    let { y } = inner
    const put = (thing: { height(width: number): number; place(at: Box): void }, gap = ring): void => {
      const height = thing.height(inner.width)
      thing.place({ ...inner, y, height })
      y += height + gap
    }
    this.shape(box.width)
    const face = this.asker.side
    const slip = { ...inner, x: face, width: inner.width - face, height: Math.max(this.slip.height(inner.width - face), face) }
    this.slip.place(slip)
    this.asker.put(slip)
    y += slip.height + ring
    for (const thing of this.body()) put(thing)
    this.table.length = y
  }

  private tableHeight(width: number): number {
    this.shape(width)
    const ring = this.area.space('small')
    const face = this.asker.side
    let height = Math.max(this.slip.height(width - face), face) + 2 * ring
    if (this.phase === 'said') return height + this.area.letters(58) + ring
    for (const thing of this.body()) height += thing.height(width) + ring
    return height
  }

  private body(): { height(width: number): number; place(at: Box): void }[] {
    if (this.phase === 'question') return [this.answers]
    if (this.phase === 'direct') return [this.choices]
    return this.phase === 'statement' ? [this.frames, this.asks] : []
  }

  /** How many stand beside each other at a width. */
  private shape(width: number): void {
    const letters = width / (this.area.page.unit * this.area.page.text)
    for (const answers of [this.answers, this.asks]) answers.columns = letters >= 800 ? 3 : letters >= 620 ? 2 : 1
    this.choices.columns = letters >= 800 ? 3 : letters >= 480 ? 2 : 1
    this.frames.columns = letters >= 800 ? 4 : letters >= 320 ? 2 : 1
  }
}
