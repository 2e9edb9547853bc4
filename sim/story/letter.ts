/** Her first letter: read aloud, read first, or put in a drawer; and the day on which it is found there. */
import { scenes } from '../events/define.ts'
import { billy, joanna, minutes, remember, remembers, ted } from '../events/words.ts'

export const letters = scenes({
  letter: {
    slot: 'evening',
    title: 'An Illinois Stamp',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'surprised' },
      { who: 'joanna', looks: 'neutral' },
    ],
    panels: [
      [
        {
          when: [remembers('told-him-why')],
          text: 'He has had his one sentence from her, and has kept it by him. You’ve heard him try it on the trains. It hasn’t needed anything added to it; till tonight nothing was.',
        },
        {
          when: [],
          text: 'It has been bills since October: bills, and a card from the dentist. You’ve got into the way of opening it all at once, over the sink, with your coat on.',
        },
      ],
    ],
    text: 'It’s with the light bill: a letter for him, in capitals, with an Illinois stamp stuck on exactly straight. It’s thick. Something in it slides. He is in the bath, singing the stops of the A train. He has got as far as Fourteenth Street.',
    choices: {
      aloud: {
        label: 'Read it aloud together',
        costs: [minutes(60)],
        then: [remember('letter-aloud'), joanna.regard.up(60), billy.calm.down(40), billy.security.up(24), billy.bond.up(20)],
        text: 'It’s an A, with an ant carrying it. On the back it says it was never him. You read that line twice, because he says, “Again.” Then he’s quiet, wet. Then he wants a thumbtack.',
        after: ['He may cry.', 'It is addressed to him.'],
      },
      first: {
        label: 'Read it yourself, then give it',
        then: [remember('letter-read-first'), joanna.regard.up(20), billy.calm.down(20)],
        text: 'There is nothing in it to be afraid of. You’d thought there might be a day in it. You lick the flap down again, badly. “It’s been opened,” he says. “By the mail?”',
        after: ['You would know what’s in it.'],
      },
      hide: {
        label: 'Put it in the drawer, for now',
        then: [remember('letter-hidden'), joanna.regard.down(30), billy.calm.up(10), ted.strain.up(20)],
        text: 'Under the warranties, beneath the good scissors. He comes out in his towel. “Any mail?” he says, as he says every night. You hadn’t noticed that he said it every night.',
        after: ['He’ll have a quiet evening.', 'She will wait for an answer.'],
      },
    },
  },
  letterFound: {
    slot: 'afternoon',
    mood: 'blow',
    title: 'Under the Warranties',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'sad' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: [
      {
        when: [remembers('told-truth-mommy')],
        text: 'He was after the good scissors. He’s sitting on the kitchen floor with the letter in his lap, opened along the top, neatly, with the scissors. “It’s an A,” he says. “It’s from before Christmas. You said you’d tell me when you knew.” He looks at your face, to see what it says.',
      },
      {
        when: [],
        text: 'He was after the good scissors. He’s sitting on the kitchen floor with the letter in his lap, opened along the top, neatly, with the scissors. “It’s an A,” he says. “It’s from before Christmas.” He looks at your face, to see what it says.',
      },
    ],
    choices: {
      own: {
        label: '“I hid it. It was wrong.”',
        then: [
          remember('owned-letter'),
          { do: 'mend', kind: 'letter-hidden', by: 'owned-letter' },
          billy.trust.down(20),
          billy.bond.down(20),
          joanna.regard.up(20),
        ],
        text: 'He thinks it over as he thinks over change from a dollar. “Are there more?” No. He looks in the drawer himself, and then gives you the ant to hold while he does the thumbtack.',
        after: ['He will be angry, and will know.'],
      },
      explain: {
        label: 'Explain that it was for him',
        then: [billy.trust.down(100), billy.bond.down(40), billy.security.down(30)],
        text: 'You explain it well. You’ve explained harder things to banks. “But I was here,” he says. “I was here the whole time.”',
        after: ['It is partly so.'],
      },
      send: {
        label: 'Ask what he wants to send back',
        costs: [minutes(60)],
        then: [remember('letters-answered'), billy.trust.down(40), joanna.regard.up(20), billy.calm.up(20)],
        text: 'He wants to send her a B, to be even. It’s a bus. He writes on it that the mail was late. You let him write it, and find the stamp.',
        after: ['It would be an answer, at least.', 'It says nothing about the drawer.'],
      },
    },
  },
})
