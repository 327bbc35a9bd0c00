import type { Operation } from '../operation.ts'
import { all, type Clause, has, hasKind, indexOf, one, text as plain } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, is } from '../read/token.ts'
import { clarify, type Extract, refuse, target } from './target.ts'

const count = (clause: Clause) => namedClips(clause.context).length
const unspaced = (clause: Clause) => plain(clause).replace(/([一-龥\d]) (?=[一-龥\d])/g, '$1')

/** How often a clip is to be seen: `have clip 2 play 4 times in a row`, 第二段放三遍; a speed is said as 2x. */
export function plays(clause: Clause): number | undefined {
  const words = unspaced(clause)
  const shows = /\b(?:plays?|shows?|runs?|appears?|see|seen|repeats?)\b|播|放|重复|出现/.test(words)
  const paced = /\b(?:as long|longer|length|speed|fast|faster|slow|slower|rate)\b|速|快|慢/.test(words)
  if (!shows || paced || has(clause, 'reverse') || has(clause, 'music', 'text', 'title', 'captions')) return undefined
  const factor = clause.tokens.find((t) => as(t, 'factor') && /(?:times|twice|thrice)$/.test(t.text))
  const counted = /(?:播放?|放|重复|出现)(\d+|[一二两三四五六七八九十])[遍次]/.exec(words)?.[1]
  const times = counted === undefined ? undefined : one(clause, 'number')?.value
  return as(factor, 'factor')?.value ?? times
}

/** Where the copy goes, as a place on the timeline with the copy in it; undefined for right behind its original. */
function place(clause: Clause): number | undefined {
  const words = unspaced(clause)
  const anchor = clause.tokens
    .slice(indexOf(clause, 'before', 'after') + 1)
    .flatMap((t) => as(t, 'clips')?.clips ?? [])[0]
  if (
    anchor !== undefined &&
    has(clause, 'before', 'after') &&
    (target(clause).clips[0] !== anchor || has(clause, 'it'))
  )
    return has(clause, 'before') ? anchor : anchor + 1
  const edge = clause.tokens.filter((t) => t.value.kind !== 'clips')
  if (
    /\b(?:to|at|onto|in) (?:the )?(?:very )?(?:start|beginning|front|first)\b|最?(?:前面?|开头|前头|开始)/.test(words)
  )
    return edge.some((t) => is(t, 'start', 'intro', 'first')) || /前|开头/.test(words) ? 1 : undefined
  const ending = /\b(?:to|at|onto) the (?:very )?end\b|最后|结尾|末尾/.test(words)
  return ending && edge.some((t) => is(t, 'end', 'append', 'outro')) ? count(clause) + 1 : undefined
}

/** `… and put it at the start`: where the copy made just before is to go. */
function placed(clause: Clause): Operation[] | undefined {
  const made = clause.before.at(-1)
  if (made?.op !== 'duplicate' || made.params.to !== undefined) return undefined
  const refers = has(clause, 'it') || /\b(?:copy|duplicate|clone)\b|副本|复制的/.test(plain(clause))
  const moves = has(clause, 'move', 'put', 'insert', 'append')
  const to = refers && moves ? place(clause) : undefined
  return to === undefined ? undefined : [{ op: 'move', params: { clip: made.params.clip, to } }]
}

/** `duplicate`; to loop three times is to add two copies. */
export const extractDuplicate: Extract = (clause) => {
  const moved = placed(clause)
  if (moved) return moved
  const shown = plays(clause)
  if (shown === undefined && !has(clause, 'duplicate', 'loop')) return undefined
  // … so that it appears three times in total: said before
  if (shown !== undefined && clause.before.at(-1)?.op === 'duplicate' && !hasKind(clause, 'clips', 'file')) return []
  if (has(clause, 'music', 'text', 'title', 'captions', 'voice')) return undefined
  const { clips, missing, given, all: whole } = target(clause)
  if (missing.length > 0) return [refuse('no_such_clip')]
  const words = plain(clause)
  const number = shown ?? all(clause, 'number').map((n) => n.value)[0] ?? one(clause, 'factor')?.value
  const loops = (has(clause, 'loop') || shown !== undefined) && !/\bcopy|copies|复制/.test(words)
  const more = /more|再|额外|another/.test(words)
  const times = number === undefined ? 1 : loops && !more ? Math.max(1, number - 1) : number
  const chosen = given && !whole ? clips : count(clause) === 1 ? [1] : []
  if (chosen.length === 0) return [clarify('which clip')]
  const to = place(clause)
  return chosen.map(
    (clip): Operation => ({ op: 'duplicate', params: { clip, times, ...(to === undefined ? {} : { to }) } }),
  )
}
