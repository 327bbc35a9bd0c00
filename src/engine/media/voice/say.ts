import { writeFile } from 'node:fs/promises'
import { type SpokenPiece, spokenPieces, withoutPauses } from '../../../edits/values/spoken.ts'
import { languageOfText } from '../../edit/speech/language.ts'
import { joined, RATE } from '../sound/pcm.ts'
import { SoundReader } from '../sound/reader.ts'
import { speak } from './speak.ts'
import { wavOf } from './wav.ts'

/** A text between two pauses, and its time, s. */
export interface SaidPiece {
  text: string
  start: number
  end: number
}

/** Amplitude below which a voice is silent. */
const SILENT = 0.002

/**
 * Speaks a text with the pauses written in it. Each piece between them is synthesised separately, and trimmed so that the pauses have
 * their exact length.
 * @param file path of the WAV
 * @returns the voice, and the pieces if there are pauses
 * @throws {NoSynthesiser} if the machine has no speech synthesiser
 * @throws {MediaError} when it fails
 */
export async function say(text: string, file: string, pace = 1): Promise<{ voice: string; pieces: SaidPiece[] }> {
  const wanted = spokenPieces(text)
  if (!wanted.some(isPause)) return { voice: await speak(text, file, { pace }), pieces: [] }
  // the same voice for all pieces
  const language = languageOfText(withoutPauses(text))
  const sounds: Float32Array[] = []
  const pieces: SaidPiece[] = []
  let voice = ''
  let at = 0
  for (const [i, piece] of wanted.entries()) {
    let sound: Float32Array
    if (isPause(piece)) sound = new Float32Array(Math.round(piece.pause * RATE))
    else {
      voice = await speak(piece.text, file, { pace, language })
      sound = trimmed(await soundOf(file), i > 0, i < wanted.length - 1)
      pieces.push({ text: piece.text, start: at / RATE, end: (at + sound.length) / RATE })
    }
    sounds.push(sound)
    at += sound.length
  }
  await writeFile(file, wavOf(sounds, RATE))
  return { voice, pieces }
}

function isPause(piece: SpokenPiece): piece is { pause: number } {
  return 'pause' in piece
}

async function soundOf(path: string): Promise<Float32Array> {
  const reader = await SoundReader.open({ path, demuxer: 'wav' }, 0)
  try {
    const read = []
    for (let pcm = reader.read(); pcm; pcm = reader.read()) read.push(pcm)
    return joined(read).left
  } finally {
    reader.close()
  }
}

/** Without the silence at its beginning or its end. */
function trimmed(sound: Float32Array, begin: boolean, end: boolean): Float32Array {
  const heard = (sample: number) => Math.abs(sample) > SILENT
  return sound.subarray(
    begin ? Math.max(0, sound.findIndex(heard)) : 0,
    end ? sound.findLastIndex(heard) + 1 : undefined,
  )
}
