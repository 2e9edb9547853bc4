/** The letter from counsel: papers in the lobby, who is to pay, and what a boy is told. */
import { scenes } from '../events/define.ts'
import { billy, dollars, energy, happened, joanna, mark, minutes, remember, remembers, stage, ted } from '../events/words.ts'

/** The suit runs, and is paid for week by week. 2: nothing was paid down. */
const paidDown = [mark('suit', 1)]

export const served = scenes({
  papers: {
    slot: 'evening',
    mood: 'blow',
    title: 'The Man with a Cold',
    where: 'lobby',
    faces: [
      { who: 'desmond', looks: 'worried' },
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    panels: [
      [
        {
          when: [remembers('restaurant-hard-word')],
          text: 'There has been a postcard from her lawyer’s office, to ask at what hours you are usually to be found. It has a view of Centre Street on it.',
        },
        {
          when: [remembers('walked-her-to-corner')],
          text: 'She telephoned last night, to say that there would be a man. She’d asked them for a polite one. She’d wanted you to know that it was she who had asked.',
        },
        { when: [], text: 'Since the restaurant nothing has come in the mail but the mail. You’ve begun to look at men in the lobby.' },
      ],
    ],
    text: 'There’s a young man with a cold on the lobby bench, in a raincoat too big for him. “Are you him?” he asks, and he does not want you to be. {billy} has the mailbox key out. {desmond} has come to stand near, and is not looking at anything, with great care.',
    choices: {
      thank: {
        label: 'Take them, and thank him',
        then: [
          mark('servedDay'),
          remember('served-lobby'),
          stage('served.bed', 1, 'evening'),
          stage('served.retainer', 2, 'midday'),
          billy.calm.down(20),
        ],
        text: 'It’s a long envelope. He’s so startled that he shakes your hand. “God bless,” he says, and sneezes. {billy} has one postcard, from the library. “Yours is thicker,” he says.',
        after: ['He’s only the mail.'],
      },
      spare: {
        label: 'Ask {desmond} to take {billy} up first',
        then: [mark('servedDay'), remember('spared-lobby'), stage('served.bed', 1, 'evening'), stage('served.retainer', 2, 'midday')],
        text: '“Young man, I have a lamp on six that’s winking at me,” says {desmond}. “I need an opinion.” The elevator doors close on the two of them. Then you hold out your hand.',
        after: ['{billy} would be spared the lobby.'],
      },
      read: {
        label: 'Read it right there',
        then: [
          mark('servedDay'),
          stage('served.bed', 1, 'evening'),
          stage('served.retainer', 2, 'midday'),
          billy.calm.down(50),
          billy.security.down(24),
          ted.strain.down(10),
        ],
        text: 'Petitioner. Respondent. “The infant,” it says, who is four feet one and reading your face from below, left to right, the way they have taught him. “Is it the rent?” he says.',
        after: ['You’ll know what it says.', 'He reads faces.'],
      },
    },
  },
  retainer: {
    slot: 'midday',
    beat: 'B17',
    title: 'Half Down',
    where: 'lawOffice',
    faces: [
      { who: 'doyle', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    // Five ways to pay stand on the card: what is to be paid has it to itself, in a line or two.
    panels: [
      [
        {
          when: [],
          text: '{doyle} keeps her hat on indoors and the window open in any weather. “You’ll lose, probably,” she says. “Now let’s make it expensive to be sure. Don’t tell me what it’s worth to you. Everybody tells me that, and then I have to send a letter.”',
        },
      ],
    ],
    text: '“Fifteen thousand,” says {doyle}. “Half of it down.” She turns the blotter so that you can write on it.',
    choices: {
      savings: {
        label: 'All the savings; the rest from {ma}',
        costs: [dollars(5000)],
        then: [...paidDown, ted.debt.up(250000), remember('savings-gone'), remember('borrowed', 'ma')],
        text: 'You write it out in words. She blows on the ink. “A man with nothing in the bank,” she says. “Good. It makes you look like a father.” {ma} isn’t saying anything.',
        after: ['It’s everything there is.'],
      },
      borrow: {
        label: 'Some down; the rest from {artie}',
        costs: [dollars(2500)],
        then: [...paidDown, ted.debt.up(500000), remember('borrowed', 'artie')],
        text: '“You want advice or you want five thousand?” says {artie}. He has it by wire at four. He doesn’t mention the room. He says only that it’s still got the bed in it.',
        after: ['He’ll say yes. He’ll mention the room.'],
      },
      sell: {
        label: 'Sell watch and record player',
        costs: [dollars(1500)],
        then: [...paidDown, ted.debt.up(525000), remember('sold-something', 'recordPlayer'), billy.calm.down(20)],
        text: '{billy} carries the arm of it down, wrapped in a sock. {doyle} takes the rest on a note. There’s a square on the shelf where the music was. He puts the fire engine on it.',
        after: ['It’s a start. He’ll help carry.'],
      },
      freelance: {
        label: 'Floor wax, by night, till it’s paid',
        costs: [dollars(2000)],
        then: [
          ...paidDown,
          ted.debt.up(350000),
          remember('freelance-nights'),
          ted.energy.down(60),
          ted.strain.up(30),
          billy.company.down(40),
        ],
        text: '“I waxed floors, for the nuns,” says {doyle}. “You get to know a floor.” Lustre-Kleen sends a carton of samples, and forty headlines to fill. {billy} does the corner by the stove.',
        after: ['They’ve always liked you there.', 'It’s written after ten.'],
      },
      weekly: {
        label: 'Pay her by the week',
        then: [mark('suit', 2), remember('paid-weekly'), ted.strain.up(20)],
        text: '“My uncle bought a grave like that,” says {doyle}. She writes your name at the top of a page in a green book, and under it a line for each Friday.',
        after: ['It costs more, and for longer.'],
      },
    },
  },
  bed: {
    slot: 'evening',
    title: 'Where I Have My Bed',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'He has the envelope. He hasn’t opened it; he has read the corner. “What’s ‘versus’?” he says. “Is it a game?” He’s sitting on his bed with a hand flat on either side of him, as if it might be wanted for something.',
    choices: {
      truth: {
        label: 'The truth, his size',
        costs: [minutes(60), energy(50)],
        then: [remember('told-billy-suit'), billy.trust.up(60), billy.calm.down(80), billy.security.down(48)],
        text: '“A judge decides where I have my bed?” Yes. “Does he know about beds?” We’re getting a lady who does. He asks you to stay till he’s asleep, and to say when.',
        after: ['He’ll have it to carry.', 'He will have it from you.'],
      },
      wait: {
        label: '“It’s grown-up mail. Tomorrow.”',
        then: [remember('nell-told-him'), billy.trust.down(60), billy.calm.down(30), ted.strain.down(10)],
        text: 'Tomorrow is a busy day. On the next he comes across the landing with his shoes untied. “{nell} says a judge is going to pick,” he says. “She thought you’d told me.”',
        after: ['It might keep till the weekend.', '{nell} hears everything.'],
      },
      whose: {
        label: 'Say whose idea it was',
        then: [
          remember('whose-idea'),
          remember('bad-about-joanna'),
          joanna.regard.down(60),
          billy.calm.down(80),
          billy.security.down(48),
          ted.strain.down(30),
        ],
        text: [
          {
            when: [happened('questions.greenCoat')],
            text: '“Mom’s?” he says. It has been Mom since that coat went by. He puts the envelope under the mattress, at her end, where the photograph can’t see it.',
          },
          {
            when: [],
            text: '“Mom’s?” he says. It’s the first you’ve noticed that it isn’t Mommy. He puts the envelope under the mattress, at her end, where the photograph can’t see it.',
          },
        ],
        after: ['It’s so.', 'He’ll hold it up against her.'],
      },
    },
  },
})
