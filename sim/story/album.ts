/** The album of June 1980: twelve plates out of the play's own memories, the first breakfast first, the last one last. */
import { LAST_SATURDAY } from '../calendar.ts'
import type { Expression, Face } from '../events/define.ts'
import type { Kind } from '../memory/define.ts'
import type { MemoryKind } from '../memory/kinds.ts'
import { kindOf, memoryAt, refOf, strength } from '../memory/ledger.ts'
import type { PersonId } from '../people/names.ts'
import type { PlaceId } from '../places.ts'
import type { Game, Memory, MemoryRef } from '../state.ts'
import { ROAD } from './roads.ts'
import { memoryWords, words } from '../words.ts'

export type Light = 'morning' | 'day' | 'evening' | 'night'
export type Plate = {
  /** What it is a picture of; null where the play kept none of the two breakfasts. */
  memory: MemoryRef | null
  fixed: 'first' | 'last' | null
  /** ≤ 12 words; two of them in Billy's spelling. */
  caption: string
  /** Faults stand with what mended them. */
  mended: string | null
  day: number
  place: PlaceId
  light: Light
  cast: Face[]
}

const PLATES = 10
const OF_ONE_THEME = 3
const GRACE = 2
const CAST = 3
/** Whom the two rooms have seen. */
const AT_HOME: ReadonlySet<PersonId> = new Set([
  'billy',
  'joanna',
  'margaret',
  'nell',
  'toby',
  'marcus',
  'corrigan',
  'robin',
  'ma',
  'artie',
])
/** The Thursday she went. */
const LEFT = 3
const FIRST_MORNING = 4

type Setting = { place: PlaceId; light: Light }
const at = (place: PlaceId, light: Light): Setting => ({ place, light })

/** Where a memory of a theme is pictured, unless it has its own place. */
const THEMES: Record<Kind['theme'], Setting> = {
  gate: at('school', 'day'),
  home: at('apartment', 'evening'),
  truth: at('billysRoom', 'night'),
  school: at('school', 'day'),
  eye: at('emergency', 'day'),
  work: at('office', 'day'),
  joanna: at('apartment', 'evening'),
  margaret: at('landing', 'evening'),
  grace: at('street', 'day'),
  money: at('lawOffice', 'day'),
  court: at('courtroom', 'day'),
}

