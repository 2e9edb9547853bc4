/** A page of the box: four small prints, developed one after another while the page lies open. */
import type { AlbumPage } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { Area } from '../../ui/area.ts'
import type { Box } from '../../ui/lay.ts'
import { Group } from '../../ui/piece.ts'
import { Words } from '../../ui/words.ts'
import type { Negative } from './developed.ts'
import { ON_ALBUM, pictureWords, type Ways } from './leaf.ts'
import { SHAPE, SmallPrint } from './print.ts'
import type { Plate } from '../../../sim/index.ts'

type Prints = Extract<AlbumPage, { what: 'prints' }>
type Given = { develop: (plate: Plate) => Negative; ways: Ways; turned: () => boolean }

/** How many lie beside each other: whichever shows them larger. */
const ACROSS = [2, 1] as const
/** Of the page's width: what a print takes up where it has a line to itself, now at the left, now at the right. */
const ALONE = 0.84
/** Prints on a full page. */
const FULL = 4
/** Small prints lie as they were put down, in radians. */
const TILTS = [-0.018, 0.012, 0.016, -0.01] as const
/** Letters' heights that a caption may take. */
const CAPTION = 70

export class PrintsLeaf extends Group {
  private readonly heading: Words
  private readonly count: Words
  private readonly prints: SmallPrint[]

  constructor(area: Area, { prints, at, total }: Prints, { develop, ways, turned }: Given) {
    const count = word('album.boxAt', { from: at + 1, to: at + prints.length, total })
    super(area, { role: 'group', name: `${word('album.box')}, ${count}` })
    this.heading = new Words(this.inner, 'heading', word('album.box'), { level: 2 })
    this.count = new Words(this.inner, 'row', count, { align: 'right', colour: ON_ALBUM.soft })
    const plates = prints.map(({ plate }) => develop(plate))
    this.prints = plates.map(
      (plate, place) =>
        new SmallPrint(this.inner, {
          name: word('album.small', { caption: plate.caption, picture: pictureWords(plate) }),
          caption: plate.caption,
          tilt: TILTS[place % TILTS.length] ?? 0,
          press: () => ways.closer(plate, prints[place]?.text ?? null),
        }),
    )
    void this.developAll(plates, turned)
  }

  /** Pixels that the page needs when its prints are as small as they get. */
  override height(width: number): number {
    const [most] = ACROSS
    const rows = Math.ceil(this.prints.length / most)
    return (
      this.head(width) + rows * (this.area.letters(CAPTION) + Math.round(this.column(width, most) / SHAPE / 2)) + this.area.space('room')
    )
  }

  protected override lay(box: Box): void {
    const { heading, count, area } = this
    const room = count.width() + 2
    heading.place({ ...box, width: box.width - room, height: heading.height(box.width) })
    count.place({ x: box.x + box.width - room, y: box.y + area.units(8), width: room, height: count.height(room) })
    const top = box.y + this.head(box.width)
    const rest = { ...box, y: top, height: box.y + box.height - top }
    const [most, one] = ACROSS
    const across = this.pictured(rest, one) > this.pictured(rest, most) ? one : most
    const gap = this.gap(across)
    const width = this.column(rest.width, across)
    const height = this.row(rest.height, across)
    for (const [at, print] of this.prints.entries()) {
      const place = across === 1 ? at % 2 : at % across
      const step = across === 1 ? rest.width - width : width + gap
      print.place({
        x: rest.x + place * step,
        y: rest.y + Math.floor(at / across) * (height + gap),
        width,
        height: Math.min(height, print.height(width)),
      })
    }
  }

  /** How high the lowest picture gets with so many beside each other. */
  private pictured({ width, height }: Box, across: number): number {
    const each = this.column(width, across)
    return Math.min(...this.prints.map(print => print.pictured(each, Math.min(this.row(height, across), print.height(each)))))
  }

  private head(width: number): number {
    return this.heading.height(width) + this.area.space('snug')
  }

  private column(width: number, across: number): number {
    if (across === 1) return Math.round(width * ALONE)
    return Math.floor((width - (across - 1) * this.gap(across)) / across)
  }

  /** A page that is not full keeps the lines of one that is. */
  private row(height: number, across: number): number {
    const rows = FULL / across
    return Math.floor((height - (rows - 1) * this.gap(across)) / rows)
  }

  private gap(across: number): number {
    return this.area.space(across === 1 ? 'small' : 'room')
  }

  private async developAll(plates: readonly Negative[], turned: () => boolean): Promise<void> {
    for (const [at, plate] of plates.entries()) {
      if (turned()) return
      await this.prints[at]?.develop(plate, turned).catch((cause: unknown) => console.warn('A print stays blank.', cause))
    }
  }
}
