import { droppedTransition, type TransitionName, transitionNamed } from '../../edits/values/transitions.ts'
import { TRANSITION_OWN } from './draft/own-style.ts'
import { usualTransition } from './draft/usual.ts'
import type { Clip } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { evenFrames, fitTransitions, shortenedNotes } from './fit-transitions.ts'
import { UNNAMED } from './ids.ts'
import type { Params } from './operation.ts'
import { ownAfter } from './theme/own.ts'
import { nearestTransitions } from './transition-names.ts'

/** The cycle for `varied`: types that go together, no two alike in a row. */
const VARIED: readonly TransitionName[] = [
  'fade',
  'pushleft',
  'smoothleft',
  'zoomin',
  'circleopen',
  'fadeblack',
  'pushup',
  'clouds',
]

/** Sets transitions at one cut or at all; by default 0.8 s, or the length of the existing one. */
export function setTransition(edit: Editing, params: Params<'set_transition'>): Outcome {
  const { words, draft } = edit
  const cuts = cutsOf(edit, params)
  if (typeof cuts === 'string') return refuse(cuts)
  // without a type, every cut keeps its own
  const type = params.type ? transitionNamed(params.type) : 'same'
  if (!type) return refuse(words.noTransition(params.type ?? '', nearestTransitions(params.type ?? '')))
  if (type === 'none' || (params.duration !== undefined && params.duration <= 0)) return removeTransition(edit, params)
  const fps = draft.canvas.fps
  const length = params.duration === undefined ? undefined : evenFrames(params.duration, fps)
  let turn = 0
  const clips = draft.clips.map((clip, i) => {
    if (!cuts.includes(i)) return clip
    const named = typeFor(type, clip, turn++)
    const usual = usualTransition(fps)
    const made = { type: named, frames: length ?? clip.transition?.frames ?? usual.frames }
    const typed = params.type !== undefined && type !== 'auto'
    const given = [...(typed ? ['type'] : []), ...(length === undefined ? [] : ['frames'])]
    const own = ownAfter(type === 'auto' ? {} : (clip.transition ?? {}), made, usual, TRANSITION_OWN, given)
    return { ...clip, transition: { id: clip.transition?.id ?? UNNAMED, ...made, ...own } }
  })
  const fitted = fitTransitions(clips)
  const instead = droppedTransition(params.type ?? '')
  const notes = [
    ...(instead === undefined ? [] : [words.transitionInstead(params.type ?? '', instead)]),
    ...shortenedNotes(edit, fitted.shortened, fps),
  ]
  const shown = cuts.length > 1 ? words.everyTransition() : words.oneTransition((cuts[0] ?? 0) + 1)
  const first = cuts[0] ?? 0
  const named = type === 'varied' ? type : clips[first]?.transition?.type
  const change = words.becomes(shown, describe(edit, draft.clips[first]), describe(edit, clips[first], named))
  return { draft: { ...draft, clips: fitted.clips }, change, notes }
}

function typeFor(type: string, clip: Clip, turn: number): string {
  if (type === 'same') return clip.transition?.type ?? 'fade'
  if (type === 'auto') return 'fade'
  return type === 'varied' ? (VARIED[turn % VARIED.length] ?? 'fade') : type
}

/** The clips whose transition is meant; with all cuts also the last clip's, for clips appended later. */
function cutsOf(
  edit: Editing,
  where: { between?: [number, number]; scope?: 'all'; transition?: string },
): number[] | string {
  const { words, draft } = edit
  if (draft.clips.length < 2) return words.oneClipOnly()
  if (where.transition !== undefined)
    return draft.clips.flatMap((clip, i) => (clip.transition?.id === where.transition ? [i] : []))
  if (!where.between) return draft.clips.map((_, i) => i)
  const [a, b] = [Math.min(...where.between), Math.max(...where.between)]
  const number = (i: number) => edit.numbers.get(draft.clips[i]?.id ?? '')
  const cuts = draft.clips.map((_, i) => i).filter((i) => number(i) === a && number(i + 1) === b)
  if (cuts.length > 0) return cuts
  const missing = [a, b].find((n) => !draft.clips.some((clip) => edit.numbers.get(clip.id) === n))
  return missing === undefined ? words.notNeighbours(a, b) : words.noClip(missing, draft.clips.length)
}

/** Removes transitions. */
export function removeTransition(
  edit: Editing,
  params: Params<'remove_transition'> | Params<'set_transition'>,
): Outcome {
  const { words, draft } = edit
  const cuts = cutsOf(edit, params)
  if (typeof cuts === 'string') return refuse(cuts)
  if (!cuts.some((i) => draft.clips[i]?.transition)) return refuse(words.nothingThere(words.aTransition()))
  const clips = draft.clips.map((clip, i) => (cuts.includes(i) ? { ...clip, transition: null } : clip))
  const gone = cuts.length > 1 ? words.everyTransition() : words.oneTransition((cuts[0] ?? 0) + 1)
  return { draft: { ...draft, clips }, change: words.removed(gone) }
}

function describe({ words, draft }: Editing, clip: Clip | undefined, type?: string): string {
  if (!clip?.transition) return words.none()
  return words.transition(type ?? clip.transition.type, clip.transition.frames / draft.canvas.fps)
}

/** Material needed on each side of every cut for the transitions that a message sets, frames; 0 if it sets none. */
export function handlesFor(edit: Editing): number {
  // without a position, all cuts are meant
  const all = edit.message.find(
    (each) => each.op === 'set_transition' && each.params.between === undefined && each.params.transition === undefined,
  )
  if (all?.op !== 'set_transition') return 0
  const { fps } = edit.draft.canvas
  const { duration } = all.params
  return (duration === undefined ? usualTransition(fps).frames : evenFrames(duration, fps)) / 2
}