const PLACES: Partial<Record<MemoryKind, Setting>> = {
  'learned-dish': at('apartment', 'morning'),
  'kitchen-team': at('apartment', 'morning'),
  'lunchbox-note': at('apartment', 'morning'),
  'list-copied': at('apartment', 'evening'),
  'bedtime-story': at('billysRoom', 'night'),
  'fever-night': at('billysRoom', 'night'),
  nightlight: at('billysRoom', 'night'),
  'measured-hall': at('apartment', 'night'),
  'clean-sheets': at('basement', 'night'),
  'midnight-elevator': at('lobby', 'night'),
  'lobby-suitcase': at('lobby', 'evening'),
  'ate-all-of-it': at('apartment', 'morning'),
  'he-led-the-shop': at('shop', 'day'),
  'dentist-hand': at('doctor', 'day'),
  'my-fault-answered': at('apartment', 'evening'),
  'hung-both': at('apartment', 'evening'),
  'hat-letters': at('apartment', 'evening'),
  'walked-gone': at('street', 'evening'),
  'carried-hospital': at('street', 'day'),
  'who-watched': at('playground', 'day'),
  'kite-built': at('playground', 'day'),
  'scar-talk': at('apartment', 'evening'),
  'lost-him': at('shop', 'day'),
  'costume-made': at('apartment', 'night'),
  'reading-together': at('billysRoom', 'evening'),
  'walked-her-to-corner': at('street', 'night'),
  'restaurant-listened': at('restaurant', 'evening'),
  'restaurant-told': at('restaurant', 'evening'),
  'restaurant-hard-word': at('restaurant', 'evening'),
  'glad-for-her': at('restaurant', 'evening'),
  'asked-what-he-needs': at('restaurant', 'evening'),
  'call-civil': at('office', 'day'),
  'call-cruel': at('office', 'day'),
  'strike-walks': at('street', 'morning'),
  'the-night': at('apartment', 'night'),
  'packed-neatly': at('apartment', 'evening'),
  'mgt-bench': at('playground', 'day'),
  'mgt-mended': at('apartment', 'morning'),
  'took-her-kids': at('playground', 'day'),
  'birthday-party': at('apartment', 'day'),
  'folded-beside': at('laundromat', 'evening'),
  'served-lobby': at('lobby', 'evening'),
  'fired-dignity': at('bossOffice', 'evening'),
  'fired-scene': at('bossOffice', 'evening'),
  'supper-in-the-hunt': at('apartment', 'evening'),
  'job-24h': at('lowenthal', 'day'),
  'the-chute': at('lowenthal', 'day'),
  'tuxedo-tent': at('school', 'night'),
  'park-saturday': at('playground', 'day'),
  'read-paper': at('playground', 'day'),
  'skates-taught': at('playground', 'day'),
  'let-go-bike': at('playground', 'day'),
  ballgame: at('ballpark', 'day'),
  'under-whale': at('museum', 'day'),
  'front-window': at('subway', 'evening'),
  dough: at('pizza', 'evening'),
  automat: at('pizza', 'evening'),
  'nothing-day': at('apartment', 'day'),
  'the-hour': at('apartment', 'morning'),
  'fire-escape': at('apartment', 'evening'),
  jupiter: at('apartment', 'night'),
  'captain-talk': at('apartment', 'evening'),
  'her-seat': at('school', 'night'),
  'the-fog': at('street', 'night'),
  danced: at('apartment', 'day'),
  'ice-game': at('landing', 'evening'),
  'five-am': at('apartment', 'morning'),
  'snow-day': at('street', 'day'),
  'roof-stars': at('street', 'night'),
  'appeal-dropped': at('playground', 'day'),
  'told-billy-verdict': at('billysRoom', 'night'),
  'last-list': at('apartment', 'evening'),
  'census-two': at('apartment', 'evening'),
  'he-wrote-two': at('apartment', 'evening'),
  'the-end-piece': at('apartment', 'morning'),
  'under-the-blanket': at('billysRoom', 'night'),
  'he-nursed-me': at('apartment', 'day'),
  'his-shoe-size': at('shop', 'day'),
  'blue-closet': at('apartment', 'day'),
  'other-mitten': at('street', 'morning'),
  'brass-plate': at('lobby', 'day'),
  'said-no-for-him': at('street', 'evening'),
  'said-on-three': at('playground', 'day'),
  'said-mom': at('street', 'day'),
  'what-i-do': at('apartment', 'evening'),
  'he-was-you': at('apartment', 'evening'),
  swapped: at('landing', 'evening'),
  'hamster-weekend': at('apartment', 'day'),
  'let-him-walk': at('street', 'morning'),
  'chess-men': at('playground', 'day'),
  'stood-near': at('playground', 'day'),
  'stairs-sang': at('landing', 'day'),
  'was-there-for-toby': at('hospital', 'day'),
  'quizzed-desmond': at('lobby', 'evening'),
  'door-shift': at('lobby', 'evening'),
  'her-other-dates': at('lobby', 'morning'),
  'coat-went-down': at('landing', 'evening'),
  'tobys-hall': at('landing', 'night'),
  'went-for-milk': at('street', 'day'),
}

