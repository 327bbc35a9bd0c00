import type { Operation } from '../operation.ts'
import { type Clause, has, hasKind, isEmpty, one, text } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, is } from '../read/token.ts'
import { planned } from './planned.ts'
import { absolute, cutRange, inside, LENGTH, problem, round, scope } from './ranges.ts'
import { clarify, refuse, restGoes, type Span, target } from './target.ts'

/** `keep only the first 8 seconds of each clip`. */
function keepOfEach(clause: Clause): Operation[] | undefined {
  const span = one(clause, 'span')
  const every = clause.tokens.some((t) => t.value.kind === 'clips' && t.value.all && /each|every|每|各/.test(t.text))
  if (!span?.seconds || !every || span.edge === 'middle') return undefined
  const { seconds, edge } = span
  const clips = isEmpty(clause.context)
    ? planned(clause).map(({ from, to }, i) => ({ clip: i + 1, start: from, end: to }))
    : (clause.context.video ?? [])
  return clips.flatMap(({ clip, start, end }): Operation[] => {
    const length = round(end - start)
    if (length <= seconds) return []
    return [{ op: 'trim', params: { clip, keep: edge === 'start' ? [0, seconds] : [round(length - seconds), length] } }]
  })
}

export function keeping(clause: Clause): Operation[] | undefined {
  const ofEach = keepOfEach(clause)
  if (ofEach) return ofEach
  const where = scope(clause)
  const spans = where ? absolute(clause, where.clip, where.within) : []
  const span = spans[0]
  if (!where || !span) return keepClips(clause)
  const wrong = problem(clause, spans, true)
  if (wrong) return [wrong]
  const { clip, within } = where
  const { from, to } = inside(span, within.to)
  const single = clip ?? (namedClips(clause.context).length === 1 ? 1 : undefined)
  if (single !== undefined && spans.length === 1)
    return [
      {
        op: 'trim',
        params: {
          clip: single,
          keep: [
            round(from - (clip === undefined ? 0 : within.from)),
            round(to - (clip === undefined ? 0 : within.from)),
          ],
        },
      },
    ]
  const kept = spans.map((s) => inside(s, within.to)).sort((a, b) => a.from - b.from)
  const gaps: Span[] = []
  let at = within.from
  for (const s of kept) {
    if (s.from > at + LENGTH) gaps.push({ from: at, to: s.from })
    at = Math.max(at, s.to)
  }
  if (at < within.to - LENGTH) gaps.push({ from: at, to: within.to })
  return gaps.map(cutRange)
}

/** Only some clips stay: the others are named by what is kept, so deleting them was asked for. */
function keepClips(clause: Clause): Operation[] | undefined {
  const wanted = target(clause)
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  if (!hasKind(clause, 'clips', 'file') || wanted.all || wanted.clips.length === 0) return undefined
  // what happens between its 15th and its 25th second: a part of the clip that was not understood
  if ((!hasKind(clause, 'range') && has(clause, 'between')) || /^(?:in|within|of|from) /.test(text(clause)))
    return [clarify('exact seconds')]
  // so many seconds of a clip: its length, and no word of the others
  const time = one(clause, 'time')
  if (time)
    return wanted.clips.map((clip): Operation => ({ op: 'set_duration', params: { clip, duration: time.seconds } }))
  const others = namedClips(clause.context)
    .map((c) => c.clip)
    .filter((n) => !wanted.clips.includes(n))
  // 只保留第二段的声音: the others are silent, and stay
  if (has(clause, 'sound', 'originalSound', 'volume'))
    return others.map((clip): Operation => ({ op: 'mute', params: { target: { clip } } }))
  return others.length === 0 ? undefined : [{ op: 'delete', params: { clips: others } }]
}

/** `keep everything but the last 5 seconds`: what is named goes. */
export const keepsBut = (clause: Clause): boolean =>
  has(clause, 'keep') &&
  clause.tokens.some((t) => is(t, 'except') && !/keep|leave/.test(t.text)) &&
  clause.tokens.filter((t) => ['range', 'span'].includes(t.value.kind)).length === 1

export function isKeeping(clause: Clause): boolean {
  if (keepsBut(clause)) return false
  // 只保留 01:00 至 02:30（其余全部删除）
  if (has(clause, 'keep') && (!has(clause, 'delete') || restGoes(clause))) return true
  // trim it so that only 0:30 to 2:30 is kept
  const left = /\b(?:kept|remains?|left|stays?|survives?)\b/.test(text(clause))
  if (left && has(clause, 'onlyPart') && hasKind(clause, 'range', 'span') && !has(clause, 'delete')) return true
  // trim it so it starts at 2 s and ends at 8 s
  const bounds = clause.tokens.some((t) => as(t, 'range') && /^(?:start|begin)/.test(t.text))
  if (bounds && has(clause, 'cut', 'trim') && !has(clause, 'delete')) return true
  const trims = clause.tokens.findIndex((t) => is(t, 'trim', 'cut', 'shorter'))
  const goal = clause.tokens.findIndex((t, i) => i > trims && hasTo(t.text))
  const next = clause.tokens.slice(goal + 1).find((t) => t.value.kind !== 'word' && !is(t, 'article'))
  return trims >= 0 && goal > trims && (next?.value.kind === 'range' || next?.value.kind === 'span')
}

const hasTo = (text: string) => /^(?:to|down to|到|只剩|剩)$/.test(text)
