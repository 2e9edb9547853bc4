/** Days that cost nothing and stayed. */
import { always, kept, kinds } from '../define.ts'

export const graceKinds = kinds('grace', {
  'snow-day': {
    ...kept(2, 3, always, ['billy', 'ted'], []),
    text: 'He made me walk in his footprints.',
    short: 'His footprints, in the avenue',
  },
  'skylab-colanders': {
    ...kept(2, 2, always, ['billy', 'ted'], []),
    text: 'The station fell, and we sat on the roof in colanders.',
    short: 'Colanders, on the roof',
  },
  ferry: {
    ...kept(2, 3, always, ['billy', 'ted'], [], true),
    text: 'We rode the ferry both ways and did not get off.',
    short: 'The ferry, both ways',
  },
  'ice-game': {
    ...kept(2, 2, always, ['billy', 'ted'], []),
    text: 'The boys beat the Soviets, and the whole landing watched our set.',
    short: 'The game, on the landing',
  },
  'under-whale': {
    ...kept(2, 2, always, ['billy', 'ted'], [], true),
    text: 'We lay on the floor beneath the whale.',
    short: 'Under the whale',
  },
  'roof-stars': {
    ...kept(2, 2, always, ['billy', 'ted'], []),
    text: 'The lights went out, and there were stars over the block.',
    short: 'Stars, and melting ice cream',
  },
  danced: {
    ...kept(2, 2, always, ['billy', 'ted'], [], true),
    text: 'I danced with the vacuum, and then with him.',
    short: 'We danced with the vacuum',
  },
  'eleven-seconds': {
    ...kept(2, 2, always, ['billy', 'ted'], []),
    text: 'It snowed in October for eleven seconds, and I called him.',
    short: 'Snow, for eleven seconds',
  },
  'nothing-day': {
    ...kept(3, 5, always, ['ted'], ['margaret'], true),
    text: 'On {date} nothing happened, and nobody needed anything.',
    short: 'A day when nothing happened',
  },
  'park-saturday': {
    ...kept(1, 1, 8, ['billy', 'margaret'], ['margaret'], true),
    text: 'I pushed, chased and lost in the park, {times}.',
    short: 'Saturdays in the park',
  },
  'read-paper': {
    ...kept(-1, 1, 8, ['billy', 'margaret'], ['margaret'], true),
    text: 'I read the paper on the bench. He fell off twice, and told me.',
    short: 'The paper, on the bench',
  },
  'skates-taught': {
    ...kept(2, 2, always, ['billy', 'ted'], []),
    text: 'I ran beside his skates, and then fell on mine.',
    short: 'The skates',
  },
  'let-go-bike': {
    ...kept(2, 4, always, ['billy', 'ted'], []),
    text: 'He said don’t let go. I let go.',
    short: 'I let go of the bicycle',
  },
  ballgame: {
    ...kept(1, 1, 20, ['billy'], [], true),
    text: 'We sat in the bleachers and kept the score in pencil.',
    short: 'The bleachers, and a pencil',
  },
  'chess-men': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'The old men in the park let him move a knight.',
    short: 'He moved a knight',
  },
  'stood-near': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'A big boy owned the slide. I stood near, and he settled it.',
    short: 'I stood near',
  },
  'wooden-train': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'I found him a wooden train, second-hand, with one red wheel.',
    short: 'One red wheel',
  },
  balloons: {
    ...kept(1, 2, always, ['billy', 'ted'], []),
    text: 'He saw them blow up the balloons at night, from my shoulders.',
    short: 'The balloons, by night',
  },
  'movie-together': {
    ...kept(1, 1, always, ['billy', 'ted'], [], true),
    text: 'We shared a box of popcorn, and he asked how the man gets down.',
    short: 'One box of popcorn',
  },
  'frog-movie': {
    ...kept(1, 1, always, ['billy', 'ted'], []),
    text: 'At the frog’s song he held my sleeve, not my hand.',
    short: 'He held my sleeve',
  },
  jupiter: {
    ...kept(1, 1, always, ['billy', 'ted'], []),
    text: 'I let him stay up for Jupiter, striped like pajamas.',
    short: 'Jupiter, in pajamas',
  },
  'gas-picnic': {
    ...kept(1, 2, always, ['billy', 'ted'], []),
    text: 'We had our picnic in the gas line, on the tailgate.',
    short: 'Picnic in the gas line',
  },
  'captain-talk': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'The captain’s plane went down, and we let the set run silent.',
    short: 'The captain',
  },
  'gave-water': {
    ...kept(1, 1, always, ['billy', 'ted'], []),
    text: 'He held out cups till the last runner. He liked the last ones.',
    short: 'The last ones got water too',
  },
  'scranton-summer': {
    ...kept(1, 2, always, ['billy', 'ted'], []),
    text: 'We took the seven o’clock to Scranton, and there was a vegetable at each meal.',
    short: 'A vegetable at each meal',
  },
  'front-window': {
    ...kept(1, 2, always, ['billy', 'ted'], [], true),
    text: 'We rode the front window to the end of the line.',
    short: 'The front window',
  },
  'fire-escape': {
    ...kept(1, 2, always, ['billy', 'ted'], [], true),
    text: 'We had supper on the fire escape till the lights came on.',
    short: 'Supper on the iron slats',
  },
  hydrant: {
    ...kept(1, 1, always, ['billy', 'ted'], []),
    text: 'I went in the hydrant in my suit.',
    short: 'The hydrant, in my suit',
  },
  dough: {
    ...kept(1, 1, always, ['billy', 'ted'], []),
    text: 'He tossed the dough at Three Brothers, and it came down on me.',
    short: 'The dough came down on me',
  },
  'five-am': {
    ...kept(1, 2, always, ['billy', 'ted'], []),
    text: 'We were both awake at five, and saw it get light from the roof.',
    short: 'The roof, at five',
  },
  'coffee-for-ray': {
    ...kept(1, 1, always, ['billy', 'ray'], []),
    text: 'We brought {ray} coffee on the line.',
    short: 'Coffee on the picket line',
  },
  'walked-home': {
    ...kept(1, 2, always, ['ted'], ['doyle']),
    text: 'I walked home from the verdict, sixty blocks.',
    short: 'Sixty blocks home',
  },
  'ticker-strip': {
    ...kept(1, 1, always, ['ted'], []),
    text: 'There was a strip of ticker tape on my coat that night. I kept it.',
    short: 'A strip of ticker tape',
  },
  'leap-day': {
    ...kept(2, 2, always, ['billy', 'ted'], []),
    text: 'He declared court illegal on leap day, and we played hooky.',
    short: 'A day that does not count',
  },
  'census-two': {
    ...kept(2, 2, always, ['ted', 'billy', 'joanna'], ['joanna']),
    text: 'On April first there were two of us. It’s on file in Washington.',
    short: 'There were two of us',
  },
  'he-wrote-two': {
    ...kept(2, 3, always, ['ted', 'billy', 'joanna'], ['joanna']),
    text: 'He filled in the census himself, outside the lines.',
    short: 'He filled in the census',
  },
  'stairs-sang': {
    ...kept(2, 2, always, ['billy', 'ted'], []),
    text: 'He found the note the stairwell sings, on three, and I took the low part.',
    short: 'The note on three',
  },
  'the-hour': {
    ...kept(1, 2, always, ['billy', 'ted'], []),
    text: 'The clocks went back, and we put the hour by in the blue can.',
    short: 'One hour, in the blue can',
  },
  'rode-my-line': {
    ...kept(1, 2, always, ['billy', 'ted'], []),
    text: 'My line went by on a bus, and we rode in it to the garage.',
    short: 'We rode in the oatmeal',
  },
  'the-fog': {
    ...kept(2, 2, always, ['billy', 'ted'], []),
    text: 'There was fog, and we went to the river in pajamas to hear a ship.',
    short: 'A ship, in the fog',
  },
})
