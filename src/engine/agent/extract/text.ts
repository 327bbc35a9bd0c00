import type { Operation, TextSet } from '../operation.ts'
import { all, type Clause, compact, find, has, hasKind, one, text as plain, total } from '../read/clause.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import { add, timing, unquoted, untilEnd } from './addtext.ts'
import { remove } from './removetext.ts'
import { byPlace, lastText, NOUNS, priceText, standing, textsMeant } from './standing.ts'
import { style } from './style.ts'
import { clarify, type Extract, lastClip, refuse } from './target.ts'

/** What a text is changed into, after `to` or 改成, without quotes. */
function successor(clause: Clause): string | undefined {
  const link = clause.tokens.findLastIndex((t) =>
    /^(?:to|into|say|read|to say|to read|改成|改为|换成|成|为|写成)$/.test(t.text),
  )
  const rest = clause.tokens.slice(link + 1)
  if (link < 0 || rest.length === 0) return undefined
  const named = rest.some((t) => t.value.kind === 'word' || t.value.kind === 'literal')
  const styled = rest.some(
    (t) =>
      valued(t, 'color') ??
      valued(t, 'position') ??
      valued(t, 'size') ??
      valued(t, 'animation') ??
      as(t, 'time') ??
      as(t, 'colour'),
  )
  if (!named || styled) return undefined
  const said = clause.source.slice(rest[0]?.start, rest.at(-1)?.end).trim()
  return said === '' ? undefined : said
}

function moveBy(clause: Clause, match: string): TextSet['position'] | undefined {
  const now = String(standing(clause).find((t) => t.text === match)?.position ?? 'center')
  const up = has(clause, 'higher')
  if (up === has(clause, 'lower')) return undefined
  if (up) return /bottom|lower/.test(now) ? 'center' : 'top'
  return /top/.test(now) ? 'center' : 'bottom'
}

/** `show it two seconds later`, 晚两秒出来: the same text at another time. */
function shifted(clause: Clause, match: string): TextSet | undefined {
  const by = one(clause, 'time')?.seconds
  const way = has(clause, 'late', 'delay') ? 1 : has(clause, 'early', 'earlier') ? -1 : 0
  const now = standing(clause).find((t) => t.text === match)
  if (by === undefined || way === 0 || !now || one(clause, 'time')?.clock) return undefined
  const start = Math.max(0, now.start + way * by)
  if (total(clause.context) > 0 && start >= total(clause.context)) return undefined
  return { start, end: start + now.end - now.start }
}

