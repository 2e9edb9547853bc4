/** The large questions, asked inside small tasks. */
import { theme } from './define.ts'
import { any, atHome, beat, billy, energy, happened, joanna, minutes, remember, remembers, ted, weeks } from './words.ts'

export const heart = theme({
  theFaucet: {
    at: ['evening'],
    onceIn: 2,
    when: [weeks(2, 20), any(billy.security.below(560), remembers('bedtime-story', 3)), atHome],
    title: 'The Faucet',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'He is on the stool rinsing spoons, one at a time, which is his way. The water is loud. He says something to it. You say, “What, pal?” He says it again to the next spoon. “I said was it because I was loud on Sunday.”',
    choices: {
      kneel: {
        label: 'Turn off the water. Kneel down.',
        costs: [minutes(30), energy(25)],
        then: [
          billy.security.up(72),
          billy.calm.up(120),
          billy.bond.up(60),
          ted.skill.listening.practise(3),
          remember('my-fault-answered'),
        ],
        after: ['It will take a while. There are many spoons.'],
        text: 'You tell him no, and which Sunday, and that you were there and it was good noise. He asks if you are sure. You are sure. He gives you a spoon to dry.',
      },
      dry: {
        label: '“Of course not.” Keep drying.',
        then: [billy.security.up(24), billy.calm.up(40)],
        after: ['It is the truth, and it is short.'],
        text: 'He nods and rinses. The spoons come a little slower.',
      },
      everyone: {
        label: 'Say everyone was loud that Sunday.',
        costs: [minutes(5)],
        then: [billy.security.up(12), billy.calm.up(20), billy.trust.up(9), remember('all-of-us')],
        after: ['It is true as well.'],
        text: 'He considers that. “Then it was all of us.” You hadn’t meant it that way, and it isn’t wrong.',
      },
    },
  },
  dogNamedGone: {
    at: ['afternoon', 'evening'],
    onceIn: 8,
    when: [weeks(7, 18), billy.security.below(700)],
    title: 'The Dog Named Gone',
    where: 'street',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'desmond', looks: 'thinking' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'He stops at the corner and waits, holding his hand out a little, at knee height, until whatever it is has finished with the hydrant. “His name is Gone,” {billy} says. “He only comes when you don’t call.”',
    choices: {
      walk: {
        label: 'Walk the dog. Twice around the block.',
        costs: [minutes(30), energy(20)],
        then: [billy.bond.up(40), billy.security.up(18), billy.play.up(60), remember('walked-gone')],
        after: ['It’s cold, for a dog.'],
        text: 'You are trusted with the leash from Columbus on. He pulls. At the door {desmond} holds it open a second longer than two people need.',
      },
      ask: {
        label: 'Ask where Gone came from.',
        costs: [minutes(15)],
        when: [ted.skill.listening.atLeast(1)],
        because: 'You would ask it wrong. You can hear that you would.',
        then: [billy.security.up(36), billy.calm.up(60), ted.skill.listening.practise(2)],
        after: ['Somewhere, presumably.'],
        text: '“From a lady,” he says. “She couldn’t have him where she went.” He scratches the air behind an ear. “She didn’t not want him.”',
      },
      rules: {
        label: 'Say the lease doesn’t allow dogs.',
        then: [billy.calm.down(20), billy.trust.down(5)],
        after: ['It doesn’t.'],
        text: 'Behind you {desmond} clears his throat and addresses the air. “That one,” he says, “is on the list.”',
      },
    },
  },
  noteUnderTheDoor: {
    at: ['morning'],
    onceIn: 14,
    when: [weeks(3, 24), billy.trust.below(450), atHome],
    title: 'I HAT YOU',
    where: 'apartment',
    faces: [
      { who: 'ted', looks: 'sad' },
      { who: 'billy', looks: 'angry' },
    ],
    text: 'A paper comes under the bathroom door while you are shaving: the back of a type sample, capitals, pressed hard. I HAT YOU. Outside there is breathing, and then socks going away, and then socks coming back to see.',
    choices: {
      write: {
        label: 'Write back. Slide it under.',
        costs: [minutes(20)],
        then: [billy.bond.up(50), billy.calm.up(50), billy.trust.up(10), remember('hat-letters')],
        after: ['You’re told you have a way with a headline.'],
        text: 'PLES SAY WHAT FOR, you print. It takes him some time. FOR THE POTATOS AND FOR THURSDAY. By the sixth letter there are signatures, and a drawing of a hat.',
      },
      spelling: {
        label: 'Tell him it has an E.',
        then: [billy.bond.down(30), billy.school.up(5)],
        after: ['It does have an E.'],
        text: 'The paper goes back out. It returns with the E, very large, and underlined.',
      },
      hug: {
        label: 'Finish shaving. Find him later.',
        then: [billy.bond.up(10), billy.calm.up(10)],
        after: ['He might have cooled by then.'],
        text: 'He lets himself be found, behind the coats. He smells of your soap. Nobody brings up literature.',
      },
    },
  },
  sayHerName: {
    at: ['evening', 'midday', 'afternoon'],
    onceIn: 55,
    again: 14,
    when: [weeks(8, 60)],
    title: 'Your Wife',
    where: 'pizza',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'thinking' },
      { who: 'carmine', looks: 'neutral' },
    ],
    text: [
      {
        when: [],
        text: 'The man at the next table knew you both on Eighty-sixth Street and means no harm. “And how’s that wife of yours?” he says, over {billy}’s head. {billy} puts down his slice and looks at you, to see what the answer is.',
      },
      {
        when: [],
        text: 'A colleague’s husband, at the counter, with a paper plate: “I heard she took off, just like that.” {billy} is two feet away, folding his napkin into a train.',
      },
      {
        when: [],
        text: '“What kind of a mother,” begins the lady with the Pekinese, and looks down, and sees who is holding the door for her.',
      },
    ],
    choices: {
      well: {
        label: 'Speak well of her, so he hears.',
        costs: [energy(20)],
        then: [billy.security.up(12), billy.calm.up(30), billy.bond.up(15), remember('good-about-joanna')],
        after: ['It is a small thing, and it will be noticed.'],
        text: [
          {
            when: [],
            text: '“She’s well, I hope,” you say. “She draws better than anyone I know.” {billy} picks the slice up again. “Flowers,” he tells the man. “With notes on.”',
          },
          { when: [], text: 'You say that it wasn’t just like that, and that it wasn’t easy. The napkin acquires a second car.' },
          { when: [], text: '“A good one,” you say, “and tired.” {billy} closes the door after the lady with great care.' },
        ],
      },
      nothing: {
        label: 'Say something about the weather.',
        then: [ted.energy.up(5)],
        after: ['It is no one’s business.'],
        text: [
          { when: [], text: '“Cold for the time of year,” you say. {billy} looks from you to the window, and checks.' },
          { when: [], text: 'You say you should be going. In the street he says, “You didn’t say.” You didn’t.' },
          { when: [], text: 'You count out the change. The dog sits down on {billy}’s shoe, and all of you look at that.' },
        ],
      },
      joke: {
        label: 'Make the joke. You have one.',
        then: [ted.strain.down(20), billy.security.down(18), billy.calm.down(30), remember('bad-about-joanna')],
        after: ['It’s a good joke. You tell it well.'],
        text: [
          { when: [], text: 'It gets its laugh. {billy} laughs as well, a second late, with his eyes on your face, learning it.' },
          { when: [], text: 'The man slaps the counter. {billy}’s napkin has stopped being a train.' },
          { when: [], text: 'She laughs so that the dog barks. On the corner {billy} asks, “Was that her?”' },
        ],
      },
    },
  },
  whoList: {
    at: ['night', 'evening'],
    onceIn: 28,
    when: [beat('B12'), weeks(32, 52), atHome],
    title: 'The Who List',
    where: 'billysRoom',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'You are tying a knot in a kite string, or he is. “If you die,” says {billy}, and holds the loop still with one finger so that you can finish. “Not soon. But who’d pick me up?”',
    choices: {
      list: {
        label: 'Get a pencil. Make a list with him.',
        costs: [minutes(30), energy(25)],
        then: [billy.security.up(60), billy.calm.up(80), billy.bond.up(20), remember('the-who-list')],
        after: ['He would like it in writing.', 'Somebody’s name goes on it who doesn’t know.'],
        text: [
          {
            when: [happened('questions.greenCoat')],
            text: 'He puts the times beside the names. MARGRIT TIL SIX. RAY IF ITS TRAINS. At the bottom, after some thought, MOM, and no time. He files it behind the icebox.',
          },
          {
            when: [],
            text: 'He puts the times beside the names. MARGRIT TIL SIX. RAY IF ITS TRAINS. At the bottom, after some thought, MOMMY, and no time. He files it behind the icebox.',
          },
        ],
      },
      wont: {
        label: 'Tell him you won’t.',
        then: [billy.security.up(12), billy.trust.down(6)],
        after: ['It is what one says.'],
        text: '“Everybody does,” he says, kindly. “{calderon}’s fish did.” He pulls the loop tight around your thumb.',
      },
      hold: {
        label: 'Put an arm around him.',
        then: [billy.bond.up(20), billy.calm.up(40)],
        after: ['There’s an answer in it, of a kind.'],
        text: 'He leans, all fifty pounds. After a while, into your shirt: “So {margaret}, probably.”',
      },
    },
  },
  iLoveYou: {
    at: ['morning'],
    on: 'schoolDay',
    onceIn: 20,
    mood: 'warm',
    when: [billy.bond.atLeast(620), atHome, weeks(12, 76)],
    title: 'As One Says Bless You',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'He is halfway out of the door with his hood up and a piece of toast in his teeth. He takes the toast out. “Love you, bye,” he says, the way one says bless you, and puts it back.',
    choices: {
      say: {
        label: 'Say it back, plainly.',
        then: [billy.bond.up(45), billy.calm.up(30), remember('said-love')],
        after: ['There is nobody on the landing.'],
        text: '“I love you too,” you say to the hood. It stops. It nods, once, like a man whose figures have been confirmed.',
      },
      salute: {
        label: 'Salute.',
        then: [billy.bond.up(25), remember('saluted')],
        after: ['He has a good salute.'],
        text: 'He returns it with the toast. All the way down you can hear him practicing: heels, landing, heels.',
      },
    },
  },
  sendSketches: {
    at: ['night', 'evening'],
    onceIn: 36,
    when: [weeks(10, 45)],
    title: 'Her Drawer',
    where: 'apartment',
    faces: [{ who: 'ted', looks: 'thinking' }],
    text: 'You were looking for tape. It’s her drawer, the flat one, and in it there are flowers, forty or fifty sheets, with notes on the petals: warmer, less, like the inside of a shell. The last is dated the week that {billy} was born.',
    choices: {
      send: {
        label: 'Send them to her, flat, in boards.',
        costs: [minutes(30)],
        then: [joanna.regard.up(50), joanna.well.up(20), remember('sent-sketches')],
        after: ['They would reach Chicago by Friday.'],
        text: 'You cut the boards yourself. At the post office they ask the value of the contents, and hold the pen for you, and wait.',
      },
      keep: {
        label: 'Keep them for {billy}.',
        then: [billy.calm.up(30), billy.security.up(6), remember('kept-sketches')],
        after: ['He ought to have something in her hand.'],
        text: 'He goes through them on the floor, slowly, right way up. “She was good at the insides,” he says.',
      },
      shut: {
        label: 'Shut the drawer.',
        then: [ted.strain.down(10)],
        after: ['You were looking for tape.'],
        text: 'The tape turns out to be under the telephone book, for reasons of hers.',
      },
    },
  },
  runaway: {
    at: ['evening', 'afternoon'],
    on: 'weekend',
    onceIn: 10,
    when: [weeks(4, 20), billy.security.below(420)],
    title: 'A Young Man, a Suitcase',
    where: 'lobby',
    faces: [
      { who: 'desmond', looks: 'worried' },
      { who: 'billy', looks: 'sad' },
      { who: 'ted', looks: 'worried' },
    ],
    text: 'The house telephone. “There is a young man in the lobby with a suitcase,” says {desmond}, low, “and he would like a cab to Chicago. He has four dollars and ten cents. I have told him it is the slow season for cabs.”',
    choices: {
      sit: {
        label: 'Go down. Sit on the case beside him.',
        costs: [minutes(40), energy(25)],
        then: [billy.bond.up(60), billy.security.up(48), billy.calm.up(80), remember('lobby-suitcase')],
        after: ['The case will hold two.'],
        text: 'You sit. People come in and go around you, with their bags held high. “It’s seven hundred and ninety miles,” he says at last. “I’d need a bigger lunch.”',
      },
      packed: {
        label: 'Ask what he packed.',
        costs: [minutes(20)],
        then: [billy.bond.up(60), billy.calm.up(50), ted.skill.listening.practise(2), remember('lobby-suitcase')],
        after: ['He will have thought about it.'],
        text: 'He opens it on the marble. A sweater; the boat plate; the spatula. “So she’d know how we do it,” he says.',
      },
      up: {
        label: 'Have {desmond} send him up.',
        then: [billy.bond.down(25), billy.security.down(12)],
        after: ['You have {artie} on the other telephone.'],
        text: 'The elevator opens. He walks past you with the case, into his room, and unpacks it, one drawer at a time.',
      },
    },
  },
  hatAgain: {
    at: ['morning'],
    onceIn: 2,
    mood: 'warm',
    when: [weeks(20, 70), remembers('hat-letters'), billy.bond.atLeast(560), atHome],
    title: 'Another Letter, About Hats',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'fond' },
    ],
    text: 'You’re shaving. A paper comes in under the bathroom door, with a fold in it this time, and your name. I DONT HAT YOU ANYMOR EXEPT THE POTATOS. Outside there are socks, not going anywhere.',
    choices: {
      write: {
        label: 'Write back. Slide it under.',
        costs: [minutes(15)],
        then: [billy.bond.up(30), billy.calm.up(20), remember('hat-letters')],
        after: ['It’s a correspondence.'],
        text: 'WHAT IS IT ABOUT THE POTATOS, you print. It comes back with a drawing: a plate, from the side, and on it something like Gibraltar.',
      },
      potatoes: {
        label: 'Make them some other way tonight.',
        costs: [minutes(20)],
        then: [billy.food.up(50), billy.trust.up(4), ted.skill.cooking.practise(1)],
        after: ['There are other ways. You’ve seen them on boxes.'],
        text: 'They’re in their skins, with a cut across the top. He takes a forkful, and puts down the fork, and goes and gets the letter, and a pencil.',
      },
      door: {
        label: 'Open the door.',
        then: [billy.bond.up(15), billy.company.up(25)],
        after: ['You’ve soap on.'],
        text: 'He’d been sitting with his back to it, and comes in flat. From the floor he looks at you, soap and all. “You weren’t supposed to come yet,” he says. “You were supposed to write.”',
      },
    },
  },
})
