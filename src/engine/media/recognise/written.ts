/** A line that was recognised; its times are s of what was given to the recogniser. */
export interface RecognisedLine {
  start: number
  end: number
  text: string
}

/** The text stands between its quotes as it is, whatever quotes it has itself: the filter writes no real JSON. */
const LINE = /\{"start":(-?\d+),"end":(-?\d+),"text":"([\s\S]*?)"\}\r?\n(?=\{"start":|$)/g

/** The lines that FFmpeg's whisper filter wrote. */
export function linesIn(written: string): RecognisedLine[] {
  return [...written.matchAll(LINE)]
    .map(([, start, end, text = '']) => ({
      start: Number(start) / 1000,
      end: Number(end) / 1000,
      text: text.replace(/\s+/g, ' ').trim(),
    }))
    .filter(({ text }) => text !== '')
}
