import type { Animated } from '../../../../edits/values/keyframes.ts'
import type { motion as en } from '../en/motion.ts'
import { figure, listed, percent } from '../figures.ts'
import { ANIMATED } from './names.ts'
import { s } from './phrases.ts'

export const motion: typeof en = {
  speed: (who: string, from: string, to: string, before: number, after: number): string =>
    `${who}速度 ${from} → ${to}；总长 ${s(before)} → ${s(after)}`,
  reversed: (who: string, backwards: boolean): string => (backwards ? `${who}倒放` : `${who}恢复正放`),
  frozen: (who: string, at: number, length: number): string => `${who}在 ${s(at)}处定格 ${s(length)}`,
  stretchFrozen: (who: string, from: number, to: number, muted: boolean): string =>
    `${who}在 ${figure(from)}-${s(to)}定格，${muted ? '静音' : '声音继续'}`,
  zoomed: (who: string, from: number, to: number): string => `${who}在自身时间 ${figure(from)}-${s(to)}放大`,
  punchedIn: (who: string, amount: number, from: number, to: number): string =>
    `${who}在自身时间 ${figure(from)}-${s(to)}快速放大到 ${percent(1 + amount)}`,
  animated: (who: string, property: Animated, points: readonly string[]): string =>
    `${who}的${ANIMATED[property]}：${listed(points, ' → ', (count) => `，另有 ${count} 个点`)}`,
  replacesPoints: (count: number): string => `取代原有的 ${count} 个点`,
  rampReplaced: (): string => '重叠处以新的变速为准',
  detachedStays: (): string => '已分离的声音仍按原速正放',
  zoomsAlready: (who: string, from: number, to: number): string =>
    `${who}在自身时间 ${figure(from)} 到 ${s(to)}之间已有放大，与此重叠；不带 box 的 zoom_to 可去掉它们。`,
  photosHaveNoSpeed: (): string => '照片没有速度。可以用 set_duration 改变显示的时长。',
  rampBeyondEnd: (who: string, length: number): string => `${who}按原速长 ${s(length)}，变速会从它结束之后才开始。`,
  standsStill: (who: string): string => `${who}本来就是静止的。`,
  pathBeyondEnd: (at: number, length: number): string => `路径到 ${s(at)}，而画面在 ${s(length)}结束。`,
}
