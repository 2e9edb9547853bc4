/** A figure at a distance: one Saturday she asks for, and ten weeks later the telephone. */
import { scenes } from '../events/define.ts'
import { atDesk, billy, energy, joanna, mark, minutes, not, open, remember, remembers, stage, ted, work } from '../events/words.ts'

export const call = scenes({
  visit: {
    slot: 'evening',
    title: 'In Town for Cloth',
    where: 'apartment',
    faces: [
      { who: 'joanna', looks: 'worried' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'Her letter this time is to you, typed, with the typing mistakes put right by hand. She’ll be in New York this week to look at cloth. She has a hotel, a Saturday, and the hours of the zoo. “If it’s better for him that I don’t, I’ll believe you,” it says.',
    choices: {
      theirs: {
        label: 'Write that the day is theirs',
        costs: [minutes(30), energy(50)],
        then: [remember('visit-generous'), joanna.regard.up(120), billy.security.up(12), billy.calm.up(30), ted.strain.up(10)],
        text: 'They’re gone from nine to six. You wash the windows, both sides. Bringing him back, she sees the pencil marks on his doorframe and puts one finger to the gap between hers and yours.',
        after: ['She will see the doorframe.', 'It will be a long day on your side.'],
      },
      two: {
        label: 'Two hours, and you along',
        costs: [minutes(120)],
        then: [remember('visit-shared'), joanna.regard.up(20), billy.calm.down(40)],
        text: 'The three of you look at the seals. He walks in the middle and tells each of you what the other one knows. At the gate she thanks you, for two hours, by her watch.',
        after: ['You’d see how it goes.'],
      },
      notYet: {
        label: '“Not yet.”',
        then: [remember('visit-refused'), joanna.regard.down(120), ted.strain.down(20)],
        text: 'You write three drafts and send the shortest. On the Saturday it rains. He draws a seal, since you ask him what he’s drawing, and he’s never told you that he knew.',
        after: ['It would keep things even.', 'She says she’ll believe you.'],
      },
    },
  },
  call: {
    slot: 'afternoon',
    beat: 'B13',
    mood: 'blow',
    title: 'Ten Past Four',
    where: 'office',
    faces: [
      { who: 'joanna', looks: 'neutral', calls: true },
      { who: 'ted', looks: 'surprised' },
    ],
    // How things stand between them, before the telephone: the eye first, then the letters.
    panels: [
      [
        {
          when: [open('joanna-not-told')],
          text: 'In his letters he has a scar; she has it from him. She never asked you a question about it. In her last one the word had been underlined, in pencil, and the line rubbed out.',
        },
        {
          when: [remembers('letters-answered', 5)],
          text: 'You’ve a stamp in your wallet for the next one. Her last letter had a postscript to you, about his eye: she’d drawn it, open, and under it she had written, “Thank you for the blocks.”',
        },
        {
          when: [],
          text: 'There are letters of hers on top of the icebox, under the bowl, that nobody has answered. From anywhere in the kitchen you can see the edge of one.',
        },
      ],
    ],
    text: [
      {
        when: [atDesk],
        text: 'Ten past four. {teague} puts it through without saying who, and shuts your door, which she has never done. “It’s {joanna},” says a voice with no wire in it, close by. “I’m in New York. I’m well.” There’s a street behind her. There’s a horn in it, and you hear the same horn from the window.',
      },
      {
        when: [not(atDesk)],
        text: 'Ten past four. The service has it, and then a boy from the drugstore, and then you, standing up, in your coat. “It’s {joanna},” says a voice with no wire in it, close by. “I’m in New York. I’m well.” There’s a street behind her, and you know which; there’s that church.',
      },
    ],
    choices: {
      meet: {
        label: '“Good. Where shall we meet?”',
        then: [mark('callDay'), remember('call-civil'), joanna.regard.up(30), stage('restaurant.table', 7, 'evening')],
        text: 'She lets out a breath. She names a place with paper tablecloths. “A week from today,” she says, “if {robin} can sit,” and it takes you till the elevator to wonder how she knows.',
        after: ['It commits you to a supper.'],
      },
      well: {
        label: '“He’s well, too.”',
        then: [mark('callDay'), remember('call-for-billy'), joanna.regard.up(10), stage('restaurant.table', 7, 'evening')],
        text: [
          {
            when: [open('joanna-not-told')],
            text: '“He wrote me about the scar,” she says. Nothing, for the length of a taxi. Both front teeth, you tell her; a library card. She names a restaurant, as if off her hand.',
          },
          {
            when: [],
            text: 'Nothing, for the length of a taxi. “I was going to work up to asking,” she says. Both front teeth, you tell her; a library card. She names a restaurant, as if off her hand.',
          },
        ],
        after: ['It’s what she’ll want to know first.'],
      },
      now: {
        label: '“Now you call.”',
        then: [
          mark('callDay'),
          remember('call-cruel'),
          joanna.regard.down(80),
          work.standing.down(5),
          stage('restaurant.table', 7, 'evening'),
        ],
        text: [
          {
            when: [remembers('letters-answered', 5)],
            text: '“I wrote,” she says. “You answered, even.” She isn’t scoring; she sounds lost. She says a street, and an hour, and a week from today, and that she’ll be there whether you are or not.',
          },
          {
            when: [],
            text: '“Yes,” she says. “Now.” She doesn’t hang up; that’s the thing you remember. She says a street, and an hour, and a week from today, and that she’ll be there whether you are or not.',
          },
        ],
        after: ['You’ve had it ready for a year.'],
      },
    },
  },
})
