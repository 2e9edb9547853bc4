/** Eight o’clock, and what comes after it. */
import { theme } from './define.ts'
import {
  any,
  atHome,
  billy,
  dollars,
  energy,
  favour,
  home,
  margaret,
  minutes,
  not,
  promise,
  remember,
  remembers,
  sick,
  ted,
  weeks,
  when,
} from './words.ts'

export const nights = theme({
  bedtimeHour: {
    at: ['evening'],
    onceIn: 36,
    again: 5,
    when: [weeks(1, 77), atHome, not(sick)],
    title: 'Eight O’Clock',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [],
        text: 'Eight o’clock is a treaty. {billy} is in bed on the dot, teeth done, with the book open at the place and a finger on it. “Two chapters,” he says. “It’s in the agreement.”',
      },
      {
        when: [],
        text: 'You’ve come in to put out the lamp, and he has moved over. There’s a space in the bed as wide as you are, and in the space, face down, a book about a ship.',
      },
      {
        when: [],
        text: '“I’m not tired,” says {billy} with his eyes shut. “I’m only resting them for the reading.” The chapter is called The Reef. In the kitchen the pan is soaking and the boards are on the chair.',
      },
      {
        when: [weeks(26, 77)],
        text: 'He can tell time upside down now, from the pillow. “It’s a minute to,” he says. “We could do the title.” It’s a long title. It goes on to say what happens.',
      },
      {
        when: [],
        text: 'The book is due at the library tomorrow and there are three chapters left in it. He’s done the arithmetic on the bookmark: 3, and 5¢, and a picture of a man with a beard.',
      },
    ],
    choices: {
      read: {
        label: 'Read. Do the voices.',
        costs: [minutes(45)],
        then: [billy.calm.up(30), billy.bond.up(20), ted.skill.bedtime.practise(2), remember('bedtime-story')],
        after: ['It’s forty-five minutes, with the voices.'],
        text: [
          { when: [], text: 'You do the captain low and the cook through your nose. At the end of two he shakes your hand.' },
          {
            when: [],
            text: 'You read on your back, with the book over you both like a roof. Somewhere in the second chapter you’re reading to yourself, and go on.',
          },
          {
            when: [],
            text: 'It’s a good reef. By the time they are off it he has your thumb, and you turn the last pages with your chin.',
          },
          { when: [], text: 'It was only to be the title. When you look up it is half past eight, right way around.' },
          {
            when: [],
            text: 'All three. You do the last in a whisper, and they get home. He turns the book over, in case there’s any on the back.',
          },
        ],
      },
      page: {
        label: 'One page. “Two chapters tomorrow.”',
        then: [billy.calm.up(10), ted.energy.up(10), promise('story', 1, 'evening')],
        after: ['It goes on the calendar.', 'He has a pencil.'],
        text: [
          { when: [], text: 'He has you initial it in the margin: 2, TOMORO.' },
          { when: [], text: 'You sit on the edge for it. He stays moved over, in case.' },
          { when: [], text: 'You leave them on the reef. “It’s a big reef,” says {billy}. “They’ll be there.”' },
          { when: [], text: 'You do the title. He winds the clock for you, and sets it back a minute.' },
          { when: [], text: 'He gets five pennies out of the jar and puts them in your hat.' },
        ],
      },
      set: {
        label: 'The set, and a nod. You’re done in.',
        then: [ted.energy.up(50), ted.strain.down(15), billy.bond.down(8)],
        after: ['There’s something on about bridges.'],
        text: [
          { when: [], text: 'A man sells you both a car. Then he goes back and reads to himself, aloud, doing the captain.' },
          { when: [], text: 'You see the second half of something. He’s asleep before it is explained.' },
          { when: [], text: 'You keep it low. After a while, from his room, there is a voice, not yours, on a reef.' },
          { when: [], text: 'You nod off first. He turns down the sound, and then your collar.' },
          { when: [], text: 'He watches the bridges with the book shut on his knees, as one holds a hat.' },
        ],
      },
    },
  },
  theLongHall: {
    at: ['night'],
    onceIn: 10,
    when: [weeks(1, 18), billy.security.below(540), not(sick)],
    title: 'Nine Steps, Fourteen',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: '“It’s longer at night,” says {billy}, of the hall. He isn’t crying. He has come out with figures: by day it is nine steps, and just now, going as far as the bulb, it was fourteen.',
    choices: {
      buy: {
        label: 'Buy a nightlight tomorrow.',
        costs: [dollars(1.5)],
        then: [billy.sleep.up(50), billy.calm.up(20), remember('nightlight')],
        after: ['The hardware man has them in shapes.'],
        text: 'It’s an owl, four inches high, with a switch in its back. In the morning he reports that the hall has an end to it.',
      },
      measure: {
        label: 'Get the tape. Measure it, now.',
        costs: [minutes(30), energy(25)],
        then: [billy.bond.up(40), billy.calm.up(40), billy.security.up(9), remember('measured-hall')],
        after: ['He would believe a tape.'],
        text: 'Eleven feet four inches, from your door to his. You do it again from his to yours, since he asks. He writes it on the wall, low down, where he’ll need it.',
      },
      big: {
        label: 'Say that big boys don’t mind a hall.',
        then: [ted.energy.up(30), ted.strain.down(10), billy.trust.down(12), remember('big-boys')],
        after: ['They don’t, as a rule.'],
        text: '“Okay,” he says. You hear him do it, in the dark, at a run. It’s fourteen.',
      },
    },
  },
  coldFeet: {
    at: ['night'],
    onceIn: 24,
    again: 6,
    when: [weeks(1, 30), billy.security.below(560), not(sick)],
    title: 'Cold Feet, 3:15',
    where: 'tedsRoom',
    faces: [
      { who: 'billy', looks: 'sad' },
      { who: 'ted', looks: 'asleep' },
    ],
    text: [
      {
        when: [],
        text: 'It’s a quarter past three. There are two feet in the small of your back, side by side, as cold as bottles. Nobody says anything. He has brought his own pillow.',
      },
      {
        when: [],
        text: 'You wake at the edge of your bed in the attitude of a man on a ledge. {billy} has the middle. “I had a bad one,” he says, in an ordinary voice.',
      },
      {
        when: [],
        text: 'Somebody is standing beside your bed with his arms at his sides. He’s been there a good while, it turns out, in case you’d wake by yourself.',
      },
    ],
    choices: {
      room: {
        label: 'Make room.',
        costs: [energy(30)],
        then: [billy.calm.up(50), billy.bond.up(20), billy.sleep.down(20)],
        after: ['He takes up more than he weighs.'],
        text: [
          { when: [], text: 'He sleeps like a boy falling downstairs. By five you have the wall, and a corner of the sheet.' },
          { when: [], text: 'You go in where there’s a place. He puts one foot against your shin, the way you’d lean on a rail.' },
          { when: [], text: 'He gets in over you, not around. You’re both late, and warm on one side.' },
        ],
      },
      walk: {
        label: 'Walk him back. Stay till he’s off.',
        costs: [energy(50)],
        then: [billy.sleep.up(40), billy.security.up(12), remember('walked-him-back')],
        after: ['He’d learn that his bed works.'],
        text: [
          { when: [], text: 'You sit on his floor with your head on his blanket. It’s you who are asleep, when he says so.' },
          { when: [], text: 'He tells you on the way; it was about a door. You try his, both of you. It’s a good door.' },
          { when: [], text: 'He goes ahead and you carry the pillow. He’s off in four minutes. You count out ten, to be sure of him.' },
        ],
      },
      send: {
        label: '“Back to bed, pal.”',
        then: [ted.energy.up(25), billy.calm.down(30), billy.security.down(12)],
        after: ['There’s a pitch at ten.'],
        text: [
          { when: [], text: 'The feet go. You hear them stop halfway down the hall and, after a time, go on.' },
          { when: [], text: 'He takes the pillow. You roll over into the warm place and lie there, awake.' },
          { when: [], text: '“I was only looking,” he says, and goes.' },
        ],
      },
    },
  },
  behindTheTub: {
    at: ['morning'],
    onceIn: 16,
    when: [weeks(1, 22), billy.security.below(530), atHome],
    title: 'Behind the Tub',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'embarrassed' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'You were after the scouring powder. Behind the tub, folded as well as a boy can fold it, there’s a sheet, and it is wet. His bed has been made, for once, and made tight. {billy} stands in the hall in clean pajamas, looking at your shoes.',
    choices: {
      wash: {
        label: 'Wash it together. No speech.',
        costs: [minutes(45), energy(20)],
        then: [billy.trust.up(15), billy.calm.up(40), billy.security.up(24), home.laundry.down(40), remember('clean-sheets')],
        after: ['You’d both be late.'],
        text: 'You take an end each, down to the machines. {ostrow} sees the sheet and not you. “Cold water for that,” she says, to her basket, “and we never saw it.” He puts in the dime.',
      },
      ask: {
        label: 'Ask him why, gently.',
        costs: [minutes(10)],
        then: [
          when(
            [ted.skill.listening.atLeast(2)],
            [billy.security.up(12), billy.trust.up(6), ted.skill.listening.practise(1)],
            [billy.calm.down(30)],
          ),
        ],
        after: ['He may not know.'],
        text: [
          {
            when: [ted.skill.listening.atLeast(2)],
            text: 'You wait. “I was holding on to the drain,” he tells your shoes, “in the dream.” You say that would do it. You take the sheet under your arm like the paper.',
          },
          { when: [], text: '“I don’t know,” he says, and it’s a true answer, the only one there is. You’ve both got to stand in it.' },
        ],
      },
      old: {
        label: 'Say that he’s a little old for it.',
        then: [ted.strain.down(20), billy.trust.down(24), billy.security.down(12), remember('scolded-sheets')],
        after: ['He is, a little.'],
        text: 'He knows; he had worked it out. Tonight he goes to sleep on the floor, on a towel, and in the morning the towel is folded.',
      },
    },
  },
  chapterNine: {
    at: ['night'],
    on: 'weekday',
    onceIn: 130,
    mood: 'warm',
    when: [weeks(30, 75), billy.school.atLeast(480), not(sick)],
    title: 'Light under the Blanket',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'surprised' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'It’s half past nine. There is a glow in {billy}’s bed, going from left to right, and then, fast, back to the left. You can hear a page. He has got as far as chapter nine without you.',
    choices: {
      under: {
        label: 'Get under. Ask about chapter eight.',
        costs: [minutes(25)],
        then: [billy.bond.up(35), billy.calm.up(20), billy.sleep.down(25), remember('under-the-blanket')],
        after: ['It’s late, for eight.'],
        text: 'It’s hot in there and smells of graham crackers. He gives you eight in a whisper and leaves out the kissing. Then he reads you nine. He does your captain.',
      },
      batteries: {
        label: 'Go away. Buy batteries.',
        costs: [dollars(0.6)],
        then: [billy.school.up(15), billy.trust.up(5), billy.bond.up(8)],
        after: ['It was getting yellow.'],
        text: 'He finds them next to his cereal. He looks at them, and at the front of your newspaper. “They’re the right size,” he says.',
      },
      off: {
        label: '“Light out. It’ll keep.”',
        then: [billy.sleep.up(50), home.routine.up(12)],
        after: ['It’s a long book.'],
        text: '“I’m at a comma,” says the blanket. You let him get to the period.',
      },
    },
  },
  theOtherPatient: {
    at: ['forenoon'],
    on: 'weekend',
    onceIn: 16,
    mood: 'warm',
    when: [weeks(6, 76), any(remembers('stayed-home-sick'), remembers('fever-night'), remembers('mgt-fever')), atHome, not(sick)],
    title: 'The Other Patient',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'Whatever he had last, you have. The ceiling is going around, in no hurry. {billy} has brought the thermometer in a glass, and a cloth, wetter than one would choose. “A hundred and one,” he reads. “You’re not going in.” It’s the weekend, you tell him. “You’re not going in anyway.”',
    choices: {
      lie: {
        label: 'Lie there. Let him.',
        costs: [minutes(120)],
        then: [
          ted.sleepDebt.down(150),
          ted.health.up(80),
          billy.bond.up(35),
          billy.company.up(40),
          home.mess.up(30),
          remember('he-nursed-me'),
        ],
        after: ['He knows how it’s done. He has seen it.'],
        text: 'He runs the tap till it’s cold. He reads to you, two chapters, and puts out the lamp at noon. Each time you wake there’s another cracker on the blanket, the long kind.',
      },
      knock: {
        label: 'Have {margaret} take him to the park.',
        costs: [favour(10)],
        when: [margaret.regard.atLeast(250)],
        because: 'She would only send in a book on vitamins.',
        then: [ted.sleepDebt.down(120), ted.health.up(60), billy.play.up(80)],
        after: ['You’d sleep.'],
        text: 'She looks in with her coat on. “Men,” says {margaret}. There’s soup on the stove when you get up, and a strip of tape across the lid: DRINK IT.',
      },
      up: {
        label: 'Get up. There’s wash to do.',
        costs: [energy(60)],
        then: [home.laundry.down(100), home.mess.down(60), ted.health.down(60)],
        after: ['It’s only a ceiling.'],
        text: 'You do it holding on to the machine. He comes behind you from room to room with the glass, not spilling.',
      },
    },
  },
})
