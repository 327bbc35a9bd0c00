import type { Operation } from '../operation.ts'
import { type Clause, find, has, hasKind, one, total } from '../read/clause.ts'
import { as, is } from '../read/token.ts'
import { round } from './ranges.ts'
import { clarify, clipSpan, type Extract, refuse, target } from './target.ts'

/** A single place in time after `at`. */
export function pointed(clause: Clause): boolean {
  return clause.tokens.some(
    (t, i) => /^(?:at|@|在)$/.test(t.text) && ['time', 'number'].includes(clause.tokens[i + 1]?.value.kind ?? ''),
  )
}

/** Places in s: times, and bare figures; beside times only those said like them, as in `at 12 seconds and again at 30`. */
function ordinals(clause: Clause): number[] {
  const timed = hasKind(clause, 'time')
  const placed = (at: number) => /(?:^| )(?:at|and|@|&|again|在|和|第)$/.test(clause.tokens[at - 1]?.text ?? '')
  return clause.tokens.flatMap(
    (t, i) => as(t, 'time')?.seconds ?? (timed && !placed(i) ? [] : (as(t, 'number')?.value ?? [])),
  )
}

/** More cuts than this at one word are no one's wish. */
const MOST_CUTS = 200

/** `cut it every 30 seconds`, `每10秒切一刀`: a split at each of those times. */
function everySo(clause: Clause): Operation[] | undefined {
  if (!has(clause, 'split', 'cut') || hasKind(clause, 'span', 'range', 'literal') || has(clause, 'off', 'transition'))
    return undefined
  const at = clause.tokens.findIndex(
    (t, i) => as(t, 'time') && /^(?:every|each|每|每隔|隔)$/.test(clause.tokens[i - 1]?.text ?? ''),
  )
  // into 10 second pieces
  const pieces = /\binto\b.*\b(?:pieces|parts|chunks|segments|bits|clips|sections)\b|成.*(?:一段|每段|小段)/.test(
    clause.tokens.map((t) => t.text).join(' '),
  )
  const step = as(clause.tokens[at], 'time')?.seconds ?? (pieces ? one(clause, 'time')?.seconds : undefined)
  const end = total(clause.context)
  if (step === undefined || step <= 0) return undefined
  if (step >= end) return [refuse('beyond_end')]
  const count = Math.min(MOST_CUTS, Math.ceil(round(end / step)) - 1)
  return Array.from({ length: count }, (_, k): Operation => ({ op: 'split', params: { at: round((k + 1) * step) } }))
}

/** `split`; `cut it at 10` may mean that or a trim, and is asked about. */
export const extractSplit: Extract = (clause) => {
  const regular = everySo(clause)
  if (regular) return regular
  const splits = find(clause, 'split')
  const halves =
    !splits &&
    has(clause, 'cut') &&
    /in half|in two|into two|into halves|两半|两段/.test(clause.tokens.map((t) => t.text).join(' '))
  const cutAt = !splits && has(clause, 'cut') && pointed(clause) && !hasKind(clause, 'range', 'span')
  if (!splits && !cutAt && !halves) return undefined
  if (splits && is(splits, 'delete')) return undefined
  const text = clause.tokens.map((t) => t.text).join(' ')
  const wanted = target(clause)
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  const clip = wanted.given && !wanted.all ? wanted.clips[0] : undefined
  const within =
    clip === undefined ? { from: 0, to: total(clause.context) } : (clipSpan(clause, clip) ?? { from: 0, to: 0 })
  const half = /half|middle|center|two|一半|两半|中间|一分为二|两段/.test(text)
  const halved = /\binto (?:two|2)\b/.test(text) && !hasKind(clause, 'time')
  const times = halved ? [] : ordinals(clause)
  const apart = /\bin (?:half|two)\b|\binto (?:two|halves|pieces|parts)\b|两段|两半/.test(text)
  if (cutAt && times.length === 1 && !apart) return [clarify('split or trim', { op: 'split', at: times[0] })]
  if (times.length === 0 || (half && hasKind(clause, 'fraction') && times.length === 0))
    return half ? [{ op: 'split', params: { at: round((within.from + within.to) / 2) } }] : [clarify('where to split')]
  if (times.some((t) => t >= total(clause.context) && total(clause.context) > 0)) return [refuse('beyond_end')]
  return times.map(
    (at): Operation => ({
      op: 'split',
      params: { at: clip !== undefined && at <= within.from ? round(within.from + at) : at },
    }),
  )
}
