/** Money, and what it buys or doesn't, 1979. */
import { theme } from './define.ts'
import {
  arc,
  atHome,
  billy,
  dollars,
  energy,
  favour,
  home,
  margaret,
  minutes,
  not,
  remember,
  remembers,
  season,
  sick,
  ted,
  weeks,
} from './words.ts'

export const purse = theme({
  foundWallet: {
    at: ['afternoon', 'morning'],
    onceIn: 70,
    when: [weeks(10, 60)],
    title: 'Sixty Dollars and Queens',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'surprised' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'It is on the floor of the bus, under the heater: sixty dollars, a Queens license and a photograph of a dog. {billy} has it open on his knees. “He’s a Leo,” he says. “The man. The dog doesn’t say.” Nobody else is looking.',
    choices: {
      phone: {
        label: 'Telephone. Let {billy} dial.',
        costs: [minutes(20), dollars(0.1)],
        then: [billy.trust.up(10), billy.bond.up(15), remember('wallet-returned')],
        after: ['It’s a long number, with a seven in it.'],
        text: 'He reads the whole license into the receiver. Two days later there is a cake at the door, and a man behind it who can’t get over it.',
      },
      driver: {
        label: 'Hand it to the driver.',
        then: [billy.trust.up(2)],
        after: ['There’s a lost-and-found, somewhere.'],
        text: 'The driver says “Sure,” and puts it on the fare box. {billy} watches it until your stop, and then the bus until its.',
      },
      keep: {
        label: 'Sixty dollars is a week’s groceries.',
        then: [ted.cash.up(6000), billy.trust.down(20), billy.security.down(6), remember('kept-wallet')],
        after: ['He can read. He can also add.'],
        text: 'You drop the license in a mailbox. “What about the dog?” says {billy}, much later, in the dark.',
      },
    },
  },
  mrPaksFruit: {
    at: ['afternoon', 'evening'],
    onceIn: 45,
    again: 10,
    mood: 'warm',
    when: [weeks(3, 76), season('summer', 'autumn')],
    title: 'Not This One',
    where: 'shop',
    faces: [
      { who: 'pak', looks: 'neutral' },
      { who: 'billy', looks: 'thinking' },
    ],
    text: [
      {
        when: [season('summer')],
        text: '{billy} holds the melon to his ear, as he has seen it done. {pak} takes it out of his hands and puts it back on the pile and turns it so the pale side is down. “Not this one,” he says. “Tomorrow this one.”',
      },
      {
        when: [season('autumn')],
        text: 'You have squeezed it. It is, you feel, a good pear. {pak} looks at your thumb. “Tomorrow,” he says, to {billy}, who nods.',
      },
      { when: [], text: 'Six plums on the scale. {pak} takes one off and gives you nothing for it. “That one is not finished,” he says.' },
    ],
    choices: {
      tomorrow: {
        label: 'Come back tomorrow.',
        costs: [minutes(15)],
        then: [billy.food.up(60), billy.trust.up(4), billy.calm.up(15), remember('paks-melon')],
        after: ['It is six blocks, for one melon.'],
        text: [
          {
            when: [],
            text: 'It is on the counter with a K on it in grease pencil. It’s the best melon either of you has met. “You have to wait right,” says {billy}.',
          },
          {
            when: [],
            text: 'He gives it to {billy}, not to you, in both hands. There is an extra one in the bag, the odd one, with the leaf.',
          },
          { when: [], text: '“Now,” says {pak}. You eat them on the curb, leaning forward, like men over a motor.' },
        ],
      },
      buy: {
        label: 'Buy it anyway. It’s {weekday}.',
        costs: [dollars(1)],
        then: [billy.food.up(20), ted.energy.up(5)],
        after: ['It looks like the picture of one.'],
        text: [
          { when: [], text: 'It is as hard as a policy. {billy} gives his half back to the refrigerator, to think.' },
          { when: [], text: '{pak} rings it up without a word, and puts in a lemon, as one sends flowers.' },
          { when: [], text: 'You bite it. {billy} watches your face with real interest.' },
        ],
      },
    },
  },
  lightBill: {
    at: ['evening'],
    onceIn: 12,
    again: 12,
    when: [ted.cash.below(15000), weeks(4, 76)],
    title: 'An Opinion of Your Lamps',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'worried' },
      { who: 'billy', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: 'The second notice is pink and has a window in it, through which you can see your own name. It has opinions about your lamps, and a date. {billy} holds it up to one. “You can see what’s inside,” he says. “It’s thirty-eight dollars.”',
      },
      {
        when: [],
        text: 'There are three envelopes on the mat, and all three have windows. You pay bills the way other men play cards: you hold them near your chest and hope to see what the others have. The lamp flickers, on purpose, it seems.',
      },
    ],
    choices: {
      pay: {
        label: 'Pay it.',
        costs: [dollars(38)],
        then: [ted.strain.down(20), home.routine.up(10)],
        after: ['Then it is paid.'],
        text: [
          { when: [], text: '{billy} licks the stamp. “It’s a lot,” he says, “for something you can’t see till it’s off.”' },
          { when: [], text: 'You write it out, and what’s left, and what’s left looks up at you.' },
        ],
      },
      candles: {
        label: 'Candles. Call it camp.',
        then: [billy.bond.up(30), billy.play.up(30), billy.security.down(6), remember('candle-supper')],
        after: ['They can wait a week, the letter says, in small type.', 'He will tell people about the camp.'],
        text: [
          {
            when: [],
            text: 'You cook beans over two candles, which can’t be done, and it takes until nine. He would like to know if you could always live here.',
          },
          { when: [], text: 'The wall is full of animals made of hands. He is better at the goose.' },
        ],
      },
      borrow: {
        label: 'Ask {margaret} for ten.',
        costs: [favour(10)],
        when: [margaret.regard.atLeast(250)],
        because: 'You can’t ask her for that.',
        then: [ted.cash.up(1000), ted.strain.down(10)],
        after: ['She has it in a jar.'],
        text: [
          { when: [], text: 'She counts it out of a jar marked BUTTONS. “Everybody’s lamps have opinions,” says {margaret}.' },
          { when: [], text: '“Ten’s Tuesday,” she says, “and twenty’s Friday.” You take Tuesday.' },
        ],
      },
    },
  },
  ninetySix: {
    at: ['evening', 'afternoon'],
    onceIn: 60,
    again: 24,
    when: [weeks(3, 70)],
    title: 'Ninety-six',
    where: 'lobby',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'desmond', looks: 'neutral' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [],
        text: 'The elevator has a card on it, in {jankowski}’s hand: NO. You have four bags, one of them eggs. “It’s ninety-six,” says {billy}. “I did it on Sunday. It’s more if you count the one at the bottom that isn’t really.”',
      },
      {
        when: [],
        text: 'NO, says the card, and under it, in pencil, SORRY. Six floors. You look at the stairs, and the bags, and the boy, who is looking at you.',
      },
    ],
    choices: {
      race: {
        label: 'Race him.',
        costs: [energy(50)],
        then: [billy.play.up(60), billy.bond.up(10)],
        after: ['With the eggs.'],
        text: [
          { when: [], text: 'He wins by a floor, and comes down again to tell you. You save nine of the eggs.' },
          { when: [], text: 'At four you hear the broom. At five you are the broom.' },
        ],
      },
      carry: {
        label: 'Carry him, and two trips.',
        costs: [energy(75), minutes(15)],
        then: [billy.bond.up(25), billy.calm.up(20), remember('carried-stairs')],
        after: ['He is heavier than last year.'],
        text: [
          { when: [], text: 'He counts aloud into your ear. On seventy he stops. “You’re doing the breathing,” he says, and pats you.' },
          { when: [], text: 'You set him down at six and neither of you says that it’s the last year for that.' },
        ],
      },
      stoop: {
        label: 'Eat it on the stoop till it’s mended.',
        shown: [season('spring', 'summer')],
        costs: [minutes(60)],
        then: [billy.food.up(80), billy.company.up(60), remember('stoop-picnic')],
        after: ['It’s warm enough for crackers.'],
        text: [
          {
            when: [],
            text: '{desmond} has a folding chair. {carmine}’s boy has cups. By seven it’s a party, and by eight the elevator comes down, empty, with its light on, to see.',
          },
          { when: [], text: 'Crackers, cheese, the whole of the ham. {ames} goes by, and comes back, and sits down on the second step.' },
        ],
      },
    },
  },
  haveYouEaten: {
    at: ['evening'],
    onceIn: 40,
    again: 16,
    when: [weeks(3, 76), ted.strain.atLeast(420), not(arc('suit', 1))],
    title: 'Person-to-Person',
    where: 'apartment',
    faces: [{ who: 'ted', looks: 'tired' }],
    text: [
      {
        when: [],
        text: 'Your brother calls collect, by mistake or on principle. “There’s a room here,” says {artie}. “That’s all I’ll say.” It is what he says every time. Behind him you can hear your mother not saying anything.',
      },
      {
        when: [],
        text: 'It rings at seven, when it’s cheap. “I’m not saying anything,” says {ma}. “Did he have a vegetable?” There’s a silence from Scranton, long distance, at thirty cents.',
      },
    ],
    choices: {
      talk: {
        label: 'Tell them how it is.',
        costs: [minutes(25), dollars(1.4)],
        then: [ted.strain.down(60), ted.skill.listening.practise(1)],
        after: ['It would be a relief, and it would be in Scranton by ten.'],
        text: [
          {
            when: [],
            text: '“You want advice,” says {artie}, when you’ve done, “or you want three hundred?” You say neither. He stays on anyway.',
          },
          {
            when: [],
            text: '“Your father never once knew my shoe size,” says {ma}. It’s a minute before you see what she is telling you.',
          },
        ],
      },
      fine: {
        label: '“We’re fine.”',
        then: [ted.strain.down(10), ted.energy.up(10)],
        after: ['They’ll know. They always know.'],
        text: [
          { when: [], text: '“Fine,” says {artie}. “Good. There’s a room.”' },
          { when: [], text: 'In time a ham comes. It’s not about anything, says the card.' },
        ],
      },
      billy: {
        label: 'Put {billy} on.',
        when: [atHome],
        because: 'He isn’t here.',
        then: [billy.company.up(40), billy.calm.up(20)],
        after: ['He gives a full account.'],
        text: [
          { when: [], text: '“Peas,” you hear him say, “and then later, peas.” He listens. “She says you were the same,” he reports.' },
          { when: [], text: 'He holds the receiver in both hands and nods at it, so that they can see.' },
        ],
      },
    },
  },
  raiseInRent: {
    at: ['evening', 'forenoon'],
    onceIn: 8,
    when: [weeks(45, 47)],
    title: 'Seven Percent',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'worried' },
      { who: 'jankowski', looks: 'neutral' },
    ],
    text: 'The lease has come, in three copies, with a place for you to press hard. Seven percent, because of oil. {jankowski}, who has been sent up to wait for it, looks at the hall ceiling. “Also it wants paint,” he tells it.',
    choices: {
      sign: {
        label: 'Sign. Press hard.',
        then: [ted.strain.up(20), billy.security.up(12)],
        after: ['It is home for another year.'],
        text: 'You press so hard that it goes through onto the table: a T, a K, an address.',
      },
      paint: {
        label: 'Offer to paint the hall yourselves.',
        costs: [minutes(120), energy(100)],
        then: [ted.cash.up(9000), billy.bond.up(30), home.routine.up(20), remember('painted-hall')],
        after: ['Two months’ difference, for a weekend.'],
        text: '{billy} does the low part. There’s a line around the whole sixth floor, thirty-nine inches up, where one Kramer stops and the other begins.',
      },
      queens: {
        label: 'Look in Queens one Sunday.',
        costs: [minutes(180), energy(40)],
        then: [billy.security.down(18), ted.skill.house.practise(1)],
        after: ['There’s a bus.'],
        text: 'It has a tree, and a closet you could stand in. “Is {margaret} in Queens?” says {billy}, from inside it. You sign on Monday.',
      },
    },
  },
  noMoney: {
    at: ['afternoon', 'evening'],
    onceIn: 6,
    mood: 'warm',
    when: [weeks(74, 77), remembers('paks-melon'), not(sick)],
    title: 'Today No Money',
    where: 'shop',
    faces: [
      { who: 'pak', looks: 'neutral' },
      { who: 'billy', looks: 'surprised' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: '{pak} keeps one box under the counter that he doesn’t sell from. He brings it up. In it, in paper, is a pear, out of season, that has been kept for somebody since last week. You’ve got your hand in your pocket. “Today no money,” he says, to {billy}. “Today just take.”',
    choices: {
      take: {
        label: 'Take it. Say thank you.',
        then: [ted.strain.down(30), billy.food.up(30), billy.calm.up(15)],
        after: ['He’ll be short with you if you argue.'],
        text: '{billy} holds it to his ear. “It’s done,” he says. {pak} nods, turns his back, and goes over some lemons that were already in rows.',
      },
      sweep: {
        label: 'Let {billy} pay in sweeping.',
        costs: [minutes(20)],
        then: [billy.bond.up(15), billy.trust.up(5), billy.company.up(20)],
        after: ['He likes a thing to come out even.'],
        text: 'He does the walk to the curb, and a good part of the florist’s. {pak} comes out to inspect it. “Not this boy,” he tells you. “Tomorrow this boy. Big shop.”',
      },
    },
  },
})
