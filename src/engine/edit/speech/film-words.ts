import { type Editing, type Outcome, refuse } from '../editing.ts'
import { type HeardWord, heardWords } from './heard.ts'
import { unsaidIn } from './script.ts'
import { spokenFiles, transcriptsOf, unfitScripts } from './transcripts.ts'

/** The words of the film, in order. */
export function filmWords({ draft, context }: Editing): HeardWord[] {
  return heardWords(draft, transcriptsOf(draft, context))
}

/** Notes about words with uncertain times or text. */
export function doubts({ words, draft, context }: Editing): string[] {
  return transcriptsOf(draft, context).flatMap(({ mediaId, source, trust }) => {
    if (trust === 'rough') return [words.scriptRough(source)]
    if (trust !== 'parts') return []
    const cues = context.cues.get(spokenFiles(draft, context).get(mediaId)?.id ?? '') ?? []
    return [words.scriptUnsaid(unsaidIn(cues).slice(0, MOST_QUOTED))]
  })
}

/** Most sentences quoted in a note. */
const MOST_QUOTED = 5

/** The problem of a text-based edit without a transcript. */
export function noWords({ words, draft, context }: Editing): Outcome {
  const [unfit] = unfitScripts(draft, context)
  if (unfit) return refuse(words.scriptUnfit(unfit.file, unfit.recording))
  const [heard] = [...spokenFiles(draft, context).keys()]
  const name = heard === undefined ? undefined : context.assets.find(({ id }) => id === heard)?.name
  if (context.recognises && name !== undefined) return refuse(words.nobodySpeaks(name))
  const files = context.assets.filter(({ kind }) => kind === 'subtitle' || kind === 'script').map(({ name }) => name)
  return refuse(words.noTranscript(files))
}
