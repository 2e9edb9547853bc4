/** Why a number is what it is: last week's causes on the adding machine's tape. */
import {
  bandWord,
  type DeskRead,
  type LedgerLine,
  type Outlook,
  type Quantity,
  readDesk,
  readMissing,
  whyWords,
} from '../../../sim/index.ts'
import type { Sitting } from '../../game.ts'
import { word } from '../../language/words.ts'
import type { Desk } from '../../ui/area.ts'
import { openDialog } from '../../ui/dialog.ts'
import { signed, Tape, type TapeLine } from '../../ui/tape.ts'
import { Words } from '../../ui/words.ts'
import { causesAhead } from './ahead.ts'
import { capital } from './labels.ts'

/** More causes than this are added up as small things. */
const LINES = 7

/** Opens the tape of a quantity, with what stands behind it and what moves it next; in the first week there is no tape yet, and it says so. */
export function openWhy(desk: Desk, { game, ledger }: Sitting, quantity: Quantity, name: string, outlook?: Outlook): void {
  const line = ledger?.lines.find(one => one.quantity === quantity)
  const behind = standing(game, quantity)
  const next = outlook && causesAhead(outlook)
  const ahead = [...behind, ...(next === undefined ? [] : [next])].join(' ') || undefined
  openDialog(desk, line ? name : word('calendar.noTapeHeading'), area => {
    if (!line) {
      const words = new Words(area, 'body', ahead === undefined ? word('calendar.noTape') : `${word('calendar.noTape')} ${ahead}`)
      return { height: width => words.height(width) + area.space('small'), place: box => words.place(box) }
    }
    const tape = new Tape(area, {
      heading: word('calendar.why', { band: line.word }),
      of: word('calendar.lastWeek'),
      lines: [{ words: word('calendar.lastSunday'), amount: String(line.before) }, ...causes(line)],
      total: { words: word('calendar.thisSunday'), amount: String(line.after) },
      worth: { points: line.after, grain: 'half', band: bandWord(quantity, line.after) },
      ...(ahead === undefined ? {} : { note: ahead }),
    })
    void tape.print()
    return tape
  })
}

/** What can be seen behind the number: the work on the desk, and what the rooms are without. */
function standing(game: Sitting['game'], quantity: Quantity): string[] {
  if (quantity === 'work.standing') return readDesk(game).map(deskWords)
  return quantity === 'billy.security' ? readMissing(game) : []
}

/** 'Sunmill Foods, the next six boards: at the layout, 9 h to go, by November 3. It goes faster with hands beside yours.' */
function deskWords({ account, brief, stage, helps, left, by, done }: DeskRead): string {
  return done ? word('calendar.deskDone', { account, brief, by }) : word('calendar.desk', { account, brief, stage, left, by, helps })
}

/** Gains before losses, the largest first; the smallest together, so that the tape adds up. */
function causes({ causes: all }: LedgerLine): TapeLine[] {
  const shown = all.length > LINES + 1 ? all.slice(0, LINES) : all
  const small = all.slice(shown.length)
  const lines = [...shown]
    .sort((a, b) => b.change - a.change)
    .map(
      ({ by, what, change }): TapeLine => ({
        words: capital(whyWords({ by, what })),
        amount: signed(change),
        tone: change < 0 ? 'worse' : 'better',
      }),
    )
  if (small.length > 0) {
    const sum = small.reduce((total, { change }) => total + change, 0)
    lines.push({ words: word('calendar.small', { count: small.length }), amount: signed(sum) })
  }
  return lines
}
