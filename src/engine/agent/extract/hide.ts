import type { Operation } from '../operation.ts'
import { all, type Clause, has, total } from '../read/clause.ts'
import { clipSpan, refuse, type Span, spansOf } from './target.ts'

const LENGTH = 0.001

/** When something is not to be seen: a range, or as long as a clip. */
function hole(clause: Clause): Span | undefined {
  const said = spansOf(clause)[0]
  if (said) return said
  const during = clause.tokens.findIndex((t) => /^(?:in|during|on|over|for|throughout)$/.test(t.text))
  const clip = all({ ...clause, tokens: clause.tokens.slice(during + 1) }, 'clips')[0]?.clips
  return during >= 0 && clip?.length === 1 && clip[0] !== undefined ? clipSpan(clause, clip[0]) : undefined
}

/** What is left of a stretch of time without another. */
const without = ({ from, to }: Span, gone: Span): Span[] =>
  [
    { from, to: Math.min(to, gone.from) },
    { from: Math.max(from, gone.to), to },
  ].filter((s) => s.to > s.from + LENGTH)

/**
 * `hide the logo from 10 to 20 s`: when something that stands for so long still shows. Undefined where no time is said,
 * or one that is not its own: then all of it is meant.
 */
export function leftOf(clause: Clause, shown: Span): Span[] | undefined {
  const gone = hole(clause)
  if (!gone || gone.to <= shown.from + LENGTH || gone.from >= shown.to - LENGTH) return undefined
  const left = without(shown, gone)
  return left.length > 0 ? left : undefined
}

/** Captions show as long as their words are spoken: all of them, or none. */
export const captionsLeft = (clause: Clause): Operation | undefined =>
  has(clause, 'everything') || leftOf(clause, { from: 0, to: total(clause.context) }) === undefined
    ? undefined
    : refuse('captions_of_part', 'remove all captions')
