import { type Animated, FIGURES, type Place } from '../../../../edits/values/keyframes.ts'
import { figure, percent, signed } from '../figures.ts'
import { list, s } from './phrases.ts'

/** The value of an animated property at a keyframe. */
function animatedValue(property: Animated, value: Place | number): string {
  if (typeof value !== 'number')
    return typeof value === 'string' ? value.replace('-', ' ') : `[${value.map(figure).join(', ')}]`
  return property !== 'position' && FIGURES[property].unit === 'share' ? percent(value) : `${figure(value)}°`
}

/** Numbers. */
export const figures = {
  seconds: s,
  /** of a file; null means its beginning or its end */
  sourceSpan: (from: number | null, to: number | null): string =>
    `${figure(from ?? 0)}-${to === null ? 'end' : s(to)} of the file`,
  span: (from: number, to: number): string => `${figure(from)}-${s(to)}`,
  times: (factor: number): string => `${figure(factor)}x`,
  pixels: (px: number): string => `${figure(px)} px`,
  rounded: (part: number): string => `rounded by ${percent(part)}`,
  fadesOf: (into: number, out: number): string =>
    [into > 0 ? `in ${s(into)}` : '', out > 0 ? `out ${s(out)}` : ''].filter(Boolean).join(' ') || 'none',
  ramp: (points: readonly string[]): string => list(points),
  paceAt: (pace: string, at: string): string => `${pace} at ${at}`,
  percent,
  signed,
  transition: (type: string, length: number): string => `${type}, ${s(length)}`,
  animatedPoint: (time: number, property: Animated, value: Place | number): string =>
    `${animatedValue(property, value)} at ${s(time)}`,
  comma: (): string => ', ',
  semicolon: (): string => '; ',
}
