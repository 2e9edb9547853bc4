/** The park, the store, the tables under the trees: where they are when nobody needs them. */
import { theme } from './define.ts'
import {
  atHome,
  beat,
  billy,
  energy,
  margaret,
  minutes,
  not,
  promise,
  remember,
  remembers,
  season,
  sick,
  ted,
  weather,
  weeks,
} from './words.ts'

export const play = theme({
  parkSaturday: {
    at: ['forenoon', 'midday'],
    on: 'weekend',
    onceIn: 36,
    again: 5,
    mood: 'warm',
    when: [weeks(1, 76), atHome, not(sick), not(weather('rain'))],
    title: 'The Bench, the Slide',
    where: 'playground',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: 'There is the bench, and the slide, and under your arm the paper, all four sections. {billy} is at the top of the ladder with people behind him. He isn’t going down until somebody’s looking.',
      },
      {
        when: [],
        text: 'Sides have been picked, and you are his. On the other are {marcus}, {nell}, and a boy with a cast, who is their best man. They have a rule about trees, which they’re ready to explain.',
      },
      {
        when: [],
        text: 'He’s found a pole. It’s an oar; it is a rifle; if you’d take the other end of it, it would be a stretcher. What he needs is a wounded man of about your size.',
      },
      {
        when: [season('spring', 'summer')],
        text: 'Somebody has dug the sandbox nearly to China and gone home. {billy} stands in it up to his belt with his sleeves rolled. “You do the sides,” he calls. “The middle’s mine.”',
      },
      {
        when: [season('autumn')],
        text: '“You’re it,” says {billy}, from a good way off. You’ve just sat down. You have just got the lid off your coffee.',
      },
    ],
    choices: {
      chase: {
        label: 'Push, chase, lose.',
        costs: [minutes(90), energy(50)],
        then: [billy.play.up(60), billy.bond.up(20), remember('park-saturday')],
        after: ['You’ll feel it on Monday.'],
        text: [
          {
            when: [],
            text: 'You look, and down he comes. By noon you’ve seen it from the side, from below, and once from behind, going up.',
          },
          { when: [], text: 'You lose nine to four, in your good shoes. There was a tree near the end that turned out to be neutral.' },
          {
            when: [],
            text: 'You die twice and are carried to the fountain. The second time he takes your pulse, with his eye on a wrist that has no watch.',
          },
          { when: [], text: 'About noon the water comes in. You stand there in it, both of you, with your hands on your hips.' },
          {
            when: [],
            text: 'You’re it for most of an hour. The coffee is where you put it, with a leaf in, and you drink around the leaf.',
          },
        ],
      },
      bench: {
        label: 'Share the bench with {margaret}.',
        costs: [minutes(60)],
        shown: [margaret.regard.atLeast(250)],
        then: [margaret.regard.up(20), billy.play.up(40), ted.skill.listening.practise(1)],
        after: ['She has a thermos.'],
        text: [
          { when: [], text: '“Don’t wave,” says {margaret}. “You wave, they fall.” She gives you half of her roll. Nobody falls.' },
          { when: [], text: 'You keep score on the roll bag. She’s for neither side. {nell} comes over twice to have that confirmed.' },
          { when: [], text: 'She’s the field hospital. The wounded are brought to the two of you, given a cookie, and sent back.' },
          { when: [], text: '“Mine ate some of that,” says {margaret}, of the sand. You both look at {toby}. He looks well.' },
          {
            when: [],
            text: '“I’ve been it since 1969,” she tells {billy}, not getting up. He thinks about that, and goes and tags {nell}.',
          },
        ],
      },
      paper: {
        label: 'Read the paper. He’s got company.',
        then: [ted.energy.up(50), ted.strain.down(20), billy.play.up(20), remember('read-paper')],
        after: ['It’s only once a week that there are four sections.', 'From a bench one is seen to read.'],
        text: [
          { when: [], text: 'Somebody below the fold calls your name for a while, and then calls {marcus}’s.' },
          { when: [], text: 'You get through Business. It was four to four, they tell you. They let {toby} be you.' },
          {
            when: [],
            text: 'He finds a smaller man. They bear him past with his hands crossed, and he lifts his head to see what page you’re on.',
          },
          { when: [], text: 'You read about China.' },
          {
            when: [],
            text: 'He tags the bench, and the can, and the paper, once, from the front. “In a minute,” you tell a picture of the mayor.',
          },
        ],
      },
    },
  },
  whoOwnedTheSlide: {
    at: ['midday', 'forenoon', 'afternoon'],
    onceIn: 45,
    when: [weeks(16, 34), not(beat('B11')), atHome, not(sick)],
    title: 'The Boy on Top',
    where: 'playground',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'A boy of nine or so has got the slide. He sits at the top with a shoe against each rail and asks people what they have. {billy} is third in line. He looks around at you once; not for help, you’d say. To see how far off it is.',
    choices: {
      near: {
        label: 'Get up and stand where he’d see you.',
        costs: [energy(15)],
        then: [billy.security.up(12), billy.bond.up(15), remember('stood-near')],
        after: ['You’d only be standing there.'],
        text: 'You stand like someone waiting for a bus. “Question,” says {billy}, up at the top. “What do you do when you want to go down?” The boy considers. He goes down.',
      },
      settle: {
        label: 'Walk over and settle it.',
        then: [billy.play.up(40), billy.calm.up(15), billy.security.down(6)],
        after: ['It would take one sentence.'],
        text: '“Whose slide is it, son?” you say, and it’s everybody’s. {billy} goes down it with his face turned to the river. He doesn’t go up again.',
      },
      nell: {
        label: 'Ask {nell} to look into it.',
        shown: [margaret.regard.atLeast(220)],
        then: [billy.play.up(60), billy.company.up(20), ted.energy.up(10)],
        after: ['She’s at the end of a chapter.'],
        text: '{nell} marks her place. She goes up the wrong way, the steep way, in her Sunday shoes. Afterward the boy holds the ladder for people.',
      },
    },
  },
  didYouLetGo: {
    at: ['midday', 'forenoon'],
    on: 'weekend',
    onceIn: 18,
    when: [weeks(39, 54), atHome, not(sick)],
    title: 'Did You Let Go?',
    where: 'playground',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'It was {nell}’s: blue, with the seat let down as far as it goes. You run bent double with a hand under the saddle, past the bench, the pretzel man, the bench. “Don’t let go,” says {billy}. He is looking straight ahead, as he was told. “Did you let go?”',
    choices: {
      go: {
        label: 'Let go.',
        costs: [minutes(60), energy(40)],
        then: [billy.play.up(90), billy.bond.up(25), billy.trust.down(3), remember('let-go-bike')],
        after: ['He’s ready. He doesn’t think so.'],
        text: '“No,” you call, from where you’ve stopped. He’s thirty yards on, and steering. He is all the way around the flagpole before it strikes him how far off that was.',
      },
      three: {
        label: 'Tell him you will. On three.',
        costs: [minutes(75), energy(40)],
        then: [billy.trust.up(12), billy.play.up(60), billy.calm.down(15), remember('said-on-three')],
        after: ['He will want to practice the counting.'],
        text: 'You take away the hand at three, as advertised. He goes over twice. The third time he does the counting himself, and there’s nobody behind him to hear four.',
      },
      hold: {
        label: 'Hold on. There’s next week.',
        costs: [energy(25)],
        then: [billy.calm.up(35), billy.company.up(30)],
        after: ['Your back may not be there next week.'],
        text: '“No,” you tell him, and it’s so. You run till you can’t. He thanks the bicycle, and then you.',
      },
    },
  },
  theHorse: {
    at: ['midday', 'forenoon'],
    on: 'weekend',
    onceIn: 80,
    mood: 'warm',
    when: [weeks(36, 66), atHome, not(sick)],
    title: 'The Horse, He Says',
    where: 'playground',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'At the chess tables nobody looks up. There’s a clock, a thermos, a hat that is always there. {billy} has stood behind the hat for twenty minutes with his hands at his back. “Boy,” it says, not turning. “What do I do?” {billy} bends over. “The horse,” he says.',
    choices: {
      stay: {
        label: 'Stay. Keep out of it.',
        costs: [minutes(60)],
        then: [billy.school.up(20), billy.play.up(40), remember('chess-men')],
        after: ['It’s not a fast game.'],
        text: 'The hat moves the horse. Nobody says whether it was good. When you go, the thermos nods: not to you.',
      },
      learn: {
        label: 'Have him teach you, tonight.',
        costs: [minutes(60), energy(20)],
        then: [billy.bond.up(35), billy.school.up(10), remember('chess-men')],
        after: ['There’s a board in the closet. The bishops are gone.'],
        text: 'He sets it up with macaroni for the bishops. You’re beaten in nine. “You keep looking at the queen,” says {billy}. “Everyone does.”',
      },
      next: {
        label: '“Let’s come back. There’s lunch.”',
        then: [ted.energy.up(20), billy.calm.up(5), promise('park', 6, 'midday')],
        after: ['They’re here every week.', 'It goes on the calendar.'],
        text: '“They’ll have finished this one,” says {billy}. All the way to the gate he walks two squares on and one across.',
      },
    },
  },
  oneShirt: {
    at: ['midday', 'forenoon', 'afternoon'],
    on: 'weekend',
    onceIn: 3,
    mood: 'blow',
    when: [weeks(6, 10), atHome, not(sick)],
    title: 'One Shirt',
    where: 'shop',
    faces: [
      { who: 'ted', looks: 'worried' },
      { who: 'billy', looks: 'worried' },
    ],
    text: 'You looked at a shirt, one shirt, and when you look down there’s a space beside you the height of a boy. It’s a weekend before Christmas. The escalators are full of hoods, and all of the hoods are blue.',
    choices: {
      shout: {
        label: 'Shout his name.',
        costs: [energy(25)],
        then: [billy.calm.down(50), billy.bond.up(10), remember('lost-him')],
        after: ['It’s a big floor, with a carpet.'],
        text: 'All of Men’s Furnishings turns around. In four minutes he comes down the up escalator, walking hard and staying where he is. “I was with a coat,” he says. “It had your buttons.”',
      },
      still: {
        label: 'Stand still. He knows where you were.',
        costs: [energy(50)],
        then: [billy.calm.down(20), billy.trust.up(6), ted.strain.up(30), remember('lost-him')],
        after: ['It’s what you would tell him to do.'],
        text: 'It’s eleven minutes by the clock over Hats. You’ve never stood so still. “You didn’t move,” says {billy}, when he has you by the pocket. “I went back, and you were it.”',
      },
      guard: {
        label: 'Get the guard. Have it called.',
        then: [billy.security.down(6), billy.calm.down(30), ted.strain.down(10), remember('lost-him')],
        after: ['They have a loudspeaker, and a desk.'],
        text: '“{billy} Kramer,” it says, over all nine floors, “your father is lost.” He’s at the desk when you get there, describing you: the hat, the shoes. He had your age wrong.',
      },
    },
  },
  comeUnstuck: {
    at: ['evening'],
    onceIn: 2,
    when: [remembers('lost-him'), weeks(6, 20), atHome],
    title: 'Who Goes to Who',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '“If we come unstuck again,” says {billy}, in the tub, to a boat, “who goes to who?” He has had it on his mind since the store. He sends out the one boat, and after a while he sends the other.',
    choices: {
      rule: {
        label: 'Make a rule. Shake on it.',
        costs: [minutes(20)],
        then: [billy.security.up(30), billy.calm.up(30), remember('meeting-rule')],
        after: ['It would have to work on an escalator.'],
        text: 'Whoever’s small stays put. Whoever’s big goes back to the last thing you both saw. He has you say what that was, the last time. It was a shirt. “What color?” says {billy}.',
      },
      always: {
        label: '“I’ll come to you. Always.”',
        then: [billy.calm.up(35), billy.security.up(9)],
        after: ['You would.'],
        text: '“But you’d have to know where,” he says. The boats lie off from each other in the steam.',
      },
      wont: {
        label: 'Tell him it won’t happen again.',
        then: [ted.strain.down(20), billy.trust.down(4)],
        after: ['You’ll see that it doesn’t.'],
        text: 'He pulls the plug with his toe and watches which of them gets there first.',
      },
    },
  },
})
