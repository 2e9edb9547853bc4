/** Needles, spots, teeth and shoes: what a boy’s body asks by day. */
import { theme } from './define.ts'
import {
  any,
  atHome,
  billy,
  dollars,
  energy,
  favour,
  had,
  home,
  margaret,
  minutes,
  not,
  remember,
  remembers,
  school,
  sick,
  ted,
  weeks,
  work,
} from './words.ts'

export const clinic = theme({
  theBoosterCard: {
    at: ['afternoon', 'forenoon', 'midday'],
    on: 'weekday',
    onceIn: 6,
    when: [weeks(6, 16), atHome, not(sick), not(remembers('vaccines-kept'))],
    title: 'The Booster Card',
    where: 'doctor',
    faces: [
      { who: 'sachs', looks: 'neutral' },
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'The school wants a card with a stamp on it. {sachs} has a cigarette going on the windowsill and one hand behind her back. “I have a boy here who isn’t going to look,” she says, “and a father. Which of you faints?”',
    choices: {
      hold: {
        label: 'Hold him. Look where he looks.',
        costs: [dollars(20), minutes(45)],
        then: [billy.calm.up(20), billy.bond.up(20), billy.health.up(20), remember('held-for-shot'), remember('vaccines-kept')],
        after: ['It takes four seconds.'],
        text: 'He looks at the clock and you look at him. He makes it five. “Forty-six pounds,” says {sachs}, stamping. “Put it in your wallet. It’s the first thing they ask.”',
      },
      count: {
        label: 'Stand by the scale. Have him count.',
        costs: [dollars(20), minutes(30)],
        then: [billy.security.up(6), billy.health.up(20), ted.strain.down(10), remember('vaccines-kept')],
        after: ['You don’t care for them yourself.'],
        text: 'It’s over at four. He goes on to eleven, since he’d said eleven, in a high clear voice. “That one’s all right,” says {sachs}. “Sit down, Mr. Kramer.”',
      },
      later: {
        label: 'Put it off. You’ve a meeting.',
        then: [work.standing.up(10), school.teacher.down(10), billy.calm.up(15), remember('form-late')],
        after: ['He wouldn’t mind.', 'The office wants the card.'],
        text: '“It’ll be this same needle in the spring,” says {sachs}. {billy} gets off the paper very carefully, so as not to tear it, and thanks her.',
      },
    },
  },
  chairGoesUp: {
    at: ['forenoon', 'afternoon', 'midday'],
    on: 'weekday',
    onceIn: 12,
    when: [weeks(18, 32), atHome, not(sick)],
    title: 'The Chair Goes Up',
    where: 'doctor',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: 'The dentist’s chair goes up, and back, and there’s a lamp on an arm. {billy} stands on the rubber mat with his hands in his pockets. “Who else has had it today?” he asks. Nine people, says the dentist. “And where are they?” says {billy}.',
    choices: {
      first: {
        label: 'Get in it first.',
        costs: [dollars(20), minutes(60)],
        then: [billy.bond.up(30), billy.calm.up(30), billy.health.up(20), remember('dentist-hand')],
        after: ['You are due as well. Overdue.'],
        text: 'You go up and back. The dentist looks in, since you’re there, and finds two. {billy} holds your hand and tells you what each one is for, from the tray.',
      },
      magazine: {
        label: 'Take a magazine. They can send a bill.',
        costs: [minutes(30)],
        then: [ted.debt.up(20_00), ted.energy.up(20), billy.health.up(20), billy.security.up(3)],
        after: ['It’s from last March.'],
        text: 'There are a hundred and forty-four holes to a square of the ceiling. He gives you the total in the elevator, out of one side of his mouth.',
      },
      bribe: {
        label: 'Mention the frog record.',
        costs: [dollars(26), minutes(30)],
        then: [billy.calm.up(50), billy.health.up(20), billy.play.up(30)],
        after: ['Six dollars, and it’s done.'],
        text: 'He opens wide for the frog record. On the way out he asks the nurse when the next one is, and you see his lips move, pricing it.',
      },
    },
  },
  spots: {
    at: ['morning', 'forenoon', 'midday', 'afternoon', 'evening'],
    onceIn: 1,
    when: [sick, weeks(16, 42)],
    title: 'Eleven, and One Behind',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'He has lifted his pajamas to show you: eleven, and one behind the ear. “It’s {toby}’s,” says {billy}, with respect. “He had it Sunday and he gave it to everyone.” Across the landing somebody small is being told what happens if he scratches.',
    choices: {
      stay: {
        label: 'Stay by him till they’ve dried.',
        costs: [energy(50)],
        then: [billy.bond.up(50), billy.calm.up(40), work.standing.down(40), remember('pox-week')],
        after: ['They come in crops.', 'The agency will want to know which crop.'],
        text: 'You dab them pink, by number, and keep a chart. Before long he has a mustache in calamine, and so have you. {teague} reads you your calls. You take them from the tub.',
      },
      share: {
        label: 'Turn about with {margaret}.',
        costs: [favour(4)],
        when: [margaret.regard.atLeast(250)],
        because: 'You’d have to be asked in first.',
        then: [margaret.regard.up(30), billy.company.up(50), work.standing.down(20), billy.bond.up(15), remember('shared-pox')],
        after: ['She has one, you have one, and {nell} has had it.'],
        text: 'A day yours, a day hers, all of them in the one bed like a bad hand at cards. You do the voices. {nell} keeps the scratching book, by name and hour.',
      },
      boards: {
        label: 'Work beside the bed.',
        costs: [energy(25)],
        then: [ted.skill.copy.practise(2), work.standing.up(10), billy.bond.up(10), billy.calm.down(10)],
        after: ['A board will lie flat on a blanket.'],
        text: 'By four there’s a pink thumb on the luggage. {eddie} is told, when they go in, that it’s a sunset. He says he’s seen worse from Lisbon.',
      },
    },
  },
  inHerBook: {
    at: ['evening'],
    onceIn: 1,
    again: 20,
    when: [sick, had('corrigan')],
    title: 'In Her Book',
    where: 'apartment',
    faces: [
      { who: 'corrigan', looks: 'neutral' },
      { who: 'billy', looks: 'asleep' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [],
        text: '{corrigan} has her hat on. She has put it down each hour, in the back of her prayer book: 100, 101, 101½, TOAST. “He asked was it three yet,” she says. “That was at ten.” {billy} is asleep with his shoes by the bed.',
      },
      {
        when: [],
        text: '“He never complained,” says {corrigan}, pinning her hat, “and I’d have known what to do with complaining.” The book is open on the stove. In the column for today there are eight numbers, and a saint.',
      },
      {
        when: [],
        text: '{corrigan} is rinsing a cup in her hat. “Tea,” she says, “and a spoon of rice, and he’d have the rice counted.” There’s a column ruled in the prayer book. At three o’clock, where the number ought to be, there’s a train, in pencil.',
      },
    ],
    choices: {
      sit: {
        label: 'Sit down by him in your coat.',
        costs: [minutes(40)],
        then: [billy.calm.up(40), billy.bond.up(15), remember('sitter-fever')],
        after: ['He’ll wake around eight.'],
        text: [
          { when: [], text: 'At eight he opens his eyes. “Is it three?” he says. It’s past three, you tell him. He moves over.' },
          { when: [], text: 'His forehead is cooler than your hand. He takes the hand, turns it over, and puts that side down.' },
          {
            when: [],
            text: 'He had slid off the pillow toward the door. You slide him up. He’s gone again before you have found your other sleeve.',
          },
        ],
      },
      copy: {
        label: 'Copy out her figures for {sachs}.',
        costs: [minutes(10)],
        then: [billy.health.up(50), home.routine.up(10), remember('sitter-fever')],
        after: ['A doctor likes a column.'],
        text: [
          {
            when: [],
            text: 'She reads them to you. “You’ll want the toast in,” says {corrigan}. She gives you your change to the nickel, and one nickel more: his, for the telephone.',
          },
          { when: [], text: '“And Saint Blaise,” she says, as you write. You put Saint Blaise. It can do no harm in a column.' },
          { when: [], text: '“That’s no temperature,” she says, of the train. You put it in where she has it.' },
        ],
      },
      again: {
        label: 'Ask if she can come tomorrow too.',
        costs: [dollars(4)],
        then: [work.standing.up(10), ted.strain.down(15), billy.calm.down(20), remember('sitter-fever')],
        after: ['{brandt} is at ten.', 'She has it all in the book.'],
        text: [
          {
            when: [],
            text: '“I’ll come,” says {corrigan}. “I’d only sit home wondering was it up.” In the morning he has his own list for her.',
          },
          { when: [], text: '“I will, of course,” she says. From the bed a voice says what time, please, and is told.' },
          { when: [], text: '“Half past eight,” says {corrigan}, “and I’ll bring the rice.” He’d like her to bring the pencil.' },
        ],
      },
    },
  },
  toothFour: {
    at: ['night', 'evening'],
    onceIn: 8,
    mood: 'warm',
    when: [weeks(34, 72), any(remembers('tooth-letter'), remembers('fairy-strike')), atHome],
    title: 'Tooth Four',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'asleep' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: [
      {
        when: [remembers('tooth-letter')],
        text: 'TOOTH FOUR, it says on the envelope. And under that, smaller: DEAR FAIRY YOU DO YOUR Gs LIKE MY DAD. It is under the pillow, flap to the wall. {billy} isn’t asleep. He’s breathing the way they do in plays.',
      },
      {
        when: [],
        text: 'TOOTH FOUR, it says on the envelope. And under that, smaller: IS THE STRIKE OVER. WHO WON. It is under the pillow, flap to the wall. {billy} isn’t asleep. He’s breathing the way they do in plays.',
      },
    ],
    choices: {
      letter: {
        label: 'Write back. Answer the question.',
        costs: [minutes(20), dollars(1)],
        then: [billy.bond.up(30), billy.calm.up(20), remember('knew-the-hand')],
        after: ['A dollar is what a letter runs to.'],
        text: [
          {
            when: [remembers('tooth-letter')],
            text: 'A GREAT MANY GOOD PEOPLE DO, you write, with six g’s, no two alike. In the morning both letters are on the table, with the magnifying glass left across them.',
          },
          { when: [], text: 'WE GOT THE DOLLAR, you print. He reads it over his egg, slowly nodding, like a member.' },
        ],
      },
      sit: {
        label: 'Sit on the bed. Ask if he’s up.',
        costs: [minutes(20)],
        then: [billy.trust.up(9), billy.bond.up(15), ted.skill.listening.practise(1), remember('knew-the-hand')],
        after: ['He’s expecting somebody.'],
        text: [
          {
            when: [],
            text: '“No,” says {billy}. He has known since tooth two. He hadn’t said, because you took such trouble. “You can still do it,” he says. “I’ll still be asleep.”',
          },
          {
            when: [],
            text: '“No,” says {billy}. After a bit he says there was no strike in the papers; he’d had {marcus} look. You tell him it was a small union.',
          },
        ],
      },
      dollar: {
        label: 'Leave a dollar, and no letter.',
        costs: [dollars(1)],
        then: [ted.energy.up(20), billy.calm.up(10)],
        after: ['It’s the rate, with inflation.'],
        text: [
          { when: [], text: '“They’ve cut out the letters,” he says at breakfast, and passes you the milk. “It’s the oil.”' },
          { when: [], text: 'He holds the dollar up to the lamp, both sides, and asks you to change it for pennies.' },
        ],
      },
    },
  },
  iCurled: {
    at: ['forenoon', 'midday', 'afternoon'],
    onceIn: 50,
    when: [weeks(5, 30), atHome, not(sick)],
    title: 'Thirteen and a Half',
    where: 'shop',
    faces: [
      { who: 'billy', looks: 'embarrassed' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'He’s been limping on both feet at once, so that it looked like a walk. The man in the shoe store presses down with his thumb and, tactfully, says nothing. “They’ve been small for a while,” says {billy}. “You were busy. I curled.”',
    choices: {
      two: {
        label: 'Two pairs: one to wear, one to grow.',
        costs: [dollars(22), minutes(30)],
        then: [billy.calm.up(30), billy.health.up(20), home.routine.up(10), remember('his-shoe-size')],
        after: ['Then it can’t happen twice.'],
        text: 'Thirteen and a half, you write on a card, and put the card in with the tokens. He does the eleven blocks home on the dark squares only.',
      },
      sorry: {
        label: 'One pair. “Tell me, next time. I’ll stop.”',
        costs: [dollars(11), minutes(30)],
        then: [billy.trust.up(9), billy.bond.up(15), remember('his-shoe-size')],
        after: ['You’d have to be the kind who stops.'],
        text: 'You shake on it. He carries the old ones in the box, level, with the lid on, and at home he looks for somewhere to put them.',
      },
      stretch: {
        label: 'Have these stretched. Payday’s Friday.',
        then: [ted.strain.down(10), billy.calm.down(15), billy.school.up(3)],
        after: ['They’ve a machine for it. There’s no charge.'],
        text: 'It is two wooden feet on a screw. He watches it go out, and out. “That’s what I was doing,” he says.',
      },
    },
  },
  theNotePinned: {
    at: ['evening'],
    on: 'schoolDay',
    onceIn: 45,
    when: [weeks(6, 60), atHome, not(sick)],
    title: 'A Note, Pinned',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'It was pinned inside his collar, sealed, so that nobody would know. Half the class has one. “They’re called guests,” says {billy}. “{calderon} says they only go to clean people.” He has kept his hat on, out of courtesy. You find that you itch.',
    choices: {
      comb: {
        label: 'Comb them out, under the lamp.',
        costs: [minutes(60), energy(25)],
        then: [billy.bond.up(25), billy.company.up(40), home.laundry.up(40), remember('combed-out')],
        after: ['There’s a comb in the envelope. It’s a serious comb.'],
        text: 'It takes both sides of the frog record, twice. He sits between your knees and calls them by number. At forty he asks, politely, whether you would like to be next.',
      },
      barber: {
        label: 'The barber. As short as it goes.',
        costs: [dollars(4)],
        then: [ted.energy.up(20), billy.calm.down(15), billy.play.up(20)],
        after: ['Nothing could live there.'],
        text: 'He comes out like a tennis ball. Strangers on Amsterdam lay a hand on it, for luck. He lets {toby} for a penny.',
      },
      vinegar: {
        label: '{margaret} has a way with vinegar.',
        costs: [favour(8)],
        when: [margaret.regard.atLeast(220)],
        because: 'It’s not a thing to bring to that door.',
        then: [billy.company.up(60), margaret.regard.up(5), home.laundry.up(10)],
        after: ['She has two of her own in it.'],
        text: 'She does three heads in one sink, and looks at yours. “Bend,” says {margaret}. You cross the landing in a towel, smelling like a salad, and are told not to lean on anything.',
      },
    },
  },
})
