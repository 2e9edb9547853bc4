/** An appeal that stood: fourteen months on, a bench with three people on it, a door, and what was said of it afterward. */
import { scenes } from '../events/define.ts'
import { arc, billy, energy, joanna, remember, ted } from '../events/words.ts'

export const chambers = scenes({
  door: {
    slot: 'forenoon',
    title: 'Fourteen Months On',
    where: 'courtroom',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'joanna', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    panels: [
      'Nobody came at ten. The order was stayed, and so he stayed. It was to be nine months. There was a guardian for him, a man with a pipe, who asked to see the room and wrote down the bed.',
      'It’s June of 1981. He is nine, and the coat has gone to {toby}. For a year he has told you nothing that you didn’t ask. Outside the judge’s chambers is a bench, and the three of you are on it.',
    ],
    text: 'The knob is at the height of his chin. A lady with a small machine holds the door open with her foot, and smiles at the top of his head. “Is it typed?” he says. {joanna} looks into her gloves. Down the hall {doyle} has turned her back. He won’t go in till you’ve said something.',
    choices: {
      dontKnow: {
        label: '“You can say you don’t know.”',
        then: [remember('he-may-not-know'), billy.trust.up(40), joanna.regard.up(40)],
        text: '“Is that allowed?” You look at {joanna}, and she nods. He’s in there eleven minutes, by the clock over the door. He sits down again in the middle, where it’s still warm.',
        after: ['It’s a thing neither lawyer has told him.'],
        leads: 'chambers.order',
      },
      both: {
        label: '“We’ll both be here when you’re done.”',
        then: [remember('both-on-the-bench'), billy.calm.up(80), billy.security.up(30), joanna.regard.up(20)],
        text: 'He looks to see how you’re sitting. “Same places,” he says. For eleven minutes neither of you so much as crosses a leg, and {joanna} needs to sneeze for four of them.',
        after: ['It can be kept, whatever he says.'],
        leads: 'chambers.order',
      },
      collar: {
        label: 'Straighten his collar',
        costs: [energy(25)],
        then: [billy.bond.up(20), ted.strain.up(20)],
        text: 'It was straight. He lets you. “It’s just some questions,” he tells you, and he goes in by himself, wiping his feet first, there being a mat.',
        after: ['It gives your hands something to do.'],
        leads: 'chambers.order',
      },
    },
  },
  order: {
    slot: 'forenoon',
    title: 'What It Said',
    where: 'courtroom',
    faces: [
      { who: 'doyle', looks: 'tired' },
      { who: 'billy', looks: 'thinking' },
    ],
    text: [
      {
        when: [arc('chambers', 1)],
        text: '“Reversed,” {doyle} reads, in August, “and remanded,” which means he stays where he is till somebody says otherwise, and nobody is going to. She doesn’t say congratulations. “What did they send back?” he asks her. The order, she says. “I only went in the once,” says {billy}.',
      },
      {
        when: [],
        text: '“Affirmed,” {doyle} reads, in August. It’s one word, and it comes stapled to a great deal of paper. He’s to go in September, in time for school. “Was it what I said?” says {billy}. She takes her hat off, which nobody has seen. “No,” she says. “It was decided already, and typed.”',
      },
    ],
    choices: {
      nothing: {
        label: 'Ask him nothing. Walk him home.',
        then: [remember('asked-nothing'), billy.trust.up(60), billy.calm.up(60)],
        text: 'He does all of it. About Fiftieth Street he tells you, looking at a truck, that the judge had a fish tank. One of them was hiding. You ask which kind.',
        after: ['It’s a hundred and two blocks.'],
      },
      ask: {
        label: 'Ask what they asked him',
        then: [billy.trust.down(40), ted.strain.down(30)],
        text: '“It’s typed,” he says. “You can read it.” You can. It’s eleven pages, and on the ninth they ask what he’d wish for, and he asks how many.',
        after: ['You’ve waited fourteen months.'],
      },
      joanna: {
        label: 'Telephone {joanna} before he does',
        then: [remember('left-them-talk'), joanna.regard.up(60), billy.security.up(40)],
        text: 'She has it from {strand} already. For about a dime’s worth nobody says anything. “He did wipe his feet,” she says. You put him on, and leave the room to them.',
        after: ['She has the same eleven pages.'],
      },
    },
  },
})
