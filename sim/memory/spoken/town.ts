/** At the gate, at the office, in the lobby and along the block. */
import { weeks } from '../../events/words.ts'
import { spoken } from './define.ts'

/** Miss Calderón, when Ted has come to the fence. */
export const gate = spoken({
  'stapled-coat': [
    'The class has stapled up a mural. “Good gauge,” says {calderon}, and sees who it is she is saying it to, and has the grace to cough.',
  ],
  'conference-attended': [
    '“He’s told them you fit in the small chair,” says {calderon}. “They’d like to see it done.” She looks as if she had enjoyed four o’clock herself.',
  ],
  'conference-missed': ['“I’ve kept your chair for you,” says {calderon}. “From {date}. It’s eleven inches high. It can wait.”'],
  'form-late': [
    'The form’s in, you tell {calderon}, before she can say it. “I nearly had it framed,” she says. “The late one was soft as a glove.”',
  ],
  'costume-made': [
    '“They ask me what a lighthouse is for,” says {calderon}. “I send them to him. He has them stand on a chair, and go around.”',
  ],
  'crooked-fringe': [
    '“It’s almost level,” {calderon} says, of the haircut, with a hand to her own brow. It was kitchen scissors. She has known from the first.',
  ],
  'pickup-on-time': ['“I could set the bell by you,” says {calderon}. “By my book it’s {times}. I’ve stopped turning around to see.”'],
  'pickup-late': ['“He tells me if it’s a late one,” says {calderon}, at the gate. “On {date} he gave it to me in minutes.”'],
  'pickup-missed': [
    '“On {date} I nearly took him home with me,” {calderon} says, not in front of him. “I had my keys out. I only want to have said so.”',
  ],
  'ran-forty-blocks': [
    '“You’re dry,” says {calderon}. The last time she looked at you so closely you had run forty blocks, and there’d been a pope.',
  ],
  'show-and-tell': ['“They are still selling each other peas,” says {calderon}. You did come to show and tell. “I hope you’re proud.”'],
  'told-the-teacher': [
    '“You told me how it was at home,” {calderon} says, “and I’ve gone by it. It’s a help, to have something to go by.”',
  ],
  'eclipse-box': ['“We have your cereal box yet,” says {calderon}. “It’s seen one sun. It lives with the maps.”'],
  'learned-the-room': [
    {
      when: [weeks(1, 35)],
      text: 'He’s left his sweater. “Third hook,” says {calderon}, and you’ve said it too, and gone in, by the time she looks up.',
    },
  ],
  'fight-sorry': [
    '“He did say that he was sorry,” says {calderon}, of the fight. “I’d have liked to know for what.” She thinks you might.',
  ],
  'sent-in-pink': [
    '“There’s gym on Friday,” {calderon} tells you. “White is more usual than pink.” She has remarkable command of her face.',
  ],
  'reading-together': ['“He read to the Sparrows,” says {calderon}, “with the pauses. Somebody’s been reading to him with the pauses.”'],
  'knows-marcus': [
    '“He and {marcus} have asked to sit apart,” {calderon} says, “so as to have more to tell.” You ask how the A train is. It’s ten cars.',
  ],
})

