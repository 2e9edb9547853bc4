/** What is kept of the roads that lead past the court, or on from it. */
import { always, kept, kinds } from '../define.ts'

export const roadKinds = kinds('joanna', {
  'offered-wednesdays': {
    ...kept(3, 4, always, ['joanna', 'billy'], ['joanna']),
    text: 'I had won, and I offered her Wednesdays.',
    short: 'Wednesdays, for the asking',
  },
  'shook-hands': {
    ...kept(0, 2, always, ['joanna'], ['joanna']),
    text: 'I had won, and on the steps we shook hands. Hers was cold.',
    short: 'We shook hands on the steps',
  },
  'he-may-not-know': {
    ...kept(2, 3, always, ['billy', 'joanna'], ['joanna']),
    text: 'I told him that he could say he didn’t know.',
    short: 'You can say you don’t know',
  },
  'both-on-the-bench': {
    ...kept(2, 3, always, ['billy', 'joanna'], ['joanna']),
    text: 'We both sat on that bench until he came out, in the same places.',
    short: 'Both of us, on the bench',
  },
  'asked-nothing': {
    ...kept(2, 3, always, ['billy'], []),
    text: 'I asked him nothing, and we walked home a hundred and two blocks.',
    short: 'I asked him nothing',
  },
  'settled-together': {
    ...kept(3, 5, always, ['joanna', 'billy'], ['joanna']),
    text: 'She drew a week on the tablecloth, and two of us signed it.',
    short: 'A week, on the tablecloth',
  },
  'let-judge-decide': {
    ...kept(-1, 3, always, ['joanna'], ['joanna']),
    text: 'She had seven boxes drawn, and I said to let the judge say.',
    short: 'Let the judge say, I said',
  },
  'traded-saturdays': {
    ...kept(2, 3, always, ['joanna', 'billy'], ['joanna']),
    text: 'She came on the wrong Saturday, and I gave it to her.',
    short: 'The wrong Saturday',
  },
  conceded: {
    ...kept(1, 5, always, ['joanna', 'billy'], ['joanna']),
    text: 'I signed that he should live with her, so that nobody would be asked.',
    short: 'I signed it myself',
  },
  'better-on-saturdays': {
    ...kept(3, 4, always, ['billy'], []),
    text: 'The first Saturday he rang the bell, with his key in his pocket.',
    short: 'The first of fifty-two',
  },
  'her-sundays': {
    ...kept(3, 4, always, ['joanna', 'billy'], ['joanna']),
    text: 'She might have come, and stayed. I said Sundays were hers, and every summer.',
    short: 'Sundays, and every summer',
  },
  'asked-her-to-come': {
    ...kept(2, 3, always, ['joanna'], ['joanna']),
    text: 'She would have stayed in Chicago, and I told her he should have her near.',
    short: 'I told her to come',
  },
  'the-ordinary-one': {
    ...kept(2, 3, always, ['billy', 'joanna'], ['joanna']),
    text: 'Nothing was due at ten that Saturday, and nothing came but the telephone.',
    short: 'An ordinary Saturday',
  },
  'the-tray': {
    ...kept(2, 4, always, ['joanna', 'margaret', 'billy'], ['margaret', 'joanna']),
    text: 'I fell down, and she and I shared out a week on the back of a menu.',
    short: 'A week, on the back of a menu',
  },
  'home-from-the-ward': {
    ...kept(-1, 3, always, ['margaret', 'joanna'], ['margaret', 'joanna']),
    text: 'They put me to bed on the ward, and I said we’d manage.',
    short: 'We’ll manage, I said',
  },
  'two-doors': {
    ...kept(2, 3, always, ['billy', 'joanna'], ['desmond']),
    text: 'I carried his bag as far as where he was hers.',
    short: 'The bag, as far as the lobby',
  },
  'season-away': {
    ...kept(-2, 5, always, ['billy', 'margaret'], ['margaret']),
    text: 'He had his bed {detail} for a season, and I had Saturdays, as I earned them.',
    short: 'The season he slept elsewhere',
  },
  'stood-by-the-melons': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'He shopped for it, and I stood by the melons until I was called.',
    short: 'I stood by the melons',
  },
  'short-by-a-dime': {
    ...kept(1, 2, always, ['billy'], []),
    text: 'I saw to it beforehand that his four dollars would do.',
    short: 'Four dollars did it',
  },
  'he-cooked': {
    ...kept(3, 5, always, ['billy'], []),
    text: 'He cooked. I was not to get off the stool.',
    short: 'He cooked',
  },
  'turned-the-car': {
    ...kept(1, 3, always, ['billy'], []),
    text: 'I had him in the car at night, and turned it around.',
    short: 'I turned the car around',
  },
  'drove-off': {
    ...kept(-3, 5, always, ['billy', 'joanna'], ['joanna']),
    text: 'I drove him out of the state at night. He asked me three things.',
    short: 'A map that said YOU ARE HERE',
  },
  'artie-talked': {
    ...kept(2, 3, always, ['ted', 'artie'], []),
    text: '{artie} read me every sign from there to the bridge, out of his head.',
    short: '{artie}, all the way home',
  },
  'called-from-there': {
    ...kept(2, 4, always, ['joanna', 'billy'], ['joanna']),
    text: 'From there I telephoned her, and said where we were.',
    short: 'I said where we were',
  },
  'she-asked-the-judge': {
    ...kept(3, 4, always, ['joanna', 'billy'], ['joanna']),
    text: 'She asked the judge to stop the room, and left me a place to sign.',
    short: 'She left a place for mine',
  },
  'breakfast-pretend': {
    ...kept(2, 3, always, ['billy'], []),
    text: 'We made it out of blocks, all nine things, under the clock.',
    short: 'Nine things, out of blocks',
  },
  'said-it-was-wrong': {
    ...kept(3, 4, always, ['billy'], []),
    text: 'I told him the drive was wrong, in four sentences, while he built.',
    short: 'I said that it was wrong',
  },
  'one-landing': {
    ...kept(3, 4, always, ['margaret', 'nell', 'toby', 'billy'], ['margaret']),
    text: 'Both doors stood open all night, and there had been five plates.',
    short: 'Five plates, and both doors',
  },
  'the-poster': {
    ...kept(2, 3, always, ['billy', 'eddie', 'roz'], []),
    text: 'My line came up Broadway on a bus, with our stove in it.',
    short: 'Our stove, on a bus',
  },
})
