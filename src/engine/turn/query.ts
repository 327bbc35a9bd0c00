import { writtenRate } from '../../protocol/frame-rates.ts'
import { clipStarts, type Draft, draftFrames } from '../edit/draft.ts'
import type { Words } from './reply/words.ts'
import type { Turn } from './turn.ts'

/** Longest list in an answer. */
const MOST_ROWS = 40

function rows(draft: Draft, words: Words): string[] {
  const { fps } = draft.canvas
  const starts = clipStarts(draft)
  const { row } = words.query
  const percent = (n: number) => `${Math.round(n * 100)}%`
  const span = (start: number, frames: number): [number, number] => [start / fps, (start + frames) / fps]
  return [
    ...draft.clips.map((c, i) => row('clip', `${i + 1} ${c.name}`, ...span(starts[i] ?? 0, c.frames))),
    ...draft.audio.map((a) => row('audio', a.name, ...span(a.start, a.frames), percent(a.volume))),
    ...draft.texts.map((t) => row('text', `“${t.text}”`, ...span(t.start, t.frames))),
    ...draft.overlays.map((o) => row('overlay', o.name, ...span(o.start, o.frames))),
    ...(draft.captions ? [row('captions', draft.captions.source, 0, draftFrames(draft) / fps)] : []),
  ]
}

/** The answer to a question about the session. */
export function answerQuery(what: string, turn: Turn, draft: Draft, words: Words): string {
  const { query } = words
  const { width, height, fps, fit } = draft.canvas
  const music = draft.audio.find((a) => a.role === 'bgm')
  switch (what) {
    case 'duration':
      return draft.clips.length === 0 ? query.empty() : query.duration(draftFrames(draft) / fps, draft.clips.length)
    case 'timeline':
      return draft.clips.length === 0 ? query.empty() : query.timeline(rows(draft, words).slice(0, MOST_ROWS))
    case 'canvas':
      return query.canvas(width, height, writtenRate(fps), fit)
    case 'uploads':
      return query.uploads(turn.assets.map((a) => a.name).slice(0, MOST_ROWS))
    case 'bgm_volume':
      return music ? query.bgmVolume(music.name, music.volume) : query.noBgm()
    case 'bgm_library':
      return query.moods()
    case 'transitions':
      return query.transitions()
    case 'export_status':
      return query.exportStatus(
        turn.jobs,
        turn.exports.map((e) => e.file),
      )
    default:
      return query.capabilities()
  }
}
