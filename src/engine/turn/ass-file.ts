import { ANCHORS } from '../../edits/values/anchor.ts'
import type { Cue, Draft } from '../edit/draft.ts'
import { wordsOfCue } from '../edit/speech/cue-words.ts'

/** Captions as an Advanced SubStation Alpha file, with karaoke timing of words if known. */
export function assFile({ canvas, cues }: Pick<Draft, 'canvas'> & { cues: readonly Cue[] }): string {
  const { width, height, fps } = canvas
  const size = Math.round(Math.min(width, height) * 0.05)
  const margin = Math.round(Math.min(width, height) * 0.06)
  const events = cues.map((cue) => {
    const { x, y } = cue.place ?? {}
    const anchor = cue.place ? `\\an${ANCHORS.indexOf(cue.place.anchor) + 1}` : ''
    const at = x == null || y == null ? '' : `\\pos(${Math.round(x * width)},${Math.round(y * height)})`
    const color = cue.look?.color === undefined ? '' : `\\1c${assColor(cue.look.color)}`
    const overrides = anchor + at + color
    const times = `${stamp(cue.start / fps)},${stamp((cue.start + cue.frames) / fps)}`
    return `Dialogue: 0,${times},Default,,0,0,0,,${overrides === '' ? '' : `{${overrides}}`}${sung(cue, fps)}`
  })
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    'WrapStyle: 0',
    `PlayResX: ${width}`,
    `PlayResY: ${height}`,
    '',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV',
    `Style: Default,Inter,${size},&H00FFFFFF,&H00B0B0B0,&H00000000,&H80000000,-1,1,${Math.max(1, Math.round(size / 16))},0,2,${margin},${margin},${margin}`,
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    ...events,
    '',
  ].join('\n')
}

/** `0:01:02.50` */
function stamp(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100))
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [
    Math.floor(hundredths / 360_000),
    Math.floor(hundredths / 6000) % 60,
    Math.floor(hundredths / 100) % 60,
  ]
  return `${h}:${two(m)}:${two(s)}.${two(hundredths % 100)}`
}

/** `&HBBGGRR&` for `#RRGGBB` */
function assColor(color: string): string {
  return `&H${color.slice(5, 7)}${color.slice(3, 5)}${color.slice(1, 3)}&`.toUpperCase()
}

/** Braces would start an override. */
function plain(text: string): string {
  return text.replaceAll('{', '(').replaceAll('}', ')').replace(/\n+/g, '\\N')
}

/** A caption's text, with the duration of each word and of each pause before it, hundredths of a second. */
function sung(cue: Cue, fps: number): string {
  const words = wordsOfCue(cue)
  if (words.length === 0) return plain(cue.text)
  const hundredths = (frames: number) => Math.round((frames * 100) / fps)
  let said = 0
  let at = 0
  const parts = words.map(({ from, to, at: begins, frames }) => {
    const start = Math.max(said, hundredths(begins))
    const end = Math.max(start, hundredths(begins + frames))
    const pause = start > said ? `{\\k${start - said}}` : ''
    const text = `${plain(cue.text.slice(at, from))}${pause}{\\k${end - start}}${plain(cue.text.slice(from, to))}`
    said = end
    at = to
    return text
  })
  return parts.join('') + plain(cue.text.slice(at))
}
