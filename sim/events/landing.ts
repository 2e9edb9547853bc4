/** The landing: Margaret’s door, and who stands in it. */
import { theme } from './define.ts'
import { arc, beat, billy, dollars, energy, joanna, margaret, minutes, not, open, remember, remembers, ted, weeks, work } from './words.ts'

export const landing = theme({
  oneSaturday: {
    at: ['evening'],
    onceIn: 10,
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
        text: '{margaret} has a bag of other people’s lilies and a run in one stocking. {toby}, behind her, is being carried by {nell}, under protest from both. “Don’t ask how I am,” she says. “There’s a line.”',
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
  theKey: {
    at: ['evening', 'morning'],
    onceIn: 10,
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
  theKettle: {
    at: ['evening'],
    onceIn: 35,
    when: [weeks(14, 46), margaret.regard.atLeast(300)],
    title: 'Company for the Kettle',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'worried' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '“{charlie} is coming at eight, to talk,” says {margaret}. She has put lipstick on and taken half of it off. “I’d like there to be somebody by the kettle. You wouldn’t have to say a word. It’s so there’d be a third cup.”',
    choices: {
      sit: {
        label: 'Sit in. Pour. Say little.',
        costs: [minutes(60), energy(20)],
        then: [margaret.regard.up(40), margaret.load.down(40), remember('sat-with-charlie')],
        after: ['It could go on till ten.'],
        text: '“I’m trying out being here,” {charlie} tells the sugar. You pour. Around nine he asks how you got the school’s number by heart. She holds her cup in both hands.',
      },
      kids: {
        label: 'Have {nell} and {toby} over to yours.',
        costs: [minutes(60), energy(40)],
        then: [margaret.favour.down(18), margaret.regard.up(15), billy.play.up(50)],
        after: ['Then they needn’t hear it.'],
        text: '{toby} is the dog. {nell} sits by the door with a glass against it, and reports. “They’re on the car,” says {nell}. “First it’s the car, and then it’s me.”',
      },
      advice: {
        label: 'Say you wouldn’t let him in.',
        then: [ted.strain.down(15), ted.energy.up(15), margaret.regard.down(30), remember('told-her-what-to-do')],
        after: ['You’ve heard him through the wall.'],
        text: '“Thank you,” says {margaret}. She takes off the other half, with her thumb. “I’ve missed that. I used to be married to it.”',
      },
    },
  },
  herTurnForBlood: {
    at: ['afternoon', 'evening'],
    onceIn: 16,
    when: [weeks(18, 30), margaret.regard.atLeast(280), not(beat('B11'))],
    title: 'Her Turn for Blood',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'worried' },
      { who: 'toby', looks: 'cry' },
      { who: 'ted', looks: 'worried' },
    ],
    text: '{margaret}’s door is open and her tap is running. {toby} has met the radiator. She has him under one arm, with a dish towel to his chin, and she’s red to the wrist. “I’m fine,” she says, to nobody. “I’ve done it before, I did it with {nell}. Somebody find my shoes.”',
    choices: {
      cab: {
        label: 'Get a cab. Hold the towel.',
        costs: [dollars(3), minutes(75), energy(40)],
        then: [margaret.regard.up(50), margaret.load.down(30), remember('was-there-for-toby')],
        after: ['St. Aidan’s. It’s nine blocks.'],
        text: 'You learn which door, and not to stop at the desk. {toby} bleeds on your good tie and asks does the dog get one too. It’s four. He watches the last, in a mirror.',
      },
      soup: {
        label: 'Find the shoes. Keep the others. Make soup.',
        costs: [minutes(60), energy(20)],
        then: [margaret.regard.up(30), margaret.favour.down(10), ted.skill.cooking.practise(1), remember('mgt-favour')],
        after: ['Under the sink, most likely.'],
        text: '{nell} won’t eat till there’s news. {billy} lays a place for {toby}, with the spoon on the good side. At eight a key turns. “Four,” says {margaret}. She sits down in her coat.',
      },
      two: {
        label: 'Find the shoes. You’re due across town.',
        then: [work.standing.up(15), ted.strain.down(5), margaret.regard.down(25)],
        after: ['They’ve been waiting twenty minutes.'],
        text: 'They were under the sink. “Go on,” says {margaret}, stepping into them. “You’ve got a face like a clock.”',
      },
    },
  },
  twoBills: {
    at: ['evening', 'night'],
    onceIn: 3,
    when: [weeks(67, 71), arc('suit', 1), margaret.regard.atLeast(200), not(remembers('told-mgt-truth'))],
    title: 'Under the Fruit Bowl',
    where: 'landing',
    faces: [
      { who: 'margaret', looks: 'worried' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'They came the same morning, one from each side, and {margaret} keeps them under the fruit bowl, like the gas. “It’s your suit,” she says, “and she’s my friend. I’ve got a dress for it. I haven’t got anything to say.” In the back room three children are being one horse.',
    choices: {
      true: {
        label: '“Say what’s true. All of it.”',
        costs: [energy(20)],
        then: [margaret.regard.up(40), remember('told-mgt-truth')],
        after: ['She was there for all of it.'],
        text: '“All?” says {margaret}. “I had the first winter, {ted}.” You know she did. She slides a paper out and flattens it with the side of her hand. “Then I’ll want to sit,” she says.',
      },
      help: {
        label: '“Help me, if you can.”',
        then: [ted.strain.down(30), ted.energy.up(10), margaret.regard.down(25)],
        after: ['It’s no more than the truth.'],
        text: '“I thought you’d ask,” she says, “and I thought up six answers.” She turns the bowl so that the pears are on your side. “They were all a little short.”',
      },
      home: {
        label: '“You don’t have to go.”',
        then: [margaret.regard.up(25), margaret.load.down(20), billy.company.up(20)],
        after: ['It’s no way to treat a friend.'],
        text: '“It says commanded,” says {margaret}. “I looked it up.” She gets a pint of maple walnut and two spoons. You eat it standing, from opposite ends.',
      },
    },
  },
  beingBusy: {
    at: ['evening', 'afternoon'],
    onceIn: 40,
    mood: 'warm',
    when: [weeks(18, 74), margaret.regard.atLeast(320)],
    title: 'She’s Being Very Busy',
    where: 'landing',
    faces: [
      { who: 'nell', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: '{nell} has stopped you on the stairs with one arm. “It’s her birthday,” she says. “She thinks no one knows, so she’s being very busy.” Through the door comes the sound of somebody moving a bureau, alone, and talking to it.',
    choices: {
      cake: {
        label: 'Bake something. All of you, at seven.',
        costs: [minutes(60), energy(50), dollars(4)],
        then: [margaret.regard.up(45), margaret.load.down(40), billy.company.up(40), remember('mgt-favour')],
        after: ['You have three hands, and raisins.'],
        text: 'It says MARGRIT in raisins; there were two letterers. She reads it with her hand on the door. “Who told?” says {margaret}. Four people look at the ceiling.',
      },
      bureau: {
        label: 'Knock. Take the other end.',
        costs: [minutes(20), energy(25)],
        then: [margaret.regard.up(25), margaret.favour.down(10), ted.skill.house.practise(1)],
        after: ['It’s oak.'],
        text: '“To me,” says {margaret}. It goes to the window, and then back to where it was. Across the top of it you wish her many happy returns. Her end comes down on your foot.',
      },
      card: {
        label: 'Have {billy} make her a card.',
        costs: [minutes(15)],
        then: [margaret.regard.up(18), billy.play.up(20), billy.calm.up(15)],
        after: ['He’s good at doors.'],
        text: 'It’s a house with two of them, both open, and one smoke. She stands it on her adding machine, and all that year the lilies are added up around it.',
      },
    },
  },
})
