import type { Anchor } from '../../../edits/values/anchor.ts'
import { alignmentOf } from './ass-overrides.ts'
import { htmlColor, Palette } from './palette.ts'
import { withoutParts } from './scan.ts'
import { NO_STYLES, type StyleSheet } from './vtt-styles.ts'

/** The text of an SRT or WebVTT cue and its markup. */
export interface MarkedText {
  text: string
  color: string | undefined
  /** whether some of its letters have another colour */
  mixed: boolean
  /** `{\an8}`, which players support in SRT too */
  anchor: Anchor | undefined
}

/** Known tags. In WebVTT unknown ones are removed too. */
const TAGS = /^\/?(b|i|u|s|c|v|em|strong|font|span|ruby|rt|lang|br|p|div)([\s./]|$)/i
/** A word's time in WebVTT. */
const TIME = /^[\d:.]{1,20}$/

/** A cue's text without its markup. */
export function withoutMarkup(raw: string, vtt: boolean, sheet: StyleSheet = NO_STYLES): MarkedText {
  const palette = new Palette(sheet.all)
  let anchor: Anchor | undefined
  const words = withoutParts(
    raw,
    ['{', '}'],
    (text) => text,
    (content) => {
      if (!content.startsWith('\\')) return undefined
      for (const tag of content.split('\\', 50)) anchor ??= alignmentOf(tag)
      return ''
    },
  )
  const letters = (text: string) => {
    palette.letters(text)
    return text
  }
  const text = withoutParts(words, ['<', '>'], letters, (content) => {
    const isTag = TAGS.test(content) || (vtt && /^\/?[a-z]/i.test(content))
    if (!isTag) return TIME.test(content) ? '' : undefined
    if (/^br\b/i.test(content)) return '\n'
    if (/^(font|c)\b/i.test(content)) palette.begin(colorOf(content, sheet))
    if (/^\/(font|c)\b/i.test(content)) palette.end()
    return ''
  })
  return { text: withoutEntities(text), color: palette.color, mixed: palette.isMixed, anchor }
}

/** The speaker of a WebVTT cue: `<v Anna>`. */
export function speakerIn(lines: readonly string[]): string | undefined {
  const name = /<v(?:\.[\w.-]{1,60})?\s+([^<>]{1,100})>/.exec(lines.join('\n'))?.[1]?.trim()
  return name === undefined || name === '' ? undefined : withoutEntities(name)
}

/** Predefined colour classes of WebVTT. */
const CLASSES = ['white', 'lime', 'cyan', 'red', 'yellow', 'magenta', 'blue', 'black']

/** `font color="#ff0000"`, `c.yellow`, and YouTube's `c.colorE5E5E5` */
function colorOf(tag: string, { classes: own }: StyleSheet): string | undefined {
  const given = /\bcolor\s*=\s*["']?\s*(#?[0-9a-z]{1,30})/i.exec(tag)?.[1]
  if (given !== undefined) return htmlColor(given)
  const classes = tag.slice(0, 200).split(/\s/, 1)[0]?.split('.').slice(1) ?? []
  return classes.flatMap((name) => {
    const digits = /^color([0-9a-f]{6})$/i.exec(name)?.[1]
    return own.get(name) ?? htmlColor(digits ?? (CLASSES.includes(name) ? name : '')) ?? []
  })[0]
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity
  })
}
