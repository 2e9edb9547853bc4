/** Interface words by path, with their slots filled. */
import { english } from './english.ts'

type Leaves<Tree> = { [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}` }[keyof Tree & string]

export type WordPath = Leaves<typeof english>
export type Values = Record<string, string | number>

type Tree = { readonly [key: string]: string | Tree }

/** The words at a path: `word('title.saved', { day: 'Sunday', week: 4 })`. */
export function word(path: WordPath, values: Values = {}): string {
  let at: string | Tree | undefined = english
  for (const step of path.split('.')) at = typeof at === 'object' ? at[step] : undefined
  if (typeof at !== 'string') throw new Error(`no words at ${path}`)
  return fill(at, values)
}

/** Puts values into the slots of a text; a slot without a value is a mistake and stays to be seen. */
function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}
