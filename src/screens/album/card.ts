/** A card to send at the end: the two breakfasts side by side, how it came out, and what the record counts. */
import { Container, Graphics } from 'pixi.js'
import { type Game, readAlbum, weekOf } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { Desk } from '../../ui/area.ts'
import { RustButton } from '../../ui/buttons.ts'
import { openDialog } from '../../ui/dialog.ts'
import { Letters } from '../../ui/letters.ts'
import { INK } from '../../ui/theme.ts'
import { give } from './closer.ts'
import type { Negative } from './developed.ts'
import { Photo } from './photo.ts'

/** The size at which pages show what somebody sends. */
const CARD = { width: 1200, height: 630 } as const
const PAPER = '#F6E8C8'
const BAND = '#A63F1A'
const PHOTO = { width: 520, height: 298, edge: 12, top: 150 } as const
/** A long caption is written smaller, and a longer one takes two lines. */
const CAPTION = { size: 30, least: 25, top: 8, height: 72 } as const
const LEFT = 60
const COUNTED = 3

/** Shows the card and offers to save it. */
export function sendCard(desk: Desk, game: Game, breakfasts: readonly Negative[]): void {
  let card: Card | undefined
  let shut = false
  openDialog(
    desk,
    word('album.card'),
    area => {
      const holder = new Container()
      area.view.addChild(holder)
      const part = area.part.add({ role: 'img', name: linesOf(game).join('. ') })
      const save = new RustButton(area, {
        words: word('album.cardSave'),
        press: () => {
          if (card) void give(desk, card.view, CARD, 'breakfast-for-two.png')
        },
      })
      let scale = 1
      const show = (): void => {
        if (!card || shut) return
        holder.addChild(card.view)
        holder.scale.set(scale)
        desk.motion.touch()
      }
      void Card.make(desk, game, breakfasts).then(
        made => {
          card = made
          if (shut) void made.put()
          else show()
        },
        (cause: unknown) => console.warn('The card has no pictures.', cause),
      )
      const gap = area.space('room')
      const tall = (width: number): number => Math.round((width * CARD.height) / CARD.width)
      return {
        height: width => tall(width) + gap + save.height(width) + gap,
        place: box => {
          scale = box.width / CARD.width
          holder.position.set(box.x, box.y)
          part.place({ ...box, height: tall(box.width) })
          show()
          const width = Math.min(box.width, save.width() + area.space('far'))
          const height = save.height(width)
          save.place({ x: box.x + (box.width - width) / 2, y: box.y + tall(box.width) + gap, width, height })
        },
      }
    },
    () => {
      shut = true
      void card?.put()
    },
  )
}

class Card {
  readonly view = new Container()
  private readonly photos: readonly Photo[]

  static async make(desk: Desk, game: Game, breakfasts: readonly Negative[]): Promise<Card> {
    const photos = await Promise.all(breakfasts.map(plate => Photo.take(plate)))
    return new Card(desk, game, breakfasts, photos)
  }

  private constructor(desk: Desk, game: Game, breakfasts: readonly Negative[], photos: readonly Photo[]) {
    this.photos = photos
    const { view } = this
    const { width, height } = CARD
    view.addChild(
      new Graphics()
        .rect(0, 0, width, height)
        .fill(PAPER)
        .rect(0, 0, width, 12)
        .fill(BAND)
        .rect(0, height - 12, width, 12)
        .fill(BAND),
    )
    const [title, weeks, counted, seed] = linesOf(game)
    new Letters(view, desk, 'display', word('common.game'), { size: 58 }).place({ x: LEFT, y: 30, width: 700, height: 70 })
    new Letters(view, desk, 'aside', weeks, { size: 25, colour: INK.soft }).place({ x: LEFT, y: 98, width: 700, height: 40 })
    new Letters(view, desk, 'heading', title, { size: 36, colour: INK.rust, align: 'right' }).place(
      { x: 560, y: 30, width: width - LEFT - 560, height: 100 },
      'middle',
    )
    for (const [at, photo] of photos.entries()) {
      const x = at === 0 ? LEFT : width - LEFT - PHOTO.width
      const { edge } = PHOTO
      view.addChild(
        new Graphics()
          .rect(x + 5, PHOTO.top + 7, PHOTO.width, PHOTO.height)
          .fill({ color: INK.plain, alpha: 0.28 })
          .rect(x, PHOTO.top, PHOTO.width, PHOTO.height)
          .fill('#FFF9EA'),
        photo,
      )
      photo.position.set(x + edge, PHOTO.top + edge)
      photo.layOut(PHOTO.width - 2 * edge, PHOTO.height - 2 * edge)
      const caption = new Letters(view, desk, 'hand', breakfasts[at]?.caption ?? '', { size: CAPTION.size, align: 'center' })
      // Rather a little smaller than with one word on a line of its own.
      if (caption.width() > PHOTO.width)
        caption.fontSize = Math.max(CAPTION.least, Math.floor((CAPTION.size * PHOTO.width) / caption.width()))
      caption.place({ x, y: PHOTO.top + PHOTO.height + CAPTION.top, width: PHOTO.width, height: CAPTION.height }, 'middle')
    }
    new Letters(view, desk, 'row', counted, { size: 24, align: 'center' }).place({ x: LEFT, y: 536, width: width - 2 * LEFT, height: 34 })
    new Letters(view, desk, 'note', seed, { size: 20, align: 'center', colour: INK.soft }).place({
      x: LEFT,
      y: 576,
      width: width - 2 * LEFT,
      height: 30,
    })
  }

  /** Lets go of its pictures. */
  async put(): Promise<void> {
    await Promise.all(this.photos.map(photo => photo.put()))
    if (!this.view.destroyed) this.view.destroy({ children: true })
  }
}

/** What stands on the card: the ending, how long it took, what the record counts, and how to live in the same year. */
function linesOf(game: Game): [string, string, string, string] {
  const pages = readAlbum(game)
  const [end] = pages
  const sums = pages.flatMap(page => (page.what === 'sums' ? page.tallies : []))
  return [
    end?.what === 'end' ? end.title : word('album.cover'),
    word('album.cardWeeks', { weeks: weekOf(game.day) }),
    sums
      .slice(0, COUNTED)
      .map(({ number, words }) => `${number} ${words}`)
      .join('  ·  '),
    word('album.cardSeed', { seed: game.seed }),
  ]
}
