import type { Draft, Region } from './draft.ts'

/** Kinds of elements with ids, each with its letter. */
const LETTERS = {
  clip: 'c',
  text: 't',
  overlay: 'o',
  audio: 'a',
  cue: 'q',
  transition: 'x',
  region: 'r',
  callout: 'k',
  graphic: 'g',
} as const
export type IdKind = keyof typeof LETTERS
const KINDS = Object.keys(LETTERS) as IdKind[] // the type knows no other keys

/** The highest number used for each kind of element in a session. Ids are never reused. */
export type LastIds = Readonly<Record<IdKind, number>>

export const NO_IDS: LastIds = {
  clip: 0,
  text: 0,
  overlay: 0,
  audio: 0,
  cue: 0,
  transition: 0,
  region: 0,
  callout: 0,
  graphic: 0,
}

export interface IdMaker {
  /** `c7` for a clip */
  next(kind: IdKind): string
  last(): LastIds
}

/** @param last ids used in any version of the session */
export function idMaker(last: LastIds): IdMaker {
  const given = { ...last }
  return {
    next: (kind) => `${LETTERS[kind]}${++given[kind]}`,
    last: () => ({ ...given }),
  }
}

/** The kind of element of an id, if it is one. */
export function kindOf(id: string): IdKind | undefined {
  const [, letter] = /^([a-z])[1-9]\d{0,8}$/.exec(id) ?? []
  return KINDS.find((kind) => LETTERS[kind] === letter)
}

/** The maximum of each kind. */
export function highest(a: LastIds, b: LastIds): LastIds {
  return mapKinds((kind) => Math.max(a[kind], b[kind]))
}

/** The highest ids on a timeline. */
export function idsIn(draft: Draft): LastIds {
  const top = (things: readonly { id: string }[]) => things.reduce((most, { id }) => Math.max(most, numberOf(id)), 0)
  return {
    clip: draft.clips.reduce((most, { id, origin }) => Math.max(most, numberOf(id), numberOf(origin ?? '')), 0),
    text: top(draft.texts),
    overlay: top(draft.overlays),
    audio: top(draft.audio),
    cue: top(draft.captions?.cues ?? []),
    transition: top(draft.clips.flatMap(({ transition }) => transition ?? [])),
    region: top(regionsIn(draft)),
    callout: top(draft.callouts),
    graphic: top(draft.graphics),
  }
}

/** Regions of the canvas, of clips and of clips in boxes; parts of a split clip share theirs. */
export function regionsIn({ regions, clips, overlays }: Draft): Pick<Region, 'id' | 'effect'>[] {
  return [...regions, ...clips.flatMap((clip) => clip.regions), ...overlays.flatMap(({ clip }) => clip?.regions ?? [])]
}

function numberOf(id: string): number {
  return Number(/(\d{1,9})$/.exec(id)?.[1] ?? 0)
}

function mapKinds(number: (kind: IdKind) => number): LastIds {
  return {
    clip: number('clip'),
    text: number('text'),
    overlay: number('overlay'),
    audio: number('audio'),
    cue: number('cue'),
    transition: number('transition'),
    region: number('region'),
    callout: number('callout'),
    graphic: number('graphic'),
  }
}

/** Placeholder for an element without an id yet. */
export const UNNAMED = ''

/**
 * Assigns ids to cues and transitions that an edit created or copied.
 */
export function named(draft: Draft, next: IdMaker['next']): Draft {
  const seen = new Set<string>()
  const fresh = (id: string, kind: IdKind): string => {
    const own = id === UNNAMED || seen.has(id) ? next(kind) : id
    seen.add(own)
    return own
  }
  const clips = draft.clips.map((clip) => {
    if (!clip.transition) return clip
    const id = fresh(clip.transition.id, 'transition')
    return id === clip.transition.id ? clip : { ...clip, transition: { ...clip.transition, id } }
  })
  const cues = draft.captions?.cues.map((cue) => {
    const id = fresh(cue.id, 'cue')
    return id === cue.id ? cue : { ...cue, id }
  })
  return { ...draft, clips, captions: draft.captions && cues ? { ...draft.captions, cues } : null }
}
