/** The paper tablecloth: she is well, she says what she came for, and they part. */
import { scenes } from '../events/define.ts'
import type { Choice } from '../events/define.ts'
import { any, dollars, energy, happened, joanna, not, remember, remembers, ted } from '../events/words.ts'

/** What he may bring up. Each can be brought up once: first, or when the plates have gone. */
const topics = {
  listen: {
    label: 'Ask how it’s been, and listen',
    costs: [energy(50)],
    then: [remember('restaurant-listened'), joanna.regard.up(60), ted.skill.listening.practise(3)],
    text: 'A porch in Chicago, in November, under a coat. A doctor on Thursdays. The first pattern she sold, and that she slept that night. The leaves go all the way around your place.',
    after: ['It may not be easy to hear.'],
  },
  tooth: {
    label: 'Tell her the tooth, the dish, the rest',
    then: [remember('restaurant-told'), joanna.regard.up(30)],
    text: [
      {
        when: [any(remembers('tooth-letter'), remembers('fairy-strike'))],
        text: 'You do his voice, and then the tooth’s side of it, in writing. She wants that again, slower. By the {dish} there’s a boy in green on the tablecloth, from behind.',
      },
      {
        when: [],
        text: 'You do his voice. She wants it again, slower. By the time you reach the {dish} there’s a boy in green on the tablecloth, from behind. She has got the shoulders right.',
      },
    ],
    after: ['You could talk till they closed.'],
  },
  work: {
    label: 'Tell her about the work',
    then: [joanna.regard.up(10), ted.strain.down(20)],
    text: '“{line},” she says, before you get there. “It was on in Chicago, at seven. I’d have to go and stand in the pantry.” She has drawn a bowl, with steam, and nobody at it.',
    after: ['It’s what you used to talk about.'],
  },
} as const satisfies Record<string, Choice>

/** A topic for when the plates have gone, where it wasn't the first. */
const later = (topic: keyof typeof topics): Choice => ({
  ...topics[topic],
  shown: [not(happened('restaurant.table', topic))],
  leads: 'restaurant.cameFor',
})

