/** Programs that a test starts as a person would, at the root of the project: nothing about them says that tests are running. */
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** This process's environment with the project's programs first on the path, and without the words that vitest put there and that vite would obey. */
export function outside(): NodeJS.ProcessEnv {
  const ours = /^(VITEST.*|NODE_ENV|NODE_OPTIONS|TEST|MODE|PROD|DEV|SSR|BASE_URL|LONG)$/
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
  return { ...environment, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) }
}

/** What `command` prints (its standard output) when it ends well. When it does not: an error that shows all it said. `folder` is where it runs. */
export function succeed(command: string, words: readonly string[], folder = root): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    env: outside(),
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}\n${stdout ?? ''}${stderr ?? ''}${error ?? ''}`)
  return stdout
}
