/** A project's way from a sheet of paper to a rail: which stage it is in, what helps there, and what is seen when it moves on. */
import { type Today, tell } from '../change.ts'
import { line, lines, say } from '../said.ts'
import type { Game, Project } from '../state.ts'
import { workplace } from './workplace.ts'

type Stage = {
  name: string
  /** What helps, in a sentence. */
  helps: string
  /** Permille of the need at which it is over. */
  until: number
  /** What is seen as it begins, in turn. */
  text: readonly string[]
  /** The same at the desk he found, where nobody of the agency is. */
  elsewhere: readonly string[]
}

const rows = {
  brief: {
    name: 'brief',
    helps: 'It only has to be read, twice.',
    until: 100,
    text: [],
    elsewhere: [],
  },
  idea: {
    name: 'idea',
    helps: 'An idea wants a rested head.',
    until: 300,
    text: [
      'You have read the brief till it has stopped saying anything. That’s where it begins.',
      'There are nine first lines on the pad, and you have crossed out eight. You look at the ninth.',
      '“What is it really?” asks {roz}, through the door. It’s a good question, and she has gone.',
      'You write “new,” and look at it, and write “old.” Old is better.',
      'It comes while you’re washing a cup. You write it on the cup.',
      'The pencil is sharp, all of them are. There’s nothing left now but to think of it.',
    ],
    elsewhere: [
      'The last one they did is on the desk. You look at it till it begins to look like something.',
      'You write down what the thing does. That takes four words, and there’s room for nine.',
      'Nobody here asks for an idea. They ask if it’s done, and you go and have one.',
    ],
  },
  copy: {
    name: 'copy',
    helps: 'Copy goes by hours and craft.',
    until: 650,
    text: [
      'There is a headline. Everything under it is plumbing.',
      'The first paragraph comes whole. The second wants to be paid.',
      '{teague} types it with three carbons, and laughs once, at the comma you meant.',
      'You take out “very,” and then the thing that was very.',
      'Forty words. You read them to {eddie}, who closes his eyes, as one does for the dentist.',
    ],
    elsewhere: [
      'Twelve words to a thing, and the price. You have never written so short.',
      'You read it aloud to a wall of cartons. They take it standing.',
      '“Who’s ‘one’?” says the girl who types it. You put “you.”',
    ],
  },
  layout: {
    name: 'layout',
    helps: 'A layout wants more than one man: it goes by day, at the office.',
    until: 900,
    text: [
      '{eddie} has it on his board now. He has moved your headline up, to see if it minds.',
      '“Where do I put all this?” says {eddie}, of eleven words.',
      'There’s a rectangle where the product goes. {eddie} has drawn it a shadow, out of respect.',
      '{eddie} cuts it apart with a razor, and it’s two inches longer when it is back.',
      'The type house sends the proofs around. “Fat,” says {eddie}, and sends them back.',
    ],
    elsewhere: [
      'It goes into a box two inches by three. What won’t go in wasn’t needed.',
      'A boy with paste on his cuffs moves your line up, to make room for a stapler.',
      'They’ve one typeface, and it is out of w’s. You write around them.',
    ],
  },
  presentation: {
    name: 'presentation',
    helps: 'What is left is the room: a man on his feet, who knows it.',
    until: 1000,
    text: [
      'The boards are mounted. You say it to the window, and the window says nothing.',
      'You put the boards in order, then in the other order, and then as they were.',
      '{craig} sits in for the client, and asks what it costs. He’s good at it.',
      'There are five boards and a cloth. You practice with the cloth.',
      '“Say it to me like I’m your mother,” says {roz}. You do. “She’d buy two,” says {roz}.',
    ],
    elsewhere: [
      'Nobody puts a cloth over it here. It’s read across a desk, in the time it takes.',
      'It comes back with one word struck out. It was your favorite, and it’s better.',
      'You stand while it is read. Afterward you’re told to sit, and that’s the applause.',
    ],
  },
} as const satisfies Record<string, Stage>
export type StageId = keyof typeof rows
export const STAGES: Readonly<Record<StageId, Stage>> = rows
export const STAGE_IDS = Object.keys(rows) as StageId[]
const TEXT = lines(STAGE_IDS, id => line(`stages.${id}.text`, STAGES[id].text))
const ELSEWHERE = lines(STAGE_IDS, id => line(`stages.${id}.elsewhere`, STAGES[id].elsewhere, true))

/** Where a project stands; one done in full is ready for the room. */
export function stageOf({ done, need }: Pick<Project, 'done' | 'need'>): StageId {
  const share = Math.floor((done * 1000) / Math.max(1, need))
  for (const id of STAGE_IDS) if (share < STAGES[id].until) return id
  return 'presentation'
}

/** Minutes of a project at which the stage it is in is over; past the last one there is no end but polish. */
export function endOfStage({ done, need }: Pick<Project, 'done' | 'need'>): number {
  for (const id of STAGE_IDS) {
    const end = Math.floor((need * STAGES[id].until + 999) / 1000)
    if (done < end) return end
  }
  return Number.MAX_SAFE_INTEGER
}

/** What an hour is worth to a stage, permille. `atOffice`: by day, with the others there. */
export function worthIn({ balance, numbers }: Game, stage: StageId, atOffice: boolean): number {
  if (stage === 'idea') {
    const energy = numbers['ted.energy']
    if (energy < balance['work.idea.tired']) return balance['work.idea.worthTired']
    return energy >= balance['work.idea.rested'] ? balance['work.idea.worthRested'] : 1000
  }
  if (stage === 'layout') return balance[atOffice ? 'work.layout.withEddie' : 'work.layout.without']
  return 1000
}

/** Tells that a project has come into another stage. */
export function movedOn(today: Today, project: Project, before: StageId): void {
  const now = stageOf(project)
  if (now === before) return
  tell(today, 'stage', { account: project.account, stage: now })
  say(today, (workplace(today.game) === 'agency' ? TEXT : ELSEWHERE)[now])
}
