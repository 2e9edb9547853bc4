/** Hours in which nobody needed anything. */
import { theme } from './define.ts'
import { any, arc, billy, energy, home, margaret, minutes, not, remember, remembers, season, settled, sick, ted, weeks } from './words.ts'

export const grace = theme({
  nothingHappened: {
    at: ['afternoon'],
    on: 'weekend',
    onceIn: 25,
    again: 16,
    mood: 'warm',
    when: [billy.bond.atLeast(520), home.routine.atLeast(500)],
    title: 'Nobody Needed Anything',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'fond' },
      { who: 'billy', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: 'It might rain, and doesn’t. There is soup. He’s on the rug with his legs up the wall, reading the wrong side of a comic. You’ve noticed, twice now, that nobody needs anything.',
      },
      {
        when: [],
        text: 'A train goes by underneath, or a truck does. The icebox hums. There are two of you in a room and it is four o’clock, and then, some time later, it is ten past.',
      },
      { when: [], text: 'The paper is on the floor in sections. He is cutting out all the tires. It isn’t for anything.' },
    ],
    choices: {
      stay: {
        label: 'Stay in it.',
        then: [ted.energy.up(60), ted.strain.down(60), billy.calm.up(40), remember('nothing-day')],
        after: ['That’s all.'],
        text: [
          { when: [], text: 'The soup is finished. Somebody puts on a lamp. You could not say, afterward, which of you.' },
          { when: [], text: 'He falls asleep with his feet still on the wall. You turn a page, and don’t.' },
          {
            when: [],
            text: 'It gets dark the way it does, from the corners. “That was good,” says {billy}, of no part of it in particular.',
          },
        ],
      },
      write: {
        label: 'Write it down, with the date.',
        costs: [minutes(10)],
        then: [ted.energy.up(30), ted.strain.down(40), ted.skill.copy.practise(1), remember('nothing-day')],
        after: ['One wouldn’t remember it otherwise.'],
        text: [
          { when: [], text: 'Soup, you write. No rain. 4:10. He looks over your arm. “Put the comic,” he says.' },
          { when: [], text: 'It takes four words, and you don’t change any of them.' },
          { when: [], text: 'You put it in the blue can with the buttons. It weighs about what they do.' },
        ],
      },
    },
  },
  onePea: {
    at: ['evening'],
    onceIn: 24,
    mood: 'warm',
    when: [any(season('summer'), weeks(28, 34), weeks(46, 49)), not(sick)],
    title: 'Two Plates, Iron Slats',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'It’s too hot to eat indoors. Out on the fire escape there’s some air, and room for two plates, if nobody uses his hands to talk. {billy} has passed it all out through the window, the salt last. One pea has gone down between the slats to 5B. You both listen for it.',
    choices: {
      stay: {
        label: 'Stay until the streetlights.',
        costs: [minutes(45)],
        then: [billy.bond.up(25), ted.strain.down(50), billy.calm.up(20), remember('fire-escape')],
        after: ['It’s iron. It leaves its mark.'],
        text: 'They come on from downtown, one, then all. “Thank you,” says somebody underneath, about the pea.',
      },
      wave: {
        label: 'Wave 6B out onto theirs.',
        then: [margaret.regard.up(20), billy.company.up(60)],
        after: ['They’ve a window open, and three opinions.'],
        text: '{margaret} comes out backward, bringing a chair. The salt goes over to her on the clothesline, in a mitten, and comes back with an olive in it.',
      },
      inside: {
        label: 'In. There are mosquitoes.',
        then: [ted.energy.up(20), billy.food.up(20)],
        after: ['There’s a fan.'],
        text: 'You eat with the fan on, holding down the napkins. He has left one plate out there, with one pea on it, in case.',
      },
    },
  },
  bothAwake: {
    at: ['morning'],
    onceIn: 4,
    mood: 'warm',
    when: [weeks(75, 77), arc('verdict', 0), not(arc('verdict', 1))],
    title: 'Both Awake',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [remembers('the-hour')],
        text: 'Ten to five. You’ve been studying the ceiling, and find that he’s studying you, from the doorway, standing up. He has the blue can with him, open, and a memo square. It says ONE HOUR, in his printing of last fall. “I thought now,” says {billy}.',
      },
      {
        when: [],
        text: 'Ten to five. You’ve been studying the ceiling, and find that he’s studying you, from the doorway, standing up. Neither of you says why. It is so quiet that you can hear the icebox decide. “Are you up,” says {billy}, “or just not asleep?”',
      },
    ],
    choices: {
      roof: {
        label: 'The roof, in the blanket.',
        costs: [energy(30)],
        then: [billy.bond.up(30), billy.calm.up(30), remember('five-am')],
        after: ['It’s spring, barely.'],
        text: 'It comes up pink behind the water tanks, with hardly anything running under it. Somewhere on Amsterdam one man is whistling. “He’s early,” says {billy}.',
      },
      board: {
        label: 'The chessboard, by the icebox light.',
        costs: [minutes(20)],
        then: [billy.school.up(10), billy.bond.up(20), ted.strain.down(20)],
        after: ['Somebody has to hold the door open.'],
        text: 'He takes your queen at twenty past. He’s sorry, but it was there. Whoever is thinking lets go of the door, and then it’s dark, and the other one waits.',
      },
      toast: {
        label: 'Toast. No talk.',
        then: [ted.strain.down(30), billy.calm.up(40), billy.food.up(20)],
        after: ['There’s most of a loaf.'],
        text: 'Two slices, and then two. He has the ends. At six you hear the first elevator of the day go down for somebody else.',
      },
    },
  },
  theWordWasNoodle: {
    at: ['night'],
    onceIn: 160,
    mood: 'warm',
    when: [settled('theWordWasNoodle', 7, 10), weeks(5, 74), billy.bond.atLeast(380), not(sick)],
    title: 'The Word Was Noodle',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'laugh' },
      { who: 'ted', looks: 'laugh' },
    ],
    text: 'The light is out. Somebody said “noodle,” it isn’t known who, and now neither of you can stop. It isn’t funny; you’ve each said so. Underneath, {ames} has begun on her ceiling with the broom. She knocks twice. It has two syllables.',
    choices: {
      once: {
        label: 'Say it one more time.',
        then: [billy.bond.up(25), billy.play.up(20), billy.sleep.down(30)],
        after: ['Only one.'],
        text: 'It’s a quarter to ten before anyone can breathe. Each time it’s nearly over he draws himself up in the dark and says, with dignity, “Macaroni.”',
      },
      father: {
        label: 'Stop. Be somebody’s father.',
        then: [billy.sleep.up(25), ted.energy.up(15)],
        after: ['You’ve a voice for it.'],
        text: 'You use the voice. It lasts you as far as the door. In the hall you have to hold on to the coats.',
      },
      knock: {
        label: 'Knock back on the floor. Twice.',
        costs: [energy(10)],
        then: [billy.play.up(30), billy.bond.up(15), home.circle.up(10)],
        after: ['She hears all of it, she says.'],
        text: 'There’s nothing from 5B for some time. Then there’s one knock, quite light. {billy} lies there, eyes wide. “She’s in it,” he says.',
      },
    },
  },
  aShipWentBy: {
    at: ['night', 'evening'],
    onceIn: 220,
    mood: 'warm',
    when: [settled('aShipWentBy', 7, 10), any(season('spring'), season('autumn')), weeks(20, 76), not(sick)],
    title: 'Two Notes, from the River',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'surprised' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'There’s fog. You can’t see across Eighty-third, or the lamp on this side of it. On the river something is calling, low, every half minute, and farther off something else says no. {billy} has come out of bed to report it. “There’s two,” he says. “One of them’s new.”',
    choices: {
      river: {
        label: 'Coats over pajamas. Go and see.',
        costs: [energy(30), minutes(40)],
        then: [billy.bond.up(30), billy.play.up(30), billy.sleep.down(30), remember('the-fog')],
        after: ['It’s three blocks, and it’s nine o’clock.'],
        text: 'You can’t see it from the rail, either. You stand there, holding on. It goes by, very large, with somebody’s radio playing.',
      },
      window: {
        label: 'Open the window. Lights off.',
        then: [billy.calm.up(40), billy.bond.up(10)],
        after: ['It comes in, some of it.'],
        text: 'You sit on the sill with your feet on the radiator. After a while {billy} does the low one, and waits. It answers. It’s only on time, but it answers.',
      },
      page: {
        label: 'Back to bed. Leave the door open.',
        then: [billy.sleep.up(20), ted.energy.up(15)],
        after: ['They’ll go on till morning.'],
        text: 'He counts between them, out loud, then not. By thirty-one he’s asleep, and you have to listen for yourself.',
      },
    },
  },
  betweenFourAndFive: {
    at: ['evening', 'afternoon'],
    onceIn: 200,
    mood: 'warm',
    when: [weeks(8, 76), not(sick)],
    title: 'Between Four and Five',
    where: 'lobby',
    faces: [
      { who: 'ames', looks: 'neutral' },
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'The elevator has stopped between four and five with you in it, and {billy}, and {ames}, and the man from eight with his cello. Overhead {jankowski} is telling it something in Polish. It will be a while. {ames} has a pound of prunes in a bag, and is looking straight ahead.',
    choices: {
      tune: {
        label: 'Ask the cello for something.',
        costs: [minutes(30)],
        then: [billy.play.up(40), billy.company.up(50)],
        after: ['There isn’t the room, strictly.'],
        text: 'He has to play it standing, with the neck up through the hatch. It goes to the top of the shaft and comes back. When the car moves, nobody presses anything.',
      },
      sorry: {
        label: 'Tell {ames} you’re sorry about the evenings.',
        costs: [energy(15), minutes(15)],
        then: [ted.strain.down(40), home.circle.up(15)],
        after: ['She has a broom, and dates.'],
        text: '“I hear all of it, Mr. Kramer,” she says. “I hear the singing, too.” She opens the bag, and holds it out, first to {billy}. By twenty past you’re down to stones.',
      },
      floor: {
        label: 'Sit down on the floor. Shut your eyes.',
        then: [ted.energy.up(50), billy.company.up(20)],
        after: ['Nobody can telephone you in here.'],
        text: 'You have a quarter of an hour of it. Above you {billy} is telling the cello where the fire exits are, and that this is not one.',
      },
    },
  },
})
