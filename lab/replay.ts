/** `replay`: a save or a share code lived again, to see that it leads where it says. */
import { readFileSync } from 'node:fs'
import { hash, type Read, readSave, relive, restore, type Save } from '../sim/index.ts'
import { balanceOf, type Command } from './arguments.ts'
import { decode, isCode } from './code.ts'
import { say, sayDocument, warn } from './print.ts'

type Replayed = { ok: true; hash: string; days: number; brought?: true } | { ok: false; why: string }

export const replay: Command = {
  usage: 'replay FILE_OR_CODE',
  does: 'lives a save or a share code again; refused when it was changed or cut',
  options: {},
  words: 1,
  run: given => {
    if (Object.keys(balanceOf(given)).length > 0) warn('A play is lived again by its own balance; the one given here is not used.')
    const found = replayed((given.words[0] ?? '').trim())
    if (given.flags.has('json')) sayDocument(found)
    else if (found.ok) say(`${found.days} days, ${found.hash}${found.brought ? ', brought forward from an older version' : ''}`)
    else warn(found.why)
    return found.ok ? 0 : 1
  },
}

/** What comes of living it again. */
export function replayed(word: string): Replayed {
  const read = readPlay(word)
  if (!read.ok) return read
  const stood = restore(read.value)
  if (!stood.ok) return stood
  const { game, brought } = stood.value
  if (!brought && !passesSunday(read.value))
    return { ok: false, why: 'This saved play was changed: its play never stood where its last Sunday says.' }
  return { ok: true, hash: hash(game), days: game.over === null ? game.day : game.day + 1, ...(brought ? { brought } : {}) }
}

/** A code stands for itself or lies in a file; anything else in a file is a save. */
function readPlay(word: string): Read<Save> {
  if (isCode(word)) return decode(word)
  let text: string
  try {
    text = readFileSync(word, 'utf8').trim()
  } catch {
    // Too long for a name, not there, a folder: all of it means that the word was no file.
    return { ok: false, why: 'This is neither a file nor a code: codes begin with b2- and are one word.' }
  }
  return isCode(text) ? decode(text) : readSave(text)
}

/** Whether the Sunday a save carries along is one that its play went through. */
function passesSunday({ start, actions, sunday }: Save): boolean {
  if (!sunday) return true
  const named = hash(sunday)
  let passed = false
  const game = relive(
    { start, actions },
    {
      until: at => {
        passed = at.day === sunday.day && at.stage === sunday.stage && hash(at) === named
        return passed || at.day > sunday.day
      },
    },
  )
  return passed || hash(game) === named
}
