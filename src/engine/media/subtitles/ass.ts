import { acrossOf, downOf } from '../../../edits/values/anchor.ts'
import type { CueLook, CuePlace } from '../../edit/draft.ts'
import { type OverriddenText, withoutOverrides } from './ass-overrides.ts'
import { type AssStyle, type Field, type Margins, marginsOf, PLAIN_STYLE, styleOf } from './ass-styles.ts'
import { atMargins, cueOf, MOST_CUES, type ReadCue, seconds } from './cue.ts'
import { sungWords } from './word-times.ts'

const COLUMNS = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text']
/** px: default picture size for positions */
const WIDTH = 384
const HEIGHT = 288

/** Advanced SubStation Alpha: `Dialogue:` lines whose columns the `Format:` line of `[Events]` names. */
export function parseAss(lines: readonly string[]): ReadCue[] {
  const script = { width: WIDTH, height: HEIGHT, breaks: false, styles: new Map<string, AssStyle>() }
  let section = ''
  let columns = COLUMNS
  const cues: ReadCue[] = []
  for (const raw of lines) {
    const line = raw.trim()
    if (line.startsWith('[')) section = line.toLowerCase()
    const [key, value] = keyAndValue(line)
    if (value === undefined || cues.length >= MOST_CUES) continue
    if (key === 'format') columns = value.split(',').map((name) => name.trim().toLowerCase())
    if (section === '[script info]') readInfo(script, key, value)
    if (section.includes('styles]') && key === 'style') {
      const field = fieldsOf(columns, value)
      script.styles.set(styleName(field('name')), styleOf(field, section === '[v4 styles]'))
    }
    if (section === '[events]' && key === 'dialogue') cues.push(dialogue(columns, value, script))
  }
  return cues
}

interface Script {
  width: number
  height: number
  breaks: boolean
  styles: Map<string, AssStyle>
}

/** Splits `Key: value` at the first colon. */
function keyAndValue(line: string): [key: string, value: string | undefined] {
  const colon = line.indexOf(':')
  return colon < 0 ? ['', undefined] : [line.slice(0, colon).trimEnd().toLowerCase(), line.slice(colon + 1).trim()]
}

function readInfo(script: Script, key: string, value: string): void {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (key === 'playresx' && number > 0) script.width = number
  if (key === 'playresy' && number > 0) script.height = number
  if (key === 'wrapstyle') script.breaks = value === '2'
}

/** The last column may hold commas. */
function fieldsOf(columns: readonly string[], value: string): Field {
  const parts = value.split(',')
  const last = columns.length - 1
  return (column) => {
    const at = columns.indexOf(column)
    if (at < 0) return ''
    return (at === last ? parts.slice(last).join(',') : (parts[at] ?? '')).trim()
  }
}

/** Players take `*Default` for `Default`. */
function styleName(name: string): string {
  return name.replace(/^\*+/, '').toLowerCase()
}

function dialogue(columns: readonly string[], value: string, script: Script): ReadCue {
  const field = fieldsOf(columns, value)
  const style = script.styles.get(styleName(field('style'))) ?? script.styles.get('default') ?? PLAIN_STYLE
  const overridden = withoutOverrides(field('text'), script.breaks)
  const margins = marginsOf(field, style.margins)
  const start = timeOf(field('start'))
  const words = sungWords(field('text'), start, (raw) => withoutOverrides(raw, script.breaks).text)
  const speaker = field('name')
  return cueOf({
    start,
    end: timeOf(field('end')),
    text: overridden.text,
    place: placeOf(overridden, style, margins, script),
    look: lookOf(overridden, style),
    ...(words && { words }),
    ...(speaker !== '' && { speaker }),
    lost: overridden.mixed ? ['colors'] : [],
  })
}

function timeOf(given: string): number {
  return /^(\d{1,4}:)?\d{1,2}:\d{1,2}([.,]\d{1,9})?$/.test(given) ? seconds(given) : Number.NaN
}

function placeOf(
  { anchor: own, at }: OverriddenText,
  style: AssStyle,
  margins: Margins | undefined,
  { width, height }: Script,
): CuePlace | undefined {
  const anchor = own ?? style.anchor
  if (at) return { anchor, x: share(at[0] / width), y: share(at[1] / height), width: null }
  if (!margins) return anchor === PLAIN_STYLE.anchor ? undefined : atMargins(anchor)
  const left = share(margins.left / width)
  const right = share(1 - margins.right / width)
  const vertical = share(margins.vertical / height)
  return {
    anchor,
    x: { left, center: share((left + right) / 2), right }[acrossOf(anchor)],
    y: { top: vertical, center: 0.5, bottom: share(1 - vertical) }[downOf(anchor)],
    width: right - left > 0.05 ? share(right - left) : null,
  }
}

/** Rounds to 1/10,000 of the picture. */
function share(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 1e4) / 1e4
}

function lookOf(overridden: OverriddenText, style: AssStyle): CueLook {
  const color = overridden.color ?? style.color
  const outline = overridden.outline ?? style.outline
  const { background } = style
  return { ...(color && { color }), ...(outline && { outline }), ...(background && { background }) }
}
