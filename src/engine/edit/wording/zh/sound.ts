import { voiceCommand } from '../../../../protocol/voice.ts'
import type { sound as en } from '../en/sound.ts'
import { decibels, figure, line, percent } from '../figures.ts'
import { list, quoted, s } from './phrases.ts'

export const sound: typeof en = {
  muted: (target: string): string => `${target}已静音`,
  mutedBetween: (target: string, from: number, to: number): string => `${target}在 ${figure(from)}-${s(to)}静音`,
  volumeBetween: (change: string, from: number, to: number): string => `${change}（${figure(from)}-${s(to)}）`,
  volumePoints: (what: string, points: readonly (readonly [number, number])[]): string =>
    `${what}：${list(points.map(([at, volume]) => `${s(at)}时 ${percent(volume)}`))}`,
  unmuted: (what: string): string => `${what}：已取消静音`,
  fades: (into: number | undefined, out: number | undefined): string =>
    [into === undefined ? '' : `淡入 ${s(into)}`, out === undefined ? '' : `淡出 ${s(out)}`].filter(Boolean).join('，'),
  faded: (what: string, fades: string): string => `${what}${fades}`,
  ducked: (target: string, under: string, level: number, attack: number, release: number): string =>
    `${under}出现时${target}${level === 0 ? '静音' : `压低 ${figure(decibels(level))} dB`}，${s(attack)}内降低，${s(release)}内恢复`,
  unducked: (target: string): string => `${target}不再自动压低`,
  denoised: (target: string): string => `${target}已降噪`,
  detached: (who: string): string => `${who}的声音已分离为单独音轨`,
  voiceAdded: (text: string, at: number, voice: string): string =>
    `配音${quoted(text)}加在 ${s(at)}处，由 ${voice} 朗读`,
  musicAdded: (name: string, volume: number, from: number, to: number): string =>
    `已加音乐 ${line(name)}，音量 ${percent(volume)}，${figure(from)}-${s(to)}`,
  soundAdded: (name: string, from: number, to: number): string => `已添加声音 ${line(name)}，${figure(from)}-${s(to)}`,
  soundChanged: (name: string, differences: readonly string[]): string => `${name}：${differences.join('，')}`,
  loops: (on: boolean): string => (on ? '循环播放' : '不再循环'),
  silenceRemoved: (count: number, before: number, after: number): string =>
    `去掉 ${count} 处停顿；总长 ${s(before)} → ${s(after)}`,
  onTheBeat: (cuts: number, name: string): string => `${cuts} 个剪切点已对齐 ${line(name)} 的节拍`,
  duckExcept: (spans: readonly (readonly [number, number])[]): string =>
    `${list(spans.map(([from, to]) => `${figure(from)}-${s(to)}`))} 保持原音量`,
  notUnderItself: (names: readonly string[]): string => `${list(names)}保持原音量：这是需要听清的声音`,
  duckGone: (count: number): string => `${count} 个声音不再压低：需要听清的声音已不在`,
  keptOnBeats: (clips: number, most: number): string =>
    `${clips} 个片段的时长微调了最多 ${s(most)}，让剪切点留在音乐节拍上`,
  looped: (): string => '循环播放到结尾',
  silenceSkipped: (seconds: number): string => `从有声处开始，跳过开头 ${s(seconds)}的静音`,
  variation: (which: number, of: number): string => `第 ${which} 种变奏，共 ${of} 种`,
  fadesLimited: (into: number, out: number): string => `淡入淡出不超过其时长：淡入 ${s(into)}，淡出 ${s(out)}`,
  loudestAt: (at: number): string => `${s(at)}处最响`,
  soundEndsEarly: (name: string, left: number): string => `${line(name)} 从那里起只有 ${s(left)}，片段其余部分无声`,
  silentClipsKept: (who: readonly string[]): string => `${list(who)}全程无声，保留`,
  notSound: (name: string): string => `${line(name)} 没有声音。请上传音乐，或按风格选用内置音乐。`,
  noSound: (target: string): string => `${target}：时间线上听不到声音。`,
  noSoundAt: (target: string, from: number, to: number): string => `${target}在 ${figure(from)}-${s(to)}没有声音。`,
  noOwnSound: (): string => '那是片段或叠加视频自己的声音，可以调音量、静音或淡入淡出。',
  severalSounds: (names: readonly string[]): string => `有多个声音符合：${list(names)}。请指明一个。`,
  offsetBeyondEnd: (name: string): string => `${name} 没有那么长，不能从那里开始。`,
  noSynthesiser: (): string =>
    `这台电脑没有语音合成程序，不能生成配音。\`${voiceCommand()}\` 可以装上英语语音（22 MB），其他语言请安装 espeak-ng；也可以自己录音后作为音频文件上传。`,
  duckUnderItself: (target: string): string => `${target}不能因自己而压低。请指定另一个声音。`,
  detachAtNormalSpeed: (who: string): string => `${who}需要先恢复原速正放，才能分离声音。`,
  stillsHaveNoSound: (who: string): string => `${who}是静止画面，没有自己的声音。可以用 add_sound 为它配上声音。`,
  detachedAlready: (who: string): string => `${who}的声音已在单独音轨上，可以用 remove_sound 和 add_sound 在那里替换。`,
  detachFirst: (): string => '片段的原声跟着画面走，先分离才能移动。',
  noSilence: (min: number): string => `没有 ${s(min)}以上的停顿。`,
  noBeats: (): string => '没有可以对齐节拍的音乐，请先加音乐。',
  noCutsToMove: (): string => '能移动的剪切点都已在节拍上。',
}
