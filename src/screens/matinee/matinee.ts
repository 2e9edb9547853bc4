/** A minute of somebody's play behind the title: the days pass, people go about them, and a line under the picture says what it is. */
import { Container, Graphics } from 'pixi.js'
import { loadPerson } from '../../figures/load.ts'
import { isFigure } from '../../figures/people.ts'
import { word } from '../../language/words.ts'
import type { Motion } from '../../motion/motion.ts'
import { Theatre } from '../../theatre/theatre.ts'
import { readyRoom } from '../../theatre/rooms.ts'
import type { Area } from '../../ui/area.ts'
import { SpeechBubble } from '../../ui/bubble.ts'
import { DateLeaf, SlotClock } from '../../ui/clock.ts'
import { Letters } from '../../ui/letters.ts'
import type { Page } from '../../ui/page.ts'
import { COLOUR, INK } from '../../ui/theme.ts'
import { Told } from '../day/papers.ts'
import { slotWord } from '../day/telling.ts'
import { reelOf, slotNumber, type Take } from './reel.ts'

/** How long an hour stands, and the whole of it before the menu is back. */
const TAKE_MS = 4300
const WHOLE_MS = 60_000
const FADE_MS = 700
/** Plays that are worth a minute: each time the next one. */
const SEEDS = ['matinee-1', 'matinee-2', 'matinee-3'] as const
/** Dark bands above and below, as in a picture house: of the page's height. */
const BAND = 0.085

export class Matinee {
  private static shown = 0
  readonly view = new Container()
  private readonly area: Area
  private readonly motion: Motion
  private readonly end = new AbortController()
  private readonly theatre: Theatre
  private readonly bands = new Graphics()
  private readonly leaf: DateLeaf
  private readonly clock: SlotClock
  private readonly told: Told
  private readonly bubble: SpeechBubble
  private readonly name: Letters
  private readonly hint: Letters

  /** Lies above all that was made into the area before. Readers are not told of it: it says nothing that they could use. */
  constructor(area: Area, motion: Motion) {
    this.motion = motion
    this.area = area.inside()
    this.area.part.aria({ hidden: true })
    this.area.view.addChild(this.view)
    this.area.view.alpha = 0
    this.theatre = new Theatre(motion, this.end.signal)
    this.view.addChild(this.theatre, this.bands)
    this.leaf = new DateLeaf(this.area, 0)
    this.clock = new SlotClock(this.area, 0, '')
    this.told = new Told(this.area)
    this.bubble = new SpeechBubble(this.area)
    this.name = new Letters(this.area.view, area.desk, 'day', word('common.game'), { colour: INK.cream })
    this.hint = new Letters(this.area.view, area.desk, 'note', word('title.wake'), { colour: INK.cream, align: 'right' })
  }

  /** Plays once, and settles when the menu is back: after a minute, or as soon as `stop` is called. */
  async play(): Promise<void> {
    const skip = this.end.signal
    const takes = reelOf(SEEDS[Matinee.shown++ % SEEDS.length] ?? SEEDS[0])
    let left = WHOLE_MS
    for (const [at, take] of takes.entries()) {
      if (skip.aborted || left < TAKE_MS / 2) break
      await this.show(take)
      if (at === 0) await this.fade(0, 1)
      await this.motion.pause(Math.min(TAKE_MS, left), skip)
      left -= TAKE_MS
    }
    if (!skip.aborted) await this.fade(1, 0)
    this.remove()
  }

  /** The menu is wanted back. */
  stop(): void {
    this.end.abort()
  }

  lay(page: Page): void {
    const { full, box } = page
    const { area } = this
    const band = Math.round(full.height * BAND)
    this.bands
      .clear()
      .rect(full.x, full.y, full.width, band)
      .fill(COLOUR.ringDark)
      .rect(full.x, full.y + full.height - band, full.width, band)
      .fill(COLOUR.ringDark)
    this.theatre.lay({ ...full, y: full.y + band, height: full.height - 2 * band })
    const [edge, gap] = [area.space(page.mode === 'tall' ? 'snug' : 'room'), area.space('snug')]
    const leaf = { width: this.leaf.width(), height: this.leaf.height(0) }
    const top = full.y + band + gap
    this.leaf.place({ x: box.x + edge, y: top, ...leaf })
    const side = Math.round(leaf.height * 0.94)
    this.clock.place({ x: box.x + edge + leaf.width + gap, y: top + (leaf.height - side) / 2, width: side, height: side })
    const beside = box.width - 2 * (edge + gap + Math.max(this.name.width(), this.hint.width()))
    // Under the picture, where there is room between the name and the hint; else on its foot.
    const under = beside > area.letters(420)
    const width = this.told.width(Math.min(under ? beside : box.width - 2 * edge, area.letters(620)))
    const height = this.told.height(width)
    const foot = full.y + full.height - band
    this.told.place({
      x: Math.round(box.x + (box.width - width) / 2),
      y: Math.round(under ? Math.min(foot + (band - height) / 2, full.y + full.height - height - area.space('hair')) : foot - height - gap),
      width,
      height,
    })
    const line = { x: box.x + edge, width: box.width - 2 * edge, height: band }
    this.name.place({ ...line, y: full.y + full.height - band }, 'middle')
    // On a narrow page there is one line for both: the name stays.
    this.hint.view.visible = this.name.width() + this.hint.width() + 2 * gap < line.width
    this.hint.place({ ...line, y: full.y + full.height - band }, 'middle')
  }

  private async show(take: Take): Promise<void> {
    const cast = take.scene.cast.map(({ who }) => who).filter(who => isFigure(who))
    await Promise.all([readyRoom(take.scene.place), ...cast.map(who => loadPerson(who))])
    if (this.end.signal.aborted) return
    await this.theatre.show(take.scene)
    if (this.end.signal.aborted) return
    this.leaf.day = take.day
    this.clock.set(slotNumber(take), slotWord(take.slot))
    this.bubble.shown = false
    this.theatre.speak(null)
    const { line } = take
    const mouth = line?.by && isFigure(line.by) ? this.theatre.mouthOf(line.by) : null
    this.told.set(take.doing, line && !mouth ? line.text : '')
    this.lay(this.area.page)
    if (!line?.by || !mouth || !isFigure(line.by)) return
    const { box } = this.area.page
    this.bubble.say(line.text, mouth, { ...box, y: box.y + box.height * 0.26, height: box.height * 0.48 })
    this.theatre.speak(line.by)
  }

  private fade(from: number, to: number): Promise<void> {
    return this.motion.run(
      FADE_MS,
      at => {
        if (!this.area.view.destroyed) this.area.view.alpha = from + (to - from) * at
      },
      { fade: true, skip: this.end.signal },
    )
  }

  private remove(): void {
    this.end.abort()
    this.theatre.close()
    this.area.part.remove()
    if (!this.area.view.destroyed) this.area.view.destroy({ children: true })
    this.motion.touch()
  }
}
