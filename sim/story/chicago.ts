/** She stayed in Chicago: a call with wire in it, and a Saturday on which nothing is due. */
import { scenes } from '../events/define.ts'
import { billy, energy, joanna, mark, remember, stage, ted } from '../events/words.ts'

export const chicago = scenes({
  call: {
    slot: 'afternoon',
    beat: 'B13',
    title: 'Ten Past Four, Long Distance',
    where: 'office',
    faces: [
      { who: 'joanna', looks: 'thinking', calls: true },
      { who: 'ted', looks: 'surprised' },
    ],
    text: 'Ten past four. There’s wire in the voice, and a train goes over it. “They’ve offered me New York,” says {joanna}. “I’ve had the ticket since Monday. Then his letter came, with the gull, and I thought: he’s all right. I could stay, and frighten nobody.” The train ends. “Tell me which way I’m to be brave,” she says.',
    choices: {
      stay: {
        label: '“Sundays are yours, and every summer.”',
        then: [mark('road', 6), remember('her-sundays'), joanna.regard.up(100), joanna.well.up(30), billy.security.up(20)],
        text: 'Another train goes the whole way over. “Then I’ll unpack,” she says. “Tell him there’s a lake, and half the window’s his.” {teague} has shut your door, and is leaning on it.',
        after: ['She would stay. There’d be no court.', 'He’d have her by telephone, and in July.'],
      },
      come: {
        label: '“Come. He should have you near.”',
        then: [mark('callDay'), remember('asked-her-to-come'), joanna.regard.up(60), stage('restaurant.table', 7, 'evening')],
        text: '“Do you know what you’re saying?” she asks. You don’t, altogether. She names a place with paper tablecloths, a week from today. “I’ll want him, {ted},” she says. “I’d sooner you heard it by wire.”',
        after: ['She would be near.', 'She’ll want him to live with her.'],
      },
    },
  },
  sunday: {
    slot: 'forenoon',
    beat: 'B27',
    mood: 'warm',
    title: 'Nothing Due at Ten',
    where: 'apartment',
    faces: [
      { who: 'billy', looks: 'happy' },
      { who: 'ted', looks: 'fond' },
    ],
    panels: [
      'It’s 9:40, and it’s the telephone, though this is Saturday and hers is Sunday. She has been up since six with a train schedule. Neither of them can wait until Sunday, it turns out, to say what time a train gets in.',
    ],
    text: 'He takes it standing on the stool, one hand on the icebox, as one holds a strap. The twentieth of June, at 8:15 in the morning. He says the track. “Mom says is there anything I can’t sleep without,” he says, to you, with the receiver held against his pajamas. The toast is coming up to gold, both sides.',
    choices: {
      list: {
        label: 'Have him tell her himself',
        then: [billy.trust.up(40), joanna.regard.up(40), remember('left-them-talk'), remember('the-ordinary-one')],
        text: '“The hall light,” he says, “and somebody humming, but not a song.” There’s a silence, with a lake in it. Then from the receiver, quite small, comes somebody humming, but not a song.',
        after: ['He knows what it is.'],
      },
      plate: {
        label: 'Pack the boat plate, for June',
        then: [billy.security.up(60), joanna.regard.up(60), remember('the-ordinary-one')],
        text: '“No,” he says. “It lives here. I’ll tell her to get one.” He tells her. It’s to be a tug, or if they don’t have a tug, a barge. You put out two plates.',
        after: ['It’s two months off.'],
      },
      toast: {
        label: 'See to the toast',
        costs: [energy(25)],
        then: [billy.bond.up(30), billy.calm.up(40), ted.strain.down(40), remember('the-ordinary-one')],
        text: 'You stay out of it. Behind you he tells her what day it is, and what’s for breakfast, and who is doing what. “Nothing,” he says, at the end. “It’s just Saturday.”',
        after: ['It won’t wait.'],
      },
    },
  },
})
