import { extremes, type Pace, type Playing, playingOf } from '../../edit/pace.ts'
import { type PcmSource, RATE } from '../../media/sound/pcm.ts'
import { Stretched } from '../../media/sound/stretch.ts'

/** Largest speed-up per pass at which no sound is skipped. */
const FASTEST_GO = 1.6

/** s that the last piece of stretched sound reaches beyond the end */
export const REACH = 0.05

/** Whether a pace is the normal speed. */
export function isRecorded({ speed, ramp }: Pace): boolean {
  return speed === 1 && ramp === null
}

/**
 * Time-stretches sound to a clip's pace, keeping its pitch. Large speed-ups take several passes.
 * @param source the recorded sound, from `from` on, or backwards from there
 * @param from s in the file
 * @param direction -1 for reverse playback
 */
export function inTempo(source: PcmSource, pace: Pace, from: number, direction: 1 | -1 = 1): PcmSource {
  if (isRecorded(pace)) return source
  const goes = Math.max(1, Math.ceil(Math.log(extremes(pace).fastest) / Math.log(FASTEST_GO) - 1e-9))
  let sound = source
  let before: Playing = { until: (moment) => moment, reached: (seconds) => seconds }
  for (let go = 1; go <= goes; go++) {
    const after = playingOf(pace, go / goes)
    sound = new Stretched(sound, placeIn(before, after, from, direction))
    before = after
  }
  return sound
}

/** Maps an output sample of a pass to its input sample. */
function placeIn(before: Playing, after: Playing, from: number, direction: 1 | -1): (sample: number) => number {
  const [first, begin] = [before.until(from), after.until(from)]
  return (sample) => {
    const moment = after.reached(begin + (direction * sample) / RATE)
    return direction * (before.until(moment) - first) * RATE
  }
}
