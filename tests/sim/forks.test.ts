/** “Three lives you did not live” say what is so: the play is taken back to the fork, goes the other way, and ends as the album says. */
import { describe, expect, test } from 'vitest'
import { HAD, HAD_NOT } from '../../sim/album-words.ts'
import { otherLives } from '../../sim/reading-lives.ts'
import { deedsOf } from '../../sim/reading-why.ts'
import { refOf } from '../../sim/memory/ledger.ts'
import type { CardId } from '../../sim/events/index.ts'
import { copy, type Game, newGame, type Player, type PlayerId, players, run, step } from '../../sim/index.ts'
import { endingsOf } from '../../sim/story/finish.ts'
import { ROAD } from '../../sim/story/roads.ts'
import { size } from '../sizes.ts'
import { contextOf, fill } from '../../sim/words.ts'

/** What the album says could have been done, and the card and option at which it is done. */
const FORKS: readonly { had: string; card: CardId; option: string }[] = [
  { had: HAD.signed, card: 'settled.table', option: 'school' },
  { had: HAD_NOT.signed, card: 'settled.table', option: 'judge' },
  { had: HAD.conceded, card: 'settled.otherPaper', option: 'sign' },
  { had: HAD_NOT.conceded, card: 'settled.otherPaper', option: 'back' },
  { had: HAD.filed, card: 'verdict.bench', option: 'file' },
  { had: HAD.lake, card: 'job.transfer', option: 'accept' },
  { had: HAD.come, card: 'chicago.call', option: 'come' },
  { had: HAD.unpacked, card: 'chicago.call', option: 'stay' },
]
const CARDS = new Set<string>(FORKS.map(fork => fork.card))

/** Goes on as the player would, and keeps to what the fork was about: an appeal is let stand, a boy not given up in passing. */
const steady =
  (player: Player, had: string): Player =>
  (seen, legal, draw) => {
    if (seen['pending.card'] === 'verdict.withdraw' && had === HAD.filed) return { do: 'choose', option: 'keep' }
    if (seen['pending.card'] === 'settled.otherPaper' && had !== HAD.conceded) return { do: 'choose', option: 'back' }
    return player(seen, legal, draw)
  }

const plays = (['balanced', 'workaholic', 'devoted', 'learner', 'random'] as const satisfies PlayerId[]).flatMap(player =>
  Array.from({ length: Math.max(2, Math.floor(size('seeds') / 10)) }, (_, at) => {
    const game = newGame({ seed: `fork-${at}` })
    const forks = new Map<string, Game>()
    run(game, players[player], {
      until: here => {
        const { pending } = here
        if (pending?.what === 'card' && CARDS.has(pending.card) && !forks.has(pending.card)) forks.set(pending.card, copy(here))
        return false
      },
    })
    return { player, game, forks }
  }),
)

describe('the lives that were not lived', () => {
  test('are four at least, each of another ending, and none the one that was', () => {
    for (const { game } of plays) {
      const lives = otherLives(game)
      expect(lives.length, game.seed).toBeGreaterThanOrEqual(4)
      const endings = lives.map(life => life.ending)
      expect(new Set(endings).size).toBe(endings.length)
      for (const own of endingsOf(game)) expect(endings).not.toContain(own)
    }
  })

  test('come out as is said, gone back to and lived', () => {
    let tried = 0
    for (const { player, game, forks } of plays)
      for (const life of otherLives(game).slice(0, 4))
        for (const { had, card, option } of FORKS) {
          if (!life.words.startsWith(fill(`Had ${had},`, contextOf(game)))) continue
          const own = forks.get(card)
          expect(own, `${player} ${game.seed}: ${card}`).toBeDefined()
          if (!own) continue
          const other = copy(own)
          expect(step(other, { do: 'choose', option })).toEqual({ ok: true })
          run(other, steady(players[player], had))
          tried++
          // What is laid over an ending, and whether she sat down, are other choices; he may still start the car.
          const [ending = 'E4'] = endingsOf(other)
          const same = { E10: 'E1' }[ending as string] ?? ending
          // Work that is found in the days between, or lost at the new desk, is luck, and makes another road of it.
          if (life.ending === 'E8' ? other.arc.job > 0 : other.arc.job === 0 && game.arc.job > 0) continue
          if (other.arc.road !== ROAD.bridge && life.ending !== 'E1' && life.ending !== 'E4')
            expect(same, `${player} ${game.seed}: ${life.words}`).toBe(life.ending)
          // Left to her it may fall either way, by what is said in the days between; it is hers, and no other.
          else if (other.arc.road !== ROAD.bridge)
            expect(['E1', 'E4', 'E2', 'E6', 'E3'], `${player} ${game.seed}: ${life.words}`).toContain(same)
        }
    expect(tried).toBeGreaterThan(4)
  })

  test('and the deeds that weighed most stand in the ledger, each once', () => {
    for (const { game } of plays) {
      const deeds = deedsOf(game).map(deed => deed.memory)
      expect(deeds.length).toBeGreaterThanOrEqual(8)
      expect(deeds.length).toBeLessThanOrEqual(12)
      expect(new Set(deeds).size).toBe(deeds.length)
      for (const deed of deeds) expect(game.memories.map(refOf)).toContain(deed)
    }
  })
})