/** Captions he wrote himself; at most two of them are used, the strongest. */
const HIS: Partial<Record<MemoryKind, string>> = {
  'learned-dish': 'DAD DID IT ON PURPUS',
  'carried-hospital': 'NINE BLOKS. I COUNTED THE CURBS.',
  'stayed-operation': '13. I HELD STILER.',
  'kite-built': 'SOMBODYS UP FIRST',
  'hat-letters': 'I HAT YOU (THAT WAS BEFOR)',
  'lobby-suitcase': 'ME GOING TO CHICAGO',
  'snow-day': 'HE WALKD IN MINE',
  'under-whale': 'THE WALE FROM UNDER',
  'let-go-bike': 'HE LET GO. I DID NOT KNOW.',
  'kitchen-team': 'I AM THE WISK',
  'took-her-kids': 'TOBY IS THE DOG',
  'costume-made': 'ME BEING A LITEHOUSE',
  'nothing-day': 'NOTHING. IT WAS GOOD.',
  'the-hour': 'ONE HOUR. IT IS IN THE CAN.',
  hydrant: 'DAD AND HIS SUTE',
  dough: 'IT WENT UP GOOD',
  'he-wrote-two': 'OCUPATION SECOND GRADE',
  'last-list': 'THE STAR THAT SQEEKS IS 4',
  'letter-aloud': 'A IS FOR ANT (MOM)',
  'he-was-you': 'ME BEING DAD COMING HOME',
  'the-end-piece': 'I GIVE HIM THE END',
  'ate-all-of-it': 'HE ATE IT. IT WAS BLAK.',
  'he-nursed-me': 'DAD HAD A HUNDRID AND ONE',
  'stairs-sang': 'THE STARES SING ON 3',
}

/** The plates in their order: by day between the two breakfasts. */
export function album(game: Game): Plate[] {
  const chosen = choose(game)
  const his = chosen
    .filter(memory => HIS[memory.kind])
    .sort(byStrength(game))
    .slice(0, 2)
  chosen.sort((a, b) => a.day - b.day || (a.kind < b.kind ? -1 : 1))
  return [breakfastPlate(game, 'first'), ...chosen.map(memory => plateOf(game, memory, his.includes(memory))), breakfastPlate(game, 'last')]
}

/** Every picture that was kept, by day: what the album has no room for lies in a box. Ted wrote on all of them himself. */
export function shoebox(game: Game): Plate[] {
  const kept = [...game.memories].sort((a, b) => a.day - b.day || (a.kind < b.kind ? -1 : 1))
  return kept.map(memory => {
    if (memory.kind === 'first-breakfast') return breakfastPlate(game, 'first')
    return memory.kind === 'last-breakfast' ? breakfastPlate(game, 'last') : plateOf(game, memory, false)
  })
}

/** Weighed once each: a mended memory looks through all the others for what mended it. */
function byStrength(game: Game): (a: Memory, b: Memory) => number {
  const weights = new Map(game.memories.map(memory => [memory, felt(game, memory)]))
  const weight = (memory: Memory): number => weights.get(memory) ?? 0
  return (a, b) => weight(b) - weight(a) || a.day - b.day || (a.kind < b.kind ? -1 : 1)
}

/** What it weighed when it was new counts as much as what is left of it: faded memories go in too, in pencil. */
const felt = (game: Game, memory: Memory): number => Math.abs(memory.valence) * memory.weight * 10 + strength(game, memory)

/** At most three of one theme, a fault with its mending where there is one, two of pure grace; the rest by what was felt. */
function choose(game: Game): Memory[] {
  const ranked = game.memories
    .filter(memory => memory.valence !== 0 && memory.kind !== 'first-breakfast' && memory.kind !== 'last-breakfast')
    .sort(byStrength(game))
  const chosen: Memory[] = []
  const themes = new Map<string, number>()
  const take = (memory: Memory | undefined): void => {
    if (!memory || chosen.length >= PLATES || chosen.includes(memory)) return
    const { theme } = kindOf(memory)
    const count = themes.get(theme) ?? 0
    if (count >= OF_ONE_THEME) return
    themes.set(theme, count + 1)
    chosen.push(memory)
  }
  take(ranked.find(memory => memory.valence < 0 && memory.mendedBy !== null) ?? ranked.find(memory => memory.valence < 0))
  for (const memory of ranked.filter(each => kindOf(each).theme === 'grace').slice(0, GRACE)) take(memory)
  for (const memory of ranked) if (memory.valence > 0) take(memory)
  for (const memory of ranked) take(memory)
  return chosen
}

