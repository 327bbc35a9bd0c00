/** A recognised line; its times are s of the recogniser's input. */
export interface RecognisedLine {
  start: number
  end: number
  text: string
}

/** The filter does not write valid JSON: quotes within the text are not escaped. */
const LINE = /\{"start":(-?\d+),"end":(-?\d+),"text":"([\s\S]*?)"\}\r?\n(?=\{"start":|$)/g

/** Parses the output of FFmpeg's whisper filter. */
export function linesIn(written: string): RecognisedLine[] {
  return [...written.matchAll(LINE)]
    .map(([, start, end, text = '']) => ({
      start: Number(start) / 1000,
      end: Number(end) / 1000,
      text: text.replace(/\s+/g, ' ').trim(),
    }))
    .filter(({ text }) => text !== '')
}
