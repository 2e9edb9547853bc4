/** What a kitchen, a basket and an icebox can do to two people. */
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

export const kitchen = theme({
  stapledCoat: {
    at: ['morning'],
    on: 'schoolDay',
    onceIn: 40,
    when: [weeks(4, 20), ted.skill.house.below(3)],
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
    onceIn: 40,
    when: [weeks(3, 20), ted.skill.house.below(2)],
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
  burnedSupper: {
    at: ['evening'],
    onceIn: 50,
    again: 8,
    when: [weeks(1, 30), ted.skill.cooking.below(3), atHome],
    title: 'The Broom',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'angry' },
      { who: 'billy', looks: 'surprised' },
    ],
    text: [
      {
        when: [],
        text: 'There is smoke, and in the smoke a chop, and from below three knocks of a broom, which is how {ames} in 5B says she can smell it. {billy} has opened the window and is fanning with the telephone book, M to Z.',
      },
      {
        when: [],
        text: 'The rice has become a part of the pot. You have one clean fork and a pan you could sell to a museum. The broom in 5B knocks three times. “She’s early,” says {billy}.',
      },
      {
        when: [],
        text: 'It said brown on both sides. It is brown through and through, like the table. The broom knocks below. {billy} looks from the chop to you with the patience of a man at a counter.',
      },
    ],
    choices: {
      slices: {
        label: 'Turn it off. Slices at Three Brothers.',
        costs: [dollars(3), minutes(20)],
        then: [billy.food.up(120), billy.bond.up(15), remember('burned-laughed')],
        after: ['He likes the slices.', 'He will tell it, with the broom in it.'],
        text: [
          {
            when: [],
            text: 'You laugh first, on the stairs, about the broom. By the second landing he can do the broom too. {carmine} cuts one small without being asked.',
          },
          { when: [], text: 'He orders for you both, in your voice. “And what was it tonight?” says {carmine}. “Rice,” says {billy}.' },
          {
            when: [],
            text: 'The chop goes down the chute, and says something at each floor. You listen to it from the landing, with your coats on.',
          },
        ],
      },
      scrape: {
        label: 'Scrape it. Serve what’s left.',
        then: [billy.food.up(60), billy.bond.down(10), home.mess.up(20)],
        after: ['It is supper, in the sense of the law.'],
        text: [
          { when: [], text: 'He eats all of his carrots and three bites of the rest, counting them. “It’s good where it’s not,” he says.' },
          { when: [], text: 'You go through it with spoons, like men panning. He gives you the bigger nugget.' },
          { when: [], text: 'He puts ketchup on it, and then more, until it’s a kind of ketchup.' },
        ],
      },
      loud: {
        label: 'Tell the stove what it is.',
        then: [ted.strain.down(30), billy.calm.down(110), billy.trust.down(14), remember('anger-word', 'about the stove')],
        after: ['It would be a relief.', 'They hear everything in 5B.'],
        text: [
          {
            when: [],
            text: 'It takes four words and everyone in the line of apartments knows them now. He goes and closes the window he had opened.',
          },
          {
            when: [],
            text: 'It is loud enough that the broom stops. He picks up the fork you dropped and puts it in the sink, without a sound.',
          },
          { when: [], text: 'The pan gets it, and then the lid. He carries his plate to his room with both hands.' },
        ],
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
  lunchNote: {
    at: ['morning'],
    on: 'schoolDay',
    onceIn: 45,
    again: 3,
    mood: 'warm',
    when: [weeks(2, 77), ted.skill.cooking.atLeast(1)],
    title: 'Under the Sandwich',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'billy', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: 'There is a square of memo paper under your hand, a pencil, and a sandwich that is only a sandwich. He is looking for his other shoe. You have perhaps a minute and a half of art in you.',
      },
      {
        when: [],
        text: 'The bread is cut the way he likes, in the shape of an envelope. An envelope wants something in it. The pencil is by the telephone.',
      },
      {
        when: [],
        text: 'Yesterday’s bag has come home with the napkin folded in four inside it, unused, like a letter that got no answer.',
      },
      {
        when: [],
        text: 'He has told you what {marcus}’s father draws in his: trains, from memory, with the right number of doors. He told it to the cereal.',
      },
      { when: [], text: 'A memo square is three inches by three. You once sold oatmeal to the Southwest in less.' },
    ],
    choices: {
      draw: {
        label: 'Draw something. Badly.',
        costs: [minutes(5)],
        then: [billy.bond.up(20), billy.calm.up(20), remember('lunchbox-note')],
        after: ['He keeps things.'],
        text: [
          { when: [], text: 'It is a horse, or a desk. At three he reports that opinion was divided, and that he has kept it.' },
          { when: [], text: 'You draw the two of you as two spoons. He asks that night which spoon was telling the joke.' },
          { when: [], text: 'A pigeon in a tie. {calderon} laughed, he says, so he let her hold it.' },
          {
            when: [],
            text: 'It’s a train, from behind, since that is the easier end. “It’s leaving,” he says that night. “I could tell.”',
          },
          { when: [], text: 'You letter it like a headline: PICKLE INSIDE. He reports that it was tested on eleven people.' },
        ],
      },
      plain: {
        label: 'Just the sandwich.',
        then: [ted.energy.up(10)],
        after: ['A sandwich is a good deal, at this hour.'],
        text: [
          { when: [], text: 'He eats it. It is a good sandwich. There is more to be said for that than people say.' },
          { when: [], text: 'You find the shoe instead, which was in the oven mitt, and nobody asks why.' },
          { when: [], text: 'You are on time, with both shoes, and the elevator comes at once.' },
          { when: [], text: 'He trades half of it for half of {marcus}’s, sight unseen. It’s the same ham.' },
          { when: [], text: 'You sell nothing to anybody. The bag closes on the first fold.' },
        ],
      },
    },
  },
  kitchenMoves: {
    at: ['evening', 'afternoon'],
    on: 'weekend',
    onceIn: 60,
    when: [weeks(12, 40), home.routine.below(500), not(sick)],
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
  thirdChair: {
    at: ['evening'],
    onceIn: 40,
    when: [weeks(6, 20), atHome],
    title: 'The Third Chair',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'sad' },
    ],
    text: 'There are three chairs at the table. Every night when he comes in {billy} hangs his coat over the back of hers, and buttons it, top to bottom, around nobody. Tonight the coat slides off, and he gets up from his soup and puts it back.',
    choices: {
      leave: {
        label: 'Pass the bread. Let it hang.',
        then: [billy.security.up(6), billy.calm.up(20), remember('third-chair')],
        after: ['It stays where he put it.'],
        text: 'He eats with one eye on it. By spring the chair will have the shape of a small person with very good posture.',
      },
      ask: {
        label: 'Ask what it’s for.',
        costs: [minutes(30), energy(20)],
        then: [billy.bond.up(30), ted.skill.listening.practise(2), remember('third-chair')],
        after: ['He tells you things when the question is small.'],
        text: '“So nobody sits,” he says. He thinks whether that was all of it. “And so it’s warm.”',
      },
      move: {
        label: 'Put the chair in the hall.',
        then: [billy.security.down(12), billy.calm.down(20), home.mess.down(20)],
        after: ['There would be room to walk.'],
        text: 'He hangs the coat on the knob of his door after that. It falls down about twice an evening.',
      },
    },
  },
  guestForSupper: {
    at: ['evening'],
    on: 'schoolDay',
    onceIn: 60,
    when: [weeks(15, 60), ted.skill.cooking.atLeast(2), atHome],
    title: 'Enough for Two',
    where: 'apartment',
    faces: [
      { who: 'marcus', looks: 'neutral' },
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '{marcus} can stay if there is enough. His mother is on till eight, and he has explained this to the doorman, the elevator and you. On the stove there are two chops, which is a number all three of you can count.',
    choices: {
      rice: {
        label: 'Stretch it. Rice, and an egg on top.',
        costs: [minutes(30)],
        then: [billy.play.up(40), billy.bond.up(15), remember('fed-marcus')],
        after: ['Two chops can be cut in three.', '{gloria} hears what he ate.'],
        text: '{marcus} eats as if it were a job with a pension. “You put the egg on purpose,” he says. He will recommend it.',
      },
      pizza: {
        label: 'Three Brothers, three slices.',
        costs: [dollars(3), minutes(15)],
        then: [billy.play.up(30), billy.food.up(60)],
        after: ['Nobody has to wash a rice pot.'],
        text: 'They fold them the way {carmine} taught them, and {marcus} says the A train is eight cars but sometimes ten. {billy} looks at you to see that you heard.',
      },
      another: {
        label: 'Not tonight. Next {weekday}.',
        then: [billy.bond.down(10), ted.energy.up(20)],
        after: ['He will hold you to the day.'],
        text: '“Next {weekday},” {marcus} says, and writes it on his hand with your good pen. On the day he is there at six, washed.',
      },
    },
  },
  windows: {
    at: ['forenoon', 'midday'],
    on: 'weekend',
    onceIn: 40,
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
    onceIn: 80,
    mood: 'warm',
    when: [ted.energy.atLeast(600), atHome, not(sick), not(happened('kitchen.danced'))],
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
