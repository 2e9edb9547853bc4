/** What is said under oath, held against a record of the play that was kept beside it: days and deeds as they were told, not as the court looks them up. */
import {
  countWord,
  dateOf,
  dateWords,
  type Fact,
  factWords,
  fullDate,
  type Game,
  KINDS,
  type MemoryKind,
  MONTHS,
  type Question,
  textAt,
  WEEKDAYS,
  words,
} from '../sim/index.ts'

type Deed = { day: number; mended: boolean }

/** Who may never tell a court anything. */
const FAMILY: readonly string[] = ['ted', 'billy', 'nell', 'toby', 'marcus']
/** What is said, and how many it is: under a thousand in words. */
const NUMBERS: ReadonlyMap<string, number> = new Map(Array.from({ length: 1000 }, (_, count) => [countWord(count), count]))
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2 }

/** Something that a line says of the record besides its own memory. */
type Claim = { where: RegExp; holds: (clerk: Clerk) => boolean }
const has =
  (...kinds: MemoryKind[]) =>
  (clerk: Clerk): boolean =>
    kinds.every(kind => clerk.deeds(kind).length > 0)
const any =
  (...kinds: MemoryKind[]) =>
  (clerk: Clerk): boolean =>
    kinds.some(kind => clerk.deeds(kind).length > 0)
const never =
  (...kinds: MemoryKind[]) =>
  (clerk: Clerk): boolean =>
    !any(...kinds)(clerk)
const at = (path: string): RegExp => new RegExp(`^court\\.${path.replaceAll('.', '\\.')}$`)
const says = (path: string, holds: Claim['holds']): Claim => ({ where: at(path), holds })

/** Read off the texts, one by one. */
const CLAIMS: readonly Claim[] = [
  says('cross.X1.since', any('saw-the-list', 'list-copied')),
  says('sting.own', any('saw-the-list', 'list-copied')),
  says('cross.X2.queries.sickOffice.own', has('stayed-home-sick')),
  says('cross.X2.queries.staple.own', has('sewed-button')),
  says('cross.X2.queries.fringe.own', has('haircut-together')),
  says('cross.X3.queries.nextDoor.own', has('slept-by-phone')),
  says('cross.X3.queries.feverSitter.own', has('stayed-home-sick')),
  says('cross.X3.since', has('the-who-list')),
  says('cross.X6.queries.weight.own', any('vaccines-kept', 'held-for-shot')),
  says('cross.X7.queries.deadlines.asks', clerk => clerk.lost && clerk.found !== null),
  says('cross.X7.queries.deadlines.plain', clerk => clerk.lost && clerk.found !== null),
  says('cross.X7.queries.deadline.asks', clerk => clerk.lost && clerk.found !== null),
  says('cross.X7.queries.deadline.plain', clerk => clerk.lost && clerk.found !== null),
  says('cross.X7.queries.noJob.asks', clerk => clerk.lost && clerk.found === null),
  says('cross.X7.queries.noJob.own', has('supper-in-the-hunt')),
  says('cross.X7.queries.standing.asks', clerk => clerk.lost),
  says('cross.X7.queries.inADay.asks', clerk => clerk.found !== null),
  says('direct.D5.asks', clerk => clerk.lost),
  says('direct.D5.bare', clerk => clerk.lost),
  says('direct.D5.kept.asks', clerk => !clerk.lost),
  says('testimony.seen.goesBackIn.says', clerk => clerk.deeds('apologised').length >= 2 && has('anger-word')(clerk)),
  says('testimony.seen.oncePardon.says', has('anger-word', 'apologised')),
  says('testimony.seen.noWordAgainst.says', never('bad-about-joanna')),
  says('testimony.seen.mendedUs.says', has('mgt-quarrel', 'mgt-fever')),
  says('testimony.seen.iKnocked.says', never('mgt-fever')),
  says('testimony.seen.tookMine.says', clerk => clerk.deeds('took-her-kids').length >= 3),
  says('testimony.hard.badWord.says', clerk => clerk.deeds('bad-about-joanna').length === 1),
  says('testimony.hard.badWords.says', clerk => clerk.deeds('bad-about-joanna').length > 1),
  says('testimony.hard.usedUp.says', clerk => clerk.deeds('took-for-granted').every(({ day }) => day < 26 * 7)),
  says('testimony.hard.shouting.says', clerk => clerk.deeds('anger-word').length >= 3),
  says('testimony.spared', never('took-for-granted', 'bad-about-joanna', 'birthday-forgot', 'drunk-night', 'said-soon')),
]

