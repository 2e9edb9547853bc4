/** The day that a cause came from, hour by hour, as it was lived and told. */
import { type CauseLine, type LivedHour, livedDay, minutesWords } from '../../../sim/index.ts'
import type { Sitting } from '../../game.ts'
import { longDate } from '../../language/dates.ts'
import { word } from '../../language/words.ts'
import type { Area, Desk } from '../../ui/area.ts'
import { type Content, openDialog } from '../../ui/dialog.ts'
import type { Piece } from '../../ui/piece.ts'
import { INK, type Space } from '../../ui/theme.ts'
import { Words } from '../../ui/words.ts'

/** Opens the day; the hour in question comes first, the rest of the day follows. */
export function openHours(desk: Desk, { game, lastFacts }: Sitting, cause: CauseLine): void {
  const hours = livedDay(game, lastFacts, cause.day)
  const about = hours.filter(({ slot }) => slot === cause.slot)
  const rest = hours.filter(({ slot }) => slot !== cause.slot)
  openDialog(desk, longDate(cause.day), area => {
    if (hours.length === 0) return column(area, [{ piece: new Words(area, 'body', word('adding.hoursNothing')), before: 'small' }])
    return column(
      area,
      [...about, ...rest].flatMap((hour, at) => hourWords(area, hour, at < about.length)),
    )
  })
}

type Line = { piece: Piece; before: Space }

function hourWords(area: Area, { slot, did, told }: LivedHour, asked: boolean): Line[] {
  const heading = new Words(area, 'day', slot ? word(`slots.${slot}`) : word('adding.dayEnd'), {
    level: 3,
    colour: asked ? INK.rust : INK.plain,
  })
  return [
    { piece: heading, before: 'room' },
    ...told.map((text): Line => ({ piece: new Words(area, 'says', text), before: 'small' })),
    ...did.map(
      ({ words, minutes }): Line => ({
        piece: new Words(area, 'typed', word('adding.did', { words, minutes: minutesWords(minutes) }), { colour: INK.soft }),
        before: 'hair',
      }),
    ),
  ]
}

/** Lines below each other. */
function column(area: Area, lines: readonly Line[]): Content {
  return {
    height: width => lines.reduce((sum, { piece, before }) => sum + area.space(before) + piece.height(width), 0) + area.space('small'),
    place: box => {
      let y = box.y
      for (const { piece, before } of lines) {
        y += area.space(before)
        const height = piece.height(box.width)
        piece.place({ ...box, y, height })
        y += height
      }
    },
  }
}
