import { utf16Of } from '../../../protocol/utf-16.ts'
import { MediaError } from '../media.ts'

/** A file's text and its encoding, for a person. */
export interface DecodedText {
  text: string
  /** `UTF-8`, `UTF-16`, or an old one such as `GBK` */
  encoding: string
}

/**
 * Decodes a text in any encoding. Legacy encodings are detected by letter statistics, which may be wrong for short texts, so
 * the name is shown to the person.
 * @throws {MediaError} if the encoding can't be detected
 */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const utf16 = utf16Of(bytes)
  // The decoder drops the byte order mark.
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' }
  const text = new TextDecoder().decode(bytes)
  if (isUtf8(text) && !text.includes(JAPANESE_ESCAPE)) return { text, encoding: 'UTF-8' }
  const { label, name } = await detected(bytes)
  return { text: completed(new TextDecoder(label).decode(bytes), label), encoding: name }
}

/** Starts two-byte characters in ISO-2022-JP, a 7-bit encoding. */
const JAPANESE_ESCAPE = '\u001b$'

/** Some characters may be damaged, but valid multi-byte characters do not occur by chance. */
function isUtf8(text: string): boolean {
  const damaged = count(text, /\ufffd/g)
  return damaged === 0 || count(text, /[^\u0000-\u007f\ufffd]/g) > 10 * damaged
}

function count(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0
}

interface Encoding {
  /** as TextDecoder calls it */
  label: string
  /** as people do */
  name: string
}

/** jschardet's names, in lower case, if TextDecoder or people use another. */
const ENCODINGS: Record<string, Encoding> = {
  gb18030: { label: 'gb18030', name: 'GBK' },
  big5: { label: 'big5', name: 'Big5' },
  big5hkscs: { label: 'big5', name: 'Big5' },
  cp932: { label: 'shift_jis', name: 'Shift-JIS' },
  shift_jis: { label: 'shift_jis', name: 'Shift-JIS' },
  shift_jis_2004: { label: 'shift_jis', name: 'Shift-JIS' },
  'euc-jp': { label: 'euc-jp', name: 'EUC-JP' },
  'euc-jis-2004': { label: 'euc-jp', name: 'EUC-JP' },
  'iso2022-jp-2': { label: 'iso-2022-jp', name: 'ISO-2022-JP' },
  'iso2022-jp-2004': { label: 'iso-2022-jp', name: 'ISO-2022-JP' },
  'iso2022-jp-ext': { label: 'iso-2022-jp', name: 'ISO-2022-JP' },
  'iso-2022-jp': { label: 'iso-2022-jp', name: 'ISO-2022-JP' },
  cp949: { label: 'euc-kr', name: 'EUC-KR' },
  'euc-kr': { label: 'euc-kr', name: 'EUC-KR' },
  cp874: { label: 'windows-874', name: 'windows-874' },
  'tis-620': { label: 'windows-874', name: 'windows-874' },
  cp1258: { label: 'windows-1258', name: 'windows-1258' },
  'koi8-r': { label: 'koi8-r', name: 'KOI8-R' },
  'koi8-u': { label: 'koi8-u', name: 'KOI8-U' },
}
for (let page = 1250; page <= 1258; page++) {
  const name = `windows-${page}`
  ENCODINGS[name] = { label: name, name }
}

/** Bytes to analyse: enough to tell, and still quick. */
const SAMPLE = 64 * 1024

async function detected(bytes: Uint8Array): Promise<Encoding> {
  // A megabyte of letter statistics, for the few files that are neither UTF-8 nor UTF-16.
  const { chardet } = await import('jschardet')
  const sample = sampleOf(bytes)
  const options = { encodingEra: chardet.EncodingEra.MODERN_WEB, ignoreThreshold: true }
  const found = chardet
    .detectAll(sample, options)
    .flatMap(({ encoding, confidence }) => {
      const known = ENCODINGS[encoding?.toLowerCase() ?? '']
      return known ? [{ known, likely: confidence * plausible(new TextDecoder(known.label).decode(sample)) }] : []
    })
    .sort((a, b) => b.likely - a.likely)
  if (!found[0]) throw new MediaError('the encoding of its text is not clear: save it as UTF-8')
  return found[0].known
}

/** The lines with non-ASCII characters: times and numbers tell nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/[\r\n]+/)
  const telling = lines.filter((line) => /[\u0080-\u00ff\u001b]/.test(line))
  return Buffer.from(telling.join('\n').slice(0, SAMPLE), 'latin1')
}

/** Plausibility, 0-1: words that mix scripts indicate a wrong encoding, which statistics of few words miss. */
function plausible(text: string): number {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\u0000-\u007f]/.test(word))
  const mixed = words.filter((word) => /\p{Script=Latin}/u.test(word) && OTHERS.test(word))
  return 1 - mixed.length / Math.max(1, words.length)
}

const OTHERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u

/** Characters of windows-1252 that Node 20 decodes as control characters. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function completed(text: string, label: string): string {
  if (label !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, (character) => WESTERN[character.charCodeAt(0) - 0x80] ?? character)
}
