/**
 * Puts in place what a script needs before it can run: its packages, after `--typescript` a Node that reads TypeScript,
 * and whatever else the TypeScript programs named after it see to.
 * Plain Node without a dependency, and all it says goes to standard error, so that what a script prints stays clean.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

process.chdir(new URL('..', import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, ''))

packages()
const [, , wanted, ...programs] = process.argv
if (wanted === '--typescript') typescript()
// Not by `&&` in package.json: a shell remembers where it found the first `node`, and that was before one was installed.
for (const program of programs) if (!run('node', program)) process.exit(1)

/** @returns {boolean} whether the command went well */
function run(...command) {
  const [program, ...words] = command
  // On Windows npm is a script, which only a shell starts.
  return spawnSync(program, words, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function packages() {
  if (installed()) return
  // A lockfile written where a registry lacked other platforms' packages stops `npm ci`; `npm install` reads it all the same.
  if (run('npm', 'ci', '--no-audit', '--no-fund') || run('npm', 'install', '--no-save', '--no-audit', '--no-fund')) return
  stop('The packages could not be installed: see what npm says above.')
}

/** What npm wrote down after its last installation holds every package of the lockfile, by version; only optional ones may be absent. */
function installed() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  return Object.entries(locked).every(([path, { version, optional }]) => {
    return path === '' || (path in present ? present[path].version === version : optional === true)
  })
}

/** The Node that npm scripts find first, which may have been installed a moment ago. */
function typescript() {
  const { stdout } = spawnSync('node', ['-p', 'process.features.typescript'], { encoding: 'utf8', shell: process.platform === 'win32' })
  if (!['strip', 'transform'].includes(stdout?.trim()))
    stop(`This needs Node 22.18 or newer: no packaged Node fits ${process.platform} ${process.arch}.`)
}
