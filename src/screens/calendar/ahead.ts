/** How the week may go, in the panel's words: asked anew after every edit, said by where the middle and the spread of the runs lie. */
import { bandWord, type Forecast, type Outlook, type Quantity, whyWords } from '../../../sim/index.ts'
import { hear } from '../../bus.ts'
import { dated } from '../../language/dates.ts'
import { type WordPath, word } from '../../language/words.ts'
import { meterWords } from '../../ui/meter.ts'
import { signed } from '../../ui/tape.ts'
import { askAhead, forgetAhead } from '../../workers/ask.ts'
import type { World } from '../screen.ts'
import type { Planning } from './planning.ts'

/** What a fan's whole height stands for, its colour, and where its phrases are. */
const SCALES = {
  'billy.bond': { span: 80, colour: '#2A6E6B', words: 'bond' },
  'billy.trust': { span: 50, colour: '#C4622D', words: 'trust' },
  'billy.security': { span: 60, colour: '#CF7A52', words: 'house' },
  'ted.energy': { span: 80, colour: '#8A5A2A', words: 'energy' },
  'work.standing': { span: 60, colour: '#5B6F80', words: 'office' },
} as const satisfies Partial<Record<Quantity, { span: number; colour: string; words: string }>>
export type Fannable = keyof typeof SCALES
export const scaleOf = (quantity: Fannable): (typeof SCALES)[Fannable] => SCALES[quantity]

/** Parts of the scale: a change that is worth a word, a large one, a spread that says more than its middle. */
const STEP = { little: 20, much: 5, wide: 2 } as const
/** Permille of the spread that one day must explain for the week to rest on it. */
const RESTS = 300
/** Causes that the tape names for the week to come. */
const NAMED = 3

/** Keeps the plan's forecast beside the plan until the signal ends it; `changed` after every answer. */
export function watchAhead(world: World, planning: Planning, changed: () => void, until: AbortSignal): void {
  let asking = false
  const ask = (): void => {
    asking = false
    if (until.aborted || !planning.game.planning) return
    askAhead(planning.game, ahead => {
      planning.ahead = ahead
      if (ahead) world.bus.emit('expect', ahead)
      changed()
    })
  }
  hear(
    world.bus,
    'stepped',
    () => {
      // A plan is filled edit by edit: it is asked about when it stands.
      if (!asking) queueMicrotask(ask)
      asking = true
    },
    until,
  )
  until.addEventListener('abort', forgetAhead, { once: true })
  ask()
}

/** What is known of a quantity's week to come; nothing while it is asked, or where nobody can say. */
export function outlookOf({ ahead }: { ahead: Forecast | null | undefined }, quantity: Quantity): Outlook | undefined {
  return ahead?.outlooks.find(one => one.quantity === quantity)
}

/**
 * What a row says: words (`short` where one line can't hold them), and a fan or rings where there is something to draw.
 * `asked`: room is kept for a fan that is on its way.
 */
export type Stood = { words: string; short?: string; says: string; rings?: number; fan?: Outlook; asked?: boolean }

/** What a quantity's row says: that it is hers, how it may go, or, while that is asked and where nobody can say, how it stands. */
export function stood(planning: Planning, { quantity, name, hers }: { quantity: Fannable; name: string; hers: boolean }): Stood {
  const noted = (note: string): string => word('common.wordsAndNote', { words: name, note })
  if (hers && planning.week.hers) return { words: word('calendar.sees'), says: noted(word('calendar.sees')) }
  const fan = outlookOf(planning, quantity)
  if (fan) {
    const { phrase, short } = phraseOf(fan)
    return { words: phrase, short, says: word('calendar.ahead.row', { name, phrase, likely: likelyWords(fan) }), fan }
  }
  const points = planning.game.numbers[quantity]
  const words = bandWord(quantity, points)
  const says = noted(meterWords(words, points, 'half'))
  return planning.ahead === undefined ? { words, says, asked: true } : { words, says, rings: points }
}

/** 'a little closer', 'turns on Friday' (or, where that is too long for a line, 'turns on Fri'), 'may go either way'. */
function phraseOf(outlook: Outlook): { phrase: string; short: string } {
  const { quantity, p10, p90, rests } = outlook
  if (rests && rests.share >= RESTS && (p90 - p10) * STEP.much >= scaleOf(quantity as Fannable).span) {
    const { weekday, shortWeekday } = dated(rests.day)
    return { phrase: word('calendar.ahead.rests', { day: weekday }), short: word('calendar.ahead.rests', { day: shortWeekday }) }
  }
  const phrase = stepOf(outlook)
  return { phrase, short: phrase }
}

/** Which way it goes, by how far the middle lies off. */
function stepOf({ quantity, now, p10, p50, p90 }: Outlook): string {
  const { span, words } = scaleOf(quantity as Fannable)
  const far = p50 - now
  if ((p90 - p10) * STEP.wide >= span && Math.abs(far) * STEP.much < span) return word('calendar.ahead.wide')
  const step =
    Math.abs(far) * STEP.little < span
      ? 'same'
      : Math.abs(far) * STEP.much < span
        ? far > 0
          ? 'up'
          : 'down'
        : far > 0
          ? 'upMuch'
          : 'downMuch'
  return word(`calendar.ahead.${words}.${step}` as WordPath)
}

/** 'Likely between doubts and believes.' */
function likelyWords({ quantity, p10, p90 }: Outlook): string {
  const [low, high] = [bandWord(quantity, p10), bandWord(quantity, p90)]
  return low === high ? word('calendar.ahead.likely', { band: low }) : word('calendar.ahead.between', { low, high })
}

/** The strongest causes ahead, as the tape's note: 'Ahead: sleep +1576, the desk −1066. Most turns on Friday: late at the gate.' */
export function causesAhead({ ahead, rests }: Outlook): string | undefined {
  if (ahead.length === 0) return undefined
  const causes = ahead.slice(0, NAMED).map(cause => word('calendar.ahead.cause', { words: whyWords(cause), amount: signed(cause.change) }))
  const said = word('calendar.ahead.causes', { causes: causes.join(', ') })
  return rests ? `${said} ${word('calendar.ahead.most', { day: dated(rests.day).weekday, words: whyWords(rests) })}` : said
}
