import type { CueLook, CuePlace } from '../../edit/draft.ts'
import type { Word } from '../../edit/speech/word.ts'

/** One line of speech with its time, s. */
export interface SubtitleCue {
  start: number
  end: number
  /** lines parted by `\n`, markup removed */
  text: string
  /** where its file puts it, if it says so */
  place?: CuePlace
  /** the colours its file gives it, where they are not those of all */
  look?: CueLook
  /** with times of their own, where its file has them */
  words?: Word[]
  /** who says it, where its file says so */
  speaker?: string
}

/** What is not kept of a file: colours of single words, what is longer than is drawn, or cues beyond the most. */
export const LOSSES = ['colors', 'length', 'count'] as const
export type Loss = (typeof LOSSES)[number]

/** A cue, and what it had besides. */
export type ReadCue = SubtitleCue & { lost: Loss[] }

/** More is not drawn of one text. */
const MOST_DRAWN = 400

/** No file has more to say than this; the rest is left out. */
export const MOST_CUES = 20_000

/** No cue has more characters than this; the rest is left out. */
const MOST_CHARACTERS = 2000

/** A cue with its text in order, and without a look that says nothing. */
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

/** Lines without the spaces around them, and without empty ones. */
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
