/** The Account: four days at the office with three calls in them, and the first walk to the gate. Her side of those days is hers.ts. */
import { scenes } from '../events/define.ts'
import { arc, billy, type Effect, energy, joanna, mark, minutes, remember, ted, when, work } from '../events/words.ts'

const pink: Effect = when([arc('calls', 2)], [mark('calls', 3)], [when([arc('calls', 1)], [mark('calls', 2)], [mark('calls', 1)])])
const noPink: Effect = when([arc('calls')], [], [mark('calls', 0)])

/** After the third slip it is settled how many she heard back from. */
const slips: Effect = when(
  [arc('calls', 2)],
  [when([arc('calls', 3)], [remember('returned-her-calls', 'everyTime')], [remember('returned-her-calls', 'twice')])],
  [when([arc('calls', 1)], [remember('returned-her-calls', 'once', 0)], [remember('returned-her-calls', 'never', -1)])],
)

export const prologue = scenes({
  pitch: {
    slot: 'forenoon',
    beat: 'B1',
    title: 'Four Words or Fewer',
    where: 'office',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'roz', looks: 'neutral' },
    ],
    panels: [
      'Dunning, Lisle & Howe, fourteenth floor. On the wall stand six boards, each with a bowl on it, and above each bowl the white space where the sentence goes.',
      'Sunmill Foods of Cedar Rapids comes on Thursday to be told what its oatmeal means. You have sold it for nine years. You have it, yourself, in the elevator, in the form of coffee.',
    ],
    text: '{roz} has three lines pinned under the boards and her pencil behind her ear. “Any of these will do,” she says. “One of them is true. Don’t tell me which, I’ll only start to hope.” {brandt} will read it standing up, with his hat on.',
    choices: {
      sitDown: {
        label: '“Sit down, America.”',
        then: [mark('line', 0), remember('sunmill-line', 'sitDown'), work.standing.up(10)],
        text: '{eddie} letters it wide, with room for an elbow on each side. {roz} takes one word out and puts it back. It makes people smile and look for a chair.',
        after: ['It will amuse {brandt}.', 'The line is kept. It comes back.'],
      },
      somebodysUp: {
        label: '“Somebody’s up first.”',
        then: [mark('line', 1), remember('sunmill-line', 'somebodysUp'), ted.skill.copy.practise(2)],
        text: '{eddie} draws a lit window in a dark house and no person in it. {roz} looks longer than she needs to. “Who?” she says. You tell her it’s oatmeal.',
        after: ['It will make {brandt} quiet.', 'The line is kept. It comes back.'],
      },
      nineMinutes: {
        label: '“The nine-minute morning.”',
        then: [mark('line', 2), remember('sunmill-line', 'nineMinutes'), work.standing.up(20)],
        text: '{eddie} gives the bowl a clock’s hands. {pruett} says it back to himself in the corridor, twice, which is a good sign with {pruett} and with songs.',
        after: ['{brandt}’s people will be pleased.', 'The line is kept. It comes back.'],
      },
    },
  },
  callMonday: {
    slot: 'midday',
    title: 'The First Pink Slip',
    where: 'office',
    faces: [
      { who: 'ted', looks: 'neutral' },
      { who: 'joanna', looks: 'tired', calls: true },
    ],
    text: '{teague} lays it on the blotter, square to the edge: “While you were out: Mrs. Kramer.” You were not out. You were nine feet away with the door open, saying “crisp.” No message, she says. She asked was it a bad time.',
    choices: {
      call: {
        label: 'Call her back',
        costs: [minutes(30)],
        then: [pink, joanna.regard.up(20)],
        text: 'She wanted to know when you’d be home, and then not the hour, the day. You laugh. She does too, a little after. Behind her a spoon goes around in a bowl.',
        after: ['Half an hour of the headline.'],
      },
      later: {
        label: 'After the headline',
        then: [noPink, work.standing.up(5)],
        text: 'It is always after the headline. The slip slides under the layout, and from there, at six, into the drawer where slips go. {teague} keeps the carbon.',
        after: ['The line gets better.', '{teague} keeps carbons.'],
      },
    },
  },
  callTuesday: {
    slot: 'afternoon',
    title: 'The Second Pink Slip',
    where: 'office',
    faces: [
      { who: 'ted', looks: 'tired' },
      { who: 'joanna', looks: 'thinking', calls: true },
    ],
    text: '“Mrs. Kramer. Please call. 3:40.” This one says please; the printed form has no box for it, so {teague} wrote it in. {pruett} is in your doorway with two fingers up, which means two minutes and has never meant two minutes.',
    choices: {
      call: {
        label: 'Call her back',
        costs: [minutes(30)],
        then: [pink, joanna.regard.up(20), work.standing.down(10)],
        text: 'She was going to ask you something and has forgotten the way into it. She tells you instead that he lost a mitten, found it, and lost the other. “It’s nothing,” she says. “It’s Tuesday.”',
        after: ['{pruett} goes away with his fingers down.'],
      },
      later: {
        label: 'See {pruett} first',
        then: [noPink, work.standing.up(10)],
        text: '{pruett} wants the boards an inch bigger. By the time they are an inch bigger the cleaning woman is emptying the basket, and the slip goes out with the coffee cups.',
        after: ['{pruett} has what he wanted.'],
      },
    },
  },
  callThursday: {
    slot: 'forenoon',
    beat: 'B2',
    title: 'The Third Pink Slip',
    where: 'office',
    faces: [
      { who: 'ted', looks: 'surprised' },
      { who: 'joanna', looks: 'sad', calls: true },
    ],
    text: 'Thursday, ten to twelve. Half the city is on Broadway for the ballplayers, and paper comes past the fourteenth floor, sideways, like weather. {brandt} is due at noon. The slip says only “Your wife.” {teague} has underlined neither word.',
    choices: {
      call: {
        label: 'Call her back now',
        costs: [minutes(30)],
        then: [pink, joanna.regard.up(20), slips],
        text: 'It rings five times. “I was in the closet,” she says, “getting something down.” Tonight you’ll have news, you tell her. She says, “Yes,” and waits, and {brandt} comes in, paper on his hat.',
        after: ['{brandt} can wait half an hour. He may mind.'],
      },
      street: {
        label: 'Call from the corner, in the paper',
        costs: [minutes(30), energy(25)],
        then: [pink, joanna.regard.up(10), slips, remember('ticker-strip')],
        text: 'You hold the receiver out so that she can hear the parade. When you put it back she has been talking. A strip of tape comes down on your sleeve and stays there.',
        after: ['You will bring home a strip of it.'],
      },
      later: {
        label: 'After {brandt}',
        then: [noPink, work.standing.up(10), slips],
        text: [
          {
            when: [arc('line', 2)],
            text: '{brandt} reads it standing up, with his hat on. He looks at his watch and smiles. By three they have all six boards. The slip goes in your breast pocket, where you’ll see it.',
          },
          {
            when: [arc('line', 1)],
            text: '{brandt} reads it standing up, with his hat on, and takes off the hat. By three they have all six boards. The slip goes in your breast pocket, where you’ll see it.',
          },
          {
            when: [],
            text: '{brandt} reads it standing up, with his hat on. He laughs once, like a gate. By three they have all six boards. The slip goes in your breast pocket, where you’ll see it.',
          },
        ],
        after: ['{brandt} will not be kept waiting.'],
      },
    },
  },
  gate: {
    slot: 'morning',
    title: 'Past the Gate',
    where: 'school',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'calderon', looks: 'surprised' },
    ],
    text: [
      {
        when: [arc('mood', 2)],
        text: 'You have never been past the gate of P.S. 208. You say so, and he nods; it’s that kind of a day. He takes you. At the fence the paint is worn to the metal in one place, at the height of a child’s shoulder. “This is where you stand,” he says, “after.”',
      },
      {
        when: [arc('mood', 1)],
        text: 'You have never been past the gate of P.S. 208. He knows the way; he keeps one square of the sidewalk ahead, and when you hurry he keeps it one. At the fence the paint is worn to the metal in one place, at the height of a child’s shoulder. “This is where you stand,” he says, “after.”',
      },
      {
        when: [],
        text: 'You have never been past the gate of P.S. 208. He knows the way; you follow his hood, which smells of breakfast. At the fence the paint is worn to the metal in one place, at the height of a child’s shoulder. “This is where you stand,” he says, “after.”',
      },
    ],
    choices: {
      room: {
        label: 'Ask him to show you the room',
        costs: [minutes(30)],
        then: [remember('learned-the-room'), billy.calm.up(40), billy.bond.up(10)],
        text: 'It’s 1-B, up two flights. His hook is the third, his mat is by the radiator, his teacher is {calderon} and is young. She shakes your hand for one second longer than people do.',
        after: ['You will know the room.', 'The office will know you were late.'],
      },
      corner: {
        label: 'Wave from the corner',
        then: [work.standing.up(5)],
        text: 'He waves once without turning around, in case. You make the 8:52. All the way down you try to think what color the door was.',
        after: ['You will be on time.'],
      },
    },
  },
})
