/** Gives the player a file: the browser asks where to. */

/** Offers `text` as a file of this name. */
export function download(name: string, text: string): void {
  offer(name, new Blob([text], { type: 'application/json' }))
}

/** Offers a file of this name. */
export function offer(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes the file up after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
