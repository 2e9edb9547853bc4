/** What Ted may know of a week: what he has seen or been told, by its name, and nothing that is hidden. */
import { expect, test } from 'vitest'
import { observe } from '../../sim/observe.ts'
import { bill } from '../../sim/money/mail.ts'
import { sell } from '../../sim/money/things.ts'
import { QUANTITIES, QUANTITY_NAMES } from '../../sim/quantities.ts'
import { newGame } from '../../sim/step.ts'
import { story } from '../../sim/testing.ts'

test('on the first morning nobody is ill, nothing is due, nothing is missing', () => {
  expect(observe(newGame({ seed: 'seen' }))).toMatchObject({
    'billy.illness': null,
    'billy.alone': '',
    'billy.group': null,
    'billy.secondFriend': null,
    'sitters.corrigan': null,
    'sitters.robin': null,
    'friend.owed': 0,
    'margaret.week': null,
    'margaret.heavy': false,
    'mail.light.cents': 0,
    'home.dark': false,
    'home.missing': '',
    'ted.sick': false,
    'work.warned': 0,
    'projects.0.stage': 'copy',
  })
})

test('a bill, a gap on the shelf, an illness and a tell are seen as they are', () => {
  const { game } = story({ week: 12 })
  const today = { game, slot: null, tell: undefined }
  bill(today, 'light', 6000)
  sell(today, 'camera')
  game.counts.sickDays = 2
  game.counts.illness = 4
  game.counts['robin.ill'] = 1
  game.counts.herTell = 1
  expect(observe(game)).toMatchObject({
    'billy.illness': 'ear',
    'sitters.robin': 'ill',
    'margaret.heavy': true,
    'mail.light.due': game.day + game.balance['money.mail.days'],
    'home.missing': 'camera',
  })
  expect(observe(game)['mail.light.cents']).toBeGreaterThanOrEqual(6000)
})

test('nothing hidden is among it', () => {
  const seen = observe(story({ week: 40 }).game)
  for (const name of QUANTITY_NAMES) if (QUANTITIES[name].seen === 'hidden') expect(Object.hasOwn(seen, name), name).toBe(false)
})
