/** The desk, and what it was told. */
import { always, kept, kinds } from '../define.ts'

export const workKinds = kinds('work', {
  'sunmill-line': {
    ...kept(1, 3, always, ['ted'], ['joanna']),
    text: 'My line for Sunmill was {detail}.',
    short: 'My line for Sunmill',
  },
  'told-pruett': {
    ...kept(1, 2, always, ['pruett'], ['pruett']),
    text: 'I told {pruett} the truth about the Monday I was late.',
    short: 'I told {pruett} why',
  },
  'asked-terms': {
    ...kept(1, 2, always, ['pruett'], ['pruett']),
    text: 'I asked for less money and to be home. There was no box for it.',
    short: 'Less money, to be home',
  },
  'pruett-letter': {
    ...kept(1, 2, always, ['pruett'], ['pruett']),
    text: 'I asked {pruett} for a letter, and he wrote it that night.',
    short: '{pruett}’s letter',
  },
  'left-meeting': {
    ...kept(1, 3, always, ['billy', 'pruett'], ['teague', 'pruett']),
    text: 'I left in the middle of a meeting on {date}, for him.',
    short: 'I left in the middle',
  },
  'chose-meeting': {
    ...kept(-2, 3, always, ['billy', 'pruett', 'calderon'], ['calderon', 'teague']),
    text: 'I stayed for the meeting on {date}. He waited with his coat buttoned.',
    short: 'I stayed for the meeting',
  },
  'deadline-met': {
    ...kept(1, 1, 16, ['pruett'], ['pruett'], true),
    text: 'I had the boards ready on the day, {times}.',
    short: 'Boards on the day',
  },
  'deadline-missed': {
    ...kept(-1, 3, 20, ['pruett'], ['pruett']),
    text: 'I missed the {detail} deadline, on {date}.',
    short: 'A deadline, missed',
  },
  'roz-covered': {
    ...kept(-1, 1, 20, ['roz'], ['roz'], true),
    text: '{roz} finished what was mine, {times}, and I went quietly.',
    short: '{roz} finished it',
  },
  'credited-roz': {
    ...kept(2, 2, always, ['roz'], ['roz']),
    text: '{roz} wrote the coupon copy, and on Friday I said so aloud.',
    short: 'I said it was {roz}’s',
  },
  'mallory-took': {
    ...kept(-1, 1, 20, ['pruett'], ['pruett'], true),
    text: 'I gave the job to {craig} and got to the gate.',
    short: '{craig} took it',
  },
  'helped-craig': {
    ...kept(2, 2, always, ['craig'], ['roz']),
    text: 'I told {craig} why the blue was blue, and he presented well.',
    short: 'Why the blue was blue',
  },
  'blamed-craig': {
    ...kept(-2, 2, always, ['craig', 'roz'], ['roz']),
    text: 'I let them think it was {craig}.',
    short: 'I pointed at {craig}',
  },
  'brandt-friend': {
    ...kept(2, 3, always, ['brandt'], []),
    text: 'I asked {brandt} about trains. He wrote his home number on the card.',
    short: '{brandt}, and trains',
  },
  'brandt-spoke': {
    ...kept(2, 3, always, ['brandt'], []),
    text: '{brandt} spoke about the night in the hall, with his hat.',
    short: '{brandt}, and the hat',
  },
  'brandt-saw': {
    ...kept(0, 2, always, ['brandt'], ['brandt']),
    text: '{brandt} sat in my hall with a hat on his knee, the night she went.',
    short: '{brandt} saw it',
  },
  'brandt-billy': {
    ...kept(1, 1, 20, ['brandt'], []),
    text: '{brandt} had the box seats and {billy} had the trains.',
    short: 'Box seats, and trains',
  },
  'took-blame': {
    ...kept(2, 2, always, ['pruett'], ['pruett', 'roz']),
    text: 'It was my mistake and I said so, in {pruett}’s room.',
    short: 'I said it was mine',
  },
  'blamed-billy': {
    ...kept(-2, 3, always, ['pruett', 'roz'], ['teague', 'roz']),
    text: 'The boards said APPROVED, and I told them it was the boy.',
    short: 'I said it was the boy',
  },
  'fired-dignity': {
    ...kept(1, 4, always, ['pruett', 'ted'], ['pruett']),
    text: 'I took it standing. He read the dates because he couldn’t look up.',
    short: 'I took it standing',
  },
  'fired-scene': {
    ...kept(-1, 4, always, ['pruett', 'ted'], ['pruett', 'teague']),
    text: 'I said all of it, loudly, in {pruett}’s room, with the door open.',
    short: 'I said all of it, loudly',
  },
  'fired-plea': {
    ...kept(0, 3, always, ['pruett'], ['pruett']),
    text: 'I asked {pruett} for a month. He wanted to.',
    short: 'I asked for a month',
  },
  'transfer-refused': {
    ...kept(2, 4, always, ['billy', 'pruett'], ['pruett']),
    text: 'They offered Chicago with the account, and I said no.',
    short: 'I said no to Chicago',
  },
  'transfer-taken': {
    ...kept(-2, 4, always, ['billy', 'pruett'], ['pruett']),
    text: 'They offered Chicago with the account, and I took it.',
    short: 'I took Chicago',
  },
  'job-24h': {
    ...kept(2, 4, always, ['ted', 'doyle'], ['doyle']),
    text: 'I had a job inside the twenty-four hours: {detail}.',
    short: 'A job by five',
  },
  'no-job': {
    ...kept(-2, 4, always, ['ted', 'doyle'], ['doyle']),
    text: 'Five o’clock came, and the line for employer was blank.',
    short: 'The line was blank',
  },
  'asked-all-over-town': {
    ...kept(1, 2, always, ['ted'], ['doyle']),
    text: 'I rang doorbells for a day and a night, with the boards under my arm.',
    short: 'A day and a night of doorbells',
  },
  'supper-in-the-hunt': {
    ...kept(3, 4, always, ['billy'], ['doyle']),
    text: 'I stopped in the middle of the hunt and cooked his supper.',
    short: 'Supper, in the middle',
  },
  'billy-at-office': {
    ...kept(1, 1, 20, ['billy', 'roz', 'pruett'], ['teague'], true),
    text: 'He came to the office, {times}, and stamped things APPROVED.',
    short: 'He came to the office',
  },
  'billy-at-office-sick': {
    ...kept(-1, 2, 20, ['roz', 'pruett'], ['teague']),
    text: 'I took him to the office with a fever, under a drawing table.',
    short: 'A fever under the drawing table',
  },
  'billys-word': {
    ...kept(2, 2, always, ['billy', 'pruett'], ['pruett']),
    text: 'He took one word out of the jingle, and I said whose idea it was.',
    short: 'The word he took out',
  },
  'billys-bite': {
    ...kept(1, 1, 20, ['billy', 'roz'], []),
    text: 'He bit the lacquered breakfast at the shoot.',
    short: 'He bit the lacquered one',
  },
  'burnt-pan-ad': {
    ...kept(2, 3, always, ['pruett', 'ted'], ['pruett']),
    text: 'I put a burnt pan in the advertisement, for truth.',
    short: 'A burnt pan, for truth',
  },
  'pruett-sons': {
    ...kept(1, 1, 20, ['pruett'], []),
    text: 'I walked the fire stairs at {pruett}’s pace. He told me about Tucson.',
    short: 'Two sons in Tucson',
  },
  'chose-camp': {
    ...kept(2, 3, always, ['billy'], ['calderon']),
    text: 'They gave the prizes the same night, and I slept in the tent.',
    short: 'The tent, not the prizes',
  },
  'tuxedo-tent': {
    ...kept(2, 3, always, ['billy'], []),
    text: 'I went to the tent in a dinner jacket, with marshmallow.',
    short: 'A dinner jacket, with marshmallow',
  },
  waltz: {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'He waltzed with {eddie} and slept on the coats.',
    short: 'He slept on the coats',
  },
  'the-chute': {
    ...kept(1, 1, 20, ['billy', 'ted'], []),
    text: 'I showed him the parcels going down the chute on Canal Street.',
    short: 'Parcels down the chute',
  },
  'sled-to-office': {
    ...kept(2, 2, always, ['billy', 'roz'], ['roz']),
    text: 'I pulled him forty blocks to the office on a tray.',
    short: 'Forty blocks on a tray',
  },
  'pigeon-report': {
    ...kept(2, 2, always, ['billy', 'roz'], ['teague']),
    text: 'He telephoned to report a pigeon. {teague} typed it.',
    short: 'The pigeon, reported',
  },
  whistle: {
    ...kept(1, 1, 20, ['billy', 'roz'], ['roz']),
    text: 'He learned to whistle during my call, and {roz} whistled back.',
    short: '{roz} whistled back',
  },
  'drunk-night': {
    ...kept(-2, 2, 40, ['margaret', 'billy'], ['margaret']),
    text: 'I stayed for the punch, and {margaret} had to let the sitter go.',
    short: 'I stayed for the punch',
  },
  'went-away': {
    ...kept(-1, 3, 30, ['billy', 'margaret'], ['margaret'], true),
    text: 'I went away for two nights. He counted it as fifty-one hours.',
    short: 'Fifty-one hours',
  },
  'miami-together': {
    ...kept(2, 3, always, ['billy', 'ted'], ['pruett']),
    text: 'I took him to Miami. There was a pool, a client and a cannonball.',
    short: 'A pool, a client, a cannonball',
  },
  'night-calls': {
    ...kept(1, 2, 20, ['billy', 'margaret'], ['margaret']),
    text: 'I telephoned each bedtime from Miami, and he put the phone on the pillow.',
    short: 'The phone on the pillow',
  },
  'mgt-night': {
    ...kept(-1, 3, 30, ['billy', 'margaret'], ['margaret']),
    text: 'He asked to sleep at {margaret}’s. He packed for it himself.',
    short: 'He asked to sleep next door',
  },
  'slept-by-phone': {
    ...kept(2, 3, always, ['billy', 'margaret'], []),
    text: 'I sat on the landing till he slept, the night he stayed next door.',
    short: 'I sat on the landing',
  },
  'quit-smoking': {
    ...kept(1, 2, always, ['billy'], []),
    text: 'I gave up cigarettes to pay for {doyle}.',
    short: 'No more cigarettes',
  },
  'date-night': {
    ...kept(0, 1, 20, ['billy'], [], true),
    text: 'I went out for an evening, and he asked if it was a meeting.',
    short: 'An evening out',
  },
  'gate-over-pitch': {
    ...kept(1, 2, 20, ['billy'], ['teague']),
    text: 'I left the late shift of the pitch to others and stood at the gate.',
    short: 'The gate, before the pitch',
  },
  'sharp-to-pruett': {
    ...kept(-1, 2, 20, ['pruett'], ['teague']),
    text: 'I said something sharp to {pruett} and he closed his door.',
    short: 'Something sharp, to {pruett}',
  },
  'dear-abruzzi': {
    ...kept(2, 2, always, ['ted', 'roz'], ['teague']),
    text: 'A man wrote to Mrs. Abruzzi about his girl, and I answered as myself.',
    short: 'Dear Mrs. Abruzzi',
  },
})
