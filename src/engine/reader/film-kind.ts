import type { FilmKind } from '../../edits/values/film-kind.ts'

/** Names of kinds of films, in the supported languages. The tables of `build_sequence` read sentences with them. */
const NAMES: readonly (readonly [FilmKind, RegExp])[] = [
  ['highlights', /\bhighlights?\b|\bbest moments\b|\brecap\b|集锦|精彩|高光/i],
  ['memories', /\bmemor(?:y|ies)\b|回忆|纪念/i],
  ['reel', /\breels?\b|\btiktok\b|\bshorts\b|抖音|竖屏短视频/i],
  ['promo', /\bpromo(?:s|tional)?\b|\bteaser\b|\btrailer\b|\bad(?:vert)?\b|\bcommercial\b|宣传|预告|广告|推广/i],
]

const QUOTED = /"[^"]*"|“[^”]*”|「[^」]*」|《[^》]*》/g

/** The kind of film that a message asks for, if any. @param message quotations and names of files in it are ignored */
export function filmKindIn(message: string, files: readonly string[]): FilmKind | undefined {
  const bare = files.reduce((text, name) => text.replaceAll(name, ' '), message).replace(QUOTED, ' ')
  return NAMES.find(([, words]) => words.test(bare))?.[0]
}
