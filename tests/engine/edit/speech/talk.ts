import type { Asset } from '../../../../src/engine/edit/asset.ts'
import { newClip } from '../../../../src/engine/edit/clip.ts'
import type { EditContext, SourceCue } from '../../../../src/engine/edit/context.ts'
import { type Draft, emptyDraft } from '../../../../src/engine/edit/draft.ts'
import { spread } from '../../../../src/engine/edit/speech/word.ts'

/** A recording of 20 s with a file of what is said in it. */

export const TALK: Asset = { id: 'm1', name: 'talk.mp4', kind: 'video', durationSeconds: 20, hasAudio: true }
export const WORDS: Asset = { id: 'm2', name: 'talk.srt', kind: 'subtitle' }

/** A line that is said so fast that each character takes as long. */
export function line(from: number, to: number, text: string): SourceCue {
  const words = spread(text, from, to).map(({ estimated: _, ...word }) => word)
  return { startMs: from * 1000, endMs: to * 1000, text, words }
}

export const LINES = [
  line(1, 2.5, 'Good morning everyone.'),
  line(3, 6, 'Um, today I talk about small gardens.'),
  line(7, 9, 'The first step is to choose the'),
  line(9.5, 12, 'The first step is to choose the right place.'),
  line(13, 15.5, 'As I said before, this is not difficult.'),
  line(16.5, 18, 'Thank you for listening.'),
]

/** Loud where somebody speaks. */
export function levelsOf(cues: readonly SourceCue[], seconds = 20): number[] {
  const spoken = (at: number) => cues.some(({ startMs, endMs }) => at >= startMs / 1000 && at < endMs / 1000)
  return Array.from({ length: seconds * 100 }, (_, i) => (spoken(i / 100) ? -20 : -65))
}

export function contextOf(cues: readonly SourceCue[] = LINES, assets: readonly Asset[] = [TALK, WORDS]): EditContext {
  return {
    assets,
    silences: new Map(),
    beats: new Map(),
    shakes: new Map(),
    pictures: new Map(),
    cues: new Map([['m2', cues]]),
    levels: new Map([['m1', levelsOf(cues)]]),
    speech: new Map(),
  }
}

/** The recording as it is, at 30 frames a second. */
export function talk(change: object = {}): Draft {
  return { ...emptyDraft('Talk'), clips: [{ ...newClip('c1', TALK, 600), ...change }] }
}
