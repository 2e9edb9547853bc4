/** The players a command line can name. */
import { catalogue, fixed, type Player, players, template } from '../sim/index.ts'
import { nearest, UsageError } from './arguments.ts'
import { foundWeeks } from './weeks.ts'

type TemplateId = Parameters<typeof template>[0]
const TEMPLATES = Object.keys(catalogue.templates) as TemplateId[]
const NAMES = [...Object.keys(players), 'template']
const FIXED = 'template:'
const USUAL: TemplateId = 'ordinary'

const SEARCHED = /^week:(\d{1,3})$/

/**
 * The player of a name; `template` is one week for ever: the ordinary one, or `template:homeFirst` and so on; `week:1` the best
 * week of a search, and so on. Unknown: UsageError.
 */
export function playerNamed(name: string): Player {
  if (Object.hasOwn(players, name)) return players[name as keyof typeof players]
  if (name === 'template') return template(USUAL)
  if (name.startsWith(FIXED)) {
    const week = name.slice(FIXED.length)
    const id = TEMPLATES.find(each => each === week)
    if (id) return template(id)
    throw new UsageError(`there is no built-in week called ${week}; the nearest is ${FIXED}${nearest(week, TEMPLATES)}`)
  }
  const place = SEARCHED.exec(name)?.[1]
  if (place !== undefined) {
    const { weeks } = foundWeeks()
    const week = weeks[Number(place) - 1]
    if (week) return fixed(week)
    throw new UsageError(`the search kept ${weeks.length} weeks, and no ${name}`)
  }
  throw new UsageError(`there is no player called ${name}; the nearest is ${nearest(name, NAMES)}`)
}

/** The players named with commas between them, each once. */
export function playersNamed(text: string): string[] {
  const names = [...new Set(text.split(','))]
  for (const name of names) playerNamed(name)
  return names
}
