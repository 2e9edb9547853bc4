/** The Saturday it happened, and after. */
import { always, kept, kinds } from '../define.ts'

export const eyeKinds = kinds('eye', {
  'kite-built': {
    ...kept(2, 3, always, ['billy', 'ted'], []),
    text: 'We built a kite of foamcore and flew it in the park.',
    short: 'The kite we built',
  },
  'carried-hospital': {
    ...kept(3, 5, always, ['billy', 'margaret', 'gloria'], ['gloria', 'margaret']),
    text: 'I carried him nine blocks to St. Aidan’s and {detail} as we went.',
    short: 'Nine blocks',
  },
  'who-watched': {
    ...kept(-1, 4, always, ['ted', 'margaret'], ['gloria', 'margaret']),
    text: 'When it happened, that Saturday, the one watching was {detail}.',
    short: 'Who was watching',
  },
  'stayed-operation': {
    ...kept(3, 5, always, ['billy', 'gloria'], ['gloria']),
    text: 'I stood by while they sewed by his eye, thirteen stitches. I {detail}.',
    short: 'Thirteen stitches',
  },
  'left-the-room': {
    ...kept(-1, 3, 40, ['billy', 'gloria'], ['gloria']),
    text: 'I went out while they sewed by his eye, to {detail}. I came back.',
    short: 'I went out, and came back',
  },
  'joanna-told-eye': {
    ...kept(2, 4, always, ['joanna'], ['joanna']),
    text: 'I telephoned her about his eye before she heard it anywhere else.',
    short: 'I told her about the eye',
  },
  'joanna-not-told': {
    ...kept(-2, 4, always, ['joanna'], ['joanna']),
    text: 'I did not tell her about his eye. She had it from his letter.',
    short: 'She had it from his letter',
  },
  'joanna-written-eye': {
    ...kept(1, 3, always, ['joanna'], ['joanna']),
    text: 'I wrote to her about his eye when he was mended.',
    short: 'I wrote to her after',
  },
  'scar-talk': {
    ...kept(2, 3, always, ['billy'], []),
    text: 'He asked if the scar would stay. I said I’d know him by it.',
    short: 'I’d know him by it',
  },
  'drops-held': {
    ...kept(-1, 2, 20, ['billy'], ['gloria']),
    text: 'I held him down for the fourth drop.',
    short: 'The fourth drop',
  },
  'lost-him': {
    ...kept(-1, 3, always, ['billy'], []),
    text: 'I looked at one shirt, in Gimbels, and when I looked down he was gone.',
    short: 'One shirt, in Gimbels',
  },
  'meeting-rule': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'We made a rule: whoever is small stays put, and whoever is big goes back.',
    short: 'The small one stays put',
  },
  'looking-eye': {
    ...kept(1, 2, 20, ['billy'], []),
    text: 'He asked was it his looking eye. I told him {detail}.',
    short: 'His looking eye',
  },
})
