import type { Operation } from '../operation.ts'
import { type Clause, has, hasKind, text as plain, value } from '../read/clause.ts'
import { isLogo, visuals } from '../read/names.ts'
import { as, is, valued } from '../read/token.ts'
import { assetNamed, refuse, target } from './target.ts'

/** `layout`: pictures side by side, one above the other, or in a grid. */
export function layout(clause: Clause): Operation[] | undefined {
  if (has(clause, 'crop', 'flip') || hasKind(clause, 'percent', 'fraction')) return undefined
  const type = has(clause, 'sideBySide')
    ? 'side_by_side'
    : has(clause, 'stacked') && !has(clause, 'sort')
      ? 'stacked'
      : has(clause, 'grid') &&
          (has(clause, 'make', 'put', 'use', 'add', 'show', 'sort', 'order') || clause.tokens.length < 4)
        ? 'grid'
        : undefined
  if (type === undefined || (value(clause, 'transition') === 'pixelize' && has(clause, 'transition'))) return undefined
  const seen = visuals(clause.context)
  const named = clause.tokens.flatMap(
    (t) =>
      as(t, 'file')?.name ??
      as(t, 'clips')?.clips.map((n) => clause.context.video?.[n - 1]?.name ?? '') ??
      assetNamed({ ...clause, tokens: [t] }, 'video', 'image') ??
      [],
  )
  const names = [...new Set(named.filter((n) => n !== ''))]
  const order = [
    ...names,
    ...seen
      .filter((u) => !isLogo(u))
      .map((u) => u.name)
      .filter((n) => !names.includes(n)),
  ]
  const [first, second] = order
  if (first === undefined || second === undefined) return [refuse('needs_two_files')]
  // 右边放 A 左边放 B: the side said before a file is its own
  const swapped = sideOf(clause, first) === 'right'
  const [left, right] = swapped ? [second, first] : [first, second]
  if (type === 'grid') return [{ op: 'layout', params: { type } }]
  return [
    { op: 'layout', params: type === 'side_by_side' ? { type, left, right } : { type, top: left, bottom: right } },
  ]
}

function sideOf(clause: Clause, name: string): 'left' | 'right' | undefined {
  const at = clause.tokens.findIndex((t) => assetNamed({ ...clause, tokens: [t] }, 'video', 'image') === name)
  const near = [clause.tokens[at + 1], clause.tokens[at + 2], clause.tokens[at + 3], clause.tokens[at - 1]]
    .map((t) => valued(t, 'position'))
    .find((p) => p === 'left' || p === 'right' || p === 'bottom')
  return near === 'right' || near === 'bottom' ? 'right' : near === 'left' ? 'left' : undefined
}

/** `studio.jpg behind me instead of the green`, `replace the green with beach.jpg`: a picture where a colour is. */
const forColour = (clause: Clause): boolean =>
  has(clause, 'insteadOf', 'replace', 'swap', 'change', 'put') &&
  /\bthe (?:green|blue)(?: (?:background|backdrop|wall|bits?|parts?|area|colou?r|cloth|sheet))?(?: (?:behind|with|for|to|by|into|is|was)\b| \S+\.[a-z\d]{2,4}\b|$)/.test(
    plain(clause),
  ) &&
  value(clause, 'position') === undefined &&
  !has(clause, 'text', 'title', 'captions')

/** `chroma_key`: a colour that lets a background through. */
export function chroma(clause: Clause): Operation[] | undefined {
  const keyed = clause.before.find((o) => o.op === 'chroma_key')
  const backdrop = assetNamed(clause, 'image', 'video')
  const behindIt =
    /\bbehind\b|background|\bin (?:there|its place|that place|that spot)\b|后面|背景/.test(plain(clause)) ||
    (has(clause, 'replace', 'put', 'use') && has(clause, 'it'))
  if (keyed?.op === 'chroma_key' && backdrop !== undefined && behindIt)
    return [{ op: 'chroma_key', params: { ...keyed.params, background: backdrop } }]
  if (!has(clause, 'chromaKey') && !(backdrop !== undefined && forColour(clause))) return undefined
  const words = plain(clause)
  const color = /blue|蓝/.test(words) ? '#0000FF' : '#00FF00'
  const wanted = target(clause)
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  const clip = wanted.given && !wanted.all ? (wanted.clips[0] ?? 1) : 1
  const onTrack = clause.context.video?.[clip - 1]?.name
  const behind = clause.tokens
    .map((t) => assetNamed({ ...clause, tokens: [t] }, 'image', 'video'))
    .find((n) => n !== undefined && n !== onTrack)
  const colour = clause.tokens
    .map((t) => (is(t, 'chromaKey') ? undefined : (valued(t, 'color') ?? as(t, 'colour')?.value)))
    .find((c) => c !== undefined && !(c === '#008000' || c === '#0000FF' || c === color))
  const background = behind ?? colour
  return [{ op: 'chroma_key', params: { clip, color, ...(background === undefined ? {} : { background }) } }]
}
