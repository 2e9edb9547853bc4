import { describe, expect, test } from 'vitest'
import { crossQuestions, teller } from '../../sim/court/questions.ts'
import { CROSS } from '../../sim/court/cross.ts'
import { questionWords, stanceWords } from '../../sim/court/reading.ts'
import { memoryAt } from '../../sim/memory/ledger.ts'
import type { MemoryKind } from '../../sim/memory/kinds.ts'
import { KINDS } from '../../sim/memory/kinds.ts'
import type { Game, Question } from '../../sim/state.ts'
import { story } from '../../sim/testing.ts'
import { size } from '../sizes.ts'

/** A book with nothing in it but what the test puts there. */
const empty = () => {
  const play = story({ week: 0 })
  play.game.memories = []
  return play
}
const slot = (game: Game, id: string): Question | undefined => crossQuestions(game).find(question => question.slot === id)

/** Kinds that another of the eight asks about, or that nobody asks about at all. */
const ASKED_ELSEWHERE: readonly MemoryKind[] = [
  ...Object.values(CROSS).flatMap(({ queries }) => Object.values(queries).map(query => query.kind)),
  ...(['clean-sheets', 'said-love', 'saluted', 'nightlight', 'measured-hall', 'the-night', 'returned-her-calls'] as const),
  ...(['stayed-operation', 'carried-hospital', 'nothing-day'] as const),
]

