import { type Editing, type Outcome, refuse } from '../editing.ts'
import { type HeardWord, heardWords } from './heard.ts'
import { spokenFiles, transcriptsOf } from './transcripts.ts'

/** What is said in the film that is edited, in its order. */
export function filmWords({ draft, context }: Editing): HeardWord[] {
  return heardWords(draft, transcriptsOf(draft, context))
}

/** Why an edit that goes by words can't be carried out: nobody knows what is said. */
export function noWords({ words, draft, context }: Editing): Outcome {
  const [heard] = [...spokenFiles(draft, context).keys()]
  const name = heard === undefined ? undefined : context.assets.find(({ id }) => id === heard)?.name
  if (context.recognises && name !== undefined) return refuse(words.nobodySpeaks(name))
  const files = context.assets.filter(({ kind }) => kind === 'subtitle').map(({ name }) => name)
  return refuse(words.noTranscript(files))
}
