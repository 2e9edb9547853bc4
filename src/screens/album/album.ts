/** Album: look back, the first breakfast beside the last. */
import { type AlbumPage, type Plate, readAlbum, readShoebox } from '../../../sim/index.ts'
import type { Commands } from '../../access/keys.ts'
import { hear, type ScreenName } from '../../bus.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { LinkAction, RustButton } from '../../ui/buttons.ts'
import { confirm } from '../../ui/dialog.ts'
import { Ground } from '../../ui/ground.ts'
import { type Box, inset } from '../../ui/lay.ts'
import type { Page } from '../../ui/page.ts'
import { Paper } from '../../ui/paper.ts'
import { Scroll } from '../../ui/scroll.ts'
import { Words } from '../../ui/words.ts'
import type { Screen, World } from '../screen.ts'
import { sendCard } from './card.ts'
import { holdCloser, savePlate } from './closer.ts'
import { developer, type Negative } from './developed.ts'
import { Leaf, ON_ALBUM, type Ways } from './leaf.ts'
import { Photo } from './photo.ts'
import { PrintsLeaf } from './prints.ts'

const TURN_MS = 350

type Shown = { area: Area; leaves: (Leaf | PrintsLeaf)[]; photos: Photo[] }

export class Album implements Screen {
  readonly name: ScreenName = 'album'
  readonly title = word('album.screen')
  private readonly world: World
  /** The album's pages, or those of the box while it is open. */
  private pages: AlbumPage[] = []
  private album: AlbumPage[] = []
  /** The page of the album that the box was opened from; null while it is shut. */
  private left: number | null = null
  private develop: (plate: Plate) => Negative = () => {
    throw new Error('The album has no play.')
  }
  private over = false
  private at = 0
  private turn = 0
  /** A page is coming, or has not quite come. */
  private turning = false
  private area!: Area
  private ground!: Ground
  private heading!: Words
  private cover!: Paper
  private paper!: { left: Paper; right: Paper }
  private scroll!: Scroll
  private spread!: Area
  private shownNow: Shown | undefined
  private first: Photo[] = []
  private before!: LinkAction
  private count!: Words
  private on!: RustButton

  constructor(world: World) {
    this.world = world
  }

  async prepare(): Promise<void> {
    await this.openPlay()
    const sitting = this.world.sitting()
    if (!sitting) return
    const { game, play } = sitting
    this.album = readAlbum(game)
    this.pages = this.album
    this.over = game.over !== null
    this.develop = developer(play)
    // A finished play opens at its end; before that, where there is something to look at.
    this.first = await this.take(this.pagesAt(0, 2))
  }

  build(area: Area): void {
    this.area = area
    this.ground = new Ground(area, 'boards')
    this.cover = new Paper(area, 'albumCover')
    this.paper = { left: new Paper(area, 'albumLeft', { shadow: false }), right: new Paper(area, 'albumRight', { shadow: false }) }
    this.heading = new Words(area, 'heading', word('album.screen'), { level: 1 })
    this.heading.view.visible = false
    this.scroll = new Scroll(area, word('album.screen'))
    this.spread = this.scroll.inner.inside()
    this.before = new LinkAction(area, { words: word('album.before'), press: () => this.back(), ink: ON_ALBUM.teal })
    this.count = new Words(area, 'row', '', { align: 'center' })
    this.on = new RustButton(area, { words: word('album.turn'), press: () => this.forward() })
    document.addEventListener('keydown', event => this.key(event), { signal: area.gone })
    this.show(this.first)
  }

  resize(page: Page): void {
    const { area } = this
    this.ground.place(page.full)
    const narrow = page.mode === 'tall' || page.mode === 'low'
    const box = inset(page.box, area.space(narrow ? 'small' : 'wide'), area.space(narrow ? 'small' : 'room'))
    this.cover.place(box)
    this.heading.place({ ...box, height: 0 })
    const leaves = inset(box, area.units(narrow ? 6 : 12))
    const two = this.span === 2
    const half = Math.round(leaves.width / 2)
    this.paper.right.shown = two
    this.paper.left.place({ ...leaves, width: two ? half : leaves.width })
    if (two) this.paper.right.place({ ...leaves, x: leaves.x + half, width: leaves.width - half })
    this.lay(leaves, two)
  }

