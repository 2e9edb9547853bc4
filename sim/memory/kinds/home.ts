/** The kitchen, the nights, the long hall. */
import { always, kept, kinds } from '../define.ts'

export const homeKinds = kinds('home', {
  'first-breakfast': {
    ...kept(2, 4, always, ['billy'], []),
    text: 'The first breakfast was black on one side, and I {detail}.',
    short: 'The first breakfast',
  },
  'last-breakfast': {
    ...kept(2, 5, always, ['billy'], []),
    text: 'On the last morning we did not say where things were. We knew.',
    short: 'The last breakfast',
  },
  'anger-word': {
    ...kept(-3, 3, always, ['billy'], ['ames'], true),
    text: 'I shouted, on {date}. It was about {detail}, and it was not about that.',
    short: 'I shouted',
  },
  apologised: {
    ...kept(2, 3, always, ['billy'], ['margaret'], true),
    text: 'I went back in, {times}, and sat on the floor and said I was sorry.',
    short: 'I sat on the floor and said so',
  },
  'came-back-in': {
    ...kept(2, 2, 20, ['billy', 'margaret'], ['margaret']),
    text: 'I stood in the hall till I could breathe, and then I came back in.',
    short: 'The hall, and back in',
  },
  'learned-dish': {
    ...kept(3, 3, always, ['billy'], ['margaret']),
    text: 'I learned the dish. By {date} it came out gold on both sides.',
    short: 'I learned the dish',
  },
  'kitchen-team': {
    ...kept(2, 2, 20, ['billy'], ['margaret'], true),
    text: 'He did the whisk and the napkins, and I did the heat.',
    short: 'He did the whisk, I did the heat',
  },
  'burned-laughed': {
    ...kept(1, 1, 12, ['billy', 'ames'], ['ames'], true),
    text: 'I burned supper, and we ate slices and laughed at the chop.',
    short: 'Black chops, and slices after',
  },
  'pink-day': {
    ...kept(2, 2, always, ['billy', 'roz'], ['roz']),
    text: 'I washed red with white, and wore the pink shirt to work.',
    short: 'The pink shirt, worn to work',
  },
  'sent-in-pink': {
    ...kept(-1, 1, 10, ['billy', 'calderon'], ['calderon']),
    text: 'I sent him to gym in a pink shirt. He was asked about it.',
    short: 'Sent to gym in pink',
  },
  'lunchbox-note': {
    ...kept(1, 2, always, ['billy'], [], true),
    text: 'I put a note under the sandwich, {times}, all badly drawn.',
    short: 'Notes under the sandwich',
  },
  'list-copied': {
    ...kept(1, 3, always, ['billy', 'joanna'], ['joanna']),
    text: 'I copied her list in my own hand, the week after she went.',
    short: 'Her list, in my hand',
  },
  'list-removed': {
    ...kept(-1, 3, always, ['billy', 'joanna'], []),
    text: 'I took her list down from the icebox in the first week.',
    short: 'I took her list down',
  },
  'he-led-the-shop': {
    ...kept(1, 1, 12, ['billy'], []),
    text: 'I let him lead in the market, and learned what he eats.',
    short: 'He led, in the market',
  },
  'bedtime-story': {
    ...kept(1, 2, 10, ['billy'], ['ames'], true),
    text: 'I read to him at bedtime, {times}, two chapters when he bargained.',
    short: 'Two chapters, at bedtime',
  },
  'clean-sheets': {
    ...kept(3, 3, always, ['billy'], []),
    text: 'We washed the sheets together one night and made no speech.',
    short: 'The sheets, and no speech',
  },
  'scolded-sheets': {
    ...kept(-3, 3, always, ['billy'], []),
    text: 'I scolded him about the sheets. He had hidden them behind the tub.',
    short: 'I scolded him about the sheets',
  },
  nightlight: {
    ...kept(2, 2, always, ['billy'], []),
    text: 'I bought a nightlight for the hall, a dollar and a half.',
    short: 'A nightlight for the hall',
  },
  'measured-hall': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'We measured the hall at night: eleven feet four inches, both ways.',
    short: 'Eleven feet four, both ways',
  },
  'big-boys': {
    ...kept(-2, 2, 20, ['billy'], []),
    text: 'I told him big boys don’t, on {date}, about the hall.',
    short: 'I told him big boys don’t',
  },
  'midnight-elevator': {
    ...kept(2, 2, always, ['billy', 'desmond'], ['desmond']),
    text: 'We rode the elevator down at midnight, and up, until it was an elevator.',
    short: 'Down at midnight, and up',
  },
  'fever-night': {
    ...kept(3, 4, always, ['billy', 'margaret'], ['margaret'], true),
    text: 'He had a hundred and three at two in the morning, and I ran the tap till light.',
    short: 'A hundred and three, at two',
  },
  'slept-through-fever': {
    ...kept(-2, 3, 20, ['billy'], ['sachs']),
    text: 'I gave him a pill and went back to bed. The chart says seven a.m.',
    short: 'I slept through the fever',
  },
  'stayed-home-sick': {
    ...kept(2, 2, always, ['billy', 'pruett'], ['teague', 'pruett'], true),
    text: 'I stayed home when he was sick, {times}, and the agency counted.',
    short: 'Home with a fever',
  },
  'sitter-fever': {
    ...kept(-1, 2, 12, ['billy'], ['corrigan'], true),
    text: 'I left him with a fever and a sitter on {date}, and went to {brandt}.',
    short: 'A sitter and a fever',
  },
  'vaccines-kept': {
    ...kept(2, 2, always, ['ted'], ['sachs']),
    text: 'I took him for every booster, and the school had the card.',
    short: 'Every booster, on the card',
  },
  'knew-his-weight': {
    ...kept(2, 3, always, ['ted'], ['gloria']),
    text: 'They asked his weight at the hospital and I wrote it down.',
    short: 'I knew his weight',
  },
  'dentist-hand': {
    ...kept(1, 1, 30, ['billy'], []),
    text: 'I sat in the dentist’s chair first, to show it goes up.',
    short: 'First in the dentist’s chair',
  },
  'held-for-shot': {
    ...kept(1, 1, 30, ['billy'], ['sachs'], true),
    text: 'I held him for the shot. He looked at the clock, and I at him.',
    short: 'Held him for the shot',
  },
  'tooth-letter': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'I forged a letter from the fairy, with a dollar in it.',
    short: 'The fairy’s letter, forged',
  },
  'fairy-strike': {
    ...kept(2, 1, always, ['billy'], []),
    text: 'I forgot the tooth, and told him at breakfast the fairies were on strike.',
    short: 'The fairies’ strike',
  },
  'growth-mark': {
    ...kept(1, 2, always, ['billy', 'joanna'], ['joanna'], true),
    text: 'I put his pencil mark on the doorframe, above hers, on {date}.',
    short: 'A mark on the doorframe',
  },
  'pox-week': {
    ...kept(2, 3, always, ['billy', 'pruett'], ['teague', 'pruett']),
    text: 'I stayed by him when he had the spots, till the last was dry.',
    short: 'The days of the spots',
  },
  'shared-pox': {
    ...kept(2, 3, always, ['billy', 'margaret'], ['margaret']),
    text: '{margaret} and I took the spots in turns, a day and a day.',
    short: 'The spots, in turns',
  },
  'stapled-coat': {
    ...kept(-1, 1, 20, ['calderon'], ['calderon']),
    text: 'I stapled my son’s coat. Two staples, clean as a contract.',
    short: 'The stapled coat',
  },
  'sewed-button': {
    ...kept(1, 1, always, ['billy'], []),
    text: 'I sewed a button on. It held till March.',
    short: 'The button held till March',
  },
  'table-by-window': {
    ...kept(1, 1, 20, ['billy', 'joanna'], []),
    text: 'We moved the table to the window, and the day moved with it.',
    short: 'The table by the window',
  },
  'third-chair': {
    ...kept(1, 2, always, ['billy'], []),
    text: 'I left her chair where it was, with his coat on it.',
    short: 'The third chair',
  },
  'candle-supper': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'The light bill won, and we ate by candles and called it camp.',
    short: 'Supper by candles',
  },
  'oven-camp': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'There was no heat, so we played cards in coats before the oven.',
    short: 'Cards before the oven',
  },
  'boiler-night': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'I held a wrench for {jankowski} till the heat came up.',
    short: 'The boiler, and a wrench',
  },
  'stoop-picnic': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'The elevator was out, and we had supper on the stoop.',
    short: 'Supper on the stoop',
  },
  'carried-stairs': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'I carried him up ninety-six stairs. He counted them for me.',
    short: 'Ninety-six stairs',
  },
  'cleaned-windows': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'We did the windows with the radio on, all of one Saturday.',
    short: 'The windows, with the radio on',
  },
  'painted-hall': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'I painted the landlord’s hall. He did the low part.',
    short: 'He did the low part',
  },
  'fed-marcus': {
    ...kept(1, 1, 20, ['billy', 'gloria'], ['gloria']),
    text: '{marcus} stayed to supper, and I stretched it with rice.',
    short: 'Rice, for one more',
  },
  'small-bird': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'I cooked a small bird for two. Part of it was done.',
    short: 'A small bird for two',
  },
  automat: {
    ...kept(1, 1, always, ['billy'], [], true),
    text: 'We had supper behind little glass doors, in nickels.',
    short: 'Nickels and little doors',
  },
  'read-cereal-box': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'There were no papers, so I read him the cereal box aloud.',
    short: 'The cereal box, aloud',
  },
  'kramer-times': {
    ...kept(1, 1, always, ['billy'], []),
    text: 'I made him a front page of his own, in the weeks without papers.',
    short: 'His own front page',
  },
  'paper-hats': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'The papers came back, and we made hats of them before we read the hats.',
    short: 'We read the hats',
  },
  'watched-all': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'I watched all of the space holiday with a straight face.',
    short: 'Straight-faced, to the end',
  },
  'haircut-together': {
    ...kept(1, 1, 20, ['billy'], [], true),
    text: 'We had our hair cut in two chairs, the same way.',
    short: 'Two chairs, one haircut',
  },
  'crooked-fringe': {
    ...kept(-1, 1, 20, ['billy', 'calderon'], ['calderon']),
    text: 'I cut his hair with kitchen scissors. It took a month to grow level.',
    short: 'Kitchen scissors',
  },
  'kept-calm-promise': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'I promised to keep calm about the lamp, and I kept it.',
    short: 'Calm about the lamp',
  },
  fined: {
    ...kept(-1, 1, 20, ['billy'], []),
    text: 'I fined him ten cents a week for the lamp.',
    short: 'Ten cents a week',
  },
  'walked-him-back': {
    ...kept(1, 1, 20, ['billy'], [], true),
    text: 'I walked him back to bed at three, and stayed.',
    short: 'Walked him back, and stayed',
  },
  'ma-stayed': {
    ...kept(1, 1, 20, ['billy', 'ted'], []),
    text: 'My mother moved the spices and I let her.',
    short: 'My mother and the spices',
  },
  'ate-all-of-it': {
    ...kept(1, 2, always, ['billy'], []),
    text: 'He made me breakfast at ten to six on Father’s Day, and I ate all of it.',
    short: 'I ate all of it',
  },
  'mopped-5b': {
    ...kept(1, 1, 20, ['ted', 'ames'], ['ames']),
    text: 'I went down and mopped {ames}’s ceiling out of her soup.',
    short: 'I mopped the floor in 5B',
  },
  'eye-drops-kept': {
    ...kept(1, 2, always, ['billy'], [], true),
    text: 'I gave the drops four times a day, as pirates, for two weeks.',
    short: 'Drops, as pirates',
  },
  'dishes-together': {
    ...kept(1, 1, 20, ['billy'], [], true),
    text: 'I washed, he dried, and we put things where they go.',
    short: 'I washed, he dried',
  },
  'the-end-piece': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'He gave me the end of the loaf, buttered. Nobody eats the end.',
    short: 'The end of the loaf',
  },
  'the-harbor': {
    ...kept(2, 2, always, ['billy', 'ames'], ['ames']),
    text: 'The tub ran over. I asked him about the harbor before anything else.',
    short: 'The harbor in the tub',
  },
  'brass-plate': {
    ...kept(1, 1, always, ['billy', 'jankowski'], []),
    text: '{jankowski} did our mailbox in new brass. I had him put {detail}.',
    short: 'New brass on the mailbox',
  },
  'blue-closet': {
    ...kept(1, 2, always, ['billy'], []),
    text: 'She had painted the hall closet blue inside. I left it blue.',
    short: 'The closet, blue inside',
  },
  'the-scarf': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'We kept her gray scarf in a jar, with the lid on, for Sundays.',
    short: 'The scarf in the jar',
  },
  'other-mitten': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'His other mitten was on a railing at Eighty-fourth, and we went and got it.',
    short: 'The mitten on the railing',
  },
  'under-the-blanket': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'I got in under the blanket with the flashlight, and he read me chapter nine.',
    short: 'Chapter nine, under the blanket',
  },
  'he-nursed-me': {
    ...kept(2, 3, always, ['billy'], []),
    text: 'I was sick, and he ran the tap till it was cold.',
    short: 'He ran the tap for me',
  },
  'said-no-for-him': {
    ...kept(2, 2, 26, ['billy', 'gloria'], ['gloria']),
    text: 'He asked aloud to stay the night, shook his head, and I said no for him.',
    short: 'I said no, as he wished',
  },
  'knew-the-hand': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'He knew the fairy’s handwriting. He had known since tooth two.',
    short: 'He knew the handwriting',
  },
  'his-shoe-size': {
    ...kept(1, 2, always, ['billy'], []),
    text: 'His shoes were small and he had curled. Thirteen and a half, I wrote down.',
    short: 'Thirteen and a half',
  },
  'combed-out': {
    ...kept(1, 1, 20, ['billy', 'calderon'], ['calderon']),
    text: 'The note was pinned to his collar. I combed, and he kept the count.',
    short: 'I combed, he counted',
  },
  'coat-went-down': {
    ...kept(1, 2, always, ['billy', 'margaret'], ['margaret']),
    text: 'His coat went to {toby}, holes and all, and he told him how it works.',
    short: 'The coat went to {toby}',
  },
  'tobys-hall': {
    ...kept(2, 2, always, ['billy', 'margaret'], ['margaret']),
    text: 'He was done with being afraid of our hall, and went and did {toby}’s.',
    short: 'He did {toby}’s hall',
  },
  'library-fine': {
    ...kept(-1, 1, 20, ['billy'], [], true),
    text: 'The book about tugboats stayed under the couch, at a nickel a day.',
    short: 'The tugboats, overdue',
  },
  'lamp-paid': {
    ...kept(1, 2, always, ['billy'], []),
    text: 'He paid for the lamp out of a sock, and I wrote him a receipt.',
    short: 'The lamp, paid in full',
  },
})
