import { nearestWithin } from '../../style/director/grid.ts'
import type { Manner } from '../../style/director/manner.ts'
import type { Material } from '../../style/director/material.ts'
import type { Section } from '../../style/director/plan.ts'
import { toFrames } from '../draft.ts'
import { readingSeconds } from '../reading.ts'
import type { Score } from './music.ts'

/** durations of the ending and of the title, s */
const ENDING = 2.6
const OPENING = 2.4
const NEAR = 3

interface Film {
  manner: Manner
  fps: number
  score: Score
  closing: string | undefined
  title: string | undefined
}

/** Default length of a film: by its material, or its song, ending with a bar; frames. */
export function usualFrames(
  material: readonly Material[],
  sections: readonly Section[],
  { manner, fps, score, closing, title }: Film,
): number {
  const { photo, clip, length } = manner
  const shown = material.reduce((sum, { kind, seconds, phrases }) => {
    const said = phrases.reduce((all, { from, to }) => all + to - from, 0)
    return (
      sum + (kind === 'image' ? photo.usual : Math.max(Math.min(said, clip.most * 2), Math.min(seconds, clip.usual)))
    )
  }, 0)
  const read = sections.reduce((sum, { text }) => sum + (text === undefined ? 0 : readingSeconds(text)), 0)
  const wanted = Math.max(shown, read) + (closing === undefined ? 0 : ENDING) + (title === undefined ? 0 : OPENING / 2)
  const most = Math.min(length.most, score.seconds > length.least ? score.seconds : length.most)
  const seconds = Math.min(most, Math.max(length.least, wanted))
  return toFrames(endOfBar(score, seconds, most), fps)
}

/** The end of a bar of a song, if one is near; built-in music fits any length. */
function endOfBar({ source, rhythm }: Score, seconds: number, most: number): number {
  if ('mood' in source) return seconds
  const ends = rhythm(seconds + NEAR).bars.filter((bar) => bar > 0)
  const nearest = nearestWithin(ends, seconds, 0, most)
  return nearest !== undefined && Math.abs(nearest - seconds) < NEAR ? nearest : seconds
}
