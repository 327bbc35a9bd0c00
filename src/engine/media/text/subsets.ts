import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { FONT_SCRIPTS, FONTS_FOLDER } from '../../../protocol/scripts.ts'

/** The files of the engine's own fonts, and of those that were brought. Reads no font, so that the engine itself may ask. */

/** A file of a font package and the characters it states. */
export interface Subset {
  family: string
  file: string
  ranges: [number, number][]
}

const require = createRequire(import.meta.url)
let subsets: { first: Subset[]; last: Subset[] } | undefined

/**
 * Inter stands before the emoji, so that digits and © stay text; the emoji stand before Noto Sans SC, so that ❤ and ☀
 * come in colour.
 */
export function subsetsFor(text: string): Subset[] {
  subsets ??= {
    first: [...variableSubsets('@fontsource-variable/inter'), emojiFont()],
    last: variableSubsets('@fontsource-variable/noto-sans-sc'),
  }
  const fonts = FONT_SCRIPTS.filter(({ letters }) => letters.test(text)).map(({ font }) => font)
  return [...subsets.first, ...[...new Set(fonts)].flatMap(brought), ...subsets.last]
}

/** Of a font that was brought; none where it was not, or not yet. */
function brought(name: string): Subset[] {
  const known = others.get(name)
  if (known) return known
  if (!existsSync(folder(name))) return []
  const found = variableSubsets(name)
  others.set(name, found)
  return found
}

const others = new Map<string, Subset[]>()

function variableSubsets(name: string): Subset[] {
  const prefix = name.slice(name.indexOf('/') + 1)
  return Object.entries(unicodeRanges(name)).map(([key, ranges]) => {
    const family = `${prefix}-${key.replace(/[[\]]/g, '')}`
    return { family, file: join(folder(name), 'files', `${family}-wght-normal.woff2`), ranges: parseRanges(ranges) }
  })
}

export const EMOJI_FAMILY = 'noto-color-emoji'

/** The package's numbered subsets hold bitmaps that Skia does not draw from woff2; its whole font holds vectors. */
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

/** Of one of the engine's parts, or of a font that was brought for a script. */
export function folder(name: string): string {
  if (FONT_SCRIPTS.some(({ font }) => font === name)) return join(process.env[FONTS_FOLDER] ?? '', 'node_modules', name)
  return dirname(require.resolve(`${name}/package.json`))
}

function unicodeRanges(name: string): Record<string, string> {
  // The file is part of a pinned package: subset name to the value of CSS's unicode-range.
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
