/** Of an evening, Billy: the eye, school, her, the office as he saw it, and the days that cost nothing. */
import { arc, happened, not, weeks } from '../../events/words.ts'
import { spoken } from './define.ts'

export const out = spoken({
  'kite-built': [
    '“It’s got all its string,” he says, of the kite, which hangs in the hall by one dowel. “It’s the park that isn’t ready.”',
  ],
  'carried-hospital': [
    '“You {detail},” he says, of the nine blocks, in the dark. “I wasn’t listening. I was just hearing it.”',
    '“You could still carry me nine blocks,” he says, on the stairs, with a bag of groceries in each arm. “I’d be about four of these.”',
  ],
  'stayed-operation': ['“Thirteen,” he says, going over it with a finger, in the spoon. “You were down by the feet. I had my shoes on.”'],
  'left-the-room': ['“You went out, and you came back,” he says, of the forty minutes. “I knew which were your shoes.”'],
  'looking-eye': ['“It still looks,” he says, of his looking eye, with a hand over the other, to see if it would say so by itself.'],
  'letter-read-first': [
    '“It’s been licked two times,” he says, of her first letter, holding the flap up to the lamp. He has it by heart; he’s doing the gum.',
  ],
  'kept-sketches': ['“Are they still flat?” he says, of her drawings, in your drawer. He has washed his hands, in case he’d be let look.'],
  'sent-measurements': [
    '“She knows my sleeves,” he says, with the tape. You sent her the sizes. “I’m going to be bigger than that by when it comes.”',
  ],
  'parcel-thanked': ['“I said thank you, and then I said what it was,” he tells you, of the parcel. “In case there’s a mix-up.”'],
  'his-picture': ['“She’s got the other large one,” he says, of the school picture. “So you could both be looking at me, and not know.”'],
  'coffee-for-ray': ['“{ray} had his with his gloves on,” he says, of the coffee, and takes his milk that way.'],
  'scar-talk': [
    '“Would you know me?” he says, from inside a pillowcase, with the one eye at a hole. By the scar, you tell him. He’s satisfied.',
  ],
  'lost-him': [
    '“You look very small from an escalator,” he says. He’s thinking of Gimbels, and the shirt. “I went back to where you were.”',
  ],
  'meeting-rule': [
    '“I’m the small one,” he says, at the door of the laundromat, ahead of everything, “so I stay put.” It’s the rule. You’re to come back.',
  ],
  'learned-the-room': [{ when: [weeks(1, 35)], text: '“My hook is still the third,” he says, “in case you come.”' }],
  'left-line-blank': [
    'He’s playing school. He has made a form. It has two lines for parents on it, and a place to leave one of them blank.',
  ],
  'costume-made': [
    'There’s a light going around on the ceiling of the hall. He has had the coats off the lighthouse. “It’s only practice,” he says.',
  ],
  'costume-sheet': ['“I wasn’t a ghost,” he says, of that Halloween. “I was a sheet. A ghost has a reason.”'],
  'costume-forgot': ['“I’d have gone around,” he says, to the wall, with the flashlight. He means the costume. “I had told everybody.”'],
  'he-was-you': ['“Nobody talk to me yet,” he says, coming out of his bath with your tie on, to the knees. He has kept up the part.'],
  swapped: ['“You were a pretty good me,” he says, of that Halloween. “I’d have asked for more dessert.”'],
  'play-attended': ['“You knew the line,” he says, of his play. “I saw your mouth go.”'],
  'play-missed': ['“I can do it for you here,” he says, and stands on the bed and says his one line to the lamp. “It was louder there.”'],
  'play-sent-mgt': [
    '“{margaret} got my shoe,” he says, of her picture of the play, “and most of a turnip.” He tells you the part that’s missing from it.',
  ],
  'report-read': ['“I’m exact,” he says, moving a fork. “It’s in the report. You read it out.”'],
  'show-and-tell': [
    '“A girl asked could she borrow you,” he says. They’ve had nothing to match you at show and tell, he says, since the tonsils.',
  ],
  'hamster-weekend': [
    '“It was by your foot the whole time,” he says, of the hamster. “I knew. I wanted to see who’d find it first, you or it.”',
  ],
  'reading-together': ['“That’s {times} we read,” he says. “You could be a Hawk. You’d have to take the test.”'],
  marbles: ['“{marcus} still has the good ones,” he says, of the marbles. “We chose right. He’d do it for me.”'],
  'sled-to-office': ['“You were the horse,” he says, of the tray. “Forty blocks. You went faster after the park.”'],
  'pigeon-report': ['“Did they ever do anything,” he says, “about that pigeon?” It was reported, you tell him, and typed.'],
  'billys-word': ['The jingle comes on. “They took out my word and left the hole,” he says. “It’s better. You can hear it not be there.”'],
  'chose-camp': ['“Did somebody get the prize,” he says, “when you were in the tent?” Somebody. “Does he know what he missed?”'],
  'tuxedo-tent': ['“Nobody else’s father shined,” he says, of the tent, and the dinner jacket. “You could see you from the lake.”'],
  'went-away': ['You may be a little late tomorrow, you tell him. “I’ve done fifty-one hours,” he says. “I can do a little.”'],
  'miami-together': ['He does the cannonball off the couch, once, for the record. “In Miami it had more client in it,” he says.'],
  'night-calls': ['“I put you on the pillow,” he says, of the nights you were in Miami. “You breathed. I didn’t hang up till you did.”'],
  'mgt-night': ['“When I slept at {margaret}’s,” he says, “I packed too much. I thought it would be longer, across.”'],
  waltz: [
    '“I know how,” he says, of two people on the set. He waltzed with {eddie} at the party, and slept on the coats. “It’s in threes.”',
  ],
  'billy-at-office': ['“I know what you do,” he says. “I’ve been. A lady brings it, and you look at it, and I stamp it APPROVED.”'],
  'chose-meeting': ['“You were in the middle of a meeting,” he says, of {date}. “I kept my coat buttoned, so that you wouldn’t have to.”'],
  'left-meeting': ['“You left them in the middle,” he says, with joy. He means {date}. “What did they do with the rest?”'],
  'supper-in-the-hunt': [
    '“You stopped and made supper,” he says, “in the middle of no job.” He has told {marcus}, who didn’t believe it of a father.',
  ],
  'quit-smoking': ['“You smell like soap,” he says, into your shirt. It’s the cigarettes, that aren’t there. He is getting used to it.'],
  'sold-something': ['“Somebody’s got our {detail},” he says. “I hope they know that it’s used to us.”'],
  'heard-the-cough': ['“You do the left side,” he says, half asleep, coughing. “You did it before she went, even. I was awake.”'],
  'letter-aloud': ['“Do it like the first one,” he says, of a letter from her. “Aloud. With the street in it.”'],
  'owned-letter': ['“When there’s mail for me it goes on my chair,” he says. It does, each time, since the letter in the drawer.'],
  'photo-kept': ['He has turned her photograph, to have the window in it as well as the door. “She’s seen the door,” he says.'],
  'photo-removed': [
    '“It’s still in there,” he says, going by your drawer. He only looks in to see that the photograph has something soft under it.',
  ],
  'photo-three': ['“That gull’s going to get it,” he says, of the three of you at Jones Beach. “Every time I look.”'],
  'good-about-joanna': ['“You said a good thing about her, in {month},” he says. “I’m not going to tell her. I just have it.”'],
  'bad-about-joanna': [
    '“I don’t think she’d have said that about you,” he says, in the bath. You ask who. He has been going over it since {date}.',
  ],
  'letters-answered': ['“We’ve answered {count},” he says, over the stamps. “She’s ahead.”'],
  'letter-late': ['“You said later,” he says, of the place behind the toaster where her letter was. He has dusted it. The place.'],
  'left-them-talk': ['“You went out,” he says, “when I talked to her. I heard you not listening.”'],
  'blocked-call': ['“I wasn’t asleep,” he says, a long way into something else. “When she called. I was in the door.”'],
  'shoes-photo': ['“She’s got a picture of these,” he says, pulling on the shoes. “So she can tell which foot I start with.”'],
  'hung-hers': ['“One is the bird with one eye,” he says, in the bath, in no season at all. “Then two, then three. We did hers in order.”'],
  'ampersand-tree': [
    '“What does it mean again?” he says, of the gold ampersand that was the star. And, you tell him. “And what?” he says.',
  ],
  'visit-generous': ['“You didn’t come along,” he says, of her Saturday. “You did the windows. I told her you like to.”'],
  'visit-refused': [
    { when: [weeks(42, 53)], text: '“You told her not yet,” he says; about Saturday, about her. He waits for some time. “Is it yet?”' },
  ],
  'opened-hers-first': ['“The burnt umber’s nearly gone,” he says, over the paint box, which was opened first. “I use it for you.”'],
  'two-on-the-card': ['“It’s got the both of you,” he says, of his library card, and puts it back in the shoe he isn’t wearing.'],
  'her-seat': ['“You took your hat off the chair,” he says, of the singing. “I saw it from the third row. I came in early.”'],
  'glad-for-him': ['“You looked glad when I ran,” he says. “I turned around, to see.”'],
  'told-billy-suit': [
    {
      when: [not(arc('verdict'))],
      text: '“Does he know about beds yet?” says {billy}. The judge, he means. He has asked it about once a week since you told him. He’d like to hear of some progress.',
    },
  ],
  'billy-chambers': ['“I told him I like trains,” he says, of the judge. “He had it written down already. So why’d he ask?”'],
  'snow-day': [
    '“Like in the avenue,” he says, coming down the hall behind you, with his legs stretched, in your steps. There’s no snow in the hall. There’s room for it.',
  ],
  'skylab-colanders': [
    'You’re draining noodles. “That’s my hat,” he says. It was, on the roof, in July, while the station came down. Nothing hit it.',
  ],
  ferry: ['“It’s a quarter for both ways,” he says, of the ferry, to anything that costs more, “and you don’t get off.”'],
  'under-whale': [
    '“It’s still up,” he reports, flat on his back on the kitchen floor. The whale, he means. He’s looking to see if the ceiling would hold one.',
  ],
  'roof-stars': ['“They’re there right now,” he says, at the window, of the stars. “You’d just have to get everybody to turn off.”'],
  danced: ['You get out the vacuum. He bows to it, and then to you, and stands there until he’s asked to dance.'],
  'eleven-seconds': ['“It’s the shortest snow there is,” he says. “Eleven seconds. And you had them call me to the phone.”'],
  'nothing-day': ['“Let’s do what we did on {date},” he says. You try to think what that was. “Nothing,” he says.'],
  'park-saturday': ['“You lose better than you used to,” he says, of the park. “You used to do it on purpose.”'],
  'read-paper': [
    '“What was in it?” he says, of the paper you had on the bench. “I fell off two times.” You can’t think of a thing that was in it.',
  ],
  'skates-taught': ['“I fell first,” he says, of the skates, “so you’d know how.”'],
  ballgame: ['“I’ve still got the pencil from the bleachers,” he says. “It has the game in it.”'],
  'chess-men': ['“The knight goes over people,” he says, with the salt. The old men showed him, in the park.'],
  'stood-near': ['“You didn’t say anything,” he says, of the big boy on the slide. “You just stood nearer.”'],
  'wooden-train': ['“The red wheel’s loose,” he says, of the wooden train. “It came like that. That’s how you can tell it’s ours.”'],
  balloons: [
    'There’s a parade on the set. “That’s only people,” he tells {nell}. He’s seen it being blown up, from your shoulders, and holds it to that.',
  ],
  'movie-together': [
    {
      when: [happened('almanac.theDown', 'go')],
      text: '“How did he get down?” he says, in the dark; not at once, this is later. The man in the movie. You shared the popcorn, and should know.',
    },
  ],
  'frog-movie': ['“I’d have held your hand,” he says, of the frog, “but that’s for crossing. So it was the sleeve.”'],
  jupiter: ['“It’s got your stripes,” he says, of the pajamas, sorting wash. He means Jupiter. You let him stay up for it.'],
  'gas-picnic': ['“You moved up one car and had a pickle,” he says. It was in the gas line, and he has not been to a better picnic.'],
  'captain-talk': [
    '“They didn’t put anybody behind the plate,” he says. He’s thinking of the captain. “They all just stood there, where they go.”',
  ],
  'gave-water': ['“The last one asked me what my name was,” he says, filling a paper cup at the sink. “Next year I’ll ask him.”'],
  'front-window': ['“We got to the dark before anybody,” he says. It was the front window; they all had to come in behind you.'],
  'fire-escape': [
    '“We owe 5B a pea,” he says, at the window, looking down through the iron. You had supper out there, and he likes to be square.',
  ],
  hydrant: ['“Your suit dried funny,” he says, in the closet. “You can tell which side the hydrant was.”'],
  dough: ['He tosses the pillow and it comes down on you. “That’s how {carmine}’s went,” he says, of the dough.'],
  'five-am': [
    '“It comes up over there,” he says, and points through a wall. You saw it get light from the roof, at five, and he can find it from anywhere.',
  ],
  'leap-day': ['“Leap day doesn’t count,” he says, “so we’ve still got it.”'],
  'stairs-sang': ['He hums going by three, without stopping. You put in the low part, and somewhere above a door opens, to see.'],
  'the-hour': ['He has a hand on the blue can. The hour’s in it. “We could use it tonight,” he says, and thinks. “No. Later.”'],
  'rode-my-line': ['“Did you ride in it again?” he says. On the bus, with the oatmeal? You never did. “Me neither,” he says.'],
  'the-fog': ['“Listen,” he says. It’s only a truck. But since that fog he gives everything a chance to be a ship.'],
  'boiler-night': ['“This is him,” he says, to the radiator, of you. “He held the wrench.”'],
  'scranton-summer': ['“In Scranton it’s every meal,” he says, of a carrot. He looks at it the way one looks at an old photograph.'],
})
