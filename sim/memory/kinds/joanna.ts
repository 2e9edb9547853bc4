/** Her, near and far. */
import { always, kept, kinds } from '../define.ts'

export const joannaKinds = kinds('joanna', {
  'the-night': {
    ...kept(1, 5, always, ['joanna', 'brandt'], ['joanna', 'desmond', 'brandt']),
    text: 'The night she went I {detail}.',
    short: 'The night she went',
  },
  'saw-the-list': {
    ...kept(1, 3, always, ['ted', 'joanna'], ['joanna']),
    text: 'I stood and read her list before she ever left it.',
    short: 'I read her list',
  },
  'saw-the-box': {
    ...kept(1, 3, always, ['ted', 'joanna'], ['joanna']),
    text: 'I took down her drawing box that Wednesday, and it was dusty.',
    short: 'The box on the high shelf',
  },
  'asked-her-up': {
    ...kept(3, 4, always, ['joanna', 'billy'], ['desmond']),
    text: 'I asked her up, in the lobby, with her gloves still on.',
    short: 'I asked her up',
  },
  'who-tells-him': {
    ...kept(3, 4, always, ['joanna', 'billy'], ['desmond']),
    text: 'I asked which of us should tell him. We went up to do it together.',
    short: 'Which of us should tell him',
  },
  'held-the-elevator': {
    ...kept(2, 4, always, ['joanna'], ['desmond']),
    text: 'I held the elevator with my back, and neither of us said a floor.',
    short: 'I held the elevator',
  },
  'third-plate': {
    ...kept(3, 5, always, ['billy', 'joanna'], []),
    text: 'I set a third plate. He moved the butter so that she could reach.',
    short: 'A third plate',
  },
  'two-plates': {
    ...kept(3, 5, always, ['billy'], []),
    text: 'There were two plates, and nobody went to get a coat.',
    short: 'Two plates',
  },
  'the-last-morning': {
    ...kept(1, 4, always, ['billy', 'joanna'], ['desmond']),
    text: 'He had his coat buttoned to the top, and the list in his own pocket.',
    short: 'His coat, buttoned to the top',
  },
  'put-out-the-lamp': {
    ...kept(-1, 1, 40, ['ted'], []),
    text: 'I walked past all of it, that Wednesday, and put out the lamp.',
    short: 'I put out the lamp',
  },
  'saw-the-ironing': {
    ...kept(1, 2, always, ['ted', 'joanna'], ['joanna']),
    text: 'I saw how many shirts of mine were in her basket.',
    short: 'My shirts in her basket',
  },
  'heard-the-cough': {
    ...kept(1, 2, always, ['ted', 'billy'], ['joanna']),
    text: 'I turned him on his left side that Wednesday, and the cough stopped.',
    short: 'The cough, that Wednesday',
  },
  'packed-neatly': {
    ...kept(-1, 2, always, ['joanna', 'desmond'], ['desmond', 'margaret']),
    text: 'She packed one bag, flat, with the straps done. He saw it from his door.',
    short: 'One bag, the straps done',
  },
  'letter-aloud': {
    ...kept(3, 4, always, ['billy', 'joanna'], ['joanna']),
    text: 'Her first letter came, and we read it aloud together.',
    short: 'Her letter, read aloud',
  },
  'letter-read-first': {
    ...kept(0, 2, 20, ['joanna'], ['joanna']),
    text: 'I read her letter before he did.',
    short: 'I read it before he did',
  },
  'letter-hidden': {
    ...kept(-3, 5, always, ['joanna'], ['joanna']),
    text: 'Her letter came for him on {date}, and I put it in a drawer.',
    short: 'The letter in the drawer',
  },
  'owned-letter': {
    ...kept(2, 4, always, ['billy', 'joanna'], ['joanna']),
    text: 'He found the letter. I said I hid it, and that it was wrong.',
    short: 'I said I had hidden it',
  },
  'photo-kept': {
    ...kept(2, 2, always, ['billy', 'joanna'], ['joanna']),
    text: 'I left her photograph by his bed.',
    short: 'Her photograph, by his bed',
  },
  'photo-removed': {
    ...kept(-2, 2, always, ['billy', 'joanna'], ['joanna']),
    text: 'I put her photograph in a drawer, for now.',
    short: 'Her photograph, in a drawer',
  },
  'photo-three': {
    ...kept(2, 2, always, ['billy', 'joanna'], ['joanna']),
    text: 'I put up the one of the three of us beside hers.',
    short: 'The one of the three of us',
  },
  'good-about-joanna': {
    ...kept(2, 3, always, ['billy', 'margaret'], ['margaret', 'joanna'], true),
    text: 'I spoke well of his mother, and he was listening.',
    short: 'A good word for his mother',
  },
  'bad-about-joanna': {
    ...kept(-2, 4, always, ['billy', 'margaret'], ['margaret']),
    text: 'I said a thing about his mother on {date}. He heard it.',
    short: 'A thing said of his mother',
  },
  'letters-answered': {
    ...kept(2, 3, always, ['joanna', 'billy'], ['joanna'], true),
    text: 'We answered her letters together, {times}, with drawings.',
    short: 'Letters, answered',
  },
  'wrote-her-so': {
    ...kept(2, 2, always, ['joanna'], ['joanna'], true),
    text: 'I wrote to her that I had been wrong, and gave the day.',
    short: 'I wrote her that I’d been wrong',
  },
  'letter-late': {
    ...kept(-1, 2, 20, ['joanna'], ['joanna'], true),
    text: 'I let her letter lie, {times}, till he had stopped asking.',
    short: 'A letter on the late pile',
  },
  'left-them-talk': {
    ...kept(2, 2, always, ['joanna', 'billy'], ['joanna'], true),
    text: 'I gave him the telephone and left the room.',
    short: 'I left the room',
  },
  'blocked-call': {
    ...kept(-2, 4, always, ['joanna', 'billy'], ['joanna']),
    text: 'I told her he was asleep. He was in the doorway.',
    short: 'I said he was asleep',
  },
  'answered-her': {
    ...kept(2, 3, always, ['joanna'], ['joanna']),
    text: 'She wrote to me, three pages, and I answered as straight as she had.',
    short: 'Three pages, answered',
  },
  'sent-sketches': {
    ...kept(2, 3, always, ['joanna'], ['joanna']),
    text: 'I found her drawings in a drawer and sent them to her.',
    short: 'Her drawings, sent on',
  },
  'kept-sketches': {
    ...kept(1, 1, 20, ['joanna'], []),
    text: 'I kept her drawings for him, flat, in a drawer.',
    short: 'Her drawings, kept for him',
  },
  'sent-measurements': {
    ...kept(2, 2, 20, ['joanna'], ['joanna']),
    text: 'The coat was a size too small, so I sent her his real sizes.',
    short: 'His real sizes',
  },
  'parcel-thanked': {
    ...kept(1, 1, 20, ['joanna'], ['joanna'], true),
    text: 'He wrote her a thank-you for the parcel.',
    short: 'A thank-you, in his hand',
  },
  'parcel-held': {
    ...kept(-2, 3, 20, ['joanna', 'billy'], ['joanna']),
    text: 'I held her birthday parcel till the court was done.',
    short: 'I held her parcel',
  },
  'opened-hers-first': {
    ...kept(2, 3, always, ['billy', 'joanna'], ['joanna']),
    text: 'We opened her parcel first, before the cake.',
    short: 'Hers, before the cake',
  },
  'shoes-photo': {
    ...kept(2, 2, always, ['joanna', 'billy'], ['joanna']),
    text: 'She sent money for shoes and I sent her a photograph of the shoes.',
    short: 'A photograph of the shoes',
  },
  'spent-shoe-money': {
    ...kept(-1, 2, always, ['ted'], ['joanna']),
    text: 'She sent two hundred for shoes and it went for the lights.',
    short: 'The shoe money went for lights',
  },
  'signed-with-note': {
    ...kept(1, 2, 20, ['joanna'], ['joanna']),
    text: 'I signed the divorce and put a note in with it.',
    short: 'Signed, with a note',
  },
  'glad-for-him': {
    ...kept(3, 3, always, ['billy', 'joanna'], ['joanna'], true),
    text: 'He ran to her and I was glad where he could see it.',
    short: 'Glad, where he could see',
  },
  'said-it-was-good': {
    ...kept(3, 3, always, ['joanna'], ['joanna']),
    text: 'I went into her showroom and said it was good. It was.',
    short: 'I said it was good',
  },
  'hung-hers': {
    ...kept(2, 2, always, ['billy', 'joanna'], []),
    text: 'At Christmas we hung her ornaments first, in her order.',
    short: 'Her ornaments first',
  },
  'ampersand-tree': {
    ...kept(1, 1, 20, ['billy'], []),
    text: 'We hung the tree with type samples. The star was an ampersand.',
    short: 'The ampersand tree',
  },
  'visit-generous': {
    ...kept(3, 4, always, ['joanna', 'billy'], ['joanna']),
    text: 'She came for one Saturday, and the whole of it was theirs.',
    short: 'Her Saturday, all of it',
  },
  'visit-shared': {
    ...kept(0, 2, 20, ['joanna', 'billy'], ['joanna']),
    text: 'She had two hours with him, and I sat along.',
    short: 'Two hours, with me along',
  },
  'visit-refused': {
    ...kept(-3, 4, always, ['joanna', 'billy'], ['joanna']),
    text: 'She asked for one Saturday and I said not yet.',
    short: 'I said not yet',
  },
  'call-civil': {
    ...kept(1, 3, 30, ['joanna'], ['joanna']),
    text: 'She called from a hotel, and I asked where we should meet.',
    short: 'I asked where we should meet',
  },
  'call-for-billy': {
    ...kept(1, 2, 30, ['joanna'], ['joanna']),
    text: 'She called, and I told her first that he was well.',
    short: 'He’s well too, I said',
  },
  'call-cruel': {
    ...kept(-3, 4, 30, ['joanna'], ['joanna']),
    text: 'She called after a year and I said, now you call.',
    short: 'Now you call, I said',
  },
  'restaurant-listened': {
    ...kept(3, 4, always, ['joanna'], ['joanna']),
    text: 'I asked her how it had been, and listened till the plates went cold.',
    short: 'I listened till it went cold',
  },
  'restaurant-told': {
    ...kept(1, 2, always, ['joanna'], ['joanna']),
    text: 'I told her about the tooth and the dish, and she drew them.',
    short: 'The tooth and the dish',
  },
  'told-her-at-the-table': {
    ...kept(2, 2, always, ['joanna'], ['joanna']),
    text: 'I told her about the eye across the bread, with the number of stitches.',
    short: 'The stitches, across the bread',
  },
  'said-no-to-her': {
    ...kept(-1, 2, always, ['joanna'], ['joanna']),
    text: 'She said what she had come for, and I said no.',
    short: 'She asked, and I said no',
  },
  'looked-at-the-leaves': {
    ...kept(0, 1, always, ['joanna'], ['joanna']),
    text: 'She said what she had come for, and I looked at the leaves she had drawn.',
    short: 'I looked at the leaves',
  },
  'restaurant-hard-word': {
    ...kept(-3, 4, always, ['joanna'], ['joanna']),
    text: 'I counted her absences at the table, aloud.',
    short: 'I counted, aloud',
  },
  'restaurant-walkout': {
    ...kept(-1, 2, always, ['joanna'], ['joanna']),
    text: 'I left money on the tablecloth and went.',
    short: 'Money on the tablecloth',
  },
  'kept-the-corner': {
    ...kept(1, 3, always, ['joanna'], ['joanna']),
    text: 'I tore off the corner of the tablecloth that she had drawn on.',
    short: 'The corner she drew on',
  },
  'walked-her-to-corner': {
    ...kept(2, 4, always, ['joanna'], ['joanna']),
    text: 'I walked her to the corner and neither of us said anything.',
    short: 'As far as the corner',
  },
  'glad-for-her': {
    ...kept(2, 3, always, ['joanna'], ['joanna']),
    text: 'I told her she looked well, and I was glad of it.',
    short: 'I said she looked well',
  },
  'asked-what-he-needs': {
    ...kept(2, 3, always, ['joanna'], ['joanna']),
    text: 'She said what she came for, and I asked what he would need.',
    short: 'I asked what he would need',
  },
  'strike-walks': {
    ...kept(2, 3, always, ['billy', 'joanna'], ['joanna']),
    text: 'There were no trains, and we walked to school, and I walked on.',
    short: 'We walked, in the strike',
  },
  'last-list': {
    ...kept(3, 4, always, ['billy', 'joanna'], ['joanna']),
    text: 'He wrote her a list: which stair squeaks, and how long I hum.',
    short: 'The list he made for her',
  },
  'her-coat': {
    ...kept(2, 2, always, ['joanna'], ['joanna', 'margaret']),
    text: 'Her gray coat was still at the cleaner’s, and I mailed it to her.',
    short: 'Her coat, mailed',
  },
  'his-picture': {
    ...kept(2, 2, always, ['joanna', 'billy'], ['joanna']),
    text: 'The school pictures came, and she was sent the other large one.',
    short: 'The other large one',
  },
  'two-on-the-card': {
    ...kept(1, 2, always, ['billy'], []),
    text: 'I had my name typed on his library card, under hers.',
    short: 'Two names on a library card',
  },
  'her-seat': {
    ...kept(3, 3, always, ['joanna', 'billy'], ['joanna', 'calderon']),
    text: 'The second grade sang, and I took my hat off the chair for her.',
    short: 'My hat, off the chair',
  },
})
