import type { Term } from '../vocabulary/en.ts'
import { holds, means, THINGS } from './heads.ts'
import type { Fragment } from './stands.ts'
import { as, is, type Token } from './token.ts'

const KEEPS = /\b(?:keep|leave|retain)(?:ing)?$/
const SOUNDS: readonly Term[] = ['music', 'myMusic', 'sound', 'originalSound', 'voice', 'volume']
const TEXTS: readonly Term[] = ['text', 'title', 'openingTitle', 'endText', 'lowerThird', 'captions']
const PLACES: readonly Token['value']['kind'][] = ['clips', 'file', 'range', 'span', 'time', 'ordinal', 'number']

/** What goes and what stays are of one kind, so that the one is taken from the other: all sound but the music. */
const alike = (goes: readonly Token[], stays: readonly Token[]): boolean =>
  [SOUNDS, TEXTS].some((kind) => means(goes, kind) && means(stays, kind))

/** Something of its own is named: a range, a clip, a text. */
const names = (tokens: readonly Token[]): boolean => holds(tokens, ['range', 'span', 'literal', 'clips'])

/**
 * `delete everything after 20 s but keep the music`, `remove "A" but keep "B"`: what stays is no part of what goes, and
 * nothing is to be done to it.
 */
export function withoutKept(part: Fragment): Fragment {
  const { tokens } = part
  const at = tokens.findIndex((t) => is(t, 'except') && KEEPS.test(t.text))
  const goes = tokens.slice(0, at)
  const stays = tokens.slice(at + 1)
  if (at < 1 || !means(goes, ['delete', 'cut', 'trim', 'mute']) || holds(stays, PLACES)) return part
  const whole = means(goes, ['everything', 'rest']) || goes.some((t) => as(t, 'clips')?.all)
  const quoted = holds(goes, ['literal']) && holds(stays, ['literal'])
  const apart = means(stays, [...THINGS, 'sound']) && !alike(goes, stays) && (!whole || names(goes))
  return quoted || apart ? { ...part, tokens: goes } : part
}
