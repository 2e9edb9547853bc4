/** Whom somebody of a company looks at. */
import type { Puppet } from '../figures/puppet.ts'

/** Who stands nearest to somebody, by the width of the room; null where nobody else is. */
export function nearest(puppet: Puppet, company: readonly Puppet[]): Puppet | null {
  const far = (other: Puppet): number => Math.abs(other.x - puppet.x)
  return company.filter(other => other !== puppet).sort((a, b) => far(a) - far(b))[0] ?? null
}
