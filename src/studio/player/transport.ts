import { page, playhead, playing } from '../store.ts'
import type { Film } from './film.ts'

/** Moves the playhead: in the player, or else in the stills. */
let film: Film | undefined

export function setFilm(now: Film | undefined): void {
  film = now
}

export function seek(frame: number): void {
  const last = Math.max(0, (page.value.state?.frames ?? 1) - 1)
  const to = Math.max(0, Math.min(last, Math.round(frame)))
  if (film) film.seek(to)
  else playhead.set(to)
}

export function toggle(): void {
  if (playing.value) film?.pause()
  else film?.play()
}

export function pause(): void {
  film?.pause()
}

const FASTEST = 4

/** L and J: plays, or faster if already playing that way. @param way 1 or -1 */
export function shuttle(way: 1 | -1): void {
  const rate = film?.rate ?? 0
  film?.play(Math.sign(rate) === way ? Math.max(-FASTEST, Math.min(FASTEST, rate * 2)) : way)
}
