/** Card: choose one, knowing what it costs. */
import { cardAt, type CardRead, type ChoiceRead, type Fact, factWords, nextHour, readCard, refWords } from '../../../sim/index.ts'
import type { Commands } from '../../access/keys.ts'
import { hear, type ScreenName } from '../../bus.ts'
import { loadPerson } from '../../figures/load.ts'
import { isFigure } from '../../figures/people.ts'
import { word } from '../../language/words.ts'
import type { IconName } from '../../places/surfaces.ts'
import { readyRoom } from '../../theatre/rooms.ts'
import { nearer } from '../../theatre/marks.ts'
import { lightOf, scarredBy, stateOf } from '../../theatre/staging.ts'
import { cardOccasion } from '../../theatre/wardrobe.ts'
import type { Area } from '../../ui/area.ts'
import { DateLeaf, HourCard } from '../../ui/clock.ts'
import type { Box } from '../../ui/lay.ts'
import type { Page } from '../../ui/page.ts'
import { INK } from '../../ui/theme.ts'
import { toast } from '../../ui/toast.ts'
import type { Screen, World } from '../screen.ts'
import { type Chosen, CardPaper, type Passage } from './paper.ts'
import { CardScene } from './scene.ts'

const COSTS: Record<ChoiceRead['costs'][number]['take'], IconName> = { minutes: 'clock', energy: 'mug', cents: 'coin', favour: 'curls' }
/** The Friday without her: what stands on the table is burnt. */
const FIRST_MORNING = 4
/** A key still down from the screen before must not choose. */
const GUARD_MS = 400
const FADE_MS = 200
/** Of the page's height, for a card with little on it. */
const LEAST_SHARE = 0.44

export class Card implements Screen {
  readonly name: ScreenName = 'card'
  readonly title = word('card.screen')
  private readonly world: World
  private area!: Area
  private card: CardRead | null = null
  private scene: CardScene | undefined
  private paper: CardPaper | undefined
  private leaf!: DateLeaf
  private hour!: HourCard
  private panel = 0
  private tallest = 0
  private since = 0
  /** What the answer led to is on the paper, or still to come: the screen after this one waits. */
  private telling = false
  private leave: (() => void) | undefined

  constructor(world: World) {
    this.world = world
  }

  async prepare(): Promise<void> {
    this.card = this.reading()
    if (!this.card) return
    const { faces, where } = this.card
    // The scene says itself what could not be had.
    await Promise.allSettled([readyRoom(where), ...faces.flatMap(({ who }) => (isFigure(who) ? [loadPerson(who)] : []))])
  }

  build(area: Area): void {
    this.area = area
    const { game } = this.world.sitting() ?? {}
    const at = game ? nextHour(game) : { day: 0, slot: 'morning' as const }
    this.stand()
    this.leaf = new DateLeaf(area, at.day)
    this.hour = new HourCard(area, { slot: word(`slots.${at.slot}`), time: word(`day.hours.${at.slot}`) })
    this.paper = new CardPaper(area, this.card?.title ?? this.title, 1)
    this.situation()
    hear(this.world.bus, 'stepped', ({ action, facts }) => action.do === 'choose' && this.told(action.option, facts), area.gone)
    hear(this.world.bus, 'refused', ({ sentence }) => void toast(area.desk, sentence), area.gone)
    document.addEventListener('keydown', event => this.arrow(event), { signal: area.gone })
  }

  shown(): void {
    this.focus()
    this.since = performance.now()
  }

  hidden(): void {
    this.scene?.close()
  }

  ended(): Promise<void> {
    if (!this.telling) return Promise.resolve()
    return new Promise(done => {
      this.leave = done
    })
  }

  commands(): Commands {
    return {
      back: () => {
        if (this.telling) this.goOn()
        else this.world.bus.emit('goto', 'title')
      },
      first: () => this.press(0),
      second: () => this.press(1),
      third: () => this.press(2),
      fourth: () => this.press(3),
      go: () => this.advance(),
      skip: () => this.advance(),
    }
  }

