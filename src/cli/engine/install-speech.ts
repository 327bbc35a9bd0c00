import { join } from 'node:path'
import type { Dispatcher } from 'undici'
import { cloudDispatcher } from '../../endpoints/cloud.ts'
import { modelFacts, UnfitModel } from '../../protocol/speech/model-file.ts'
import {
  addressOf,
  megabytesOf,
  SPEECH_LICENCE,
  SPEECH_MODELS,
  type SpeechModel,
  speechFolder,
} from '../../protocol/speech/models.ts'
import { ask } from '../terminal/ask.ts'
import { ProgressBar } from '../terminal/progress-bar.ts'
import { fail, say } from '../terminal/say.ts'
import { fetchFile } from './fetch-file.ts'
import { InstallFailed } from './install-failed.ts'

/** Where models are downloaded from, and who confirms; for tests. */
export interface SpeechInstall {
  home: string
  /** skips the confirmation */
  yes: boolean
  models?: readonly SpeechModel[]
  address?: (model: SpeechModel) => string
  dispatcher?: Dispatcher
  confirm?: (question: string) => Promise<boolean | undefined>
}

/** `engine install --speech NAME`: downloads a speech model after the person confirms. @returns exit code */
export async function installSpeech(name: string, install: SpeechInstall): Promise<number> {
  const { home, yes, models = SPEECH_MODELS, address = addressOf, confirm = ask } = install
  const model = models.find((each) => each.name === name)
  if (!model) return fail(`There is no speech model "${name}". The models are:\n${listOf(models)}`)
  const path = join(speechFolder(home), model.file)
  say(`Whisper ${model.name}: ${model.about}.`)
  say(`  ${megabytesOf(model)} MB, licence ${SPEECH_LICENCE}, from ${new URL(address(model)).host}, into\n  ${path}`)
  if (!yes) {
    const agreed = await confirm('Fetch it?')
    if (agreed === undefined) return fail('There is no terminal to ask in: add --yes to download it.')
    if (!agreed) {
      say('Nothing was downloaded.')
      return 0
    }
  }
  return bring(model, path, address(model), install.dispatcher ?? cloudDispatcher(process.env, {}))
}

async function bring(model: SpeechModel, path: string, address: string, dispatcher: Dispatcher): Promise<number> {
  const bar = new ProgressBar('Fetching')
  const stopped = new AbortController()
  const stop = () => stopped.abort()
  process.once('SIGINT', stop)
  try {
    const onProgress = (fraction: number) => bar.update(fraction)
    const fresh = await fetchFile({ ...model, address }, path, { dispatcher, signal: stopped.signal, onProgress })
    await modelFacts(path)
    bar.done()
    say(fresh ? 'From now on, speech is recognised on this computer.' : 'It is already installed, and complete.')
    return 0
  } catch (cause) {
    bar.drop()
    if (cause instanceof InstallFailed) return fail(cause.message)
    if (cause instanceof UnfitModel) return fail(`The downloaded model can’t be used: ${cause.message}.`)
    throw cause
  } finally {
    process.off('SIGINT', stop)
    await dispatcher.destroy()
  }
}

function listOf(models: readonly SpeechModel[]): string {
  return models.map((model) => `  ${model.name.padEnd(8)}${megabytesOf(model)} MB, ${model.about}`).join('\n')
}
