import { figure, line } from '../figures.ts'
import { list, plural, quoted, s } from './phrases.ts'

/** Texts and captions. */
export const text = {
  textAdded: (text: string, from: number, to: number, position: string): string =>
    `Text ${quoted(text)} added at ${figure(from)}-${s(to)}, ${position}`,
  textChanged: (text: string, differences: readonly string[]): string =>
    `Text ${quoted(text)}: ${differences.join(', ')}`,
  captionsSpoken: (cues: number): string => `${plural(cues, 'caption')} made from what is said`,
  captionsAdded: (name: string, cues: number): string => `${plural(cues, 'caption')} from ${line(name)} added`,
  captionsBeneath: (name: string, cues: number): string =>
    `${plural(cues, 'caption')} from ${line(name)} added below, as a second language`,
  lowerRemoved: (): string => 'Captions in the second language removed',
  captionsChanged: (differences: readonly string[]): string => `Captions: ${differences.join(', ')}`,
  captionChanged: (text: string, differences: readonly string[]): string =>
    `Caption ${quoted(text)}: ${differences.join(', ')}`,
  captionsShifted: (delta: number): string => `Captions moved ${s(Math.abs(delta))} ${delta < 0 ? 'earlier' : 'later'}`,
  positionTaken: (position: string): string =>
    `put elsewhere (${position}), since another text is in its place at that time`,
  tooQuick: (seconds: number): string => `too short to read: ${s(seconds)} would be enough`,
  textCut: (longest: number): string => `cut to ${longest} characters`,
  cuesLeftOut: (count: number): string => `${plural(count, 'caption')} outside the video left out`,
  cuesTooMany: (count: number): string =>
    `${plural(count, 'caption')} not shown, since there are too many at that time`,
  stayLonger: (count: number): string => `${plural(count, 'caption')} shown for longer`,
  likeTheOthers: (count: number): string =>
    `${plural(count, 'caption')} with a separate style or position now ${count === 1 ? 'follows' : 'follow'} the others`,
  readAs: (name: string, encoding: string): string =>
    `${line(name)} is not in Unicode and was read as ${encoding}: if its words look wrong, save it as UTF-8`,
  captionsLookAlike: (id: string): string =>
    `${id} is a caption, and captions share one look, which update_captions changes. Only its text, start, end and duration are its own.`,
  noCaptions: (): string => 'There are no captions on the timeline.',
  noText: (match: string, texts: readonly string[]): string =>
    texts.length > 0
      ? `There is no text ${quoted(match)}. The texts are ${list(texts.map(quoted))}.`
      : 'There is no text on the timeline.',
  emptyText: (): string => 'The text is empty.',
  noCuesInside: (name: string): string => `No caption of ${line(name)} falls within the video.`,
  shiftTooFar: (delta: number): string => `If they moved by ${s(delta)}, no caption would be left in the video.`,
}
