/** Weather: drawn by seed a week ahead within the season, with the real storms on their real days. */
import { dateOf, isWeekend, STORMS, seasonOf } from './calendar.ts'
import { draw } from './random.ts'
import type { Game } from './state.ts'

/** Permille of days with rain, snow and heat, by season; it snows into March, and not after. */
const ODDS = {
  autumn: { rain: 280, snow: 0, heat: 0 },
  winter: { rain: 160, snow: 150, heat: 0 },
  march: { rain: 280, snow: 30, heat: 0 },
  spring: { rain: 310, snow: 0, heat: 0 },
  summer: { rain: 220, snow: 0, heat: 260 },
} as const

const MARCH = 3

/** Seven days from the game's own, which is a Monday: Ted can read them in the paper. */
export function forecastWeather(game: Game): void {
  game.weather = []
  for (let ahead = 0; ahead < 7; ahead++) {
    const day = game.day + ahead
    const odds = dateOf(day).month === MARCH ? ODDS.march : ODDS[seasonOf(day)]
    const drawn = draw(game, 'weather', 1000)
    let kind: Game['weather'][number] = 'clear'
    if (drawn < odds.rain) kind = 'rain'
    else if (drawn < odds.rain + odds.snow) kind = 'snow'
    else if (drawn < odds.rain + odds.snow + odds.heat) kind = 'heat'
    if (day === STORMS.washingtons || day === STORMS.october) kind = 'snow'
    if (day === STORMS.david) kind = 'rain'
    game.weather.push(kind)
  }
}

/** Whether a day of the coming week is fit for the park. */
export const isFair = (game: Game, day: number): boolean => {
  const kind = game.weather[day % 7] ?? 'clear'
  return kind === 'clear' || (kind === 'heat' && isWeekend(day))
}
