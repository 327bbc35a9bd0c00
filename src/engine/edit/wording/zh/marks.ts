import type { CalloutType } from '../../../../edits/values/callout.ts'
import type { Edge, Side } from '../../../../edits/values/graphic.ts'
import type { Position } from '../../../../edits/values/position.ts'
import type { RegionEffect } from '../../../../edits/values/region.ts'
import type { marks as en } from '../en/marks.ts'
import { figure } from '../figures.ts'
import { EFFECTS, SIDES } from './names.ts'
import { list, quoted, s } from './phrases.ts'
import { properties } from './properties.ts'

const pacing = (pace: number) => `每秒 ${figure(Math.round(pace * 10) / 10)} 行`

const CALLOUTS: Record<CalloutType, string> = {
  arrow: '箭头',
  box: '方框',
  circle: '圆圈',
  underline: '下划线',
  number: '编号',
}

export const marks: typeof en = {
  calloutAdded: (type: CalloutType, text: string | null, from: number, to: number): string =>
    `已加${CALLOUTS[type]}${text === null ? '' : quoted(text)}，${figure(from)}-${s(to)}`,
  calloutChanged: (id: string, text: string | null, differences: readonly string[]): string =>
    `标注${text === null ? ` ${id}` : quoted(text)}：${differences.join('，')}`,
  calloutsRemoved: (count: number): string => `已移除 ${count} 个标注`,
  creditsAdded: (rows: number, from: number, to: number, pace: number, inSight: number): string =>
    `片尾字幕共 ${rows} 行，在 ${figure(from)}-${s(to)}滚动：${pacing(pace)}，每行可见 ${s(Math.round(inSight * 10) / 10)}`,
  lowerThirdAdded: (name: string, role: string | null, side: Side, from: number, to: number): string =>
    `人名条${quoted(name)}${role === null ? '' : `、${quoted(role)}`}在${SIDES[side]}显示，${figure(from)}-${s(to)}`,
  countdownAdded: (from: number, place: Position | 'full', start: number, end: number): string =>
    `从 ${from} 开始的倒计时${place === 'full' ? '占满画面' : `在${properties.position(place)}`}，${figure(start)}-${s(end)}`,
  progressBarAdded: (edge: Edge, px: number, from: number, to: number): string =>
    `${SIDES[edge]}进度条，高 ${figure(px)} 像素，${figure(from)}-${s(to)}`,
  graphicChanged: (name: string, differences: readonly string[]): string => `${name}：${differences.join('，')}`,
  graphicsRemoved: (count: number): string => `已移除 ${count} 个图形`,
  untilEnd: (lasts: boolean): string => (lasts ? '改为一直到片尾' : '不再一直到片尾'),
  regionAdded: (effect: RegionEffect, who: string, from: number, to: number): string =>
    `${who}加${EFFECTS[effect]}，${figure(from)}-${s(to)}`,
  regionChanged: (id: string, differences: readonly string[]): string => `区域 ${id}：${differences.join('，')}`,
  creditsTooFast: (pace: number, seconds: number): string =>
    `${pacing(pace)}太快，来不及读：至少需要 ${s(Math.round(seconds * 10) / 10)}`,
  countsFrom: (from: number, wanted: number, seconds: number): string =>
    `只有 ${s(seconds)}，从 ${from} 而不是 ${wanted} 开始倒数`,
  cutAtEdge: (box: string): string => `在画面边缘截断：${box}`,
  tooManyCallouts: (most: number): string => `一个视频最多 ${most} 个标注，请先移除一些。`,
  needsSize: (type: CalloutType): string => `${CALLOUTS[type]}需要有宽和高的区域。`,
  noNumber: (type: CalloutType): string => `${CALLOUTS[type]}没有编号。`,
  tooManyGraphics: (most: number): string => `一个视频最多 ${most} 个图形，请先移除一些。`,
  notOfGraphic: (name: string, parameter: string, known: readonly string[]): string =>
    `${name}没有 ${parameter}；可以改的有 ${list(known)}。`,
  tooManyRegions: (most: number): string => `每个片段和画布各最多 ${most} 个区域。`,
}
