/**
 * A recogniser that listens to a recording, as the source of its words. In a draft it is written in place of a file's id, with the
 * language that is spoken where that was said; what it hears has an id as if it were a file.
 */
const HEARD = 'heard'

/** As a draft has it. */
export function recogniserAs(language: string | undefined): string {
  return language === undefined ? HEARD : `${HEARD}:${language}`
}

/** The language that a draft's source says is spoken, undefined where it is to be found out; null for a file. */
export function languageIn(source: string): string | undefined | null {
  if (source === HEARD) return undefined
  return source.startsWith(`${HEARD}:`) ? source.slice(HEARD.length + 1) : null
}

/** Of a recording whose words nobody wants to know: no file has them, and it is not listened to. */
export const NO_SOURCE = 'none'

/** Whether a draft's source is none of the uploaded files. */
export function isNoFile(source: string): boolean {
  return source === NO_SOURCE || languageIn(source) !== null
}

/** The id of what is heard in a recording. */
export function heardId(mediaId: string, language: string | undefined): string {
  return `${HEARD}:${language ?? ''}:${mediaId}`
}

/** What was asked for by such an id; undefined for one of a file. */
export function heardBy(id: string): { mediaId: string; language: string | undefined } | undefined {
  const [, language, mediaId] = /^heard:([a-z]*):(.+)$/.exec(id) ?? []
  return mediaId === undefined ? undefined : { mediaId, language: language || undefined }
}
