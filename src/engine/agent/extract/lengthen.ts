import type { Operation } from '../operation.ts'
import { all, type Clause, has, hasKind, text as plain, total } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, is } from '../read/token.ts'
import { refuse, target } from './target.ts'

const round = (n: number) => Math.round(n * 1000) / 1000

const unspaced = (clause: Clause) => plain(clause).replace(/([一-龥\d]) (?=[一-龥\d])/g, '$1')

/** A length to reach is named: `to 5 seconds`, 到5秒. */
const reaches = (clause: Clause) =>
  /(?:\bto\b(?! (?:each|every|all|the|clip|photo))|\bexactly\b|到|为|成|在|只有|only)/.test(plain(clause))

/** `make it longer, 20 seconds`: a length said after a pause is one to reach. */
function apart(clause: Clause): boolean {
  const word = clause.tokens.find((t) => is(t, 'longer', 'shorter'))
  const time = clause.tokens.find((t) => t.value.kind === 'time')
  return (
    word !== undefined &&
    time !== undefined &&
    /^\s*(?:[,，]|like\b|about\b|around\b|say\b|maybe\b)/.test(clause.source.slice(word.end, time.start))
  )
}

/** Is more time given, or taken: `two more seconds`, `add 2 seconds to clip 1`, `half a second less`, 多停两秒. */
function sign(clause: Clause): 1 | -1 | undefined {
  const words = unspaced(clause)
  const time = clause.tokens.find((t) => as(t, 'time'))
  const complains = clause.tokens.some((t) => is(t, 'longer', 'shorter') && /too|太/.test(t.text))
  if (complains || !time) return undefined
  if (
    /\b(?:less|fewer)\b/.test(time.text) ||
    /(?:seconds?|secs?|s|minutes?) (?:less|fewer)\b|少(?:停|放|显示|展示|播)?\d|少(?:停|放|显示|展示|播)?[一二两三四五六七八九十半]/.test(
      words,
    )
  )
    return -1
  if (/\b(?:more|extra|additional|further)\b/.test(time.text)) return 1
  if (
    /(?:seconds?|secs?|s|minutes?) (?:more|extra|on top)\b|\b(?:an?|another) (?:extra|additional|further|more)\b|\banother\b/.test(
      words,
    )
  )
    return 1
  if (
    /多(?:停留?|放|显示|展示|播|加|给|留)?(?:个)?[\d一二两三四五六七八九十半]|[再加](?:长|停留?|放|上)?[\d一二两三四五六七八九十半].{0,4}秒/.test(
      words,
    ) &&
    !reaches(clause)
  )
    return 1
  if (/\badd\b/.test(words) && hasKind(clause, 'clips') && /\bto\b/.test(words) && !has(clause, 'show')) return 1
  if (reaches(clause) || apart(clause)) return undefined
  return has(clause, 'shorter') ? -1 : has(clause, 'longer') ? 1 : undefined
}

/** `10 seconds longer`: of some clips, of each of them, or of the whole. @param time s */
export function changedBy(clause: Clause, time: number): Operation[] | undefined {
  const way = sign(clause)
  if (way === undefined) return undefined
  const wanted = target(clause)
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  const per = all(clause, 'clips').some((c) => c.all) || /\b(?:each|every|apiece)\b|每|各/.test(plain(clause))
  if (wanted.given && (per || !wanted.all)) {
    const clips = wanted.all ? namedClips(clause.context).map((c) => c.clip) : wanted.clips
    return grown(clause, clips, way * time)
  }
  return [{ op: 'set_total_duration', params: { duration: round(Math.max(1, total(clause.context) + way * time)) } }]
}

/** Clips grow or shrink by so much, s; all of them at once where they come out alike. */
function grown(clause: Clause, clips: readonly number[], by: number): Operation[] {
  const timeline = clause.context.video ?? []
  const lengths = clips.map((clip) => {
    const now = timeline.find((v) => v.clip === clip)
    return { clip, duration: now && Math.max(0.1, round(now.end - now.start + by)) }
  })
  const first = lengths[0]?.duration
  const alike = clips.length > 1 && clips.length === timeline.length && lengths.every((l) => l.duration === first)
  if (alike && first !== undefined) return [{ op: 'set_duration', params: { clip: 'all', duration: first } }]
  return lengths.map(
    ({ clip, duration }): Operation =>
      duration === undefined ? refuse('no_such_clip') : { op: 'set_duration', params: { clip, duration } },
  )
}
