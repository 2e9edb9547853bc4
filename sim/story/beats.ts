/** Beats in the record: a beat's day is the day on which it is complete. */
import { type Today, tell } from '../change.ts'
import type { Beat } from '../state.ts'
import type { BeatId } from './arc.ts'

/** Writes a beat down, once; sorted by day at the end (lab), kept here in the order lived. */
export function completeBeat(today: Today, id: BeatId, beat: Omit<Beat, 'id' | 'day' | 'as'> & { as?: string }): void {
  const { game } = today
  if (game.beats.some(done => done.id === id)) return
  game.beats.push({
    id,
    as: beat.as ?? null,
    day: game.day,
    place: beat.place,
    with: beat.with,
    options: beat.options,
    option: beat.option,
    memories: beat.memories,
  })
  // What was said at that table opens questions anew; where another road led past it, nobody sat there.
  if (id === 'B14' && beat.as === undefined) game.arc.restaurantDay = game.day
  tell(today, `beats.${id}`, { beat: id, place: beat.place, option: beat.option ?? '' })
}
