import type { text as en } from '../en/text.ts'
import { figure, line } from '../figures.ts'
import { list, quoted, s } from './phrases.ts'

export const text: typeof en = {
  textAdded: (text: string, from: number, to: number, position: string): string =>
    `已加文字${quoted(text)}，${figure(from)}-${s(to)}，${position}`,
  textChanged: (text: string, differences: readonly string[]): string =>
    `文字${quoted(text)}：${differences.join('，')}`,
  captionsSpoken: (cues: number): string => `已根据语音加入 ${cues} 条字幕`,
  captionsAdded: (name: string, cues: number): string => `已加入 ${line(name)} 的 ${cues} 条字幕`,
  captionsBeneath: (name: string, cues: number): string => `已在下方加入 ${line(name)} 的 ${cues} 条字幕，作为第二语言`,
  lowerRemoved: (): string => '已去掉第二语言的字幕',
  captionsChanged: (differences: readonly string[]): string => `字幕：${differences.join('，')}`,
  captionChanged: (text: string, differences: readonly string[]): string =>
    `字幕${quoted(text)}：${differences.join('，')}`,
  captionsShifted: (delta: number): string => `字幕${delta < 0 ? '提前' : '延后'} ${s(Math.abs(delta))}`,
  positionTaken: (position: string): string => `原位置此时已有文字，改放在${position}`,
  tooQuick: (seconds: number): string => `时间太短，读不完：需要 ${s(seconds)}`,
  textCut: (longest: number): string => `截到 ${longest} 个字符`,
  cuesLeftOut: (count: number): string => `${count} 条字幕在视频之外，未加入`,
  cuesTooMany: (count: number): string => `同一时间同一位置字幕过多，${count} 条不显示`,
  stayLonger: (count: number): string => `${count} 条字幕停留更久`,
  likeTheOthers: (count: number): string => `${count} 条自带样式或位置的字幕已与其他字幕统一`,
  readAs: (name: string, encoding: string): string =>
    `${line(name)} 不是 Unicode 编码，按 ${encoding} 读取；若文字不对，请另存为 UTF-8`,
  captionsLookAlike: (id: string): string =>
    `${id} 是字幕，字幕样式统一，请用 update_captions。单条字幕只能改文字和时间。`,
  noCaptions: (): string => '时间线上没有字幕。',
  noText: (match: string, texts: readonly string[]): string =>
    texts.length > 0 ? `没有文字${quoted(match)}，现有文字：${list(texts.map(quoted))}。` : '时间线上没有文字。',
  emptyText: (): string => '文字是空的。',
  noCuesInside: (name: string): string => `${line(name)} 没有一条字幕落在视频之内。`,
  shiftTooFar: (delta: number): string => `移动 ${s(delta)}后，视频里就没有字幕了。`,
}
