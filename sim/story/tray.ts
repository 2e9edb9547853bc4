/** He fell down twice: a tray across a bed, a week shared out on it in pencil, and two doors to carry him between. */
import { scenes } from '../events/define.ts'
import { billy, energy, joanna, margaret, mark, remember, ted } from '../events/words.ts'

/** The ward’s own medicine, whatever is settled on the tray. */
const slept = [ted.energy.up(300), ted.sleepDebt.down(700)] as const

export const tray = scenes({
  ward: {
    slot: 'midday',
    mood: 'blow',
    title: 'The Call in March',
    where: 'hospital',
    faces: [
      { who: 'margaret', looks: 'worried' },
      { who: 'joanna', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'It was on the stairs, with the laundry. {gloria} has you down as “exhaustion,” which here means a man who argues. {margaret} won’t sit. “I telephoned Chicago,” she says. “I’ve had her number out since March.” In the doorway is {joanna}, in too thin a coat, with a bag packed in ten minutes. She looks at your hands.',
    choices: {
      share: {
        label: 'Share out the week, on the tray',
        then: [mark('road', 5), remember('the-tray'), ...slept, joanna.regard.up(120), billy.security.up(30), ted.strain.down(200)],
        text: 'The menu has a blank back. You write the days, she the names, three and four. “Not till I’m well,” she says. “November.” Neither of you is any good yet. It helps.',
        after: ['No lawyers. He’d have two doors, come fall.', 'She isn’t well herself yet.'],
      },
      hers: {
        label: '“Take him. When you can, take most.”',
        then: [mark('road', 5), remember('the-tray'), ...slept, joanna.regard.up(180), billy.security.down(30), ted.strain.down(260)],
        text: '“Most of what?” she says. She moves the jello and writes it out: four with her and three with you, from November, when she’ll have slept herself. {margaret} goes to look at the parking lot.',
        after: ['No lawyers. He’d be with her, mostly, come fall.', 'You’d sleep.'],
      },
      home: {
        label: '“I’m out Thursday. We’ll manage.”',
        then: [remember('home-from-the-ward'), ...slept, joanna.regard.down(20), margaret.regard.down(40), ted.strain.down(60)],
        text: '{joanna} stays until he’s out of school, and sees him through a fence, and takes the night train. “You’ve got a chart,” says {margaret}. “So has the icebox. I’d read one of them.”',
        after: ['It goes on as it was.', 'It’s what put you here.'],
      },
    },
  },
  twoDoors: {
    slot: 'afternoon',
    beat: 'B13',
    title: 'The Other Half of It',
    where: 'office',
    faces: [
      { who: 'joanna', looks: 'neutral' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'Ten past four. “I’m on Eighty-third,” says {joanna}, with no wire in it. “It’s two rooms and a window, and I’m well. I’ve still got the menu. It says Wednesday to Saturday, and then there’s gravy.” Nobody has seen a lawyer. It has not come up. “Does it still say so on yours?” she says.',
    choices: {
      says: {
        label: '“It still says so.”',
        then: [joanna.regard.up(60), billy.security.up(40), ted.strain.down(60), remember('call-civil')],
        text: 'It’s in your wallet, behind the token. You read her your half, and she reads hers, and there are seven of them. “Wednesday, then,” she says. “What does he eat on Wednesdays?”',
        after: ['You shook on it, over the jello.'],
      },
      him: {
        label: '“Come to supper, and we’ll show him.”',
        costs: [energy(50)],
        then: [joanna.regard.up(80), billy.trust.up(60), billy.calm.up(40), remember('call-for-billy')],
        text: 'He reads the menu front and back. “Who has the jello?” he says. Then he lays his finger on the crease between Tuesday and Wednesday. “That’s where I carry my bag,” he says.',
        after: ['He’ll want to see it in writing.'],
      },
    },
  },
  saturday: {
    slot: 'forenoon',
    beat: 'B27',
    title: 'Where the Crease Is',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'joanna', looks: 'fond' },
    ],
    panels: [
      'It’s 9:40, and it’s the telephone. It’s her Saturday, by the menu, and she’s in the lobby; he had last night here because of a spelling test, which has been traded for a Tuesday in May.',
    ],
    text: 'She comes up, since he isn’t ready. She looks rested. So do you, people say, in the voice they use for paint. “I left you the end,” {billy} tells her, and to you: “It was her end this week.” The bag is by the door, the small one. There’s gravy on the menu still, over Sunday.',
    choices: {
      third: {
        label: 'Set a third plate',
        then: [mark('plate', 1), joanna.regard.up(60), billy.security.up(80), billy.calm.up(60), remember('third-plate')],
        text: 'She sits down in her coat, and then without it. Nobody is due anywhere till noon. “You’re eating,” she says. So is she. {billy} looks from one plate to the other, as a nurse would.',
        after: ['He isn’t ready anyway.'],
      },
      bag: {
        label: 'Carry the bag down for him',
        then: [mark('plate', 0), billy.trust.up(40), billy.security.up(40), remember('two-doors')],
        text: 'He lets you, as far as the lobby. There he gives it to her to hold, and ties his shoe. “Okay,” he says. “Now I’m at Mom’s.” It’s eleven steps to the curb.',
        after: ['It’s the small one.'],
      },
    },
  },
})
