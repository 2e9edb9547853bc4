/** The last line of every run, counted over all projects: `N passed, N failed` and, where there are any, `, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node'

type Count = { passed: number; failed: number; skipped: number }

/** What `modules` came to. What broke outside a test (`errors`, a file that did not load, a set-up) has failed, and so has a test that never ended. */
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

/** The count as it is read: `12 passed, 0 failed`. */
export function sentence({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

export default class Closing implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    console.log(sentence(count(modules, errors.length)))
  }
}
