/** Buttons, wash, lamps and rugs: what two rooms ask of whoever keeps them. */
import { theme } from './define.ts'
import {
  arc,
  atHome,
  billy,
  chance,
  dollars,
  energy,
  happened,
  home,
  minutes,
  not,
  open,
  remember,
  sick,
  ted,
  weeks,
  when,
  work,
} from './words.ts'

export const rooms = theme({
  stapledCoat: {
    at: ['morning'],
    on: 'schoolDay',
    onceIn: 14,
    when: [weeks(4, 24), ted.skill.house.below(4)],
    title: 'The Stapled Coat',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'worried' },
      { who: 'billy', looks: 'worried' },
    ],
    text: 'The top button of his coat goes at 8:06 and rolls under the stove, where it joins others. The bus is at 8:15. {billy} holds the two sides shut with one hand, to show it can be done. “Mommy had a can with spares,” he says. “It was blue.”',
    choices: {
      sew: {
        label: 'Find the can. Sew it on.',
        costs: [minutes(30), energy(50)],
        then: [ted.skill.house.practise(6), billy.bond.up(20), remember('sewed-button')],
        after: ['He will most likely remember the sewing.', 'Being late is noticed, a little, at the office.'],
        text: 'The can was blue. You sew through the coat and, on the first try, the sleeve. He holds the thread end like a fuse. You walk, late, both of you looking at the button.',
      },
      pin: {
        label: 'Safety pin, and go.',
        costs: [minutes(2)],
        then: [chance(500, 'it holds', [billy.calm.up(10)], [billy.calm.down(20)])],
        after: ['It will do, or it will not.'],
        text: 'It closes. On the corner he checks it twice, the way you check a wallet.',
      },
      staple: {
        label: 'Staple it. You own a stapler.',
        costs: [minutes(1)],
        then: [remember('stapled-coat'), ted.strain.down(10)],
        after: ['It holds.', 'His teacher may notice.'],
        text: 'Two staples, clean as a contract. At three o’clock {calderon} hands him over and says only, “Good gauge.”',
      },
    },
  },
  pinkWash: {
    at: ['evening', 'forenoon'],
    onceIn: 12,
    when: [weeks(1, 20), ted.skill.house.below(4)],
    title: 'Everything Pink',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'surprised' },
      { who: 'billy', looks: 'thinking' },
    ],
    text: 'One red sock, yours, from a golf outing you did not enjoy. Now there are nine pink shirts, two pink towels and a gym uniform the color of a ham. {billy} holds the gym shirt up to the bulb. “Was it like that,” he asks, “or did you do it?”',
    choices: {
      wear: {
        label: 'Wear a pink shirt to work too.',
        then: [billy.bond.up(40), work.standing.down(10), remember('pink-day')],
        after: ['You will be pink together.', 'Somebody on the fourteenth floor will say something.'],
        text: 'You leave the house a matched pair. {roz} looks up from her copy, looks down again, and the next day is wearing a pink scarf. Nobody mentions any of it.',
      },
      buy: {
        label: 'Buy new ones at lunch.',
        costs: [dollars(14)],
        then: [ted.strain.down(10)],
        after: ['Solved, at the price of a supper and a half.'],
        text: 'The clerk asks what size the boy is. You hold a hand out at the height of your belt. He sells you something that fits a hand at the height of your belt.',
      },
      send: {
        label: 'It’s gym. Send him in it.',
        then: [billy.school.down(20), billy.calm.down(30), remember('sent-in-pink')],
        after: ['He has to stand in it for an hour.', 'The teacher sees the gym.'],
        text: 'He comes home and puts it in the bag by himself, folded. “They called me the eraser,” he says. “I said erasers are useful.”',
      },
    },
  },
  brokenLamp: {
    at: ['evening'],
    onceIn: 70,
    when: [weeks(6, 50)],
    title: 'The Lamp Did It',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: '{joanna}’s lamp, the yellow one she carried home from Pratt on the subway, is in two parts. {billy} stands beside it with his hands behind him. “It did it by itself,” he says. “I was only in the room.”',
    choices: {
      believe: {
        label: 'Say lamps can be like that.',
        then: [billy.bond.up(10), billy.calm.up(20), ted.energy.down(10)],
        after: ['Nobody is in trouble.'],
        text: 'You say you have known lamps like that. He watches you fetch the glue. A minute later, to the floor: “It was a fast lamp.”',
      },
      promise: {
        label: 'Promise not to shout. Ask for the truth.',
        costs: [energy(30)],
        then: [
          when(
            [billy.trust.atLeast(500)],
            [billy.bond.up(30), billy.trust.up(40), remember('kept-calm-promise')],
            [billy.trust.up(10), billy.calm.down(20)],
          ),
        ],
        after: ['If he trusts you, he tells.', 'Then you have a word to keep.'],
        text: [
          {
            when: [billy.trust.atLeast(500)],
            text: 'It was a ball; it was indoors; it was the good ball. You keep your voice where you said you would. He checks it, twice, like a stove.',
          },
          {
            when: [],
            text: 'He thinks about it for as long as it takes to be polite. “It was the lamp,” he says again, and this time he is sorry for one of you.',
          },
        ],
      },
      fine: {
        label: 'Ten cents a week until it’s paid.',
        then: [billy.trust.down(10), ted.cash.up(50), remember('fined')],
        after: ['He will pay. He keeps accounts.'],
        text: 'He brings the first dime before you have taken your coat off, and asks for a receipt. At this rate he will be clear in 1984.',
      },
    },
  },
  kitchenMoves: {
    at: ['evening', 'afternoon'],
    on: 'weekend',
    onceIn: 30,
    when: [weeks(12, 40), home.routine.below(760), not(sick)],
    title: 'The Table by the Window',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'billy', looks: 'surprised' },
    ],
    text: 'She had the table by the wall, out of the way of somebody walking fast. You have been walking round it for months. If it stood at the window there would be light on it till six, and a water tower to look at. It weighs about what a client weighs.',
    choices: {
      together: {
        label: 'He takes the light end.',
        costs: [minutes(60), energy(50)],
        then: [home.routine.up(40), billy.bond.up(20), remember('table-by-window')],
        after: ['The whole room changes sides.', 'His mother would see it at once.'],
        text: '“To me,” he says, as movers do. You leave four dents in the linoleum where it stood before, like the feet of something that has got up and gone out.',
      },
      night: {
        label: 'Do it alone, when he’s asleep.',
        costs: [minutes(45), energy(60)],
        then: [home.routine.up(30), billy.calm.down(10)],
        after: ['He will find it in the morning.'],
        text: 'In the morning he stops in the doorway and looks at the old place first. Then he takes his bowl to where the sun is.',
      },
      leave: {
        label: 'Leave it the way she had it.',
        then: [billy.security.up(6), billy.calm.up(10)],
        after: ['One thing, at least, is where it was.'],
        text: 'He puts his homework down where he has always put it, in the shadow of the icebox, and doesn’t look up.',
      },
    },
  },
  windows: {
    at: ['forenoon', 'midday'],
    on: 'weekend',
    onceIn: 8,
    mood: 'warm',
    when: [weeks(24, 30), not(sick)],
    title: 'A City Out There',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'happy' },
      { who: 'billy', looks: 'laugh' },
    ],
    text: 'Sun comes in for the first time since October and shows you what it has been coming through. On the inside of the kitchen window, at the height of a nose, there is a nose, and a hand on each side of it.',
    choices: {
      all: {
        label: 'All of them, with the radio on.',
        costs: [minutes(120), energy(80)],
        then: [home.routine.up(60), home.mess.down(80), billy.bond.up(20), remember('cleaned-windows')],
        after: ['It will take the day.', 'He works as he talks: exactly.'],
        text: 'He does the low halves. By four o’clock there is a city out there, and it has been going on the whole time.',
      },
      hire: {
        label: '{corrigan} knows a way with vinegar.',
        costs: [dollars(12)],
        then: [home.routine.up(40), home.mess.down(60)],
        after: ['Twelve dollars, and a morning of your own.'],
        text: 'She does it with newspaper and disapproval. He helps her instead, and learns two verses of something about a ship.',
      },
      later: {
        label: 'Leave the nose where it is.',
        then: [ted.energy.up(30)],
        after: ['It is rather a good nose.'],
        text: 'You sit in the smudged sun with the paper. When you look up he has put his nose back in the same place, to check.',
      },
    },
  },
  danced: {
    at: ['evening', 'forenoon'],
    onceIn: 110,
    mood: 'warm',
    when: [ted.energy.atLeast(600), atHome, not(sick), not(happened('rooms.danced'))],
    title: 'One Slipper',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'laugh' },
      { who: 'billy', looks: 'laugh' },
    ],
    text: 'The radio has found a station with trombones. You are pushing the vacuum and have, you notice, one slipper on. {billy} stands on the sofa with a wooden spoon, being the man who decides when the trombones come in.',
    choices: {
      dance: {
        label: 'Dance with the vacuum.',
        costs: [energy(25)],
        then: [billy.bond.up(25), billy.play.up(60), home.mess.down(20), remember('danced')],
        after: ['5B will hear about it.'],
        text: 'The vacuum leads. On the turn it takes the cord out of the wall and the trombones go on alone. From below the broom knocks, in time.',
      },
      lead: {
        label: 'Let him lead.',
        then: [billy.bond.up(30), billy.play.up(40), remember('danced')],
        after: ['The lamp is in range.'],
        text: 'He puts his feet on your feet, one slipper and one sock, and steers with his whole weight. The lamp trembles and thinks better of it.',
      },
      clean: {
        label: 'Finish the rug.',
        then: [home.mess.down(60), home.routine.up(15)],
        after: ['It is a rug that needs it.'],
        text: 'He brings the trombones in anyway, four times, and you find you are vacuuming in threes.',
      },
    },
  },
  nineOClock: {
    at: ['night'],
    onceIn: 50,
    again: 10,
    when: [ted.energy.below(420), not(open('anger-word')), not(arc('jobDay', 0))],
    title: 'Dishes, Trousers, Boards',
    where: 'apartment',
    faces: [{ who: 'ted', looks: 'tired' }],
    text: [
      {
        when: [],
        text: 'Nine o’clock. In the sink there is supper, over the chair there are the only trousers that still go with a jacket, and in the bag there are three boards that want a word by morning. You have one evening and it is over.',
      },
      {
        when: [],
        text: 'It is nine and the apartment ticks as it cools. Everything that was put off at eight is standing in the kitchen, waiting, like people for a bus.',
      },
      { when: [], text: 'He is asleep. The day, however, is still up: a sinkful, a pile to iron, a page to write.' },
    ],
    choices: {
      dishes: {
        label: 'The dishes.',
        costs: [minutes(25), energy(40)],
        then: [home.mess.down(60), home.routine.up(20)],
        after: ['The morning will start with a clean pan.'],
        text: [
          { when: [], text: 'You wash the pan first, by itself, and hang it where a hand would find it in the dark.' },
          { when: [], text: 'Warm water is not the worst place to be at nine o’clock. You do the forks twice.' },
          { when: [], text: 'The boat plate comes out from under everything. You dry it and put it where it lives.' },
        ],
      },
      boards: {
        label: 'The boards.',
        costs: [minutes(60), energy(40)],
        then: [work.standing.up(20), ted.skill.copy.practise(2)],
        after: ['{pruett} likes a word by morning.'],
        text: [
          {
            when: [],
            text: 'At eleven there is a headline. At half past it is shorter. You turn the boards to the wall so as not to like it less.',
          },
          {
            when: [],
            text: 'You get it down to four words and sit looking at the fifth, which you have crossed out, and which was yours.',
          },
          { when: [], text: 'It’s good. There is nobody awake to tell, so you tell the icebox.' },
        ],
      },
      bed: {
        label: 'Bed.',
        then: [ted.energy.up(60), ted.sleepDebt.down(30), home.mess.up(20)],
        after: ['It will all be there at six-thirty.'],
        text: [
          { when: [], text: 'You lie down for a minute in your shirt and wake at six-thirty with a button printed on your cheek.' },
          { when: [], text: 'You step over it all in the dark with a skill you didn’t have last year.' },
          { when: [], text: 'Sleep comes before the second shoe.' },
        ],
      },
    },
  },
})
