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

/** How a text is said, where it is not as usual. */
interface Manner {
  pace?: number
  /** for another sound of the same voice, or for a recording of anybody */
  gaps?: 'own' | 'any'
  /** its language, if not detected from the text */
  language?: string
}

/**
 * Has the machine say a text in the language that it is written in, by the best voice there is.
 * @param file where the WAV goes
 * @param machine for tests
 * @returns the name of the synthesiser that said it
 * @throws {NoSynthesiser} where the machine has no speech synthesiser
 * @throws {MediaError} when it fails
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

/** The best first; macOS and Windows bring theirs. */
function synthesisers({ platform, env }: Machine): Synthesiser[] {
  const own = platform === 'darwin' ? [SAY] : platform === 'win32' ? [SAPI] : []
  const brought = flite(env)
  return [...own, ...(brought ? [brought] : []), ESPEAK]
}
