/** What comes around again: the walk, and Friday. Each time in the words of how far the two have got. */
import { theme, type Wording } from './define.ts'
import { atHome, billy, dollars, energy, minutes, not, sick, ted, weeks, work } from './words.ts'

/** Wordings that take turns; one with conditions stands before them where they hold. */
const inTurn = (...texts: (string | Wording)[]): Wording[] => texts.map(text => (typeof text === 'string' ? { when: [], text } : text))

export const rounds = theme({
  elevenBlocks: {
    at: ['morning'],
    on: 'schoolDay',
    onceIn: 60,
    again: 6,
    mood: 'warm',
    when: [weeks(2, 76), atHome, not(sick)],
    title: 'Eleven Blocks',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'tired' },
    ],
    text: inTurn(
      '“Don’t walk on the gratings,” says {billy}. “Not because they break. Because of the people.” It’s eleven blocks to school. He has a side of the street for each, and on two of them he takes your hand, without looking to see whether it’s there.',
      'He is walking and reading. You’re the dog, he says; you’re to pull left for hydrants. In the middle of Eighty-first Street he turns a page. It’s eleven blocks, and there’s a tugboat missing.',
      'He does the lights for you. “Wait for it,” says {billy}, with an arm out. “Wait for it. And, people.” Behind the two of you a man with a briefcase has begun to go by him as well.',
      {
        when: [weeks(20, 76)],
        text: '“Say any state,” he says. They’re on capitals. There are eleven blocks and fifty states, and so far nobody has asked him the ones he knows.',
      },
      {
        when: [weeks(40, 76)],
        text: 'He goes ahead now, about as far as you could reach. At each corner he stops, with his back to you. When he hears which shoes they are, he looks both ways, and goes.',
      },
    ),
    choices: {
      pace: {
        label: 'His side of the street, his pace.',
        costs: [minutes(20)],
        then: [billy.bond.up(20), billy.calm.up(20)],
        after: ['You’ll be running for the train.'],
        text: inTurn(
          'It’s nine gratings. Down the last one, he shows you, a man is eating a sandwich. He isn’t surprised to be looked at. He holds it up.',
          'You pull left, and left again. At a light you are patted, absently. By the gate the tugboat has turned up, and he shuts the book on his finger.',
          'At Seventy-ninth nothing is coming, either way. He holds you there all the same, till it’s green. It shouldn’t be green for nobody, he says.',
          '“Pierre,” he says, to a hydrant. “Helena.” You had thought Helena was a person. “She’s both,” says {billy}.',
          'You never do catch up. At the gate he lets you. “You were good on the corners,” he says.',
        ),
      },
      asks: {
        label: 'Ask him what he’s got today.',
        costs: [minutes(10)],
        then: [ted.skill.listening.practise(2), billy.school.up(20), billy.company.up(15)],
        after: ['There may be something in the bag.'],
        text: inTurn(
          '“Clay,” says {billy}, “and then a talk about clay.” In the bag are his gym shoes, and under the gym shoes a worry. It’s how you spell “their.”',
          'He tells you, and doesn’t lift his eyes. There’s a fire drill. It’s a secret; the bell told {marcus}.',
          'It’s his week to feed the fish. He’s thought about how much, and shows you, on a fingernail, at the curb.',
          '“A sub,” he says, darkly; and then, to be fair: “She can whistle.” He asks what you’ve got. You have wax.',
          '“You first,” he says, over his shoulder. You have a ten o’clock and a two-thirty. “That’s not bad,” says {billy}. “You’ve got lunch in it.”',
        ),
      },
      hurry: {
        label: 'Take the bag. Step it up.',
        costs: [energy(15)],
        then: [work.standing.up(3), billy.play.down(10)],
        after: ['It can be done in nine minutes.'],
        text: inTurn(
          'You have the bag, and he has the hem of your coat. It’s a quick eleven. “We went over six people,” he says at the gate.',
          'You steer him by the hood. He looks up at the fence. “Are we there?” he says. “I was at sea.”',
          'You cross against it, twice, by the elbow. He says nothing until the gate. “I won’t tell {marcus},” he says.',
          'You do Idaho to Maine at a trot. “You can’t rush Maine,” says {billy}, blowing. “It’s got all that edge.”',
          'You call him back, and take the hand. He gives it to you the way one lends a pencil.',
        ),
      },
    },
  },
  friday: {
    at: ['evening'],
    on: 'friday',
    onceIn: 20,
    again: 7,
    mood: 'warm',
    when: [weeks(2, 77), atHome, not(sick)],
    title: 'Two, One Cut Small',
    where: 'pizza',
    faces: [
      { who: 'carmine', looks: 'neutral' },
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'tired' },
    ],
    text: inTurn(
      'Friday. You’ve the short end of the counter, and a week to get off you. {billy} has his chin on the marble. “What did you have?” he says, meaning days. “I had three goods, a medium, and one I forget.”',
      'Friday, and a line at Three Brothers as far as the laundromat. {billy} holds the dollar twenty flat, so as to be quick. The man in front wants six pies for an office, all different, and is reading them off a cuff.',
      {
        when: [ted.energy.below(420)],
        text: 'Friday, and you’re too tired to chew. {billy} has gone ahead to the window, made himself known, and come back for you. “He’s holding the corner,” he says. “He says just sit.”',
      },
      {
        when: [ted.strain.atLeast(420)],
        text: 'Friday. It was that kind of week; you’ve each said so, on the stairs. {carmine} looks at the one of you, and at the other, and wipes his hands. “Who died?” he says.',
      },
      {
        when: [weeks(40, 77)],
        text: 'Friday. {billy} does the ordering. “Two,” he says, “one cut small.” He looks at it, on the board, and at {carmine}, with the wheel in his hand. “No,” says {billy}. “You don’t have to cut it.”',
      },
    ),
    choices: {
      sit: {
        label: 'Sit. Go over the week, both of you.',
        costs: [dollars(1.2), minutes(40)],
        then: [billy.calm.up(30), billy.bond.up(15), ted.strain.down(20), ted.skill.listening.practise(1)],
        after: ['He does his in order.'],
        text: inTurn(
          'Two goods, you tell him, and one that was long. A long one counts for a half, he thinks. He lets you have his crust, on account.',
          'By the time there are stools you have done his week as far as Thursday. Thursday wants a napkin. He draws who stood where.',
          'He sets the paper plate before you and turns it until the point is on your side. “Start there,” says {billy}.',
          'It’s two lemon ices, in paper, on the house, and before, not after. That changes the order of everything. By Monday’s end you’re nearly laughing.',
          'He eats it whole, from the point, with both hands, like anybody. {carmine} finds that he’s got a counter to wipe, at the far end.',
        ),
      },
      walk: {
        label: 'Eat it walking.',
        costs: [dollars(1.2)],
        then: [billy.play.up(25), billy.company.up(20)],
        after: ['It’s sixty cents a slice, and drips.'],
        text: inTurn(
          'You go home the long way. A dog walks with you as far as Amsterdam, on speculation.',
          'For waiting so well you’re given two corners off the wrong pie. You have them at a mailbox, standing up, like clerks.',
          'You lean on the bank, and he leans on you. It’s a good wall, he says. You think he means the bank.',
          'You eat it going around the block the other way, in case it was the direction.',
          'He folds his down the middle, as you do. There’s more to the back end of it, he finds, than it looks.',
        ),
      },
      boards: {
        label: 'Take it home, on the slate. Boards to do.',
        then: [ted.debt.up(120), work.standing.up(4), billy.company.down(15)],
        after: ['There’s room at the end of the table.'],
        text: inTurn(
          'He eats at the far end, with your carbon for a place mat. When he lifts the plate, there’s a ring on the client.',
          'He carries the box, with the lid up an inch, and reports on the steam at every corner.',
          'He puts his back in the oven at what he thinks is warm. You smell the cardboard at about the third headline.',
          'He has his on the rug, with the trains. Now and then a car comes in under your chair with an olive on it.',
          'You work. He does the crossword on the side of the box, in which all of the answers are pizza.',
        ),
      },
    },
  },
})
