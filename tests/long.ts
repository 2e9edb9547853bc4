/** Writes down what a long run came to, in tests/long.md, so that the numbers behind a claim can be looked up. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { count, sentence } from './closing.ts'
import { root } from './outside.ts'
import { sizes } from './sizes.ts'

export default class Long implements Reporter {
  private readonly began = Date.now()

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    writeFileSync(join(root, 'tests/long.md'), report(modules, errors.length, this.began))
  }
}

function report(modules: readonly TestModule[], errors: number, began: number): string {
  const ran = [...modules].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1))
  return `# The long run

- Begun: ${new Date(began).toISOString().slice(0, 16).replace('T', ' ')} UTC
- Commit: ${commit()}
- Node ${process.versions.node}, ${availableParallelism()} cores
- Sizes: ${Object.entries(sizes('long'))
    .map(([what, many]) => `${what} ${many}`)
    .join(', ')}
- Took: ${duration(Date.now() - began)}
- Result: **${sentence(count(modules, errors))}**

| file | result | took |
|---|---|---|
${ran.map(row).join('\n')}
`
}

function row(module: TestModule): string {
  const file = relative(root, module.moduleId).replaceAll('\\', '/')
  return `| ${file} | ${sentence(count([module], 0))} | ${duration(module.diagnostic().duration)} |`
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** The commit that was tested, and whether the files had moved on from it. */
function commit(): string {
  const git = (...words: string[]) => spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout?.trim()
  const name = git('rev-parse', '--short=12', 'HEAD')
  if (!name) return 'none (not a clone)'
  return git('status', '--porcelain', '--', '.', ':!tests/long.md') ? `${name}, with changes not committed` : name
}
