/** Margaret on the stand: an opening, three things she saw, and the hard one, which she always says. */
import type { Game } from '../state.ts'
import { type Entry, first, type Line, strongest } from './sworn.ts'

/** The spring in which nobody could call it the first winter any more. */
const FIRST_WINTER = 24 * 7

/** What she may have seen; the strongest three are said, in the order written. */
const SEEN = {
  feverNight: { kind: 'fever-night', says: 'The boy had a fever. At two in the morning I heard their tap run, and it ran till light.' },
  nineBlocks: {
    kind: 'carried-hospital',
    says: 'He carried that boy nine blocks, and he’s not a young man. I walked it after, alone, to see.',
  },
  tookMine: { kind: 'took-her-kids', from: 3, says: 'He’d take mine, weekends. He gave them back tired, and with opinions about whales.' },
  goesBackIn: {
    kind: 'apologised',
    from: 2,
    with: ['anger-word'],
    says: 'He loses his temper like anyone. Then he goes back in. I don’t know many who go back in.',
  },
  oncePardon: {
    kind: 'apologised',
    with: ['anger-word'],
    says: 'He shouted, and then I heard him sit down on that boy’s floor.',
  },
  noWordAgainst: {
    kind: 'good-about-joanna',
    without: ['bad-about-joanna'],
    says: 'I’m her friend. I was listening for a word against her. I’m still waiting.',
  },
  goodWord: {
    kind: 'good-about-joanna',
    with: ['bad-about-joanna'],
    says: 'I’ve heard him speak well of her at his own table. It was work for him. You could hear the work.',
  },
  whoList: { kind: 'the-who-list', says: 'That boy has a list of who he’d go to. I didn’t know I was on it. May I have a minute.' },
  askedMissed: { kind: 'asked-what-missed', says: 'He came and asked me what he hadn’t seen. Nobody asks.' },
  toldMeTruth: { kind: 'told-mgt-truth', says: 'He’d been wrong, and he said so before I could. I’d brought a whole speech.' },
  dish: { kind: 'dish-returned', says: 'I send over a dish, and it comes back washed. You learn a lot from a dish.' },
  thanked: { kind: 'thanked-mgt', says: 'He thanks me. I know what that sounds like. You try living across from it.' },
  bench: { kind: 'mgt-bench', says: 'We have a paper napkin, signed. Saturdays, turn about. I have it in my pocketbook.' },
  charlie: { kind: 'sat-with-charlie', says: 'He sat with my husband when nobody had a chair for him.' },
  toby: { kind: 'was-there-for-toby', says: 'My {toby} was hurt, and it was he who had the coat on already.' },
  myFault: { kind: 'my-fault-answered', says: 'That boy thought it was his noise. He doesn’t now. I know who told him.' },
  cardToMe: { kind: 'card-to-mgt', says: 'He let the boy give me that card, and never said whose it should have been.' },
  soup: { kind: 'storm-soup', says: 'There was a storm and one pot, and my side of the landing got half of it.' },
  pox: { kind: 'shared-pox', says: 'Three children spotted in his bed, and he was doing the voices.' },
  mendedUs: {
    kind: 'mgt-mended',
    with: ['mgt-quarrel', 'mgt-fever'],
    says: 'We fought on the landing. Then he knocked. I’d have bet against the knock.',
  },
  iKnocked: {
    kind: 'mgt-mended',
    without: ['mgt-fever'],
    says: 'I heard that tap one night, and I knocked. We’ve both knocked since.',
  },
  dance: { kind: 'learned-dish', says: 'I smell their breakfast at seven. The first winter I smelled it burn. I don’t anymore.' },
  saturdays: { kind: 'park-saturday', says: 'Saturdays he’s in the sandbox in his good shoes.' },
  taps: { kind: 'kitchen-team', says: 'I hear the two of them of a morning, and they don’t talk, and nothing drops.' },
  nothingDay: { kind: 'nothing-day', says: 'There was one whole day I heard nothing from the two of them. I’d call that evidence.' },
} as const satisfies Record<string, Entry>

/** The hard one: the first that is true. */
const HARD = {
  usedUp: {
    kind: 'took-for-granted',
    until: FIRST_WINTER,
    says: 'He used me up, that first winter. He knows it, because I told him.',
  },
  usedUpSince: { kind: 'took-for-granted', says: 'He has used me up. Not only that first winter. He knows. I told him.' },
  badWord: { kind: 'bad-about-joanna', to: 1, says: 'He said a thing of her, once, and the boy heard. I wish you hadn’t asked.' },
  badWords: { kind: 'bad-about-joanna', says: 'He has said things of her, more than once, and the boy heard. I wish you hadn’t asked.' },
  noCake: { kind: 'birthday-forgot', says: 'Saturday noon, he came for candles. There wasn’t a cake yet.' },
  gotHim: { kind: 'pickup-missed', says: 'I’ve fetched him from that school step myself. He was looking at the corner, and not at me.' },
  drunk: { kind: 'drunk-night', says: 'I paid his sitter once and sat in his kitchen till one, in my shoes.' },
  soon: { kind: 'said-soon', says: 'He told that boy soon. I heard the boy tell mine. It went around the stairs.' },
  shouting: { kind: 'anger-word', from: 3, says: 'I’ve heard him shout. I’ve stood there with my hand on my own door.' },
  paper: { kind: 'read-paper', from: 4, says: 'On the bench it’s the paper, most weeks. The boy calls to him by the headline.' },
} as const satisfies Record<string, Entry>

export const TESTIMONY = {
  warm: 'I came to dislike him, and stayed to be proved wrong.',
  cool: 'I live across the landing. I hear most of it.',
  seen: SEEN,
  /** For a play in which she saw too little. */
  little: {
    light: 'There’s a light under that door at six. It wasn’t there the first winter.',
    stairs: 'He carries the boy’s bag and the boy carries his. I don’t know who began it.',
    hall: 'They say good morning, the two of them. In that building it’s noticed.',
  },
  hard: HARD,
  /** And where there is nothing hard to tell. */
  spared: 'He thinks he can’t be replaced. Nobody told him he could sit down.',
  close: 'There are two tables in here and I’ve eaten at both. I’d give a good deal for one more table.',
} as const

/** Her five lines: opening, three she saw, the hard one. Her last, to the judge, is `court.testimony.close`. */
export function margaretLines(game: Game): Line[] {
  const warm = game.numbers['margaret.regard'] >= game.balance['court.close']
  const hard = first(game, 'margaret', 'court.testimony.hard', HARD)
  return [
    { path: `court.testimony.${warm ? 'warm' : 'cool'}`, about: null },
    ...seenLines(game),
    hard ?? { path: 'court.testimony.spared', about: null },
  ]
}

function seenLines(game: Game): Line[] {
  const lines = strongest(game, 'margaret', 'court.testimony.seen', SEEN, THREE)
  for (const spare of Object.keys(TESTIMONY.little))
    if (lines.length < THREE) lines.push({ path: `court.testimony.little.${spare}`, about: null })
  return lines
}

/** How many things she saw are told. */
const THREE = 3
