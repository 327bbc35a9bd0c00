import type { Operation } from './operation.ts'
import { is, type Kind, type Token } from './read/token.ts'

const NAMES: readonly Kind[] = ['clips', 'file', 'literal', 'time', 'range', 'span', 'percent']

/** `stabilise the dance, it is really shaky`: the same wish once more, with nothing new in it. */
export function restates(tokens: readonly Token[], found: readonly Operation[], before: readonly Operation[]): boolean {
  if (found.length > 0 && found.every((o) => mirrored(o, before.at(-1)))) return true
  const names = tokens.some((t) => NAMES.includes(t.value.kind))
  const same = names ? (a: Operation, b: Operation) => JSON.stringify(a) === JSON.stringify(b) : sameBesides
  return found.length > 0 && found.every((o) => ONCE.has(o.op) && before.some((b) => b.op === o.op && same(b, o)))
}

/** 顺序倒过来，最后一段变第一段: what becomes of the ends in the new order. */
const mirrored = (operation: Operation, last: Operation | undefined): boolean =>
  operation.op === 'move' &&
  operation.params.clip > 1 &&
  operation.params.to === 1 &&
  last?.op === 'sort' &&
  last.params.by === 'reverse'

/** There is hiss in it, *get rid of it*: what the operation before has done. */
const ridsOfIt = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => is(t, 'delete')) &&
  tokens.every(
    (t) => t.value.kind === 'symbol' || is(t, 'delete', 'cut', 'it', 'please', 'article', 'off', 'everything'),
  )
const MENDS = new Set<string>([
  'denoise_audio',
  'stabilize',
  'remove_silence',
  'remove_text',
  'remove_captions',
  'cut_range',
])

/** Done twice, these are no more than done once. */
const ONCE = new Set<Operation['op']>([
  'stabilize',
  'rotate',
  'reverse',
  'flip',
  'mute',
  'remove_transition',
  'apply_filter',
  'denoise_audio',
  'remove_bgm',
  'blur_background',
  'remove_captions',
  'delete',
  'undo',
  'cancel_export',
  'shift_captions',
  'set_speed',
  'ken_burns',
])

/** Equal but for what they are done to. */
function sameBesides(a: Operation, b: Operation): boolean {
  const bare = ({ params }: Operation) =>
    JSON.stringify({ ...params, clip: undefined, target: undefined, scope: undefined, between: undefined })
  return bare(a) === bare(b)
}

/** `…, get rid of it`, `… are useless, cut them`: what the operation before has done. */
export function doneAlready(part: readonly Token[], last: Operation | undefined): boolean {
  const cuts = last?.op === 'cut_range' && part.length <= 3 && part.every((t) => is(t, 'cut', 'it', 'off'))
  return cuts || (ridsOfIt(part) && MENDS.has(last?.op ?? ''))
}

/** `…, there's too much wind`: why something was asked for, after it was. */
export const remarks = (tokens: readonly Token[]): boolean =>
  /^(?:it|it's|its|they|they're|there's|there|this|that's|that|he|she|we|because|since|as)$/.test(
    tokens[0]?.text ?? '',
  ) && !tokens.some((t) => t.value.kind === 'factor' || NAMES.includes(t.value.kind))
