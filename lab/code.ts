/** The share code: a play as one line of text that can be mailed, read aloud, and lived again to the last bit. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { pack, type Read, type Save, unpack } from '../sim/index.ts'

const MARK = 'b2-'
/** A packed play is some kilobytes; what swells beyond this is none. */
const MOST = 8_000_000
const BROKEN = { ok: false, why: 'This code was changed or cut: it can’t be read as a play.' } as const

export const isCode = (text: string): boolean => text.startsWith(MARK)

/** The code of a save; last Sunday's state does not travel with it. */
export function encode(save: Save): string {
  return MARK + deflateRawSync(pack(save), { level: 9 }).toString('base64url')
}

/** The save in a code; refused in a sentence when a letter was changed or an end is missing. */
export function decode(code: string): Read<Save> {
  const body = code.slice(MARK.length)
  const bytes = Buffer.from(body, 'base64url')
  // Node reads past letters that are none, and past the spare bits of the last one; a code that was not changed has neither.
  if (!isCode(code) || bytes.toString('base64url') !== body) return BROKEN
  const text = inflated(bytes)
  if (text === null || inflated(shortened(bytes)) === text) return BROKEN
  return unpack(text)
}

function inflated(bytes: Uint8Array): string | null {
  try {
    return inflateRawSync(bytes, { maxOutputLength: MOST }).toString('utf8')
  } catch {
    // Whatever zlib has against it, it comes to this: the bytes are not a packed play.
    return null
  }
}

/** The same bytes without their last bit that is set: what still says the same had something added at its end. */
function shortened(bytes: Buffer): Uint8Array {
  const last = bytes.at(-1) ?? 0
  if (last === 0) return bytes.subarray(0, -1)
  const shorter = Uint8Array.from(bytes)
  shorter[shorter.length - 1] = last & ~(1 << (31 - Math.clz32(last)))
  return shorter
}
