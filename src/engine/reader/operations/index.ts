import { definitionOf, isOperation } from '../../../edits/index.ts'
import type { Scene } from '../scene.ts'
import { type Clips, every, without } from '../values/clips.ts'
import type { TextRef } from '../values/texts.ts'
import type { WishName } from '../wish.ts'
import { ANALYSIS } from './analysis.ts'
import { CAPTIONS } from './captions.ts'
import { CARD } from './card.ts'
import { GRAPHIC } from './graphic.ts'
import { LOOK } from './look/index.ts'
import { MARK } from './mark.ts'
import { MOTION } from './motion.ts'
import { OVERLAY } from './overlay.ts'
import { type Finish, type Finished, type Given, plain } from './plain.ts'
import { SEQUENCE } from './sequence/index.ts'
import { SESSION } from './session.ts'
import { SOUND } from './sound/index.ts'
import { TEXT } from './text.ts'
import { TIME } from './time.ts'

const FINISH: Readonly<Partial<Record<WishName, Finish>>> = {
  ...SEQUENCE,
  ...TIME,
  ...SOUND,
  ...TEXT,
  ...CAPTIONS,
  ...LOOK,
  ...OVERLAY,
  ...ANALYSIS,
  ...CARD,
  ...MARK,
  ...MOTION,
  ...GRAPHIC,
  ...SESSION,
}

/** `…, except the title`: excludes some from all. */
function spared(op: WishName, given: Given, but: unknown, { context }: Scene): Given | undefined {
  // what <text_ref> and <clips> read
  const text = given.match as TextRef | undefined
  const not = but as TextRef & Clips
  if (text !== undefined)
    return 'all' in text && 'match' in not ? { ...given, match: { all: true, but: not.match } } : undefined
  if (!Array.isArray(not.clips)) return undefined
  const names = ['clip', 'target'] as const
  const name = names.find((each) => given[each] !== undefined) ?? names.find((each) => each in parametersOf(op))
  const of = name && (given[name] as (Clips & { clips: number[] | Clips; role?: string }) | undefined)
  const all =
    of === undefined || of.role === 'clips' || of.role === 'original'
      ? every('any', context)
      : Array.isArray(of.clips)
        ? (of as Clips)
        : (of.clips as Clips | undefined)
  const rest = all?.clips && without(all, not)
  if (name === undefined || rest === undefined) return undefined
  return { ...given, [name]: all === of || of === undefined ? rest : { clips: rest } }
}

function parametersOf(op: WishName): object {
  return isOperation(op) ? definitionOf(op).params.shape : {}
}

/** The wishes for what was said of an operation. */
export function finish(op: WishName, given: Given, scene: Scene): Finished {
  const own = FINISH[op]
  const { carried: again, but, ...said } = given
  const carried = again !== undefined
  // the operation handles the number of an excluded cut
  const rest = but === undefined ? said : typeof but === 'number' ? { ...said, but } : spared(op, said, but, scene)
  if (rest === undefined) return { ask: 'which' }
  // "remove the text and the music": shares the previous verb
  const last = scene.before.at(-1)
  if (carried && op === 'cut_range' && last?.op === 'trim' && last.params.keep !== undefined)
    return finish('trim', { ...rest, stretch: again }, scene)
  // "kill the sound of clip 2, all traffic": what is silent has no noise
  if (carried && op === 'denoise_audio' && last?.op === 'mute') return []
  if (carried && !/^(?:remove|delete|mute|trim|cut_range)/.test(last?.op ?? '')) return { ask: 'what to do' }
  if (Array.isArray(again)) return own ? own({ ...rest, stretch: again }, scene) : plain(op, rest, scene)
  return own ? own(rest, scene) : plain(op, rest, scene)
}