function plateOf(game: Game, memory: Memory, his: boolean): Plate {
  const setting = PLACES[memory.kind] ?? THEMES[kindOf(memory).theme]
  const by = memory.mendedBy === null ? undefined : memoryAt(game, memory.mendedBy)
  return {
    memory: refOf(memory),
    fixed: null,
    caption: (his && HIS[memory.kind]) || memoryWords(game, memory).short,
    mended: by ? memoryWords(game, by).short : null,
    day: memory.day,
    place: setting.place,
    light: setting.light,
    cast: castOf(game, memory),
  }
}

/** Who is in the picture: whoever keeps it, and Ted, who took most of them and is in it by the shutter's delay. */
function castOf(game: Game, memory: Memory): Face[] {
  const { callDay } = game.arc
  const home = (PLACES[memory.kind] ?? THEMES[kindOf(memory).theme]).place
  // Who was told of it keeps it too: she wasn't there, nor is a teacher in his bedroom.
  const away = memory.day > LEFT && (callDay < 0 || memory.day < callDay)
  const there = (who: PersonId): boolean =>
    who !== 'ted' && !(who === 'joanna' && away) && ((home !== 'apartment' && home !== 'billysRoom') || AT_HOME.has(who))
  const cast: PersonId[] = memory.holders.filter(there).slice(0, CAST - 1)
  if (cast.length === 0) cast.push('billy')
  cast.push('ted')
  return cast.map(who => ({ who, looks: looksOf(memory, who) }))
}

/** What nobody laughs in, however well it went. */
const GRAVE: ReadonlySet<string> = new Set(['eye', 'truth', 'court', 'joanna', 'margaret'])

function looksOf(memory: Memory, who: PersonId): Expression {
  const { theme } = kindOf(memory)
  if (memory.valence < 0) return memory.mendedBy !== null ? 'thinking' : who === 'ted' ? 'embarrassed' : 'sad'
  if (theme === 'eye' || memory.kind === 'fever-night') return who === 'billy' ? 'tired' : 'worried'
  if (GRAVE.has(theme)) return who === 'billy' ? 'neutral' : 'fond'
  if (memory.valence === 3 && who !== 'ted') return 'laugh'
  return who === 'ted' ? 'fond' : 'happy'
}

function lastCaption({ arc }: Game): string {
  if (arc.road === ROAD.season) return 'passages.supperPlate'
  return arc.plate === 1 ? 'passages.thirdPlate' : 'passages.lastPlate'
}

function breakfastPlate(game: Game, fixed: 'first' | 'last'): Plate {
  const kind = fixed === 'first' ? 'first-breakfast' : 'last-breakfast'
  const memory = game.memories.find(each => each.kind === kind)
  const mood = game.arc.mood
  const billy: Expression = fixed === 'last' ? 'fond' : mood === 1 ? 'sad' : mood === 2 ? 'thinking' : 'laugh'
  const ted: Expression = fixed === 'last' ? 'fond' : mood === 1 ? 'angry' : mood === 2 ? 'worried' : 'laugh'
  return {
    memory: memory ? refOf(memory) : null,
    fixed,
    caption: words(game, fixed === 'first' ? 'passages.firstPlate' : lastCaption(game)),
    mended: null,
    day: memory?.day ?? (fixed === 'first' ? FIRST_MORNING : LAST_SATURDAY),
    place: 'apartment',
    light: fixed === 'last' && game.arc.road === ROAD.season ? 'evening' : 'morning',
    cast: [
      { who: 'billy', looks: billy },
      { who: 'ted', looks: ted },
      ...(fixed === 'last' && game.arc.plate === 1 ? [{ who: 'joanna', looks: 'happy' } as const] : []),
    ],
  }
}
