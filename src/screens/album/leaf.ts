/** One page of the album: a photograph in its corners with a caption and what the record counts, or a page of words. */
import type { AlbumPage, Deed, OtherLife, Plate } from '../../../sim/index.ts'
import { dated, longDate } from '../../language/dates.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import { LinkAction } from '../../ui/buttons.ts'
import type { Box } from '../../ui/lay.ts'
import { Group, type Piece } from '../../ui/piece.ts'
import { INK, type SPACE } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'
import { calledBy } from '../ledger/names.ts'
import type { Negative } from './developed.ts'
import { Emblem } from './emblem.ts'
import type { Photo } from './photo.ts'
import { Corners, Print, SHAPE } from './print.ts'
import { type Row, TallyRow } from './tally.ts'

const CAPTION = 31
const BODY = 24
/** The least of its height that a photograph is given, in letters; and the share of its full size above which all tallies may stand. */
const LEAST = 150
const ENOUGH = 0.84
/** On a long page the photograph is stuck in a little lower: of what is left over. */
const DROP = 0.36
/** The album's paper is darker than a card: red and teal on it are darker too, to keep their contrast. */
export const ON_ALBUM = { rust: '#8E2C16', teal: '#1B524F', soft: '#4A3020' } as const

/** Where an album page leads: a picture held closer, the box of all pictures, a card to send. */
export type Ways = { closer(plate: Negative, text: string | null): void; box(): void; card(): void }
type Shown = { photo: Photo | undefined; plate: Negative | null; ways: Ways }

/** A page laid in one column, or, where the window is low, the picture beside the words. */
export class Leaf extends Group {
  private readonly heading: Words | undefined
  private readonly date: Words | undefined
  private readonly print: Print | Corners | undefined
  /** What else can be opened from here: the box of all pictures, a card to send. */
  private readonly way: LinkAction | undefined
  private readonly emblem: Emblem | undefined
  private readonly body: Words | undefined
  private readonly caption: Words | undefined
  private readonly text: Words | undefined
  private readonly mending: Words | undefined
  private readonly tallies: TallyRow[]
  /** Other lives, each a heading of its own and a sentence. */
  private readonly lives: { title: Words; says: Words }[]
  /** What stands between its things over and above what they need. */
  private air = 0

  /** @param photo taken before; the leaf shows it, the album puts it away */
  constructor(area: Area, page: AlbumPage, at: number, { photo, plate, ways }: Shown) {
    super(area, { role: 'group', name: word('album.page', { at: at + 1, total: '' }).trim() })
    const { inner } = this
    const { title, date } = headOf(page)
    if (title) this.heading = new Words(inner, 'heading', title, { level: 2 })
    if (date) this.date = new Words(inner, 'row', date, { colour: ON_ALBUM.soft, align: page.what === 'photo' ? 'right' : 'left' })
    if (plate) this.caption = new Words(inner, 'hand', plate.caption, { align: 'center' })
    if (page.what === 'photo') {
      const tilt = at % 2 === 0 ? -0.012 : 0.014
      this.print =
        plate && photo
          ? new Print(inner, { name: pictureWords(plate), photo, tilt, press: () => ways.closer(plate, page.text) })
          : new Corners(inner, word('album.missing'))
    }
    if (page.what === 'photo' && page.text !== null)
      this.text = new Words(inner, 'hand', page.text, { align: 'center', colour: ON_ALBUM.soft })
    if (plate?.mended)
      this.mending = new Words(inner, 'hand', word('album.mended', { words: plate.mended }), { align: 'center', colour: INK.pencil })
    if (page.what === 'end') this.body = new Words(inner, 'body', page.text)
    if (page.what === 'cover') this.body = new Words(inner, 'hand', word('album.coverWords'))
    if (page.what === 'end' || page.what === 'cover') this.emblem = new Emblem(this.view, area)
    this.tallies = rowsOf(page).map(row => new TallyRow(inner, row))
    if (page.what === 'sums') this.way = new LinkAction(inner, { words: word('album.toBox'), press: ways.box, ink: ON_ALBUM.teal })
    if (page.what === 'end') this.way = new LinkAction(inner, { words: word('album.toCard'), press: ways.card, ink: ON_ALBUM.teal })
    this.lives = livesOf(page).map(({ heading, says }) => ({
      title: new Words(inner, 'heading', heading, { level: 3, colour: ON_ALBUM.soft }),
      says: new Words(inner, 'hand', says),
    }))
  }

