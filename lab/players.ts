/** The players a command line can name. */
import { catalogue, fixed, PLEAS, type Player, players, template } from '../sim/index.ts'
import { nearest, UsageError } from './arguments.ts'
import { foundWeeks } from './weeks.ts'

type TemplateId = Parameters<typeof template>[0]
const TEMPLATES = Object.keys(catalogue.templates) as TemplateId[]
const NAMES = [...Object.keys(players), 'template']
const FIXED = 'template:'
const USUAL: TemplateId = 'ordinary'

/** Ways to answer that another's week can be lived with: `whim:balanced`. */
const MANNERS = { whim, careful, fickle } as const
const LIKE = new RegExp(`^(${Object.keys(MANNERS).join('|')}):(.+)$`)
/** One in so many edits is another pair of topics. */
const TALKS = 40

const SEARCHED = /^week:(\d{1,3})$/

/**
 * The player of a name; `template` is one week for ever: the ordinary one, or `template:homeFirst` and so on; `week:1` the best
 * week of a search, and so on; `whim:balanced` lives as balanced does and answers by lot, `careful:balanced` with care,
 * `fickle:balanced` with care but for one in three. Unknown: UsageError.
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
  const [, manner, lives] = LIKE.exec(name) ?? []
  if (lives !== undefined) return MANNERS[manner as keyof typeof MANNERS](playerNamed(lives))
  const place = SEARCHED.exec(name)?.[1]
  if (place !== undefined) {
    const { weeks } = foundWeeks()
    const week = weeks[Number(place) - 1]
    if (week) return fixed(week)
    throw new UsageError(`the search kept ${weeks.length} weeks, and no ${name}`)
  }
  throw new UsageError(`there is no player called ${name}; the nearest is ${nearest(name, NAMES)}`)
}

/** Lives as another does, and answers by lot whatever waits, and talks of whatever comes: for what the careful and the careless alike never come to. */
function whim(lives: Player): Player {
  return (seen, legal, draw) => {
    if (seen.pending === null) {
      const talk = draw(TALKS) === 0 ? legal.actions.filter(action => action.do === 'topics') : []
      return talk[draw(Math.max(1, talk.length))] ?? lives(seen, legal, draw)
    }
    if (seen.pending === 'direct' || seen.pending === 'statement') {
      const { from, count } = legal.lay ?? { from: [], count: 0 }
      const left = [...from]
      const cards = Array.from({ length: draw(Math.min(count, from.length) + 1) }, () => left.splice(draw(left.length), 1)).flat()
      return seen.pending === 'statement' ? { do: 'lay', cards, ask: PLEAS[draw(PLEAS.length)] ?? 'nothing' } : { do: 'lay', cards }
    }
    const action = legal.actions[draw(legal.actions.length)]
    if (!action) throw new RangeError(`nothing answers what waits: ${String(seen.pending)}`)
    return action
  }
}

/** Lives as another does, and answers whatever waits with all the care there is. */
function careful(lives: Player): Player {
  const answers = template(USUAL, 1000)
  return (seen, legal, draw) => (seen.pending === null ? lives : answers)(seen, legal, draw)
}

/** Lives as another does, and answers with care two times in three: for the odd turns of roads that only care comes to. */
function fickle(lives: Player): Player {
  const [astray, minded] = [whim(lives), careful(lives)]
  return (seen, legal, draw) => (seen.pending !== null && draw(3) === 0 ? astray : minded)(seen, legal, draw)
}

/** The players named with commas between them, each once. */
export function playersNamed(text: string): string[] {
  const names = [...new Set(text.split(','))]
  for (const name of names) playerNamed(name)
  return names
}
