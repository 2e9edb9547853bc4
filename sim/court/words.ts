/** Everything said in court and on the hunt, as one tree of the catalogue; each text stands in the file of its rule. */
import { LEADS, PAUSES } from '../hunt/leads.ts'
import { AFFIDAVIT } from './affidavit.ts'
import { DIRECT } from './cards.ts'
import { CROSS, STING } from './cross.ts'
import { INSERTS } from './inserts.ts'
import { TESTIMONY } from './margaret.ts'
import { REACTIONS } from './reactions.ts'

/** The stances: what each is called, and in ≤ 4 words what it risks. */
const stances = {
  plain: { name: 'Plain answer', warning: 'it counts as said' },
  own: { name: 'Own it', warning: 'it is yours then' },
  context: { name: 'Give the reason', warning: 'it may sound borrowed' },
  deflect: { name: 'Turn it', warning: 'she is listening' },
  shade: { name: 'Shade it', warning: 'a paper may say' },
  shadeRecord: { warning: 'a paper is there' },
  silent: { name: 'Say nothing', warning: '{doyle} objects for you' },
  tired: 'You are too tired to find the words.',
} as const

/** The frame of the statement: each card, and what joins it to the next, by what sort of card it is. */
const statement = {
  asks: '“Mr. Kramer,” says the judge, “have you anything to add?”',
  wasnt: {
    mended: '{card} I went back and said so, after. I’m not going to tell you I was always that quick.',
    here: '{card} That was in this room, and I’d have it back.',
    open: '{card} I’m not going to tell you I was always this.',
  },
  showed: {
    her: '{card} It was her way of doing it. I’d lived beside it for eight years, and had to have it written down.',
    margaret: '{card} That was across the landing. She showed me by not doing it for me.',
    roz: '{card} Somebody on my floor showed me that, and never said she was.',
    billy: '{card} He showed me. He stood on the step stool and pointed.',
    nobody: '{card} Nobody showed me that. I’d have been glad of somebody.',
    other: '{card} I didn’t work that out by myself. I was shown.',
  },
  day: {
    nothing: '{card} I’d put that day in evidence if I knew how.',
    often: '{card} I couldn’t give you the date of one of them. There were a good many.',
    once: '{card} Nothing came of it. I’d want it put in the record.',
  },
  ask: '{card}',
} as const

/** What he asks, at the end. */
const asks = {
  bed: 'Whatever you decide, sir, please leave him his bed.',
  both: 'Please decide it so he can say both our names at breakfast.',
  room: 'I’d ask you to decide it as if he were in the room. He’ll ask me if you did.',
  nothing: 'You look at the page, and fold it, and sit down.',
} as const

const askLabels = {
  bed: 'Leave him his bed',
  both: 'Let it not cost him either of us',
  room: 'Decide as if he were in the room',
  nothing: 'Sit down',
} as const

/** What is seen of the three faces, ≤ 3 words each. */
const seen = {
  judge: { moving: 'his pen moves', still: 'his pen is still', down: 'his pen is down' },
  joanna: { on: 'gloves on', off: 'gloves off', drawing: 'she is drawing' },
  photo: { turned: 'turned to you', away: 'turned away' },
} as const

export const courtWords = {
  cross: CROSS,
  sting: STING,
  direct: DIRECT,
  affidavit: AFFIDAVIT,
  testimony: TESTIMONY,
  inserts: INSERTS,
  leads: LEADS,
  pauses: PAUSES,
  stances,
  silence: 'You open your mouth, and close it.',
  card: '{card}',
  reactions: REACTIONS,
  statement,
  asks,
  askLabels,
  seen,
} as const
