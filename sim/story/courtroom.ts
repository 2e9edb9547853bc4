/** Three days on Centre Street: whom he lets her ask, and what he says in the hall. */
import { scenes } from '../events/define.ts'
import { any, arc, billy, court, energy, happened, joanna, margaret, minutes, not, remember, remembers, ted } from '../events/words.ts'
import { ROZ_COMES } from './gallery.ts'

/** She comes to court for a man who has stood beside her. */
const rozCame = any(...ROZ_COMES.map(kind => remembers(kind)))

/** Where he has let all three be asked, or been fair, his hands are still free for one thing; where he stopped one, they have said it. */
const afterPacked = [
  { when: [any(happened('courtroom.k1', 'stop'), happened('courtroom.k2', 'stop'))], to: 'courtroom.k4' },
  { when: [], to: 'courtroom.pitcher' },
] as const

export const courtroom = scenes({
  nightBefore: {
    slot: 'evening',
    title: 'Monday, with Peas',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'tired' },
      { who: 'billy', looks: 'thinking' },
    ],
    text: 'Court is at ten. {doyle}’s pad of questions is on the table, where the peas go. {billy} moves it over to make room, squares it, and sets a fork on top so that it will stay.',
    choices: {
      usual: {
        label: 'Supper as usual',
        then: [remember('supper-as-usual'), ted.energy.up(80), ted.strain.down(60), billy.calm.up(60)],
        text: 'You have the peas. He beats you at checkers. The pad goes in the drawer with the string, and you both look at the drawer once.',
        after: ['A night’s sleep, most likely.'],
      },
      rehearse: {
        label: 'Go through the questions once more',
        costs: [energy(60)],
        then: [court.bench.up(20), billy.company.down(60)],
        text: 'He eats, and listens through the door to a man with your voice being asked things. At nine he slides the last pea under it on a napkin.',
        after: ['The answers will be ready.', 'You won’t be rested.'],
      },
      tea: {
        label: 'Cross the landing for tea',
        costs: [minutes(45)],
        then: [margaret.regard.up(30), ted.strain.down(30), billy.play.up(60)],
        text: '{margaret} has ironed what she will wear on Thursday. It hangs on the door and listens. {nell} has ruled that nobody in either kitchen may say the word.',
        after: ['She has Thursday to get through.'],
      },
    },
  },
  joanna: {
    slot: 'forenoon',
    title: 'Tuesday, Part Five',
    where: 'courtroom',
    faces: [
      { who: 'joanna', looks: 'neutral' },
      { who: 'strand', looks: 'neutral' },
    ],
    panels: [
      'Centre Street, a room with eleven radiators. {carlisle} has a pen. In the gallery there’s {gallery}a man who comes for the heat.',
      '{strand} asks why she married. “He made me laugh,” she says. “I thought a person could live on it. I still think it’s half.”',
      'Why she went. She speaks of six years of days, each by its hours. “I put on my coat in the hall, to see. I sat on the floor in it. Then I packed his drawers, so he’d find things.”',
    ],
    text: 'Why she came back. A porch in Chicago, she says; a doctor; a pattern she drew in one night, and sold, and slept. “I wasn’t well enough to be anyone’s mother. I am. I didn’t stop being his.” It can’t be answered, and nobody tries.',
    choices: {
      lookAt: {
        label: 'Look at her while she says it',
        then: [court.jo.up(20), ted.strain.up(20)],
        text: 'She finds your face about halfway and goes on from there, more slowly, as one reads to somebody. Her gloves are in her lap, one inside the other.',
        after: ['She’ll see you listening.'],
        leads: 'courtroom.k1',
      },
      table: {
        label: 'Look at the table',
        then: [ted.strain.down(10), court.boy.up(10)],
        text: 'There is a photograph of {billy} on it with the tooth out. You have looked at it so long, when she stops, that you could draw it; and she is the one who draws.',
        after: ['Easier on you both.'],
        leads: 'courtroom.k1',
      },
      note: {
        label: 'Write {doyle} a note: two dates',
        then: [court.bench.up(10), court.jo.down(10)],
        text: '“Good,” writes {doyle} under it, and draws a box around the second. {joanna} sees the pencil move. She finishes the sentence she is in.',
        after: ['{doyle} can use a date.', 'It’s seen from the chair.'],
        leads: 'courtroom.k1',
      },
    },
  },
  k1: {
    slot: 'forenoon',
    title: 'Sixteen Months',
    where: 'courtroom',
    faces: [
      { who: 'doyle', looks: 'neutral' },
      { who: 'joanna', looks: 'neutral' },
    ],
    text: '{doyle} gets up by stages. “Sixteen months, Mrs. Kramer. I make it four hundred and ninety-five mornings.” She stops beside your chair, as though for her glasses, and looks at you, not at the witness.',
    choices: {
      let: {
        label: 'Let her ask',
        then: [court.bench.up(30), court.jo.down(10)],
        text: '“How many of them did he wake with you in the house?” — “None.” {joanna} doesn’t look away from it. {carlisle}’s pen makes a figure.',
        after: ['It is only arithmetic.'],
        leads: 'courtroom.k2',
      },
      stop: {
        label: 'Touch her sleeve',
        then: [court.jo.up(10), court.boy.up(10)],
        text: '{doyle} looks at the sleeve, then at you. “Withdrawn,” she says. “I never was any good at sums.”',
        after: ['{doyle} won’t like it.'],
        leads: 'courtroom.k2',
      },
      fair: {
        label: 'Write: “Be fair.”',
        then: [court.bench.up(20), court.jo.up(10)],
        text: [
          {
            when: [rozCame],
            text: '“How many letters did you send him?” — “Seven, and the alphabet. I drew Q twice.” Somebody in the gallery laughs, and it’s {roz}.',
          },
          {
            when: [],
            text: '“How many letters did you send him?” — “Seven, and the alphabet. I drew Q twice.” Somebody in the gallery laughs, and it’s the man who comes for the heat.',
          },
        ],
        after: ['Both halves of it, then.'],
        leads: 'courtroom.k2',
      },
    },
  },
  k2: {
    slot: 'forenoon',
    title: 'The Doctor in Chicago',
    where: 'courtroom',
    faces: [
      { who: 'doyle', looks: 'thinking' },
      { who: 'joanna', looks: 'worried' },
    ],
    text: [
      {
        when: [not(arc('letDoyle', 1))],
        text: 'The folder isn’t in the room; you said no to it. But {doyle} has a memory. “You were under a doctor’s care that winter,” she begins, and lets it hang, and glances at you.',
      },
      {
        when: [],
        text: '{doyle} lays the folder on the rail, not opened. {joanna} knows the color of it. “You were under a doctor’s care that winter,” {doyle} says, and glances at you.',
      },
    ],
    choices: {
      let: {
        label: 'Let her ask',
        then: [court.bench.up(50), court.jo.down(50), joanna.regard.down(40), remember('attacked-joanna', 'K2'), court.boy.down(20)],
        text: 'Four questions, each quieter. {joanna} answers all of them with her gloves on. At the last she says, “Yes. Most days. I did stand near it.” The pen has stopped.',
        after: ['It will weigh with the judge.', 'She’ll remember who sat by.'],
        leads: 'courtroom.k3',
      },
      stop: {
        label: 'Touch her sleeve',
        then: [court.jo.up(50), joanna.regard.up(40), remember('defended-joanna', 'K2'), court.boy.up(20)],
        text: '{doyle} stands a while with her mouth a little open. Then she takes the question home with her, all of it. Across the aisle a glove comes off.',
        after: ['A thing {doyle} won’t get back.'],
        leads: 'courtroom.k3',
      },
      fair: {
        label: 'Write: “Only if she’s well.”',
        then: [court.bench.down(10), court.jo.up(40)],
        text: '“Are you well now, Mrs. Kramer?” — “Yes.” — “I believe you,” says {doyle}, to her own surprise, and the stenographer types that too.',
        after: ['It gives {strand} his best line.'],
        leads: 'courtroom.k3',
      },
    },
  },
  k3: {
    slot: 'forenoon',
    title: 'What She Packed',
    where: 'courtroom',
    faces: [
      { who: 'doyle', looks: 'neutral' },
      { who: 'joanna', looks: 'sad' },
    ],
    text: '“You packed neatly, I am told,” {doyle} says. “Straps done. What did you pack of his?” {joanna} has an answer and it’s not ready. In the quiet {doyle} turns her head a quarter of the way to you.',
    choices: {
      let: {
        label: 'Let her wait for it',
        then: [court.bench.up(40), court.jo.down(40), remember('attacked-joanna', 'K3'), court.boy.down(20)],
        text: '“Nothing,” {joanna} says. “I’d have taken it out to look at.” {doyle} lets that stand in the room till the radiators fill it.',
        after: ['It is a hard thing to hear.', 'She’ll remember who sat by.'],
        leads: afterPacked,
      },
      stop: {
        label: 'Touch her sleeve',
        then: [court.jo.up(40), remember('defended-joanna', 'K3'), court.boy.up(20)],
        text: '“Nothing further on the bag,” says {doyle}. {joanna} is still holding what she would have said. She puts it, folded, wherever she keeps them.',
        after: ['The question goes unanswered.'],
        leads: 'courtroom.k4',
      },
      fair: {
        label: 'Write: “Ask it the other way.”',
        then: [court.jo.up(50), court.bench.up(10)],
        text: '“What would you have taken, could you have carried it?” — “The step stool,” she says at once. “It still has the paint on.” {carlisle} looks at the photograph.',
        after: ['It’s her answer, whatever it is.'],
        leads: afterPacked,
      },
    },
  },
  pitcher: {
    slot: 'forenoon',
    title: 'The Water',
    where: 'courtroom',
    faces: [
      { who: 'joanna', looks: 'tired' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: '{joanna}’s glass is empty, and the other table has forgotten its pitcher. Yours is full, with a paper cap on it like a nurse. {doyle} is hunting for her glasses, which are on her head.',
    choices: {
      slide: {
        label: 'Slide it to the other table',
        then: [court.jo.up(30), remember('the-pitcher'), ted.strain.up(5)],
        text: 'It goes the whole length of the rail with a noise like a trolley. {strand}, before he can think, pours. Nobody says anything, and it’s not in the transcript.',
        after: ['Everyone will look.'],
        leads: 'courtroom.k4',
      },
      leave: {
        label: 'Leave it to the bailiff',
        then: [court.bench.up(5), ted.strain.down(5)],
        text: 'The bailiff sees to it by and by. She thanks him by name. She has learned his name since ten o’clock; you hadn’t thought of his having one.',
        after: ['It’s somebody’s job.'],
        leads: 'courtroom.k4',
      },
    },
  },
  k4: {
    slot: 'forenoon',
    title: 'Her Hours',
    where: 'courtroom',
    faces: [
      { who: 'doyle', looks: 'neutral' },
      { who: 'joanna', looks: 'neutral' },
    ],
    text: '“Thirty-six thousand a year,” {doyle} says. “A showroom. Buyers at six. I’d be proud of it.” She has the second half ready, about three o’clock, and she holds it where you can see it.',
    choices: {
      let: {
        label: 'Let her ask',
        then: [court.bench.up(20), joanna.regard.down(10)],
        text: '“And at three?” — “A woman until five-thirty, and then me.” It is the answer any man in the building would give. {doyle} lets it sound like one.',
        after: ['A fair question, asked fairly.'],
      },
      stop: {
        label: 'Touch her sleeve',
        then: [joanna.regard.up(20), court.boy.up(10)],
        text: '{doyle} sits. “He won’t let me have any fun, Judge,” she says. The man who comes for the heat is nodding.',
        after: ['It ends there.'],
      },
      fair: {
        label: 'Write: “Who’d pick him up?”',
        then: [court.bench.down(10), court.jo.up(20)],
        text: '“I’ve walked it,” {joanna} says. “Eleven minutes from my door to that fence. I’d leave at twenty of, in case he was early.” You have said that yourself: in case.',
        after: ['She may have an answer.'],
      },
    },
  },
  hall: {
    slot: 'forenoon',
    title: 'The Bench in the Hall',
    where: 'courtroom',
    faces: [
      { who: 'margaret', looks: 'worried' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: '{margaret} is in the blue she ironed, with both hands on her pocketbook. She is {joanna}’s oldest friend, and she’s about to be sworn for you. “Well?” she says. “What do you want me to say in there?”',
    choices: {
      true: {
        label: '“Say what’s true.”',
        then: [court.jo.up(20), margaret.regard.up(20)],
        text: '“It’s mixed,” she says. You say you know. She gives you the pocketbook to hold, takes it back, and goes in.',
        after: ['All of it, then. Both kinds.'],
      },
      help: {
        label: '“Help me.”',
        then: [court.bench.up(15), remember('helped-her-speak'), margaret.load.up(60)],
        text: 'She looks at you as she would at a child with a fever, for a temperature. “I’ll do what I can and stay a person,” she says.',
        after: ['She’ll try.', 'It’s one more thing to carry.'],
      },
      free: {
        label: '“You don’t have to.”',
        then: [remember('freed-her'), margaret.regard.up(40), margaret.load.down(40)],
        text: '“I know I don’t,” she says. “That’s why I wore the good shoes.” She gets up. She goes in on her own feet, which is all you see of it.',
        after: ['She may go home.', 'She won’t.'],
      },
    },
  },
  dimes: {
    slot: 'forenoon',
    title: 'The Coffee Machine',
    where: 'courtroom',
    faces: [
      { who: 'joanna', looks: 'tired' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'The second Tuesday, ten to ten. There is one machine in the hall, and {joanna} is at it, going through a change purse you gave her. She has every coin there is but the one it takes.',
    choices: {
      give: {
        label: 'Give her a dime',
        then: [remember('the-dime'), court.jo.up(10)],
        text: 'The cup drops crooked and fills anyway. “Black,” she says. “It’s always been black, and you always brought milk.” She isn’t complaining. She drinks it there.',
        after: ['Ten cents.'],
      },
      nod: {
        label: 'Nod, and go in',
        then: [ted.strain.down(5), court.boy.up(5)],
        text: 'She nods too. You hear the purse click, and her heels going the long way, to the guard, who has dimes and a granddaughter.',
        after: ['It’s only a nod.'],
      },
      stairs: {
        label: 'Go around by the stairs',
        then: [ted.energy.up(10), court.jo.down(10)],
        text: 'There are four flights, and at each a door with a wire window. At the second, through the wire, you can see the machine, and her, listening to the stairs.',
        after: ['You’d come in composed.', 'Doors can be heard.'],
      },
    },
  },
})
