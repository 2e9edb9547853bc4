/** Where a man may ask for work between five on a Thursday and five on a Friday. */
import type { MemoryKind } from '../memory/kinds.ts'

export type Lead = {
  /** Who or what, as the board of the hunt lists it. */
  name: string
  /** What the place is like, ≤ 12 words. */
  like: string
  /** Cents a week. */
  pay: number
  /** How the day is there, ≤ 6 words. */
  hours: string
  /** Ends in time for supper: the court counts it. */
  early: boolean
  /** Turns in which somebody is there to be asked, 0–13. */
  open: readonly number[]
  /** Somebody has to have opened the door: any of these. Empty: it is open. */
  needs: readonly MemoryKind[]
  /** Permille over or under the odds of a lead. */
  odds: number
  /** May be asked again. */
  again?: true
  yes: string
  no: string
  /** Where it is asked again. */
  noAgain?: string
}

const evening = [0, 1, 2, 3, 4] as const
const friday = [8, 9, 10, 11, 12, 13] as const

export const LEADS = {
  rozFriend: {
    name: '{roz}’s friend',
    like: 'A small shop, two rooms, good type on the door.',
    pay: 43000,
    hours: 'till six, and no Fridays late',
    early: true,
    open: [0, 1, 2, 8, 9, 10, 11],
    needs: ['credited-roz', 'pruett-letter', 'took-blame'],
    odds: 120,
    yes: 'She has read the coupon copy. “{roz} says you say who wrote it,” she says, and finds you a chair.',
    no: 'She has nobody to let go. She gives you a name, and half her sandwich for the train.',
  },
  brandtCard: {
    name: '{brandt}’s card',
    like: 'A home number, in pencil, on the back.',
    pay: 42500,
    hours: 'nine to five-thirty, some trains',
    early: true,
    open: [1, 2, 3, 9, 10],
    needs: ['brandt-friend', 'brandt-spoke'],
    odds: 100,
    yes: 'He is a while answering. Then he names a man on Varick Street who owes him a carload, and rings off to call him.',
    no: 'He would, he says. There is a board that would want it explained. He asks after the boy, by name.',
  },
  eddieCousin: {
    name: '{eddie}’s cousin',
    like: 'Decals and transfers, over a garage in Queens.',
    pay: 40500,
    hours: 'seven to four',
    early: true,
    open: [0, 1, 5, 8, 9, 10, 11],
    needs: [],
    odds: 20,
    yes: 'The cousin has {eddie}’s ears. “You can letter?” You can letter. He pushes a stool across with his foot.',
    no: 'The cousin is sorry in two languages. He makes you take a decal for the boy, a locomotive.',
  },
  lustreKleen: {
    name: 'Lustre-Kleen',
    like: 'Floor wax. Loyal, dull, on the third floor, shining.',
    pay: 40000,
    hours: 'nine to six, one Saturday',
    early: false,
    open: [8, 9, 10, 11, 12],
    needs: [],
    odds: 30,
    yes: 'They have always liked you. Nobody there could say why until today, when three of them do.',
    no: 'They have always liked you. It was decided in Toledo, on Monday, that nobody is to be hired.',
  },
  triBorough: {
    name: 'The Tri-Borough man',
    like: 'A savings bank with a nervous clock.',
    pay: 42000,
    hours: 'nine to five, and quarterly nights',
    early: false,
    open: [8, 9, 10, 11],
    needs: [],
    odds: 0,
    yes: 'He asks whether you are a risk. You say yes. He has never been told so across that desk, and signs.',
    no: 'He asks whether you are a risk, and writes down your silence.',
  },
  craig: {
    name: '{craig}',
    like: 'Your own old floor, by the back stairs.',
    pay: 41000,
    hours: 'his hours, and he has none',
    early: false,
    open: [0, 1, 2, 9, 10],
    needs: ['helped-craig'],
    odds: 60,
    yes: '“Freelance, on mine,” he says. “You told me why the blue was blue.” He has a letter typed before you sit.',
    no: 'He walks you down by the fire stairs himself. They have a memo. He is red to the ears.',
  },
  condor: {
    name: 'Condor Air Lines',
    like: 'Big, rude, with a model of itself in brass.',
    pay: 43000,
    hours: 'when they land',
    early: false,
    open: [8, 9, 10, 11],
    needs: [],
    odds: -10,
    yes: 'The vice-president interrupts you twice and hires you standing. You will be in Dallas a good deal, he says.',
    no: 'You wait forty minutes beside the brass model. The vice-president has gone to lunch by the other door.',
  },
  coldDoors: {
    name: 'Cold doors',
    like: 'The directory in a lobby, from the top down.',
    pay: 40000,
    hours: 'as found',
    early: false,
    open: [8, 9, 10, 11, 12],
    needs: [],
    odds: -90,
    again: true,
    yes: 'On the ninth floor a man has just been shouted at by the person whose job it was. He looks you up and down.',
    no: 'Eleven floors. Two say to leave a card, and one keeps the pencil you wrote it with.',
    noAgain: 'Another directory, from the bottom up this time. On three they remember you from six.',
  },
  lowenthal: {
    name: 'Lowenthal Direct',
    like: 'Catalogues, Canal Street. The elevator stops where it likes.',
    pay: 39500,
    hours: 'out at five-thirty or locked out',
    early: true,
    open: friday,
    needs: [],
    odds: 0,
    again: true,
    yes: '“You want a job by five? What’d you do, kill somebody?” She hears it standing. “You took a cut to keep a kid. Sit.”',
    no: '{bea} Lowenthal is on two telephones. She points a pencil at the bench, then at the clock: come back.',
    noAgain: 'One telephone now. {bea} puts her hand over it. “You’re still up?” she says, and points at the bench.',
  },
} as const satisfies Record<string, Lead>
export type LeadId = keyof typeof LEADS
export const LEAD_IDS = Object.keys(LEADS) as LeadId[]
export const isLead = (id: string): id is LeadId => Object.hasOwn(LEADS, id)

/** What is not asking. Supper: in the evening of the Thursday, once. */
export const PAUSES = {
  supper: {
    name: 'His supper',
    like: 'Home, an apron over the interview shirt.',
    open: evening,
    text: 'You turn eggs in your tie. He reads you the want ads, all of them, in order. You would make a good welder, he thinks.',
  },
  rest: {
    name: 'Sit down a while',
    like: 'A bench, or at night your bed.',
    day: [
      'There is a bench in the lobby of a building that wants nobody. You take off one shoe, and then you put it on.',
      'A counter, a coffee, a roll. The man on the next stool has the want ads, and reads you the ones for divers.',
      'You ride the elevator up for the sake of sitting on its stool. The operator is on his lunch.',
      'In the library you put your head down on a directory of manufacturers. A page goes to sleep with you, at Felt.',
      'A church is open. You sit at the back with your hat beside you, like somebody’s.',
      'You stand under a clock and let a quarter of an hour go by. It goes by on foot.',
    ],
    night: [
      'You lie down in the shirt. He comes in at three with his blanket, looks, and puts it on your feet.',
      'You shut your eyes on the sofa. The icebox says the name of every firm on Hudson Street.',
      'You sleep for an hour with your hand on the telephone, in case it should be early somewhere.',
    ],
  },
} as const