function update(spoken: Clause): Operation[] | undefined {
  const meant = textsMeant(spoken)
  // the lower third should be yellow: its place says which it is, and not where to put it
  const named = byPlace(spoken)?.token
  const clause = { ...spoken, tokens: spoken.tokens.filter((t) => t !== named) }
  const first = meant[0]
  if (first === undefined) return undefined
  const quoted = all(clause, 'literal').map((l) => l.text)
  const fresh = quoted.find((q) => !meant.some((m) => m.toLowerCase() === q.toLowerCase())) ?? successor(clause)
  const set: TextSet = style(
    fresh === undefined ? clause : { ...clause, tokens: clause.tokens.filter((t) => t.value.kind !== 'word') },
  )
  const unquoted = fresh !== undefined && !/["'“”「」《》]/.test(clause.source)
  if (fresh !== undefined && unquoted && has(clause, 'font')) set.font ??= fresh
  else if (fresh !== undefined) set.text = fresh
  const moved = set.position === undefined ? moveBy(clause, first) : undefined
  if (moved) set.position = moved
  const times: TextSet =
    shifted(clause, first) ?? (hasKind(clause, 'time', 'range', 'span') || untilEnd(clause) ? timing(clause) : {})
  Object.assign(set, times)
  const more = has(clause, 'longer', 'shorter') || /多 (?:显示|停留|放|展示)/.test(plain(clause))
  if (more && times.duration !== undefined && !/(?:到|为|to)/.test(plain(clause))) {
    const now = standing(clause).find((t) => t.text === first)
    if (now)
      set.duration = Math.max(0.5, now.end - now.start + (has(clause, 'shorter') ? -times.duration : times.duration))
  }
  if (Object.keys(set).length === 0) return undefined
  const lost = fresh !== undefined && meant.length > 1
  if (lost) return [clarify('which text')]
  return meant.map(
    (match): Operation => ({
      op: 'update_text',
      params: { match, set: { ...set } },
      ...(meant.length > 1 && !has(clause, 'everything') ? { assumed: true } : {}),
    }),
  )
}

/** `it should say "…"`, of the text that shares a word with what was said of it, or the only one. */
function correct(clause: Clause): Operation[] | undefined {
  const text = one(clause, 'literal')?.text ?? (has(clause, 'title', 'text') ? successor(clause) : undefined)
  const texts = standing(clause)
  const says = /\b(?:should|must|ought to|supposed to|meant to) (?:say|read|be)\b|应该?(?:是|写|叫|为)|要写成/.test(
    compact(clause),
  )
  if (!says || text === undefined || texts.length === 0 || has(clause, 'voice')) return undefined
  const words = clause.source.toLowerCase().match(/[a-z]{4,}|[一-龥]{2}/g) ?? []
  const alike = texts.filter((t) => {
    const own = t.text.toLowerCase().match(/[a-z]{4,}|[一-龥]{2}/g) ?? []
    return t.text !== text && own.some((o) => words.some((w) => w.startsWith(o) && !text.toLowerCase().includes(w)))
  })
  // "For Sale" should say "Sold"
  const quoted = all(clause, 'literal').map((l) => l.text)
  const old = texts.find((t) => t.text.toLowerCase() === quoted[0]?.toLowerCase())
  if (old && quoted[1] !== undefined)
    return [{ op: 'update_text', params: { match: old.text, set: { text: quoted[1] } } }]
  // the text "Hello" should be yellow: which text it is, and not what it should say
  if (old) return undefined
  const role = has(clause, 'title', 'openingTitle', 'endText') ? textsMeant(clause)[0] : undefined
  const chosen =
    alike.length === 1 ? alike[0] : texts.length === 1 ? texts[0] : texts.find((standing) => standing.text === role)
  return chosen ? [{ op: 'update_text', params: { match: chosen.text, set: { text } } }] : [clarify('which text')]
}

/** `a voiceover with the text "…"`: what is to be read out. */
function reads(clause: Clause): boolean {
  const [first, ...others] = clause.tokens.filter((t) => is(t, 'voice', ...NOUNS))
  return is(first, 'voice') && others.length === 1 && is(others[0], 'text') && hasKind(clause, 'literal')
}

/** The clause speaks of a text: by a word for it, in quotes, or as the thing edited last. */
function concerns(clause: Clause): boolean {
  if (has(clause, 'voice') && (!has(clause, ...NOUNS) || reads(clause))) return false
  if (hasKind(clause, 'literal') || priceText(clause) !== undefined) return true
  // 字大一点
  if (clause.tokens.some((t) => t.text.startsWith('字') && is(t, 'bigger', 'smaller')) && standing(clause).length > 0)
    return true
  // line the cuts up with the beat
  if (has(clause, 'beat', 'highlight') && !has(clause, 'title', 'lowerThird')) return false
  if (has(clause, ...NOUNS, 'countdown')) return !has(clause, 'captions') || has(clause, 'openingTitle', 'hook')
  return false
}

/** `red would pop more`, `maybe yellow instead`: how the text might look that was made last. */
const suggests = (clause: Clause): boolean =>
  style(clause).color !== undefined &&
  clause.tokens.length <= 6 &&
  /\b(?:would|might|maybe|perhaps|better|instead|nicer|rather)\b/.test(plain(clause)) &&
  lastText(clause) !== undefined

function about(clause: Clause): boolean {
  const props = Object.keys(style(clause)).length > 0 || has(clause, 'higher', 'lower')
  const other = has(
    clause,
    'music',
    'myMusic',
    'sound',
    'volume',
    'logo',
    'clip',
    'transition',
    'speed',
    'video',
    'photo',
  )
  const moved =
    has(clause, 'move', 'change', 'replace', 'put', 'make') && !hasKind(clause, 'clips', 'file', 'literal', 'aspect')
  const bare = clause.tokens.length <= 3 && has(clause, 'bigger', 'smaller', 'bold')
  return (
    !other &&
    (has(clause, 'it', 'higher', 'lower') || moved || bare) &&
    props &&
    lastText(clause) !== undefined &&
    lastClip(clause) === undefined
  )
}

/** What is said of the text of the last edit, where no word for a text falls. */
function ofLast(clause: Clause): Operation[] | undefined {
  const match = lastText(clause)
  const removes = has(clause, 'it') && has(clause, 'delete') && !hasKind(clause, 'time', 'range', 'span', 'clips')
  if (removes && match !== undefined) return [{ op: 'remove_text', params: { match } }]
  return about(clause) || suggests(clause) ? update(clause) : undefined
}

/** What the clause says that decides between a new text and another look of one that stands. */
interface Reading {
  quoted: number
  /** a text that stands is quoted */
  match: boolean
  /** a word for a text falls, or one for what it holds */
  names: boolean
  /** `add a title`, not `add a shadow to the title` */
  plainly: boolean
  adds: boolean
}

const ONTO =
  /\b(?:to|behind|around|under|of|for) (?:the |this |that |all |my )*(?:title|text|headline|heading)|^给.*(?:标题|文字|字).*加|(?:标题|文字).*加(?:上|个)?(?:阴影|描边|背景|底|边框|投影)/
const NEW = /(?:^|\s)(?:add|insert|create|another|new|加|加上|添加|加个|加一个|加一行|加入|再加|来个)(?:\s|$)/

function readingOf(clause: Clause): Reading {
  const quoted = all(clause, 'literal')
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  return {
    quoted: quoted.length,
    match: quoted.some((q) => standing(clause).some((t) => same(t.text, q.text))),
    names:
      has(clause, ...NOUNS) || priceText(clause) !== undefined || clause.tokens.some((t) => /^字.*[大小]/.test(t.text)),
    plainly: !ONTO.test(compact(clause)) && NEW.test(plain(clause)),
    adds: has(clause, 'add', 'write', 'show', 'insert', 'countdown'),
  }
}

/** `remove the title`, `hide the price`: what goes is the text, not its box. */
function removes(clause: Clause, { quoted, match, names }: Reading): boolean {
  const hides = /\bhide\b|隐藏/.test(plain(clause))
  const deletes = hides || (has(clause, 'delete') && !find(clause, 'delete')?.terms?.has('add'))
  return deletes && (names || match) && quoted <= 1
}

/** `the background of the title`, 标题的背景: a part of a text, and not the text. */
const OF_TEXT =
  /\b(?:background|box|outline|shadow|border|colou?r|animation|font)s? (?:colou?r |box )?(?:of|from|behind|on|under|around)\b|(?:标题|文字|字)的?(?:背景|底色|描边|阴影|边框|底框|颜色|动画)/

/** A text that stands is to be another way. */
function changes(clause: Clause, { quoted, match, names, plainly, adds }: Reading): boolean {
  const verbs = clause.tokens.some(
    (t) =>
      is(t, 'change', 'make', 'move', 'replace', 'bigger', 'smaller', 'higher', 'lower', 'longer', 'shorter') &&
      !isAdding(t),
  )
  const known = standing(clause).length > 0 && (match || (names && (verbs || quoted === 0)))
  const verb = find(clause, 'add', 'insert', 'change', 'replace')
  const fresh = plainly && quoted > 0 && !match && !is(verb, 'change', 'replace')
  if (!known || fresh || has(clause, 'countdown')) return false
  const bare = quoted === 0 && !plainly
  const priced = bare && priceText(clause) !== undefined
  const timed = bare && names && hasKind(clause, 'time', 'span', 'range')
  return !adds || match || verbs || priced || timed || (bare && Object.keys(style(clause)).length > 0)
}

/** `add_text`, `update_text`, `remove_text`. */
export const extractText: Extract = (clause) => {
  if (!concerns(clause)) return ofLast(clause)
  const corrected = correct(clause)
  if (corrected) return corrected
  const said = readingOf(clause)
  if (removes(clause, said)) {
    if (OF_TEXT.test(compact(clause))) return undefined
    const styled = has(clause, 'background', 'outline', 'shadow') && said.names && !said.match && !has(clause, 'text')
    return styled ? undefined : remove(clause)
  }
  // change "Hello" to "World", where no text says Hello
  const opening = clause.tokens.find((t) => !is(t, 'please', 'article'))
  if (said.quoted === 2 && !said.match && is(opening, 'change'))
    return [refuse(standing(clause).length > 0 ? 'no_such_text' : 'no_text')]
  const updated = changes(clause, said) ? update(clause) : undefined
  if (updated) return updated
  // a text that stands there already is not put there again
  if (said.match && said.quoted === 1 && !said.adds) return undefined
  const roles = has(clause, 'hook', 'openingTitle', 'lowerThird', 'endText', 'textOverlay')
  if (said.quoted > 0 || said.adds || clause.before.length > 0 || roles) return add(clause)
  if (said.names && standing(clause).length > 0) return update(clause)
  // a title on the third photo: what it says is asked
  return unquoted(clause) === undefined && !hasKind(clause, 'clips') ? undefined : add(clause)
}

/** `Put a title` adds; `put the title at the top` moves. */
function isAdding(token: Token): boolean {
  return /^(?:add|write|show|insert|create|generate|place|put|写|写上|加|打上|显示|放|放到|放上)$/.test(token.text)
}
