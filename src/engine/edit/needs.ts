import type { Analysis } from '../../edits/define.ts'
import { definitionOf } from '../../edits/index.ts'
import { applyOperations } from './apply.ts'
import { isVisual } from './assets.ts'
import { isOfSpeech } from './captions.ts'
import { isOfFile } from './clip.ts'
import type { EditContext } from './context.ts'
import type { Draft } from './draft.ts'
import { mayMoveBeats } from './follow-beats.ts'
import { mayReframe } from './follow-canvas.ts'
import { choiceOf } from './make/choice.ts'
import { beatKeyFor } from './make/music.ts'
import type { Operation } from './operation.ts'
import { soundFileOf } from './sound-file.ts'
import { voicesIn } from './speech/heard.ts'
import { recordingToHear } from './speech/transcribe.ts'
import { spokenFiles } from './speech/transcripts.ts'
import { sayingKey } from './speech/voice-over.ts'
import { spokenText } from './voice.ts'

/** Analyses needed before operations can be applied, by media id or by text. */
export interface AnalysisNeeds {
  silences: string[]
  beats: string[]
  shakes: string[]
  pictures: string[]
  cues: string[]
  levels: string[]
  /** texts to synthesise, as `sayingKey`s */
  speech: string[]
}

/** Analyses that depend on the timeline at the time of the operation. */
const OF_THE_TIMELINE: readonly Analysis[] = ['silences', 'beats', 'shakes', 'words']

function needs({ op }: Operation, ...analyses: readonly Analysis[]): boolean {
  return definitionOf(op).needs.some((each) => analyses.includes(each))
}

/** Files whose beats are needed; those of built-in music are known. */
function beatsOf(operation: Operation, draft: Draft, context: EditContext): string[] {
  if (operation.op === 'make') return [beatKeyFor(operation.params, context.assets) ?? []].flat()
  if (mayMoveBeats(draft, operation)) return songsIn(draft, operation, context)
  if (operation.op !== 'beat_sync') return []
  const songs = context.assets.filter((a) => a.kind === 'audio')
  const named = songs.find((a) => a.name === operation.params.asset)?.id
  const playing = draft.audio.find((a) => a.role === 'bgm')?.source
  if (named !== undefined) return [named]
  if (playing) return 'mediaId' in playing ? [playing.mediaId] : []
  const [only, another] = songs
  return only && !another ? [only.id] : []
}

/** The song of a film that stays on beats, and one that an edit puts there. */
function songsIn({ audio }: Draft, { op, params }: Operation, { assets }: EditContext): string[] {
  const playing = audio.flatMap(({ role, source }) => (role === 'bgm' && 'mediaId' in source ? [source.mediaId] : []))
  if (op !== 'add_bgm' && op !== 'replace_bgm') return playing
  const songs = assets.filter(({ kind }) => kind === 'audio')
  return songs.filter(({ name }) => name === params.asset || songs.length === 1).map(({ id }) => id)
}

/** Clips for a film, whose sound is analysed for speech. */
function toMake(operations: readonly Operation[], { assets }: EditContext): string[] {
  return operations.flatMap((operation) =>
    operation.op === 'make'
      ? choiceOf(operation.params.assets, assets).flatMap(({ id, kind, hasAudio }) =>
          kind === 'video' && hasAudio !== false ? [id] : [],
        )
      : [],
  )
}

function cuesOf(operation: Operation, context: EditContext): string[] {
  if (operation.op !== 'add_captions' || isOfSpeech(operation.params.source)) return []
  const files = context.assets.filter((a) => a.kind === 'subtitle')
  const script = context.assets.find((a) => a.kind === 'script' && a.name === operation.params.source)
  if (script) return []
  const named = files.find((a) => a.name.toLowerCase() === operation.params.source.toLowerCase())
  return (named ? [named] : files).map((a) => a.id)
}

/** Transcripts of a session's recordings, for edits by words. */
function spokenOf(operations: readonly Operation[], draft: Draft, context: EditContext): string[] {
  if (!operations.some((operation) => goesByWords(operation, context))) return []
  const listened = operations.flatMap((operation) =>
    operation.op === 'transcribe' ? (recordingToHear(draft, context, operation.params) ?? []) : [],
  )
  return [...[...spokenFiles(draft, context).values()].map(({ id }) => id), ...listened]
}

