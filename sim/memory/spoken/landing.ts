/** On the landing and on the stairs: Margaret, her two, and 5B. */
import { spoken } from './define.ts'

export const landing = spoken({
  'asked-what-missed': [
    '“You asked me what you hadn’t seen,” {margaret} says, over the banister. “I’ve thought of another. She used to sing on the stairs. Going up.”',
  ],
  'mgt-quarrel': ['“I’d say it all again,” says {margaret}, of that night on the landing, “but I’d put the bags down first.”'],
  'mgt-mended': [
    '“I don’t put those two cups away,” {margaret} says, apropos of nothing. It was six in the morning, on these stairs, and each of you had been wrong.',
  ],
  'mgt-bench': ['“I’ve had it framed,” says {margaret}, of the napkin you both signed. “All right. It’s under a magnet. But it’s flat.”'],
  'took-her-kids': [
    '“Mine came back tired,” says {margaret}, on the stairs. “That’s {times} now. I’ve started to have evenings. Don’t let it get around.”',
    '“Is it you who’s having us?” {nell} asks. “The last time we were back by the time you said. I told my mother to write it down.”',
  ],
  'dish-returned': [
    '“It knows the way by now,” {margaret} says, of the dish, handing it over. You hand it back. It has something in it both times.',
  ],
  'dish-kept': [
    '“I can see it from here,” says {margaret}, in your doorway. It’s her dish; it’s under the sink. “I was only saying hello to it.”',
  ],
  'thanked-mgt': ['“You said thank you, on {date},” {margaret} tells her key. “In words. I mentioned it at the shop.”'],
  'took-for-granted': [
    '“It’s five to three somewhere,” {margaret} says, when you open your mouth. She puts down her bag, all the same, to hear.',
  ],
  'sat-with-charlie': [
    '“You sat there and said four words,” says {margaret}, of the night that {charlie} came. “He took you for his side. I could see you were just heavy.”',
  ],
  'folded-beside': [
    '{margaret} has a towel under her chin. You take the other end without being told, as you did that night, and it’s done in two.',
  ],
  'was-there-for-toby': ['“Four,” {toby} tells you, on the stairs, showing his chin; and then, to be fair: “You had the towel.”'],
  'told-her-what-to-do': ['“Tell me what to do about the super,” says {margaret}, “since you were so clear about {charlie}.”'],
  'asked-how-she-is': [
    '“I wrote her that you’d asked how she was,” {margaret} says. “I’m not going to tell you the answer. It took up a page.”',
  ],
  'keys-exchanged': ['“The label’s come off yours,” says {margaret}, with your key. “I don’t need it. It’s the one that sticks.”'],
  'birthday-forgot': ['There are candles in {margaret}’s bag, on top of the eggs. “I keep some in now,” she says. You know since when.'],
  'storm-soup': [
    '“I’ve tried to make it,” says {margaret}, of the soup, after the storm. “What did you have in it?” What there was. “I’ve been buying things,” she says.',
  ],
  'drunk-night': [
    '“I gave her the ten dollars and your apologies,” says {margaret}. It’s the night of the punch, and your sitter. “She only took the ten.”',
  ],
  apologised: [
    '“I hear you go back in,” {margaret} says, bending for her milk. “It isn’t my business. The floor creaks when you sit down on it.”',
  ],
  'fever-night': ['“I still wake up at two,” says {margaret}, “and listen for your tap. Then I’m cross that it’s quiet.”'],
  'anger-word': [
    '{ames} is in the elevator. “On {date},” she says, to the numbers. She gets off at five, and leaves you there with what you shouted.',
  ],
  'mopped-5b': ['“It dried without a mark,” {ames} says, to her string bag, in the elevator. It’s her ceiling she means, and your mop.'],
  'the-harbor': [
    '{ames} has met {billy} on the stairs. “And how’s the harbor?” she says. It’s closed, he tells her. She believes that she may have seen a boat.',
  ],
  'nells-court': [
    '“The accused may go up,” says {nell}, from the fourth stair. You’ve been before her once, in a matter of chalk, and it’s on your record.',
  ],
  'mgt-favour': [
    '“That’s {times},” says {margaret}: good turns, that nobody asked you for. “I’m not counting. I’m a bookkeeper. It counts itself.”',
  ],
  'shared-pox': [
    '“I’ve still got pink on the telephone,” {margaret} says, of the spots, a day and a day. “I’ve stopped seeing it. People ask.”',
  ],
  'card-to-mgt': [
    'The card with the bottle caps is on the shelf above {margaret}’s stove, facing out. “It stays there,” she says. Nobody had said anything.',
  ],
  'coat-went-down': ['“There’s a button on that coat,” {margaret} says, of the one {toby} has on, “that’d hold a boat. I’ve left it.”'],
  'nells-calendar': ['“You’re Wednesday,” {nell} tells you, on the stairs. It’s in pencil, with gardenias. “I’m only reminding you.”'],
  'slept-on-the-stairs': ['“That’s your step,” says {margaret}, when you sit. “I’ve never looked at it the same since you snored on it.”'],
  clothespins: [
    '{toby} goes by with a clothespin on his nose. The street has been clean for a good while. “It’s for the parade,” he says, like a cold.',
  ],
})
