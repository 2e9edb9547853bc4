/** What is committed speaks of the project only: nothing is left for later, and no path leads out of it. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../outside.ts'

const pictures = /\.(png|webp|jpe?g|ico|woff2?|ogg|mp3|m4a|opus|mid|wasm)$/
const left = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`)
const away = new RegExp(`(^|[\\s'"\`(=:])(/(${['work', 'root', 'home', 'Users', 'tmp', 'mnt'].join('|')})/|file:///|[A-Z]:\\\\)`)

const files = existsSync(join(root, '.git'))
  ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter(file => file && !pictures.test(file) && existsSync(join(root, file)))
  : []

/** Places, as `file:line: text`, where a line of a committed file matches. */
function places(pattern: RegExp): string[] {
  return files.flatMap(file => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n')
    return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : []))
  })
}

const reason = files.length ? '' : ' (skipped: only a clone knows what is committed)'

test.skipIf(!files.length)(`nothing is left for later${reason}`, () => {
  expect(places(left)).toEqual([])
})

test.skipIf(!files.length)(`no path leads out of the project${reason}`, () => {
  expect(places(away)).toEqual([])
})