/** Audible recordings of a film that have a transcript. */
function heardOf(operations: readonly Operation[], draft: Draft, context: EditContext): string[] {
  if (!operations.some((operation) => goesByWords(operation, context))) return []
  const files = spokenFiles(draft, context)
  return voicesIn(draft).flatMap(({ mediaId }) => (files.has(mediaId) ? [mediaId] : []))
}

function goesByWords(operation: Operation, { assets }: EditContext): boolean {
  if (operation.op === 'add_captions') {
    const { source } = operation.params
    return isOfSpeech(source) || assets.some(({ kind, name }) => kind === 'script' && name === source)
  }
  return needs(operation, 'words')
}

function speechOf(operation: Operation): string[] {
  if (operation.op !== 'add_voiceover') return []
  const text = spokenText(operation.params.text)
  return text === '' ? [] : [sayingKey({ text, pace: operation.params.pace ?? 1 })]
}

/** Videos to stabilise; numbers refer to the clips that the person saw, if there were any. */
function shaken(operations: readonly Operation[], draft: Draft, then: Draft, context: EditContext): string[] {
  const moving = new Set(context.assets.filter((a) => a.kind === 'video').map((a) => a.id))
  const seen = draft.clips.length > 0 ? draft.clips : then.clips
  const clips = operations.flatMap((o) => {
    if (o.op !== 'stabilize') return []
    const { clip } = o.params
    return clip === 'all' ? [...then.clips, ...then.overlays.filter((o) => o.clip)] : seen.slice(clip - 1, clip)
  })
  return clips.flatMap(({ mediaId }) => (mediaId !== null && moving.has(mediaId) ? [mediaId] : []))
}

/** Picture analyses are needed for all uploads. */
function looked(operations: readonly Operation[], then: Draft, { assets }: EditContext): string[] {
  if (operations.some((operation) => mayReframe(then, operation)))
    return then.clips.flatMap(({ mediaId, showing }) => (mediaId !== null && showing !== null ? [mediaId] : []))
  const looks = (operation: Operation) => operation.op !== 'fit_clip' || operation.params.fit === 'auto'
  if (!operations.some((operation) => needs(operation, 'pictures') && looks(operation))) return []
  return assets.filter(isVisual).map(({ id }) => id)
}

/** Files that provide the sound of clips. */
function sounding(draft: Draft, context: EditContext): string[] {
  const silent = new Set(context.assets.filter((a) => a.kind === 'image' || a.hasAudio === false).map((a) => a.id))
  return draft.clips
    .filter(isOfFile)
    .map((clip) => soundFileOf(clip).mediaId)
    .filter((id) => !silent.has(id))
}

/** Whether an operation on a draft may need any analysis. */
export function mayNeed(draft: Draft, operation: Operation): boolean {
  return definitionOf(operation.op).needs.length > 0 || mayMoveBeats(draft, operation) || mayReframe(draft, operation)
}

/** The missing analyses for the operations; undefined if there are none. */
export function needsOf(
  draft: Draft,
  operations: readonly Operation[],
  context: EditContext,
): AnalysisNeeds | undefined {
  // these depend on the result of the other operations, whose needs are collected separately
  const late = operations.some((operation) => needs(operation, ...OF_THE_TIMELINE))
  const plain = operations.filter((operation) => !needs(operation, ...OF_THE_TIMELINE, 'cues'))
  const then = late ? applyOperations(draft, plain, context, 'en').draft : draft
  const listens = operations.some((operation) => operation.op !== 'make' && needs(operation, 'silences'))
  const missing = (ids: readonly string[], known: ReadonlyMap<string, unknown>) =>
    [...new Set(ids)].filter((id) => !known.has(id))
  const visible =
    then.clips.length > 0
      ? sounding(then, context)
      : context.assets.filter((a) => a.kind === 'video' && a.hasAudio !== false).map((a) => a.id)
  const lacking = {
    silences: missing([...toMake(operations, context), ...(listens ? visible : [])], context.silences),
    beats: missing(
      operations.flatMap((o) => beatsOf(o, then, context)),
      context.beats,
    ),
    shakes: missing(shaken(operations, draft, then, context), context.shakes),
    pictures: missing(looked(operations, then, context), context.pictures),
    cues: missing(
      [...operations.flatMap((o) => cuesOf(o, context)), ...spokenOf(operations, then, context)],
      context.cues,
    ),
    levels: missing(heardOf(operations, then, context), context.levels),
    speech: missing(operations.flatMap(speechOf), context.speech),
  }
  return Object.values(lacking).some((list) => list.length > 0) ? lacking : undefined
}
