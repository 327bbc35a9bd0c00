import type { Operation } from './operation.ts'
import { as, is, type Token } from './read/token.ts'
import type { Term } from './vocabulary/en.ts'

/** What the part before spoke of without saying what to do: its clip, or the music. */
export interface Complaint {
  about: number | 'bgm' | undefined
  /** the word for what it speaks of, for a pronoun to stand for */
  subject: Token | undefined
  /** the clip that the subject is on, where it is not the clip itself */
  place: readonly Token[]
  /** what was made of it so far */
  found: readonly Operation[] | undefined
  tokens: Token[]
}

/** Questions that a remedy said right after answers. */
const COMPLAINTS = new Set([
  'goal',
  'which music',
  'target duration',
  'how much',
  'which clip',
  'captions',
  'which text',
  'which transition',
  'voiceover text',
  'title text',
])
const OF_SOUND = new Set<Operation['op']>(['set_volume', 'denoise_audio', 'normalize_audio'])
const LEVELS: readonly Term[] = ['quieter', 'louder', 'less', 'more', 'bigger', 'smaller']
/** What was said to be too loud, too quiet or noisy, and was taken for a wish until another comes. */
const heard = (found: readonly Operation[] | undefined): boolean =>
  found !== undefined && found.length > 0 && found.every((o) => o.assumed === true && OF_SOUND.has(o.op))
/** Things that a pronoun can stand for. */
const THINGS: readonly Term[] = [
  'filter',
  'transition',
  'captions',
  'logo',
  'pip',
  'title',
  'text',
  'music',
  'voice',
  'originalSound',
  'sound',
  'volume',
]

/** `the camp one drags on`, `the tune stops too abruptly`, `that is wrong`: something is said, and nothing asked for. */
export function complaintIn(
  tokens: Token[],
  found: readonly Operation[] | undefined,
  before?: Complaint,
): Complaint | undefined {
  const open = found?.every((o) => o.assumed === true || (o.op === 'clarify' && COMPLAINTS.has(o.params.about)))
  if (found && !open) return undefined
  const wrong = tokens.some((t) => is(t, 'weird'))
  const named = tokens.flatMap((t) => as(t, 'clips')?.clips ?? [])
  const opening = tokens.some((t) => is(t, 'intro')) ? 1 : undefined
  const about = named.length === 1 ? named[0] : (opening ?? (tokens.some((t) => is(t, 'music')) ? 'bgm' : undefined))
  const guessed = !found || found.every((o) => o.assumed === true)
  const stretch = guessed && tokens.some((t) => t.value.kind === 'range' || t.value.kind === 'span')
  const subject =
    // 音乐太大声，盖过人声了: still the music
    (heard(found) && heard(before?.found) ? before?.subject : undefined) ??
    ofPlace(tokens) ??
    tokens.find((t) => t.value.kind === 'clips' && named.length === 1) ??
    tokens.find((t) => t.value.kind === 'literal') ??
    tokens.find((t) => t.value.kind === 'term' && is(t, ...THINGS))
  return about === undefined && !wrong && !stretch && !subject && !heard(found)
    ? undefined
    : { about, subject, place: placeOf(tokens, subject), found, tokens }
}

const PLACED = /^(?:on|in|at|over|onto|after|before|between|of|from)$/

/** `the filter on the first clip was a bad idea`: the filter is spoken of, and not the clip. */
function ofPlace(tokens: readonly Token[]): Token | undefined {
  const clip = tokens.findIndex((t) => t.value.kind === 'clips')
  const thing = tokens.findIndex((t) => t.value.kind === 'term' && is(t, ...THINGS))
  const english = thing >= 0 && thing < clip && tokens.slice(thing, clip).some((t) => PLACED.test(t.text))
  // 第一段加的滤镜太丑
  const chinese = clip >= 0 && clip < thing && /^[一-龥]/.test(tokens[thing]?.text ?? '') && thing - clip <= 4
  return english || chinese ? tokens[thing] : undefined
}
const placeOf = (tokens: readonly Token[], subject: Token | undefined): Token[] =>
  subject?.value.kind === 'clips' || subject !== ofPlace(tokens) ? [] : tokens.filter((t) => t.value.kind === 'clips')

