/** Without a judge: a week drawn on a tablecloth and signed by two, or a page signed by one. */
import { scenes } from '../events/define.ts'
import { billy, energy, joanna, mark, minutes, remember, stage, ted } from '../events/words.ts'

/** It is over: nobody is paid by the week any more. 4 settled, 3 conceded (roads.ts). */
const signed = [mark('road', 4), mark('suit', 0), remember('settled-together'), stage('settled.boxes', 1, 'evening')] as const
const conceded = [mark('road', 3), mark('suit', 0), remember('conceded'), stage('settled.weekends', 1, 'evening')] as const

export const settled = scenes({
  table: {
    slot: 'evening',
    title: 'Four People, One Calendar',
    where: 'restaurant',
    faces: [
      { who: 'joanna', looks: 'worried' },
      { who: 'doyle', looks: 'neutral' },
      { who: 'strand', looks: 'neutral' },
    ],
    text: 'The same place, the same crayons. {doyle} has kept her hat on; {strand} has ordered the veal. Before the bread comes {joanna} has drawn a week on the tablecloth, in seven boxes. “I’ve found rooms four blocks from you,” she says. “I don’t want to win him, {ted}. Couldn’t the two of us just write it down?”',
    choices: {
      school: {
        label: 'School nights yours, Saturdays by turns. Sign.',
        then: [...signed, joanna.regard.up(100), joanna.well.up(20), billy.security.up(60), ted.strain.down(120)],
        text: 'It takes until the coffee. {strand} lends his pen, looking almost hurt. She signs by the salt, and you by the pepper. It takes four people to make the waiter leave the cloth.',
        after: ['No judge, and nobody asked under oath.', 'He’d have two doors, four blocks apart.'],
      },
      halves: {
        label: 'Halve it, to the hour. Sign.',
        then: [...signed, joanna.regard.up(140), joanna.well.up(20), billy.security.up(30), ted.strain.down(80)],
        text: 'Seven boxes don’t halve. {doyle} does it in sugar lumps, and gets it wrong, and {strand} eats one. Thursday goes to whoever has had him less. He’s to keep the count.',
        after: ['No judge, and nobody asked under oath.', 'Seven is an odd number.'],
      },
      judge: {
        label: '“Let the judge say.”',
        then: [remember('let-judge-decide'), joanna.regard.down(60), ted.strain.up(10)],
        text: '“Two weeks from Tuesday, then,” says {strand}, and cheers up: that’s a table he knows. She goes on with the leaves, around the outside of seven empty boxes, till they bring her coat.',
        after: ['There would be a trial.', 'You may win it.'],
      },
    },
  },
  boxes: {
    slot: 'evening',
    title: 'Seven Boxes',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'It covers the kitchen floor, with a ring on it from the red wine. {billy} goes around it in his socks, reading. “These are me,” he says. He’s found both names, by the salt and the pepper, and puts a foot beside each. “Who has the days when it’s nobody’s turn? Like if I throw up.”',
    choices: {
      both: {
        label: '“Then you get us both.”',
        costs: [minutes(30)],
        then: [remember('told-billy-suit'), billy.security.up(60), billy.trust.up(40), billy.calm.up(60)],
        text: 'He wants it in writing. Under Sunday he prints it himself, THRO UP BOTH, and has you initial that as well. Then he walks the four blocks, heel to toe, along the hem.',
        after: ['He’ll hold you to it.'],
      },
      phone: {
        label: '“Ask your mother. She drew it.”',
        then: [remember('left-them-talk'), joanna.regard.up(40), billy.calm.up(40), billy.security.up(20)],
        text: 'He reads her the question off the floor. You do dishes. After a time he comes for the green crayon, and puts in an eighth box, small, off to one side.',
        after: ['She’d like to be asked.'],
      },
      hang: {
        label: 'Hang it up. It’s bedtime.',
        then: [ted.energy.up(30), billy.calm.up(20)],
        text: 'It goes over the door of the hall closet, with eleven tacks. It’s a foot too long. In the morning he has pinned it up in a pleat, at Wednesday.',
        after: ['It’ll still be a week tomorrow.'],
      },
    },
  },
  fourBlocks: {
    slot: 'forenoon',
    beat: 'B26',
    title: 'The Wrong Saturday',
    where: 'lobby',
    faces: [
      { who: 'joanna', looks: 'embarrassed' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'It’s 9:40, and it’s the telephone. She’s in the lobby with a warm bag. By the tablecloth it’s yours, this one. “I know,” she says. “I copied it upside down. I’d bought the rolls before I saw.” {desmond} has never been so interested in a ceiling. She holds out the bag, at arm’s length, for you to take.',
    choices: {
      up: {
        label: '“Come up. There’s a third chair.”',
        then: [joanna.regard.up(60), billy.security.up(40), remember('asked-her-up')],
        text: 'She takes the stairs, being in training, she says, for four blocks with a sled. You take the elevator with the rolls. You get there together, and neither will say who ran.',
        after: ['It isn’t in the boxes.'],
        leads: 'settled.rolls',
      },
      trade: {
        label: '“Take this one. I’ll have your next.”',
        then: [joanna.regard.up(80), billy.trust.up(20), remember('traded-saturdays')],
        text: 'She has a pencil out before you have finished. “You’ll want to tell him yourself,” she says. “He doesn’t like it moved without him.” So you go up together, and don’t.',
        after: ['It’s only a box.'],
        leads: 'settled.rolls',
      },
    },
  },
  rolls: {
    slot: 'forenoon',
    beat: 'B27',
    mood: 'warm',
    title: 'Nobody’s Turn',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'joanna', looks: 'fond' },
    ],
    text: 'Sixth floor. He’s on the stool, checking the tablecloth. He looks at the two of you in the door, and at the bag, and back up to Saturday, with a finger on it. “It’s not a throwing-up day,” he says. There are two plates out. The rolls are the kind with seeds, which he’ll pick off, in a pile.',
    choices: {
      third: {
        label: 'Set a third plate',
        then: [mark('plate', 1), joanna.regard.up(60), billy.calm.up(100), billy.security.up(80), remember('third-plate')],
        text: 'It’s the one with the chip. He takes the crayon off its string and draws the eighth box a little bigger. “For mistakes,” he says. {joanna} eats the seeds.',
        after: ['There are six rolls.'],
      },
      bag: {
        label: 'Split the rolls; see her to the door',
        then: [mark('plate', 0), billy.calm.up(60), billy.security.up(60), remember('two-plates')],
        text: 'Three and three. He gets up and adds one to hers, since she has farther to go. From the window you count her home: one block, two, three; the fourth is around the corner.',
        after: ['It’s your Saturday, after all.'],
      },
    },
  },
  otherPaper: {
    slot: 'midday',
    title: 'The Other Paper',
    where: 'lawOffice',
    faces: [
      { who: 'doyle', looks: 'neutral' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'It’s one page, at the back of the folder, and she’s bound to show it to you once. “You consent,” says {doyle}. “He lives with her, from the nineteenth of April, and you get weekends, good wide ones. Nobody is asked anything. I’ve known good men sign it, and good men not.” She lays her pen across it.',
    choices: {
      back: {
        label: 'Push it back to her',
        then: [ted.strain.up(10), billy.trust.up(10)],
        text: 'She squares it up with the rest and writes TUESDAY on the folder. “The gray suit,” she says. “And have some breakfast. They can hear it, from up there.”',
        after: ['It goes before the judge, next Tuesday.'],
      },
      sign: {
        label: 'Sign it',
        then: [...conceded, joanna.regard.up(120), billy.security.down(60), ted.strain.down(60)],
        text: 'It’s a plain signature; there’s nobody to sell it to. “I’ll walk it over,” says {doyle}. She blows on it first. She’s gentle with the page, as you are with a plate when somebody’s asleep.',
        after: ['There’d be no court.', 'He’d live with his mother, and be yours on Saturdays.'],
      },
      wednesdays: {
        label: 'Write “and Wednesdays” on it. Sign.',
        shown: [joanna.regard.atLeast(600)],
        then: [...conceded, mark('wednesdays', 1), joanna.regard.up(80), billy.security.down(30), ted.strain.down(40)],
        text: '{doyle} reads it over the top of her glasses and dials. She says one word into the receiver. It answers with one. “She says, all night,” says {doyle}, “or it isn’t a Wednesday.”',
        after: ['There’d be no court.', 'He’d live with his mother: but for those.'],
      },
    },
  },
  weekends: {
    slot: 'evening',
    title: 'How Many Saturdays',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'sad' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'You’ve said it, sitting on the bed, with no adjectives. He’s lying on his back with the pencil. “Fifty-two,” he says, to the ceiling. “Then there’s school vacation.” He writes something on the wall behind the headboard, where he thinks it doesn’t show. “Did the judge say, or did you?”',
    choices: {
      me: {
        label: '“I did. So nobody’d have to ask you.”',
        costs: [energy(50)],
        then: [remember('told-billy-verdict'), billy.trust.up(60), billy.calm.down(30)],
        text: 'He looks at that from underneath. “I’d have said both,” he says. He moves over. You lie down on eleven inches of bed and read the wall: 52, and a plus.',
        after: ['It’s the answer.', 'He’ll hold it for some time.'],
      },
      both: {
        label: '“Your mother and I did.”',
        then: [remember('told-billy-verdict'), billy.security.up(20), joanna.regard.up(40)],
        text: '“At the same table?” You have to say no. “You could have,” says {billy}. “There’s one with crayons.” He wants the hall light on, and tonight he wants it on both sides of the door.',
        after: ['It’s nearly so.'],
      },
      later: {
        label: '“Let’s count them in the morning.”',
        then: [billy.trust.down(20), billy.calm.up(30), ted.energy.up(20)],
        text: 'He counts them in the morning, aloud, over cereal, from a bank calendar, and stops at the one with the turkey on it. “That’s a Thursday,” he says. “Who has Thursdays?”',
        after: ['It’s past nine.'],
      },
    },
  },
  firstSaturday: {
    slot: 'forenoon',
    beat: 'B27',
    title: 'The First of Fifty-Two',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    panels: [
      'She came for him last night, after school, and had learned the boat plate; he’d told her she could leave it where it lived. It’s 9:40 on Saturday, and the bell rings. He has a key. He rang.',
    ],
    text: '“I didn’t know if I was company,” he says. He’s got a small bag, and a note from his mother about a tooth. You’ve been up since five. It’s a kitchen in which somebody is expected. “You got out all nine things,” he says. He hangs his coat on the low hook, and looks to see that it’s still low.',
    choices: {
      cook: {
        label: 'Hand him the whisk',
        then: [billy.bond.up(60), billy.calm.up(60), ted.strain.down(40), remember('better-on-saturdays')],
        text: 'You do it without a word, and it takes forty minutes, because nobody has a bus. It’s the best one yet. “You’re good at Saturdays,” he says. “You weren’t any good at Tuesdays.”',
        after: ['There’s no bus.'],
      },
      ask: {
        label: 'Ask what he’d like to do',
        then: [billy.trust.up(40), billy.security.up(30), remember('better-on-saturdays')],
        text: '“Nothing,” says {billy}. So you do that, in the park, and then on the floor. At six he looks at you over a checker. “That went fast,” he says.',
        after: ['You’ve got tickets for three things.'],
      },
      key: {
        label: 'Put the key on a string for him',
        then: [billy.security.up(60), billy.trust.up(20), remember('better-on-saturdays')],
        text: 'He wears it inside his shirt. All day his hand goes up to it. When {joanna} comes he lets himself out, and then, to show her how it goes, in.',
        after: ['He’s never rung this bell before.'],
      },
    },
  },
})
