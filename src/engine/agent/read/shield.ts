import type { Context } from '../context.ts'
import { files, matchesOf } from './filenames.ts'
import { fold, simple } from './fold.ts'
import type { Token } from './token.ts'
import { bare, lists, successors } from './unquoted.ts'

const PAIRS: Record<string, string> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
  "'": "'",
  '`': '`',
  '«': '»',
  '„': '“',
  '＂': '＂',
}
const LETTER = /[\p{L}\p{N}]/u

/** A quote that opens here closes where? An apostrophe is no quote: it has a letter before it or after its end. */
function closing(text: string, at: number, odd: boolean): number {
  const open = text[at] ?? ''
  const close = PAIRS[open]
  if (close === undefined) return -1
  const apostrophe = open === "'" || open === '‘'
  const before = text[at - 1] ?? ' '
  if (apostrophe && /[a-zA-Z\d]/.test(before)) return -1
  if (open === '"' && /\d/.test(before) && !text.slice(at + 1).includes('"')) return -1
  let nested = 0
  for (let i = at + 1; i < text.length && i < at + 4000; i++) {
    const here = text[i]
    if (here === '\\') {
      i += 1
      continue
    }
    if (here === '"' && open === '"' && opensWithin(text, i)) nested += 1
    else if (here === close && nested > 0) {
      nested -= 1
      continue
    }
    if (nested > 0) continue
    const ends = here === close || (open === '“' && here === '"' && odd) || (open === '‘' && here === "'")
    if (ends && !(apostrophe && LETTER.test(text[i + 1] ?? ' ') && /[a-zA-Z]/.test(text[i + 1] ?? ' '))) return i
    if (apostrophe && here === '\n') return -1
  }
  // an opening quote that nothing closes: what follows is text, never a command
  return apostrophe || open === '`' ? -1 : text.length
}

/** `"Say "hi" now"`: a straight quote that opens another inside, with both still to be closed. */
const opensWithin = (text: string, at: number): boolean =>
  /\s/.test(text[at - 1] ?? ' ') &&
  /\S/.test(text[at + 1] ?? ' ') &&
  /^"[^"\n]{1,200}[^\s"]"[^"\n]{0,200}[^\s"]"/.test(text.slice(at)) &&
  !/^"[^"]*"\s*(?:[,;.:]|and\b|on\b|at\b|to\b|in\b|for\b|with\b|from\b|then\b)/.test(text.slice(at))

