/** The fourteenth floor: what an office gives, takes and overlooks. */
import { theme } from './define.ts'
import {
  arc,
  atDesk,
  billy,
  chance,
  dollars,
  energy,
  favour,
  margaret,
  minutes,
  not,
  remember,
  slip,
  ted,
  weeks,
  when,
  work,
} from './words.ts'

const employed = not(arc('job', 0))

export const floor = theme({
  calmVoice: {
    at: ['forenoon', 'midday'],
    on: 'schoolDay',
    onceIn: 45,
    again: 16,
    mood: 'blow',
    when: [weeks(4, 63), atDesk, employed],
    title: 'The Calm Voice',
    where: 'office',
    faces: [
      { who: 'teague', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
      { who: 'pruett', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: '{brandt} is looking at the boards and has not yet said anything, which with {brandt} is a good sign. {teague} opens the door exactly as wide as her face. “The school, on two,” she says. “They used the calm voice.” {pruett} looks at you, and then, kindly, at the clock.',
      },
      {
        when: [],
        text: 'You are on slide nine of eleven. The door opens the width of a face. “The school,” says {teague}. “On two. Calm.” In the dark somebody from Condor lights a cigarette, to have something to look at.',
      },
      {
        when: [],
        text: 'Pell & Rowe have come to see the suitcases photographed as if they were wives. {teague} leans in. “Two,” she says. “The voice.” Nobody else in the room knows what that means. You do.',
      },
    ],
    choices: {
      go: {
        label: 'Go. Leave the boards.',
        costs: [energy(30)],
        then: [billy.calm.up(60), billy.trust.up(16), billy.bond.up(20), slip('leftMiddle'), remember('left-meeting')],
        after: ['You would be there in half an hour.', 'The room will remember the chair.'],
        text: [
          {
            when: [],
            text: 'It was his stomach, and by Seventy-second Street it was nearly over. He had saved you the paper bucket to see.',
          },
          {
            when: [],
            text: 'He fell off the thing they are told not to stand on. There’s a lump, with a thumbprint of ice on it. “You came in your meeting tie,” he says.',
          },
          {
            when: [],
            text: 'A fever, small, more of an opinion. He holds your sleeve all the way to the corner and then, outside the candy store, feels better.',
          },
        ],
      },
      margaret: {
        label: 'Ask {margaret} to fetch him.',
        costs: [favour(20), minutes(5)],
        when: [margaret.regard.atLeast(180)],
        because: 'She would say no, and she would be right.',
        then: [billy.calm.up(30), margaret.load.up(16)],
        after: ['She’s nearer than you are.'],
        text: [
          { when: [], text: 'She says “Which door,” and hangs up. When you get home he’s on her sofa under a coat that smells of lilies.' },
          {
            when: [],
            text: '“I’m in the middle of a funeral order,” she says, and then, “Which door.” He is back at six with a carnation.',
          },
          { when: [], text: 'She goes. That evening she hands him over with his temperature written on a florist’s card.' },
        ],
      },
      here: {
        label: 'Take the call here, in front of them.',
        costs: [minutes(10)],
        then: [work.standing.down(10), billy.calm.up(20), when([ted.skill.listening.atLeast(2)], [remember('brandt-friend')])],
        after: ['It would be a first, on this floor.'],
        text: [
          {
            when: [],
            text: 'You ask {billy} does it hurt when he hops. You hear hopping. The client leans in. “Ask him,” he says, “if it’s sharp or round.”',
          },
          { when: [], text: 'You ask him to describe it as a color. “Green,” he says, “and going.” Six men nod.' },
          { when: [], text: 'He would like it known that he did not cry. You say so to the room. The room is glad to hear it.' },
        ],
      },
      finish: {
        label: 'Finish. Then go.',
        costs: [minutes(90)],
        then: [work.standing.up(10), billy.calm.down(50), billy.trust.down(14), remember('chose-meeting')],
        after: ['It is nearly sold.', 'Somebody will write down the hour you came.'],
        text: [
          {
            when: [],
            text: 'You sell it. He is on the bench outside the nurse’s room with his coat buttoned to the top. “You were in the middle,” he says.',
          },
          {
            when: [],
            text: 'They buy all eleven slides. At the school the light is on in one room. He has been reading the eye chart, and can do it backward.',
          },
          {
            when: [],
            text: 'It goes well. In the cab you find the slide carrier still in your hand. The nurse looks at that, and at you.',
          },
        ],
      },
    },
  },
  rozOffer: {
    at: ['midday', 'afternoon'],
    on: 'officeDay',
    onceIn: 40,
    again: 9,
    mood: 'warm',
    when: [weeks(3, 60), atDesk, employed],
    title: 'Run Like It’s Raining',
    where: 'office',
    faces: [
      { who: 'roz', looks: 'thinking' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [],
        text: '“Give me the coupon copy,” says {roz} from the doorway. She has her own three jobs under one arm and yours in her eye. “Go. Run like it’s raining.” It is ten to three, and not raining.',
      },
      {
        when: [],
        text: '{roz} reads your page upside down across the desk, faster than you can right side up. “It’s a coupon,” she says. “I could do it on a bus. Where are you supposed to be?”',
      },
      {
        when: [],
        text: 'She puts a coffee on your proof, where it leaves a ring around the price. “I raised a sister,” says {roz}. “I know that face. Hand it over.”',
      },
    ],
    choices: {
      aloud: {
        label: 'Take it. Say so on Friday, aloud.',
        then: [ted.strain.down(40), ted.energy.up(30), work.standing.down(5), remember('credited-roz')],
        after: ['A good half hour, free.', 'She will hear that you said it.'],
        text: [
          {
            when: [],
            text: 'On Friday you say whose line it is, before anyone has praised it. {roz} goes on drawing boxes on her pad. They get rounder.',
          },
          {
            when: [],
            text: '“That one’s Adair’s,” you tell the room. {pruett} writes it down. It’s possible that it has never been written down before.',
          },
          { when: [], text: 'You put her initials on the board, ahead of yours. She looks at it a while. “You kerned it,” she says.' },
        ],
      },
      quiet: {
        label: 'Take it, and thank her.',
        then: [ted.strain.down(40), ted.energy.up(30), remember('roz-covered')],
        after: ['A good half hour, free.', 'She keeps count, though not aloud.'],
        text: [
          { when: [], text: 'It goes out as yours. It is better than yours. She passes your door twice and doesn’t mention it.' },
          { when: [], text: 'You thank her by the elevator. “Sure,” says {roz}, to the elevator.' },
          { when: [], text: 'It’s a very good coupon. You keep one.' },
        ],
      },
      midnight: {
        label: 'Do it yourself at midnight.',
        costs: [energy(90)],
        then: [ted.skill.copy.practise(4), work.standing.up(10)],
        after: ['It is your name on it.'],
        text: [
          { when: [], text: 'At half past twelve you cut the price down to size and go to bed with ink on your ear.' },
          {
            when: [],
            text: 'It comes at one, whole, like a dropped dish in reverse. You fall asleep in the chair and are woken by the toast.',
          },
          { when: [], text: 'You have it by two. It’s a coupon for wax. It shines.' },
        ],
      },
    },
  },
  malloryRoom: {
    at: ['forenoon', 'midday'],
    on: 'schoolDay',
    onceIn: 45,
    when: [weeks(10, 50), atDesk, work.standing.below(720), employed],
    title: 'The Reason for the Blue',
    where: 'office',
    faces: [
      { who: 'craig', looks: 'worried' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '{craig} is to present your boards at three, because at three you will be at a school gate. He has been standing in front of them since he got in. “I know it’s blue,” he says. “I just don’t know why it’s blue.” He really wants to.',
    choices: {
      brief: {
        label: 'Sit down. Tell him all of it.',
        costs: [minutes(60)],
        then: [work.standing.down(10), remember('helped-craig')],
        after: ['It’s an hour of the day, and then his success.'],
        text: 'You tell him about the kitchen at six in the morning, and whose it was. He sells it. In the elevator he says, “They asked me who. I said you.”',
      },
      fight: {
        label: 'Fight for it. Present it yourself.',
        costs: [energy(50)],
        then: [work.standing.up(30), slip('refusedAsk'), billy.calm.down(30)],
        after: ['You would have to be here at three.'],
        text: 'You present it yourself, in eleven minutes, with your coat on. They clap. At the gate somebody else’s mother is holding {billy}’s hand, and her watch.',
      },
      sink: {
        label: 'Say it’s a nice blue. Go.',
        then: [work.standing.down(30), remember('mallory-took')],
        after: ['He is paid to find out.'],
        text: 'At three he tells them that it’s a nice blue. It is the client who has to ask. You hear of it from three people, in three blues.',
      },
    },
  },
  pruettTalk: {
    at: ['afternoon', 'midday'],
    on: 'officeDay',
    onceIn: 20,
    again: 20,
    when: [work.standing.below(450), atDesk, employed, weeks(6, 62)],
    title: 'He Closes the Door Himself',
    where: 'bossOffice',
    faces: [
      { who: 'pruett', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [],
        text: '{pruett} closes the door himself, which he usually has done for him, and moves a photograph of two boys on a lawn an inch to the left. “I covered that Monday,” he says. “Tell me I won’t be covering the next.” He takes a white pill, and looks at it first.',
      },
      {
        when: [],
        text: '“I don’t need you to be here,” says {pruett}. He hears it, and starts again. “I need you to be here.” There’s a list in front of him, typed, with dates. He has put his hand on it, so that you shouldn’t have to see.',
      },
      {
        when: [],
        text: 'The door; the chair; the glass of milk. “The floor talks,” says {pruett}. “I’d like to be able to tell it something.” He would. He has liked you since the oatmeal.',
      },
    ],
    choices: {
      clean: {
        label: 'Promise him a clean month.',
        then: [work.standing.up(40), ted.strain.up(40)],
        after: ['He wants very much to believe it.', 'He will count.'],
        text: [
          {
            when: [],
            text: 'He writes the date of the last day of it on his blotter and draws a box around it. “A clean month,” he says, and finishes the milk.',
          },
          { when: [], text: 'You shake on it. His hand is warm and not quite dry. Outside, {teague} looks up, and down.' },
          { when: [], text: '“Good,” says {pruett}. “Good.” He opens the door himself, as well.' },
        ],
      },
      terms: {
        label: 'Ask for fewer hours, and less pay.',
        costs: [energy(30)],
        then: [work.standing.down(10), ted.strain.down(30), remember('asked-terms')],
        after: ['Nobody has asked that here.', 'It would be on the record that you did.'],
        text: [
          { when: [], text: 'He looks for it on the form, honestly, with a finger. “There’s no box for that,” he says.' },
          { when: [], text: '“Like a girl at the switchboard?” he says, not unkindly; he is trying to picture it. He can’t.' },
          { when: [], text: 'He says he’ll raise it. You both watch him not know with whom.' },
        ],
      },
      nights: {
        label: 'Tell him you’ll write nights.',
        costs: [energy(60)],
        then: [work.standing.up(50), ted.strain.up(60)],
        after: ['There are seven in a week.'],
        text: [
          { when: [], text: '“When do you sleep?” says {pruett}. You say you’ve cut down.' },
          { when: [], text: 'He gives you the Lustre-Kleen as well. It is a vote of confidence, and weighs two pounds.' },
          {
            when: [],
            text: 'That night at one the kitchen light is the only one on the air shaft. You can read by it in 5B, as it turns out.',
          },
        ],
      },
    },
  },
  sharpPencil: {
    at: ['afternoon'],
    on: 'officeDay',
    onceIn: 60,
    when: [weeks(14, 50), atDesk, employed],
    title: 'Called for Five',
    where: 'office',
    faces: [
      { who: 'pruett', looks: 'neutral' },
      { who: 'craig', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'A word at five, in the conference room. There are eight chairs, and a tray of the small sandwiches that mean seven. Somebody has {billy} until half past, and said half past twice. {craig} moves his chair to make room for yours.',
    choices: {
      stay: {
        label: 'Sit down. Telephone, and stay.',
        costs: [dollars(4)],
        then: [work.standing.up(25), billy.calm.down(30), billy.trust.down(8), remember('chose-meeting')],
        after: ['Somebody will have to be paid, or thanked.', 'He knows what time it is.'],
        text: 'You call from the corner of the table. “He’s at the window,” says whoever has him. “He’s fine. He’s at the window.”',
      },
      say: {
        label: 'Leave. Say why, in the room.',
        then: [work.standing.down(15), billy.trust.up(8), slip('missedFive'), remember('left-meeting')],
        after: ['Eight men would know where you are going.'],
        text: '“His sitter leaves at half past,” you say. It is quiet. Then {roz}, writing: “Mine used to leave at six.” Nobody had known there was one.',
      },
      notes: {
        label: 'Leave your notes with {craig}.',
        then: [work.standing.down(5), chance(500, 'he uses them well', [remember('helped-craig')], [remember('mallory-took')])],
        after: ['They are good notes. Someone has to say them.'],
        text: 'He takes them in both hands. On the train you think of the one thing you didn’t write down, and at Seventy-second of the other.',
      },
    },
  },
})
