/** The slow way back: a report, a season away, Saturdays that are earned, and one supper that he cooks. */
import { scenes } from '../events/define.ts'
import { billy, court, dollars, energy, margaret, mark, minutes, remember, ted } from '../events/words.ts'

export const season = scenes({
  report: {
    slot: 'forenoon',
    mood: 'blow',
    title: 'By the Week',
    where: 'courtroom',
    faces: [
      { who: 'carlisle', looks: 'tired' },
      { who: 'ted', looks: 'embarrassed' },
      { who: 'margaret', looks: 'worried' },
    ],
    text: '{carlisle} has a second report, and the school nurse’s, with a weight in it. “A boy is fed by the week, sir,” he says, “and not by the hearing.” He proposes a season: {billy} to sleep elsewhere till it’s warm, and you to have him by the day, as it’s earned. He looks to see if you’ll fight it.',
    choices: {
      landing: {
        label: 'Across the landing, with {margaret}',
        then: [
          mark('road', 1),
          remember('season-away', 'landing'),
          margaret.load.up(120),
          margaret.regard.up(20),
          billy.food.up(200),
          billy.security.up(40),
          ted.strain.down(40),
        ],
        text: '“I’ll want a schedule,” says {margaret}, to the bench. “On tape.” That night you carry his mattress eleven feet. {nell} has made a sign for the door: VISITING. He asks which of you it’s for.',
        after: ['He’d be eleven feet away.', 'She has two of her own.'],
      },
      scranton: {
        label: 'With {ma}, in Scranton',
        then: [
          mark('road', 1),
          remember('season-away', 'scranton'),
          billy.food.up(300),
          billy.health.up(100),
          billy.company.down(100),
          billy.security.up(10),
          ted.strain.up(20),
        ],
        text: '“I’m not saying anything,” says {ma}, and has the bed made. It’s two and a half hours, each way. The first Saturday he meets the bus in {artie}’s hat, with a carrot, eating it.',
        after: ['It’s two hours and a half.', 'There’d be a vegetable.'],
      },
      fight: {
        label: 'Ask to be heard first',
        then: [court.bench.down(80), court.jo.down(20), ted.strain.up(40)],
        text: '“You shall be,” says {carlisle}, and turns both reports on their faces, side by side, with their edges even. {strand} is already on his feet. He takes no pleasure in it.',
        after: ['The questions would go on.', 'He has read both.'],
      },
    },
  },
  earned: {
    slot: 'forenoon',
    title: 'A Saturday, Earned',
    where: 'shop',
    faces: [
      { who: 'billy', looks: 'neutral' },
      { who: 'ted', looks: 'thinking' },
    ],
    panels: [
      'You’ve had six Saturdays now, and the last two went over into Sunday. The lady with the clipboard has stopped writing while you pour. At 9:40 she telephones. He may have supper with you, she says, and sleep in his bed.',
    ],
    text: 'He wants to do it: the supper. He’s got a list, in capitals, which you’re not to see, and four dollars from {ma}. {pak} has given him a basket. “You stand by the melons,” says {billy}. He’s thinner than the coat, and less than he was. He looks at each egg in the box, the way you’d count children.',
    choices: {
      melons: {
        label: 'Stand by the melons',
        then: [billy.trust.up(60), billy.security.up(40), remember('stood-by-the-melons')],
        text: 'It takes forty minutes; he puts back the butter and gets it again. “Not this one,” you hear {pak} say. “That one.” He comes out with his arms full, and won’t be helped.',
        after: ['He said so.'],
      },
      pay: {
        label: 'Slip {pak} a five beforehand',
        costs: [dollars(5)],
        then: [billy.food.up(120), billy.calm.up(40), remember('short-by-a-dime')],
        text: 'It comes to $4.10, and {pak} looks at the ceiling and says there’s a special. {billy} counts his change, which is ninety cents, twice. “It’s cheaper here than at {ma}’s,” he says.',
        after: ['Four dollars isn’t what it was.'],
      },
    },
  },
  supper: {
    slot: 'evening',
    beat: 'B25',
    mood: 'warm',
    title: 'He Cooks',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'proud' },
      { who: 'ted', looks: 'fond' },
    ],
    panels: [
      'Six o’clock. You are on the stool, in your coat, since he said to keep it on until it was ready. All nine things are out on the table in the order in which he means to use them.',
    ],
    text: 'It’s breakfast: {dish}. “It’s what I know,” he says. He cracks one egg, and he cracks the other, and takes the outside off all of it. You sit on your hands. It goes black on the side he isn’t looking at. He looks at it. He looks at you, to see what sort of a thing this is.',
    choices: {
      eat: {
        label: 'Eat it. Ask for the end.',
        costs: [energy(25)],
        then: [mark('lastLine', 3), remember('last-breakfast', 'supper'), remember('he-cooked'), billy.bond.up(80), billy.security.up(80)],
        text: '“Nobody eats the end,” says {billy}, and gives it to you. He watches it go. Then he has his own, all of it, on the boat plate, and milk to the line.',
        after: ['It’s hot, and you were asked.'],
      },
      laugh: {
        label: 'Laugh, at the pan',
        then: [mark('lastLine', 1), remember('last-breakfast', 'laughed'), remember('he-cooked'), billy.bond.up(60), billy.calm.up(120)],
        text: 'He checks that it’s the pan. Then he’s off too, holding the stove. {margaret} bangs on the wall, for quiet, or to be asked. He scrapes it, four strokes. It’s all right underneath.',
        after: ['It may be the pan’s fault a little.'],
      },
      tell: {
        label: '“First you turn it off.”',
        costs: [minutes(15)],
        then: [mark('lastLine', 2), remember('last-breakfast', 'asked'), remember('he-cooked'), billy.trust.up(100), billy.security.up(60)],
        text: '“I know,” he says. “I told you that.” He turns it off. You do the next together, his hand on the handle and yours just under it. It’s gold, and he sleeps here.',
        after: ['He told you the same, once.'],
      },
    },
  },
})