  resize(page: Page): void {
    const { box, full, mode } = page
    const { area } = this
    const gap = area.space(mode === 'tall' || mode === 'low' ? 'small' : 'room')
    // One card keeps one paper: what is read on it may be shorter than what was there before, and nothing jumps.
    const paper = paperBox(page, gap, width => {
      this.tallest = Math.max(this.tallest, this.paper?.height(width) ?? 0)
      return this.tallest
    })
    const top = { x: box.x + gap, y: box.y + (mode === 'wide' ? Math.round(box.height * 0.03) : gap) }
    const leaf = { ...top, width: this.leaf.width(), height: this.leaf.height(0) }
    const hour = {
      x: leaf.x + leaf.width + area.space('snug'),
      y: top.y + area.space('small'),
      width: this.hour.width(),
      height: this.hour.height(this.hour.width()),
    }
    const room = mode === 'tall' ? paper.y - box.y : box.height
    // Small pages need all they have for the faces.
    this.leaf.shown = leaf.height < room * 0.5 && leaf.width < box.width / 2
    this.hour.shown = this.leaf.shown && hour.x + hour.width < (mode === 'tall' ? box.x + box.width : paper.x)
    this.leaf.place(leaf)
    this.hour.place(hour)
    this.paper?.place(paper)
    const picture: Box =
      mode === 'tall' ? { ...full, height: paper.y + area.space('room') } : { ...full, width: paper.x - full.x + area.space('small') }
    this.scene?.lay(mode === 'tall' ? picture : full, picture)
  }

  private reading(): CardRead | null {
    const sitting = this.world.sitting()
    return sitting && readCard(sitting.game)
  }

  /** Puts the people of the card before their room. */
  private stand(): void {
    const { area, card } = this
    const game = this.world.sitting()?.game
    if (!card || !game) return
    this.scene?.close()
    this.scene?.destroy({ children: true })
    const { day, slot } = nextHour(game)
    const weather = game.weather[day % 7] ?? 'clear'
    const place = nearer(card.where, card.faces)
    this.scene = new CardScene(
      this.world.motion,
      {
        card: card.id,
        place,
        light: lightOf(slot),
        weather,
        state: stateOf(game),
        occasion: { place, day, weather, slot, scarred: scarredBy(game), ...cardOccasion(card.id) },
        faces: card.faces,
        table: card.where !== 'apartment' || slot !== 'morning' ? 'none' : day === FIRST_MORNING ? 'firstBreakfast' : 'breakfast',
      },
      area.gone,
    )
    area.view.addChildAt(this.scene, 0)
    void this.scene.open()
  }

  /** The panels one by one, then the situation with its choices. */
  private situation(): void {
    const { card, paper } = this
    if (!card || !paper) return
    const panel = card.panels[this.panel]
    if (panel !== undefined) {
      paper.show({ passages: [{ text: panel }], on: { words: word('common.goOn'), press: () => this.advance() } })
      return
    }
    paper.show({ passages: [{ text: card.text }], choices: card.choices.map((choice, at) => this.chosen(choice, at, card.choices.length)) })
  }

  private chosen({ id, label, costs, odds, after, refused }: ChoiceRead, at: number, total: number): Chosen {
    const prices = costs.map(cost => ({ icon: COSTS[cost.take], words: cost.words }))
    const spoken = [label, prices.map(({ words }) => words).join(', '), odds ?? '', ...after].filter(part => part !== '')
    return {
      number: at + 1,
      words: label,
      costs: prices,
      ...(odds === null ? {} : { odds }),
      after,
      name: word('card.choice', { at: at + 1, total, words: spoken.map(sentence).join(' ') }),
      reason: refused ?? undefined,
      press: () => this.choose(id),
    }
  }

  private get early(): boolean {
    return !this.world.motion.instant && performance.now() - this.since < GUARD_MS
  }

  private choose(option: string): void {
    if (this.early || this.telling) return
    this.world.bus.emit('act', { do: 'choose', option })
  }

  private press(at: number): void {
    const { card, panel } = this
    if (!card || this.telling || panel < card.panels.length) return
    this.paper?.choice(at)?.part.element.click()
  }

