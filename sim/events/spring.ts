/** The last spring: what was ordered, what was counted, what he wrote down. */
import { dayOf } from '../calendar.ts'
import { theme } from './define.ts'
import { arc, billy, dollars, energy, home, joanna, keepHome, minutes, not, remember, remembers, sick, ted, weeks } from './words.ts'

export const spring = theme({
  leapDay: {
    at: ['morning'],
    day: dayOf(1980, 2, 29),
    share: 1000,
    onceIn: 1,
    mood: 'warm',
    when: [arc('suit', 1), not(sick)],
    title: 'A Day That Doesn’t Count',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'tired' },
    ],
    text: '“It’s a day that doesn’t count,” says {billy}. He has worked it out: it comes every four years because they forgot it, so nobody has a plan for it. School is in the plan. So is Tuesday. “Court’s illegal today,” he says. “So is talking about court.”',
    choices: {
      hooky: {
        label: 'Agree. Hooky, both of you.',
        then: [keepHome, ted.energy.up(100), ted.strain.down(90), billy.bond.up(50), billy.calm.up(80), remember('leap-day')],
        after: ['All day, and no one has planned it.'],
        text: 'You ride the ferry with the clerks. You have soup at eleven. By four he has ruled on eight other things that don’t count, and one that does, and won’t say which.',
      },
      afterThree: {
        label: 'Agree, from three o’clock.',
        costs: [minutes(60)],
        then: [ted.strain.down(40), billy.bond.up(25), billy.calm.up(40), billy.school.up(10)],
        after: ['Half of a day that doesn’t count.'],
        text: 'He finds that acceptable; he finds that noon was the middle anyway. You go to see the whale.',
      },
      tuesday: {
        label: 'Not with Tuesday coming.',
        then: [ted.strain.up(20), remember('told-doyle')],
        after: ['There is a great deal to get by heart.'],
        text: 'He nods. He keeps it by himself, quietly, all day, on your behalf.',
      },
    },
  },
  censusDay: {
    at: ['evening', 'night'],
    day: dayOf(1980, 4, 1),
    share: 1000,
    onceIn: 1,
    when: [],
    title: 'Persons at This Address',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'sad' },
    ],
    text: [
      {
        when: [arc('verdict', 0), not(arc('verdict', 1))],
        text: 'The form came in the mail; the trains stopped the same morning. It wants the name of each person living here on April first, and warns you not to guess. You go on the nineteenth by the judge’s order, or rather he does. {billy} reads over your arm. “It says today,” he says. “It doesn’t say for how long.”',
      },
      {
        when: [],
        text: 'The form came in the mail; the trains stopped the same morning. It wants the name of each person living here on April first, and warns you not to guess. {billy} reads over your arm. “It says today,” he says. “It doesn’t say for how long.”',
      },
    ],
    choices: {
      two: {
        label: 'Write two names.',
        costs: [minutes(5)],
        then: [billy.security.up(12), remember('census-two')],
        after: ['It is what it asks.'],
        text: 'Kramer, Theodore. Kramer, William. It asks for relationship to person one, and there is a box for it.',
      },
      pen: {
        label: 'Hand him the pen.',
        costs: [minutes(15)],
        then: [billy.bond.up(30), remember('he-wrote-two')],
        after: ['He will not stay inside the lines.'],
        text: 'He prints it himself, outside the lines, and under occupation he puts SECOND GRADE. You don’t correct the form.',
      },
      who: {
        label: 'Ask who else he’d count.',
        costs: [minutes(20)],
        then: [billy.security.up(24), billy.calm.up(40), billy.trust.up(9), remember('how-far-here')],
        after: ['There’s room for seven.'],
        text: 'Mom, he says, but not here. {margaret}, {nell}, {toby}, but not here. Gone the dog. “How far does here go?”',
      },
      leave: {
        label: 'Leave it on the hall table.',
        then: [ted.energy.up(10)],
        after: ['It says you have until the end of the month.'],
        text: 'It stays there, two lines long and blank, beside the keys.',
      },
    },
  },
  lastList: {
    at: ['evening'],
    day: dayOf(1980, 4, 10),
    share: 1000,
    onceIn: 1,
    when: [arc('verdict', 0), not(arc('verdict', 1))],
    title: 'For Mom',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'sad' },
    ],
    text: 'He is making a list for Mom. It has numbers. 1, the light. 2, I dont like the middle of the bread. 3, you hum til I stop kicking. He’s got as far as the stairs, and would like to know if squeaks has a Q.',
    choices: {
      spelling: {
        label: 'Help him with the spelling.',
        costs: [minutes(40), energy(25)],
        then: [billy.bond.up(30), billy.calm.up(40), remember('last-list')],
        after: ['It has to be right. She’ll be going by it.'],
        text: 'It has a Q. You do eleven of them together, with the dish in six steps. Step four is Dad hums. You leave step four as it is.',
      },
      listen: {
        label: 'Sit by. Let him read it to you.',
        costs: [minutes(30)],
        then: [billy.calm.up(50), ted.skill.listening.practise(2), remember('last-list', 'billy')],
        after: ['It’s his list.'],
        text: 'THE STAR THAT SQEEKS IS 4, he reads. He reads it all, to the end, and then the end again, and blows on the pencil.',
      },
      line: {
        label: 'Ask if you may add one line.',
        costs: [minutes(40)],
        then: [billy.bond.up(20), joanna.regard.up(20), remember('last-list', 'ted')],
        after: ['She knows your hand.'],
        text: 'He gives you the last number. You write it small: He will say he isn’t cold. He looks at it. “That’s true,” he says, “put that.”',
      },
    },
  },
  tenUntilFive: {
    at: ['morning', 'forenoon'],
    on: 'weekend',
    onceIn: 9,
    again: 3,
    when: [weeks(61, 72), arc('suit', 1)],
    title: 'Ten until Five',
    where: 'lobby',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'joanna', looks: 'happy' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: 'The order says ten until five. At two minutes to, she’s in the lobby, in a blue coat, with a paper bag. {desmond} is polishing the mailboxes. The elevator opens and {billy} runs. There are twelve yards of marble, and he uses all of them, and he doesn’t look back.',
      },
      {
        when: [],
        text: 'She has brought skates, his size. “I asked {marcus},” says {joanna}. {billy} is hopping to get to the bottom of the bag. By the time you have told her good morning he has told her the week.',
      },
      {
        when: [],
        text: 'It’s raining. She’s under the canopy with two umbrellas, one of them about three feet high. {billy} has it up before he’s out of the door; {desmond} leans away from it. It’s ten, and the three of you look at the rain.',
      },
    ],
    choices: {
      glad: {
        label: 'Be glad, where he can see it.',
        costs: [energy(30)],
        then: [joanna.regard.up(30), billy.calm.up(40), billy.security.up(9), remember('glad-for-him')],
        after: ['He’d go the lighter for it.', 'She would see it, too.'],
        text: [
          {
            when: [],
            text: '“Show her the tooth,” you call. He has shown her. She looks up, over his hood, and it’s a second before she finds what to do with her face.',
          },
          {
            when: [],
            text: 'You hold one while he does up the other. They’re good skates, and you say so. “Show her the stopping,” you tell him.',
          },
          {
            when: [],
            text: 'You tell him he looks like a man going to the bank. At the corner both umbrellas stop, and the low one goes up and down.',
          },
        ],
      },
      wave: {
        label: 'Wave from the elevator.',
        then: [ted.strain.down(15), joanna.regard.up(5)],
        after: ['It’s seven hours. One needn’t make a thing of it.'],
        text: [
          { when: [], text: 'You hold the door with your foot, and wave. It’s a while before the elevator understands.' },
          { when: [], text: 'You wave. He waves a skate.' },
          {
            when: [],
            text: 'You wave through the glass, and write a five on it with your finger, backward, so it will be right from there.',
          },
        ],
      },
      wash: {
        label: 'Go up. There’s a week of wash.',
        then: [ted.energy.up(20), home.laundry.down(60), billy.calm.down(30)],
        after: ['It would be done by five.'],
        text: [
          { when: [], text: 'He’d looked back after all. {desmond} mentions it when you come down with the sheets.' },
          { when: [], text: 'It’s four loads. At five he’s on the mat with both knees skinned, waiting for someone to ask.' },
          { when: [], text: 'From the sixth floor it’s one umbrella, and beside it a dot.' },
        ],
      },
    },
  },
  theThirdOne: {
    at: ['midday', 'afternoon', 'forenoon'],
    onceIn: 7,
    when: [weeks(64, 71), arc('suit', 1)],
    title: 'The Third One',
    where: 'street',
    faces: [
      { who: 'ted', looks: 'surprised' },
      { who: 'joanna', looks: 'thinking' },
    ],
    text: 'A window on Lexington, and a light on behind it: six lengths of cloth, let fall from a bar, and in small letters, Halvorsen. You know the third. It’s leaves, gray on a warmer gray, one of them the wrong way up. It began in crayon over his crib, in 1972. You had that wall painted.',
    choices: {
      inside: {
        label: 'Go in. Tell her that it’s good.',
        costs: [minutes(30), energy(40)],
        then: [joanna.regard.up(50), remember('said-it-was-good')],
        after: ['She’d look up, and it would be you.', 'It is good.'],
        text: 'She comes out with pins in her mouth, and has to take them out, one at a time, to say your name. “The third,” you tell her. “It’s the best thing on the street.”',
      },
      bring: {
        label: 'Come back with {billy}.',
        costs: [minutes(60)],
        then: [joanna.regard.up(25), billy.bond.up(10), billy.calm.up(25)],
        after: ['He’d want to know which are hers.'],
        text: 'He goes along the glass with one finger, and stops. “That one’s backward,” he says, and waves at it. Inside, between the bolts, somebody has stopped with her hand up.',
      },
      across: {
        label: 'Look from across the street.',
        then: [ted.strain.down(20), ted.energy.up(10)],
        after: ['One can see it very well from there.'],
        text: 'A woman with a stroller stops in front of it, and stays through two lights. You find that you’d been waiting to see whether she would.',
      },
    },
  },
  onRisers: {
    at: ['evening'],
    on: 'schoolDay',
    onceIn: 8,
    when: [weeks(64, 70), arc('suit', 1), not(sick)],
    title: 'The Second Grade Sings',
    where: 'school',
    faces: [
      { who: 'joanna', looks: 'worried' },
      { who: 'calderon', looks: 'neutral' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: [
      {
        when: [remembers('her-coat')],
        text: 'The second grade sings at seven, on risers, in the gym. She’s at the back, by the door, in the gray coat you once mailed, where a person stands who isn’t sure she was asked. There’s a chair beside yours with your hat on it. High up, {billy} has found one of you and is looking for the other.',
      },
      {
        when: [],
        text: 'The second grade sings at seven, on risers, in the gym. She’s at the back, by the door, with her gloves on, where a person stands who isn’t sure she was asked. There’s a chair beside yours with your hat on it. High up, {billy} has found one of you and is looking for the other.',
      },
    ],
    choices: {
      hat: {
        label: 'Take your hat off the chair.',
        costs: [energy(30)],
        then: [joanna.regard.up(40), billy.calm.up(50), remember('her-seat')],
        after: ['Everyone in the row knows.'],
        text: 'She comes along the row, saying sorry to knees. Neither of you says anything. In the second song he stops looking from place to place, and opens his mouth.',
      },
      nod: {
        label: 'Turn around, and nod.',
        then: [joanna.regard.up(15), billy.calm.up(15), ted.strain.down(10)],
        after: ['It’s a school. Anyone may stand.'],
        text: 'She nods. You both start to clap a beat too early, from opposite ends of the gym. He sings the whole of it to the clock, which is between you.',
      },
      watch: {
        label: 'Watch the boy. It’s his evening.',
        then: [billy.bond.up(15), ted.strain.down(15)],
        after: ['He has a line by himself, in the third.'],
        text: 'He knows all the words and gives them to his shoes. When the lights go up you look around. The door is just closing, very slowly, on its spring.',
      },
    },
  },
  tenColumns: {
    at: ['forenoon', 'midday', 'afternoon'],
    on: 'weekend',
    onceIn: 5,
    when: [weeks(68, 71), arc('suit', 1), not(sick)],
    title: 'Ten Columns, No Lions',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'worried' },
    ],
    text: '“I’d like to see where it is,” says {billy}. So you take the train to Chambers Street. It’s shut, weekends. It has ten columns, and more steps than he had allowed for. He goes up them, counting, and tries the big door, and comes down. “It’s locked,” he says. “So nobody’s in there with it.”',
    choices: {
      steps: {
        label: 'Eat the sandwiches on the steps.',
        costs: [minutes(45)],
        then: [billy.calm.up(50), billy.bond.up(10)],
        after: ['You’ve brought egg.'],
        text: 'You sit halfway up. A pigeon comes for the crusts. By the end of the second half it’s a place where he has had egg salad.',
      },
      chalk: {
        label: 'Show him how it goes, in chalk.',
        costs: [minutes(30), energy(25)],
        then: [billy.security.up(12), billy.trust.up(6)],
        after: ['He has chalk. He’d want both tables.'],
        text: 'You draw the judge’s chair and the two tables. He stands in each. From hers he looks across at yours for some time. “It’s not that far,” he says.',
      },
      boat: {
        label: 'The ferry’s just down there. Go.',
        costs: [dollars(0.5), minutes(60)],
        then: [billy.play.up(50), ted.strain.down(40), remember('ferry')],
        after: ['It still doesn’t make you get off.'],
        text: 'From the water he can pick it out, between two others, till it’s too small. Then he goes around to the front rail, for what’s coming.',
      },
    },
  },
  redDots: {
    at: ['evening', 'afternoon'],
    onceIn: 4,
    when: [weeks(75, 77), arc('verdict', 0), not(arc('verdict', 1))],
    title: 'Red Dots, Blue Dots',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'sad' },
    ],
    text: 'He has found your sheets of dots, for layouts. Red goes. Blue stays. He’s been at it since supper. The engine is red. The boat plate is blue, and under that red, and under that blue; he has peeled it twice. Now he’s in front of you with a sheet in either hand.',
    choices: {
      hand: {
        label: 'Hold out your hand.',
        then: [billy.bond.up(25), billy.calm.up(10), ted.strain.up(15)],
        after: ['He’s nearly out of blue.'],
        text: 'You get one on the back of it, blue. He gives himself a red. Then he presses the two hands together, hard, and looks to see what’s come off.',
      },
      plate: {
        label: 'Ask about the plate.',
        costs: [minutes(20)],
        then: [ted.skill.listening.practise(3), billy.calm.up(30), joanna.regard.up(10)],
        after: ['There’s just the one.'],
        text: '“It lives here,” {billy} says. “But she doesn’t know about the waves.” He draws it for her, on a card, with the chip. The plate gets its blue.',
      },
      shelves: {
        label: 'Take the reds. Do the high shelves.',
        costs: [energy(25)],
        then: [billy.trust.up(8), billy.security.up(6), ted.strain.up(10)],
        after: ['He can’t reach the winter things.'],
        text: 'When you come down there’s a red on his pillow, and a blue on the hook where his coat goes, and both on the cinnamon, behind the rice.',
      },
    },
  },
})
