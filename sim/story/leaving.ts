/** Thursday in the hall: four ways to be told, what one does with one’s hands, and every landing. She goes in all of them. */
import { scenes } from '../events/define.ts'
import { arc, billy, energy, happened, joanna, mark, minutes, not, remember, remembers, ted, work } from '../events/words.ts'

const brandtStayed = [not(happened('prologue.leaving', 'brandt'))] as const

export const leaving = scenes({
  leaving: {
    slot: 'evening',
    beat: 'B5',
    mood: 'blow',
    title: 'The Good Bag',
    where: 'apartment',
    faces: [
      { who: 'joanna', looks: 'sad' },
      { who: 'ted', looks: 'happy' },
      { who: 'brandt', looks: 'neutral' },
    ],
    panels: [
      'You come up with {brandt}, the bottle, and half a mile of ticker tape on your shoulders. You have the sentence ready: “they bought it.” You say it to the hall.',
      '{joanna} is in her coat. The bag beside her is the good one, packed flat, straps done. She has put a list on the icebox and the blue button can where you’d find it, if you looked.',
      [
        {
          when: [arc('calls', 3)],
          text: '“You called back,” she says. “Every time. It’s not that.” She gets a glove on. “I’d made up my mind to something, and then I’d hear your voice, asking me what it was.”',
        },
        {
          when: [arc('calls', 1)],
          text: '“I’d have said it on the telephone,” she says, “but there wasn’t a place in it.” She isn’t angry. She has the look of somebody reading from a card.',
        },
        {
          when: [],
          text: '“I did call,” she says. “It isn’t that. I want you to know that it isn’t that; it’s since long before Monday.” She has the look of somebody reading from a card.',
        },
      ],
    ],
    text: [
      {
        when: [remembers('heard-the-cough')],
        text: '“He coughs on his left side,” she says. “I know,” you say. It stops her; she has to find her place. “Turn him, then. He won’t wake.” {brandt} has sat down on the hall chair, because it was there, with his hat on his knee. Nobody has shut the door.',
      },
      {
        when: [],
        text: '“He coughs on his left side,” she says. “Turn him. He won’t wake.” {brandt} has sat down on the hall chair, because it was there, with his hat on his knee. Nobody has shut the door.',
      },
    ],
    choices: {
      win: {
        label: 'Tell her about Sunmill',
        then: [mark('leaving', 0), remember('the-night', 'win', -2), remember('brandt-saw'), joanna.regard.down(60), work.standing.up(10)],
        text: 'You hear yourself say the number. She says it’s a good number. She means it, and that is the whole trouble.',
        after: ['It is what you came up the stairs to say.'],
        leads: 'prologue.door',
      },
      wait: {
        label: '“Wait till he’s gone.”',
        then: [mark('leaving', 1), remember('the-night', 'wait', -1), remember('brandt-saw'), joanna.regard.down(20)],
        text: '“I’ve waited till everybody was gone,” she says. “It’s been years, {ted}. Nobody’s ever gone.”',
        after: ['{brandt} can hear this.'],
        leads: 'prologue.door',
      },
      listen: {
        label: 'Put the bottle down',
        then: [mark('leaving', 2), remember('the-night', 'listen', 2), remember('brandt-saw'), joanna.regard.up(60)],
        text: 'You have nothing in your hands. She looks at them as if they were new. “If he asks, say I couldn’t breathe, and that it wasn’t him in the way.”',
        after: ['You may hear what to tell him.'],
        leads: 'prologue.door',
      },
      brandt: {
        label: 'Ask {brandt} to go home',
        then: [mark('leaving', 3), remember('the-night', 'brandt', 1), joanna.regard.up(20), work.standing.down(20)],
        text: '{brandt} is already at the stairs with his hat. She waits for that, politely. Then there are two of you and no sentence.',
        after: ['The account goes down in the elevator with him.'],
        leads: 'prologue.door',
      },
    },
  },
  door: {
    slot: 'evening',
    title: 'With Her Gloves On',
    where: 'apartment',
    faces: [
      { who: 'joanna', looks: 'sad' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: [
      {
        when: [happened('prologue.leaving', 'win')],
        text: 'She lets you get to the end of it: the six boards, the whole of the Middle West. {brandt} has begun to look into his hat. She has both gloves on. The elevator’s here; {desmond} has his foot against it, and his eyes on the buttons.',
      },
      {
        when: [happened('prologue.leaving', 'wait')],
        text: 'So you wait, the three of you, and it turns out there’s nothing in it. She has both gloves on. {brandt} looks into his hat. The elevator’s here; {desmond} has his foot against it, and his eyes on the buttons.',
      },
      {
        when: [happened('prologue.leaving', 'listen')],
        text: 'You’ve got it by heart, both halves, and you say it back to her so that she can hear you have. She nods. She has both gloves on. The elevator’s here; {desmond} has his foot against it, and his eyes on the buttons.',
      },
      {
        when: [],
        text: 'You’ve sent away the one man in New York who wanted to hear from you, and now you can’t think how to begin. She has both gloves on. The elevator’s here; {desmond} has his foot against it, and his eyes on the buttons.',
      },
    ],
    choices: {
      carry: {
        label: 'Reach for the bag',
        then: [joanna.regard.up(5)],
        text: '“He has it,” she says; and {desmond} has. Your hand’s still out. She looks at it as though there might be something she could put there.',
        after: ['It’s the good one. It’s heavy.'],
        leads: 'prologue.after',
      },
      where: {
        label: 'Ask her where',
        then: [ted.strain.up(10)],
        text: '“I’ll write to him,” she says. “Where, I’ll know when I’m there.” She tells it to the third button of your coat, which is loose, and she sees that it is.',
        after: ['There must be a where.'],
        leads: 'prologue.after',
      },
      cold: {
        label: 'Tell her it’s cold out',
        then: [ted.strain.up(5)],
        text: 'It’s all there is. She does up her collar. “It has been,” she says, not unkindly.',
        after: ['It’s October.'],
        leads: 'prologue.after',
      },
      past: {
        label: 'Stand aside',
        then: [joanna.well.up(5)],
        text: 'You stand back against the coats, as one does in a corridor for somebody with a tray. She has on the scent that she keeps for other people’s weddings.',
        after: ['She is going either way.'],
        leads: 'prologue.after',
      },
    },
  },
  after: {
    slot: 'evening',
    title: 'Every Landing',
    where: 'apartment',
    faces: [{ who: 'ted', looks: 'surprised' }],
    text: [
      {
        when: [happened('prologue.leaving', 'brandt')],
        text: '{desmond} takes the bag down in the elevator. She takes the stairs, and you hear every landing. Then there’s the street door, which sticks. The hall chair is pushed straight. From the far end of the hall comes a cough, on the left side.',
      },
      {
        when: [],
        text: '{desmond} takes the bag down in the elevator. She takes the stairs, and you hear every landing. Then there’s the street door, which sticks. {brandt} has got up, his hat in both hands. From the far end of the hall comes a cough, on the left side.',
      },
    ],
    choices: {
      turn: {
        label: 'Go and turn him',
        costs: [energy(10)],
        then: [billy.calm.up(20)],
        text: [
          {
            when: [remembers('heard-the-cough')],
            text: 'You’ve done it once, and know how he goes: knees first. He says a word, quite clearly. It’s “galoshes.” Then he’s off again, on the good side.',
          },
          {
            when: [],
            text: 'You have to work out which is his left. He lets himself be rolled, all knees, and says a word, quite clearly. It’s “galoshes.” Then he’s off again.',
          },
        ],
        after: ['She said he won’t wake.'],
      },
      guest: {
        label: 'See {brandt} to the stairs',
        shown: brandtStayed,
        then: [work.standing.up(20), ted.strain.up(10)],
        text: '“Mine took the stairs too,” he says, of somebody in Cedar Rapids; and then, “I have a train.” He puts his hat on, and takes it off again to the door.',
        after: ['He has sat through all of it.'],
      },
      down: {
        label: 'Go down after her',
        costs: [energy(50)],
        then: [joanna.regard.up(5), billy.calm.down(10)],
        text: 'Six floors. The lobby has its light on, and nobody in it. {desmond} holds the street door, in his gloves. “She said not to keep it open,” he says. “She said you’d come.”',
        after: ['It’s six floors.', 'He’s alone up here.'],
      },
      sit: {
        label: 'Sit down in the hall',
        costs: [minutes(60)],
        then: [ted.sleepDebt.up(60), ted.strain.down(20), remember('ticker-strip')],
        text: 'There is tape on your shoulders yet. You take it off, a strip at a time, and roll it. One has a word on it, from somebody’s office. It’s “confirm.”',
        after: ['There’s a chair there.'],
      },
    },
  },
})
