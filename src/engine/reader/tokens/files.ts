import { matched, type Piece } from './token.ts'

/** Names of files and addresses: their full stops end no sentence. */

const EXTENSIONS =
  'mp4|mov|m4v|mkv|webm|avi|gif|jpe?g|png|webp|heic|bmp|tiff?|svg|mp3|wav|m4a|aac|flac|ogg|opus|srt|vtt|ass|cube|pdf|docx?'
const LINK = /^https?:\/\/[^\s"'<>，。；、）)]{1,2000}/i
/** To be shown as they are written, without quotation marks: `www.example.com`, `sales@example.com`, `@example`, `#example`. */
const ADDRESS =
  /^(?:[\w.+-]{1,64}@)?(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|net|org|info|biz|shop|store|app|dev|io|ai|co|me|tv|edu|gov|eu|uk|us|ca|de|fr|es|it|nl|mx|ar|br|in|au|jp|kr|cn|hk|tw)(?![a-z0-9-]|\.[a-z0-9])(?:\/[\w./~-]{0,200}[\w/])?|^[@#][a-z][\w.]{2,40}\w/i
const FILE = new RegExp(`^[\\w][\\w.\\-]{0,120}\\.(?:${EXTENSIONS})(?![\\w])`, 'i')
/** A name with an extension, in any script. */
const NAMES_FILE = new RegExp(`\\.(?:${EXTENSIONS})$`, 'i')

/** Names of files by first letter, longest first. */
export type Known = ReadonlyMap<string, readonly string[]>

export function knownNames(names: readonly string[]): Known {
  const known = new Map<string, string[]>()
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const first = name.charAt(0).toLowerCase()
    known.set(first, [...(known.get(first) ?? []), name])
  }
  return known
}

export function linkAt(rest: string): Piece | undefined {
  return matched('link', LINK, rest)
}

/** A known name, with its spaces, or any that has an extension. */
export function namedFile(rest: string, known: Known): Piece | undefined {
  const lower = rest.toLowerCase()
  const name = known
    .get(lower.charAt(0))
    ?.find((each) => lower.startsWith(each.toLowerCase()) && !/^[a-z0-9_]/i.test(rest.slice(each.length)))
  if (name !== undefined) return { kind: 'file', length: name.length, text: name }
  const found = FILE.exec(rest)?.[0]
  return found === undefined ? undefined : { kind: 'file', length: found.length, text: found }
}

/** Whether a text ends with the extension of a media file. */
export function endsLikeFile(text: string): boolean {
  return NAMES_FILE.test(text)
}

/** Whether a text is the name of a file as a whole. */
export function isFileName(text: string): boolean {
  return FILE.exec(text)?.[0] === text
}

/** An address of a file names the file, not a text. */
export function addressAt(rest: string, before: string): Piece | undefined {
  if (/[\w@#./-]/.test(before)) return undefined
  const found = matched('address', ADDRESS, rest)
  return found && !endsLikeFile(found.text) ? found : undefined
}
