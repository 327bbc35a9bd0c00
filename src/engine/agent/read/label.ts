import type { Term } from '../vocabulary/en.ts'
import { acts, holds, means, QUANTITIES, THINGS } from './heads.ts'
import { announces, isMeta } from './preamble.ts'
import type { Fragment } from './stands.ts'
import { is, type Token } from './token.ts'

export const isColon = (token: Token | undefined): boolean =>
  token?.value.kind === 'break' && /^[:：]$/.test(token.text)

/** Words for a property that are verbs elsewhere. */
const PROPERTY =
  /^(?:position|placement|place|location|duration|length|time|display time|start|start time|end|end time|speed|rotation|位置|时长|时间|持续时间|显示时间|显示时长|长度|开始|结束|开始时间|结束时间|速度|格式)$/

export const isProperty = (token: Token | undefined): boolean => PROPERTY.test(token?.text ?? '')

/** `position: center`, `clip 2: mute`: what a colon only sets apart from its value. */
export const isKey = (tokens: readonly Token[], next: Token | undefined): boolean =>
  tokens.length > 0 &&
  tokens.length <= 5 &&
  next !== undefined &&
  next.value.kind !== 'break' &&
  (!acts(tokens) || (tokens.length === 1 && isProperty(tokens[0]))) &&
  !holds(tokens, ['literal']) &&
  !announces(tokens)

const isClip = (token: Token): boolean => token.value.kind === 'clips' || token.value.kind === 'file'

/** The clips of a key that is nothing but clips: `clip 2: mute, reverse` is all of clip 2, as is `apply to clip 2: …`. */
export function keyClips(tokens: readonly Token[], next: Token | undefined): Token[] | undefined {
  const clips = tokens.filter(isClip)
  const rest = tokens.filter((t) => !isClip(t) && !is(t, 'please', 'article'))
  // tighten up the ceremony: shave 5 s off its head
  const spelled = is(next, 'cut', 'trim') && rest.every((t) => is(t, 'shorter', 'change'))
  if (clips.length > 0 && spelled) return clips
  return clips.length > 0 && (rest.every((t) => t.value.kind !== 'term') || isMeta(rest)) ? clips : undefined
}

const OWN: readonly Token['value']['kind'][] = ['clips', 'file', 'literal']

/** What is not of a clip. */
const ELSEWHERE: readonly Term[] = [
  'music',
  'myMusic',
  'text',
  'title',
  'captions',
  'lowerThird',
  'logo',
  'pip',
  'transition',
  'voice',
  'export',
  'undo',
  'redo',
  'video',
  'everything',
  'it',
]

/** What goes on about the clips of a key names nothing else. */
export function ofKey({ tokens, key, ...part }: Fragment): Fragment {
  const other = holds(tokens, OWN) || means(tokens, ELSEWHERE)
  return { ...part, tokens: key && !other ? [...key, ...tokens] : tokens }
}

const isLabel = (tokens: readonly Token[]): boolean =>
  tokens.length <= 3 &&
  !means(tokens, THINGS) &&
  !holds(tokens, [...OWN, ...QUANTITIES, 'number', 'range', 'span', 'aspect'])

/** `Trim: remove the first 2 s of clip 1`, `Export: 1080p`: a label before a wish says no more than it, or is its verb. */
export function readLabels(parts: readonly Fragment[]): Fragment[] {
  const out: Fragment[] = []
  for (const part of parts) {
    const label = part.headed && !part.item ? out.at(-1) : undefined
    if (!label || !isLabel(label.tokens)) out.push(part)
    else out.splice(-1, 1, { ...label, tokens: acts(part.tokens) ? part.tokens : [...label.tokens, ...part.tokens] })
  }
  return out
}
