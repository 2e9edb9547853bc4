/** From Illinois: by mail, by wire, and by what she left at the cleaner’s. */
import { theme } from './define.ts'
import { any, atHome, billy, dollars, energy, home, joanna, minutes, remember, remembers, ted, weeks } from './words.ts'

export const letters = theme({
  threePages: {
    at: ['night'],
    onceIn: 9,
    when: [weeks(15, 24)],
    title: 'Three Pages, to You',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'joanna', looks: 'worried' },
    ],
    text: 'This one is to you: three pages, both sides. She tells you what she eats, and that she sleeps on a porch, with a hat on. There’s no blame in it anywhere; you go through it twice, to be sure. On the last page she asks you one question, and has left you half of the sheet.',
    choices: {
      straight: {
        label: 'Answer it as straight as she wrote it.',
        costs: [minutes(60), energy(40)],
        then: [joanna.regard.up(60), ted.strain.down(20), remember('answered-her')],
        after: ['It would go past midnight.', 'She’ll read it more than once.'],
        text: [
          {
            when: [remembers('my-fault-answered')],
            text: 'It comes to three pages, at one in the morning. You put in the pan, what he asked the faucet, and what you said. You leave her half a sheet.',
          },
          {
            when: [],
            text: 'It comes to three pages, at one in the morning. You put in the pan, the whisk, and where you were when you might have looked up. You leave her half a sheet.',
          },
        ],
      },
      forms: {
        label: 'Send the forms that want her signature.',
        costs: [minutes(10)],
        then: [home.routine.up(15), ted.energy.up(10), joanna.regard.down(10)],
        after: ['There are two for the bank, one for the dentist.'],
        text: 'You put a cross where she is to sign. They’re back in a week, signed, each by its cross. Beside the dentist’s she has drawn a tooth, very small, with a root.',
      },
      coat: {
        label: 'Put it in your coat. Think.',
        then: [ted.energy.up(20), ted.strain.up(15), joanna.regard.down(10)],
        after: ['She didn’t say by when.'],
        text: 'You write it for nine days, between stations, without a pencil. By the second week it’s very good. It’s still in the coat when the coat goes into mothballs.',
      },
    },
  },
  longDistance: {
    at: ['evening'],
    on: 'weekend',
    onceIn: 11,
    again: 10,
    when: [weeks(14, 54), atHome],
    title: 'Long Distance, Sunday Rate',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'surprised' },
      { who: 'ted', looks: 'neutral' },
      { who: 'joanna', looks: 'worried', calls: true },
    ],
    text: [
      {
        when: [],
        text: 'There’s static, then an operator, then {joanna}, asking whether it’s a bad time. It’s six o’clock; it’s the time. Behind you somebody lays his fork across his plate without any noise at all.',
      },
      {
        when: [],
        text: 'She’s in a booth. You can hear her line up the coins. “I’ve got four minutes,” says {joanna}, “or five, if she’s nice. Is he there? You don’t have to say how I sound.” He has come as far as the icebox.',
      },
      {
        when: [],
        text: 'It rings twice, and stops, and rings. “I lost my nerve,” says {joanna}, “and then I thought of the two of you looking at it.” You were. {billy} has a hand out, flat, at the height of the cord.',
      },
    ],
    choices: {
      leave: {
        label: 'Hand it over. Leave the room.',
        then: [joanna.regard.up(40), billy.calm.up(20), ted.strain.up(15), remember('left-them-talk')],
        after: ['He talks better with nobody there.', 'She’d hear the door.'],
        text: [
          {
            when: [],
            text: 'You stand in the hall and look at the coats. There’s a “yes,” and a “four,” and then, after a long time, somebody in there laughing with his mouth full.',
          },
          { when: [], text: 'You go down for the mail. It’s the weekend. {desmond} opens the box for you, and you both look in.' },
          { when: [], text: 'You run the bath, for something to run. When you come back the cord is still swinging.' },
        ],
      },
      stay: {
        label: 'Hand it over. Stay by the sink.',
        then: [joanna.regard.up(10), ted.strain.down(15), billy.calm.down(10)],
        after: ['There are dishes.'],
        text: [
          { when: [], text: 'He answers in yeses, and before each one looks at you.' },
          { when: [], text: '“Fine,” he tells it, “fine.” You dry a dry cup. “He’s here,” says {billy}.' },
          { when: [], text: 'You do the forks. He says that it was a fine week, and gives you the receiver back with both hands.' },
        ],
      },
      asleep: {
        label: '“He’s asleep.”',
        then: [ted.energy.up(25), ted.strain.down(10), billy.trust.down(12), joanna.regard.down(60), remember('blocked-call')],
        after: ['It takes him two nights to get over one.', 'He’s nearer than you think.'],
        text: [
          {
            when: [],
            text: '“Oh,” she says. “Then don’t. Let him sleep.” You hang it up softly. He’s in the doorway with his shoes on.',
          },
          { when: [], text: 'You hear all her coins come down at once. “I’m not,” says {billy}, from the doorway. “I’m right here.”' },
          {
            when: [],
            text: '“At six?” says {joanna}, and then, “Well, good.” In the doorway {billy} lies down on the floor, with care, and shuts his eyes.',
          },
        ],
      },
    },
  },
  fromMemory: {
    at: ['evening'],
    onceIn: 3,
    when: [weeks(9, 13)],
    title: 'Measured from Memory',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'Nineteen stamps, and her knots. It’s a winter coat, red, with wooden toggles, sewn by somebody who knows how. She had to measure him from memory. {billy} has it on. His wrists come out of it and keep coming. “It’s good,” he says, and does not breathe out.',
    choices: {
      sizes: {
        label: 'Measure him. Send her the numbers.',
        costs: [minutes(30)],
        then: [joanna.regard.up(40), billy.bond.up(10), remember('sent-measurements')],
        after: ['She would rather know.'],
        text: 'You do arms, chest and inseam, with the tape she left. He wants his feet in it. You send the numbers and the date, and that red was right.',
      },
      thanks: {
        label: 'Have him write the thank-you.',
        costs: [minutes(20)],
        then: [joanna.regard.up(20), billy.school.up(15), remember('parcel-thanked')],
        after: ['He can do most of it.'],
        text: 'DEAR MOMMY, he prints, IT IS RED. IT HAS LOGS FOR BUTTONS. He wears it down to the mailbox with his arms held out in front, so that it fits.',
      },
      hem: {
        label: 'There’s a hem. Let it down.',
        costs: [minutes(60), energy(40)],
        then: [ted.skill.house.practise(6), billy.calm.up(25)],
        after: ['There is an inch in each sleeve.'],
        text: 'The inch has been left there on purpose, and basted, by someone allowing for error. You sew until the news. It fits him until March.',
      },
    },
  },
  aBoxForIt: {
    at: ['night', 'evening'],
    onceIn: 12,
    when: [weeks(32, 42)],
    title: 'A Box for It',
    where: 'apartment',
    faces: [{ who: 'ted', looks: 'sad' }],
    text: 'The divorce comes in a folder with a window in it. There are boxes, and you fit them. Married, where. Children living, how many. She has filled in her half already, in pen. At “occupation” one word has been crossed out, and over it she has printed two: textile designer.',
    choices: {
      note: {
        label: 'Sign it. Put in a note.',
        costs: [minutes(30), energy(25)],
        then: [joanna.regard.up(30), ted.strain.down(10), remember('signed-with-note')],
        after: ['It would have to be short.'],
        text: 'You write it four ways. What goes is the last: “I’m glad about the box.” She’ll know which.',
      },
      sign: {
        label: 'Sign where the crosses are.',
        then: [ted.energy.up(20), joanna.regard.up(5)],
        after: ['Nine times.'],
        text: 'By the seventh it looks like a word in another language, with a good deal of T in it. Behind you the icebox goes off, and you hear how long it had been on.',
      },
      leave: {
        label: 'Let it stand a month.',
        then: [ted.strain.down(20), joanna.regard.down(20)],
        after: ['It has stood for some time as it is.'],
        text: 'It stands behind the bread. {billy} finds the window, and for a month looks at things through it: the lamp, his egg, you.',
      },
    },
  },
  memoShoes: {
    at: ['evening'],
    onceIn: 5,
    when: [weeks(47, 52)],
    title: 'Memo: Shoes',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'billy', looks: 'neutral' },
    ],
    text: [
      {
        when: [ted.cash.below(150000)],
        text: 'A check for two hundred dollars, on a bank in Chicago, with her name printed across the top, by itself. In the corner, where it says memo, she has put: shoes. {billy}’s have a hole you can see his sock through; lately the sock has one, too. The light bill is on the icebox, in pink.',
      },
      {
        when: [],
        text: 'A check for two hundred dollars, on a bank in Chicago, with her name printed across the top, by itself. In the corner, where it says memo, she has put: shoes. {billy}’s have a hole you can see his sock through; lately the sock has one, too. You’d seen the sock, and bought socks.',
      },
    ],
    choices: {
      photograph: {
        label: 'Shoes. Send her a photograph of them.',
        costs: [minutes(60)],
        then: [joanna.regard.up(50), billy.bond.up(10), billy.calm.up(15), remember('shoes-photo')],
        after: ['What’s over would go in his bankbook.'],
        text: 'Brown, eleven dollars, with room for a toe. The rest goes into a book with his name on it. In the picture are two shoes, from above, and the ends of yours.',
      },
      back: {
        label: 'Buy them yourself. Send it back.',
        costs: [dollars(11)],
        then: [ted.strain.down(20), joanna.regard.down(20)],
        after: ['You can manage shoes.'],
        text: 'You write that it was good of her, and you can manage shoes. You use the good paper. {billy} walks up and down on the sports page, to hear them.',
      },
      lights: {
        label: 'The lights first. Shoes next week.',
        shown: [ted.cash.below(150000)],
        then: [ted.cash.up(20000), ted.strain.down(20), remember('spent-shoe-money')],
        after: ['The pink one has a date on it.', 'He can read a memo.'],
        text: 'By Thursday the lamps are yours again. He has put cardboard in the left one, cut to fit, off a box of the product.',
      },
    },
  },
  claimCheck: {
    at: ['forenoon', 'afternoon', 'evening'],
    on: 'officeDay',
    onceIn: 22,
    when: [weeks(4, 15)],
    title: 'Number 4471',
    where: 'street',
    faces: [{ who: 'ted', looks: 'surprised' }],
    text: 'The French cleaner has run out after you, in his apron. He has a coat, since September: Mrs. Kramer’s, the gray. It hangs with the weddings, and it’s in their way. “She’s coming for it?” he says. He has been told something, and would like to be told something else. It’s four-fifty.',
    choices: {
      mail: {
        label: 'Pay. Mail it to her.',
        costs: [dollars(9), minutes(30)],
        then: [joanna.regard.up(40), ted.strain.up(15), remember('her-coat')],
        after: ['{margaret} has the address.', 'It’s cold there.'],
        text: '{margaret} writes it on the box herself, with her arm around it. In the pocket there’s one glove, left hand. You leave it in the pocket.',
      },
      closet: {
        label: 'Pay. Hang it where it hung.',
        costs: [dollars(4.5)],
        then: [billy.security.up(6), billy.calm.up(10), ted.strain.up(20)],
        after: ['Its hanger is there.'],
        text: '{billy} finds it before you have your hat off. He stands inside it for some time, among the others. You can see his shoes.',
      },
      keep: {
        label: 'Ask him to keep it till spring.',
        then: [ted.energy.up(15), ted.strain.down(10)],
        after: ['He’s a patient man, with rails.'],
        text: 'He shrugs, and finds it a nail. All winter, going by, you see one gray sleeve at the end of the rail.',
      },
    },
  },
  eightToASheet: {
    at: ['evening', 'afternoon'],
    onceIn: 9,
    when: [any(weeks(7, 11), weeks(51, 55))],
    title: 'Eight to a Sheet',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'The school pictures come eight to a sheet: two large, six small, all of him with his hair wet down and his eyes on somebody’s bird. {billy} has the scissors he’s allowed. “The small ones are for people,” he says. “I don’t know who gets a big.” One’s yours; that’s settled.',
    choices: {
      hers: {
        label: 'Send his mother the other large one.',
        costs: [dollars(0.3), minutes(15)],
        then: [joanna.regard.up(40), billy.calm.up(20), remember('his-picture')],
        after: ['He’d like to do the cardboard.'],
        text: 'He prints on the back so that she can’t mistake it: BILLY. FRONT TOOTH IS REAL. He holds the mailbox open to see that it lies flat.',
      },
      ask: {
        label: 'Ask him who they’re all for.',
        costs: [minutes(20)],
        then: [ted.skill.listening.practise(3), billy.bond.up(15), joanna.regard.up(10)],
        after: ['He has a list. He always has.'],
        text: '{margaret}, {marcus}, {desmond}, the man in the cab of the train, and one small one for a pocketbook, so that he goes with her. The big one’s for when he is lost.',
      },
      ma: {
        label: 'The large one to Scranton.',
        costs: [dollars(0.3)],
        then: [ted.strain.down(30), billy.company.up(20)],
        after: ['{ma} has asked, in her way.'],
        text: '“I’m not saying anything,” says {ma}, on Sunday, “but who cut that collar?” She has had it framed. {artie} reports that she moved your father, to make room.',
      },
    },
  },
})
