/** The paper of a card: its title, the situation, what can be chosen and what that may lead to; or words to be read, and the way on. */
import { Graphics } from 'pixi.js'
import type { Part } from '../../access/part.ts'
import { Rove } from '../../access/rove.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { RustButton } from '../../ui/buttons.ts'
import { ChoiceButton, type ChoiceSaid } from '../../ui/choice.ts'
import { type Box, inset } from '../../ui/lay.ts'
import { Paper } from '../../ui/paper.ts'
import { Group } from '../../ui/piece.ts'
import { Scroll } from '../../ui/scroll.ts'
import { COLOUR, INK, type TypeRole } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'

/** Words in one of the hands of the paper: told, noted, or kept in Ted's hand. */
export type Passage = { text: string; role?: TypeRole; colour?: string }
export type Chosen = ChoiceSaid & { after: readonly string[] }
export type Content = {
  passages: readonly Passage[]
  choices?: readonly Chosen[]
  /** The way on, where nothing is to be chosen. */
  on?: { words: string; press: () => void }
}

/** Lines of the situation that stay in sight, or everything scrolls together. */
const LEAST_LINES = 3

export class CardPaper extends Group {
  private readonly paper: Paper
  private readonly heading: Words
  private readonly rule = new Graphics()
  private body: Body | undefined

  constructor(area: Area, title: string, level: 1 | 2) {
    super(area, {})
    this.paper = new Paper(this.inner, 'card')
    this.heading = new Words(this.inner, 'heading', title, { level })
    this.view.addChild(this.rule)
  }

  set title(title: string) {
    this.heading.text = title
  }

  get title(): string {
    return this.heading.text
  }

  /** Puts other words and choices on the paper; the title stays. */
  show(content: Content): void {
    this.body?.remove()
    this.body = new Body(this.inner, content, this.heading.text)
    if (this.box.width > 0) this.place(this.box)
  }

  /** The choice or the way on that the keys come to first. */
  get first(): Part | undefined {
    return this.body?.first
  }

  /** Whether the keys are on one of the choices, or on the way on. */
  get held(): boolean {
    return this.body?.held ?? false
  }

  choice(at: number): ChoiceButton | undefined {
    return this.body?.choices[at]
  }

  /** Fades what can be chosen; what was taken goes last. */
  fade(at: number): void {
    this.body?.fade(at)
  }

  override height(width: number): number {
    const room = width - 2 * this.pad()
    return this.head(room) + (this.body?.height(room) ?? 0) + 2 * this.pad()
  }

  protected override lay(box: Box): void {
    this.paper.place(box)
    const within = inset(box, this.pad(), this.area.space('snug'))
    const head = this.head(within.width)
    this.heading.place({ ...within, height: head })
    this.rule
      .clear()
      .rect(within.x, within.y + head - this.area.space('small'), within.width, 2.5)
      .fill({ color: COLOUR.rule })
    this.body?.place({ ...within, y: within.y + head, height: Math.max(0, within.height - head) })
  }

  private head(width: number): number {
    return this.heading.height(width) + this.area.space('room')
  }

  private pad(): number {
    const { mode } = this.area.page
    return this.area.space(mode === 'tall' || mode === 'low' ? 'snug' : 'room')
  }
}

/** All under the title, made anew with every change of words. The choices keep to the end of the paper; where room is short each part scrolls. */
class Body {
  readonly choices: ChoiceButton[] = []
  private readonly area: Area
  private readonly own: Area
  private readonly scroll: Scroll
  private readonly lower: Scroll
  private readonly list: Area
  private readonly foot: Part
  private readonly texts: Words[]
  private readonly after: Words[] = []
  private readonly on: RustButton | undefined
  private readonly said: Content

  constructor(area: Area, said: Content, title: string) {
    this.area = area
    this.said = said
    this.own = area.inside()
    this.scroll = new Scroll(this.own, title)
    this.texts = said.passages.map(
      ({ text, role = 'body', colour }) => new Words(this.scroll.inner, role, text, colour === undefined ? {} : { colour }),
    )
    const choices = said.choices ?? []
    this.lower = new Scroll(this.own)
    this.list = this.lower.inner.inside({ role: 'group', name: word('card.choices') })
    this.foot = this.list.part
    for (const [at, choice] of choices.entries()) this.choices.push(new ChoiceButton(this.list, choice, on => this.turned(at, on)))
    if (choices.length > 1)
      new Rove(
        this.list.part,
        this.choices.map(({ part }) => [part]),
      )
    if (choices.some(({ after }) => after.length > 0))
      for (const colour of [INK.better, INK.soft]) this.after.push(new Words(this.lower.inner, 'says', '', { colour }))
    if (said.on) this.on = new RustButton(this.list, { words: said.on.words, press: said.on.press, ring: 'always' })
    this.speakOf(choices.findIndex(({ reason }) => reason === undefined))
  }