/** Keeps the record from what is told, and hears the court against it. */
export class Clerk {
  /** What was said that the record doesn’t hold, each with where it stands. */
  readonly contradictions: string[] = []
  /** The post that was found in a day, and whether one was lost. */
  found: string | null = null
  lost = false
  private readonly record = new Map<MemoryKind, Deed[]>()

  deeds(kind: MemoryKind): readonly Deed[] {
    return this.record.get(kind) ?? []
  }

  /** Hears one fact of a play, in their order; `game` as it stands. */
  hear(fact: Fact, game: Game): void {
    const { path, values, day } = fact
    if (path === 'remembered') {
      const kind = values.kind as MemoryKind
      this.record.set(kind, [...this.deeds(kind), { day, mended: false }])
      if (kind === 'fired-dignity' || kind === 'fired-plea' || kind === 'fired-scene' || kind === 'transfer-refused') this.lost = true
    } else if (path === 'mended') this.mend(String(values.ref), game)
    else if (path === 'hunt.found') this.found = String(values.lead)
    else if (path.startsWith('court.') && !path.startsWith('court.inserts')) this.swear(fact, game)
  }

  /** A mending counts for every deed that its memory stood for by then. */
  private mend(ref: string, game: Game): void {
    const [kind, from] = ref.split('@') as [MemoryKind, string]
    const merges = KINDS[kind].merges === true
    for (const deed of this.record.get(kind) ?? [])
      if (deed.day >= Number(from) && (merges || deed.day === Number(from))) deed.mended = true
    if (game.day < Number(from)) this.contradictions.push(`${ref} is mended before it was done`)
  }

  private swear(fact: Fact, game: Game): void {
    const { path, values } = fact
    for (const { where, holds } of CLAIMS) if (where.test(path) && !holds(this)) this.fault(path, 'says what the record doesn’t')
    const ref = values.about ?? values.ref ?? game.questions[Number(values.question)]?.about
    if (typeof ref === 'string' && ref !== '') this.source(path, ref, fact, game)
    if (path.endsWith('.own') && !path.startsWith('court.sting')) this.owns(path, game.questions[Number(values.question)])
  }

  /** The memory behind a line: done on its day, and every day and number spoken of it right. */
  private source(path: string, ref: string, fact: Fact, game: Game): void {
    const [kind, from] = ref.split('@') as [MemoryKind, string]
    const all = this.deeds(kind)
    const own = KINDS[kind].merges === true ? all.filter(({ day }) => day >= Number(from)) : all.filter(({ day }) => day === Number(from))
    if (own[0]?.day !== Number(from)) {
      this.fault(path, `rests on ${ref}, which nobody was told of`)
      return
    }
    const text = textAt(path) ?? ''
    const spoken = factWords(game, fact) ?? ''
    for (const [slot, value] of spokenIn(text, spoken)) {
      const right =
        slot === 'date'
          ? own.some(({ day }) => value === dateWords(day))
          : slot === 'weekday'
            ? own.some(({ day }) => value === WEEKDAYS[day % 7])
            : slot === 'month'
              ? own.some(({ day }) => value === MONTHS[dateOf(day).month - 1])
              : slot === 'count' || slot === 'times'
                ? numberOf(value) === all.length
                : true
      if (!right) this.fault(path, `says ${slot} ${value} of ${ref} (${own.map(({ day }) => fullDate(day)).join('; ')})`)
    }
  }

