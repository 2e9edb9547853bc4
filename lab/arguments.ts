/** What a command line says: options and words, read once for all commands; wrong usage is one line with the nearest right word. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type BalanceChanges, lettersApart, newGame } from '../sim/index.ts'

/** The line was written wrongly; the process ends with status 2. */
export class UsageError extends Error {}

/** One command of the lab. `options` are its own; every command takes --json, --balance and --set besides. */
export type Command = {
  usage: string
  does: string
  options: Readonly<Record<string, 'text' | 'flag'>>
  /** How many words stand beside the options. */
  words: number
  /** Returns the exit status. */
  run(given: Given): number | Promise<number>
}

/** What was given: words in their order, options by name, `sets` as written. */
export type Given = { words: string[]; flags: ReadonlySet<string>; texts: ReadonlyMap<string, string>; sets: string[] }

const COMMON = { json: 'flag', balance: 'text', set: 'text' } as const

/** Reads a command's line. Unknown options, missing values and surplus words are a UsageError. */
export function readLine(name: string, command: Command, line: readonly string[]): Given {
  const known: Readonly<Record<string, 'text' | 'flag'>> = { ...command.options, ...COMMON }
  const options = Object.fromEntries(
    Object.entries(known).map(([option, form]) => [option, { type: form === 'flag' ? 'boolean' : 'string', multiple: true } as const]),
  )
  const { tokens } = parseArgs({ args: [...line], options, strict: false, allowPositionals: true, tokens: true })
  const flags = new Set<string>()
  const texts = new Map<string, string>()
  const words: string[] = []
  const sets: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const form = known[token.name]
    if (!form) throw new UsageError(`${name} takes no ${token.rawName}; the nearest is --${nearest(token.name, Object.keys(known))}`)
    if (form === 'flag' && token.value !== undefined) throw new UsageError(`--${token.name} takes no value`)
    if (form === 'text' && !token.value) throw new UsageError(`--${token.name} wants a value: ${command.usage}`)
    if (form === 'flag') flags.add(token.name)
    else if (token.name === 'set') sets.push(token.value ?? '')
    else texts.set(token.name, token.value ?? '')
  }
  if (words.length !== command.words) {
    const surplus = words[command.words]
    throw new UsageError(
      surplus === undefined ? `${name} wants more: ${command.usage}` : `${name} knows nothing of “${surplus}”: ${command.usage}`,
    )
  }
  return { words, flags, texts, sets }
}

/** The word among `words` with the fewest letters to change. */
export function nearest(word: string, words: readonly string[]): string {
  let best = words[0] ?? ''
  for (const each of words) if (lettersApart(word, each) < lettersApart(word, best)) best = each
  return best
}

/** The balance out of --balance FILE and --set path=value, the latter stronger. Unknown names and values out of range are a UsageError. */
export function balanceOf(given: Given): BalanceChanges {
  const balance = fileBalance(given)
  for (const set of given.sets) {
    const { path, value } = splitSet(set)
    balance[path] = wholeNumber(value, path)
  }
  return checked(balance)
}

/** The balance of --balance FILE alone: an object of names and whole numbers. */
export function fileBalance(given: Given): Record<string, number> {
  const file = given.texts.get('balance')
  if (file === undefined) return {}
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`--balance ${file} can’t be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`--balance ${file} must hold an object of names and whole numbers`)
  return value as Record<string, number>
}

/** The two sides of path=value. */
export function splitSet(set: string): { path: string; value: string } {
  const at = set.indexOf('=')
  if (at <= 0 || at === set.length - 1) throw new UsageError(`--set wants path=value, not ${set}`)
  return { path: set.slice(0, at), value: set.slice(at + 1) }
}

/** The balance, if a game can be begun with it. */
export function checked(balance: Record<string, number>): BalanceChanges {
  try {
    newGame({ seed: '', balance })
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
  return balance
}

/** A whole number out of text. */
export function wholeNumber(text: string, of: string): number {
  if (!/^-?\d{1,12}$/.test(text)) throw new UsageError(`${of} wants a whole number, not ${text}`)
  return Number(text)
}

/** A count of something out of an option, at least 1. */
export function countOf(given: Given, option: string, usual: number): number {
  const text = given.texts.get(option)
  const count = text === undefined ? usual : wholeNumber(text, `--${option}`)
  if (count < 1) throw new UsageError(`--${option} wants a number from 1 on, not ${text}`)
  return count
}

const MOST_SEEDS = 1_000_000

/** The seeds of a range: '1-1000', or N for 1-N. A seed is the number as text. */
export function seedsOf(given: Given, usual: string): string[] {
  const text = given.texts.get('seeds') ?? usual
  const [, first, last] = /^(?:(\d{1,9})-)?(\d{1,9})$/.exec(text) ?? []
  const from = Number(first ?? 1)
  const to = Number(last)
  if (last === undefined || from > to || to - from >= MOST_SEEDS || to < 1)
    throw new UsageError(`--seeds wants a range such as 1-1000, or a number N for 1-N, not ${text}`)
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
}
