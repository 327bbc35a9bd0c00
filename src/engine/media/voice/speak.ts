import { languageOfText } from '../../edit/speech/language.ts'
import { MediaError } from '../media.ts'
import { ESPEAK, SAPI, SAY } from './programs.ts'
import { type Machine, runSynthesiser } from './run.ts'
import type { Synthesiser } from './synthesiser.ts'

/** The machine has no speech synthesiser. */
export class NoSynthesiser extends MediaError {
  constructor() {
    super(
      'this computer has no speech synthesiser: install espeak-ng, or record the voice and upload it as a sound file',
    )
  }
}

const MAX_CHARACTERS = 10_000

/** How a text is said, where it is not as usual. */
interface Manner {
  pace?: number
  gaps?: boolean
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
  { pace = 1, gaps = false }: Manner = {},
  machine: Machine = process,
): Promise<string> {
  const words = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()
  if (words === '') throw new MediaError('there is nothing to say')
  if (words.length > MAX_CHARACTERS) throw new MediaError(`a voice-over has at most ${MAX_CHARACTERS} characters`)
  const saying = { language: languageOfText(words), pace, gaps }
  for (const synthesiser of synthesisers(machine.platform)) {
    if (gaps && !synthesiser.gaps) continue
    if (await runSynthesiser(synthesiser, words, saying, file, machine.env)) return synthesiser.name
  }
  throw new NoSynthesiser()
}

/** The best first; macOS and Windows bring theirs. */
function synthesisers(platform: NodeJS.Platform): Synthesiser[] {
  if (platform === 'darwin') return [SAY, ESPEAK]
  if (platform === 'win32') return [SAPI, ESPEAK]
  return [ESPEAK]
}
