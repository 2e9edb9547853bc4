/** What the room does after an answer. */
import type { Stance } from '../state.ts'

/** One line after an answer, in turn; more of those that an honest man is given. */
export const REACTIONS = {
  plain: [
    'The judge’s pen goes on at the speed it had.',
    '{strand} inclines his head, as to a man who has paid.',
    'The stenographer’s keys catch up, and stop.',
    'A radiator says what it thinks, and is let finish.',
    '{strand} thanks you, and turns that card face down.',
  ],
  own: [
    '{joanna} looks up, and then at her own hands.',
    'The judge’s pen waits for the end of the sentence, and writes that.',
    '{doyle} turns a page she has no need to turn.',
    '{strand} has the next one ready, and waits a breath before he asks it.',
    'The man who comes for the heat has opened his eyes.',
    'Behind you somebody lets a newspaper fall, and leaves it.',
  ],
  context: [
    'The judge makes a small mark, the kind that can go either way.',
    '{strand} allows the reason its full length, and lays it down.',
    '{joanna} folds a glove along its seams.',
  ],
  deflect: [
    '“I asked about you,” says {strand}, without heat.',
    'The pen stops. It is a quiet pen, and everyone hears it.',
    '{joanna} puts on the glove she had taken off.',
  ],
  shade: [
    '{strand} lets his hand rest on a folder, flat, the way one quiets a dog.',
    'The judge looks at you over his glasses, and then through them.',
    '{joanna} looks at the rail. The photograph has slipped; nobody rights it.',
  ],
  silent: [
    '{doyle} is up. “He’s answered with his face, Judge.”',
    'The clock over the door does its minute, with a click.',
    '{strand} waits the length of a courtesy, and sits.',
  ],
} as const satisfies Record<Stance, readonly string[]>