  commands(): Commands {
    return { back: () => this.shut(), go: () => this.forward(), skip: () => this.forward() }
  }

  hidden(): void {
    this.turn++
    for (const photo of this.shownNow?.photos ?? []) void photo.put()
  }

  /** Pages that lie open at once. */
  private get span(): 1 | 2 {
    const { mode } = this.area.page
    return mode === 'wide' || mode === 'mid' ? 2 : 1
  }

  private get last(): boolean {
    return this.at + this.span >= this.pages.length
  }

  private lay(leaves: Box, two: boolean): void {
    const { area } = this
    // The box may end on a left page: then one leaf is all there is.
    const due = Math.min(this.span, this.pages.length - this.at)
    if (this.shownNow && this.shownNow.leaves.length > 0 && this.shownNow.leaves.length !== due)
      void this.go(this.at - (this.at % this.span))
    const pad = area.space(area.page.mode === 'tall' || area.page.mode === 'low' ? 'snug' : 'wide')
    const inner = inset(leaves, pad, area.space(area.page.mode === 'low' ? 'small' : 'snug'))
    const foot = this.layFoot(inner)
    const room = { ...inner, height: inner.height - foot - area.space('small') }
    const spine = 2 * pad
    const column = two ? Math.round((room.width - spine) / 2) : room.width
    this.scroll.place(room)
    let length = 0
    for (const [at, leaf] of (this.shownNow?.leaves ?? []).entries()) {
      const height = Math.max(room.height, leaf.height(column))
      leaf.place({ x: at === 0 ? 0 : room.width - column, y: 0, width: column, height })
      length = Math.max(length, height)
    }
    this.scroll.length = length
  }

  private layFoot(box: Box): number {
    const { area, before, count, on } = this
    const gap = area.space('small')
    const boxed = this.left !== null
    before.words = this.at > 0 ? word('album.before') : word(boxed ? 'album.backToAlbum' : 'album.title')
    on.say(this.last ? word(boxed ? 'album.backToAlbum' : this.over ? 'album.life' : 'album.close') : word('album.turn'))
    count.text = this.pages.length > 0 ? this.places() : ''
    const third = Math.round((box.width - 2 * gap) / 3)
    const two = this.span === 2
    const wide = Math.min(Math.max(on.width(), third), box.width * 0.6)
    const height = Math.max(on.height(wide), before.height(third))
    const y = box.y + box.height - height
    on.place({ x: box.x + box.width - wide, y, width: wide, height })
    const left = Math.min(before.width(), box.width - wide - gap)
    before.place({ x: box.x, y, width: left, height })
    // Never across the spine: on the right page, before the way on.
    const from = two ? box.x + Math.round(box.width / 2) + 2 * gap : box.x + left + gap
    const room = box.x + box.width - wide - gap - from
    count.view.visible = count.width() <= room
    const line = count.height(Math.max(room, 1))
    count.place({ x: from, y: y + Math.round((height - line) / 2), width: Math.max(room, 1), height: line })
    return height
  }

  private places(): string {
    const total = this.pages.length
    return this.span === 2
      ? word('album.pages', { at: this.at + 1, next: this.at + 2, total })
      : word('album.page', { at: this.at + 1, total })
  }

