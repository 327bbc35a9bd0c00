import type * as z from 'zod'
import { definitionOf, isOperation, type OperationName } from '../../../edits/index.ts'
import { factsOf } from '../../../edits/values/kind.ts'
import { clipsIn, filmLength } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import type { FileRef } from '../values/files.ts'
import type { MarkRef } from '../values/mark.ts'
import type { OverlayRef } from '../values/overlays.ts'
import type { Sound } from '../values/sounds.ts'
import type { TextRef } from '../values/texts.ts'
import { round, type Span } from '../values/time.ts'
import { isTrouble, type Trouble, type Wish, type WishName } from '../wish.ts'
import { clipsMeant, overlayMeant, soundsMeant, textsMeant, trouble } from './resolve.ts'

/** The values of an operation's phrases, by parameter. */
export type Given = Readonly<Record<string, unknown>>
export type Finished = Wish[] | Trouble

/** The wishes for an operation's phrases, unless they follow from names and values. */
export type Finish = (given: Given, scene: Scene) => Finished

/** Values captured by phrases under a name, each made by the reader of its kind. */
export function taken<T>(given: Given, name: string): T | undefined {
  return given[name] as T | undefined
}

/** Duration of a text that ends the film, s. */
const CLOSING = 3

/**
 * The wishes for an operation's phrases: resolves references, with one wish for each of several clips, texts or sounds. A phrase
 * named `span` gives start, end and duration.
 */
export function plain(op: WishName, { span, ...given }: Given, scene: Scene): Finished {
  const times = span === undefined ? {} : spanParams(span as Span, scene) // the value of <span>
  if (isTrouble(times)) return times
  let all: Record<string, unknown>[] = [{ ...given, ...times }]
  if (!isOperation(op)) return all.map((params) => ({ op, params }))
  for (const [name, type] of Object.entries(definitionOf(op).params.shape)) {
    const meant = meantBy(type as z.ZodType, name, all[0] ?? {}, scene) // zod's own types, like the whole definition
    if (meant === undefined) continue
    if (isTrouble(meant)) return meant
    all = meant.flatMap((value) => all.map((params) => ({ ...params, [name]: value })))
  }
  return checked(all.map((params) => ({ op, params })))
}

type Times = Omit<Span, 'missing' | 'closes' | 'of' | 'ofIt' | 'to'>

/** Start, end and duration. */
export function spanParams({ missing, closes, of, ofIt, to, ends: _, ...said }: Span, scene: Scene): Times | Trouble {
  if (missing !== undefined) return trouble(missing)
  // "1 s to 5 s" is no length
  if (to && said.duration !== undefined && said.start === undefined) return { ask: 'when' }
  const times = of === undefined || of.edge ? said : fromItsStart(said)
  if (ofIt) return { ...timesOfIt(scene), ...times }
  const end = filmLength(scene.context)
  const total = scene.before.findLast(({ op }) => op === 'build_sequence')?.params.total
  const length = times.duration ?? CLOSING
  if (closes && end === 0 && typeof total === 'number' && total > length)
    return { start: round(total - length), end: total }
  if (closes && end === 0) return { duration: length, end: 'end' }
  return closes ? { start: Math.max(0, end - (times.duration ?? CLOSING)), end } : times
}

/** `on clip 2, for 3 seconds`: from the start of the clip. */
function fromItsStart({ end, ...times }: Times): Times {
  const { start, duration } = times
  const within =
    typeof end === 'number' && start !== undefined && duration !== undefined && start + duration <= end + 0.01
  return within || end === undefined ? times : { ...times, end }
}

/** `over it`: all the time of a clip that the message mentioned; otherwise, as by default, of the film. */
function timesOfIt({ subject, before, context }: Scene): Times | Trouble {
  if (before.length === 0) return {}
  const heard = subject?.kind === 'sound' && typeof subject.target === 'number' ? [subject.target] : undefined
  const clips = subject?.kind === 'clips' ? subject.clips : heard
  if (clips === undefined || clips === 'all') return {}
  const [place, ...others] = clips
  const clip = clipsIn(context)[(place ?? 0) - 1]
  return clip && others.length === 0 ? { start: clip.start, end: clip.end } : { ask: 'which clip' }
}

/** The values that a reference stands for; undefined if it is not a reference. */
function meantBy(type: z.ZodType, name: string, params: Given, scene: Scene): unknown[] | Trouble | undefined {
  const value = params[name]
  const required = !type.isOptional()
  if (value === undefined && !required) return undefined
  // a phrase with a parameter's name has values of its kind
  switch (factsOf(type)?.kind) {
    case 'clips':
      return typeof value === 'number' ? undefined : list(clipsMeant(value as Clips | undefined, scene))
    case 'clip':
      return typeof value === 'number' ? undefined : single(clipsMeant(value as Clips | undefined, scene), scene)
    case 'sound':
      return typeof value === 'string' || typeof value === 'number'
        ? undefined
        : soundsMeant(value as Sound | undefined, scene)
    case 'text':
      return typeof value === 'string' ? undefined : textsMeant(value as TextRef | undefined, scene)
    case 'overlay':
      return typeof value === 'string' ? undefined : list(overlayMeant(value as OverlayRef | undefined, scene))
    case 'region':
    case 'callout':
    case 'graphic':
      return typeof value === 'string' ? undefined : markMeant(value as MarkRef | undefined, factsOf(type)?.kind, scene)
    case 'picture':
    case 'music':
    case 'captions file':
      return typeof value === 'object' ? fileMeant(value as FileRef) : undefined
    default:
      return undefined
  }
}

function list(meant: string | number[] | Trouble): unknown[] | Trouble {
  return typeof meant === 'string' ? [meant] : meant
}

/** Operations on one clip are applied to each of several, but never to all unless stated. */
function single(meant: number[] | 'all' | Trouble, { context: { video = [] } }: Scene): number[] | Trouble {
  if (meant !== 'all') return meant
  return video.length === 1 ? [1] : { ask: 'which clip' }
}

function markMeant(ref: MarkRef | undefined, kind: string | undefined, { subject }: Scene): unknown[] | Trouble {
  if (ref === undefined || 'it' in ref)
    return subject && 'match' in subject && subject.kind === kind ? [subject.match] : { ask: `which ${kind}` }
  return 'missing' in ref ? trouble(ref.missing) : [ref.match]
}

function fileMeant(ref: FileRef): unknown[] | Trouble {
  return 'missing' in ref ? trouble(ref.missing) : [ref.file]
}

/** Wishes with valid parameters. */
export function checked(wishes: readonly Wish[]): Finished {
  for (const { op, params } of wishes) {
    if (!isOperation(op)) continue
    const problem = problemOf(op, params)
    if (problem !== undefined) return { ask: problem }
  }
  return wishes.map((wish) => ({ ...wish, params: given(wish.params) }))
}

function given(params: Given): Given {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined))
}

function problemOf(op: OperationName, params: Given): string | undefined {
  const { params: schema, rule } = definitionOf(op)
  const parsed = schema.safeParse(given(params))
  if (!parsed.success) return `out of range: ${op} ${String(parsed.error.issues[0]?.path[0] ?? '')}`
  const problem = rule?.(parsed.data)
  return problem === undefined ? undefined : `out of range: ${op} ${problem}`
}
