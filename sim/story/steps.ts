/** Won, by the width of a hair: what is said on the steps, what a boy asks about her face, and the Saturday that follows. */
import { scenes } from '../events/define.ts'
import { arc, billy, energy, joanna, mark, minutes, not, remember, ted } from '../events/words.ts'

const offered = [arc('wednesdays', 1)]
const notOffered = [not(arc('wednesdays', 1))]

export const steps = scenes({
  down: {
    slot: 'midday',
    title: 'The Judge’s Footnote',
    where: 'street',
    faces: [
      { who: 'joanna', looks: 'sad' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'She’s on the courthouse steps, four below you, with her gloves in her hand and people going down on both sides. “Well,” she says, to a pigeon. “He’ll have his own bed.” It’s what you would have said. {doyle} discovers that she has to see about a cab, and takes {strand} with her.',
    choices: {
      wednesdays: {
        label: 'Offer her Wednesdays',
        then: [mark('wednesdays', 1), remember('offered-wednesdays'), joanna.regard.up(120), joanna.well.up(10), billy.security.up(20)],
        text: '“And the night,” you say. “Thursday’s library; you’d have to know which book.” She sits down on the steps of the Supreme Court. “Which book?” she says, and looks for a pencil.',
        after: ['Nobody has ordered it.', 'He’d have two toothbrushes.'],
      },
      hand: {
        label: 'Give her your hand',
        then: [mark('wednesdays', 0), remember('shook-hands'), joanna.regard.up(20)],
        text: 'She gives you hers, without the glove. It’s cold, and there’s green on the thumb. It is held for as long as these things are, and then it goes back into her pocket by itself.',
        after: ['It’s what people do.'],
      },
      home: {
        label: 'Go home and tell him',
        then: [mark('wednesdays', 0), ted.strain.down(60), billy.calm.up(40), joanna.regard.down(40)],
        text: 'You take the steps by twos. At the bottom you look around. She has one glove on, and a man is asking her the way to Chambers Street.',
        after: ['He gets out at three.'],
      },
    },
  },
  ask: {
    slot: 'evening',
    title: 'The Wrong Hand',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: offered,
        text: 'He stays; he has it from you, and {nell} has it from him, through the wall. Now he’s drying the boat plate, both sides. “Mom was at the corner,” he says. “She waved with the wrong hand. She said Wednesday.” He does the edge. “Why did she look like that?”',
      },
      {
        when: [],
        text: 'He stays; he has it from you, and {nell} has it from him, through the wall. Now he’s drying the boat plate, both sides. “Mom was at the corner,” he says. “She waved with the wrong hand.” He does the edge. “Why did she look like that, if we won?”',
      },
    ],
    choices: {
      truth: {
        label: '“She wanted it just as much.”',
        costs: [energy(50), minutes(30)],
        then: [remember('told-billy-verdict'), remember('good-about-joanna'), billy.trust.up(60), billy.security.up(20)],
        text: 'He thinks it through, as far as the drawer. “Like when I beat {marcus},” he says. “He said good game, and went to look at the fish.” He hands you the plate.',
        after: ['It’s so, and he’ll have to carry it.'],
      },
      wednesdays: {
        label: '“Shall we ask her for Wednesdays?”',
        shown: notOffered,
        then: [mark('wednesdays', 1), remember('offered-wednesdays'), joanna.regard.up(80), billy.security.up(30), billy.calm.up(40)],
        text: 'He dials it himself. It’s picked up before the first ring is over. “It’s me,” he says. “Do you have anything Wednesdays?” He holds the receiver out, so that you can hear it too.',
        after: ['Nobody has ordered it.', 'She is by the telephone.'],
      },
      tired: {
        label: '“It’s been a long day, pal.”',
        then: [billy.trust.down(30), ted.strain.down(10)],
        text: '“It was the same as Thursday,” he says. He hangs the towel up by its loop, and looks out for a while at the corner, where there’s nobody now but the mailbox.',
        after: ['It has been.', 'He’ll go on wondering.'],
      },
    },
  },
  saturday: {
    slot: 'forenoon',
    beat: 'B27',
    title: 'The Nineteenth of April',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'joanna', looks: 'fond' },
    ],
    panels: [
      [
        {
          when: offered,
          text: 'It’s 9:40, and it’s the telephone. She has got his library book in her bag from Wednesday, and she’s in the lobby. {desmond} has told her about the fine. It’s five cents.',
        },
        {
          when: [],
          text: 'It would have been ten o’clock today, if the hair had been on the other side. At 9:40 the telephone rings. She’s in the lobby, with a library book he left in her showroom at Easter.',
        },
      ],
    ],
    text: 'She stands inside the door with the book against her coat. It’s her first look at the kitchen in eighteen months. The list on the icebox is still hers at the top. “You moved the rice,” she says. {billy} looks at each of you in turn, as he does before a street. The toast is getting cold.',
    choices: {
      sit: {
        label: 'Set a third plate',
        then: [mark('plate', 1), joanna.regard.up(80), billy.calm.up(80), billy.security.up(60), remember('third-plate')],
        text: 'It’s the one with the chip. She eats standing for a minute and then she’s sitting. “Which one is the end?” she says, and he gives it to her. Nobody says who won.',
        after: ['The chair is there.'],
      },
      walk: {
        label: 'Let them walk the book back together',
        then: [mark('plate', 0), joanna.regard.up(60), billy.trust.up(40), remember('left-them-talk')],
        text: 'From the window you see them as far as the corner. He’s explaining the drop slot to her, with his arm in the air up to the elbow. She has the nickel ready.',
        after: ['It’s eleven blocks, and back.'],
      },
      thank: {
        label: 'Thank her for the book',
        then: [mark('plate', 0), ted.strain.up(20), billy.calm.down(40), remember('two-plates')],
        text: '“It’s a good one,” she says. “It’s whales.” The elevator has waited. He goes on listening to it after it’s down. Then he sits and reads the whales, with his coat on.',
        after: ['It’s Saturday, and you’ve just won.'],
      },
    },
  },
})
