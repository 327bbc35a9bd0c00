import { readTimeline } from '../../timeline/timeline.ts'

/** Names that a camera, a phone or a program gave say nothing of what is to be seen. */
const NAMELESS =
  /^(img|dsc|dscn|dscf|pxl|mvi|vid|gopr|mmexport|screen ?shot|whatsapp|image|photo|video|clip|untitled|project|file|download)(?![\p{Ll}])|^[\da-f]{8} [\da-f]{4} |^[\da-f]{16,}$/iu

/** What a project without a title is called: after the first picture on its timeline whose name says something. */
export function titleOf(draft: unknown): string {
  const pictures = readTimeline(draft).tracks.filter(({ type }) => type === 'video')
  const names = pictures.flatMap(({ segments }) => segments.map(({ name }) => readable(name)))
  return names.find((name) => name !== undefined) ?? 'video'
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