/** What a quote holds: `\"` is a quotation mark. */
const unescaped = (text: string) => text.replace(/\\(["'“”])/g, '$1')

function literals(text: string): Token[] {
  const found: Token[] = []
  // one straight quote too many: it is the one that opens nothing
  const odd = [...text.matchAll(/"/g)].length % 2 === 1
  for (let i = 0; i < text.length; i++) {
    const end = closing(text, i, odd)
    if (end < 0) continue
    const loose = text[i] === '“' || (odd && text[i] === '"')
    if (loose && /[\s,.;:)]/.test(text[i + 1] ?? ' ')) continue
    const inner = text.slice(i + 1, end).trim()
    if (inner !== '') {
      const opens = text[i] === '《'
      found.push({
        start: i,
        end: Math.min(end + 1, text.length),
        text: opens ? '《' : '"',
        value: { kind: 'literal', text: unescaped(inner) },
      })
    }
    i = end
  }
  return found
}

const URL_PATTERN =
  /(?:https?:\/\/|www\.)[^\s"'<>，。；、）)]{1,2000}|\b(?:youtu\.be|youtube\.com|bilibili\.com|vimeo\.com|tiktok\.com)\/[^\s，。]{0,500}/gi
const bareName = (text: string) =>
  fold(text)
    .replace(/\.[a-z\d]+$/, '')
    .replace(/[\s_-]+/g, '')
const CLIP_AFTER =
  /^(?:'s)?\s*(?:photo|picture|image|pic|clip|video|shot|scene|one\b|footage|照片|图|那张|那段|片段|视频)/
const TEXT_NEAR = /text|title|label|caption|word|line|name tag|文字|字|标题|标签|写/

/** `the Larch photo`, `elva.jpg`: what a file is called, though a text says the same. */
function namesFile(folded: string, at: number, wanted: string, { uploads }: Context): boolean {
  const rest = folded.slice(at + wanted.length)
  if (/^\.[a-z\d]{2,4}\b/.test(rest) || CLIP_AFTER.test(rest)) return true
  const file = uploads.some((u) => bareName(u.name) === bareName(wanted))
  return file && !TEXT_NEAR.test(folded.slice(Math.max(0, at - 14), at) + rest.slice(0, 12))
}

/** `a fade at the end`: a place, though a text says “The End”. */
const tellsPlace = (text: string, at: number, standing: string): boolean =>
  /\b(?:at|to|until|till|from|by|near|towards?|before) $/i.test(text.slice(0, at)) &&
  text.slice(at, at + standing.length) !== standing &&
  /^the (?:very )?(?:end|start|beginning|middle|top|bottom)$/i.test(standing)

/** The texts that stand on the timeline, where the message names one without quotes. */
function known(text: string, context: Context): Token[] {
  const folded = fold(text)
  return (context.text ?? []).flatMap(({ text: standing }) => {
    const wanted = fold(standing)
    const at = wanted.length < 3 ? -1 : folded.indexOf(wanted)
    const apart = !/[a-z\d]/.test(folded[at - 1] ?? ' ') && !/[a-z\d]/.test(folded[at + wanted.length] ?? ' ')
    if (at < 0 || !apart || tellsPlace(text, at, standing) || namesFile(folded, at, wanted, context)) return []
    return [
      {
        start: at,
        end: at + wanted.length,
        text: '"',
        value: { kind: 'literal', text: standing, known: true } as const,
      },
    ]
  })
}

/** `a "fadewhite" transition`: the name of a kind, not a text. */
const ofKind = (text: string, { end }: Token): boolean =>
  /^\s*(?:transitions?|filters?|effects?|looks?|mood|style|preset|转场|滤镜|特效|效果)\b/i.test(text.slice(end)) ||
  /^\s*(?:转场|滤镜|特效|效果)/.test(text.slice(end))

/** `add "song.mp3"`: a file in quotes is that file. */
function asFile(token: Token, { uploads }: Context): Token {
  const { value } = token
  const name = value.kind === 'literal' ? uploads.find((u) => fold(u.name) === fold(value.text))?.name : undefined
  return name === undefined ? token : { ...token, text: fold(name), value: { kind: 'file', name, known: true } }
}

/** Pieces that are never commands: links, quotes, file names, texts; the first of those that overlap, in that order. */
export function shield(message: string, context: Context): Token[] {
  const text = simple(message)
  const occupied = new Uint8Array(text.length)
  const standing = known(text, context)
  const taken: Token[] = []
  const groups = [
    matchesOf(text, URL_PATTERN, (url) => ({ kind: 'url', url })),
    literals(text)
      .filter((token) => !ofKind(text, token))
      .map((token) => asFile(token, context)),
    lists(text, context),
    bare(text),
    standing,
    successors(text, standing),
    files(text, context),
  ]
  for (const token of groups.flat()) {
    if (occupied.subarray(token.start, token.end).includes(1)) continue
    occupied.fill(1, token.start, token.end)
    taken.push(asWritten(token, text, message))
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** Texts and new names are kept in the characters of the message. */
function asWritten(token: Token, text: string, message: string): Token {
  const { value } = token
  if (text === message || !(value.kind === 'literal' || value.kind === 'file') || value.known) return token
  const inner = value.kind === 'literal' ? value.text : value.name
  const at = text.indexOf(inner, token.start)
  if (at < 0 || at >= token.end) return token
  const own = message.slice(at, at + inner.length)
  return { ...token, value: value.kind === 'literal' ? { ...value, text: own } : { ...value, name: own } }
}
