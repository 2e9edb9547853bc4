/** The ways a play can end: what each is called, and what is said before the album is opened. */
type Ending = { title: string; canonical: boolean; text: string }

export const ENDINGS = {
  E1: {
    title: 'Breakfast for Two',
    canonical: true,
    text: 'Two plates in the rack, the boat one in front. She telephones on Sunday, about teeth. In the drawer, in your hand: {kept1}. {kept2}. {kept3}. On Monday he is up first, and the pan is already out.',
  },
  E2: {
    title: 'The Paper Tablecloth',
    canonical: false,
    text: 'It hangs over the closet door, with a pleat at Wednesday. The lawyers sent cards. There’s a groove in the sidewalk between eleven and two in the afternoon. In the drawer, from before there were boxes: {kept1}. {kept2}. {kept3}. The eighth box is nearly always in use.',
  },
  E3: {
    title: 'The Judge’s Footnote',
    canonical: false,
    text: 'You won. The page with the footnote is in the drawer, under these: {kept1}. {kept2}. {kept3}. {wednesdays} He asks, now and then, why she looked like that. You tell him. It’s a longer answer each time.',
  },
  E4: {
    title: 'The Suitcase',
    canonical: false,
    text: 'You learn the M104: where it fills, which step is loose, the corner from which one sees her window. He has the drawer’s best things with him, in a shoebox: {kept1}. {kept2}. {kept3}. On Sunday at 7:04 the telephone rings. “I’m at the stove,” he says.',
  },
  E5: {
    title: 'Weekend Father',
    canonical: false,
    text: 'Fifty-two, and school vacation. {saturdays} You’re better on Saturdays than you were on any Tuesday, and he says so. He keeps these at his mother’s, by the bed: {kept1}. {kept2}. {kept3}. He still rings the bell, and then uses the key.',
  },
  E6: {
    title: 'Reversed and Remanded',
    canonical: false,
    text: '{remanded} For a long while he answers what he’s asked. Then one day he tells you about a bus. These were in the drawer all that time: {kept1}. {kept2}. {kept3}. He reads them one night, standing. “You kept this?” he says, and sits down.',
  },
  E7: {
    title: 'The Corner Office',
    canonical: false,
    text: 'The lake is in both windows. It’s a very clean kitchen. He calls on the direct line, at three, from a corner with a bus in it, and tells you what there was for lunch. You have written these down, on agency paper: {kept1}. {kept2}. {kept3}.',
  },
  E8: {
    title: 'Scranton',
    canonical: false,
    text: '{artie}’s upstairs room, with the tree in the window. There’s less money and more sky, and a vegetable at every meal. You’ve hung these over the desk, which is a door: {kept1}. {kept2}. {kept3}. In the summer he knows every stop, and there’s only one.',
  },
  E10: {
    title: 'Third Plate',
    canonical: true,
    text: 'She doesn’t move back in. She eats. She has a key, on a string, for Sundays, and she brings the bread. He reads her what’s in the drawer, on his feet, like a lawyer: {kept1}. {kept2}. {kept3}. “That’s three,” he says. “There’s lots.”',
  },
  E11: {
    title: 'The Call in March',
    canonical: false,
    text: 'Two tired people, and a menu folded in four. Your chart says REST, and he has you read it out. He carries these between the doors, in the small bag: {kept1}. {kept2}. {kept3}. {margaret} has put Chicago’s number away. It was only ever for March.',
  },
  E12: {
    title: 'The Slow Way Back',
    canonical: false,
    text: 'It was six Saturdays, then Sundays too; then the clipboard lady telephoned to say there’d be no more of her. He weighs what it says he should. He brought these back in his pillowcase: {kept1}. {kept2}. {kept3}. At his mother’s and at yours, he does the eggs.',
  },
  E13: {
    title: 'Interstate',
    canonical: false,
    text: 'An hour on Saturdays, with a clock; by the fall, the lady and her knitting have other families. {lifted} He’s asked for the map from the rest stop, and has it up. Beside it, out of the drawer: {kept1}. {kept2}. {kept3}. YOU ARE HERE, it says. So he is.',
  },
  E14: {
    title: 'She Stayed in Chicago',
    canonical: false,
    text: 'Nobody sued. It ought to be said once, quietly, since nobody noticed. She telephones on Sundays, and in June there’s a train. In the drawer, where a folder might have been: {kept1}. {kept2}. {kept3}. On Monday there is breakfast.',
  },
  E9: {
    title: 'One Landing',
    canonical: true,
    text: 'Two apartments, and eleven feet of hall that’s nobody’s. The super has asked which door’s the front. Five plates, and somebody’s always one short. On {margaret}’s icebox too there’s a list, and it says: {kept4}. {kept5}. {kept6}.',
  },
  E15: {
    title: 'Somebody’s Up First',
    canonical: true,
    text: 'For a whole summer it goes up and down Broadway, smoke and all. “{line},” it says. {eddie} has sent over the drawing, with the pan in it. In your own kitchen, out of the picture: {kept4}. {kept5}. {kept6}.',
  },
} as const satisfies Record<string, Ending>
export type EndingId = keyof typeof ENDINGS
