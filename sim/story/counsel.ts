/** The Letter from Counsel: what he tells his lawyer, and what she shows him, while there is time. */
import { type Choice, scenes } from '../events/define.ts'
import { arc, billy, court, energy, home, joanna, mark, minutes, putRight, remember, ted, worst } from '../events/words.ts'

/** Puts one of Doyle's three right: said to him on the floor of his room, or written to her, whoever it was done to. */
function mending(at: 1 | 2 | 3): Choice {
  const name = (['first', 'second', 'third'] as const)[at - 1]
  return {
    label: `Put the ${name} right, tonight`,
    shown: [worst(at)],
    costs: [minutes(60), energy(60)],
    then: [putRight(at), ted.strain.up(10)],
    text: [
      // It is never the least of three.
      ...(at < 3 ? [{ when: [worst(at, { kind: 'letter-hidden' })], text: LETTER }] : []),
      {
        when: [worst(at, { held: 'joanna' })],
        text: `It takes four sheets to get down to half of one: what it was, and the day, and that you were wrong. ${SEALED[at - 1]}`,
      },
      {
        when: [],
        text: `You sit on his floor, in the dark, and say what it was, and the day. ${SAID[at - 1]}`,
      },
    ],
    after: ['An hour, and the words for it.', `{worst${at}}.`],
  }
}
const LETTER =
  'You take it from under the shirts and put it in his hands, and say whose drawer it was. It’s in her capitals. “I was six,” he says, to the envelope, and opens it.'
const SEALED = [
  'You mail it before you’ve read it over.',
  'At the box you hold on to its corner.',
  '{billy} licks the stamp, and doesn’t ask.',
] as const
const SAID = [
  '“I know,” he says. “You had your hat on.” You hadn’t had the hat. He tells you the rest.',
  '“Are you going to tell the judge?” If he asks, you say. “He’ll ask,” he says.',
  '“You already looked sorry,” says the pillow. “This is the first you said it.”',
] as const

