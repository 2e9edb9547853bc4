/** Sees to it that there is a Chromium for the tests: one that is there, else Debian's, else Playwright's, else one line on what to install. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { launchOptions } from '../tests/chromium.ts'

if (!existsSync(launchOptions.executablePath ?? chromium.executablePath()) && !debian() && !download()) {
  console.error(
    'The tests need a browser: install Chromium (apt-get install chromium), or run npx playwright install --with-deps chromium.',
  )
  process.exitCode = 1
}

/** Two installations at once would refuse each other, so apt waits for its lock. */
function debian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  console.error('The tests drive Chromium: installing it through apt.')
  const apt = ['-o', 'DPkg::Lock::Timeout=300', '-y']
  return run('apt-get', ...apt, 'update') && run('apt-get', ...apt, '--no-install-recommends', 'install', 'chromium')
}

function download(): boolean {
  console.error("The tests drive Chromium: downloading Playwright's own.")
  return run('npx', 'playwright', 'install', 'chromium')
}

function run(program: string, ...words: string[]): boolean {
  return spawnSync(program, words, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0
}
