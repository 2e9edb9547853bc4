/** What is kept of the roads that lead past the court, or on from it. */
import { always, kept, kinds } from '../define.ts'

export const roadKinds = kinds('joanna', {
  'offered-wednesdays': {
    ...kept(3, 4, always, ['joanna', 'billy'], ['joanna']),
    text: 'I had won, and I offered her Wednesdays.',
    short: 'Wednesdays, for the asking',
  },
  'shook-hands': {
    ...kept(0, 2, always, ['joanna'], ['joanna']),
    text: 'I had won, and on the steps we shook hands. Hers was cold.',
    short: 'We shook hands on the steps',
  },
})
