import type { Operation } from './operation.ts'
import { is, type Token } from './read/token.ts'
import type { Term } from './vocabulary/en.ts'

const literal = (text: string): Token => ({
  start: 0,
  end: 0,
  text: '"',
  value: { kind: 'literal', text, known: true },
})
const term = (meaning: Term): Token => ({
  start: 0,
  end: 0,
  text: meaning,
  value: { kind: 'term' },
  terms: new Set([meaning]),
})

/** What a wish was about that is no clip, in a word that stands for it. */
export function topicOf(found: readonly Operation[]): Token | undefined {
  const last = found.at(-1)
  if (!last) return undefined
  if (/_captions$/.test(last.op)) return term('captions')
  if (last.op === 'update_text') return literal(last.params.set.text ?? last.params.match)
  if (last.op === 'update_overlay')
    return { start: 0, end: 0, text: last.params.match, value: { kind: 'file', name: last.params.match, known: true } }
  return undefined
}

const OWN: readonly Token['value']['kind'][] = ['clips', 'file', 'literal', 'aspect', 'resolution', 'url']
const THINGS: readonly Term[] = [
  'music',
  'captions',
  'title',
  'text',
  'logo',
  'pip',
  'transition',
  'voice',
  'video',
  'background',
  'everything',
  'brightness',
  'contrast',
  'saturation',
  'temperature',
  'export',
  'undo',
  'delete',
]
const pronoun = (t: Token): boolean => /^(?:it|its|them|their|they|this|that|它|它们|其)$/.test(t.text)
const KEYS = ['color', 'position', 'size', 'animation'] as const
const property = (t: Token): boolean =>
  t.value.kind === 'colour' ||
  KEYS.some((key) => t.values?.has(key)) ||
  is(t, 'bigger', 'smaller', 'bold', 'outline', 'shadow', 'font', 'higher', 'lower', 'opacity', 'longer', 'shorter')

/** 总时长, `the whole thing`: the length of all, and not of what was spoken of. */
export const ofAll = (t: Token): boolean =>
  !/^(?:duration|length|long|lasting|lasts?|for|set|make|to|时长|时间|持续|显示|停留|改为|改成|设为|调到|到|为|一点|长|短)$/.test(
    t.text,
  ) && t.value.kind !== 'time'

/** `change their colour to yellow`, 颜色改为红色: a property, of what the wish before was about. */
export function withTopic(
  tokens: readonly Token[],
  topic: Token | undefined,
  found: readonly Operation[] | undefined,
): Token[] | undefined {
  const first = tokens[0]
  const lasts = found?.length && found.every((o) => o.op === 'set_total_duration')
  const whole = lasts && (tokens.some(pronoun) || !tokens.some(ofAll))
  const open = whole || !found || found.every((o) => o.op === 'clarify' || o.assumed)
  const own = tokens.some((t) => OWN.includes(t.value.kind) || is(t, ...THINGS))
  if (!topic || !first || !open || own || !(whole || tokens.some(property))) return undefined
  return [{ ...topic, start: first.start, end: first.start }, ...tokens.filter((t) => !pronoun(t))]
}

const OF_CLIPS = new Set<Operation['op']>([
  'adjust_color',
  'apply_filter',
  'set_speed',
  'ken_burns',
  'rotate',
  'crop',
  'flip',
])

/** `clip 1 is too dark; raise its brightness`: of all is what is done to the clip that was spoken of. */
export function ofSubject(
  tokens: readonly Token[],
  subject: number | undefined,
  found: readonly Operation[] | undefined,
): Token[] | undefined {
  const at = tokens.findIndex((t) => /^(?:its|it|their|它|它的|其)$/.test(t.text))
  const word = tokens[at]
  const all = found?.every((o) => OF_CLIPS.has(o.op) && Object.values(o.params).includes('all'))
  if (subject === undefined || !word || !all || tokens.some((t) => OWN.includes(t.value.kind))) return undefined
  return tokens.map((t, i) => (i === at ? { ...t, value: { kind: 'clips', clips: [subject] } } : t))
}
