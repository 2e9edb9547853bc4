/** Costumes, remarks, the yard, the hamster: what P.S. 208 sends home. */
import { dayOf } from '../calendar.ts'
import { theme } from './define.ts'
import {
  any,
  atHome,
  billy,
  chance,
  dollars,
  energy,
  home,
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

export const classroom = theme({
  lighthouse: {
    at: ['evening', 'night'],
    day: dayOf(1978, 10, 30),
    share: 900,
    onceIn: 1,
    when: [],
    title: 'It Has to Go Around',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'He told everyone in September: for Halloween he’d be a lighthouse. Everyone was {joanna}. It’s the night before, and his teeth are done. {billy} stands in the kitchen with a flashlight in each hand, not switched on, so as not to waste them. “It has to go around,” he says.',
    choices: {
      build: {
        label: 'Build it. There’s foamcore in the hall.',
        costs: [minutes(90), energy(75)],
        then: [billy.bond.up(75), billy.calm.up(30), remember('costume-made')],
        after: ['It’s client foamcore.', 'It will be eleven o’clock.'],
        text: 'You rule it like a layout. At eleven there is a tower five feet high, white, with red bands, and under the table a boy asleep, both lights on, going around.',
      },
      ghost: {
        label: 'A ghost, from the corner. Three dollars.',
        costs: [dollars(3)],
        then: [ted.energy.up(20), billy.calm.down(20), remember('costume-sheet')],
        after: ['They’re open till nine.'],
        text: 'It’s a sheet with eyes. “I’m a sheet,” he tells {desmond}, and holds it up out of the wet. The flashlights are in his pockets. You can see the shape of them.',
      },
      six: {
        label: 'The boards first. You’ll do it at six.',
        then: [
          work.standing.up(20),
          chance(
            400,
            'you hear the alarm',
            [billy.calm.down(10), remember('costume-sheet')],
            [billy.calm.down(80), billy.bond.down(40), billy.trust.down(12), remember('costume-forgot')],
          ),
        ],
        after: ['They’re due at nine.', 'There’s always a sheet.'],
        text: 'The boards are done at one. You wind the alarm with both hands. In the hall, where you’ll fall over them, he has stood the two flashlights, on end.',
      },
    },
  },
  goingAsYou: {
    at: ['afternoon', 'evening'],
    day: dayOf(1979, 10, 31),
    share: 850,
    onceIn: 1,
    mood: 'warm',
    when: [],
    title: 'Tie, Briefcase, Tired',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'tired' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: [
      {
        when: [remembers('costume-made')],
        text: 'Last year he was a lighthouse; it’s still in the hall, with coats on. “This year’s harder,” says {billy}. He wants your striped tie, the briefcase, and something gray for under the eyes. “I’m going as you,” he says. “Coming home.”',
      },
      {
        when: [remembers('costume-forgot')],
        text: 'Last year he went as himself, in his coat. Neither of you brings it up. He’s had this one ready since August: your striped tie, the briefcase, something gray for under the eyes. “I’m going as you,” says {billy}. “Coming home.”',
      },
      {
        when: [],
        text: 'He has had it planned since August. He wants your striped tie, the briefcase, and something gray for under the eyes. “I’m going as you,” says {billy}. “Coming home.”',
      },
    ],
    choices: {
      tie: {
        label: 'Lend the tie. Do the eyes yourself.',
        costs: [minutes(20)],
        then: [billy.bond.up(50), billy.play.up(40), remember('he-was-you')],
        after: ['It will come back with chocolate on it.'],
        text: 'Burnt cork, two strokes. He puts the case down inside the door, leans on the wall with his tie to his knees, and says, “Nobody talk to me yet.”',
      },
      swap: {
        label: 'Then go as him: slicker, hood, mittens.',
        costs: [minutes(60), energy(30)],
        then: [billy.play.up(90), billy.bond.up(30), remember('swapped')],
        after: ['The slicker comes to your ribs.'],
        text: '{margaret} opens to a small tired man and a large boy. She looks from one to the other. “Which of you do I scold?” she says.',
      },
      astronaut: {
        label: 'Suggest an astronaut. You’ve seen the hose.',
        costs: [dollars(4)],
        then: [billy.play.up(50), ted.energy.up(15), billy.bond.down(8)],
        after: ['It’s a very good hose.'],
        text: 'He goes as an astronaut. At each door he says what he is, and then what he was going to be.',
      },
    },
  },
  theOtherBoy: {
    at: ['afternoon'],
    on: 'schoolDay',
    onceIn: 8,
    mood: 'blow',
    when: [weeks(8, 44), billy.security.below(820), atHome],
    title: 'What the Other Boy Said',
    where: 'school',
    faces: [
      { who: 'billy', looks: 'angry' },
      { who: 'calderon', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: '{calderon} has a boy by each shoulder. One of them has a bloody nose, and his mother with him. The other is yours. “He hit me,” says the nose. {billy} says nothing. He’s looking at his own hand as if someone had asked him to hold it for them.',
    choices: {
      ask: {
        label: 'Take {billy} aside. Ask, and wait.',
        costs: [minutes(40), energy(25)],
        then: [billy.trust.up(15), billy.bond.up(20), school.teacher.down(5), remember('asked-first')],
        after: ['It may be some time.', 'The mother won’t like it.'],
        text: 'It’s a block and a half before he says it. “He said mothers don’t leave. Real ones.” You wait through a whole green light. “It was the hand I write with,” says {billy}.',
      },
      sorry: {
        label: 'Have him say he’s sorry. Then home.',
        then: [school.teacher.up(20), billy.school.up(10), billy.trust.down(6), remember('fight-sorry')],
        after: ['It’s what one does, with a nose.'],
        text: '“I’m sorry about your nose,” he says, and he does it well. He walks home on the curb, heel to toe, and it can’t be got out of him.',
      },
      both: {
        label: 'Hear him out. Then back, to shake hands.',
        costs: [minutes(60), energy(50)],
        then: [billy.trust.up(9), school.teacher.up(15), billy.calm.down(20), remember('asked-first')],
        after: ['He’ll have to go back in there.'],
        text: 'He tells it to the drinking fountain. Then you go in with him, and he’s sorry for the hand, and not for the rest. “That seems right,” says {calderon}. The mother reads the coat hooks.',
      },
    },
  },
  exact: {
    at: ['evening'],
    on: 'schoolDay',
    onceIn: 4,
    again: 12,
    when: [any(weeks(13, 15), weeks(34, 36), weeks(66, 68)), atHome],
    title: 'Remarks',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'proud' },
    ],
    text: [
      {
        when: [weeks(13, 15)],
        text: 'Under Remarks, in {calderon}’s round hand: “{billy} is exact.” He is satisfactory in everything but Works Quickly. He carried it home inside his coat, flat, like a pane of glass.',
      },
      {
        when: [weeks(34, 36)],
        text: 'It’s the last report of first grade: two E’s, a row of S’s. “He has begun to put up his hand,” she writes. He is standing by you as you read, and it’s up, about halfway.',
      },
      {
        when: [],
        text: 'It comes sealed now, as to a grownup. Reads with understanding, it says. Asks good questions. At Times Late there’s a figure, and on the figure someone has put a small hat, in pencil.',
      },
    ],
    choices: {
      read: {
        label: 'Read it with him, line by line.',
        costs: [minutes(25)],
        then: [billy.school.up(20), billy.bond.up(12), remember('report-read')],
        after: ['He wants to know what they mean.'],
        text: [
          {
            when: [weeks(13, 15)],
            text: '“Is exact good?” It’s the best one, you tell him. He gets stuck on satisfactory, and stays awhile, admiring it.',
          },
          {
            when: [weeks(34, 36)],
            text: 'The E in music is for triangle. He had four bars’ rest, he says, and then one ting, and he was ready.',
          },
          { when: [], text: 'You do the figure together. Most of it was October. “It goes down,” he says, and shows you with a spoon.' },
        ],
      },
      icebox: {
        label: 'Put it up on the icebox.',
        then: [billy.calm.up(25), home.routine.up(8)],
        after: ['People see it there.'],
        text: [
          {
            when: [weeks(13, 15)],
            text: '{margaret} reads it with her hand on the milk. So does the man from Con Ed, who says his own boy is slapdash.',
          },
          { when: [weeks(34, 36)], text: 'It goes over the winter one. A corner of that still shows, and says quickly.' },
          { when: [], text: 'He puts it up himself. He doesn’t need the chair.' },
        ],
      },
      sign: {
        label: 'Sign it. There’s a thing due.',
        then: [ted.energy.up(20), work.standing.up(5), billy.bond.down(5)],
        after: ['It only wants a name.'],
        text: [
          { when: [weeks(13, 15)], text: 'He blots it. “You spelled us right,” he says.' },
          { when: [weeks(34, 36)], text: 'He lowers the hand. He had thought that there might be questions.' },
          { when: [], text: '“You didn’t do the back,” says {billy}. On the back it says: See front.' },
        ],
      },
    },
  },
  newStairs: {
    at: ['morning'],
    day: dayOf(1979, 9, 10),
    share: 900,
    onceIn: 1,
    when: [],
    title: 'The New Stairs',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'Second grade is the same teacher, up another flight. He has a plaid bag, a new part in his hair, and by one eye a mark like a comma. At the corner of Eighty-fourth {billy} slows down. “You can see it from here,” he says. “If somebody wanted to see it from here.”',
    choices: {
      corner: {
        label: 'Stop at the corner.',
        then: [billy.trust.up(9), billy.bond.up(10), remember('let-him-walk')],
        after: ['It’s one block. You’d see the whole of it.'],
        text: 'He does it at the pace of someone who knows he is watched. At the gate he doesn’t turn. He puts a hand behind him, low down, and waggles it.',
      },
      door: {
        label: 'Walk him up, to the door.',
        costs: [minutes(20)],
        then: [billy.calm.up(35), billy.security.up(9), remember('walked-to-door')],
        after: ['Three flights.'],
        text: '{calderon} says good morning to him first. His hook’s the ninth this year; you both find it. Then you are thanked, and shown which stairs are Down.',
      },
      bus: {
        label: 'Say so long. There’s the bus.',
        then: [ted.energy.up(15), work.standing.up(8)],
        after: ['You’d be at your desk by nine.'],
        text: 'From the back seat you see the plaid bag go in between two bigger ones. The driver makes the light.',
      },
    },
  },
  theKeysOfTheYard: {
    at: ['afternoon'],
    on: 'schoolDay',
    onceIn: 4,
    when: [weeks(1, 24), atHome, not(remembers('learned-the-room'))],
    title: 'The Young Woman with Keys',
    where: 'school',
    faces: [
      { who: 'calderon', looks: 'neutral' },
      { who: 'ted', looks: 'embarrassed' },
      { who: 'billy', looks: 'thinking' },
    ],
    text: 'You’ve nodded to her over the heads: the young woman with the keys. At ten past three she locks the yard. Today the last ones in it are you and {billy}, who is under the slide, looking for a button. “I’m {calderon},” she says. “Let’s do it properly.”',
    choices: {
      shake: {
        label: 'Shake hands. Ask her first name.',
        costs: [minutes(10)],
        then: [school.teacher.up(30), billy.calm.up(15), remember('teacher-met')],
        after: ['He’ll be pleased. He’ll say so to the button.'],
        text: 'It’s Inés, and this is her sixth year of it. “He puts his chair up without being told,” she says. “And the one next to his. I’ve never found out why.”',
      },
      listen: {
        label: 'Ask how he’s doing. Then wait.',
        costs: [minutes(20), energy(15)],
        then: [school.teacher.up(15), billy.school.up(25), ted.skill.listening.practise(1), remember('teacher-met')],
        after: ['She might tell you.'],
        text: '“He asks what time it is,” says {calderon}. “I took down the clock for a week, to see. He asked the janitor.” She walks you to the corner with the keys in her hand.',
      },
      bus: {
        label: '“Another day. We’ve got a bus.”',
        then: [ted.energy.up(20), billy.play.up(10)],
        after: ['It’s coming; you can see it.'],
        text: '“Of course,” she says. {billy} has found the button. It isn’t his. He gives it to her to hold till somebody asks.',
      },
    },
  },
  aHall: {
    at: ['forenoon', 'evening'],
    on: 'weekend',
    onceIn: 110,
    when: [weeks(10, 74), atHome, not(sick)],
    title: 'He’d Never Seen a Hall',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'It is his weekend to have the hamster. It came with a wheel, a bottle and a ditto of instructions; what there isn’t, for the last quarter of an hour, is a hamster. {billy} is flat on the floor with a flashlight. “I only showed him the hall,” he says. “He’d never seen one.”',
    choices: {
      search: {
        label: 'Get down there with him.',
        costs: [minutes(60), energy(40)],
        then: [billy.bond.up(30), billy.play.up(40), home.mess.up(20), remember('hamster-weekend')],
        after: ['It’s a small apartment, unless you’re small.'],
        text: 'You find two trains, a dime, a sock and the lid of the button can. At eleven you go to put on your shoes, and one of them is warm.',
      },
      trap: {
        label: 'A pot, a ruler, a trail of oats.',
        costs: [minutes(30)],
        then: [chance(600, 'it likes the product', [billy.school.up(20), billy.calm.up(30)], [billy.calm.down(40), billy.sleep.down(30)])],
        after: ['You’ve nine years’ experience in oats.'],
        text: 'He lays it, one flake to a tile. You put out the light and sit on the floor with your backs to the stove, breathing as little as you can.',
      },
      call: {
        label: 'Call {calderon} at home. Own up now.',
        costs: [minutes(10)],
        then: [school.teacher.up(15), billy.trust.up(6), billy.calm.down(15)],
        after: ['She’s listed.'],
        text: '“He’s been lost in four apartments,” says {calderon}. There’s a party going on behind her. “Look in a shoe.”',
      },
    },
  },
})
