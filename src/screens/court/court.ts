/** Court: answer from what you really did. */
import {
  type CardUp,
  type CourtRead,
  courtSaid,
  type Fact,
  frameOf,
  galleryOf,
  readCourt,
  type SaidRead,
  type StatementPlace,
  statementSaid,
  words,
} from '../../../sim/index.ts'
import type { Commands } from '../../access/keys.ts'
import { hear, type ScreenName } from '../../bus.ts'
import { word } from '../../language/words.ts'
import { stateOf } from '../../theatre/staging.ts'
import type { Area } from '../../ui/area.ts'
import type { Page } from '../../ui/page.ts'
import { toast } from '../../ui/toast.ts'
import type { Screen, World } from '../screen.ts'
import { Hearing } from './hearing.ts'
import { fitsWords, openCard, openCards } from './sheets.ts'
import { Papers } from './papers.ts'

/** An answer can't be pressed before anybody can have read it. */
const GUARD_MS = 400

export class Court implements Screen {
  readonly name: ScreenName = 'court'
  readonly title: string
  private readonly world: World
  private area!: Area
  private hearing: Hearing | undefined
  private papers!: Papers
  private read: CourtRead | null
  /** What was said and has not been read yet. */
  private lines: SaidRead[] = []
  /** The answer that the line shown now comes after. */
  private given = ''
  /** Done when the last line has been read. */
  private after: () => void = () => undefined
  private laid: string[] = []
  private since = 0

  constructor(world: World) {
    this.world = world
    this.read = this.reading()
    this.title = word(`court.screens.${this.read?.what ?? 'question'}`)
  }

  async prepare(): Promise<void> {
    const game = this.world.sitting()?.game
    const seen = game
      ? Hearing.open(stateOf(game), game.weather[game.day % 7] ?? 'clear', galleryOf(game), this.read?.what === 'direct').then(hearing => {
          this.hearing = hearing
        })
      : Promise.resolve()
    // What is seen stands in words as well: the hearing goes on without its pictures.
    await seen.catch((cause: unknown) => console.warn('The court goes without its pictures.', cause))
  }

  build(area: Area): void {
    this.area = area
    this.papers = new Papers(area, this.hearing, this.title, {
      answer: at => this.answer(at),
      lay: card => this.lay(card),
      ask: at => this.ask(at),
      place: (place, card) => this.place(place, card),
      card: card => this.card(card),
      bare: () => this.lay(null),
      cards: () => this.bearing(),
      all: () => this.world.bus.emit('drawer', {}),
      on: () => this.next(),
    })
    hear(this.world.bus, 'stepped', ({ facts }) => this.heard(facts), area.gone)
    hear(this.world.bus, 'refused', ({ sentence }) => void toast(area.desk, sentence), area.gone)
    if (this.hearing) area.desk.motion.live(seconds => this.hearing?.tick(seconds), area.gone)
    this.lines = this.opening()
    this.show()
  }

  resize(page: Page): void {
    this.papers.lay(page)
  }

  shown(): void {
    this.focus()
  }

  hidden(): void {
    this.hearing?.close()
  }

  ended(): Promise<void> {
    if (this.lines.length === 0) return Promise.resolve()
    return new Promise(done => {
      this.after = done
    })
  }

  commands(): Commands {
    return {
      back: () => {
        this.finish()
        this.world.bus.emit('goto', 'title')
      },
      first: () => this.choose(0),
      second: () => this.choose(1),
      third: () => this.choose(2),
      fourth: () => this.choose(3),
      go: () => this.next(),
      skip: () => this.finish(),
    }
  }

  private reading(): CourtRead | null {
    const sitting = this.world.sitting()
    return sitting && readCourt(sitting.game)
  }

  /** Before the first of Doyle's questions Margaret has been on the stand, and that is heard first. */
  private opening(): SaidRead[] {
    const sitting = this.world.sitting()
    if (!sitting || this.area.desk.motion.instant || this.read?.what !== 'direct' || this.read.turn.at !== 1) return []
    const { game, facts } = sitting
    return courtSaid(
      game,
      facts.filter(fact => fact.day === game.day),
    )
  }

  private heard(facts: readonly Fact[]): void {
    const sitting = this.world.sitting()
    const before = this.read
    if (!sitting || !before) return
    this.read = readCourt(sitting.game) ?? this.read
    this.laid = []
    const said = before.what === 'statement' || this.area.desk.motion.instant ? [] : courtSaid(sitting.game, facts)
    if (before.what === 'question') {
      // His own answer was read on its button: it stands over what is seen after it.
      this.given = said.find(line => line.by === 'ted')?.says ?? ''
      this.lines = said.filter(line => line.by !== 'ted')
    } else {
      this.given = ''
      this.lines = said
    }
    this.show()
    this.focus()
  }