  /** An owned fault was mended, or his deeds since are claimed by the line itself. */
  private owns(path: string, question: Question | undefined): void {
    if (CLAIMS.some(({ where }) => where.test(path))) return
    const kind = question?.about?.split('@')[0] as MemoryKind | undefined
    const held = OWNED_BY[path.split('.').at(-2) ?? ''] ?? []
    if (!kind || !(this.deeds(kind).some(({ mended }) => mended) || held.some(each => this.deeds(each).length > 0)))
      this.fault(path, 'owns what was never mended')
  }

  private fault(path: string, what: string): void {
    const said = `${path} ${what}`
    if (!this.contradictions.includes(said)) this.contradictions.push(said)
  }
}

/** He has set his own hours since. */
const HIS_TERMS: readonly MemoryKind[] = ['asked-terms', 'chose-camp', 'transfer-refused', 'gate-over-pitch']
/** Entries that may be owned unmended, by what else he did: nothing is claimed but that he knows it. */
const OWNED_BY: Readonly<Record<string, readonly MemoryKind[]>> = {
  wentOut: ['scar-talk'],
  paper: ['scar-talk'],
  robin: ['scar-talk'],
  margaret: ['scar-talk'],
  left: HIS_TERMS,
  office: HIS_TERMS,
  sickDays: HIS_TERMS,
  terms: HIS_TERMS,
}

const numberOf = (words: string): number => {
  const said = words.replace(/ times$/, '')
  return TIMES[said] ?? NUMBERS.get(said) ?? Number.parseInt(said, 10)
}

/** How what fills a slot looks. */
const SHAPES: Readonly<Record<string, string>> = {
  date: '([A-Z][a-z]+ \\d{1,2})',
  weekday: '([A-Z][a-z]+day)',
  month: '([A-Z][a-z]+)',
  count: '([\\w-]+(?: hundred)?(?: and [\\w-]+)?)',
  times: '(once|twice|[\\w-]+(?: hundred)?(?: and [\\w-]+)? times)',
}

/** What stands in the slots of a text as it was spoken. */
function spokenIn(text: string, spoken: string): [slot: string, value: string][] {
  const slots = [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)
  const parts = text.split(/\{\w+\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = parts.map((part, nth) => part + (nth < slots.length ? (SHAPES[slots[nth] ?? ''] ?? '(.+?)') : '')).join('')
  const found = new RegExp(`^${pattern}$`, 's').exec(spoken)
  return found ? slots.map((slot, nth) => [slot, found[nth + 1] ?? '']) : []
}

/** Questions of the cross without a witness who could have told: nobody, one of the family, or one who never saw what it is about. */
export function unwitnessed({ questions, memories }: Game): number {
  return questions.filter(({ by, about, witness }) => {
    if (by !== 'strand') return false
    if (FAMILY.includes(witness)) return true
    return about !== null && !memories.some(memory => `${memory.kind}@${memory.day}` === about && memory.witnesses.includes(witness))
  }).length
}

/** Whether a call-back names its deed: by the day, month or number of it, or in words that stand in the memory’s own sentence. */
export function namesDeed(fact: Fact, game: Game): boolean {
  const ref = fact.values.ref
  if (typeof ref !== 'string') return false
  if (/\{(date|weekday|month|count|times|detail)\}/.test(textAt(fact.path) ?? '')) return true
  const kind = ref.split('@')[0] as MemoryKind
  const own = new Set([
    ...wordsIn(words(game, `memories.${kind}.text`, fact.values)),
    ...wordsIn(words(game, `memories.${kind}.short`, fact.values)),
    ...wordsIn(kind),
  ])
  return wordsIn(factWords(game, fact) ?? '').some(word => own.has(word))
}

/** Words that name something, by their stems. */
const wordsIn = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{L}{3,}/gu)]
    .map(([word]) => word)
    .filter(word => !COMMON.has(word))
    .map(word => word.slice(0, 5))
const COMMON = new Set(
  'the and you your his her him she they that this with was were for from not but all has had have what when where who one two out into then than there here their them did does been would could about again over after before only like says said asked told day time way were are can its off how still down back once some any got get let now too very will just because'.split(
    ' ',
  ),
)
