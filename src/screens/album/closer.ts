/** A picture held closer: large, with what was written about it, and as a file to keep. */
import { Container, Graphics } from 'pixi.js'
import { longDate, yearDate } from '../../language/dates.ts'
import { word } from '../../language/words.ts'
import type { Desk } from '../../ui/area.ts'
import { RustButton } from '../../ui/buttons.ts'
import { openDialog } from '../../ui/dialog.ts'
import { Letters } from '../../ui/letters.ts'
import { INK } from '../../ui/theme.ts'
import { toast } from '../../ui/toast.ts'
import { Words } from '../../ui/words.ts'
import { offer } from '../download.ts'
import type { Negative } from './developed.ts'
import { pictureWords } from './leaf.ts'
import { Photo } from './photo.ts'
import { SHAPE } from './print.ts'

/** The file: a print with a white edge, wider below, where the caption is written. */
const PRINT = { width: 1320, height: 1000, edge: 40, foot: 128 } as const
const PAPER = '#FBF3DF'

/** Lays a picture above the album, as large as the paper is. */
export function holdCloser(desk: Desk, plate: Negative, text: string | null): void {
  let photo: Photo | undefined
  let shut = false
  openDialog(
    desk,
    longDate(plate.day),
    area => {
      const holder = new Container()
      area.view.addChild(holder)
      const part = area.part.add({ role: 'img', name: pictureWords(plate) })
      const caption = new Words(area, 'hand', plate.caption, { align: 'center' })
      const says = new Words(area, 'hand', text ?? '', { align: 'center', colour: INK.soft })
      const keep = new RustButton(area, { words: word('album.save'), press: () => void savePlate(desk, plate) })
      let size = { width: 0, height: 0 }
      const show = (): void => {
        if (!photo || shut) return
        holder.addChild(photo)
        photo.layOut(size.width, size.height)
        desk.motion.touch()
      }
      void Photo.take(plate).then(
        taken => {
          photo = taken
          if (shut) void taken.put()
          else show()
        },
        (cause: unknown) => console.warn('The picture cannot be held closer.', cause),
      )
      const gap = area.space('snug')
      const picture = (width: number): number => Math.round(width / SHAPE)
      return {
        height: width =>
          picture(width) +
          gap +
          caption.height(width) +
          (text ? says.height(width) + area.space('hair') : 0) +
          gap +
          keep.height(width) +
          gap,
        place: box => {
          size = { width: box.width, height: picture(box.width) }
          holder.position.set(box.x, box.y)
          part.place({ ...box, height: size.height })
          show()
          let y = box.y + size.height + gap
          caption.place({ ...box, y, height: caption.height(box.width) })
          y += caption.height(box.width) + area.space('hair')
          if (text) says.place({ ...box, y, height: says.height(box.width) })
          const deep = keep.height(box.width)
          const width = Math.min(box.width, keep.width() + area.space('far'))
          keep.place({ x: box.x + (box.width - width) / 2, y: box.y + box.height - deep - gap, width, height: deep })
        },
      }
    },
    () => {
      shut = true
      void photo?.put()
    },
  )
}

/** Makes a file of a picture, with its caption and its date, and offers it. */
export async function savePlate(desk: Desk, plate: Negative): Promise<void> {
  const { width, height, edge, foot } = PRINT
  const photo = await Photo.take(plate)
  const view = new Container()
  view.addChild(new Graphics().rect(0, 0, width, height).fill(PAPER), photo)
  photo.position.set(edge, edge)
  photo.layOut(width - 2 * edge, height - edge - foot)
  const caption = new Letters(view, desk, 'hand', plate.caption, { size: 50 })
  const date = new Letters(view, desk, 'row', yearDate(plate.day), { size: 28, colour: INK.soft, align: 'right' })
  const line = { x: edge + 12, y: height - foot, width: width - 2 * edge - 24, height: foot }
  caption.place({ ...line, width: line.width - date.width() - 24 }, 'middle')
  date.place(line, 'middle')
  await give(desk, view, PRINT, `breakfast-for-two-${plate.day}-${plate.memory?.split('@')[0] ?? 'picture'}.png`)
  await photo.put()
  view.destroy({ children: true })
}

/** Offers a view as a PNG, and says how it went. */
export async function give(desk: Desk, view: Container, size: { width: number; height: number }, name: string): Promise<void> {
  try {
    offer(name, await desk.png(view, size))
    void toast(desk, word('album.saved', { name }))
  } catch (cause) {
    console.warn('A picture was not saved.', cause)
    void toast(desk, word('album.notSaved'))
  }
}
