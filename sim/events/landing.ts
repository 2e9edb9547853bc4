/** The landing, the stairs, and whoever is on them. */
import { theme } from './define.ts'
import {
  any,
  beat,
  billy,
  dollars,
  energy,
  favour,
  had,
  joanna,
  margaret,
  minutes,
  not,
  open,
  remember,
  sick,
  ted,
  weeks,
} from './words.ts'

export const landing = theme({
  oneSaturday: {
    at: ['evening'],
    onceIn: 20,
    again: 8,
    mood: 'warm',
    when: [margaret.favour.atLeast(25), margaret.regard.atLeast(180), weeks(4, 76)],
    title: 'You Owe Somebody a Saturday',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'tired' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: [
      {
        when: [],
        text: 'She is sitting on the top stair with her shoes beside her, which is where she keeps them at this hour. You have counted it up, since somebody ought to. “I haven’t said anything,” says {margaret}. “That’s how you can tell.”',
      },
      {
        when: [],
        text: '{margaret} has a bag of other people’s lilies and a ladder in one stocking. {toby}, behind her, is being carried by {nell}, under protest from both. “Don’t ask how I am,” she says. “There’s a line.”',
      },
      {
        when: [],
        text: 'Her door is open, and in it stands her mop, like a person waiting to be asked to dance. “Come in or go past,” she calls. “But don’t stand there owing.”',
      },
    ],
    choices: {
      take: {
        label: 'Take {nell} and {toby} on Saturday.',
        costs: [minutes(60), energy(75)],
        then: [margaret.favour.down(22), margaret.load.down(60), margaret.regard.up(20), billy.play.up(60), remember('took-her-kids')],
        after: ['Four hours, three children.', 'She will sleep. She’ll remember that she slept.'],
        text: [
          {
            when: [],
            text: 'You give them back at six, tired, with opinions about whales. She has a pillow mark down one cheek and is trying to look as if she’d ironed.',
          },
          {
            when: [],
            text: '{toby} throws up on the crosstown, but it is orange. You tell her that it went fine. “I know,” says {margaret}. “{nell} kept minutes.”',
          },
          {
            when: [],
            text: '{nell} hands you an account at the door: two fights, one settled; one hot dog, shared; one mitten, gone. She has left a space for your signature.',
          },
        ],
      },
      flowers: {
        label: 'Flowers, from her own shop.',
        costs: [dollars(6)],
        then: [margaret.regard.up(20), margaret.favour.down(4)],
        after: ['She does their books.'],
        text: [
          { when: [], text: 'She reads the card, then the bill. “They overcharged you for the fern,” she says, and gets her pencil.' },
          { when: [], text: 'She puts them in the mop bucket, which is what there is, and they look, it must be said, magnificent.' },
          { when: [], text: '“I wrapped these,” says {margaret}. “At ten this morning. I thought, who’s the guilty party?”' },
        ],
      },
      say: {
        label: 'Say thank you, on the landing.',
        costs: [minutes(10)],
        then: [margaret.regard.up(12), margaret.favour.down(8), remember('thanked-mgt')],
        after: ['It is not nothing. She’ll say it isn’t.'],
        text: [
          {
            when: [],
            text: 'You say it with the dates. She looks at the wall beside you. “All right,” she says. “You can owe me the other half.”',
          },
          {
            when: [],
            text: '“What did you break?” says {margaret}. Nothing. You say it again. She puts her shoes back on, to have something to do.',
          },
          {
            when: [],
            text: 'Somewhere below a door stops closing, to listen. “Louder,” says {margaret}. “They’re taking it down in five.”',
          },
        ],
      },
    },
  },
  herMail: {
    at: ['evening', 'morning'],
    onceIn: 40,
    again: 24,
    when: [weeks(12, 50), margaret.regard.atLeast(300)],
    title: 'She’s Allowed One Friend',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'thinking' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: 'There’s an envelope in {margaret}’s hand with an Illinois stamp and no attempt to hide it. “She’s allowed one friend,” says {margaret}. “It’s me. I’m not going to read you any.” She doesn’t go in, though.',
      },
      {
        when: [],
        text: '“I had a letter,” {margaret} says, keys in her teeth. “I’m telling you so you don’t find it out from the mailbox.” She takes the keys out of her teeth. “Well?”',
      },
      {
        when: [],
        text: 'She’s had a letter too. You can see it, in the bag with the bread. {margaret} sees you see it, and moves the bread.',
      },
    ],
    choices: {
      how: {
        label: 'Ask how she is.',
        then: [margaret.regard.up(10), joanna.regard.up(20), remember('asked-how-she-is')],
        after: ['She will be told that you asked.'],
        text: [
          {
            when: [],
            text: '“Sleeping,” says {margaret}. “She puts it first. Slept seven hours, slept eight. Like a fisherman.” She looks at you with her head on one side.',
          },
          { when: [], text: '“She bought a coat,” says {margaret}. “It has a color. I’ll tell her you asked.” She does go in then.' },
          { when: [], text: '“Thin,” she says, “and working. You’d recognize the type.”' },
        ],
      },
      tooth: {
        label: '“Tell her about the tooth.”',
        then: [joanna.regard.up(30), billy.calm.up(10)],
        after: ['It is a thing she would want to be told.'],
        text: [
          { when: [], text: '“Which side?” says {margaret}, and writes it on the envelope. “She’ll want the side.”' },
          {
            when: [],
            text: 'You tell it, with the roll and the envelope and the flap toward the wall. {margaret} says that she’ll never get that in for fifteen cents.',
          },
          { when: [], text: 'She laughs, and then, because of who it’s for, stops. “I’ll write it just like that,” she says.' },
        ],
      },
      nothing: {
        label: '“Tell her nothing from me.”',
        then: [margaret.regard.down(30), ted.strain.down(10)],
        after: ['It’s what you would rather.'],
        text: [
          { when: [], text: '“I’ll put it in just those words,” says {margaret}. The door closes, not hard.' },
          { when: [], text: '“That I can fit,” she says. “That goes on a stamp.”' },
          { when: [], text: 'She nods, and puts the bread on top of it.' },
        ],
      },
    },
  },
  laundryTowel: {
    at: ['evening', 'forenoon'],
    onceIn: 45,
    when: [weeks(18, 44), margaret.regard.atLeast(350)],
    title: 'The Same Towel',
    where: 'laundromat',
    faces: [
      { who: 'margaret', looks: 'sad' },
      { who: 'ostrow', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: '{ostrow} points with her chin. At the far table, under the clock, {margaret} is folding a towel. She shakes it out and folds it in three. She looks at it. Then she shakes it out and folds it in three.',
    choices: {
      beside: {
        label: 'Take the other end. Say nothing.',
        costs: [minutes(30)],
        then: [margaret.regard.up(40), margaret.load.down(40), remember('folded-beside')],
        after: ['There is a whole basket.'],
        text: 'You fold like a man with a train, {ostrow} says afterward. At the sheets you have to walk up to each other, corners in hand, and back, and up.',
      },
      ask: {
        label: 'Ask who wrote.',
        costs: [minutes(30), energy(20)],
        when: [ted.skill.listening.atLeast(2)],
        because: 'You would only say something cheerful.',
        then: [margaret.regard.up(50), ted.skill.listening.practise(3)],
        after: ['It will be {charlie}, and it will be long.'],
        text: '“He wants to be in,” says {margaret}, “Wednesdays.” She tells it to the towel. When she’s done you have nine pillowcases and she has a plan.',
      },
      leave: {
        label: 'Give her the room. Use the far dryer.',
        then: [margaret.regard.up(5), ted.energy.up(10)],
        after: ['One wants, sometimes, not to be seen.'],
        text: 'She goes out behind you, with her basket on her hip. “Your socks are in mine,” she says, in nearly her own voice.',
      },
    },
  },
  boiler: {
    at: ['evening', 'night'],
    onceIn: 16,
    again: 40,
    when: [any(weeks(12, 18), weeks(60, 66))],
    title: 'Heat Is a Conversation',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'worried' },
    ],
    text: [
      {
        when: [],
        text: '“Heat is a conversation,” {jankowski} likes to say. Tonight it is silent. There’s a skin on the water in the toothbrush glass. {billy} breathes out, slowly, and watches himself do it. “I’m on,” he says.',
      },
      {
        when: [],
        text: 'The radiator knocks twice, as if it had the wrong apartment, and goes cold under your hand. Nine above, says the radio. All down the line people are opening their doors, to see whether it’s everyone.',
      },
    ],
    choices: {
      basement: {
        label: 'Down to the basement with a wrench.',
        costs: [minutes(60), energy(25)],
        then: [billy.bond.up(25), ted.skill.house.practise(2), billy.play.up(30), remember('boiler-night')],
        after: ['{jankowski} is one man, with one lamp.'],
        text: [
          {
            when: [],
            text: '{billy} holds the flashlight. “Good,” says {jankowski}. “Most point it at my face.” At ten o’clock it says something, low, and the pipes along the ceiling begin to answer.',
          },
          {
            when: [],
            text: 'You hold what you are told to hold. It goes round, it coughs; six floors up somebody cheers. {billy} is given the old washer, to keep.',
          },
        ],
      },
      oven: {
        label: 'Oven open, coats on, cards.',
        then: [billy.bond.up(30), billy.sleep.down(20), billy.calm.up(30), remember('oven-camp')],
        after: ['He has always wanted to live in the kitchen.'],
        text: [
          {
            when: [],
            text: 'You play in mittens; it’s mostly honesty. He goes to sleep on the phone book with three queens, and you look, and leave them.',
          },
          {
            when: [],
            text: 'He reads aloud from the fuse box. At midnight the two of you agree that the oven is the nicest room you have had.',
          },
        ],
      },
      sofa: {
        label: '6B has the other boiler. Ask.',
        costs: [favour(10)],
        when: [margaret.regard.atLeast(250)],
        because: 'Not yet; she would only look at you.',
        then: [billy.sleep.up(40), billy.company.up(60), margaret.regard.up(5)],
        after: ['Warm, and crowded, and owed.'],
        text: [
          {
            when: [],
            text: 'Five people and a hamster. {nell} assigns the cushions. In the dark {toby} asks if you’re the mom now, or is it turns.',
          },
          {
            when: [],
            text: '{margaret} gives you the sofa with the spring. “It’s that or the treaty,” she says, and throws a blanket over your whole head.',
          },
        ],
      },
    },
  },
  nellsCourt: {
    at: ['afternoon', 'forenoon'],
    onceIn: 45,
    mood: 'warm',
    when: [weeks(16, 45), margaret.regard.atLeast(300), not(sick)],
    title: 'The People against {ted} Kramer',
    where: 'landing',
    faces: [
      { who: 'nell', looks: 'neutral' },
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: '{nell} is sitting on the fifth stair in her mother’s black raincoat. You are charged with stepping on chalk. {toby} is the witness, and the dog. {billy} stands beside you with a clipboard. “I’m yours,” he says, out of the side of his mouth. “It doesn’t look good.”',
    choices: {
      plead: {
        label: 'Plead guilty. It was you.',
        then: [billy.calm.up(20), billy.play.up(30), margaret.regard.up(10), remember('nells-court')],
        after: ['There is chalk on your shoe.'],
        text: '“One chalk,” says {nell}, “blue. And you have to say which squares.” You know which squares. Your lawyer shakes your hand.',
      },
      defend: {
        label: 'Mount a defense. Call the dog.',
        costs: [minutes(30)],
        then: [billy.play.up(60), billy.bond.up(20), ted.skill.pitching.practise(1), remember('nells-court')],
        after: ['You are known to be good in a room.'],
        text: 'Under questioning the dog admits that it was raining. {nell} rules that rain is nobody’s fault, and adds two cookies for contempt.',
      },
      settle: {
        label: 'Settle on the stairs. Two cookies.',
        costs: [minutes(5)],
        then: [billy.play.up(20), ted.energy.up(5)],
        after: ['Nobody has to find out who did what.'],
        text: 'The court takes the cookies into its pocket. Later {billy} asks if the real ones can be talked to like that.',
      },
    },
  },
  corriganSleeps: {
    at: ['evening'],
    on: 'weekday',
    onceIn: 15,
    when: [weeks(6, 40), not(beat('B11')), had('corrigan')],
    title: 'On Guard',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'corrigan', looks: 'asleep' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'You come in on your toes, because it is so quiet. {corrigan} is in the good chair with her mouth a little open. There’s a blanket over her to the chin. {billy} sits on the floor by her feet with the flashlight, facing the door.',
    choices: {
      keep: {
        label: 'Thank him. Keep her.',
        then: [billy.bond.up(15), billy.security.up(6), remember('billy-covered-her')],
        after: ['She had five, and a husband at sea.'],
        text: '“He was an angel,” says {corrigan}, waking into the middle of it, “or I’d tell you.” {billy} turns off the flashlight and hands over the watch.',
      },
      robin: {
        label: 'Try {robin} from 4C instead.',
        then: [billy.play.up(20), billy.security.down(6)],
        after: ['She is sixteen, and awake.'],
        text: 'There is a good deal more noise. “He asked if you were coming at nine,” {robin} reports, “or at nine-nine.”',
      },
      speak: {
        label: 'Speak to her, kindly, at the door.',
        costs: [energy(15)],
        then: [billy.security.up(12), ted.skill.listening.practise(1)],
        after: ['It is not an easy thing to say to sixty-six.'],
        text: '“I rest my eyes,” says {corrigan}. Then she takes her hat off again. “No. You’re right. Tell me the time he’s to be asleep, and I’ll not be first.”',
      },
    },
  },
  theKey: {
    at: ['evening', 'morning'],
    onceIn: 14,
    when: [weeks(4, 12), margaret.regard.atLeast(260), not(open('mgt-quarrel'))],
    title: 'Two Keys',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'neutral' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '“Don’t read anything into it,” says {margaret}. She holds out a key on a florist’s tag. It says 6B, in a hand like a ruler. “In case one of us is ever lying on the bathroom floor.”',
    choices: {
      swap: {
        label: 'Swap. Label yours.',
        costs: [minutes(10)],
        then: [margaret.regard.up(25), billy.security.up(18), remember('keys-exchanged')],
        after: ['Then there would be two doors.'],
        text: 'You write 6A on a memo square. {billy}, consulted, adds TWO LOKS PUSH. She reads it, and nods, and puts it with the important ones.',
      },
      notYet: {
        label: '“Let’s see how it goes.”',
        then: [margaret.regard.down(8)],
        after: ['She will not ask twice this year.'],
        text: '“It goes,” says {margaret}, and puts the key back in her apron. “That’s what it does.”',
      },
    },
  },
})
