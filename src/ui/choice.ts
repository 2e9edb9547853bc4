/** A choice on a card: a verb phrase, what it really costs, and what is uncertain about it. It never says which is good. */
import { Container, Graphics } from 'pixi.js'
import { word } from '../language/words.ts'
import type { IconName } from '../places/surfaces.ts'
import type { Area, Desk } from './area.ts'
import { type Box, flow, TARGET } from './lay.ts'
import { Letters } from './letters.ts'
import { Press } from './piece.ts'
import { Picture, Sheet } from './sheet.ts'
import { COLOUR, INK, PAIRS } from './theme.ts'

export type Cost = { icon: IconName; words: string }

export type ChoiceSaid = {
  /** From 1: also the key that takes it. */
  number: number
  words: string
  costs: readonly Cost[]
  /** Only what is uncertain, in words. */
  odds?: string
  /** All of it in one breath, for readers; made of the above when left out. */
  name?: string
  press: () => void
  /** Why it can't be taken; it stays in its place and says so. */
  reason?: string | undefined
}

/** One price: an icon and a few words. A picture only. */
export class CostChip {
  readonly view = new Container()
  private readonly desk: Desk
  private readonly icon: Picture
  private readonly letters: Letters

  constructor(into: Container, desk: Desk, { icon, words }: Cost) {
    this.desk = desk
    this.icon = new Picture(this.view, desk, { icon })
    this.letters = new Letters(this.view, desk, 'row', words)
    into.addChild(this.view)
  }

  set colour(colour: string) {
    this.letters.colour = colour
  }

  width(): number {
    return this.side() + 6 + this.letters.width()
  }

  height(): number {
    return Math.max(this.side(), this.letters.height(10_000))
  }

  place({ x, y, height }: Box): void {
    this.view.position.set(Math.round(x), Math.round(y))
    this.icon.put(this.side() / 2, height / 2, this.side())
    this.letters.place({ x: this.side() + 6, y: 0, width: 10_000, height }, 'middle')
  }

  private side(): number {
    return Math.round(24 * this.desk.page.unit * this.desk.page.text)
  }
}

/** Turns rust under the mouse or the keys. Ask `focused` to write the line that speaks of it. */
export class ChoiceButton extends Press {
  private readonly sheet: Sheet
  private readonly strip = new Graphics()
  private readonly plate: Picture
  private readonly plateOn: Picture
  private readonly digit: Letters
  private readonly letters: Letters
  private readonly chips: CostChip[]
  private readonly odds: Letters
  private readonly turned: (on: boolean) => void
  private readonly uncertain: string
  private on = false

  /** @param turned told when it comes under the mouse or the keys, and when it leaves them */
  constructor(area: Area, said: ChoiceSaid, turned: (on: boolean) => void = () => undefined) {
    super(area, { name: said.name ?? choiceName(said), press: said.press, ring: 'always' })
    const { desk } = area
    this.turned = turned
    this.uncertain = said.odds ?? ''
    this.sheet = new Sheet(this.view, desk, 'choice')
    const top = this.sheet.top
    top.addChild(this.strip)
    this.plate = new Picture(top, desk, { thing: 'numberPlate' })
    this.plateOn = new Picture(top, desk, { thing: 'numberPlateOn' })
    this.digit = new Letters(top, desk, 'day', String(said.number), { align: 'center', colour: INK.cream })
    this.letters = new Letters(top, desk, 'choice', said.words)
    this.chips = said.costs.map(cost => new CostChip(top, desk, cost))
    this.odds = new Letters(top, desk, 'says', this.uncertain, { colour: INK.soft, align: 'right' })
    this.reason = said.reason
  }

  /** Whether the mouse or the keys are on it. */
  get focused(): boolean {
    return this.on
  }

  override height(width: number): number {
    const { pad, lines } = this.measure(width)
    return Math.max(TARGET, lines.words + lines.below + 2 * pad + (lines.below > 0 ? this.area.space('hair') : 0))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const { pad, left, room, lines, chips, oddsBeside } = this.measure(width)
    const top = Math.max(pad, (height - lines.words - lines.below - this.area.space('hair')) / 2)
    const side = this.area.letters(40)
    for (const plate of [this.plate, this.plateOn]) plate.put(pad + side / 2, top + lines.words / 2, side)
    this.digit.place({ x: pad, y: top, width: side, height: lines.words }, 'middle')
    this.letters.place({ x: left, y: top, width: room, height: lines.words })
    const below = top + lines.words + this.area.space('hair')
    for (const [at, box] of chips.entries()) this.chips[at]?.place({ ...box, x: box.x + pad + this.area.space('small'), y: box.y + below })
    const odds = this.odds.height(width - 2 * pad)
    const y = oddsBeside ? below : below + lines.below - odds
    this.odds.place({ x: pad, y, width: width - 2 * pad - this.area.space('small'), height: oddsBeside ? lines.below : odds }, 'middle')
    this.strip.clear()
    if (this.chips.length > 0 && !this.reason)
      this.strip.roundRect(pad - 4, below - 3, width - 2 * pad + 8, lines.below + 6, 6).fill(PAIRS.card.paper)
  }

  protected override paint(): void {
    const { look } = this
    const on = !look.disabled && (look.hover || look.focus || look.pressed)
    if (on !== this.on) {
      this.on = on
      this.turned(on)
    }
    this.sheet.paper = look.disabled ? 'disabled' : on ? 'rust' : 'choice'
    this.plate.visible = !on
    this.plateOn.visible = on
    this.digit.colour = on ? INK.plain : INK.cream
    this.letters.colour = look.disabled ? PAIRS.off.ink : on ? INK.cream : INK.plain
    // What it costs keeps its paper when the button turns rust: prices are read, not guessed.
    this.strip.visible = on
    this.odds.colour = this.chips.length === 0 && on ? COLOUR.cream : INK.soft
    if (this.box.width > 0) this.sheet.look(look)
  }

  private measure(width: number) {
    const { area } = this
    const pad = area.space('snug')
    const left = pad + area.letters(40) + area.space('snug')
    const room = width - left - pad
    this.odds.text = this.reason ?? this.uncertain
    for (const chip of this.chips) chip.view.visible = this.reason === undefined
    const strip = width - 2 * pad - 2 * area.space('small')
    const widths = this.reason === undefined ? this.chips.map(chip => chip.width()) : []
    const tall = Math.max(0, ...this.chips.map(chip => chip.height()))
    const { boxes: chips, height: chipLines } = flow(
      { x: 0, y: 0, width: strip, height: 0 },
      widths,
      tall,
      area.space('room'),
      area.space('hair'),
    )
    const taken = widths.reduce((sum, one) => sum + one + area.space('room'), 0)
    const oddsBeside = taken + this.odds.width() <= strip
    const odds = this.odds.text ? this.odds.height(strip) : 0
    const below = oddsBeside ? Math.max(chipLines, odds) : chipLines + odds
    return { pad, left, room, chips, oddsBeside, lines: { words: Math.max(area.letters(40), this.letters.height(room)), below } }
  }
}

function choiceName({ words, costs, odds }: ChoiceSaid): string {
  const parts = [costs.map(cost => cost.words).join(', '), odds ?? ''].filter(part => part !== '')
  return parts.length > 0 ? word('common.wordsAndNote', { words, note: parts.join('. ') }) : words
}
