/** Of an evening, Billy: kitchen, nights, the long hall, the fence at three. */
import { happened, not, weeks } from '../../events/words.ts'
import { spoken } from './define.ts'

export const home = spoken({
  'first-breakfast': [
    'He has drawn the first breakfast. It’s black on one side of the paper. “The other side was fine,” he says, and shows you the other side.',
  ],
  'anger-word': ['“You shouted on {date},” he says, to the toothpaste. “I’m not saying anything. I just have it.”'],
  apologised: [
    'He is explaining you to {toby}, on the telephone. “If he yells, he comes back in and sits on the floor.” He listens. “So far it’s {times}.”',
  ],
  'learned-dish': [
    '“It was gold on both sides the first time on {date},” he says, chewing. “I looked under.”',
    '“Before {month} it was black,” he tells {toby}, over your {dish}, as one tells the young about the war.',
  ],
  'kitchen-team': [
    'He holds the whisk out behind him without looking around, like a surgeon, and you have it. “That’s how we do it,” he tells the batter.',
  ],
  'burned-laughed': [
    '“Is it the chop kind of smoke,” he calls from the hall, “or the other?” You haven’t burned one since {month}. He opens the window anyway.',
  ],
  'pink-day': [
    'You have on the pink shirt. “That’s from the day it was red with white,” says {billy}, and lays his own sleeve along it, to see who has faded.',
  ],
  'sent-in-pink': ['“Not the pink,” he says, going through the drawer, “for gym.” It’s all he says. You take it out of the drawer.'],
  'lunchbox-note': [
    '“Nobody else’s sandwich has mail,” he says. He has kept one of your notes out of his lunch, to ask. Is it a horse?',
    'You’ve drawn {times} on what goes under his sandwich. He would like to know, he says, when the dog comes back into the story.',
  ],
  'list-copied': [
    'He runs a finger down the list, the one that you copied in your own hand. “Your fours are chairs,” he says. “Hers were open.”',
  ],
  'list-removed': [
    '“There was a list there,” he says, of the icebox. You can see where the tape was. “I know most of it.” He says most of it.',
  ],
  'he-led-the-shop': ['“I’ve done the market,” he tells {nell}, in the tone of a man with experience. “On {date}. He just pushed.”'],
  'bedtime-story': [
    'He stops you at the foot of the page. “That’s {times},” he says, of stories. “I’m only telling you because at first you couldn’t do the bear.”',
  ],
  'clean-sheets': [
    '“If the sheets got wet,” he says, to the ceiling, “we’d just do them again, like that time.” You would. He goes to sleep on it.',
  ],
  'scolded-sheets': [
    'He shows you, without being asked, that the sheets are dry. He has shown you every night this week. You never told him that he needn’t.',
  ],
  nightlight: [
    {
      when: [not(happened('company.tobysHall'))],
      text: '“It cost a dollar and a half,” he says, of the owl in the hall, “and it’s been on since {month}. That’s hardly anything a night.”',
    },
  ],
  'measured-hall': ['“Eleven feet four,” he says, going by you in the dark with a hand along the wall. “Both ways.”'],
  'big-boys': ['“Do big boys get the hall light?” he says. He has kept that since {date}, you can hear, and turned it over a good deal.'],
  'midnight-elevator': [
    'The elevator goes by, with nobody. “It’s just an elevator,” he says. “We rode it at midnight, and looked.” He pulls up the blanket.',
  ],
  'fever-night': [
    '“When I had a hundred and three,” he says, with the light out, “you ran the tap.” You go and run it for him a little, so he can hear.',
  ],
  'slept-through-fever': [
    'He has a washcloth he is careful of. It’s the one from the night of the fever. “I did the cold myself,” he says, not in any way.',
  ],
  'stayed-home-sick': ['“You were home {times} when I was sick,” he says. He’s doing a chart. “I left out the day when I was only hot.”'],
  'sitter-fever': [
    '“{corrigan} does the washcloth too cold,” he says. He means the day of the fever, when you had {brandt}. He isn’t complaining. It came up.',
  ],
  'tooth-letter': [
    'He has the fairy’s letter out of the good box and is going over it with the glass. “She says ‘truly,’” he says. “You say ‘truly.’”',
  ],
  'fairy-strike': [
    '“Are they back at work?” he says, with a finger on a tooth. Who? “The fairies. They were out in {month}.” You believe they’ve settled.',
  ],
  'growth-mark': [
    'He backs up to the doorframe, heels in. You aren’t marking tonight, you say. “I know,” he says. “I’m seeing where I was on {date}.”',
  ],
  'pox-week': [
    'He’s found a white one, under his arm, the size of a lentil. “From the spots,” he says. “That’s where you missed, with the pink.”',
  ],
  'shared-pox': ['“{margaret} dabs around,” he says, in the bath, of the days of the spots. “You dab in rows.”'],
  'table-by-window': ['“You can see who’s coming,” he says, of the table by the window, “before they know it’s you that sees.”'],
  'fed-marcus': ['“{marcus} asked is there rice,” he says. You stretched it that once, for one more. “I think he’s telling people.”'],
  'combed-out': [
    'He has the count yet, of what the comb got, the day there was a note pinned on him. It’s in his book, under N. “For nits,” he says.',
  ],
  'billy-covered-her': [
    '“{corrigan} brings a blanket of her own now,” he says. He had covered her, and kept watch. “She thinks she dreamed the other one.”',
  ],
  'date-night': ['“Is it a meeting,” he says, of the good tie, “or is it out, like in {month}?” It’s his school. He is a little let down.'],
  'ticker-strip': [
    '“Is it ours?” he says. It’s the strip of ticker tape, from your coat; it says U.S. STEEL. You don’t think so. “It came to us,” he says.',
  ],
  'caseworker-plain': ['“She looked in the icebox a long time,” he says, of the lady with the clipboard. “I think she was just warm.”'],
  'all-of-us': [
    '“It’s pretty loud in here,” he says, pleased, with a pan lid. “It’s all of us.” There are two of you. He gets it from that Sunday.',
  ],
  'third-chair': [
    'He hangs his coat on the third chair and buttons it. He has grown; it comes nearly to the floor. “It’s still keeping it,” he says.',
  ],
  'candle-supper': ['“We could not pay it again,” he says, hopefully, holding the light bill, “and have the candles.”'],
  'oven-camp': [
    'The radiator knocks, and he looks up. It’s working, you tell him. “We could do it anyhow,” says {billy}. “In front of the oven. In coats.”',
  ],
  'carried-stairs': ['“Ninety-six,” he says, as the elevator lets you out on six. You carried him up them once; it was he who counted.'],
  'stoop-picnic': [
    '“If the elevator broke,” he says, “would it be supper on the stoop?” You say that it might. He presses the button quite hard.',
  ],
  'cleaned-windows': [
    '“It’s getting dim out there,” he says, nose to the glass. You did the windows in {month}, with the radio on, and he would do them again.',
  ],
  'painted-hall': [
    '“I did the low part,” he tells the man who has come about the telephone, of the hall. “You can’t see where I stop and he starts. I can.”',
  ],
  automat: ['He has nine nickels in a sock. You ask what for. “Little doors,” he says.'],
  'read-cereal-box': [
    '“Riboflavin,” he says, out of nowhere, fondly. You read it to him off the box, in the weeks when there were no papers.',
  ],
  'kramer-times': [
    '“It’s old news,” he says, of the front page you made him when there were no papers. He leaves it up. “It’s the only one I’m in.”',
  ],
  'paper-hats': ['He has found one of the hats behind the couch. “‘City Talks Resume,’” he reads, off the brim. “Did they?”'],
  'watched-all': ['“You could have laughed,” he says. At what? “The space one. The holiday. I saw you not.”'],
  'haircut-together': [
    '“You’re long behind,” he says, “and so am I. We got them the same day.” He thinks of the two chairs as a contract.',
  ],
  'crooked-fringe': ['You take the kitchen scissors to a piece of string. He puts a hand over his forehead.'],
  'kept-calm-promise': [
    '“I’ve got something to tell you,” he says, “like with the lamp.” You promise, as with the lamp. It was only a glass.',
  ],
  fined: [
    '“What do I still owe?” he says, of the lamp. He has it in a book, at ten cents a week. You’d like to be done with it before he is.',
  ],
  'lamp-paid': ['“I’m paid up,” he says, when something falls in the other room. He means the lamp. He can prove it; he has the receipt.'],
  'walked-him-back': [
    '“Last time you stayed until it was blue out,” he says, at his door, of the night you walked him back. “You can go when it’s black.”',
  ],
  'ma-stayed': [
    'You reach for the salt and get the cloves. {ma} moved the spices in {month}, and he won’t hear of moving them back. “She’d know.”',
  ],
  'ate-all-of-it': [
    '“You ate the whole thing,” he says, of Father’s Day. “I saw the shell go in.” He speaks of it as other men do of the Marne.',
  ],
  'eye-drops-kept': [
    '“Arr,” he says, tipping his head back at the sink. It’s only soap. But they were two good weeks, as pirates, with the drops.',
  ],
  'drops-held': [
    '“I’d do the fourth one now,” he says, “without you holding.” There are no drops anymore. You say you know that he would.',
  ],
  'the-end-piece': ['“You didn’t have to like it,” he says, of the end of the loaf. “You could’ve just ate it.” He’s still pleased.'],
  'the-harbor': ['He lets the tub out early, unasked, and says through the door that the harbor’s closed, in case 5B is listening.'],
  'blue-closet': [
    'He goes into the hall closet with the flashlight, now and then, and shuts the door. “It’s just blue,” he says, coming out.',
  ],
  'the-scarf': ['“There’s still some left,” he says, of the scarf in the jar. He lets it out on Sundays only, and counts to five.'],
  'other-mitten': [
    'You can’t find your keys. “We found my mitten,” he points out. “We just went back till there was a railing.” They’re in the door.',
  ],
  'under-the-blanket': [
    '“You do the captain wrong out here,” he says. “You did him right in the blanket.” You get in again, shoes and all, for a page.',
  ],
  'he-nursed-me': ['He brings you a glass he has run until it’s cold. You aren’t sick, you say. “I know,” he says. “I’m in practice.”'],
  'said-no-for-him': [
    '“If I shook my head,” he says, “like at {marcus}’s mother, would you still say no for me?” You would. He eats his peas on that.',
  ],
  'knew-the-hand': ['“You can stop doing the g’s,” he says, with a finger on the loose one. “I’d know the hand. Just do it in yours.”'],
  'his-shoe-size': [
    '“I’m not curling,” he says, and puts out a foot for the thumb. It was thirteen and a half. There’s still a little room.',
  ],
  'coat-went-down': [
    'You meet his old coat on the stairs, with {toby} in it. “There’s a hole in the left pocket,” {billy} tells you, after. “I told him which.”',
  ],
  'tobys-hall': ['“{toby}’s hall is nothing,” he says. “It’s shorter than ours. I walked him down it and showed him where it stops.”'],
  'library-fine': [
    '“Is it still a nickel a day?” he says, under the couch to the shoulder. It’s only a sock. You’re both a little shy there, since the tugboats.',
  ],
  'birthday-party': ['“Everybody came,” he says, looking at the chairs, long after. “I called them from the stairs, and they came up.”'],
  'birthday-forgot': ['“It’s the twentieth of January,” he says, to nobody, of his birthday. “I’m just saying it sometimes.”'],
  'held-for-shot': ['“I looked at the clock,” he says, rubbing the arm of the shot, “and you looked at me. Who looked at the needle?”'],
  'dentist-hand': ['“It stops up here,” he says, with a flat hand, of the dentist’s chair. “You went first, so I knew.”'],
  'promise-kept': ['“You said you would, and you did,” he says. He’s reading it to you from a small book. “That’s {times}. It’s under P.”'],
  'promise-broken': ['“You said you would, on {date}, and you didn’t,” he says. He isn’t angry. He’s reading it to you from a small book.'],
  'pickup-on-time': ['“At three it’s been you {times},” he says. You ask who keeps count. “The lady with the whistle. I check it.”'],
  'pickup-late': [
    '“You were late on {date},” he says, into his soup. “I stood by the paint. I read all the names that are scratched on it.”',
  ],
  'pickup-missed': [
    '“On {date} it was somebody else, at three,” he says. “I kept my bag on the whole way home, in case you came from the side.”',
  ],
  'stayed-put': ['“{craig} went to Miami,” he says, “and you read me two chapters.” He’s had it on his mind. “Did he have a good time?”'],
  'asked-first': ['“You asked me first,” he says, of the other boy and the fight. “You didn’t know who’d won, or anything.”'],
  'home-by-six': [
    '“It stops different when it’s you,” he says, of the elevator. He’s heard it bring you home by six, {times}, and could pick you out of a building.',
  ],
  'ran-forty-blocks': ['“He went by in a car,” says {billy}, of the pope, “and you came forty blocks, running. You were redder.”'],
  'storm-pickup': [
    '“{marcus} said nobody comes in a hurricane,” he says. He’s thinking of the storm, and Riverside. “I said he doesn’t know my dad’s coat.”',
  ],
  fetched: ['“You came to {marcus}’s in a cab,” he says, “at ten at night, and I was in pajamas.” He’d do it again, he says, for the cab.'],
  'phone-story': ['He hands you the same book. “You did it over the phone,” he says, “with a truck going by. Do the truck.”'],
  'let-him-walk': [
    '“You stop at the corner,” he says, “and I do the rest.” He’s explaining it to a stuffed elephant, which hasn’t started school.',
  ],
  'alone-once': [
    '“When I was by myself on {date},” he says, “the icebox stopped. Then it went on again.” He thought you might want to have it looked at.',
  ],
  'went-for-milk': [
    '“When I went for the milk,” he says, as one says, when I was in Alaska. It was around the corner. It was nine minutes.',
  ],
  'slept-by-phone': [
    '“I could see your shoe,” he says. Under {margaret}’s door, he means, that night, from the landing. “So I went to sleep.”',
  ],
  'said-soon': [{ when: [weeks(1, 53)], text: '“You said soon on {date},” he says. “I looked it up. It means in a short time.”' }],
  'told-truth-mommy': [
    {
      when: [weeks(1, 53)],
      text: '“You said you didn’t know the day, and you’d tell me,” he says. “So when you don’t say anything, you don’t.” No. “Okay,” he says.',
    },
  ],
  'changed-subject': ['“When I ask you about her, you ask about my sandwich,” he says. He looks at the sandwich. “It’s egg.”'],
  'my-fault-answered': [
    '“I know it wasn’t me,” he says, to the faucet, rinsing a spoon. “I’m only checking that you still say so.” You still say so.',
  ],
  'show-me': [
    '“Watch,” he says, of the sandwich, and draws the line in the air. You’ve had it right since {month}. But you did once say, show me.',
  ],
  'hat-letters': ['“I don’t hat you anymore,” he says; he’s found the note in your drawer. “You can keep it. It’s got your answer on.”'],
  'lobby-suitcase': [
    '“I’d take more socks,” he says, of the suitcase that he had in the lobby. “Socks, and not the spatula.” He thinks. “No. Both.”',
  ],
  'hung-both': ['The two sheets are up, with the train between. He’s drawn in another car. “It was getting far,” he says.'],
  'said-love': [
    '“Love you, bye,” he says, through the bathroom door, and waits. You say it back. “Just checking,” he says. “It still works.”',
  ],
  saluted: ['He salutes, flat on his back, at lights-out. You salute. Neither of you has laughed at it once since {month}.'],
  'mothers-day-card': ['“The card went for fifteen cents,” he says. He has two dimes laid out on the blanket. “How much is a person?”'],
  'the-who-list': [
    'He has the list of who down from behind the icebox, and an eraser. “It’s only {ray},” he says. “He’s got a different shift.”',
  ],
  'walked-gone': ['The dog Gone is asleep on your side, he says, so you’ll have to go around. You go around.'],
  'took-his-dime': ['“Is she using my dime?” he says, of {doyle}. You say it’s in the file. “Tell her it’s a 1964.”'],
  'kept-wallet': ['“What did the man do,” he says, “with no sixty dollars?” You had hoped that he was done with the wallet.'],
  'wallet-returned': [
    '“He couldn’t get over it,” he says, of the man with the wallet, “but I guess he did by now.” He sounds a little sorry.',
  ],
  'how-far-here': ['“I think here goes to Seventy-second,” he says. “On a school day. On Sundays it goes to the ferry.”'],
  'nell-told-him': ['“{nell} told me first,” he says, of the judge. “You were second.” He has it in that order.'],
  'let-go-bike': ['“You let go,” he says, of the bicycle. “I said don’t, and you did.” He takes another bite. “It was good.”'],
  'said-on-three': ['“On three,” he says, on the bottom stair, and jumps. He likes to have a number now, since the bicycle.'],
  'what-i-do': ['“You sold me my own kitchen,” he says, of what you do all day. “I’d have bought it. I haven’t got the money.”'],
})
