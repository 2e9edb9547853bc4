/** The Two of Us: the first good morning, and letters that go on coming. The night away is away.ts. */
import { scenes } from '../events/define.ts'
import {
  arc,
  billy,
  type Condition,
  dollars,
  type Effect,
  energy,
  had,
  home,
  joanna,
  minutes,
  remember,
  remembers,
  slip,
  ted,
  when,
  work,
} from '../events/words.ts'

/** It can have come out right on some other morning; it is learned once. */
const learned: Effect = when([remembers('learned-dish')], [], [remember('learned-dish')])

const DISH = { eggs: arc('dish', 2), pancakes: arc('dish', 1) } satisfies Record<string, Condition>

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
    panels: [
      'Ten past seven. Nobody has called down the hall. He comes in with one shoe on and the other in his hand, and steps over the cold board without looking, at the same place where you did.',
      [
        {
          when: [arc('listHead', 2)],
          text: 'On the icebox, where hers was, the list is yours. Three of the lines aren’t: WISK. NAPKINS. DAD LITES IT. He touches the first of them, going by, as one touches a card to a clock.',
        },
        {
          when: [arc('listHead', 1)],
          text: 'On the icebox there are two lists, hers and yours, and neither of you has looked at either for a week. He goes by with the bread. You go by with the eggs. It’s like a street with two policemen and no cars.',
        },
        {
          when: [],
          text: 'On the icebox her list still says October. You’re doing number four; he’s on number seven; you meet at number nine, galoshes, and each of you hands the other a pair.',
        },
      ],
      [
        {
          when: [DISH.eggs],
          text: 'There turn out to be four kinds. This is the soft kind, which comes off before it’s done, since it goes on without you. “Now,” he says, not looking around. You had said it too.',
        },
        {
          when: [DISH.pancakes],
          text: 'He has his chin on the counter, to see the holes come. When they stay open it’s time. “Now,” he says. You had already turned it. The cup of love is a plain cup, he has found; it’s level.',
        },
        {
          when: [],
          text: 'He dips, you turn. The cinnamon comes out from behind the rice, and goes back behind the rice. “Now,” he says, not looking around. You had already turned it.',
        },
      ],
    ],
    text: 'It’s 7:40 and everything is on the table. You look at it. You reached for the bowl and the bowl came; he had the whisk; one of you must have done the milk. It turns over gold. “We’re early,” he says, and looks at the clock, to see if it is broken.',
    choices: {
      napkins: {
        label: 'Put him in charge of napkins',
        then: [learned, remember('kitchen-team'), home.routine.up(40), billy.bond.up(30), ted.skill.cooking.practise(2)],
        text: 'He folds them in three, because of the boat plate. “I did them yesterday and nobody said,” he tells you. Somebody says, now.',
        after: ['It’s a job, with a place in it.'],
      },
      mail: {
        label: 'Give him the key to the mailbox',
        then: [learned, remember('kitchen-team'), billy.trust.up(30), billy.security.up(18), ted.skill.cooking.practise(2)],
        text: [
          {
            when: [remembers('letter-read-first')],
            text: 'It goes on a string around his neck, inside the shirt. From today he gets the mail before anyone, with the flaps as they were stuck. He says that last part to the key.',
          },
          {
            when: [],
            text: 'It goes on a string around his neck, inside the shirt. He’ll get the mail before anyone, from today. He goes down six flights to see if it works when it’s empty. It does.',
          },
        ],
        after: ['He would see every stamp first.'],
      },
      buzzer: {
        label: 'Let him answer the buzzer',
        then: [learned, remember('kitchen-team'), billy.calm.up(40), billy.bond.up(20), ted.skill.cooking.practise(2)],
        text: 'He stands on the telephone book. “This is the apartment,” he tells it. It’s {desmond}, trying the wire. “Good morning, apartment,” says {desmond}.',
        after: ['He likes to know who’s there.'],
      },
    },
  },
  stumble: {
    slot: 'morning',
    beat: 'B9',
    title: 'Left for Forks',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [remembers('learned-dish')],
        text: 'May. It comes out gold now, when there’s time for it, and the bus has still gone. But he put the plates out before you came in. There are two, and yours has the fork on the side you use. “You’re left for forks,” he says. You never knew it. You look at your hand.',
      },
      {
        when: [],
        text: 'May, and it is still black on one side, and the bus has still gone. But he put the plates out before you came in. There are two, and yours has the fork on the side you use. “You’re left for forks,” he says. You never knew it. You look at your hand.',
      },
    ],
    choices: {
      napkins: {
        label: 'Put him in charge of napkins',
        then: [remember('kitchen-team'), home.routine.up(40), billy.bond.up(20)],
        text: 'He goes and gets them. There have been napkins all along, behind the rice. He eats one side of his, and then turns it over and eats the other.',
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
  upToSeeYou: {
    slot: 'midday',
    title: 'A Hundred and One, Visiting',
    where: 'office',
    faces: [
      { who: 'billy', looks: 'tired' },
      { who: 'roz', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: [
      {
        when: [had('margaret')],
        text: 'The elevator opens, and it’s {margaret}, with a boy in a coat over pajamas. “There’s four hundred lilies on a dock,” she says, “and nobody who can add. He asked for you by the clock.” He has a hundred and one. He looks about the fourteenth floor as if he’d expected more. {brandt} is at two.',
      },
      {
        when: [],
        text: 'The elevator opens, and it’s {corrigan}, in her hat, with a boy in a coat over pajamas. “My sister’s been taken bad,” she says, “and he asked for you by the clock.” He has a hundred and one. He looks about the fourteenth floor as if he’d expected more. {brandt} is at two.',
      },
    ],
    choices: {
      under: {
        label: 'Make him a bed under the boards',
        then: [remember('billy-at-office-sick'), work.standing.down(20), billy.bond.up(20), billy.calm.up(30)],
        text: '{eddie} gives foamcore; {roz} gives her muffler. He sleeps through {brandt}, aloud. “Is that the product?” says {brandt}, of the breathing. It goes into the minutes.',
        after: ['He’d be where you are.', 'Fourteen people will have seen it.'],
      },
      home: {
        label: 'Take him home. Leave it all.',
        then: [remember('stayed-home-sick'), slip('leftMiddle'), billy.calm.up(60), billy.bond.up(30)],
        text: 'In the cab he puts his feet in your lap and his forehead to the glass, to cool it. “You had a thing at two,” he says. You had.',
        after: ['It’s his bed he wants.', '{brandt} is at two.'],
      },
      back: {
        label: 'Ask for two hours more',
        costs: [dollars(5)],
        then: [work.standing.up(10), billy.calm.down(30), billy.company.down(30)],
        text: 'You ask it with a five in your hand, for the cab. He’s shown on the big clock which two it will be. He goes down in the elevator backward, to see you longer.',
        after: ['It’s two hours.', 'He can tell time.'],
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
        text: 'An S came, which is a slide, with nobody on it. He puts his finger at the top and takes it down, and goes around, and takes it down. “She forgot the ladder,” he says. Then he finds the ladder.',
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
          { when: [], text: 'He stands on the page and you go around his left shoe with the pencil. He marks the place.' },
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
          { when: [], text: 'You put it in your breast pocket. A week later you find it there, and so does he.' },
        ],
        after: ['It’s been a long day.', 'In Chicago she counts, too.'],
      },
    },
  },
})
