/** The share code on the page: the same line of text that the lab writes, opened by the browser's own inflating. */
import { type Read, readSave, type Save, unpack } from '../sim/index.ts'

const MARK = 'b2-'
const BROKEN = { ok: false, why: 'This code was changed or cut: it can’t be read as a play.' } as const

/** The play in a text: a saved file, or a share code. What is neither is refused in one sentence. */
export async function readPlay(text: string): Promise<Read<Save>> {
  const line = text.trim()
  if (!line.startsWith(MARK)) return readSave(text)
  const packed = await inflated(line.slice(MARK.length))
  return packed === null ? BROKEN : unpack(packed)
}

async function inflated(body: string): Promise<string | null> {
  // Four letters are three bytes; one letter left over is none.
  if (!/^[\w-]+$/.test(body) || body.length % 4 === 1) return null
  const letters = atob(body.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(letters, letter => letter.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  try {
    return await new Response(stream).text()
  } catch (error) {
    // A stream that is no deflated text ends in a TypeError: the code was changed.
    if (!(error instanceof TypeError)) throw error
    return null
  }
}
