/** The boiler, the stairs, the lobby, and whoever is on them. */
import { theme } from './define.ts'
import {
  any,
  arc,
  atHome,
  beat,
  billy,
  energy,
  favour,
  had,
  home,
  margaret,
  minutes,
  not,
  remember,
  remembers,
  sick,
  ted,
  weeks,
} from './words.ts'

export const stairs = theme({
  boiler: {
    at: ['evening', 'night'],
    onceIn: 24,
    again: 40,
    when: [any(weeks(12, 18), weeks(60, 66))],
    title: 'Heat Is a Conversation',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'worried' },
    ],
    text: [
      {
        when: [],
        text: '“Heat is a conversation,” {jankowski} likes to say. Tonight it is silent. There’s a skin on the water in the toothbrush glass. {billy} breathes out, slowly, and watches himself do it. “I’m on,” he says.',
      },
      {
        when: [],
        text: 'The radiator knocks twice, as if it had the wrong apartment, and goes cold under your hand. Nine above, says the radio. All down the line people are opening their doors, to see whether it’s everyone.',
      },
    ],
    choices: {
      basement: {
        label: 'Down to the basement with a wrench.',
        costs: [minutes(60), energy(25)],
        then: [billy.bond.up(25), ted.skill.house.practise(2), billy.play.up(30), remember('boiler-night')],
        after: ['{jankowski} is one man, with one lamp.'],
        text: [
          {
            when: [],
            text: '{billy} holds the flashlight. “Good,” says {jankowski}. “Most point it at my face.” At ten o’clock it says something, low, and the pipes along the ceiling begin to answer.',
          },
          {
            when: [],
            text: 'You hold what you are told to hold. It goes around, it coughs; six floors up somebody cheers. {billy} is given the old washer, to keep.',
          },
        ],
      },
      oven: {
        label: 'Oven open, coats on, cards.',
        then: [billy.bond.up(30), billy.sleep.down(20), billy.calm.up(30), remember('oven-camp')],
        after: ['He has always wanted to live in the kitchen.'],
        text: [
          {
            when: [],
            text: 'You play in mittens; it’s mostly honesty. He goes to sleep on the phone book with three queens, and you look, and leave them.',
          },
          {
            when: [],
            text: 'He reads aloud from the fuse box. At midnight the two of you agree that the oven is the nicest room you have had.',
          },
        ],
      },
      sofa: {
        label: '6B has the other boiler. Ask.',
        costs: [favour(10)],
        when: [margaret.regard.atLeast(250)],
        because: 'Not yet; she would only look at you.',
        then: [billy.sleep.up(40), billy.company.up(60), margaret.regard.up(5)],
        after: ['Warm, and crowded, and owed.'],
        text: [
          {
            when: [],
            text: 'Five people and a hamster. {nell} assigns the cushions. In the dark {toby} asks if you’re the mom now, or is it turns.',
          },
          {
            when: [],
            text: '{margaret} gives you the sofa with the spring. “It’s that or the treaty,” she says, and throws a blanket over your whole head.',
          },
        ],
      },
    },
  },
  nellsCourt: {
    at: ['afternoon', 'forenoon'],
    onceIn: 20,
    mood: 'warm',
    when: [weeks(16, 45), margaret.regard.atLeast(300), not(sick)],
    title: 'The People against {ted} Kramer',
    where: 'landing',
    faces: [
      { who: 'nell', looks: 'neutral' },
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: '{nell} is sitting on the fifth stair in her mother’s black raincoat. You are charged with stepping on chalk. {toby} is the witness, and the dog. {billy} stands beside you with a clipboard. “I’m yours,” he says, out of the side of his mouth. “It doesn’t look good.”',
    choices: {
      plead: {
        label: 'Plead guilty. It was you.',
        then: [billy.calm.up(20), billy.play.up(30), margaret.regard.up(10), remember('nells-court')],
        after: ['There is chalk on your shoe.'],
        text: '“One chalk,” says {nell}, “blue. And you have to say which squares.” You know which squares. Your lawyer shakes your hand.',
      },
      defend: {
        label: 'Mount a defense. Call the dog.',
        costs: [minutes(30)],
        then: [billy.play.up(60), billy.bond.up(20), ted.skill.pitching.practise(1), remember('nells-court')],
        after: ['You are known to be good in a room.'],
        text: 'Under questioning the dog admits that it was raining. {nell} rules that rain is nobody’s fault, and adds two cookies for contempt.',
      },
      settle: {
        label: 'Settle on the stairs. Two cookies.',
        costs: [minutes(5)],
        then: [billy.play.up(20), ted.energy.up(5)],
        after: ['Nobody has to find out who did what.'],
        text: 'The court takes the cookies into its pocket. Later {billy} asks if the real ones can be talked to like that.',
      },
    },
  },
  corriganSleeps: {
    at: ['evening'],
    on: 'weekday',
    onceIn: 6,
    when: [weeks(6, 40), not(beat('B11')), had('corrigan')],
    title: 'On Guard',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'corrigan', looks: 'asleep' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'You come in on your toes, because it is so quiet. {corrigan} is in the good chair with her mouth a little open. There’s a blanket over her to the chin. {billy} sits on the floor by her feet with the flashlight, facing the door.',
    choices: {
      keep: {
        label: 'Thank him. Keep her.',
        then: [billy.bond.up(15), billy.security.up(6), remember('billy-covered-her')],
        after: ['She had five, and a husband at sea.'],
        text: '“He was an angel,” says {corrigan}, waking into the middle of it, “or I’d tell you.” {billy} turns off the flashlight and hands over the watch.',
      },
      robin: {
        label: 'Try {robin} from 4C instead.',
        then: [billy.play.up(20), billy.security.down(6)],
        after: ['She is sixteen, and awake.'],
        text: 'There is a good deal more noise. “He asked if you were coming at nine,” {robin} reports, “or at nine-nine.”',
      },
      speak: {
        label: 'Speak to her, kindly, at the door.',
        costs: [energy(15)],
        then: [billy.security.up(12), ted.skill.listening.practise(1)],
        after: ['It is not an easy thing to say to sixty-six.'],
        text: '“I rest my eyes,” says {corrigan}. Then she takes her hat off again. “No. You’re right. Tell me the time he’s to be asleep, and I’ll not be first.”',
      },
    },
  },
  contingent: {
    at: ['evening'],
    on: 'weekday',
    onceIn: 6,
    when: [weeks(49, 54), atHome, not(sick)],
    title: 'Debits on the Left',
    where: 'lobby',
    faces: [
      { who: 'desmond', looks: 'worried' },
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: '{desmond}’s final in accounting is a week from Thursday. He does it between cabs, off cards, with a rubber band, and {billy} has got hold of half of them. “What is a con-tin-gent li-a-bil-i-ty?” he asks. {desmond} shuts his eyes. A cab goes by with its light on.',
    choices: {
      quiz: {
        label: 'Hear his cards, nightly, till then.',
        costs: [minutes(60), energy(25)],
        then: [billy.bond.up(15), billy.school.up(15), remember('quizzed-desmond')],
        after: ['An hour a night, on a marble bench.'],
        text: 'By Wednesday {billy} has depreciation cold; it’s what happens to shoes. On Friday there is a number in chalk on the inside of the street door, where you’d see it going out: 91.',
      },
      door: {
        label: 'Take the door. Let him sit.',
        costs: [minutes(60), energy(35)],
        then: [billy.play.up(60), billy.company.up(30), remember('door-shift')],
        after: ['There’s a cap.'],
        text: 'He studies in the package room. {billy} salutes, you say if it’s raining. You take in forty cents. {ames} lets it be known that the short one is very civil.',
      },
      luck: {
        label: 'Wish him luck. It’s bath night.',
        then: [ted.energy.up(15), home.routine.up(10), billy.sleep.up(20)],
        after: ['It’s late to learn accounting.'],
        text: '“Luck,” says {desmond}, “is unearned income.” He opens his eyes, and writes that down.',
      },
    },
  },
  theOneDate: {
    at: ['evening', 'morning', 'afternoon'],
    onceIn: 60,
    when: [weeks(60, 72), arc('suit', 1), remembers('anger-word')],
    title: 'Going Down',
    where: 'lobby',
    faces: [
      { who: 'ames', looks: 'neutral' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: '“A man came about you,” says {ames}, to the numbers over the elevator door. She’s got her string bag in both hands. “Silk handkerchief. Had I heard shouting. I gave him the date.” Four. “I have a good many dates on that calendar,” she says. Three. “He only wanted the one.”',
    choices: {
      others: {
        label: 'Ask her what the others are.',
        costs: [minutes(10)],
        then: [ted.strain.down(35), remember('her-other-dates')],
        after: ['You may as well know.'],
        text: [
          {
            when: [remembers('mopped-5b')],
            text: '“You with a mop,” says {ames}. “That’s in. And a night they were all on a reef. Did they get off it?” They did, you tell her. She gets off at the lobby.',
          },
          {
            when: [remembers('the-harbor')],
            text: '“A harbor,” says {ames}. “That’s in.” The door has opened. “I had a plate of soup in my hand,” she says, “and he asked that boy what time the tide was.”',
          },
          {
            when: [remembers('danced')],
            text: '“Trombones,” says {ames}. “A Sunday. I put down, vacuum.” The door has opened on the lobby. “I don’t say I wasn’t tapping,” she says.',
          },
          {
            when: [],
            text: '“Singing,” says {ames}. “Counting, one night, till it was light. A chair, at six every morning, going in under a table.” The door has opened. “Nobody asked me about a chair,” she says.',
          },
        ],
      },
      mine: {
        label: '“It was me. You heard right.”',
        costs: [energy(15)],
        then: [billy.trust.up(4), ted.strain.down(10)],
        after: ['She did.'],
        text: '“I know it was you,” says {ames}. “I know your feet.” She lets you hold the door. Outside she says it’s turned mild.',
      },
      morning: {
        label: 'Say it’s turned mild.',
        then: [ted.energy.up(15)],
        after: ['There are three floors yet.'],
        text: '“It’s quiet up there,” says {ames}, when you’ve both looked at the floor enough. “Lately. I don’t care for it.”',
      },
    },
  },
  inPencil: {
    at: ['evening', 'afternoon'],
    onceIn: 8,
    when: [weeks(58, 70), arc('suit', 1), remembers('mgt-bench'), margaret.regard.atLeast(220)],
    title: 'In Pencil, for the Judge',
    where: 'landing',
    faces: [
      { who: 'nell', looks: 'thinking' },
      { who: 'ted', looks: 'sad' },
    ],
    text: '{nell} has a calendar, the florist’s, with gardenias. “{billy} can live with us Tuesdays,” she says. “And every other Saturday, that’s in writing. You get Wednesday and so does she. I did it in pencil, for the judge.” There was a day over. She has given it to {toby}.',
    choices: {
      keep: {
        label: 'Ask if you may keep it.',
        then: [ted.strain.down(25), margaret.regard.up(8), remember('nells-calendar')],
        after: ['It’s fairer than some you’ve seen.'],
        text: 'She tears it at the holes. “It’s a loan,” says {nell}. It goes up on the icebox, and {billy} goes along it with a finger, day by day, finding everyone.',
      },
      explain: {
        label: 'Sit on the stair. Explain the law.',
        costs: [minutes(25), energy(20)],
        then: [margaret.regard.up(15), ted.skill.listening.practise(2)],
        after: ['She’ll have questions.'],
        text: 'She hears it all. “And which of them asks us?” None of them. She turns the page, finds the day, and puts down that she was told, and at what time.',
      },
      thank: {
        label: 'Tell her that it’s very fair.',
        then: [ted.energy.up(10), billy.company.up(20)],
        after: ['It is.'],
        text: '“I know,” says {nell}. She goes down a flight to try it on {desmond}. You can hear him asking who has the Fourth of July.',
      },
    },
  },
  noteOnThree: {
    at: ['evening', 'afternoon'],
    onceIn: 160,
    mood: 'warm',
    when: [weeks(3, 76), atHome, not(sick)],
    title: 'The Note on Three',
    where: 'landing',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: '{billy} has found out that the stairwell sings. You have to stand on three and hold it, somewhere about a G. He does it now, with the milk in his arms. It goes up past you to the skylight, and comes down with something added. A door opens on five.',
    choices: {
      low: {
        label: 'Put down the bags. Take the low part.',
        costs: [minutes(10)],
        then: [billy.bond.up(25), billy.play.up(30), billy.calm.up(15), remember('stairs-sang')],
        after: ['Somebody is listening.'],
        text: 'You’ve had no voice since the Army. It’ll do for a G. On the fifth floor somebody comes in above the two of you, sure as a cello: {ames}. Nobody ever brings it up.',
      },
      five: {
        label: 'Ask if there’s one on five.',
        costs: [minutes(15)],
        then: [billy.play.up(50), billy.school.up(5)],
        after: ['He’ll want to try all of them.'],
        text: 'There is, but it’s lower, and it’s flat. He puts that down to the plaster. Six has none at all. “Six is us,” he says. He tries it again.',
      },
      milk: {
        label: '“The milk, pal.”',
        then: [ted.energy.up(20), home.routine.up(6)],
        after: ['It’s ninety-six stairs, and it’s heavy.'],
        text: 'He does it under his breath from there, once a landing, to see how far it goes. It goes as far as your door.',
      },
    },
  },
})
