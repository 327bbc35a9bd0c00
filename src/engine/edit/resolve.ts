import * as z from 'zod'
import type { Fault } from '../../edits/fault.ts'
import { definitionOf, type Edit } from '../../edits/index.ts'
import { factsOf, type Kind } from '../../edits/values/kind.ts'
import type { Asset } from './asset.ts'
import type { Draft } from './draft.ts'
import { position, typeSize } from './lookup/canvas.ts'
import { clip, clipOrPicture, clips, cut, ground, newPlace, place } from './lookup/clips.ts'
import { callout, graphic, onScreen, overlay, region, transition } from './lookup/elements.ts'
import { captionsFile, colourTable, file, files, fill, music, picture } from './lookup/files.ts'
import { Missing } from './lookup/missing.ts'
import { sound } from './lookup/sounds.ts'
import { clipStart, clipTime, endTime, filmOrClipTime, filmTime } from './lookup/times.ts'
import type { Name, Operation } from './operation.ts'

/** The context for looking up an edit's names, and the position of its clip, if it names one. */
export interface Where {
  draft: Draft
  assets: readonly Asset[]
  /** from 1 */
  clip: number | undefined
}

type Lookup = (value: unknown, where: Where) => unknown

/** Look-ups for each kind of name. Each throws {@link Missing} if there is none. */
const LOOKUPS: Record<Exclude<Kind, 'version'>, Lookup> = {
  clip,
  clips,
  cut,
  place,
  'new place': newPlace,
  text: onScreen,
  overlay,
  sound,
  transition,
  region,
  callout,
  graphic,
  picture,
  'clip or picture': clipOrPicture,
  music,
  'captions file': captionsFile,
  'colour table': colourTable,
  file,
  files,
  'film time': filmTime,
  'clip time': clipTime,
  'clip start': clipStart,
  'film or clip time': filmOrClipTime,
  end: endTime,
  position,
  'type size': typeSize,
  fill,
  ground,
}

/** Kinds whose values may be lists. */
const LISTS: readonly Kind[] = ['cut', 'files', 'position', 'fill', 'ground']

export type EditOf<N extends Name> = Extract<Edit, { op: N }>

/**
 * Looks up all names of an edit on its timeline: clips become positions, the rest names. @returns a fault if something is
 * missing
 */
export function resolve(
  { op, ...params }: EditOf<Name>,
  draft: Draft,
  assets: readonly Asset[],
): Operation | Omit<Fault, 'index'> {
  const { shape } = definitionOf(op).params
  const where: Where = { draft, assets, clip: undefined }
  const resolved: Record<string, unknown> = { ...params }
  // the clip first, as times may be relative to it
  const names = Object.keys(resolved).sort((a, b) => Number(b === 'clip') - Number(a === 'clip'))
  for (const name of names) {
    const type = shape[name] as z.ZodType // the parser let no other parameters through
    try {
      resolved[name] = lookedUp(type, resolved[name], where)
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      return { op, parameter: name, ...error.found }
    }
    if (name === 'clip' && typeof resolved.clip === 'number') where.clip = resolved.clip
  }
  // look-ups give the types of the operation's parameters
  return { op, params: resolved } as Operation
}

function lookedUp(type: z.ZodType, value: unknown, where: Where): unknown {
  const kind = factsOf(type)?.kind
  const list = type instanceof z.ZodOptional ? type.unwrap() : type
  if (kind === undefined && list instanceof z.ZodArray && Array.isArray(value))
    return value.map((each) => lookedUp(list.element as z.ZodType, each, where)) // zod's own, as all of a definition
  if (kind === undefined || kind === 'version') return value
  const lookup = LOOKUPS[kind]
  // a list of names of a single-name kind
  return Array.isArray(value) && !LISTS.includes(kind) ? value.map((each) => lookup(each, where)) : lookup(value, where)
}
