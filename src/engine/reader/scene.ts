import type { FilmKind } from '../../edits/values/film-kind.ts'
import type { Context } from './context.ts'
import type { Wish } from './wish.ts'

/** What *it* refers to. */
export type Subject =
  | { kind: 'clips'; clips: number[] | 'all' }
  | { kind: 'text'; match: string }
  | { kind: 'captions' }
  | { kind: 'overlay' | 'region' | 'callout' | 'graphic'; match: string }
  | { kind: 'sound'; target: string | number }
  | { kind: 'cut'; between: [number, number] | 'all' }
  /** a clip added by the message: it has no position yet */
  | { kind: 'new' }
  /** something that a remark mentioned */
  | { kind: 'remarked' }

/** The context of a wish: the session, and the preceding part of the message. */
export interface Scene {
  context: Context
  /** what was last mentioned, in the message or the edit before it */
  subject: Subject | undefined
  /** clips mentioned in the sentence */
  spoken: number[] | undefined
  /** the kind of film that the message names */
  kind: FilmKind | undefined
  /** wishes of the message so far */
  before: readonly Wish[]
  /** how many of them are from previous sentences */
  said: number
  /** whether a part of the previous sentences was not read */
  isBroken: boolean
}

const CLIP_OPERATIONS = ['clip', 'clips', 'target'] as const
const SOUNDS = new Set(['set_volume', 'mute', 'fade_audio', 'duck', 'denoise_audio', 'move_audio', 'update_sound'])

/** The target of an operation, as written in edits and records of edits. */
export function subjectOf(op: string, params: Readonly<Record<string, unknown>>): Subject | undefined {
  if (op === 'nothing') return (params.aside as { about: readonly Subject[] } | undefined)?.about[0] // made by operations/session.ts
  if (op === 'add_text') return typeof params.text === 'string' ? { kind: 'text', match: params.text } : undefined
  if (op === 'update_text' || op === 'remove_text') return textSubject(params)
  if (/captions$/.test(op)) return { kind: 'captions' }
  if (op === 'add_overlay')
    return typeof params.asset === 'string' ? { kind: 'overlay', match: params.asset } : undefined
  if (op === 'update_overlay')
    return typeof params.match === 'string' ? { kind: 'overlay', match: params.match } : undefined
  const mark = MARKS[op]
  if (mark) return markSubject(mark, op, params)
  if (/bgm$/.test(op)) return { kind: 'sound', target: 'bgm' }
  if (op === 'insert' || op === 'append' || op === 'card') return { kind: 'new' }
  if (op === 'add_voiceover') return { kind: 'sound', target: 'voice' }
  if (SOUNDS.has(op)) return soundSubject(params.target)
  if (op === 'set_transition')
    return {
      kind: 'cut',
      between: Array.isArray(params.between) ? [Number(params.between[0]), Number(params.between[1])] : 'all',
    }
  for (const name of CLIP_OPERATIONS) {
    const clips = clipsFrom(params[name])
    if (clips) return { kind: 'clips', clips }
  }
  return undefined
}

const MOVES_CLIPS = /^(?:insert|delete|move|swap|sort|split|duplicate|build_sequence|card|cut_range|keep|replace_clip)$/

/** Whether clips have other places after an edit. */
export function movesClips({ op }: Pick<Wish, 'op'>): boolean {
  return MOVES_CLIPS.test(op)
}

/**
 * What an edit does to a topic: it is about that alone, about something else, or that cannot be told. Edits of some of several clips
 * and edits without a clip leave it open.
 */
export function reach({ op, params }: Pick<Wish, 'op' | 'params'>, topic: Subject): 'within' | 'outside' | 'open' {
  const subject = subjectOf(op, params)
  if (subject === undefined) return 'open'
  if (topic.kind !== 'clips' || topic.clips === 'all')
    return JSON.stringify(subject) === JSON.stringify(topic) ? 'within' : 'open'
  const of: readonly unknown[] = topic.clips
  if (subject.kind !== 'clips' && subject.kind !== 'sound') return 'open'
  const clips = subject.kind === 'sound' ? [subject.target] : subject.clips
  if (clips !== 'all' && clips.length > 0 && clips.every((each) => of.includes(each))) return 'within'
  return clips === 'all' || !clips.some((each) => of.includes(each)) ? 'outside' : 'open'
}

const MARKS: Readonly<Record<string, 'region' | 'callout' | 'graphic'>> = {
  ...{ region: 'region', update_region: 'region', callout: 'callout', update_callout: 'callout' },
  ...{
    lower_third: 'graphic',
    countdown: 'graphic',
    progress_bar: 'graphic',
    credits: 'graphic',
    update_graphic: 'graphic',
  },
}

/** A new element has no id yet, and is identified by what it is. */
function markSubject(
  kind: 'region' | 'callout' | 'graphic',
  op: string,
  { match, effect, type, text }: Readonly<Record<string, unknown>>,
): Subject | undefined {
  const name = match ?? (kind === 'region' ? effect : kind === 'callout' ? (text ?? type) : op)
  return typeof name === 'string' ? { kind, match: name } : undefined
}

function textSubject({ match, set, text }: Readonly<Record<string, unknown>>): Subject | undefined {
  const renamed = typeof set === 'object' && set !== null && 'text' in set ? set.text : text
  const wording = typeof renamed === 'string' ? renamed : match
  return typeof wording === 'string' ? { kind: 'text', match: wording } : undefined
}

function soundSubject(target: unknown): Subject | undefined {
  if (typeof target === 'string' || typeof target === 'number') return { kind: 'sound', target }
  const clip = typeof target === 'object' && target !== null && 'clip' in target ? target.clip : undefined
  return typeof clip === 'number' ? { kind: 'sound', target: clip } : undefined
}

function clipsFrom(given: unknown): number[] | 'all' | undefined {
  if (given === 'all' || typeof given === 'number') return given === 'all' ? 'all' : [given]
  if (Array.isArray(given)) return given.filter((each) => typeof each === 'number')
  const clip = typeof given === 'object' && given !== null && 'clip' in given ? given.clip : undefined
  return clip === undefined ? undefined : clipsFrom(clip)
}

/** After a request for a film, texts and music mentioned are parts of it. */
export function isMaking({ before }: Pick<Scene, 'before'>): boolean {
  return before.some(({ op }) => op === 'build_sequence' || op === 'make')
}
