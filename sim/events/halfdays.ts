/** Half a day that goes to him, or to something else: no papers, a radish, a frog, Scranton, a fever at ten o’clock. */
import { dayOf } from '../calendar.ts'
import { theme } from './define.ts'
import { arc, atHome, billy, dollars, energy, favour, margaret, minutes, not, remember, season, sick, ted, weeks, work } from './words.ts'

export const halfdays = theme({
  noPapers: {
    at: ['morning'],
    on: 'weekend',
    onceIn: 2,
    mood: 'warm',
    when: [weeks(1, 2), atHome],
    title: 'Nothing to Hide Behind',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'There have been no papers since August. You hadn’t known what they were for. You come to the table and there he is, across eighteen inches of it, chewing, and you have nothing to put up. “What do you want to look at?” says {billy}. He’s willing to lend you the box.',
    choices: {
      box: {
        label: 'Read him the box aloud.',
        costs: [minutes(15)],
        then: [billy.company.up(40), billy.bond.up(20), ted.skill.listening.practise(1), remember('read-cereal-box')],
        after: ['You wrote some of it.'],
        text: 'You give riboflavin all it has. On the side panel there’s a sentence of your own, from ’76, about sunrise. “That’s a good one,” says {billy}. “It doesn’t say how much is in it.”',
      },
      him: {
        label: 'Look at him. Ask something.',
        costs: [minutes(10)],
        then: [billy.company.up(20), billy.calm.up(20), ted.skill.listening.practise(2)],
        after: ['It should be something small.'],
        text: 'You ask what he’s thinking. “Box,” he says. You ask what else. He puts down the spoon, lines it up with the edge of the table, and starts with Wednesday.',
      },
      radio: {
        label: 'Turn on the radio.',
        then: [ted.strain.down(25), ted.energy.up(15)],
        after: ['There’s news in it, of a kind.'],
        text: 'There is fog at Newark, and a man who sells carpet. You eat to it, both of you, facing the icebox, like people in a bus.',
      },
    },
  },
  secondPerformance: {
    at: ['morning'],
    day: dayOf(1979, 4, 26),
    share: 700,
    onceIn: 1,
    when: [not(arc('job', 0)), not(sick)],
    title: 'A Radish, Half Past Ten',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'They’re doing it for the first grade today, at half past ten; parents might stand along the wall. He’s the Radish. It is one line, and comes after the Squash. He has got his leaves on already, for the bus. On your calendar half past ten has a name in it, and the name is {pruett}’s.',
    choices: {
      wall: {
        label: 'Stand along the wall.',
        costs: [minutes(60)],
        then: [billy.bond.up(30), billy.school.up(20), billy.trust.up(8), work.standing.down(20), remember('play-attended')],
        after: ['{pruett} will have somebody else by eleven.', 'He looks along walls.'],
        text: 'The Squash dries. There’s a wait, with a piano in it. “I’m hot,” says the Radish, to the wall, to you, a good half second early; and that’s the line, and he has said it.',
      },
      camera: {
        label: 'Send {margaret}, with the camera.',
        costs: [favour(10)],
        when: [margaret.regard.atLeast(300)],
        because: 'She’d have to be asked, and you’re not asking.',
        then: [billy.school.up(15), margaret.load.up(20), remember('play-sent-mgt')],
        after: ['She has it on a strap.'],
        text: 'It’s a good likeness of a turnip. Behind it are a shoe and four leaves, coming on. “He said it to the camera,” {margaret} tells you. “I didn’t know what to do with my face.”',
      },
      wait: {
        label: '“Do it for me tonight. All of it.”',
        then: [work.standing.up(6), billy.bond.down(10), billy.calm.down(15)],
        after: ['He has it by heart. It’s one line.'],
        text: 'He does it, after supper, on the rug, with the Squash’s part as well. The leaves have been through a day. “That’s where they clapped,” he says, and waits for about that long.',
      },
    },
  },
  aFrog: {
    at: ['midday', 'forenoon'],
    on: 'weekend',
    onceIn: 3,
    mood: 'warm',
    when: [weeks(36, 44), atHome, not(sick)],
    title: 'A Frog With a Banjo',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: 'It’s about a frog who leaves a swamp. {marcus} has seen it, and hasn’t told how it comes out, which for {marcus} is a great deal not to tell. It’s ninety on Broadway. Inside, says a banner with icicles on it, it’s sixty-eight.',
    choices: {
      both: {
        label: 'Two, please.',
        costs: [dollars(6), minutes(120)],
        then: [billy.bond.up(25), billy.company.up(60), billy.play.up(20), remember('frog-movie')],
        after: ['It’s four for you and two for him.'],
        text: 'The frog has a song, about nothing you could sell. You look over to see how he’s taking it. He has hold of your sleeve, a good deal of it, and is looking straight ahead.',
      },
      landing: {
        label: 'Take {nell} and {toby} as well.',
        costs: [dollars(10), minutes(140), energy(25)],
        then: [billy.play.up(50), margaret.load.down(30), remember('took-her-kids')],
        after: ['It’s a row, then.', '{margaret} would have the afternoon.'],
        text: '{toby} asks in a whisper, every few minutes, is it him. {nell} has to explain to three rows that frogs can’t. In the song nobody asks anything.',
      },
      curb: {
        label: '“When it comes to the Thalia.”',
        then: [ted.energy.up(20), billy.play.down(10)],
        after: ['They come around for a dollar, in the end.'],
        text: 'He stands in the cold that comes out under the door for as long as the usher lets him. “I can hear the banjo,” says {billy}. He gives you the tune, all the way home.',
      },
    },
  },
  vegetableAtEach: {
    at: ['evening'],
    on: 'friday',
    onceIn: 2,
    when: [weeks(37, 45), season('summer'), atHome, not(sick)],
    title: 'There’s a Room Here',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'tired' },
      { who: 'billy', looks: 'thinking' },
    ],
    text: '“There’s a room here,” says {artie}, on the telephone; “that’s all I’ll say.” In Scranton it’s seventy-four. Here the butter has a shape of its own. Behind his voice you can hear {ma} not saying anything. The bus is at seven, from the Port Authority, and goes back Sunday night.',
    choices: {
      go: {
        label: 'Go. Both of you, on the seven o’clock.',
        costs: [dollars(24), energy(30)],
        then: [billy.play.up(60), billy.food.up(60), ted.strain.down(40), ted.sleepDebt.down(60), remember('scranton-summer')],
        after: ['It’s two and a half hours, with a box supper.'],
        text: 'There’s a vegetable at each meal, and at one meal in the pie. “He cuts his own meat,” {ma} tells you, by the sink, as if you had been keeping it back.',
      },
      fan: {
        label: 'Stay. Share the fan.',
        then: [billy.company.up(40), billy.bond.up(10), ted.energy.down(20)],
        after: ['It turns its head.'],
        text: 'You lie on the floor at either side of it, and it looks at one of you, and then the other, and says no. He’s asleep by the fortieth time.',
      },
      ring: {
        label: 'Put {billy} on.',
        costs: [minutes(15)],
        then: [billy.calm.up(20), ted.strain.down(15)],
        after: ['They get on.'],
        text: '“No,” he says. “He’s not. He’s lying down.” He listens. “She says did you have a vegetable, and she doesn’t mean me.”',
      },
    },
  },
  hotAtTen: {
    at: ['morning'],
    on: 'officeDay',
    onceIn: 1,
    when: [sick, weeks(3, 62), atHome, not(arc('job', 0))],
    title: 'Hot, and Ten O’Clock',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'tired' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'He’s hot. You have your hand on his forehead and your hat on. At ten there are seven men in a room, and the one who came by train from Cedar Rapids has asked that it be you. “I could be quiet,” says {billy}. His eyes are shut. “I could be quiet anywhere.”',
    choices: {
      stay: {
        label: 'Take off the hat.',
        then: [billy.calm.up(40), billy.health.up(20), work.standing.down(15), remember('stayed-home-sick')],
        after: ['You’ll have to say it to {teague}, and she to them.'],
        text: '{teague} asks how high. You tell her. “I’ll say a hundred and three,” says {teague}. “They’re used to round figures.” He has moved over, so that there’s an edge to sit on.',
      },
      corrigan: {
        label: 'Call {corrigan}. Eighteen dollars.',
        costs: [dollars(18)],
        then: [work.standing.up(6), billy.calm.down(20), remember('sitter-fever')],
        after: ['She’ll be here by nine, with her hat on.'],
        text: 'She’s read the thermometer before she has her gloves off. “Go on,” says {corrigan}. “He’ll tell me when it’s three.” You hear him begin to, through the door.',
      },
      take: {
        label: 'Take him along. He’d be quiet.',
        costs: [energy(30)],
        then: [billy.health.down(40), billy.calm.down(20), work.standing.down(4), remember('billy-at-office-sick')],
        after: ['There’s a drawing table, with a floor to it.', '{roz} will see him.'],
        text: 'He’s under {eddie}’s table on two coats, his cheek against the pipe, as good as his word. Around eleven {roz} sits down on the floor there, in her suit, and is quiet too.',
      },
    },
  },
})
