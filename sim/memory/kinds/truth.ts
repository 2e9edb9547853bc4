/** What he asked, and what I said. */
import { always, kept, kinds } from '../define.ts'

export const truthKinds = kinds('truth', {
  'returned-her-calls': {
    ...kept(1, 3, always, ['joanna', 'teague'], ['joanna', 'teague']),
    text: 'She called three times that week, and I called back {detail}.',
    short: 'Three pink slips',
  },
  'told-truth-mommy': {
    ...kept(3, 4, always, ['billy', 'joanna'], ['joanna']),
    text: 'He asked which day she was coming. I said I didn’t know the day.',
    short: 'I said I didn’t know the day',
  },
  'told-him-why': {
    ...kept(2, 3, always, ['billy', 'joanna'], ['joanna']),
    text: 'I told him what she’d asked me to: that she couldn’t breathe, and it wasn’t him.',
    short: 'It wasn’t him in the way',
  },
  'said-soon': {
    ...kept(-2, 3, 24, ['billy'], ['margaret']),
    text: 'I told him soon. He kept hold of the word.',
    short: 'I said soon',
  },
  'changed-subject': {
    ...kept(-1, 2, 10, ['billy'], [], true),
    text: 'He asked about his mother and I asked about his sandwich.',
    short: 'I changed the subject',
  },
  'my-fault-answered': {
    ...kept(3, 5, always, ['billy', 'joanna'], ['margaret']),
    text: 'He asked the faucet if it was his fault. I turned it off and said no.',
    short: 'He asked the faucet',
  },
  'all-of-us': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'I said everyone was loud that Sunday. He made it all of us.',
    short: 'All of us were loud',
  },
  'show-me': {
    ...kept(2, 2, 20, ['billy'], []),
    text: 'He said I was doing it wrong, and I asked him to show me.',
    short: 'Show me, I said',
  },
  'hat-letters': {
    ...kept(2, 3, always, ['billy', 'ted'], []),
    text: 'He put a note under the door: I HAT YOU. I wrote back.',
    short: 'I HAT YOU, and my reply',
  },
  'lobby-suitcase': {
    ...kept(2, 4, always, ['billy', 'desmond'], ['desmond']),
    text: 'He was in the lobby with a suitcase for Chicago. It held the spatula.',
    short: 'The suitcase in the lobby',
  },
  'hung-both': {
    ...kept(2, 3, always, ['billy', 'calderon', 'joanna'], ['calderon']),
    text: 'He drew us on two sheets with a train between, and I hung both.',
    short: 'Both sheets, and the train',
  },
  'said-love': {
    ...kept(3, 4, always, ['billy'], []),
    text: 'He said it like the time of day, and I said it back.',
    short: 'I said it back',
  },
  saluted: {
    ...kept(1, 2, always, ['billy'], []),
    text: 'He said it by accident, and I saluted.',
    short: 'I saluted',
  },
  'mothers-day-card': {
    ...kept(2, 3, always, ['billy', 'joanna'], ['joanna']),
    text: 'We mailed his card to Chicago with a fifteen-cent stamp.',
    short: 'His card, mailed',
  },
  'card-to-mgt': {
    ...kept(2, 3, always, ['billy', 'margaret'], ['margaret']),
    text: 'He gave the card to {margaret}. It was his idea.',
    short: 'The card he gave {margaret}',
  },
  'the-who-list': {
    ...kept(2, 5, always, ['billy', 'margaret'], []),
    text: 'He asked who would pick him up if I died, and we made a list.',
    short: 'The list of who',
  },
  'walked-gone': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'I walked his dog Gone around the block. There was no dog.',
    short: 'We walked the dog Gone',
  },
  'took-his-dime': {
    ...kept(2, 3, always, ['billy'], []),
    text: 'He offered his allowance for the lawyer, and I took a dime of it.',
    short: 'I took a dime of it',
  },
  'kept-wallet': {
    ...kept(-2, 2, 20, ['billy'], []),
    text: 'I kept sixty dollars from a wallet on the bus. He saw.',
    short: 'Sixty dollars, kept',
  },
  'wallet-returned': {
    ...kept(1, 2, 20, ['billy'], []),
    text: 'We found a wallet on the bus and he dialed the number himself.',
    short: 'He dialed the number',
  },
  'how-far-here': {
    ...kept(2, 3, always, ['billy'], []),
    text: 'He asked how far “here” goes.',
    short: 'How far here goes',
  },
  'told-billy-suit': {
    ...kept(2, 4, always, ['billy'], []),
    text: 'I told him a judge would decide where he has his bed.',
    short: 'I told him about the judge',
  },
  'told-billy-verdict': {
    ...kept(2, 4, always, ['billy'], []),
    text: 'I told him how it came out, and we measured her hall with string.',
    short: 'I told him how it came out',
  },
  'nell-told-him': {
    ...kept(-2, 3, always, ['billy'], ['margaret']),
    text: '{nell} told him about the judge. I had been waiting for a good day.',
    short: '{nell} told him, not I',
  },
  'whose-idea': {
    ...kept(-2, 3, always, ['billy', 'joanna'], ['margaret', 'joanna']),
    text: 'He asked about the judge, and I said whose idea it was.',
    short: 'I said whose idea it was',
  },
  'going-is-fine': {
    ...kept(-1, 2, 20, ['billy'], []),
    text: 'I told him he would like it there. I had not seen it.',
    short: 'I told him he’d like it',
  },
  'said-mom': {
    ...kept(1, 2, always, ['ted'], []),
    text: 'On {date} he said Mom, of a coat going by. I wrote it down.',
    short: 'The day he said Mom',
  },
  'said-on-three': {
    ...kept(2, 3, always, ['billy'], []),
    text: 'I told him I would let go on three, and on three I let go.',
    short: 'On three',
  },
  'what-i-do': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'He asked what I do all day, and I sold him his own kitchen.',
    short: 'What I do all day',
  },
})
