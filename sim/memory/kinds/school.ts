/** Forms, tiny chairs, one line in the play. */
import { always, kept, kinds } from '../define.ts'

export const schoolKinds = kinds('school', {
  'learned-the-room': {
    ...kept(1, 3, always, ['billy', 'calderon'], ['calderon']),
    text: 'I let him show me his room the first Friday. His hook is the third.',
    short: 'His hook is the third',
  },
  'knows-marcus': {
    ...kept(1, 2, always, ['billy', 'gloria'], ['calderon']),
    text: 'I learned his friend’s name, and what he knows about trains.',
    short: 'His name is {marcus}',
  },
  'left-line-blank': {
    ...kept(1, 2, always, ['billy', 'joanna'], ['calderon']),
    text: 'The form had two lines for parents. I signed one and left hers.',
    short: 'The second line, left blank',
  },
  'line-crossed': {
    ...kept(-1, 1, 20, ['calderon', 'joanna'], ['calderon']),
    text: 'The form had two lines for parents, and I crossed one out.',
    short: 'The second line, crossed out',
  },
  'form-late': {
    ...kept(-1, 2, 12, ['calderon'], ['calderon'], true),
    text: 'The form was late, {times}. It needed a name on it.',
    short: 'A form, late',
  },
  'conference-attended': {
    ...kept(2, 3, always, ['calderon', 'billy'], ['calderon'], true),
    text: 'I sat in the small chair at four o’clock and heard how he draws.',
    short: 'The small chair, at four',
  },
  'conference-missed': {
    ...kept(-2, 3, always, ['calderon', 'billy'], ['calderon'], true),
    text: 'I missed the conference on {date}. She waited, and then locked up.',
    short: 'The small chair, empty',
  },
  'costume-made': {
    ...kept(3, 4, always, ['billy', 'calderon', 'roz'], ['calderon']),
    text: 'He wanted to be a lighthouse, and I built it the night before.',
    short: 'The lighthouse',
  },
  'costume-sheet': {
    ...kept(0, 1, always, ['billy', 'calderon'], ['calderon']),
    text: 'I bought him a ghost for three dollars. He said he was a sheet.',
    short: 'He went as a sheet',
  },
  'costume-forgot': {
    ...kept(-3, 4, always, ['billy', 'calderon'], ['calderon']),
    text: 'I forgot the costume. He had announced it in September.',
    short: 'The costume, forgotten',
  },
  'he-was-you': {
    ...kept(3, 4, always, ['billy'], []),
    text: 'He went as me: my tie, to the knees, and tired.',
    short: 'He went as me',
  },
  swapped: {
    ...kept(1, 1, 20, ['billy', 'ted'], []),
    text: 'We swapped for Halloween. I went as him.',
    short: 'I went as him',
  },
  'reading-together': {
    ...kept(2, 2, always, ['billy', 'calderon'], ['calderon'], true),
    text: 'We read together, {times}, till he had left the Sparrows behind.',
    short: 'Out of the Sparrows',
  },
  'play-attended': {
    ...kept(2, 4, always, ['billy', 'calderon'], ['calderon']),
    text: 'I saw him say his one line, at half past ten on a working morning.',
    short: 'His one line, half past ten',
  },
  'play-missed': {
    ...kept(-3, 4, always, ['billy', 'calderon'], ['calderon']),
    text: 'I missed his one line. I asked him after what it was.',
    short: 'I missed his one line',
  },
  'play-sent-mgt': {
    ...kept(0, 2, 20, ['billy', 'margaret'], ['calderon']),
    text: 'I sent {margaret} to the play with the camera.',
    short: 'The camera went instead',
  },
  'report-read': {
    ...kept(1, 1, 20, ['billy', 'calderon'], ['calderon'], true),
    text: 'We read the report together. It said he is exact.',
    short: 'He is exact, it said',
  },
  'show-and-tell': {
    ...kept(2, 2, always, ['billy', 'calderon'], ['calderon']),
    text: 'He brought me to show and tell, and the class wrote an ad for peas.',
    short: 'He brought me',
  },
  'eclipse-box': {
    ...kept(1, 2, 20, ['billy', 'calderon'], ['calderon']),
    text: 'I made a cereal box to look at the sun with, and the class borrowed it.',
    short: 'The sun in a cereal box',
  },
  marbles: {
    ...kept(1, 2, always, ['billy'], []),
    text: 'I helped him choose which marbles {marcus} should have.',
    short: 'The good marbles',
  },
  'teacher-met': {
    ...kept(1, 1, 20, ['calderon'], ['calderon']),
    text: 'I shook hands with {calderon} and learned her first name.',
    short: 'Shook hands with {calderon}',
  },
  'fight-sorry': {
    ...kept(-1, 2, 20, ['billy', 'calderon'], ['calderon']),
    text: 'I made him say sorry before I had heard what the other boy said.',
    short: 'Made him say sorry',
  },
  'told-the-teacher': {
    ...kept(1, 2, always, ['calderon'], ['calderon']),
    text: 'I told {calderon} at the gate how things were at home.',
    short: 'I told {calderon} how it was',
  },
  'hamster-weekend': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'The hamster had never seen a hall. I found it, with my foot.',
    short: 'The hamster’s weekend',
  },
})
