import type { CueLook, CuePlace } from '../../edit/draft.ts'
import type { Word } from '../../edit/speech/word.ts'

/** One line of speech with its time, s. */
export interface SubtitleCue {
  start: number
  end: number
  /** lines separated by `\n`, without markup */
  text: string
  /** its position, if given in the file */
  place?: CuePlace
  /** its colours, if the file gives it others than the rest */
  look?: CueLook
  /** word timings, if the file has them */
  words?: Word[]
  /** the speaker, if given in the file */
  speaker?: string
}

/** What is lost in parsing: colours of single words, overlong texts, or cues beyond the limit. */
export const LOSSES = ['colors', 'length', 'count'] as const
export type Loss = (typeof LOSSES)[number]

/** A cue, with what was lost. */
export type ReadCue = SubtitleCue & { lost: Loss[] }

/** Longest text that is drawn. */
const MOST_DRAWN = 400

/** Most cues of a file; the rest is dropped. */
export const MOST_CUES = 20_000

/** Most characters of a cue; the rest is dropped. */
const MOST_CHARACTERS = 2000

/** Normalises a cue's text and drops an empty look. */
export function cueOf({ start, end, text, place, look, words, speaker, lost }: ReadCue): ReadCue {
  const says = look !== undefined && Object.keys(look).length > 0
  const tidied = tidy(text)
  return {
    ...{ start, end, text: tidied.slice(0, MOST_CHARACTERS) },
    ...(place && { place }),
    ...(says && { look }),
    ...(words && words.length > 0 && { words }),
    ...(speaker && { speaker: speaker.slice(0, 100) }),
    lost: tidied.length > MOST_DRAWN ? [...lost, 'length'] : lost,
  }
}

/** At the canvas's own margins. */
export function atMargins(anchor: CuePlace['anchor']): CuePlace {
  return { anchor, x: null, y: null, width: null }
}

/** Trims lines and drops empty ones. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** `[[h:]m:]s[.,]fraction` */
export function seconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0)
}
