import { slashedLines } from './lines.ts'
import { bulletAt, countedAt, withoutCounting } from './markers.ts'
import { narrowed } from './narrow.ts'
import { commonTerms, simplified } from './traditional.ts'

/** The tokens of a message. Rules only see tokens; their positions in the message are kept for quoting. */
export interface Token {
  kind: 'word' | 'number' | 'clock' | 'quote' | 'file' | 'address' | 'color' | 'link' | 'mark' | 'break'
  /** lower case; verbatim for quotations and files */
  text: string
  /** of a number its value, of a clock time its seconds */
  value: number
  /** base forms of which the word may be an inflection, besides itself */
  forms?: readonly string[]
  /** in a language without spaces, a space that is treated as a comma */
  pause?: true
  /** not in any table of the language */
  unknown?: true
  /** preceded by a space */
  spaced?: true
  /** begins with a capital letter */
  capital: boolean
  start: number
  end: number
}

const EXTENSIONS =
  'mp4|mov|m4v|mkv|webm|avi|gif|jpe?g|png|webp|heic|bmp|tiff?|svg|mp3|wav|m4a|aac|flac|ogg|opus|srt|vtt|ass|cube|pdf|docx?'

/** Opening quotation marks, with the closing ones. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
  "'": "'",
  '`': '`',
}

interface Piece {
  kind: Token['kind']
  length: number
  text: string
  value?: number
  pause?: true
  forms?: readonly string[]
}

const LINK = /^https?:\/\/[^\s"'<>，。；、）)]{1,2000}/i
/** To be shown as they are written, without quotation marks: `www.example.com`, `sales@example.com`, `@example`, `#example`. */
const ADDRESS =
  /^(?:[\w.+-]{1,64}@)?(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|net|org|info|biz|shop|store|app|dev|io|ai|co|me|tv|edu|gov|eu|uk|us|ca|de|fr|es|it|nl|mx|ar|br|in|au|jp|kr|cn|hk|tw)(?![a-z0-9-]|\.[a-z0-9])(?:\/[\w./~-]{0,200}[\w/])?|^[@#][a-z][\w.]{2,40}\w/i
const FILE = new RegExp(`^[\\w][\\w.\\-]{0,120}\\.(?:${EXTENSIONS})(?![\\w])`, 'i')
/** A name with an extension, in any script. */
const NAMES_FILE = new RegExp(`\\.(?:${EXTENSIONS})$`, 'i')
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3})[:：](\d{2}(?:\.\d+)?)(?![\d:])/
/** `1m30s`, `2min05s` */
const UNITS = /^(?:(\d{1,2})h)?(\d{1,3})m(?:in)?(\d{1,2}(?:\.\d+)?)s(?:ec)?(?![\p{L}\p{N}])/iu
/** `9:16`, `2.39:1`: not a clock time */
const RATIO = /^\d{1,2}(?:\.\d{1,2})?[:：]\d{1,2}(?![\d:]|\.\d|倍|%)/
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/
/** Full stops that do not end a sentence. */
const ABBREVIATION = /^(?:i\.e|e\.g|dr|mr|mrs|ms|vs|approx)\.(?=[\s,])|^(?:no|nr)\.(?= ?\d)/i
/** `1280x720` */
const TIMES_SIGN = /^[x×](?=\d)/i
const COLOR = /^#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/i
/** `title -> Sale`: read like *to* */
const ARROW = /^(?:[-=]{1,2}>|>(?=\s)|[→⇒➔➜➡]\uFE0F?)/u
/** What an arrow may stand for, in the words of the languages. */
const TO = ['to', 'a', '成'] as const
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)\b/i
/** Begins with a Chinese character. */
export const HAN = /^\p{Script=Han}/u
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’](?!s\b)[\p{L}]+)*/u
const POSSESSIVE = /^['’]s\b/i
/** `w/ music`, `w/o music` */
const WITH = /^w\/(?:o(?![\p{L}\p{N}]))?/iu
/** `shuffle 'em` */
const THEM = /^['’]em\b/i

/**
 * Splits a message into tokens. Names of files are single tokens, including their spaces, and so are quotations.
 * @param written the message
 * @param names of files that it may mention
 */
export function tokensOf(written: string, names: readonly string[]): Token[] {
  const message = commonTerms(narrowed(written), names)
  const known = knownNames(names)
  const lines = slashedLines(message, names)
  const tokens: Token[] = []
  let at = bulletAt(message, 0)
  while (at < message.length) {
    const line = lines.get(at)
    const piece: Piece | undefined =
      line === undefined ? pieceAt(message, at, known) : { kind: 'quote', length: line.length, text: line }
    if (piece === undefined) {
      at += 1
      continue
    }
    const { kind, length, text, value = 0, pause, forms } = piece
    tokens.push({
      kind,
      text: kind === 'quote' && line === undefined ? written.slice(at + 1, at + length - 1) : text,
      value,
      capital: /^\p{Lu}/u.test(message.slice(at, at + 2)),
      start: at,
      end: at + length,
      ...(/\s/.test(message.charAt(at - 1)) && { spaced: true as const }),
      ...(pause && { pause }),
      ...(forms && { forms }),
    })
    at += length
    if (kind === 'quote' && endsSentence(message, at))
      tokens.push({ kind: 'break', text: '.', value: 0, capital: false, start: at, end: at })
    if (message[at - 1] === '\n') at = bulletAt(message, at)
    else if (/[；;。]/.test(message.charAt(at - 1))) at += countedAt(message, at)
  }
  return withoutCounting(tokens, message)
}

/** `… “Welcome to Lisbon.” Lower the music`: the full stop in a quotation ends the sentence around it. */
function endsSentence(message: string, at: number): boolean {
  return /^[.!?]/.test(message.charAt(at - 2)) && /^\s+\p{Lu}/u.test(message.slice(at, at + 4))
}

type Known = ReadonlyMap<string, readonly string[]>

/** Names by first letter, longest first. */
function knownNames(names: readonly string[]): Known {
  const known = new Map<string, string[]>()
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const first = name.charAt(0).toLowerCase()
    known.set(first, [...(known.get(first) ?? []), name])
  }
  return known
}

function pieceAt(message: string, at: number, known: Known): Piece | undefined {
  const rest = message.slice(at, at + 2100)
  const letter = rest.charAt(0)
  if (letter === '\n') return { kind: 'break', length: 1, text: '\n' }
  const before = message.charAt(at - 1)
  if (/\s/.test(letter)) return pauseAt(before, rest.trimStart(), known)
  return (
    matched('link', LINK, rest) ??
    (/[\p{L}\p{N}]/u.test(before) && !HAN.test(before) ? undefined : namedFile(rest, known)) ??
    (/\s/.test(before) ? matched('word', THEM, rest, 'them') : undefined) ??
    quoteAt(message, at, known) ??
    arrowAt(rest) ??
    matched('color', COLOR, rest) ??
    addressAt(rest, before) ??
    clockAt(rest) ??
    ratioAt(rest) ??
    matched('word', ORDINAL, rest) ??
    numberAt(rest) ??
    (/[\d\s]/.test(before) ? matched('mark', TIMES_SIGN, rest, 'x') : undefined) ??
    isAt(rest) ??
    (/[\p{L}\p{N}/]/u.test(before) ? undefined : matched('word', WITH, rest)) ??
    abbreviated(rest) ??
    hanAt(rest) ??
    wordAt(rest) ??
    markAt(message, at)
  )
}

/** Chinese has no spaces between words: a space is a pause, but not before a name. */
function pauseAt(before: string, after: string, known: Known): Piece | undefined {
  const pauses = HAN.test(before) && HAN.test(after) && namedFile(after, known) === undefined
  return pauses ? { kind: 'mark', length: 1, text: ',', pause: true } : undefined
}

/** An address of a file names the file, not a text. */
function addressAt(rest: string, before: string): Piece | undefined {
  if (/[\w@#./-]/.test(before)) return undefined
  const found = matched('address', ADDRESS, rest)
  return found && !NAMES_FILE.test(found.text) ? found : undefined
}

/** `the clip's sound`, `the clip's too dark` */
function isAt(rest: string): Piece | undefined {
  const found = matched('word', POSSESSIVE, rest, "'s")
  return found && { ...found, forms: ['is'] }
}

function arrowAt(rest: string): Piece | undefined {
  const found = matched('mark', ARROW, rest, '→')
  return found && { ...found, forms: TO }
}

function hanAt(rest: string): Piece | undefined {
  const found = HAN.exec(rest)?.[0]
  return found === undefined ? undefined : { kind: 'word', length: found.length, text: simplified(found) }
}

function matched(kind: Token['kind'], pattern: RegExp, rest: string, text?: string): Piece | undefined {
  const found = pattern.exec(rest)?.[0]
  if (found === undefined) return undefined
  return {
    kind,
    length: found.length,
    text: text ?? (kind === 'link' || kind === 'address' ? found : found.toLowerCase().replaceAll('’', "'")),
  }
}

function namedFile(rest: string, known: Known): Piece | undefined {
  const lower = rest.toLowerCase()
  const name = known
    .get(lower.charAt(0))
    ?.find((each) => lower.startsWith(each.toLowerCase()) && !/^[a-z0-9_]/i.test(rest.slice(each.length)))
  if (name !== undefined) return { kind: 'file', length: name.length, text: name }
  const found = FILE.exec(rest)?.[0]
  return found === undefined ? undefined : { kind: 'file', length: found.length, text: found }
}

/** Longest quotation, characters. */
const LONGEST_QUOTE = 2000

function quoteAt(message: string, at: number, known: Known): Piece | undefined {
  const open = message.charAt(at)
  const close = Object.hasOwn(QUOTES, open) ? QUOTES[open] : undefined
  if (close === undefined) return undefined
  const apostrophe = open === "'" || open === '‘'
  if (apostrophe && /[\p{L}\p{N}]/u.test(message.charAt(at - 1))) return undefined
  const end = apostrophe ? closing(message, at, /['’](?![\p{L}\p{N}])/u) : otherEnd(message, at, close)
  if (end === undefined) return undefined
  const text = message.slice(at + 1, end)
  const names = known.get(text.charAt(0).toLowerCase()) ?? []
  const file = names.find((each) => each.toLowerCase() === text.toLowerCase() && NAMES_FILE.test(each))
  if (file !== undefined) return { kind: 'file', length: end + 1 - at, text: file }
  return { kind: open === '`' && FILE.exec(text)?.[0] === text ? 'file' : 'quote', length: end + 1 - at, text }
}

function closing(message: string, at: number, pattern: RegExp): number | undefined {
  const found = pattern.exec(message.slice(at + 1, at + LONGEST_QUOTE))
  return found === null || found.index === 0 ? undefined : at + 1 + found.index
}

/** A quotation that is never closed extends to the end of the line. */
function otherEnd(message: string, at: number, close: string): number | undefined {
  const found = message.indexOf(close, at + 1)
  if (found >= 0 && found - at < LONGEST_QUOTE) return found
  if (close === '`') return undefined
  const line = message.indexOf('\n', at + 1)
  return Math.min(line < 0 ? message.length : line, at + LONGEST_QUOTE)
}

function clockAt(rest: string): Piece | undefined {
  const found = CLOCK.exec(rest) ?? UNITS.exec(rest)
  if (!found) return undefined
  const [text, hours, minutes, seconds] = found
  const value = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
  return { kind: 'clock', length: text.length, text: text.replace('：', ':'), value }
}

function ratioAt(rest: string): Piece | undefined {
  const text = RATIO.exec(rest)?.[0]
  return text === undefined
    ? undefined
    : { kind: 'clock', length: text.length, text: text.replace('：', ':'), value: Number.NaN }
}

function numberAt(rest: string): Piece | undefined {
  const found = NUMBER.exec(rest)?.[0]
  if (found === undefined) return undefined
  return { kind: 'number', length: found.length, text: found, value: Number(found.replaceAll(',', '')) }
}

function wordAt(rest: string): Piece | undefined {
  const found = WORD.exec(rest)?.[0]
  if (found === undefined) return undefined
  const han = [...found].findIndex((letter) => HAN.test(letter))
  const word = han > 0 ? [...found].slice(0, han).join('') : found
  return { kind: 'word', length: word.length, text: plainWord(word) }
}

/** The words of a text, except Chinese ones, in the form of tokens. */
export function latinWords(text: string): string[] {
  return (text.match(new RegExp(WORD.source.slice(1), 'gu')) ?? []).map(plainWord)
}

function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}

const DASHES = /[-–—−~～]/
const SAME_MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '（': '(',
  '）': ')',
  '％': '%',
  '×': 'x',
  '＋': '+',
  '／': '/',
}
const BREAKS = /[;；。！!？?①-⑳]/u

function markAt(message: string, at: number): Piece | undefined {
  const letter = String.fromCodePoint(message.codePointAt(at) ?? 0)
  const after = message.charAt(at + letter.length)
  const before = message.charAt(at - 1)
  if (BREAKS.test(letter) || (letter === '.' && !/[\p{L}\p{N}]/u.test(after)))
    return { kind: 'break', length: letter.length, text: letter }
  if (DASHES.test(letter)) {
    const joins = /[\p{L}\p{N}%]/u.test(before) && /\p{L}/u.test(after) && !HAN.test(after)
    return joins ? undefined : { kind: 'mark', length: 1, text: '-' }
  }
  return { kind: 'mark', length: letter.length, text: SAME_MARKS[letter] ?? letter }
}

/** `i.e.` as `ie` */
function abbreviated(rest: string): Piece | undefined {
  const found = matched('word', ABBREVIATION, rest)
  return found && { ...found, text: found.text.replaceAll('.', '') }
}
