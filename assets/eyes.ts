/** How light reaches other eyes, for looking at pictures as others see them. */

/** Rows of red, green and blue, in linear light (Machado, Oliveira and Fernandes 2009, full strength), and plain lightness. */
const EYES = {
  grey: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

/** Kinds of eyes by name. */
export const EYE_NAMES = Object.keys(EYES) as readonly (keyof typeof EYES)[]

/** A filter for each kind of eyes, `#as-grey` and so on, as one hidden drawing for a page. */
export function eyeFilters(): string {
  const row = (three: readonly number[]): string => `${three.join(' ')} 0 0`
  const made = Object.entries(EYES).map(([name, m]) => {
    const values = [row(m.slice(0, 3)), row(m.slice(3, 6)), row(m.slice(6, 9)), '0 0 0 1 0'].join(' ')
    return `<filter id="as-${name}" color-interpolation-filters="linearRGB"><feColorMatrix values="${values}"/></filter>`
  })
  return `<svg width="0" height="0" style="position:absolute">${made.join('')}</svg>`
}
