/** A Thursday at five: the job goes, in the way the record has earned; or it stays, at a price that will be read out. */
import { scenes } from '../events/define.ts'
import { any, billy, energy, joanna, mark, not, remember, remembers, ted, when, work } from '../events/words.ts'

const bossFaces = [
  { who: 'pruett', looks: 'sad' },
  { who: 'ted', looks: 'surprised' },
] as const
/** A letter of his is worth what was said to him before. */
const spoken = any(remembers('took-blame'), remembers('told-pruett'), remembers('asked-terms'), remembers('pruett-sons'))
const letter = when([spoken], [remember('pruett-letter')], [work.standing.up(5)])
const lost = (how: number) => [mark('jobDay'), mark('jobHow', how)] as const

export const job = scenes({
  fired: {
    slot: 'afternoon',
    beat: 'B18',
    mood: 'blow',
    title: 'Thursday, Five O’Clock',
    where: 'bossOffice',
    faces: bossFaces,
    panels: [
      [
        {
          when: [remembers('told-pruett')],
          text: '{pruett} closes the door himself. “You always told me why,” he says. “It’s on here, too: that you told me.” He has a sheet of yellow paper, and reads it, since he can’t look up.',
        },
        {
          when: [remembers('pruett-sons')],
          text: '{pruett} closes the door himself. His two sons are on the sill, in a frame, at six and eight; they’re in Tucson, and thirty. He turns them a little to the window. He has a sheet of yellow paper, and reads it, since he can’t look up.',
        },
        { when: [], text: '{pruett} closes the door himself. He has a sheet of yellow paper and reads it because he can’t look up.' },
      ],
    ],
    text: [
      {
        when: [remembers('told-pruett')],
        text: '{reasons} “I covered Monday,” he says. “I hate this, so let me do it fast.” Under the window the lights of Lexington go green.',
      },
      {
        when: [],
        text: '{reasons} “I covered Monday,” he says. “I covered most of a year. I hate this, so let me do it fast.” Under the window the lights of Lexington go green, all the way down.',
      },
    ],
    choices: {
      dignity: {
        label: 'Take it standing',
        then: [...lost(0), remember('fired-dignity'), ted.strain.up(60)],
        text: 'You’ve been standing since “Monday.” You hold out your hand, and he needs both of his. In the corridor every typewriter is going at once, on nothing.',
        after: ['He has to get through it too.'],
      },
      plea: {
        label: 'Ask for a month',
        costs: [energy(25)],
        then: [...lost(0), remember('fired-plea'), ted.strain.up(80)],
        text: 'You say what the month is for. He takes off his glasses. “I’d put it in the margin,” he says. “It isn’t my form.” He wants to. It’s all over his face.',
        after: ['There’s a court date. He should know.'],
      },
      scene: {
        label: 'Say all of it, loudly',
        then: [...lost(0), remember('fired-scene'), ted.strain.down(60)],
        text: 'The evenings, the family, the bigger boards. You open the door, so as to be quite clear. {craig} stands there with two coffees and can’t find where to put them.',
        after: ['It would be a relief.', '{teague} types what she hears.'],
      },
      letter: {
        label: 'Ask him for a letter',
        then: [...lost(0), letter, remember('fired-dignity'), ted.strain.up(60)],
        text: [
          {
            when: [not(spoken), remembers('blamed-billy')],
            text: '“I can give the dates,” he says. “You told that room it was the boy. I’ve gone over that.” It comes to two lines, standing, and he blots them.',
          },
          {
            when: [not(spoken)],
            text: '“I can give the dates,” he says, “and that they’re true.” For the rest he’d have had to be told. He writes two lines, standing, and blots them, and blots them again.',
          },
          {
            when: [],
            text: '“Tonight,” he says. He’s so glad of something to do that he starts looking for paper with the yellow sheet still in his hand. You take it from him, and read it to the end.',
          },
        ],
        after: ['It will say what he can say.'],
      },
    },
  },
  cut: {
    slot: 'afternoon',
    beat: 'B18',
    mood: 'blow',
    title: 'The Account Goes West',
    where: 'bossOffice',
    faces: [
      { who: 'pruett', looks: 'cry' },
      { who: 'ted', looks: 'surprised' },
    ],
    panels: [
      'Sunmill has been bought by people in Minneapolis, who have an agency already, and a nephew. {pruett} has nine names. He does yours himself, at five, with the door shut, and he has to stop.',
    ],
    text: '“It isn’t the dates,” he says. He has the dates. {reasons} “It isn’t them. It’s just a knife, and you’re on the paper.”',
    choices: {
      dignity: {
        label: 'Take it standing',
        then: [...lost(1), remember('fired-dignity'), ted.strain.up(60)],
        text: 'You find that you’re patting him. He’s got a wool jacket on, and it is warm. “I’ve never had anybody do it better,” he says, into his handkerchief. He means be fired.',
        after: ['He has eight more to do.'],
      },
      plea: {
        label: 'Ask for a month',
        costs: [energy(25)],
        then: [...lost(1), remember('fired-plea'), ted.strain.up(80)],
        text: 'He has asked already; he asked for all nine. Minneapolis said it was a long month. He shows you the telegram, which says just that.',
        after: ['There’s a court date. He should know.'],
      },
      scene: {
        label: 'Say what you think of Minneapolis',
        then: [...lost(1), remember('fired-scene'), ted.strain.down(60)],
        text: 'It’s loud, it’s about oatmeal, and the whole floor stops. At the end of it somebody claps, twice, from behind the frosted glass: {roz}. {pruett} shuts the window, as if it might have got out.',
        after: ['It would be a relief.', '{teague} types what she hears.'],
      },
      letter: {
        label: 'Ask him for a letter',
        then: [...lost(1), remember('pruett-letter'), remember('fired-dignity'), ted.strain.up(60)],
        text: '“I’ve written it,” he says, and has: two pages, one of them about the boy. He asks you to look over the commas.',
        after: ['He’ll want to.'],
      },
    },
  },
  transfer: {
    slot: 'afternoon',
    beat: 'B18',
    mood: 'blow',
    title: 'A Corner in Chicago',
    where: 'bossOffice',
    faces: [
      { who: 'pruett', looks: 'happy' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: [
      {
        when: [work.standing.below(600)],
        text: 'Sunmill is moving to Chicago, and {brandt} has asked for you by name: a corner office, the lake in two windows, March first. “I had a yellow sheet here for you,” says {pruett}. “He’d rather I didn’t read it. There’s no desk for you here after that. There’s the one there.” He’s got a photograph of the window.',
      },
      {
        when: [],
        text: 'Sunmill is moving its money to Chicago, and wants you to go with it: a corner office, the lake in two windows, March first. “You earned it,” says {pruett}. “There isn’t a desk for you here after that, I had better say so. There’s just the one there.” He’s got a photograph of the window.',
      },
    ],
    choices: {
      refuse: {
        label: '“I can’t. There’s a boy.”',
        then: [...lost(2), remember('transfer-refused'), remember('fired-dignity'), billy.trust.up(20), ted.strain.up(60)],
        text: 'He puts the photograph face down. “I told them you’d say that,” he says. “I told them it was a good sign.” He walks you to the elevator himself, carrying your hat.',
        after: ['There’s no desk here after that.'],
      },
      letter: {
        label: 'Refuse, and ask for a letter',
        then: [...lost(2), remember('transfer-refused'), remember('pruett-letter'), ted.strain.up(60)],
        text: '“I’ll say you turned down the lake,” he says. He writes it there and then, in longhand, with his tongue in his cheek like {billy}. It’s a good letter. It’s got a boy in it.',
        after: ['He’d put it in writing.'],
      },
      accept: {
        label: 'Accept',
        then: [
          mark('jobDay'),
          mark('jobHow', 3),
          remember('transfer-taken'),
          work.standing.up(100),
          ted.pay.up(12500),
          billy.trust.down(80),
          billy.bond.down(40),
          joanna.regard.down(10),
        ],
        text: 'It’s easy. {pruett} gets out the bottle they keep for it. The plaque will say SUNMILL, and the years. “How’s the boy going to like the lake?” he says. You say he likes trains.',
        after: ['You’d keep the work, and its hours.', '{strand} will read the hours out.'],
      },
    },
  },
  brandt: {
    slot: 'afternoon',
    beat: 'B18',
    title: 'Long Distance',
    where: 'bossOffice',
    faces: [
      { who: 'pruett', looks: 'embarrassed' },
      { who: 'ted', looks: 'worried' },
    ],
    text: '{pruett} has got as far as the second line of the yellow sheet. {reasons} {teague} puts her face in the door. “Cedar Rapids,” she says. “He won’t leave word.” {pruett} listens for some time. He holds out the receiver, away from his ear, and a small dry voice in it is saying your name, and then the word “hat.”',
    choices: {
      stay: {
        label: 'Keep the desk, at {brandt}’s price',
        then: [
          mark('jobDay'),
          mark('jobHow', 4),
          remember('brandt-spoke'),
          ted.strain.up(40),
          work.standing.up(60),
          billy.company.down(40),
        ],
        text: 'The price is Tuesdays and Thursdays, till eight, until April. {pruett} writes it beneath the yellow lines. {brandt} asks to speak to you. “I sat there,” he says. “I never said anything. So.”',
        after: ['Two evenings a week, until April.', 'The court will hear about the evenings.'],
      },
      thank: {
        label: 'Thank {brandt}, and go',
        then: [...lost(0), remember('brandt-friend'), remember('fired-dignity'), ted.strain.up(40), billy.bond.up(10)],
        text: 'You tell {brandt} what’s in those evenings. There’s a long hum of Iowa. “No,” he says. “I’d not ask for those.” He gives you a number, and says to read it back.',
        after: ['You’d have till tomorrow at five.'],
      },
    },
  },
})
