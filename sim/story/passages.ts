/** Prose of the arc that is told and not chosen, and the sentences that are made from the record. */
import type { MemoryKind } from '../memory/kinds.ts'

/** Told as it happens. */
export const PASSAGES = {
  cab: 'From his doorway he can see the hall, and a bag, open on the bed, and her hands putting a sweater in it flat. {margaret} is on the landing and has nothing in her hands at all.',
  cabDoor:
    '{desmond} steps off the curb with his arm up. The third one stops. He carries the bag out and sets it down, and then she asks him to carry it back up, till tonight.',
  empty: 'The calendar on the icebox has two columns. One of them is empty now, and it is yours.',
  plaque: 'Nobody asks you to clear your desk. They ask where you would like the plaque.',
  keptDesk: '{brandt} has telephoned from Cedar Rapids. You keep the desk, the chair, and a list of the evenings it will cost.',
  firstPlate: 'The first: {dish}, at a quarter past eight.',
  lastPlate: 'The last of them: {dish}. Nobody said where anything was.',
  supperPlate: 'The last of them: {dish}, by him. I stayed on the stool.',
  thirdPlate: 'The last of them, and the plate with the chip.',
  wednesdays: 'On Wednesdays he has a toothbrush across the park, and on Thursdays the right book.',
  noWednesdays: 'She has alternate weekends, by the order, and she is never late.',
  saturdays: 'They begin at 9:40, since he can’t wait for ten.',
  andWednesdays: 'And Wednesdays, all night, since you wrote it in.',
  reversed: 'Reversed, and remanded: he stays. Nobody’s glad at you about it.',
  affirmed: 'Affirmed. In September he goes to her, by the M104, with the bag he has outgrown.',
  lifted: '{joanna} asked the judge to lift it, and he did, in two lines.',
  wornOut: 'It isn’t lifted. It wears out, as a coat does, at the elbows first.',
  form: '{doyle} has it from {teague} before you’re out on Lexington; she rings the booth on the corner. Your statement of means is to be sworn tomorrow at five, and it has a line for employer. “An unemployed man can love a child,” she says. “He can’t do it on a form. Where’s the boy?”',
  found:
    '{doyle} rolls the form back to the line that was blank. “{employer},” she says, typing it with two fingers, and the figure under it: {pay} a week. She pulls it out and looks at it against the window. “Well,” she says. “Now you’re a father with hours.”',
  artiesRoom:
    'Five o’clock. You telephone {artie} from a booth on Canal Street. “There’s a room here,” he says. He doesn’t add anything to it.',
} as const

/** How each thing stands on the yellow sheet. */
export const ON_THE_SHEET = {
  'deadline-missed': '“{date}, {detail}.”',
  'left-meeting': '“{date}, out in the middle.”',
  'stayed-home-sick': '“{date}, home, with the boy.”',
  'mallory-took': '“{date}, handed on.”',
  'blamed-billy': '“{date}, the stamp.”',
  'gate-over-pitch': '“{date}, gone by two.”',
  'roz-covered': '“{date}, in another hand.”',
  none: '“A Monday, in October of ’78.”',
} as const

/** Who sits in the gallery, and how. */
export const COMES = {
  desmond: '{desmond}, in a suit',
  roz: '{roz}, with copy to read',
  eddie: '{eddie}, drawing the flag',
  gloria: '{gloria}, in white shoes',
  artie: '{artie}, in the tie from the funeral',
  bea: '{bea}, with her eye on the clock',
} as const

/** What Doyle lays down where the record gives her less than three. */
export const BLANK_CARDS = ['A blank one, for Tuesday', 'A second one, blank', 'And a third'] as const

/** What weighed with the judge, for him and against, by the part of the reckoning that weighed most. */
export const WEIGHED_FOR = {
  caseworker: 'I have the caseworker’s page, and I should be content to eat there.',
  teacher: 'His teacher writes of a boy who is called for.',
  margaret: 'I have believed the neighbor, chiefly in what she would rather not have said.',
  employed: 'He was without work for a day. I have known men to take longer over lunch.',
  hours: 'He found work in a day, of a kind that stops when a child eats.',
  keptJob: 'He has kept his desk through all of it.',
  chambers: 'The child was asked one thing, alone, and had it ready.',
  judge: 'I watched him listen to her. I have watched a good many fathers listen.',
  answers: 'He was asked eight things, and answered the ones he was asked.',
} as const
export const WEIGHED_AGAINST = {
  caseworker: 'I have the caseworker’s page too, with the icebox on it.',
  teacher: 'His teacher’s page is short, and I noticed how.',
  margaret: 'The neighbor was asked for what she saw, and took a long time to find it.',
  unemployed: 'The line for employer is blank, and I may not fill it in for him.',
  keptJob: 'He kept a desk, and the desk keeps its hours.',
  pay: 'She earns somewhat more; I say so because I’m bound to.',
  chambers: 'The child was asked one thing, alone, and looked at the door.',
  judge: 'I was brought up by a mother, and have tried to leave that in the hall.',
  answers: 'There were answers of his that I should not care to have read back to me.',
} as const

