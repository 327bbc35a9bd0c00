import { type Context, filmLength } from '../context.ts'
import { meaning } from './meaning.ts'

/** A text of the timeline that a message refers to. */
export type TextRef =
  | { match: string; others?: readonly string[]; loose?: true }
  | { all: true; but?: string }
  | { it: true; named?: true }
  | { missing: string }

function texts({ text = [] }: Context): string[] {
  return text.map((each) => each.text)
}

function byWording(wanted: string, context: Context): TextRef {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[.!?。！？]+$/, '')
  const all = texts(context)
  const exact = all.filter((each) => each === wanted)
  const found = exact.length > 0 ? exact : all.filter((each) => plain(each) === plain(wanted))
  const near = found.length > 0 ? found : all.filter((each) => plain(each).includes(plain(wanted)))
  return near.length === 1 && near[0] !== undefined
    ? { match: near[0] }
    : { missing: near.length > 1 ? 'which text' : 'no_such_text' }
}

/** The first text is what people call the title. */
function title(context: Context): TextRef {
  const all = context.text ?? []
  const first = all[0]
  if (!first) return { missing: 'no_text' }
  if (all.length === 1) return { match: first.text }
  const opening = all.filter(({ start }) => start <= Math.min(...all.map((each) => each.start)) + 0.01)
  return opening.length === 1 && opening[0] ? { match: opening[0].text } : { missing: 'which text' }
}

/** The only text; of several, the one that is spoken about, if one was just edited. */
function onlyText(context: Context): TextRef {
  const all = texts(context)
  if (all.length === 0) return { missing: 'no_text' }
  if (all.length > 1 && /_text$/.test(context.last_edit?.op ?? '')) return { it: true, named: true }
  return all.length === 1 && all[0] !== undefined ? { match: all[0] } : { missing: 'which text' }
}

function nthText(n: number, context: Context): TextRef {
  const ordered = [...(context.text ?? [])].sort((a, b) => a.start - b.start)
  const found = n > 0 ? ordered[n - 1] : ordered.at(n)
  return found ? { match: found.text } : { missing: 'no_such_text' }
}

function closing(context: Context): TextRef {
  const end = filmLength(context)
  const found = (context.text ?? []).filter((each) => each.end >= end - 0.05 && each.start > 0)
  return found.length === 1 && found[0] ? { match: found[0].text } : { missing: 'which text' }
}

/** The only text that contains something; undefined if there is none. */
const having = (pattern: RegExp) =>
  meaning((_, context) => {
    const found = texts(context).filter((text) => pattern.test(text))
    if (found.length === 0) return undefined
    return found.length === 1 && found[0] !== undefined ? { match: found[0] } : { missing: 'which text' }
  })

const MONTH =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'

export const TEXT_REF = {
  /** `the recipe line`, by one of its words */
  part: meaning<{ p: string }>(({ p }) => ({ match: p })),
  phone: having(/\d{2,}[\d\s().-]*\d{4}/),
  date: having(new RegExp(`\\b(?:${MONTH})[a-z]*\\b|\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|月\\d{1,2}[日号]?`, 'i')),
  price: having(/[$€£¥]\s?\d|\d\s?(?:[$€£¥元]|usd|eur)/i),
  address: having(/\bwww\.|https?:|\b[\w-]+\.(?:com|org|net|io|co|es|cn|de|uk|example)\b/i),
  handle: having(/(?:^|\s)@\w/),
  quoted: meaning<{ q: string }>(({ q }, context) => byWording(q, context)),
  written: meaning<{ w: string }>(({ w }) => ({ match: w })),
  id: meaning<{ i: string }>(({ i }) => (i.startsWith('t') ? { match: i } : undefined)),
  title: meaning((_, context) => title(context)),
  only: meaning((_, context) => onlyText(context)),
  nth: meaning<{ n: number }>(({ n }, context) => nthText(n, context)),
  /** `the last one`, which may also be a clip */
  nth_one: meaning<{ n: number }>(({ n }, context) => ({ ...nthText(n, context), loose: true as const })),
  opening: meaning((_, context) => nthText(1, context)),
  closing: meaning((_, context) => closing(context)),
  /** also by their number: `两行字`, never one of several */
  all: meaning<{ n?: number }>(({ n }, context) => {
    const count = texts(context).length
    if (count === 0) return { missing: 'no_text' }
    return n === undefined || n === count ? { all: true } : { missing: 'which text' }
  }),
  both: meaning((_, context) => (texts(context).length === 2 ? { all: true } : { missing: 'which text' })),
  all_but: meaning<{ t: TextRef }>(({ t }) =>
    'match' in t ? { all: true, but: t.match } : 'missing' in t ? t : undefined,
  ),
  /** `the second line (Shop now)`, `the sale headline ("Summer Sale")` */
  glossed: meaning<{ a?: TextRef; b: TextRef }>(({ b, a = b }) =>
    'match' in b && ('missing' in a || ('match' in a && a.match === b.match)) ? b : 'missing' in b ? b : undefined,
  ),
  list: meaning<{ a: TextRef; b: TextRef }>(({ a, b }) =>
    'match' in a && 'match' in b
      ? a.match === b.match
        ? undefined
        : { match: a.match, others: [b.match, ...(b.others ?? [])] }
      : 'missing' in a
        ? a
        : 'missing' in b
          ? b
          : undefined,
  ),
  /** `the line at the bottom`; undefined if there is none */
  placed: meaning<{ p: string }>(({ p }, { text = [] }) => {
    const found = text.filter(({ position }) => position === p)
    if (found.length === 0) return undefined
    return found.length === 1 && found[0] ? { match: found[0].text } : { missing: 'which text' }
  }),
  it: meaning(() => ({ it: true })),
}

/** A text in a list of several. */
export const TEXT_ONE = { quoted: TEXT_REF.quoted, nth: TEXT_REF.nth, title: TEXT_REF.title }
/** A text by its kind, never by its words. */
export const TEXT_CALLED = { title: TEXT_REF.title, only: TEXT_REF.only }
export const TEXT_IT = { it: TEXT_REF.it }
export const TEXT_ORDER = { nth: TEXT_REF.nth }
