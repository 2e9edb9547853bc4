/** Three things she had by heart: Strand will have one of them, and Ted can give what he learned. */
import { scenes } from '../events/define.ts'
import { any, court, remembers } from '../events/words.ts'

export const quiz = scenes({
  quiz: {
    slot: 'forenoon',
    title: 'Any One of Three',
    where: 'courtroom',
    faces: [
      { who: 'strand', looks: 'neutral' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '{strand} is up before you have found the arms of the chair. “Three things, sir, that his mother had by heart on the day she went. His teacher’s name; his friend’s; the size of his shoe. I’ll take any one of them.” He has a sheet of paper, with three lines on it.',
    choices: {
      teacher: {
        label: 'Give his teacher’s',
        when: [any(remembers('learned-the-room'), remembers('teacher-met'), remembers('conference-attended'))],
        because: 'You’ve only ever seen it signed.',
        then: [court.bench.up(10), court.boy.up(10)],
        text: '“{calderon},” you say, “with the weight on the end of it. I know which hook is his.” {strand} makes a tick. “And in October?” he says. In October you’d had it on a mimeographed sheet.',
        after: ['You have it.', 'He’ll ask since when.'],
      },
      friend: {
        label: 'Give his friend’s',
        when: [any(remembers('knows-marcus'), remembers('fed-marcus'))],
        because: 'You would have to say “the one with the numbers.”',
        then: [court.bench.up(5), court.boy.up(20)],
        text: '“{marcus}. His father drives the train. It’s eight cars, but sometimes ten.” The stenographer takes it down, cars and all. {joanna} has her eyes shut, and is very nearly smiling.',
        after: ['You have it.', 'So has she.'],
      },
      shoe: {
        label: 'Give the size of his shoe',
        when: [remembers('his-shoe-size')],
        because: 'It’s inside the shoe.',
        then: [court.bench.up(15)],
        text: '“Thirteen and a half, a year ago. He’s into the ones now.” {carlisle}’s pen stops. “The ones come after thirteen?” he asks. They do, you tell him. Nobody warns you.',
        after: ['You have it, and the one before.'],
      },
      none: {
        label: 'Say you had none, that day',
        then: [court.jo.up(20), court.bench.down(10)],
        text: '“That day I had none of the three,” you say. “I’d have had to ask her, and she had her coat on.” {strand} waits for what comes after. Across the aisle, a glove comes off.',
        after: ['It’s so.', 'It may cost you, with the judge.'],
      },
    },
  },
})
