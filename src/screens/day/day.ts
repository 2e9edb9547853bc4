/** Day: watch the day you planned; step in when it matters. */
import {
  type Action,
  dueIn,
  type Fact,
  type Game,
  type HourAt,
  type Interrupt,
  isUnderWay,
  lastHour,
  type MomentRead,
  nextHour,
  openInterrupts,
  readMoment,
  readNeeds,
  SLOTS,
  weekOf,
} from '../../../sim/index.ts'
import type { Commands } from '../../access/keys.ts'
import { hear, type ScreenName } from '../../bus.ts'
import { loadPerson } from '../../figures/load.ts'
import { dated } from '../../language/dates.ts'
import { word } from '../../language/words.ts'
import { readyRoom } from '../../theatre/rooms.ts'
import type { Scene } from '../../places/scene.ts'
import { faceFor, sceneOf } from '../../theatre/staging.ts'
import { Theatre } from '../../theatre/theatre.ts'
import type { Area } from '../../ui/area.ts'
import type { SpeedStep } from '../../ui/clock.ts'
import type { Page } from '../../ui/page.ts'
import { toast } from '../../ui/toast.ts'
import { CardPaper } from '../card/paper.ts'
import type { Screen, World } from '../screen.ts'
import { openLog } from './log.ts'
import { needLines } from './needs.ts'
import { keepPace, paceOf, quietTime, readingOf, readingTime } from './pace.ts'
import { brokeWords, doingSentence, hourSentence, type Line, linesOf, longName, passagesOf, slotWord } from './telling.ts'
import { DayView, shapeOf } from './view.ts'

type Passage = { title: string; text: string }

export class Day implements Screen {
  readonly name: ScreenName = 'day'
  readonly title: string = word('day.name')
  private readonly world: World
  private readonly log: string[] = []
  private area!: Area
  private theatre!: Theatre
  private view!: DayView
  private papers!: Area
  private pace: SpeedStep
  /** The hour that is looked at. */
  private at: HourAt = { day: 0, slot: 'morning' }
  private lived: HourAt | null = null
  /** The screen that the game asks for now. */
  private wanted: ScreenName = 'day'
  /** Hours are lived without being looked at. */
  private hurrying = false
  private passages: Passage[] = []
  private passage: { paper: CardPaper; done: () => void } | undefined
  private reading: Promise<void> = Promise.resolve()

  constructor(world: World) {
    this.world = world
    this.pace = paceOf(world)
  }

  async prepare(): Promise<void> {
    const { lived, at } = this.begins()
    this.at = at
    this.lived = lived
    await Promise.all([loadPerson('ted'), loadPerson('billy'), readyRoom(this.moment().place)]).catch((cause: unknown) =>
      console.warn('The day goes without its pictures.', cause),
    )
  }

  build(area: Area): void {
    this.area = area
    this.theatre = new Theatre(this.world.motion, area.gone)
    area.view.addChild(this.theatre)
    this.papers = area.inside()
    this.make(area.page)
    const { game, facts } = this.play()
    const { lived } = this
    const own = lived ? facts.filter(({ day, slot }) => day === lived.day && slot === lived.slot) : []
    if (this.world.from() === 'calendar') this.passages = passagesOf(game, own)
    const { bus } = this.world
    this.look(own)
    hear(bus, 'goto', name => this.goes(name), area.gone)
    hear(bus, 'stepped', ({ action, facts }) => this.heard(action, facts), area.gone)
    hear(bus, 'refused', ({ sentence }) => void toast(area.desk, sentence), area.gone)
    document.addEventListener('keydown', event => this.key(event), { signal: area.gone })
  }

  resize(page: Page): void {
    if (this.view.shape !== shapeOf(page)) {
      this.remake(page)
      this.look([])
    }
    this.theatre.lay(this.view.place(page), this.view.covered)
    if (this.passage) this.layPassage(page)
  }

  shown(): void {
    this.view.focusOn()
    this.area.say(hourSentence(this.moment()))
    void this.world.motion.pause(this.pace === 'next' ? 0 : quietTime(this.pace)).then(() => this.after())
  }

  hidden(): void {
    this.theatre.close()
  }

  /** What the last hour told is seen to its end, whatever the game asks for. */
  async ended(): Promise<void> {
    await this.world.queue.add(() => undefined)
    await this.reading
  }

  commands(): Commands {
    return {
      back: () => {
        this.world.queue.skip()
        if (this.passage) this.passage.done()
        else this.world.bus.emit('goto', 'title')
      },
      pause: () => this.tap(),
      skip: () => this.setPace('next'),
      go: () => this.hour(),
      first: () => this.setPace('play'),
      second: () => this.setPace('faster'),
      third: () => this.setPace('next'),
      log: () => openLog(this.area.desk, this.log),
    }
  }

