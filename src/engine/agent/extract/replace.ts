import type { Operation } from '../operation.ts'
import { type Clause, has, text as plain } from '../read/clause.ts'
import { namedClips, nameFor } from '../read/names.ts'
import { as, is } from '../read/token.ts'
import { IN_PLACE } from './last.ts'
import { clipsInOrder } from './order.ts'
import { assetNamed, type Extract, refuse } from './target.ts'

/** `use X instead of clip 3`. */
function insteadOf(clause: Clause, at: number): Operation[] | undefined {
  const asset = assetNamed({ ...clause, tokens: clause.tokens.slice(0, at) }, 'image', 'video')
  const clip = clipsInOrder({ ...clause, tokens: clause.tokens.slice(at) })[0]
  return asset === undefined || clip === undefined ? undefined : [{ op: 'replace_clip', params: { clip, asset } }]
}

/** `use X to replace clip 4`, 用X替换第四段: what is put in its place is said before it. */
const putFor = (clause: Clause, at: number): string | undefined =>
  is(clause.tokens[at - 1], 'replace')
    ? assetNamed({ ...clause, tokens: clause.tokens.slice(0, at) }, 'image', 'video')
    : undefined

/** `replace_clip`. */
export const extractReplace: Extract = (clause) => {
  const instead = clause.tokens.findIndex((t) => /instead of|in place of|代替|而不是/.test(t.text))
  if (instead >= 0 && !has(clause, 'music', 'text', 'title', 'canvas', 'blackBars')) return insteadOf(clause, instead)
  if (
    !(has(clause, 'replace', 'swap', 'change') || IN_PLACE.test(plain(clause))) ||
    has(clause, 'music', 'text', 'title')
  )
    return undefined
  const named = namedClips(clause.context)
  const at = clause.tokens.findIndex(
    (t) =>
      as(t, 'clips') ??
      (as(t, 'file') &&
        named.some(
          (c) =>
            c.name ===
            nameFor(
              t,
              named.map((n) => n.name),
            ),
        )),
  )
  const clip =
    at < 0
      ? undefined
      : clipsInOrder({ ...clause, tokens: [clause.tokens[at] ?? clause.tokens[0]].flatMap((t) => t ?? []) })[0]
  const files = clause.tokens.slice(at + 1).flatMap((t) => as(t, 'file') ?? [])
  const other = files.at(-1)
  const asset = other?.known
    ? other.name
    : (assetNamed({ ...clause, tokens: clause.tokens.slice(at + 1) }, 'image', 'video') ?? putFor(clause, at))
  if (at >= 0 && (as(clause.tokens[at], 'clips')?.missing?.length ?? 0) > 0) return [refuse('no_such_clip')]
  if (other && !other.known) return [refuse('no_such_file', 'upload the file')]
  return clip === undefined || asset === undefined ? undefined : [{ op: 'replace_clip', params: { clip, asset } }]
}
