/** How a play ends: the order in which endings are looked at, and the last scene that belongs to each. */
import { LAST_SATURDAY, type Slot } from '../calendar.ts'
import { type Today, tell } from '../change.ts'
import type { SceneId } from '../events/index.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { countOf, memoryOf } from '../memory/ledger.ts'
import { skillLevel } from '../quantities.ts'
import { settled } from '../random.ts'
import type { Game } from '../state.ts'
import type { ArcMark } from './arc.ts'
import { type EndingId, ENDINGS } from './endings.ts'
import { type Lack, ROAD } from './roads.ts'

/** An ending, the scene of the last Saturday's forenoon that leads to it, and what must be so. */
type End = { ending: EndingId; last: SceneId; when: (game: Game) => boolean }

/** In the order in which they are looked at: the first that is so, is how it ends. */
const ENDS: readonly End[] = [
  { ending: 'E14', last: 'chicago.sunday', when: game => game.arc.road === ROAD.chicago },
  { ending: 'E11', last: 'tray.saturday', when: game => game.arc.road === ROAD.shared },
  { ending: 'E12', last: 'season.earned', when: game => game.arc.road === ROAD.season },
  { ending: 'E2', last: 'settled.fourBlocks', when: game => game.arc.road === ROAD.settled },
  { ending: 'E5', last: 'settled.firstSaturday', when: game => game.arc.road === ROAD.conceded },
  { ending: 'E8', last: 'lobby.scranton', when: game => game.arc.job === 0 },
  { ending: 'E7', last: 'lobby.lake', when: game => game.arc.jobHow === 3 },
  { ending: 'E13', last: 'interstate.supervised', when: game => game.arc.road === ROAD.bridge },
  { ending: 'E6', last: 'chambers.door', when: game => game.arc.appeal === 1 },
  { ending: 'E3', last: 'steps.saturday', when: game => game.arc.verdict === 1 },
  { ending: 'E10', last: 'lobby.stays', when: game => game.arc.turned === 1 && lackToSitDown(game).length === 0 },
  { ending: 'E1', last: 'lobby.stays', when: game => game.arc.turned === 1 },
  { ending: 'E4', last: 'lobby.goes', when: () => true },
]

function endOf(game: Game): End {
  const end = ENDS.find(each => each.when(game))
  if (!end) throw new RangeError('the last of the endings has no condition, and was not found')
  return end
}

/** The scene of the last Saturday's forenoon. */
export const finale = (game: Game): SceneId => endOf(game).last

/** What may be laid over an ending, and the scene after it that offers it; `laid`: it was taken. */
type Coda = {
  ending: EndingId
  scene: SceneId
  day: number
  slot: Slot
  over: readonly EndingId[]
  when: (game: Game) => boolean
  laid: ArcMark
}

const CODAS: readonly Coda[] = [
  {
    ending: 'E9',
    scene: 'coda.landing',
    day: LAST_SATURDAY,
    slot: 'evening',
    over: ['E1', 'E2', 'E3', 'E10'],
    when: game =>
      game.numbers['margaret.regard'] >= game.balance['story.landing.regard'] && returned(game) >= game.balance['story.landing.favours'],
    laid: 'landing',
  },
  { ending: 'E15', scene: 'coda.bus', day: LAST_SATURDAY + 1, slot: 'midday', over: ['E1', 'E10'], when: posterOf, laid: 'poster' },
]

/** The coda that is offered in this slot, if one is. */
export function codaAt(game: Game, slot: Slot): SceneId | null {
  const coda = CODAS.find(each => each.day === game.day && each.slot === slot && each.over.includes(endOf(game).ending) && each.when(game))
  return coda?.scene ?? null
}

/** The endings of a play in the order told: its own, and what was laid over it. */
export const endingsOf = (game: Game): EndingId[] => [
  endOf(game).ending,
  ...CODAS.filter(coda => game.arc[coda.laid] === 1).map(coda => coda.ending),
]

/** Which ending the play has come to: the first that is laid over it, or its own. */
export function endingOf(game: Game): EndingId {
  const [own, over] = endingsOf(game)
  return over ?? own ?? 'E4'
}

/** Whether it is one the story is written toward, whatever is laid over it. */
export const isCanonical = (game: Game): boolean => ENDINGS[endOf(game).ending].canonical

/** Favours of hers that were returned. */
const RETURNED: readonly MemoryKind[] = [
  'mgt-favour',
  'took-her-kids',
  'shared-pox',
  'storm-soup',
  'folded-beside',
  'sat-with-charlie',
  'was-there-for-toby',
]
function returned(game: Game): number {
  let count = 0
  for (const kind of RETURNED) count += countOf(game, kind)
  return count
}

/** A cook, a packer of lunches, and somebody at the agency who would see that his line was used. */
function posterOf(game: Game): boolean {
  const { balance, numbers } = game
  return (
    skillLevel('cooking', numbers['ted.skill.cooking']) >= balance['story.poster.cooking'] &&
    countOf(game, 'lunchbox-note') >= balance['story.poster.notes'] &&
    settled(game.seed, 'poster', 1000) < balance['story.poster.share'] &&
    (memoryOf(game, 'credited-roz') !== undefined || memoryOf(game, 'brandt-friend') !== undefined)
  )
}

/** The rarest: what he said of her under oath, no letter hidden or left lying, the list, and a plate put out. */
export function lackToSitDown(game: Game): Lack[] {
  const { arc, balance, numbers } = game
  const lack: Lack[] = []
  if (arc.plate !== 1) lack.push('plate')
  if (countOf(game, 'letters-answered') < balance['story.third.letters'] || memoryOf(game, 'letter-late')) lack.push('everyLetter')
  if (memoryOf(game, 'letter-hidden')) lack.push('noneHidden')
  if (!memoryOf(game, 'defended-joanna')) lack.push('defended')
  if (!memoryOf(game, 'truth-under-oath')) lack.push('truth')
  if (!memoryOf(game, 'last-list')) lack.push('lastList')
  if (numbers['joanna.turn'] < balance['story.third.turn']) lack.push('years')
  return lack
}

/** The last Sunday: the play is over. */
export function endOfPlay(today: Today): void {
  const { game } = today
  game.over = endingOf(game)
  for (const ending of endingsOf(game)) tell(today, `endings.${ending}.text`, { ending })
}