  private play(): { game: Readonly<Game>; facts: readonly Fact[] } {
    const sitting = this.world.sitting()
    if (!sitting) throw new Error('A day needs a play.')
    return sitting
  }

  /** The hour just lived, or, coming from a card, the one that it broke into and that is about to be lived. */
  private begins(): { lived: HourAt | null; at: HourAt } {
    const { game } = this.play()
    const lived = this.world.from() === 'card' ? null : lastHour(game)
    return { lived, at: lived ?? nextHour(game) }
  }

  private moment(): MomentRead {
    return readMoment(this.play().game as Game, this.at)
  }

  private make(page: Page): void {
    this.view = new DayView(this.papers, shapeOf(page), this.title, {
      tap: () => this.tap(),
      pace: step => this.setPace(step),
      hour: () => this.hour(),
      way: how => this.breakIn(how),
    })
    this.view.pace = this.pace
  }

  private remake(page: Page): void {
    this.papers.part.remove()
    this.papers.view.destroy({ children: true })
    this.papers = this.area.inside()
    this.make(page)
  }

  /** Shows the hour as it is: picture, papers and what is told of it. */
  private look(facts: readonly Fact[]): Line[] {
    const { game } = this.play() as { game: Game }
    const moment = this.moment()
    const needs = readNeeds(game)
    const faces = { ted: faceFor('ted', needs.ted), billy: moment.slot === 'night' ? ('asleep' as const) : faceFor('billy', needs.billy) }
    const scene = sceneOf(game, moment, faces)
    void this.theatre.show(scene).catch((cause: unknown) => console.warn('The hour goes without its picture.', cause))
    const { day, slot } = this.at
    this.view.show(
      { day, slot: SLOTS.indexOf(slot), name: slotWord(slot), hours: word(`day.hours.${slot}`) },
      this.pictureWords(moment, scene),
    )
    this.view.needs(needLines(needs.billy), needLines(needs.ted), faces)
    this.view.quiet()
    const { shown, all } = linesOf(game, facts)
    // Whoever goes hour by hour has all the time there is.
    const texts = shown.map(({ text }) => text)
    const read = this.pace === 'pause' ? shown : shown.slice(0, readingOf(this.world).fit(weekOf(this.at.day), texts))
    this.view.tell(doingSentence(moment), read[0]?.text ?? '')
    this.next()
    this.log.push([hourSentence(moment), ...all.map(({ text }) => text)].join(' '))
    return read
  }

  /** Where the picture is may be nearer than where the rules have him: nights at home are slept in his room. */
  private pictureWords(moment: MomentRead, { place, light, cast }: Scene): string {
    const where = { place: word(`album.places.${place}`), light: word(`album.lights.${light}`) }
    return word('day.picture', { ...where, people: cast.length === 0 ? word('day.alone') : doingSentence(moment) })
  }

  /** What the plan says next, what somebody waits for then, and how it can be broken. */
  private next(): void {
    const { game } = this.play() as { game: Game }
    const coming = nextHour(game)
    const { what, slot, place } = readMoment(game, coming)
    const name = what === null ? (place === 'office' ? word('day.desk') : word('day.free')) : (longName(what) ?? '')
    const today = coming.day === this.at.day
    const when = today ? slotWord(slot) : word('day.hour', { weekday: dated(coming.day).weekday, slot: slotWord(slot).toLowerCase() })
    const due = dueIn(game, coming)
    this.view.comes(
      word('day.next', { words: `${today ? when.toLowerCase() : when}. ${name}` }),
      due ? word(`day.due.${due.kind}`, { words: due.words }) : '',
      when,
    )
    this.view.interrupts(openInterrupts(game).map(how => ({ how, words: word(`day.way4.${how}`), price: word(`day.way4Price.${how}`) })))
  }

  private goes(name: ScreenName): void {
    this.wanted = name
  }

  private heard(action: Action, facts: readonly Fact[]): void {
    const { game } = this.play() as { game: Game }
    this.passages.push(...passagesOf(game, facts))
    if (action.do === 'interrupt') {
      this.look([])
      this.view.tell(brokeWords(action.how), '')
      this.area.say(brokeWords(action.how))
      return
    }
    // A card stopped the hour before it was lived; what was told belongs to the card.
    const card = game.pending?.what === 'card' || !facts.some(({ path }) => path === 'hour')
    if (card) readingOf(this.world).restart(weekOf(game.day))
    if (card && !facts.some(({ path }) => path === 'hour')) return
    this.at = lastHour(game) ?? this.at
    if (this.hurrying) {
      this.log.push([hourSentence(this.moment()), ...linesOf(game, facts).all.map(({ text }) => text)].join(' '))
      return
    }
    void this.world.queue.add(skip => this.showHour(facts, skip)).then(() => this.after())
  }