  private key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || this.area.desk.access.covered) return
    const goes: Record<string, () => void> = {
      ArrowRight: () => this.last || void this.go(this.at + this.span),
      ArrowLeft: () => this.at > 0 && void this.go(this.at - this.span),
      Home: () => void this.go(0),
      End: () => void this.go(this.pages.length - this.span),
      s: () => this.save(),
    }
    const go = goes[event.key]
    if (!go) return
    event.preventDefault()
    // A key held down turns one page after another, each when the one before it has come: nobody sees what flies past.
    if (!event.repeat || !this.turning) go()
  }

  private back(): void {
    if (this.at === 0) this.shut()
    else void this.go(this.at - this.span)
  }

  private forward(): void {
    if (!this.last) void this.go(this.at + this.span)
    else if (this.over && this.left === null) void this.again()
    else this.shut()
  }

  /** Opens the box of all pictures in the album's place. */
  private openBox(): void {
    const game = this.world.sitting()?.game
    if (!game) return
    this.left = this.at
    this.pages = readShoebox(game)
    void this.go(0)
  }

  /** Shuts the box, and the album stands open where it was; an album that is shut leads to the title. */
  private shut(): void {
    if (this.left === null) {
      this.leave()
      return
    }
    const at = this.left
    this.left = null
    this.pages = this.album
    void this.go(at)
  }

  private get ways(): Ways {
    const { desk } = this.area
    return {
      closer: (plate, text) => holdCloser(desk, plate, text),
      box: () => this.openBox(),
      card: () => this.sendCard(),
    }
  }

  private sendCard(): void {
    const game = this.world.sitting()?.game
    if (!game) return
    const plates = this.album.flatMap(page => (page.what === 'photo' && page.plate?.fixed ? [this.develop(page.plate)] : []))
    sendCard(this.area.desk, game, plates)
  }

  /** The picture on the open pages becomes a file. */
  private save(): void {
    const page = this.pagesAt(this.at, this.span).find(one => one.what === 'photo' && one.plate !== null)
    if (page?.what === 'photo' && page.plate) void savePlate(this.area.desk, this.develop(page.plate))
  }

  private leave(): void {
    this.world.bus.emit('goto', 'title')
  }

  private async again(): Promise<void> {
    const sure = await confirm(this.area.desk, {
      heading: word('album.again'),
      words: word('album.againWords'),
      yes: word('album.againYes'),
    })
    if (sure) this.world.bus.emit('new', this.world.seed === undefined ? {} : { seed: this.world.seed })
  }

  /** Turns to a page; a turn begun after this one takes its place. The page is busy until the pictures are there. */
  private go(at: number): Promise<void> {
    const turn = ++this.turn
    this.turning = true
    return this.world.queue.add(() => this.open(at, turn))
  }

  private async open(at: number, turn: number): Promise<void> {
    if (turn !== this.turn || this.area.gone.aborted) return
    const to = Math.max(0, Math.min(at, this.pages.length - 1))
    const photos = await this.take(this.pagesAt(to, this.span))
    if (turn !== this.turn) {
      for (const photo of photos) void photo.put()
      return
    }
    this.at = to
    this.show(photos)
    this.scroll.toTop()
    this.resize(this.area.page)
    this.area.say(this.places())
    const view = this.shownNow?.area.view
    if (!view) return
    void this.world.motion
      .run(
        TURN_MS,
        part => {
          if (!view.destroyed) view.alpha = part
        },
        { fade: true },
      )
      .then(() => {
        if (turn === this.turn) this.turning = false
      })
  }

  private show(photos: Photo[]): void {
    const old = this.shownNow
    const area = this.spread.inside({ role: 'group', name: this.pages.length > 0 ? this.places() : word('album.screen') })
    const waiting = [...photos]
    const { ways } = this
    const turn = this.turn
    const leaves = this.pagesAt(this.at, this.span).map((page, place) => {
      if (page.what === 'prints')
        return new PrintsLeaf(area, page, { develop: this.develop, ways, turned: () => turn !== this.turn || this.area.gone.aborted })
      const plate = page.what === 'photo' && page.plate ? this.develop(page.plate) : null
      return new Leaf(area, page, this.at + place, { photo: plate ? waiting.shift() : undefined, plate, ways })
    })
    this.shownNow = { area, leaves, photos }
    if (!old) return
    for (const photo of old.photos) void photo.put()
    old.area.part.remove()
    old.area.view.destroy({ children: true })
  }

  private pagesAt(at: number, span: number): AlbumPage[] {
    return this.pages.slice(at, at + span)
  }

  private take(pages: readonly AlbumPage[]): Promise<Photo[]> {
    return Promise.all(pages.flatMap(page => (page.what === 'photo' && page.plate ? [Photo.take(this.develop(page.plate))] : [])))
  }

  /** From the title no play may lie on the table yet: the one kept last is laid there. */
  private openPlay(): Promise<void> {
    const { world } = this
    if (world.sitting() || !world.note()) return Promise.resolve()
    return new Promise(done => {
      const end = new AbortController()
      const laid = (): void => {
        end.abort()
        done()
      }
      hear(world.bus, 'began', laid, end.signal)
      hear(world.bus, 'unreadable', laid, end.signal)
      world.bus.emit('lay')
    })
  }
}
