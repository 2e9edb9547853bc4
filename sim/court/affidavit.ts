/** What the teacher has sworn to, on two sides of ruled paper: how he comes to school, two things from her log, and the one she had to put in. */
import type { Game } from '../state.ts'
import { type Entry, first, type Line, strongest } from './sworn.ts'

/** Of what is in her log the strongest two are sworn to, in the order written. */
const SEEN = {
  gate: { kind: 'pickup-on-time', from: 12, says: 'He is called for at three. He doesn’t look up for it. He listens for the shoes.' },
  chair: { kind: 'conference-attended', says: 'His father sat in the small chair and did not ask for another.' },
  reading: { kind: 'reading-together', says: 'Somebody sits beside him when he reads. One hears it in how he waits at a comma.' },
  lighthouse: { kind: 'costume-made', says: 'At Halloween he came as a lighthouse. It had been made overnight, by a person learning to.' },
  radish: { kind: 'play-attended', says: 'At the play, {date}, his father stood at the back, and moved his lips.' },
  sheets: { kind: 'hung-both', says: 'He drew his family on two sheets. I was told that both were up. I hadn’t asked.' },
  side: { kind: 'asked-first', says: 'There was a fight, {date}. His father asked for his side, and then for mine.' },
  room: { kind: 'learned-the-room', says: 'His father has been in my room and knows which hook is his.' },
  report: { kind: 'report-read', says: 'His report came back with the string wound the other way. It had been read.' },
} as const satisfies Record<string, Entry>

/** What she had to put in: the first that is true. */
const HARD = {
  step: { kind: 'pickup-missed', says: 'On {date} he sat with me on the step till someone came. We did the nines.' },
  parade: { kind: 'costume-forgot', says: 'There was a parade, at Halloween. He marched in his coat, at the end, with a flag I found.' },
  empty: { kind: 'conference-missed', says: 'I kept a chair for his father, {date}, until five.' },
  late: {
    kind: 'pickup-late',
    from: 4,
    says: 'He has been called for late {times}. He tells me the minutes. I write them down as he says.',
  },
  forms: { kind: 'form-late', says: 'Forms of his have come late. They came.' },
} as const satisfies Record<string, Entry>

export const AFFIDAVIT = {
  warm: 'I have taught him two years. I should like to see who he is in a third.',
  cool: 'I have taught him two years. I am asked for facts.',
  seen: SEEN,
  hard: HARD,
} as const

/** What is read into the record on the Thursday, before anybody is called. */
export function affidavitLines(game: Game): Line[] {
  const warm = game.numbers['billy.school'] >= game.balance['court.close']
  const hard = first(game, 'calderon', 'court.affidavit.hard', HARD)
  return [
    { path: `court.affidavit.${warm ? 'warm' : 'cool'}`, about: null },
    ...strongest(game, 'calderon', 'court.affidavit.seen', SEEN, SWORN),
    ...(hard ? [hard] : []),
  ]
}

/** How much of her log is sworn to. */
const SWORN = 2
