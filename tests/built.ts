/** Builds the page as it is shipped, once for each project that looks at it, and serves it to the plays and goldens under tests/page: `inject('page')` is its address. */
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { root, succeed } from './outside.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served, with a slash at its end. */
    page: string
  }
}

// Beside the caches, so that a test never empties the dist/ somebody is about to publish.
const CACHE = join(root, 'node_modules/.cache')

/** Builds the page into a folder of the cache and serves it until it is closed; two at once need two folders. */
export async function serveBuilt(folder: string): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = join(CACHE, folder)
  succeed('vite', ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'])
  const server = await preview({ root, configFile: false, base: './', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The built page is served nowhere')
  return { address, close: () => server.close() }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await serveBuilt(`page-${project.name}`)
  project.provide('page', address)
  return close
}