  /** Pixels that the page needs when its photograph is as small as it gets. */
  override height(width: number): number {
    for (const row of this.tallies) row.shown = true
    if (this.area.page.mode === 'low' && this.print) return this.wordsBeside(width, this.print)
    return this.walk({ x: 0, y: 0, width, height: 1 }, false)
  }

  protected override lay(box: Box): void {
    this.prune(box)
    this.air = 0
    if (this.area.page.mode === 'low' && this.print) {
      this.beside(box, this.print)
      return
    }
    const spare = Math.max(0, box.height - this.walk(box, false))
    // A phone's page of words is as long as one with a picture: what it has to spare lies between its lines.
    if (this.area.page.mode === 'tall' && !this.print) this.air = Math.floor(spare / (this.pieces + 1))
    this.walk(box, true, this.print ? Math.round(spare * DROP) : 0)
  }

  /** How many things stand below each other. */
  private get pieces(): number {
    const { caption, text, mending, body, emblem, way } = this
    return [caption, text, mending, body, emblem, way].filter(Boolean).length + this.tallies.length + this.lives.length
  }

  /** Down the page: heading and date, picture, words. The picture gives way when the words need the room. */
  private walk(box: Box, really: boolean, drop = 0): number {
    let y = box.y + this.head(box, really) + drop
    const { print } = this
    if (print) {
      const words = this.words({ ...box, y }, false)
      const height = Math.max(
        Math.min(this.area.letters(LEAST), print.height(box.width)),
        Math.min(print.height(box.width), box.y + box.height - y - words),
      )
      const width = Math.min(box.width, Math.round(height * SHAPE))
      if (really) print.place({ x: box.x + Math.round((box.width - width) / 2), y, width, height })
      y += height
    }
    return y + this.words({ ...box, y }, really) - box.y
  }

  /** The last tallies give way to the photograph: there are as many as leave it large. */
  private prune(box: Box): void {
    const { print, tallies } = this
    if (!print || this.area.page.mode === 'low') return
    for (const row of tallies) row.shown = true
    for (const row of [...tallies].reverse()) {
      const top = box.y + this.head(box, false)
      if (box.y + box.height - top - this.words({ ...box, y: top }, false) >= print.height(box.width) * ENOUGH) return
      if (row !== tallies[0]) row.shown = false
    }
  }

  private beside(box: Box, print: Print | Corners): void {
    const gap = this.area.space('room')
    const width = this.besideWidth(box.width)
    const height = print.height(width)
    print.place({ x: box.x, y: box.y + Math.round(Math.max(0, this.area.units(8))), width, height })
    const right = { x: box.x + width + gap, y: box.y, width: box.width - width - gap, height: box.height }
    const down = this.head(right, true)
    this.words({ ...right, y: right.y + down }, true)
  }

  private wordsBeside(width: number, print: Print | Corners): number {
    const beside = this.besideWidth(width)
    const right = { x: 0, y: 0, width: width - beside - this.area.space('room'), height: 0 }
    return Math.max(print.height(beside) + this.area.units(20), this.head(right, false) + this.words(right, false))
  }

  private besideWidth(width: number): number {
    return Math.round(width * 0.52)
  }

  /** Heading left and date right where both fit on a line. */
  private head(box: Box, really: boolean): number {
    const { heading, date, area } = this
    if (!heading) return 0
    const tall = heading.height(box.width)
    if (!date) {
      if (really) heading.place({ ...box, height: tall })
      return tall + area.space('small')
    }
    const width = date.width() + 2
    if (this.print && heading.width() + width + area.space('room') <= box.width) {
      const low = date.height(width)
      if (really) heading.place({ ...box, width: box.width - width - area.space('small'), height: tall })
      if (really) date.place({ x: box.x + box.width - width, y: box.y + Math.max(0, tall - low - area.units(4)), width, height: low })
      return tall + area.space('small')
    }
    const below = date.height(box.width)
    if (really) heading.place({ ...box, height: tall })
    if (really) date.place({ ...box, y: box.y + tall, height: below })
    return tall + below + area.space('snug')
  }

