import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { value } from '../values/kind.ts'
import { fadeLength, filmTime, length, sourceTime, volume } from '../values/number.ts'
import { percent, seconds } from '../wording.ts'

/** The source of a separate sound, and when and how it plays. */

const ROLES = ['bgm', 'voice', 'effect'] as const
type Role = (typeof ROLES)[number]

const ROLE_WORDS: Record<Role, string> = { bgm: 'as music', voice: 'as a voice-over', effect: 'as an effect' }

/** `music` is accepted for `bgm` */
const role = value(
  z.preprocess((given) => (given === 'music' ? 'bgm' : given), z.enum(ROLES)),
  { as: ROLES.join('|') },
)

export const PLAY = {
  role: role.optional().describe('how ducking, volumes and cuts treat it: as music (bgm), as a voice or as an effect'),
  at: filmTime.optional().describe('when it begins to play; a built-in effect is loudest at that time'),
  from: sourceTime.optional().describe('where in the file it starts, in seconds'),
  to: sourceTime.optional().describe('where in the file it ends, in seconds'),
  duration: length
    .optional()
    .describe('how long it plays; default all of it, or until the end of the film if it is looped or built-in music'),
  volume: volume.optional().describe('1 is as recorded'),
  loop: z.boolean().optional().describe('start again at "from" when the file has ended'),
  fade_in: fadeLength.optional().describe('length of the fade-in; 0 for none'),
  fade_out: fadeLength.optional().describe('length of the fade-out; 0 for none'),
}

type Play = z.output<z.ZodObject<typeof PLAY>>

/** The problem with a combination of valid parameters. */
export function playProblem({ from, to, duration, loop }: Play): string | undefined {
  if (to !== undefined && to <= (from ?? 0)) return `to (${seconds(to)}) has to be after from (${seconds(from ?? 0)})`
  if (to !== undefined && loop) return 'a loop plays to the end of the file; leave out to or loop'
  return to !== undefined && duration !== undefined && duration > to - (from ?? 0)
    ? `from and to are ${seconds(to - (from ?? 0))} apart, which is less than duration (${seconds(duration)})`
    : undefined
}

/** `as music`, `at 4 s`, `from 2 s to 5 s of the file`, `for 3 s`, …: the given ones. */
export function playWords({ role, at, from, to, duration, volume: level, loop, fade_in, fade_out }: Play): string[] {
  const part = [
    ...(from === undefined ? [] : [`from ${seconds(from)}`]),
    ...(to === undefined ? [] : [`to ${seconds(to)}`]),
  ]
  return [
    ...(role === undefined ? [] : [ROLE_WORDS[role]]),
    ...(at === undefined ? [] : [`at ${seconds(at)}`]),
    ...(part.length === 0 ? [] : [`${part.join(' ')} of the file`]),
    ...(duration === undefined ? [] : [`for ${seconds(duration)}`]),
    ...(level === undefined ? [] : [`at a volume of ${percent(level)}`]),
    ...(loop === undefined ? [] : [loop ? 'looped' : 'without looping']),
    ...(fade_in === undefined ? [] : [`fading in over ${seconds(fade_in)}`]),
    ...(fade_out === undefined ? [] : [`fading out over ${seconds(fade_out)}`]),
  ]
}

/** A random selection of the parameters. */
export function randomPlay(film: RandomFilm): Play {
  const from = film.between(0, 1)
  return {
    at: film.maybe(() => film.time()),
    ...film.pick([
      {},
      { from },
      { from, to: Number((from + film.between(0.5, 1)).toFixed(2)) },
      { duration: film.between(0.3, 3), loop: film.maybe(() => film.pick([true, false])) },
    ]),
    volume: film.maybe(() => film.between(0, 4)),
    fade_in: film.maybe(() => film.between(0, 1)),
    fade_out: film.maybe(() => film.between(0, 1)),
  }
}
