import type { Term } from '../vocabulary/en.ts'
import type { ValueTerm } from '../vocabulary/values.ts'
import { fragments } from './fragments.ts'
import { onlyFile, underHeading } from './heading.ts'
import { acts, filler, HEADS, holds, LIGHT, means, QUANTITIES, soft } from './heads.ts'
import { type Fragment, stands } from './stands.ts'
import { takenBack } from './takeback.ts'
import { as, is, type Kind, type Token, valued } from './token.ts'

/** Only what a wish is about, its verb still to come: 第一张和第三张图删掉. */
const opensOnly = (tokens: readonly Token[]) =>
  (means(tokens, ['whenTalking']) && !means(tokens, HEADS)) ||
  // 除了…，其他都: what is spared, of the wish to come
  (/^除/.test(tokens[0]?.text ?? '') && !means(tokens, HEADS)) ||
  // 按1080p、60帧、mp4格式导出: how, of the export to come
  (/^(?:按|按照|以)$/.test(tokens.find((t) => !filler(t))?.text ?? '') && soft(tokens) && !acts(tokens)) ||
  // line the cuts up, with the beat
  tokens.every((t) => filler(t) || is(t, 'sync')) ||
  ((holds(tokens, ['clips', 'range', 'span', 'time', 'file', 'ordinal']) ||
    (tokens.length === 1 && holds(tokens, ['number']))) &&
    !(holds(tokens, ['clips', 'file']) && holds(tokens, ['time', 'factor', 'percent'])) &&
    // not the trail, delete the camp: the first is spared
    !/^(?:not|don't|别|不是|不要)$/.test(tokens[0]?.text ?? '') &&
    !means(tokens, HEADS) &&
    !means(tokens, LIGHT) &&
    !soft(tokens) &&
    // 4 seconds a photo, 15 seconds in total: a wish of its own
    !(holds(tokens, ['time']) && means(tokens, ['total', 'each', 'uploadsAll'])) &&
    !/\d\S* (?:s|secs?|seconds?) an? (?:photo|picture|pic|image|clip|shot|slide)/.test(
      tokens.map((t) => t.text).join(' '),
    ) &&
    !tokens.some((t) => valued(t, 'filter') ?? valued(t, 'transition')))

/** Words that carry a wish over to the next part, which names only another object. */
const carried = (tokens: readonly Token[]) =>
  tokens.filter((t) => {
    const said = ['color', 'position', 'size', 'animation'].some((key) => t.values?.has(key as ValueTerm))
    const kind = valued(t, 'transition') !== undefined && !is(t, 'transition')
    return t.value.kind === 'term' && !said && !kind && !is(t, 'it', 'article', 'first', 'last', 'start', 'end')
  })

/** Nothing but words that mean nothing here: a wish of its own, if it is one. */
const foreign = (tokens: readonly Token[]): boolean =>
  tokens.every((t) => t.value.kind === 'word' || filler(t)) &&
  tokens.some((t) => t.value.kind === 'word' && /[a-z]{4}/.test(t.text))

/** In `2 seconds off … and 4 off …` the second figure has the unit of the first. */
const timed = (tokens: readonly Token[], previous: readonly Token[]): Token[] =>
  tokens.map((t) => {
    const number = as(t, 'number')?.value
    const like = previous.some((p) => as(p, 'time')) && !tokens.some((p) => as(p, 'time'))
    return number !== undefined && like ? { ...t, value: { kind: 'time', seconds: number } } : t
  })

/** No wish is longer than this many tokens; what goes on is read as another, so that time stays in proportion. */
const LONGEST_CLAUSE = 120

/** Meanings that ask for something else than the removal that went before. */
const OTHER_WISHES: readonly Term[] = [
  'delete',
  'cut',
  'export',
  'mute',
  'fadeIn',
  'fadeOut',
  'undo',
  'keep',
  'split',
  'speedUp',
  'slowDown',
  'reverse',
  'merge',
  'duplicate',
  'louder',
  'quieter',
  'add',
  'make',
  'put',
  'use',
  'change',
  'move',
]
const REMOVABLE: readonly Term[] = [
  'pip',
  'music',
  'captions',
  'text',
  'title',
  'logo',
  'transition',
  'voice',
  'filter',
]

/** `remove the captions and the music`: the verb of a removal that names a second thing. */
function removal({ tokens, joint: link }: Fragment, previous: readonly Token[]): Token | undefined {
  // the logo overlay: no verb
  const verbs = tokens.filter((t) => t.text !== 'overlay')
  const bare =
    !means(verbs, [...OTHER_WISHES, 'except', 'not', 'fromSpeech']) &&
    !holds(tokens, [...QUANTITIES, 'number', 'literal', 'file'])
  const listed = /^(?:and|&|,|，|、|和|跟|与|及|以及)$/.test(link) && means(tokens, REMOVABLE)
  return bare && listed ? previous.find((t) => is(t, 'delete') && t.value.kind === 'term') : undefined
}

const NAMED: readonly Kind[] = ['clips', 'file']

/** Does this say the wish before it once more, of something else: another clip, text or transition? */
function repeats({ tokens, with: joined }: Fragment, previous: readonly Token[]): boolean {
  const counted = holds(tokens, [...QUANTITIES, 'number'])
  const clip =
    (holds(tokens, [...NAMED, 'ordinal']) || means(tokens, ['rest'])) &&
    counted &&
    holds(previous, [...NAMED, 'ordinal']) &&
    holds(previous, QUANTITIES)
  const kind = tokens.some((t) => valued(t, 'transition') !== undefined)
  const transition = kind && means(previous, ['transition']) && holds(tokens, ['ordinal', 'clips', 'range'])
  const placed = holds(tokens, [...QUANTITIES, 'clips']) || tokens.some((t) => valued(t, 'position') !== undefined)
  const onPlace = holds(tokens, ['ordinal']) && tokens.some((t) => /^(?:on|over|onto)$/.test(t.text))
  const text = (placed || onPlace) && !joined && holds(tokens, ['literal']) && holds(previous, ['literal'])
  return clip || transition || text
}

const COUNTED = /^第 .* 个$/

/** 第一个转场换成闪白，第二个去掉, `keep the first title, drop the second`: the second transition or title, not the second clip. */
function elliptic(tokens: readonly Token[], previous: readonly Token[]): Token[] {
  const placed = (t: Token) => (t.value.kind === 'clips' && COUNTED.test(t.text)) || t.value.kind === 'ordinal'
  const at = previous.findIndex(placed)
  const noun = previous[at + 1]
  const bare = tokens.findIndex(placed)
  if (at < 0 || bare < 0 || !noun || !is(noun, 'transition', 'text', 'title', 'captions')) return [...tokens]
  return is(tokens[bare + 1], 'transition', 'text', 'title', 'captions', 'clip')
    ? [...tokens]
    : [...tokens.slice(0, bare + 1), noun, ...tokens.slice(bare + 1)]
}

/**
 * Cuts the message into wishes. A part that cannot stand alone belongs to the wish before it, or repeats that wish for
 * another object ("mute clip 1 … and clip 2").
 */
export function split(tokens: readonly Token[]): Token[][] {
  let clauses: Token[][] = []
  // the heading of the list that is being read
  let heading: { clause: Token[]; words: readonly Token[] } | undefined
  const parts = fragments(tokens)
  for (const [at, whole] of parts.entries()) {
    const back = clauses.length === 0 ? 0 : takenBack(whole.tokens)
    if (back > 0) clauses.push(whole.tokens.slice(0, back))
    const fragment = { ...whole, tokens: elliptic(whole.tokens.slice(back), clauses.at(-1) ?? []) }
    if (fragment.tokens.length === 0) continue
    const retracted = takenBack(clauses.at(-1) ?? []) > 0 && clauses.length > 1
    const previous = clauses.at(retracted ? -2 : -1)
    if (!previous || previous.length > LONGEST_CLAUSE) clauses.push(fragment.tokens)
    else if (fragment.item) {
      if (fragment.headed) heading = { clause: previous, words: [...previous] }
      // files alone, one an item: the list of one sequence
      if (!heading && onlyFile(previous) && onlyFile(fragment.tokens)) {
        previous.push(...fragment.tokens)
        continue
      }
      const placed = heading ? underHeading(heading.words, fragment.tokens) : fragment.tokens
      if (placed === 'part') heading?.clause.push(...fragment.tokens)
      else clauses.push(placed)
      // what was only the heading of its items is no wish by itself
      if (fragment.headed && placed !== 'part' && heading && titles(heading.words, placed))
        clauses = clauses.filter((clause) => clause !== heading?.clause)
    } else if (retracted)
      clauses.push(stands(fragment, previous) ? fragment.tokens : [...carried(previous), ...fragment.tokens])
    else if (opens(fragment, parts[at + 1])) clauses.push(fragment.tokens)
    else if (opensOnly(previous)) previous.push(...fragment.tokens)
    else if (stands(fragment, previous))
      clauses.push([...[removal(fragment, previous) ?? []].flat(), ...fragment.tokens])
    else if (foreign(fragment.tokens)) clauses.push(fragment.tokens)
    else if (repeats(fragment, previous)) clauses.push([...carried(previous), ...timed(fragment.tokens, previous)])
    else previous.push(...fragment.tokens)
  }
  return clauses.flatMap((clause, i) => (restIsGone(clauses[i + 1]) ? [kept(clause)] : apart(clause)))
}

/** `At 12 seconds, add …`: a new sentence that begins with its place, the verb still to come. */
const opens = ({ strong, tokens }: Fragment, next: Fragment | undefined): boolean =>
  strong && next !== undefined && !next.strong && opensOnly(tokens) && acts(next.tokens)

/** Does a heading say nothing beside what its first item takes from it? */
const titles = (heading: readonly Token[], item: readonly Token[]): boolean =>
  !acts(heading) || heading.every((t) => item.includes(t))

const THINGS: readonly Term[] = ['music', 'captions', 'transition', 'logo', 'filter']
const thing = (token: Token | undefined): Term | undefined =>
  token?.value.kind === 'term' ? THINGS.find((term) => is(token, term)) : undefined

/** 转场音乐都不要了: things that stand side by side go each by itself. */
function apart(tokens: Token[]): Token[][] {
  const at = tokens.findIndex((t, i) => thing(t) && thing(tokens[i + 1]) && thing(t) !== thing(tokens[i + 1]))
  if (at < 0 || !means(tokens, ['delete']) || holds(tokens, ['literal', 'clips', 'file', 'percent'])) return [tokens]
  return [tokens.filter((_, i) => i !== at + 1), ...apart(tokens.filter((_, i) => i !== at))]
}

/** 其余不要. */
const restIsGone = (tokens: readonly Token[] | undefined): boolean =>
  tokens !== undefined && tokens.length <= 4 && means(tokens, ['rest']) && means(tokens, ['delete'])

/** 从第5秒剪到第15秒，其余不要: what is cut out is what stays. */
const kept = (tokens: readonly Token[]): Token[] =>
  holds(tokens, ['range']) && !means(tokens, ['delete', 'keep'])
    ? tokens.map((t) => (is(t, 'cut') ? { ...t, terms: new Set(['keep'] as const) } : t))
    : [...tokens]
