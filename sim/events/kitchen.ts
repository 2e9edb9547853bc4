/** What a kitchen, a basket and a lunch bag can do to two people. */
import { theme } from './define.ts'
import {
  atHome,
  billy,
  dollars,
  energy,
  favour,
  happened,
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

export const kitchen = theme({
  burnedSupper: {
    at: ['evening'],
    onceIn: 14,
    again: 8,
    when: [weeks(1, 30), ted.skill.cooking.below(4), atHome],
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
        then: [ted.strain.down(30), billy.calm.down(110), billy.trust.down(14), remember('anger-word', 'the stove')],
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
        when: [happened('kitchen.lunchNote', 'plain')],
        text: 'The last bag came home with the napkin folded in four inside it, unused, like a letter that got no answer.',
      },
      {
        when: [remembers('knows-marcus')],
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
  panPractice: {
    at: ['morning'],
    on: 'weekend',
    onceIn: 34,
    again: 5,
    mood: 'warm',
    when: [weeks(1, 72), atHome, not(sick)],
    title: 'No Bus Today',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: [
      {
        when: [],
        text: 'The bowl is out, and the bread, and on the stool in his pajamas is {billy}, with the whisk held up like a baton. “There’s no bus today,” he says. “We could do it slow.”',
      },
      {
        when: [weeks(12, 72)],
        text: 'He has written the {dish} down on the back of a ditto, from memory, in steps. There are eleven. Step six is WAIT. “We always leave that one out,” says {billy}.',
      },
      {
        when: [],
        text: 'There are four eggs, enough for two tries. {billy} has laid them on a towel so that they won’t roll, and looks them over the way a coach looks along a bench.',
      },
      {
        when: [season('autumn', 'winter')],
        text: 'The windows have steamed up. He has put the butter out early, so that it would be ready. “You were going to learn the flip,” he tells the butter.',
      },
      {
        when: [ted.skill.cooking.atLeast(2)],
        text: 'He holds his hand flat above the pan, not touching, as {marcus}’s mother does it. “Not yet,” says {billy}. “Not yet.” You stand by with the bread, like ground crew.',
      },
    ],
    choices: {
      whisk: {
        label: 'Let him whisk. You take the heat.',
        costs: [minutes(40), energy(20)],
        then: [ted.skill.cooking.practise(5), billy.bond.up(25), home.mess.up(30), remember('kitchen-team')],
        after: ['There will be egg on the wall.'],
        text: [
          {
            when: [],
            text: 'He whisks as if it owed him money. Some of it stays in the bowl. Yours comes out brown on one side and, on the other, brown.',
          },
          {
            when: [],
            text: 'You do step six. It takes a whole song on the radio. He keeps hold of your sleeve, so that you won’t start early.',
          },
          {
            when: [],
            text: 'The first two go to the floor and to the pan, one each. The second two turn over whole. He cuts them exactly in half.',
          },
          { when: [], text: 'The flip goes up, and comes down. He looks where it landed. “That’s still the pan,” he says.' },
          { when: [], text: '“Now,” he says, and it is now. You eat it at the stove with your fingers while the next one waits its turn.' },
        ],
      },
      cook: {
        label: 'You cook. He watches.',
        costs: [minutes(25)],
        then: [ted.skill.cooking.practise(5), billy.food.up(60), billy.bond.up(8)],
        after: ['It goes faster with two hands.'],
        text: [
          {
            when: [],
            text: 'He calls it like a ballgame: you’ve got the fork, you’re going in, it’s torn. You both eat what there is of it.',
          },
          { when: [], text: 'He reads you the steps. You are on eight when he reads four again, and keeps his finger on it.' },
          { when: [], text: 'You use all four and get two out of them. He keeps the shells in their order.' },
          { when: [], text: 'You do it the fast way. He scrapes his own, four strokes, and then reaches over and does yours.' },
          { when: [], text: 'You don’t wait. It is pale, and it bends. “It’s a good scarf,” he says.' },
        ],
      },
      cereal: {
        label: 'Cold cereal. It’s a day off.',
        then: [ted.energy.up(40), ted.strain.down(15)],
        after: ['For both of you.'],
        text: [
          { when: [], text: 'He puts the whisk back in its drawer and gets down. You read the box to each other, a side apiece.' },
          { when: [], text: 'He files the steps behind the icebox, for when you’re rested. You have the paper till ten.' },
          { when: [], text: 'The eggs go back in the carton, big end up. A man on the radio has tires to sell.' },
          { when: [], text: 'The butter stands there all day getting readier. You sleep till nine, and he lets you.' },
          { when: [], text: 'You pour coffee on yours by mistake. It’s not bad, you tell him. He smells it, and believes you.' },
        ],
      },
    },
  },
  theAisle: {
    at: ['forenoon', 'midday', 'evening'],
    onceIn: 5,
    when: [weeks(1, 7), atHome, not(sick)],
    title: 'Forty Cereals',
    where: 'shop',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: 'There are forty cereals in the aisle, and he eats one. You can’t say which. You wrote the backs of three of them. {billy} stands at the head of the cart with one hand on the wire, like a man with a mule, and waits to be asked.',
    choices: {
      lead: {
        label: 'Ask him to lead.',
        costs: [minutes(45), dollars(11)],
        then: [home.groceries.up(140), ted.skill.house.practise(4), billy.bond.up(20), remember('he-led-the-shop')],
        after: ['He has been here before.'],
        text: 'He goes up each aisle once and stops you with a finger. Not the big peas. Not bread with things on it. At the register he has you hold the door for a lady.',
      },
      own: {
        label: 'Use up the cartons from the office.',
        then: [home.groceries.up(50), ted.strain.down(15)],
        after: ['There are two cases under your desk, of the one you sell.'],
        text: 'He eats it dry, a piece at a time, breathing through his nose. “I like the part on the box,” he says.',
      },
      phone: {
        label: 'Telephone {margaret} from the booth.',
        costs: [dollars(12), favour(8)],
        when: [margaret.regard.atLeast(180)],
        because: 'You are not on those terms.',
        then: [home.groceries.up(160), ted.skill.house.practise(2)],
        after: ['She knows what’s in that icebox. She has fed it.'],
        text: 'She gives it to you by the aisle, with her eyes shut, from the sound. You write it on your cuff. “And something for yourself,” says {margaret}. “You’re eating his crusts.”',
      },
    },
  },
})
