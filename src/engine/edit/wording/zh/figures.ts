import { type Animated, FIGURES, type Place } from '../../../../edits/values/keyframes.ts'
import type { figures as en } from '../en/figures.ts'
import { figure, percent, signed } from '../figures.ts'
import { POSITIONS } from './names.ts'
import { list, s } from './phrases.ts'

function animatedValue(property: Animated, value: Place | number): string {
  if (typeof value !== 'number')
    return typeof value === 'string' ? POSITIONS[value] : `[${value.map(figure).join(', ')}]`
  return property !== 'position' && FIGURES[property].unit === 'share' ? percent(value) : `${figure(value)}°`
}

export const figures: typeof en = {
  seconds: s,
  sourceSpan: (from: number | null, to: number | null): string =>
    `素材的 ${figure(from ?? 0)}-${to === null ? '结尾' : s(to)}`,
  span: (from: number, to: number): string => `${figure(from)}-${s(to)}`,
  times: (factor: number): string => `${figure(factor)} 倍`,
  pixels: (px: number): string => `${figure(px)} 像素`,
  rounded: (part: number): string => `圆角 ${percent(part)}`,
  fadesOf: (into: number, out: number): string =>
    [into > 0 ? `淡入 ${s(into)}` : '', out > 0 ? `淡出 ${s(out)}` : ''].filter(Boolean).join(' ') || '无',
  ramp: (points: readonly string[]): string => list(points),
  paceAt: (pace: string, at: string): string => `${at}处 ${pace}`,
  percent,
  signed,
  transition: (type: string, length: number): string => `${type} ${s(length)}`,
  animatedPoint: (time: number, property: Animated, value: Place | number): string =>
    `${s(time)}时 ${animatedValue(property, value)}`,
  comma: (): string => '、',
  semicolon: (): string => '；',
}
