import type { Context } from '../context.ts'
import { all, type Clause, compact, has, lastEdit } from '../read/clause.ts'
import { fold } from '../read/fold.ts'
import { as, is, type Token, valued } from '../read/token.ts'
import { isSurface } from '../vocabulary/lexicon.ts'
import { spansOf } from './target.ts'

/** Words for a text on the picture. */
export const NOUNS = [
  'text',
  'title',
  'textOverlay',
  'lowerThird',
  'hook',
  'openingTitle',
  'endText',
  'endCredits',
] as const

type Standing = NonNullable<Context['text']>[number]

export const standing = (clause: Clause): Standing[] => clause.context.text ?? []

/** The text of the session's last edit, where that was one. */
export function lastText(clause: Clause): string | undefined {
  const last = lastEdit(clause)
  if (!last || !/_text$/.test(last.op)) return undefined
  const renamed = (last.set as { text?: unknown } | undefined)?.text
  const found = renamed ?? last.text ?? last.match
  return typeof found === 'string' ? found : undefined
}

const byStart = (texts: readonly Standing[]) => [...texts].sort((a, b) => a.start - b.start)

/** What a text holds, by the words for it. */
const CONTENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bprice\b|价格|价钱/, /[$€£¥￥]|\d\s?(?:元|块|usd|eur|rmb)/i],
  [/\b(?:phone|telephone|number to call)\b|电话|手机号/, /(?:\d[\s-]?){6,}/],
  [/\b(?:opening hours|business hours)\b|营业时间/, /\d\s?(?:-|–|to|至|到)\s?\d|daily|每天/i],
  [/\b(?:website|web address|url|link)\b|网址|链接/, /www\.|https?:|\.(?:com|org|net|cn|io)\b/i],
  [/\be-?mail(?: address)?\b|邮箱/, /\S@\S/],
  [/\b(?:names|couple)\b/, /^\p{Lu}[\p{L}'’-]+ (?:&|\+|and|und|et|y) \p{Lu}[\p{L}'’-]+$/u],
  [/\bdiscount\b|折扣|打折/, /\d\s?%|\boff\b|折/i],
]

/** The only text with a price, a phone number, … in it, where that is spoken of. */
export function priceText(clause: Clause): string | undefined {
  const words = compact(clause)
  const holds = CONTENTS.find(([said]) => said.test(words))?.[1]
  const found = holds ? standing(clause).filter((t) => holds.test(t.text)) : []
  return found.length === 1 ? found[0]?.text : undefined
}

/** 评分那行字, `the recipe line`: two characters, or a word, of the text that are no word of editing. */
function sharesWord(clause: Clause, text: string): boolean {
  const said = compact(clause)
  const words = clause.tokens.filter((t) => t.value.kind === 'word' && t.text.length > 3).map((t) => t.text)
  const own = new Set<string>(fold(text).match(/[a-z]{4,}/g))
  if (words.some((word) => own.has(word))) return true
  return [...fold(text).matchAll(/(?=(\p{Script=Han}{2}))/gu)].some(
    ([, pair = '']) => !isSurface(pair) && said.includes(pair),
  )
}

/** `the lower third should be yellow`, `delete the bottom text`: the only text in that place, and the word for it. */
export function byPlace(clause: Clause): { text: string; token: Token } | undefined {
  for (const [i, token] of clause.tokens.entries()) {
    const place = is(token, 'lowerThird') ? 'lower-third' : valued(token, 'position')
    const next = clause.tokens[i + 1]
    const noun = is(next, 'text', 'title') && next?.value.kind === 'term'
    const subject = noun || /^(?:should|must|needs|is|has|can|could)$/.test(next?.text ?? '') || is(token, 'lowerThird')
    // to the lower third: where it goes
    if (/^(?:to|into|in|at|on)$/.test(clause.tokens[i - 2]?.text ?? '')) continue
    if (place === undefined || clause.tokens[i - 1]?.text !== 'the' || !subject || token.value.kind !== 'term') continue
    const there = standing(clause).filter((t) => t.position === place)
    if (there[0] && there.length === 1) return { text: there[0].text, token }
  }
  return undefined
}

/** Texts on the timeline that the clause speaks of, by their words, place, role, or *it*. */
export function textsMeant(clause: Clause): string[] {
  const texts = byStart(standing(clause))
  const quoted = all(clause, 'literal').map((l) => l.text)
  const exact = texts.filter((t) => quoted[0] !== undefined && t.text.toLowerCase() === quoted[0].toLowerCase())
  if (exact.length > 0) return exact.map((t) => t.text)
  const priced = priceText(clause)
  if (priced !== undefined) return [priced]
  const there = byPlace(clause)
  if (there) return [there.text]
  const last = lastText(clause)
  if (has(clause, 'it') && last !== undefined && !has(clause, 'title')) return [last]
  const places = clause.tokens.flatMap((t, i) => {
    const value = as(t, 'clips')
    const counts = value && /^第/.test(t.text) && is(clause.tokens[i + 1], 'text', 'title', 'textOverlay')
    return counts ? [...value.clips, ...(value.missing ?? [])] : []
  })
  if (places.length > 0) return places.flatMap((place) => texts[place - 1]?.text ?? [])
  const part = texts.filter((t) => sharesWord(clause, t.text))
  if (part.length === 1 && texts.length > 1) return part.map((t) => t.text)
  const ordinal = clause.tokens.find(
    (t, i) => as(t, 'ordinal') && clause.tokens.slice(i + 1, i + 3).some((n) => is(n, 'text', 'title', 'textOverlay')),
  )
  const counted = clause.tokens.findIndex((t, i) => t.text === '第' && as(clause.tokens[i + 1], 'number'))
  const n = as(ordinal, 'ordinal')?.n ?? as(clause.tokens[counted + 1], 'number')?.value
  if (n !== undefined && !has(clause, 'openingTitle'))
    return [(n < 0 ? texts.at(n) : texts[n - 1])?.text ?? ''].filter((t) => t !== '')
  const plural = clause.tokens.some(
    (t) => t.value.kind === 'term' && /^(?:titles|texts|headlines|labels|captions)$/.test(t.text),
  )
  if (has(clause, 'everything') || plural) return texts.map((t) => t.text)
  const first = texts[0]
  const closing = texts.at(-1)
  if (has(clause, 'endText') || clause.tokens.some((t) => is(t, 'end', 'outro') && t.value.kind !== 'clips'))
    return closing ? [closing.text] : []
  if (
    has(clause, 'title', 'openingTitle') ||
    clause.tokens.some((t) => is(t, 'start', 'intro') && t.value.kind !== 'clips')
  )
    return first ? [first.text] : []
  const span = spansOf(clause)[0]
  const within = span && texts.filter((t) => t.start < span.to && t.end > span.from)
  if (within && within.length > 0) return within.map((t) => t.text)
  if (last !== undefined) return [last]
  return texts.map((t) => t.text)
}
