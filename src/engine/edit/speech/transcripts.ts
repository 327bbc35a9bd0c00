import type { Asset } from '../asset.ts'
import type { EditContext } from '../context.ts'
import type { Draft } from '../draft.ts'
import { corrected } from './correct.ts'
import { voicesIn } from './heard.ts'
import { heardId, languageIn } from './recogniser.ts'
import { alignedBy, alignedId, type Trust, trustIn } from './script.ts'
import { wordsOf } from './time-words.ts'
import { wordsIn } from './tokens.ts'
import { voiceOverId } from './voice-over.ts'
import { spread, type Word } from './word.ts'

/** The transcript of a recording. */
export interface Transcript {
  mediaId: string
  /** of the recording */
  name: string
  /** name of its source file */
  source: string
  /** index of its first word; indices continue over all recordings in upload order, independent of the film */
  first: number
  words: readonly Word[]
  trust: Trust
}

/** The source of a recording's words. */
export interface SpokenSource {
  /** id of a file, of a recognition, or of an aligned script */
  id: string
  /** of the file */
  name: string
}

/**
 * The transcript source of each recording, by id: from `transcribe`, else a file with a matching name, else recognition for
 * speech in the film, if available.
 */
export function spokenFiles(
  draft: Draft,
  { assets, recognises }: Pick<EditContext, 'assets' | 'recognises'>,
): Map<string, SpokenSource> {
  const files = assets.filter(({ kind }) => kind === 'subtitle')
  const scripts = assets.filter(({ kind }) => kind === 'script')
  const speakers = recognises ? speakersIn(draft) : new Set()
  const pairs = assets.filter(isRecording).flatMap((recording): [string, SpokenSource][] => {
    const asked = draft.speech.sources.find(({ mediaId }) => mediaId === recording.id)
    const language = asked && languageIn(asked.source)
    const heard = { id: heardId(recording.id, language ?? undefined), name: RECOGNISER }
    if (asked && language !== null) return [[recording.id, heard]]
    const wanted = ({ id }: Asset) => id === asked?.source
    const file = asked ? files.find(wanted) : namedAlike(recording, files)
    if (file) return [[recording.id, file]]
    const script = asked ? scripts.find(wanted) : (namedAlike(recording, scripts) ?? onlyScript(recording, assets))
    if (script) return [[recording.id, { id: alignedId(recording.id, script.id), name: script.name }]]
    return !asked && speakers.has(recording.id) ? [[recording.id, heard]] : []
  })
  return new Map(pairs)
}

/** Source name of recognised words. */
const RECOGNISER = 'speech recognition'

/** Recordings used for speech in a film, not as music or effects. */
function speakersIn(draft: Draft): Set<string> {
  const beside = new Set(draft.audio.flatMap(({ id, role }) => (role === 'bgm' || role === 'effect' ? [id] : [])))
  return new Set(voicesIn(draft).flatMap(({ id, mediaId }) => (beside.has(id) ? [] : [mediaId])))
}

export function isRecording({ kind, hasAudio }: Asset): boolean {
  return (kind === 'video' && hasAudio !== false) || kind === 'audio'
}

/** Finds `talk.srt` or else `talk.en.srt` for `talk.mp4`. */
function namedAlike({ name }: Asset, files: readonly Asset[]): Asset | undefined {
  const stem = bare(name)
  return (
    files.find((file) => bare(file.name) === stem) ??
    files.find((file) => bare(file.name).replace(/\.[a-z]{2,3}(-[a-z0-9]{2,4})?$/, '') === stem)
  )
}

/** The script of a session with a single recording and no other transcript. */
function onlyScript(recording: Asset, assets: readonly Asset[]): Asset | undefined {
  const recordings = assets.filter(isRecording)
  const [script, another] = assets.filter(({ kind }) => kind === 'script' || kind === 'subtitle')
  const [only, second] = recordings.some(({ kind }) => kind === 'video')
    ? recordings.filter(({ kind }) => kind === 'video')
    : recordings
  return only === recording && !second && !another && script?.kind === 'script' ? script : undefined
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.[^.]*$/, '')
}

/** The known transcripts of a session's recordings, without mismatched scripts. */
export function transcriptsOf(
  draft: Draft,
  { assets, cues, levels, recognises }: Pick<EditContext, 'assets' | 'cues' | 'levels' | 'recognises'>,
): Transcript[] {
  const files = spokenFiles(draft, { assets, recognises })
  let first = 1
  const recorded = assets.flatMap(({ id, name }) => {
    const file = files.get(id)
    const lines = file && cues.get(file.id)
    if (!file || !lines) return []
    const words = corrected(wordsOf(lines, levels.get(id)), draft.speech.corrections)
    const trust: Trust = alignedBy(file.id) ? trustIn(lines) : 'exact'
    if (trust === 'unfit') return []
    const transcript = { mediaId: id, name, source: file.name, first, words, trust }
    first += words.length
    return [transcript]
  })
  const spoken = voiceOvers(draft).map(({ id, text, words: said }): Transcript => {
    const words = corrected(said, draft.speech.corrections)
    const transcript: Transcript = {
      ...{ mediaId: id, name: text.slice(0, 40), source: VOICE_OVER, first, words },
      trust: 'exact',
    }
    first += words.length
    return transcript
  })
  return [...recorded, ...spoken]
}

/** Source name of a synthesised voice-over's words. */
const VOICE_OVER = 'the text that is spoken'

/** Synthesised texts of a film, each once, with word timings from the voice. */
function voiceOvers({ audio }: Pick<Draft, 'audio'>): { id: string; text: string; words: Word[] }[] {
  const texts = audio.flatMap(({ source }) =>
    'speech' in source && source.seconds !== undefined
      ? [
          {
            id: voiceOverId(source),
            text: source.speech,
            words: spokenWords(source.speech, source.seconds, source.said),
          },
        ]
      : [],
  )
  return [...new Map(texts.map((each) => [each.id, each])).values()]
}

function spokenWords(text: string, seconds: number, said: readonly number[] = []): Word[] {
  const words = wordsIn(text)
  if (said.length !== 2 * words.length) return spread(text, 0, seconds)
  return words.map((word, i) => ({ text: word, start: said[2 * i] ?? 0, end: said[2 * i + 1] ?? 0 }))
}

/** Scripts of a session that do not match their recordings. */
export function unfitScripts(
  draft: Draft,
  context: Pick<EditContext, 'assets' | 'cues' | 'recognises'>,
): { file: string; recording: string }[] {
  return [...spokenFiles(draft, context)].flatMap(([mediaId, { id, name }]) => {
    const cues = alignedBy(id) && context.cues.get(id)
    const recording = context.assets.find((asset) => asset.id === mediaId)
    return cues && recording && trustIn(cues) === 'unfit' ? [{ file: name, recording: recording.name }] : []
  })
}
