import type { Asset } from '../../asset.ts'
import type { general as en } from '../en/general.ts'
import { figure, line } from '../figures.ts'
import { list, quoted, s } from './phrases.ts'

export const general: typeof en = {
  becomes: (what: string, from: string, to: string): string => `${what} ${from} → ${to}`,
  renamed: (title: string): string => `影片改名为${quoted(title)}`,
  theName: (): string => '影片的名字',
  removed: (what: string): string => `已移除${what}`,
  replaces: (names: readonly string[]): string => `替换了${list(names)}`,
  clamped: (low: string, high: string): string => `限制在 ${low} 到 ${high} 之间`,
  onlySoLong: (name: string, length: number): string => `${line(name)} 只有 ${s(length)}`,
  outsideOf: (time: number, who: string, from: number, to: number): string =>
    `${s(time)}不在${who}的范围内，它从 ${figure(from)} 到 ${s(to)}显示`,
  atTheEnd: (): string => '视频没有那么长，已放在结尾',
  cutAtEnd: (length: number): string => `到视频结尾 ${s(length)}处截断`,
  goneWithIt: (what: readonly string[]): string => `同时移除：${list(what)}`,
  ofClips: (who: string, said: string): string => `${who}：${said}`,
  already: (what: string): string => `${what}已经是这样了。`,
  atLimit: (what: string, limit: string): string => `${what}已到上限或下限 ${limit}。`,
  nothingThere: (what: string): string => `时间线上没有${what}。`,
  noAsset: (name: string, names: readonly string[]): string =>
    name.trim() === ''
      ? `没有说明是哪个文件，现有：${list(names)}。`
      : names.length > 0
        ? `没有${quoted(name)}，现有：${list(names)}。`
        : `没有${quoted(name)}，也没有上传过这类文件。`,
  notAPicture: (name: string, kind: Asset['kind']): string => {
    if (kind === 'audio') return `${line(name)} 是音频，可以加为背景音乐。`
    if (kind === 'lut') return `${line(name)} 是颜色表，可以作为滤镜使用。`
    return `${line(name)} 是字幕文件，可以加为字幕。`
  },
  notAPhoto: (name: string): string => `${line(name)} 是视频，这里只能用图片。`,
  notANumber: (): string => '其中有一个值不是数字。',
  nothingLong: (): string => '时长和速度必须大于 0。',
  beyondEnd: (at: number, length: number): string => `${s(at)}超出了结尾，视频长 ${s(length)}。`,
  endsBeforeStart: (start: number, end: number): string => `它会在 ${s(end)}结束，早于开始的 ${s(start)}。`,
  noTimeLeft: (who: string, length: number): string => `${who}长 ${s(length)}，这两个时间之间没有画面。`,
  notAnalysed: (name: string): string => `${line(name)} 无法分析。`,
}
