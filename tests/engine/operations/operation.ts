import { describe } from 'vitest'
import type { OperationName } from '../../../src/edits/index.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import type { Name, Params } from '../../../src/engine/edit/operation.ts'
import type { SessionName } from '../../../src/engine/reader/wish.ts'
import type { Film } from './film.ts'
import type { AnyEdit, Studio } from './studio.ts'

/** What an operation did: the films before and after it, and the timeline it left. */
export interface Effect {
  before: Film
  after: Film
  draft: Draft
}

type Apply<N extends Name> = (draft: Draft, params: Params<N>) => Promise<Effect>

/** The tests of one operation of the table; they measure what `apply` gives. */
export function operation<N extends Name>(studio: Studio, op: N, tests: (apply: Apply<N>) => void): void {
  describe(op, () =>
    tests(async (before, params) => {
      // the name and its parameters belong together by their types
      const draft = await studio.edited(before, { op, params } as AnyEdit)
      return { before: await studio.film(before), after: await studio.film(draft), draft }
    }),
  )
}

/** The tests of what is no edit but changes what is seen or handed out. */
export function sessionOperation(op: OperationName | SessionName, tests: () => void): void {
  describe(op, tests)
}
