import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withoutPauses } from '../../../edits/values/spoken.ts'
import { wordsIn } from '../../edit/speech/tokens.ts'
import type { Saying, Spoken } from '../../edit/speech/voice-over.ts'
import { shared } from '../../edit/speech/word.ts'
import type { Task } from '../../workers/task.ts'
import { align } from '../align/align.ts'
import { saidBy, stretchesOf } from '../align/segments.ts'
import { soundFeatures } from '../align/sound-features.ts'
import { measureLength } from '../length.ts'
import { MediaError } from '../media.ts'
import { type SaidPiece, say } from '../voice/say.ts'
import { NoSynthesiser, speak } from '../voice/speak.ts'
import { GAP } from '../voice/synthesiser.ts'

/**
 * Duration and word times of a text spoken on this machine; null without a speech synthesiser.
 * @throws {MediaError} if the synthesiser fails
 */
export const timeSpeech: Task<Saying, Spoken | null> = async ({ text, pace }) => {
  const folder = await mkdtemp(join(tmpdir(), 'nemo-speech-'))
  try {
    const path = join(folder, 'speech.wav')
    const { voice, pieces } = await say(text, path, pace)
    const said = (await timesOf(withoutPauses(text), path, join(folder, 'gaps.wav'))) ?? guessedTimes(pieces)
    return { seconds: (await measureLength(path, 'wav', 0)).durationSeconds, voice, ...(said && { said }) }
  } catch (error) {
    if (error instanceof NoSynthesiser) return null
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The time of each word of a text in a sound; undefined if no voice here can speak it word by word for comparison. */
async function timesOf(text: string, path: string, scratch: string): Promise<number[] | undefined> {
  try {
    await speak(text, scratch, { gaps: 'own' })
    const apart = await soundFeatures({ path: scratch, demuxer: 'wav' })
    const parts = saidBy(wordsIn(text), stretchesOf(apart.levels, GAP))
    const timed = parts && align(await soundFeatures({ path, demuxer: 'wav' }), apart, parts)
    return timed?.flatMap(({ start, end }) => [start, end])
  } catch (error) {
    // the text is spoken anyway, and word times are estimated
    if (error instanceof MediaError) return undefined
    throw error
  }
}

/** Times of words estimated within each piece; undefined if there are no pauses. */
function guessedTimes(pieces: readonly SaidPiece[]): number[] | undefined {
  if (pieces.length === 0) return undefined
  return pieces.flatMap(({ text, start, end }) =>
    shared(wordsIn(text), start, end).flatMap((word) => [word.start, word.end]),
  )
}
