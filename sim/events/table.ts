/** Who sits where, and what is left on the plate. */
import { theme } from './define.ts'
import { atHome, billy, dollars, energy, home, minutes, not, remember, remembers, sick, ted, weeks } from './words.ts'

export const table = theme({
  thirdChair: {
    at: ['evening'],
    onceIn: 8,
    when: [weeks(6, 20), atHome],
    title: 'The Third Chair',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'sad' },
    ],
    text: 'There are three chairs at the table. Every night when he comes in {billy} hangs his coat over the back of hers, and buttons it, top to bottom, around nobody. Tonight the coat slides off, and he gets up from his soup and puts it back.',
    choices: {
      leave: {
        label: 'Pass the bread. Let it hang.',
        then: [billy.security.up(6), billy.calm.up(20), remember('third-chair')],
        after: ['It stays where he put it.'],
        text: 'He eats with one eye on it. By spring the chair will have the shape of a small person with very good posture.',
      },
      ask: {
        label: 'Ask what it’s for.',
        costs: [minutes(30), energy(20)],
        then: [billy.bond.up(30), ted.skill.listening.practise(2), remember('third-chair')],
        after: ['He tells you things when the question is small.'],
        text: '“So nobody sits,” he says. He thinks whether that was all of it. “And so it’s warm.”',
      },
      move: {
        label: 'Put the chair in the hall.',
        then: [billy.security.down(12), billy.calm.down(20), home.mess.down(20)],
        after: ['There would be room to walk.'],
        text: 'He hangs the coat on the knob of his door after that. It falls down about twice an evening.',
      },
    },
  },
  guestForSupper: {
    at: ['evening'],
    on: 'schoolDay',
    onceIn: 30,
    when: [weeks(15, 60), ted.skill.cooking.atLeast(2), atHome],
    title: 'Enough for Two',
    where: 'apartment',
    faces: [
      { who: 'marcus', looks: 'neutral' },
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'thinking' },
    ],
    text: '{marcus} can stay if there is enough. His mother is on till eight, and he has explained this to the doorman, the elevator and you. On the stove there are two chops, which is a number all three of you can count.',
    choices: {
      rice: {
        label: 'Stretch it. Rice, and an egg on top.',
        costs: [minutes(30)],
        then: [billy.play.up(40), billy.bond.up(15), remember('fed-marcus')],
        after: ['Two chops can be cut in three.', '{gloria} hears what he ate.'],
        text: '{marcus} eats as if it were a job with a pension. “You put the egg on purpose,” he says. He will recommend it.',
      },
      pizza: {
        label: 'Three Brothers, three slices.',
        costs: [dollars(3), minutes(15)],
        then: [billy.play.up(30), billy.food.up(60)],
        after: ['Nobody has to wash a rice pot.'],
        text: 'They fold them the way {carmine} taught them, and {marcus} says the A train is eight cars but sometimes ten. {billy} looks at you to see that you heard.',
      },
      another: {
        label: 'Not tonight. Next {weekday}.',
        then: [billy.bond.down(10), ted.energy.up(20)],
        after: ['He will hold you to the day.'],
        text: '“Next {weekday},” {marcus} says, and writes it on his hand with your good pen. On the day he is there at six, washed.',
      },
    },
  },
  elevenPeas: {
    at: ['evening'],
    onceIn: 100,
    when: [weeks(3, 60), atHome, not(sick)],
    title: 'Eleven Peas',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'thinking' },
      { who: 'ted', looks: 'tired' },
    ],
    text: '“Eleven,” says {billy}, asked how many peas he would call fair. You had said all. He has moved them out to the rim of the boat plate, single file, and is looking at the last one with some sympathy. It’s ten to eight.',
    choices: {
      eleven: {
        label: 'Shake on eleven.',
        then: [billy.food.up(20), billy.trust.up(4), billy.calm.up(10)],
        after: ['Then it’s a contract.'],
        text: 'He eats them one by one, aloud. At eleven he lays down the fork with the handle toward you, as officers give up a sword.',
      },
      all: {
        label: 'All of them. You’ll sit here till then.',
        costs: [minutes(40), energy(20)],
        then: [billy.food.up(70), home.routine.up(25), billy.bond.down(8)],
        after: ['You have the evening, after all.', 'So has he.'],
        text: 'At half past eight he eats the lot, cold, in four forkfuls, with his eyes on the wall. You eat yours. They are terrible.',
      },
      yours: {
        label: 'Eat them yourself. He can have an apple.',
        then: [billy.bond.up(15), billy.food.up(10), home.routine.down(10)],
        after: ['You never cared for them either.'],
        text: 'He watches the first three go, to see if it is a trick. Then he gets down and brings you the salt.',
      },
    },
  },
  theEnd: {
    at: ['morning'],
    onceIn: 140,
    mood: 'warm',
    when: [weeks(8, 74), atHome, ted.skill.cooking.atLeast(1), not(sick)],
    title: 'The End of the Loaf',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'It’s the end of the loaf. Nobody eats the end; you were told so the first morning. Today it is on your plate, toasted, buttered into all four corners, and {billy} is putting the bread away with his back to you.',
    choices: {
      eat: {
        label: 'Eat it. Say it’s good.',
        then: [billy.bond.up(25), billy.calm.up(15), remember('the-end-piece')],
        after: ['It’s mostly crust.'],
        text: 'It is good. It’s all crust and butter. The next loaf, it’s there again, and after that it is where it goes.',
      },
      halve: {
        label: 'Cut it in two. Half each.',
        then: [billy.bond.up(15), billy.food.up(30)],
        after: ['He’s never tried it.'],
        text: 'He chews for a long time with his eyes on the toaster. “It’s a lot of outside,” he says, and finishes.',
      },
      sill: {
        label: 'Put it out on the sill together.',
        costs: [minutes(10)],
        then: [billy.play.up(40), billy.school.up(5)],
        after: ['There’s somebody on the sill already.'],
        text: 'The pigeon with the bad foot gets most of it. {billy} names it after you, on account of the hurry.',
      },
    },
  },
  maVisits: {
    at: ['evening', 'morning'],
    onceIn: 12,
    when: [weeks(19, 24), not(remembers('list-removed')), atHome],
    title: 'The Spices, by Size',
    where: 'apartment',
    faces: [
      { who: 'ma', looks: 'neutral' },
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'embarrassed' },
    ],
    text: '{ma} has come for four days with a ham. She has put the spices in order of size and ironed things you didn’t know were cloth. Now she’s at the icebox with her glasses up, reading the list. “I’m not saying anything,” says {ma}. “Who taught that girl to make a seven?”',
    choices: {
      let: {
        label: 'Let her. Have some ham.',
        costs: [energy(40)],
        then: [billy.food.up(140), home.mess.down(90), home.groceries.up(60), remember('ma-stayed')],
        after: ['She goes home on Sunday.'],
        text: 'She leaves soup in six jars, labeled, and takes the nine-ten. It’s a week before you find the paprika. He had known where it was. Nobody asked him.',
      },
      rule: {
        label: 'One rule: nobody touches the list.',
        costs: [energy(20)],
        then: [billy.security.up(12), billy.calm.up(20), ted.strain.up(15)],
        after: ['She will be hurt, and dust around it.'],
        text: 'She takes her hand away. “Your father had a bench like that,” she says after a while. For three days she dusts up to the icebox and then on from the other side.',
      },
      speak: {
        label: 'Read her what {joanna} did in a day.',
        costs: [minutes(15), energy(20)],
        then: [ted.strain.up(20), billy.security.up(9), billy.bond.up(15), remember('good-about-joanna')],
        after: ['It’s all there, in sevens.', 'He’ll be listening.'],
        text: 'You read it out, and {billy} fills in the ones that have worn off. It takes as long as grace. {ma} lets her glasses down. “And then she’d draw?” she says.',
      },
    },
  },
})
