/**
 * Speech recognition as the source of a recording's words. In a draft it replaces a file's id, optionally with the language;
 * its result has an id like a file.
 */
const HEARD = 'heard'

/** Its form in drafts. */
export function recogniserAs(language: string | undefined): string {
  return language === undefined ? HEARD : `${HEARD}:${language}`
}

/** The language of a draft's source, undefined to detect it; null for a file. */
export function languageIn(source: string): string | undefined | null {
  if (source === HEARD) return undefined
  return source.startsWith(`${HEARD}:`) ? source.slice(HEARD.length + 1) : null
}

/** Source of a recording without a transcript that is not to be recognised. */
export const NO_SOURCE = 'none'

/** Whether a draft's source is not an uploaded file. */
export function isNoFile(source: string): boolean {
  return source === NO_SOURCE || languageIn(source) !== null
}

/** The id of a recording's recognised words. */
export function heardId(mediaId: string, language: string | undefined): string {
  return `${HEARD}:${language ?? ''}:${mediaId}`
}

/** Parses such an id; undefined for a file's. */
export function heardBy(id: string): { mediaId: string; language: string | undefined } | undefined {
  const [, language, mediaId] = /^heard:([a-z]*):(.+)$/.exec(id) ?? []
  return mediaId === undefined ? undefined : { mediaId, language: language || undefined }
}