/** The fourteenth floor, while he has a desk on it. */
export const office = spoken({
  'sled-to-office': [
    '“I’ve still got the tray,” says {roz}. You pulled him forty blocks on it. “I’ve hung it up. People think it’s an award.”',
  ],
  'pigeon-report': ['{teague} has had the pigeon put in the file. When she’s asked for something under P, she brings that as well.'],
  whistle: ['{roz} goes by your door whistling two notes, and waits by the cooler for the third. “He’s not on the line?” she says.'],
  'credited-roz': ['“Adair’s,” says {roz}, and lays a page on your desk. It’s how she has signed for the coupons, since that Friday.'],
  'roz-covered': ['“Now you do one of mine,” says {roz}, and drops it on the blotter. She’s finished {count} of yours. It’s a long one.'],
  'helped-craig': [
    '“It’s blue because that’s what a kitchen is, at six,” {craig} tells somebody, by the elevators. He tells everybody. He says that you told him.',
  ],
  'blamed-craig': [
    '{craig} says good morning to you, and then to the place beside you, where people stand when it’s their fault. He’s very civil.',
  ],
  'mallory-took': [
    '“That one of yours is going well,” says {craig}: the job you handed him, to get to the gate. He isn’t crowing. It would be shorter if he were.',
  ],
  'pink-day': ['“It’s keeping its color,” {roz} says, of the pink shirt, in the middle of the numbers. Nobody had asked.'],
  'billy-at-office': [
    '{teague} holds up a carbon with APPROVED across it, upside down. It dates from {billy}’s last day here. “I let it stand,” she says.',
  ],
  'blamed-billy': [
    '“I telephoned him,” says {teague}, about the boards that were APPROVED. “I told him it was a very good stamp, and that it wasn’t him.”',
  ],
  'took-blame': [
    '“You said it was yours,” {roz} tells the elevator door. “In his room. I’ve been here since Truman, and I hadn’t heard that one.”',
  ],
  'told-pruett': [
    '“Trains?” says {pruett}, at your desk. It’s what you both call it, since you told him about the Monday. He has brought you half a roll.',
  ],
  'asked-terms': ['“I had another look at that form,” {pruett} says. Less money, and evenings. “There really is no box.”'],
  'left-meeting': ['“On {date} you went out in the middle of a sentence,” says {teague}. “I have it here, if you should want the rest.”'],
  'chose-meeting': [
    'Whoever has {billy} is on a card by {teague}’s telephone, in capitals, by the hour. She had it lettered after {date}.',
  ],
  'deadline-missed': [
    '“They’ve forgiven you,” says {teague}, of the boards for {detail}. They have sent a calendar. It has {date} on it like any other day.',
  ],
  'burnt-pan-ad': ['“A woman in Dubuque has written in about your pan,” says {roz}: the burnt one. “She’d like to know if it’s married.”'],
  'dear-abruzzi': ['{teague} sets down a second bundle for Mrs. Abruzzi. “Since you answer,” she says.'],
  'brandt-friend': ['A timetable has come from {brandt}, 1934, in tissue. “For the boy,” says the card. “Note the Zephyr.”'],
  'brandt-saw': [
    '“He asks after your hall,” says {teague}, of {brandt}. “Whether there’s still a chair in it.” It’s not her place to ask. She waits a little.',
  ],
  'brandt-billy': [
    'There’s a letter from {brandt}, four pages, for the boy. It’s about a switch engine. They hadn’t got through it by the ninth, in the box seats.',
  ],
  'billy-at-office-sick': [
    '{roz} keeps a pillow in her bottom drawer now. She has never said for whom. It’s about as long as the floor under a drawing table.',
  ],
  'sharp-to-pruett': [
    '{pruett}’s door stands open two inches as you go by. You were sharp with him on {date}, and it’s been coming back by the inch.',
  ],
  'stayed-home-sick': [
    '“How high?” says {teague}, as on the morning you stayed home with him. He’s well, you tell her; you’re here. She strikes out a line she’d begun.',
  ],
  'billys-bite': [
    '“It’s still got his bite in it,” says {roz}, of the lacquered breakfast. “{eddie} won’t have it thrown out. He says it’s the only real one.”',
  ],
  'pruett-sons': ['“It’s rained in Tucson,” {pruett} says, going by you on the stairs. He says it to nobody else on the floor.'],
  'billys-word': [
    '“Which word would he take out of this one?” says {roz}. She isn’t joking. She has a pencil, and has left you the telephone.',
  ],
  waltz: [
    '{eddie} does three steps by your board with his glue pot. “Tell him, from the hip,” he says. “He leads too much with the shoe.”',
  ],
})

/** Desmond at his door, and who keeps shop along the block. */
export const lobby = spoken({
  'the-night': [
    '“I carried that bag too well,” says {desmond}, to his brass. He’s thinking of the night she went. “I might have been slower.”',
  ],
  'lobby-suitcase': [
    '“I’ve not had a lighter suitcase,” says {desmond}, “nor one I’d less like to carry.” He holds the door for the two of you, wide.',
  ],
  'midnight-elevator': ['“No riders at midnight, lately,” {desmond} reports. “I keep it in readiness.”'],
  'door-shift': ['“They ask for the small doorman,” says {desmond}. “He saluted. I have had to begin.”'],
  'quizzed-desmond': [
    '“Depreciation,” says {desmond}, holding the door. “Straight-line.” You had his cards for an evening, and can tell him that he’s right.',
  ],
  'spared-lobby': [
    '“That lamp on six,” says {desmond}, “has not winked since.” Neither of you looks at the bench where the boy with the cold sat.',
  ],
  'served-lobby': [
    '“He asked me was he all right,” says {desmond}: the boy with the cold, who brought the papers. “I said that the gentleman had thanked him.”',
  ],
  'paks-melon': ['{pak} takes up a melon as you go by, turns it around, and puts it back. “Not this one,” he says. “He had the one.”'],
  'burned-laughed': [
    '“Two slices, one cut small?” {carmine} calls, from his door. “You burn it?” Not since {month}, you say. “I’m here,” says {carmine}.',
  ],
  clothespins: ['{jankowski} wears a clothespin on his cap. “For next strike,” he says.'],
  'boiler-night': ['“You hold good,” says {jankowski}, of the wrench. “Now on eight I have a valve, and you have a suit on. Is a pity.”'],
  'pink-day': [
    '“Pink is a color,” {ostrow} calls, when you go by with the cart. She says it to all of them now, she tells you, and gives you the credit.',
  ],
  'stoop-picnic': ['“I’ve swept the stoop, sir,” says {desmond}, “in case of supper.”'],
  'rent-late': [
    '{jankowski} is tightening a pipe in the lobby that doesn’t leak. “In {month} the rent is late,” he tells it. “I say nothing. I turn.”',
  ],
  'walked-gone': ['“And how is the dog, sir?” says {desmond}. Gone? Very well. “He gives no trouble,” {desmond} says, “in the lift.”'],
  dough: ['{carmine} has a dent in his ceiling. He shows it to customers. “The kid’s,” he says. “With dough. Off his father.”'],
})
