/** What is laid over the hearing: a card in full, the cards that bear on a question, the cards for a place of the statement. */
import type { CardUp, StatementPlace } from '../../../sim/index.ts'
import { word } from '../../language/words.ts'
import type { Desk } from '../../ui/area.ts'
import { openDialog } from '../../ui/dialog.ts'
import { PaperButton } from '../../ui/buttons.ts'
import { Words } from '../../ui/words.ts'
import { Cards } from './cards.ts'

/** Opens one card, to be read in full. */
export function openCard(desk: Desk, card: CardUp): void {
  const close = openDialog(desk, card.short, area => {
    const text = new Words(area, 'hand', card.text)
    const when = new Words(area, 'note', card.when)
    const shut = new PaperButton(area, { words: word('common.close'), press: () => close() })
    const gap = area.space('snug')
    return {
      height: width => text.height(width) + when.height(width) + shut.height(width) + 2 * gap + area.space('small'),
      place: box => {
        const lines = [text.height(box.width), when.height(box.width)] as const
        text.place({ ...box, height: lines[0] })
        when.place({ ...box, y: box.y + lines[0] + gap / 2, height: lines[1] })
        shut.place({ ...box, y: box.y + lines[0] + lines[1] + 2 * gap, height: shut.height(box.width) })
      },
    }
  })
}

/** Opens several cards under a heading; a press closes and tells which. */
export function openCards(desk: Desk, heading: string, cards: readonly CardUp[], pressed: (card: CardUp) => void): void {
  const close = openDialog(desk, heading, area => {
    const ring = area.space('small')
    const none = cards.length === 0 ? new Words(area, 'body', word('court.fitsNone')) : undefined
    const list = new Cards(area, heading, card => {
      close()
      pressed(card)
    })
    list.show(cards)
    const shut = new PaperButton(area, { words: word('common.close'), press: () => close() })
    const above = (width: number): number => (none ? none.height(width) : list.height(width)) + 2 * ring
    return {
      height: width => above(width) + shut.height(width) + ring,
      place: box => {
        none?.place({ ...box, height: none.height(box.width) })
        list.place({ ...box, y: box.y + ring, height: list.height(box.width) })
        shut.place({ ...box, y: box.y + above(box.width), height: shut.height(box.width) })
      },
    }
  })
}

/** The heading over the cards for a place of the statement. */
export const fitsWords = (place: StatementPlace): string => word('court.fits', { place: word(`court.places.${place}`) })
