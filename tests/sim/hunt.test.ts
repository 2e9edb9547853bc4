import { describe, expect, test } from 'vitest'
import { beginHunt, type HuntMove, huntMoves, oddsOf, resumeHunt, spendHour, TURNS } from '../../sim/hunt/hunt.ts'
import { readHunt } from '../../sim/hunt/reading.ts'
import { AGENCY, LEAD_IDS, LEADS } from '../../sim/hunt/leads.ts'
import type { Slot } from '../../sim/calendar.ts'
import type { Game } from '../../sim/state.ts'
import { story } from '../../sim/testing.ts'

const THURSDAY = 65 * 7 + 3
/** Out of work on a Thursday at five, with nothing in the drawer. */
const outOfWork = (seed = 'autumn-78') => {
  const play = story({ week: 0, seed })
  play.game.memories = []
  play.game.day = THURSDAY
  play.game.arc.jobDay = THURSDAY
  beginHunt({ game: play.game, slot: 'evening', tell: undefined })
  return play
}
/** Plays the hunt on through the slots of both days, always with the same wish. */
function hunt(game: Game, wish: (moves: HuntMove[], turn: number) => HuntMove): HuntMove[] {
  const made: HuntMove[] = []
  for (let days = 0; game.hunt?.done === false && days < 2; days++, game.day++)
    for (const slot of ['morning', 'forenoon', 'midday', 'afternoon', 'evening', 'night'] as Slot[]) {
      const today = { game, slot, tell: undefined }
      resumeHunt(today, slot)
      while (game.pending?.what === 'hunt') {
        const move = wish(huntMoves(game), game.hunt?.turn ?? 0)
        made.push(move)
        spendHour(today, move)
      }
    }
  return made
}
const rest = (): HuntMove => 'rest'

