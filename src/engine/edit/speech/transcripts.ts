import type { Asset } from '../asset.ts'
import type { EditContext } from '../context.ts'
import type { Draft } from '../draft.ts'
import { corrected } from './correct.ts'
import { wordsOf } from './time-words.ts'
import { spread, type Word } from './word.ts'

/** What is said in a recording. */
export interface Transcript {
  mediaId: string
  /** of the recording */
  name: string
  /** of the file that says it */
  source: string
  /** number of its first word; those of all recordings follow on, in the order of the uploads, and never change with the film */
  first: number
  words: readonly Word[]
}

/** The file that says what is said in each recording, by the recording's id: as `transcribe` had it, else by its name. */
export function spokenFiles(draft: Pick<Draft, 'speech'>, assets: readonly Asset[]): Map<string, Asset> {
  const files = assets.filter(({ kind }) => kind === 'subtitle')
  const pairs = assets.filter(isRecording).flatMap((recording): [string, Asset][] => {
    const asked = draft.speech.sources.find(({ mediaId }) => mediaId === recording.id)
    const file = asked ? files.find(({ id }) => id === asked.source) : namedAlike(recording, files)
    return file ? [[recording.id, file]] : []
  })
  return new Map(pairs)
}

export function isRecording({ kind, hasAudio }: Asset): boolean {
  return (kind === 'video' && hasAudio !== false) || kind === 'audio'
}

/** `talk.srt`, else `talk.en.srt`, of `talk.mp4`. */
function namedAlike({ name }: Asset, files: readonly Asset[]): Asset | undefined {
  const stem = bare(name)
  return (
    files.find((file) => bare(file.name) === stem) ??
    files.find((file) => bare(file.name).replace(/\.[a-z]{2,3}(-[a-z0-9]{2,4})?$/, '') === stem)
  )
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.[^.]*$/, '')
}

/** What is said in the recordings of a session, where it is known. */
export function transcriptsOf(
  draft: Pick<Draft, 'speech' | 'audio'>,
  { assets, cues, levels }: Pick<EditContext, 'assets' | 'cues' | 'levels'>,
): Transcript[] {
  const files = spokenFiles(draft, assets)
  let first = 1
  const recorded = assets.flatMap(({ id, name }) => {
    const file = files.get(id)
    const lines = file && cues.get(file.id)
    if (!file || !lines) return []
    const words = corrected(wordsOf(lines, levels.get(id)), draft.speech.corrections)
    const transcript = { mediaId: id, name, source: file.name, first, words }
    first += words.length
    return [transcript]
  })
  const spoken = voiceOvers(draft).map(({ id, text, seconds }): Transcript => {
    const words = corrected(spread(text, 0, seconds), draft.speech.corrections)
    const transcript = { mediaId: id, name: text.slice(0, 40), source: VOICE_OVER, first, words }
    first += words.length
    return transcript
  })
  return [...recorded, ...spoken]
}

/** Where the words of a voice-over come from that is made of a text. */
const VOICE_OVER = 'the text that is spoken'

/** Texts that are spoken in a film, each once; how long they take is known from the voice that says them. */
function voiceOvers({ audio }: Pick<Draft, 'audio'>): { id: string; text: string; seconds: number }[] {
  const texts = audio.flatMap(({ source }) =>
    'speech' in source && source.seconds !== undefined
      ? [{ id: voiceOverId(source.speech), text: source.speech, seconds: source.seconds }]
      : [],
  )
  return [...new Map(texts.map((each) => [each.id, each])).values()]
}

/** What stands for the recording of a text that is spoken. */
export function voiceOverId(text: string): string {
  return `speech:${text}`
}
