/** Where a man may ask for work between five on a Thursday and five on a Friday. */
import type { MemoryKind } from '../memory/kinds.ts'
import type { Delivered } from '../state.ts'

/** A place in the city: the street, and the avenue counted from the East River; Fifth is 5, below Houston streets run under zero. */
export type Corner = { street: number; avenue: number }

export type Lead = {
  /** Who or what, as the board of the hunt lists it. */
  name: string
  /** What the place is like, ≤ 12 words. */
  like: string
  /** Where it is, as one says it to a cab, and where that lies. */
  corner: string
  at: Corner
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
  /** Or a board of theirs that was good: what he handed in opens the door by itself. */
  board?: Delivered['account']
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
    corner: 'Madison at 31st',
    at: { street: 31, avenue: 5.6 },
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
    corner: 'Varick Street',
    at: { street: -4, avenue: 7.5 },
    pay: 42500,
    hours: 'nine to five-thirty, some trains',
    early: true,
    open: [1, 2, 3, 9, 10],
    needs: ['brandt-friend', 'brandt-spoke'],
    odds: 100,
    yes: 'He is a while answering. Then he names a man on Varick Street who owes him a carload, and hangs up to call him.',
    no: 'He would, he says. There is a board that would want it explained. He asks after the boy, by name.',
  },
  eddieCousin: {
    name: '{eddie}’s cousin',
    like: 'Decals and transfers, over a garage in Queens.',
    corner: 'Queens, under the El',
    at: { street: 52, avenue: -1.6 },
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
    corner: 'Third Avenue at 17th',
    at: { street: 17, avenue: 3 },
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
    corner: 'Fourteenth, by the square',
    at: { street: 14, avenue: 4.4 },
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
    corner: 'Lexington at 48th',
    at: { street: 47, avenue: 4.2 },
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
    corner: 'Park Avenue at 45th',
    at: { street: 45, avenue: 4.8 },
    pay: 43000,
    hours: 'when they land',
    early: false,
    open: [8, 9, 10, 11],
    needs: [],
    odds: -10,
    yes: 'The vice-president interrupts you twice and hires you standing. You will be in Dallas a good deal, he says.',
    no: 'You wait forty minutes beside the brass model. The vice-president has gone to lunch by the other door.',
  },
  pellRowe: {
    name: 'Pell & Rowe Luggage',
    like: 'Vain about the layout. Mirrors in the elevator.',
    corner: 'Fifth Avenue at 37th',
    at: { street: 37, avenue: 5 },
    pay: 41500,
    hours: 'till the layout is right',
    early: false,
    open: [8, 9, 10, 11],
    needs: [],
    board: 'pellRowe',
    odds: 20,
    yes: 'They have your valise framed, over the valise. “We’d wondered who,” says Mr. Rowe, to the mirror, and shakes hands with both of you.',
    no: 'They bring out your board, to admire it. Then they bring out the man who’s to do the next one. He is nineteen.',
  },
  abruzzi: {
    name: 'Mrs. Abruzzi’s Frozen Suppers',
    like: 'A dock in the Twenties. There’s no Mrs. Abruzzi.',
    corner: 'Eleventh Avenue at 26th',
    at: { street: 26, avenue: 10.6 },
    pay: 40500,
    hours: 'six to three, in a coat',
    early: true,
    open: [7, 8, 9, 10],
    needs: [],
    board: 'abruzzi',
    odds: 30,
    yes: '“Lasagna wants a headline,” says the man in the parka. You give him one, in smoke. He stamps the back of your hand, as he does the crates.',
    no: '“It says SUPPER on it,” says the man in the parka. “It sells.” He gives you one for the boy, and you carry it against your chest.',
  },
  carCards: {
    name: '{ray}’s car cards',
    like: 'What’s over the straps. A basement, with trains in it.',
    corner: 'Jay Street, Brooklyn',
    at: { street: -24, avenue: -0.6 },
    pay: 40000,
    hours: 'eight to four, union',
    early: true,
    open: [1, 2, 8, 9, 10],
    needs: ['front-window', 'fed-marcus'],
    odds: 60,
    yes: '“He writes like a man standing up,” {ray} has told them. They have you read one out, holding a strap. You’re to begin on Monday, and ride free.',
    no: 'They’ve one desk, and a councilman’s boy at it. The boy gets up, to offer you his chair.',
  },
  flowers: {
    name: '{margaret}’s florist',
    like: 'By the truck, before light, among ferns.',
    corner: 'Sixth Avenue at 28th',
    at: { street: 28, avenue: 6 },
    pay: 39800,
    hours: 'four in the morning till noon',
    early: false,
    open: [6, 7],
    needs: ['mgt-mended', 'took-her-kids', 'thanked-mgt'],
    odds: 60,
    yes: '“She keeps my books,” he says. “She says you’re on the stairs.” He wants a catalogue by Easter, and somebody to carry the ferns till then.',
    no: 'January is ferns and funerals, and he has a man for both. He gives you a carnation, and says to cut it on a slant.',
  },
  stAidans: {
    name: '{gloria}’s hospital',
    like: 'Letters asking for money. A radiator, and a view of Admitting.',
    corner: 'Amsterdam at 94th',
    at: { street: 94, avenue: 10 },
    pay: 39600,
    hours: 'nine to five, by the bell',
    early: true,
    open: [8, 9, 10, 11],
    needs: ['knew-his-weight', 'fed-marcus'],
    odds: 40,
    yes: '“You’re the nine blocks,” says the lady at the desk. She’s had it from {gloria}, with the curbs put in. They want letters that people answer.',
    no: 'They’d want a year of you for nothing; it’s how she came in herself. She walks you to the elevator and presses it for you.',
  },
  nightSchool: {
    name: '{desmond}’s professor',
    like: 'Accounting II, Room 9. He owns half a printing house.',
    corner: 'Lexington at 23rd',
    at: { street: 23, avenue: 4.2 },
    pay: 40200,
    hours: 'eight to half past four',
    early: true,
    open: [2, 3],
    needs: ['quizzed-desmond', 'door-shift'],
    odds: 80,
    yes: 'He lets the class go on depreciating. {desmond} has done your figures, by hand. “He has left out the boy,” says the professor. “Put him under assets.”',
    no: 'The printing house went in the fall. He’d hate a man of {desmond}’s character to think he hadn’t looked. He looks, under two headings.',
  },
  teagueSister: {
    name: '{teague}’s sister',
    like: 'A bureau, up one flight. Typing tests, and a bell.',
    corner: '42nd, across from the lions',
    at: { street: 42, avenue: 5.3 },
    pay: 40800,
    hours: 'by the week, nine to five',
    early: true,
    open: [8, 9, 10, 11],
    needs: ['told-pruett', 'fired-dignity'],
    odds: 30,
    yes: '“She said you stood up for it,” says the sister, who has the same face. “They sit, mostly.” She has a zoo that wants a catalogue of itself.',
    no: 'You do fifty-one words a minute, with one mistake. The mistake is in “unemployed.” She’ll telephone, she says; she’s a woman who does.',
  },
  nightDesk: {
    name: 'The classified desk',
    like: 'A newspaper, all night. Forty telephones, one ashtray.',
    corner: '43rd, west of Broadway',
    at: { street: 43, avenue: 7.6 },
    pay: 39700,
    hours: 'midnight to eight',
    early: false,
    open: [5, 6],
    needs: [],
    odds: -20,
    yes: 'A man has gone home with his appendix. You take down a piano, a sublet, and somebody’s late mother’s hats, and they say to come again tonight.',
    no: 'Nobody looks up. You place one yourself, twelve words at the night rate, and a girl reads it back to you: RELIABLE MAN.',
  },
  coldDoors: {
    name: 'Cold doors',
    like: 'The directory in a lobby, from the top down.',
    corner: 'Broadway, from the top',
    at: { street: 38, avenue: 7 },
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
    corner: 'Canal Street',
    at: { street: -9, avenue: 5.2 },
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

/** Where a hunt sets out from: the agency, by its revolving door; and home, where supper is. */
export const AGENCY: Corner = { street: 48, avenue: 4 }
export const HOME: Corner = { street: 84, avenue: 8.6 }

/** What is not asking. Supper: in the evening of the Thursday, once. */
export const PAUSES = {
  supper: {
    name: 'His supper',
    like: 'Home, an apron over the interview shirt.',
    corner: 'Home, in the Eighties',
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