describe('Strand’s eight questions', () => {
  test('a clean book gets the plain question in every slot', () => {
    const questions = crossQuestions(empty().game)
    expect(questions.map(question => question.slot)).toEqual(['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8'])
    expect(questions.every(question => question.about === null && question.asks === 'clean')).toBe(true)
  })

  test('every question has somebody who could have told of it, and a day', () => {
    for (const question of crossQuestions(empty().game)) {
      expect(question.witness).not.toBe('ted')
      expect(question.day).toBeGreaterThanOrEqual(0)
    }
  })

  const written = Object.entries(CROSS).flatMap(([id, { queries }]) =>
    Object.entries(queries).map(([name, query]) => ({ id, name, query })),
  )
  test.each(written)('$id asks $name when the ledger holds it and nothing sharper', ({ id, name, query }) => {
    const wanted: { kind: MemoryKind; from?: number; detail?: string; mended?: boolean; with?: readonly MemoryKind[] } = query
    const play = empty()
    for (const kind of wanted.with ?? []) play.remembers(kind, { witness: 'billy' })
    const mended = wanted.mended === false ? false : name === 'mendedWord' || name === 'quarrelMended'
    if (KINDS[wanted.kind].valence < 0 && mended) play.remembers(wanted.kind, { mended: true }).forgets('apologised')
    else play.remembers(wanted.kind, { count: wanted.from ?? 1, ...(wanted.detail === undefined ? {} : { detail: wanted.detail }) })
    const question = slot(play.game, id)
    // A memory may serve two entries of its slot; the question is about it in any case.
    expect(question?.about).toBe(`${wanted.kind}@8`)
    if (wanted.from !== undefined || wanted.detail !== undefined) expect(question?.asks).toBe(name)
  })

  test('a costume forgotten in October is asked about in court', () => {
    const play = empty().remembers('costume-forgot', { week: 2, holder: 'billy' })
    expect(crossQuestions(play.game)).toContainEqual(
      expect.objectContaining({ about: 'costume-forgot@15', by: 'strand', witness: 'calderon' }),
    )
  })

  test('what nobody saw is not asked', () => {
    const play = empty().remembers('kept-wallet').remembers('list-removed')
    expect(crossQuestions(play.game).every(question => question.about === null)).toBe(true)
  })

  test('sheets, a word at bedtime and bad nights are never asked, whoever knew', () => {
    const play = empty()
    for (const kind of ['clean-sheets', 'scolded-sheets', 'said-love', 'nightlight', 'measured-hall'] as const)
      play.remembers(kind, { witness: 'margaret' })
    expect(crossQuestions(play.game).every(question => question.about === null)).toBe(true)
  })

  test('children are not called', () => {
    const play = empty().remembers('costume-forgot', { witness: 'nell' })
    expect(slot(play.game, 'X2')?.about).toBe(null)
  })

  test('what Doyle brought up under direct is not brought up again', () => {
    const play = empty().remembers('pickup-missed', { count: 3 })
    play.game.questions.push({
      slot: 'D4',
      asks: 'pickup-missed',
      about: 'pickup-missed@8',
      day: 8,
      witness: 'ted',
      by: 'doyle',
      stances: [],
      stance: null,
    })
    expect(slot(play.game, 'X3')?.about).toBe(null)
  })

  test('no more than three faults of one theme are read out', () => {
    const play = empty()
    for (const kind of Object.keys(KINDS) as MemoryKind[]) if (KINDS[kind].valence < 0) play.remembers(kind)
    const themes = new Map<string, number>()
    for (const { about } of crossQuestions(play.game)) {
      const memory = about === null ? undefined : memoryAt(play.game, about)
      if (memory && memory.valence < 0) themes.set(KINDS[memory.kind].theme, (themes.get(KINDS[memory.kind].theme) ?? 0) + 1)
    }
    expect(Math.max(...themes.values())).toBeLessThanOrEqual(3)
  })

  test('a fault that was mended may be owned', () => {
    const play = empty().remembers('anger-word', { mended: true, witness: 'ames' }).forgets('apologised')
    const question = slot(play.game, 'X4') as Question
    expect(stanceWords(play.game, question).map(each => each.stance)).toContain('own')
  })

  test('a fault that was not mended is owned by what came after it, in words that claim no more', () => {
    const question = (play: ReturnType<typeof empty>): Question => slot(play.game, 'X3') as Question
    const own = (play: ReturnType<typeof empty>): string | undefined =>
      stanceWords(play.game, question(play)).find(each => each.stance === 'own')?.says
    expect(own(empty().remembers('pickup-missed'))).toBeUndefined()
    expect(own(empty().remembers('pickup-missed').remembers('the-who-list'))).toContain('his list')
    expect(own(empty().remembers('pickup-missed', { mended: true }))).toContain('said so')
  })

  test('what rests on a post that was lost is not asked of one who kept his', () => {
    const late = empty().remembers('deadline-missed', { count: 5 })
    expect(slot(late.game, 'X7')?.asks).toBe('deadlineStill')
    expect(slot(late.remembers('job-24h', { witness: 'billy' }).game, 'X7')?.asks).toBe('deadlines')
  })

  test('where nothing was missed, the seed says what he is asked about', () => {
    const asked = Array.from({ length: 12 }, (_, at) => {
      const play = empty().remembers('play-attended').remembers('costume-made').remembers('report-read').remembers('show-and-tell')
      play.game.seed = `taste-${at}`
      return slot(play.game, 'X2')?.asks
    })
    expect(new Set(asked).size).toBeGreaterThan(2)
  })

  const praised = ['home', 'school', 'gate', 'eye', 'truth', 'margaret', 'joanna', 'grace', 'work', 'money'] as const
  test.each(praised)('the praise that stings can be of %s', theme => {
    const kind = (Object.keys(KINDS) as MemoryKind[]).find(
      each => KINDS[each].theme === theme && KINDS[each].valence > 0 && !ASKED_ELSEWHERE.includes(each),
    )
    if (!kind) throw new Error(`nothing good is of ${theme}`)
    expect(slot(empty().remembers(kind, { witness: 'margaret' }).game, 'X8')?.asks).toBe(theme)
  })

  test('what went well can’t be shaded', () => {
    const play = empty().remembers('learned-dish')
    const question = slot(play.game, 'X8') as Question
    expect(question.about).toBe('learned-dish@8')
    expect(stanceWords(play.game, question).map(each => each.stance)).not.toContain('shade')
  })

  test('a reason told to Doyle beforehand can be given', () => {
    const without = slot(empty().game, 'X3') as Question
    expect(stanceWords(empty().game, without).map(each => each.stance)).not.toContain('context')
    const play = empty().remembers('told-doyle')
    expect(stanceWords(play.game, slot(play.game, 'X3') as Question).map(each => each.stance)).toContain('context')
  })

  test('a tired man can’t find every stance, and is told so; plain truth he can always find', () => {
    const play = empty().remembers('anger-word', { mended: true }).forgets('apologised')
    play.game.numbers['ted.energy'] = 100
    play.game.numbers['ted.strain'] = 1000
    const read = stanceWords(play.game, slot(play.game, 'X4') as Question)
    expect(read.find(each => each.stance === 'own')?.refusedWhy).toBeTruthy()
    expect(read.find(each => each.stance === 'plain')?.refusedWhy).toBeUndefined()
    expect(read.some(each => each.stance === 'silent')).toBe(true)
  })

  test('a record on the table warns whoever would shade it', () => {
    const play = empty().remembers('pickup-missed')
    const shade = stanceWords(play.game, slot(play.game, 'X3') as Question).find(each => each.stance === 'shade')
    expect(shade?.warning).toBe('a paper is there')
  })
})

