import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wordsIn } from '../../edit/speech/tokens.ts'
import type { Saying, Spoken } from '../../edit/speech/voice-over.ts'
import type { Task } from '../../workers/task.ts'
import { align } from '../align/align.ts'
import { hear } from '../align/hear.ts'
import { saidBy, stretchesOf } from '../align/segments.ts'
import { measureLength } from '../length.ts'
import { MediaError } from '../media.ts'
import { NoSynthesiser, speak } from '../voice/speak.ts'
import { GAP } from '../voice/synthesiser.ts'

/**
 * What comes of saying a text on this machine; null where it has no speech synthesiser.
 * @throws {MediaError} when the synthesiser fails
 */
export const timeSpeech: Task<Saying, Spoken | null> = async ({ text, pace }) => {
  const folder = await mkdtemp(join(tmpdir(), 'nemo-speech-'))
  try {
    const path = join(folder, 'speech.wav')
    const voice = await speak(text, path, { pace })
    const said = await timesOf(text, path, join(folder, 'gaps.wav'))
    return { seconds: (await measureLength(path, 'wav', 0)).durationSeconds, voice, ...(said && { said }) }
  } catch (error) {
    if (error instanceof NoSynthesiser) return null
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** When each word of a text is said in a sound; undefined where no voice here can say it word by word to compare with. */
async function timesOf(text: string, path: string, scratch: string): Promise<number[] | undefined> {
  try {
    await speak(text, scratch, { gaps: 'own' })
    const apart = await hear({ path: scratch, demuxer: 'wav' })
    const parts = saidBy(wordsIn(text), stretchesOf(apart.levels, GAP))
    const timed = parts && align(await hear({ path, demuxer: 'wav' }), apart, parts)
    return timed?.flatMap(({ start, end }) => [start, end])
  } catch (error) {
    // the text is said all the same, and the times of its words are guessed
    if (error instanceof MediaError) return undefined
    throw error
  }
}
