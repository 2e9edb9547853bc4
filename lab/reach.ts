/** Which texts a play comes to: what was told, what a card showed, and what could be taken of it. */
import { answerPaths, type Fact, type Game, cardPaths, catalogue, textAt } from '../sim/index.ts'

/** Roots of the catalogue whose texts are told or shown by path, each where the play comes to it. */
const TOLD =
  /^(events|story|recalls|court|topics\.\w+\.(told|needs|answered)|(asks|promises)\.\w+\.(kept|broken)|list\.\w+\.(done|left)|slips\.\w+\.(text|elsewhere)|sitters|illnesses\.\w+\.(wakes|text)|(steps|interests)\.\w+\.text|report|tells|body|anger|stages\.\w+\.text|memos|rival|mail\.\w+\.(notice|bites|mended)|things\.\w+\.(sold|gone)|broke)(\.|$)/
/** Of a card: its texts and the labels of its options; what stands beside an option is shown with it. */
const BESIDE = /\.(title|because|where|faces\.\d+\.\w+|after\.\d+|beat|slot|mood|on|at\.\d+|costs.*|then.*|when.*|shown.*|leads.*)$/

/** Hears a play and looks at its cards; `paths` are what its reader had. */
export class Reader {
  readonly paths = new Set<string>()
  private looked = ''

  hear({ path }: Fact): void {
    if (textAt(path) !== null) this.paths.add(path)
  }

  /** To be asked before each action. */
  look(game: Game): void {
    const { pending } = game
    const now = JSON.stringify(pending)
    if (now === this.looked) return
    this.looked = now
    for (const path of [...cardPaths(game), ...answerPaths(game)]) this.paths.add(path)
  }
}

/** Every text that some play should come to, by where it stands. */
export function readable(): string[] {
  return pathsIn(catalogue, '').filter(path => TOLD.test(path) && !(/^(events|story)\./.test(path) && BESIDE.test(path)))
}

function pathsIn(at: unknown, path: string): string[] {
  if (typeof at === 'string') return [path]
  if (typeof at !== 'object' || at === null) return []
  return Object.entries(at).flatMap(([key, each]) => pathsIn(each, path === '' ? key : `${path}.${key}`))
}
