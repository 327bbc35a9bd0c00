import type { Fault } from '../../../edits/fault.ts'
import { nearest } from '../../../edits/nearest.ts'
import type { Asset } from '../asset.ts'
import { type IdKind, type IdMaker, kindOf } from '../ids.ts'
import type { Scale } from './scale.ts'

/** Why a document is no film. */
export class Unfit extends Error {
  override readonly name = 'Unfit'
  readonly fault: Omit<Fault, 'index' | 'op'>
  constructor(fault: Omit<Fault, 'index' | 'op'>) {
    super(fault.problem)
    this.fault = fault
  }
}

/** What a document names, looked up. Each throws {@link Unfit} where there is no such thing. */
export interface Wanted extends Scale {
  /** colour behind what is keyed out, where the document says none */
  background: string
  picture(file: string): Asset
  /** media id of a photo */
  photo(file: string): string
  /** a file that is heard */
  heard(file: string): Asset
  /** a file of what is said */
  words(file: string): Asset
  /** media id of a .cube file */
  table(file: string): string
  /** the id that an element has or, without one, gets */
  id(kind: IdKind, given: string | undefined): string
  /** the same for what several elements have in common */
  sharedId(kind: IdKind, given: string | undefined): string
  /** an id that something of this session has or had; a fault of `parameter` where it is none */
  givenBefore(kind: IdKind, id: string, parameter: string): string
}

export function wantedOf(scale: Scale, ids: IdMaker, background: string): Wanted {
  const given = new Set<string>()
  const upload = (file: string, kinds: readonly Asset['kind'][]): Asset => {
    const fitting = scale.assets.filter(({ kind }) => kinds.includes(kind))
    const found = fitting.find(({ name }) => name === file)
    if (found) return found
    const names = fitting.map(({ name }) => name)
    throw new Unfit({
      parameter: 'file',
      problem: `there is no upload "${file}" of that kind`,
      ...choices(file, names),
    })
  }
  const givenBefore = (kind: IdKind, id: string, parameter: string): string => {
    if (kindOf(id) === kind && Number(id.slice(1)) <= ids.last()[kind]) return id
    throw new Unfit({
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
      if (given.has(own)) throw new Unfit({ parameter: 'id', problem: `"${own}" is there twice` })
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