const OWN: readonly Token['value']['kind'][] = ['clips', 'span', 'range', 'literal', 'file']
const pronoun = (t: Token) =>
  /^(?:their|its|there)$/.test(t.text) ||
  (is(t, 'it') && !is(t, 'delete') && /^(?:it|them|that|this|these|those|它|它们|这个|那个)$/.test(t.text))

/** `the bit from 0:20 to 0:25 is blurry, get rid of it`: *it* is that stretch of time; else what was spoken of. */
export function spelled(tokens: Token[], { found, subject, place, tokens: before }: Complaint): Token[] {
  // 添加一段配音，内容为“…”: what the voice is to say
  const speaks = found?.some((o) => o.op === 'clarify' && o.params.about === 'voiceover text')
  if (speaks && subject && tokens.some((t) => t.value.kind === 'literal')) return [subject, ...tokens]
  // a text, kept until 8 s: a time is then the text's own
  const times = subject?.value.kind === 'literal' ? ['range', 'span'] : []
  if (tokens.some((t) => OWN.includes(t.value.kind) && !times.includes(t.value.kind))) return tokens
  const open = found === undefined || found.every((o) => o.assumed === true)
  const stretch = open ? before.find((t) => t.value.kind === 'range' || t.value.kind === 'span') : undefined
  // 删掉 alone is of it as well
  const bare = tokens.every((t) => is(t, 'please', 'article', 'delete', 'cut', 'mute') || t.value.kind === 'symbol')
  const removes = (bare || tokens.some((t) => is(t, 'it'))) && tokens.some((t) => is(t, 'delete', 'cut', 'mute'))
  if (stretch && removes && !tokens.some((t) => t.value.kind === 'time'))
    return [...tokens.filter((t) => !is(t, 'it') || is(t, 'delete')), stretch]
  const other = tokens.some((t) => t.value.kind === 'term' && !is(t, 'cut') && is(t, ...THINGS, 'video', 'everything'))
  if (!subject || other) return tokens
  // 音乐太吵，删了吧: nothing said at all means it as well
  const first = tokens[0]
  const unsaid =
    first &&
    heard(found) &&
    !tokens.some(pronoun) &&
    tokens.some((t) => as(t, 'percent') ?? is(t, 'mute', 'delete', ...LEVELS))
  if (unsaid) return [{ ...subject, start: first.start, end: first.start }, ...tokens, ...place]
  return tokens.flatMap((t) => (pronoun(t) ? [{ ...subject, start: t.start, end: t.end }, ...place] : [t]))
}

/** Does this say what to do about the complaint: a figure, a new wording, or *it*? */
export function remedies(tokens: readonly Token[], { about, subject, place, found }: Complaint): boolean {
  if (tokens.some((t) => t.value.kind === 'clips' && t.value !== subject?.value && !place.includes(t))) return false
  if (
    heard(found) &&
    tokens.some((t) => as(t, 'percent') ?? is(t, 'mute', 'delete', 'denoise', 'normalize', ...LEVELS))
  )
    return true
  if (subject && tokens.some((t) => t.text === subject.text && t.value === subject.value)) return true
  // that was wrong, take it back
  if (tokens.some((t) => is(t, 'undo'))) return true
  if (tokens.some((t) => t.value.kind === 'clips')) return false
  if (about === 'bgm') return tokens.some((t) => is(t, 'it', 'delete', 'replace') || t.values?.has('mood'))
  return (
    tokens.some((t) => ['time', 'span', 'range', 'percent', 'factor', 'literal'].includes(t.value.kind)) &&
    !tokens.some((t) => is(t, 'total', 'music', 'transition', 'captions'))
  )
}
