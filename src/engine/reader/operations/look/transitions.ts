import { clipsIn } from '../../context.ts'
import type { Scene } from '../../scene.ts'
import { isTrouble, type Trouble, type Wish } from '../../wish.ts'
import { checked, type Finish, type Finished, type Given } from '../plain.ts'
import { cutsMeant } from './cuts.ts'

/** The opposite of a transition with a direction in its name. */
function turned(type: unknown, toward: unknown): unknown {
  return toward === undefined
    ? type
    : /left$/.test(String(type))
      ? String(type).replace(/left$/, String(toward))
      : undefined
}

/** "use that one everywhere": the transition set last. */
function repeatedTransition({ context, before }: Scene): Finished {
  const last = before.findLast(({ op }) => op === 'set_transition')?.params ?? context.last_edit
  const kind = last?.type ?? context.transitions?.at(-1)?.type
  if (kind === undefined) return { ask: 'which transition' }
  return checked([{ op: 'set_transition', params: { type: kind, duration: last?.duration, scope: 'all' } }])
}

/** The cuts that currently have a transition of a type. */
function cutsOfType(type: unknown, { context: { transitions = [] } }: Scene): Given[] | Trouble {
  const plain = (name: unknown) => (/^(?:crossfade|dissolve)$/.test(String(name)) ? 'fade' : name)
  const those = transitions.filter((each) => plain(each.type) === plain(type))
  if (those.length === 0) return { ask: 'which transition' }
  return those.length === transitions.length ? [{ scope: 'all' }] : those.map(({ between }) => ({ between }))
}

/** Transitions with names that also mean effects on pictures. */
const PICTURE_EFFECTS = /^(?:zoom|hblur|pixelize|glitch)/

/** `…用叠化，…用闪白，两处各1秒`: a length for those that the sentence sets without one. */
function lastingAll(duration: unknown, { before, said }: Scene): Finished {
  const set = before.slice(said).filter(({ op, params }) => op === 'set_transition' && params.duration === undefined)
  return set.length > 0
    ? checked(set.map(({ params }): Wish => ({ op: 'set_transition', params: { ...params, duration } })))
    : { ask: 'which transition' }
}

export const setTransition: Finish = (
  {
    repeated,
    pace,
    times,
    to_type: toType,
    type: said,
    toward,
    any,
    bare,
    duration,
    softer,
    each,
    every,
    both,
    ...place
  },
  scene,
) => {
  if (both && clipsIn(scene.context).length !== 3) return { ask: 'which transition' }
  if (each) return lastingAll(duration, scene)
  if (every) {
    const own = setTransition({ pace, times, to_type: toType, type: said, any, duration, ...place }, scene)
    const others = lastingAll(duration, scene)
    return isTrouble(own) || isTrouble(others) ? own : [...others, ...own]
  }
  // which type is softer, and whether a longer one would be, nobody can tell
  if (softer) return { ask: 'which transition' }
  const type = turned(said, toward)
  if (toward !== undefined && type === undefined) return { ask: 'which transition' }
  // "a zoom on each" is about pictures
  if (place.on_clips && PICTURE_EFFECTS.test(String(type))) return { ask: 'which transition' }
  if (repeated) return repeatedTransition(scene)
  // "remove the texts and transitions"
  if (bare && /^(?:remove|delete)/.test(scene.before.at(-1)?.op ?? '')) return { ask: 'what to do' }
  // if there are some already, a length may be about those
  const others = (scene.context.transitions ?? []).some((each) => each.type !== type)
  if (any && others && duration !== undefined) return { ask: 'which transition' }
  const placed = Object.values(place).some((each) => each !== undefined)
  const changed = toType === undefined || placed ? undefined : cutsOfType(type, scene)
  // "a wipe between 1 and 2 - wiperight, 1 s" may say more about that one
  const before = scene.before.slice(scene.said).at(-1)
  if (!placed && before?.op === 'set_transition' && before.params.between !== undefined && type !== undefined)
    return { ask: 'which cuts' }
  const cuts = changed ?? cutsMeant(place, scene)
  if (isTrouble(cuts)) return cuts
  // "transitions" without a type are the theme's, and existing ones keep theirs when a length is given
  const kept = duration !== undefined && (scene.context.transitions ?? []).length > 0
  const kind = toType ?? (any ? (kept ? undefined : 'auto') : type)
  if (pace !== undefined || times !== undefined) {
    const now = scene.context.transitions?.[0]?.duration
    if (now === undefined) return { ask: 'how long' }
    const length = Math.round(now * (typeof times === 'number' ? times : pace === 'down' ? 0.6 : 1.5) * 100) / 100
    return checked(cuts.map((cut): Wish => ({ op: 'set_transition', params: { ...cut, duration: length } })))
  }
  // without a transition
  if (kind === 'none') return checked(cuts.map((cut) => ({ op: 'remove_transition', params: cut })))
  return checked(cuts.map((cut) => ({ op: 'set_transition', params: { type: kind, duration, ...cut } })))
}

export const removeTransition: Finish = ({ type, so, there, kept, ...given }, scene) => {
  // "no transition between 1 and 2, a hard cut", "a hard cut between 1 and 2, no crossfade there"
  const last = scene.before.slice(scene.said).at(-1)
  if ((so || there) && last?.op === 'remove_transition') return [last]
  if (there) return { ask: 'which' }
  const cuts = type === undefined ? cutsMeant(given, scene) : cutsOfType(type, scene)
  // "remove all transitions, keep the first"
  const spares = ({ scope, between }: Given) => scope !== undefined || (between as number[])[0] === kept
  if (kept !== undefined && !isTrouble(cuts) && cuts.some(spares)) return { ask: 'which transition' }
  return isTrouble(cuts) ? cuts : checked(cuts.map((cut) => ({ op: 'remove_transition', params: cut })))
}
