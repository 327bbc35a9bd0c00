import { type FoundModel, findModel, SPEECH_MODEL } from '../../protocol/speech/find-model.ts'
import { modelFacts, UnfitModel } from '../../protocol/speech/model-file.ts'
import { speechCommand } from '../../protocol/speech/models.ts'
import { type Finding, note, ok } from './finding.ts'

const WHAT = 'Speech recognition'

/** Whether the local engine can recognise speech. @param named the value of NEMO_SPEECH_MODEL */
export async function speechFinding(home: string, named: string | undefined): Promise<Finding> {
  const model = await findModel(home, named)
  if (!model) return note(WHAT, 'no model is installed; subtitle files can supply the words instead', speechCommand())
  try {
    const { multilingual } = await modelFacts(model.path)
    return ok(WHAT, `${model.name}, ${multilingual ? 'for many languages' : 'for English only'}: ${model.path}`)
  } catch (error) {
    if (!(error instanceof UnfitModel)) throw error
    return note(WHAT, `${model.path} can’t be used: ${error.message}`, fix(model, named))
  }
}

function fix({ path }: FoundModel, named: string | undefined): string {
  return named === undefined ? `delete ${path}, then ${speechCommand()}` : `set ${SPEECH_MODEL} to another file`
}
