import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { BROUGHT_FACES, CHINESE_FACES, type ChineseFace, faceNamed } from '../../../protocol/faces.ts'
import { FONT_SCRIPTS, FONTS_FOLDER } from '../../../protocol/scripts.ts'

/** Files of the engine's own and of installed fonts. Does not load fonts, so the engine process can use it. */

/** A file of a font package and the characters that it declares. */
export interface Subset {
  family: string
  file: string
  ranges: [number, number][]
}

const require = createRequire(import.meta.url)
let subsets: { first: Subset[]; last: Subset[] } | undefined

/**
 * Inter precedes the emoji, so that digits and © stay text; the emoji precede Noto Sans SC, so that ❤ and ☀ are in colour.
 */
export function subsetsFor(text: string): Subset[] {
  subsets ??= {
    first: [...subsetsOf('@fontsource-variable/inter'), emojiFont()],
    last: subsetsOf('@fontsource-variable/noto-sans-sc'),
  }
  const fonts = FONT_SCRIPTS.filter(({ letters }) => letters.test(text)).map(({ font }) => font)
  return [...subsets.first, ...[...new Set(fonts)].flatMap((name) => brought(name)), ...subsets.last]
}

/** Subsets of a theme's typeface, with matching Chinese letters; empty if its package is missing. */
export function subsetsOfFace(family: string): Subset[] {
  const found = faceNamed(family)
  if (!found) return []
  const { face } = found
  return [...brought(face.package, face.files), ...(face.chinese === null ? [] : chineseSubsets(face.chinese))]
}

/** Other letters are taken from the typeface itself. */
function chineseSubsets(name: ChineseFace): Subset[] {
  const { package: font, files, standIn } = CHINESE_FACES[name]
  const own = brought(font, files).filter(({ ranges }) => ranges.some(([from]) => from >= FIRST_CHINESE))
  return own.length > 0 || standIn === null ? own : chineseSubsets(standIn)
}

const FIRST_CHINESE = 0x2e80

/** Subsets of an installed font; empty if it is not installed. */
function brought(name: string, files?: string): Subset[] {
  const known = others.get(name)
  if (known) return known
  if (!isThere(name)) return []
  const found = subsetsOf(name, files)
  others.set(name, found)
  return found
}

const others = new Map<string, Subset[]>()

/** Whether a font's package is installed. */
export function isThere(name: string): boolean {
  try {
    return existsSync(folder(name))
  } catch {
    // the package can't be resolved
    return false
  }
}

/** @param files suffix of the package's files, after the name of the subset */
function subsetsOf(name: string, files = 'wght-normal'): Subset[] {
  const prefix = name.slice(name.indexOf('/') + 1)
  return Object.entries(unicodeRanges(name)).map(([key, ranges]) => {
    const family = `${prefix}-${key.replace(/[[\]]/g, '')}`
    return { family, file: join(folder(name), 'files', `${family}-${files}.woff2`), ranges: parseRanges(ranges) }
  })
}

export const EMOJI_FAMILY = 'noto-color-emoji'

/** The package's numbered subsets have bitmaps that Skia does not draw from woff2; its full font has vectors. */
function emojiFont(): Subset {
  const name = '@fontsource/noto-color-emoji'
  return {
    family: EMOJI_FAMILY,
    file: join(folder(name), 'files', 'noto-color-emoji-emoji-400-normal.woff2'),
    ranges: parseRanges(Object.values(unicodeRanges(name)).join(',')).filter(
      ([from]) => from > 0xff && from !== 0x200d,
    ),
  }
}

const BROUGHT = new Set<string>([...FONT_SCRIPTS.map(({ font }) => font), ...BROUGHT_FACES])

/** Folder of one of the engine's packages, or of an installed font. */
export function folder(name: string): string {
  if (BROUGHT.has(name)) return join(process.env[FONTS_FOLDER] ?? '', 'node_modules', name)
  return dirname(require.resolve(`${name}/package.json`))
}

function unicodeRanges(name: string): Record<string, string> {
  // The file is part of a pinned package: subset names with CSS unicode ranges.
  return JSON.parse(readFileSync(join(folder(name), 'unicode.json'), 'utf8')) as Record<string, string>
}

/** `U+20-7e,U+a9` */
function parseRanges(list: string): [number, number][] {
  return list.split(',').map((range) => {
    const [from = '0', to = from] = range.trim().slice(2).split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

export function covers(subset: Subset, text: string): boolean {
  for (const character of text) if (coversLetter(subset, character.codePointAt(0) ?? 0)) return true
  return false
}

export function coversLetter({ ranges }: Subset, code: number): boolean {
  return ranges.some(([from, to]) => from <= code && code <= to)
}
