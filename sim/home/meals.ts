/** What he eats when it is not an activity of Ted's: lunch, the half past three, somebody else's supper, toast. */
import { move, type Today } from '../change.ts'
import type { Keeper } from '../week/who.ts'

/** A meal out of this icebox, which may be bare. */
function fromIcebox(today: Today, food: number, groceries: number, what: string): void {
  const { balance, numbers } = today.game
  const bare = numbers['home.groceries'] < balance['home.groceries.bare']
  move(today, 'billy.food', bare ? (food * balance['billy.food.bare']) / 1000 : food, 'house', what)
  move(today, 'home.groceries', -groceries, 'house', what)
}

/** Noon, whoever has him. */
export function eatLunch(today: Today, by: Keeper | 'gate'): void {
  const { balance } = today.game
  if (by === 'ted' || by === 'corrigan' || by === 'robin')
    fromIcebox(today, balance['billy.food.lunch'], balance['home.groceries.meal'], 'lunch')
  else if (by === 'nobody') fromIcebox(today, balance['billy.food.toast'], balance['home.groceries.meal'], 'lunch')
  else move(today, 'billy.food', balance['billy.food.lunch'], 'care', 'lunch')
}

/** Half past three. */
export function eatSnack(today: Today): void {
  move(today, 'billy.food', today.game.balance['billy.food.snack'], 'care', 'snack')
}

/** A supper that somebody else gave him. */
export function eatElsewhere(today: Today, by: Keeper | 'gate'): void {
  const { balance } = today.game
  if (by === 'corrigan' || by === 'robin') fromIcebox(today, balance['billy.food.sitter'], balance['home.groceries.supper'], 'supper')
  else move(today, 'billy.food', balance['billy.food.sitter'], 'care', 'supper')
}

/** No meal was planned: toast, standing. It feeds him a little, and he has seen that nobody thought of it. */
export function makeDo(today: Today): void {
  const { balance } = today.game
  fromIcebox(today, balance['billy.food.toast'], balance['home.groceries.meal'], 'toast')
  move(today, 'billy.security', -balance['billy.food.madeDo'], 'house', 'toast')
}
