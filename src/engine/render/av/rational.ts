import { Rational } from 'node-av/lib'
import { quotient } from '../../../protocol/frame-rates.ts'

/** A frame rate as FFmpeg takes it. @throws as `quotient` does */
export function framesPerSecond(fps: number): Rational {
  const { num, den } = quotient(fps)
  return new Rational(num, den)
}

/** How long a frame is shown, s: the time base in which frames are counted. @throws as `quotient` does */
export function frameSeconds(fps: number): Rational {
  const { num, den } = quotient(fps)
  return new Rational(den, num)
}
