/** Slips: what the agency writes down. They weigh on the file, cost standing at once, and fade slowly. */
import { move, shift, type Today, tell } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { line, lines, say } from '../said.ts'
import { workplace } from './workplace.ts'

type Slip = {
  /** As she who keeps the book puts it, so that nobody need read it aloud: a line of the tape, and of a Sunday. */
  words: string
  /** What is seen when it happens, in turn. */
  text: readonly string[]
  /** The same where nobody from the agency is in the room: at the desk he found. */
  elsewhere: readonly string[]
  remembers?: MemoryKind
}

const rows = {
  late: {
    words: 'in behind the mail',
    text: [
      'The clock over the elevators has an opinion of you.',
      '{teague} has written the time on her blotter, and put her hand over it.',
      'You come in behind the mail cart, at the speed of the mail.',
      'Your coffee is on the desk with a skin on it. Somebody meant well.',
      'The elevator man asks how lunch was.',
    ],
    elsewhere: ['They have started without you, and left you the end.', 'Nobody says anything. The page you were to have done is done.'],
  },
  leftBeforeThree: {
    words: 'hat gone by three',
    text: [
      'Your chair turns a quarter after you go, and stays that way.',
      '{craig} is in your doorway with a question, and asks it of the doorway.',
      'You leave your jacket on the chair. It fools them until three.',
      'You have the elevator to yourself, and the elevator man’s sympathy.',
      '“Gate?” says {roz}, not looking up. You are past her by then.',
    ],
    elsewhere: ['You say it’s the gate. Somebody looks at the clock, and shrugs.', 'Your pencil is still warm. Somebody else picks it up.'],
  },
  leftBeforeFive: {
    words: 'gone with the lamp on',
    text: [
      'You go down in the elevator with the mail.',
      'Your lamp is still on. You have found that it helps.',
      'You walk to the elevator with a layout in your hand, and leave it in the fern.',
      '{eddie} says good night very softly, as to a man on a ledge.',
      'From the street you see the conference room light up, window by window.',
    ],
    elsewhere: ['You take the last paragraph home in your hat.'],
  },
  missedFive: {
    words: 'an empty chair at five',
    text: [
      'They start at five with your chair pulled out.',
      'Somebody has drawn a face on your pad, and given it an answer.',
      'They take a vote. In the morning you are told what you thought.',
      '{pruett} looks at the chair when he comes to that part.',
      'The sandwiches come out even, for once.',
    ],
    elsewhere: [],
  },
  deadlineMissed: {
    words: 'a Friday with nothing in it',
    text: [
      'The boards are not on the rail. {pruett} reads the empty rail.',
      'The messenger waits on the bench until he looks like part of it.',
      '{teague} telephones the client. “Tomorrow,” she says, in the voice she keeps for it.',
      'The page in the paper runs with a picture of a bridge.',
      'You hand it in at noon, a day late. It’s good. Nobody can find where to put it.',
    ],
    elsewhere: ['The printer’s boy waits an hour, and goes off with yesterday’s page.'],
    remembers: 'deadline-missed',
  },
  refusedAsk: {
    words: 'a no, politely',
    text: [
      'He says he understands, and writes something down.',
      '“Of course,” says {pruett}, twice, and there is less in the second.',
      'He looks over your shoulder for a man without a watch.',
      'He moves the two boys on their lawn an inch, frame and all.',
      'There is a list under his hand. He puts a dot beside something.',
    ],
    elsewhere: [],
  },
  absent: {
    words: 'heard from by telephone',
    text: [
      '{teague} takes the message, and asks which of you it is.',
      '{teague} reads you your calls over the wire. You write them on a cracker box.',
      '{craig} telephones to ask where things are. They’re in the drawer. The other drawer.',
      'You dictate a coupon over the line. A voice behind you asks for ginger ale.',
      'The mailroom sends up a box of rubber bands for him. They have all signed it, and one has drawn a pigeon.',
    ],
    elsewhere: ['You telephone from the kitchen. “Stay,” says somebody, around a pencil. “It’s one page.”'],
  },
  broughtBilly: {
    words: 'two feet under a table',
    text: [
      'Two feet show under the drawing table. They swing.',
      'He has a visitor’s badge on, and visits.',
      'He wishes the vice-president good morning by his first name, having read it off the door.',
      'He is wearing the elevator man’s cap, and the elevator man is looking for it.',
      'A layout comes back from the client with a train in it. The client has asked to keep the train.',
    ],
    elsewhere: ['He sorts the rubber bands by color, all morning, and asks for no wage.'],
  },
  leftMiddle: {
    words: 'out in mid-sentence',
    text: [
      'Your coffee is still going around in the cup when you go.',
      'You say “Excuse me” to the easel.',
      'The door shuts behind you in the middle of a number.',
      'Eight men look at their pencils until you have found your hat.',
      '{roz} goes on with your sentence from the next word.',
    ],
    elsewhere: ['You get up with a line half set. It is half set when you come back.'],
  },
  thinWork: {
    words: 'more air than copy',
    text: [
      '{pruett} turns the board over to see whether there is more.',
      'The client says that it is very clean.',
      '{roz} reads it and hands it back without a mark.',
      '“It has a headline, a picture,” says {eddie}, “and air.”',
      '“It’s a start,” says {pruett}, on the last day.',
    ],
    elsewhere: ['It comes back with a question mark in the margin, and no hard feelings.'],
  },
  lostTemper: {
    words: 'heard down the hall',
    text: ['The typing stops the length of the hall, then starts again.'],
    elsewhere: [],
  },
} as const satisfies Record<string, Slip>
export type SlipId = keyof typeof rows
export const SLIPS: Readonly<Record<SlipId, Slip>> = rows
const SLIP_IDS = Object.keys(rows) as SlipId[]
const AT_THE_AGENCY = lines(SLIP_IDS, id => line(`slips.${id}.text`, SLIPS[id].text, true))
const ELSEWHERE = lines(SLIP_IDS, id => line(`slips.${id}.elsewhere`, SLIPS[id].elsewhere, true))

/**
 * Writes a slip down. Nobody writes where Ted has no desk. `detail` is what the memory, where one is kept, will name; `share`:
 * permille of it that is written down.
 */
export function slip(today: Today, id: SlipId, detail?: string, share = 1000): void {
  const { balance, counts } = today.game
  const at = workplace(today.game)
  if (at === null) return
  shift(today, 'work.slips', (balance[`slip.${id}.weight`] * share) / 1000, 'slip', id)
  move(today, 'work.standing', (-balance[`slip.${id}.standing`] * share) / 1000, 'slip', id)
  if (id === 'thinWork') counts.thinWork++
  if (today.tell) tell(today, 'slip', { what: id })
  say(today, at === 'agency' ? AT_THE_AGENCY[id] : ELSEWHERE[id])
  const kind = SLIPS[id].remembers
  // What is kept of it is kept by the agency, and told by it.
  if (kind && at === 'agency') remember(today, kind, detail === undefined ? {} : { detail })
}
