/** What is laid over an ending: five plates and two open doors, or a bus with your line on it. */
import { scenes } from '../events/define.ts'
import { billy, dollars, joanna, margaret, mark, remember, ted } from '../events/words.ts'

export const coda = scenes({
  landing: {
    slot: 'evening',
    mood: 'warm',
    title: 'One Landing',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'happy' },
      { who: 'billy', looks: 'happy' },
    ],
    text: 'Her door’s open, and so is yours, and between them {toby} is going, a fork in each hand, as the dog. “I’ve got a chicken, and you’ve got a table,” says {margaret}. “It comes to the same rent.” {nell} has drawn a line across the landing in chalk, and rubbed it out, and put a leaf where it was.',
    choices: {
      five: {
        label: 'Lay five. Leave both doors open.',
        then: [mark('landing', 1), remember('one-landing'), margaret.regard.up(40), margaret.load.down(60), billy.security.up(60)],
        text: 'Five plates, two with chips. {nell} asks who’s head of the table, and there turns out not to be one. About ten {margaret} says good night, and goes home, and neither door gets shut.',
        after: ['It needn’t be called anything.'],
      },
      dish: {
        label: 'Take it in; carry her a covered dish',
        then: [margaret.regard.up(20), margaret.favour.down(5), billy.food.up(60)],
        text: 'You send {billy} across with it, and a strip of tape: 350, 40 MINUTES, BY SEVEN. You hear her read it aloud, in your voice. The doors close, one after the other, quite gently.',
        after: ['You’d have an early night.'],
      },
    },
  },
  bus: {
    slot: 'midday',
    mood: 'warm',
    title: 'On the M104',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'surprised' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: 'It comes up Broadway on the side of a bus: a kitchen, a man in a bathrobe with a smoking pan, and on a stool, from behind, a boy. {line}, it says. {eddie} has drawn the pan from life. “That’s our stove,” says {billy}. “That’s my ear.” The bus has stopped for the light.',
    choices: {
      ride: {
        label: 'Get on it',
        costs: [dollars(1)],
        then: [mark('poster', 1), remember('the-poster'), billy.bond.up(20), billy.play.up(60), ted.strain.down(40)],
        text: 'You can’t see it from the inside. He tells the driver that he’s on the outside. “Everybody’s on the outside, pal,” says the driver, and then he gets down, at Ninety-sixth, and looks.',
        after: ['It’s fifty cents each.'],
      },
      wave: {
        label: 'Let it go by. Look at it.',
        then: [mark('poster', 1), remember('the-poster'), ted.strain.down(60), joanna.regard.up(20)],
        text: 'He reads it to you, down to the small type. “They left in the smoke,” he says. {roz} fought for it. When the bus pulls out he waves, in case they can see him.',
        after: ['The light’s about to change.'],
      },
      corner: {
        label: 'Show him the butcher’s instead',
        then: [billy.calm.up(20)],
        text: 'There’s a duck in the window, with its feet on. He looks at it politely. Behind you a bus goes by. “What was it selling?” says a woman, to nobody.',
        after: ['You’ve seen enough of it at work.'],
      },
    },
  },
})
