import type { Scene } from '../scene.ts'
import type { WishName } from '../wish.ts'
import { LOOK } from './look.ts'
import { type Finished, type Given, plain } from './plain.ts'
import { SEQUENCE } from './sequence.ts'
import { SESSION } from './session.ts'
import { SOUND } from './sound.ts'
import { TEXT } from './text.ts'

/** What an operation's phrases come to, where names and values do not say it already. */
export type Finish = (given: Given, scene: Scene) => Finished

const FINISH: Readonly<Partial<Record<WishName, Finish>>> = { ...SEQUENCE, ...SOUND, ...TEXT, ...LOOK, ...SESSION }

/** The wishes that what was said of an operation comes to. */
export function finish(op: WishName, given: Given, scene: Scene): Finished {
  const own = FINISH[op]
  const { carried: again, ...rest } = given
  const carried = again !== undefined
  // "remove the text and the music": what a verb before is said of as well
  if (carried && !/^(?:remove|delete|mute|trim|cut_range)/.test(scene.before.at(-1)?.op ?? ''))
    return { ask: 'what to do' }
  if (Array.isArray(again)) return own ? own({ ...rest, stretch: again }, scene) : plain(op, rest, scene)
  return own ? own(rest, scene) : plain(op, rest, scene)
}
