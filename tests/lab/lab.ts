/** The lab as a person starts it: a process of its own, its words, its two streams and how it ended. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { outside, root } from '../outside.ts'

export type Ended = { status: number | null; out: string; said: string }

/** Runs the lab with these words. `lines`: what it is given to read. `after`: what is done to the process once it runs. */
export function lab(
  words: readonly string[],
  { lines = [], after }: { lines?: readonly string[]; after?: (kill: () => void) => void } = {},
): Promise<Ended> {
  const started = spawn(process.execPath, ['lab/main.ts', ...words], { cwd: root, env: outside() })
  const ended: Ended = { status: null, out: '', said: '' }
  started.stdout.setEncoding('utf8').on('data', text => (ended.out += text))
  started.stderr.setEncoding('utf8').on('data', text => (ended.said += text))
  started.stdin.end(lines.map(line => `${line}\n`).join(''))
  after?.(() => started.kill('SIGINT'))
  return new Promise((resolve, reject) => {
    started.on('error', reject)
    started.on('close', status => resolve({ ...ended, status }))
  })
}

/** The document of a `--json` run that went well. */
export async function document(...words: readonly string[]): Promise<Record<string, unknown>> {
  const { status, out, said } = await lab([...words, '--json'])
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${said}`)
  return JSON.parse(out)
}

/** A folder that is gone after the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'lab-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}
