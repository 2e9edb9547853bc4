/** Which texts a play comes to: what was told, what a card showed, and what could be taken of it. */
import { courtPaths, type Fact, type Game, cardPaths, catalogue, textAt } from '../sim/index.ts'

/** Roots of the catalogue whose texts are told or shown by path, each where the play comes to it. */
const TOLD =
  /^(events|story|recalls|court|topics\.\w+\.(told|needs|answered)|(asks|promises)\.\w+\.(kept|broken)|list\.\w+\.(done|left)|slips\.\w+\.(text|elsewhere)|sitters|illnesses\.\w+\.text|(steps|interests)\.\w+\.text|report\.(groups\.\w+\.text|notes|friend)|tells|body|anger|stages\.\w+\.(text|elsewhere)|memos|rival|mail\.\w+\.(notice|bites|mended)|things\.\w+\.sold|broke)(\.|$)/
/** What of it is no text of its own: it stands beside one, or is read by whoever picks one. */
const BESIDE =
  /\.(title|because|where|kind|detail|witness|says|what|of|card|beat|slot|mood|on|name|like|hours|warning|corner|faces\.\d+\.\w+|after\.\d+|at\.\d+|(kinds|owns|reasons|needs|with|without)\.\d+|(costs|then|when|shown|leads)\..+)$/

/** Nets: said where a book holds nothing else, and no play's book is so empty. Tests come to them by set-ups. */
const NETS = /^court\.(cross\.X\d\.clean|sting\.clean|testimony\.little|inserts\.\w+\.bare)/

/** Lines of a testimony are called `says`, and are told. */
const SWORN = /^court\.(testimony|affidavit)\./

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
    for (const path of [...cardPaths(game), ...courtPaths(game)]) this.paths.add(path)
  }
}

/** Every text that some play should come to, by where it stands: all but the nets. */
export function readable(): string[] {
  return pathsIn(catalogue, '').filter(
    path => TOLD.test(path) && !NETS.test(path) && (textAt(path)?.includes(' ') ?? false) && (!BESIDE.test(path) || SWORN.test(path)),
  )
}

function pathsIn(at: unknown, path: string): string[] {
  if (typeof at === 'string') return [path]
  if (typeof at !== 'object' || at === null) return []
  return Object.entries(at).flatMap(([key, each]) => pathsIn(each, path === '' ? key : `${path}.${key}`))
}
