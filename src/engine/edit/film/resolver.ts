import type { Fault } from '../../../edits/fault.ts'
import { nearest } from '../../../edits/nearest.ts'
import type { Asset } from '../asset.ts'
import { type IdKind, type IdMaker, kindOf } from '../ids.ts'
import type { Scale } from './scale.ts'

/** Why a document is not a valid film. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly fault: Omit<Fault, 'index' | 'op'>
  constructor(fault: Omit<Fault, 'index' | 'op'>) {
    super(fault.problem)
    this.fault = fault
  }
}

/** Looks up what a document names. Each throws {@link DocumentError} if it is missing. */
export interface Resolver extends Scale {
  /** default background colour for a chroma key */
  background: string
  picture(file: string): Asset
  /** media id of a photo */
  photo(file: string): string
  /** a file with sound */
  heard(file: string): Asset
  /** a subtitle or script file */
  words(file: string): Asset
  /** media id of a .cube file */
  table(file: string): string
  /** an element's own id, or a new one */
  id(kind: IdKind, given: string | undefined): string
  /** the same for ids shared by several elements */
  sharedId(kind: IdKind, given: string | undefined): string
  /** an id used in this session, now or earlier; else a fault of `parameter` */
  givenBefore(kind: IdKind, id: string, parameter: string): string
}

export function resolverOf(scale: Scale, ids: IdMaker, background: string): Resolver {
  const given = new Set<string>()
  const upload = (file: string, kinds: readonly Asset['kind'][]): Asset => {
    const fitting = scale.assets.filter(({ kind }) => kinds.includes(kind))
    const found = fitting.find(({ name }) => name === file)
    if (found) return found
    const names = fitting.map(({ name }) => name)
    throw new DocumentError({
      parameter: 'file',
      problem: `there is no upload "${file}" of that kind`,
      ...choices(file, names),
    })
  }
  const givenBefore = (kind: IdKind, id: string, parameter: string): string => {
    if (kindOf(id) === kind && Number(id.slice(1)) <= ids.last()[kind]) return id
    throw new DocumentError({
      parameter,
      problem: `"${id}" is not the id of a ${kind} of this film; leave it out for a new one`,
    })
  }
  return {
    ...scale,
    background,
    picture: (file) => upload(file, ['image', 'video']),
    photo: (file) => upload(file, ['image']).id,
    heard: (file) => upload(file, ['audio', 'video']),
    words: (file) => upload(file, ['subtitle']),
    table: (file) => upload(file, ['lut']).id,
    givenBefore,
    sharedId: (kind, id) => (id === undefined ? ids.next(kind) : givenBefore(kind, id, 'id')),
    id(kind, id) {
      const own = id === undefined ? ids.next(kind) : givenBefore(kind, id, 'id')
      if (given.has(own)) throw new DocumentError({ parameter: 'id', problem: `"${own}" is there twice` })
      given.add(own)
      return own
    },
  }
}

function choices(name: string, names: readonly string[]): Pick<Fault, 'nearest' | 'known'> {
  const near = nearest(name, names)
  return {
    ...(near !== undefined && { nearest: near }),
    ...(names.length > 0 && { known: names.slice(0, 20).join(', ') }),
  }
}
