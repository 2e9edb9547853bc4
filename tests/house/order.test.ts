/** The house is in order: formatted, free of what the linter minds, typed, and nothing in it that nobody uses. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, succeed } from '../outside.ts'

test('every file is formatted and passes the linter', () => {
  succeed('biome', ['check', '--error-on-warnings', '--colors=off'])
})

test.for(['sim', 'lab', '.', 'tests/page'])('types hold in %s', project => {
  succeed('tsc', ['-p', project, '--pretty', 'false'])
})

test('nothing stands there that nobody uses', () => {
  succeed('knip', ['--no-progress', '--treat-config-hints-as-errors'])
})

test('a script that prints JSON prints nothing else once packages are there', () => {
  expect(succeed('node', ['tools/ensure.mjs', '--typescript'])).toBe('')
})

test('every package we chose is credited', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const credits = readFileSync(join(root, 'CREDITS.md'), 'utf8')
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter(name => !credits.includes(`\`${name}\``))).toEqual([])
})
