/** The ways a play can end: what each is called, and what is said before the album is opened. */
type Ending = { title: string; canonical: boolean; text: string }

export const ENDINGS = {
  E1: {
    title: 'Breakfast for Two',
    canonical: true,
    text: 'Two plates in the rack, the boat one in front. She telephones on Sunday, about teeth. In the drawer, in your hand: {kept1}. {kept2}. {kept3}. On Monday he is up first, and the pan is already out.',
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
} as const satisfies Record<string, Ending>
export type EndingId = keyof typeof ENDINGS
