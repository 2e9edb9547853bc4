/** The Two of Us: the first good morning, the night away, and letters that go on coming. */
import { scenes } from '../events/define.ts'
import { billy, dollars, energy, favour, home, joanna, margaret, mark, minutes, remember, stage, ted, work } from '../events/words.ts'

export const two = scenes({
  goodMorning: {
    slot: 'morning',
    beat: 'B9',
    mood: 'warm',
    title: 'Nobody Said Where',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'happy' },
    ],
    text: 'It’s 7:40 and everything is on the table. You look at it. You reached for the bowl and the bowl came; he had the whisk; one of you must have done the milk. It turns over gold. “We’re early,” he says, and looks at the clock, to see if it is broken.',
    choices: {
      napkins: {
        label: 'Put him in charge of napkins',
        then: [remember('learned-dish'), remember('kitchen-team'), home.routine.up(40), billy.bond.up(30), ted.skill.cooking.practise(2)],
        text: 'He folds them in three, because of the boat plate. “I did them yesterday and nobody said,” he tells you. Somebody says, now.',
        after: ['It’s a job, with a place in it.'],
      },
      mail: {
        label: 'Give him the key to the mailbox',
        then: [
          remember('learned-dish'),
          remember('kitchen-team'),
          billy.trust.up(30),
          billy.security.up(18),
          ted.skill.cooking.practise(2),
        ],
        text: 'It goes on a string round his neck, inside the shirt. He’ll get the mail before anyone, from today. He goes down six flights to see if it works when it’s empty. It does.',
        after: ['He would see every stamp first.'],
      },
      buzzer: {
        label: 'Let him answer the buzzer',
        then: [remember('learned-dish'), remember('kitchen-team'), billy.calm.up(40), billy.bond.up(20), ted.skill.cooking.practise(2)],
        text: 'He stands on the telephone book. “This is the apartment,” he tells it. It’s {desmond}, trying the wire. “Good morning, apartment,” says {desmond}.',
        after: ['He likes to know who’s there.'],
      },
    },
  },
  stumble: {
    slot: 'morning',
    beat: 'B9',
    title: 'Black on One Side',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'May, and it is still black on one side, and the bus has still gone. But he put the plates out before you came in. There are two, and yours has the fork on the side you use. “You’re left for forks,” he says. You never knew it. You look at your hand.',
    choices: {
      napkins: {
        label: 'Put him in charge of napkins',
        then: [remember('kitchen-team'), home.routine.up(40), billy.bond.up(20)],
        text: 'He goes and gets them. There have been napkins all along, behind the rice. He eats the good side of his, and then turns it over and eats the other.',
        after: ['It’s a job, with a place in it.'],
      },
      lesson: {
        label: 'Ask him to teach you the dish',
        costs: [energy(25), minutes(30)],
        then: [remember('kitchen-team'), ted.skill.cooking.practise(12), billy.trust.up(30)],
        text: '“First you wait,” he says. “Mommy waited.” You wait. It’s the whole trick, it turns out; there’s a whole half minute in it, and you stand in it together with your hands down.',
        after: ['He has been watching for years.'],
      },
      cereal: {
        label: 'Cereal, and a good grace',
        then: [remember('kitchen-team'), ted.energy.up(40), billy.calm.up(20)],
        text: 'You pour, he says when. You’re out of the house by five past, both of you with your coats on right. He tells {desmond} it was the good kind.',
        after: ['There’s no rule against cereal.'],
      },
    },
  },
  miami: {
    slot: 'evening',
    beat: 'B10',
    title: 'Fifty-One Hours',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: 'Condor Air Lines wants you in Miami on Wednesday, two nights, and {pruett} has said it twice. You tell him at supper. He gets a pencil. “From when to when?” he says. He does it on the napkin, with the borrowing shown. “That’s fifty-one hours. That’s more than I’m awake.”',
    choices: {
      go: {
        label: 'Go, and call each bedtime',
        costs: [favour(20), dollars(4)],
        then: [
          mark('away', 0),
          remember('went-away'),
          remember('night-calls'),
          work.standing.up(60),
          billy.company.down(120),
          billy.calm.down(60),
          stage('two.backFromMiami', 3, 'evening'),
        ],
        text: 'You call at eight, both nights, from a booth by a pool. {margaret} puts the receiver on his pillow. You read him the room service, and he’s asleep before the melon.',
        after: ['{pruett} will remember it.', 'So will he, by the hour.'],
      },
      send: {
        label: 'Send {craig}',
        then: [mark('away', 1), remember('stayed-put'), work.standing.down(30), billy.bond.up(30), billy.security.up(12)],
        text: '{craig} packs in four minutes and a tie. You read two chapters, and on Thursday two more. “What’s he doing there?” {billy} says, of a man he has never met. “Your thing,” he answers himself.',
        after: ['{craig} will be glad of it.', 'Condor will learn his name.'],
      },
      take: {
        label: 'Take him with you',
        costs: [dollars(160), energy(100)],
        then: [
          mark('away', 2),
          remember('miami-together'),
          work.standing.up(20),
          billy.bond.up(50),
          billy.school.down(50),
          billy.play.up(80),
        ],
        text: 'There’s a pool, and a client asleep beside it in a hat. There is a cannonball. The client turns out to have grandchildren, a towel, and a sense of proportion. You get the account wet.',
        after: ['A hundred and sixty dollars.', 'Three days of school.'],
      },
    },
  },
  backFromMiami: {
    slot: 'evening',
    mood: 'warm',
    title: 'The Soap’s New',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'tired' },
    ],
    text: 'You’re back by six, as the napkin said. He checks it against the clock and crosses out the last hour. “I love you, the soap’s new,” he says on the way to the bath. He says it the way he says the floor in the elevator. The water starts.',
    choices: {
      say: {
        label: 'Say it back, plainly',
        then: [remember('said-love'), billy.bond.up(50), billy.calm.up(30)],
        text: 'You say it at the bathroom door, over the taps. “I know,” he says. “You called.” He wants to know how soap gets new.',
        after: ['There is the door, and the water.'],
      },
      salute: {
        label: 'Salute',
        then: [remember('saluted'), billy.bond.up(20), ted.strain.down(20)],
        text: 'You bring your heels together. He gives it back to you with suds on it, and you’re both dismissed.',
        after: ['It’s the same thing, with a hand.'],
      },
    },
  },
  nextDoor: {
    slot: 'evening',
    beat: 'B10',
    title: 'His Own Suitcase',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'margaret', looks: 'worried' },
    ],
    text: 'He has packed for it: pajamas, both trains, a toothbrush in a sock. “I’d like to sleep at {margaret}’s,” he says. “Just to see.” There’s no crossness in it. The door is open. Across the landing {margaret} has opened hers, and is studying the lamp.',
    choices: {
      sit: {
        label: 'Carry the bag. Sit outside till he sleeps.',
        costs: [energy(50), minutes(90)],
        then: [
          mark('away', 3),
          remember('mgt-night'),
          remember('slept-by-phone'),
          billy.trust.up(50),
          billy.bond.up(50),
          margaret.regard.up(20),
        ],
        text: 'You sit on the stairs, boards on your knees. At nine the door opens a hand’s width. “Are you still there?” You are. It shuts. At ten past she puts a cup out.',
        after: ['He may look to see.'],
      },
      ask: {
        label: 'Ask what it’s like there',
        costs: [minutes(30)],
        then: [mark('away', 3), remember('mgt-night'), ted.skill.listening.practise(6), billy.bond.up(40)],
        text: '“She looks up,” he says. “When you say something, she looks up.” You’ve got the paper in your hand. You put it down. He waits, and sees that it stays there.',
        after: ['You might be told.'],
      },
      work: {
        label: 'Let him. There are boards to do.',
        then: [mark('away', 3), remember('mgt-night'), work.standing.up(20), billy.bond.down(20), ted.energy.up(20)],
        text: 'You get four good hours in. At eleven you go to turn him on his left side. It’s a made bed, with a hospital corner. He must have learned that over there.',
        after: ['He asked you nicely.', 'Friday is Friday.'],
      },
    },
  },
  letterNext: {
    slot: 'evening',
    title: 'The Next Letter',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'joanna', looks: 'fond' },
    ],
    text: [
      {
        when: [],
        text: 'The mail has brought the next one: a D that is a door, a little open, with a cat’s tail going in. On the back are four lines to him and none to you. He has the crayons out already, in case. “It’s going in,” he says, “not out.”',
      },
      {
        when: [],
        text: 'Another letter of the alphabet from Chicago: an F with a fire escape down its back, and on the lowest slat one shoe. “That’s my shoe,” he says. He gets it from under the bed, to compare. She has the laces right.',
      },
      {
        when: [],
        text: 'The next one is a J that is a jam jar, with the light coming through. She has drawn the label so small that he has to get the glass. “It says our street,” he says.',
      },
      {
        when: [],
        text: 'It’s a K, kicking. The postmark is a place called Halvorsen. The writing on the back stands up straighter than it did in the fall. He smells the paper, and then he offers it to you to smell.',
      },
      {
        when: [],
        text: 'A drawn letter again, a ladder leaned on an L. “She does the shadows now,” he says, and you see that she does. He lays it end to end with the others, down the hall, as far as the bathroom.',
      },
      {
        when: [],
        text: 'The envelope is flat and stiff, and has DO NOT BEND on it in three colors. It’s a P made of pigeons. He counts them. “There’s one looking the wrong way,” he says, pleased. “She always puts one in.”',
      },
      {
        when: [],
        text: 'It’s an R, with rain on one side of it only. There is a question on the back, the first she has asked: is it his left shoe that wears out, still? He looks. He looks at yours too, while he’s down there.',
      },
      {
        when: [],
        text: 'An S came, which is a slide, with nobody on it. He puts his finger at the top and takes it down, and goes round, and takes it down. “She forgot the ladder,” he says. Then he finds the ladder.',
      },
      {
        when: [],
        text: 'A V, like a bird a long way off. The paper’s heavier now and has her name printed at the head of it, very small, and under the name a word: design. “That’s a good V,” he says, as one who knows.',
      },
      {
        when: [],
        text: 'The last one but three is a W, and it’s a whisk. There’s no mistake about it. Nobody has told her anything about a whisk; or he has. He hangs it up himself, over the stove, where the steam will get at it.',
      },
    ],
    choices: {
      answer: {
        label: 'Read it and answer together',
        costs: [minutes(60), dollars(0.15)],
        then: [remember('letters-answered'), joanna.regard.up(40), billy.calm.up(30), billy.security.up(18)],
        text: [
          {
            when: [],
            text: 'He draws the elevator, with {desmond} in it, and prints what you spell. You add the stamp and nothing else. He holds it up to the mailbox a while before he lets it go.',
          },
          {
            when: [],
            text: 'He writes that his tooth is loose, which one, and which way it goes. He asks you how to spell “which.” You both look at it for some time.',
          },
          {
            when: [],
            text: 'He answers in the same letter she sent, to be fair. It takes both sides. At the bottom he puts the time, and makes you put it too.',
          },
          { when: [], text: 'He tells her what {nell} is in charge of. It runs over onto the envelope.' },
          {
            when: [],
            text: 'He draws the hall, to scale, with all of hers in it, and an arrow: YOU ARE UP TO HERE. You do the stamp. He does the zip code.',
          },
          { when: [], text: 'He counts what is on the sill and sends her the figure: four, one with a bad foot.' },
          { when: [], text: 'He stands on the page and you go round his left shoe with the pencil. He marks the place.' },
          { when: [], text: 'He draws a boy at the top of it and sends it back to her, so that she’ll have it done.' },
          { when: [], text: 'He prints his whole name at the head of the page, very small, and under the name a word: trains.' },
          { when: [], text: 'DEAR MOM, he prints, THE WHISK IS FINE. You look it over for mistakes, and there aren’t any.' },
        ],
        after: ['An hour, and a stamp.'],
      },
      read: {
        label: 'Read it to him',
        costs: [minutes(15)],
        then: [billy.calm.up(10), joanna.regard.up(10)],
        text: [
          {
            when: [],
            text: 'You read it through. He has you do the last line again. Then it goes on the wall with four thumbtacks, and he stands back, as people do.',
          },
          { when: [], text: 'You do the voice you think she has in it. “No,” he says. “Slower.” You do it slower.' },
          { when: [], text: '“Again,” he says, and you read it again. The third time he says it with you.' },
          { when: [], text: 'You read it by the hall light, standing, with your coat on. He holds the corner so that it won’t curl.' },
        ],
        after: ['He will have heard it.'],
      },
      later: {
        label: 'Later; put it on the pile',
        then: [remember('letter-late'), joanna.regard.down(20), ted.energy.up(20)],
        text: [
          {
            when: [],
            text: 'It goes on the hall table under the keys. Each time you pick up the keys, you see it; by Thursday you’ve learned to pick them up by the ring.',
          },
          {
            when: [],
            text: 'You mean tomorrow. He puts the crayons back in their box, by color, which is a thing that takes him a quarter of an hour.',
          },
          { when: [], text: 'It stands behind the toaster, where you’ll see it. He sees it.' },
          { when: [], text: 'You put it in your breast pocket. On Friday you find it there, and so does he.' },
        ],
        after: ['It’s been a long day.', 'In Chicago she counts, too.'],
      },
    },
  },
})
