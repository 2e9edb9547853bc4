/** Gives the player a file: the browser asks where to. */

/** Offers `text` as a file of this name. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes the file up after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
