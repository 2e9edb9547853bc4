/** What school sends home to be signed: a first report, a better one, a worse one, a note that is pinned to it; and, where it was long to be seen coming, a letter. */
import { scenes } from '../events/define.ts'
import { billy, energy, joanna, minutes, remember, school, ted, work } from '../events/words.ts'

const AT_THE_TABLE = [
  { who: 'billy', looks: 'thinking' },
  { who: 'ted', looks: 'neutral' },
] as const

export const envelope = scenes({
  first: {
    slot: 'evening',
    title: 'To Be Signed',
    where: 'apartment',
    faces: AT_THE_TABLE,
    text: 'It’s a brown envelope with a string and a button, and it has been in his bag since Friday, under an orange. “You’re to sign,” says {billy}, “and I’m not to look.” There is a line for a parent, and another line for a parent. He has sharpened you a pencil, thought better of it, and found a pen.',
    choices: {
      read: {
        label: 'Read it with him, line by line',
        costs: [minutes(30)],
        then: [remember('report-read'), billy.school.up(15), billy.calm.up(15)],
        text: 'You take turns. He has you do “satisfactory.” At the end he asks whether she wrote it about all of them and put the names in after. She wrote that he is exact.',
        after: ['It’s about him, after all.', '{calderon} can tell which were read.'],
      },
      write: {
        label: 'Write her a line above your name',
        costs: [minutes(10), energy(15)],
        then: [school.teacher.up(25)],
        text: 'You ask what she reads to them after lunch. On Wednesday the envelope is back with one thing in it: a title, twice underlined, and a date by which she’d like it returned.',
        after: ['She’s read a good many lines that only said the name.'],
      },
      sign: {
        label: 'Sign it. It’s late.',
        then: [ted.energy.up(15)],
        text: 'You sign, with the flourish you keep for clients. He winds the string around the button nine times. “It goes back the same as it came,” he says. “That’s the rule.”',
        after: ['It is all that’s asked.'],
      },
    },
  },
  up: {
    slot: 'evening',
    mood: 'warm',
    title: 'Where Your Plate Goes',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'happy' },
    ],
    text: [
      {
        when: [],
        text: 'The brown envelope lies where your plate goes. He has set the table around it, with the fork on the left of it and the knife on the right. He eats two beans. “You could open that,” says {billy}, “if you’re not doing anything.”',
      },
      {
        when: [],
        text: 'He has tied the envelope’s string to the lamp cord, so that it hangs over the table and turns. “It’s a mobile,” says {billy}. “It says good things on one side.” You wait for that side.',
      },
    ],
    choices: {
      aloud: {
        label: 'Read it out, standing',
        costs: [minutes(15)],
        then: [billy.bond.up(25), billy.calm.up(25), remember('report-read')],
        text: [
          {
            when: [],
            text: 'You read it as they read out the winners. He has you do the part with the pencils again, for the people at the back.',
          },
          { when: [], text: 'You stop at each comma. He mouths the next word before you get to it. He knows it by heart, the comma too.' },
        ],
        after: ['He’s waiting for it.'],
      },
      send: {
        label: 'Have him copy it out, for her',
        costs: [minutes(30), energy(15)],
        then: [joanna.regard.up(30), billy.school.up(10), billy.calm.up(10)],
        text: [
          {
            when: [],
            text: 'It takes two sheets. He leaves out the place where it says he talks. You find a stamp, and he checks that it’s straight.',
          },
          { when: [], text: 'He copies it in ink, with the mark made larger. Underneath he adds what it cost him: a whole eraser.' },
        ],
        after: ['{joanna} reads what comes in his hand twice.'],
      },
      sign: {
        label: '“Well done.” Sign, and eat.',
        then: [billy.calm.up(15), ted.energy.up(15)],
        text: [
          { when: [], text: '“It’s only reading,” he says, and eats the other beans, all of them, in one go.' },
          {
            when: [],
            text: 'He takes it down off the lamp himself. There’s a little gravy on it, and he signs that off too, with his thumb.',
          },
        ],
      },
    },
  },
  down: {
    slot: 'evening',
    title: 'Under the Orange',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'sad' },
      { who: 'ted', looks: 'worried' },
    ],
    text: [
      {
        when: [],
        text: 'You find the envelope, since he doesn’t mention it: under the orange, under the gym shirt, under a map of the bag. “I was going to,” says {billy}. “There wasn’t a good time.” You ask what a good time would have been. He thinks about it honestly. “Friday,” he says, “if it was different.”',
      },
      {
        when: [],
        text: '“They’ve got a new table,” says {billy}. “By the radiator. It’s warmer.” He gives you the envelope with his face turned to the set, which is off. The string has been undone and done up again, by somebody with small fingers, a good many times.',
      },
    ],
    choices: {
      start: {
        label: 'Get the book. Begin on page one.',
        costs: [minutes(45), energy(25)],
        then: [billy.school.up(45), billy.bond.up(10), remember('reading-together')],
        text: [
          {
            when: [],
            text: 'There is a dog in it, and a hill. You read the dog and he reads the hill. By eight the dog’s at the top, and can see the whole page.',
          },
          {
            when: [],
            text: 'He reads with a finger and you with an eyebrow. The long words he hands across to you, one by one, like bones.',
          },
        ],
        after: ['It’s what it wants, most nights.'],
      },
      fault: {
        label: '“That’s my report as much as yours.”',
        costs: [minutes(10)],
        then: [billy.calm.up(45), billy.trust.up(4)],
        text: [
          {
            when: [],
            text: 'He looks at the name on it. “It says {billy},” he points out. You say that you’re in there. He looks in the envelope, to be sure.',
          },
          { when: [], text: '“Are you a sparrow?” he asks. You tell him since October. He moves over, on the sofa, the width of a bird.' },
        ],
        after: ['It’s so, and he hasn’t thought of it.'],
      },
      sign: {
        label: 'Sign, and say nothing of it',
        then: [billy.calm.up(10), school.teacher.down(10), ted.energy.up(15)],
        text: [
          { when: [], text: 'He watches the pen go up and down. “Is that all you do?” he says, and takes it away before you can do more.' },
          { when: [], text: 'You sign on the upper line. He breathes out, and turns the set on, to go with where he has been looking.' },
        ],
      },
    },
  },
  low: {
    slot: 'evening',
    title: 'Pinned to the Report',
    where: 'apartment',
    faces: AT_THE_TABLE,
    text: [
      {
        when: [],
        text: 'There’s a note pinned to the envelope, which there hasn’t been. “He knows it on Monday,” {calderon} has written. “By Thursday he is elsewhere.” {billy} stands by with the pen, to get it over. “Elsewhere is just the window,” he says.',
      },
      {
        when: [],
        text: 'The envelope has been sealed, with tape, over the string. “I should like to see him bring a pencil,” writes {calderon}, “and an hour’s more sleep.” {billy} reads that upside down from across the table, and slower than he’d want you to see.',
      },
    ],
    choices: {
      nightly: {
        label: 'Ten minutes of the book, from tonight',
        costs: [minutes(30), energy(20)],
        then: [billy.school.up(35), remember('reading-together')],
        text: [
          {
            when: [],
            text: 'Ten minutes are longer than they were. At nine of them the boat has left the dock, and he asks, for accuracy, whether the last one may run over.',
          },
          {
            when: [],
            text: 'He does the left-hand page and you the right. He’s careful to turn early, so that yours is the one with the pictures.',
          },
        ],
        after: ['It is slow, and it’s what works.'],
      },
      tell: {
        label: 'Tell her at the gate how things are',
        costs: [energy(25)],
        then: [school.teacher.up(45), work.standing.down(10), remember('told-the-teacher')],
        text: [
          {
            when: [],
            text: 'You had a speech. She has a whistle and thirty coats. You get out one sentence of it, and she takes off the whistle.',
          },
          {
            when: [],
            text: 'She listens to the end, with a mitten in each hand that belongs to nobody. “All right,” she says. “Thank you. I’d been guessing.”',
          },
        ],
        after: ['She’d sooner know.', 'The office will notice the hour.'],
      },
      sign: {
        label: 'Sign on the line',
        then: [school.teacher.down(10), ted.energy.up(15)],
        text: [
          { when: [], text: 'There’s a line for remarks. You look for a remark until the pen makes a dot. It goes back with a dot.' },
          { when: [], text: 'You sign, and put three pencils in the bag. One of the three of them is yours, and says Sunmill.' },
        ],
      },
    },
  },
  letter: {
    slot: 'evening',
    mood: 'blow',
    title: 'By Mail, and Typed',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'worried' },
      { who: 'billy', looks: 'worried' },
    ],
    text: [
      {
        when: [],
        text: 'It has come through the mail, with a stamp, from a building five blocks off. Somebody has typed it. They would be glad to see you on Wednesday at four, it says, to speak of his place next year. A copy has gone to the other parent; there’s a carbon, with her street in it.',
      },
      {
        when: [],
        text: 'The second is shorter. It says “further to ours,” and “regret,” and it’s signed by someone with a title. {billy} knows the envelope by its window. “They could have given that to me,” he says. “I go there every day.”',
      },
    ],
    choices: {
      go: {
        label: 'Wednesday at four. Sit in the chair.',
        costs: [energy(30)],
        then: [remember('conference-attended'), school.teacher.up(90), billy.school.up(50), work.standing.down(30), joanna.regard.down(10)],
        text: [
          {
            when: [],
            text: 'There are three of them on that side of the small table. {calderon} has brought his drawings, and lays them down first, before anybody can begin.',
          },
          {
            when: [],
            text: 'You’ve brought a sheet with the hours on it, bed and book, ruled. They pass it along. Somebody asks if they may keep it.',
          },
        ],
        after: ['They’d think again.', '{pruett} will see the chair.'],
      },
      telephone: {
        label: 'Telephone, and explain',
        costs: [minutes(20), energy(20)],
        then: [school.teacher.up(25), joanna.regard.down(20)],
        text: [
          {
            when: [],
            text: 'You explain it in order, with dates. At the other end someone is writing. “And who will be with him at three?” she asks. The line hums.',
          },
          {
            when: [],
            text: 'They put you through to the title. He’s quite kind. He says that it would all be in the folder by now, what you say.',
          },
        ],
        after: ['It would be something.', 'It goes into a folder.'],
      },
      bills: {
        label: 'Put it with the bills',
        then: [remember('form-late'), school.teacher.down(30), joanna.regard.down(40), ted.energy.up(15)],
        text: [
          {
            when: [],
            text: 'It lies between the light and the telephone. On Wednesday at four you look up from a layout, and can’t think why.',
          },
          {
            when: [],
            text: 'You put it under the first one. In bed you find that you know both by heart, and that it’s a quarter to two.',
          },
        ],
        after: ['There’s a pile of those.', '{joanna} has a copy.'],
      },
    },
  },
})
