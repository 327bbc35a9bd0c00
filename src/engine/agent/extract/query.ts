import { type Clause, has, hasKind, text as plain, value } from '../read/clause.ts'
import { is } from '../read/token.ts'
import { only, query, reply } from './saying.ts'
import type { Extract } from './target.ts'

/** What was asked about, in the order in which a question is told from another. */
const QUESTIONS: readonly { what: string; asks: (clause: Clause) => boolean }[] = [
  {
    what: 'bgm_library',
    asks: (c) =>
      has(c, 'library') ||
      (has(c, 'music') &&
        has(c, 'which') &&
        !hasKind(c, 'fraction', 'percent', 'factor', 'db', 'time') &&
        !has(c, 'loudness', 'volume') &&
        !/playing|is on|用的|现在|in use|using/.test(plain(c))),
  },
  { what: 'transitions', asks: (c) => has(c, 'transition') && has(c, 'which') },
  {
    what: 'bgm_volume',
    asks: (c) =>
      (has(c, 'loudness') || (has(c, 'music') && has(c, 'volume') && has(c, 'question', 'which'))) &&
      !hasKind(c, 'percent', 'db') &&
      !has(c, 'make', 'louder', 'quieter'),
  },
  {
    what: 'export_status',
    asks: (c) =>
      has(c, 'status') &&
      (has(c, 'rendering', 'export') || (c.context.jobs ?? []).length > 0 || !/状态|^status$/.test(plain(c))),
  },
  {
    what: 'duration',
    asks: (c) =>
      has(c, 'howLong') &&
      !has(c, 'transition') &&
      (has(c, 'question') ||
        /几 ?(?:秒|分)|多少 ?(?:秒|分)|how long|duration|length|runtime|run(?:ning)? ?time/.test(plain(c))) &&
      !hasKind(c, 'time', 'factor'),
  },
  {
    what: 'uploads',
    asks: (c) => has(c, 'uploads') && (has(c, 'question', 'which', 'show') || /哪|什么|what|which/.test(plain(c))),
  },
  {
    what: 'canvas',
    asks: (c) =>
      has(c, 'canvasQuery') &&
      has(c, 'question', 'which') &&
      !hasKind(c, 'aspect', 'size', 'fps', 'resolution') &&
      value(c, 'aspect') === undefined,
  },
  {
    what: 'timeline',
    asks: (c) =>
      has(c, 'onTimeline') &&
      (has(c, 'question', 'which', 'show') || is(c.tokens[0], 'onTimeline') || /[几哪看]/.test(plain(c))) &&
      !hasKind(c, 'time', 'percent', 'literal'),
  },
  { what: 'timeline', asks: (c) => only(c, (t) => is(t, 'status')) },
  {
    what: 'capabilities',
    asks: (c) =>
      has(c, 'which') && /\bformats?\b|格式|filters?|effects?|滤镜|效果/.test(plain(c)) && !has(c, 'add', 'change'),
  },
]

/** Does it ask rather than tell? */
function asking(clause: Clause): boolean {
  const polite = /^(?:can|could|would|will) (?:you|we|u)\b|^please|能不能|可以帮|能否/.test(plain(clause))
  const first = clause.tokens.find((t) => !is(t, 'please', 'article')) ?? clause.tokens[0]
  const opens =
    is(
      first,
      'question',
      'which',
      'howLong',
      'loudness',
      'onTimeline',
      'status',
      'library',
      'canvasQuery',
      'uploads',
    ) || /[?？吗呢]\s*$/.test(clause.source.slice(0, (clause.tokens.at(-1)?.end ?? 0) + 2))
  return (
    has(clause, 'question', 'which', 'howLong', 'loudness', 'library', 'status', 'uploads', 'onTimeline') &&
    (opens || /[一-龥]/.test(plain(clause))) &&
    !(polite && has(clause, 'add', 'cut', 'delete', 'trim') && !/[什哪多几]/.test(plain(clause)))
  )
}

/** `query` and questions of credits. */
export const extractQuery: Extract = (clause) => {
  if (
    has(clause, 'credits') &&
    !has(clause, 'text', 'title', 'music') &&
    (!has(clause, 'add', 'endText') || /\b(?:my|account|top up|buy|how)\b/.test(plain(clause))) &&
    !/\b(?:end|closing|rolling|opening) credits\b/.test(plain(clause)) &&
    !hasKind(clause, 'literal')
  )
    return [reply('no_credits_local')]
  if (has(clause, 'delete', 'mute', 'swap') && !has(clause, 'which')) return undefined
  if (!asking(clause) || (has(clause, 'rest') && has(clause, 'same'))) return undefined
  const found = QUESTIONS.find(({ asks }) => asks(clause))
  if (found) return [query(found.what)]
  const words = plain(clause)
  const wonders =
    !/\bway to\b/.test(words) &&
    /^(?:what|what is|what's|how many|how much|is there|are there|do i have|where|which)(?: |$)|有没有|有几/.test(
      words,
    ) &&
    /[?？]/.test(clause.source)
  if (wonders && !has(clause, 'delete', 'cut', 'make') && !/\badd/.test(words)) return [query('timeline')]
  return undefined
}
