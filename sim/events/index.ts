/** All cards by id: `theme.card` from the pool, `chapter.scene` from the arc. Ids are the keys of the theme files. */
import { STORY } from '../story/index.ts'
import type { Card, PoolCard, Scene } from './define.ts'
import { POOL } from './pool.ts'

type Ids<Themes> = { [Theme in keyof Themes & string]: `${Theme}.${keyof Themes[Theme] & string}` }[keyof Themes & string]
export type PoolCardId = Ids<typeof POOL>
export type SceneId = Ids<typeof STORY>
export type CardId = PoolCardId | SceneId

/** One card with every optional column readable. */
export type AnyCard = Card &
  Partial<Pick<Scene, 'beat' | 'slot'>> &
  Partial<Pick<PoolCard, 'at' | 'when' | 'onceIn' | 'again' | 'on' | 'day' | 'share'>> & { mood?: 'warm' | 'blow' }

const cards = new Map<string, { card: AnyCard; theme: string; scene: boolean }>()
function collect(themes: Record<string, Record<string, AnyCard>>, scene: boolean): void {
  for (const theme of Object.keys(themes))
    for (const id of Object.keys(themes[theme] ?? {})) cards.set(`${theme}.${id}`, { card: themes[theme]?.[id] as AnyCard, theme, scene })
}
collect(POOL, false)
collect(STORY, true)

/** Every card id, pool first, in the order written. */
export const CARD_IDS = [...cards.keys()] as CardId[]
export const isScene = (id: CardId): id is SceneId => cards.get(id)?.scene ?? false
export const themeOf = (id: CardId): string => cards.get(id)?.theme ?? ''

/** The card of an id; an id that names none is a mistake in the content (RangeError). */
export function cardAt(id: CardId): AnyCard {
  const found = cards.get(id)
  if (!found) throw new RangeError(`no card is called ${id}`)
  return found.card
}
