/** What was said in the room. */
import { always, kept, kinds } from '../define.ts'

export const courtKinds = kinds('court', {
  'told-doyle': {
    ...kept(1, 3, always, ['doyle'], []),
    text: 'I told {doyle} the worst of it before anybody else could.',
    short: 'I told {doyle} the worst',
  },
  'caseworker-plain': {
    ...kept(1, 2, always, ['ted'], ['doyle']),
    text: 'She came with a clipboard and we had an ordinary day.',
    short: 'An ordinary day, with a clipboard',
  },
  'billy-coached': {
    ...kept(-2, 3, always, ['billy', 'joanna'], ['joanna']),
    text: 'I told him what to say about the vegetables, and he told her so.',
    short: 'I told him what to say',
  },
  'truth-under-oath': {
    ...kept(2, 4, always, ['joanna', 'ted'], ['joanna'], true),
    text: 'I answered what I was asked, {times}, to my cost.',
    short: 'I answered what I was asked',
  },
  'attacked-joanna': {
    ...kept(-3, 5, always, ['joanna', 'margaret'], ['joanna', 'margaret'], true),
    text: 'I let {doyle} ask her about {detail}.',
    short: 'I let {doyle} ask it',
  },
  'defended-joanna': {
    ...kept(3, 5, always, ['joanna', 'margaret'], ['joanna', 'margaret'], true),
    text: 'I touched {doyle}’s sleeve, and {joanna} was not asked about {detail}.',
    short: 'I touched {doyle}’s sleeve',
  },
  'the-pitcher': {
    ...kept(2, 3, always, ['joanna'], ['joanna']),
    text: 'I slid the water pitcher to the other table.',
    short: 'The water, to the other table',
  },
  'the-dime': {
    ...kept(2, 3, always, ['joanna', 'ted'], ['joanna']),
    text: 'She was out of dimes at the coffee machine, and I had one.',
    short: 'I had a dime',
  },
  'billy-chambers': {
    ...kept(-2, 4, always, ['billy', 'joanna'], ['joanna']),
    text: 'The judge spoke with him alone, because I let them ask.',
    short: 'He was asked, alone',
  },
  'agreed-no-chambers': {
    ...kept(2, 3, always, ['joanna', 'billy'], ['joanna']),
    text: 'We agreed, she and I, that he should not be asked.',
    short: 'We agreed not to ask him',
  },
  'judge-said': {
    ...kept(0, 3, always, ['ted'], ['doyle']),
    text: 'The judge said he had read everything and wished he had not had to.',
    short: 'What the judge said',
  },
  'statement-made': {
    ...kept(2, 4, always, ['joanna'], ['joanna']),
    text: 'I stood up and said what I had to, without a page.',
    short: 'What I said, standing',
  },
  'sat-down': {
    ...kept(0, 2, always, ['joanna'], ['joanna']),
    text: 'He asked if I had anything to add, and I sat down.',
    short: 'I sat down',
  },
  'appeal-dropped': {
    ...kept(2, 5, always, ['joanna', 'billy'], ['joanna']),
    text: 'I did not appeal. They would have asked him to choose.',
    short: 'I did not appeal',
  },
  'appeal-filed': {
    ...kept(-2, 5, always, ['joanna', 'billy'], ['joanna']),
    text: 'I signed the appeal at ten to five on the Friday.',
    short: 'I signed the appeal',
  },
  'appeal-withdrawn': {
    ...kept(1, 3, always, ['joanna', 'billy'], ['joanna']),
    text: 'I took the appeal back before they could ask him.',
    short: 'I took the appeal back',
  },
  'asked-billy': {
    ...kept(-2, 3, always, ['billy'], ['margaret']),
    text: 'I asked him whether I should appeal. He asked if he got it right.',
    short: 'I asked him to choose',
  },
  'asked-joanna': {
    ...kept(1, 2, always, ['joanna'], ['joanna']),
    text: 'I asked her whether he should be asked. She said no, please.',
    short: 'I asked her first',
  },
  'supper-as-usual': {
    ...kept(1, 2, 20, ['billy'], []),
    text: 'The night before court we had supper as usual.',
    short: 'Supper, the night before',
  },
  'caught-shading': {
    ...kept(-2, 3, always, ['joanna'], ['doyle', 'joanna']),
    text: 'I said what was not so, and there was a paper that said so.',
    short: 'The paper said otherwise',
  },
  'helped-her-speak': {
    ...kept(-1, 2, 20, ['margaret'], ['margaret']),
    text: 'I asked {margaret} to help me, in the hall.',
    short: 'Help me, I said',
  },
  'freed-her': {
    ...kept(1, 2, always, ['margaret'], ['margaret']),
    text: 'I told {margaret} that she didn’t have to go in.',
    short: 'You don’t have to, I said',
  },
})
