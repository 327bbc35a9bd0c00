import { speechCommand } from '../../../../protocol/speech/models.ts'
import type { speech as en } from '../en/speech.ts'
import { line, said } from '../figures.ts'
import { list, s } from './phrases.ts'

const listens = () => `要在本机识别语音：${speechCommand()}。`

export const speech: typeof en = {
  wordsCut: (count: number, quotes: readonly string[], runs: number, before: number, after: number): string => {
    const more = runs > quotes.length ? `等，另有 ${runs - quotes.length} 处` : ''
    const cut = `剪掉 ${count} 个词（${quotes.map((quote) => `“${said(quote)}”`).join('、')}${more}）；`
    return `${count > 0 ? cut : ''}总长 ${s(before)} → ${s(after)}`
  },
  pausesShortened: (count: number, most: number): string => `${count} 处停顿缩短到 ${s(most)}`,
  unheard: (name: string): string => `不再识别 ${line(name)}，也不使用它的文字稿`,
  recognised: (name: string, count: number): string => `在 ${line(name)} 中识别出 ${count} 个词`,
  transcribed: (name: string, file: string): string => `${line(name)} 的文字稿取自 ${line(file)}`,
  corrected: (from: string, to: string, count: number): string => `${count} 处“${line(from)}”改写为“${line(to)}”`,
  noTranscript: (files: readonly string[]): string =>
    files.length > 0
      ? `不知道这个视频里说了什么。有文字的文件：${list(files)}。请说明是哪段录音的：{"op":"transcribe","clip":…,"source":…}。`
      : `不知道这个视频里说了什么。请上传与录音同名的 .srt、.vtt 或识别结果 .json（talk.mp4 对应 talk.srt）。${listens()}`,
  noRecogniser: (): string =>
    `这里没有语音识别模型。${listens()}字幕文件（.srt、.vtt、.ass）、识别结果 .json 或讲稿同样可以。`,
  scriptUnfit: (script: string, recording: string): string =>
    `${line(script)} 的文字与 ${line(recording)} 中说的话不符，因此没有使用。`,
  scriptOfNothing: (script: string): string => `${line(script)} 没有时间：请用 transcribe 说明它是哪段录音的。`,
  scriptRough: (script: string): string =>
    `时间只是粗略的：这里没有合成语音可与 ${line(script)} 对照（可安装 espeak-ng）`,
  scriptUnsaid: (sentences: readonly string[]): string =>
    `听到的与文字不一致，请核对：${sentences.map((each) => `“${line(each)}”`).join('、')}`,
  nobodySpeaks: (name: string): string => `在 ${line(name)} 中没有识别出任何词：似乎没有人说话。`,
  noSuchWords: (from: number, to: number, first: number, last: number): string =>
    `视频里没有第 ${from} 到 ${to} 个词。现有第 ${first} 到 ${last} 个词；get_state 加 transcript 可以查看。`,
  notSaid: (phrase: string): string => `视频里没有人说“${said(phrase)}”。get_state 加 transcript 可以查看说了什么。`,
  saidOften: (phrase: string, places: readonly { from: number; to: number; at: number }[]): string =>
    `“${said(phrase)}”说了 ${places.length} 次：${places
      .slice(0, 8)
      .map(({ from, to, at }) => `${s(at)}处第 ${from}-${to} 个词`)
      .join('、')}${places.length > 8 ? '……' : ''}。请给出 words，或 all: true。`,
  nothingToClean: (): string => '语音里没有这样的内容。',
  whichRecording: (): string => '视频里不止一段录音。请用 clip 说明是哪一段。',
}
