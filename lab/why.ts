/** `why`: what moved a number in a week, out of the play lived again with somebody listening. */
import { causeWords, explain, QUANTITY_NAMES, type Quantity, rowOf, summed, WEEKDAYS, WEEKS } from '../sim/index.ts'
import { type Command, nearest, UsageError, wholeNumber } from './arguments.ts'
import { live } from './live.ts'
import { settingOf } from './play.ts'
import { say, sayDocument, table } from './print.ts'

export const why: Command = {
  usage: 'why SEED QUANTITY WEEK [--player P]',
  does: 'what moved a quantity in a week (12, or 9-12), cause by cause; the causes add up',
  options: { player: 'text' },
  words: 3,
  run: given => {
    const [seed = '', name = '', span = ''] = given.words
    const quantity = quantityNamed(name)
    const weeks = weeksOf(span)
    const setting = settingOf(given, seed)
    const { before, after, causes } = explain(live(setting).play, quantity, weeks)
    const sums = summed(causes)
    if (given.flags.has('json'))
      sayDocument({
        seed,
        player: setting.player,
        quantity,
        weeks,
        before,
        after,
        change: after - before,
        sums: sums.map(({ by, what, change, times }) => ({ by, what, words: causeWords(what), change, times })),
        causes,
      })
    else {
      const { name: called } = rowOf(quantity)
      say(`${called}, ${weeks[0] === weeks[1] ? `week ${weeks[0]}` : `weeks ${weeks.join(' to ')}`}: ${before} → ${after}`)
      say(
        table(
          sums.map(({ by, what, change, times, last }) => [
            `  ${causeWords(what)}`,
            by,
            signed(change),
            `${times} ×`,
            lastTime(last.day, last.slot),
          ]),
        ),
      )
    }
    return 0
  },
}

const signed = (change: number): string => (change > 0 ? `+${change}` : `−${-change}`)
const lastTime = (day: number, slot: string | null): string => `${WEEKDAYS[day % 7] ?? ''}${slot === null ? '' : ` ${slot}`}`

function quantityNamed(name: string): Quantity {
  const found = QUANTITY_NAMES.find(each => each === name)
  if (found) return found
  throw new UsageError(`there is no quantity called ${name}; the nearest is ${nearest(name, QUANTITY_NAMES)}`)
}

/** A week, or the first and the last of a span. */
function weeksOf(span: string): [number, number] {
  const [from = '', to = from] = span.split('-', 2)
  const weeks: [number, number] = [wholeNumber(from, 'WEEK'), wholeNumber(to, 'WEEK')]
  if (weeks[0] < 0 || weeks[0] > weeks[1] || weeks[1] >= WEEKS)
    throw new UsageError(`WEEK is one of 0 to ${WEEKS - 1}, or a span such as 9-12, not ${span}`)
  return weeks
}
