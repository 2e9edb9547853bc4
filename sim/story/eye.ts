/** The Eye: a good half hour, whoever was looking, and a cut. The nine blocks are run.ts, the forty minutes door.ts and stitches.ts, the rest after.ts. */
import { type Card, scenes, type Wording } from '../events/define.ts'
import { arc, billy, type Effect, energy, mark, minutes, remember, remembers, when } from '../events/words.ts'

/** Who had an eye on him: the words of the scene, the memory's detail. */
const WATCHED: readonly Effect[] = [
  when(
    [arc('eyeWatched', 2)],
    [when([arc('eyeWatched', 3)], [remember('who-watched', 'paper')], [remember('who-watched', 'robin')])],
    [when([arc('eyeWatched', 1)], [remember('who-watched', 'margaret')], [remember('who-watched', 'ted', 0)])],
  ),
]

const watched: Wording[] = [
  {
    when: [arc('eyeWatched', 3)],
    text: 'You’ve got the paper open at the column about mortgages. You’ve looked up at every shout. There are a great many shouts. You look down to find your line.',
  },
  {
    when: [arc('eyeWatched', 2)],
    text: 'You’re crossing Columbus with two ices in one hand. {robin} has him. You can see the back of her sweater, and his shoes, and her head turning to say something to a girl she knows.',
  },
  {
    when: [arc('eyeWatched', 1)],
    text: 'It’s {margaret}’s turn to look; you have a system. She is tying {toby}’s shoe. You’re telling her about {pruett} and the bigger boards. You have just got to the good part.',
  },
  {
    when: [],
    text: 'You’re watching. You’re nine feet off with nothing in your hands, looking straight at him. It’s the thing you will say afterward, and it will be true.',
  },
]

const goodHalfHour: Wording[] = [
  {
    when: [remembers('kite-built')],
    text: 'Saturday. The kite goes up on the second try, and its tail says “{line}” twice over, since it had to be long. He lets it out to the last of the string. Then he ties it to the bench, with a proper knot, because it’s a pet now.',
  },
  {
    when: [remembers('mgt-bench')],
    text: 'Saturday. Pirates. {nell} is the captain and the law. {toby} is the treasure. {billy} is whatever is left, and has made something of it; he’s the tide.',
  },
  {
    when: [],
    text: 'Saturday. {marcus} is here, with statistics. They’re timing each other with a watch that {marcus}’s father gave him, and they are getting faster, which {marcus} says people do until they don’t.',
  },
]

const ways: Card['choices'] = {
  talk: {
    label: 'Talk to him',
    costs: [minutes(130), energy(90)],
    then: [mark('eyeDay'), mark('eyeWay', 0), remember('carried-hospital', 'talked'), ...WATCHED, billy.bond.up(30), billy.calm.down(40)],
    text: '“Tell me the stops on {ray}’s train.” “From which end?” he says, into your neck. You say from the end we’re at.',
    after: ['You’ll get there whichever way.'],
    leads: 'run.cab',
  },
  count: {
    label: 'Count the blocks for him',
    costs: [minutes(130), energy(90)],
    then: [mark('eyeDay'), mark('eyeWay', 1), remember('carried-hospital', 'counted'), ...WATCHED, billy.bond.up(20), billy.calm.down(20)],
    text: '“Nine blocks,” you say. “You tell me when it’s eight.” He can’t see the signs. He counts curbs, by the bump.',
    after: ['You’ll get there whichever way.'],
    leads: 'run.cab',
  },
  sing: {
    label: 'Sing; the jingle, if need be',
    costs: [minutes(130), energy(90)],
    then: [mark('eyeDay'), mark('eyeWay', 2), remember('carried-hospital', 'sang'), ...WATCHED, billy.bond.up(30), billy.calm.down(30)],
    text: 'The jingle, God forgive you, all four lines. On the second time around he comes in on “golden,” a half tone under, from somewhere beneath your ear.',
    after: ['You’ll get there whichever way.'],
    leads: 'run.cab',
  },
  run: {
    label: 'Just run',
    costs: [minutes(120), energy(110)],
    then: [
      mark('eyeDay'),
      mark('eyeWay', 3),
      remember('carried-hospital', 'ran'),
      ...WATCHED,
      billy.bond.up(20),
      billy.calm.down(60),
      billy.trust.up(20),
    ],
    text: 'Only your shoes. They’re the office ones. You hear them go by shop after shop as if someone were being chased.',
    after: ['You’ll get there whichever way.'],
    leads: 'run.cab',
  },
}

export const eye = scenes({
  slide: {
    slot: 'afternoon',
    beat: 'B11',
    mood: 'blow',
    title: 'He Doesn’t Yell',
    where: 'playground',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    panels: [goodHalfHour, watched],
    text: 'The slide has a bolt at the top that somebody meant to see to. He goes over the side of the ladder without a sound. He doesn’t yell. That’s how you know. You have him up before you have decided to, with your hand flat over the side of his face.',
    choices: ways,
  },
  curb: {
    slot: 'afternoon',
    beat: 'B11',
    mood: 'blow',
    title: 'The Iron Rail',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'worried' },
      { who: 'ted', looks: 'surprised' },
    ],
    panels: [goodHalfHour, watched],
    text: 'Going home they race, stoop to stoop, one hand along the area rails. One of the rails ends in a leaf, at the height of a boy. He stops, and stands there. He doesn’t yell. That’s how you know. You have him up before you have decided to.',
    choices: ways,
  },
})