/** How she says it, in the lobby, of each thing that moved her. No quotation marks: they stand in the scene. */
export const NAMED: Readonly<Partial<Record<MemoryKind, string>>> = {
  'defended-joanna': 'They handed you a thing to hit me with, and you put your hand on her sleeve.',
  'my-fault-answered': 'You told him it wasn’t him. He told me. He told me which faucet.',
  'last-list': 'He wrote me how to do the dish. Step four is ‘Dad hums.’',
  'letter-aloud': 'You read him the first one aloud. You could have put it in a drawer.',
  'owned-letter': 'You hid my letter, and you told him so, and then you told a judge.',
  'truth-under-oath': 'You answered what they asked you. I read it through twice to see you wriggle, and you didn’t.',
  'the-pitcher': 'It was only water. I had my mouth open to say thank you, and they’d moved on.',
  'stayed-operation': 'You stood there with his foot till the thirteenth. He’s shown me how you held it.',
  'carried-hospital': 'Nine blocks. I’ve walked them. I had to sit down on a hydrant at six.',
  'joanna-told-eye': 'You telephoned me about his eye, and you didn’t leave out where you were looking.',
  'visit-generous': 'You gave me the whole of that Saturday. I saw the windows. You’d washed them.',
  'strike-walks': 'I was behind you both, in the strike. Half a block. You had one sandwich.',
  'the-dime': 'You had a dime. You looked in three pockets for it.',
  'appeal-dropped': 'You could have made them ask him. I waited all that Friday to be told you had.',
  'good-about-joanna': '{margaret} listened a year and a half for a word against me. She’s given it up.',
  apologised: 'He says that you shout. He says you come back in and sit on the floor.',
  'restaurant-listened': 'You asked me how it was, and let the veal go cold.',
  'walked-her-to-corner': 'You walked me to the corner that night, after what I’d said.',
  'told-truth-mommy': 'He asked you which day, and you said you didn’t know the day. Soon would have been easier.',
  'told-him-why': 'I asked you for one sentence, that night. He can say it. He has it right.',
  'photo-kept': 'I’ve been by his bed the whole time, he says, a little to the left.',
  'photo-three': 'You put up the one with the gull. My eyes are shut in it. He says that’s how he knows it’s me.',
  'statement-made': 'I have the page where you stood up. It’s over my table.',
  'glad-for-her': 'You said I looked well, and you were glad, and you could hardly say it.',
  'he-wrote-two': 'He filled in that census himself, and he came and asked me what I was. I said a neighbor.',
  'mothers-day-card': 'You bought him the stamp for it. I’ve had it in my pocketbook since May.',
  'appeal-withdrawn': 'You’d signed it, and you took it back. I know what that takes, with a thing you’ve signed.',
  'left-them-talk': 'You’d put the receiver in his hand, and then I’d hear you go out, and the door.',
  'sent-measurements': 'You sent me all his measurements, with the wrists. The next coat fitted.',
  'parcel-thanked': 'He thanked me for each parcel, in his own spelling. You’d let it stand.',
  'opened-hers-first': 'He says it was my parcel first, and then the cake.',
  'shoes-photo': 'You sent me a photograph of a pair of shoes. They ask me about it at work.',
  'signed-with-note': 'I was all ready for the divorce. I wasn’t ready for the note.',
  'glad-for-him': 'He ran to me, those Saturdays, and you were glad. He’d looked back to see. He told me you were.',
  'said-it-was-good': 'You came in off Lexington to say it was good. I’d seen you cross against the light.',
  'kept-the-corner': 'You tore the leaf off that tablecloth. I’d drawn it wrong, and you took that one.',
  'wrote-her-so': 'You wrote me which day you’d been wrong. I’d had it down as another.',
  'answered-her': 'I wrote you three pages, and you wrote me three.',
  'saw-the-list': 'You read my list. You knew about the question mark.',
  'agreed-no-chambers': 'You telephoned to ask me if he should be asked. Nobody had asked me anything in weeks.',
  'asked-joanna': 'You asked me first, about the appeal. You didn’t have to do that.',
  'growth-mark': 'I saw the doorframe. You’d gone on with it.',
  'the-night': 'I think about that night. {desmond} says that you stood there a long time, after.',
  'returned-her-calls': 'I had a pink slip of yours, once, with my name on it. You’d kept it. It was in the good coat.',
  'lunchbox-note': 'He has every one of those notes. He let me see the one with the horse.',
  'fever-night': 'I asked {margaret} what you did when he was sick. She said the tap ran till light.',
  'learned-dish': 'He says it’s gold now, both sides.',
  'bedtime-story': 'He reads to me, when he comes. He does your voices.',
  'kitchen-team': 'He set my table. He asked me who did napkins.',
  'pickup-on-time': 'He stands where the paint’s worn, and he doesn’t look up. He knows you’re there.',
  'promise-kept': 'He told me that you said three o’clock, and it was.',
}
/** Where the record gives her less to go by. */
export const UNNAMED = [
  'I sat in that court and looked at your hands.',
  'I’ve been in his room, in my mind, and I kept bumping into things I didn’t know the names of.',
  'He asked me where the boat plate would live.',
] as const
