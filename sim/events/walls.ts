/** What the walls keep of who has lived between them. */
import { theme } from './define.ts'
import { any, atHome, billy, dollars, energy, home, minutes, not, remember, season, sick, ted, weeks } from './words.ts'

export const walls = theme({
  floodBelow: {
    at: ['evening'],
    onceIn: 45,
    when: [weeks(8, 60), atHome, not(sick)],
    title: 'In 5B’s Soup',
    where: 'apartment',
    faces: [
      { who: 'ames', looks: 'worried' },
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'There’s no broom. {ames} has come up herself with a soup plate, and in the soup there’s a piece of her ceiling. Behind you the bathroom is a lake with a dam of towels across it. {billy} is in the doorway, wet to the knees. “It was only a harbor,” he says.',
    choices: {
      mop: {
        label: 'Go down with the bucket. Mop.',
        costs: [minutes(60), energy(50)],
        then: [billy.calm.up(30), ted.skill.house.practise(3), remember('mopped-5b')],
        after: ['It would be two floors, hers first.'],
        text: 'You do her floor, her lampshade, and her floor. {billy} carries the soup to the sink in both hands. She directs it from a chair with her feet up. “You’ve missed the piano,” says {ames}.',
      },
      pay: {
        label: 'Pay for the plaster.',
        costs: [dollars(60)],
        then: [ted.strain.down(20), ted.energy.up(10)],
        after: ['It’s what it costs.'],
        text: 'She writes you a receipt, with the hour on it. {jankowski} comes up to look, and says that ceiling had been thinking of it anyway.',
      },
      harbor: {
        label: 'Ask about the harbor first.',
        costs: [minutes(20)],
        then: [billy.bond.up(30), billy.play.up(30), home.mess.up(50), remember('the-harbor')],
        after: ['The water has stopped. {ames} hasn’t.'],
        text: 'It had three piers and a customs house, and it was waiting for the tide; he’d meant to ask you when that was. {ames} hears it out, holding her plate level. “Who’s customs?” she says.',
      },
      loud: {
        label: 'Say what you think, over the tub.',
        then: [ted.strain.down(30), billy.calm.down(110), billy.trust.down(14), remember('anger-word', 'the tub')],
        after: ['It would be a relief.', 'She is standing right there.'],
        text: 'It’s a bathroom, and it rings. {ames} steps back onto the landing. He gets down and begins to wring out the towels, one by one, into nothing.',
      },
    },
  },
  theBrassPlate: {
    at: ['evening', 'afternoon'],
    onceIn: 40,
    when: [weeks(6, 40), atHome, not(sick)],
    title: 'What Do I Put?',
    where: 'lobby',
    faces: [
      { who: 'jankowski', looks: 'neutral' },
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '{jankowski} is on a box, doing the mailboxes over in new brass. Yours has said T. & J. KRAMER since before {billy} could read it. The old plate lies on the radiator. He has a blank one in his teeth and the punch in his hand. “So,” he says around it. “What do I put?”',
    choices: {
      same: {
        label: '“The way it was.”',
        then: [billy.security.up(9), billy.calm.up(20), remember('brass-plate', 'T. & J.')],
        after: ['It’s still a place mail comes for her.'],
        text: 'He punches it letter by letter. “She gets the magazine yet,” he says. “With flowers. I give it to 6B.” {billy} holds the screws, and hands them up in order.',
      },
      both: {
        label: '“T. & W. He gets mail too.”',
        then: [billy.bond.up(30), billy.security.down(6), remember('brass-plate', 'T. & W.')],
        after: ['He’s William, on paper.'],
        text: '“Who’s W?” says {billy}. You tell him. He looks at it from the stairs, and from the door, and then asks {jankowski} what they do with the J.',
      },
      one: {
        label: '“Just KRAMER.”',
        then: [ted.strain.down(20), billy.calm.up(10)],
        after: ['It would cover everyone.'],
        text: '“One line,” says {jankowski}, pleased. There’s brass left over at both ends. {billy} measures it with his thumb, and keeps the old one.',
      },
    },
  },
  blueCloset: {
    at: ['evening', 'forenoon'],
    onceIn: 110,
    when: [any(weeks(18, 61), weeks(63, 66))],
    title: 'Landlord’s White',
    where: 'apartment',
    faces: [
      { who: 'jankowski', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'The lease says paint every third year, and {jankowski} has come to do it, in landlord’s white. He’s stopped at the hall closet. Inside it is blue, floor to shelf, with one gold line. “She did this,” he says. “One night, with lamp. I never paint over. But I should ask.”',
    choices: {
      leave: {
        label: 'Leave the blue.',
        then: [billy.security.up(9), billy.calm.up(20), remember('blue-closet')],
        after: ['Nobody sees it but the coats.'],
        text: 'He paints up to the frame and does the edge by hand with his tongue out. That evening {billy} goes in, shuts the door after him, and can be heard breathing.',
      },
      white: {
        label: 'White. It’s a closet.',
        then: [ted.strain.down(20), home.mess.down(40), billy.security.down(9)],
        after: ['Then it will be all one color.'],
        text: 'It takes two coats, and shows through. “Three,” says {jankowski}, not to you, and goes down for another can.',
      },
      ask: {
        label: 'Ask {billy} what it’s for.',
        costs: [minutes(15)],
        then: [billy.trust.up(4), billy.bond.up(15), ted.skill.listening.practise(1), remember('blue-closet')],
        after: ['He’d know, if anyone.'],
        text: '“It’s so it’s a surprise,” says {billy}, “when you hang up your hat.” You have hung your hat in there for five years, in the dark.',
      },
    },
  },
  grayScarf: {
    at: ['evening', 'morning'],
    onceIn: 24,
    when: [weeks(3, 19), atHome],
    title: 'Gray Wool',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'sad' },
    ],
    text: 'It was behind the boots: her gray scarf, the long one. {billy} has it over his face. He takes a breath, and then, as if he’d thought what that cost, lets it out by the mouth. “Does it run out,” he says, “if you smell it?”',
    choices: {
      jar: {
        label: 'Find a jar with a lid.',
        costs: [minutes(15)],
        then: [billy.calm.up(40), billy.security.up(12), remember('the-scarf')],
        after: ['The pickle one would do, washed.'],
        text: 'You boil the jar twice. He allows himself Sundays. He shuts it so hard that you’re the one who has to open it, Sundays, looking elsewhere.',
      },
      wear: {
        label: 'Wind it around his neck.',
        then: [billy.bond.up(20), billy.calm.up(20)],
        after: ['It’s cold out. It’s a scarf.'],
        text: 'It goes around three times and hangs to his knees. By Friday it smells of school; he tells you so. He goes on wearing it.',
      },
      truth: {
        label: 'Say that it does, after a while.',
        then: [billy.trust.up(9), billy.calm.down(20)],
        after: ['It does.'],
        text: 'He folds it in four and puts it back behind the boots. “It was doing all right there,” he says.',
      },
    },
  },
  growthMark: {
    at: ['evening', 'morning'],
    onceIn: 10,
    again: 12,
    when: [any(weeks(14, 16), weeks(35, 38), weeks(66, 69)), atHome],
    title: 'Heels In',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: [
      {
        when: [weeks(14, 16)],
        text: 'He’s been seven for some days and would like it entered. {billy} stands against the doorframe, heels in, with the telephone book on his head. Her marks go up beside him, dated, in her slanting hand, and stop at last October.',
      },
      {
        when: [weeks(35, 38)],
        text: 'He has brought you the pencil and the book, and is holding his breath. Her last line comes to his eyebrows. “You’ve got to put the date,” says {billy}, not moving his mouth. “She puts the date.”',
      },
      {
        when: [],
        text: 'Eight needs no book. He does it with the flat of his own hand and ducks out from under to see. “You do the pencil,” says {billy}. “You’re used to it.”',
      },
    ],
    choices: {
      mark: {
        label: 'Make the mark. Write the date.',
        costs: [minutes(5)],
        then: [billy.bond.up(15), billy.security.up(9), remember('growth-mark')],
        after: ['It’s a doorframe. It stays.', 'His mother would look there first.'],
        text: [
          {
            when: [weeks(14, 16)],
            text: 'Your line is straighter than hers and a good deal blacker. He puts a finger on the space between them. “That’s the fall,” he says.',
          },
          {
            when: [weeks(35, 38)],
            text: 'Your sevens aren’t like her sevens. He sees that you’ve put the year too, and breathes out.',
          },
          { when: [], text: 'It comes level with your breast pocket. He looks up to see how much door there is left.' },
        ],
      },
      guess: {
        label: 'Ask where he thinks he’ll be at ten.',
        costs: [minutes(15)],
        then: [billy.play.up(30), billy.calm.up(20), billy.company.up(20)],
        after: ['There’s room above.'],
        text: [
          { when: [weeks(14, 16)], text: 'He gets on the stool and makes a cross at the height of the light switch. That one has a dog.' },
          {
            when: [weeks(35, 38)],
            text: 'He shows you ten. Then he shows you the age for driving an express. For that he needs the stool.',
          },
          { when: [], text: 'He holds his hand out from your collar. “There,” he says. “I’ll see what you see.”' },
        ],
      },
      later: {
        label: 'Later. There’s something on the stove.',
        then: [ted.energy.up(15), ted.strain.down(5)],
        after: ['He won’t shrink.'],
        text: [
          { when: [weeks(14, 16)], text: 'He does it himself, with the book and a crayon. It slopes.' },
          { when: [weeks(35, 38)], text: 'He lets out his breath and loses half an inch.' },
          { when: [], text: 'He leaves the pencil on the ledge, where it’ll be.' },
        ],
      },
    },
  },
  otherMitten: {
    at: ['morning'],
    on: 'schoolDay',
    onceIn: 70,
    when: [season('winter'), atHome],
    title: 'The Other Mitten',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'There is one. It’s red, {joanna} knitted it, and its brother is somewhere between here and P.S. 208. {billy} holds up the bare hand, to make clear which. It’s nineteen degrees. “I know where it isn’t,” he says.',
    choices: {
      look: {
        label: 'Walk the way he walked. Look.',
        costs: [minutes(25)],
        then: [billy.bond.up(30), billy.calm.up(20), remember('other-mitten')],
        after: ['It’s a small thing, and a long street.'],
        text: 'It’s on a railing at Eighty-fourth, where someone has stood it, fingers up, as if it had a question. He shakes it by the hand.',
      },
      sock: {
        label: 'A sock. One of yours.',
        costs: [minutes(2)],
        then: [billy.play.up(20), ted.strain.down(10)],
        after: ['Wool is wool.'],
        text: 'It goes to the elbow. He makes it talk all the way down in the elevator. {desmond} takes it up on several points.',
      },
      buy: {
        label: 'Six from the dime store, all alike.',
        costs: [dollars(6)],
        then: [home.routine.up(20), billy.calm.up(5)],
        after: ['Then there’s never another one.'],
        text: 'He sees the sense in it. He wears two of the six. The red one goes along in his pocket, for holding.',
      },
    },
  },
})