  /** One hour: seen, told, and given the time it takes to read. */
  private async showHour(facts: readonly Fact[], skip: AbortSignal): Promise<void> {
    if (this.area.gone.aborted) return
    const lines = this.look(facts)
    const doing = doingSentence(this.moment())
    this.area.say([hourSentence(this.moment()), ...lines.map(({ text }) => text)].join(' '))
    if (lines.length === 0) return this.world.motion.pause(quietTime(this.pace), skip)
    for (const { text, by } of lines) {
      if (this.area.gone.aborted) return
      const spoken = by !== null && this.view.say(text, this.theatre.mouthOf(by))
      this.theatre.speak(spoken ? by : null)
      this.view.tell(doing, spoken ? '' : text)
      await this.world.motion.pause(readingTime(text, this.pace), skip)
    }
    this.theatre.speak(null)
  }

  /** When an hour has been seen: what is to be read is read, then the day goes on by itself, if it does. */
  private after(): void {
    if (this.area.gone.aborted || this.world.queue.busy) return
    const passage = this.passages.shift()
    if (passage) {
      this.reading = this.read(passage).then(() => this.after())
      return
    }
    if (!this.mayGo || this.passage) return
    if (this.pace === 'next') this.hurry()
    else if (this.pace !== 'pause') this.world.bus.emit('act', { do: 'live' })
  }

  private get mayGo(): boolean {
    return this.wanted === 'day' && isUnderWay(this.play().game as Game) && !this.area.gone.aborted
  }

  /** Lives on to the next thing that needs the player, without a look at what lies between. */
  private hurry(): void {
    this.hurrying = true
    while (this.mayGo && this.passages.length === 0) this.world.bus.emit('act', { do: 'live' })
    this.hurrying = false
    this.look([])
    this.log.pop()
    if (this.pace === 'next') this.setPace(this.world.motion.instant ? 'pause' : 'play')
    if (this.passages.length > 0) this.after()
  }

  private hour(): void {
    if (this.passage) {
      this.passage.done()
      return
    }
    this.world.queue.skip()
    if (this.mayGo) this.world.bus.emit('act', { do: 'live' })
  }

  private breakIn(how: Interrupt): void {
    if (this.mayGo) this.world.bus.emit('act', { do: 'interrupt', how })
  }

  private tap(): void {
    if (this.passage) return
    this.setPace(this.pace === 'pause' ? 'play' : 'pause')
    this.area.say(word(this.pace === 'pause' ? 'day.paused' : 'day.running'))
  }

  private setPace(step: SpeedStep): void {
    this.pace = step
    // 'To the next thing' is done once; it is no way to go on.
    keepPace(this.world, step === 'next' ? paceOf(this.world) : step)
    this.view.pace = step
    if (step === 'pause') {
      this.world.queue.skip()
      return
    }
    if (step === 'next') this.world.queue.skip()
    if (!this.world.queue.busy) this.after()
  }

  /** A passage lies on the picture until it has been read. */
  private read({ title, text }: Passage): Promise<void> {
    const paper = new CardPaper(this.area, title, 2)
    this.view.aside = true
    return new Promise(resolve => {
      const done = (): void => {
        if (!this.passage) return
        this.passage = undefined
        paper.remove()
        this.view.aside = false
        this.view.focusOn()
        resolve()
      }
      this.passage = { paper, done }
      paper.show({ passages: [{ text }], on: { words: word('common.goOn'), press: done } })
      this.layPassage(this.area.page)
      paper.first?.focus()
      this.area.say(`${title}. ${text}`)
    })
  }

  private layPassage({ box, mode }: Page): void {
    const paper = this.passage?.paper
    if (!paper) return
    const gap = this.area.space(mode === 'tall' || mode === 'low' ? 'small' : 'room')
    const width =
      mode === 'wide' || mode === 'mid'
        ? Math.min(box.width * 0.5, this.area.letters(560))
        : mode === 'low'
          ? box.width / 2 - gap
          : box.width - 2 * gap
    const height = Math.min(box.height - 2 * gap, paper.height(width) + this.area.space('room'))
    const y = mode === 'tall' ? box.y + box.height - height - gap : box.y + (box.height - height) / 2
    paper.place({ x: Math.round(box.x + box.width - width - gap), y: Math.round(y), width: Math.round(width), height: Math.round(height) })
  }

  /** Space pauses, wherever the keys are, unless they are on something that is pressed. */
  private key(event: KeyboardEvent): void {
    if (event.key !== ' ' || event.defaultPrevented || this.area.desk.access.covered) return
    if (event.target instanceof HTMLButtonElement || event.target instanceof HTMLInputElement) return
    event.preventDefault()
    this.tap()
  }
}
