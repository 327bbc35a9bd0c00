import { frameRate, nearestFrameRate, WRITTEN_RATES, writtenRate } from './frame-rates.ts'

/** Common properties of all formats. */
interface Common {
  mime: string
  /** other extensions of its files */
  also?: readonly string[]
  /** other formats that its first bytes may look like: related containers are similar */
  looksLike?: readonly string[]
  /** the service supports it (PROTOCOL.md 8); the local engine supports all */
  cloud?: true
}

interface Film extends Common {
  kind: 'film'
  /** FFmpeg's names */
  container: 'mp4' | 'mov' | 'matroska' | 'webm'
  video: 'h264' | 'vp9'
  audio: 'aac' | 'opus'
}

interface Animation extends Common {
  kind: 'animation'
  /** px of the longer side and frames per second: default limits, above which files get too large to send */
  most: { side: number; fps: number }
  /** most frames per second that players show */
  fastest?: number
}

interface Picture extends Common {
  kind: 'picture'
}

interface Sound extends Common {
  kind: 'sound'
  audio: 'aac' | 'mp3' | 'wav'
}

const ISO_MEDIA = ['mp4', 'm4v', 'mov', 'm4a', 'm4b']
const EBML = ['webm', 'mkv']

/** The formats of exports, by file extension. */
export const FORMATS = {
  mp4: {
    kind: 'film',
    mime: 'video/mp4',
    also: ['m4v'],
    looksLike: ISO_MEDIA,
    cloud: true,
    container: 'mp4',
    video: 'h264',
    audio: 'aac',
  },
  mov: {
    kind: 'film',
    mime: 'video/quicktime',
    looksLike: ISO_MEDIA,
    container: 'mov',
    video: 'h264',
    audio: 'aac',
  },
  webm: { kind: 'film', mime: 'video/webm', looksLike: EBML, container: 'webm', video: 'vp9', audio: 'opus' },
  mkv: { kind: 'film', mime: 'video/x-matroska', looksLike: EBML, container: 'matroska', video: 'h264', audio: 'aac' },
  // Its delays are hundredths of a second, and players show a frame with a delay of one ten times too long.
  gif: { kind: 'animation', mime: 'image/gif', most: { side: 480, fps: 12 }, fastest: 50 },
  webp: { kind: 'animation', mime: 'image/webp', most: { side: 640, fps: 15 } },
  mp3: { kind: 'sound', mime: 'audio/mpeg', audio: 'mp3' },
  wav: { kind: 'sound', mime: 'audio/wav', audio: 'wav' },
  m4a: { kind: 'sound', mime: 'audio/mp4', looksLike: ISO_MEDIA, audio: 'aac' },
  jpg: { kind: 'picture', mime: 'image/jpeg', also: ['jpeg'] },
  png: { kind: 'picture', mime: 'image/png', looksLike: ['apng'] },
} as const satisfies Record<string, Film | Animation | Picture | Sound>

export type Format = keyof typeof FORMATS
type Facts = Film | Animation | Picture | Sound
/** The properties of the formats of a kind. */
export type FactsOf<K extends Kind> = Extract<Facts, { kind: K }>
export type Kind = Facts['kind']
/** The formats of one kind: `'gif' | 'webp'`. */
export type FormatOf<K extends Kind> = { [F in Format]: (typeof FORMATS)[F]['kind'] extends K ? F : never }[Format]

export const FORMAT_NAMES = Object.keys(FORMATS) as [Format, ...Format[]] // the table is not empty

/** The properties of a format. */
export function factsOf(format: Format): Facts {
  return FORMATS[format]
}

/** The formats of the given kinds. */
export function formatsOfKind(...kinds: readonly Kind[]): Format[] {
  return FORMAT_NAMES.filter((format) => kinds.includes(FORMATS[format].kind))
}

/** Whether a format is of a kind. */
export function isOfKind<K extends Kind>(kind: K, format: Format): format is FormatOf<K> {
  return FORMATS[format].kind === kind
}

export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name)
}

/** The extensions that a format's files may have, its own first. */
export function endingsOf(format: Format): string[] {
  return [format, ...(factsOf(format).also ?? [])]
}

/** The format for a file extension or a name, in any case and without a dot. */
export function formatOf(ending: string): Format | undefined {
  const plain = ending.toLowerCase()
  if (plain === 'aac') return 'm4a' // AAC in its usual container
  return FORMAT_NAMES.find((format) => endingsOf(format).includes(plain))
}

/** Whether a file's extension is that of a format of a kind. */
export function isFileOfKind(kind: Kind, path: string): boolean {
  const format = formatOf(path.slice(path.lastIndexOf('.') + 1))
  return format !== undefined && isOfKind(kind, format)
}

/** The format of an exported file. @throws for any other file */
export function formatOfFile(path: string): Format {
  const format = formatOf(path.slice(path.lastIndexOf('.') + 1))
  if (!format) throw new Error(`no export is called ${path}`)
  return format
}

/** The MIME type of an exported file, by its name; undefined for any other file. */
export function mimeType(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  return isFormat(name) ? FORMATS[name].mime : undefined
}

/** Largest frame rate up to which animations may have any integer rate. */
const WHOLE_RATES = 50

/** The exact rate of an export in this format for a requested number, or undefined if there is no such rate. */
export function rateOf(format: Format, figure: number): number | undefined {
  const whole = Number.isInteger(figure) && figure >= 1 && figure <= WHOLE_RATES
  return factsOf(format).kind === 'animation' && whole ? figure : frameRate(figure)
}

/** The alternatives to an unavailable rate: `fps must be one of 24, 25 …; the nearest to 48 is 50`. */
export function noRate(format: Format, figure: number): string {
  const animated = factsOf(format).kind === 'animation'
  const whole = Math.max(1, Math.round(figure))
  const nearest = animated && whole <= WHOLE_RATES ? whole : writtenRate(nearestFrameRate(figure))
  const among = `${animated ? `a whole number from 1 to ${WHOLE_RATES} or ` : ''}one of ${WRITTEN_RATES}`
  return `must be ${among}; the nearest to ${figure} is ${nearest}`
}
