/** A tile of the tray: something an hour can be given to, with its picture, its name and its price. */
import { word } from '../language/words.ts'
import type { IconName } from '../places/surfaces.ts'
import type { Area } from './area.ts'
import { Letters } from './letters.ts'
import { Press } from './piece.ts'
import { Picture, Sheet } from './sheet.ts'
import { INK, PAIRS } from './theme.ts'
import { TARGET } from './lay.ts'

export type TileSaid = { icon: IconName; words: string; cost: string; name?: string; press: () => void }

/** Stands upright where there is room, lies on its side in a narrow list. */
export class Tile extends Press {
  private readonly sheet: Sheet
  private readonly icon: Picture
  private readonly letters: Letters
  private readonly cost: Letters
  private carried = false

  constructor(area: Area, { icon, words, cost, name, press }: TileSaid) {
    super(area, { name: name ?? word('common.wordsAndNote', { words, note: cost }), press })
    this.sheet = new Sheet(this.view, area.desk, 'tile')
    this.icon = new Picture(this.sheet.top, area.desk, { icon })
    this.letters = new Letters(this.sheet.top, area.desk, 'row', words, { align: 'center' })
    this.cost = new Letters(this.sheet.top, area.desk, 'note', cost, { colour: INK.soft, align: 'center' })
  }

  /** In the hand: the next slot pressed gets it. */
  set chosen(chosen: boolean) {
    this.carried = chosen
    this.part.aria({ pressed: chosen })
    this.paint()
  }

  width(): number {
    return Math.max(this.letters.width(), this.cost.width(), this.area.letters(56)) + 2 * this.area.space('small')
  }

  override height(width: number): number {
    const room = width - 2 * this.area.space('hair')
    return Math.max(TARGET, this.area.letters(44) + this.letters.height(room) + this.cost.height(room) + 2 * this.area.space('small'))
  }

  protected override arrange(width: number, height: number): void {
    this.sheet.resize(width, height)
    const gap = this.area.space('hair')
    const room = { x: gap, width: width - 2 * gap }
    const [name, cost] = [this.letters.height(room.width), this.cost.height(room.width)]
    const icon = Math.min(this.area.letters(46), Math.max(18, height - name - cost - 3 * gap))
    const top = (height - icon - name - cost) / 2
    this.icon.put(width / 2, top + icon / 2, icon)
    this.letters.place({ ...room, y: top + icon, height: name })
    this.cost.place({ ...room, y: top + icon + name, height: cost })
  }

  protected override paint(): void {
    this.sheet.paper = this.look.disabled ? 'disabled' : this.carried ? 'chosen' : 'tile'
    this.letters.colour = this.look.disabled ? PAIRS.off.ink : INK.plain
    if (this.box.width > 0) this.sheet.look({ ...this.look, focus: this.look.focus || this.carried })
  }
}
