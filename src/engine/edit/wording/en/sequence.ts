import type { Replaced } from '../../make/replaced.ts'
import type { ClipPart } from '../../parts-lost.ts'
import { figure, line } from '../figures.ts'
import { list, plural, quoted, s } from './phrases.ts'

const PARTS: Record<ClipPart, string> = {
  moves: 'moves',
  zooms: 'zooms',
  regions: 'regions',
  mask: 'mask',
  key: 'chroma key',
  crop: 'crop',
  turn: 'rotation',
  look: 'look',
  pace: 'speed',
  direction: 'reversal',
  still: 'freeze frame',
  steadiness: 'stabilisation',
  sound: 'replaced sound',
}

/** Clips, their order and their lengths. */
export const sequence = {
  built: (count: number, total: number): string => `Sequence of ${plural(count, 'clip')} built: ${s(total)}`,
  inserted: (name: string, number: number, at: number, length: number): string =>
    `${line(name)} inserted as clip ${number} at ${s(at)}, ${s(length)} long`,
  cardAdded: (name: string, number: number, at: number, length: number): string =>
    `Card ${quoted(name)} inserted as clip ${number} at ${s(at)}, ${s(length)} long`,
  cardChanged: (who: string, differences: readonly string[]): string => `${who}: ${differences.join(', ')}`,
  replaced: (who: string, name: string): string => `${who} → ${line(name)}`,
  trimmed: (who: string, from: number, to: number): string => `${who} trimmed: ${s(from)} → ${s(to)}`,
  begunEarlier: (who: string, from: number, to: number): string =>
    `${who} begins earlier; length ${s(from)} → ${s(to)}`,
  cutOut: (from: number, to: number, before: number, after: number): string =>
    `${figure(from)}-${s(to)} cut out; length ${s(before)} → ${s(after)}`,
  kept: (who: string, spans: readonly string[], before: number, after: number): string =>
    `Only ${list(spans)} of ${who} kept; length ${s(before)} → ${s(after)}`,
  split: (at: number, before: number, after: number): string => `Split at ${s(at)}; clips ${before} → ${after}`,
  deleted: (who: readonly string[], length: number): string => `${list(who)} deleted; ${s(length)} shorter`,
  moved: (who: string, from: number, to: number): string => `${who} moved from position ${from} to ${to}`,
  swapped: (a: string, b: string): string => `${a} and ${b} swapped`,
  duplicated: (who: string, times: number): string => `${who} repeated ${times === 1 ? 'once' : `${times} times`}`,
  resized: (who: string, from: number, to: number): string => `${who} ${s(from)} → ${s(to)}`,
  lengthened: (who: string, from: number, to: number): string => `${who} held longer: ${s(from)} → ${s(to)}`,
  highlighted: (parts: number, before: number, after: number): string =>
    `Highlight of ${plural(parts, 'part')}: ${s(before)} → ${s(after)}`,
  replacesClips: (count: number): string => `replaces ${plural(count, 'clip')}`,
  replacesFilm: ({ clips, texts, sounds, others }: Replaced): string =>
    `replaces ${list([
      ...(clips > 0 ? [plural(clips, 'clip')] : []),
      ...(texts > 0 ? [plural(texts, 'text')] : []),
      ...(sounds > 0 ? [plural(sounds, 'sound')] : []),
      ...(others > 0 ? [plural(others, 'other element')] : []),
    ])}; undo brings them back`,
  overlapsJoined: (): string => 'ranges that overlap count once',
  cutForIt: (cuts: number): string => `${plural(cuts, 'cut')} made for that range`,
  without: (name: string, parts: readonly ClipPart[]): string =>
    `not carried over to ${line(name)}: ${list(parts.map((part) => PARTS[part]))}`,
  uploadOrder: (): string => 'in the order of upload',
  sameOrder: (): string => 'The clips are in that order already.',
  nothingToBuild: (): string =>
    'The timeline is empty and there is no photo or clip to build it from. Upload some first.',
  noClip: (clip: number, count: number): string =>
    count === 0 ? 'The timeline is empty.' : `There is no clip ${clip}; the clips are 1 to ${count}.`,
  clipGone: (clip: number): string => `Clip ${clip} no longer exists after the previous edit.`,
  nothingAt: (from: number, to: number, length: number): string =>
    `There is nothing left at ${figure(from)}-${s(to)}; the video is ${s(length)} long.`,
  wouldLeaveNothing: (): string => 'That would leave nothing of the video. To start again, delete all clips.',
  trimLeavesNothing: (who: string, length: number): string =>
    `${who} is ${s(length)} long: the trim would leave nothing. It could be deleted.`,
  goneAlready: (): string => 'The previous edit already cut that away.',
  nothingToTrim: (who: string, length: number): string => `${who} is ${s(length)} long: there is nothing to trim.`,
  nothingBefore: (who: string, has: number): string =>
    has > 0 ? `${who} has only ${s(has)} more before its beginning.` : `${who} begins where its file begins.`,
  cutAlready: (at: number): string => `There is already a cut at ${s(at)}.`,
  emptyPart: (from: number, to: number): string => `It begins at ${s(from)} of its source and cannot end at ${s(to)}.`,
  totalNotReached: (wanted: number, reached: number): string =>
    reached < wanted
      ? `${s(wanted)} is more than the uploads can fill: they reach ${s(reached)}. Slower clips or more photos would fill it.`
      : `The video is ${s(reached)}, not ${s(wanted)}: every clip needs at least one frame.`,
  sourceTooShort: (who: string, has: number, wanted: number, slower: number): string =>
    `${who} has only ${s(has)} of footage, not ${s(wanted)}. At ${figure(slower)}x speed it would fill that.`,
  tooManyClips: (most: number): string => `A timeline holds at most ${most} clips.`,
  shortAlready: (length: number): string => `The video is already only ${s(length)} long.`,
  notACard: (who: string): string => `${who} is not a card; replace_clip puts another file in its place.`,
  noMoment: (): string => 'There is no video behind the card, so there is no moment to choose.',
}
