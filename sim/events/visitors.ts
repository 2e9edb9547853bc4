/** What comes up in the elevator to the fourteenth floor, and is not work. */
import { dayOf } from '../calendar.ts'
import { theme } from './define.ts'
import {
  any,
  arc,
  atDesk,
  billy,
  dollars,
  energy,
  happened,
  margaret,
  minutes,
  not,
  remember,
  sick,
  slip,
  ted,
  weeks,
  work,
} from './words.ts'

const employed = not(arc('job', 0))

export const visitors = theme({
  billyAtOffice: {
    at: ['forenoon'],
    on: 'holiday',
    onceIn: 12,
    again: 12,
    when: [any(weeks(4, 35), weeks(47, 63)), atDesk, employed],
    title: 'Approved',
    where: 'office',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'teague', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    text: [
      {
        when: [],
        text: 'The school has the day off, and whoever was to have him has a cold. So {billy} sits beneath the drawing table with his coat on, looking at everyone’s shoes. {teague} has given him a doughnut and a rubber stamp. It says APPROVED. You have until four.',
      },
      {
        when: [],
        text: 'No school, said a ditto that was in the bag, under the apple. He has come to work with you on the subway, holding the strap by its strap. “What do you do here,” he says, “first?”',
      },
      {
        when: [],
        text: 'There’s no school, for a reason with a long name, and nobody to be had before noon. He has his book, his truck and your chair. He goes round in it, slowly, like a bank.',
      },
    ],
    choices: {
      job: {
        label: 'Give him a job.',
        then: [billy.bond.up(35), billy.play.up(40), work.standing.down(10), slip('broughtBilly')],
        after: ['He takes a job seriously.', '{pruett} walks the floor at two.'],
        text: [
          {
            when: [],
            text: 'He approves the mail, the blotter and two layouts for frozen suppers. Then he counts the typists, twice, and gets two numbers.',
          },
          {
            when: [],
            text: 'You let him carry proofs. He delivers each one with the words “This is yours and it’s wet.” {eddie} salutes.',
          },
          { when: [], text: 'He sharpens every pencil on fourteen. It’s two hundred and six. He has it on a card.' },
        ],
      },
      teague: {
        label: 'Park him with {teague}.',
        then: [billy.school.up(10), billy.company.down(30), slip('broughtBilly')],
        after: ['She has raised an office.'],
        text: [
          { when: [], text: 'She teaches him the shorthand for “no,” which is one stroke. He uses it at supper.' },
          { when: [], text: 'At four she gives him back with his shoelaces in a knot you have to cut.' },
          { when: [], text: 'He comes away knowing who takes cream, and what Mr. {pruett} says when he is out.' },
        ],
      },
      hush: {
        label: 'Keep him quiet till four.',
        then: [billy.bond.down(20), billy.calm.down(20), slip('broughtBilly')],
        after: ['It’s seven hours.'],
        text: [
          { when: [], text: 'He is quiet till four. On the way home he tells it all to a mailbox.' },
          { when: [], text: 'He draws on the back of a media plan: a very small man under a very large table.' },
          { when: [], text: 'By three he is asleep on the foamcore, with one shoe off. Nobody saw him, everyone agrees.' },
        ],
      },
    },
  },
  billysWord: {
    at: ['evening'],
    on: 'weekday',
    onceIn: 30,
    mood: 'warm',
    when: [weeks(10, 40), employed, not(sick)],
    title: 'He Takes Out a Word',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'You have sung it nine ways to the icebox. The tenth time there’s a voice from the bath. “It’s better without ‘good,’” it says. “You don’t need to say it’s good if they’re singing.” You try it without. The icebox, for the first time, hums along.',
    choices: {
      credit: {
        label: 'Use it. Say whose it is.',
        then: [work.standing.up(20), billy.bond.up(30), remember('billys-word')],
        after: ['It would be on the sheet: B. Kramer.'],
        text: '“Who’s the consultant?” says {pruett}. You say he is new, and has his own towel. The check comes in a plain envelope, made out to Master, for two dollars.',
      },
      use: {
        label: 'Use it.',
        then: [work.standing.up(25), billy.bond.up(10)],
        after: ['It is a very small word.'],
        text: 'A month later it comes over the radio at Three Brothers. He stops chewing. “They left it out,” he tells {carmine}.',
      },
      leave: {
        label: 'Leave the word in. It’s paid for.',
        then: [ted.energy.up(10), billy.bond.down(5)],
        after: ['The client likes ‘good.’'],
        text: '“All right,” says the bath. You hear him sing it under the water, without.',
      },
    },
  },
  approvedTwice: {
    at: ['forenoon'],
    on: 'officeDay',
    onceIn: 5,
    when: [happened('visitors.billyAtOffice', 'job'), atDesk, employed],
    title: 'Four Thousand Freezer Doors',
    where: 'office',
    faces: [
      { who: 'pruett', looks: 'surprised' },
      { who: 'teague', looks: 'worried' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: 'The Abruzzi boards are back from the printer: four thousand, for freezer doors. Down in the corner of each, where the flap folds, it says APPROVED, in violet, a little crooked. {teague} has locked the stamp in her drawer. {pruett} would like to see whoever had a pencil that day.',
    choices: {
      own: {
        label: 'Say it was your desk.',
        then: [work.standing.down(20), remember('took-blame')],
        after: ['It was your desk.', 'There will be an invoice.'],
        text: '{pruett} holds one to the window. He laughs, then sees the bill, and goes on laughing a little way, out of manners. “Your desk,” he writes.',
      },
      boy: {
        label: 'Say it was the boy.',
        then: [ted.strain.down(20), work.standing.down(5), remember('blamed-billy')],
        after: ['It was the boy. You gave him the stamp.', 'It would make a good story.'],
        text: 'It gets its laugh, and nobody pays. “Does he know he’s a story?” says {roz}. On the Monday you go back in and say whose desk it was.',
      },
      printer: {
        label: 'Catch the printer before the second truck.',
        costs: [minutes(120), energy(60)],
        then: [work.standing.up(10), ted.strain.up(20)],
        after: ['{eddie} has two razor blades.'],
        text: 'You ride downtown on a paper truck, scraping. By noon two thousand freezer doors approve of nothing. {eddie}, violet to the wrist, salutes you with his blade.',
      },
    },
  },
  aPigeon: {
    at: ['afternoon'],
    on: 'schoolDay',
    onceIn: 60,
    mood: 'warm',
    when: [weeks(12, 62), atDesk, employed],
    title: 'A Pigeon, with Particulars',
    where: 'office',
    faces: [
      { who: 'teague', looks: 'neutral' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'It’s a meeting about wax. {teague} puts her head in. “The sitter’s number,” she says, “and it isn’t the calm voice.” It’s {billy}, out of breath, speaking low. There is a pigeon on the kitchen sill. It has one red foot and one that isn’t. He would like to make a report.',
    choices: {
      take: {
        label: 'Take the report.',
        costs: [minutes(15)],
        then: [billy.bond.up(30), billy.company.up(30), work.standing.down(5), remember('pigeon-report')],
        after: ['Six wax men are holding their pencils.'],
        text: '“Which way is it facing?” you ask. The wax men have stopped to hear. “In,” he says. “In,” you tell the room, and {teague}, at the door, gets it down.',
      },
      teague: {
        label: 'Have {teague} take it down.',
        then: [work.standing.up(5), billy.company.up(20), remember('pigeon-report')],
        after: ['She does a hundred and ten words a minute.'],
        text: '“Foot, comma, left,” you hear through the wall. She types it in triplicate and files the pink under P. He gets the carbon by mail, addressed to Mr. W. Kramer.',
      },
      later: {
        label: 'Say you’ll call when it’s over.',
        then: [work.standing.up(10), billy.bond.down(10)],
        after: ['The wax men came from Akron.'],
        text: 'You call at ten to five. “It left,” he says. “It was here eleven minutes. It looked in the whole time.”',
      },
    },
  },
  betweenTheTeeth: {
    at: ['evening'],
    on: 'weekday',
    onceIn: 45,
    mood: 'warm',
    when: [weeks(18, 48), employed, not(sick)],
    title: 'Between the Teeth',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'surprised' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'You’re on the kitchen telephone with six men in Cedar Rapids, and with {roz}, who is in the Bronx. All week {billy} has been putting air through the gap in his front teeth. Now, behind you, a note goes through it. He stops, one hand on the icebox, to see who did that.',
    choices: {
      line: {
        label: 'Tell Iowa it’s the line.',
        then: [billy.bond.up(20), billy.play.up(20), remember('whistle')],
        after: ['{roz} knows your line.'],
        text: '“Do you hear that?” you say. Iowa thinks it’s weather. Then, from the Bronx, {roz} whistles it back, with one more note under it.',
      },
      on: {
        label: 'Put him on.',
        then: [billy.bond.up(25), billy.company.up(30), work.standing.down(5)],
        after: ['They’ve had a long day in Cedar Rapids.'],
        text: 'He does it into the receiver with his eyes shut. There’s a wait, about as wide as Illinois. Then somebody out there, a vice president, does the whole of “Taps.”',
      },
      cover: {
        label: 'Cover the phone. Finish the call.',
        then: [work.standing.up(15), billy.bond.down(5)],
        after: ['It’s nearly sold.'],
        text: 'You finish. He goes on under the blanket, and at breakfast, and in the elevator, to {desmond}. By Thursday it’s two notes, and {desmond} has them, too.',
      },
    },
  },
  punch: {
    at: ['midday', 'afternoon'],
    day: dayOf(1978, 12, 21),
    share: 600,
    onceIn: 1,
    when: [atDesk, employed],
    title: 'Punch by the Mimeograph',
    where: 'office',
    faces: [
      { who: 'eddie', looks: 'laugh' },
      { who: 'pruett', looks: 'happy' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'They have put the punch where the mimeograph was, so that it tastes of both. {eddie} has his accordion on. {pruett} wears his paper hat straight. It’s four days before Christmas, and whoever has {billy} after school was told six. “One waltz,” says {eddie}, “and then go, be a father.”',
    choices: {
      home: {
        label: 'One glass. Then go.',
        then: [billy.calm.up(30), billy.trust.up(6), work.standing.down(10)],
        after: ['It’s when they decide who is liked.'],
        text: 'You’re in the elevator when the waltz begins. It comes down the shaft with you, through nine, eight and seven, as far as dentists.',
      },
      send: {
        label: 'Send for him. There are cherries.',
        costs: [dollars(3), energy(25)],
        then: [billy.play.up(60), billy.bond.up(25), billy.sleep.down(40), remember('waltz')],
        after: ['It’s a school night, barely.'],
        text: '{eddie} waltzes him twice round the floor on his shoes and lays him out on the coats. You carry him down at nine, with a stranger’s scarf on and a cherry in each fist.',
      },
      stay: {
        label: 'Stay. It’s once a year.',
        then: [ted.strain.down(80), work.standing.up(20), billy.calm.down(40), margaret.regard.down(30), remember('drunk-night')],
        after: ['Everybody will be there.', 'The sitter was told six.'],
        text: '{craig} tells you about his fern. At one in the morning you find the lock. {margaret} is at your table with her shoes on; she paid the sitter at nine, and let her go.',
      },
    },
  },
  fireStairs: {
    at: ['afternoon'],
    on: 'officeDay',
    onceIn: 150,
    when: [weeks(10, 62), atDesk, employed],
    title: 'Fourteen Floors',
    where: 'office',
    faces: [
      { who: 'pruett', looks: 'tired' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'It’s a drill, they believe. Fourteen floors of iron stairs, with a red lamp at each turn. {pruett} is ahead of you, a hand on the rail. At eleven he stops to look at the lamp. His breath sounds like paper. The media department parts, and goes by him on both sides.',
    choices: {
      pace: {
        label: 'Walk at his pace.',
        costs: [minutes(20)],
        then: [work.standing.up(5), ted.strain.down(10), remember('pruett-sons')],
        after: ['He’d rather it were not noticed.'],
        text: '“I have two sons in Tucson,” he says at nine. “They send cards.” At six: “Good cards.” He does the last flight without the rail, since people can see.',
      },
      ahead: {
        label: 'Go ahead. Call {billy} from the street.',
        costs: [dollars(0.1)],
        then: [billy.company.up(30), billy.calm.up(20)],
        after: ['There’s a booth on Forty-eighth.'],
        text: '“We had one, too,” says {billy}. “We had to hold a rope.” He would like to know who was on your rope. You look down the line of hats on the curb.',
      },
      joke: {
        label: 'Take his arm. Call out the departments.',
        costs: [energy(20)],
        then: [work.standing.up(15)],
        after: ['He likes to be one of the fellows.'],
        text: '“Nine,” you say. “Notions, hosiery, ladies’ foundations.” He laughs till he has to sit down on ten. A girl from media holds his glasses, and then his hand.',
      },
    },
  },
  theChute: {
    at: ['forenoon', 'midday', 'afternoon'],
    on: 'weekend',
    onceIn: 8,
    mood: 'warm',
    when: [arc('job', 1), not(arc('job', 2)), weeks(66, 77)],
    title: 'Four Floors of Slide',
    where: 'lowenthal',
    faces: [
      { who: 'bea', looks: 'neutral' },
      { who: 'billy', looks: 'surprised' },
      { who: 'ted', looks: 'proud' },
    ],
    text: 'Lowenthal Direct packs on Saturdays. {bea} is at the head of the chute, a pencil in her hair: four floors of tin, worn by parcels to the color of a spoon. “Is that him?” she says. She looks him over, down to the soles. “He’s got the shoes for it.”',
    choices: {
      down: {
        label: 'Let him go down it.',
        costs: [energy(15)],
        then: [billy.play.up(90), billy.bond.up(20), remember('the-chute')],
        after: ['It’s what he came to ask.'],
        text: 'He goes with a carton of towels in his lap, addressed to Duluth. There’s a long tin noise, and a stop. “AGAIN,” says the shipping room, in his voice.',
      },
      parcels: {
        label: 'Let him send the parcels.',
        costs: [minutes(45)],
        then: [billy.bond.up(25), billy.school.up(10), billy.calm.up(30), remember('the-chute')],
        after: ['There are two hundred, and he can read.'],
        text: 'He reads each one its address before he lets it go. {bea} stands it for nine. “Kid,” she says, “some of these are only socks.”',
      },
      hour: {
        label: 'An hour’s copy while he looks on.',
        then: [ted.cash.up(2000), ted.skill.copy.practise(2), billy.play.down(10)],
        after: ['She pays for the hour out of a cigar box.'],
        text: 'He spends it under your table with a tape, finding out what an inseam is. He does yours, and the fern’s. {bea} counts twenty ones into your hand.',
      },
    },
  },
})