  /** What came of it: faces first, then the words, then what is kept of it. */
  private told(option: string, facts: readonly Fact[]): void {
    const { card, paper, world } = this
    const game = world.sitting()?.game
    if (!card || !paper || !game) return
    this.telling = true
    this.scene?.express(cardAt(card.id).choices[option]?.faces ?? [])
    const passages: Passage[] = []
    for (const fact of facts) {
      const passage = passageOf(fact)
      if (passage) passages.push(passage)
    }
    void world.motion
      .run(FADE_MS, at => paper.fade(1 - at), { fade: true })
      .then(() => {
        if (this.area.gone.aborted) return
        paper.show({ passages, on: { words: word('common.goOn'), press: () => this.goOn() } })
        this.resize(this.area.page)
        this.focus()
        this.area.say(passages.map(({ text }) => text).join(' '))
        this.since = performance.now()
      })

    function passageOf(fact: Fact): Passage | null {
      if (!game) return null
      // The next card's own situation is told when it lies on the table.
      if (fact.values.option === undefined && fact.values.card !== undefined && fact.path !== 'outcome') return null
      const text = factWords(game, fact)
      if (text !== null) return { text }
      if (fact.path === 'outcome' && fact.values.says !== '')
        return {
          text: word(fact.values.came === 1 ? 'card.came' : 'card.cameNot', { says: capital(String(fact.values.says)) }),
          role: 'strong',
          colour: INK.rust,
        }
      if (fact.path !== 'remembered') return null
      const kept = refWords(game, String(fact.values.ref))
      return kept && { text: word('card.kept', { words: kept.short }), role: 'hand', colour: INK.better }
    }
  }

  private goOn(): void {
    if (!this.telling) return
    if (this.early) return
    this.telling = false
    const next = this.reading()
    if (next && !this.leave) this.another(next)
    this.leave?.()
    this.leave = undefined
  }

  /** One scene leads to the next: the same paper, another card. */
  private another(card: CardRead): void {
    this.card = card
    this.panel = 0
    this.stand()
    if (this.paper) this.paper.title = card.title
    this.situation()
    this.resize(this.area.page)
    this.focus()
    this.since = performance.now()
    this.area.say(card.title)
  }

  private advance(): void {
    if (this.telling) {
      this.goOn()
      return
    }
    if (this.early || !this.card || this.panel >= this.card.panels.length) return
    this.panel++
    this.situation()
    this.resize(this.area.page)
    this.focus()
    this.area.say(this.card.panels[this.panel] ?? this.card.text)
    this.since = performance.now()
  }

  private focus(): void {
    this.paper?.first?.focus()
  }

  /** From anywhere on the page the arrows lead to what can be chosen. */
  private arrow(event: KeyboardEvent): void {
    if (event.defaultPrevented || this.area.desk.access.covered || !/^Arrow(Up|Down)$/.test(event.key) || this.paper?.held) return
    if (event.target instanceof HTMLElement && event.target.classList.contains('scroll')) return
    event.preventDefault()
    this.focus()
  }
}

/** Where the paper lies: right of the faces, below them, or beside them on a phone's side. */
function paperBox({ box, mode }: Page, gap: number, needed: (width: number) => number): Box {
  if (mode === 'tall') {
    const width = box.width - 2 * gap
    const most = Math.round(box.height * 0.76)
    const height = Math.min(
      box.height - 2 * gap,
      Math.max(Math.min(needed(width), Math.round(box.height * 0.66)), Math.min(most, needed(width))),
    )
    return { x: box.x + gap, y: box.y + box.height - gap - height, width, height }
  }
  if (mode === 'low')
    return {
      x: box.x + Math.round(box.width * 0.46),
      y: box.y + gap,
      width: Math.round(box.width * 0.54) - gap,
      height: box.height - 2 * gap,
    }
  const share = mode === 'wide' ? 0.415 : 0.52
  const width = Math.round(box.width * share)
  const edge = Math.round(box.width * 0.015)
  const top = Math.round(box.height * 0.03)
  const most = box.height - 2 * top
  const height = Math.min(most, Math.max(Math.round(box.height * LEAST_SHARE), needed(width)))
  return { x: box.x + box.width - width - edge, y: box.y + Math.round((box.height - height) / 2), width, height }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** A part of a name, ended as a sentence is. */
const sentence = (text: string): string => (/[.?!”]$/.test(text) ? text : `${text}.`)
