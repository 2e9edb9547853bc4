/** The other side of the landing. */
import { always, kept, kinds } from '../define.ts'

export const margaretKinds = kinds('margaret', {
  'asked-what-missed': {
    ...kept(2, 4, always, ['margaret'], ['margaret']),
    text: 'I asked {margaret} what I had not seen. She told me.',
    short: 'I asked what I’d missed',
  },
  'mgt-quarrel': {
    ...kept(-2, 3, always, ['margaret', 'billy'], ['margaret']),
    text: 'We quarreled on the landing, {margaret} and I. His door was ajar.',
    short: 'The quarrel on the landing',
  },
  'mgt-mended': {
    ...kept(3, 4, always, ['margaret', 'billy'], ['margaret']),
    text: 'It was six in the morning, and {margaret} brought two cups out to the stairs.',
    short: 'Two cups, on the stairs, at six',
  },
  'slept-on-the-stairs': {
    ...kept(1, 2, always, ['margaret'], ['margaret']),
    text: 'I fell asleep against the banister, and woke with her coat on me.',
    short: 'Asleep against the banister',
  },
  'mgt-bench': {
    ...kept(2, 4, always, ['margaret', 'ted'], ['margaret']),
    text: 'We signed a napkin: alternate Saturdays, all three children.',
    short: 'The napkin we signed',
  },
  'took-her-kids': {
    ...kept(2, 3, always, ['margaret'], ['margaret'], true),
    text: 'I took {nell} and {toby} too, {times}, and brought them back tired.',
    short: '{nell} and {toby} too',
  },
  'mgt-fever': {
    ...kept(1, 1, 20, ['margaret'], ['margaret']),
    text: 'I knocked at two in the morning about the fever.',
    short: 'Her door, at two in the morning',
  },
  'dish-returned': {
    ...kept(1, 2, 20, ['margaret'], ['margaret'], true),
    text: 'I washed her dish, put something in it, and took it back.',
    short: 'The dish went back full',
  },
  'dish-kept': {
    ...kept(-1, 1, 20, ['margaret'], ['margaret']),
    text: 'Her dish stayed under my sink. She could see it from the door.',
    short: 'The dish under my sink',
  },
  'thanked-mgt': {
    ...kept(1, 2, 20, ['margaret'], ['margaret'], true),
    text: 'I thanked her, on the landing, in words.',
    short: 'I thanked her',
  },
  'took-for-granted': {
    ...kept(-2, 3, 20, ['margaret'], ['margaret'], true),
    text: 'I asked her at five to three, as if she were the corner.',
    short: 'I asked at five to three',
  },
  'sat-with-charlie': {
    ...kept(2, 2, always, ['margaret'], ['margaret']),
    text: '{charlie} came to talk, and I sat by and said little.',
    short: 'I sat with {charlie}',
  },
  'folded-beside': {
    ...kept(2, 2, always, ['margaret'], ['margaret']),
    text: 'She was folding the same towel, and I took the other end.',
    short: 'The other end of the towel',
  },
  'was-there-for-toby': {
    ...kept(2, 3, always, ['margaret'], ['gloria', 'margaret']),
    text: 'I held the towel for {toby} all the way to St. Aidan’s.',
    short: '{toby}, and the towel',
  },
  'told-mgt-truth': {
    ...kept(3, 4, always, ['margaret', 'joanna'], ['margaret']),
    text: 'Before she testified I told her to say what was true.',
    short: 'Say what’s true, I said',
  },
  'told-her-what-to-do': {
    ...kept(-1, 1, 20, ['margaret'], ['margaret']),
    text: 'I told her what to do about {charlie}.',
    short: 'I told her what to do',
  },
  'asked-how-she-is': {
    ...kept(2, 2, always, ['margaret', 'joanna'], ['margaret'], true),
    text: 'I asked {margaret} how she was, and meant {joanna}.',
    short: 'How is she, I asked',
  },
  'keys-exchanged': {
    ...kept(1, 2, 20, ['margaret'], ['margaret']),
    text: 'We swapped keys, {margaret} and I, with labels on.',
    short: 'Two keys, with labels',
  },
  'nells-court': {
    ...kept(1, 1, 20, ['ted'], []),
    text: 'I was tried on the stairs for stepping on chalk. {nell} was hard, and fair.',
    short: 'Tried, for stepping on chalk',
  },
  'storm-soup': {
    ...kept(1, 2, 20, ['margaret', 'ted'], ['margaret']),
    text: 'I made soup for both apartments after the storm.',
    short: 'Soup for both sides',
  },
  'billy-covered-her': {
    ...kept(1, 1, 20, ['ted'], ['corrigan']),
    text: '{corrigan} slept, and he covered her and kept watch.',
    short: 'He kept watch over the sitter',
  },
  'door-shift': {
    ...kept(1, 2, always, ['billy', 'desmond'], ['desmond']),
    text: 'We kept the door for {desmond}. He saluted everyone.',
    short: 'We kept the door',
  },
  'quizzed-desmond': {
    ...kept(2, 2, always, ['desmond'], ['desmond']),
    text: 'We held {desmond}’s cards till he knew them all.',
    short: '{desmond}’s cards',
  },
  clothespins: {
    ...kept(1, 1, 20, ['billy', 'ted'], []),
    text: 'The bags on the block were taller than {toby}. We wore clothespins.',
    short: 'The clothespin parade',
  },
  'paks-melon': {
    ...kept(1, 1, 20, ['billy'], []),
    text: '{pak} gave him the melon he had waited five days for.',
    short: 'The melon, the fifth day',
  },
  'served-lobby': {
    ...kept(1, 2, always, ['desmond'], ['desmond']),
    text: 'The papers came in the lobby, and I thanked the boy with the cold.',
    short: 'I thanked the boy with the cold',
  },
  'spared-lobby': {
    ...kept(1, 2, always, ['billy', 'desmond'], ['desmond']),
    text: 'The papers came, and {desmond} took him up first to see about the mail.',
    short: '{desmond} took him up first',
  },
  'mgt-favour': {
    ...kept(1, 1, 20, ['margaret'], ['margaret'], true),
    text: 'I did her a good turn, {times}, without being asked.',
    short: 'A good turn',
  },
  'birthday-party': {
    ...kept(2, 4, always, ['billy', 'margaret'], ['margaret']),
    text: 'He was seven, and everybody came when he called.',
    short: 'Everybody came',
  },
  'birthday-forgot': {
    ...kept(-3, 5, always, ['billy', 'margaret', 'joanna'], ['margaret', 'joanna']),
    text: 'I forgot his birthday until Saturday noon. {margaret} had candles.',
    short: 'His birthday, forgotten',
  },
  'her-other-dates': {
    ...kept(1, 2, always, ['ted', 'ames'], []),
    text: '{ames} had given the lawyer one date. I asked her for the others.',
    short: 'The other dates in 5B',
  },
  'nells-calendar': {
    ...kept(1, 2, always, ['ted', 'margaret'], ['margaret']),
    text: '{nell} shared him out in pencil, with gardenias, and I kept the page.',
    short: 'Tuesdays, in pencil',
  },
})
