/** The Pan: the first twelve weeks, when neither the work nor the boy is done, and what he asks meanwhile. */
import { scenes } from '../events/define.ts'
import {
  billy,
  energy,
  favour,
  happened,
  home,
  joanna,
  margaret,
  mark,
  minutes,
  open,
  promise,
  remember,
  remembers,
  school,
  slip,
  ted,
  when,
  work,
} from '../events/words.ts'

export const pan = scenes({
  lateMonday: {
    slot: 'forenoon',
    title: 'One Sock Yours',
    where: 'office',
    faces: [
      { who: 'pruett', looks: 'neutral' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: 'Forty minutes late on the first Monday. One sock is yours and one was his idea. {pruett} is standing at your desk reading your blotter, in the way of a man who has come to look for a pencil. “Trains?” he says, and means to be kind.',
    choices: {
      truth: {
        label: 'Tell {pruett} the truth',
        then: [remember('told-pruett'), work.standing.down(10), ted.strain.down(20), mark('gateScenes', 1)],
        text: 'You tell him in one sentence. He sits down on the radiator. He says there was a man in Media, in ’61, and doesn’t finish about the man. Two small deadlines move by themselves.',
        after: ['He will know why, from now on.', 'So will the corridor.'],
      },
      subway: {
        label: '“The subway.”',
        then: [work.standing.down(30), mark('gateScenes', 1)],
        text: '“The Lexington?” {pruett} says. He rode it himself this morning. He looks at the sock, finds his pencil in his own hand, and goes.',
        after: ['It’s what everyone says.'],
      },
      work: {
        label: 'Say nothing; work past three',
        costs: [energy(50)],
        then: [work.standing.up(10), ted.strain.up(20), billy.calm.down(30), mark('gateScenes', 1)],
        text: 'At ten to three you look at the clock, and then at what the clock means. {teague} lays a slip on the blotter: who has him, and where. She’s made some calls.',
        after: ['The office will be even.', 'Three o’clock comes whether you look or not.'],
      },
    },
  },
  whereIsShe: {
    slot: 'evening',
    title: 'I Need the Day',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'He is lining up his trains by how many cars. “When is she coming?” he says to the caboose. “I don’t need the time. I need to know what day.”',
    choices: {
      truth: {
        label: '“I don’t know. I’ll tell you when I do.”',
        then: [remember('told-truth-mommy'), billy.trust.up(60), billy.calm.down(20), billy.security.down(12)],
        text: 'He waits, to see if there’s more. There isn’t. “Then I’ll ask Sundays,” he says, and moves the caboose to where it goes.',
        after: ['It’s true. It isn’t a day.', '{joanna} may hear of it.'],
      },
      breathe: {
        label: 'Tell him what she said to say',
        shown: [happened('prologue.leaving', 'listen')],
        costs: [minutes(30), energy(25)],
        then: [remember('told-him-why'), billy.trust.up(40), billy.security.up(24), joanna.regard.up(10)],
        text: 'She couldn’t breathe, you tell him, and it wasn’t him in the way. He tries a breath, in and out. “I can,” he says. Then: “But what day?” You don’t know the day.',
        after: ['They’re her words. You have them by heart.'],
      },
      soon: {
        label: '“Soon.”',
        then: [remember('said-soon'), promise('soon', 24, 'evening'), billy.calm.up(40), billy.security.up(24)],
        text: '“Soon is this week,” he tells the train. He sleeps at once, on his back, with both shoes under the bed pointing out.',
        after: ['He will sleep tonight.', 'He keeps hold of words.'],
      },
      subject: {
        label: 'Ask about the caboose',
        then: [remember('changed-subject'), billy.calm.down(50), billy.security.down(30)],
        text: 'He tells you about the caboose. He is thorough. At the end he says, “So that’s that one,” and looks at you, and waits a little, and turns out his own lamp.',
        after: ['He will let you.'],
      },
    },
  },
  list: {
    slot: 'evening',
    title: 'Her List',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'billy', looks: 'neutral' },
    ],
    text: [
      {
        when: [remembers('saw-the-list')],
        text: 'Her list is still on the icebox, in her slanting hand. You read it once, the night before, when it was only a list: twenty-six lines, and the question mark. You have gone by it every night since with a dish in each hand. So, you notice, does he, a little wide.',
      },
      {
        when: [],
        text: 'Her list is still on the icebox, in her slanting hand. It’s made out for October. You have gone by it every night with a dish in each hand, and tonight you notice that he does the same, a little wide, as one goes around a chair.',
      },
    ],
    choices: {
      leave: {
        label: 'Leave it up',
        then: [remember('saw-the-list'), mark('listHead', 0), billy.security.up(12)],
        text: 'You read it from top to bottom, standing. It takes as long as an egg. “You’re on the wrong day,” he says behind you. “It’s {weekday}.”',
        after: ['It stays hers.'],
      },
      copy: {
        label: 'Copy it in your own hand',
        costs: [minutes(60), energy(10)],
        then: [remember('list-copied'), mark('listHead', 1), ted.skill.house.practise(6), billy.calm.up(20)],
        text: 'Twenty-six lines. Your capitals are better than your knowledge: he has to tell you what “bl. mitt. on rad.” is. You hang it beside hers. It’s shorter already.',
        after: ['You will know what the days are made of.', 'An hour.'],
      },
      down: {
        label: 'Take it down',
        then: [remember('list-removed'), mark('listHead', 2), home.routine.up(20), billy.calm.down(30), billy.security.down(18)],
        text: 'There’s a square on the door that is whiter than the door. He puts his hand flat on it when he gets the milk, and takes it off again.',
        after: ['The kitchen will be yours.', 'He will see that it’s gone.'],
      },
    },
  },
  photo: {
    slot: 'night',
    title: 'The One in the Frame',
    where: 'billysRoom',
    faces: [
      { who: 'ted', looks: 'thinking' },
      { who: 'billy', looks: 'asleep' },
    ],
    text: 'Her photograph stands by his bed, turned so that it can see the door. He has fallen asleep facing it. In your pocket there is one of the three of you, at Jones Beach, in which nobody is looking at the same thing.',
    choices: {
      leave: {
        label: 'Leave it where it is',
        then: [remember('photo-kept'), billy.calm.up(20)],
        text: 'You straighten it. In the morning it’s back to where he had it, a little to the left. That is the angle, then.',
        after: ['He will have her where he wants her.', '{joanna} may see it some day.'],
      },
      drawer: {
        label: 'A drawer, for now',
        then: [remember('photo-removed'), billy.calm.down(50), billy.security.down(30), ted.strain.down(20)],
        text: 'It goes in under the pajamas. You tell yourself till Christmas. In the morning the lamp has been moved to where it stood, and he makes the bed around the lamp.',
        after: ['You would sleep better.', 'He counts what is on that table.'],
      },
      three: {
        label: 'Put Jones Beach beside it',
        then: [remember('photo-three'), billy.security.up(12), billy.bond.up(10)],
        text: '“That’s when the gull took your sandwich,” he says at breakfast. You had thought of it as the one where your hair was good.',
        after: ['It makes three.'],
      },
    },
  },
  gateOrPitch: {
    slot: 'midday',
    title: 'Three and Four-Thirty',
    where: 'office',
    faces: [
      { who: 'pruett', looks: 'neutral' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'It’s five past two. Tri-Borough Savings is at half past four and wants to feel safe. He is at three, by the fence, where the paint is worn. {pruett} says, “You’ll be back for it, of course,” and in the time it takes him to say it, it’s six past.',
    choices: {
      gate: {
        label: 'Go to the gate. Miss the pitch.',
        then: [remember('gate-over-pitch'), slip('leftBeforeThree'), billy.bond.up(20), billy.trust.up(20), mark('gateScenes', 2)],
        text: 'You’re there at two minutes to. He looks at you, then at the school clock, then at you. “Is it a holiday?” he says. You buy him a pretzel, to make it one.',
        after: ['He will see you there.', 'It goes on {pruett}’s list.'],
      },
      both: {
        label: 'Run there, run back with him',
        costs: [energy(100), minutes(60)],
        then: [
          remember('billy-at-office'),
          work.standing.down(10),
          ted.strain.up(30),
          billy.bond.up(10),
          billy.play.down(40),
          mark('gateScenes', 2),
        ],
        text: 'You sell safety with your collar stuck to your neck. He sits under the table with the easel. In the silence after the last board a small voice says, “That’s the end.” They applaud.',
        after: ['You may manage both.', 'You will be seen to manage it.'],
      },
      ask: {
        label: 'Telephone {margaret} from the hall',
        costs: [favour(20)],
        then: [work.standing.up(10), margaret.regard.down(10), billy.company.down(30), mark('gateScenes', 2)],
        text: '“It’s ten past two,” she says. “I’ll want my coat.” He comes home on her sofa, with {toby}’s feet on him. You got the account. He asks who Tri-Borough is, and was he safe.',
        after: ['She may do it.', 'It’s late to ask.'],
      },
    },
  },
  fiveOClock: {
    slot: 'afternoon',
    title: 'Called for Five',
    where: 'office',
    faces: [
      { who: 'craig', looks: 'neutral' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'The meeting is called for five. It is always called for five; that is how one knows it’s a meeting. {craig} has his jacket off and both his sleeves rolled, and nobody in the world waiting for him but a fern. “Going or staying?” he says. He’d like to know which chair.',
    choices: {
      stay: {
        label: 'Stay. Somebody has him.',
        then: [remember('chose-meeting'), work.standing.up(20), billy.company.down(60), billy.trust.down(20), mark('gateScenes', 3)],
        text: 'It is about the size of a spoon. At ten past seven you win. He’s asleep across two chairs with his coat buttoned to the top. You’re told when he dropped off, to the minute.',
        after: ['{pruett} counts chairs.', 'He counts too.'],
      },
      say: {
        label: 'Leave, and say why',
        then: [remember('left-meeting'), slip('missedFive'), billy.bond.up(10), mark('gateScenes', 3)],
        text: 'You say, “My son,” and stand up. It’s very quiet. {roz} holds the door with her foot and looks at the ceiling, and she goes on looking at it till the elevator comes.',
        after: ['You will be home by six.', 'They will talk about the spoon without you.'],
      },
      sharp: {
        label: 'Ask {pruett} why it’s never four',
        then: [remember('sharp-to-pruett'), slip('lostTemper'), ted.strain.down(50), billy.company.down(20), mark('gateScenes', 3)],
        text: 'You ask it before everyone. “Because at four people are working,” says {pruett}, and closes his door. It’s held at half past five. You stay for it; there’s no going, after that.',
        after: ['You’d like to know.', 'He doesn’t care to be asked.'],
      },
      notes: {
        label: 'Send your notes in with {roz}',
        costs: [energy(25)],
        then: [remember('roz-covered'), work.standing.down(10), mark('gateScenes', 3)],
        text: 'Two pages, typed with your coat on. {roz} reads the first line. “Run like it’s raining,” she says. It is raining.',
        after: ['{roz} will do it. She keeps count.'],
      },
    },
  },
  wrong: {
    slot: 'evening',
    title: 'You Do Everything Wrong',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'angry' },
      { who: 'ted', looks: 'tired' },
    ],
    panels: [
      [
        {
          when: [remembers('changed-subject')],
          text: 'He hasn’t asked about her since the caboose. He has asked about gravel, and where a stapler gets its staples, and whether fish know. All of it has been answered. Tonight he isn’t asking.',
        },
        {
          when: [open('said-soon')],
          text: 'He has stopped asking when soon is. He looks at the calendar in the mornings, on his way by, like a man who has money on it. Tonight he doesn’t look.',
        },
        {
          when: [],
          text: 'He has been good for two days. {calderon} has remarked on it. He has said please to the elevator. You ought to have known; you’ve sold storm windows.',
        },
      ],
    ],
    text: 'It’s the sandwich. It was cut across. “She cuts it this way,” he says, and shows the air. “You’re doing it wrong. You do the bath wrong. You do the light wrong. You do everything wrong.” It’s all said to the sandwich, which is the one thing in the room that can be put right.',
    choices: {
      show: {
        label: '“Show me.”',
        costs: [minutes(15)],
        then: [remember('show-me'), billy.trust.up(30), ted.skill.cooking.practise(6), ted.skill.listening.practise()],
        text: 'He gets the knife he’s allowed. He does it corner to corner, with his tongue out, and turns the plate so you can see. Then he does the light.',
        after: ['He would have to think how it goes.'],
      },
      self: {
        label: '“Then do it yourself.”',
        then: [remember('anger-word', 'fork'), billy.calm.down(100), billy.bond.down(20), ted.strain.down(40)],
        text: 'It comes out with the plate. He gets down and does it himself: bread, knife, bag, bath, light. It takes him till nine. He does all of it right.',
        after: ['It’s been a long day.', 'It carries, downstairs.'],
      },
      hall: {
        label: 'Go into the hall and breathe',
        costs: [energy(25), minutes(10)],
        then: [remember('came-back-in'), billy.calm.up(10), ted.strain.down(20)],
        text: 'The landing smells of somebody’s onions. You count the tiles to {margaret}’s door. When you come back in he has cut the other sandwich across, for you.',
        after: ['It will still be there.', '{margaret} may open her door.'],
      },
    },
  },
  tinyChairs: {
    slot: 'afternoon',
    beat: 'B7',
    title: 'Four and Four',
    where: 'school',
    faces: [
      { who: 'calderon', looks: 'neutral' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    panels: [
      [
        {
          when: [remembers('brandt-saw')],
          text: '{brandt} has written himself, by hand, to say which train. Under his name there’s a line more. “There was a cough, the night I sat in your hall. I hope it’s better.” Nobody on the fourteenth floor has asked.',
        },
        {
          when: [],
          text: '{brandt} has written himself, by hand, to say which train. Under his name there’s a line more. “You sent me home once, and you were right. I hope to be asked again.” You read it standing up.',
        },
      ],
    ],
    text: 'Four o’clock is {calderon}, in a chair eleven inches high. Four o’clock is also {brandt}, who has come in from Cedar Rapids on a train, to avoid the plane. Both were written down in October, in different books, by different hands; and both of the hands were yours.',
    choices: {
      go: {
        label: 'Go to the school. Send {brandt} the boards.',
        costs: [minutes(60)],
        then: [
          remember('conference-attended'),
          slip('missedFive'),
          when([remembers('brandt-saw')], [work.standing.up(10)]),
          school.teacher.up(60),
          billy.school.up(20),
          mark('gateScenes', 4),
        ],
        text: 'Your knees are at your ears. “He drew the family,” she says. “He used two pages. I thought you’d like to see how.” She has kept them flat, with the tape side out.',
        after: ['She’ll have kept things to show.', '{brandt} came by train.'],
      },
      call: {
        label: 'Ask for the telephone, at eight',
        costs: [minutes(30), energy(25)],
        then: [remember('form-late'), school.teacher.down(10), work.standing.up(10), mark('gateScenes', 4)],
        text: 'She gives you a quarter of an hour, with her supper in it. She describes the drawing. It’s hard to describe: there are two pages. You say uh-huh, with a pencil in your hand.',
        after: ['Half of it can be said on the telephone.'],
      },
      miss: {
        label: 'Stay for {brandt}',
        then: [remember('conference-missed'), work.standing.up(30), school.teacher.down(60), mark('gateScenes', 4)],
        text: '{brandt} reads everything twice and shakes your hand with both of his. At half past five you see the other book. She waited till five, {teague} says. She telephoned before she locked up.',
        after: ['{brandt} came by train.', 'The log says who came, and who didn’t.'],
      },
    },
  },
})