  /** Puts on the table what is to be read, or what is asked. */
  private show(): void {
    const sitting = this.world.sitting()
    const { read } = this
    if (!sitting || !read) return
    const { game } = sitting
    const line = this.lines[0]
    const said = this.papers.watch(read, line ? (this.given === '' ? line.by : 'ted') : read.by, game)
    if (line) {
      this.papers.say({
        by: this.given === '' ? this.named(line.by) : quoted(this.given),
        words: line.by === null ? line.says : quoted(line.says),
      })
      this.area.say([line.says, ...said].join(' '))
      return
    }
    const by = read.turn.of > 1 ? word('court.turn', { by: this.named(read.by), at: read.turn.at, of: read.turn.of }) : this.named(read.by)
    this.papers.ask(read, { by, words: quoted(read.asks) }, this.framed(read))
    this.area.say([...said, `${by}. ${read.asks}`].join(' '))
    this.since = performance.now()
  }

  private focus(): void {
    this.papers.focus()
  }

  private next(): void {
    if (this.lines.length === 0) return
    this.lines.shift()
    this.given = ''
    if (this.lines.length === 0) this.done()
    if (this.read && this.world.sitting()?.game.pending) this.show()
    this.focus()
  }

  /** Everything said is as good as read. */
  private finish(): void {
    if (this.lines.length === 0) return
    this.lines = []
    this.given = ''
    this.done()
    if (this.world.sitting()?.game.pending) this.show()
    this.focus()
  }

  private done(): void {
    const { after } = this
    this.after = () => undefined
    after()
  }

  private choose(at: number): void {
    if (this.lines.length > 0) return
    if (this.read?.what === 'question') this.answer(at)
    else if (this.read?.what === 'statement') this.ask(at)
  }

  private get early(): boolean {
    return !this.area.desk.motion.instant && performance.now() - this.since < GUARD_MS
  }

  private answer(at: number): void {
    const offer = this.read?.stances[at]
    if (!offer || this.early) return
    if (offer.refusedWhy !== undefined) this.area.say(word('common.notNow', { reason: offer.refusedWhy }))
    else this.world.bus.emit('act', { do: 'answer', stance: offer.stance })
  }

  private lay(card: CardUp | null): void {
    if (!this.early) this.world.bus.emit('act', { do: 'lay', cards: card ? [card.ref] : [] })
  }

  /** He says it, card by card, and then it is said. */
  private ask(at: number): void {
    const sitting = this.world.sitting()
    const end = this.read?.ends[at]
    if (!sitting || !end || this.early) return
    const { laid } = this
    const act = (): void => this.world.bus.emit('act', { do: 'lay', cards: [...laid], ask: end.ask })
    if (this.area.desk.motion.instant) act()
    else {
      this.lines = statementSaid(sitting.game, laid, end.ask)
      this.after = act
      this.show()
      this.focus()
    }
  }

  /** A card of the drawer: read in full, or laid into the statement and taken back. */
  private card(card: CardUp): void {
    if (this.read?.what !== 'statement') openCard(this.area.desk, card)
    else if (this.laid.includes(card.ref)) this.relay(this.laid.filter(ref => ref !== card.ref))
    else if (this.laid.length >= this.read.count) void toast(this.area.desk, word('court.fullFrame'))
    else this.relay([...this.laid, card.ref])
  }

  /** A place of the frame: what lies there is taken back; an empty one asks for a card. */
  private place(place: StatementPlace, card: CardUp | null): void {
    if (card) {
      this.relay(this.laid.filter(ref => ref !== card.ref))
      return
    }
    if (this.papers.toCards(place)) return
    const fitting = (this.read?.cards ?? []).filter(each => each.place === place && !this.laid.includes(each.ref))
    openCards(this.area.desk, fitsWords(place), fitting, chosen => {
      this.card(chosen)
      this.papers.toPlace(place)
    })
  }

  private relay(refs: readonly string[]): void {
    const { read } = this
    if (!read) return
    this.laid = [...refs]
    this.papers.frame(this.framed(read), this.laid)
  }

  private framed(read: CourtRead): ReadonlyMap<StatementPlace, CardUp> {
    const sitting = this.world.sitting()
    const cards = new Map<StatementPlace, CardUp>()
    if (!sitting || read.what !== 'statement') return cards
    for (const { place, ref } of frameOf(sitting.game, this.laid)) {
      const card = read.cards.find(each => each.ref === ref)
      if (card) cards.set(place, card)
    }
    return cards
  }

  /** The cards that bear on the question, where there is no room for a drawer. */
  private bearing(): void {
    const { read } = this
    if (read) openCards(this.area.desk, this.papers.bearing, read.cards, card => this.card(card))
  }

  private named(by: SaidRead['by']): string {
    const sitting = this.world.sitting()
    if (!sitting || by === null) return word('court.by.seen')
    if (by !== 'doyle' && by !== 'strand' && by !== 'carlisle' && by !== 'margaret') return word('court.by.ted')
    return word(`court.by.${by}`, { name: words(sitting.game, `names.${by}.${by === 'margaret' ? 'short' : 'full'}`) })
  }
}

/** Speech stands between marks, unless it brings its own. */
function quoted(text: string): string {
  return text.includes('“') ? text : `“${text}”`
}
