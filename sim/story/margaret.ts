/** The other side of the landing: a quarrel, a dish, a fever, a knock, and a napkin signed by both parties. */
import { scenes } from '../events/define.ts'
import {
  any,
  arc,
  billy,
  dollars,
  energy,
  favour,
  happened,
  joanna,
  margaret,
  mark,
  minutes,
  not,
  open,
  remember,
  remembers,
  ted,
  when,
  work,
} from '../events/words.ts'

export const margarets = scenes({
  quarrel: {
    slot: 'evening',
    title: 'She Knew',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'angry' },
      { who: 'ted', looks: 'angry' },
    ],
    text: [
      {
        when: [happened('prologue.leaving', 'win')],
        text: '{margaret} is on the landing with a trash bag in each hand, and for once doesn’t go by. “A number,” she says. “She stood there in her coat, and you gave her a number. I told her she had a right to be happy. I’d tell her again.” Behind you your own door stands open the width of a boy.',
      },
      {
        when: [happened('prologue.leaving', 'listen')],
        text: '{margaret} is on the landing with a trash bag in each hand, and for once she doesn’t go by. “She says you listened,” she says. “Four minutes. I’ve listened two years, at my table. I told her she had a right to be happy. I’d tell her again.” Behind you your own door stands open the width of a boy.',
      },
      {
        when: [],
        text: '{margaret} is on the landing with a trash bag in each hand, and for once she doesn’t go by. “She sat at my table for two years,” she says. “I told her she had a right to be happy. I’d tell her again.” Behind you your own door stands open the width of a boy.',
      },
    ],
    choices: {
      blame: {
        label: '“You talked her into it.”',
        then: [remember('mgt-quarrel'), mark('quarrel', 1), margaret.regard.down(60), billy.calm.down(40), ted.strain.down(20)],
        text: '“Somebody talked to her,” she says. “I’ll grant you that.” She goes down all six flights with the bags, though the chute is right there. When you turn around the door is shut.',
        after: ['It has wanted saying since Thursday.', 'The door is not shut.'],
      },
      ask: {
        label: 'Ask her what you missed',
        costs: [energy(50), minutes(30)],
        then: [remember('asked-what-missed'), mark('quarrel', 2), margaret.regard.up(60), joanna.regard.up(10)],
        text: [
          {
            when: [remembers('put-out-the-lamp')],
            text: 'She puts the bags down. It’s nothing large: a class on Wednesdays, a coat not bought; that you can put out any lamp in there without looking. “Nobody asks,” she says at the end, crossly.',
          },
          {
            when: [remembers('saw-the-ironing')],
            text: 'She puts the bags down. It’s nothing large: a class on Wednesdays, a coat not bought. “Nine,” she says, of the shirts. You know about the nine. “Nobody asks,” she says at the end, crossly.',
          },
          {
            when: [],
            text: 'She puts the bags down. It’s nothing large: a class on Wednesdays, a coat not bought, a question at supper in March. “Nobody asks,” she says at the end, crossly, and picks them up.',
          },
        ],
        after: ['She will tell you.', 'It won’t be short.'],
      },
      close: {
        label: 'Say good night; close the door',
        then: [mark('quarrel', 0), ted.strain.up(10)],
        text: 'You close it so that it makes no noise at all. She says something to the other side of it. It’s a good door; you never knew how good.',
        after: ['It will keep.'],
      },
    },
  },
  message: {
    slot: 'evening',
    title: 'Not for You',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'neutral' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: [
      {
        when: [happened('prologue.leaving', 'win')],
        text: '{margaret} is waiting, with her coat on, so that it’s clear she won’t stay. “She had something she wanted him told,” she says. “You were to hear it that night. She says you were giving her a number.” She gets it in order first. “That she couldn’t breathe. And it wasn’t him in the way.”',
      },
      {
        when: [happened('prologue.leaving', 'listen')],
        text: '{margaret} is waiting, with her coat on, so that it’s clear she won’t stay. “She had something she wanted him told,” she says. “She says you had it by heart, both halves. It’s no good to him there.” She says it over, in case: that she couldn’t breathe. And it wasn’t him in the way.',
      },
      {
        when: [happened('prologue.leaving', 'wait')],
        text: '{margaret} is waiting, with her coat on, so that it’s clear she won’t stay. “She had something she wanted him told,” she says. “There was a gentleman on the chair. It wasn’t for him.” She gets it in order first. “That she couldn’t breathe. And it wasn’t {billy} in the way.”',
      },
      {
        when: [],
        text: '{margaret} is waiting, with her coat on, so that it’s clear she won’t stay. “She had something she wanted him told,” she says. “She said you’d both been so polite, and then there were the stairs.” She gets it in order first. “That she couldn’t breathe. And it wasn’t him in the way.”',
      },
    ],
    choices: {
      tonight: {
        label: 'Tell him tonight, in those words',
        costs: [minutes(30), energy(25)],
        then: [remember('told-him-why'), billy.trust.up(40), billy.security.up(18), joanna.regard.up(10)],
        text: [
          {
            when: [happened('prologue.leaving', 'listen')],
            text: 'You tell him across the trains. “Did she say it to you?” he says. To you. In the hall. He thinks about the way it came. “It took two weeks,” he says.',
          },
          {
            when: [],
            text: 'You tell him across the trains. “Did she say it to you?” he says. To {margaret}. He thinks about the way it came. “It changed at next door,” he says.',
          },
        ],
        after: ['They’re hers. You’d only carry them.'],
      },
      together: {
        label: 'Ask {margaret} to be there for it',
        costs: [favour(5), minutes(30)],
        then: [remember('told-him-why'), margaret.regard.up(40), billy.security.up(24)],
        text: 'She takes her coat off. She says it, and you say it after her, like a pledge. “She told you both?” says {billy}. “Then it’s true twice,” and he goes to see to his bath.',
        after: ['She was there. You weren’t, quite.'],
      },
      keep: {
        label: 'Keep it till he asks',
        then: [ted.strain.up(10), margaret.regard.down(10)],
        text: [
          {
            when: [remembers('ticker-strip')],
            text: '“He’ll ask somebody,” says {margaret}. You write it on a strip of tape that has been in your coat since the parade. The other side says “confirm.”',
          },
          {
            when: [],
            text: '“He’ll ask somebody,” says {margaret}. You write it down on the back of a card, and put the card in your wallet, where it’s with the others.',
          },
        ],
        after: ['He hasn’t asked that.'],
      },
    },
  },
  casserole: {
    slot: 'evening',
    title: 'That’s Not a Casserole',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'neutral' },
      { who: 'billy', looks: 'surprised' },
    ],
    text: [
      {
        when: [happened('margaret.quarrel', 'ask')],
        text: 'It stands on the mat when you come up: a white dish with a blue rim, a plate on top, and a strip of tape across the plate. 350, 40 MINUTES, BY SEVEN. Under that, smaller: HE EATS THE PEAS LAST. LET HIM. Her door is shut, but not very.',
      },
      {
        when: [],
        text: 'It stands on the mat when you come up: a white dish with a blue rim, a plate on top, and a strip of tape across the plate. 350, 40 MINUTES, BY SEVEN. There’s no name. Her door is shut, and behind it three people are listening to find out who’ll say something.',
      },
    ],
    choices: {
      fill: {
        label: 'Return it washed, something in it',
        costs: [minutes(60), dollars(2)],
        then: [remember('dish-returned'), margaret.regard.up(50), margaret.favour.down(10), billy.food.up(80)],
        text: 'He picks what goes in: six of {carmine}’s garlic knots. You set it on her mat with a strip of tape. THANK YOU. IT WAS GOOD. 7:02. “Two minutes,” her voice says, through the door.',
        after: ['A dish is an answer.'],
      },
      wash: {
        label: 'Return it washed',
        costs: [minutes(15)],
        then: [margaret.regard.up(10), billy.food.up(80)],
        text: 'You get the corners with a match. She takes it in at the door in her stocking feet and turns it to the light. “Well,” she says. “You own a sponge.”',
        after: ['It would be manners.'],
      },
      keep: {
        label: 'Eat it. The sink is full.',
        then: [remember('dish-kept'), margaret.regard.down(10), billy.food.up(80), ted.energy.up(30)],
        text: 'It’s the first hot thing in a week. He eats two helpings without a word and leans on your arm, like a cat. The dish goes under the sink, where she can see it.',
        after: ['You are tired, and it is hot.', 'Her door faces your sink.'],
      },
    },
  },
  fever: {
    slot: 'night',
    title: 'The Tap at Two',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'tired' },
      { who: 'ted', looks: 'worried' },
    ],
    panels: [
      [
        {
          when: [any(remembers('heard-the-cough'), happened('prologue.after', 'turn'))],
          text: 'You have got so that you turn him in your sleep, nearly: down the hall at two, the left side, and back. You haven’t had to be awake for it in weeks.',
        },
        {
          when: [],
          text: 'He coughs on his left side; it was the last thing you were told. You’ve learned to hear it from your end of the hall. What you haven’t learned is to hear it not.',
        },
      ],
    ],
    text: 'You wake because the hall is quiet. He isn’t coughing; he is only hot, and looking at you. The thermometer says a hundred and three, and then, when you shake it down and ask it again, a hundred and three and a bit. “Is it late,” he says, “or is it early?” You’re alone with the question.',
    choices: {
      sponge: {
        label: 'Sponge, sit, and count',
        costs: [energy(125)],
        then: [remember('fever-night'), billy.health.up(60), billy.bond.up(50), ted.sleepDebt.up(180), ted.skill.listening.practise()],
        text: 'You run the tap till it’s cold and begin at the feet. You count with him. At half past five it is a hundred and one, and there’s a knock: {margaret}, with her shoes on.',
        after: ['He may be better by light.', 'Pipes carry.'],
        leads: 'margaret.mending',
      },
      knock: {
        label: 'Knock at 6B',
        costs: [favour(10), energy(50)],
        then: [remember('fever-night'), remember('mgt-fever'), billy.health.up(80), billy.bond.up(20), ted.sleepDebt.up(120)],
        text: 'You’ve hardly touched the door. She has her shoes on. “I heard the tap,” she says. She sends you for ice and the blue basin. You own it; she knows where it is.',
        after: ['She has done this before.', 'You’d have to knock.'],
        leads: 'margaret.mending',
      },
      pill: {
        label: 'A pill, and back to bed',
        costs: [energy(25)],
        then: [
          remember('slept-through-fever'),
          billy.health.down(60),
          billy.calm.down(40),
          { do: 'chance', permille: 650, says: 'it goes down by itself', then: [billy.health.up(30)], otherwise: [billy.health.down(60)] },
        ],
        text: 'At half past five he’s standing by your bed with his own washcloth. “I did the cold one myself,” he says. Then somebody knocks. {margaret} has heard the tap, off and on, since three.',
        after: ['You have a nine o’clock.', '{sachs} will ask what time.'],
        leads: 'margaret.mending',
      },
    },
  },
  mending: {
    slot: 'night',
    beat: 'B8',
    mood: 'warm',
    title: 'Two Cups, Six O’Clock',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'tired' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [happened('margaret.fever', 'pill')],
        text: 'It is getting light. He’s asleep in your bed, under the washcloth, in a damp place the shape of a boy. Both doors stand open, and {margaret} has brought out two cups. She doesn’t say “since three.” “I lie there and listen to you two,” she says. “I’m not on your side, {ted}. I’m on the stairs.”',
      },
      {
        when: [open('mgt-quarrel'), remembers('dish-kept')],
        text: 'It is getting light. He sleeps with his mouth open, wet and cool. {margaret} has been in under your sink, and come out with a white dish that has a blue rim. She washes it, with her back to you. “I thought you’d be glad of somebody to be sore at,” she says to it. “I was.”',
      },
      {
        when: [open('mgt-quarrel')],
        text: 'It is getting light. He sleeps with his mouth open, wet and cool. Both doors stand open, and {margaret} has brought out two cups and set them on the stairs. “I thought you’d be glad of somebody to be sore at,” she says to hers. “I was.” No one has sat down.',
      },
      {
        when: [],
        text: 'It is getting light. He sleeps with his mouth open, wet and cool. Both doors stand open, and {margaret} has brought out two cups. “I lie there and listen to you two,” she says. “I’m not on your side, {ted}. I’m on the stairs. Somebody has to be.” She sits down on them.',
      },
    ],
    choices: {
      sorry: {
        label: 'Say you were wrong about her',
        shown: [any(open('mgt-quarrel'), not(happened('margaret.quarrel', 'ask')))],
        costs: [energy(25)],
        then: [
          remember('mgt-mended'),
          { do: 'mend', kind: 'mgt-quarrel', by: 'mgt-mended' },
          mark('quarrel', 2),
          margaret.regard.up(120),
          billy.security.up(18),
        ],
        text: 'You say it plainly. “You were about half wrong,” she tells the sugar. “I’ve been wanting to say which half.” She says which. Down the hall he turns over, on the good side.',
        after: ['She’ll take it as it’s meant.'],
      },
      beside: {
        label: 'Sit down beside her',
        shown: [happened('margaret.quarrel', 'ask'), not(open('mgt-quarrel'))],
        costs: [minutes(10)],
        then: [remember('mgt-mended'), mark('quarrel', 2), margaret.regard.up(110), billy.security.up(18)],
        text: 'The stair’s cold. She moves over by the width of a person, and then, since it’s you, by some more. “I had more to tell you, that time,” she says. “Peas, mostly.” She tells you.',
        after: ['There’s room for two.'],
      },
      thanks: {
        label: 'Thank her. Take the cup.',
        then: [
          remember('mgt-mended'),
          remember('thanked-mgt'),
          { do: 'mend', kind: 'mgt-quarrel', by: 'mgt-mended' },
          mark('quarrel', 2),
          margaret.regard.up(80),
        ],
        text: 'It’s hers, with the flowers. She drinks from the other with her eyes shut. “Knock sooner,” she says. “I’m up. I’m always up. It would be company.”',
        after: ['It needs no speech.'],
      },
      rest: {
        label: 'Fall asleep against the banister',
        then: [
          ted.energy.up(80),
          margaret.regard.up(30),
          mark('quarrel', 2),
          remember('slept-on-the-stairs'),
          when([arc('leaving', 2)], [margaret.regard.up(20)]),
        ],
        text: 'You wake at ten to eight with a dish towel under your face. The cups are gone. There’s a strip of tape on the stair: HE ATE TOAST. SCHOOL SAYS FINE. YOU SNORE.',
        after: ['You have been up since two.'],
      },
    },
  },
  bench: {
    slot: 'midday',
    mood: 'warm',
    title: 'The Napkin',
    where: 'playground',
    faces: [
      { who: 'margaret', looks: 'happy' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: [
      {
        when: [remembers('slept-on-the-stairs')],
        text: 'The bench by the slide, one coffee between two. She has written it out on a napkin: alternate Saturdays, one adult, three children, dry weather to be assumed. {nell} has put in a clause about bathrooms. “I want it signed now,” {margaret} says, “while you’re up. I’ve seen you asleep on a flight of stairs.”',
      },
      {
        when: [remembers('dish-returned')],
        text: 'The bench by the slide, one coffee between two. She has written it out on a napkin: alternate Saturdays, one adult, three children, dry weather to be assumed. {nell} has put in a clause about bathrooms. “You gave back a dish full,” {margaret} says. “So I thought I’d risk a napkin. I want it signed.”',
      },
      {
        when: [],
        text: 'The bench by the slide, one coffee between two. She has written it out on a napkin: alternate Saturdays, one adult, three children, dry weather to be assumed. {nell} has put in a clause about bathrooms. “I want it signed,” {margaret} says. “I’ve had verbal agreements.”',
      },
    ],
    choices: {
      sign: {
        label: 'Sign it',
        then: [remember('mgt-bench'), mark('bench', 1), margaret.regard.up(40), margaret.load.down(40)],
        text: 'Your pen goes through the second ply. {toby} witnesses it, with jam. {billy} is told that he has Saturdays with everybody now, and asks which is the dog’s.',
        after: ['Every other Saturday is three children.', 'Every other one is none.'],
      },
      amend: {
        label: 'Sign it, with an amendment',
        costs: [minutes(15)],
        then: [remember('mgt-bench'), mark('bench', 1), margaret.regard.up(50), ted.strain.down(20)],
        text: 'Clause four: the party on duty may complain, and the party off duty shall agree. She laughs. You’ve not heard it before; it goes down at the end, like somebody sitting.',
        after: ['You write contracts for a living.'],
      },
      notYet: {
        label: '“Can I say next month?”',
        then: [margaret.regard.down(10), work.standing.up(10)],
        text: '“You can say it,” she says. She folds the napkin on its creases and puts it in her pocketbook, with the others.',
        after: ['Saturdays are when the copy gets done.'],
      },
    },
  },
})
