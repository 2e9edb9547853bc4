/** Who was at the fence, and when. */
import { always, kept, kinds } from '../define.ts'

export const gateKinds = kinds('gate', {
  'promise-kept': {
    ...kept(1, 2, 10, ['billy'], [], true),
    text: 'I said I would, and I did: {times}, beginning on {date}.',
    short: 'What I said I would do, I did',
  },
  'promise-broken': {
    ...kept(-2, 3, 16, ['billy'], ['margaret'], true),
    text: 'I said I would, on {date}, and I did not.',
    short: 'Said, and not done',
  },
  'pickup-on-time': {
    ...kept(1, 2, 12, ['billy', 'calderon'], ['calderon'], true),
    text: 'I stood at the fence at three, {times} by the school’s book.',
    short: 'At the fence at three',
  },
  'pickup-late': {
    ...kept(-1, 2, 6, ['billy', 'calderon'], ['calderon'], true),
    text: 'I was late at the gate, {times}; on {date} he stood by the paint alone.',
    short: 'Late at the gate',
  },
  'pickup-missed': {
    ...kept(-3, 4, always, ['billy', 'calderon', 'margaret'], ['calderon', 'margaret'], true),
    text: 'It slipped, {times}. On {date} somebody else took him home.',
    short: 'Somebody else took him home',
  },
  'stayed-put': {
    ...kept(1, 2, always, ['billy'], []),
    text: 'I sent {craig} to Miami, on {date}, and read two chapters at home.',
    short: 'Miami went without me',
  },
  'asked-first': {
    ...kept(2, 2, 26, ['billy', 'calderon'], ['calderon']),
    text: 'I asked for his side first, on {date}, before the other boy’s.',
    short: 'I asked for his side first',
  },
  'home-by-six': {
    ...kept(2, 2, always, ['billy'], [], true),
    text: 'I was home by six, {times}, and he heard the elevator first.',
    short: 'Home by six',
  },
  'ran-forty-blocks': {
    ...kept(2, 2, always, ['billy', 'calderon'], ['calderon']),
    text: 'They closed the streets for the pope, and I ran forty blocks to the gate.',
    short: 'Forty blocks to the gate, running',
  },
  'storm-pickup': {
    ...kept(2, 2, always, ['billy', 'gloria'], ['gloria']),
    text: 'I walked to Riverside in the wind with a name, and walked him back.',
    short: 'Walked him home through the storm',
  },
  fetched: {
    ...kept(1, 1, 20, ['billy', 'gloria'], []),
    text: 'I fetched him at ten at night from {marcus}’s, in a cab, in his pajamas.',
    short: 'Fetched him at ten at night',
  },
  'phone-story': {
    ...kept(1, 1, 20, ['billy', 'gloria'], []),
    text: 'I read him a story over the telephone, the night he slept away.',
    short: 'A story over the telephone',
  },
  'walked-to-door': {
    ...kept(1, 1, 20, ['billy', 'calderon'], ['calderon']),
    text: 'I walked him to the door of second grade, up the new stairs.',
    short: 'To the door of second grade',
  },
  'let-him-walk': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'I stopped at the corner, as he asked, and he did the rest himself.',
    short: 'As far as the corner',
  },
  'alone-once': {
    ...kept(-3, 4, always, ['billy'], ['ames']),
    text: 'I left him by himself on {date}. It wasn’t long. It was long enough.',
    short: 'He was by himself',
  },
  'went-for-milk': {
    ...kept(2, 2, always, ['billy'], []),
    text: 'I let him go around the corner for the milk. It took nine minutes.',
    short: 'Around the corner, for milk',
  },
})
