/** Where the lab's words go: results to standard output, everything else to standard error. */

/** A result, and a line's end. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** The one document of a `--json` run. */
export function sayDocument(document: unknown): void {
  say(JSON.stringify(document, null, 2))
}

/** What went wrong, or how far something has got. */
export function warn(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** One line that is written over again, where somebody sits in front of it. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

/** Columns of text, the first to the left and the rest to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  return rows
    .map(row =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
