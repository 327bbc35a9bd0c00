import type { FoundModel } from '../../../protocol/speech/find-model.ts'
import { modelFacts, UnfitModel } from '../../../protocol/speech/model-file.ts'
import { withMemory } from '../../workers/memory.ts'
import type { Task } from '../../workers/task.ts'
import { MediaError } from '../media.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { Recogniser } from './recogniser.ts'
import { soundIn } from './sound.ts'
import type { RecognisedLine } from './whisper-output.ts'
import { momentIn, type Window } from './windows.ts'

/** What to transcribe. */
export interface Listen {
  file: SoundFile
  model: FoundModel
  /** whisper's name of the language; undefined to detect it */
  language: string | undefined
  windows: readonly Window[]
}

/** The transcript of a window; times are s of the recording. */
export interface HeardWindow {
  /** index of the window */
  window: number
  lines: RecognisedLine[]
  /** the spoken language, if known */
  language: string | undefined
}

/** Memory of a running model besides its weights, bytes. */
const BESIDE = 1_000_000_000

/**
 * Transcribes windows of a recording and reports each as soon as it is done.
 * @throws {MediaError} if the model does not fit or the file can't be decoded
 */
export const recognise: Task<Listen, null, HeardWindow> = async ({ file, model, language, windows }, report) => {
  const { multilingual, bytes } = await modelFacts(model.path).catch((error: unknown) => {
    throw error instanceof UnfitModel
      ? new MediaError(`the speech model ${model.name} can’t be used: ${error.message}`)
      : error
  })
  if (!multilingual && language !== undefined && language !== 'en')
    throw new MediaError(`the speech model ${model.name} recognises only English, not ${language}`)
  await withMemory(bytes + BESIDE, async () => {
    const recogniser = await Recogniser.open(model.path, multilingual ? language : 'en')
    const tell = (index: number, heard: ReadonlyMap<number, readonly RecognisedLine[]>) => {
      const window = windows[index]
      if (window)
        report({ window: index, lines: placed(heard.get(index) ?? [], window), language: recogniser.language })
    }
    try {
      for (const [i, window] of windows.entries()) tell(i - 1, await recogniser.hear(await soundIn(file, window)))
      tell(windows.length - 1, await recogniser.end())
    } finally {
      await recogniser.close()
    }
  })
  return null
}

/** Lines with times of the recording; lines after a window's end are hallucinated. */
function placed(lines: readonly RecognisedLine[], window: Window): RecognisedLine[] {
  return lines
    .map(({ start, end, text }) => ({ start: momentIn(window, start, false), end: momentIn(window, end, true), text }))
    .filter(({ start, end }) => end > start)
}
