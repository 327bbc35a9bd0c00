import { extremes, type Pace, type Playing, playingOf } from '../../edit/pace.ts'
import { type PcmSource, RATE } from '../../media/sound/pcm.ts'
import { Stretched } from '../../media/sound/stretch.ts'

/** So many times as fast in one go, a source is still heard all; beyond it pieces of it would be left out. */
const FASTEST_GO = 1.6

/** s of a source that are heard beyond the place where it is to end: the last piece of stretched sound reaches there */
export const REACH = 0.05

/** Whether a pace leaves sound as it is recorded. */
export function isRecorded({ speed, ramp }: Pace): boolean {
  return speed === 1 && ramp === null
}

/**
 * Sound in tempo with a clip's pictures, at its pitch. What is much faster is made so in several goes, each by a part of the way.
 * @param source the sound as recorded, from `from` on, or back from there
 * @param from s in the file
 * @param direction -1 where it plays backwards
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

/** Which sample of the sound before a go is heard at a sample of what comes out of it. */
function placeIn(before: Playing, after: Playing, from: number, direction: 1 | -1): (sample: number) => number {
  const [first, begin] = [before.until(from), after.until(from)]
  return (sample) => {
    const moment = after.reached(begin + (direction * sample) / RATE)
    return direction * (before.until(moment) - first) * RATE
  }
}