  private words(box: Box, really: boolean): number {
    const { area } = this
    let y = box.y
    const put = (piece: Piece | undefined, before: keyof typeof SPACE, air = true): void => {
      if (!piece) return
      y += area.space(before) + (air ? this.air : 0)
      const height = piece.height(box.width)
      if (really) piece.place({ ...box, y, height })
      y += height
    }
    if (this.body && area.page.mode === 'wide') this.body.fontSize = area.letters(BODY)
    if (this.caption) this.caption.fontSize = area.letters(area.page.mode === 'tall' || area.page.mode === 'low' ? 25 : CAPTION)
    put(this.caption, 'snug')
    put(this.text, 'hair')
    put(this.mending, 'hair')
    put(this.body, 'small')
    if (this.emblem) {
      const size = area.letters(area.page.mode === 'low' ? 64 : 108)
      y += area.space(area.page.mode === 'low' ? 'small' : 'far') + this.air
      if (really) this.emblem.put(box.x + box.width / 2, y + size / 2, size)
      y += size
    }
    for (const [at, row] of this.tallies.entries()) if (row.shown) put(row, at === 0 ? 'small' : 'hair')
    for (const { title, says } of this.lives) {
      title.fontSize = area.letters(BODY)
      put(title, 'snug')
      put(says, 'hair', false)
    }
    put(this.way, 'room')
    return y - box.y
  }
}

function headOf(page: AlbumPage): { title: string; date: string } {
  if (page.what === 'end') return { title: page.title, date: word('album.dates') }
  if (page.what === 'cover') return { title: word('album.cover'), date: '' }
  if (page.what === 'sums') return { title: word('album.sums'), date: word('album.sumsDates') }
  if (page.what === 'why') return { title: word('album.why'), date: word('album.whyWords') }
  if (page.what === 'lives') return { title: word('album.lives'), date: '' }
  const plate = page.what === 'photo' ? page.plate : null
  if (!plate) return { title: '', date: '' }
  if (plate.fixed) return { title: word(`album.${plate.fixed}`), date: longDate(plate.day) }
  const { month, year, weekday, date } = dated(plate.day)
  return { title: word('album.month', { month, year }), date: word('album.day', { weekday, date }) }
}

/** What stands in rows on a page: tallies, or the deeds that weighed most, each beside its week. */
function rowsOf(page: AlbumPage): Row[] {
  if (page.what === 'why') return page.deeds.map(deedRow)
  if (page.what !== 'photo' && page.what !== 'sums') return []
  const colour = page.what === 'photo' && page.plate?.fixed === 'first' ? ON_ALBUM.rust : ON_ALBUM.teal
  return page.tallies.map(({ number, words }) => ({ number: String(number), words, name: `${number} ${words}`, colour }))
}

function deedRow({ week, words, good }: Deed): Row {
  const name = word(good ? 'album.deedFor' : 'album.deedAgainst', { week, words })
  return { number: String(week), words, name, colour: good ? ON_ALBUM.teal : ON_ALBUM.rust }
}

/** The lives of a page, each with its title and where it parts from this one. */
function livesOf(page: AlbumPage): { heading: string; says: string }[] {
  const told = ({ title, words }: OtherLife, heading: string): { heading: string; says: string } => ({
    heading: heading || title,
    says: words,
  })
  if (page.what === 'why') return page.nearest ? [told(page.nearest, word('album.nearest', { title: page.nearest.title }))] : []
  if (page.what !== 'lives') return []
  return page.lives.map(life => told(life, word('album.fork', { title: life.title, week: life.week })))
}

/** The picture in words, for those who don't see it. */
export function pictureWords({ place, light, cast }: Plate): string {
  const people = cast.map(({ who, looks }) => word('album.one', { who: calledBy(who), looks: word(`album.looks.${looks}`) }))
  return word('album.photo', { place: word(`album.places.${place}`), light: word(`album.lights.${light}`), cast: people.join('; ') })
}