export const restaurant = scenes({
  table: {
    slot: 'evening',
    beat: 'B14',
    title: 'Paper and Crayons',
    where: 'restaurant',
    faces: [
      { who: 'joanna', looks: 'happy' },
      { who: 'ted', looks: 'surprised' },
    ],
    panels: [
      'She’s there first. She stands up, in a gray suit with a lapel somebody thought about, and you do not know which cheek, and shake hands.',
      'She is head of printed fabrics at Halvorsen, and they’ve given her New York. She tells you the figure because you’d find out. It is three thousand more than yours. She has color. She has a pencil behind her ear.',
      'They keep crayons in a glass here, for the tablecloth. She has taken the green one out and is drawing on the paper, near the salt, while you look for something to say.',
    ],
    text: [
      {
        when: [remembers('sent-sketches')],
        text: '“They’re pinned up over my table,” she says, “the ones you sent. I’d have been ashamed to ask.” The green thing by the salt is getting leaves. She doesn’t look at it. “Say anything,” she says. “I’ve only practiced my half.”',
      },
      {
        when: [remembers('call-cruel')],
        text: 'The green thing by the salt is getting leaves, close together, with no room left for air. She hasn’t looked up. “You needn’t begin with the telephone,” she says. “I’d have said it, too. Say anything. I’ve only practiced my half.”',
      },
      {
        when: [],
        text: 'The green thing by the salt is getting leaves. She doesn’t look at it; her hand does that by itself, and stops when you start to speak, and waits. “Say anything,” she says. “I’ve only practiced my half.”',
      },
    ],
    choices: {
      listen: { ...topics.listen, leads: 'restaurant.plates' },
      glad: {
        label: '“You look well. I’m glad.”',
        then: [remember('glad-for-her'), joanna.regard.up(40)],
        text: 'It’s out, and it’s so. She puts the crayon down. “I thought you’d be stung,” she says. You’re that too; you tell her that too, and she laughs, with her old laugh, at the salt.',
        after: ['You are stung as well.'],
        leads: 'restaurant.plates',
      },
      tooth: { ...topics.tooth, leads: 'restaurant.plates' },
      work: { ...topics.work, leads: 'restaurant.plates' },
    },
  },
  // What her hands did with the first of it; then one thing more, before the coffee.
  plates: {
    slot: 'evening',
    title: 'The Green Crayon',
    where: 'restaurant',
    faces: [
      { who: 'joanna', looks: 'thinking' },
      { who: 'ted', looks: 'neutral' },
    ],
    text: [
      {
        when: [happened('restaurant.table', 'listen')],
        text: 'The plates go. The leaves have met, at your elbow, and she looks at where. Her left hand lies on the paper, open, the way one leaves it for change. “Now you,” she says. “What is it that I don’t know?”',
      },
      {
        when: [happened('restaurant.table', 'tooth')],
        text: 'The plates go. The boy in green has been given shoes, and one of the laces is undone. “Is it still the left?” she says. It’s always the left. She makes it longer, as far as the bread. “Go on,” she says.',
      },
      {
        when: [happened('restaurant.table', 'glad')],
        text: 'The plates go. With the crayon in its glass she’s nothing to do with her hands, and puts them on the paper, where you can both see them. They’re steady. You’d forgotten what they look like. “Tell me,” she says, “or ask. Either.”',
      },
      {
        when: [],
        text: 'The plates go. Her crayon has been going by itself, small and even, as people draw on the telephone. She has nodded in the right places. “And on a Tuesday,” she says, when you stop for bread, “what does he do till six?”',
      },
    ],
    choices: {
      listen: later('listen'),
      eye: {
        label: 'Tell her about the eye, all of it',
        shown: [any(remembers('joanna-not-told'), remembers('joanna-written-eye'), remembers('joanna-told-eye'))],
        costs: [energy(50)],
        then: [
          joanna.regard.up(30),
          remember('told-her-at-the-table'),
          { do: 'mend', kind: 'joanna-not-told', by: 'told-her-at-the-table' },
        ],
        text: [
          {
            when: [remembers('joanna-not-told')],
            text: 'Also the part about where you were looking. She draws one thing while you say it, small, with thirteen strokes. “He told me,” she says. “I wanted to see if you would.”',
          },
          {
            when: [],
            text: 'All of it, this time, with where you were looking. She draws one thing while you say it, small, with thirteen strokes. “You left out the shoes, before,” she says. You’d carried them, too.',
          },
        ],
        after: ['It includes where you were looking.'],
        leads: 'restaurant.cameFor',
      },
      tooth: later('tooth'),
      count: {
        label: 'Count up what she has missed',
        then: [remember('restaurant-hard-word'), joanna.regard.down(100), ted.strain.down(40)],
        text: 'You have it in days. You’re quite quiet, and at the next table they stop eating. The crayon goes on till you’ve finished, and then she stands it in the glass, point down.',
        after: ['You’ve had the number for a year.'],
        leads: 'restaurant.cameFor',
      },
      coffee: {
        label: 'Let the coffee come',
        then: [ted.strain.down(5)],
        text: 'You look at the leaves together, the way one looks out of a train. Neither of you is bad at it. It used to be what you did on Sundays.',
        after: ['She has something to say.'],
        leads: 'restaurant.cameFor',
      },
    },
  },
  cameFor: {
    slot: 'evening',
    beat: 'B15',
    mood: 'blow',
    title: 'What She Came For',
    where: 'restaurant',
    faces: [
      { who: 'joanna', looks: 'sad' },
      { who: 'ted', looks: 'worried' },
    ],
    text: [
      {
        when: [remembers('restaurant-hard-word')],
        text: 'The coffee comes. Hers stays where it’s put. “You had the number,” she says. “I only had the days. I want {billy}, {ted}. I want him to live with me. I wasn’t well, and I’m well, and I’m his mother on every one of those.”',
      },
      {
        when: [joanna.regard.atLeast(560)],
        text: 'The coffee comes. “I’d give a good deal not to be the one to say it,” she says, and has to begin again. “I want him. I want {billy} to live with me. I’ve got a room with a window, and a street with trees, and I’m well, {ted}. I’m his mother and I’m well.”',
      },
      {
        when: [],
        text: 'The coffee comes. She folds her hands on the paper, on top of the leaves. “I want {billy},” she says. “I want him to live with me. I have seen a lawyer, because I was told to. I’m his mother, and I’m well. I wasn’t. I am.”',
      },
    ],
    choices: {
      needs: {
        label: 'Ask what she thinks he needs',
        costs: [energy(50)],
        then: [remember('asked-what-he-needs'), joanna.regard.up(40)],
        text: 'She was ready for any other question. “His own bed,” she says, slowly. “You on the telephone. Somebody who isn’t tired.” Neither of you can think who that would be.',
        after: ['She may have an answer.'],
        leads: 'restaurant.corner',
      },
      no: {
        label: '“No.”',
        then: [joanna.regard.down(20), ted.strain.down(10), remember('said-no-to-her')],
        text: 'It’s a short word, and you’re surprised how much you’ve put in it. She nods. “I’d have said that,” she says. She’s crying a little, without moving her face, as one does in the street.',
        after: ['It is your answer.'],
        leads: 'restaurant.corner',
      },
      nothing: {
        label: 'Say nothing. Look at the leaves.',
        then: [ted.strain.up(30), remember('looked-at-the-leaves')],
        text: 'They go right around the table now. There’s a mistake in them; one points the wrong way. You can hear the kitchen. “I’d sooner you shouted,” she says at last.',
        after: ['You can’t find a sentence.'],
        leads: 'restaurant.corner',
      },
    },
  },
  corner: {
    slot: 'evening',
    beat: 'B16',
    title: 'As Far as the Corner',
    where: 'street',
    faces: [
      { who: 'joanna', looks: 'tired' },
      { who: 'ted', looks: 'tired' },
    ],
    text: [
      {
        when: [remembers('restaurant-hard-word')],
        text: 'Coats. Nobody has spoken since the cups. Outside it has rained, on everything alike. The waiter takes the tablecloth by its four corners, crumbs, leaves and all, and looks from one of you to the other, for whose it was. She’s at the door with one glove on.',
      },
      {
        when: [],
        text: 'Coats. It has rained, and the street has its lights lying in it. The waiter is about to take away the tablecloth by its four corners, crumbs, leaves and all. She’s at the door with her collar up, pulling on one glove. There is nothing further on anybody’s list.',
      },
    ],
    choices: {
      pay: {
        label: 'Leave money and go',
        costs: [dollars(24)],
        then: [remember('restaurant-walkout'), joanna.regard.down(20), ted.energy.up(20)],
        text: 'You put down too much and don’t wait for it. Behind you she says your name, not loudly. You’ve turned the corner by the time you decide to have heard it.',
        after: ['{robin} is paid by the hour.'],
      },
      hard: {
        label: '“You’ll have to take him from me.”',
        then: [remember('restaurant-hard-word'), joanna.regard.down(80), ted.strain.down(40)],
        text: '“I know I will,” she says. The glove is on. She looks at it, and at the other one, and gets into a cab that had not been hailed.',
        after: ['It’s what you think.'],
      },
      tear: {
        label: 'Tear off the corner she drew on',
        then: [remember('kept-the-corner'), joanna.regard.up(20)],
        text: 'You do it under the waiter’s hands. She sees you, through the glass of the door, with the scrap going into your pocket. It’s the leaf that points the wrong way.',
        after: ['She may see you do it.'],
      },
      walk: {
        label: 'Walk her to the corner in silence',
        costs: [energy(25)],
        then: [remember('walked-her-to-corner'), joanna.regard.up(30)],
        text: 'Half a block, in step; you’d forgotten that you walk in step. At the corner she says, “I’m sorry it’s you.” You say you’re sorry, too. The light changes, and it’s hers.',
        after: ['It isn’t far.'],
      },
    },
  },
})
