/** A player without sense for property tests: anything that is legal, now and then something that is not. */
import { type Action, type Draw, type Legal, SLOTS } from '../../sim/index.ts'

const pick = <Item>(items: readonly Item[], draw: Draw): Item | undefined => items[draw(Math.max(1, items.length))]

/** Something legal, drawn from everything that is listed, grouped or to be laid. Null when nothing is. */
export function wander(legal: Legal, draw: Draw): Action | null {
  if (legal.lay) {
    const cards: string[] = []
    for (let left = draw(legal.lay.count + 1); left > 0; left--) {
      const card = pick(legal.lay.from, draw)
      if (card !== undefined && !cards.includes(card)) cards.push(card)
    }
    return legal.lay.count === 4
      ? { do: 'lay', cards, ask: pick(['bed', 'both', 'room', 'nothing'] as const, draw) ?? 'nothing' }
      : { do: 'lay', cards }
  }
  // Most presses let the hour go by: else a play is spent at the calendar.
  const on = legal.actions.find(action => action.do === 'live')
  if (on && draw(2) === 0) return on
  if (legal.plan.length > 0 && draw(3) > 0) {
    const group = pick(legal.plan, draw)
    const at = group && pick(group.at, draw)
    const what = group && pick(group.what, draw)
    if (group && at && what !== undefined) return { do: 'plan', day: at.day, slot: at.slot, row: group.row, what }
  }
  return pick(legal.actions, draw) ?? null
}

/** An action that has the form of one and mostly isn't legal. */
export function stray(draw: Draw): Action {
  const slot = SLOTS[draw(6)] ?? 'night'
  const strays: Action[] = [
    { do: 'plan', day: draw(7) as 0, slot, row: 'ted', what: 'desk' },
    { do: 'plan', day: draw(7) as 0, slot, row: 'billy', what: 'margaret' },
    { do: 'plan', day: draw(7) as 0, slot, row: 'billy', what: 'supper' },
    { do: 'plan', day: draw(7) as 0, slot, row: 'ted', what: 'clear' },
    { do: 'choose', option: 'nothing of the kind' },
    { do: 'hour', with: 'supper' },
    { do: 'answer', stance: 'plain' },
    { do: 'lay', cards: ['costume-forgot@15'] },
    { do: 'interrupt', how: 'goHome' },
    { do: 'lastWeek' },
    { do: 'topics', ids: ['day', 'day'] },
    { do: 'set', path: 'ted.strain.bace', value: 1 },
    { do: 'live' },
  ]
  return pick(strays, draw) ?? { do: 'live' }
}
