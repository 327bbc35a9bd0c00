import { speechCommand } from '../../../../protocol/speech/models.ts'
import { line, said } from '../figures.ts'
import { list, plural, s } from './phrases.ts'

const listens = () => `To recognise speech on this computer, run: ${speechCommand()}.`

/** What is said. */
export const speech = {
  wordsCut: (count: number, quotes: readonly string[], runs: number, before: number, after: number): string => {
    const more = runs > quotes.length ? ` and ${plural(runs - quotes.length, 'more place')}` : ''
    const cut = `${plural(count, 'word')} cut (${quotes.map((quote) => `“${said(quote)}”`).join(', ')}${more}); `
    return `${count > 0 ? cut : ''}length ${s(before)} → ${s(after)}`
  },
  pausesShortened: (count: number, most: number): string => `${plural(count, 'pause')} shortened to ${s(most)}`,
  unheard: (name: string): string => `${line(name)} is not transcribed: what is said in it is not known`,
  recognised: (name: string, count: number): string => `${plural(count, 'word')} recognised in ${line(name)}`,
  transcribed: (name: string, file: string): string => `The words of ${line(name)} are taken from ${line(file)}`,
  corrected: (from: string, to: string, count: number): string =>
    `“${line(from)}” is written “${line(to)}” in ${plural(count, 'place')}`,
  noTranscript: (files: readonly string[]): string =>
    files.length > 0
      ? `It is not known what is said in this film. Files with words: ${list(files)}. Say which clip they belong to: {"op":"transcribe","clip":…,"source":…}.`
      : `It is not known what is said in this film. Upload an .srt or .vtt file, or a speech recogniser’s .json, with the same name as the recording (talk.srt for talk.mp4). ${listens()}`,
  noRecogniser: (): string =>
    `No speech model is installed here. ${listens()} A subtitle file (.srt, .vtt, .ass), a speech recogniser’s .json or a script of what is said works, too.`,
  scriptUnfit: (script: string, recording: string): string =>
    `The words of ${line(script)} are not what is said in ${line(recording)}, so they were not used.`,
  scriptOfNothing: (script: string): string =>
    `${line(script)} has no times. Say which recording it belongs to, with transcribe.`,
  scriptRough: (script: string): string =>
    `Times are rough: there is no synthetic voice here to compare ${line(script)} with (install espeak-ng)`,
  scriptUnsaid: (sentences: readonly string[]): string =>
    `These were not heard as written, so check them: ${sentences.map((each) => `“${line(each)}”`).join(', ')}`,
  nobodySpeaks: (name: string): string => `No words were recognised in ${line(name)}: nobody seems to speak in it.`,
  noSuchWords: (from: number, to: number, first: number, last: number): string =>
    `None of the words ${from} to ${to} is in the film. The film has words ${first} to ${last}; get_state with transcript shows them.`,
  notSaid: (phrase: string): string =>
    `Nobody says “${said(phrase)}” in the film. get_state with transcript shows what is said.`,
  saidOften: (phrase: string, places: readonly { from: number; to: number; at: number }[]): string =>
    `“${said(phrase)}” is said ${places.length} times: ${places
      .slice(0, 8)
      .map(({ from, to, at }) => `words ${from}-${to} at ${s(at)}`)
      .join(', ')}${places.length > 8 ? ' …' : ''}. Give words, or all: true.`,
  nothingToClean: (): string => 'There is nothing like that in what is said.',
  whichRecording: (): string => 'There are several recordings in the film. Say which one is meant: give clip.',
}
