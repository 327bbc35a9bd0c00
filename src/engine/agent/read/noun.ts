import { is, type Token } from './token.ts'

export type Noun = 'any' | 'image' | 'video'

export function nounAt(tokens: readonly Token[], at: number): { noun: Noun; length: number } | undefined {
  let i = at
  while (
    /^(?:的|那|这|那个|个|of|the|my|product|photo|video)$/.test(tokens[i]?.text ?? '') &&
    i < at + 2 &&
    isNoun(tokens[i + 1])
  )
    i += 1
  const here = tokens[i]
  if (!isNoun(here)) return undefined
  const noun: Noun = is(here, 'photo', 'photos')
    ? 'image'
    : is(here, 'videos') || /^(?:video|footage|个视频|段视频|条视频)$/.test(here?.text ?? '')
      ? 'video'
      : 'any'
  i += 1
  // 第二张图, 那段视频: a measure word and its noun
  if (isNoun(tokens[i]) && /[一-龥]/.test(here?.text ?? '') && (here?.text.length ?? 0) <= 2) i += 1
  if (here?.text === 'photo' || here?.text === 'video')
    if (is(tokens[i], 'clip') && tokens[i]?.value.kind === 'term') i += 1
  return { noun, length: i - at }
}

export function isNoun(token: Token | undefined): boolean {
  if (token?.text === 'one' || token?.text === 'ones') return true
  return (
    token?.value.kind === 'term' &&
    is(token, 'clip', 'photo', 'photos', 'videos', 'video') &&
    !/^(?:edit|cut|track|reel|take)s?$/.test(token.text)
  )
}
