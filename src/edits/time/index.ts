import { freeze } from './freeze.ts'
import { reverse } from './reverse.ts'
import { setDuration } from './set-duration.ts'
import { setSpeed } from './set-speed.ts'
import { setTotalDuration } from './set-total-duration.ts'
import { speedRamp } from './speed-ramp.ts'

/** The length of clips, and the speed and direction of playback. */
export const TIME = {
  set_duration: setDuration,
  set_total_duration: setTotalDuration,
  set_speed: setSpeed,
  speed_ramp: speedRamp,
  reverse,
  freeze,
}
