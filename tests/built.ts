/** Builds the page as it is shipped, once, and serves it to the plays under tests/page: `inject('page')` is its address. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { outside } from './outside.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served, with a slash at its end. */
    page: string
  }
}

// Beside the caches, so that a test never empties the dist/ somebody is about to publish.
const outDir = fileURLToPath(new URL('../node_modules/.cache/page', import.meta.url))

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { root } = project.config
  const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url))
  const built = spawnSync(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    env: outside(),
  })
  if (built.status !== 0) throw new Error(`The page does not build:\n${built.stdout}${built.stderr}`)
  const server = await preview({ root, configFile: false, base: './', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The built page is served nowhere')
  project.provide('page', address)
  return () => server.close()
}
