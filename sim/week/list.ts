/** Her list: the small things that were always done. In the first week she does them; then they stand there. */
import { isSchoolDay, seasonOf, weekdayOf, weekOf } from '../calendar.ts'
import { move, practise, type Today } from '../change.ts'
import { remember } from '../memory/ledger.ts'
import { between, draw } from '../random.ts'
import { line, lines, say } from '../said.ts'
import type { Game } from '../state.ts'
import { back } from './listed/back.ts'
import type { Item } from './listed/define.ts'
import { front } from './listed/front.ts'

/** Both sides. A list is drawn by the order of its lines. */
const rows = { ...front, ...back } as const satisfies Record<string, Item>
export type ListId = keyof typeof rows
export const LIST: Readonly<Record<ListId, Item>> = rows
export const LIST_IDS = Object.keys(rows) as ListId[]
const DONE = lines(LIST_IDS, id => line(`list.${id}.done`, LIST[id].done))
const LEFT = lines(LIST_IDS, id => line(`list.${id}.left`, LIST[id].left))
const WHAT = Object.fromEntries(LIST_IDS.map(what => [what, { what }])) as Record<ListId, { what: ListId }>
export const isListed = (id: string): id is ListId => Object.hasOwn(LIST, id)

/** Monday's list: seven to nine things that fit the season; in her last week they are hers. */
export function drawList(today: Today): void {
  const { game } = today
  const { balance } = game
  const week = weekOf(game.day)
  const many = between(game, 'list', Math.min(balance['list.least'], balance['list.most']), balance['list.most'])
  game.list = []
  let at = draw(game, 'list', LIST_IDS.length)
  const stride = STRIDES[draw(game, 'list', STRIDES.length)] ?? 1
  // A stride without a common divisor with the length comes past every thing once.
  for (let looked = 0; looked < LIST_IDS.length && game.list.length < many; looked++) {
    const what = LIST_IDS[at] as ListId
    at = (at + stride) % LIST_IDS.length
    if (inSeason(game.day, LIST[what])) game.list.push({ what, day: game.day, state: week === 0 ? 'hers' : 'open' })
  }
}
const SUNDAY = 6
const STRIDES = [1, 3, 5, 7, 9, 11, 15, 17, 19, 21, 23, 25] as const

function inSeason(day: number, { season }: Item): boolean {
  if (season === 'winter') return seasonOf(day) === 'winter'
  if (season === 'summer') return seasonOf(day) === 'summer'
  if (season !== 'schoolYear') return true
  for (let ahead = 0; ahead < 5; ahead++) if (isSchoolDay(day + ahead)) return true
  return false
}

/** Does a thing of the list in the hour that is lived; false when it is not on this week's, or done already. */
export function doItem(today: Today, id: ListId): boolean {
  const { game } = today
  const item = openItem(game, id)
  if (!item) return false
  item.state = 'done'
  const { does, cents = 0, remembers } = LIST[id]
  for (const effect of does) move(today, effect.what, effect.by, 'list', id)
  if (cents > 0) move(today, 'ted.cash', -cents, 'purchase', id)
  practise(today, 'house', 1, 'list', id)
  if (remembers) remember(today, remembers)
  say(today, DONE[id], WHAT[id])
  return true
}

/** What else was done has taken care of a line of the list: it is struck, and is not done twice. */
export function strike(game: Game, id: ListId): void {
  const item = openItem(game, id)
  if (item) item.state = 'done'
}

/** The open item of this week's list, or undefined. */
export function openItem(game: Game, id: ListId): Game['list'][number] | undefined {
  return game.list.find(item => item.what === id && item.state === 'open')
}

/** Sunday: what nobody took up is left, and costs what it costs; most of it later. */
export function settleList(today: Today): void {
  const { game } = today
  if (weekdayOf(game.day) !== SUNDAY) return
  for (const item of game.list) {
    if (item.state !== 'open') continue
    item.state = 'left'
    game.counts.lateList++
    const { costs, forgets } = LIST[item.what]
    for (const effect of costs) move(today, effect.what, effect.by, 'list', item.what)
    if (forgets) remember(today, forgets)
    say(today, LEFT[item.what], WHAT[item.what])
  }
}
