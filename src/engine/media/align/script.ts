import { wordsIn } from '../../edit/speech/tokens.ts'

/** A sentence of a script. */
export interface ScriptLine {
  text: string
  /** the speaker, if the script names one */
  speaker?: string
  words: string[]
}

/** `ANNA:`, `Anna Berg:` at the beginning of a line */
const SPEAKER = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2})[:：]\s+(?=\S)/u
/** The end of a sentence, with closing quotes and space. */
const END = /(?<=[\p{STerm}…]["'”’»)\]]*)\s+(?=\S)|(?<=[。？！…]["'”’»)\]]*)(?=\S)/u
/** Unspoken text: stage directions in parentheses, markers of headings, slide separators. */
const UNSAID = /^\s*(?:\([^)]*\)|\*+|-{3,}|={3,}|#+(?=\s))\s*/u

/** The sentences of a script, in order. Pure. */
export function scriptLines(text: string): ScriptLine[] {
  let speaker: string | undefined
  return text.split(/\r\n?|\n/).flatMap((raw) => {
    const line = raw
      .replace(/^\ufeff/, '')
      .replace(UNSAID, '')
      .trim()
    const named = SPEAKER.exec(line)
    if (named) speaker = named[1]
    const said = named ? line.slice(named[0].length) : line
    return said.split(END).flatMap((sentence): ScriptLine[] => {
      const words = wordsIn(sentence)
      return words.length === 0 ? [] : [{ text: sentence.trim(), words, ...(speaker !== undefined && { speaker }) }]
    })
  })
}
