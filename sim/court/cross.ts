/** Strand's cross of Ted: eight slots, each a list of what the ledger may hold, sharpest first, and one plain question for a clean book. */
import type { MemoryKind } from '../memory/kinds.ts'
import { before } from './cross/before.ts'
import { eye } from './cross/eye.ts'
import { gate } from './cross/gate.ts'
import { knowledge } from './cross/knowledge.ts'
import { temper } from './cross/temper.ts'
import { truth } from './cross/truth.ts'
import { work } from './cross/work.ts'
import type { Slot } from './cross/define.ts'

export const CROSS = { X1: before, X2: knowledge, X3: gate, X4: temper, X5: truth, X6: eye, X7: work } as const satisfies Record<
  string,
  Slot
>
export type CrossSlot = keyof typeof CROSS | 'X8'

/** X8, the fair praise that stings: about the best thing of his that anybody saw, by its theme. */
export const STING = {
  title: 'The sting',
  home: 'You learned to keep a table in sixteen months. Might she, who had him six years, not be allowed it?',
  school: 'The school speaks well of you now. It took you a year. Might she not be given one?',
  gate: 'You are at that gate now. She stood at it first. Might she not stand there again?',
  eye: 'You carried him nine blocks, and I admire it. Might she not have carried him the same?',
  truth: 'You have told that boy the truth when it was hard. Might she not be trusted to do it too?',
  margaret: 'You found a friend across a landing. She had her first. Might she not have her again?',
  joanna: 'You were fair to her when you needn’t have been. Might she not be as fair to you?',
  grace: 'You have given him good days. Might she not give him as good?',
  work: 'You put him before a career, late. She did that first. Might it not be her turn to have both?',
  money: 'You went short for him. She went without. Might she not be let spend it on him now?',
  clean: 'You learned all this in sixteen months. Might not she, who had him six years, be allowed the same?',
  plain: 'Yes. She might. I’d only ask that he not be what she learns it on.',
  own: 'Yes. I learned it off her list. She should have the credit and the Sundays.',
  context: 'She went because nobody helped her. I had help. I’d want her to have it.',
  deflect: 'She had six years. I’m asking about the rest.',
  owns: ['saw-the-list', 'list-copied'],
  reasons: ['asked-what-missed', 'told-mgt-truth', 'answered-her', 'restaurant-listened', 'glad-for-her', 'mgt-bench'],
} as const satisfies Record<string, string | readonly MemoryKind[]>
