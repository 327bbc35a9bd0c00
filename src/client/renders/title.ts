import { readTimeline } from '../../timeline/timeline.ts'

/** Meaningless names given by cameras, phones or programs. */
const NAMELESS =
  /^(img|dsc|dscn|dscf|pxl|mvi|vid|gopr|mmexport|screen ?shot|whatsapp|image|photo|video|clip|untitled|project|file|download)(?![\p{Ll}])|^[\da-f]{8} [\da-f]{4} |^[\da-f]{16,}$/iu

/** Limits for a text to count as a title: length in characters, and start in ms. */
const LONGEST = 60
const OPENS = 1000

/**
 * The name of an untitled project: its opening text, or else the first picture on its timeline with a meaningful name.
 */
export function titleOf(draft: unknown): string {
  const { tracks } = readTimeline(draft)
  const named = (type: string) => tracks.filter((track) => track.type === type).flatMap(({ segments }) => segments)
  const opening = named('text')
    .find(({ startMs }) => startMs <= OPENS)
    ?.name.replace(/\s+/g, ' ')
    .trim()
  if (opening !== undefined && opening.length <= LONGEST && /\p{L}/u.test(opening)) return opening
  return named('video').flatMap(({ name }) => readable(name) ?? [])[0] ?? 'video'
}

/** `red-panda.jpg` → `Red Panda` */
function readable(name: string): string | undefined {
  const words = name
    .replace(/\.[A-Za-z\d]{2,5}$/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
  if (NAMELESS.test(words) || !/\p{L}{2}/u.test(words)) return undefined
  return words.replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase())
}
