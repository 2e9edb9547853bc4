/** What there is to talk of when the light is low, a topic an entry. */
import type { Quantity } from '../quantities.ts'
import type { ArcMark } from '../story/arc.ts'

export type Topic = {
  name: string
  /** What it is about, for who chooses. */
  says: string
  /** What is said, evening by evening, once it comes to it. */
  told: readonly string[]
  /** What an evening of it does, each through `move`; `eff`: as much as the skill can. */
  does: readonly { what: Quantity; by: number; eff?: true }[]
  /** Under this level of listening it goes wrong, and does this instead. */
  needs?: { level: number; otherwise: readonly { what: Quantity; by: number }[]; told: readonly string[] }
  /** A question of his: after so many evenings of an answer he has it, says so, and it is closed; `again`: until this comes to pass. */
  answered?: { times: number; again?: ArcMark; closes: readonly string[] }
  from: number
  to: number
}

const always = { from: 0, to: 78 } as const

export const talk = {
  day: {
    name: 'his day',
    says: 'From the coat hooks to the key in the door.',
    told: [
      'He tells it in order, with the times.',
      'He starts at the shoes. At noon you have a question, and are asked to hold it, like somebody’s coat.',
      'Somebody cried, and it was not him. He says so twice, for the record.',
      'He leaves out the middle. You ask what was in it. “Paste,” he says.',
      'It had three good parts and a bad one. He gives you the bad one first, like a crust.',
      '“Now you,” he says. You tell yours in order. He asks what time the sandwich was.',
    ],
    does: [
      { what: 'billy.school', by: 3 },
      { what: 'billy.calm', by: 6, eff: true },
    ],
    ...always,
  },
  trains: {
    name: 'trains',
    says: 'The local, the express, and the doors.',
    told: [
      'He does the whole local, with the doors.',
      'The express doesn’t stop at Eighty-sixth, and he would like to know who decided.',
      'You are the motorman. You leave Fifty-ninth too soon. “There was a lady,” he says, and you go back for her.',
      'He has the map from memory, on the inside of a cereal box. Queens is where the flap is.',
      '“Do they sleep in the yard,” he says, “or do they just stop?” You think stop. He thinks sleep, with one light on.',
      'He gets as far as Canal with his eyes shut, and says Chambers in his sleep.',
    ],
    does: [
      { what: 'billy.calm', by: 10 },
      { what: 'billy.play', by: 8 },
    ],
    ...always,
  },
  school: {
    name: 'school',
    says: 'Sparrows, the fountain, and who can spell what.',
    told: [
      'Sparrows are the low group. He says it is not low, it is near.',
      '{calderon} has a bell the size of an egg. It works, he says, because of how she picks it up.',
      '{marcus} can spell “locomotive.” So can he, from hearing {marcus}.',
      'There is a job called Fish, he says, though there is only the bowl. He has it on Thursdays.',
      'There are two lines and one fountain. He has drawn how it ought to go.',
      'He reads you a page with his finger, then without the finger, and looks up to see if you saw.',
    ],
    does: [
      { what: 'billy.school', by: 7 },
      { what: 'billy.calm', by: 3 },
    ],
    ...always,
  },
  mommy: {
    name: 'his mother',
    says: 'What you know of her, and what you don’t.',
    told: [
      'You say what you know of her, and it takes longer than you thought.',
      '“What did she have on,” he says, “when you met her?” Green. He wants to know which green. You look around the room for it.',
      'He asks if she hums there. You would think so. “What?” he says, and you hum it, as far as you have it.',
      'You tell him how she drew on everything: the bills, the phone book. He goes to get the phone book. She did.',
      'He wants the day he was born. You get as far as the cab. “Was it a Checker?” he says. It was a Checker.',
      '“She had the window seat,” he says, of a bus, in a summer you have forgotten. He tells you the rest of the bus.',
    ],
    answered: {
      times: 16,
      again: 'callDay',
      closes: [
        'Tonight he doesn’t ask about her. “I’ve got that one,” he says, and moves over to make room for something else.',
        'He has her in two places now, then and on the telephone, and there’s room for both. “Next,” he says.',
      ],
    },
    does: [
      { what: 'billy.security', by: 1 },
      { what: 'billy.calm', by: 5, eff: true },
    ],
    needs: {
      level: 1,
      otherwise: [{ what: 'billy.calm', by: -6 }],
      told: [
        'You say she is fine. He asks how you know.',
        'You say she’d want him to sleep. “Did she say so?” he asks. She did not.',
        'You tell him about the weather in Chicago. He waits for it to be over.',
      ],
    },
    from: 1,
    to: 78,
  },
  whyShe: {
    name: 'why she went',
    says: 'There is a true answer, and it is short.',
    told: [
      'You have a true answer and it is short. He turns it over.',
      '“Was it sick like a cold?” No. “Like a broken thing?” More like tired, you say, all the way down. He nods at the blanket.',
      'He asks if you saw it coming. You were looking at something else, you say. “What?” he says. Oatmeal.',
      'He has worked out that it wasn’t the trains, because he always put them away. You tell him it wasn’t the trains.',
      '“Could she have said?” She did say, you tell him; you were a poor listener. “You’re medium,” he says.',
      'He tells it back to you, to see if he has it: the coat, the stairs, and that he was asleep. You say that is how it was.',
    ],
    answered: {
      times: 14,
      again: 'restaurantDay',
      closes: [
        'You draw breath for it. “I know it,” he says. “It was tired, and it wasn’t me.” He turns out the lamp himself.',
        '“She told me hers,” he says. “It’s the same as yours, with more stairs in it.” He turns on his good side.',
      ],
    },
    does: [
      { what: 'billy.security', by: 2 },
      { what: 'billy.trustAccount', by: 1 },
    ],
    needs: {
      level: 2,
      otherwise: [
        { what: 'billy.calm', by: -10 },
        { what: 'billy.security', by: -1 },
      ],
      told: [
        'You start it three ways. He says never mind.',
        'You say that it’s complicated. “Is that the answer,” he says, “or is it before the answer?”',
        'He’ll understand when he is big, you say. He holds his hand up on the wall, to see how far that is.',
      ],
    },
    from: 1,
    to: 78,
  },
  scared: {
    name: 'what scares him',
    says: 'The hall, the drain, and so on.',
    told: [
      'The hall, the drain, and one he will tell tomorrow.',
      'The bulb at the end of the hall, because it ticks. You go together and listen to it tick.',
      'It used to be the drain. Now it’s where the drain goes. New Jersey, you tell him. He can live with that.',
      'You look under the bed with the flashlight and report: one sock, no persons. He has you bring out the sock.',
      '“What are you?” he says. Scared of, he means. You tell him one. He lends you the flashlight for the night.',
      'It is less the dark than when the dark is quiet. You leave the kitchen radio on, low, between two stations.',
    ],
    does: [
      { what: 'billy.calm', by: 12, eff: true },
      { what: 'billy.sleep', by: 4 },
    ],
    ...always,
  },
  dog: {
    name: 'a dog',
    says: 'There is no dog. There might be.',
    told: [
      'It would be brown. It would sleep on the left.',
      'It has a name. He won’t say it yet, in case there is a dog.',
      'It could ride in the elevator. {desmond} didn’t say no, he says. {desmond} said “in principle.”',
      'He has priced a leash. He has two dollars and ten cents toward the other end.',
      'It could have his crusts, and Tuesdays. You ask what it would do with Tuesdays. “Me,” he says. “I’m free.”',
      'He has drawn it from the front, so as not to have to decide about the tail.',
    ],
    does: [
      { what: 'billy.play', by: 12 },
      { what: 'billy.company', by: 8 },
    ],
    ...always,
  },
  tomorrow: {
    name: 'tomorrow',
    says: 'By the hour, and who is where.',
    told: [
      'He wants it by the hour, and who is where.',
      'You give him the times and he gives them back. You had one of them wrong.',
      'He asks what happens if it rains. He asks what happens if it rains and you are late.',
      'He has laid it out on the chair, socks first, in the order in which it will happen.',
      '“And if nobody can?” he says. You go through the names until one can. It takes six.',
      'It has a dull part in the middle. He doesn’t mind, he says, now that he knows where it is.',
    ],
    does: [
      { what: 'home.routine', by: 3 },
      { what: 'billy.security', by: 1 },
    ],
    ...always,
  },
  yourWork: {
    name: 'what you do all day',
    says: 'He has never been told.',
    told: [
      'You read him a headline. He says it’s good, but it doesn’t say what is in it.',
      'You sit in a chair, you tell him, and think of what to say about soup. “Do they tell you after?” he says.',
      'He asks who is the boss of you, and of him, and so on up, to see where it stops. You get as far as the bank.',
      'You draw him the office on a napkin. He puts a boy under one of the desks, small.',
      '“What did you make today?” You think. Nine words, you tell him, and two of them were “new.”',
      'He would like to see what they pay you for it. You show him the slip. He reads the part they keep.',
    ],
    does: [
      { what: 'billy.company', by: 10 },
      { what: 'ted.strain', by: -3 },
    ],
    ...always,
  },
  whenSmall: {
    name: 'when you were six',
    says: 'Scranton, and a sled.',
    told: [
      'Scranton, a sled, a tooth in a snowbank.',
      'You tell him the coal chute. He wants it again, with {artie} going first.',
      'There was a dog, and its name was Major. He asks where Major is now. Pennsylvania, you say.',
      'You had a paper route at nine, in the dark. “By yourself?” he says, and pulls the blanket up, on you.',
      'You have lost the name of the street. He’s shocked. You go along it house by house till it comes: Prospect.',
      'He asks what your father did at bedtime. The door, you say. He thinks about it. “Just the door?”',
    ],
    does: [
      { what: 'billy.company', by: 12 },
      { what: 'billy.calm', by: 4 },
    ],
    from: 2,
    to: 78,
  },
  margaret: {
    name: 'next door',
    says: 'What goes on across the landing.',
    told: [
      'He knows what {nell} is in charge of this week.',
      '{toby} has eaten paste again. It was a new kind. He is quite fair about it.',
      'Their icebox has a light that stays on when it’s shut. He and {toby} have proof.',
      'At {margaret}’s you say one thing about your day, and then you get the rice. He tells you what he said.',
      '{nell} will be a doctor or a nun, and {toby} will be the dog. “I’m undecided,” he says.',
      'You can hear their bath run out, through the wall. He knows whose it was, by how long.',
    ],
    does: [
      { what: 'billy.company', by: 6 },
      { what: 'billy.play', by: 6 },
    ],
    from: 3,
    to: 78,
  },
  eye: {
    name: 'the eye',
    says: 'The stitches, and who hummed.',
    told: [
      'He asks what it was that somebody hummed. You hum it.',
      'He wants the number of stitches, and then to count them with his finger, from the nose out.',
      '“Did it hurt you?” he says. You show him where. He says it was lower down on him.',
      'He asks who else you would carry nine blocks. You think it over. “{toby},” he says, “till he’s six.”',
      'He shuts the one and looks at you, then the other. “You’re the same,” he says, “but you jump.”',
      'They held up fingers and asked him how many, and it was two. He would have liked a harder one.',
    ],
    answered: { times: 12, closes: ['Tonight it’s he who tells it, with the humming. You’re allowed to do the doors.'] },
    does: [
      { what: 'billy.calm', by: 10, eff: true },
      { what: 'billy.security', by: 1 },
    ],
    from: 31,
    to: 78,
  },
  judge: {
    name: 'the judge',
    says: 'Whether a judge has a bedtime.',
    told: [
      'He asks if a judge has a bedtime. You think so.',
      '“Does he know us,” he says, “or does he just read it?” He reads it. “Then somebody should write it right.”',
      'He asks if you could lose him by one point. You say it isn’t points. He asks what it is, then.',
      'He wants to know where the trains would go. You say what you know and what you don’t. He does it in two columns.',
      '“Whose side is {margaret} on?” Hers and his and yours, you tell him. He says that’s a lot for one person.',
      'He has a question for the judge, in case. It is whether there’ll be a light in the hall.',
    ],
    answered: {
      times: 14,
      closes: ['“I’ve asked all mine,” he says. He has them on a sheet of paper, and there’s a check beside every one.'],
    },
    does: [
      { what: 'billy.security', by: 2 },
      { what: 'billy.trustAccount', by: 1 },
    ],
    needs: {
      level: 3,
      otherwise: [{ what: 'billy.calm', by: -10 }],
      told: [
        'You say it will be all right. He asks for whom.',
        'You tell him the grown-ups are taking care of it. “Which ones?” he says.',
        'You tell him not to bother his head with it. He lies quite still, not bothering it.',
      ],
    },
    from: 57,
    to: 78,
  },
} as const satisfies Record<string, Topic>
