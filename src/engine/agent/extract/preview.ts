import { all, type Clause, has, hasKind, one, text as plain, total } from '../read/clause.ts'
import { nameFor } from '../read/names.ts'
import { as, is, type Token } from '../read/token.ts'
import { clipSpan, type Extract, seconds, spansOf } from './target.ts'

/** A file may be called poster. */
const namesUpload = (clause: Clause, token: Token): boolean =>
  nameFor(
    token,
    clause.context.uploads.map((u) => u.name),
    true,
  ) !== undefined

/** `preview`: a frame, a stretch, a sheet, or a quick rough render. */
export const extractPreview: Extract = (clause) => {
  const words = plain(clause)
  if (has(clause, 'freeze', 'hold') && hasKind(clause, 'time', 'number')) return undefined
  if (has(clause, 'contactSheet') && !has(clause, 'text')) return [{ op: 'preview', params: { contact_sheet: true } }]
  const cover = clause.tokens.some((t) => is(t, 'cover') && !namesUpload(clause, t))
  if (
    cover &&
    has(clause, 'add', 'make', 'use') &&
    !hasKind(clause, 'time', 'ordinal', 'clips', 'file', 'frames') &&
    !/frame|帧|画面/.test(words)
  ) {
    if (has(clause, 'transition') || hasKind(clause, 'literal')) return undefined
    return [{ op: 'clarify', params: { about: 'frame or design', default: { op: 'preview', at: 0 } } }]
  }
  const opening = cover && framed(clause) !== undefined
  if (!has(clause, 'strongPreview') && !opening && !(cover && hasKind(clause, 'time', 'ordinal', 'clips', 'frames')))
    return undefined
  if (has(clause, 'text', 'captions', 'logo', 'title', 'music', 'add') && !/preview|预览|frame|帧/.test(words))
    return undefined
  const quality = /low|rough|quick|draft|低清|小样|粗/.test(words) ? { quality: 'low' } : {}
  const span = spansOf(clause)[0]
  if (span) return [{ op: 'preview', params: { from: span.from, to: span.to, ...quality } }]
  const clip = all(clause, 'clips')[0]?.clips[0]
  const within = clip === undefined ? undefined : clipSpan(clause, clip)
  const at = seconds(clause) ?? framed(clause)
  if (at !== undefined) return [{ op: 'preview', params: { at } }]
  if (within) return [{ op: 'preview', params: { from: within.from, to: within.to } }]
  return [{ op: 'preview', params: { ...quality } }]
}

/** The first or the last frame, frame 90. */
function framed(clause: Clause): number | undefined {
  const words = plain(clause)
  const frames = one(clause, 'frames')?.value
  const fps = clause.context.canvas?.fps ?? 30
  if (/first frame|opening frame|第一帧|首帧|第 1 帧|第 一 帧/.test(words)) return 0
  if (/last frame|final frame|最后一帧|末帧|最后 1 帧|最后 一 帧/.test(words))
    return Math.max(0, total(clause.context) - 1 / fps)
  if (frames !== undefined) return frames / fps
  const number = clause.tokens.flatMap((t, i) =>
    /^(?:at|frame|第)$/.test(clause.tokens[i - 1]?.text ?? '') ? (as(t, 'number')?.value ?? []) : [],
  )[0]
  return number
}
