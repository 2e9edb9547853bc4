/** The winter of the suit, from the second bird to the tie. */
import { dayOf } from '../calendar.ts'
import { theme } from './define.ts'
import {
  any,
  arc,
  atHome,
  billy,
  dollars,
  energy,
  home,
  joanna,
  margaret,
  minutes,
  not,
  remember,
  remembers,
  sick,
  ted,
  weeks,
} from './words.ts'

export const winter = theme({
  secondBird: {
    at: ['morning', 'forenoon'],
    day: dayOf(1979, 11, 22),
    share: 650,
    onceIn: 1,
    mood: 'warm',
    when: [],
    title: 'The Second Bird',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: [
      {
        when: [remembers('small-bird')],
        text: 'Thanksgiving again, and a bird, eleven pounds. Last year’s is still spoken of; part of it was done. {billy} has his arm in this one up to the elbow before you’ve found the book. “I’ve got the bag,” he says. Across the landing they are putting in the leaves.',
      },
      {
        when: [remembers('automat')],
        text: 'Thanksgiving again. Last year it was the little doors, and he has been saving; there’s a sock of nickels by your plate. But {pak} has sold you a bird, and it’s on the drainboard. “It’s up to you,” says {billy}. “It’s up to the bird, too.”',
      },
      {
        when: [],
        text: 'Thanksgiving again, and a bird, eleven pounds. A year ago there was one about like it, and you went round it on tiptoe. {billy} has his arm in this one up to the elbow. “I’ve got the bag,” he says. Across the landing they are putting in the leaves.',
      },
    ],
    choices: {
      cook: {
        label: 'Cook it, the two of you.',
        costs: [minutes(120), energy(60)],
        then: [ted.skill.cooking.practise(6), billy.bond.up(20), billy.food.up(60)],
        after: ['You know where the bag is, now.'],
        text: [
          {
            when: [ted.skill.cooking.atLeast(3)],
            text: 'It’s brown on both sides, and at the hour you said. The two of you stand and look at it. “We should tell somebody,” says {billy}.',
          },
          {
            when: [],
            text: 'It’s done by seven, inside as well, all but the one wing. He says the grace. It has grown since last year, and has {ray}’s train in it.',
          },
        ],
      },
      leaves: {
        label: 'Ask 6B in. Borrow the leaves.',
        costs: [minutes(60), energy(75)],
        then: [margaret.favour.down(8), margaret.regard.up(25), billy.company.up(100)],
        after: ['They’ve had you, and had you.'],
        text: '{margaret} stands in your kitchen with nothing to do, and can’t think where to put her hands. {nell} gives her the napkins. {toby} is thankful for the wishbone, and says so first.',
      },
      doors: {
        label: 'The bird to {desmond}. The Automat.',
        costs: [dollars(4.4)],
        then: [billy.play.up(60), billy.bond.up(10), billy.food.up(30), remember('automat')],
        after: ['He needn’t be lifted.'],
        text: 'He works the doors in his good coat, without standing on anything. You hold the tray. The hand behind the pie waits, this time, to be thanked.',
      },
    },
  },
  secondTree: {
    at: ['midday', 'afternoon', 'evening'],
    day: dayOf(1979, 12, 16),
    share: 650,
    onceIn: 1,
    when: [],
    title: 'A Tree at Hers',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: [
      {
        when: [remembers('hung-hers')],
        text: 'The box says XMAS in her slanting hand, and the tissues are in order; he folded them himself. {billy} has number 1 out, the felt bird. “Mom might want it,” he says, “at hers.” It’s the first you’ve heard that there’s to be a tree at hers. He isn’t asking. He has it in both hands.',
      },
      {
        when: [remembers('ampersand-tree')],
        text: 'The ampersand has kept, in a shirt box. Her box is next to it, and {billy} has the lid off. He has number 1 out, the felt bird. “Mom might want it,” he says, “at hers.” It’s the first you’ve heard that there’s to be a tree at hers. He has it in both hands.',
      },
      {
        when: [],
        text: 'The box on the shelf says XMAS in her slanting hand. {billy} has it down, and has number 1 out of its tissue, a felt bird with one eye. “Mom might want it,” he says, “at hers.” It’s the first you’ve heard that there’s to be a tree at hers. He isn’t asking.',
      },
    ],
    choices: {
      send: {
        label: 'Send her the box. Keep one.',
        costs: [dollars(4), minutes(20)],
        then: [joanna.regard.up(50), billy.calm.up(10), ted.strain.up(15)],
        after: ['It’s her box. It always was.', 'You would need a star.'],
        text: 'He keeps out 17, a walnut with a door. The rest goes across town on the floor of a cab, with his scarf round it. You go down together, to see about a star.',
      },
      deal: {
        label: 'Half and half, by the numbers.',
        costs: [minutes(30)],
        then: [joanna.regard.up(25), billy.calm.up(20), billy.school.up(5)],
        after: ['There are thirty-one. It won’t come out.'],
        text: 'Odds stay and evens go; he deals. Thirty-one is the star, and odd. He thinks for some time and puts it on the other pile, “because she hasn’t got any.”',
      },
      here: {
        label: 'Say they go up here, as always.',
        then: [billy.security.up(6), ted.strain.down(15), joanna.regard.down(15)],
        after: ['It’s one thing that hasn’t moved.'],
        text: 'He hangs the bird low, where it goes. On Monday you see that he’s drawn it, both sides, on a card, with its number.',
      },
    },
  },
  theInfant: {
    at: ['afternoon'],
    on: 'weekday',
    onceIn: 8,
    when: [weeks(66, 71), arc('suit', 1), not(sick)],
    title: 'No Charge',
    where: 'lawOffice',
    faces: [
      { who: 'doyle', looks: 'neutral' },
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: '{billy} has come along, since there’s nobody to leave him with. {doyle} looks at him over her glasses, as she does at exhibits. “You’re the infant,” she says. “I’m eight,” says {billy}. She has the window open on the snow, a dish of peppermints, and one chair on your side of the desk.',
    choices: {
      chair: {
        label: 'Give him the chair. Stand.',
        costs: [minutes(30)],
        then: [billy.calm.up(30), billy.trust.up(5)],
        after: ['He’ll have questions. He has them with him.'],
        text: 'He has three. The second is whether the judge is married. {doyle} uncaps her pen. “Nobody has asked me that,” she says, “and I’d like to know.”',
      },
      hall: {
        label: 'He can wait in the hall, with a book.',
        then: [ted.skill.pitching.practise(3), billy.company.down(20)],
        after: ['There is Tuesday to go over.'],
        text: 'You go over Tuesday. When you come out he’s at the typist’s desk, under her green shade, doing the word infant, to see how long it is.',
      },
      count: {
        label: 'Let him count out the money.',
        costs: [dollars(25)],
        then: [ted.debt.down(2500), billy.school.up(10), billy.bond.up(10)],
        after: ['It’s on account, and he’s exact.'],
        text: 'He does it in fives, all facing one way. {doyle} makes the receipt out to him. At the bottom she has put: one peppermint, no charge.',
      },
    },
  },
  theFern: {
    at: ['evening'],
    onceIn: 6,
    mood: 'warm',
    when: [weeks(66, 73), arc('job', 0), any(remembers('helped-craig'), remembers('blamed-craig')), not(sick)],
    title: 'A Fern, in Custody',
    where: 'lobby',
    faces: [
      { who: 'craig', looks: 'embarrassed' },
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: '{craig} is in the lobby in his good coat, with a fern. They came by cab. It has nine fronds, and six of them are brown. “They said water, so I watered it,” he says. “They said light.” He’s holding it out to you with both arms. “It ought to be with somebody who’s home at six.”',
    choices: {
      take: {
        label: 'Take it. {billy} will know where.',
        then: [billy.calm.up(25), billy.bond.up(10), home.mess.up(20)],
        after: ['It sheds. So do you all.'],
        text: '{billy} stands it at the light end of the table and tells it the rules. By April it has fourteen. {craig} telephones on Sundays, and asks to have it described.',
      },
      show: {
        label: 'Show him how. Send it home with him.',
        costs: [minutes(30)],
        then: [ted.strain.down(40), billy.trust.up(4)],
        after: ['It isn’t hard. Nobody told you, either.'],
        text: '“You put your finger in,” says {billy}, “and if it’s wet you leave it alone.” {craig} does, to the knuckle. He asks how you know when it’s lonely.',
      },
      supper: {
        label: 'Ask them both up to supper.',
        costs: [energy(25)],
        then: [billy.company.up(50), ted.skill.cooking.practise(2)],
        after: ['There’s enough, if it’s stretched.'],
        text: 'He has three helpings, with his tie over his shoulder and the fern beside him on the third chair. “And this is every night?” says {craig}.',
      },
    },
  },
  filedUnderP: {
    at: ['evening'],
    onceIn: 5,
    when: [weeks(66, 71), arc('suit', 1), arc('job', 0), remembers('pigeon-report')],
    title: 'Filed under P',
    where: 'apartment',
    faces: [
      { who: 'teague', looks: 'neutral' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: '{teague} has come up on the bus with her hat on. She has your good chair, and on her knees her pocketbook, and out of that she takes what she has kept: two years of your lunch hours, and a pink carbon, about a pigeon. “Twenty-six years I’ve typed men’s excuses,” she says. “Yours are at least true.”',
    choices: {
      doyle: {
        label: 'Give all of it to {doyle}.',
        then: [ted.strain.down(20), ted.skill.pitching.practise(2), remember('told-doyle')],
        after: ['The hours cut both ways.'],
        text: '{doyle} reads the pigeon twice. “Exhibit F,” she says. “‘Facing in.’ Let him ask about that.”',
      },
      keep: {
        label: 'Keep the pigeon. Burn the hours.',
        then: [billy.bond.up(15), ted.strain.down(30)],
        after: ['They’re your hours. She is offering you the match.'],
        text: 'The pigeon goes on the icebox at his height. “That’s how it was,” says {billy}, when he has checked the time. In the sink there’s a page of one o’clocks, curling.',
      },
      tea: {
        label: 'Make her tea. Ask after the floor.',
        costs: [minutes(40)],
        then: [ted.strain.down(50), billy.company.up(30)],
        after: ['Nobody has asked her up in some time.'],
        text: '“They gave your chair to a man who doesn’t turn it,” says {teague}. She shows {billy} the stroke for “no,” and, since he’s older now, the one for “yes.”',
      },
    },
  },
  heDialsIt: {
    at: ['evening', 'night'],
    onceIn: 8,
    when: [weeks(67, 76), arc('job', 0), any(remembers('pruett-sons'), remembers('fired-dignity'), remembers('told-pruett'))],
    title: 'He Dials It Himself',
    where: 'apartment',
    faces: [{ who: 'ted', looks: 'surprised' }],
    text: 'It’s {pruett}. There’s no {teague} on the line first; he has dialed it himself. “I wanted to ask how it goes,” he says, “the, ah, proceedings.” You can hear ice. “I’m writing to my older boy, in Tucson. I have the ‘Dear.’ You’d know this, {ted}. What do they like to be asked?”',
    choices: {
      what: {
        label: 'Tell him: what he has for breakfast.',
        costs: [minutes(20)],
        then: [ted.strain.down(40), ted.skill.listening.practise(2)],
        after: ['He’ll write it down. He writes everything down.'],
        text: 'You hear it go in, key by key. “And who gets it for him,” says {pruett}, typing. “Yes.” The carriage comes back. “I used to know what he had.”',
      },
      expect: {
        label: 'Say it goes as he’d expect.',
        then: [ted.energy.up(15), ted.strain.down(10)],
        after: ['It’s late, and you aren’t on his time.'],
        text: '“Of course,” he says. “Of course.” He doesn’t hang up. Neither do you; for a while it’s two men, a telephone, and the ice.',
      },
      billy: {
        label: 'Put {billy} on. He’d know.',
        when: [atHome],
        because: 'He isn’t here.',
        then: [billy.company.up(30), billy.calm.up(15)],
        after: ['He has views on letters.'],
        text: '“Not how’s school,” says {billy} when he’s thought. “If he still likes the thing he liked.” He listens. “He’s writing it down,” he reports, with his hand over the end.',
      },
    },
  },
  whichTie: {
    at: ['evening', 'night'],
    onceIn: 4,
    mood: 'warm',
    when: [weeks(70, 71), arc('suit', 1)],
    title: 'A Tie They’d Believe',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [remembers('he-was-you')],
        text: '“It has to be a tie they’d believe,” says {billy}. He has all five laid out on the bed. There’s the striped, which has sold oatmeal; the blue; and the one he wore himself, at Halloween, down to the knees. That one he puts to one side. “It’s been me,” he explains.',
      },
      {
        when: [],
        text: '“It has to be a tie they’d believe,” says {billy}. He has all five laid out on the bed. There’s the striped, which has sold oatmeal, and the blue. There’s the brown, from {ma}, which came with a ham and a card to say that it wasn’t about the court.',
      },
    ],
    choices: {
      his: {
        label: 'Let him choose.',
        costs: [minutes(15)],
        then: [billy.bond.up(20), billy.calm.up(25)],
        after: ['He has thought about it.'],
        text: 'He takes the blue. He holds it up to the window, and then to you. “It’s for the day Mom talks,” he says. “She’ll want to know which blue.”',
      },
      striped: {
        label: 'The striped. It’s lucky.',
        then: [ted.strain.down(30), billy.play.up(10)],
        after: ['It sold Florida.'],
        text: '“It’s got egg on it,” {billy} says, from close up, “from before.” You leave the egg.',
      },
      gray: {
        label: '{doyle} said gray. Buy a gray.',
        costs: [dollars(9)],
        then: [ted.skill.pitching.practise(5)],
        after: ['It’s what she pays attention to.'],
        text: 'It’s the color of a filing drawer, and knots itself. He walks all the way round you. “They’ll believe it,” he says. “They just won’t know it’s you.”',
      },
    },
  },
  eightWithString: {
    at: ['morning', 'forenoon', 'midday'],
    day: dayOf(1980, 1, 20),
    share: 750,
    onceIn: 1,
    when: [arc('suit', 1)],
    title: 'Eight, with String',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'He’s eight. On the table there’s a cake, nearly level. On the third chair is a parcel from his mother, which came on Thursday, and which he hasn’t shaken. {doyle} has asked to be told of whatever comes, with the date, before it’s opened. “Which goes first?” says {billy}.',
    choices: {
      hers: {
        label: 'Hers first.',
        then: [joanna.regard.up(40), billy.calm.up(30), ted.strain.up(15), remember('opened-hers-first')],
        after: ['{doyle} would want it in the green book.'],
        text: 'It’s a paint box, tin, a real one. He reads you the twelve names while the candles run. “Burnt umber,” says {billy}, and looks at the stove.',
      },
      cake: {
        label: 'The cake, and then hers.',
        costs: [minutes(20)],
        then: [billy.play.up(40), billy.bond.up(15)],
        after: ['It’s lit.'],
        text: 'Eight candles, one breath, and a bit. Then he goes at her knots; he won’t have them cut. It’s a paint box. By noon there’s frosting on the viridian.',
      },
      hold: {
        label: 'Hold it till {doyle} has seen it.',
        then: [ted.strain.down(25), billy.trust.down(10), joanna.regard.down(50), remember('parcel-held')],
        after: ['It’s what you pay her for.', 'He has seen the stamps.'],
        text: 'He nods. He carries it himself from the chair to the top of the icebox, stamps outward, and comes back, and eats his corner.',
      },
    },
  },
})
