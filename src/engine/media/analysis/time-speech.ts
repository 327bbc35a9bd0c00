import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Task } from '../../workers/task.ts'
import { measureLength } from '../length.ts'
import { NoSynthesiser, speak } from '../voice/speak.ts'

/**
 * How long this machine takes to say a text, s; null where it has no speech synthesiser.
 * @throws {MediaError} when the synthesiser fails
 */
export const timeSpeech: Task<{ text: string }, number | null> = async ({ text }) => {
  const folder = await mkdtemp(join(tmpdir(), 'nemo-speech-'))
  try {
    const path = join(folder, 'speech.wav')
    await speak(text, path)
    return (await measureLength(path, 'wav', 0)).durationSeconds
  } catch (error) {
    if (error instanceof NoSynthesiser) return null
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