describe('the twenty-four hours', () => {
  test('fourteen turns, half of them on the Friday', () => {
    const { game } = outOfWork()
    expect(hunt(game, rest)).toHaveLength(TURNS)
    expect(game.day).toBe(THURSDAY + 2)
  })

  test('a man who only sits has no job by five', () => {
    const { game } = outOfWork()
    hunt(game, rest)
    expect(game.arc.job).toBe(0)
    expect(game.beats.map(beat => beat.id)).toEqual(['B19'])
    expect(game.memories.some(memory => memory.kind === 'no-job')).toBe(true)
  })

  test('Canal Street is there for whoever doesn’t quit', () => {
    for (let at = 0; at < 30; at++) {
      const { game } = outOfWork(`canal-${at}`)
      game.numbers['ted.energy'] = 800
      hunt(game, moves => (moves.includes('lowenthal') ? 'lowenthal' : 'rest'))
      expect(game.arc.job).toBe(1)
      expect(game.numbers['ted.pay']).toBe(39500)
    }
  })

  test('seventeen leads, each with its pay, its hours, its corner and its doors', () => {
    expect(LEAD_IDS.length).toBeGreaterThanOrEqual(12)
    expect(new Set(LEAD_IDS.map(id => LEADS[id].corner)).size).toBe(LEAD_IDS.length)
    for (const id of LEAD_IDS) expect(LEADS[id].open.every(turn => turn >= 0 && turn < TURNS)).toBe(true)
  })

  const known = (game: Game): string[] => readHunt(game)?.pins.map(pin => pin.move) ?? []
  test.each([
    ['rozFriend', 'credited-roz'],
    ['rozFriend', 'pruett-letter'],
    ['brandtCard', 'brandt-friend'],
    ['craig', 'helped-craig'],
    ['carCards', 'front-window'],
    ['flowers', 'mgt-mended'],
    ['stAidans', 'knew-his-weight'],
    ['nightSchool', 'quizzed-desmond'],
    ['teagueSister', 'fired-dignity'],
  ] as const)('%s is on the map for %s, and only then', (lead, kind) => {
    expect(known(outOfWork().game)).not.toContain(lead)
    expect(known(outOfWork().remembers(kind).game)).toContain(lead)
  })

  test.each(['pellRowe', 'abruzzi'] as const)('a good board opens %s, and a thin one does not', account => {
    const { game } = outOfWork()
    game.delivered = [{ account, day: 0, quality: 640, late: false }]
    expect(known(game)).not.toContain(account)
    game.delivered = [{ account, day: 0, quality: 760, late: false }]
    expect(known(game)).toContain(account)
  })

  test('at least twelve doors for a man with friends and boards', () => {
    const play = outOfWork().remembers('credited-roz').remembers('front-window').remembers('mgt-mended').remembers('knew-his-weight')
    play.remembers('told-pruett').remembers('quizzed-desmond')
    expect(known(play.game).filter(move => move !== 'supper').length).toBeGreaterThanOrEqual(12)
  })

  test('the map says what is open, what is not yet, what was asked, and the way gone', () => {
    const { game } = outOfWork()
    const how = (move: string) => readHunt(game)?.pins.find(pin => pin.move === move)?.how
    expect([how('eddieCousin'), how('condor'), how('supper')]).toEqual(['open', 'shut', 'home'])
    spendHour({ game, slot: 'evening', tell: undefined }, 'eddieCousin')
    expect(how('eddieCousin')).toBe(game.hunt?.offer === 'eddieCousin' ? 'offered' : 'tried')
    expect(readHunt(game)?.way).toEqual([AGENCY, LEADS.eddieCousin.at])
  })

  test('those who speak for him raise the odds of every call', () => {
    const alone = oddsOf(outOfWork().game, 'eddieCousin')
    const spoken = oddsOf(outOfWork().remembers('credited-roz').remembers('helped-craig').game, 'eddieCousin')
    expect(spoken - alone).toBe(70)
  })

  test('good boards raise them, and a demotion takes them back', () => {
    const { game } = outOfWork()
    const before = oddsOf(game, 'triBorough')
    game.delivered = Array.from({ length: 12 }, (_, at) => ({ account: 'sunmill', day: at, quality: 780, late: false }))
    expect(oddsOf(game, 'triBorough') - before).toBe(30 + 35)
    game.counts.demoted = 1
    expect(oddsOf(game, 'triBorough') - before).toBe(30 + 35 - 70)
  })

  test('supper is once, on the Thursday, and he keeps it', () => {
    const { game } = outOfWork()
    hunt(game, moves => (moves.includes('supper') ? 'supper' : 'rest'))
    expect(game.hunt?.suppers).toBe(1)
    expect(game.memories.filter(memory => memory.kind === 'supper-in-the-hunt')).toHaveLength(1)
  })

  test('an offer stands while he looks on, and asking there again is saying yes', () => {
    const { game } = outOfWork()
    const { hunt: at } = game
    if (!at) throw new RangeError('the hunt has not begun')
    Object.assign(at, { turn: 8, offer: 'lustreKleen', pay: 40000 })
    game.pending = { what: 'hunt' }
    expect(huntMoves(game)[0]).toBe('lustreKleen')
    spendHour({ game, slot: 'forenoon', tell: undefined }, 'lustreKleen')
    expect([game.arc.job, game.numbers['ted.pay'], game.pending]).toEqual([2, 40000, null])
    expect(game.beats.map(beat => beat.id)).toEqual(['B19', 'B20'])
  })

  test('an offer in hand at five is taken', () => {
    const { game } = outOfWork()
    Object.assign(game.hunt ?? {}, { offer: 'lowenthal', pay: 39500 })
    hunt(game, rest)
    expect(game.arc.job).toBe(1)
  })

  test('he who can’t stand up can only sit', () => {
    const { game } = outOfWork()
    game.numbers['ted.energy'] = 40
    expect(huntMoves(game)).toEqual(['supper', 'rest'])
  })

  test('the board says its odds, and what an offer is', () => {
    const { game } = outOfWork()
    const board = readHunt(game)
    expect(board?.rows.map(row => row.move)).toEqual(huntMoves(game))
    for (const row of board?.rows ?? []) expect(`${row.name} ${row.like} ${row.odds}`).not.toContain('{')
    Object.assign(game.hunt ?? {}, { offer: 'lowenthal', pay: 39500 })
    expect(readHunt(game)?.rows[0]).toMatchObject({ move: 'lowenthal', offered: true, odds: 'sure', pay: '$395' })
  })
})
