import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { filmOrClipTime, filmTime, length } from '../values/number.ts'
import { clip } from '../values/refs.ts'
import { seconds } from '../wording.ts'

/** Holds a frame: either delaying what follows, or during a range whose sound continues. */
export const freeze = defineEdit({
  family: 'time',
  element: 'clip',
  summary: 'freeze a frame: insert it for some time, or hold it during a range',
  empty: 'build first',
  needs: [],
  params: {
    at: filmTime.optional().describe('the time of the frame, on the timeline; what follows is delayed by the duration'),
    clip: clip.optional().describe('the clip whose first or last frame, or whose range, is frozen'),
    edge: z.enum(['start', 'end']).optional().describe('start: its first frame; end (default): its last'),
    duration: length.optional().describe('how long the frame is held; with at or clip'),
    from: filmOrClipTime
      .optional()
      .describe(
        'the time of the frame to hold until "to", instead of what would be seen then; the film keeps its length',
      ),
    to: filmOrClipTime.optional().describe('until when that frame is held'),
    sound: z
      .enum(['keep', 'mute'])
      .optional()
      .describe('with from and to: keep (default) lets the sound go on, mute silences it'),
  },
  rule: ({ at, clip, edge, duration, from, to, sound }) => {
    if (from !== undefined || to !== undefined) {
      if (at !== undefined || edge !== undefined || duration !== undefined)
        return 'from and to say which frame is held, and how long; leave out at, edge and duration'
      if (from === undefined || to === undefined) return 'give from together with to'
      return from < to ? undefined : 'from has to be before to'
    }
    return (
      (sound === undefined ? undefined : 'a frame that is put in has no sound; give sound together with from and to') ??
      exactlyOne({ at, clip }, 'at', 'clip') ??
      (duration === undefined ? 'give duration, or from and to' : undefined) ??
      (edge !== undefined && clip === undefined ? 'give edge together with clip' : undefined)
    )
  },
  words: ({ at, clip, edge, duration = 0, from, to = 0, sound }, names) => {
    if (from !== undefined) {
      const what = clip === undefined ? 'the picture' : names.clip(clip)
      const way = sound === 'mute' ? 'muted' : 'while its sound goes on'
      return `Hold ${what} still from ${seconds(from)} to ${seconds(to)}, ${way}`
    }
    return clip === undefined
      ? `Freeze the frame at ${seconds(at ?? 0)} for ${seconds(duration)}`
      : `Freeze the ${edge === 'start' ? 'first' : 'last'} frame of ${names.clip(clip)} for ${seconds(duration)}`
  },
  examples: {
    en: [
      ['freeze the frame at 0:08 for two seconds', { at: '0:08', duration: 2 }],
      ['hold the picture of clip 2 from 3 to 5 seconds while he goes on talking', { clip: 2, from: 3, to: 5 }],
    ],
    zh: [
      ['在第8秒定格2秒', { at: 8, duration: 2 }],
      ['第三段最后一帧定格三秒', { clip: 3, edge: 'end', duration: 3 }],
    ],
  },
  random: (film) => {
    const sound = film.maybe(() => film.pick(['keep' as const, 'mute' as const]))
    const [from, to] = film.stretch()
    const duration = film.between(0.5, 3)
    return film.pick([
      { at: film.time(), duration },
      { clip: film.clip(), edge: film.maybe(() => film.pick(['start' as const, 'end' as const])), duration },
      { from, to, sound },
      { clip: film.clip(), from: film.between(0, 0.4), to: film.between(0.5, 1), sound },
    ])
  },
})
