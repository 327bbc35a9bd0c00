import type { Layout } from '../../../../edits/overlay/layout.ts'
import type { overlay as en } from '../en/overlay.ts'
import { figure, line, percent } from '../figures.ts'
import { list, s } from './phrases.ts'

const LAYOUTS: Record<Layout, string> = {
  side_by_side: '左右并排',
  stacked: '上下排列',
  grid: '宫格排列',
  main_left: '左侧大画面排列',
  main_right: '右侧大画面排列',
  main_top: '上方大画面排列',
  main_bottom: '下方大画面排列',
}

export const overlay: typeof en = {
  overlayAdded: (name: string, position: string, from: number, to: number): string =>
    `已在${position}叠加 ${line(name)}，${figure(from)}-${s(to)}`,
  overlayChanged: (name: string, differences: readonly string[]): string =>
    `叠加画面 ${line(name)}：${differences.join('，')}`,
  cutawayAdded: (name: string, who: string, from: number, to: number): string =>
    `${figure(from)}-${s(to)}画面换成 ${line(name)}（${who}），声音继续`,
  watermarked: (name: string, position: string, length: number): string =>
    `已在全片（${s(length)}）${position}加水印 ${line(name)}`,
  laidOut: (type: Layout, names: readonly string[], length: number): string =>
    `${list(names)}${LAYOUTS[type]}，共 ${s(length)}`,
  borderLimited: (px: number): string => `边框最宽 ${figure(px)} 像素，即短边的一半`,
  radiusLimited: (px: number): string => `圆角最大 ${figure(px)} 像素，即短边的一半`,
  gutterLimited: (px: number): string => `间隔最宽 ${figure(px)} 像素`,
  sizeLimited: (share: number): string => `大小限制为画布宽度的 ${percent(share)}`,
  onlyUntil: (end: number, who: string): string => `只到 ${s(end)}，${who}在此结束`,
  noLongerCutaway: (): string => '不再覆盖全画面，改为叠加在该位置',
  taken: (names: readonly string[]): string => `${list(names)}已从时间线移到并排画面`,
  shorterDecides: (name: string): string => `长度以较短的 ${line(name)} 为准`,
  cardsFillTheCanvas: (who: string): string => `${who}是卡片，占满画面，不能放进分屏。`,
  layoutNeeds: (): string => '至少需要两个画面，请再上传一个。',
}
