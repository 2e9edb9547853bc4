/** Ted's temper: an evening with too little patience left, a harsh word, and whether he goes back in. */
import { move, type Today, tell } from '../change.ts'
import { mend, remember } from '../memory/ledger.ts'
import { between, chance } from '../random.ts'
import { patienceOf } from './ted.ts'

/** One evening with Billy. Two draws, whatever comes of them. */
export function temper(today: Today): void {
  const { game } = today
  const { balance, counts, numbers } = game
  const tonight = patienceOf(game) + between(game, 'temper', -balance['ted.temper.spread'], balance['ted.temper.spread'])
  const missing = balance['ted.temper.below'] - tonight
  const odds = missing <= 0 ? 0 : balance['ted.temper.odds'] + Math.floor((missing * balance['ted.temper.slope']) / 1000)
  if (!chance(game, 'temper', odds)) return
  counts.harsh++
  counts.harshEver++
  move(today, 'billy.calm', -balance['billy.calm.harsh'], 'temper', 'harsh')
  move(today, 'billy.trustAccount', balance['billy.trust.harsh'], 'temper', 'harsh')
  remember(today, 'anger-word')
  tell(today, 'temper.harsh', { patience: tonight })
  const goesBack =
    balance['ted.temper.mendOdds'] +
    Math.floor(((numbers['billy.bond'] - 500) * balance['ted.temper.mendBond']) / 1000) -
    Math.floor(((numbers['ted.strain'] - 400) * balance['ted.temper.mendStrain']) / 1000)
  if (!chance(game, 'temper', goesBack)) return
  counts.mended++
  move(today, 'billy.calm', balance['billy.calm.mended'], 'temper', 'mended')
  mend(today, 'anger-word', 'apologised')
  tell(today, 'temper.mended', {})
}