describe('in plays that were lived', () => {
  const seeds = Array.from({ length: size('seeds') }, (_, at) => `cross-${at}`)

  test('no memory is asked about twice, and each question can be said', () => {
    for (const seed of seeds) {
      const { game, questions } = story({ week: 71, seed }).until('cross')
      const asked = questions.filter(question => question.about !== null).map(question => question.about)
      expect(new Set(asked).size).toBe(asked.length)
      for (const question of questions) {
        if (question.by !== 'strand') continue
        expect(questionWords(game, question)).not.toContain('{')
        const memory = question.about === null ? undefined : memoryAt(game, question.about)
        if (memory) expect(teller(memory)).toBe(question.witness)
        for (const stance of stanceWords(game, question)) expect(stance.says).not.toContain('{')
      }
    }
  })

  test.each(['balanced', 'workaholic'] as const)('a %s play is asked about its own memories in six slots at least', player => {
    let six = 0
    for (const seed of seeds) {
      const { questions } = story({ week: 71, seed, player }).until('cross')
      if (questions.filter(question => question.by === 'strand' && question.about !== null).length >= 6) six++
    }
    expect(six).toBeGreaterThanOrEqual(Math.floor(seeds.length * 0.95))
  })

  test('taking a memory away before the trial changes what its slot asks', () => {
    for (const seed of seeds.slice(0, 6)) {
      const before = story({ week: 70, seed }).until('cross')
      for (const question of before.questions) {
        if (question.by !== 'strand' || question.about === null) continue
        const play = story({ week: 70, seed })
        if (!memoryAt(play.game, question.about)) continue // younger than the snapshot
        const after = play
          .forgets(question.about)
          .until('cross')
          .questions.find(each => each.slot === question.slot)
        expect([after?.about, after?.asks], `${seed} ${question.slot}`).not.toEqual([question.about, question.asks])
      }
    }
  })

  test('opposite lives are asked opposite things', () => {
    let shared = 0
    for (const seed of seeds) {
      const kinds = (player: 'balanced' | 'workaholic') =>
        new Map(
          story({ week: 71, seed, player })
            .until('cross')
            .questions.filter(question => question.by === 'strand')
            .map(question => [question.slot, question.about?.split('@')[0] ?? 'clean']),
        )
      const [one, other] = [kinds('balanced'), kinds('workaholic')]
      for (const [id, kind] of one) if (other.get(id) === kind) shared++
    }
    expect(shared / (8 * seeds.length)).toBeLessThanOrEqual(0.5)
  })
})
