import type { Draft } from '../edit/draft.ts'

/** `00:01:02,500` (SRT) or `00:01:02.500` (VTT) */
function stamp(seconds: number, point: ',' | '.'): string {
  const ms = Math.max(0, Math.round(seconds * 1000))
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60]
  return `${two(h)}:${two(m)}:${two(s)}${point}${String(ms % 1000).padStart(3, '0')}`
}

/** An empty line or an arrow would end the cue that it stands in. */
function whole(text: string): string {
  return text.replace(/\n\s*(?=\n)/g, '').replaceAll('-->', '→')
}

/** WebVTT knows marks and entities. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The captions of a draft as a file of text. */
export function subtitleFile(draft: Draft, format: 'srt' | 'vtt', title: string): { name: string; content: string } {
  const { fps } = draft.canvas
  const point = format === 'srt' ? ',' : '.'
  const cues = (draft.captions?.cues ?? []).map(({ start, frames, text }, i) => {
    const times = `${stamp(start / fps, point)} --> ${stamp((start + frames) / fps, point)}`
    const lines = `${times}\n${format === 'srt' ? whole(text) : escaped(whole(text))}\n`
    return format === 'srt' ? `${i + 1}\n${lines}` : lines
  })
  const name =
    title
      .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
      .trim()
      .slice(0, 80) || 'captions'
  return { name: `${name}.${format}`, content: `${format === 'vtt' ? 'WEBVTT\n\n' : ''}${cues.join('\n')}` }
}
