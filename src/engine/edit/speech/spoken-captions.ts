import { GAP, readingTime } from '../caption-pace.ts'
import { type Cue, draftFrames } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { UNNAMED } from '../ids.ts'
import { captionsOf } from './caption-lines.ts'
import { filmWords } from './film-words.ts'
import type { HeardWord } from './heard.ts'
import { textOf } from './tokens.ts'
import { shared } from './word.ts'

/** s that a caption appears before its first word and stays after its last */
const EARLY = 0.1
const STAYS = 0.5
/** shortest duration of a caption if there is room, s */
const SHORTEST = 1

/** Colours of speakers, distinguishable over any picture. */
const SPEAKERS = ['#FFFFFF', '#FFE066', '#7FDBFF', '#B8F2A0', '#FFB3C7', '#D9B8FF']

/** Captions from the film's words, with word timings; several speakers by colour. */
export function spokenCues(edit: Editing): Cue[] {
  const { fps } = edit.draft.canvas
  const words = filmWords(edit).filter(({ voice }) => !voice.reverse)
  const speakers = [...new Set(words.flatMap(({ speaker }) => speaker ?? []))]
  const spoken = captionsOf(words, fps)
  const length = draftFrames(edit.draft)
  let free = 0
  return spoken.flatMap((lines, i): Cue[] => {
    const flat = lines.flat()
    const [first, last] = [flat[0], flat.at(-1)]
    if (!first || !last) return []
    const next = spoken[i + 1]?.[0]?.[0]
    const start = Math.max(free, Math.round(first.from - EARLY * fps), 0)
    const text = lines.map((line) => textOf(line.map((word) => word.text))).join('\n')
    const wanted = Math.max(last.to + STAYS * fps, start + Math.max(SHORTEST, readingTime(text)) * fps)
    const limit = next ? Math.round(next.from - EARLY * fps) - GAP : length
    const end = Math.min(Math.max(Math.round(last.to), Math.min(Math.round(wanted), limit)), length)
    if (end <= start) return []
    free = end
    const color =
      speakers.length > 1 && first.speaker !== undefined ? speakerColor(speakers.indexOf(first.speaker)) : undefined
    return [
      {
        ...{ id: UNNAMED, start, frames: end - start, text, said: saidIn(flat, start, end) },
        ...(color !== undefined && { look: { color } }),
      },
    ]
  })
}

function speakerColor(place: number): string | undefined {
  return SPEAKERS[place % SPEAKERS.length]
}

/** Word timings within a caption, frames; a corrected word may be several words, timed by length. */
function saidIn(words: readonly HeardWord[], start: number, end: number): number[] {
  const inside = (frame: number) => Math.min(end, Math.max(start, Math.round(frame))) - start
  return words.flatMap((word) => {
    const parts = shared(word.text.split(/\s+/).filter(Boolean), word.from, word.to)
    return parts.flatMap((part) => {
      const [from, to] = [inside(part.start), inside(part.end)]
      return [from, Math.max(1, to - from)]
    })
  })
}