  get first(): Part | undefined {
    return (this.choices.find(({ reason }) => reason === undefined) ?? this.choices[0])?.part ?? this.on?.part
  }

  get held(): boolean {
    return this.foot.element.contains(document.activeElement)
  }

  remove(): void {
    this.own.part.remove()
    this.own.view.destroy({ children: true })
  }

  fade(at: number): void {
    this.lower.view.alpha = at
  }

  height(width: number): number {
    return this.situation(width) + this.rest(width)
  }

  place(box: Box): void {
    const { area } = this
    const situation = this.situation(box.width)
    const least = Math.min(situation, LEAST_LINES * area.size('body') * 1.4)
    const rest = Math.min(this.rest(box.width), box.height - Math.min(least, box.height * 0.4))
    const room = box.height - rest
    this.scroll.place({ ...box, height: room })
    let y = 0
    for (const words of this.texts) {
      const height = words.height(box.width)
      words.place({ x: 0, y, width: box.width, height })
      y += height + area.space('small')
    }
    this.scroll.length = y
    this.lower.place({ ...box, y: box.y + room, height: rest })
    this.layRest(box.width, Math.max(rest, this.rest(box.width)))
  }

  private situation(width: number): number {
    let height = 0
    for (const words of this.texts) height += words.height(width) + this.area.space('small')
    return height
  }

  private rest(width: number): number {
    const gap = this.area.space('small')
    let height = gap
    for (const choice of this.choices) height += choice.height(width) + gap
    if (this.on) height += this.onHeight(width) + gap
    return height + this.afterHeight(width)
  }

  /** From the top of the lower window; the ring of the first choice needs its room there. */
  private layRest(width: number, height: number): void {
    const gap = this.area.space('small')
    let y = gap
    for (const choice of this.choices) {
      const tall = choice.height(width)
      choice.place({ x: 0, y, width, height: tall })
      y += tall + gap
    }
    for (const words of this.after) {
      const tall = words.height(width - gap)
      words.place({ x: gap, y, width: width - gap, height: tall })
      y += tall
    }
    if (this.on) {
      const tall = this.onHeight(width)
      const narrow = this.area.page.mode === 'tall' || this.area.page.mode === 'low'
      const wide = narrow ? width : Math.min(width, Math.max(this.on.width(), this.area.letters(220)))
      this.on.place({ x: width - wide, y: height - tall - gap, width: wide, height: tall })
    }
    this.lower.length = height
  }

  private onHeight(width: number): number {
    return this.on ? Math.max(this.area.letters(54), this.on.height(width)) : 0
  }

  /** Room for the longest of what can stand there, so that nothing jumps when another choice is looked at. */
  private afterHeight(width: number): number {
    let most = 0
    for (const { after } of this.said.choices ?? []) {
      let height = 0
      for (const [at, words] of this.after.entries()) {
        const text = words.text
        words.text = after[at] ?? ''
        height += words.height(width - this.area.space('small'))
        words.text = text
      }
      most = Math.max(most, height)
    }
    return most > 0 ? most + this.area.space('hair') : 0
  }

  private turned(at: number, on: boolean): void {
    if (on) this.speakOf(at)
  }

  /** The footer speaks of the choice in hand: what is likely, and what somebody may notice. */
  private speakOf(at: number): void {
    const after = this.said.choices?.[at]?.after ?? []
    for (const [line, words] of this.after.entries()) words.text = after[line] ?? ''
    for (const words of this.after) if (words.box.width > 0) words.place(words.box)
    this.relay()
  }

  /** Two lines of the footer may be of other heights now. */
  private relay(): void {
    const [first, second] = this.after
    if (!first || !second || first.box.width === 0) return
    const height = first.height(first.box.width)
    first.place({ ...first.box, height })
    second.place({ ...second.box, y: first.box.y + height, height: second.height(second.box.width) })
  }
}
