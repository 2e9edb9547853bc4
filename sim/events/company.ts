/** Who comes when he calls, and who is left holding the marbles. */
import { dayOf } from '../calendar.ts'
import { theme } from './define.ts'
import {
  any,
  arc,
  atHome,
  billy,
  chance,
  dollars,
  energy,
  happened,
  home,
  margaret,
  minutes,
  not,
  remember,
  remembers,
  sick,
  ted,
  weeks,
  work,
} from './words.ts'

export const company = theme({
  whoeverHeCalled: {
    at: ['forenoon', 'midday'],
    day: dayOf(1979, 1, 20),
    share: 1000,
    onceIn: 1,
    mood: 'warm',
    when: [],
    title: 'Everybody Who Comes',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'Seven, since ten past four this morning. He’s told you what he wants: a train cake, and everybody who comes when he calls. He has been calling since Wednesday, from the top of the stairwell, by name. It’s Saturday. You have flour, and six boards for Monday.',
    choices: {
      cake: {
        label: 'Bake it. Three pans, licorice for track.',
        costs: [minutes(90), dollars(22), energy(75)],
        then: [billy.bond.up(60), billy.play.up(100), ted.skill.cooking.practise(4), home.mess.up(90), remember('birthday-party')],
        after: ['It’s a cake with three cars.', 'You’ll see the boards on Sunday.'],
        text: 'It leans, as if on a curve. Eleven come: {marcus}, with figures; {nell}, with a whistle; {desmond}, in his hat, for as long as a slice takes. {billy} blows from the caboose forward.',
      },
      pie: {
        label: 'Three Brothers, the long table.',
        costs: [minutes(60), dollars(18)],
        then: [billy.play.up(100), billy.bond.up(35), billy.food.up(60), remember('birthday-party')],
        after: ['Nobody has to wash a thing.'],
        text: '{carmine} stands seven candles in a pie. “That one’s the engine,” says {billy}, of a mushroom, and it’s allowed. They sing in two languages.',
      },
      boards: {
        label: 'The boards till noon. It’s early yet.',
        then: [
          work.standing.up(20),
          ted.skill.copy.practise(2),
          chance(
            450,
            'you look up in time',
            [billy.bond.up(10), billy.play.up(40), remember('birthday-party')],
            [billy.bond.down(50), billy.calm.down(80), remember('birthday-forgot')],
          ),
        ],
        after: ['They aren’t coming till three. You could get two done.'],
        text: 'When you look up from the third there is a smell of sugar on the landing. {margaret} has her sleeves rolled and her oven open. “You can bring the candles,” she says, not turning around.',
      },
    },
  },
  goodMarbles: {
    at: ['evening', 'night', 'afternoon'],
    onceIn: 4,
    when: [weeks(75, 78), arc('verdict', 0), not(arc('verdict', 1)), atHome],
    title: 'The Good Marbles',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'sad' },
    ],
    text: 'He has them out on the bed in two rows, by how good. They’re for {marcus}, to hold; it’s only holding. The cat’s-eye is in the one row, and then it’s in the other. “Which would you want,” says {billy}, “if you were somebody who was staying?”',
    choices: {
      choose: {
        label: 'Sit down. Help him choose.',
        costs: [minutes(30), energy(20)],
        then: [billy.calm.up(40), billy.bond.up(25), remember('marbles')],
        after: ['You’d have to have an opinion on each.'],
        text: '{marcus} gets the second row, and the cat’s-eye. He counts them in front of witnesses. “I’ll hold them,” he says. “I won’t play them. Maybe one.”',
      },
      now: {
        label: 'Say it may not be for long.',
        then: [billy.security.up(9), billy.calm.up(10), billy.trust.down(6)],
        after: ['It may not.'],
        text: '“You don’t know that,” says {billy}, without any heat. FOR NOW, he prints on the bag, and blows on it.',
      },
      leave: {
        label: 'Leave him to it. Pull the door to.',
        then: [ted.strain.down(10), billy.trust.up(4)],
        after: ['It’s his row.'],
        text: 'Through the door you hear them go into the bag, each against the last. Then for a long time nothing, and then one.',
      },
    },
  },
  kindOf: {
    at: ['evening'],
    onceIn: 50,
    mood: 'warm',
    when: [weeks(11, 70), atHome, not(sick)],
    title: 'She Cried, Kind Of',
    where: 'apartment',
    faces: [
      { who: 'robin', looks: 'embarrassed' },
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [any(happened('almanac.fourColors', 'hunt'), happened('almanac.fourColors', 'coupon'))],
        text: '{robin} came up from 4C for the loan of an egg, and stayed for one game. Now she’s at the door with the egg, and pink eyes. “He beat me,” she says, “at the thing with four colors. Nineteen.” Behind her stands {billy}, hands folded. “She cried,” he tells you, “kind of.” {robin} agrees: kind of.',
      },
      {
        when: [],
        text: '{robin} came up from 4C for the loan of an egg, and stayed for one game. Now she’s at the door with the egg, and pink eyes. “He beat me,” she says, “at {marcus}’s thing with four colors. Nineteen.” Behind her stands {billy}, hands folded. “She cried,” he tells you, “kind of.” {robin} agrees: kind of.',
      },
    ],
    choices: {
      play: {
        label: 'Take on the winner.',
        costs: [minutes(30)],
        then: [billy.play.up(50), billy.bond.up(20), ted.strain.down(10)],
        after: ['It’s only four colors.'],
        text: 'You get to six. “Red again,” {robin} says kindly, over your shoulder. {billy} does nine with his back to it, by the sound.',
      },
      quarter: {
        label: 'Offer her a quarter. Injuries.',
        costs: [dollars(0.25)],
        then: [ted.strain.down(15), billy.company.up(20)],
        after: ['She’s sixteen, and it’s been a long egg.'],
        text: '“Is that a thing?” says {robin}, and blows her nose. He would like to know what the rate is for winning.',
      },
      slower: {
        label: 'Tell him to go easy on her.',
        then: [billy.company.up(35), billy.school.down(5)],
        after: ['She’s a guest.'],
        text: '“Then it isn’t nineteen,” says {billy}. He thinks about it all through supper. “I could hum,” he says.',
      },
    },
  },
  aroundTheCorner: {
    at: ['afternoon', 'midday', 'forenoon'],
    onceIn: 70,
    when: [weeks(36, 66), atHome, not(sick)],
    title: 'Around the Corner, by Himself',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'worried' },
    ],
    text: '“I could go,” says {billy}. It’s a quart of milk. It is {pak}’s, around the corner, forty steps and a mailbox, and one doesn’t cross anything. {marcus} goes. {nell} has gone since she was six. He’s holding out his hand, flat, for the dollar.',
    choices: {
      go: {
        label: 'Give him the dollar. Stay here.',
        costs: [dollars(0.52)],
        then: [billy.trust.up(12), billy.security.up(6), ted.strain.up(15), home.groceries.up(10), remember('went-for-milk')],
        after: ['It’s four minutes. You have a watch.'],
        text: 'It’s nine. Then he’s at the corner, the bag in both arms, walking as if it were full of water. He has your forty-eight cents, and an orange. “He said it was odd.”',
      },
      behind: {
        label: 'Follow at twenty paces, behind a paper.',
        costs: [minutes(10)],
        then: [billy.play.up(25), home.groceries.up(10), billy.trust.down(3), ted.strain.down(10)],
        after: ['He need never know.'],
        text: 'At the mailbox he stops and, not turning, waits for you to catch up. “You read upside down?” says {billy}.',
      },
      spring: {
        label: '“Next year. We’ll go together now.”',
        costs: [minutes(10)],
        then: [billy.company.up(30), billy.calm.down(5), home.groceries.up(10)],
        after: ['It’s no distance. That isn’t what it’s about.'],
        text: '“Which day next year?” he says. He carries the dollar, though, and it’s he who says good afternoon to {pak}, and counts.',
      },
    },
  },
  theCoatGoesDown: {
    at: ['evening', 'morning', 'afternoon'],
    onceIn: 16,
    mood: 'warm',
    when: [weeks(50, 66), any(remembers('sewed-button'), remembers('stapled-coat')), atHome],
    title: 'The Coat Goes Down',
    where: 'landing',
    faces: [
      { who: 'toby', looks: 'happy' },
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'fond' },
    ],
    text: [
      {
        when: [remembers('sewed-button')],
        text: 'His wrists have come out of last year’s coat, and it goes across the landing to {toby}, who’s in it already, to the knees. {billy} buttons him from the bottom up. At the top one he stops. “My dad did that one,” he says. “You have to help it.”',
      },
      {
        when: [],
        text: 'His wrists have come out of last year’s coat, and it goes across the landing to {toby}, who’s in it already, to the knees. At the collar there are four small holes, in pairs. {billy} puts a finger to them. “That’s from staples,” he tells {toby}. “It was an emergency.”',
      },
    ],
    choices: {
      speech: {
        label: 'Let him say how it works.',
        costs: [minutes(15)],
        then: [billy.calm.up(25), billy.company.up(30), margaret.regard.up(10), remember('coat-went-down')],
        after: ['There’s a pocket with a hole that leads somewhere.'],
        text: 'He shows him the hole, and where things come out; the hood; which side is for running. {toby} listens with his mouth open. From the doorway {margaret} says she’s had shorter talks with a bank.',
      },
      button: {
        label: 'Do the top button over, properly.',
        costs: [minutes(20)],
        then: [ted.skill.house.practise(2), billy.bond.up(15), margaret.regard.up(8)],
        after: ['You know how, now.'],
        text: 'You sew it on {toby} as he stands. It takes two minutes; it has a shank. {billy} holds the thread end, out of habit, well away from him.',
      },
      keep: {
        label: 'Ask if he’s sure. It could be kept.',
        then: [billy.security.up(9), home.laundry.up(10)],
        after: ['There’s a shelf in the closet.'],
        text: '“It’s a coat,” says {billy}. He takes what’s in the pocket: a token, a pebble, half a mint. He gives {toby} the mint.',
      },
    },
  },
  tobysHall: {
    at: ['evening', 'night'],
    onceIn: 24,
    mood: 'warm',
    when: [weeks(28, 66), any(remembers('nightlight'), remembers('measured-hall')), billy.security.atLeast(500), atHome],
    title: 'A Hall on Loan',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: [
      {
        when: [remembers('nightlight')],
        text: '{billy} has the owl unplugged and wrapped in a sock. “{toby}’s hall has gotten long,” he says. It’s a loan. He has thought about what he will do himself, nights, and he’s got it on paper: nine, and the doorknob’s on the left.',
      },
      {
        when: [],
        text: '{billy} has the tape measure, the long one, and a pencil. “{toby}’s hall has gotten long,” he says. Somebody ought to go over and do it, with the lights out, both ways. He has written down what to tell him first: that it’s the same number back.',
      },
    ],
    choices: {
      go: {
        label: 'Go over with him.',
        costs: [minutes(20)],
        then: [billy.bond.up(20), margaret.regard.up(15), billy.calm.up(15), remember('tobys-hall')],
        after: ['You have done a hall before.'],
        text: [
          {
            when: [remembers('nightlight')],
            text: 'Three of you stand in 6B’s hall in the dark and look at an owl. “It’s shorter,” says {toby}. {billy} paces it for him. It’s eight.',
          },
          {
            when: [],
            text: 'There are three of you on your knees in 6B’s hall in the dark. It’s ten feet even. “And back,” says {billy}. {toby} gets up and goes to bed.',
          },
        ],
      },
      alone: {
        label: 'Let him go across by himself.',
        then: [billy.security.up(12), billy.trust.up(3), ted.energy.up(10)],
        after: ['It’s his idea.'],
        text: [
          {
            when: [remembers('nightlight')],
            text: 'You hear the bell, and some talk about switches. When he comes back he does his own hall with the light off, at a walk, out loud.',
          },
          {
            when: [],
            text: 'You hear the bell, and the tape run out, and snap, and run out. {margaret} says something about floors. When he’s back he reports: ten feet, and there had been nothing in it.',
          },
        ],
      },
      buy: {
        label: 'Buy {toby} a light of his own.',
        costs: [dollars(1.75)],
        then: [margaret.regard.up(12), billy.sleep.up(20)],
        after: ['The hardware man has them in shapes.'],
        text: [
          {
            when: [remembers('nightlight')],
            text: 'They’re out of owls. {toby} gets a toadstool. {billy} takes the owl out of its sock, and you can see that he’d been ready.',
          },
          { when: [], text: 'It’s an owl, with a switch in its back. He does the measuring anyway the next afternoon, for the record.' },
        ],
      },
    },
  },
})
