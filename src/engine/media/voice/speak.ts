import { voiceCommand } from '../../../protocol/voice.ts'
import { languageOfText } from '../../edit/speech/language.ts'
import { MediaError } from '../media.ts'
import { flite } from './flite.ts'
import { ESPEAK, SAPI, SAY } from './programs.ts'
import { type Machine, runSynthesiser } from './run.ts'
import type { Synthesiser } from './synthesiser.ts'

/** The machine has no speech synthesiser. */
export class NoSynthesiser extends MediaError {
  constructor() {
    super(
      `this computer has no speech synthesiser: run \`${voiceCommand()}\` for English, install espeak-ng for other languages, or record the voice and upload it as a sound file`,
    )
  }
}

const MAX_CHARACTERS = 10_000

/** How to speak a text, if not as usual. */
interface Manner {
  pace?: number
  /** to align with another sound of the same voice, or with anybody's recording */
  gaps?: 'own' | 'any'
  /** its language, if not detected from the text */
  language?: string
}

/**
 * Speaks a text in its own language, with the best synthesiser available.
 * @param file path of the WAV
 * @param machine for tests
 * @returns the name of the synthesiser
 * @throws {NoSynthesiser} if the machine has no speech synthesiser
 * @throws {MediaError} if it fails
 */
export async function speak(
  text: string,
  file: string,
  { pace = 1, gaps, language }: Manner = {},
  machine: Machine = process,
): Promise<string> {
  const words = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()
  if (words === '') throw new MediaError('there is nothing to say')
  if (words.length > MAX_CHARACTERS) throw new MediaError(`a voice-over has at most ${MAX_CHARACTERS} characters`)
  const saying = { language: language ?? languageOfText(words), pace, gaps: gaps !== undefined }
  for (const synthesiser of synthesisers(machine)) {
    if (gaps && (!synthesiser.gaps || (gaps === 'any' && synthesiser.gaps === 'own'))) continue
    if (synthesiser.languages?.includes(saying.language) === false) continue
    if (await runSynthesiser(synthesiser, words, saying, file, machine.env)) return synthesiser.name
  }
  throw new NoSynthesiser()
}

/** The best first; macOS and Windows have their own. */
function synthesisers({ platform, env }: Machine): Synthesiser[] {
  const own = platform === 'darwin' ? [SAY] : platform === 'win32' ? [SAPI] : []
  const brought = flite(env)
  return [...own, ...(brought ? [brought] : []), ESPEAK]
}
