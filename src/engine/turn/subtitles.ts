import { ANCHORS, acrossOf, downOf } from '../../edits/values/anchor.ts'
import type { Cue, CuePlace, Draft } from '../edit/draft.ts'
import { assFile } from './ass-file.ts'

/** `00:01:02,500` (SRT) or `00:01:02.500` (VTT) */
function stamp(seconds: number, point: ',' | '.'): string {
  const ms = Math.max(0, Math.round(seconds * 1000))
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60]
  return `${two(h)}:${two(m)}:${two(s)}${point}${String(ms % 1000).padStart(3, '0')}`
}

/** An empty line or an arrow would end the cue. */
function whole(text: string): string {
  return text.replace(/\n\s*(?=\n)/g, '').replaceAll('-->', '→')
}

/** WebVTT has markup and entities. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The position of a cue in WebVTT; empty for the default. */
function settings(place: CuePlace | undefined): string {
  if (!place) return ''
  const { anchor, x, y, width } = place
  const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`
  const across = acrossOf(anchor)
  const side = { top: 'start', center: 'center', bottom: 'end' }[downOf(anchor)]
  const line =
    y === null ? { top: '0', center: '50%,center', bottom: undefined }[downOf(anchor)] : `${percent(y)},${side}`
  return [
    line && `line:${line}`,
    x !== null && `position:${percent(x)},${across === 'center' ? across : `line-${across}`}`,
    across !== 'center' && `align:${across}`,
    width !== null && `size:${percent(width)}`,
  ]
    .filter(Boolean)
    .map((setting) => ` ${setting}`)
    .join('')
}

/** The same in SRT, where players understand the numbers of ASS. */
function alignment(place: CuePlace | undefined): string {
  const number = place ? ANCHORS.indexOf(place.anchor) + 1 : BOTTOM
  return number === BOTTOM ? '' : `{\\an${number}}`
}

const BOTTOM = 2

/** A film's captions as a text file. */
export function subtitleFile(
  film: Pick<Draft, 'canvas'> & { cues: readonly Cue[] },
  format: 'srt' | 'vtt' | 'ass',
  title: string,
): { name: string; content: string } {
  const name =
    title
      .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
      .trim()
      .slice(0, 80) || 'captions'
  if (format === 'ass') return { name: `${name}.ass`, content: assFile(film) }
  const { fps } = film.canvas
  const point = format === 'srt' ? ',' : '.'
  const cues = film.cues.map(({ start, frames, text, place }, i) => {
    const times = `${stamp(start / fps, point)} --> ${stamp((start + frames) / fps, point)}`
    if (format === 'vtt') return `${times}${settings(place)}\n${escaped(whole(text))}\n`
    return `${i + 1}\n${times}\n${alignment(place)}${whole(text)}\n`
  })
  return { name: `${name}.${format}`, content: `${format === 'vtt' ? 'WEBVTT\n\n' : ''}${cues.join('\n')}` }
}
