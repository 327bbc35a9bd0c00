import type { Replaced } from '../../make/replaced.ts'
import type { ClipPart } from '../../parts-lost.ts'
import type { sequence as en } from '../en/sequence.ts'
import { figure, line } from '../figures.ts'
import { list, quoted, s } from './phrases.ts'

const PARTS: Record<ClipPart, string> = {
  moves: '动画',
  zooms: '局部放大',
  regions: '区域',
  mask: '遮罩',
  key: '抠像',
  crop: '裁剪',
  turn: '旋转',
  look: '调色',
  pace: '变速',
  direction: '倒放',
  still: '定格',
  steadiness: '防抖',
  sound: '替换的声音',
}

export const sequence: typeof en = {
  built: (count: number, total: number): string => `已用 ${count} 个片段建立时间线，共 ${s(total)}`,
  inserted: (name: string, number: number, at: number, length: number): string =>
    `已插入 ${line(name)}，作为第 ${number} 段，从 ${s(at)}开始，长 ${s(length)}`,
  cardAdded: (name: string, number: number, at: number, length: number): string =>
    `已插入卡片${quoted(name)}，作为第 ${number} 段，从 ${s(at)}开始，长 ${s(length)}`,
  cardChanged: (who: string, differences: readonly string[]): string => `${who}：${differences.join('，')}`,
  replaced: (who: string, name: string): string => `${who} → ${line(name)}`,
  trimmed: (who: string, from: number, to: number): string => `${who}已剪短：${s(from)} → ${s(to)}`,
  begunEarlier: (who: string, from: number, to: number): string => `${who}开头提前：${s(from)} → ${s(to)}`,
  cutOut: (from: number, to: number, before: number, after: number): string =>
    `剪掉 ${figure(from)}-${s(to)}；总长 ${s(before)} → ${s(after)}`,
  kept: (who: string, spans: readonly string[], before: number, after: number): string =>
    `${who}只保留 ${list(spans)}；总长 ${s(before)} → ${s(after)}`,
  split: (at: number, before: number, after: number): string => `在 ${s(at)}处切开；片段数 ${before} → ${after}`,
  deleted: (who: readonly string[], length: number): string => `已删除${list(who)}，缩短 ${s(length)}`,
  moved: (who: string, from: number, to: number): string => `${who}从第 ${from} 位移到第 ${to} 位`,
  swapped: (a: string, b: string): string => `${a}与${b}已对调`,
  duplicated: (who: string, times: number): string => `${who}已复制 ${times} 次`,
  resized: (who: string, from: number, to: number): string => `${who} ${s(from)} → ${s(to)}`,
  lengthened: (who: string, from: number, to: number): string => `${who}停留时间 ${s(from)} → ${s(to)}`,
  highlighted: (parts: number, before: number, after: number): string =>
    `精华由 ${parts} 段组成：${s(before)} → ${s(after)}`,
  replacesClips: (count: number): string => `替换了原有的 ${count} 个片段`,
  replacesFilm: ({ clips, texts, sounds, others }: Replaced): string =>
    `替换了原有的 ${[
      ...(clips > 0 ? [`${clips} 个片段`] : []),
      ...(texts > 0 ? [`${texts} 处文字`] : []),
      ...(sounds > 0 ? [`${sounds} 个声音`] : []),
      ...(others > 0 ? [`${others} 个其他元素`] : []),
    ].join('、')}；撤销可以找回`,
  overlapsJoined: (): string => '重叠的部分只算一次',
  cutForIt: (cuts: number): string => `为此切了 ${cuts} 刀`,
  without: (name: string, parts: readonly ClipPart[]): string =>
    `${line(name)} 不再带有原来的${list(parts.map((part) => PARTS[part]))}`,
  uploadOrder: (): string => '按上传顺序',
  sameOrder: (): string => '片段已经是这个顺序了。',
  nothingToBuild: (): string => '时间线是空的，也没有可用的照片或视频。请先上传。',
  noClip: (clip: number, count: number): string =>
    count === 0 ? '时间线是空的。' : `没有片段 ${clip}，现有片段 1 到 ${count}。`,
  clipGone: (clip: number): string => `片段 ${clip} 已被前面的操作删除。`,
  nothingAt: (from: number, to: number, length: number): string =>
    `${figure(from)}-${s(to)}已没有内容，视频长 ${s(length)}。`,
  wouldLeaveNothing: (): string => '这样视频就什么都不剩了。要重新开始，请删除全部片段。',
  trimLeavesNothing: (who: string, length: number): string =>
    `${who}长 ${s(length)}，这样剪就什么都不剩了，可以直接删除。`,
  goneAlready: (): string => '那一段已被前面的操作剪掉。',
  nothingToTrim: (who: string, length: number): string => `${who}长 ${s(length)}，没有可剪的部分。`,
  nothingBefore: (who: string, has: number): string =>
    has > 0 ? `${who}开头之前只剩 ${s(has)}的素材。` : `${who}已从素材的开头开始。`,
  cutAlready: (at: number): string => `${s(at)}处已经切开了。`,
  emptyPart: (from: number, to: number): string => `它从素材的 ${s(from)}开始，不能在 ${s(to)}结束。`,
  totalNotReached: (wanted: number, reached: number): string =>
    reached < wanted
      ? `现有素材达不到 ${s(wanted)}，只有 ${s(reached)}。可以放慢片段或加照片。`
      : `视频为 ${s(reached)}，不是 ${s(wanted)}：每个片段至少要有一帧。`,
  sourceTooShort: (who: string, has: number, wanted: number, slower: number): string =>
    `${who}的素材只够 ${s(has)}，不够 ${s(wanted)}。放慢到 ${figure(slower)} 倍可以填满。`,
  tooManyClips: (most: number): string => `时间线最多 ${most} 个片段。`,
  shortAlready: (length: number): string => `视频本来就只有 ${s(length)}。`,
  notACard: (who: string): string => `${who}不是卡片：可以用 replace_clip 换成别的文件。`,
  noMoment: (): string => '卡片后面没有视频，没有可选的时刻。',
}
