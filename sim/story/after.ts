/** After the Saturday: the night with the patch, who is told, the fourth drop, and what shows when the tape is off. */
import { scenes } from '../events/define.ts'
import { billy, dollars, energy, happened, joanna, minutes, open, remember, remembers, ted } from '../events/words.ts'

export const after = scenes({
  night: {
    slot: 'night',
    title: 'The One With the Patch',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'tired' },
      { who: 'ted', looks: 'fond' },
    ],
    panels: [
      [
        {
          when: [remembers('kite-built')],
          text: 'Somebody has brought the kite up from the park and stood it in the hall with its string wound. It says Desk on the tag, in {desmond}’s hand.',
        },
        {
          when: [remembers('mgt-bench')],
          text: 'There’s a drawing under the door, in crayon: a pirate, with the patch on the correct eye. {nell} has printed the rules for it. No pushing for two weeks.',
        },
        {
          when: [],
          text: '{marcus} has telephoned with a figure. It’s nine blocks, by his father’s map, and he has it at nine minutes; he’d thought we’d want to know. Is it true about the towel?',
        },
      ],
    ],
    text: [
      {
        when: [remembers('fever-night')],
        text: 'He can lie on the right side only, which is the wrong one for the cough. Neither of you had thought of that. “Do the tap,” he says. “Like when it was a hundred and three.” There’s nothing hot. He’d just like to hear it run, from where he is.',
      },
      {
        when: [remembers('miami-together')],
        text: 'He can lie on the right side only, which is the wrong one for the cough. Neither of you had thought of that. “Do the pool,” he says. “Do when the man’s hat got wet.” You’ve done it for him before. It has got longer.',
      },
      {
        when: [remembers('night-calls')],
        text: 'He can lie on the right side only, which is the wrong one for the cough. Neither of you had thought of that. “Do the room service,” he says. “Start at juices.” You don’t have it any more, you tell him; it had a tassel. “You know it,” he says.',
      },
      {
        when: [remembers('stayed-put')],
        text: 'He can lie on the right side only, which is the wrong one for the cough. Neither of you had thought of that. “Do what we did instead of Florida,” he says: two chapters, and two. You can’t think which two. He can.',
      },
      {
        when: [remembers('slept-by-phone')],
        text: 'He can lie on the right side only, which is the wrong one for the cough. Neither of you had thought of that. “Sit where you sat,” he says. On the stairs, that was, outside {margaret}’s. You’d do here, he decides, if you had the cup.',
      },
      {
        when: [remembers('measured-hall')],
        text: 'He can lie on the right side only, which is the wrong one for the cough. Neither of you had thought of that. “Is it still eleven feet four?” he says, of the hall. With one eye it looks more.',
      },
      {
        when: [],
        text: 'He can lie on the right side only, which is the wrong one for the cough. Neither of you had thought of that. “Is it going to be here when I wake up?” he says. He means the patch. He may mean you.',
      },
    ],
    choices: {
      as: {
        label: 'Do as he asks',
        costs: [energy(25)],
        then: [billy.calm.up(60), billy.bond.up(20), ted.sleepDebt.up(30)],
        text: [
          {
            when: [remembers('fever-night')],
            text: 'You run it cold, with the doors open. It’s the whole length of the hall away. When you come back he’s asleep, turned to it, on the side he’s allowed.',
          },
          {
            when: [remembers('miami-together')],
            text: 'The man goes in twice this time, and the hat three. “That didn’t happen,” he says with his eye shut. He lets it stand.',
          },
          {
            when: [remembers('night-calls')],
            text: 'Juices: orange, grapefruit, prune. You make up the rest. At cheeses he says, “There was one with holes,” and you put it in, and that’s the last you hear.',
          },
          {
            when: [remembers('stayed-put')],
            text: 'He tells you how it begins, and you read it. It’s the one with the lighthouse. He has his hand up to keep his place, in the air, with nothing there.',
          },
          {
            when: [remembers('slept-by-phone')],
            text: 'You get the cup. You sit on the floor against the door frame, boards on your knees and nothing on the boards. At ten, and at ten past, he looks.',
          },
          {
            when: [remembers('measured-hall')],
            text: 'You get the tape. It’s eleven feet four both ways, on the one eye. He writes it under the other, with the date.',
          },
          {
            when: [],
            text: 'You move the chair to where the one eye falls on it when it opens. He tries it, shut and open. “There you are,” he says. He tries it again at two, and five.',
          },
        ],
        after: ['It’s not much to ask.'],
      },
      beside: {
        label: 'Lie down on the floor beside him',
        then: [billy.calm.up(30), billy.bond.up(30), ted.sleepDebt.up(60)],
        text: 'There’s an engine under your hip. His hand comes over the edge, and down, and finds your face, and goes over it to see which parts are there.',
        after: ['It’s a hard floor.'],
      },
      lamp: {
        label: 'Leave the lamp on, and the door',
        then: [billy.calm.up(20), ted.energy.up(30)],
        text: '“Both doors,” he says. Both doors. You can see the light from your pillow, lying on the hall floor like somebody’s paper.',
        after: ['You’ve carried a boy nine blocks.'],
      },
    },
  },
  tellHer: {
    slot: 'evening',
    title: 'Ninety Cents to Chicago',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'joanna', looks: 'worried' },
    ],
    panels: [
      [
        {
          when: [open('letter-hidden')],
          text: 'You’ve something of hers in a drawer as it is. It lies there under the warranties, quite flat. You’d thought that there would be a better evening to begin.',
        },
        {
          when: [remembers('letters-answered')],
          text: 'He’ll have put it in a letter by Thursday, with a diagram. He writes to her at the kitchen table with his arm around the page, and then he asks you for the stamp.',
        },
        {
          when: [],
          text: 'You’ve told {pruett}, who had to know, and {ma}, who knew. You have told the man who does your shoes.',
        },
      ],
    ],
    text: 'He is asleep with the patch on. The number has been in the blue button can since October. She’d want to know. You would want not to be asked where you were looking. It’s nine here and eight where she is, and after nine it is cheaper.',
    choices: {
      call: {
        label: 'Call her tonight',
        costs: [dollars(0.9), energy(50)],
        then: [remember('joanna-told-eye'), joanna.regard.up(60), ted.strain.down(20)],
        text: 'You tell it in order. She doesn’t ask. At the end she says, “And where’s the scar?” and you put a finger to your own face, in the dark hall, and tell her exactly.',
        after: ['She may ask where you were looking.'],
      },
      write: {
        label: 'Write when he’s mended',
        costs: [minutes(30), dollars(0.15)],
        then: [remember('joanna-written-eye'), joanna.regard.up(20)],
        text: 'It takes two weeks to be true: mended, no damage, a line. She writes back the same day. It’s one page, and there’s a place on it where the pen has stopped.',
        after: ['You could say it all was over.'],
      },
      no: {
        label: 'Leave it. She’d only worry.',
        then: [remember('joanna-not-told'), joanna.regard.down(60), ted.energy.up(20)],
        text: 'You put the number back in with the buttons. On Tuesday he asks how you spell “stitches.” You tell him, and you don’t ask who wants to know.',
        after: ['It would spare you both.', 'He writes his own letters now.'],
      },
    },
  },
  drops: {
    slot: 'morning',
    title: 'The Fourth Drop',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'Four times a day for two weeks, and he hates the fourth. It’s the same bottle. “It’s not the same,” he says, with the pillow over him. “The fourth one is at night and it’s colder.” The label says to keep it in the icebox.',
    choices: {
      pirate: {
        label: 'Drops for pirates, by the count',
        costs: [minutes(15)],
        then: [remember('eye-drops-kept'), billy.calm.up(30), billy.bond.up(20)],
        text: 'You count him down from ten in a voice. He lies like a plank. On two he opens both, to get it over with. {toby} has asked for some.',
        after: ['It takes as long as it takes.'],
      },
      hold: {
        label: 'Hold him. It’s only a drop.',
        costs: [minutes(5)],
        then: [remember('drops-held'), billy.trust.down(30), billy.health.up(20)],
        text: 'It goes in. He’s very strong, you find, for fifty-three pounds, and then he isn’t. Afterward he dries the bottle and puts it back himself.',
        after: ['It has to go in.'],
      },
      warm: {
        label: 'Warm the bottle in your hand first',
        costs: [minutes(10)],
        then: [remember('eye-drops-kept'), ted.skill.listening.practise(), billy.trust.up(20)],
        text: 'You hold it through the whole of the weather. “That one was like the others,” he says, surprised, to the ceiling. {gloria} tells you later that nobody ever thinks of it.',
        after: ['He said it was colder.'],
      },
    },
  },
  scar: {
    slot: 'evening',
    title: 'When I’m You',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'fond' },
    ],
    panels: [
      [
        {
          when: [happened('run.looking', 'both'), remembers('looking-eye')],
          text: '“You said it was both my looking eye,” he says. “It was half. I’ve got that half back.” He has done each of them with a hand over the other, on the cereal.',
        },
        {
          when: [happened('run.looking', 'ask'), remembers('looking-eye')],
          text: '“You said we’d ask, and we asked,” he says. “So that’s done.” He has begun to keep a list of what’s been asked, and there’s a place in it for what they said.',
        },
        {
          when: [happened('run.looking', 'dontKnow'), remembers('looking-eye')],
          text: '“When you didn’t know, you said,” he tells the mirror. “So I’m asking you.” It’s a thing you’d have liked in writing.',
        },
        {
          when: [],
          text: '“I kept my hand on it,” he says. “The whole way. You said I was doing it right.” He shows the mirror how it was done.',
        },
      ],
    ],
    text: 'The last of the tape is off. He is on the stool before your shaving mirror with the good lamp, looking at it from both sides. It’s pink, and no longer than a grain of rice, lying down. “Will it be there when I’m you?” he says.',
    choices: {
      know: {
        label: '“A little. I’ll know you by it.”',
        then: [remember('scar-talk'), billy.bond.up(30), billy.calm.up(20)],
        text: '“In a crowd?” he says. In a crowd, you say. He tries it out, turning away and turning back, so that you can know him by it. You do, each time.',
        after: ['It’s the truth, and then some.'],
      },
      never: {
        label: '“You’ll never notice.”',
        then: [billy.trust.down(10), billy.calm.up(10)],
        text: '“I notice now,” he says, reasonably. He turns the lamp off. He doesn’t bring it up again, and for some days he washes around it.',
        after: ['It’s what one says.'],
      },
      yours: {
        label: 'Show him yours; tell about the sled',
        costs: [minutes(20)],
        then: [remember('scar-talk'), billy.bond.up(40), ted.strain.down(10)],
        text: 'Yours is under the chin, from a sled, in Scranton, in 1949. He’s never seen under your chin. “You too,” he says. He gets the ruler. Yours wins by an eighth.',
        after: ['It’s a long story. It has a hill.'],
      },
    },
  },
})
