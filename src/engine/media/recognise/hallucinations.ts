import { type Levels, quietBelow, voicedIn } from '../../edit/speech/loudness.ts'
import { isSpaceless, lettersOf } from '../../edit/speech/tokens.ts'
import type { RecognisedLine } from './whisper-output.ts'

/** Filters what speech recognisers hallucinate from music, noise and silence. Pure. */

/** Descriptions of sounds, not speech: `[Music]`, `(applause)`, `♪ la la ♪`. */
const SOUNDS = /^\s*(?:[[(（【][^\])）】]*[\])）】]|\*[^*]+\*|[♪♫][\s\S]*)\s*[.!]?\s*$/u
/** Fastest speech, letters per second; for Chinese and the like, characters. */
const FASTEST = 40
const FASTEST_SPACELESS = 14
/** s: a line this long has at least a letter per second */
const LONG = 8
/** A line repeated this often in a row is a loop. */
const OFTEN = 4
/** s of silence that separate two words */
const PAUSE = 0.12
/** Least share of a line with speech. */
const LEAST_VOICED = 0.1

/** Lines that are plausible speech. @param levels of the recording */
export function withoutHallucinations(lines: readonly RecognisedLine[], levels: Levels): RecognisedLine[] {
  const quiet = quietBelow(levels)
  const said = lines.filter((line) => {
    const letters = lettersOf(line.text)
    if (letters === '' || SOUNDS.test(line.text)) return false
    const voiced = voicedIn(levels, quiet, line, PAUSE).reduce((sum, { start, end }) => sum + end - start, 0)
    const length = line.end - line.start
    const pace = letters.length / Math.max(voiced, 0.1)
    if (voiced < length * LEAST_VOICED || pace > (isSpaceless(letters) ? FASTEST_SPACELESS : FASTEST)) return false
    return voiced < LONG || pace >= 1
  })
  return withoutLoops(said)
}

function withoutLoops(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const runs: RecognisedLine[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.[0] && lettersOf(last[0].text) === lettersOf(line.text)) last.push(line)
    else runs.push([line])
  }
  return runs.flatMap((run) => (run.length >= OFTEN ? run.slice(0, 1) : run))
}
