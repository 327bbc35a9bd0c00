import type * as z from 'zod'
import { definitionOf } from '../../edits/index.ts'
import { factsOf } from '../../edits/values/kind.ts'
import type { Draft } from '../edit/draft.ts'
import type { Operation } from '../edit/operation.ts'

/**
 * What a message was read as, in the form in which edits are given: flat, with the ids of the clips that it named by number.
 * @param draft the timeline that the message speaks of
 */
export function asEdits(operations: readonly Operation[], draft: Draft): object[] {
  const clipId = (ref: unknown): unknown => (typeof ref === 'number' ? (draft.clips[ref - 1]?.id ?? ref) : ref)
  return operations.map(({ op, params }) => {
    const { shape } = definitionOf(op).params
    const entries = Object.entries(params)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const kind = shape[name] === undefined ? undefined : factsOf(shape[name] as z.ZodType)?.kind
        if (kind === 'cut' || Array.isArray(value))
          return [name, Array.isArray(value) && isOfClips(kind, name) ? value.map(clipId) : value]
        return [name, kind === 'clip' || kind === 'clips' || kind === 'sound' ? clipId(value) : value]
      })
    return { op, ...Object.fromEntries(entries) }
  })
}

function isOfClips(kind: string | undefined, name: string): boolean {
  return kind === 'cut' || kind === 'clip' || kind === 'sound' || name === 'clips'
}
