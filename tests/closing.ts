/** The last line of every run, counted over all projects: `N passed, N failed` and, where there are any, `, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node'

/** What a run came to. A file or suite that broke before its tests could say so counts as one failed. */
export type Count = { passed: number; failed: number; skipped: number }

/** Adds up every test of `modules`, and the `errors` that belong to none. A test that never ended has failed. */
export function count(modules: readonly TestModule[], errors: number): Count {
  const count: Count = { passed: 0, failed: errors, skipped: 0 }
  for (const module of modules) {
    count.failed += module.errors().length
    for (const suite of module.children.allSuites()) count.failed += suite.errors().length
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      count[state === 'pending' ? 'failed' : state]++
    }
  }
  return count
}

export default class Closing implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const { passed, failed, skipped } = count(modules, errors.length)
    console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  }
}
