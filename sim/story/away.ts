/** One night away: fifty-one hours in Miami, somebody sent instead, the two of them by a pool; or a suitcase of his own, across the landing. */
import { scenes } from '../events/define.ts'
import { billy, dollars, energy, favour, happened, margaret, mark, minutes, remember, stage, ted, work } from '../events/words.ts'

const took = happened('two.miami', 'take')

export const away = scenes({
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
          mark('tripDay'),
          remember('went-away'),
          work.standing.up(60),
          billy.company.down(120),
          billy.calm.down(60),
          stage('two.miamiCall', 1, 'evening'),
          stage('two.backFromMiami', 3, 'evening'),
        ],
        text: 'You put it on the icebox: where, what number, and both the eights. He copies it out for {margaret}. On Wednesday he carries the bag to the elevator, and tells {desmond} the hour.',
        after: ['{pruett} will remember it.', 'So will he, by the hour.'],
      },
      send: {
        label: 'Send {craig}',
        then: [
          mark('away', 1),
          remember('stayed-put'),
          work.standing.down(30),
          billy.bond.up(30),
          billy.security.up(12),
          stage('two.flamingo', 6, 'evening'),
        ],
        text: '{craig} packs in four minutes and a tie. You read two chapters, and on Thursday two more. “What’s he doing there?” {billy} says, of a man he has never met. “Your thing,” he answers himself.',
        after: ['{craig} will be glad of it.', 'Condor will learn his name.'],
      },
      take: {
        label: 'Take him with you',
        costs: [dollars(160), energy(100)],
        then: [
          mark('away', 2),
          mark('tripDay'),
          remember('miami-together'),
          work.standing.up(20),
          billy.bond.up(50),
          billy.school.down(50),
          billy.play.up(80),
          stage('two.backFromMiami', 3, 'evening'),
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
    text: [
      {
        when: [took],
        text: 'You’re both back by six, as the napkin said, one of you pink. He has eleven small soaps, and lays them out by size along the tub. “I love you, this one’s new,” he says. He says it the way he says the floor in the elevator. The water starts.',
      },
      {
        when: [],
        text: 'You’re back by six, as the napkin said. He checks it against the clock and crosses out the last hour. “I love you, the soap’s new,” he says on the way to the bath. He says it the way he says the floor in the elevator. The water starts.',
      },
    ],
    choices: {
      say: {
        label: 'Say it back, plainly',
        then: [remember('said-love'), billy.bond.up(50), billy.calm.up(30)],
        text: [
          {
            when: [took],
            text: 'You say it at the bathroom door, over the taps. “I know,” he says. “You took me.” He wants to know who gets the used ones.',
          },
          {
            when: [],
            text: 'You say it at the bathroom door, over the taps. “I know,” he says. “You called.” He wants to know how soap gets new.',
          },
        ],
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
  miamiCall: {
    slot: 'evening',
    title: 'Forty-Six',
    where: 'margarets',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'margaret', looks: 'neutral' },
    ],
    text: 'Eight o’clock. You’re in a booth by a pool with a roll of dimes; at this end you’re a receiver, on a pillow, beside a boy on {margaret}’s sofa. She has gone to see to the kettle. “Forty-six,” he says. It’s what is left. You can hear her clock.',
    choices: {
      menu: {
        label: 'Read him the room service',
        then: [remember('night-calls'), billy.calm.up(40)],
        text: 'You begin with juices. He stops you at anything under glass. He’s asleep before the melon; you read on as far as the cheeses, in case. {margaret} hangs you up.',
        after: ['It’s four pages, with a tassel.'],
      },
      day: {
        label: 'Ask him for his day, in order',
        costs: [energy(25)],
        then: [remember('night-calls'), billy.bond.up(30), ted.skill.listening.practise(2)],
        text: 'You get it from the shoes up. Twice the operator wants dimes, and he holds his place. “Now you,” he says. There’s a flamingo, you tell him. On one leg? On one leg.',
        after: ['He tells it long. You have a dinner.'],
      },
      short: {
        label: 'Say good night. The client’s waiting.',
        then: [remember('night-calls'), work.standing.up(20), billy.company.down(40)],
        text: 'It takes a minute and a half. “That was eight oh one and a half,” you hear him tell {margaret}, and her say that it was eight oh two, by hers.',
        after: ['They’re at the shrimp already.'],
      },
    },
  },
  flamingo: {
    slot: 'evening',
    title: 'A Flamingo, Standing',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: 'A card in the mail, with a pool and a bird. “They asked for you at every meal. I said you were home. They said whose home? They bought it. Look in on the fern. C.” {billy} reads it twice, and then the bird. “You could have been on that,” he says.',
    choices: {
      pin: {
        label: 'Pin it up over the stove',
        then: [billy.bond.up(20), billy.security.up(6)],
        text: 'He has you write on the edge what the fifty-one hours were, instead: two chapters and two, one bath, a spelling test, the dog with the hat. It only just goes on.',
        after: ['It’s a good bird.'],
      },
      call: {
        label: 'Telephone {craig} and say well done',
        costs: [minutes(15)],
        then: [remember('helped-craig'), work.standing.up(10)],
        text: 'There’s a silence, as of a man looking for the catch. “It was your layout,” he says. Behind him a television is on, to nobody. “How was the napkin?” You’d told him about the napkin.',
        after: ['He did it. He needn’t have written.'],
      },
      wonder: {
        label: 'Say it would have been warm',
        then: [ted.strain.down(20), billy.trust.up(10)],
        text: '“It’s warm here,” says {billy}. He goes to the radiator to check, and puts the card behind it, where it’ll be like Florida.',
        after: ['It would have been.'],
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
          stage('two.backAcross', 1, 'morning'),
        ],
        text: 'You sit on the stairs, boards on your knees. At nine the door opens a hand’s width. “Are you still there?” You are. It shuts. At ten past she puts a cup out.',
        after: ['He may look to see.'],
      },
      ask: {
        label: 'Ask what it’s like there',
        costs: [minutes(30)],
        then: [
          mark('away', 3),
          remember('mgt-night'),
          ted.skill.listening.practise(6),
          billy.bond.up(40),
          stage('two.backAcross', 1, 'morning'),
        ],
        text: '“She looks up,” he says. “When you say something, she looks up.” You’ve got the paper in your hand. You put it down. He waits, and sees that it stays there.',
        after: ['You might be told.'],
      },
      work: {
        label: 'Let him. There are boards to do.',
        then: [
          mark('away', 3),
          remember('mgt-night'),
          work.standing.up(20),
          billy.bond.down(20),
          ted.energy.up(20),
          stage('two.backAcross', 1, 'morning'),
        ],
        text: 'You get four good hours in. At eleven you go to turn him on his left side. It’s a made bed, with a hospital corner. He must have learned that over there.',
        after: ['He asked you nicely.', 'Friday is Friday.'],
      },
    },
  },
  backAcross: {
    slot: 'morning',
    title: 'Eleven Feet Back',
    where: 'landing',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'margaret', looks: 'tired' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: [
      {
        when: [happened('two.nextDoor', 'sit')],
        text: 'At five to seven he comes back across, with the suitcase. He’s slept in his socks. “I looked at nine, and ten past ten,” he says, “and you were there both times.” {margaret}, behind him, has a cup of yours, and gives it back. He stops in your doorway, to see how it smells.',
      },
      {
        when: [happened('two.nextDoor', 'ask')],
        text: 'At five to seven he comes back across, with the suitcase. “She looked up four times,” he says. “One was the kettle.” {margaret} makes a face over his head: she’d been counted. He stops in your doorway, to see how it smells.',
      },
      {
        when: [],
        text: 'At five to seven he comes back across, with the suitcase, and all the corners of his bed done next door. “It was fine,” he says. “It was quiet.” {margaret} looks at you over his head for as long as it takes to tie a robe. He stops in your doorway, to see how it smells.',
      },
    ],
    choices: {
      pan: {
        label: 'Have the pan on already',
        costs: [energy(25)],
        then: [billy.bond.up(50), billy.food.up(60), ted.skill.cooking.practise()],
        text: 'It’s {dish}, and it’s going black, since you’ve come to the door. “You have to look at it,” he says, and goes by you, and looks at it. The suitcase he leaves on the mat.',
        after: ['He’ll smell it from the mat.'],
      },
      ask: {
        label: 'Ask what he’d change over here',
        costs: [minutes(15)],
        then: [billy.trust.up(50), ted.skill.listening.practise(3)],
        text: 'He has it ready; it’s on the sock. The hall light. The radio when he’s talking. That you say “mm.” “What would you?” he says. You’d have him back. He puts down the case.',
        after: ['It may be a list.'],
      },
      again: {
        label: '“You can go whenever you like.”',
        then: [billy.security.up(24), margaret.regard.up(20), billy.bond.up(10)],
        text: '“I know,” he says. “It’s only there.” He takes the toothbrush out of the sock and puts it in the glass with yours. {margaret} says that she’ll keep the other one, then.',
        after: ['It’s eleven feet.'],
      },
    },
  },
})
