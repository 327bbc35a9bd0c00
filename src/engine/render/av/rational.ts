import { Rational } from 'node-av/lib'
import { quotient } from '../../../protocol/frame-rates.ts'

/** A frame rate as FFmpeg's rational. @throws like `quotient` */
export function framesPerSecond(fps: number): Rational {
  const { num, den } = quotient(fps)
  return new Rational(num, den)
}

/** The duration of a frame, s: the time base for counting frames. @throws like `quotient` */
export function frameSeconds(fps: number): Rational {
  const { num, den } = quotient(fps)
  return new Rational(den, num)
}
