import type { MaskMode } from '../../../../edits/values/mask.ts'
import type { ThemeName } from '../../../../edits/values/themes.ts'
import type { BarsCut } from '../../bars.ts'
import type { look as en } from '../en/look.ts'
import { figure, line, percent } from '../figures.ts'
import { SIDES } from './names.ts'
import { list, quoted, s } from './phrases.ts'

const MASKED: Record<MaskMode, string> = { auto: '', alpha: '（按透明度）', luma: '（按亮度）' }

export const look: typeof en = {
  themed: (before: ThemeName | null, name: ThemeName, accent: string): string =>
    `主题 ${before ?? '无'} → ${name}，强调色 ${accent}：没有单独设定的都随之改变`,
  themeOff: (name: ThemeName): string => `已去掉主题 ${name}`,
  flipped: (who: string, horizontal: boolean): string => `${who}${horizontal ? '左右' : '上下'}翻转`,
  overlaysNotSteadied: (names: readonly string[]): string => `${list(names)}保持原样：叠加在画面上的视频不做防抖`,
  matched: (who: string): string => `${who}的明暗和白平衡已调到与其他画面接近`,
  nothingToMatch: (): string => '至少要有两张能分析的照片或片段才能统一色调。',
  steadied: (who: string): string => `${who}已做防抖，画面因此略微放大`,
  keyed: (who: string, color: string, background: string): string =>
    `${who}抠除 ${color}，背景换成 ${line(background)}`,
  canvasChanged: (differences: readonly string[]): string => differences.join('，'),
  filtered: (who: string, name: string): string => `${who}：已加滤镜 ${line(name)}`,
  unfiltered: (who: string, name?: string): string => `${who}：已去掉${line(name ?? '')}滤镜`,
  adjusted: (who: string, differences: readonly string[]): string => `${who}：${differences.join('，')}`,
  masked: (who: string, name: string, by: MaskMode, invert: boolean): string =>
    `${who}已用 ${line(name)} 做遮罩${MASKED[by]}${invert ? '，反转' : ''}`,
  barsCut: ({ name, sides }: BarsCut): string =>
    `${line(name)} 画面自带的边框已裁去（${sides.map((side) => SIDES[side]).join('、')}）；裁剪设为 0 可重新显示`,
  staysSo: (what: readonly string[]): string => `${what.join('、')}不随主题改变`,
  accentMoved: (accent: string, shown: string): string => `${accent} 在主题的底色上看不清，在那里改用 ${shown}`,
  transitionShortened: (clip: number, from: number, to: number): string =>
    to > 0 ? `片段 ${clip} 之后的转场按片段长度缩短：${s(from)} → ${s(to)}` : `片段 ${clip} 之后的转场已移除，片段太短`,
  transitionInstead: (said: string, name: string): string => `已没有${quoted(said)}，用最接近的 ${name}`,
  nearestSize: (wanted: string): string => `无法做到 ${wanted}，这是最接近的尺寸`,
  nearestRate: (wanted: number, taken: number): string => `不支持每秒 ${figure(wanted)} 帧，改用最接近的 ${taken} 帧`,
  noTransition: (name: string, nearest: readonly string[]): string =>
    `没有转场${quoted(name)}，最接近的是 ${nearest.join('、')}。`,
  noFilter: (name: string, filters: readonly string[]): string =>
    `没有滤镜${quoted(name)}，可用的有 ${filters.map(line).join('、')}。`,
  noAspect: (aspect: string): string => `${quoted(aspect)}不是画面比例，可用 16:9、9:16、1:1 或 4:5。`,
  notAColor: (color: string): string => `${quoted(color)}不是颜色，请用 #RRGGBB，例如 #FFCC00。`,
  notNeighbours: (a: number, b: number): string => `片段 ${a} 和 ${b} 不相邻，之间不能加转场。`,
  oneClipOnly: (): string => '转场需要两个片段。单个片段可以用淡入淡出。',
  steadyAlready: (who: string): string => `${who}本来就很稳。`,
  tooLongToSteady: (who: string, most: number): string =>
    `${who}超出了文件的前 ${s(most)}，这里无法防抖。请把那一段单独存成文件再上传。`,
  photosDoNotMove: (): string => '这只适用于视频片段，不适用于照片。',
  quarterTurns: (asked: number, nearest: number): string =>
    `只能按 90° 旋转，不能转 ${figure(asked)}°。最接近的是 ${nearest}°。`,
  cropTooMuch: (most: number): string => `裁剪太多了，每一边最多 ${percent(most)}。`,
}
