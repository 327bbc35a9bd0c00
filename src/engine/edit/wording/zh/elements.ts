import type { GraphicKind } from '../../../../edits/values/graphic.ts'
import type { RegionEffect } from '../../../../edits/values/region.ts'
import type { ThemeName } from '../../../../edits/values/themes.ts'
import type { elements as en, TargetName } from '../en/elements.ts'
import { figure, line } from '../figures.ts'
import { EFFECTS } from './names.ts'
import { list, quoted, s } from './phrases.ts'

const TARGETS: Record<TargetName, string> = {
  effect: '音效',
  bgm: '音乐',
  original: '原声',
  voice: '配音',
  all: '全部声音',
}

const GRAPHICS: Record<GraphicKind, string> = {
  credits: '片尾字幕',
  lower_third: '人名条',
  countdown: '倒计时',
  progress_bar: '进度条',
}

export const elements: typeof en = {
  clip: (number: number, name: string): string => `片段 ${number}（${line(name)}）`,
  allClips: (count: number): string => (count === 1 ? '该片段' : `全部 ${count} 个片段`),
  someClips: (count: number): string => `${count} 个片段`,
  file: (name: string): string => line(name),
  text: (text: string): string => `文字${quoted(text)}`,
  quote: quoted,
  caption: (text: string): string => `字幕${quoted(text)}`,
  captions: (): string => '字幕',
  overlay: (): string => '叠加画面',
  callout: (id: string, text: string | null): string => `标注${text === null ? ` ${id}` : quoted(text)}`,
  aCallout: (): string => '标注',
  graphic: (kind: GraphicKind, id: string): string => `${GRAPHICS[kind]} ${id}`,
  aGraphic: (): string => '这样的图形',
  region: (id: string): string => `区域 ${id}`,
  effect: (): string => '效果',
  regionEffect: (effect: RegionEffect): string => EFFECTS[effect],
  music: (): string => '音乐',
  video: (): string => '视频总长',
  stretchOf: (from: number, to: number, who: string): string => `${who}的 ${figure(from)}-${s(to)}`,
  film: (): string => '整个视频',
  picture: (): string => '画面',
  wholePicture: (): string => '整个画面',
  canvas: (): string => '画布',
  aClip: (): string => '片段',
  aText: (): string => '文字',
  someMusic: (): string => '音乐',
  anOverlay: (): string => '叠加画面',
  aTransition: (): string => '转场',
  everyTransition: (): string => '所有转场',
  oneTransition: (clip: number): string => `片段 ${clip} 之后的转场`,
  aFilter: (name?: string): string => `${line(name ?? '')}滤镜`,
  filter: (name: string): string => `滤镜 ${line(name)}`,
  aTheme: (): string => '主题',
  theme: (name: ThemeName): string => `主题 ${name}`,
  colors: (): string => '颜色',
  target: (target: TargetName): string => TARGETS[target],
  targetClip: (clip: number | 'all'): string => (clip === 'all' ? '所有片段的声音' : `片段 ${clip} 的声音`),
  soundOf: (who: string): string => `${who}的声音`,
  clipOrder: (): string => '顺序',
  order: (names: readonly string[]): string => list(names),
  masks: (): string => '遮罩',
  maskOf: (who: string): string => `${who}的遮罩`,
  cropping: (): string => '裁剪',
  zoomsOf: (who: string): string => `${who}的放大`,
  steadiness: (): string => '防抖',
  motions: (): string => '镜头移动',
}
