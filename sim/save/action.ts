/** An action from outside (a file, a line of JSON): whether it has the form of one. What may be done is step's to say. */
import { SLOTS } from '../calendar.ts'
import type { Action } from '../step.ts'

const isText = (value: unknown): value is string => typeof value === 'string'
const isWhole = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/** The fields of each verb and what each must be. */
const FORMS: Readonly<Record<Action['do'], Readonly<Record<string, (value: unknown) => boolean>>>> = {
  plan: {
    day: value => isWhole(value) && (value as number) >= 0 && (value as number) <= 6,
    slot: value => isText(value) && (SLOTS as readonly string[]).includes(value),
    row: value => value === 'ted' || value === 'billy',
    what: isText,
  },
  template: { id: isText },
  lastWeek: {},
  topics: { ids: value => isTexts(value) && (value as string[]).length === 2 },
  live: {},
  interrupt: { how: isText },
  choose: { option: isText },
  hour: { with: isText },
  answer: { stance: isText },
  lay: { cards: isTexts, ask: value => value === undefined || isText(value) },
  set: { path: isText, value: isWhole },
}

/** The action in a piece of JSON, or null when it has not the form of one (unknown verb, missing or surplus field). */
export function readAction(value: unknown): Action | null {
  if (typeof value !== 'object' || value === null) return null
  const given = value as Record<string, unknown>
  if (!isText(given.do) || !Object.hasOwn(FORMS, given.do)) return null
  const form = FORMS[given.do as Action['do']]
  for (const field of Object.keys(form)) if (!form[field]?.(given[field])) return null
  for (const field of Object.keys(given)) if (field !== 'do' && !Object.hasOwn(form, field)) return null
  return given as unknown as Action
}