export const counsel = scenes({
  worstThing: {
    slot: 'midday',
    title: 'The Worst Thing',
    where: 'lawOffice',
    faces: [
      { who: 'doyle', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    text: '{doyle} turns her yellow pad over to a clean side and takes the cap off her pen with her teeth. “Now the worst,” she says. “Before they tell me. I’d rather hear it from you than at two-thirty.”',
    choices: {
      all: {
        label: 'Tell her all of it',
        costs: [energy(75)],
        then: [remember('told-doyle'), mark('letDoyle', 1), ted.strain.down(30)],
        text: 'It takes forty minutes and most of a page. She underlines twice, not where you would have. “That’s two of his questions he won’t enjoy,” she says, and offers you a cough drop.',
        after: ['Hard to say. It loses its surprise.'],
      },
      most: {
        label: 'Tell her most of it',
        costs: [energy(25)],
        then: [ted.strain.down(10), mark('letDoyle', 1)],
        text: 'You tell it in order and leave out a night. She writes to the end and waits with the pen up, exactly as long as the thing you left out.',
        after: ['Easier. He may have the rest.'],
      },
      little: {
        label: '“There isn’t much.”',
        then: [ted.strain.up(20), mark('letDoyle', 1)],
        text: '“There’s always Tuesday,” she says. She caps the pen. On the way down you think of four things, one to a floor.',
        after: ['Nothing said today.', 'Surprises keep their teeth.'],
      },
    },
  },
  // The three worst that are askable, while there is still time for one of them.
  threeCards: {
    slot: 'midday',
    title: 'Three, Face Up',
    where: 'lawOffice',
    faces: [
      { who: 'doyle', looks: 'thinking' },
      { who: 'ted', looks: 'worried' },
    ],
    panels: [
      '“I play it as he will,” says {doyle}, “and you tell me when it hurts.” She has typed them on library cards. She lays three on the blotter, face up, and squares them with a ruler.',
    ],
    text: 'On the first, “{worst1}.” On the second, “{worst2}.” On the third, “{worst3}.” “He can have those by asking,” she says. “Eight weeks, yet. A thing that’s been put right is a different question. I couldn’t say which of them can be. I only do the typing.” She goes to see about the window.',
    choices: {
      first: mending(1),
      second: mending(2),
      third: mending(3),
      leave: {
        label: 'Turn them over. Thank her.',
        then: [ted.strain.up(10)],
        text: 'She puts a rubber band around them. “I had a client who framed his,” she says. It isn’t clear if that went well.',
        after: ['They’ll keep as they are.'],
      },
    },
  },
  caseworker: {
    slot: 'afternoon',
    title: 'The Clipboard',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'worried' },
      { who: 'billy', looks: 'neutral' },
    ],
    text: [
      {
        when: [arc('listHead', 2)],
        text: 'The court is sending a woman tomorrow at five, to see how you live. The icebox holds what it holds. On it, where a list was, is a drawing of a train with everybody’s name in a window.',
      },
      {
        when: [],
        text: 'The court is sending a woman tomorrow at five, to see how you live. The icebox holds what it holds. On it is a list in two hands, and under the list a drawing of a train with everybody’s name in a window.',
      },
    ],
    choices: {
      ordinary: {
        label: 'Have an ordinary day',
        then: [remember('caseworker-plain'), billy.calm.up(40)],
        text: [
          {
            when: [billy.food.below(585)],
            text: 'In the icebox are the end of a ham and four mustards. She looks at them for some time. “We’re between,” says {billy}, who has heard it said. She asks him, kindly, between what.',
          },
          {
            when: [home.mess.atLeast(550)],
            text: 'She moves a shirt, to sit. She asks {billy} what he does after supper. “The napkins go in the thing,” he tells her, and finds the thing, behind the iron.',
          },
          {
            when: [ted.skill.cooking.atLeast(4), billy.food.atLeast(600)],
            text: 'She opens the icebox and stands there a while, cooling. “Who eats the leeks?” she says. You both look at {billy}. “You do the ends first,” he tells her, and she writes that down.',
          },
          {
            when: [],
            text: 'She opens the icebox and stands there a while, cooling. She asks {billy} what he does after supper. “The napkins go in the thing,” he tells her, and shows her the thing.',
          },
        ],
        after: ['She sees what there is.'],
      },
      scrub: {
        label: 'Scrub all night',
        costs: [energy(125)],
        then: [home.mess.down(150), court.bench.up(10), billy.calm.down(30)],
        text: 'By morning the stove is another color. {billy} walks through it in his socks, like a store. She writes “very clean,” and looks at your hands.',
        after: ['A clean stove. A short night.'],
      },
      coach: {
        label: 'Go over the answers with {billy}',
        costs: [minutes(30)],
        then: [remember('billy-coached'), billy.trust.down(20), home.routine.up(10)],
        text: 'He gets them all, at the table. “Dad said to say the truth about the vegetables,” he tells her at five-ten, and folds his hands, as rehearsed.',
        after: ['He’ll be ready.', 'He repeats what he is told.'],
      },
    },
  },
  folder: {
    slot: 'midday',
    title: 'The Folder',
    where: 'lawOffice',
    faces: [
      { who: 'doyle', looks: 'thinking' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: 'A folder, not thick: a doctor’s bills, Chicago, the first winter. {doyle} has one hand flat on it. “I can hurt her,” she says. “You tell me whether I do. I’ll bill the same.”',
    choices: {
      no: {
        label: '“No.”',
        then: [mark('letDoyle', 0), joanna.regard.up(20)],
        text: 'She puts the folder in the drawer that locks, locks it, and puts the key in the cup with the paper clips, where you can see it.',
        after: ['It stays in the drawer.'],
      },
      shut: {
        label: '“Keep it shut for now.”',
        then: [mark('letDoyle', 1), ted.strain.up(10)],
        text: '“Shut’s not the same as no,” she says, not unkindly. It goes under her blotter, where the corner shows.',
        after: ['You needn’t say yet.'],
      },
      use: {
        label: '“Use it.”',
        then: [mark('letDoyle', 2), court.bench.up(10), joanna.regard.down(40)],
        text: 'She slides out one sheet, reads it, and squares it with the others. “All right,” she says. She doesn’t look pleased, or surprised.',
        after: ['It weighs with a judge.', 'It weighs with {joanna}.'],
      },
    },
  },
  chambers: {
    slot: 'midday',
    title: 'A Room with Him Alone',
    where: 'lawOffice',
    faces: [
      { who: 'doyle', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    text: '“The judge could talk to him,” {doyle} says. “Alone, in the back, with the robe off. Some fathers ask for it.” In her window two men on a scaffold are washing the same pane from both ends.',
    choices: {
      no: {
        label: '“No. Not him.”',
        then: [billy.security.up(20), ted.strain.down(10)],
        text: 'She strikes a line through something on her pad. The two men meet in the middle, and one of them finds the spot that is on the inside.',
        after: ['Nobody asks him anything.'],
      },
      yes: {
        label: '“If it helps, yes.”',
        then: [remember('billy-chambers'), billy.security.down(90), billy.calm.down(150)],
        text: [
          {
            when: [billy.bond.below(600)],
            text: 'The week after, in the tie, he is in there eleven minutes and comes out with a peppermint, still in its paper. “He asked about home,” he says. “I asked him which.”',
          },
          {
            when: [],
            text: 'The week after, in the tie, he is in there eleven minutes and comes out with a peppermint, unwrapped, in his fist. “He asked if I like trains,” he says. He doesn’t say what else.',
          },
        ],
        after: ['It may count, where he’s sure of you.', 'He’ll know what it was.'],
      },
      askHer: {
        label: 'Telephone {joanna} and ask',
        costs: [energy(10)],
        then: [remember('agreed-no-chambers'), joanna.regard.up(40), court.jo.up(10)],
        text: '“No,” she says. “Please.” You say you think so too. Neither of you hangs up at once. It is the first thing you have settled in a year and some.',
        after: ['A call, and her answer.'],
      },
    },
  },
})
