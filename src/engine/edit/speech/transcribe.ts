import { spokenLanguage } from '../../../protocol/speech/languages.ts'
import type { Asset } from '../asset.ts'
import { assetById, findAsset, noAsset } from '../assets.ts'
import { isOfFile, isStill } from '../clip.ts'
import type { EditContext } from '../context.ts'
import type { Clip, Cue, Draft } from '../draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from '../editing.ts'
import type { Params } from '../operation.ts'
import { clipOf } from '../refs.ts'
import { soundFileOf } from '../sound-file.ts'
import { corrected, occurrences } from './correct.ts'
import { wordsOfCue } from './cue-words.ts'
import { filmWords } from './film-words.ts'
import { voicesIn } from './heard.ts'
import { heardId, NO_SOURCE, recogniserAs } from './recogniser.ts'
import { alignedId } from './script.ts'
import { wordsOf } from './time-words.ts'
import { isSpaceless, lettersOf, wordsIn } from './tokens.ts'
import { spokenFiles } from './transcripts.ts'

/** Transcript operations: transcribe, correct_words. */

const WRITTEN: readonly Asset['kind'][] = ['subtitle', 'script']

/** Sets the source of a recording's words: a file or recognition. */
export function transcribe(edit: Editing, params: Params<'transcribe'>): Outcome {
  const { words, draft, context } = edit
  const mediaId = recordingMeant(draft, context, params.clip)
  if (mediaId === undefined) return refuseRecording(edit, params.clip)
  const recording = assetById(edit, mediaId)
  const name = recording?.name ?? mediaId
  if (params.source === undefined) return recognised(edit, params, mediaId, name)
  if (params.source === NO_SOURCE) return { draft: withSource(draft, mediaId, NO_SOURCE), change: words.unheard(name) }
  const file = findAsset(edit, params.source)
  if (!file || !WRITTEN.includes(file.kind)) return refuse(noAsset(edit, params.source, WRITTEN))
  const source = spokenFiles(draft, context).get(mediaId)?.id
  if (source === file.id || source === alignedId(mediaId, file.id)) return unchanged(words.already(name))
  return { draft: withSource(draft, mediaId, file.id), change: words.transcribed(name, file.name) }
}

function recognised(edit: Editing, params: Params<'transcribe'>, mediaId: string, name: string): Outcome {
  const { words, draft, context } = edit
  if (!context.recognises) return refuse(words.noRecogniser())
  const source = recogniserAs(languageOf(params))
  const heard = context.cues.get(heardId(mediaId, languageOf(params))) ?? []
  const count = wordsOf(heard).length
  if (count === 0) return refuse(words.nobodySpeaks(name))
  const before = draft.speech.sources.find((each) => each.mediaId === mediaId)
  if (before?.source === source) return unchanged(words.already(name))
  return { draft: withSource(draft, mediaId, source), change: words.recognised(name, count) }
}

function withSource(draft: Draft, mediaId: string, source: string): Draft {
  const others = draft.speech.sources.filter((each) => each.mediaId !== mediaId)
  return { ...draft, speech: { ...draft.speech, sources: [...others, { mediaId, source }] } }
}

/** Whisper's language code; unknown ones were rejected earlier. */
function languageOf({ language }: Params<'transcribe'>): string | undefined {
  return language === undefined ? undefined : spokenLanguage(language)
}

/** The id of the recognition that must run first; undefined if none is needed. */
export function recordingToHear(draft: Draft, context: EditContext, params: Params<'transcribe'>): string | undefined {
  if (params.source !== undefined || !context.recognises) return undefined
  const mediaId = recordingMeant(draft, context, params.clip)
  return mediaId === undefined ? undefined : heardId(mediaId, languageOf(params))
}

/** The recording: a clip's, or the only audible one in the film. */
function recordingMeant(draft: Draft, { assets }: EditContext, ref: number | undefined): string | undefined {
  if (ref !== undefined) {
    const clip = draft.clips[ref - 1]
    return clip && speaks(clip) ? soundFileOf(clip).mediaId : undefined
  }
  const byId = new Map(assets.map((asset) => [asset.id, asset]))
  const heard = new Set(voicesIn(draft).map(({ mediaId }) => mediaId))
  const spoken = [...heard].filter((id) => byId.get(id)?.kind === 'video' && byId.get(id)?.hasAudio !== false)
  const [only, another] = spoken.length > 0 ? spoken : [...heard]
  return another === undefined ? only : undefined
}

function refuseRecording(edit: Editing, ref: number | undefined): Outcome {
  const { words } = edit
  if (ref === undefined) return refuse(words.whichRecording())
  const clip = clipOf(edit, ref)
  return refuse(typeof clip === 'string' ? clip : words.noSound(words.file(clip.name)))
}

function speaks(clip: Clip): clip is Extract<Clip, { card: null }> {
  return isOfFile(clip) && !isStill(clip)
}

/** Corrects words in the transcript and in the captions. */
export function correctWords(edit: Editing, params: Params<'correct_words'>): Outcome {
  const { words, draft } = edit
  const { from, to } = params
  const wanted = wordsIn(from).map(lettersOf)
  const said = occurrences(
    filmWords(edit).map(({ text }) => lettersOf(text)),
    wanted,
  ).length
  const captions = draft.captions && {
    ...draft.captions,
    cues: draft.captions.cues.map((cue) => correctedCue(cue, params)),
  }
  const changed = (draft.captions?.cues ?? []).filter((cue, i) => cue.text !== captions?.cues[i]?.text).length
  if (said + changed === 0) return refuse(words.notSaid(from))
  const corrections = [...draft.speech.corrections, { from, to }]
  const after: Draft = { ...draft, captions, speech: { ...draft.speech, corrections } }
  return { draft: after, change: words.corrected(from, to, Math.max(said, changed)) }
}

function correctedCue(cue: Cue, { from, to }: { from: string; to: string }): Cue {
  const text = replaced(cue.text, from, to)
  if (text === cue.text || cue.said === undefined) return { ...cue, text }
  const { said: _, ...rest } = cue
  const said = timesAfter(cue, { from, to }, text)
  return { ...rest, text, ...(said && { said }) }
}

/** Replaces words in a text, as whole words in scripts with spaces. */
function replaced(text: string, from: string, to: string): string {
  const pattern = from
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+')
  const edge = isSpaceless(from) ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  return text.replace(new RegExp(`${edge[0]}${pattern}${edge[1]}`, 'giu'), () => to)
}

/** Word timings of a corrected caption; empty if the number of words does not match. */
function timesAfter(cue: Cue, correction: { from: string; to: string }, text: string): number[] | undefined {
  const before = wordsOfCue(cue)
  const words = before.map((word) => ({ text: word.text, start: word.at, end: word.at + word.frames }))
  // new words share the time of the replaced ones equally
  const said = corrected(words, [correction]).flatMap((word, i, all) => {
    if (word.text === '') return []
    const empty = all.slice(i + 1).findIndex((next) => next.text !== '')
    const last = all[i + (empty < 0 ? all.length - i - 1 : empty)] ?? word
    const parts = wordsIn(word.text).length
    const share = (last.end - word.start) / Math.max(1, parts)
    return Array.from({ length: parts }, (_, k) => {
      const at = Math.round(word.start + k * share)
      return [at, Math.round(word.start + (k + 1) * share) - at]
    }).flat()
  })
  return said.length === wordsIn(text).length * 2 ? said : undefined
}
