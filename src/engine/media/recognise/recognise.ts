import type { FoundModel } from '../../../protocol/speech/find-model.ts'
import { modelFacts, UnfitModel } from '../../../protocol/speech/model-file.ts'
import { withMemory } from '../../workers/memory.ts'
import type { Task } from '../../workers/task.ts'
import { MediaError } from '../media.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { Recogniser } from './recogniser.ts'
import { soundIn } from './sound.ts'
import { momentIn, type Window } from './windows.ts'
import type { RecognisedLine } from './written.ts'

/** What is listened to. */
export interface Listen {
  file: SoundFile
  model: FoundModel
  /** as whisper names it; undefined to find out */
  language: string | undefined
  windows: readonly Window[]
}

/** What was said in a window; its times are s of the recording. */
export interface HeardWindow {
  /** number of the window among those that are listened to */
  window: number
  lines: RecognisedLine[]
  /** in which was spoken, where it is known */
  language: string | undefined
}

/** Beside its weights, of what a model takes to run. */
const BESIDE = 1_000_000_000

/**
 * Has a model listen to windows of a recording, and reports each as soon as it is known.
 * @throws {MediaError} where the model does not fit or the file can't be heard
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

/** Lines at their times in the recording; what is said after a window's end is made up. */
function placed(lines: readonly RecognisedLine[], window: Window): RecognisedLine[] {
  return lines
    .map(({ start, end, text }) => ({ start: momentIn(window, start, false), end: momentIn(window, end, true), text }))
    .filter(({ start, end }) => end > start)
}
