/** What a small body does at the worst hour. */
import { theme } from './define.ts'
import {
  atHome,
  billy,
  chance,
  dollars,
  energy,
  favour,
  margaret,
  mend,
  minutes,
  open,
  remember,
  remembers,
  season,
  sick,
  ted,
  weeks,
  work,
} from './words.ts'

export const body = theme({
  feverAtTwo: {
    at: ['night'],
    onceIn: 10,
    again: 26,
    mood: 'blow',
    when: [sick, season('autumn', 'winter', 'spring')],
    title: 'A Hundred and Three',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'sad' },
      { who: 'ted', looks: 'worried' },
    ],
    text: [
      {
        when: [],
        text: 'Two in the morning. He is hot as a radiator and twice as dry. “The train is in the closet,” he tells you, quite reasonably. The thermometer says a hundred and three. Across the landing there is a light under 6B.',
      },
      {
        when: [],
        text: 'He calls you by the right name but asks who let the dog in. The thermometer stops at a hundred and three and a bit. It is ten past two, and the tap in the bathroom is the only thing talking.',
      },
      {
        when: [],
        text: 'His hair is wet and the rest of him is paper. A hundred and three, twenty to three, and nobody else awake in the line. He wants to know if it is a school night. You say not any more.',
      },
    ],
    choices: {
      sitUp: {
        label: 'Sit up with a wet cloth.',
        costs: [energy(125)],
        then: [billy.health.up(90), billy.calm.up(80), billy.bond.up(50), ted.skill.listening.practise(3), remember('fever-night')],
        after: ['It will take what is left of the night.', 'The tap can be heard through the wall.'],
        text: [
          {
            when: [],
            text: 'You run the tap till it’s cold and sit, and count for him, and run the tap. Around four he asks who taught you that. Nobody did.',
          },
          {
            when: [],
            text: 'At five it breaks, all at once, like weather. He sleeps across your arm. You can’t reach the alarm, and there is no one else to.',
          },
          { when: [], text: 'You do the cloth, his neck, the cloth. By light he smells of oatmeal and wants a cracker, the long kind.' },
        ],
      },
      knock: {
        label: 'Knock at 6B.',
        costs: [favour(10)],
        when: [margaret.regard.atLeast(180)],
        because: 'She would not open, not yet.',
        then: [billy.health.up(110), billy.calm.up(50), margaret.regard.up(20), remember('mgt-fever')],
        after: ['She has done this with two.', 'You will owe her one.'],
        text: [
          {
            when: [],
            text: 'She comes in a coat over a nightgown, with her own thermometer, and doesn’t say a word until it has been read. Then she says, “Socks. Wet ones. Don’t look at me, it works.”',
          },
          {
            when: [],
            text: 'She puts the back of her hand to him, then, out of habit, to you. “You’re fine,” she says, as if it were a pity.',
          },
          {
            when: [],
            text: 'She stays till it turns. You sit on either side of him like two people on a train who have both missed their stop.',
          },
        ],
      },
      pill: {
        label: 'A pill, water, back to bed.',
        costs: [energy(20)],
        then: [
          chance(600, 'it goes down by morning', [billy.health.up(40)], [billy.health.down(120), billy.calm.down(60)]),
          remember('slept-through-fever'),
        ],
        after: ['You have to be somewhere at nine.', 'The doctor will ask when it began.'],
        text: [
          { when: [], text: 'He takes it from a spoon. You leave both doors open and sleep the way one does beside a telephone.' },
          {
            when: [],
            text: 'You tell him to call if it’s worse. He doesn’t call. At seven you find he has turned the pillow over by himself, more than once.',
          },
          {
            when: [],
            text: 'You set the alarm for four and sleep through it. At seven his lips are chapped, and he is reading the label to himself.',
          },
        ],
      },
    },
  },
  nightmareElevator: {
    at: ['night'],
    onceIn: 20,
    when: [weeks(3, 30), billy.security.below(500)],
    title: 'Only Down',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'cry' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'He is sitting up in the dark with his shoes on. In the dream, he says, the elevator has only one button, and it is Down, and you press it. He would like to know how many floors there are under the lobby.',
    choices: {
      ride: {
        label: 'Ride it. Now. In pajamas.',
        costs: [minutes(30), energy(25)],
        then: [billy.security.up(30), billy.calm.up(80), billy.bond.up(20), remember('midnight-elevator')],
        after: ['{desmond} is on till six.'],
        text: 'Six, lobby, six, lobby. He presses every one himself. On the fourth trip {desmond}, without looking up from his accounting, says, “Going up, gentlemen?”',
      },
      talk: {
        label: 'Sit on the bed. Ask what came next.',
        costs: [minutes(25), energy(25)],
        then: [billy.calm.up(40), billy.security.up(12), ted.skill.listening.practise(3)],
        after: ['You would learn how it ends.'],
        text: 'Nothing came next; that was the bad part. You build the rest together: a basement, a boiler, {jankowski} with a flashlight. “He’d be cross,” says {billy}, cheered.',
      },
      water: {
        label: 'A glass of water, and lights out.',
        then: [billy.sleep.up(30), ted.energy.up(20)],
        after: ['It is ten to three.'],
        text: 'He drinks it to be fair to you. When you look in later the shoes are beside the bed, side by side, laces open, ready.',
      },
    },
  },
  firstTooth: {
    at: ['evening', 'night'],
    onceIn: 5,
    when: [weeks(12, 24)],
    title: 'A Tooth, in an Envelope',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'It came out at {marcus}’s, in a roll. He has carried it home in a Tri-Borough Savings envelope, which he has sealed, and on which he has printed TOOTH ONE. He puts it under the pillow with the flap toward the wall, for easy reading.',
    choices: {
      letter: {
        label: 'A dollar, and a letter. Forge it.',
        costs: [minutes(30), dollars(1)],
        then: [billy.bond.up(35), billy.calm.up(30), remember('tooth-letter')],
        after: ['You have forged worse, for clients.'],
        text: 'You give her a curly hand and a list of other boys’ prices. In the morning he reads it twice. “She writes her g’s like you,” he says, and puts it in the good box.',
      },
      quarter: {
        label: 'A quarter, asleep on your feet.',
        costs: [dollars(0.25)],
        then: [billy.calm.up(15), billy.bond.up(10)],
        after: ['It is the going rate, according to {roz}.'],
        text: 'It rolls under the bed and you let it. He finds it at breakfast. “She dropped it,” he says. “They’re overworked.”',
      },
      forget: {
        label: 'You’ll do it when the boards are done.',
        then: [work.standing.up(10), billy.calm.down(20), remember('fairy-strike')],
        after: ['The boards won’t be done.'],
        text: 'At seven you hear yourself say that they are on strike, like the newspapers. He considers it. “Who’s their union?” he asks. You tell him. It takes the whole walk.',
      },
    },
  },
  haircut: {
    at: ['forenoon', 'midday'],
    on: 'weekend',
    onceIn: 70,
    when: [weeks(9, 60)],
    title: 'Bowl or Barber',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'He looks out from under it like a pony. At the school gate a mother you don’t know said he had such lovely hair, in the voice for someone who ought to have it cut. The barber on Amsterdam has two chairs, and both of them are empty.',
    choices: {
      both: {
        label: 'Both chairs. The same for each of you.',
        costs: [minutes(60), dollars(7)],
        then: [billy.bond.up(25), billy.calm.up(20), remember('haircut-together')],
        after: ['You need one as well.'],
        text: 'They pump his chair up until your heads are level. In the mirror, under the sheets, there are two men of different sizes being very patient.',
      },
      scissors: {
        label: 'Kitchen scissors. How hard can it be.',
        costs: [minutes(30)],
        then: [chance(400, 'it comes out straight', [billy.bond.up(20)], [billy.calm.down(20), remember('crooked-fringe')])],
        after: ['It is only a line.'],
        text: 'You even it up on the left; that makes the right long; you even that. When you stop, it’s because you are running out of forehead.',
      },
      grow: {
        label: 'Let it grow. It’s the fashion.',
        then: [billy.school.down(10), ted.energy.up(20)],
        after: ['It will be in his soup before long.'],
        text: 'He learns to blow it straight up out of his eyes, and does it at the end of sentences.',
      },
    },
  },
  angryWordNight: {
    at: ['night'],
    onceIn: 2,
    again: 1,
    when: [open('anger-word'), weeks(1, 77), atHome],
    title: 'After the Door',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'sad' },
      { who: 'billy', looks: 'sad' },
    ],
    text: [
      {
        when: [],
        text: 'It was out before you could hear it. His door is closed, not slammed; he has closed it the way one closes a door on somebody asleep. Under it there is still a light.',
      },
      {
        when: [],
        text: 'You said it, and he went quite still, and then asked to be excused, which nobody has taught him. The plate is in the sink. It is rinsed.',
      },
      {
        when: [remembers('measured-hall')],
        text: 'There are eleven feet and four inches of hall between his door and yours. It was loud enough for all of it.',
      },
      { when: [], text: 'The word is still in the kitchen. You have opened the window, and it’s still in the kitchen. His light is on.' },
      {
        when: [],
        text: 'He has put his shoes out in the hall, side by side, facing the elevator. It may not mean anything. The light is on under the door.',
      },
    ],
    choices: {
      tonight: {
        label: 'Go in now. Sit on the floor.',
        costs: [minutes(30), energy(30)],
        then: [mend('anger-word'), billy.calm.up(90), billy.trust.up(10), billy.bond.up(15)],
        after: ['He is awake.', 'Through a wall, a thing like that can be heard too.'],
        text: [
          {
            when: [],
            text: 'You say that it was yours, and not about him, and that you are sorry. He lets you finish. “You can sit on the rug part,” he says.',
          },
          { when: [], text: 'You say it to the foot of the bed. After a while a hand comes down over the edge with a cracker in it.' },
          { when: [], text: '“I know,” he says. “You had your work face.” Then he shows you it. It’s very like.' },
          { when: [], text: 'You sit against the bed. He does the local as far as Canal, and then it’s all right to be quiet.' },
          { when: [], text: '“Was it at me,” he says, “or near me?” Near, you tell him. He moves the lamp over, so that you have some.' },
        ],
      },
      tomorrow: {
        label: 'Tomorrow, at breakfast.',
        then: [billy.calm.up(10), ted.energy.up(30), mend('anger-word', 'came-back-in')],
        after: ['It will keep till morning. So will he.'],
        text: [
          { when: [], text: 'In the morning you say it over the toast. “Okay,” he says. He had already put it somewhere for the night.' },
          { when: [], text: 'You say it while you look for his mitten, and he finds the mitten, and both of you say thank you.' },
          { when: [], text: 'It comes out shorter by daylight. He nods, chewing, like a man hearing terms.' },
          { when: [], text: 'You say it to the back of a cereal box. The box is lowered. “Which part?” it says.' },
          { when: [], text: 'He says it first, for the milk. You say it after him, for the rest.' },
        ],
      },
      leave: {
        label: 'He began it. Let it lie.',
        then: [ted.strain.down(10), billy.security.down(18), billy.trust.down(10)],
        after: ['He did begin it.'],
        text: [
          { when: [], text: 'The light goes out at ten, by itself. He has got up to do it.' },
          { when: [], text: 'Nobody says anything. It becomes one of the things that are in the apartment.' },
          { when: [], text: 'You do the dishes loudly and then, hearing them, softly.' },
          { when: [], text: 'At breakfast he is very polite about the butter.' },
          { when: [], text: 'In the morning he has taken the shoes in again, by himself.' },
        ],
      },
    },
  },
})
