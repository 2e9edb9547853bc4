/** Slips: what the agency writes down. They weigh on the file, cost standing at once, and fade slowly. */
import { move, shift, type Today, tell } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { workplace } from './workplace.ts'

type Slip = {
  /** As a line of the tape and of Pruett's list. */
  words: string
  /** What is seen when it happens. */
  text: string
  remembers?: MemoryKind
}

const rows = {
  late: { words: 'late', text: 'The clock over the elevators has an opinion of you.' },
  leftBeforeThree: { words: 'gone before three', text: 'Your chair turns a quarter after you go, and stays that way.' },
  leftBeforeFive: { words: 'gone before five', text: 'You go down in the elevator with the mail.' },
  missedFive: { words: 'missed the five o’clock', text: 'They start at five with your chair pulled out.' },
  deadlineMissed: {
    words: 'deadline missed',
    text: 'The boards are not on the rail. Pruett reads the empty rail.',
    remembers: 'deadline-missed',
  },
  refusedAsk: { words: 'said no to Pruett', text: 'He says he understands, and writes something down.' },
  absent: { words: 'home with a sick child', text: 'Mrs. Teague takes the message and asks how high.' },
  broughtBilly: { words: 'brought Billy', text: 'Two feet show under the drawing table. They swing.' },
  leftMiddle: { words: 'left in the middle', text: 'Your coffee is still going around in the cup when you go.' },
  thinWork: { words: 'thin work', text: 'Pruett turns the board over to see whether there is more.' },
  lostTemper: { words: 'lost his temper', text: 'The typing stops the length of the hall, then starts again.' },
} as const satisfies Record<string, Slip>
export type SlipId = keyof typeof rows
export const SLIPS: Readonly<Record<SlipId, Slip>> = rows

/** Writes a slip down. Nobody writes where Ted has no desk. `detail` is what the memory, where one is kept, will name. */
export function slip(today: Today, id: SlipId, detail?: string): void {
  const { balance, counts } = today.game
  if (workplace(today.game) === null) return
  shift(today, 'work.slips', balance[`slip.${id}.weight`], 'slip', id)
  move(today, 'work.standing', -balance[`slip.${id}.standing`], 'slip', id)
  if (id === 'thinWork') counts.thinWork++
  if (today.tell) tell(today, `slips.${id}.text`)
  const kind = SLIPS[id].remembers
  if (kind) remember(today, kind, detail === undefined ? {} : { detail })
}
